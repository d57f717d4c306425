"""Runs: when each began and ended, what it came to, and whether its news is held."""

from datetime import datetime

from db.columns import at, maybe_at, moment
from db.connection import Connection
from tos_monitor.model import HeldRun, Hold, Tally

# A board that lists something new goes about its business; a document that failed before does not begin to fail.
_TALLY = """
WITH visited AS (
    SELECT
        document.kind,
        max(look.outcome IN ('unconfirmed', 'revised')) AS changed,
        (
            SELECT own.outcome IN ('rejected', 'failed') FROM look AS own
            WHERE own.document = look.document AND own.run = :run ORDER BY own.seen_at DESC LIMIT 1
        ) AS fails,
        (
            SELECT before.outcome IN ('rejected', 'failed') FROM look AS before
            WHERE before.document = look.document AND before.run < :run ORDER BY before.seen_at DESC LIMIT 1
        ) AS failed_before
    FROM look JOIN document ON document.id = look.document
    WHERE look.run = :run
    GROUP BY look.document
)
SELECT
    count(*) AS known,
    coalesce(sum(changed AND kind <> 'board' AND NOT fails), 0) AS changed,
    coalesce(sum(fails AND NOT failed_before), 0) AS failed
FROM visited WHERE failed_before IS NOT NULL
"""


def start(connection: Connection, command: str, now: datetime) -> int:
    """Record that a command begins."""
    run = connection.add("run", {"command": command, "started_at": moment(now)})
    if run is None:
        raise RuntimeError("a new run has a new number")
    return run


def finish(connection: Connection, run: int, now: datetime, documents: int, failed: int) -> None:
    """Record that a command came to its end."""
    connection.execute(
        "UPDATE run SET finished_at = :at, documents = :documents, failed = :failed WHERE id = :run",
        run=run,
        at=moment(now),
        documents=documents,
        failed=failed,
    )


def unjudged(connection: Connection) -> tuple[int, ...]:
    """The runs of which nobody said whether their news may be published, oldest first."""
    return tuple(row["id"] for row in connection.rows("SELECT id FROM run WHERE hold IS NULL ORDER BY id"))


def tally(connection: Connection, run: int) -> Tally:
    """What a run brought of the documents that were known before."""
    (row,) = connection.rows(_TALLY, run=run)
    return Tally(known=row["known"], changed=row["changed"], failed=row["failed"])


def judge(connection: Connection, run: int, now: datetime, tally: Tally, hold: Hold) -> None:
    """Record whether the news of a run is held, and what that was judged by."""
    connection.execute(
        "UPDATE run SET known = :known, changed = :changed, failed_anew = :failed, hold = :hold, judged_at = :at"
        " WHERE id = :run",
        run=run,
        at=moment(now),
        hold=hold,
        known=tally.known,
        changed=tally.changed,
        failed=tally.failed,
    )


def release(connection: Connection, run: int, now: datetime) -> None:
    """Record that the news of a run that was held may be published."""
    connection.execute(
        "UPDATE run SET hold = 'released', released_at = :at WHERE id = :run AND hold = 'held'", run=run, at=moment(now)
    )


def held(connection: Connection) -> tuple[HeldRun, ...]:
    """The runs whose news was ever held, oldest first."""
    return tuple(
        HeldRun(
            run=row["id"],
            held_at=at(row["judged_at"]),
            tally=Tally(known=row["known"], changed=row["changed"], failed=row["failed_anew"]),
            released_at=maybe_at(row["released_at"]),
        )
        for row in connection.rows("SELECT * FROM run WHERE hold IN ('held', 'released') ORDER BY id")
    )
