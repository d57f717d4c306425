"""Begins and ends runs: at its end each is judged, and so is one that was killed before, when the next begins."""

from datetime import datetime

from db.store import Store
from tos_monitor.hold import is_suspicious
from tos_monitor.model import HeldRun, Hold


def begin(store: Store, command: str, at: datetime) -> int:
    """Record that a command begins, and judge those that were cut off; the caller holds the lock."""
    settle(store, at)
    return store.start_run(command, at)


def finish(store: Store, run: int, at: datetime, looks: int, failed: int) -> None:
    """Record that a command came to its end, and say whether its news may be published."""
    store.finish_run(run, at, looks, failed)
    _judge(store, run, at)


def held(store: Store, run: int | None = None) -> tuple[HeldRun, ...]:
    """The runs, or the one run if it is among them, whose news waits for a person."""
    return tuple(each for each in store.held_runs() if not each.released_at and run in (None, each.run))


def told(held: HeldRun) -> str:
    """Say in one line which run is held, why, and what to do."""
    tally = held.tally
    return (
        f"run {held.run} is held: of {tally.known} known documents {tally.changed} changed and {tally.failed} began to"
        f" fail; look at 'tos-monitor status', then publish its news with 'tos-monitor release {held.run}'"
    )


def settle(store: Store, at: datetime) -> None:
    """Say of each run that was cut off whether its news may be published; the caller holds the lock."""
    for run in store.unjudged_runs():
        _judge(store, run, at)


def _judge(store: Store, run: int, at: datetime) -> None:
    tally = store.tally(run)
    store.judge_run(run, at, tally, Hold.HELD if is_suspicious(tally) else Hold.NONE)
