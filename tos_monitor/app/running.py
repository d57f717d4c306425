"""The command for cron, which crawls and publishes: run."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import crawl, lock, options, publishing, runs, settings, sources
from tos_monitor.declare import chosen
from tos_monitor.model import Outcome, Watch


@click.command()
@options.services
@options.declarations
@options.database
@options.feeds
@options.channels
@options.allow_hosts
@options.confirm_after
def run(  # noqa: PLR0913  one parameter an option
    *,
    services: tuple[str, ...],
    declarations: Path,
    database: Path,
    folder: Path,
    channels: Path,
    allow_hosts: tuple[str, ...],
    confirm_after: float | None,
) -> None:
    """Crawl, read, flag and publish: the command for cron.

    Visits the documents and notice boards of every declared SERVICE, or of those named. What changed is told when a
    second look shows the same.
    """
    watches = chosen(sources.load(declarations), services)
    outlets = publishing.load(channels, [watch.service for watch in watches])
    if not settings.TOS_CONTACT:
        click.echo("note: set TOS_MONITOR_CONTACT (an address or URL) so that operators can reach you", err=True)
    with lock.held(database), Store.open(database) as store:
        number = runs.begin(store, "run", datetime.now(tz=UTC))
        _list_refused(store, watches)
        job = crawl.Job(
            services=tuple(watch.service.id for watch in watches),
            declarations=declarations,
            database=database,
            run=number,
            confirm_after=None if confirm_after is None else timedelta(minutes=confirm_after),
            waits=store.waits(),
        )
        outcomes: Counter[Outcome] = Counter()
        crawl.play(lambda process: crawl.crawl(process, job, outcomes), crawl.settings(allow_hosts))
        store.keep_waits(job.waits)
        troubles = store.troubles(number)
        runs.finish(store, number, datetime.now(tz=UTC), outcomes.total(), len(troubles))
        new, waiting, held = store.entries(run=number), store.waiting(run=number), runs.held(store, number)
        changed = publishing.publish(store, outlets, folder)
    click.echo(f"{counted(outcomes)}; {len(new)} new {'entry' if len(new) == 1 else 'entries'}")
    for document in waiting:
        click.echo(f"{document}: another text was seen; it is told when a second look shows it too")
    publishing.tell(new, database, folder, changed)
    for document, problem in troubles:
        click.echo(f"{document}: {problem}", err=True)
    for each in held:
        click.echo(runs.told(each), err=True)
    if troubles or held:
        raise click.exceptions.Exit(1)


def _list_refused(store: Store, watches: Sequence[Watch]) -> None:
    """Record the documents whose operators refuse programs, so that the status tells that they are due by hand."""
    now = datetime.now(tz=UTC)
    with store.transaction():
        for watch in watches:
            for declaration in (*watch.documents, *(board.declaration for board in watch.boards)):
                if declaration.refused:
                    store.add_service(watch.service)
                    store.add_document(declaration, now)


def counted(outcomes: Counter[Outcome]) -> str:
    """Say how the looks of a run ended."""
    parts = [f"{outcomes[each]} {each}" for each in Outcome if outcomes[each]]
    return f"{outcomes.total()} look{'' if outcomes.total() == 1 else 's'}: {', '.join(parts) or 'none'}"
