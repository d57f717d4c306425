"""Reads the rows of a board's page: those that lead to notices, and those that are notices and open in place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tos_monitor import page
from tos_monitor.boards import naming, shown
from tos_monitor.boards.placed import Placed
from tos_monitor.model import Board, Declaration, Language, Rejection, Rows


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row that is a notice: its name on the board, and what it shows."""

    name: str
    title: str
    posted_on: date | None
    of_page: page.Row


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A row that leads to a notice: where, by an address or by what the address is made of, and what it shows."""

    href: str
    own: str
    title: str
    posted_on: date | None


@lru_cache(maxsize=1)  # the rows of a page are read one after the other
def in_place(
    markup: str, chosen: Rows, title: str | None, posted_on: str | None, language: Language
) -> tuple[Row, ...]:
    """The rows of a page that are notices, in order."""
    found = tuple(page.rows(page.parse(markup), chosen.row, chosen.body))
    names = naming.own_names([row.names for row in found])
    return tuple(_row(row, own, (title, posted_on), language) for row, own in zip(found, names, strict=True))


def _row(row: page.Row, own: str, chosen: tuple[str | None, str | None], language: Language) -> Row:
    words = row.words()
    title, posted_on = (" ".join(row.words(each).split("\n")) if each else "" for each in chosen)
    title = title or shown.title_in(words, language) or row.pictures
    on = shown.day(posted_on, language) if posted_on else shown.day_beside(words, title, language)
    return Row(name=own or naming.by_words(title, on), title=title, posted_on=on, of_page=row)


def find(declaration: Declaration, chosen: Rows, markup: str) -> Placed | Rejection:
    """The row that is a notice."""
    own = naming.own_of(declaration)
    for row in in_place(markup, chosen, declaration.heading, declaration.posted_on, declaration.language):
        if row.name == own:
            return Placed(name=own, title=row.title, posted_on=row.posted_on, markup=row.of_page.markup)
    return Rejection(reason="selector-no-match", detail=f"no row = {chosen.row!r} is called {own}")


def links(board: Board, parsed: page.Page) -> Iterator[Link]:
    """The rows of a page that lead to notices; without rows, what the items are is all there is of each."""
    if board.rows is None and board.url is None:
        for item in parsed.links(board.item):
            yield Link(href=item.href, own="", title=_title(item), posted_on=None)
        return
    for row in page.heads(parsed, board.rows.row if board.rows else board.item):
        link = row.link(board.item)
        if link is not None or (board.url is not None and row.holds(board.item)):
            title = _title(link) if link else " ".join(row.words(board.item).split("\n"))
            yield Link(
                href=link.href if link else "",
                own=_own(row.names) if board.url else "",
                title=title,
                posted_on=shown.day_beside(row.words(), title, board.language),
            )


def _own(names: page.Names) -> str:
    """What the address of a notice is made of: above all what is told to the script that opens it."""
    return next(filter(None, (names.told, names.number, names.handle, names.opens, names.id)), "")


def _title(link: page.Link) -> str:
    return " ".join(page.text(link.words).split("\n")) or page.legible(link.title)
