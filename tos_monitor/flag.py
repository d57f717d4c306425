"""Tells which changes of a clause move a burden, by comparing what the clause provides before and after."""

from collections.abc import Iterable
from datetime import date

from tos_monitor.model import Change, Clause, Direction, Finding, Flag, Kind, Language, Reason, Verdict
from tos_monitor.rules.en import ENGLISH
from tos_monitor.rules.ko import KOREAN
from tos_monitor.rules.provision import Saver
from tos_monitor.rules.reading import read, sentences
from tos_monitor.rules.severity import DESCENT, severity
from tos_monitor.rules.shift import Shift, changed, shifts
from tos_monitor.rules.tongue import Tongue

_TONGUES = {Language.KO: KOREAN, Language.EN: ENGLISH}


def flag(change: Change, *, language: Language, day: date | None = None) -> tuple[Flag, ...]:
    if change.kind in {Kind.MOVED, Kind.RENUMBERED}:
        return ()
    tongue = _TONGUES[language]
    before = _parts(change.before, change.around_before, tongue)
    after = _parts(change.after, change.around_after, tongue)
    folded = [[tongue.fold(s) for s in side] for side in (before, after)]
    gone, come = changed(folded[0], folded[1])
    old = read([s for s in before if tongue.fold(s) in gone], tongue)
    new = read([s for s in after if tongue.fold(s) in come], tongue)
    return tuple(_flag(shift) for shift in shifts(old, new))


def _parts(clause: Clause | None, around, tongue: Tongue) -> tuple[str, ...]:
    return sentences(clause.body, tongue) if clause else ()


def _flag(shift: Shift) -> Flag:
    telling = shift.telling
    steps = int(telling.saver is not Saver.NONE) + int(
        bool(shift.before and shift.after and shift.before.rule.stance is shift.after.rule.stance)
    )
    return Flag(
        category=telling.category,
        direction=shift.direction,
        severity=severity(telling.category, steps),
        rule=telling.rule.id,
        quote_before=shift.before.sentence if shift.before else "",
        quote_after=shift.after.sentence if shift.after else "",
        law=(),
        reason=Reason(ko="", en=""),
    )


def verdict(findings: Iterable[Finding]) -> Verdict:
    findings = tuple(findings)
    flags = [f for finding in findings for f in finding.flags]
    if not any(f.change.kind in {Kind.ADDED, Kind.REMOVED, Kind.EDITED} for f in findings):
        return Verdict(direction=Direction.NONE)
    for level in DESCENT:
        here = [f.direction for f in flags if f.severity is level]
        a, v = here.count(Direction.ADVERSE), here.count(Direction.FAVOURABLE)
        if a != v:
            return Verdict(direction=Direction.ADVERSE if a > v else Direction.FAVOURABLE, severity=level)
    if flags:
        return Verdict(direction=Direction.MIXED, severity=min((f.severity for f in flags), key=DESCENT.index))
    return Verdict(direction=Direction.NEUTRAL)
