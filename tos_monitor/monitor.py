"""The whole way as one readable function, over protocols."""

from dataclasses import dataclass, replace

from tos_monitor import extract, presence
from tos_monitor.admit import admit, admit_reading
from tos_monitor.archive import Archive
from tos_monitor.findings import findings, is_news, told_in, words
from tos_monitor.local import days_between, local_day
from tos_monitor.model import (
    BoardLook,
    Cause,
    Declaration,
    Digest,
    DocumentId,
    Event,
    EventKind,
    FailedLook,
    Finding,
    KnownNotice,
    Look,
    Outcome,
    Reading,
    Rejection,
    Service,
    Version,
    digest,
)
from tos_monitor.normal import text_key
from tos_monitor.publish import compose

_NOT_MODIFIED = 304  # RFC 9110: the text is what it was when the validators were given
# What a server or a page says when a notice was taken down.
_GONE = ("http-404", "http-410", "not-found", "led-elsewhere")


def reader_of(declaration: Declaration) -> Digest:
    """Identify what reads a text from bytes: the declaration and this program."""
    return digest(f"{extract.PROGRAM} {declaration.reader}")


def read(look: Look, last: Version | None) -> Reading | Rejection:
    """Read a look's text, if a reader would have taken it for the document."""
    if rejection := admit(look):
        return rejection
    reading = extract.extract(look.declaration, look)
    if isinstance(reading, Rejection):
        return reading
    return admit_reading(look.declaration, reading, last.reading if last else None) or reading


