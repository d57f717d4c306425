"""Looks for elements by name, id and classes alone, which takes no CSS engine and bounded time."""

import re
from dataclasses import dataclass

from bs4.element import Tag

from tos_monitor.page.attributes import attribute

_NAME = r"-?[A-Za-z_][A-Za-z0-9_-]*"
_COMPOUND = re.compile(rf"({_NAME}|\*)?((?:[.#]{_NAME})*)")
_SIGNED = re.compile(rf"[.#]{_NAME}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Compound:
    """A part of a selector between two combinators, such as ``div#terms.body``."""

    name: str
    ids: frozenset[str]
    classes: frozenset[str]

    def fits(self, tag: Tag) -> bool:
        """Whether an element is what this describes."""
        return (
            (not self.name or tag.name == self.name)
            and (not self.ids or self.ids == {tag.attrs.get("id")})
            and (not self.classes or self.classes.issubset(attribute(tag, "class").split()))
        )


def compound(selector: str) -> Compound | None:
    """Read a selector that names nothing else; others are for a CSS engine."""
    found = _COMPOUND.fullmatch(selector)
    if not found or not selector:
        return None
    signed = _SIGNED.findall(found[2])
    return Compound(
        name=(found[1] or "").lower().replace("*", ""),
        ids=frozenset(each[1:] for each in signed if each[0] == "#"),
        classes=frozenset(each[1:] for each in signed if each[0] == "."),
    )
