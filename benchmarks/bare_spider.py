"""The least that Scrapy does for a page: fetch it, call back, throw it away."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import scrapy
from scrapy.http import Response
from scrapy.settings import BaseSettings


class BareSpider(scrapy.Spider):
    """Fetches every address of the file that ``ADDRESSES`` names, with Scrapy's own settings but for logs and ports."""

    name = "bare"
    addresses = Path(os.environ["ADDRESSES"]).read_text(encoding="utf-8").split()

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Leave out what writes a log line a page or opens a port."""
        super().update_settings(settings)
        quiet = {"LOG_LEVEL": "WARNING", "REMOTE_CONTROL_ENABLED": False, "TELNETCONSOLE_ENABLED": False}
        settings.setdict(quiet, priority="spider")

    async def start(self) -> AsyncIterator[scrapy.Request]:
        """Ask for every address."""
        for address in self.addresses:
            yield scrapy.Request(address)

    def parse(self, response: Response) -> None:
        """Take the page, and keep nothing."""
