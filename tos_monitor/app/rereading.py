"""The command that reads stored snapshots again after an upgrade or a repaired declaration: reread."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import UTC, datetime
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import files, lock, options, runs, sources
from tos_monitor.model import Declaration, DocumentId, Reading, Rejection, Version, Watch
from tos_monitor.monitor import Monitor, read_again, reader_of

_SAME, _OTHER = "the same text", "another text"
_FEW = 50  # a process takes a second to start, in which about so many documents are read
_AHEAD = 16  # documents handed out to other processes; each may be 10 MB


@click.command()
@click.option("--all", "everything", is_flag=True, help="Also what this program read in the same way before.")
@options.declarations
@options.database
def reread(*, everything: bool, declarations: Path, database: Path) -> None:
    """Read the stored snapshots of the newest versions again after an upgrade or a repaired declaration.

    What reads otherwise becomes a technical upgrade and never news. A run does the same for what it visits.
    """
    watches = sources.load(declarations)
    files.see_database(database)
    counts: Counter[str] = Counter()
    troubles: list[tuple[DocumentId, Rejection]] = []
    with lock.held(database), Store.open(database) as store:
        run = runs.begin(store, "reread", datetime.now(tz=UTC))
        monitor = Monitor(archive=store, watches={watch.service.id: watch for watch in watches}, run=run)
        outdated = (
            (declaration, last)
            for declaration in _watched(watches, store)
            if (last := store.latest(declaration.document)) and (everything or last.reader != reader_of(declaration))
        )
        for declaration, last, reading in _readings(store, outdated):
            version = monitor.upgrade(declaration, last, reading)
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


def _readings(
    store: Store, outdated: Iterator[tuple[Declaration, Version]]
) -> Iterator[tuple[Declaration, Version, Reading | Rejection]]:
    """Read what is outdated, in order; many are shared out among the cores. Only this process knows the database."""
    first = list(islice(outdated, _FEW))
    if len(first) < _FEW:
        for declaration, last in first:
            yield declaration, last, read_again(declaration, last.seen_at, store.evidence(last))
        return
    handed_out: deque[tuple[Declaration, Version, Future[Reading | Rejection]]] = deque()
    # Spawned, not forked: a database connection and a lock must not be in two processes.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        for declaration, last in chain(first, outdated):
            future = pool.submit(read_again, declaration, last.seen_at, store.evidence(last))
            handed_out.append((declaration, last, future))
            if len(handed_out) == _AHEAD:
                yield _back(*handed_out.popleft())
        yield from (_back(*each) for each in handed_out)


def _back(
    declaration: Declaration, last: Version, future: Future[Reading | Rejection]
) -> tuple[Declaration, Version, Reading | Rejection]:
    return declaration, last, future.result()
