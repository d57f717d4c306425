"""Tells what happened: finds what a version changed, records the event, and appends the news of it to the outbox."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

from tos_monitor import presence
from tos_monitor.archive import Archive
from tos_monitor.chronicle import Brought, Chronicle
from tos_monitor.findings import findings, is_news, told_in
from tos_monitor.follow import Follower
from tos_monitor.local import days_up, local_day
from tos_monitor.model import (
    Declaration,
    Event,
    EventKind,
    Finding,
    Look,
    Phrase,
    Service,
    Standing,
    Version,
    Watch,
)
from tos_monitor.publish import News, compose

_NOTHING = Brought()
# Events that tell of what a revision changed.
_OF_A_REVISION = frozenset({EventKind.SILENT_CHANGE, EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT})
_RETURNED = Phrase(ko="제{number}판의 글로 되돌아감", en="back to the text of version {number}")

FLAPPING = timedelta(days=30)
"""A text that was there so shortly before comes from a second server or a cache; one older than that was put back."""


@dataclass(frozen=True, kw_only=True)
class Teller:
    """Tells of what one run found."""

    archive: Archive
    watches: dict[str, Watch]
    run: int

    def found(self, declaration: Declaration, last: Version | None, version: Version) -> tuple[Finding, ...]:
        """List what a version says that the last one did not."""
        day = local_day(version.seen_at, declaration.language)
        if declaration.board:
            chronicle = self._chronicle(declaration)
            announced = [chronicle.told(declaration, each).announcement if each else None for each in (last, version)]
            return told_in(declaration, last, version.reading, announced, day)
        texts = (last.reading.text if last else "", version.reading.text if last else "")
        return findings(*texts, declaration.language, day)

    def version(self, look: Look, version: Version, found: tuple[Finding, ...], before: Standing | None) -> None:
        """Record what led to a version, and the news of it; ``before`` is when its text had stood already."""
        declaration = look.declaration
        self.archive.add_findings(version, found)
        kind = _kind(declaration, version, look, before)
        is_backlog = kind is EventKind.NOTICE_POSTED and self._is_backlog(declaration)
        if declaration.board:
            self.archive.add_told(version, self._chronicle(declaration).told(declaration, version))
        if kind is None or is_backlog:
            return
        event = Event(
            id=f"{kind}/{version.document}/{version.number}",
            kind=kind,
            document=version.document,
            at=look.seen_at,
            version=version.number,
            detail=_RETURNED[declaration.language].format(number=before.number) if before else "",
        )
        news = News(
            event=event,
            declaration=declaration,
            service=self._service(declaration),
            version=version,
            findings=() if kind is EventKind.FLAPPED else found,
            by_hand=look.by_hand,
        )
        chronicle = self._chronicle(declaration)
        self._publish(news, chronicle.posted(declaration, version, look.seen_at) if declaration.board else Brought())

    def reread(self, notice: Declaration, version: Version) -> None:
        """Record what a notice tells as it is read now; a better reader is no news."""
        self.archive.add_told(version, self._chronicle(notice).told(notice, version))

    def follow(self, declaration: Declaration, version: Version, now: datetime) -> None:
        """Tell what a look at a document settles of what notices announced."""
        follower = Follower(
            archive=self.archive,
            chronicle=self._chronicle(declaration),
            declaration=declaration,
            boards=self.watches[declaration.service].boards,
        )
        for event in follower.events(version, now):
            found = self.archive.findings(declaration.document, version.number) if event.kind in _OF_A_REVISION else ()
            service = self._service(declaration)
            self._publish(News(event=event, declaration=declaration, service=service, version=version, findings=found))

    def flap(self, look: Look, last: Version) -> None:
        """Record that a text which no second look showed is gone again: no reader has heard of it."""
        event = Event(
            id=f"{EventKind.FLAPPED}/{last.document}/{look.seen_at:%Y%m%dT%H%M%SZ}",
            kind=EventKind.FLAPPED,
            document=last.document,
            at=look.seen_at,
            version=last.number,
        )
        self.archive.add_event(event)

    def turn(self, notice: Declaration) -> None:
        """Tell that a notice vanished or came back with its newest look, once."""
        known = self.archive.known_notice(notice.document)
        kind = presence.turn(known.presence)
        if kind is None:
            return
        version = self.archive.latest(notice.document)
        returns = [each.at for each in self.archive.events(notice.document) if each.kind is EventKind.NOTICE_RETURNED]
        posted = max([known.first_seen, *returns])
        is_gone = kind is EventKind.NOTICE_VANISHED
        event = Event(
            id=f"{kind}/{notice.document}/{known.presence[0].seen_at:%Y%m%dT%H%M%SZ}",
            kind=kind,
            document=notice.document,
            at=known.presence[0].seen_at,
            version=version.number if version else None,
            detail=days_up(posted, known.presence[1].seen_at, notice.language) if is_gone else "",
        )
        service = self._service(notice)
        brought = self._chronicle(notice).gone(notice, event.at) if is_gone else Brought()
        self._publish(News(event=event, declaration=notice, service=service, version=version, findings=()), brought)

    def _is_backlog(self, notice: Declaration) -> bool:
        return self.archive.known_notice(notice.document).is_backlog

    def _service(self, declaration: Declaration) -> Service:
        return self.watches[declaration.service].service

    def _chronicle(self, declaration: Declaration) -> Chronicle:
        return self._chronicles[declaration.service]

    @cached_property
    def _chronicles(self) -> dict[str, Chronicle]:
        """The story of each service, which remembers through the run what notices tell: each version is read once."""
        return {
            service: Chronicle(archive=self.archive, service=service, documents=watch.documents)
            for service, watch in self.watches.items()
        }

    def _publish(self, news: News, brought: Brought = _NOTHING) -> None:
        """Record the events, and one entry that tells of all: the most telling gives it its name."""
        self.archive.add_event(news.event)
        for event in brought.events:
            self.archive.add_event(event)
        if brought.events:
            lead, *others = (*brought.events, news.event)
            news = replace(news, event=lead, others=tuple(others), earlier=brought.earlier)
        news = replace(news, facts=brought.facts, unread=brought.unread)
        if is_news(news.event, news.findings):
            self.archive.add_entry(self.run, compose(news))


def _kind(declaration: Declaration, version: Version, look: Look, before: Standing | None) -> EventKind | None:
    """Name what a version is: of a document the first is no event, and one that flaps is not told as a revision."""
    if declaration.board:
        return EventKind.NOTICE_POSTED if version.number == 1 else EventKind.NOTICE_EDITED
    if version.number == 1:
        return None
    if before and look.seen_at - before.until <= FLAPPING:
        return EventKind.FLAPPED
    return EventKind.REVISED
