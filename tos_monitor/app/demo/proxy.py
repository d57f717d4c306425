"""Sends every request to the replica, which stands for all hosts of a scene."""

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler


class ReplicaProxy:
    """A downloader middleware; ``TOS_REPLICA`` is the address of the replica's server."""

    def __init__(self, address: str) -> None:
        self._address = address

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build from ``TOS_REPLICA``."""
        return cls(crawler.settings["TOS_REPLICA"])

    def process_request(self, request: Request) -> None:
        """Point a request at the replica; its address stays that of the shop."""
        request.meta["proxy"] = self._address
