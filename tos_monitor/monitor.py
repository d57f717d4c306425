"""The whole way as one readable function, over protocols."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from tos_monitor import extract
from tos_monitor.admit import admit, admit_reading
from tos_monitor.announce import pairs
from tos_monitor.archive import Archive
from tos_monitor.compare import compare
from tos_monitor.flag import flag
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
    Kind,
    KnownNotice,
    Language,
    Look,
    Outcome,
    Reading,
    Rejection,
    Service,
    Version,
    digest,
)
from tos_monitor.normal import text_key
from tos_monitor.presence import turn
from tos_monitor.publish import compose
from tos_monitor.segment import segment

_GONE = ("http-404", "http-410", "not-found")
_CHANGED = (Kind.ADDED, Kind.REMOVED, Kind.EDITED)


def findings(before: str, after: str, language: Language, day: date | None = None) -> tuple[Finding, ...]:
    """Compare two texts clause by clause and flag what moved; ``day`` chooses the law that is cited."""
    changes = compare(segment(before, language), segment(after, language))
    return tuple(Finding(change=change, flags=flag(change, language=language, day=day)) for change in changes)


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


def told_in(declaration: Declaration, last: Version | None, version: Version) -> tuple[Finding, ...]:
    """List what a notice announces that it did not before, then the changes of its own words, which bind no one."""
    known = pairs(last.reading.tables) if last else ()
    announced = [
        replace(finding, announced=True)
        for before, after in pairs(version.reading.tables)
        if (before, after) not in known
        for finding in findings(before, after, *_setting(version, declaration))
    ]
    language = declaration.language
    edited = compare(segment(last.reading.text, language), segment(version.reading.text, language)) if last else ()
    return (*announced, *(Finding(change=change) for change in edited))


def is_news(event: Event, found: tuple[Finding, ...]) -> bool:
    """Tell whether readers should hear of an event: clauses that only moved or were renumbered bind as before."""
    changed = any(finding.change.kind in _CHANGED for finding in found)
    return changed or event.kind is not EventKind.REVISED


def _setting(version: Version, declaration: Declaration) -> tuple[Language, date]:
    return declaration.language, local_day(version.seen_at, declaration.language)


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
            self._register(declaration, look.seen_at)
            last = self._upgraded(declaration, self.archive.latest(declaration.document))
            reading = read(look, last)
            if isinstance(reading, Rejection):
                return self._rejected(look, reading)
            key = text_key(reading.text)
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
            self._register(board.declaration, look.seen_at)
            if look.rejection:
                seen = Look(declaration=board.declaration, seen_at=look.seen_at, snapshots=look.snapshots)
                self.archive.add_look(self.run, seen, Outcome.REJECTED, rejection=look.rejection)
                return Outcome.REJECTED
            before = self.archive.known_notices(board.document)
            listed = {listing.url for listing in look.listings}
            for listing in look.listings:
                self._register(board.notice(listing), look.seen_at)
            self.archive.add_board_look(self.run, look)
            for notice in before:
                if look.whole and notice.listing.url not in listed:
                    self.archive.add_absence(self.run, board.notice(notice.listing).document, look.seen_at)
            for notice in self.archive.known_notices(board.document):
                self._tell_turn(board.notice(notice.listing), notice)
        return Outcome.UNCHANGED if before else Outcome.FIRST

    def fail(self, failure: FailedLook) -> Outcome:
        """Record that a look brought nothing."""
        with self.archive.transaction():
            self._register(failure.declaration, failure.seen_at)
            self.archive.add_failure(self.run, failure)
        return Outcome.FAILED

    def _register(self, declaration: Declaration, seen_at: datetime) -> None:
        self.archive.add_service(self.services[declaration.service])
        self.archive.add_document(declaration, seen_at, declaration.board)

    def _upgraded(self, declaration: Declaration, last: Version | None) -> Version | None:
        """Read the last version's snapshots anew when the reader changed: a better reader is an upgrade, not news."""
        reader = reader_of(declaration)
        if last is None or last.reader == reader or not (snapshots := self.archive.snapshots(last)):
            return last
        reading = read(Look(declaration=declaration, seen_at=last.seen_at, snapshots=snapshots), None)
        if isinstance(reading, Rejection) or text_key(reading.text) == last.key:
            return last
        upgrade = replace(
            last,
            number=last.number + 1,
            cause=Cause.TECHNICAL_UPGRADE,
            reader=reader,
            key=text_key(reading.text),
            reading=reading,
        )
        self.archive.add_version(upgrade)
        return upgrade

    def _rejected(self, look: Look, rejection: Rejection) -> Outcome:
        """Record a look that is no version. A notice that its board lost, and whose address is dead, is gone."""
        declaration = look.declaration
        if declaration.board and rejection.reason in _GONE and not self._is_listed(declaration, declaration.board):
            self.archive.add_absence(self.run, declaration.document, look.seen_at)
            self.archive.add_look(self.run, look, Outcome.GONE, rejection=rejection)
            self._tell_turn(declaration, self._known(declaration, declaration.board))
            return Outcome.GONE
        self.archive.add_look(self.run, look, Outcome.REJECTED, rejection=rejection)
        return Outcome.REJECTED

    def _is_listed(self, notice: Declaration, board: DocumentId) -> bool:
        """Tell whether the newest look at a board found a notice."""
        looks = (each.presence[0] for each in self.archive.known_notices(board))
        newest = max((presence.seen_at for presence in looks if presence.listed), default=None)
        own = self._known(notice, board).presence[0]
        return own.listed and own.seen_at == newest

    def _known(self, notice: Declaration, board: DocumentId) -> KnownNotice:
        """What its board showed of a notice, which was surveyed before any notice on it was visited."""
        return {each.listing.url: each for each in self.archive.known_notices(board)}[notice.fetch[0]]

    def _tell(self, declaration: Declaration, last: Version | None, version: Version) -> None:
        """Record what led to a version, and the news of it."""
        if declaration.board:
            found = told_in(declaration, last, version)
            kind = EventKind.NOTICE_EDITED if last else EventKind.NOTICE_POSTED
            is_event = last is not None or self._is_new(declaration, declaration.board)
        else:
            found = findings(last.reading.text, version.reading.text, *_setting(version, declaration)) if last else ()
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

    def _is_new(self, notice: Declaration, board: DocumentId) -> bool:
        """Tell a notice that was posted under our eyes from one that the board showed when it was first opened."""
        return self._known(notice, board).first_seen != self.archive.first_seen(board)

    def _tell_turn(self, declaration: Declaration, known: KnownNotice) -> None:
        """Tell that a notice vanished or came back, once."""
        kind = turn(known.presence)
        if kind is None:
            return
        last_listed = next(each.seen_at for each in known.presence if each.listed)
        version = self.archive.latest(declaration.document)
        event = Event(
            id=f"{kind}/{declaration.document}/{known.presence[0].seen_at:%Y%m%dT%H%M%SZ}",
            kind=kind,
            document=declaration.document,
            at=known.presence[0].seen_at,
            version=version.number if version else None,
            detail=days_between(known.first_seen, last_listed, declaration.language),
        )
        self._publish(event, declaration, version, ())

    def _publish(
        self, event: Event, declaration: Declaration, version: Version | None, found: tuple[Finding, ...]
    ) -> None:
        self.archive.add_event(event)
        if is_news(event, found):
            service = self.services[declaration.service]
            self.archive.add_entry(compose(event, declaration, service, version, found))
