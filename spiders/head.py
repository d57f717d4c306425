"""Bounds the head of an answer: Twisted keeps all headers that a server sends, for as long as it sends any."""

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)  # nothing public of Scrapy or Twisted sees an answer before its head is whole
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError, DownloadFailedError
from scrapy.http import Response
from twisted.internet.interfaces import IAddress
from twisted.python.failure import Failure
from twisted.web._newclient import HEADER, STATUS

_LONGEST = 256 * 1024  # bytes before the body, interim answers included: what Chromium reads


class HeadTooLongError(Exception):
    """A server sent more headers than a browser would read."""


class BoundedHandler(HTTP11DownloadHandler):
    """Downloads as Scrapy does, but for answers whose head does not end."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _BoundedFactory  # noqa: SLF001  there is no other way to choose the protocol

    async def download_request(self, request: Request) -> Response:
        """Download, and tell an answer that was given up from a connection that was lost.

        Raises:
            DownloadCancelledError: when the head is too long.
        """
        try:
            return await super().download_request(request)
        except DownloadFailedError as problem:
            if HeadTooLongError.__name__ in str(problem):
                raise DownloadCancelledError(f"{request.url}: more than {_LONGEST} bytes of headers") from problem
            raise


class _BoundedProtocol(_LenientHTTP11ClientProtocol):
    """One connection, which may serve one request after the other."""

    _head = 0

    def dataReceived(self, data: bytes) -> None:  # noqa: N802  the name is Twisted's
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        is_in_head = self._parser is not None and self._parser.state in (STATUS, HEADER)
        self._head = self._head + len(data) if is_in_head else 0
        if self._head > _LONGEST:
            self._giveUp(Failure(HeadTooLongError()))  # type: ignore[no-untyped-call]


class _BoundedFactory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: IAddress | None) -> _BoundedProtocol:  # noqa: ARG002, N802  as Twisted calls it
        return _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
