"""Renders pages with the system's Chromium: each in a context and with a passage of its own, within its bounds."""

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import lru_cache
from typing import Any

from playwright.async_api import Browser, Error, Page, Playwright, Route, async_playwright
from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Response
from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler

from spiders.awaited import Awaited
from spiders.browser import BrowserFailedError
from spiders.head import BoundedHandler
from spiders.passage import Passage
from spiders.resolver import Gate
from spiders.view import Bounds, View

_AT_ONCE = 2  # pages: each takes some 200 MB and much of a core
_MOST = 5  # times DOWNLOAD_MAXSIZE: what a page may load in all, with its scripts
_PARTING = 10.0  # seconds for a page or a browser to close; one that does not is ended
_UNNEEDED = frozenset({"image", "media", "font"})  # kinds of what a page loads that hold no text
_VIEW = "tos_view"

# Headers that say how the bytes came: they are the browser's now. Validators are of other bytes too.
_OF_OTHER_BYTES = frozenset(
    ("content-encoding", "content-length", "content-type", "etag", "last-modified", "set-cookie", "transfer-encoding")
)

logging.getLogger("scrapy-playwright").setLevel(logging.ERROR)  # it warns of what is recorded as a failed look


class Chromium:
    """Starts the browser when the first page wants it, and again when it was lost; what scrapy-playwright asks for."""

    def __init__(self, config: Any) -> None:  # noqa: ANN401  scrapy-playwright is untyped
        self._options: dict[str, Any] = config.launch_options
        self._playwright: Playwright | None = None

    async def start(self) -> None:
        """Do nothing yet: robots.txt may forbid every page."""

    async def launch_browser(self) -> Browser:
        """Start the browser.

        Raises:
            BrowserFailedError: when it does not start.
        """
        try:
            self._playwright = self._playwright or await async_playwright().start()
            return await self._playwright.chromium.launch(**self._options)
        except (Error, OSError) as problem:
            said = str(problem).partition("Call log:")[0].strip()
            raise BrowserFailedError(f"{self._options['executable_path']} does not start: {said}") from problem

    async def close(self) -> None:
        """End what is left."""
        if self._playwright:
            await self._playwright.stop()


class RenderHandler(ScrapyPlaywrightDownloadHandler, BoundedHandler):  # type: ignore[misc]  # the first is untyped
    """Renders what asks for it, and downloads all else as if there were no browser.

    A page has a context of its own, so that it shares nothing with another, and a passage of its own, so that it
    reaches no address that was not checked. Both end with it, however it ends.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self.config.target_closed_max_retries = 0  # retries are ours
        lookup = lru_cache(settings.getint("DNSCACHE_SIZE"))(socket.getaddrinfo)
        self._gate = Gate(allowed=settings.getlist("TOS_ALLOW_HOSTS"), lookup=lookup)
        largest = settings.getint("DOWNLOAD_MAXSIZE")
        self._bounds = Bounds(markup=largest, loaded=_MOST * largest, redirects=settings.getint("REDIRECT_MAX_TIMES"))
        self._longest = settings.getfloat("TOS_RENDER_TIMEOUT")
        self._agent = settings["USER_AGENT"]
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def download_request(self, request: Request) -> Response:
        """Give the page as the browser had it at last, or what the host sent when no browser was asked for."""
        if not request.meta.get("playwright"):
            plain: Response = await super().download_request(request)
            return plain
        async with self._turns, Passage(self._gate, most=self._bounds.loaded) as passage:
            view = View(Awaited.by(request), passage, self._bounds)
            return await self._render(request, view, passage.address)

    async def close(self) -> None:
        """End the browser; one that does not end ends with this process."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_PARTING):
                await super().close()

    async def _render(self, request: Request, view: View, proxy: str) -> Response:
        context = {
            "user_agent": self._agent,
            "locale": (request.headers["Accept-Language"] or b"").decode().partition(",")[0],  # one: so is its header
            "proxy": {"server": proxy},
            "service_workers": "block",
            "accept_downloads": False,
        }
        await self._maybe_launch_browser()  # before the page's time begins
        meta = {**request.meta, _VIEW: view, "playwright_context": proxy, "playwright_context_kwargs": context}
        try:
            async with asyncio.timeout(self._longest):
                response: Response = await super().download_request(request.replace(meta=meta))
        except TimeoutError as problem:
            raise view.trouble(f"the page kept the browser busy for {self._longest:g} seconds") from problem
        except Error as problem:
            raise view.trouble(problem.message) from problem
        finally:
            await self._leave(proxy)
        return response.replace(request=request)

    def _make_request_handler(self, **given: object) -> Callable[[Route], Awaitable[None]]:
        """Take the place of scrapy-playwright's own, which first asks for the headers of what a page loads.

        Of a page that is closed meanwhile that fails, and Playwright raises it at its next call, whichever page it is
        for: a document would fail for the fault of another one.
        """
        del given
        return _let_through

    async def _download_request_with_page(self, request: Request, page: Page, spider: Spider) -> Response:
        """Take the place of scrapy-playwright's own, which keeps downloads and takes a page as soon as it is loaded."""
        del spider
        view: View = request.meta[_VIEW]
        await view.attend(page)
        answer, body = await view.open(page, request.url)
        told = await answer.all_headers()
        headers = {name: value for name, value in told.items() if name not in _OF_OTHER_BYTES}
        headers["content-type"] = "text/html; charset=utf-8"
        return HtmlResponse(page.url, status=answer.status, headers=headers, body=body, encoding="utf-8")

    async def _leave(self, name: str) -> None:
        """Close a page's context, or the browser when it does not let go: the other pages are tried again."""
        if name not in self.context_wrappers:
            return
        try:
            async with asyncio.timeout(_PARTING):
                await self.context_wrappers[name].context.close()
        except (Error, TimeoutError):
            if browser := getattr(self, "browser", None):  # it is forgotten when it is lost
                with suppress(Error, TimeoutError):
                    async with asyncio.timeout(_PARTING):
                        await browser.close()


async def _let_through(route: Route) -> None:
    """Let a page load something, unless it can do without."""
    if route.request.resource_type in _UNNEEDED:
        await route.abort()
    else:
        await route.continue_()
