"""The command that tells how the watch goes: status."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import options, tables
from tos_monitor.errors import UsageError
from tos_monitor.model import Health

_COLUMNS = ("document", "title", "versions", "last look", "last good", "last change", "problem")


@click.command()
@options.services
@options.database
@options.as_json
def status(services: tuple[str, ...], database: Path, *, as_json: bool) -> None:
    """Tell of each document when it was last seen, when it last changed, and what is wrong.

    Exits with 1 when something is wrong.
    """
    if not database.exists():
        raise UsageError(f"{database}: no such database; make it with 'tos-monitor run', or name it with --db")
    with Store.open(database) as store:
        known = sorted(service.id for service in store.services())
        if unknown := [name for name in services if name not in known]:
            raise UsageError(f"{unknown[0]}: nothing is recorded of it, expected one of {', '.join(known)}")
        health = store.health(services)
    if as_json:
        click.echo(json.dumps([_json(each) for each in health], ensure_ascii=False, indent=2))
    else:
        _print(health)
    if any(each.problem for each in health):
        raise click.exceptions.Exit(1)


def _json(health: Health) -> dict[str, str | int | None]:
    return {
        "document": health.document,
        "title": health.title,
        "kind": health.kind.value,
        "url": health.url,
        "versions": health.versions,
        "last_look": health.last_look.isoformat() if health.last_look else None,
        "last_good": health.last_good.isoformat() if health.last_good else None,
        "last_change": health.last_change.isoformat() if health.last_change else None,
        "problem": health.problem or None,
        "refused": health.refused or None,
    }


def _print(health: Sequence[Health]) -> None:
    rows = [
        (
            each.document,
            each.title,
            str(each.versions),
            _moment(each.last_look),
            _moment(each.last_good),
            _moment(each.last_change),
            each.problem or (f"due by hand: refused {each.refused}" if each.refused else ""),
        )
        for each in health
    ]
    tables.show(_COLUMNS, rows, ["red" if each.problem else "" for each in health])


def _moment(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}Z" if at else "–"
