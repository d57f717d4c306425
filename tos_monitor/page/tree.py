"""Parses markup, and finds the parts of a page that a declaration names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from typing import Self, cast

import soupsieve
from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeDict, NamespacedAttribute, PageElement, Tag

from tos_monitor.model import Part, Range
from tos_monitor.page.attributes import attribute
from tos_monitor.page.compound import compound
from tos_monitor.page.counted import counted
from tos_monitor.page.margins import margins
from tos_monitor.page.markup import seen

Run = tuple[PageElement, ...]
"""Siblings in a row, read as one block."""

# Chrome nests no deeper; the bound keeps the cost of a selector linear on a page that is made to be costly.
_MAX_DEPTH = 512
_FRAMES = {"iframe": "src", "frame": "src", "object": "data", "embed": "src"}  # and where each has its address


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """Parts of a page in the order they are read.

    Nodes whose id is in ``hidden`` are passed over; ``before`` holds what style sheets write at the head of elements.
    """

    runs: tuple[Run, ...] = field(repr=False)
    hidden: frozenset[int] = field(default=frozenset(), repr=False)
    before: Mapping[int, str] = field(default_factory=dict, repr=False)

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
    """A parsed page, with its elements in order. Its tree is never changed: what is removed is passed over."""

    soup: BeautifulSoup = field(repr=False)
    tags: tuple[Tag, ...] = field(repr=False)
    before: Mapping[int, str] = field(default_factory=dict, repr=False)
    hidden: frozenset[int] = field(default=frozenset(), repr=False)

    def without(self, parts: Sequence[Part]) -> Self:
        """The page with parts of it removed; a part that is not there is no mistake."""
        gone = {id(node) for part in parts for run in _runs(self, part) for node in run}
        return replace(self, hidden=self.hidden | gone)

    def without_looks(self, names: frozenset[str], style: str) -> Self:
        """The page without the elements of some names, or of a style that stands in the element itself."""
        gone = {id(tag) for tag in self.tags if tag.name in names or style in attribute(tag, "style").lower()}
        return replace(self, hidden=self.hidden | gone)

    def whole(self) -> Selection:
        """Everything that is left."""
        return Selection(runs=(tuple(self.soup.contents),), hidden=self.hidden, before=self.before)

    def content(self) -> Selection:
        """What is left without menus and margins: how a page is read when no part of it is declared."""
        return replace(self.whole(), hidden=self.hidden | {id(tag) for tag in margins(self.tags)})

    def find(self, part: Part) -> Selection | None:
        """The matches of one part that are left, or None when there are none."""
        runs = tuple(run for run in _runs(self, part) if not self._is_hidden(run))
        return Selection(runs=runs, hidden=self.hidden, before=self.before) if runs else None

    def links(self, selector: str) -> Iterator[Link]:
        """The links that match, or that come first in what matches, in order."""
        for match in self.soup.select(selector):
            link = match if match.name == "a" else match.select_one("a[href]")
            if link is not None:
                words = Selection(runs=((link,),), hidden=self.hidden, before=self.before)
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
    """Builds the tree of a page without namespaces, and drops the tags of what is nested too deep, not its text.

    Markup that is not XML has no namespaces, and nothing here asks for lists of classes or kinds of strings: to leave
    that out takes a third off the time.
    """

    _depth = 0

    def __init__(self) -> None:
        super().__init__(
            multi_valued_attributes=None,
            preserve_whitespace_tags=set(),
            string_containers={},
            attribute_dict_class=AttributeDict,
        )
        self.tags: list[Tag] = []

    def start(
        self, tag: str | bytes, attrib: dict[str | bytes, str | bytes], nsmap: dict[str, str] | None = None
    ) -> None:
        self._depth += 1
        if self._depth <= _MAX_DEPTH and self.soup is not None:
            attributes = cast("Mapping[str | NamespacedAttribute, str]", attrib)
            begun = self.soup.handle_starttag(str(tag), None, None, attributes, namespaces=nsmap)
            self.tags.append(cast("Tag", begun))  # none only where a strainer refuses it

    def end(self, tag: str | bytes) -> None:
        if self._depth <= _MAX_DEPTH and self.soup is not None:
            self.soup.handle_endtag(str(tag))
        self._depth -= 1

    def comment(self, text: str | bytes) -> None:
        """Leave a comment out."""


@lru_cache(maxsize=1)  # a page is asked whether it is the document, then read: parsing is half the work of each
def parse(markup: str) -> Page:
    """Read markup as a browser that runs scripts does."""
    # bs4 warns of markup that might be a file name, an address or XML: a line break in front leaves no doubt.
    builder = _Builder()
    soup = BeautifulSoup("\n" + seen(markup), builder=builder)
    return Page(soup=soup, tags=tuple(builder.tags), before=counted(builder.tags))


def css_problem(selector: str) -> str | None:
    """Say what is wrong with a CSS selector, or None."""
    if ":contains(" in selector:
        return ":contains() is called :-soup-contains()"
    try:
        soupsieve.compile(selector)
    except (soupsieve.SelectorSyntaxError, NotImplementedError) as error:
        return str(error).partition("\n")[0]
    return None


def _runs(page: Page, part: Part) -> Iterator[Run]:
    if isinstance(part, Range):
        yield from _between(page, part)
        return
    chosen: set[int] = set()
    for match in _matches(page, part):
        if not any(id(parent) in chosen for parent in match.parents):  # else it would be read twice
            chosen.add(id(match))
            yield (match,)


def _matches(page: Page, selector: str) -> Sequence[Tag]:
    """What a selector matches, in order; what is but one element by its name, id and classes needs no engine."""
    simple = compound(selector)
    return page.soup.select(selector) if simple is None else list(filter(simple.fits, page.tags))


def _between(page: Page, part: Range) -> Iterator[Run]:
    """The largest nodes that lie wholly in a range, siblings together."""
    nodes = list(page.soup.descendants)
    places = {id(node): place for place, node in enumerate(nodes)}
    ends = _ends(nodes, places)

    def bounds(before: str | None, after: str | None) -> list[int]:
        matches = [places[id(match)] for match in _matches(page, before or after or "")]
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
