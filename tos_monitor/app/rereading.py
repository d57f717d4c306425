"""The command that reads stored snapshots again after an upgrade or a repaired declaration: reread."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import lock, options, runs, sources
from tos_monitor.errors import UsageError
from tos_monitor.model import Declaration, DocumentId, Rejection, Watch
from tos_monitor.monitor import Monitor, reader_of

_SAME, _OTHER = "the same text", "another text"


@click.command()
@click.option("--all", "everything", is_flag=True, help="Also what this program read in the same way before.")
@options.declarations
@options.database
def reread(*, everything: bool, declarations: Path, database: Path) -> None:
    """Read the stored snapshots of the newest versions again after an upgrade or a repaired declaration.

    What reads otherwise becomes a technical upgrade and never news. A run does the same for what it visits.
    """
    watches = sources.load(declarations)
    if not database.exists():
        raise UsageError(f"{database}: no such database; make it with 'tos-monitor run', or name it with --db")
    counts: Counter[str] = Counter()
    troubles: list[tuple[DocumentId, Rejection]] = []
    with lock.held(database), Store.open(database) as store:
        run = runs.begin(store, "reread", datetime.now(tz=UTC))
        monitor = Monitor(archive=store, services={watch.service.id: watch.service for watch in watches}, run=run)
        for declaration in _watched(watches, store):
            last = store.latest(declaration.document)
            if last is None or (last.reader == reader_of(declaration) and not everything):
                continue
            version = monitor.reread(declaration, last)
            if isinstance(version, Rejection):
                troubles.append((declaration.document, version))
            else:
                counts[_SAME if version.number == last.number else _OTHER] += 1
        runs.finish(store, run, datetime.now(tz=UTC), counts.total() + len(troubles), len(troubles))
    told = ", ".join(f"{count} with {what}" for what, count in sorted(counts.items()))
    click.echo(": ".join(filter(None, (f"{counts.total()} read again", told))))
    for document, rejection in troubles:
        click.echo(f"{document}: stays as it was: {rejection.reason}: {rejection.detail}", err=True)
    if troubles:
        raise click.exceptions.Exit(1)


def _watched(watches: Sequence[Watch], store: Store) -> Iterator[Declaration]:
    for watch in watches:
        yield from watch.documents
        for board in watch.boards:
            yield from (board.notice(known.listing) for known in store.known_notices(board.document))
