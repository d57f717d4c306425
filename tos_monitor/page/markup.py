"""Makes of a page's markup what a browser makes of it before the parser reads it."""

import re
from collections.abc import Iterator

from tos_monitor.page.mail import with_addresses

_STRETCH = re.compile(r"<(!--|(?:noscript|script|style|textarea)\b)", re.IGNORECASE)
_STRETCH_END = {
    "!--": re.compile("-->"),
    **{name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("noscript", "script", "style", "textarea")},
}


def seen(markup: str) -> str:
    """Markup without what no reader sees and a parser trips over, and with the addresses that a script writes."""
    return "".join(_without_noscript(with_addresses(_parsable(markup))))


def _parsable(markup: str) -> str:
    """Drop what the parser stops at: NUL and lone surrogates. Other signs that no reader sees are dropped by line."""
    return markup.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


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
