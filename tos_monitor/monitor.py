"""The whole way as one readable function, over protocols."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from tos_monitor import extract, presence
from tos_monitor.admit import admit, admit_reading
from tos_monitor.archive import Archive
from tos_monitor.findings import changed, shared, words
from tos_monitor.model import (
    BoardLook,
    Cause,
    Declaration,
    Digest,
    DocumentId,
    Evidence,
    FailedLook,
    Finding,
    KnownNotice,
    Look,
    Outcome,
    Reading,
    Rejection,
    Sighting,
    Version,
    Watch,
    digest,
)
from tos_monitor.normal import text_key
from tos_monitor.tell import Teller

_NOT_MODIFIED = 304  # RFC 9110: the text is what it was when the validators were given
# What a server or a page says when a notice was taken down.
_GONE = ("http-404", "http-410", "not-found", "led-elsewhere")


def reader_of(declaration: Declaration) -> Digest:
    """Identify what reads a text from bytes: the declaration and this program."""
    return digest(f"{extract.PROGRAM} {declaration.reader}")


def said(version: Version) -> Digest:
    """Identify a text together with what read it."""
    return digest(f"{version.reader} {version.key}")


def read(look: Look, last: Version | None) -> Reading | Rejection:
    """Read a look's text, if a reader would have taken it for the document."""
    if rejection := admit(look):
        return rejection
    reading = extract.extract(look.declaration, look)
    if isinstance(reading, Rejection):
        return reading
    return admit_reading(look.declaration, reading, last.reading if last else None) or reading


def read_again(declaration: Declaration, seen_at: datetime, kept: Evidence) -> Reading | Rejection:
    """Read anew what was kept of a look; other processes may do it, since it asks the archive nothing."""
    if not kept.snapshots:
        return Rejection(reason="not-kept", detail="the responses of the newest version were not kept")
    return read(_look(declaration, seen_at, kept), None)


def _look(declaration: Declaration, seen_at: datetime, kept: Evidence) -> Look:
    return Look(declaration=declaration, seen_at=seen_at, snapshots=kept.snapshots, by_hand=kept.by_hand)


