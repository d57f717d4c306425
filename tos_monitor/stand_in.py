"""Finds out by its signs what stands in for a document: in an answer's headers, its address and its page."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from tos_monitor import page
from tos_monitor.model import Declaration, DocumentKind, Rejection, Snapshot
from tos_monitor.signs import ADDRESS_SIGNS, HEADER_SIGNS, MARKUP_SIGNS, SCRIPT, TITLE_SIGNS, WORD_SIGNS, Sign

# What stands in terms and never on a wall, which may well threaten with an article of a law (제48조에 따라).
_ARTICLE = re.compile(r"^\W{0,3}(?:제\s?\d+\s?[장조](?!에)|(?:article|section)\s\d)", re.MULTILINE | re.IGNORECASE)
_MOST = 5000  # characters, menus and margins included; what shows more is no stand-in, whatever its title says
_BESIDE_THE_NAME = re.compile(r"\s+[-–—:·»]\s+|\s*\|\s*")  # a site's name stands before or after its page's
# Of 80 real pages the barest showed 1.6 % of its characters; a shell whose scripts stand in it shows next to none.
_BARE = 0.005
_FEW = 200  # characters; a page that was saved with its pictures shows little for its size, but more than that
_FEW_LINKS = 10  # 16 real walls and errors showed one at most; a board shows its menus, its notices and its pages
_SCRIPT = re.compile("<script", re.IGNORECASE)


def by_header(snapshot: Snapshot, kind: DocumentKind) -> Rejection | None:
    """Reject what a server says is not the page, whatever its status."""
    headers = "\n".join(f"{name}: {value}" for name, value in snapshot.headers)
    return _rejected(snapshot, kind, (sign for sign in HEADER_SIGNS if sign.pattern.search(headers)))


def by_address(snapshot: Snapshot, kind: DocumentKind) -> Rejection | None:
    """Reject a success whose address, other than the one asked for, names what it is."""
    found = (sign for sign in ADDRESS_SIGNS if sign.pattern.search(snapshot.url))
    return _rejected(snapshot, kind, (sign for sign in found if not sign.pattern.search(snapshot.requested)))


def by_page(snapshot: Snapshot, declaration: Declaration, markup: str) -> Rejection | None:
    """Reject a page that shows what a document would not."""
    parsed = page.parse(markup)
    shown = page.text(parsed.whole())
    if len(shown) > _MOST or _ARTICLE.search(shown) or (declaration.kind is DocumentKind.BOARD and _leads_on(parsed)):
        return None
    content = page.text(parsed.content())
    traces = (sign for sign in MARKUP_SIGNS if len(shown) <= sign.longest and sign.pattern.search(markup))
    rejection = _rejected(snapshot, declaration.kind, chain(traces, _told(parsed.title, shown, content)))
    if rejection or not _is_shell(markup, shown) or parsed.find("frame, iframe") or _holds_parts(declaration, parsed):
        return rejection
    detail = f"{snapshot.url} shows {len(shown)} of {len(markup)} characters: {SCRIPT}"
    return Rejection(reason="needs-script", detail=detail)


def _leads_on(parsed: page.Page) -> bool:
    """Tell a board from a wall by its links: what it holds are titles, and those may speak of all that goes wrong."""
    return len(list(parsed.links("a[href]"))) > _FEW_LINKS


def _told(title: str, shown: str, content: str) -> Iterator[Sign]:
    """The signs that a reader sees, the surest first."""
    lines = _BESIDE_THE_NAME.sub("\n", title)
    yield from (sign for sign in TITLE_SIGNS if len(content) <= sign.longest and sign.pattern.search(lines))
    for sign in WORD_SIGNS:
        words = shown if len(shown) <= sign.longest else content
        if len(words) <= sign.longest and sign.pattern.search(f"{title}\n{words}"):
            yield sign


def _is_shell(markup: str, shown: str) -> bool:
    """Tell whether next to nothing of a page is text, and a script is there to write it."""
    is_bare = len(shown) <= _FEW and len(shown) < len(markup) * _BARE
    return is_bare and _SCRIPT.search(markup) is not None


def _holds_parts(declaration: Declaration, parsed: page.Page) -> bool:
    """Tell whether the declared parts hold as much as makes a document, for there are short ones on heavy pages."""
    found = (parsed.find(part) for part in declaration.select)
    text = "".join(page.text(selection) for selection in found if selection)
    return len(text) >= declaration.min_chars


def _rejected(snapshot: Snapshot, kind: DocumentKind, signs: Iterable[Sign]) -> Rejection | None:
    sign = next((sign for sign in signs if kind in sign.kinds), None)
    return Rejection(reason=sign.reason, detail=f"{snapshot.url}: {sign.detail}") if sign else None
