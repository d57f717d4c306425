"""Obeys robots.txt for every request, also for those that wait while it is downloaded."""

import asyncio
from collections import defaultdict

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached


class PatientRobotsTxtMiddleware(RobotsTxtMiddleware):
    """Lets one request a host ask for robots.txt while the others wait for the answer.

    Scrapy (2.14.1 to 2.19.0 at least) hands all waiting requests the same Deferred, which answers "no rules" to every
    one after the first, so they are let through.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """Give the rules of the request's host."""
        async with self._turns[urlparse_cached(request).netloc]:
            return await super().robot_parser(request)
