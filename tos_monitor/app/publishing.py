"""Joins the database to the feeds: which channels there are, and what they are filled with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from db.store import Store
from feeds import channels
from feeds.publish import publish as write
from tos_monitor.errors import ChannelError, StoreError
from tos_monitor.model import Entry, Service
from tos_monitor.publish import explained, watch


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlets:
    """The site and its channels, as declared."""

    site: channels.Site
    channels: tuple[channels.Channel, ...]


def load(path: Path, services: Sequence[Service] = ()) -> Outlets:
    """Read the declaration of the channels, and see that each of some services can have one.

    Raises:
        ChannelError: when it can't be read or has a mistake, or a service is called like a channel.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ChannelError(f"{path}: can't read the channels: {problem}") from problem
    site, declared = channels.load(text, path.name)
    channels.open_for(declared, services)
    return Outlets(site=site, channels=declared)


def publish(store: Store, outlets: Outlets, folder: Path) -> tuple[str, ...]:
    """Write all feeds and name the files that changed.

    Raises:
        StoreError: when the folder can't be written; the database is not touched.
    """
    try:
        entries = (*_explained(store), *watch.of_runs(store.held_runs(), outlets.site.language))
        return write(folder, outlets.site, outlets.channels, store.services(), entries)
    except OSError as problem:
        raise StoreError(
            f"{problem.filename or folder}: can't write the feeds: {problem.strerror}; nothing is lost,"
            " write them with 'tos-monitor publish' when it can be written"
        ) from problem


def _explained(store: Store) -> Iterator[Entry]:
    """All entries, those that a model was asked about with its answer."""
    answers = {answer.entry: answer for answer in store.explanations()}  # of several, the newest
    for entry in store.entries():
        answer = answers.get(entry.id)
        yield replace(entry, html=explained(entry, answer)) if answer else entry


def tell(new: Sequence[Entry], database: Path, folder: Path, written: Sequence[str]) -> None:
    """Print the new entries, the oldest first, and where all of it is."""
    for entry in reversed(new):
        click.echo(f"{entry.document}: {entry.title}")
    click.echo(f"database {database}, feeds {folder} ({len(written)} files written)")
