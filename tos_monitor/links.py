"""Reads the addresses that a page links to, as a browser would ask for them."""

import re
from urllib.parse import urldefrag, urljoin, urlsplit

from tos_monitor.decode import sent

# Java servers write the visitor's session into addresses; with it the same page would be another one at every look.
_SESSION = re.compile(r";jsessionid=[^?#;]*", re.IGNORECASE)
_NOT_IN_ADDRESS = re.compile(r"[\t\n\r]")  # browsers drop them, and the standard says so


def absolute(href: str, base: str, encoding: str) -> str | None:
    """The absolute address of a link that leads to another page, or None."""
    written = _NOT_IN_ADDRESS.sub("", href).strip()
    if not written or written.startswith("#"):
        return None
    try:
        url = sent(without_fragment(urljoin(base, written)), encoding)
        parts = urlsplit(url)
    except ValueError:  # "http://[" and the like: a mistake of the page
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def without_fragment(url: str) -> str:
    """An address without what says where on the page the reader is, and who the reader is."""
    return _SESSION.sub("", urldefrag(url).url)
