"""The runs in the database: when they were, what they brought, whether their news is held, and which hosts to spare."""

from collections.abc import Mapping
from datetime import datetime

from db import documents, runs
from db.connection import Connection
from tos_monitor.model import HeldRun, Hold, Tally


class RunStore:
    """What commands record of themselves."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start_run(self, command: str, at: datetime) -> int:
        """Record that a command begins, and give the number by which its looks name it."""
        return runs.start(self._connection, command, at)

    def finish_run(self, run: int, at: datetime, documents: int, failed: int) -> None:
        """Record that a command came to its end; a run without one was cut off."""
        runs.finish(self._connection, run, at, documents, failed)

    def unjudged_runs(self) -> tuple[int, ...]:
        """The runs of which nobody said whether their news may be published, oldest first."""
        return runs.unjudged(self._connection)

    def tally(self, run: int) -> Tally:
        """What a run brought of the documents that were known before."""
        return runs.tally(self._connection, run)

    def judge_run(self, run: int, at: datetime, tally: Tally, hold: Hold) -> None:
        """Record whether the news of a run is held, and what that was judged by."""
        runs.judge(self._connection, run, at, tally, hold)

    def release_run(self, run: int, at: datetime) -> None:
        """Record that the news of a run that was held may be published."""
        runs.release(self._connection, run, at)

    def held_runs(self) -> tuple[HeldRun, ...]:
        """The runs whose news was ever held, released ones too, oldest first."""
        return runs.held(self._connection)

    def waits(self) -> dict[str, datetime]:
        """The hosts that asked to be left alone, each until when."""
        return documents.waits(self._connection)

    def keep_waits(self, waits: Mapping[str, datetime]) -> None:
        """Record which hosts ask to be left alone now, in place of those that did."""
        documents.keep_waits(self._connection, waits)
