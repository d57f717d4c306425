"""Reads what a notice board lists, and where it goes on."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from tos_monitor import page
from tos_monitor.decode import decode
from tos_monitor.links import absolute, without_fragment
from tos_monitor.model import Board, BoardPage, Listing, Snapshot

# What boards call the page that a reader came from, and the reader; not "p", the notice itself in WordPress.
_VISIT = re.compile(
    r"(?:page|page_?(?:no|num|index|number)|(?:cur|current|now|c|goto)_?page|pg|page_?size|rows?"
    r"|phpsessid|jsessionid|aspsessionid\w*|session_?id)=",
    re.IGNORECASE,
)


def read_board(board: Board, snapshot: Snapshot) -> BoardPage:
    """List the notices that a page of a board links to, each address once, and the address of the page after it."""
    decoded = decode(snapshot.body, snapshot.content_type)
    parsed = page.parse(decoded.text)
    base = absolute(parsed.base, snapshot.url, decoded.encoding) or snapshot.url
    listings: dict[str, Listing] = {}
    for link in parsed.links(board.item):
        url = _of_notice(absolute(link.href, base, decoded.encoding), board.ignore)
        if url and url != without_fragment(snapshot.url):
            title = " ".join(page.text(link.words).split("\n")) or page.legible(link.title)
            listings.setdefault(url, Listing(url=url, title=title))
    onward = tuple(parsed.links(board.next)) if board.next else ()
    addresses = (absolute(link.href, base, decoded.encoding) for link in onward)
    return BoardPage(
        listings=tuple(listings.values()),
        next=next(filter(None, addresses), None),
        is_last=board.next is not None and not any(link.href for link in onward),
    )


def _of_notice(url: str | None, ignore: Sequence[str]) -> str | None:
    """The address without what says who looked and on which page its link stood, where something else names it."""
    if url is None:
        return None
    parts = urlsplit(url)
    named = [each for each in parts.query.split("&") if not _VISIT.match(each) and each.split("=")[0] not in ignore]
    names_something = any("=" in each for each in named) or any(sign.isdigit() for sign in parts.path)
    return parts._replace(query="&".join(named)).geturl() if names_something else url
