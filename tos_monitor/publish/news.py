"""Gathers what there is to tell of one event, the gravest first."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tos_monitor.flag import verdict
from tos_monitor.model import (
    Clause,
    Declaration,
    Direction,
    DocumentKind,
    Entry,
    Event,
    EventKind,
    Finding,
    Flag,
    Kind,
    Language,
    Service,
    Severity,
    Verdict,
    Version,
)
from tos_monitor.publish.labels import EVENTS, KINDS, weight
from tos_monitor.publish.quoting import line

_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}
# No service, title or number that anyone prints is longer; a page that sends more must not push out the news.
_NAME_LIMIT = 30
_PLACE_LIMIT = 24
_DETAIL_LIMIT = 200


@dataclass(frozen=True, kw_only=True)
class News:
    """An event with all that proves it; by hand, when a person captured what proves it.

    ``others`` are the events that came with it, ``earlier`` the entries that told of the same matter before, ``facts``
    what a notice says, ``unread`` what could not be read in it.
    """

    event: Event
    declaration: Declaration
    service: Service
    version: Version | None
    findings: tuple[Finding, ...]
    by_hand: bool = False
    others: tuple[Event, ...] = ()
    earlier: tuple[Entry, ...] = ()
    facts: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @cached_property
    def verdict(self) -> Verdict:
        """What all findings come to."""
        return verdict(self.findings)

    @property
    def language(self) -> Language:
        """The document's: who reads the document reads the entry."""
        return self.declaration.language

    @property
    def company(self) -> str:
        """The service by the name that readers of the language know."""
        name = self.service.name if self.language is Language.KO else self.service.name_en or self.service.name
        return line(name, _NAME_LIMIT)

    @property
    def subject(self) -> str:
        """Of whom and what there is news, without the event: ``쿠팡 이용약관``."""
        return f"{self.company} {self.titled}"

    @property
    def titled(self) -> str:
        """The title of the document or notice."""
        return line(self.declaration.title, _NAME_LIMIT)

    @property
    def what_happened(self) -> str:
        """The event in the fewest words: ``쿠팡 이용약관 개정``, ``쿠팡 공지 게시: "…"``."""
        happened = EVENTS[self.event.kind][self.language]
        if self.declaration.kind is DocumentKind.TERMS:
            return f"{self.subject} {happened}"
        return f'{self.company} {happened}: "{self.titled}"'

    @property
    def kinds(self) -> frozenset[EventKind]:
        """The kinds of all that happened."""
        return frozenset(event.kind for event in (self.event, *self.others))

    @property
    def further(self) -> tuple[str, ...]:
        """What else happened, a sentence each, without the bare fact that the notice was posted or changed."""
        return tuple(
            f"{EVENTS[event.kind][self.language]}: {line(event.detail, _DETAIL_LIMIT)}"
            for event in self.others
            if event.detail
        )

    @property
    def weight(self) -> str:
        """How grave and which way; nothing when no words moved."""
        if self.verdict.direction is Direction.NONE:
            return ""
        return weight(self.verdict.direction, self.verdict.severity, self.language)

    @property
    def flags(self) -> tuple[tuple[Finding, Flag], ...]:
        """Every flag with its change, those that made the verdict first, among them the gravest."""
        return tuple(sorted(self._flags(), key=lambda pair: self._rank(pair[1])))

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings whose words changed: the flagged ones by their gravest flag, then the rest in reading order."""
        changed = [finding for finding in self.findings if not finding.change.is_formal]
        return tuple(sorted(changed, key=lambda finding: min(map(self._rank, finding.flags), default=(9, 9))))

    @property
    def counts(self) -> str:
        """How many clauses met with what: ``추가 1 · 수정 2``, ``1 added · 2 edited``."""
        counted = Counter(finding.change.kind for finding in self.findings if not finding.change.cosmetic)
        korean = self.language is Language.KO
        return " · ".join(
            f"{KINDS[kind].ko} {counted[kind]}" if korean else f"{counted[kind]} {KINDS[kind].en}"
            for kind in Kind
            if counted[kind]
        )

    def _flags(self) -> Iterator[tuple[Finding, Flag]]:
        for finding in self.findings:
            for flag in finding.flags:
                yield finding, flag

    def _rank(self, flag: Flag) -> tuple[int, int]:
        leads = Direction.FAVOURABLE if self.verdict.direction is Direction.FAVOURABLE else Direction.ADVERSE
        side = 0 if flag.direction is leads else 2 if flag.direction is Direction.NEUTRAL else 1
        return side, _GRAVITY[flag.severity]


def place(clause: Clause) -> str:
    """Where a clause stands, by the numbers as printed: ``제8조 ④``; nothing when it has none."""
    return line(" ".join(clause.path), _PLACE_LIMIT)
