"""Shows how far a crawl is: a bar when a terminal is there, nothing when cron runs it."""

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from spiders.visit import VisitingSpider


class Progress:
    """Counts the looks that were recorded against those that are expected; the count grows as boards are read."""

    def __init__(self, crawler: Crawler, console: Console) -> None:
        self._crawler = crawler
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self._task = self._bar.add_task("")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build for a terminal, or not at all."""
        console = Console(stderr=True)
        if not console.is_terminal:
            raise NotConfigured
        progress = cls(crawler, console)
        crawler.signals.connect(progress.opened, signals.spider_opened)
        crawler.signals.connect(progress.counted, signals.item_scraped)
        crawler.signals.connect(progress.closed, signals.spider_closed)
        return progress

    def opened(self, spider: VisitingSpider) -> None:
        """Begin the bar."""
        self._bar.update(self._task, description=spider.name)
        self._bar.start()

    def counted(self, spider: VisitingSpider) -> None:
        """Move the bar by one look."""
        self._bar.update(self._task, advance=1, total=len(spider.expected))

    def closed(self) -> None:
        """Take the bar away."""
        self._bar.stop()
