"""Tells which changes of a clause move a burden, by comparing what the clause provides before and after."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tos_monitor.model import Change, Clause, Direction, Finding, Flag, Kind, Language, Severity, Verdict
from tos_monitor.rules.context import lead_in, provided_by, qualifies
from tos_monitor.rules.en import ENGLISH
from tos_monitor.rules.ko import KOREAN
from tos_monitor.rules.law import citations
from tos_monitor.rules.reading import Provided, read
from tos_monitor.rules.reasons import reason
from tos_monitor.rules.severity import DESCENT, severity
from tos_monitor.rules.shift import Shift, changed, shifts
from tos_monitor.rules.tongue import Tongue

TONGUES: Mapping[Language, Tongue] = {Language.KO: KOREAN, Language.EN: ENGLISH}
_UNSHIFTED = frozenset({Kind.MOVED, Kind.RENUMBERED})


@dataclass(frozen=True, kw_only=True, slots=True)
class _Side:
    """A clause on one side of a change, with what stands around it."""

    clause: Clause | None
    around: tuple[Clause, ...]
    lead: Clause | None
    sentences: tuple[str, ...]

    @classmethod
    def of(cls, clause: Clause | None, around: tuple[Clause, ...], tongue: Tongue) -> "_Side":
        lead = lead_in(clause, around, tongue) if clause else None
        sentences = provided_by(clause, lead, tongue) if clause else ()
        return cls(clause=clause, around=around, lead=lead, sentences=sentences)


def flag(change: Change, *, language: Language, day: date | None = None) -> tuple[Flag, ...]:
    """Flag what shifts in a change; the law is cited as it stood on a day, or as it stands now.

    A change seen the other way round raises the same flags with opposite directions.
    """
    if change.kind in _UNSHIFTED:
        return ()
    tongue = TONGUES[language]
    before = _Side.of(change.before, change.around_before, tongue)
    after = _Side.of(change.after, change.around_after, tongue)
    found = shifts(*_readings(before, after, tongue))
    flags = [_flag(shift, before, after, language, day) for shift in found]
    return _gravest(sorted(flags, key=lambda flag: DESCENT.index(flag.severity)))


def _readings(before: _Side, after: _Side, tongue: Tongue) -> tuple[Provided, Provided]:
    """Read only the sentences that do not stand, to the eye of a reader, on both sides."""
    gone, come = changed(before.sentences, after.sentences, tongue.fold)
    return read(gone, tongue), read(come, tongue)


def _flag(shift: Shift, before: _Side, after: _Side, language: Language, day: date | None) -> Flag:
    telling = shift.telling
    side = after if telling is shift.after else before
    return Flag(
        category=telling.category,
        direction=shift.direction,
        severity=severity(
            shift,
            qualified=qualifies(telling, side.around, TONGUES[language]),
            listed=side.lead is not None,
        ),
        rule=telling.rule.id,
        quote_before=shift.before.quote if shift.before else "",
        quote_after=shift.after.quote if shift.after else "",
        law=citations(telling.category, language, day),
        reason=reason(shift),
    )


def _gravest(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """Of flags that say the same of the same sentences only the first, which is the gravest."""
    kept: dict[tuple[object, ...], Flag] = {}
    for flag in flags:
        kept.setdefault((flag.category, flag.direction, flag.quote_before, flag.quote_after), flag)
    return tuple(kept.values())


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Sum up the findings of a comparison.

    The gravest flags decide. Where they point both ways the more numerous win, since a whole is as bad or as good as
    most of its gravest parts; only where they balance do those of the next severity decide, and when all balance the
    verdict is mixed.
    """
    found = tuple(findings)
    flags = tuple(flag for finding in found for flag in finding.flags)
    if not any(finding.change.kind not in _UNSHIFTED for finding in found):
        return Verdict(direction=Direction.NONE)
    if not flags:
        return Verdict(direction=Direction.NEUTRAL)
    direction = next(filter(None, (_leaning(flags, level) for level in DESCENT)), Direction.MIXED)
    grave = [flag.severity for flag in flags if direction in {flag.direction, Direction.MIXED}]
    return Verdict(direction=direction, severity=min(grave, key=DESCENT.index))


def _leaning(flags: Iterable[Flag], level: Severity) -> Direction | None:
    directions = [flag.direction for flag in flags if flag.severity is level]
    lean = directions.count(Direction.ADVERSE) - directions.count(Direction.FAVOURABLE)
    if lean == 0:
        return None
    return Direction.ADVERSE if lean > 0 else Direction.FAVOURABLE
