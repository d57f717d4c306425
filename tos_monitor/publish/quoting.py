"""Makes text from a page harmless and short enough to be quoted, and says so where it was shortened."""

import re
from itertools import takewhile

from tos_monitor.normal import printable

CUT = "…"
# Embeddings, overrides and isolates: with them a page could turn round the words that stand next to the quote.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """Drop what no feed may hold and what would reorder our own words."""
    return _BIDI.sub("", printable(text))


def clip(text: str, limit: int) -> str:
    """The text, or its beginning and a sign that there is more."""
    return text if len(text) <= limit else text[: max(limit - 1, 0)].rstrip() + CUT


def line(text: str, limit: int) -> str:
    """The text in one line."""
    return clip(" ".join(harmless(text).split()), limit)


def outline(text: str, limit: int) -> str:
    """The beginning and the end of a text."""
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half].rstrip()} {CUT} {text[-half:].lstrip()}"


def contrast(before: str, after: str, room: int) -> str:
    """Two quotes side by side; where they don't fit, with fewer of the words that both begin and end with."""
    room -= len('"" → ""')
    old, new = line(before, len(before)), line(after, len(after))
    old_words, new_words = old.split(), new.split()
    shorter = min(len(old_words), len(new_words))
    head = min(_shared(old_words, new_words), shorter - 1)
    tail = min(_shared(old_words[::-1], new_words[::-1]), shorter - 1 - head)
    for around in range(max(head, tail), -1, -1):
        start, end = max(head - around, 0), max(tail - around, 0)
        old, new = _middle(old_words, start, end), _middle(new_words, start, end)
        if len(old) + len(new) <= room:
            break
    old = clip(old, max(room // 2, room - len(new)))
    return f'"{old}" → "{clip(new, room - len(old))}"'


def _shared(before: list[str], after: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))


def _middle(words: list[str], start: int, end: int) -> str:
    return (CUT if start else "") + " ".join(words[start : len(words) - end]) + (CUT if end else "")
