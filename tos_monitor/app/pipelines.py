"""The step from a spider's looks to the database: each look is judged and recorded before the next one."""

import asyncio
import logging
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from db.store import Store
from spiders.visit import VisitingSpider
from tos_monitor.app import lock, runs, sources
from tos_monitor.errors import StoreError
from tos_monitor.model import BoardLook, DocumentId, FailedLook, Look, Outcome
from tos_monitor.monitor import Monitor

_log = logging.getLogger("tos_monitor.looks")


class RecordPipeline:
    """Hands looks to the monitor, and sees at the end which of the expected ones never came.

    A look that can't be recorded ends the crawl: evidence would be lost with every further one.
    """

    def __init__(self, crawler: Crawler, monitor: Monitor, store: Store, resources: ExitStack) -> None:
        self._crawler = crawler
        self._monitor = monitor
        self._store = store
        self._resources = resources
        self._answered: set[DocumentId] = set()
        self._failed = 0
        self._closing: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build from ``TOS_DB``, ``TOS_DECLARATIONS`` and ``TOS_RUN``."""
        settings = crawler.settings
        watches = sources.load(Path(settings["TOS_DECLARATIONS"]))
        by_service = {watch.service.id: watch for watch in watches}
        database = Path(settings["TOS_DB"])
        with ExitStack() as resources:
            run = settings["TOS_RUN"]
            if run is None:  # plain Scrapy: nobody holds the lock yet
                resources.enter_context(lock.held(database))
            store = resources.enter_context(Store.open(database))
            if run is None:
                run = runs.begin(store, f"scrapy crawl {crawler.spidercls.name}", datetime.now(tz=UTC))
            monitor = Monitor(archive=store, watches=by_service, run=int(run))
            pipeline = cls(crawler, monitor, store, resources.pop_all())
        crawler.signals.connect(pipeline.closed, signals.spider_closed)
        return pipeline

    async def process_item(self, item: Look | FailedLook | BoardLook) -> Look | FailedLook | BoardLook:
        """Record one look."""
        try:
            outcome = self._record(item)
        except StoreError as problem:
            self._stop(problem)
            raise DropItem(str(problem), log_level="DEBUG") from problem  # it is told once, by the command
        document = item.board.document if isinstance(item, BoardLook) else item.declaration.document
        self._note(document, outcome)
        return item

    def closed(self, reason: str) -> None:
        """Record the looks that never came, and close the database.

        A crawl that was stopped before its end lost none: what it did not reach was not looked at.
        """
        try:
            if reason == "finished":
                self._record_the_lost()
        except StoreError as problem:
            self._stop(problem)
        finally:
            self._resources.close()

    def _record(self, item: Look | FailedLook | BoardLook) -> Outcome:
        match item:
            case Look():
                return self._monitor.observe(item)
            case BoardLook():
                return self._monitor.survey(item)
            case FailedLook():
                return self._monitor.fail(item)

    def _record_the_lost(self) -> None:
        spider = self._crawler.spider
        if not isinstance(spider, VisitingSpider):
            raise TypeError("this pipeline records what visiting spiders see")
        for document, declaration in spider.expected.items():
            if document not in self._answered:
                lost = FailedLook(
                    declaration=declaration,
                    seen_at=spider.clock(),
                    reason="no-answer",
                    detail="the crawl ended before this document was recorded; the log says more",
                )
                self._note(document, self._monitor.fail(lost))
        if self._crawler.settings["TOS_RUN"] is None:
            runs.finish(self._store, self._monitor.run, spider.clock(), len(spider.expected), self._failed)

    def _note(self, document: DocumentId, outcome: Outcome) -> None:
        self._answered.add(document)
        self._failed += outcome in (Outcome.FAILED, Outcome.REJECTED)
        self._crawler.stats.inc_value(f"tos/outcome/{outcome}")
        _log.info("%s: %s", document, outcome)

    def _stop(self, problem: StoreError) -> None:
        """End the crawl; the command that began it tells why."""
        self._crawler.stats.set_value("tos/store_error", str(problem))
        if self._crawler.crawling:
            self._closing = asyncio.ensure_future(self._crawler.stop_async())  # not awaited: it waits for this item
