"""Lets no text or address into a feed that would break it: one broken entry must not silence the others."""

import re
from urllib.parse import urlsplit

# XML 1.0, production 2 (Char), without the C1 controls that validators warn of.
_NOT_XML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_IN_ADDRESS = re.compile(r"[\s\\<>\"{}|^`\x00-\x1f]")


def text(content: str) -> str:
    """The content without the signs that no XML may hold."""
    return _NOT_XML.sub("", content)


def address(url: str, otherwise: str) -> str:
    """The address if a browser may be sent there, else another."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return otherwise
    fit = parts.scheme in {"http", "https"} and parts.hostname and not _NOT_IN_ADDRESS.search(url)
    return text(url) if fit else otherwise
