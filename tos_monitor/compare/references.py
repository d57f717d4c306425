"""Tells a reference that only follows a renumbered article from one that names another."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Self

from tos_monitor.compare.items import Item

_NUMBER = re.compile(r"제(\d+조(?:의\d+)?)|(?:(?:Section|Article) )?(\d+(?:\.\d+)*)\.?")
# In a content, which has no white space. What stands behind the name of a law is that law's article, not ours.
_REFERENCE = re.compile(
    r"(?<![법률령칙\"\]])제(\d+조(?:의\d+)?)|(?i:(?:sections?|articles?|clauses?|paragraphs?)|§)(\d+(?:\.\d+)*)"
)


class Renumbering:
    """Which number of one text is which of another, as far as clauses that did not change show it beyond doubt."""

    def __init__(self, numbers: Iterable[tuple[str, str]]) -> None:
        pairs = set(numbers)
        olds, news = Counter(old for old, _ in pairs), Counter(new for _, new in pairs)
        self._new = {old: new for old, new in pairs if olds[old] == news[new] == 1}
        self._known = self._new.keys() | self._new.values()

    @classmethod
    def of(cls, pairs: Iterable[tuple[Item, Item]]) -> Self:
        """Learn from pairs of equal clauses. A number inside an article is no name: many articles have a first item."""
        return cls(
            (old_name, new_name)
            for old, new in pairs
            if old.clause.label and new.clause.label and old.content == new.content
            if (old_name := _name(old)) and (new_name := _name(new))
        )

    def explains(self, old: str, new: str) -> bool:
        """Whether two contents differ in nothing but references that follow their articles."""
        if _REFERENCE.sub("§", old) != _REFERENCE.sub("§", new):
            return False
        references = zip(_REFERENCE.finditer(old), _REFERENCE.finditer(new), strict=True)
        return all(
            self._follows(one.group(one.lastindex or 0), other.group(other.lastindex or 0)) for one, other in references
        )

    def _follows(self, old: str, new: str) -> bool:
        return self._new.get(old) == new or (old == new and old not in self._known)


def _name(item: Item) -> str:
    """The number by which other clauses refer to an article or section, or nothing."""
    path = item.clause.path
    found = _NUMBER.fullmatch(path[-1]) if path else None
    is_citable = found is not None and (len(path) == 1 or "." in path[-1][:-1])
    return found.group(found.lastindex or 0) if found and is_citable else ""
