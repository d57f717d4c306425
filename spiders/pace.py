"""Keeps to the pace of a host: one request at a time, with delays that differ, its Crawl-delay, its Retry-After."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import ClassVar, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.http.headers import Headers
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from spiders import building
from spiders.spread import gap, head_start

_ASKS_TO_WAIT = frozenset({429, 503})  # the answers whose Retry-After says when to come back: RFC 6585, RFC 9110
_LONGEST_DELAY = 60.0  # seconds between two requests: twenty documents of a host take twenty minutes
_LONGEST_WAIT = 60.0  # seconds a host may hold up a run in all
_LONGEST_LEAVE = timedelta(days=7)  # a host that asks for more is asked again after a week: it may be a mistake

_log = logging.getLogger(__name__)


class AskedToWaitError(Exception):
    """A host asked to be left in peace until later than this run lasts."""


@dataclass(kw_only=True, slots=True)
class _Pace:
    """What is kept about one host."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    crawl_delay: float = 0.0
    sent: int = 0
    waited: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Delay:
    """The seconds between two requests to a host, and the seed of what is added to them."""

    seconds: float
    seed: str


class PaceMiddleware:
    """Lets one request at a time go to a host, and none before the host wants it.

    It stands nearest to the network, so that robots.txt, redirects and retries keep to it too. Scrapy's own delays,
    which AutoThrottle makes longer for a slow host, hold besides. A Retry-After within what the run can wait is waited
    for; a longer one gives the host up for this run: ``waits`` then says until when, and nothing more is sent to it.
    """

    # Of the process, by time.monotonic: a crawl goes on where the one before it left a host.
    next_at: ClassVar[dict[str, float]] = {}

    def __init__(self, *, agent: str, clock: Callable[[], datetime], waits: dict[str, datetime], delay: Delay) -> None:
        self._agent = agent
        self._clock = clock
        self._waits = waits
        self._delay = delay
        self._began = time.monotonic()
        self._paces: dict[str, _Pace] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build for a spider whose ``waits`` begin with what still holds of ``TOS_WAITS`` (host to time, ISO 8601)."""
        clock = building.clock(crawler)
        waits: dict[str, datetime] = getattr(crawler.spider, "waits", {})  # ``scrapy shell`` brings a spider without
        known = {host: datetime.fromisoformat(until) for host, until in crawler.settings.getdict("TOS_WAITS").items()}
        waits.update({host: until for host, until in known.items() if until > clock()})
        delay = Delay(seconds=crawler.settings.getfloat("DOWNLOAD_DELAY"), seed=building.seed(crawler))
        pace = cls(agent=crawler.settings["ROBOTSTXT_USER_AGENT"], clock=clock, waits=waits, delay=delay)
        crawler.signals.connect(pace.rules_read, signals.robots_parsed)
        crawler.signals.connect(pace.answered, signals.response_downloaded)
        crawler.signals.connect(pace.left, signals.request_left_downloader)
        return pace

    async def process_request(self, request: Request) -> None:
        """Wait for the request's turn at its host."""
        host = _host(request)
        pace = self._pace(host)
        await pace.turn.acquire()  # until the request has left the downloader
        if until := self._waits.get(host):
            pace.turn.release()
            raise AskedToWaitError(f"{host} asked to be left in peace until {until:%Y-%m-%d %H:%M:%S %Z}")
        await asyncio.sleep(self.next_at[host] - time.monotonic())

    def rules_read(self, robotparser: RobotParser, request: Request) -> None:
        """Take the Crawl-delay from a host's robots.txt."""
        asked = robotparser.crawl_delay(self._agent) or 0.0
        if asked > _LONGEST_DELAY:
            _log.warning(
                "%s: robots.txt asks for %g seconds between requests; this program keeps to %g",
                _host(request),
                asked,
                _LONGEST_DELAY,
            )
        self._pace(_host(request)).crawl_delay = min(asked, _LONGEST_DELAY)

    def answered(self, response: Response, request: Request) -> None:
        """Take the Retry-After from an answer, before anything else goes to its host."""
        if response.status not in _ASKS_TO_WAIT:
            return
        now = self._clock()
        asked = retry_after(response.headers, now)
        if asked is None:
            return
        host = _host(request)
        pace = self._pace(host)
        pace.waited += asked.total_seconds()
        if pace.waited > _LONGEST_WAIT:
            self._waits[host] = now + asked
        else:
            self.next_at[host] = time.monotonic() + asked.total_seconds()

    def left(self, request: Request) -> None:
        """Give the turn to the next request."""
        host = _host(request)
        pace = self._pace(host)
        pause = max(pace.crawl_delay, gap(self._delay.seed, host, pace.sent, self._delay.seconds))
        self.next_at[host] = max(self.next_at[host], time.monotonic() + pause)
        pace.sent += 1
        pace.turn.release()

    def _pace(self, host: str) -> _Pace:
        if host not in self._paces:
            self._paces[host] = _Pace()
            self.next_at.setdefault(host, self._began + head_start(self._delay.seed, host, self._delay.seconds))
        return self._paces[host]


def retry_after(headers: Headers, now: datetime) -> timedelta | None:
    """Read how long an answer asks to wait: seconds, or a date, which the server's own clock gives when it says it."""
    asked = (headers.get("Retry-After") or b"").decode("latin-1").strip()
    if asked.isascii() and asked.isdigit():
        return min(timedelta(seconds=int(asked[:9])), _LONGEST_LEAVE)  # nine digits are more than thirty years
    until = _date(asked)
    if until is None:
        return None
    since = _date((headers.get("Date") or b"").decode("latin-1")) or now
    return min(max(until - since, timedelta()), _LONGEST_LEAVE)


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _host(request: Request) -> str:
    return urlparse_cached(request).hostname or ""
