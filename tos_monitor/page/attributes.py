"""Reads what an element says of itself."""

from bs4.element import Tag


def attribute(tag: Tag, name: str) -> str:
    """The value of an attribute as it is written, or nothing."""
    return str(tag.attrs.get(name, ""))
