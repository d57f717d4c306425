"""Servers that keep to no standard: they answer byte for byte what a test lays out, or never stop answering."""

import os
import socketserver
import struct
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET, socket
from types import TracebackType
from typing import Self

from tests.conftest import FOR_TESTS

Greeting = Callable[[socket], None]
"""What is done to a caller; the connection is closed after it."""

_PAUSE = 0.2  # seconds between two bytes of what drips: far below any limit, so that only the whole can be too long

_PROGRAM = """
from tos_monitor.app import settings
from tos_monitor.app.cli import main

for name, value in {limits!r}.items():
    setattr(settings, name, value)
main()
"""


def run_within(folder: Path, *arguments: str, **limits: float) -> "subprocess.CompletedProcess[str]":
    """Run the program in a process of its own, with limits that a test can wait for."""
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(limits=limits), "run", "--declarations", "declarations", *arguments],
        cwd=folder,
        env={**os.environ, **FOR_TESTS},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64


@contextmanager
def door(greet: Greeting) -> Iterator[tuple[int, list[object]]]:
    """A port that does something of its own to whoever connects, and keeps the callers."""
    callers: list[object] = []

    class Greeter(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            callers.append(self.client_address)
            with suppress(OSError):  # the caller had enough
                greet(self.request)

    with _Server(("127.0.0.1", 0), Greeter) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield server.server_address[1], callers
        server.shutdown()


def says(*parts: bytes) -> Greeting:
    """Say something and hang up."""

    def greet(caller: socket) -> None:
        for part in parts:
            caller.sendall(part)

    return greet


def resets(start: bytes = b"") -> Greeting:
    """Say something and break off without a good-bye."""

    def greet(caller: socket) -> None:
        caller.sendall(start)
        caller.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))

    return greet


def drips(start: bytes = b"", each: bytes = b"x") -> Greeting:
    """Say something and go on for ever, a few bytes at a time."""

    def greet(caller: socket) -> None:
        caller.sendall(start)
        while True:
            caller.sendall(each)
            time.sleep(_PAUSE)

    return greet


@dataclass(kw_only=True)
class Pours:
    """Says something and goes on for ever, as fast as it is taken; it knows how much that was."""

    start: bytes
    each: bytes
    poured: int = 0

    def __call__(self, caller: socket) -> None:
        caller.sendall(self.start)
        while True:
            caller.sendall(self.each)
            self.poured += len(self.each)


def response(*headers: str | bytes, body: bytes = b"", status: str = "200 OK") -> bytes:
    """A response with these headers and no others, true or not."""
    lines = [f"HTTP/1.1 {status}", *headers]
    head = b"\r\n".join(line.encode("latin-1") if isinstance(line, str) else line for line in lines)
    return head + b"\r\n\r\n" + body


class Rogue:
    """A web server on loopback whose answers keep to nothing.

    It remembers the requests by their path, as they came, and how many seconds each kept it.
    """

    def __init__(self, answers: dict[str, Greeting]) -> None:
        self.heads: defaultdict[str, list[bytes]] = defaultdict(list)
        self.held: defaultdict[str, list[float]] = defaultdict(list)
        self._answers = answers
        self._door = door(self._greet)
        self.port = 0

    def at(self, host: str) -> str:
        return f"http://{host}:{self.port}"

    @property
    def address(self) -> str:
        return self.at("127.0.0.1")

    def _greet(self, caller: socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            part = caller.recv(65_536)
            if not part:
                return
            head += part
        path = head.split(b" ", 2)[1].decode("latin-1")
        self.heads[path].append(head)
        begin = time.monotonic()
        try:
            self._answers.get(path, _NOT_FOUND)(caller)
        finally:
            self.held[path].append(time.monotonic() - begin)

    def __enter__(self) -> Self:
        self.port, _ = self._door.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._door.__exit__(kind, problem, trace)


_NOT_FOUND = says(response("Content-Length: 0", status="404 Not Found"))
