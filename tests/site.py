"""A web server on loopback that serves what a test lays out and remembers what it was asked."""

import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Protocol, Self


@dataclass(frozen=True, kw_only=True)
class Page:
    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)
    seconds_a_byte: float = 0.0
    promised: int | None = None  # a Content-Length that may be a lie
    is_validated: bool = False  # whether a visitor that has it already is told so


@dataclass(frozen=True, kw_only=True)
class Asked:
    path: str
    headers: dict[str, str]
    at: float


class InTurn(dict[str, Page]):
    """Pages that answer differently each time, until their last answer stays."""

    def __init__(self, **turns: Iterable[Page]) -> None:
        super().__init__()
        self._turns = {f"/{path.replace('_', '.')}": list(pages) for path, pages in turns.items()}

    def get(self, path: str, default: Page) -> Page:  # type: ignore[override]  # the one form that the server calls
        turns = self._turns.get(path) or [super().get(path, default)]
        return turns.pop(0) if len(turns) > 1 else turns[0]


def _has(page: Page, asked: Message) -> bool:
    """Whether a visitor names a page's own validators."""
    pairs = (("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since"))
    named = [asked[given] == page.headers[own] for own, given in pairs if own in page.headers]
    return bool(named) and all(named)


class Served(Protocol):
    """Whatever a declaration can point at."""

    @property
    def address(self) -> str: ...


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        site = self.server.site
        site.asked.append(Asked(path=self.path, headers=dict(self.headers), at=time.monotonic()))
        page = site.pages.get(self.path, Page(status=404, body=b"<p>nothing here</p>"))
        if page.is_validated and _has(page, self.headers):
            page = replace(page, status=304, body=b"")
        self.send_response(page.status)
        self.send_header("Content-Type", page.content_type)
        self.send_header("Content-Length", str(len(page.body) if page.promised is None else page.promised))
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.close_connection = self.close_connection or page.promised is not None
        try:
            self._send(page)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _send(self, page: Page) -> None:
        if not page.seconds_a_byte:
            self.wfile.write(page.body)
            return
        for byte in page.body:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(page.seconds_a_byte)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is http.server's
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site: "Site") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site


class Site:
    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[Asked] = []
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def show(self, path: str, body: str | bytes, **page: object) -> None:
        content = body.encode() if isinstance(body, str) else body
        self.pages[path] = Page(body=content, **page)  # type: ignore[arg-type]  # a test names the fields itself

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
