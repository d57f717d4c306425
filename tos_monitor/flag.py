"""Tells which changes of a clause move a burden, by comparing what the clause provides before and after."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self

from tos_monitor.model import Change, Clause, Direction, Finding, Flag, Language, Severity, Verdict
from tos_monitor.rules.asides import without_asides
from tos_monitor.rules.context import excepted, items_of, lead_in, provided_by, qualifies, with_exceptions
from tos_monitor.rules.differing import changed
from tos_monitor.rules.elsewhere import outstanding
from tos_monitor.rules.law import citations
from tos_monitor.rules.parties import Parties
from tos_monitor.rules.provision import Family
from tos_monitor.rules.reading import read
from tos_monitor.rules.reasons import reason
from tos_monitor.rules.residual import by_figures, residual
from tos_monitor.rules.rewording import without_rewordings
from tos_monitor.rules.severity import DESCENT, severity
from tos_monitor.rules.shift import Shift, shifts
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES

_FAMILIES = tuple(Family)
_AS_NAMED = (Parties(), Parties())
_WHO_BEARS = frozenset({Family.LOSS, Family.BURDEN})


@dataclass(frozen=True, kw_only=True, slots=True)
class _Side:
    """A clause on one side of a change, with what stands around it and the tongue that knows its parties."""

    around: tuple[Clause, ...]
    lead: Clause | None
    items: str
    sentences: tuple[str, ...]
    tongue: Tongue

    @classmethod
    def of(cls, clause: Clause | None, around: tuple[Clause, ...], excepted: Clause | None, tongue: Tongue) -> Self:
        lead = lead_in(clause, around, tongue) if clause else None
        sentences = provided_by(clause, lead, tongue) if clause else ()
        return cls(
            around=around,
            lead=lead,
            items=items_of(clause, around, tongue) if clause else "",
            sentences=with_exceptions(excepted, sentences, tongue) if excepted else sentences,
            tongue=tongue,
        )


def flag(
    change: Change, *, language: Language, day: date | None = None, parties: tuple[Parties, Parties] = _AS_NAMED
) -> tuple[Flag, ...]:
    """Flag what shifts in a change; the law is cited as it stood on a day, or as it stands now.

    A change seen the other way round raises the same flags with opposite directions. ``parties`` says whom each side
    means by names that the rules don't know.
    """
    if change.is_formal:
        return ()
    old, new = (TONGUES[language].naming(each.named) for each in parties)
    excepts = excepted(change, TONGUES[language]) or (None, None)
    before = _Side.of(change.before, change.around_before, excepts[0], old)
    after = _Side.of(change.after, change.around_after, excepts[1], new)
    raised = [(shift, _flag(shift, before, after, language, day)) for shift in _shifts(before, after)]
    kept: dict[tuple[object, ...], Flag] = {}
    for shift, made in sorted(raised, key=_gravity):
        kept.setdefault(_point(shift, made), made)
    return tuple(kept.values())


def _shifts(before: _Side, after: _Side) -> tuple[Shift, ...]:
    """Read only the sentences that do not stand, to the eye of a reader, on both sides."""
    tongues = before.tongue, after.tongue
    sides = zip(without_asides(before.sentences, after.sentences), tongues, strict=True)
    gone, come = changed(*(tuple((each, tongue.fold(each)) for each in side) for side, tongue in sides))
    told = by_figures(gone, come, tongues)
    gone, come = without_rewordings(told.gone, told.come, tongues)
    found = shifts(read(gone, before.tongue, before.items), read(come, after.tongue, after.items))
    return (*told.shifts, *found) or residual(gone, come, tongues)


def _flag(shift: Shift, before: _Side, after: _Side, language: Language, day: date | None) -> Flag:
    telling = shift.telling
    side = after if telling is shift.after else before
    return Flag(
        category=telling.category,
        direction=shift.direction,
        severity=severity(
            shift,
            qualified=qualifies(telling, side.around, side.tongue),
            listed=side.lead is not None,
        ),
        rule=telling.rule.id,
        quote_before=shift.before.quote if shift.before else "",
        quote_after=shift.after.quote if shift.after else "",
        law=citations(telling.category, language, day),
        reason=reason(shift),
    )


def _gravity(raised: tuple[Shift, Flag]) -> tuple[int, int, str, str]:
    """Order flags of a clause: the gravest first, then the order of families, which begins with who bears a loss."""
    shift, flag = raised
    first, second = sorted((flag.quote_before, flag.quote_after))
    return DESCENT.index(flag.severity), _FAMILIES.index(shift.telling.rule.family), first, second


def _point(shift: Shift, flag: Flag) -> tuple[object, ...]:
    """What a flag says; a clause says it once.

    That the company is free and that the user bears the loss are two sides of one coin, wherever they stand.
    """
    if shift.telling.rule.family in _WHO_BEARS:
        return flag.category, flag.direction
    return flag.category, flag.direction, flag.quote_before, flag.quote_after


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Sum up the findings of a comparison.

    At each severity a rule has one vote, for the way in which more of its flags point; it has none where it only says
    so because words moved from one clause to another. The votes at the gravest severity decide; only where they
    balance do those of the next, and when all balance the verdict is mixed.
    """
    found = tuple(findings)
    if all(finding.change.is_reordered for finding in found):
        return Verdict(direction=Direction.NONE)
    votes = _votes(found)
    if not votes:
        return Verdict(direction=Direction.NEUTRAL)
    leans = (sum(vote for (at, _), vote in votes.items() if at is level) for level in DESCENT)
    lean = next(filter(None, leans), 0)
    direction = Direction.MIXED if lean == 0 else Direction.ADVERSE if lean > 0 else Direction.FAVOURABLE
    grave = [level for (level, _), vote in votes.items() if vote * lean > 0 or lean == 0]
    return Verdict(direction=direction, severity=min(grave, key=DESCENT.index))


def _votes(findings: Sequence[Finding]) -> dict[tuple[Severity, str], int]:
    """The vote of each rule at each severity: 1 for adverse, -1 for favourable."""
    every = _leans(flag for finding in findings for flag in finding.flags)
    left = _leans(outstanding(findings))
    return {place: (lean > 0) - (lean < 0) for place, lean in every.items() if lean * left[place] > 0}


def _leans(flags: Iterable[Flag]) -> Counter[tuple[Severity, str]]:
    """By how many flags each rule leans to adverse (above zero) or favourable at each severity."""
    leans = Counter[tuple[Severity, str]]()
    for flag in flags:
        leans[flag.severity, flag.rule] += 1 if flag.direction is Direction.ADVERSE else -1
    return leans
