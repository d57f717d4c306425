"""Serves the benchmark's pages on several addresses of loopback, fast enough not to be what is measured.

``python -m benchmarks.server HOSTS`` prints its port. ``/edition/1`` lays out another edition of all pages,
``/notices/1000`` a board of so many notices; ``/counts`` tells how many answers of each status were given since it was
last asked.
"""

import asyncio
import json
import sys
from collections import Counter
from functools import lru_cache

from benchmarks.board import board
from benchmarks.pages import page

# As many pages as two editions of 2,000 documents: 200 MB. More documents are written anew each time, 0.4 ms a page.
_REMEMBERED = 4_000
_END = b"\r\n\r\n"

written = lru_cache(_REMEMBERED)(page)


class Site:
    """What is laid out, and how often it was asked for."""

    def __init__(self) -> None:
        self.laid = {"edition": 0, "notices": 0}
        self.counts: Counter[int] = Counter()

    def answer(self, head: bytes) -> bytes:
        """Answer one request."""
        path = head.split(b" ", 2)[1].decode("ascii")
        match path.split("/"):
            case ["", "terms", number]:
                return self._terms(int(number), head)
            case ["", "edition" | "notices" as what, number]:
                self.laid[what] = int(number)
                return _response(200, b"", "text/plain")
            case ["", "board" | "notice" as kind, number]:
                self.counts[200] += 1
                body = board(int(number), self.laid["notices"]) if kind == "board" else b"<p class='content'>-</p>"
                return _response(200, body, "text/html; charset=utf-8")
            case ["", "counts"]:
                counts, self.counts = self.counts, Counter()
                return _response(200, json.dumps(counts).encode(), "application/json")
            case ["", "robots.txt"]:
                return _response(200, b"User-agent: *\nDisallow: /cart/\n", "text/plain")
            case _:
                return _response(404, b"nothing here", "text/plain")

    def _terms(self, number: int, head: bytes) -> bytes:
        etag = f'"{number}-{self.laid["edition"]}"'
        status = 304 if etag.encode() in head else 200
        self.counts[status] += 1
        body = b"" if status == 304 else written(number, self.laid["edition"])  # noqa: PLR2004  "not modified": RFC 9110
        return _response(status, body, "text/html; charset=utf-8", f"ETag: {etag}\r\n")


class Connection(asyncio.Protocol):
    """One connection, kept for as many requests as come over it."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection."""
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("a stream connection writes")
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that has come whole; none has a body."""
        self._received += data
        while _END in self._received:
            head, self._received = self._received.split(_END, 1)
            self._transport.write(self._site.answer(head))
            if b"connection: close" in head.lower():
                self._transport.close()


def addresses(hosts: int) -> list[str]:
    """Name as many addresses of loopback; to a crawler each is a host of its own."""
    return [f"127.0.0.{number}" for number in range(1, hosts + 1)]


def _response(status: int, body: bytes, content_type: str, more: str = "") -> bytes:
    head = f"HTTP/1.1 {status} -\r\nContent-Type: {content_type}\r\n{more}"
    length = "" if status == 304 else f"Content-Length: {len(body)}\r\n"  # noqa: PLR2004  it has no body
    return f"{head}{length}\r\n".encode() + body


async def serve(hosts: int) -> None:
    """Serve until standard input ends, as it does with the process that began this one, however that one ended."""
    site = Site()
    loop = asyncio.get_running_loop()
    first, *others = addresses(hosts)
    server = await loop.create_server(lambda: Connection(site), first, 0)
    port = server.sockets[0].getsockname()[1]
    if others:
        await loop.create_server(lambda: Connection(site), others, port)
    print(port, flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
