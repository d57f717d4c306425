"""Compares what is read of real pages with what Open Terms Archive kept of them, word by word."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.table import ROOT, markdown
from tos_monitor.decode import decode
from tos_monitor.extract import extract
from tos_monitor.model import Declaration, Language, Look, Rejection, Snapshot
from tos_monitor.ota.source import read

PAGES = ROOT.parent / "shared" / "data" / "html"
FEWEST_FOUND = 0.95  # below, and above MOST_FOREIGN, a page is listed with the reason
MOST_FOREIGN = 0.03
_ADDRESS = "https://shop.example/terms"
_WORD = re.compile(r"[^\W_]+")
_MOSTLY = 0.5
_NEARLY_ALL = 0.98
# What Markdown adds to words: pictures, addresses of links, escapes, rules under headings, tags that it can't say.
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]"
    r"\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+\"(?:[^\"\\]|\\.)*\")?\)"
)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>~-])")
_TAG = re.compile(r"<br ?/?>", re.IGNORECASE)
_NESTED_LINKS = 3  # a picture in a link in brackets
_SCRIPTS = re.compile(r"<(script|style|noscript)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """A page, the part of the archive's words that is found in ours, the part of ours that is foreign, and why."""

    name: str
    words: int
    found: float
    foreign: float
    why: str

    @property
    def is_off(self) -> bool:
        """Whether the two texts differ by more than the targets allow."""
        return self.found < FEWEST_FOUND or self.foreign > MOST_FOREIGN


def measured() -> Iterator[Page]:
    """Every page of which the archive kept the text."""
    rows = [json.loads(line) for line in (PAGES / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    declared = {row["id"]: row.get("declaration") for row in rows}
    for row in rows:
        if "text_file" in row:  # a second look at a page is read as the first was
            yield _measured({"declaration": declared.get(row.get("pair_of")), **row})


def table() -> str:
    """The medians, and every page that is off, with the reason."""
    pages = list(measured())
    off = sorted((page for page in pages if page.is_off), key=lambda page: (page.why, page.name))
    rows = ((each.name, f"{each.words:,}", f"{each.found:.1%}", f"{each.foreign:.1%}", each.why) for each in off)
    head = ("page", "words", "found", "foreign", "why")
    found, foreign = median(page.found for page in pages), median(page.foreign for page in pages)
    return (
        f"{len(pages)} pages. Median of the archive's words found in ours: **{found:.1%}**, the target is at least 98"
        f" %; of ours foreign to it: **{foreign:.1%}**, the target is at most 3 %. On {len(off)} pages less than"
        f" {FEWEST_FOUND:.0%} is found or more than {MOST_FOREIGN:.0%} is foreign:\n\n{markdown(head, rows)}"
    )


def text_of(row: Mapping[str, Any]) -> str | Rejection:
    """What is read of a page, with the selectors that the archive read it with."""
    recorded = row.get("declaration")
    source = read(recorded["declaration"]) if recorded else None
    declaration = Declaration(
        service="shop",
        id="terms",
        type="Terms of Service",
        title="Terms",
        language=Language.EN,
        fetch=(_ADDRESS,),
        select=source.select if source else (),
        remove=source.remove if source else (),
    )
    kind = "application/pdf" if row["kind"] == "pdf" else "text/html"
    body = (PAGES / row["file"]).read_bytes()
    answer = Snapshot(requested=_ADDRESS, url=_ADDRESS, status=200, headers=(("Content-Type", kind),), body=body)
    look = Look(declaration=declaration, seen_at=datetime(2026, 1, 1, tzinfo=UTC), snapshots=(answer,))
    reading = extract(declaration, look)
    return reading if isinstance(reading, Rejection) else reading.text


def _measured(row: Mapping[str, Any]) -> Page:
    theirs = _words(_without_markdown((PAGES / row["text_file"]).read_text(encoding="utf-8")))
    text = text_of(row)
    ours: Counter[str] = Counter() if isinstance(text, Rejection) else _words(text)
    common = (theirs & ours).total()
    return Page(
        name=Path(row["file"]).stem.replace("-", " "),
        words=theirs.total(),
        found=common / theirs.total(),
        foreign=1 - common / ours.total() if ours else 0.0,
        why=f"not read: {text.reason}" if isinstance(text, Rejection) else _why(row, theirs, ours),
    )


def _why(row: Mapping[str, Any], theirs: Counter[str], ours: Counter[str]) -> str:
    missing, foreign = theirs - ours, ours - theirs
    if row["kind"] == "pdf" and _part(_signs(theirs), _signs(ours)) >= _NEARLY_ALL * _NEARLY_ALL:
        return "the archive runs words of the PDF together"
    if missing and _part(theirs, ours + ours) >= _NEARLY_ALL and not foreign.total() > missing.total():
        return "the archive reads what nested matches share twice"
    if _part(missing, _in_scripts(row)) >= _MOSTLY:
        return "the archive's text holds scripts"
    if _part(missing, _every(ours)) >= _MOSTLY:
        return "a table of contents repeats the headings"
    return "another part was selected" if row.get("declaration") else "no selector is recorded: all of the page is read"


def _part(some: Counter[str], others: Counter[str]) -> float:
    """How much of one bag of words another holds."""
    return (some & others).total() / some.total() if some else 0.0


def _every(words: Iterable[str]) -> Counter[str]:
    """Each word as often as anyone could ask for it."""
    return Counter(dict.fromkeys(words, sys.maxsize))


def _signs(words: Counter[str]) -> Counter[str]:
    return Counter(sign for word in words.elements() for sign in word)


def _in_scripts(row: Mapping[str, Any]) -> Counter[str]:
    markup = decode((PAGES / row["file"]).read_bytes()).text
    return _words(" ".join(found[0] for found in _SCRIPTS.finditer(markup)))


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def _without_markdown(text: str) -> str:
    for _ in range(_NESTED_LINKS):
        text = _LINK.sub(lambda found: "" if found[1] else found[2], text)
    return _TAG.sub(" ", _ESCAPE.sub(r"\1", text))


if __name__ == "__main__":
    print(table())
