"""A proxy on loopback through which one page loads all it loads, so that addresses are checked and bytes counted."""

import asyncio
import re
import socket
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from scrapy.exceptions import CannotResolveHostError, DownloadConnectionRefusedError, DownloadTimeoutError

from spiders.resolver import Gate, PrivateAddressError

_LONGEST_HEAD = 256 * 1024  # bytes: what Chromium takes of an answer's head; cookies make requests long too
_CHUNK = 64 * 1024
_CONNECTING = 10.0  # seconds for each address of a host: Chromium itself gives a second one a chance much earlier

_ASKED = re.compile(
    rb"(?:CONNECT (?P<far>\S+)|(?P<method>[A-Z]+) http://(?P<host>[^/?\s]+)(?P<path>\S*)) HTTP/1\.1\r\n"
)
_OF_THE_HOP = re.compile(rb"^(?:proxy-[a-z-]+|connection|keep-alive)\s*:[^\n]*\n", re.IGNORECASE | re.MULTILINE)

Place = tuple[str, int]
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Asked:
    """Where a request goes, and how it begins there; a tunnel begins with nothing."""

    place: Place
    head: bytes


class Passage:
    """The only way from one page to the network.

    Every host is looked up through the gate, and what was checked is what is connected to: names that change their
    address in between, redirects, frames, scripts and sockets of the page included. TLS goes through untouched, so that
    the browser verifies who answers. Once the page has loaded more than ``most`` bytes, it gets no more.

    What can't be reached is shut in the page's face: an answer of this proxy's own would be taken for the site's.
    ``troubles`` says why.
    """

    def __init__(self, gate: Gate, *, most: int) -> None:
        self.troubles: dict[Place, Exception] = {}
        self._gate = gate
        self._left = most
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_spent(self) -> bool:
        """Tell whether the page wanted more than it may have."""
        return self._left < 0

    @property
    def address(self) -> str:
        """Where the browser finds the proxy."""
        host, port = self._server.sockets[0].getsockname()
        return f"http://{host}:{port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._open, "127.0.0.1", 0, limit=_LONGEST_HEAD)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _open(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection; when either side ends it, both are closed, and the page sees what it sees of any."""
        try:
            if asked := _asked(await reader.readuntil(b"\r\n\r\n")):
                far = await self._reach(asked.place)
                try:
                    if not asked.head:
                        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
                    far[1].write(asked.head)
                    await self._carry((reader, writer), far)
                finally:
                    far[1].close()
        except (OSError, EOFError, asyncio.LimitOverrunError):
            return
        finally:
            writer.close()

    async def _reach(self, place: Place) -> Streams:
        """Connect to a place.

        Raises:
            OSError: when it can't be found, or may not or can't be connected to.
        """
        host, port = place
        loop = asyncio.get_running_loop()
        try:
            found = await loop.run_in_executor(None, self._gate, host, port, 0, socket.SOCK_STREAM)
        except socket.gaierror as problem:
            private = Gate.refused.get(host.lower())
            self.troubles[place] = (
                PrivateAddressError(host, private) if private else CannotResolveHostError(str(problem))
            )
            raise
        trouble: OSError = OSError(f"{host} has no address")
        for address in dict.fromkeys(str(each[4][0]) for each in found):
            try:
                async with asyncio.timeout(_CONNECTING):
                    far = await asyncio.open_connection(address, port)
            except OSError as problem:
                trouble = problem
            else:
                self.troubles.pop(place, None)
                return far
        kind = DownloadTimeoutError if isinstance(trouble, TimeoutError) else DownloadConnectionRefusedError
        self.troubles[place] = kind(f"{host}:{port}: {str(trouble) or 'no answer'}")
        raise trouble

    async def _carry(self, near: Streams, far: Streams) -> None:
        ways = [asyncio.create_task(_copy(near[0], far[1])), asyncio.create_task(self._give(far[0], near[1]))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _give(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while chunk := await source.read(_CHUNK):
            self._left -= len(chunk)
            if self.is_spent:
                return
            target.write(chunk)
            await target.drain()


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while chunk := await source.read(_CHUNK):
        target.write(chunk)
        await target.drain()


def _asked(head: bytes) -> _Asked | None:
    """Read the head of a request to a proxy: it is a tunnel's, or passed on as the host itself would be asked."""
    line = _ASKED.match(head)
    if line is None:
        return None
    authority = (line["far"] or line["host"]).decode("latin-1")
    try:
        url = urlsplit(f"//{authority}")
        host, port = url.hostname, url.port or 80
    except ValueError:
        return None
    if not host:
        return None
    if line["far"]:
        return _Asked(place=(host, port), head=b"")
    path = line["path"] if line["path"].startswith(b"/") else b"/" + line["path"]
    fields = _OF_THE_HOP.sub(b"", head[line.end() :])
    # One request a connection: a second one may be for another host.
    return _Asked(
        place=(host, port), head=line["method"] + b" " + path + b" HTTP/1.1\r\nConnection: close\r\n" + fields
    )
