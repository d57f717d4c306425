"""One page in the browser: where it goes, when its text is there to stay, and what kept it from coming."""

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.async_api import Error, Frame, Page, Request, Response
from scrapy.exceptions import (
    DownloadCancelledError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)

from spiders.awaited import Awaited
from spiders.browser import BadCertificateError, BrowserFailedError, BrowserLostError, NoPageError, UnendingPageError
from spiders.passage import Passage

_PAUSE = 0.25  # seconds between two looks at the text
_LOOKS = 40  # ten seconds: a page whose text is not there by then is taken as it is
_QUIET = 20  # looks that show the same text, after which a page that never stops loading is done too
_ENDLESS = frozenset({"eventsource", "ping", "websocket"})  # kinds of what is loaded that nobody waits for
_TIMES = 3  # that the markup is asked for, of a page that leaves while it is told

# Peers are found past any proxy: the browser is told so too, but each version of it by another name.
_WITHOUT = (
    "delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection; globalThis.open = () => null"
)
_LENGTH = "() => document.documentElement.outerHTML.length"

_PAGE = re.compile(r"\s*($|;|text/|application/(xhtml\+xml|xml|json))", re.IGNORECASE)  # it has a viewer for PDF too

# What Chromium says, as what Scrapy would have raised; the first that matches counts.
_SAID: tuple[tuple[str, type[Exception]], ...] = (
    ("ERR_CERT", BadCertificateError),
    ("ERR_SSL", BadCertificateError),
    ("ERR_UNSAFE_REDIRECT", UnsupportedURLSchemeError),
    ("ERR_UNKNOWN_URL_SCHEME", UnsupportedURLSchemeError),
    ("ERR_UNSAFE_PORT", UnsupportedURLSchemeError),
    ("ERR_CONTENT_LENGTH_MISMATCH", ResponseDataLossError),
    ("ERR_INCOMPLETE_CHUNKED_ENCODING", ResponseDataLossError),
    ("ERR_CONTENT_DECODING_FAILED", ResponseDataLossError),
    ("Download is starting", NoPageError),
    ("ERR_ABORTED", NoPageError),  # an answer without content, or an address for another program
    ("kept the browser busy", UnendingPageError),
    ("the page led to", UnsupportedURLSchemeError),
    ("Timeout", DownloadTimeoutError),
    ("crashed", BrowserFailedError),
    ("has been closed", BrowserLostError),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """How much a page may be: bytes of markup, bytes loaded in all, redirects."""

    markup: int
    loaded: int
    redirects: int


class View:
    """What one page does in the browser, from its first request to its markup.

    ``trouble`` tells what happened in the words that Scrapy has for it, because the browser knows only that a
    connection ended, and the passage why.
    """

    def __init__(self, awaited: Awaited, passage: Passage, bounds: Bounds) -> None:
        self._awaited = awaited
        self._passage = passage
        self._bounds = bounds
        self._hops = -1
        self._failure = ""
        self._loading: set[Request] = set()
        self._main: Request | None = None
        self._answered: Response | None = None
        self._shown: Response | None = None
        self._unpacked = 0

    async def attend(self, page: Page) -> None:
        """Follow what the page does from here on; what it opens besides is closed."""
        page.on("request", self._asked)
        page.on("response", self._came)
        page.on("framenavigated", self._arrived)
        page.on("requestfinished", self._finished)
        page.on("requestfailed", self._failed)
        page.on("crash", self._crashed)

        async def end_if_astray(request: Request) -> None:  # at once: a look at a page that keeps leaving may not end
            del request
            if self._is_astray:
                await _close(page)

        page.on("request", end_if_astray)
        page.context.on("page", _close)
        await page.add_init_script(_WITHOUT)
        session = await page.context.new_cdp_session(page)
        await session.send("Network.enable")

        def unpacked(event: Mapping[str, int]) -> None:
            self._unpacked += event["dataLength"]

        session.on("Network.dataReceived", unpacked)

    async def open(self, page: Page, url: str) -> tuple[Response, bytes]:
        """Give the answer that the page is of at last, and its markup when its text is there and stays.

        Raises:
            Error: when the browser can't; ``trouble`` says what it comes to.
            NoPageError: when the answer is of a kind that a browser shows, but not as a page.
            DownloadCancelledError: when the markup is too large.
        """
        await page.goto(url, wait_until="commit")
        for _ in range(_TIMES - 1):
            try:
                return await self._markup(page)
            except Error as problem:
                if "is navigating" not in problem.message:
                    raise
        return await self._markup(page)

    def trouble(self, said: str) -> Exception:
        """Say what an error of the browser comes to."""
        if self._is_over:
            return DownloadCancelledError(f"the page loaded more than {self._bounds.loaded} bytes")
        if self._is_astray or "ERR_TOO_MANY_REDIRECTS" in said:
            return IgnoreRequest("max redirections reached")
        url = urlsplit(self._main.url if self._main else "")
        port = url.port or (443 if url.scheme == "https" else 80)
        if known := self._passage.troubles.get((url.hostname or "", port)):
            return known
        words = said.partition("Call log:")[0].strip()
        gist = words.partition(" at ")[0]  # an address follows, which may say anything
        return next((kind for part, kind in _SAID if part in gist), DownloadFailedError)(words)

    @property
    def _is_over(self) -> bool:
        return self._passage.is_spent or self._unpacked > self._bounds.loaded

    @property
    def _is_astray(self) -> bool:
        return self._hops > self._bounds.redirects

    async def _markup(self, page: Page) -> tuple[Response, bytes]:
        await self._settle(page)
        if self._failure or self._shown is None or not page.url.startswith(("http://", "https://")):
            raise Error(self._failure or f"the page led to {page.url}")
        largest = self._bounds.markup
        too_large = DownloadCancelledError(f"the page has more than {largest} bytes of markup")
        if await page.evaluate(_LENGTH) > largest:  # asked before it is carried through three processes
            raise too_large
        markup = (await page.content()).encode(errors="replace")
        if len(markup) > largest:
            raise too_large
        return self._shown, markup

    async def _settle(self, page: Page) -> None:
        """Wait until the text is there and the same at two looks with nothing underway, or for as long as one waits."""
        before, same = "", 0
        for _ in range(_LOOKS):
            await asyncio.sleep(_PAUSE)
            if self._is_over:
                raise Error("the page loads without end")
            if self._shown and not _PAGE.match(kind := self._shown.headers.get("content-type", "")):
                raise NoPageError(f"the answer is {kind}")
            if self._failure:
                return
            text = await self._awaited.shown(page)
            same = same + 1 if text and text == before else 0
            before = text
            if same and (not self._loading or same >= _QUIET):
                return

    def _asked(self, request: Request) -> None:
        if request.resource_type not in _ENDLESS:
            self._loading.add(request)
        if request.is_navigation_request() and request.frame.parent_frame is None:
            self._main, self._failure = request, ""
            self._hops += 1

    def _came(self, response: Response) -> None:
        if response.request is self._main:
            self._answered = response

    def _arrived(self, frame: Frame) -> None:
        """Now the page is of the answer; one that redirects, holds nothing or is saved leaves it where it was."""
        if frame.parent_frame is None:
            self._shown = self._answered

    def _finished(self, request: Request) -> None:
        self._loading.discard(request)

    def _failed(self, request: Request) -> None:
        self._loading.discard(request)
        failure = request.failure or "net::ERR_FAILED"
        if request is self._main and "ERR_ABORTED" not in failure:  # that one leaves the page where it was
            self._failure = failure

    def _crashed(self, page: Page) -> None:
        del page
        self._failure = "the page crashed"


async def _close(page: Page) -> None:
    with suppress(Error):
        await page.close()
