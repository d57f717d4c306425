"""Services and documents, and how the watch over each document goes."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from db.columns import array, at, maybe_at, moment
from db.connection import Connection
from tos_monitor.model import Declaration, DocumentId, DocumentKind, Health, Language, Service

_ADD_SERVICE = """
INSERT INTO service (id, name, name_en, homepage, country, language)
VALUES (:id, :name, :name_en, :homepage, :country, :language)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, name_en = excluded.name_en, homepage = excluded.homepage, country = excluded.country,
    language = excluded.language
"""

_ADD_DOCUMENT = """
INSERT INTO document (id, service, kind, type, title, language, url, audience, board, first_seen, is_backlog,
    refused, robots_ignored, listed_on)
VALUES (:id, :service, :kind, :type, :title, :language, :url, :audience, :board, :first_seen, :is_backlog, :refused,
    :robots_ignored, :listed_on)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, type = excluded.type, title = excluded.title, language = excluded.language,
    url = excluded.url, audience = excluded.audience, refused = excluded.refused,
    robots_ignored = excluded.robots_ignored, listed_on = coalesce(excluded.listed_on, listed_on)
"""

# A document that the last run over its service and kind did not visit is no longer watched, and no problem; what was
# added by hand visited one document and says nothing about the others.
_HEALTH = """
SELECT
    document.id, document.title, document.kind, document.url, document.refused,
    document.robots_ignored,
    (SELECT count(*) FROM version WHERE version.document = document.id) AS versions,
    last.seen_at AS last_look,
    (SELECT max(seen_at) FROM look WHERE look.document = document.id AND outcome NOT IN ('rejected', 'failed'))
        AS last_good,
    max(
        coalesce((SELECT max(seen_at) FROM version WHERE document = document.id AND cause = 'revision'), ''),
        coalesce((SELECT max(seen_at) FROM look WHERE document = document.id AND outcome = 'revised'), '')
    ) AS last_change,
    last.outcome IN ('rejected', 'failed') AND last.run >= (
        SELECT coalesce(max(look.run), 0) FROM look
        JOIN document AS other ON other.id = look.document JOIN run ON run.id = look.run
        WHERE other.service = document.service AND other.kind = document.kind AND run.command NOT LIKE 'add by hand:%'
    ) AS is_wrong,
    last.reason, last.detail,
    (
        SELECT count(*) FROM look WHERE look.document = document.id AND outcome = 'unconfirmed' AND seen_at > (
            SELECT max(seen_at) FROM look
            WHERE look.document = document.id AND reason = '' AND outcome <> 'unconfirmed'
        )
    ) AS unconfirmed,
    (SELECT max(at) FROM event WHERE event.document = document.id AND event.kind = 'flapped') AS flapped
FROM document
LEFT JOIN look AS last ON last.document = document.id
    AND last.seen_at = (SELECT max(seen_at) FROM look WHERE look.document = document.id)
WHERE :services = '[]' OR document.service IN (SELECT value FROM json_each(:services))
ORDER BY document.id
"""


def add_service(connection: Connection, service: Service) -> None:
    """Record a service or its new names."""
    connection.execute(
        _ADD_SERVICE,
        id=service.id,
        name=service.name,
        name_en=service.name_en,
        homepage=service.homepage,
        country=service.country,
        language=service.language,
    )


def services(connection: Connection) -> tuple[Service, ...]:
    """All services by id."""
    return tuple(
        Service(
            id=row["id"],
            name=row["name"],
            name_en=row["name_en"],
            homepage=row["homepage"],
            country=row["country"],
            language=Language(row["language"]),
        )
        for row in connection.rows("SELECT * FROM service ORDER BY id")
    )


def add(connection: Connection, declaration: Declaration, seen_at: datetime, *, is_backlog: bool) -> None:
    """Record a document or how it is declared now."""
    override = declaration.robots_ignored
    connection.execute(
        _ADD_DOCUMENT,
        id=declaration.document,
        service=declaration.service,
        kind=declaration.kind,
        type=declaration.type,
        title=declaration.title,
        language=declaration.language,
        url=declaration.fetch[0],
        audience=declaration.audience,
        board=declaration.board,
        first_seen=moment(seen_at),
        is_backlog=int(is_backlog),
        refused=f"{declaration.refused.on}, {declaration.refused.source}" if declaration.refused else "",
        robots_ignored=f"{override.on}, {override.reason}" if override else "",
        listed_on=declaration.listed_on.isoformat() if declaration.listed_on else None,
    )


def health(connection: Connection, only: Collection[str]) -> tuple[Health, ...]:
    """One record for each document of some services, or of all when none is named."""
    return tuple(
        Health(
            document=DocumentId(row["id"]),
            title=row["title"],
            kind=DocumentKind(row["kind"]),
            url=row["url"],
            versions=row["versions"],
            last_look=maybe_at(row["last_look"]),
            last_good=maybe_at(row["last_good"]),
            last_change=maybe_at(row["last_change"] or None),
            problem=_problem(row) if row["is_wrong"] else "",
            refused=row["refused"],
            robots_ignored=row["robots_ignored"],
            unconfirmed=row["unconfirmed"],
            flapped=maybe_at(row["flapped"]),
        )
        for row in connection.rows(_HEALTH, services=array(sorted(only)))
    )


def troubles(connection: Connection, run: int) -> tuple[tuple[DocumentId, str], ...]:
    """The documents of which a run brought no version, each with the reason, by id."""
    rows = connection.rows(
        """
        SELECT document, reason, detail FROM look WHERE run = :run AND outcome IN ('rejected', 'failed')
        ORDER BY document, seen_at
        """,
        run=run,
    )
    return tuple((DocumentId(row["document"]), _problem(row)) for row in rows)


def _problem(row: Mapping[str, Any]) -> str:
    return ": ".join(filter(None, (row["reason"], row["detail"])))


def waits(connection: Connection) -> dict[str, datetime]:
    """The hosts that asked to be left alone, each until when."""
    return {row["host"]: at(row["until"]) for row in connection.rows("SELECT host, until FROM wait ORDER BY host")}


def keep_waits(connection: Connection, waits: Mapping[str, datetime]) -> None:
    """Record which hosts ask to be left alone now, in place of those that did."""
    with connection.transaction():
        connection.execute("DELETE FROM wait")
        for host, until in waits.items():
            connection.add("wait", {"host": host, "until": moment(until)})
