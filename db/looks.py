"""Visits: what each brought, and which bodies are kept whole."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db import bodies, presences
from db.columns import array, at, moment, string_pairs
from db.connection import Connection, Value
from tos_monitor.model import (
    Answer,
    BoardLook,
    Digest,
    DocumentId,
    Evidence,
    FailedLook,
    Look,
    Outcome,
    Presence,
    Rejection,
    Sighting,
    Snapshot,
    digest,
)

# What is new is proved by a second look that says the same; then one witness a week proves that it still stood.
_PROOFS = 2
_WITNESS_EVERY = timedelta(days=7)

_WHOLE_LOOKS = """
SELECT look.id, look.seen_at FROM look
WHERE look.document = :document AND look.said = :said
    AND EXISTS (SELECT 1 FROM response WHERE look = look.id)
    AND NOT EXISTS (SELECT 1 FROM response WHERE look = look.id AND body IS NULL)
ORDER BY look.seen_at DESC
LIMIT :limit
"""

# A technical upgrade was read from the responses of the version before it, until a look of its own is kept.
_LOOK_OF_VERSION = """
SELECT id, by_hand FROM look
WHERE document = :document
    AND version <= :number
    AND version >= (
        SELECT max(number) FROM version
        WHERE document = :document AND number <= :number AND cause <> 'technical-upgrade'
    )
    AND EXISTS (SELECT 1 FROM response WHERE look = look.id)
    AND NOT EXISTS (SELECT 1 FROM response WHERE look = look.id AND body IS NULL)
ORDER BY seen_at DESC
LIMIT 1
"""

_LOOK_AT = """
SELECT id, by_hand FROM look
WHERE document = :document AND seen_at = :seen_at
    AND NOT EXISTS (SELECT 1 FROM response WHERE look = look.id AND body IS NULL)
"""

_WAITING = """
SELECT document FROM look AS last
WHERE outcome = 'unconfirmed' AND run = coalesce(:run, run)
    AND seen_at = (SELECT max(seen_at) FROM look WHERE look.document = last.document AND reason = '')
ORDER BY document
"""

# A server that answered "not modified" sent no body, so the answer that counts may be looks ago.
_LAST_ANSWER = """
SELECT look.seen_at, response.headers FROM look JOIN response ON response.look = look.id
WHERE look.document = :document AND look.version IS NOT NULL AND EXISTS (
    SELECT 1 FROM look AS last WHERE last.document = :document AND last.version IS NOT NULL
        AND last.seen_at = (SELECT max(seen_at) FROM look WHERE document = :document)
) AND NOT EXISTS (SELECT 1 FROM response AS other WHERE other.look = look.id AND other.part <> response.part)
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
    by_hand: bool = False


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
        by_hand=look.by_hand,
    )
    _record(connection, visit, look.snapshots)


def add_sighting(connection: Connection, run: int, look: Look, said: Digest) -> None:
    """Record a visit that showed a text which a second one must confirm."""
    visit = _Visit(
        run=run, document=look.declaration.document, seen_at=look.seen_at, outcome=Outcome.UNCONFIRMED, said=said
    )
    _record(connection, visit, look.snapshots)


def sighting(connection: Connection, document: DocumentId) -> Sighting | None:
    """What the last look that could read a document showed, unless that was a version."""
    row = connection.row(
        "SELECT seen_at, outcome, said FROM look WHERE document = :document AND reason = ''"
        " ORDER BY seen_at DESC LIMIT 1",
        document=document,
    )
    if row is None or row["outcome"] != Outcome.UNCONFIRMED:
        return None
    return Sighting(seen_at=at(row["seen_at"]), said=Digest(row["said"]))


def waiting(connection: Connection, run: int | None) -> tuple[DocumentId, ...]:
    """The documents that showed, in a run or ever, a text which waits for a second look; by id."""
    return tuple(DocumentId(row["document"]) for row in connection.rows(_WAITING, run=run))


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
        presences.add(connection, run, notice, Presence(seen_at=look.seen_at, listed=True))


def last_answer(connection: Connection, document: DocumentId) -> Answer | None:
    """The last answer of one part that brought a version; None when the last look brought none."""
    row = connection.row(_LAST_ANSWER, document=document)
    return None if row is None else Answer(seen_at=at(row["seen_at"]), headers=string_pairs(row["headers"]))


def of_version(connection: Connection, document: DocumentId, number: int) -> Evidence:
    """What the newest whole look at a version brought; nothing, when none was kept whole."""
    return _evidence(connection, connection.row(_LOOK_OF_VERSION, document=document, number=number))


def of_moment(connection: Connection, document: DocumentId, seen_at: datetime) -> Evidence:
    """What one look brought; nothing, when it was not kept whole."""
    return _evidence(connection, connection.row(_LOOK_AT, document=document, seen_at=moment(seen_at)))


def _evidence(connection: Connection, look: Mapping[str, Any] | None) -> Evidence:
    if look is None:
        return Evidence(snapshots=(), by_hand=False)
    rows = connection.rows(
        "SELECT requested, url, status, headers, digest FROM response WHERE look = :look ORDER BY part", look=look["id"]
    )
    snapshots = (
        Snapshot(
            requested=row["requested"],
            url=row["url"],
            status=row["status"],
            headers=string_pairs(row["headers"]),
            body=bodies.read(connection, row["digest"]) or b"",
        )
        for row in rows
    )
    return Evidence(snapshots=tuple(snapshots), by_hand=bool(look["by_hand"]))


def _record(connection: Connection, visit: _Visit, snapshots: Sequence[Snapshot] = ()) -> None:
    is_kept_whole = bool(snapshots) and _deserves_a_witness(connection, visit)
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
            "by_hand": int(visit.by_hand),
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
