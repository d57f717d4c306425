"""What the monitor needs of a database, as a protocol: the core knows no SQL and no file."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from tos_monitor.model import (
    BoardLook,
    Declaration,
    Digest,
    DocumentId,
    Entry,
    Event,
    Evidence,
    FailedLook,
    Finding,
    KnownNotice,
    Look,
    Outcome,
    PostedVersion,
    Rejection,
    Service,
    Sighting,
    Standing,
    Survey,
    Told,
    Version,
)


class Archive(Protocol):
    """What the monitor needs of a database. Every ``add_…`` belongs inside ``transaction``; adding twice adds once."""

    def transaction(self) -> AbstractContextManager[None]:
        """Commit all that is added inside, or nothing of it."""

    def add_service(self, service: Service) -> None:
        """Record a service; a later record of it replaces its names."""

    def add_document(self, declaration: Declaration, seen_at: datetime, *, is_backlog: bool = False) -> None:
        """Record a document; a later record replaces title, type and address, never ``first_seen`` or the backlog."""

    def latest(self, document: DocumentId) -> Version | None:
        """The newest version of a document."""

    def last_word(self, document: DocumentId) -> Version | None:
        """The newest version whose words were new: no technical upgrade."""

    def evidence(self, version: Version) -> Evidence:
        """What a version was read from; no snapshots when their bodies were not kept."""

    def last_standing(self, document: DocumentId, key: Digest) -> Standing | None:
        """The last version that had a text and is not the newest."""

    def sighting(self, document: DocumentId) -> Sighting | None:
        """What the last look that could read a document showed, when it was another text than the newest version."""

    def sighted(self, document: DocumentId, sighting: Sighting) -> Evidence:
        """What a sighting was read from; no snapshots when their bodies were not kept."""

    def add_look(
        self, run: int, look: Look, outcome: Outcome, version: int | None = None, rejection: Rejection | None = None
    ) -> None:
        """Record a visit and its responses. The archive decides which bodies to keep whole."""

    def add_sighting(self, run: int, look: Look, said: Digest) -> None:
        """Record a visit that showed a text which a second look must confirm."""

    def add_board_look(self, run: int, look: BoardLook, outcome: Outcome) -> None:
        """Record a visit to a board, its responses, and that each of its listings stood there."""

    def add_failure(self, run: int, failure: FailedLook) -> None:
        """Record a visit that brought no response."""

    def add_absence(self, run: int, document: DocumentId, seen_at: datetime) -> None:
        """Record that a notice was looked for on its board and not found; once a run."""

    def known_notices(self, board: DocumentId) -> tuple[KnownNotice, ...]:
        """The notices ever seen on a board, oldest first."""

    def known_notice(self, notice: DocumentId) -> KnownNotice:
        """One notice that was seen on its board."""

    def last_survey(self, board: DocumentId) -> Survey | None:
        """The last look that could read a board."""

    def add_version(self, version: Version) -> None:
        """Record a version; one of the same number is read anew, as better readers do from the same bytes."""

    def add_findings(self, version: Version, findings: Sequence[Finding]) -> None:
        """Record the changes that led to a version, and their flags."""

    def findings(self, document: DocumentId, number: int) -> tuple[Finding, ...]:
        """The findings of a version, without the clauses around them."""

    def add_told(self, version: Version, told: Told) -> None:
        """Record what a version of a notice tells; what better readers make of it replaces that."""

    def story(self, service: str, since: datetime) -> tuple[PostedVersion, ...]:
        """The versions of a service's notices that announce or disclose something, oldest first."""

    def due(self, service: str, first: date, last: date) -> tuple[PostedVersion, ...]:
        """Those of them that announce a change for one of these days, oldest first."""

    def add_event(self, event: Event) -> None:
        """Record what happened."""

    def events(self, document: DocumentId) -> tuple[Event, ...]:
        """What happened to a document, oldest first."""

    def entries_of(self, documents: Sequence[DocumentId]) -> tuple[Entry, ...]:
        """What was told of some documents, oldest first; what a held run found is left out."""

    def add_entry(self, run: int, entry: Entry) -> None:
        """Append to the outbox; it is published when the run's news is."""
