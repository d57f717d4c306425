"""A comparison as it is shown: what is told in words, what is summed up, what is left out, and what stands around."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tos_monitor.app.showing.phrases import BODY, COSMETIC, TITLE, UNNUMBERED
from tos_monitor.flag import verdict
from tos_monitor.model import Change, Clause, Finding, Kind, Language, Verdict
from tos_monitor.publish.labels import KINDS
from tos_monitor.publish.news import place
from tos_monitor.publish.quoting import line

QUIET = (Kind.MOVED, Kind.RENUMBERED)
"""What happened to clauses that say what they said before."""

_TITLE_LIMIT = 120
_OPENING_LIMIT = 40


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two texts, their clauses in order, and what changed between them."""

    title: str
    language: Language
    findings: tuple[Finding, ...]
    before: tuple[Clause, ...] = ()
    after: tuple[Clause, ...] = ()
    with_cosmetic: bool = False

    @cached_property
    def verdict(self) -> Verdict:
        """What all findings come to."""
        return verdict(self.findings)

    @cached_property
    def told(self) -> tuple[Finding, ...]:
        """The findings whose words are shown."""
        loud = (finding for finding in self.findings if finding.change.kind not in QUIET)
        return tuple(finding for finding in loud if self.with_cosmetic or not finding.change.cosmetic)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What happened to each clause that is told or summed up."""
        quiet = (finding for finding in self.findings if finding.change.kind in QUIET)
        return tuple(finding.change.kind for finding in (*self.told, *quiet))

    @cached_property
    def left_out(self) -> tuple[str, ...]:
        """The reason of each change of pure form that is not shown."""
        if self.with_cosmetic:
            return ()
        changes = (finding.change for finding in self.findings if finding.change.kind not in QUIET)
        return tuple(change.cosmetic for change in changes if change.cosmetic)

    def quiet(self, kind: Kind) -> tuple[str, ...]:
        """Where clauses stood and stand that only moved or got another number; an article is named once."""
        changes = (finding.change for finding in self.findings if finding.change.kind is kind)
        return tuple(dict.fromkeys(map(_way, changes)))

    def neighbours(self, change: Change) -> tuple[Clause | None, Clause | None]:
        """The clauses before and after a changed one, if they belong to the same article and did not change."""
        clause = change.clause
        row, places = (self.after, self._after_places) if change.after else (self.before, self._before_places)
        at = places.get(clause)
        if at is None:  # it was joined of several, or stands in a table of a notice
            return None, None
        return self._neighbour(clause, row[at - 1 : at] if at else ()), self._neighbour(clause, row[at + 1 : at + 2])

    def _neighbour(self, clause: Clause, beside: Sequence[Clause]) -> Clause | None:
        article = clause.path[:1]
        return next(
            (one for one in beside if one.path[:1] == article and not one.is_heading and one not in self._changed), None
        )

    @cached_property
    def _changed(self) -> frozenset[Clause]:
        loud = (finding.change for finding in self.findings if finding.change.kind not in QUIET)
        return frozenset(side for change in loud for side in (change.before, change.after) if side)

    @cached_property
    def _before_places(self) -> Mapping[Clause, int]:
        return _places(self.before)

    @cached_property
    def _after_places(self) -> Mapping[Clause, int]:
        return _places(self.after)


def where(change: Change) -> str:
    """Where a clause stands, and stood: ``제8조 ③ → 제8조 ④``; nothing if it has no number."""
    return " → ".join(dict.fromkeys(filter(None, (place(side) for side in _sides(change)))))


def heading(change: Change, language: Language) -> str:
    """Where a clause stands and what happened to it: ``제8조 ③ → 제8조 ④ (개정) – 수정``."""
    numbers, title = where(change), "" if change.clause.is_heading else _title(change.clause)
    named = f"{numbers} ({title})" if numbers and title else numbers or title or UNNUMBERED[language]
    form = f", {COSMETIC[language].format(change.cosmetic)}" if change.cosmetic else ""
    return f"{named} – {KINDS[change.kind][language]}{form}"


def article(change: Change, language: Language) -> str:
    """The article or section that a clause stands in: ``제8조 개정``."""
    clause = change.clause
    return line(" ".join((*clause.path[:1], _title(clause))), _TITLE_LIMIT) or UNNUMBERED[language]


def within(change: Change, language: Language) -> str:
    """Where a clause stands within its article, and stood: ``③ → ④``."""
    sides = _sides(change)
    if len({side.path[:1] for side in sides}) > 1:
        return where(change)
    numbers = (line(" ".join(side.path[1:]), _TITLE_LIMIT) for side in sides)
    told = " → ".join(dict.fromkeys(filter(None, numbers)))
    return told or (TITLE if change.clause.is_heading else BODY)[language]


def lead_in(change: Change) -> Clause | None:
    """The clause that the changed one completes: the nearest of its article whose path is the beginning of its own."""
    around = change.around_after if change.after else change.around_before
    path = change.clause.path
    above = [
        clause
        for clause in around
        if not clause.is_heading and len(clause.path) < len(path) and path[: len(clause.path)] == clause.path
    ]
    return max(above, key=lambda clause: len(clause.path), default=None)


def _way(change: Change) -> str:
    articles = dict.fromkeys(" ".join(side.path[:1]) for side in _sides(change))
    whole = " → ".join(articles) if len(articles) > 1 and all(articles) else where(change)
    return line(whole, _TITLE_LIMIT) or line(change.clause.text, _OPENING_LIMIT)


def _sides(change: Change) -> tuple[Clause, ...]:
    return tuple(side for side in (change.before, change.after) if side)


def _title(clause: Clause) -> str:
    return line(clause.heading, _TITLE_LIMIT)


def _places(clauses: Iterable[Clause]) -> Mapping[Clause, int]:
    return {clause: at for at, clause in enumerate(clauses)}
