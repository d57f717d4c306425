"""What went on while notices told of it: how long they were up, what they announced, what incidents they dated."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter

from tos_monitor.local import local_day
from tos_monitor.model import DocumentId, Event, EventKind, Incident, Notice, NoticeKind, Status, Telling, Told
from tos_monitor.story.incidents import breaches
from tos_monitor.timeline.axis import Course, Fact, Lane, Point, Records, Span

_DAYS: Mapping[Fact, Callable[[Incident], date | None]] = {
    Fact.OCCURRED: attrgetter("occurred_on"),
    Fact.DISCOVERED: attrgetter("discovered_on"),
    Fact.REPORTED: attrgetter("reported_on"),
    Fact.NOTIFIED: attrgetter("notified_on"),
}
_ENDS = {
    EventKind.ANNOUNCEMENT_POSTPONED: Course.POSTPONED,
    EventKind.ANNOUNCEMENT_WITHDRAWN: Course.WITHDRAWN,
}
_ANEW = frozenset({EventKind.EFFECTIVE_DATE_MOVED, EventKind.TERMS_ANNOUNCED})

Disclosed = tuple[Telling, Incident]
"""A version of a breach notice with what it said."""


def _by_notice(tellings: Iterable[Telling]) -> dict[DocumentId, list[Telling]]:
    gathered: dict[DocumentId, list[Telling]] = {}
    for each in tellings:
        gathered.setdefault(each.posted.version.document, []).append(each)
    return gathered


def up(tellings: Sequence[Telling], records: Records) -> Iterator[Span]:
    """How long each notice was up: until the first of two looks that did not find it, or still."""
    language = records.service.language
    for document, versions in _by_notice(tellings).items():
        posted = versions[-1].posted
        yield Span(
            lane=Lane.NOTICES,
            course=Course.UP,
            document=document,
            title=posted.title,
            start=local_day(posted.first_seen, language),
            end=local_day(posted.gone_at, language) if posted.gone_at else None,
        )


def announced(tellings: Sequence[Telling], records: Records) -> Iterator[Span]:
    """From the first word of a change to the day from which it applies, or that on which it was put off or dropped."""
    ended = _ended(records)
    for document, versions in _by_notice(each for each in tellings if each.announcement).items():
        said = [each.announcement for each in versions if each.announcement]
        first, last = said[0], said[-1]
        if first.status is not Status.ANNOUNCED and first.effective_on is None:
            continue  # It takes back what another notice announced, and announces nothing.
        course, end = ended.get(document, (Course.ANNOUNCED, last.effective_on))
        if course is Course.POSTPONED and last.status is Status.POSTPONED and last.effective_on:
            course, end = Course.ANNOUNCED, last.effective_on  # put off to another day
        yield Span(
            lane=Lane.ANNOUNCEMENTS,
            course=course,
            document=document,
            title=versions[-1].posted.title,
            start=first.announced_on,
            end=end,
        )


def _ended(records: Records) -> dict[DocumentId, tuple[Course, date]]:
    """The notices whose change was put off or dropped for good, by themselves or by a later notice, and when."""
    ends: dict[DocumentId, list[Event]] = {}
    for event in sorted(records.events, key=attrgetter("at")):
        if event.kind in _ENDS:
            notice = event.beside[0] if event.beside else event.document
            ends.setdefault(notice, []).append(event)
        elif event.document in ends:
            ends[event.document] = [each for each in ends[event.document] if not _undoes(event, each)]
    return {
        notice: (_ENDS[last.kind], local_day(last.at, records.service.language))
        for notice, (*_, last) in ((notice, events) for notice, events in ends.items() if events)
    }


def _undoes(event: Event, end: Event) -> bool:
    """Whether a notice announces anew what was put off or dropped, or is back after it had gone without a word."""
    if event.kind is EventKind.NOTICE_RETURNED:
        return end.kind is EventKind.ANNOUNCEMENT_WITHDRAWN and end.beside is None
    return event.kind in _ANEW and end.at < event.at  # what is put off to another day is put off and moved at once


def incidents(tellings: Sequence[Telling], records: Records) -> list[list[Disclosed]]:
    """The breach notices of each incident, oldest first."""
    disclosed = [(each, each.incident) for each in tellings if each.incident]
    told = [
        Told(
            notice=Notice(
                title=each.posted.title,
                text="",
                posted=local_day(each.posted.version.seen_at, records.service.language),
                language=each.posted.language,
            ),
            kind=NoticeKind.BREACH,
            document=each.posted.version.document,
            incident=said,
        )
        for each, said in disclosed
    ]
    return [[disclosed[place] for place in places] for places in breaches(told)]


def dated(thread: Sequence[Disclosed], records: Records) -> Iterator[Point]:
    """The days that the notices of an incident name, each by the newest notice that does."""
    documents = {each.document: each for each in records.documents}
    for fact, named in _DAYS.items():
        for telling, said in reversed(thread):
            if day := named(said):
                version = telling.posted.version
                yield Point(
                    day=day,
                    lane=Lane.INCIDENTS,
                    happened=fact,
                    document=version.document,
                    title=telling.posted.title,
                    link=documents[version.document].url,
                    version=version.number,
                )
                break


def undisclosed(threads: Iterable[Sequence[Disclosed]], records: Records) -> Iterator[Span]:
    """From the first day that the notices name to the day on which the first of them came."""
    for thread in threads:
        first_notice, _ = thread[0]
        disclosed = local_day(first_notice.posted.version.seen_at, records.service.language)
        named = min(dated(thread, records), key=attrgetter("day"), default=None)
        if named and named.day < disclosed:
            yield Span(
                lane=Lane.INCIDENTS,
                course=Course.UNDISCLOSED,
                document=named.document,
                title=named.title,
                start=named.day,
                end=disclosed,
            )
