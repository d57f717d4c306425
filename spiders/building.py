"""What both spiders take from Scrapy's settings, as plain values: the only code of theirs that reads settings."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from scrapy.crawler import Crawler
from scrapy.utils.misc import build_from_crawler, load_object

from spiders.watchlist import Watchlist


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


def names(service: str) -> list[str]:
    """Split the spider argument ``service``: ids with commas between them."""
    return [name.strip() for name in service.split(",") if name.strip()]
