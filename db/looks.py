"""Visits: what each brought, which bodies are kept whole, and what stood on a board."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db import bodies
from db.columns import array, at, moment, string_pairs
from db.connection import Connection, Value
from tos_monitor.model import (
    Answer,
    BoardLook,
    DocumentId,
    FailedLook,
    KnownNotice,
    Listing,
    Look,
    Outcome,
    Presence,
    Rejection,
    Snapshot,
    Survey,
    digest,
)

# What is new is proved by a second look that says the same; then one witness a week proves that it still stood.
_PROOFS = 2
_WITNESS_EVERY = timedelta(days=7)

# "Gone" is two looks in a row, and what changed with the newest look shows in the one before those two.
_REMEMBERED_PRESENCES = 3

_WHOLE_LOOKS = """
SELECT look.id, look.seen_at FROM look
WHERE look.document = :document AND look.said = :said
    AND EXISTS (SELECT 1 FROM response WHERE look = look.id)
    AND NOT EXISTS (SELECT 1 FROM response WHERE look = look.id AND body IS NULL)
ORDER BY look.seen_at DESC
LIMIT :limit
"""

# A technical upgrade was read from the responses of the version before it, until a look of its own is kept.
_RESPONSES_OF_VERSION = """
SELECT requested, url, status, headers, digest FROM response
WHERE look = (
    SELECT look.id FROM look
    WHERE look.document = :document
        AND look.version <= :number
        AND look.version >= (
            SELECT max(number) FROM version
            WHERE document = :document AND number <= :number AND cause <> 'technical-upgrade'
        )
        AND EXISTS (SELECT 1 FROM response WHERE look = look.id)
        AND NOT EXISTS (SELECT 1 FROM response WHERE look = look.id AND body IS NULL)
    ORDER BY look.seen_at DESC
    LIMIT 1
)
ORDER BY part
"""

# Each notice's last presences by their index: a board is looked at for years.
_KNOWN_NOTICE = """
SELECT url, title, first_seen, is_backlog, (
    SELECT json_group_array(json_array(seen_at, listed)) FROM (
        SELECT seen_at, listed FROM presence WHERE presence.document = document.id
        ORDER BY seen_at DESC, run DESC LIMIT :remembered
    )
) AS presences
FROM document
WHERE EXISTS (SELECT 1 FROM presence WHERE presence.document = document.id)
"""


# A server that answered "not modified" sent no body, so the answer that counts may be looks ago.
_LAST_ANSWER = """
SELECT look.seen_at, response.headers FROM look JOIN response ON response.look = look.id
WHERE look.document = :document AND look.version IS NOT NULL AND EXISTS (
    SELECT 1 FROM look AS last WHERE last.document = :document AND last.version IS NOT NULL
        AND last.seen_at = (SELECT max(seen_at) FROM look WHERE document = :document)
)
ORDER BY look.seen_at DESC LIMIT 1
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Visit:
    """One row of ``look``. ``said`` is what tells a repetition: a version, a reason, or a listing."""

    run: int
    document: DocumentId
    seen_at: datetime
    outcome: Outcome
    said: str
    version: int | None = None
    rejection: Rejection | None = None
    whole: bool = True


def add(connection: Connection, run: int, look: Look, outcome: Outcome, verdict: int | Rejection | None) -> None:
    """Record a visit: the verdict is the version that was seen, or why there is none."""
    rejection = verdict if isinstance(verdict, Rejection) else None
    version = verdict if isinstance(verdict, int) else None
    visit = _Visit(
        run=run,
        document=look.declaration.document,
        seen_at=look.seen_at,
        outcome=outcome,
        said=rejection.reason if rejection else f"version {version}",
        version=version,
        rejection=rejection,
    )
    _record(connection, visit, look.snapshots)


def add_failure(connection: Connection, run: int, failure: FailedLook) -> None:
    """Record a visit that brought nothing."""
    visit = _Visit(
        run=run,
        document=failure.declaration.document,
        seen_at=failure.seen_at,
        outcome=Outcome.FAILED,
        said=failure.reason,
        rejection=Rejection(reason=failure.reason, detail=failure.detail),
    )
    _record(connection, visit)


