"""Names notices, so that each stays the same whatever changes around it: its place, its label, who looks."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from urllib.parse import quote, unquote, urldefrag, urlsplit

from tos_monitor.boards.shown import bare
from tos_monitor.model import Board, Declaration, digest
from tos_monitor.normal import key
from tos_monitor.page import Names

# What boards call the page that a reader came from, and the reader; not "p", the notice itself in WordPress.
_VISIT = re.compile(
    r"(?:page|page_?(?:no|num|index|number)|(?:cur|current|now|c|goto)_?page|pg|page_?size|rows?"
    r"|phpsessid|jsessionid|aspsessionid\w*|session_?id)=",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
_NUMBERS = frozenset({"number", "handle"})  # what programs keep things by, whatever it counts
_MANY = 5  # rows: the second page goes on counting, and fewer that stand the oldest first are no wonder


def address(url: str | None, ignore: Sequence[str]) -> str | None:
    """The address without what says who looked and on which page its link stood, where something else names it."""
    if url is None:
        return None
    parts = urlsplit(url)
    named = [each for each in parts.query.split("&") if not _VISIT.match(each) and each.split("=")[0] not in ignore]
    names_something = any("=" in each for each in named) or any(sign.isdigit() for sign in parts.path)
    return parts._replace(query="&".join(named)).geturl() if names_something else url


def made(template: str, own: str) -> str:
    """The address that a board makes of what it calls a notice."""
    return template.replace("{id}", quote(own, safe=""))


def in_place(board: Board, own: str) -> str:
    """The address of a notice that stands on the board's page itself."""
    return f"{urldefrag(board.fetch).url}#{quote(own, safe='')}"


def own_of(declaration: Declaration) -> str:
    """What a notice that stands on its board's page is called there."""
    return unquote(urldefrag(declaration.fetch[0]).fragment)


def by_words(title: str, posted_on: date | None) -> str:
    """Name a notice that has no name of its own by its title and day, without what the list writes around a title."""
    return "t-" + digest(f"{key(bare(title)).lower()} {posted_on or ''}")[:12]


def own_names(names: Sequence[Names]) -> Iterator[str]:
    """What each row of a page is named by: the surest of its names that is not its place on the page, or nothing."""
    by_source = zip(Names._fields, zip(*names, strict=True), strict=False)
    usable = [_are_own(source, [name for name in given if name]) for source, given in by_source]
    for row in names:
        yield next((name for name, is_usable in zip(row, usable, strict=True) if name and is_usable), "")


def _are_own(source: str, names: Sequence[str]) -> bool:
    """Whether names of one source are the notices' own: neither one for all of them, nor their places on the page."""
    is_one_for_all = len(names) > 1 and len(set(names)) == 1
    return not is_one_for_all and (source in _NUMBERS or not (_are_slots(names) or _are_places(names)))


def _are_slots(names: Sequence[str]) -> bool:
    """Whether names are of places that show one notice today and another tomorrow, such as "popup"."""
    return not any(map(_NUMBER.search, names))


def _are_places(names: Sequence[str]) -> bool:
    """Whether names count the rows from the top; boards number their notices the other way, the newest first."""
    numbers = [int(found[-1]) for name in names if (found := _NUMBER.findall(name))]
    counts = len(numbers) == len(names) and all(second - first == 1 for first, second in pairwise(numbers))
    return counts and (numbers[0] == 0 or len(names) >= _MANY or (numbers[0] == 1 and len(names) > 1))
