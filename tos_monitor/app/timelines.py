"""The command that sets all that is recorded of one service on one axis of days: timeline."""

import json
from datetime import datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import files, options
from tos_monitor.app.drawn import page, show, written
from tos_monitor.errors import UsageError
from tos_monitor.model import Service
from tos_monitor.timeline import Records, Timeline, look_back


@click.command()
@click.argument("service")
@options.database
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Leave out what was over before DATE.")
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
def timeline(*, service: str, database: Path, since: datetime | None, form: str) -> None:
    """Tell all that is recorded of SERVICE day by day: notices, announced changes, revisions and incidents.

    Shown is what was found, whether or not its run was held. With --format html it is one page with a drawing.
    """
    files.see_database(database)
    with Store.open(database) as store:
        told = recorded(store, _service(store, service))
    if not told.points:
        raise UsageError(f"{service}: nothing has happened yet: no change, notice or incident is recorded of it")
    if since:
        told = told.since(since.date())
    if form == "json":
        click.echo(json.dumps(written(told), ensure_ascii=False, indent=2))
    elif form == "html":
        click.echo(page(told))
    else:
        show(told, told.service.language)


def recorded(store: Store, service: Service) -> Timeline:
    """The timeline of a service."""
    health = store.health([service.id])
    documents = tuple(each.document for each in health)
    return look_back(
        Records(
            service=service,
            documents=health,
            events=tuple(event for document in documents for event in store.events(document)),
            entries=store.entries_of(documents),
            tellings=store.tellings(service.id),
        )
    )


def _service(store: Store, name: str) -> Service:
    known = {service.id: service for service in store.services()}
    if name not in known:
        expected = f", expected one of {', '.join(known)}" if known else ""
        raise UsageError(f"{name}: nothing is recorded of it{expected}")
    return known[name]
