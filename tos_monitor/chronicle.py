"""Keeps the story of a service's notices: what each new version brings, and which earlier ones it belongs to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from tos_monitor import announce, story
from tos_monitor.archive import Archive
from tos_monitor.local import local_day
from tos_monitor.model import (
    Declaration,
    DocumentId,
    Entry,
    Event,
    EventKind,
    Happening,
    Notice,
    Phrase,
    PostedVersion,
    Told,
    Version,
)
from tos_monitor.when import Towards, days

# An incident is followed for a year, and a change that was postponed is hardly announced again after one.
REMEMBERED = timedelta(days=400)

_PICTURE = Phrase(ko="그림으로만 되어 있음: {name}", en="only a picture: {name}")

# Of all that one notice brings, the first of these names the entry.
_LEADS = (
    EventKind.BREACH_DISCLOSED,
    EventKind.ANNOUNCEMENT_WITHDRAWN,
    EventKind.ANNOUNCEMENT_POSTPONED,
    EventKind.TAKEN_DOWN_EARLY,
    EventKind.COUNT_REVISED,
    EventKind.WORDING_SOFTENED,
    EventKind.WORDING_HARDENED,
    EventKind.ITEMS_DROPPED,
    EventKind.ITEMS_ADDED,
    EventKind.CHECKLIST_COMPLETED,
    EventKind.EFFECTIVE_DATE_MOVED,
    EventKind.TERMS_ANNOUNCED,
    EventKind.CHECKLIST_INCOMPLETE,
    EventKind.SHORT_NOTICE,
)


@dataclass(frozen=True, kw_only=True)
class Brought:
    """What a notice brought: its events, the most telling first, and the entries that told the story before it.

    ``facts`` are what it says, ``unread`` what could not be read in it.
    """

    events: tuple[Event, ...] = ()
    earlier: tuple[Entry, ...] = ()
    facts: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Chronicle:
    """The story of one service's notices, as far as it is recorded; ``documents`` are those that are declared.

    It remembers what it has read: the story goes on with every notice, and most of it stays.
    """

    archive: Archive
    service: str
    documents: tuple[Declaration, ...]
    _read: dict[PostedVersion, Told] = field(default_factory=dict, init=False, repr=False, compare=False)

    def told(self, notice: Declaration, version: Version) -> Told:
        """What a version of a notice tells."""
        known = self.archive.known_notice(notice.document)
        return self.tell(
            PostedVersion(
                version=version,
                title=notice.title,
                language=notice.language,
                first_seen=known.first_seen,
                is_backlog=known.is_backlog,
            )
        )

    def posted(self, notice: Declaration, version: Version, at: datetime) -> Brought:
        """What a new version of a notice brought, which is recorded already."""
        known = self._known(at)
        others = [each for each in known if (each.version.document, each.version.number) != _place(version)]
        told = self.told(notice, version)
        pictures = (_PICTURE[notice.language].format(name=name) for name in version.reading.pictures)
        brought = self._between(others, known, notice, at, of=_place(version))
        return replace(brought, facts=story.facts(told), unread=(*story.unread(told), *pictures))

    def gone(self, notice: Declaration, at: datetime) -> Brought:
        """What it brought that a notice is gone."""
        known = self._known(at)
        there = [replace(each, gone_at=None) if each.version.document == notice.document else each for each in known]
        return self._between(there, known, notice, at)

    def changes(self, now: datetime) -> tuple[tuple[tuple[PostedVersion, Told], ...], ...]:
        """The notices of each announced change, oldest first."""
        tellings = self.tellings(now)
        threads = story.changes([told for _, told in tellings])
        return tuple(tuple(tellings[place] for place in change.places) for change in threads)

    def tellings(self, now: datetime) -> tuple[tuple[PostedVersion, Told], ...]:
        """The notices that announced or disclosed something, each with what it told, oldest first."""
        known = self._known(now)
        return tuple(zip(known, self._sequence(known), strict=True))

    def _known(self, now: datetime) -> tuple[PostedVersion, ...]:
        return self.archive.story(self.service, now - REMEMBERED)

    def _between(
        self,
        before: Sequence[PostedVersion],
        after: Sequence[PostedVersion],
        notice: Declaration,
        at: datetime,
        *,
        of: tuple[DocumentId, int] | None = None,
    ) -> Brought:
        """What happened with one version (``of``), or with the end of a notice, which may come more than once."""
        told = self._sequence(after)
        brought = [
            each
            for each in story.brought(self._sequence(before), told)
            if of is None or _place(after[each.end].version) == of
        ]
        events = [self._event(each, told, after, notice, at) for each in sorted(brought, key=_lead)]
        if of is None:
            events = [replace(each, id=f"{each.id}/{at:%Y%m%dT%H%M%SZ}") for each in events]
        threads = {place for each in brought for place in story.thread(told, each.end)}
        earlier = tuple(dict.fromkeys(after[place].version.document for place in sorted(threads)))
        entries = self.archive.entries_of(earlier) if earlier else ()
        return Brought(events=tuple(events), earlier=tuple(entry for entry in entries if entry.at < at))

    def _event(
        self,
        happening: Happening,
        told: Sequence[Told],
        posted: Sequence[PostedVersion],
        notice: Declaration,
        at: datetime,
    ) -> Event:
        start, end = posted[happening.start].version, posted[happening.end].version
        return Event(
            id=f"{happening.kind}/{end.document}/{end.number}",
            kind=happening.kind,
            document=end.document,
            at=at,
            version=end.number,
            detail=story.sentence(happening, told, notice.language),
            beside=_place(start) if start != end else None,
        )

    def _sequence(self, posted: Iterable[PostedVersion]) -> tuple[Told, ...]:
        """What notices told; of a notice that is gone, its last version is."""
        listed = list(posted)
        last = {each.version.document: each for each in listed}
        return tuple(
            self.tell(each if last[each.version.document] is each else replace(each, gone_at=None)) for each in listed
        )

    def tell(self, posted: PostedVersion) -> Told:
        """What a posted version tells: its words, which are read once, and the day on which it was found gone."""
        there = replace(posted, gone_at=None)
        if there not in self._read:
            self._read[there] = self._told(there)
        told = self._read[there]
        if posted.gone_at is None:
            return told
        return replace(told, notice=replace(told.notice, gone=local_day(posted.gone_at, posted.language)))

    def _told(self, posted: PostedVersion) -> Told:
        reading, named, seen = posted.version.reading, _named_on(posted), local_day(posted.first_seen, posted.language)
        notice = Notice(
            title=reading.title or posted.title,
            text=reading.text,
            posted=(named or seen) if posted.version.number == 1 else _day(posted),
            language=posted.language,
            tables=reading.tables,
            first_posted=named or seen,
            is_backlog=posted.is_backlog and named is None,
        )
        return announce.tell(notice, self.documents, posted.version.document)


def _place(version: Version) -> tuple[DocumentId, int]:
    return version.document, version.number


def _lead(happening: Happening) -> tuple[int, int]:
    return _LEADS.index(happening.kind), happening.end


def _day(posted: PostedVersion) -> date:
    return local_day(posted.version.seen_at, posted.language)


def _named_on(posted: PostedVersion) -> date | None:
    """The day that the page names as its own, if it is one on which the notice can have come; pages keep the first."""
    seen = local_day(posted.first_seen, posted.language)
    named = days(posted.version.reading.posted_on, seen, posted.language, Towards.PAST)
    return min((day.on for day in named if day.on and day.on <= seen), default=None)
