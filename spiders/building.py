"""What both spiders take from Scrapy's settings, as plain values: the only code of theirs that reads settings."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import cast

from scrapy.crawler import Crawler
from scrapy.utils.misc import build_from_crawler, load_object

from spiders import browser
from spiders.watchlist import Watchlist
from tos_monitor.model import Board, Declaration


def watchlist(crawler: Crawler) -> Watchlist:
    """Build what the setting ``TOS_WATCHLIST`` names."""
    return cast("Watchlist", build_from_crawler(load_object(crawler.settings["TOS_WATCHLIST"]), crawler))


def clock(crawler: Crawler) -> Callable[[], datetime]:
    """Give the time of a look: the machine's, or the one that ``TOS_NOW`` (ISO 8601 with an offset) stands for."""
    fixed = crawler.settings.get("TOS_NOW")
    if not fixed:
        return lambda: datetime.now(tz=UTC)
    now = datetime.fromisoformat(fixed).astimezone(UTC)
    return lambda: now


def seed(crawler: Crawler) -> str:
    """Give what the chances of a crawl are drawn from: its run and the day; nothing when no host needs to be spared."""
    settings = crawler.settings
    return f"{clock(crawler)():%Y-%m-%d} {settings['TOS_RUN']}" if settings.getfloat("DOWNLOAD_DELAY") else ""


def lacking(crawler: Crawler, declared: Iterable[Declaration | Board]) -> str:
    """Set Scrapy up for rendered pages when any is declared; says what is missing for that."""
    if not any(each.render for each in declared):
        return ""
    missing = browser.missing(crawler.settings)
    if not missing:
        browser.set_up(crawler.settings)
    return missing


def names(service: str) -> list[str]:
    """Split the spider argument ``service``: ids with commas between them."""
    return [name.strip() for name in service.split(",") if name.strip()]
