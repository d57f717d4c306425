"""Writes the e-mail addresses that Cloudflare hides from robots, and that its script shows to readers."""

import re
from html import escape

_HIDDEN = re.compile(r"""(<(?:a|span)\b[^<>]{1,500}?data-cfemail=["']([0-9a-f]{4,512})["'][^<>]{0,500}>)[^<]*""")


def with_addresses(markup: str) -> str:
    """Markup whose hidden addresses are written out; the key that hides them differs at every look."""
    if "data-cfemail" not in markup:
        return markup
    return _HIDDEN.sub(lambda found: found[1] + escape(_shown(found[2])), markup)


def _shown(code: str) -> str:
    """An address from its bytes, each of which is joined by exclusive or with the first."""
    key, *signs = bytes.fromhex(code[: len(code) // 2 * 2])
    return bytes(sign ^ key for sign in signs).decode("utf-8", "replace")
