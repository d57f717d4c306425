"""The command that writes the feeds again: publish."""

from datetime import UTC, datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import files, lock, options, publishing, runs


@click.command()
@options.database
@options.feeds
@options.channels
def publish(database: Path, folder: Path, channels: Path) -> None:
    """Write the feeds again from the database."""
    outlets = publishing.load(channels)
    files.see_database(database)
    with lock.held(database), Store.open(database) as store:
        runs.settle(store, datetime.now(tz=UTC))
        changed = publishing.publish(store, outlets, folder)
    click.echo(f"{folder}: {len(changed)} files written" if changed else f"{folder}: nothing to write, all is current")
