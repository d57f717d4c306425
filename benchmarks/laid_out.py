"""The pages of a benchmark as they are laid out now: which edition, where, and what was asked of them."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.contenders import ROOT, Pages
from benchmarks.measure import BenchmarkError
from benchmarks.server import addresses

_ASKED = 2_000  # requests that measure the server's own rate


@dataclass(frozen=True, kw_only=True, slots=True)
class Laid:
    """A running server with its pages, and a folder for those who watch them."""

    pages: Pages
    folder: Path

    def lay(self, *, edition: int) -> None:
        """Lay out an edition of all pages, and have the server write each once, so that no program waits for it."""
        self._ask([f"/edition/{edition}", *(f"/terms/{number}" for number in range(self.pages.documents))])

    def lay_board(self, notices: int) -> None:
        """Lay out a board of notices."""
        self._ask([f"/notices/{notices}"])

    def counts(self) -> dict[int, int]:
        """Tell how many answers of each status were given since the last time."""
        return {int(status): count for status, count in json.loads(self._ask(["/counts"])).items()}

    def expect(self, counts: Mapping[int, int], name: str) -> None:
        """See that a program did ask for every page.

        Raises:
            BenchmarkError: when it did not.
        """
        given = self.counts()
        if given != counts:
            raise BenchmarkError(f"{name}: expected answers {dict(counts)}, the server gave {given}")

    def some(self, documents: int) -> Pages:
        """The first pages, or more than were laid out: they are written when they are asked for."""
        return replace(self.pages, documents=documents)

    def rate(self) -> float:
        """Measure how many pages a second the server gives over one connection."""
        paths = [f"/terms/{number % self.pages.documents}" for number in range(_ASKED)]
        self._ask(paths)
        began = time.monotonic()
        self._ask(paths)
        return _ASKED / (time.monotonic() - began)

    def _ask(self, paths: Sequence[str]) -> bytes:
        """Ask for one address after the other, and give the last answer."""
        connection = http.client.HTTPConnection(self.pages.hosts[0], self.pages.port)
        body = b""
        for path in paths:
            connection.request("GET", path)
            body = connection.getresponse().read()
        connection.close()
        return body


@contextmanager
def laid_out(documents: int, hosts: int) -> Iterator[Laid]:
    """Serve pages from a process of their own."""
    command = [sys.executable, "-m", "benchmarks.server", str(hosts)]
    pipe = subprocess.PIPE
    with (
        TemporaryDirectory(prefix="benchmark-") as folder,
        subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as server,  # noqa: S603  our own
    ):
        port = int(server.stdout.readline()) if server.stdout else 0
        yield Laid(pages=Pages(hosts=tuple(addresses(hosts)), port=port, documents=documents), folder=Path(folder))
