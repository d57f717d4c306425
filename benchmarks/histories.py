"""Reads the histories of real terms that others recorded, as the pages that they may have been read from."""

import json
import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from markdown_it import MarkdownIt

from benchmarks.table import ROOT
from tos_monitor.model import digest

HISTORIES = ROOT.parent / "shared" / "data" / "histories" / "full_open.jsonl.xz"

# A text file keeps its lines, and what is indented is no program.
_MARKDOWN = MarkdownIt("commonmark", {"html": True, "breaks": True}).enable("table").disable("code")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)  # a repository's own notes on a file, which no page shows
_LEAST_PAUSE = timedelta(minutes=1)  # merged commits have dates before those of the ones they follow


@dataclass(frozen=True, kw_only=True, slots=True)
class Recorded:
    """One version as an archive recorded it; ``subject`` is what its commit says."""

    at: datetime
    subject: str
    text: str

    @property
    def page(self) -> bytes:
        """The text as a page, since an archive's Markdown is made from one: the target of a link is not seen."""
        shown = _MARKDOWN.render(_FRONT_MATTER.sub("", self.text, count=1))
        return f"<!doctype html><html><body><main>{shown}</main></body></html>".encode(errors="replace")


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """A document's recorded versions, oldest first; ``sample`` says why it was taken into the data."""

    source: str
    path: str
    sample: str
    versions: tuple[Recorded, ...]

    @property
    def lot(self) -> int:
        """A number that looks drawn, and is the same at every run."""
        return int(digest(f"{self.source}/{self.path}/{self.versions[0].at}")[:12], 16)

    def stretches(self, most: int) -> "Iterator[History]":
        """Cut the history into stretches of so many versions; the last of one is the first of the next."""
        for start in range(0, max(1, len(self.versions) - 1), most - 1):
            yield replace(self, versions=self.versions[start : start + most])


def histories(path: Path = HISTORIES) -> Iterator[History]:
    """Yield the documents of a file, whose versions stand together."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = map(json.loads, lines)
        for (source, name), versions in groupby(rows, key=itemgetter("source_repo", "path")):
            kept = list(versions)
            yield History(source=source, path=name, sample=kept[0]["why"], versions=tuple(_in_order(kept)))


def _in_order(rows: list[dict[str, str]]) -> Iterator[Recorded]:
    last: datetime | None = None
    for row in rows:
        at = datetime.fromisoformat(row["date"])
        last = max(at, last + _LEAST_PAUSE) if last else at
        yield Recorded(at=last, subject=row["change"], text=row["text"])
