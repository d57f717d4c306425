"""Finds what weighs a flag less: the neighbours of a clause that keep the company liable for what it is freed from."""

from collections.abc import Iterator

from tos_monitor.model import Clause, Direction, Finding, Language
from tos_monitor.rules.context import items_of, lead_in, provided_by, qualifies
from tos_monitor.rules.provision import Provision
from tos_monitor.rules.reading import read
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES


def qualifying(finding: Finding, language: Language) -> tuple[Clause, ...]:
    """The neighbours for which flags of a change are less grave, in their order.

    A burden that comes is qualified by what stands beside it now; one that goes, by what stood beside it.
    """
    change, tongue = finding.change, TONGUES[language]
    sides = (
        (Direction.ADVERSE, change.after, change.around_after),
        (Direction.FAVOURABLE, change.before, change.around_before),
    )
    found: list[Clause] = []
    for direction, clause, around in sides:
        rules = {flag.rule for flag in finding.flags if flag.direction is direction}
        if clause and rules and around:
            told = [each for each in _provided(clause, around, tongue) if each.rule.id in rules]
            found += [beside for beside in around if any(qualifies(each, (beside,), tongue) for each in told)]
    return tuple({(each.path, each.text): each for each in found}.values())


def _provided(clause: Clause, around: tuple[Clause, ...], tongue: Tongue) -> Iterator[Provision]:
    sentences = provided_by(clause, lead_in(clause, around, tongue), tongue)
    yield from read(sentences, tongue, items_of(clause, around, tongue)).provisions
