"""Goes Open Terms Archive's way: jsdom and turndown make a page Markdown, and Git says which words differ."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Self

from benchmarks.measure import BenchmarkError

_SCRIPT = Path(__file__).with_name("open_terms_archive.cjs")
_PACKAGES = ("jsdom@29.1.1", "turndown@7.2.5", "turndown-plugin-gfm@1.0.2")  # what its engine extracts with
_DIFFER = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenTermsArchive:
    """The packages of its engine that read a page, without its browser, its repository and its service."""

    modules: Path

    @classmethod
    def installed(cls, folder: Path) -> Self | None:
        """Install the packages once; without npm, or a package index, there is nothing to compare with."""
        npm = shutil.which("npm")
        done = folder / "-".join(_PACKAGES)
        if npm is None:
            return None
        if not done.exists():
            folder.mkdir(parents=True, exist_ok=True)
            command = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), *_PACKAGES]
            if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode:  # noqa: S603  pinned above
                return None
            done.touch()
        return cls(modules=folder / "node_modules")

    def compare(self, before: bytes, after: bytes, repetitions: int) -> float:
        """Give the median time for both pages and their difference, in seconds, without the start of node.

        Raises:
            BenchmarkError: when Git finds no difference, so that nothing was measured.
        """
        with TemporaryDirectory() as parent:
            folder = Path(parent)
            (folder / "before.html").write_bytes(before)
            (folder / "after.html").write_bytes(after)
            environment = {**os.environ, "NODE_PATH": str(self.modules)}
            command = ["node", str(_SCRIPT), str(folder), str(repetitions + 1)]
            printed = subprocess.run(  # noqa: S603  the benchmark's own script
                command, env=environment, check=True, capture_output=True, text=True
            )
            extracted = [float(line) / 1000 for line in printed.stdout.split()]
            compared = [_word_diff(folder) for _ in range(repetitions + 1)]
        return median(extracted[1:]) + median(compared[1:])  # the first one warms up


def _word_diff(folder: Path) -> float:
    command = ["git", "diff", "--no-index", "--word-diff", "before.md", "after.md"]
    began = perf_counter()
    ended = subprocess.run(command, cwd=folder, check=False, capture_output=True)  # noqa: S603  ditto
    seconds = perf_counter() - began
    if ended.returncode != _DIFFER:
        raise BenchmarkError("git diff found no difference between the pages")
    return seconds
