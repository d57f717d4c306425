"""The command that plays both stories on the replica: demo."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import click
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from db.store import Store
from feeds.channels import DEFAULT
from tos_monitor.app import crawl, lock, publishing, runs
from tos_monitor.app.demo import REPLICA
from tos_monitor.app.demo.calendar import Scene, scenes
from tos_monitor.app.demo.server import ReplicaServer
from tos_monitor.app.drawn import page, show
from tos_monitor.app.running import counted
from tos_monitor.app.settings import DOWNLOADER_MIDDLEWARES
from tos_monitor.app.timelines import recorded
from tos_monitor.model import Language, Outcome
from tos_monitor.timeline import Timeline

_CONFIRM_AFTER = timedelta(minutes=10)  # of the story's time
_MIDDLEWARES = {
    **DOWNLOADER_MIDDLEWARES,
    "tos_monitor.app.demo.proxy.ReplicaProxy": 50,
}


@click.command()
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("demo"),
    show_default=True,
    metavar="DIR",
    help="Where the demo's database, feeds and timelines go; yours are not touched.",
)
@click.option("--anew", is_flag=True, help="Forget an earlier demo first.")
def demo(folder: Path, *, anew: bool) -> None:
    """Play two true stories on a bundled replica, over real HTTP, with no network needed.

    Interpark in July 2016 and Coupang from 2024 to 2025 are crawled scene by scene on the days of the facts; scenes
    that an earlier demo played are not played again, only looked at once more.
    """
    database = folder / "tos.db"
    with lock.held(database), _opened(database, anew=anew) as store, ReplicaServer() as server:
        before = len(store.entries())
        crawl.play(lambda process: _play(process, store, server, database), _settings(server))
        new = len(store.entries()) - before
        publishing.publish(store, publishing.load(DEFAULT), folder / "feeds")
        told = _timelines(store, folder / "timelines")
    for timeline in told:
        click.echo(f"\n{timeline.service.name_en}: drawn in {folder / 'timelines' / timeline.service.id}.html")
        show(timeline, Language.EN, links=False)
    click.echo(f"\n{new} new entries. Feeds: {folder / 'feeds' / 'index.html'}  Database: {database}")
    click.echo("Look into the database with 'make inspect', or: datasette " + str(database))


def _opened(database: Path, *, anew: bool) -> Store:
    """Open the demo's database; anew means without what an earlier demo recorded. Nothing else is removed."""
    if anew:
        for suffix in ("", "-wal", "-shm"):
            database.with_name(database.name + suffix).unlink(missing_ok=True)
    return Store.open(database)


def _settings(server: ReplicaServer) -> Settings:
    """Nothing on loopback needs sparing, so requests follow each other without a delay."""
    return crawl.settings(
        ("127.0.0.1",),
        TOS_REPLICA=server.address,
        DOWNLOADER_MIDDLEWARES=_MIDDLEWARES,
        DOWNLOAD_DELAY=0,
        AUTOTHROTTLE_ENABLED=False,
    )


async def _play(process: AsyncCrawlerProcess, store: Store, server: ReplicaServer, database: Path) -> None:
    for scene, now in _due(scenes(), store):
        server.show(scene)
        run = runs.begin(store, f"demo: {scene.en}", now)
        job = crawl.Job(
            services=(scene.service,),
            declarations=REPLICA / "declarations",
            database=database,
            run=run,
            now=now,
            confirm_after=_CONFIRM_AFTER,
        )
        outcomes: Counter[Outcome] = Counter()
        await crawl.crawl(process, job, outcomes)
        failed = outcomes[Outcome.FAILED] + outcomes[Outcome.REJECTED]
        runs.finish(store, run, now, outcomes.total(), failed)
        click.echo(f"{now:%Y-%m-%d}  {scene.service}: {scene.en} ({counted(outcomes)})")


def _due(calendar: Sequence[Scene], store: Store) -> Iterator[tuple[Scene, datetime]]:
    """Yield the scenes that were not played yet, or once more the last one of a service that is through."""
    for service in dict.fromkeys(scene.service for scene in calendar):
        looks = [health.last_look for health in store.health([service]) if health.last_look]
        own = [scene for scene in calendar if scene.service == service]
        ahead = [scene for scene in own if not looks or scene.at > max(looks)]
        yield from ((scene, scene.at) for scene in ahead)
        if not ahead:
            last = own[-1]
            yield replace(last, en=f"once more, {last.en[0].lower()}{last.en[1:]}"), max(looks) + timedelta(hours=1)


def _timelines(store: Store, folder: Path) -> tuple[Timeline, ...]:
    """Write the timeline of each service, in the order of the stories."""
    told = tuple(recorded(store, service) for service in store.services())
    folder.mkdir(exist_ok=True)
    for timeline in told:
        (folder / f"{timeline.service.id}.html").write_text(page(timeline), encoding="utf-8")
    return tuple(sorted(told, key=lambda timeline: timeline.days))
