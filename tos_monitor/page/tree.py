"""Parses markup, and finds the parts of a page that a declaration names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from typing import Self

import soupsieve
from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import PageElement, Tag

from tos_monitor.model import Part, Range
from tos_monitor.normal import printable

Run = tuple[PageElement, ...]
"""Siblings in a row, read as one block."""

# Chrome nests no deeper; the bound keeps the cost of a selector linear on a page that is made to be costly.
_MAX_DEPTH = 512
_FURNITURE = frozenset({"nav", "aside", "header", "footer"})
_MAIN = frozenset({"main", "article"})
_FRAMES = {"iframe": "src", "frame": "src", "object": "data", "embed": "src"}  # and where each has its address
_STRETCH = re.compile(r"<(!--|(?:noscript|script|style|textarea)\b)", re.IGNORECASE)
_STRETCH_END = {
    "!--": re.compile("-->"),
    **{name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("noscript", "script", "style", "textarea")},
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """Parts of a page in the order they are read; nodes whose id is in ``hidden`` are passed over."""

    runs: tuple[Run, ...] = field(repr=False)
    hidden: frozenset[int] = field(default=frozenset(), repr=False)

    @property
    def first(self) -> Self:
        """The first part alone."""
        return replace(self, runs=self.runs[:1])


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A link as the page writes it: its address, the words it shows, and those it shows to a pointer."""

    href: str
    words: Selection
    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """A page within a page: its address as it is written, or its markup when it stands in place."""

    address: str
    markup: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """A parsed page. Its tree is never changed: what is removed is passed over."""

    soup: BeautifulSoup = field(repr=False)
    hidden: frozenset[int] = field(default=frozenset(), repr=False)

    def without(self, parts: Sequence[Part]) -> Self:
        """The page with parts of it removed; a part that is not there is no mistake."""
        gone = {id(node) for part in parts for run in _runs(self.soup, part) for node in run}
        return replace(self, hidden=self.hidden | gone)

    def whole(self) -> Selection:
        """Everything that is left."""
        return Selection(runs=(tuple(self.soup.contents),), hidden=self.hidden)

    def content(self) -> Selection:
        """What is left without menus and margins: how a page is read when no part of it is declared."""
        furniture = {id(tag) for tag in self.soup.find_all(_FURNITURE) if not _belongs_to_main(tag)}
        return replace(self.whole(), hidden=self.hidden | furniture)

    def find(self, part: Part) -> Selection | None:
        """The matches of one part that are left, or None when there are none."""
        runs = tuple(run for run in _runs(self.soup, part) if not self._is_hidden(run))
        return Selection(runs=runs, hidden=self.hidden) if runs else None

    def links(self, selector: str) -> Iterator[Link]:
        """The links that match, or that come first in what matches, in order."""
        for match in self.soup.select(selector):
            link = match if match.name == "a" else match.select_one("a[href]")
            if link is not None:
                words = Selection(runs=((link,),), hidden=self.hidden)
                yield Link(href=attribute(link, "href"), words=words, title=attribute(link, "title"))

    def frame(self, selector: str) -> Frame | None:
        """The first frame that matches, or that comes first in what matches."""
        for match in self.soup.select(selector):
            tag = match if match.name in _FRAMES else match.find(list(_FRAMES))
            if isinstance(tag, Tag):
                return Frame(address=attribute(tag, _FRAMES[tag.name]), markup=attribute(tag, "srcdoc"))
        return None

    @property
    def base(self) -> str:
        """The address that the page wants its links to start from, or nothing."""
        base = self.soup.select_one("base[href]")
        return attribute(base, "href") if base is not None else ""

    @property
    def title(self) -> str:
        """What the window is called."""
        title = self.soup.select_one("title")
        return " ".join(title.get_text().split()) if title is not None else ""

    def _is_hidden(self, run: Run) -> bool:
        return all(id(node) in self.hidden for node in run) or any(id(up) in self.hidden for up in run[0].parents)


