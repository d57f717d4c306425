"""The command that tells how the watch goes: status."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor import hands
from tos_monitor.app import files, options, runs, tables
from tos_monitor.errors import UsageError
from tos_monitor.model import Health
from tos_monitor.tell import FLAPPING

_UNSTABLE = 3  # looks in a row: two may have met a change in the middle
_COLUMNS = ("document", "title", "versions", "last look", "last good", "last change", "problem")


@click.command()
@options.services
@options.database
@options.as_json
def status(services: tuple[str, ...], database: Path, *, as_json: bool) -> None:
    """Tell of each document when it was last seen, when it last changed, and what is wrong.

    Exits with 1 when something is wrong.
    """
    files.see_database(database)
    with Store.open(database) as store:
        known = sorted(service.id for service in store.services())
        if unknown := [name for name in services if name not in known]:
            raise UsageError(f"{unknown[0]}: nothing is recorded of it, expected one of {', '.join(known)}")
        health = store.health(services)
        held = runs.held(store)
    now = datetime.now(tz=UTC)
    if as_json:
        click.echo(json.dumps([_json(each, now) for each in health], ensure_ascii=False, indent=2))
    else:
        _print(health, now)
    for each in held:
        click.echo(runs.told(each), err=as_json)
    if held or any(problem(each) for each in health):
        raise click.exceptions.Exit(1)


def _json(health: Health, now: datetime) -> dict[str, str | int | None]:
    return {
        "document": health.document,
        "title": health.title,
        "kind": health.kind.value,
        "url": health.url,
        "versions": health.versions,
        "last_look": health.last_look.isoformat() if health.last_look else None,
        "last_good": health.last_good.isoformat() if health.last_good else None,
        "last_change": health.last_change.isoformat() if health.last_change else None,
        "problem": problem(health) or None,
        "refused": health.refused or None,
        "robots_ignored": health.robots_ignored or None,
        "due": hands.is_due(health, now),
        "unconfirmed": health.unconfirmed,
        "flapped": health.flapped.isoformat() if health.flapped else None,
    }


def problem(health: Health) -> str:
    """Say what is wrong: what the last look met, or that no two looks show the same text, so that nothing is told."""
    if health.problem or health.unconfirmed < _UNSTABLE:
        return health.problem
    return f"unstable: the last {health.unconfirmed} looks showed another text each; see 'tos-monitor check'"


def _remark(health: Health, now: datetime) -> str:
    """Say what a person may want to know of a document that is well."""
    if _flaps(health):
        return f"flapping: it went back to an earlier text, last on {_moment(health.flapped)}"
    if health.unconfirmed:
        return "another text was seen, the next look confirms it"
    return hands.reminder(health, now)


def _flaps(health: Health) -> bool:
    if health.flapped is None or health.last_look is None:
        return False
    return health.last_look - health.flapped <= FLAPPING


def _print(health: Sequence[Health], now: datetime) -> None:
    rows = [
        (
            each.document,
            each.title,
            str(each.versions),
            _moment(each.last_look),
            _moment(each.last_good),
            _moment(each.last_change),
            problem(each) or _remark(each, now),
        )
        for each in health
    ]
    tables.show(_COLUMNS, rows, ["red" if problem(each) else "yellow" if _flaps(each) else "" for each in health])


def _moment(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}Z" if at else "–"
