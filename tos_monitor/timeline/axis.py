"""The axis of days: its lanes, what happened on one day, and what went on for many."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from tos_monitor.model import Category, DocumentId, Entry, Event, EventKind, Health, Service, Telling, Verdict


class Lane(StrEnum):
    """What a part of the axis is about."""

    NOTICES = "notices"
    ANNOUNCEMENTS = "announcements"
    DOCUMENTS = "documents"
    INCIDENTS = "incidents"


class Fact(StrEnum):
    """What a breach notice gives a day of its own, which no look of ours saw."""

    OCCURRED = "occurred"
    DISCOVERED = "discovered"
    REPORTED = "reported"
    NOTIFIED = "notified"


class Course(StrEnum):
    """What went on for days: a notice was up, a change was announced, an incident was known to nobody outside."""

    UP = "up"
    ANNOUNCED = "announced"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    UNDISCLOSED = "undisclosed"


LANES: Mapping[EventKind, Lane] = {
    EventKind.REVISED: Lane.DOCUMENTS,
    EventKind.SILENT_CHANGE: Lane.DOCUMENTS,
    EventKind.NOTICE_POSTED: Lane.NOTICES,
    EventKind.NOTICE_EDITED: Lane.NOTICES,
    EventKind.NOTICE_VANISHED: Lane.NOTICES,
    EventKind.NOTICE_RETURNED: Lane.NOTICES,
    EventKind.TAKEN_DOWN_EARLY: Lane.NOTICES,
    EventKind.TERMS_ANNOUNCED: Lane.ANNOUNCEMENTS,
    EventKind.SHORT_NOTICE: Lane.ANNOUNCEMENTS,
    EventKind.ANNOUNCEMENT_POSTPONED: Lane.ANNOUNCEMENTS,
    EventKind.ANNOUNCEMENT_WITHDRAWN: Lane.ANNOUNCEMENTS,
    EventKind.EFFECTIVE_DATE_MOVED: Lane.ANNOUNCEMENTS,
    EventKind.CHANGE_TOOK_EFFECT: Lane.ANNOUNCEMENTS,
    EventKind.CHANGE_DID_NOT_HAPPEN: Lane.ANNOUNCEMENTS,
    EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT: Lane.ANNOUNCEMENTS,
    EventKind.BREACH_DISCLOSED: Lane.INCIDENTS,
    EventKind.WORDING_SOFTENED: Lane.INCIDENTS,
    EventKind.WORDING_HARDENED: Lane.INCIDENTS,
    EventKind.COUNT_REVISED: Lane.INCIDENTS,
    EventKind.ITEMS_ADDED: Lane.INCIDENTS,
    EventKind.ITEMS_DROPPED: Lane.INCIDENTS,
    EventKind.CHECKLIST_INCOMPLETE: Lane.INCIDENTS,
    EventKind.CHECKLIST_COMPLETED: Lane.INCIDENTS,
}
"""The lane of every event; those of the watch itself have none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """What happened on one day.

    ``verdict`` and ``categories`` are those of the entry that tells of it. ``version`` is that of the document, if any;
    of a fact, that of the notice which names the day.
    """

    day: date
    lane: Lane
    happened: EventKind | Fact
    document: DocumentId
    title: str
    link: str
    detail: str = ""
    version: int | None = None
    verdict: Verdict | None = None
    categories: tuple[Category, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """What went on from one day to another, as a notice tells; without an end, it still does."""

    lane: Lane
    course: Course
    document: DocumentId
    title: str
    start: date
    end: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Timeline:
    """The story of one service; ``first`` is the day from which it is told, where not all of it is."""

    service: Service
    points: tuple[Point, ...]
    spans: tuple[Span, ...]
    first: date | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which something happened, began or ended, in order."""
        ends = (day for span in self.spans for day in (span.start, span.end) if day)
        days = {*(point.day for point in self.points), *ends}
        return tuple(sorted(day for day in days if self.first is None or day >= self.first))

    def since(self, first: date) -> "Timeline":
        """The part from a day on, with what had begun before and went on."""
        return replace(
            self,
            points=tuple(point for point in self.points if point.day >= first),
            spans=tuple(span for span in self.spans if span.end is None or span.end >= first),
            first=first,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Records:
    """All that is recorded of one service; entries are also those of runs that are held."""

    service: Service
    documents: tuple[Health, ...]
    events: tuple[Event, ...]
    entries: tuple[Entry, ...]
    tellings: tuple[Telling, ...]
