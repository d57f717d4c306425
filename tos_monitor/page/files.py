"""Finds the files that a page links to, and the pictures that it shows."""

import re
from collections.abc import Iterator

from tos_monitor.page.attributes import attribute
from tos_monitor.page.lines import tags, text
from tos_monitor.page.tree import Selection

_FILE = re.compile(r"\.(?:pdf|hwpx?|docx?|xlsx?|zip|jpe?g|png|gif)(?![\w.])", re.IGNORECASE)


def files(selection: Selection) -> Iterator[str]:
    """The addresses, as they are written, of links whose address or words name a file."""
    for tag in tags(selection):
        if tag.name == "a" and "href" in tag.attrs:
            words = text(Selection(runs=((tag,),)))
            if _FILE.search(attribute(tag, "href")) or _FILE.search(words):
                yield attribute(tag, "href")


def pictures(selection: Selection) -> Iterator[tuple[str, str]]:
    """The pictures: the address of each as it is written, and the words that stand for it."""
    for tag in tags(selection):
        if tag.name == "img" and (address := attribute(tag, "src") or attribute(tag, "data-src")):
            yield address, " ".join(attribute(tag, "alt").split())
