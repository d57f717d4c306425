"""Reads the rows of a page: parts that stand for themselves, each with its markup and what it calls itself."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import NamedTuple

from bs4.element import Tag

from tos_monitor.page.attributes import attribute
from tos_monitor.page.lines import text
from tos_monitor.page.tree import Link, Page, Selection

# data-id, data-notice-no, data-seq: what programs call the number under which they keep a thing.
_OWN_NUMBER = re.compile(r"data-(?:[a-z0-9]+-)*(?:id|no|num|seq|idx|sn|key|uid|code|srl)", re.IGNORECASE)
_CALL = re.compile(r"[\w.$]+\s*\(([^()]*)\)")
_ARGUMENT = re.compile(r"'([^']*)'|\"([^\"]*)\"|(?<![\w.])(\d+)(?![\w.])")
_NAMES_NOTHING = frozenset({"", "#", "none", "top", "a", "self", "link", "void", "javascript:;"})
# How a head says which part of the page it opens.
_OPENS = ("aria-controls", "data-target", "data-bs-target", "href")
# What a reader presses to open a row; other elements in it may have numbers that are not the row's.
_HANDLES = frozenset({"a", "button", "summary", "input", "label"})


class Names(NamedTuple):
    """What a row calls itself, by its source, the surest first; empty where that says nothing.

    A ``number`` of its own, its ``id``, the number of the ``handle`` that a reader presses, the id of what that
    ``opens``, and what its script is ``told``.
    """

    number: str
    id: str
    handle: str
    opens: str
    told: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A part of a page that stands for itself: the elements it is made of, the head first."""

    page: Page = field(repr=False)
    tags: tuple[Tag, ...] = field(repr=False)

    @property
    def names(self) -> Names:
        """What the row calls itself."""
        return _names(self.tags[0])

    @property
    def markup(self) -> str:
        """The row as the page writes it."""
        return "".join(map(str, self.tags))

    def words(self, selector: str | None = None) -> str:
        """The text of the row, or of the first match in it."""
        if selector is None:
            return text(self._selection(self.tags))
        found = next((match for tag in self.tags for match in _within(tag, selector)), None)
        return text(self._selection((found,))) if found is not None else ""

    def holds(self, selector: str) -> bool:
        """Whether something in the row matches."""
        return any(True for tag in self.tags for _ in _within(tag, selector))

    def link(self, selector: str) -> Link | None:
        """The first link in the row that matches, or that comes first in what matches."""
        for match in (match for tag in self.tags for match in _within(tag, selector)):
            link = match if match.name == "a" else match.select_one("a")
            if link is not None:
                words = self._selection((link,))
                return Link(href=attribute(link, "href"), words=words, title=attribute(link, "title"))
        return None

    @property
    def pictures(self) -> str:
        """What the pictures of the row show, or else where they are."""
        images = (image for tag in self.tags for image in _within(tag, "img"))
        return " ".join(filter(None, (attribute(each, "alt").strip() or attribute(each, "src") for each in images)))

    def _selection(self, tags: tuple[Tag, ...]) -> Selection:
        return Selection(runs=tuple((tag,) for tag in tags), hidden=self.page.hidden, before=self.page.before)


def heads(page: Page, selector: str) -> Iterator[Row]:
    """The rows of a page in order, none within another."""
    matches = [tag for tag in page.soup.select(selector) if id(tag) not in page.hidden]
    chosen = {id(tag) for tag in matches}
    for tag in matches:
        if not any(id(parent) in chosen for parent in tag.parents):
            yield Row(page=page, tags=(tag,))


def rows(page: Page, selector: str, body: str | None = None) -> Iterator[Row]:
    """The rows of a page with what they open, be that in them, beside them or elsewhere on the page."""
    found = tuple(heads(page, selector))
    starts = {id(row.tags[0]) for row in found}
    by_id = {str(tag.attrs["id"]): tag for tag in page.tags if "id" in tag.attrs}
    for row in found:
        head = row.tags[0]
        yield replace(row, tags=tuple(_whole(head, _beside(head, body, starts) if body else (), by_id)))


def _names(tag: Tag) -> Names:
    handles = [each for each in tag.descendants if isinstance(each, Tag) and _is_handle(each)]
    return Names(
        number=_first(_numbers(tag)),
        id=_first(iter((attribute(tag, "id"),))),
        handle=_first(chain.from_iterable(map(_numbers, handles))),
        opens=_first(chain.from_iterable(map(_opened, _openers(tag)))),
        told=_first(chain.from_iterable(map(_told, (tag, *handles)))),
    )


def _is_handle(tag: Tag) -> bool:
    return tag.name in _HANDLES or "onclick" in tag.attrs


def _first(names: Iterator[str]) -> str:
    return next((name.strip() for name in names if name.strip().lower() not in _NAMES_NOTHING), "")


def _numbers(tag: Tag) -> Iterator[str]:
    return (str(value) for name, value in tag.attrs.items() if _OWN_NUMBER.fullmatch(name))


def _opened(tag: Tag) -> Iterator[str]:
    """The ids of the parts of the page that an element opens."""
    for name in _OPENS:
        value = attribute(tag, name).strip()
        if name == "aria-controls" or value.startswith("#"):
            yield value.removeprefix("#")


def _told(tag: Tag) -> Iterator[str]:
    """What the script of an element is told: the first argument with a digit, which is a number or a key."""
    for script in (attribute(tag, "onclick"), attribute(tag, "href").removeprefix("javascript:")):
        for call in _CALL.finditer(script):
            yield from ("".join(each) for each in _ARGUMENT.findall(call[1]) if re.search(r"\d", "".join(each)))


def _whole(head: Tag, beside: Iterable[Tag], by_id: Mapping[str, Tag]) -> Iterator[Tag]:
    """A row's head, what stands beside it, and the parts of the page it opens, each once."""
    yield head
    around = {id(parent) for parent in head.parents}
    seen = {id(head)}
    opened = (by_id[name] for each in _openers(head) for name in _opened(each) if name in by_id)
    for tag in chain(beside, opened):
        if id(tag) not in around | seen and not seen.intersection(map(id, tag.parents)):
            seen.add(id(tag))
            yield tag


def _openers(head: Tag) -> Iterator[Tag]:
    """The head and the first thing in it that a reader can press; what comes after may be a link in the text."""
    yield head
    yield from islice((each for each in head.descendants if isinstance(each, Tag) and _is_handle(each)), 1)


def _beside(head: Tag, selector: str, starts: Collection[int]) -> Iterator[Tag]:
    """What follows a head and matches, up to the next head."""
    for sibling in head.next_siblings:
        if isinstance(sibling, Tag):
            if id(sibling) in starts:
                return
            if sibling.css.match(selector):
                yield sibling


def _within(tag: Tag, selector: str) -> Iterator[Tag]:
    """What matches of an element and all in it."""
    if tag.css.match(selector):
        yield tag
    yield from tag.css.iselect(selector)
