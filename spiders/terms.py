"""The spider for documents: terms, privacy policies and the like."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler

from spiders import building
from spiders.spread import in_turns
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
        documents = in_turns(
            cls.chosen(watch, building.names(service)),
            lambda each: urlsplit(each.fetch[0]).netloc,
            building.seed(crawler),
        )
        spider = cls(documents=documents, watch=watch, clock=building.clock(crawler))
        spider.lacking = building.lacking(crawler, documents)
        spider._set_crawler(crawler)
        return spider

    @staticmethod
    def chosen(watch: Watchlist, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents to visit: all that are declared."""
        return watch.documents(services)

    async def start(self) -> AsyncIterator[Request | FailedLook]:
        """Visit every document, each when there is room for it: memory does not grow with how many there are."""
        self.expected.update({declaration.document: declaration for declaration in self.documents})
        for declaration in self.documents:
            for request in self.visit(declaration):
                await self.room()
                yield request