def add_board(connection: Connection, run: int, look: BoardLook, outcome: Outcome) -> None:
    """Record a visit to a board and what stood on it."""
    said = digest(array([(listing.url, listing.title) for listing in look.listings]))
    visit = _Visit(
        run=run, document=look.board.document, seen_at=look.seen_at, outcome=outcome, said=said, whole=look.whole
    )
    _record(connection, visit, look.snapshots)
    for listing in look.listings:
        notice = look.board.notice(listing).document
        add_presence(connection, run, notice, Presence(seen_at=look.seen_at, listed=True))


def last_survey(connection: Connection, board: DocumentId) -> Survey | None:
    """The last look that could read a board."""
    row = connection.row(
        "SELECT seen_at, whole FROM look WHERE document = :board AND reason = '' ORDER BY seen_at DESC LIMIT 1",
        board=board,
    )
    return None if row is None else Survey(seen_at=at(row["seen_at"]), whole=bool(row["whole"]))


def add_presence(connection: Connection, run: int, notice: DocumentId, presence: Presence) -> None:
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
        listing=Listing(url=row["url"], title=row["title"]),
        first_seen=at(row["first_seen"]),
        is_backlog=bool(row["is_backlog"]),
        presence=tuple(
            Presence(seen_at=at(seen_at), listed=bool(listed)) for seen_at, listed in json.loads(row["presences"])
        ),
    )


def last_answer(connection: Connection, document: DocumentId) -> Answer | None:
    """The last answer of one part that brought a version; None when the last look brought none."""
    row = connection.row(_LAST_ANSWER, document=document)
    return None if row is None else Answer(seen_at=at(row["seen_at"]), headers=string_pairs(row["headers"]))


def snapshots(connection: Connection, document: DocumentId, number: int) -> tuple[Snapshot, ...]:
    """The responses of the newest whole look at a version."""
    rows = connection.rows(_RESPONSES_OF_VERSION, document=document, number=number)
    return tuple(
        Snapshot(
            requested=row["requested"],
            url=row["url"],
            status=row["status"],
            headers=string_pairs(row["headers"]),
            body=bodies.read(connection, row["digest"]) or b"",
        )
        for row in rows
    )


def _record(connection: Connection, visit: _Visit, snapshots: Iterable[Snapshot] = ()) -> None:
    is_kept_whole = _deserves_a_witness(connection, visit)
    look = connection.add(
        "look",
        {
            "run": visit.run,
            "document": visit.document,
            "seen_at": moment(visit.seen_at),
            "outcome": visit.outcome,
            "version": visit.version,
            "reason": visit.rejection.reason if visit.rejection else "",
            "detail": visit.rejection.detail if visit.rejection else "",
            "said": visit.said,
            "whole": int(visit.whole),
        },
    )
    if look is None:
        return
    for part, snapshot in enumerate(snapshots):
        if is_kept_whole:
            bodies.keep(connection, visit.document, part, snapshot, visit.seen_at)
        connection.add("response", {"look": look, "part": part, **_response(connection, snapshot)})


def _response(connection: Connection, snapshot: Snapshot) -> dict[str, Value]:
    return {
        "requested": snapshot.requested,
        "url": snapshot.url,
        "status": snapshot.status,
        "headers": json.dumps(snapshot.headers),
        "digest": snapshot.digest,
        "length": len(snapshot.body),
        "body": snapshot.digest if bodies.is_kept(connection, snapshot.digest) else None,
    }


def _deserves_a_witness(connection: Connection, visit: _Visit) -> bool:
    whole = connection.rows(_WHOLE_LOOKS, document=visit.document, said=visit.said, limit=_PROOFS)
    return len(whole) < _PROOFS or visit.seen_at - at(whole[0]["seen_at"]) >= _WITNESS_EVERY
