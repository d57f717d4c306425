"""Reads what a notice board lists, and where it goes on."""

import re
from collections.abc import Sequence
from urllib.parse import urldefrag, urljoin, urlsplit

from tos_monitor import page
from tos_monitor.decode import decode
from tos_monitor.model import Board, BoardPage, Listing, Snapshot

# Java servers write the visitor's session into addresses; with it a notice would be a new one at every look.
_SESSION = re.compile(r";jsessionid=[^?#;]*", re.IGNORECASE)
_NOT_IN_ADDRESS = re.compile(r"[\t\n\r]")  # browsers drop them, and the standard says so


def read_board(board: Board, snapshot: Snapshot) -> BoardPage:
    """List the notices that a page of a board links to, each address once, and the address of the page after it."""
    parsed = page.parse(decode(snapshot.body, snapshot.content_type).text)
    base = _address(parsed.base, snapshot.url) or snapshot.url
    listings: dict[str, Listing] = {}
    for link in parsed.links(board.item):
        url = _address(link.href, base)
        if url and url != _without_fragment(snapshot.url):
            title = " ".join(page.text(link.words).split("\n")) or page.legible(link.title)
            listings.setdefault(url, Listing(url=url, title=title))
    onward = (_address(link.href, base) for link in parsed.links(board.next)) if board.next else iter(())
    return BoardPage(listings=tuple(listings.values()), next=next(filter(None, onward), None))


def kept(board: Board, listings: Sequence[Listing]) -> tuple[Listing, ...]:
    """The notices that a board's declaration wants followed, by their titles."""
    if board.keep is None:
        return tuple(listings)
    wanted = re.compile(board.keep)
    return tuple(listing for listing in listings if wanted.search(listing.title))


def _address(href: str, base: str) -> str | None:
    """The absolute address of a link that leads to another page, or None."""
    written = _NOT_IN_ADDRESS.sub("", href).strip()
    if not written or written.startswith("#"):
        return None
    try:
        url = _without_fragment(urljoin(base, written))
        parts = urlsplit(url)
    except ValueError:  # "http://[" and the like: a mistake of the page
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def _without_fragment(url: str) -> str:
    return _SESSION.sub("", urldefrag(url).url)
