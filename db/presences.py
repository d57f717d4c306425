"""Boards: what stood on them at each look, and the notices that were ever seen there."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from db.columns import at, moment
from db.connection import Connection
from tos_monitor.model import DocumentId, KnownNotice, Listing, Presence, Survey

# "Gone" is two looks in a row, and what changed with the newest look shows in the one before those two.
_REMEMBERED_PRESENCES = 3

# Each notice's last presences by their index: a board is looked at for years.
_KNOWN_NOTICE = """
SELECT url, title, listed_on, first_seen, is_backlog, (
    SELECT json_group_array(json_array(seen_at, listed)) FROM (
        SELECT seen_at, listed FROM presence WHERE presence.document = document.id
        ORDER BY seen_at DESC, run DESC LIMIT :remembered
    )
) AS presences
FROM document
WHERE EXISTS (SELECT 1 FROM presence WHERE presence.document = document.id)
"""


def last_survey(connection: Connection, board: DocumentId) -> Survey | None:
    """The last look that could read a board."""
    row = connection.row(
        "SELECT seen_at, whole FROM look WHERE document = :board AND reason = '' ORDER BY seen_at DESC LIMIT 1",
        board=board,
    )
    return None if row is None else Survey(seen_at=at(row["seen_at"]), whole=bool(row["whole"]))


def add(connection: Connection, run: int, notice: DocumentId, presence: Presence) -> None:
    """Record whether a notice stood on its board, once a run."""
    connection.add(
        "presence",
        {"document": notice, "run": run, "seen_at": moment(presence.seen_at), "listed": int(presence.listed)},
    )


def known_notices(connection: Connection, board: DocumentId) -> tuple[KnownNotice, ...]:
    """The notices ever listed on a board, oldest first, with their last presences."""
    query = f"{_KNOWN_NOTICE} AND board = :board ORDER BY first_seen, id"
    return tuple(map(_known_notice, connection.rows(query, board=board, remembered=_REMEMBERED_PRESENCES)))


def known_notice(connection: Connection, notice: DocumentId) -> KnownNotice:
    """One notice that was listed on its board."""
    query = f"{_KNOWN_NOTICE} AND id = :notice"
    (row,) = connection.rows(query, notice=notice, remembered=_REMEMBERED_PRESENCES)
    return _known_notice(row)


def _known_notice(row: Mapping[str, Any]) -> KnownNotice:
    return KnownNotice(
        listing=Listing(
            url=row["url"],
            title=row["title"],
            posted_on=date.fromisoformat(row["listed_on"]) if row["listed_on"] else None,
        ),
        first_seen=at(row["first_seen"]),
        is_backlog=bool(row["is_backlog"]),
        presence=tuple(
            Presence(seen_at=at(seen_at), listed=bool(listed)) for seen_at, listed in json.loads(row["presences"])
        ),
    )
