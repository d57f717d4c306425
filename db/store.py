"""The database as the rest of the program knows it: records in, records out."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Self

from db import bodies, documents, looks, notices, outbox, presences, tellings, versions
from db.connection import Connection
from db.run_store import RunStore
from tos_monitor.model import (
    Answer,
    BoardLook,
    Declaration,
    Digest,
    DocumentId,
    Entry,
    Event,
    Evidence,
    Explanation,
    FailedLook,
    Finding,
    Health,
    KnownNotice,
    Language,
    Look,
    Outcome,
    PostedVersion,
    Presence,
    Rejection,
    Service,
    Sighting,
    Standing,
    Survey,
    Telling,
    Told,
    Version,
)


class Store(RunStore):
    """Every ``add_…`` belongs inside ``transaction``; its order inside is free, and adding twice adds once."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open a database file, made when it is absent, and bring its schema up to date.

        Raises:
            NewerDatabaseError: A newer version of the program wrote it.
            StoreError: It can't be opened for writing.
        """
        return cls(Connection.open(Path(path)))

    @classmethod
    def in_memory(cls) -> Self:
        """Open a database that is gone when it is closed."""
        return cls(Connection.in_memory())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Commit all that is added inside, or nothing of it."""
        return self._connection.transaction()

    def add_service(self, service: Service) -> None:
        """Record a service; a later record of it replaces its names."""
        documents.add_service(self._connection, service)

    def services(self) -> tuple[Service, ...]:
        """All services by id."""
        return documents.services(self._connection)

    def add_document(self, declaration: Declaration, seen_at: datetime, *, is_backlog: bool = False) -> None:
        """Record a document; a later record replaces title, type and address, never ``first_seen`` or the backlog."""
        documents.add(self._connection, declaration, seen_at, is_backlog=is_backlog)

    def troubles(self, run: int) -> tuple[tuple[DocumentId, str], ...]:
        """The documents of which a run brought no version, each with the reason."""
        return documents.troubles(self._connection, run)

    def health(self, services: Collection[str] = ()) -> tuple[Health, ...]:
        """How the watch goes over each document and board of some services, or of all when none is named."""
        return documents.health(self._connection, services)

    def add_look(
        self, run: int, look: Look, outcome: Outcome, version: int | None = None, rejection: Rejection | None = None
    ) -> None:
        """Record a visit and its responses; a body is kept whole when it is new, confirms, or is the week's witness."""
        looks.add(self._connection, run, look, outcome, rejection or version)

    def add_sighting(self, run: int, look: Look, said: Digest) -> None:
        """Record a visit that showed a text which a second look must confirm."""
        looks.add_sighting(self._connection, run, look, said)

    def sighting(self, document: DocumentId) -> Sighting | None:
        """What the last look that could read a document showed, when it was another text than the newest version."""
        return looks.sighting(self._connection, document)

    def sighted(self, document: DocumentId, sighting: Sighting) -> Evidence:
        """What a sighting was read from; no snapshots when their bodies were not kept."""
        return looks.of_moment(self._connection, document, sighting.seen_at)

    def waiting(self, *, run: int | None = None) -> tuple[DocumentId, ...]:
        """The documents that showed, in a run or ever, a text which waits for a second look; by id."""
        return looks.waiting(self._connection, run)

    def add_board_look(self, run: int, look: BoardLook, outcome: Outcome) -> None:
        """Record a visit to a board, its responses, and that each of its listings stood there."""
        looks.add_board(self._connection, run, look, outcome)

    def add_failure(self, run: int, failure: FailedLook) -> None:
        """Record a visit that brought no response."""
        looks.add_failure(self._connection, run, failure)

    def add_absence(self, run: int, document: DocumentId, seen_at: datetime) -> None:
        """Record that a notice was looked for on its board and not found; once a run."""
        presences.add(self._connection, run, document, Presence(seen_at=seen_at, listed=False))

    def known_notices(self, board: DocumentId) -> tuple[KnownNotice, ...]:
        """The notices ever seen on a board, oldest first, with their newest presences."""
        return presences.known_notices(self._connection, board)

    def known_notice(self, notice: DocumentId) -> KnownNotice:
        """One notice that was seen on its board."""
        return presences.known_notice(self._connection, notice)

    def last_survey(self, board: DocumentId) -> Survey | None:
        """The last look that could read a board."""
        return presences.last_survey(self._connection, board)

    def evidence(self, version: Version) -> Evidence:
        """What a version was read from; no snapshots when their bodies were not kept."""
        return looks.of_version(self._connection, version.document, version.number)

    def last_answer(self, document: DocumentId) -> Answer | None:
        """The last answer of one part that brought a version; None when the last look brought none."""
        return looks.last_answer(self._connection, document)

    def body(self, digest: Digest) -> bytes | None:
        """A body, or None when only its digest was recorded."""
        return bodies.read(self._connection, digest)

    def add_version(self, version: Version) -> None:
        """Record a version; one of the same number is read anew, as better readers do from the same bytes."""
        versions.add(self._connection, version)

    def version(self, document: DocumentId, number: int) -> Version | None:
        """A version by its number."""
        return versions.version(self._connection, document, number)

    def latest(self, document: DocumentId) -> Version | None:
        """The newest version of a document."""
        return versions.version(self._connection, document)

    def last_word(self, document: DocumentId) -> Version | None:
        """The newest version whose words were new: no technical upgrade."""
        return versions.last_word(self._connection, document)

    def latest_of(self, type_: str, language: Language) -> Iterator[Version]:
        """The newest version of every document of a type in a language, by id."""
        return versions.latest_of(self._connection, type_, language)

    def last_standing(self, document: DocumentId, key: Digest) -> Standing | None:
        """The last version that had a text and is not the newest."""
        return versions.last_standing(self._connection, document, key)

    def add_findings(self, version: Version, findings: Sequence[Finding]) -> None:
        """Record the changes that led to a version, and their flags."""
        versions.add_findings(self._connection, version, findings)

    def findings(self, document: DocumentId, number: int) -> tuple[Finding, ...]:
        """The findings of a version, without the clauses around them."""
        return versions.findings(self._connection, document, number)

    def add_told(self, version: Version, told: Told) -> None:
        """Record what a version of a notice tells; what better readers make of it replaces that."""
        notices.add_told(self._connection, version, told)

    def story(self, service: str, since: datetime) -> tuple[PostedVersion, ...]:
        """The versions of a service's notices that announce or disclose something, oldest first."""
        return notices.story(self._connection, service, since)

    def due(self, service: str, first: date, last: date) -> tuple[PostedVersion, ...]:
        """Those of them that announce a change for one of these days, oldest first."""
        return notices.due(self._connection, service, first, last)

    def tellings(self, service: str) -> tuple[Telling, ...]:
        """The same from the beginning, each beside what is recorded of what it told."""
        return tellings.tellings(self._connection, service)

    def add_event(self, event: Event) -> None:
        """Record what happened."""
        outbox.add_event(self._connection, event)

    def events(self, document: DocumentId) -> tuple[Event, ...]:
        """What happened to a document, oldest first."""
        return outbox.events(self._connection, document)

    def add_entry(self, run: int, entry: Entry) -> None:
        """Append to the outbox."""
        outbox.add_entry(self._connection, run, entry)

    def entries_of(self, documents: Sequence[DocumentId]) -> tuple[Entry, ...]:
        """What was told of some documents, oldest first; what a held run found is left out."""
        return outbox.entries_of(self._connection, documents)

    def add_explanation(self, explanation: Explanation, now: datetime) -> None:
        """Keep what a language model made of an entry."""
        outbox.add_explanation(self._connection, explanation, now)

    def explanations(self) -> tuple[Explanation, ...]:
        """What models made of entries, oldest first."""
        return outbox.explanations(self._connection)

    def entries(self, *, service: str | None = None, run: int | None = None) -> tuple[Entry, ...]:
        """The entries of one service or run or of all, newest first; at one moment, by id. Held ones are left out."""
        return outbox.entries(self._connection, service, run)
