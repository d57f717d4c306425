"""Serves the replica over real HTTP on this machine, so that the demonstration needs no network."""

from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from string import Template
from threading import Thread
from typing import Self
from urllib.parse import urlsplit

from tos_monitor.app.demo.calendar import Page, Scene

# Korean servers of the time said euc-kr and sent its superset: the 8,822 further syllables of Windows code page 949.
_SENT_AS = {"euc-kr": "cp949"}


class ReplicaServer(ThreadingHTTPServer):
    """A server on a free loopback port that stands for all hosts of a scene.

    It answers as an HTTP proxy, so that the addresses of the shops stay the same from run to run, and to a request for
    its own path with the shop's name in ``Host``. Before the first scene nothing stands.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self._pages: dict[str, Page] = {}
        self._visits = count(1)
        # The default poll of half a second is how long a stop would take.
        self._thread = Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        """Answer from now on."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop answering, and give the port back."""
        self.shutdown()
        self._thread.join()
        self.server_close()

    @property
    def address(self) -> str:
        """Where the server listens, as a proxy setting."""
        return f"http://127.0.0.1:{self.server_port}"

    def show(self, scene: Scene) -> None:
        """Turn to a scene; the next request sees it."""
        self._pages = {page.url: page for page in scene.pages}

    def find(self, url: str) -> Page | None:
        """The page that stands at an address in the scene that is shown."""
        return self._pages.get(url)

    def body(self, page: Page) -> bytes:
        """A page as sent: in its service's frame, with a counter and nonces that no two requests share."""
        content = page.file.read_text(encoding="utf-8")
        if page.file.suffix == ".html":
            frame = page.file.with_name("frame.html").read_text(encoding="utf-8")
            content = _filled(frame.replace("$content", content), page.charset, next(self._visits))
        return content.encode(_SENT_AS.get(page.charset, page.charset))


class _Handler(BaseHTTPRequestHandler):
    server: ReplicaServer

    def do_GET(self) -> None:
        """Answer with the page of the scene, or 404."""
        asked = urlsplit(self.path)
        host = asked.netloc or self.headers.get("Host", "")
        page = self.server.find(asked._replace(scheme="http", netloc=host.lower(), fragment="").geturl())
        if page is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = self.server.body(page)
        kind = "html" if page.file.suffix == ".html" else "plain"
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"text/{kind}; charset={page.charset}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal belongs to the demonstration."""


def _filled(html: str, charset: str, visit: int) -> str:
    nonce = sha256(str(visit).encode()).hexdigest()[:24]
    return Template(html).substitute(charset=charset, nonce=nonce, views=f"{visit:03}")