@dataclass(frozen=True, kw_only=True)
class Monitor:
    """Takes what was seen, says what it means and records both together, for one run."""

    archive: Archive
    services: dict[str, Service]
    run: int

    def observe(self, look: Look) -> Outcome:
        """Take one look at a document from bytes to outbox, in one transaction."""
        declaration = look.declaration
        with self.archive.transaction():
            self._register(declaration, look)
            last = self.archive.latest(declaration.document)
            if last and [each.status for each in look.snapshots] == [_NOT_MODIFIED]:
                self.archive.add_look(self.run, replace(look, snapshots=()), Outcome.UNCHANGED, last.number)
                return Outcome.UNCHANGED
            last = self._upgraded(declaration, last)
            reading = read(look, last)
            if isinstance(reading, Rejection):
                return self._rejected(look, reading)
            key = text_key(words(reading, declaration))
            if last and last.key == key:
                self.archive.add_look(self.run, look, Outcome.UNCHANGED, last.number)
                return Outcome.UNCHANGED
            version = Version(
                document=declaration.document,
                number=last.number + 1 if last else 1,
                cause=Cause.REVISION if last else Cause.FIRST_RECORD,
                seen_at=look.seen_at,
                reader=reader_of(declaration),
                key=key,
                reading=reading,
            )
            outcome = Outcome.REVISED if last else Outcome.FIRST
            self.archive.add_version(version)
            self.archive.add_look(self.run, look, outcome, version.number)
            self._tell(declaration, last, version)
            return outcome

    def survey(self, look: BoardLook) -> Outcome:
        """Take one look at a board: what it lists, and what is gone from it."""
        board = look.board
        with self.archive.transaction():
            self._register(board.declaration, look)
            if look.rejection:
                seen = Look(declaration=board.declaration, seen_at=look.seen_at, snapshots=look.snapshots)
                self.archive.add_look(self.run, seen, Outcome.REJECTED, rejection=look.rejection)
                return Outcome.REJECTED
            before = {each.listing.url: each for each in self.archive.known_notices(board.document)}
            last = self.archive.last_survey(board.document)
            backlog = presence.backlog(look.listings, before, last)
            listings = presence.followed(board, look.listings, before)
            for listing in listings:
                self._register(board.notice(listing), look, is_backlog=listing.url in backlog)
            is_new = any(before.get(each.url) is None or before[each.url].listing != each for each in listings)
            outcome = Outcome.FIRST if last is None else Outcome.REVISED if is_new else Outcome.UNCHANGED
            self.archive.add_board_look(self.run, replace(look, listings=listings), outcome)
            self._miss(look, before)
            return outcome

    def fail(self, failure: FailedLook) -> Outcome:
        """Record that a look brought nothing."""
        with self.archive.transaction():
            self._register(failure.declaration, failure)
            self.archive.add_failure(self.run, failure)
        return Outcome.FAILED

    def _register(
        self, declaration: Declaration, look: Look | BoardLook | FailedLook, *, is_backlog: bool = False
    ) -> None:
        self.archive.add_service(self.services[declaration.service])
        self.archive.add_document(declaration, look.seen_at, is_backlog=is_backlog)

    def _upgraded(self, declaration: Declaration, last: Version | None) -> Version | None:
        """Read the last version's snapshots anew when the reader changed: a better reader is an upgrade, not news."""
        reader = reader_of(declaration)
        if last is None or last.reader == reader or not (snapshots := self.archive.snapshots(last)):
            return last
        reading = read(Look(declaration=declaration, seen_at=last.seen_at, snapshots=snapshots), None)
        if isinstance(reading, Rejection):
            return last
        key = text_key(words(reading, declaration))
        upgrade = replace(last, reader=reader, key=key, reading=reading)
        if key != text_key(words(last.reading, declaration)):
            upgrade = replace(upgrade, number=last.number + 1, cause=Cause.TECHNICAL_UPGRADE)
        self.archive.add_version(upgrade)
        return upgrade

    def _miss(self, look: BoardLook, before: dict[str, KnownNotice]) -> None:
        """Record which notices a whole board no longer lists, and tell which vanished or came back with this look."""
        listed = {listing.url for listing in look.listings}
        for url, known in before.items():
            notice = look.board.notice(known.listing)
            was_gone = presence.is_gone(known.presence)
            if url in listed and was_gone:
                self._tell_turn(notice)
            if url not in listed and not was_gone and look.whole:
                self.archive.add_absence(self.run, notice.document, look.seen_at)
                self._tell_turn(notice)

    def _rejected(self, look: Look, rejection: Rejection) -> Outcome:
        """Record a look that is no version. A notice that its board lost, and whose address is dead, is gone."""
        declaration = look.declaration
        if declaration.board and rejection.reason in _GONE and not self._is_listed(declaration, declaration.board):
            self.archive.add_absence(self.run, declaration.document, look.seen_at)
            self.archive.add_look(self.run, look, Outcome.GONE, rejection=rejection)
            self._tell_turn(declaration)
            return Outcome.GONE
        self.archive.add_look(self.run, look, Outcome.REJECTED, rejection=rejection)
        return Outcome.REJECTED

    def _is_listed(self, notice: Declaration, board: DocumentId) -> bool:
        """Tell whether the newest look at a board found a notice."""
        survey = self.archive.last_survey(board)
        own = self.archive.known_notice(notice.document).presence[0]
        return survey is not None and own.listed and own.seen_at == survey.seen_at

    def _tell(self, declaration: Declaration, last: Version | None, version: Version) -> None:
        """Record what led to a version, and the news of it."""
        day = local_day(version.seen_at, declaration.language)
        if declaration.board:
            found = told_in(declaration, last, version.reading, day)
            kind = EventKind.NOTICE_EDITED if last else EventKind.NOTICE_POSTED
            is_event = last is not None or not self.archive.known_notice(declaration.document).is_backlog
        else:
            texts = (last.reading.text, version.reading.text) if last else ("", "")
            found = findings(*texts, declaration.language, day)
            kind = EventKind.REVISED
            is_event = last is not None
        self.archive.add_findings(version, found)
        if is_event:
            event = Event(
                id=f"{kind}/{version.document}/{version.number}",
                kind=kind,
                document=version.document,
                at=version.seen_at,
                version=version.number,
            )
            self._publish(event, declaration, version, found)

    def _tell_turn(self, notice: Declaration) -> None:
        """Tell that a notice vanished or came back with its newest look, once."""
        known = self.archive.known_notice(notice.document)
        kind = presence.turn(known.presence)
        if kind is None:
            return
        version = self.archive.latest(notice.document)
        returns = [each.at for each in self.archive.events(notice.document) if each.kind is EventKind.NOTICE_RETURNED]
        posted = max([known.first_seen, *returns])
        last_listed = next(each.seen_at for each in known.presence if each.listed)
        was_up = days_between(posted, last_listed, notice.language)
        event = Event(
            id=f"{kind}/{notice.document}/{known.presence[0].seen_at:%Y%m%dT%H%M%SZ}",
            kind=kind,
            document=notice.document,
            at=known.presence[0].seen_at,
            version=version.number if version else None,
            detail=was_up if kind is EventKind.NOTICE_VANISHED else "",
        )
        self._publish(event, notice, version, ())

    def _publish(
        self, event: Event, declaration: Declaration, version: Version | None, found: tuple[Finding, ...]
    ) -> None:
        self.archive.add_event(event)
        if is_news(event, found):
            service = self.services[declaration.service]
            self.archive.add_entry(compose(event, declaration, service, version, found))
