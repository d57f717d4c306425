"""Tries again what is likely to pass: after a pause, after a longer one, and once more at the end of the run."""

import asyncio
from collections.abc import Callable, Collection
from hashlib import sha256
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DontCloseSpider,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from twisted.internet.error import ConnectError

# What is likely to pass. Twisted's own error is what Scrapy leaves of a host that no route leads to.
_PASSING = (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    DownloadFailedError,
    ResponseDataLossError,
    ConnectError,
)
_CERTIFICATE = ("OpenSSL.SSL", "VerificationError")  # in the words of a failed download: a matter for the operator
_GROWTH = 4.0  # of a pause over the one before: 2 and 8 seconds at the delay that users have
_JITTER = 0.25  # of a pause, either way: documents that failed together don't come back together
_CUT = "dataloss"  # Scrapy's flag on an answer that ended before its end


class RetryMiddleware:
    """Sends a request that failed again, in place of Scrapy's own retries, which leave a host no time to recover.

    A request that still fails is laid aside until nothing else is left to do, and then has its last try. The tries are
    counted in the request's ``retry_times``, as Scrapy does.
    """

    def __init__(
        self, *, times: int, pause: float, statuses: Collection[int], crawl: Callable[[Request], None]
    ) -> None:
        self._times = times
        self._pause = pause
        self._statuses = frozenset(statuses)
        self._crawl = crawl
        self._late: dict[Request, None] = {}  # a set in order

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build from Scrapy's own settings; the first pause is the delay between two requests to a host."""
        settings = crawler.settings

        def crawl(request: Request) -> None:
            crawler.engine.crawl(request)  # the engine is made after its middlewares

        retry = cls(
            times=settings.getint("RETRY_TIMES"),
            pause=settings.getfloat("DOWNLOAD_DELAY"),
            statuses=[int(status) for status in settings.getlist("RETRY_HTTP_CODES")],
            crawl=crawl,
        )
        crawler.signals.connect(retry.scheduled, signals.request_scheduled)
        crawler.signals.connect(retry.idle, signals.spider_idle)
        return retry

    async def process_response(self, request: Request, response: Response) -> Request | Response:
        """Try again after an answer that says that the server is in trouble, or that was cut short."""
        is_cut = _CUT in response.flags
        if (is_cut or response.status in self._statuses) and (again := await self._again(request)):
            return again
        if is_cut:
            raise ResponseDataLossError(f"{response.url} ends before its end")
        return response

    async def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """Try again after no answer, unless the reason stays."""
        is_lasting = any(word in str(exception) for word in _CERTIFICATE)
        return await self._again(request) if isinstance(exception, _PASSING) and not is_lasting else None

    def scheduled(self, request: Request) -> None:
        """Lay a request aside that comes back for its last try: Scrapy drops it here without a word to the spider."""
        if request in self._late:
            raise IgnoreRequest("its last try is at the end of the run")

    def idle(self) -> None:
        """Begin the last tries, now that nothing else is left to do."""
        late, self._late = self._late, {}
        for request in late:
            self._crawl(request)
        if late:
            raise DontCloseSpider

    async def _again(self, request: Request) -> Request | None:
        """Give the request to send next, after its pause, or nothing when its tries are spent."""
        times = request.meta.get("retry_times", 0)
        is_aside = request.callback is NO_CALLBACK  # robots.txt: others wait for it, so it can't wait for the end
        if times > self._times - is_aside:
            return None
        again = request.copy()
        again.meta["retry_times"] = times + 1
        if times < self._times:
            await asyncio.sleep(pause_before(request.url, times, self._pause))
        else:
            self._late[again] = None
        return again


def pause_before(url: str, times: int, first: float) -> float:
    """Give the seconds before a request is sent again that was sent again ``times`` times; the same at every run."""
    chance = int.from_bytes(sha256(f"{times} {url}".encode()).digest()[:4]) / 2**32
    return first * _GROWTH**times * (1 - _JITTER + 2 * _JITTER * chance)
