"""Numbers the items of lists as a browser does, because clauses refer to each other by these numbers."""

import re
from collections.abc import Iterator

from bs4.element import Tag

from tos_monitor.page.attributes import attribute

BULLET = "- "
_INTEGER = re.compile(r"\s*([+-]?\d{1,9})")  # more digits are no number of a list
_NO_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b", re.IGNORECASE)
_LETTERS = frozenset({"a", "A", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin"})
_ROMANS = frozenset({"i", "I", "lower-roman", "upper-roman"})
_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?\b((?:lower|upper)-(?:alpha|latin|roman)|decimal)\b", re.IGNORECASE)
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_ROMAN_END = 4000  # Roman numerals end here, and browsers go on in digits


class Numbering:
    """Remembers the numbers of lists it has been asked about."""

    def __init__(self) -> None:
        self._marks: dict[int, str] = {}

    def mark(self, item: Tag) -> str:
        """What stands before an item: its number, a bullet, or nothing."""
        items = item.parent
        if items is None or items.name != "ol":
            return BULLET
        if id(item) not in self._marks:
            self._marks.update(_marks(items))
        return self._marks[id(item)]


def _marks(ordered: Tag) -> Iterator[tuple[int, str]]:
    items = [child for child in ordered.contents if isinstance(child, Tag) and child.name == "li"]
    backwards = "reversed" in ordered.attrs
    number = integer(attribute(ordered, "start"), len(items) if backwards else 1)
    bare = _NO_STYLE.search(attribute(ordered, "style"))
    for item in items:
        number = integer(attribute(item, "value"), number)
        style = _styled(item) or _styled(ordered)
        yield id(item), "" if bare else f"{numeral(number, style)}. "
        number += -1 if backwards else 1


def integer(value: str, default: int) -> int:
    """An attribute's whole number, as leniently as a browser reads it."""
    found = _INTEGER.match(value)
    return int(found[1]) if found else default


def _styled(tag: Tag) -> str:
    """How a list or an item wants its numbers, if it says so itself; a style outdoes the older attribute."""
    found = _STYLE.search(attribute(tag, "style"))
    return found[1].lower() if found else attribute(tag, "type")


def numeral(number: int, style: str) -> str:
    """A number as a style of lists or of counters writes it."""
    if style in _LETTERS and number > 0:
        written = _letters(number)
    elif style in _ROMANS and 0 < number < _ROMAN_END:
        written = _roman(number)
    else:
        return str(number)
    return written.upper() if style.isupper() or style.startswith("upper") else written


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        written += sign * times
    return written
