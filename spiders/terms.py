"""The spider for documents: terms, privacy policies and the like."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler

from spiders import building
from spiders.visit import VisitingSpider
from spiders.watchlist import Watchlist
from tos_monitor.model import Declaration, FailedLook


class TermsSpider(VisitingSpider):
    """Yields one look per declared document and decides nothing."""

    name = "terms"

    def __init__(self, *, documents: Sequence[Declaration], watch: Watchlist, clock: Callable[[], datetime]) -> None:
        super().__init__(clock=clock, watch=watch)
        self.documents = documents

    @classmethod
    def from_crawler(cls, crawler: Crawler, *, service: str = "") -> Self:
        """Build for some services (``-a service=coupang,ssg``), or for all."""
        watch = building.watchlist(crawler)
        spider = cls(documents=watch.documents(building.names(service)), watch=watch, clock=building.clock(crawler))
        spider._set_crawler(crawler)
        return spider

    async def start(self) -> AsyncIterator[Request | FailedLook]:
        """Visit every document."""
        for declaration in self.documents:
            for request in self.visit(declaration):
                yield request
