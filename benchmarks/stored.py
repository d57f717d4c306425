"""Lays documents into a database, as runs leave them, for the commands that work without requests."""

from datetime import UTC, datetime
from pathlib import Path

from benchmarks import pages
from benchmarks.contenders import Ours, Pages
from benchmarks.measure import BenchmarkError
from db.store import Store
from tos_monitor.app import sources
from tos_monitor.model import Declaration, Look, Outcome, Snapshot
from tos_monitor.monitor import Monitor

_SEEN = datetime(2026, 1, 1, tzinfo=UTC)


def stored(folder: Path, documents: int) -> None:
    """Declare so many documents of about 50 kB and record a first look at each.

    Raises:
        BenchmarkError: when one is not taken.
    """
    Ours().prepare(folder, Pages(hosts=("127.0.0.1",), port=80, documents=documents))
    watches = sources.load(folder / "declarations")
    (folder / "db").mkdir()
    with Store.open(folder / "db" / "tos.db") as store:
        run = store.start_run("benchmark", _SEEN)
        monitor = Monitor(archive=store, watches={watch.service.id: watch for watch in watches}, run=run)
        for watch in watches:
            for declaration in watch.documents:
                if monitor.observe(_look(declaration)) is not Outcome.FIRST:
                    raise BenchmarkError(f"{declaration.document} is not taken")


def _look(declaration: Declaration) -> Look:
    number = int(declaration.id.removeprefix("terms-"))
    (url,) = declaration.fetch
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    answer = Snapshot(requested=url, url=url, status=200, headers=headers, body=pages.page(number, 0))
    return Look(declaration=declaration, seen_at=_SEEN, snapshots=(answer,))