class _Builder(LXMLTreeBuilder):
    """Drops the tags of what is nested too deep, and keeps its text."""

    _depth = 0

    def start(
        self, tag: str | bytes, attrib: dict[str | bytes, str | bytes], nsmap: dict[str, str] | None = None
    ) -> None:
        self._depth += 1
        if self._depth <= _MAX_DEPTH:
            super().start(tag, attrib, nsmap or {})

    def end(self, tag: str | bytes) -> None:
        if self._depth <= _MAX_DEPTH:
            super().end(tag)
        self._depth -= 1


@lru_cache(maxsize=1)  # a page is asked whether it is the document, then read: parsing is half the work of each
def parse(markup: str) -> Page:
    """Read markup as a browser that runs scripts does."""
    seen = "".join(_without_noscript(printable(markup)))
    # bs4 warns of markup that might be a file name, an address or XML: a line break in front leaves no doubt.
    return Page(soup=BeautifulSoup("\n" + seen, builder=_Builder))


def css_problem(selector: str) -> str | None:
    """Say what is wrong with a CSS selector, or None."""
    if ":contains(" in selector:
        return ":contains() is called :-soup-contains()"
    try:
        soupsieve.compile(selector)
    except (soupsieve.SelectorSyntaxError, NotImplementedError) as error:
        return str(error).partition("\n")[0]
    return None


def attribute(tag: Tag, name: str) -> str:
    """The value of an attribute as it is written, or nothing."""
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else value or ""


def _without_noscript(markup: str) -> Iterator[str]:
    """Cut what a browser does not parse: an ``<iframe/>`` in it would swallow the rest of the page."""
    done = at = 0
    endless: set[str] = set()
    while opening := _STRETCH.search(markup, at):
        at, name = opening.end(), opening[1].lower()
        closing = _STRETCH_END[name].search(markup, at) if name not in endless else None
        if closing is None:
            endless.add(name)
            continue
        at = closing.end()
        if name == "noscript":
            yield markup[done : opening.start()]
            done = at
    yield markup[done:]


def _belongs_to_main(tag: Tag) -> bool:
    """Tell the head of a text, with its title and effective date, from the head of the site."""
    return tag.name in {"header", "footer"} and any(parent.name in _MAIN for parent in tag.parents)


def _runs(root: Tag, part: Part) -> Iterator[Run]:
    if isinstance(part, Range):
        yield from _between(root, part)
        return
    chosen: set[int] = set()
    for match in root.select(part):
        if not any(id(parent) in chosen for parent in match.parents):  # else it would be read twice
            chosen.add(id(match))
            yield (match,)


def _between(root: Tag, part: Range) -> Iterator[Run]:
    """The largest nodes that lie wholly in a range, siblings together."""
    nodes = list(root.descendants)
    places = {id(node): place for place, node in enumerate(nodes)}
    ends = _ends(nodes, places)

    def bounds(before: str | None, after: str | None) -> list[int]:
        matches = [places[id(match)] for match in root.select(before or after or "")]
        return matches if before else [ends[place] for place in matches]

    start = next(iter(bounds(part.start_before, part.start_after)), len(nodes))
    stop = next((bound for bound in bounds(part.end_before, part.end_after) if bound > start), start)
    within = []
    while start < stop:
        whole = ends[start] <= stop
        if whole:
            within.append(nodes[start])
        start = ends[start] if whole else start + 1
    for _, run in groupby(within, key=lambda node: id(node.parent)):
        yield tuple(run)


def _ends(nodes: Sequence[PageElement], places: dict[int, int]) -> list[int]:
    """For each node in document order, the place of the first node after all it contains."""
    ends = [0] * len(nodes)
    for place in range(len(nodes) - 1, -1, -1):
        node = nodes[place]
        last = node.contents[-1] if isinstance(node, Tag) and node.contents else None
        ends[place] = place + 1 if last is None else ends[places[id(last)]]
    return ends