@dataclass(frozen=True, kw_only=True)
class Monitor:
    """Takes what was seen, says what it means and records both together, for one run."""

    archive: Archive
    watches: dict[str, Watch]
    run: int

    @cached_property
    def _tell(self) -> Teller:
        return Teller(archive=self.archive, watches=self.watches, run=self.run)

    def observe(self, look: Look) -> Outcome:
        """Take one look at a document from bytes to outbox, in one transaction."""
        declaration = look.declaration
        with self.archive.transaction():
            self._register(declaration, look)
            last = self.archive.latest(declaration.document)
            if last and [each.status for each in look.snapshots] == [_NOT_MODIFIED]:
                return self._unchanged(replace(look, snapshots=()), last)
            last = self._upgraded(declaration, last)
            reading = read(look, last)
            if isinstance(reading, Rejection):
                return self._rejected(look, reading)
            version = Version(
                document=declaration.document,
                number=last.number + 1 if last else 1,
                cause=Cause.REVISION if last else Cause.FIRST_RECORD,
                seen_at=look.seen_at,
                reader=reader_of(declaration),
                key=text_key(words(reading, declaration)),
                reading=reading,
            )
            return self._compared(look, last, version) if last else self._first(look, version)

    def _first(self, look: Look, version: Version) -> Outcome:
        self.archive.add_version(version)
        self.archive.add_look(self.run, look, Outcome.FIRST, version.number)
        self._tell.version(look, version, self._tell.found(look.declaration, None, version), None)
        return Outcome.FIRST

    def _compared(self, look: Look, last: Version, version: Version) -> Outcome:
        """Take a text that is the last version's or another; another one counts when a second look has shown it."""
        sighting = self.archive.sighting(last.document)
        if version.key == last.key:
            if sighting:
                self._tell.flap(look, last)
            return self._unchanged(look, last)
        if sighting and sighting.said == said(version):
            version = replace(version, seen_at=sighting.seen_at)
            return self._revised(look, version, self._tell.found(look.declaration, last, version))
        if look.by_hand:  # a person has seen it
            return self._revised(look, version, self._tell.found(look.declaration, last, version))
        if sighting and (found := self._shared(look, last, version, sighting)):
            return self._revised(look, version, found)
        self.archive.add_sighting(self.run, look, said(version))
        return Outcome.UNCONFIRMED

    def _unchanged(self, look: Look, last: Version) -> Outcome:
        self.archive.add_look(self.run, look, Outcome.UNCHANGED, last.number)
        self._follow(look, last)
        return Outcome.UNCHANGED

    def _follow(self, look: Look, version: Version) -> None:
        """See at a document what became of what notices announced."""
        if not look.declaration.board:
            self._tell.follow(look.declaration, version, look.seen_at)

    def _revised(self, look: Look, version: Version, found: tuple[Finding, ...]) -> Outcome:
        before = self.archive.last_standing(version.document, version.key)
        self.archive.add_version(version)
        self.archive.add_look(self.run, look, Outcome.REVISED, version.number)
        self._tell.version(look, version, found, before)
        self._follow(look, version)
        return Outcome.REVISED

    def _shared(self, look: Look, last: Version, version: Version, sighting: Sighting) -> tuple[Finding, ...]:
        """List what two looks changed alike though their texts differ: a counter must not hide a change for ever."""
        kept = self.archive.sighted(last.document, sighting)
        reading = read(_look(look.declaration, sighting.seen_at, kept), last) if kept.snapshots else None
        if not isinstance(reading, Reading):
            return ()
        first = replace(version, seen_at=sighting.seen_at, reading=reading)
        found, others = (self._tell.found(look.declaration, last, each) for each in (version, first))
        return changed(shared(found, others))

    def reread(self, declaration: Declaration, last: Version) -> Version | Rejection:
        """Read the newest version's snapshots again; what can't be read stays as it was."""
        return self.upgrade(declaration, last, read_again(declaration, last.seen_at, self.archive.evidence(last)))

    def upgrade(self, declaration: Declaration, last: Version, reading: Reading | Rejection) -> Version | Rejection:
        """Take what the newest version's snapshots read as now, in one transaction."""
        with self.archive.transaction():
            return self._upgrade(declaration, last, reading)

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
        self.archive.add_service(self.watches[declaration.service].service)
        self.archive.add_document(declaration, look.seen_at, is_backlog=is_backlog)

    def _upgraded(self, declaration: Declaration, last: Version | None) -> Version | None:
        """Read the last version's snapshots anew when the reader changed: a better reader is an upgrade, not news."""
        if last is None or last.reader == reader_of(declaration):
            return last
        upgrade = self._upgrade(declaration, last, read_again(declaration, last.seen_at, self.archive.evidence(last)))
        return last if isinstance(upgrade, Rejection) else upgrade

    def _upgrade(self, declaration: Declaration, last: Version, reading: Reading | Rejection) -> Version | Rejection:
        if isinstance(reading, Rejection):
            return reading
        key = text_key(words(reading, declaration))
        upgrade = replace(last, reader=reader_of(declaration), key=key, reading=reading)
        if key != text_key(words(last.reading, declaration)):
            upgrade = replace(upgrade, number=last.number + 1, cause=Cause.TECHNICAL_UPGRADE)
        self.archive.add_version(upgrade)
        if declaration.board:
            self._tell.reread(declaration, upgrade)
        return upgrade

    def _miss(self, look: BoardLook, before: dict[str, KnownNotice]) -> None:
        """Record which notices a whole board no longer lists, and tell which vanished or came back with this look."""
        listed = {listing.url for listing in look.listings}
        for url, known in before.items():
            notice = look.board.notice(known.listing)
            was_gone = presence.is_gone(known.presence)
            if url in listed and was_gone:
                self._tell.turn(notice)
            if url not in listed and not was_gone and look.whole:
                self.archive.add_absence(self.run, notice.document, look.seen_at)
                self._tell.turn(notice)

    def _rejected(self, look: Look, rejection: Rejection) -> Outcome:
        """Record a look that is no version. A notice that its board lost, and whose address is dead, is gone."""
        declaration = look.declaration
        if declaration.board and rejection.reason in _GONE and not self._is_listed(declaration, declaration.board):
            self.archive.add_absence(self.run, declaration.document, look.seen_at)
            self.archive.add_look(self.run, look, Outcome.GONE, rejection=rejection)
            self._tell.turn(declaration)
            return Outcome.GONE
        self.archive.add_look(self.run, look, Outcome.REJECTED, rejection=rejection)
        return Outcome.REJECTED

    def _is_listed(self, notice: Declaration, board: DocumentId) -> bool:
        """Tell whether the newest look at a board found a notice."""
        survey = self.archive.last_survey(board)
        own = self.archive.known_notice(notice.document).presence[0]
        return survey is not None and own.listed and own.seen_at == survey.seen_at
