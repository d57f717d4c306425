"""Runs the spiders in this process: what to crawl goes in; what can't be said in the database comes out."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from spiders.visit import VisitingSpider
from tos_monitor.app import settings as defaults
from tos_monitor.errors import CutOffError, StoreError
from tos_monitor.model import Outcome

# The boards come after the documents, so that a notice is read beside the document it speaks of.
_FIRST_LOOKS = ("terms", "notices")
_SECOND_LOOKS = ("second-look",)


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """One crawl of some services, or of all when none is named.

    ``confirm_after`` says how long after its end to look again at what changed; None leaves that to the next run.
    ``waits`` says which hosts asked to be left alone until when; the crawl heeds it and leaves in it what it was asked.
    """

    services: tuple[str, ...]
    declarations: Path
    database: Path
    run: int
    now: datetime | None = None
    confirm_after: timedelta | None = None
    waits: dict[str, datetime] = field(default_factory=dict)


def settings(allow_hosts: tuple[str, ...] = (), **changed: object) -> Settings:
    """The project's settings for this process, with some changed."""
    chosen = Settings()
    chosen.setmodule(defaults, priority="project")
    chosen.setdict({"TOS_ALLOW_HOSTS": list(allow_hosts), **changed}, priority="cmdline")
    return chosen


def play(script: Callable[[AsyncCrawlerProcess], Awaitable[object]], process_settings: Settings) -> None:
    """Run a script of crawls to its end. A process can do this once: Twisted's reactor does not start again.

    Raises:
        CutOffError: when a signal ended it before its end.
    """
    process = AsyncCrawlerProcess(process_settings)

    async def run() -> None:
        try:
            await script(process)
        finally:
            await process.stop()
            _stop_reactor()

    loop = asyncio.get_event_loop()
    task = loop.create_task(run())
    process.start(stop_after_crawl=False)
    if not task.done():  # a second signal stopped the reactor at once
        raise CutOffError("the run was interrupted; what it recorded is safe, run it again")
    task.result()


async def crawl(process: AsyncCrawlerProcess, job: Job, outcomes: Counter[Outcome]) -> None:
    """Visit the documents, then the boards and their notices; ``outcomes`` counts how the looks ended.

    With ``confirm_after``, what showed another text is visited again so much later.

    Raises:
        StoreError: when a look could not be recorded; what was recorded before is safe.
        CutOffError: when a signal ended it before its end.
    """
    await _visit(process, job, outcomes, _FIRST_LOOKS)
    if job.confirm_after is not None and outcomes[Outcome.UNCONFIRMED]:
        if job.now is None:
            await asyncio.sleep(job.confirm_after.total_seconds())
        later = None if job.now is None else job.now + job.confirm_after
        await _visit(process, replace(job, now=later), outcomes, _SECOND_LOOKS)


def unrecorded(crawler: Crawler) -> str | None:
    """Why a look of a crawl could not be recorded, which ended it; None when all were."""
    problem: str | None = crawler.stats.get_value("tos/store_error")
    return problem


async def _visit(process: AsyncCrawlerProcess, job: Job, outcomes: Counter[Outcome], spiders: tuple[str, ...]) -> None:
    crawl_settings = process.settings.copy()
    crawl_settings.setdict(
        {
            "TOS_DECLARATIONS": str(job.declarations),
            "TOS_DB": str(job.database),
            "TOS_RUN": job.run,
            "TOS_NOW": job.now.isoformat() if job.now else None,
        },
        priority="cmdline",
    )
    loader = SpiderLoader.from_settings(crawl_settings)
    for name in spiders:
        crawl_settings.set("TOS_WAITS", {host: at.isoformat() for host, at in job.waits.items()}, priority="cmdline")
        crawler = Crawler(loader.load(name), crawl_settings.copy())
        await process.crawl(crawler, service=",".join(job.services))
        if isinstance(crawler.spider, VisitingSpider):
            job.waits.clear()
            job.waits.update(crawler.spider.waits)
        outcomes.update({each: crawler.stats.get_value(f"tos/outcome/{each}", 0) for each in Outcome})
        if problem := unrecorded(crawler):
            raise StoreError(problem)
        if crawler.stats.get_value("finish_reason") != "finished":
            raise CutOffError(
                f"the run was interrupted after {outcomes.total()} looks, which are recorded; run it again"
            )


def _stop_reactor() -> None:
    from twisted.internet import reactor  # noqa: PLC0415  importing it installs one, so only once ours is running

    reactor.stop()  # type: ignore[misc]  # Twisted types its reactor as a module of bare functions
