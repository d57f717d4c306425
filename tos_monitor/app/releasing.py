"""The command that publishes the news of a run that was held: release."""

from datetime import UTC, datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import files, lock, options, publishing, runs
from tos_monitor.errors import UsageError


@click.command()
@click.argument("run", type=int)
@options.database
@options.feeds
@options.channels
def release(run: int, database: Path, folder: Path, channels: Path) -> None:
    """Publish the news of RUN, which was held because too many documents changed or failed at once.

    Which runs are held, 'tos-monitor status' tells.
    """
    outlets = publishing.load(channels)
    files.see_database(database)
    now = datetime.now(tz=UTC)
    with lock.held(database), Store.open(database) as store:
        runs.settle(store, now)
        if not runs.held(store, run):
            waiting = ", ".join(str(each.run) for each in runs.held(store)) or "none"
            raise UsageError(f"run {run} is not held; held runs: {waiting}")
        store.release_run(run, now)
        new = store.entries(run=run)
        changed = publishing.publish(store, outlets, folder)
    click.echo(f"run {run} released: {len(new)} {'entry' if len(new) == 1 else 'entries'}")
    publishing.tell(new, database, folder, changed)
