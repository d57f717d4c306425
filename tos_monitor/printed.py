"""Leaves out what a browser prints around a page: it changes with each print, and is no part of the text."""

import re

# Lines from either end: a browser prints one or two above and below, and a program may draw both after the text.
_MARGIN = 3
_DAY = r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?"
_HOUR = r"(?:오[전후] ?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?"
_PRINTED = re.compile(
    rf"{_DAY},? {_HOUR}(?: .*)?"  # when, and then the title
    rf"|.* {_DAY},? {_HOUR}"  # a number, an address or a title, and then when
    r"|(?:https?|file)://\S+ \d+ ?/ ?\d+"  # where, and the number of the page
)


def unprinted(text: str) -> str:
    """Drop the lines at both ends that say when and where the page was printed."""
    lines = text.split("\n")
    inner = lines[_MARGIN:-_MARGIN] if len(lines) > 2 * _MARGIN else []
    before, after = lines[:_MARGIN], lines[max(_MARGIN, len(lines) - _MARGIN) :]
    return "\n".join([*filter(_is_text, before), *inner, *filter(_is_text, after)])


def _is_text(line: str) -> bool:
    return not _PRINTED.fullmatch(line)
