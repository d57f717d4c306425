"""Obeys robots.txt as RFC 9309 has it, and says which line forbids a document."""

import asyncio
import logging
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.misc import build_from_crawler, load_object

from spiders.pace import AskedToWaitError
from spiders.resolver import PrivateAddressError
from tos_monitor.model import Declaration

VISITED = "tos_visited"  # the key of a request's meta under which it says which document it is for

_LONGEST = 500 * 1024  # bytes of a robots.txt that are read: the least that RFC 9309 asks for
_LINE = re.compile(r"\s*(user-agent|allow|disallow|crawl-delay)\s*:\s*([^#]*)", re.IGNORECASE)

# What would have kept the document from coming as well, and is told as such.
_OF_THE_HOST = (CannotResolveHostError, DownloadConnectionRefusedError, PrivateAddressError, AskedToWaitError)
_OF_THE_FILE = (
    DownloadCancelledError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)

_log = logging.getLogger(__name__)


class RobotsForbiddenError(Exception):
    """A host's robots.txt forbids an address to this program."""


class RobotsUnreachableError(DownloadFailedError):
    """A host's robots.txt did not come, so that nothing is known to be allowed."""


class Rules:
    """What a robots.txt says to one agent."""

    def __init__(self, body: bytes, agent: str, read: Callable[[bytes], RobotParser]) -> None:
        self._body = body
        self._agent = agent
        self._read = read
        self.parser = read(body)

    def against(self, url: str) -> str | None:
        """Quote the line that forbids an address: of the group that names the agent most closely, the longest."""
        if self.parser.allowed(url, self._agent):
            return None
        lines = [
            (name != "*", len(name), len(line), f"{line} for {name}")
            for name, line in dict.fromkeys(_disallowing(self._body.decode(errors="replace")))
            if not self._read(f"User-agent: {name}\n{line}".encode()).allowed(url, self._agent)
        ]
        return max(lines)[-1] if lines else "a line that is not in the form of the standard"


class RobotsMiddleware:
    """Lets through what a host's robots.txt allows, and nothing when that file is out of reach.

    A document whose declaration ignores robots.txt is let through to the hosts of its own addresses, which is told; the
    file is asked for all the same, for its Crawl-delay.

    Scrapy's own (2.14.1 to 2.19.0 at least) lets through what waits for the file, takes the body of an error for rules,
    and allows everything when the file does not come.
    """

    def __init__(self, crawler: Crawler, *, agent: str, tries: int) -> None:
        self._crawler = crawler
        self._agent = agent
        self._tries = tries
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._answers: dict[str, Rules | Exception] = {}
        self._told: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build from Scrapy's own settings."""
        settings = crawler.settings
        robots = cls(crawler, agent=settings["ROBOTSTXT_USER_AGENT"], tries=settings.getint("RETRY_TIMES"))
        crawler.signals.connect(robots.idle, signals.spider_idle)
        return robots

    async def process_request(self, request: Request) -> None:
        """Refuse a request that its host's robots.txt forbids."""
        url = urlparse_cached(request)
        if request.meta.get("dont_obey_robotstxt") or url.scheme not in ("http", "https"):
            return
        host = f"{url.scheme}://{url.netloc}"
        async with self._turns[host]:
            if host not in self._answers:
                self._answers[host] = await self._ask(host, request)
        answer = self._answers[host]
        if isinstance(answer, RobotsUnreachableError) and self._is_ignored(request, str(answer)):
            return
        if isinstance(answer, Exception):
            # The tries of robots.txt were this request's own; what it has left is the last one, at the end of the run.
            request.meta["retry_times"] = max(request.meta.get("retry_times", 0), self._tries)
            raise answer
        if line := answer.against(request.url):
            rule = f"robots.txt of {url.netloc}: {line}"
            if not self._is_ignored(request, rule):
                raise RobotsForbiddenError(rule)

    def idle(self) -> None:
        """Forget the hosts whose robots.txt did not come: it is asked for again with the last tries."""
        self._answers = {host: answer for host, answer in self._answers.items() if isinstance(answer, Rules)}

    def _is_ignored(self, request: Request, why_not: str) -> bool:
        """Tell whether robots.txt does not count for a request, and say so once a document."""
        declaration = request.meta.get(VISITED)
        if not isinstance(declaration, Declaration) or declaration.robots_ignored is None:
            return False
        if urlparse_cached(request).netloc not in {urlsplit(each).netloc for each in declaration.fetch}:
            return False
        override = declaration.robots_ignored
        if declaration.document not in self._told:
            self._told.add(declaration.document)
            _log.warning(
                "%s: fetched against %s (ignored since %s: %s)",
                declaration.document,
                why_not,
                override.on,
                override.reason,
            )
        return True

    async def _ask(self, host: str, request: Request) -> Rules | Exception:
        """Fetch a host's robots.txt, with as many tries as the request has left."""
        meta = {"dont_obey_robotstxt": True, "retry_times": request.meta.get("retry_times", 0)}
        language = request.headers.get("Accept-Language")
        headers = {"Accept-Language": language} if language else {}  # both come from one reader
        file = Request(f"{host}/robots.txt", headers=headers, meta=meta, callback=NO_CALLBACK)
        try:
            response = await self._crawler.engine.download_async(file)
        except _OF_THE_HOST as trouble:
            return trouble
        except _OF_THE_FILE as trouble:
            return RobotsUnreachableError(f"{file.url}: {str(trouble) or type(trouble).__name__}")
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR or response.status == HTTPStatus.TOO_MANY_REQUESTS:
            return RobotsUnreachableError(f"{file.url}: HTTP {response.status}")
        rules = Rules(_rules_of(response), self._agent, self._read)
        await self._crawler.signals.send_catch_log_async(
            signal=signals.robots_parsed, robotparser=rules.parser, request=request
        )
        return rules

    def _read(self, body: bytes) -> RobotParser:
        parser: RobotParser = build_from_crawler(
            load_object(self._crawler.settings["ROBOTSTXT_PARSER"]), self._crawler, body
        )
        return parser


def _rules_of(response: Response) -> bytes:
    """Give the part of a response that may hold rules: of a success, no page and no picture, and no half line."""
    body = response.body[: _LONGEST + 1]
    is_page = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    if not HTTPStatus(200) <= response.status < HTTPStatus(300) or is_page or b"\0" in body:
        return b""
    return body if len(body) <= _LONGEST else body[: body.rfind(b"\n") + 1]


def _disallowing(text: str) -> Iterator[tuple[str, str]]:
    """List the lines that forbid something, each with every agent that its group names."""
    names: list[str] = []
    is_head = False
    for match in filter(None, map(_LINE.match, text.splitlines())):
        field, value = match[1].lower(), match[2].strip()
        if field == "user-agent":
            names = [*names, value] if is_head else [value]
        elif field == "disallow" and value:
            yield from ((name, f"Disallow: {value}") for name in names)
        is_head = field == "user-agent"
