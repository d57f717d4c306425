"""Reads what a notice board lists, where it goes on, and the notices that stand on it whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tos_monitor import page
from tos_monitor.boards import json_list, naming, rows
from tos_monitor.boards.placed import Placed
from tos_monitor.decode import Decoded, decode
from tos_monitor.links import absolute, without_fragment
from tos_monitor.model import Board, BoardPage, Declaration, JsonList, Listing, Rejection, Rows, Snapshot

__all__ = ["Placed", "notice_on", "read_board"]


def read_board(board: Board, snapshot: Snapshot) -> BoardPage | Rejection:
    """List the notices on a page of a board, each once, and say how to come to the page after it."""
    decoded = decode(snapshot.body, snapshot.content_type)
    if board.in_json is not None:
        here = _Here(board=board, url=snapshot.url, base=snapshot.url, encoding="utf-8")
        return _answer(here, board.in_json, decoded)
    parsed = page.parse(decoded.text)
    base = absolute(parsed.base, snapshot.url, decoded.encoding) or snapshot.url
    here = _Here(board=board, url=snapshot.url, base=base, encoding=decoded.encoding)
    onward = tuple(parsed.links(board.next)) if board.next else ()
    is_last = board.next is not None and not any(link.href for link in onward)
    return BoardPage(
        listings=_once(here.rows(decoded.text, board.rows) if board.rows and board.within else here.links(parsed)),
        next=next(filter(None, (here.absolute(link.href) for link in onward)), None),
        is_last=is_last or board.is_banner,
    )


def notice_on(declaration: Declaration, within: Rows | JsonList, text: str) -> Placed | Rejection:
    """Find a notice on the page of its board, where it stands whole."""
    if isinstance(within, JsonList):
        return json_list.find(declaration, within, text)
    return rows.find(declaration, within, text)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Here:
    """Where a page of a board came from, and against what its links are read."""

    board: Board
    url: str
    base: str
    encoding: str

    def absolute(self, href: str) -> str | None:
        """The address that a link on this page leads to."""
        return absolute(href, self.base, self.encoding)

    def notice(self, href: str, own: str) -> str | None:
        """The address of a notice: made of what the board calls it where the declaration says how, else its link's."""
        if self.board.url is not None:
            return self.absolute(naming.made(self.board.url, own)) if own else None
        url = naming.address(self.absolute(href), self.board.ignore)
        return url if url != without_fragment(self.url) else None

    def links(self, parsed: page.Page) -> Iterator[Listing]:
        """The notices that the page leads to."""
        for link in rows.links(self.board, parsed):
            if url := self.notice(link.href, link.own):
                yield Listing(url=url, title=link.title, posted_on=link.posted_on)

    def rows(self, markup: str, chosen: Rows) -> Iterator[Listing]:
        """The notices that stand on the page whole."""
        board = self.board
        for each in rows.in_place(markup, chosen, board.title, board.posted_on, board.language):
            yield Listing(url=naming.in_place(board, each.name), title=each.title, posted_on=each.posted_on)

    def listed(self, found: Iterable[json_list.Listed]) -> Iterator[Listing]:
        """The notices that an answer in JSON lists."""
        for each in found:
            is_whole = self.board.within is not None
            url = naming.in_place(self.board, each.name) if is_whole else self.notice(each.url, each.own)
            if url:
                yield Listing(url=url, title=each.title, posted_on=each.posted_on)


def _answer(here: _Here, chosen: JsonList, decoded: Decoded) -> BoardPage | Rejection:
    found = json_list.listed(decoded.text, chosen, here.board.language)
    if isinstance(found, Rejection):
        return found
    onward = json_list.next_page(decoded.text, chosen)
    return BoardPage(
        listings=_once(here.listed(found)),
        next=here.absolute(onward) if onward and here.board.pages is None else None,
        cursor=onward or None,
        is_last=chosen.next is not None and not onward,
    )


def _once(listings: Iterable[Listing]) -> tuple[Listing, ...]:
    """Each notice once, as it stands first: a pinned one stands above the others and among them."""
    first: dict[str, Listing] = {}
    for listing in listings:
        first.setdefault(listing.url, listing)
    return tuple(first.values())
