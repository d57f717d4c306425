"""Events, and the entries that tell of them: an append-only log that publishing drains."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from db.columns import array, at, moment, strings
from db.connection import Connection
from tos_monitor.model import Category, Direction, DocumentId, Entry, Event, EventKind, Explanation, Language, Severity


def add_event(connection: Connection, event: Event) -> None:
    """Record what happened."""
    connection.add(
        "event",
        {
            "id": event.id,
            "kind": event.kind,
            "document": event.document,
            "at": moment(event.at),
            "version": event.version,
            "detail": event.detail,
            "beside_document": event.beside[0] if event.beside else None,
            "beside_version": event.beside[1] if event.beside else None,
        },
    )


def events(connection: Connection, document: DocumentId) -> tuple[Event, ...]:
    """What happened to a document, oldest first; at one moment, in the order it was recorded."""
    return tuple(
        Event(
            id=row["id"],
            kind=EventKind(row["kind"]),
            document=DocumentId(row["document"]),
            at=at(row["at"]),
            version=row["version"],
            detail=row["detail"],
            beside=None if row["beside_document"] is None else (row["beside_document"], row["beside_version"]),
        )
        for row in connection.rows(
            "SELECT * FROM event WHERE document = :document ORDER BY at, sequence", document=document
        )
    )


def add_entry(connection: Connection, run: int, entry: Entry) -> None:
    """Append an entry."""
    connection.add(
        "entry",
        {
            "id": entry.id,
            "run": run,
            "event": entry.event,
            "events": array(entry.events),
            "service": entry.service,
            "document": entry.document,
            "at": moment(entry.at),
            "language": entry.language,
            "direction": entry.direction,
            "severity": entry.severity,
            "directions": array(entry.directions),
            "categories": array(entry.categories),
            "title": entry.title,
            "summary": entry.summary,
            "html": entry.html,
            "link": entry.link,
        },
    )


def entries(connection: Connection, service: str | None, run: int | None) -> tuple[Entry, ...]:
    """The entries of one service or of all, of one run or of all, whose run is not held, newest first."""
    rows = connection.rows(
        """
        SELECT entry.* FROM entry JOIN run ON run.id = entry.run
        WHERE service = coalesce(:service, service) AND run = coalesce(:run, run) AND hold IS NOT 'held'
        ORDER BY at DESC, entry.id
        """,
        service=service,
        run=run,
    )
    return tuple(map(_entry, rows))


def entries_of(connection: Connection, documents: Sequence[DocumentId]) -> tuple[Entry, ...]:
    """The entries of some documents, oldest first, but for those whose run is held."""
    rows = connection.rows(
        """
        SELECT entry.* FROM entry JOIN run ON run.id = entry.run
        WHERE document IN (SELECT value FROM json_each(:documents)) AND hold IS NOT 'held' ORDER BY at, entry.id
        """,
        documents=array(documents),
    )
    return tuple(map(_entry, rows))


def add_explanation(connection: Connection, explanation: Explanation, now: datetime) -> None:
    """Keep what a model made of an entry."""
    connection.add(
        "explanation",
        {
            "digest": explanation.digest,
            "entry": explanation.entry,
            "model": explanation.model,
            "text": explanation.text,
            "written_at": moment(now),
        },
    )


def explanations(connection: Connection) -> tuple[Explanation, ...]:
    """All explanations, oldest first."""
    rows = connection.rows("SELECT digest, entry, model, text FROM explanation ORDER BY written_at, digest")
    return tuple(Explanation(**row) for row in rows)


def _entry(row: Mapping[str, Any]) -> Entry:
    return Entry(
        id=row["id"],
        event=EventKind(row["event"]),
        service=row["service"],
        document=DocumentId(row["document"]),
        at=at(row["at"]),
        language=Language(row["language"]),
        direction=Direction(row["direction"]),
        severity=None if row["severity"] is None else Severity(row["severity"]),
        directions=tuple(map(Direction, strings(row["directions"]))),
        categories=tuple(map(Category, strings(row["categories"]))),
        title=row["title"],
        summary=row["summary"],
        html=row["html"],
        link=row["link"],
        events=tuple(map(EventKind, strings(row["events"]))),
    )
