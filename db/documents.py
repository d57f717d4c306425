"""Services and documents, and how the watch over each document goes."""

from collections.abc import Collection
from datetime import datetime

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
INSERT INTO document (id, service, kind, type, title, language, url, audience, board, first_seen)
VALUES (:id, :service, :kind, :type, :title, :language, :url, :audience, :board, :first_seen)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, type = excluded.type, title = excluded.title, language = excluded.language,
    url = excluded.url, audience = excluded.audience, board = coalesce(excluded.board, board)
"""

_HEALTH = """
SELECT
    document.id, document.title, document.kind, document.url,
    (SELECT count(*) FROM version WHERE version.document = document.id) AS versions,
    last.seen_at AS last_look,
    (SELECT max(seen_at) FROM look WHERE look.document = document.id AND outcome NOT IN ('rejected', 'failed'))
        AS last_good,
    max(
        coalesce((SELECT max(seen_at) FROM version WHERE document = document.id AND cause = 'revision'), ''),
        coalesce((SELECT max(seen_at) FROM look WHERE document = document.id AND outcome = 'revised'), '')
    ) AS last_change,
    CASE WHEN last.outcome IN ('rejected', 'failed') THEN last.reason END AS reason,
    CASE WHEN last.outcome IN ('rejected', 'failed') THEN last.detail END AS detail
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


def add(connection: Connection, declaration: Declaration, seen_at: datetime, board: DocumentId | None = None) -> None:
    """Record a document or how it is declared now."""
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
        board=board,
        first_seen=moment(seen_at),
    )


def first_seen(connection: Connection, document: DocumentId) -> datetime | None:
    """When a document was first recorded."""
    row = connection.row("SELECT first_seen FROM document WHERE id = :id", id=document)
    return None if row is None else at(row["first_seen"])


def note_posted_on(connection: Connection, notice: DocumentId, posted_on: str) -> None:
    """Record the date that a board shows beside a notice."""
    connection.execute("UPDATE document SET posted_on = :posted_on WHERE id = :id", id=notice, posted_on=posted_on)


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
            problem=": ".join(filter(None, (row["reason"], row["detail"]))),
        )
        for row in connection.rows(_HEALTH, services=array(sorted(only)))
    )
