"""Writes HTML in which text is always text: whatever did not come out of this module is escaped at the last step."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from tos_monitor.publish.quoting import harmless


@dataclass(frozen=True, slots=True)
class Html:
    """Markup that this module wrote."""

    text: str


Content = str | Html
"""What may stand in an element: text, which is escaped, or other elements."""


def tag(name: str, /, *children: Content, **attributes: str) -> Html:
    """An element; ``class_`` and ``for_`` lose the underscore that Python asks for, others turn it into a dash."""
    named = "".join(f' {_name(key)}="{escape(harmless(value))}"' for key, value in attributes.items())
    return Html(f"<{name}{named}>{joined(children).text}</{name}>")


def void(name: str, /, **attributes: str) -> Html:
    """An element that holds nothing and is not closed."""
    return Html(tag(name, **attributes).text.removesuffix(f"</{name}>"))


def raw(name: str, text: str) -> Html:
    """An element whose text is read as it stands, such as a style of our own."""
    return Html(f"<{name}>{text}</{name}>")


def joined(children: Iterable[Content]) -> Html:
    """Elements and texts in a row."""
    return Html("".join(each.text if isinstance(each, Html) else escape(harmless(each)) for each in children))


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
