"""Writes a selection as lines of legible text: one for each heading, paragraph, list item and table cell."""

import re
import sys
from collections.abc import Callable, Iterator
from unicodedata import is_normalized

from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from tos_monitor.normal import key, tidy
from tos_monitor.page.attributes import attribute
from tos_monitor.page.numbering import BULLET, Numbering
from tos_monitor.page.tree import Run, Selection

_BLOCK_NAMES = (
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section"
    " select summary table tbody td textarea tfoot th thead tr ul xmp"
)
# No "head": what shows nothing in it is named, and the parser leaves the text of a page without <body> in it.
_SILENT_NAMES = "audio canvas datalist embed iframe object script style svg template title video"
BLOCKS = frozenset(_BLOCK_NAMES.split())
SILENT = frozenset(_SILENT_NAMES.split())
_KEEPS_LINES = frozenset({"pre", "textarea", "xmp"})
_KEEPS_LINES_STYLE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
# An item that is numbered or marked by hand needs no number: the list's own is styled away, which the page alone
# does not tell. 제1조 · ① · 1. · 1.2 · (1) · 가. · a) · iv. · - ※
_OWN_MARK = re.compile(
    r"제\s?\d+\s?[편장절관조항호목]|[①-⓿㈀-㉿]|\(?\d{1,3}(?:\.\d{1,3})*[.)](?!\d)|\d{1,3}(?:\.\d{1,3})+\s"
    r"|\(?[가나다라마바사아자차카타파하][.)]|\(?(?:[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})[.)](?=\s|$)|[-–—•·ㆍ∙▪■□○●◦※*]"
)


def text(selection: Selection, *, enough: int = sys.maxsize) -> str:
    """The selection's text: no blank lines, white space folded, lists numbered.

    Args:
        selection: what is read.
        enough: how many characters of it will do; what comes after them is not read.
    """
    lines = _Lines(selection, enough)
    for run in selection.runs:
        lines.read(run)
    return "\n".join(lines.written)


def legible(line: str) -> str:
    """A line as a reader sees it: empty when it has no visible sign."""
    folded = " ".join(line.split())
    if not (folded.isprintable() and is_normalized("NFC", folded)):  # else there is nothing to tidy
        folded = " ".join(tidy(folded).split())
    return folded if folded[:1].isalnum() or key(folded) else ""  # most lines begin with what is seen: no need to fold


def unmarked(line: str) -> str:
    """A line without the number or the sign that it begins with."""
    return line[found.end() :].lstrip() if (found := _OWN_MARK.match(line.removeprefix(BULLET))) else line


def tags(selection: Selection) -> Iterator[Tag]:
    """The elements of a selection in document order."""
    waiting = [node for run in reversed(selection.runs) for node in reversed(run)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Tag) and node.name not in SILENT and id(node) not in selection.hidden:
            yield node
            waiting.extend(reversed(node.contents))


class _Lines:
    """Gathers the words of a line until something ends it."""

    def __init__(self, selection: Selection, enough: int) -> None:
        self.written: list[str] = []
        self._hidden = selection.hidden
        self._before = selection.before
        self._room = enough
        self._words: list[str] = []
        self._mark = ""
        self._kept = 0
        self._numbering = Numbering()

    def read(self, run: Run) -> None:
        """Read siblings and all they hold; no recursion, no limit.

        What waits is a node to be read, or what is to be done when an element closes.
        """
        waiting: list[PageElement | Callable[[], None]] = list(reversed(run))
        while waiting and self._room > 0:
            node = waiting.pop()
            if isinstance(node, NavigableString):
                # Comments, declarations and processing instructions are no text.
                if not isinstance(node, PreformattedString) and id(node) not in self._hidden:
                    self._add(node)
            elif not isinstance(node, PageElement):
                node()
            elif isinstance(node, Tag) and node.name not in SILENT and id(node) not in self._hidden:
                if node.name in BLOCKS or "style" in node.attrs:
                    waiting.extend(self._open(node))
                if id(node) in self._before:
                    self._mark = ""  # whoever counts by a style sheet has no use for the list's own numbers
                    self._words.append(self._before[id(node)])
                waiting.extend(reversed(node.contents))
        self._end()

    def _open(self, tag: Tag) -> Iterator[Callable[[], None]]:
        """Begin an element that shapes lines, and give what is to be done at its end, the last first."""
        if tag.name in BLOCKS:
            self._end()
        if tag.name == "li":
            self._mark = self._mark.removesuffix(BULLET) + self._numbering.mark(tag)
            yield self._drop_mark
        if _keeps_lines(tag):
            self._kept += 1
            yield self._fold_again
        if tag.name in BLOCKS:
            yield self._end

    def _add(self, words: str) -> None:
        if self._kept:
            *whole, words = words.split("\n")
            for line in whole:
                self._words.append(line)
                self._end()
        self._words.append(words)

    def _end(self) -> None:
        """Write the line if it shows anything; a mark waits for the first words of its item."""
        words = "".join(self._words)
        self._words.clear()
        if words and not words.isspace() and (line := legible(words)):
            self.written.append(line if self._mark and _OWN_MARK.match(line) else self._mark + line)
            self._room -= len(line)
            self._mark = ""

    def _drop_mark(self) -> None:
        self._mark = ""

    def _fold_again(self) -> None:
        self._kept -= 1


def _keeps_lines(tag: Tag) -> bool:
    return tag.name in _KEEPS_LINES or _KEEPS_LINES_STYLE.search(attribute(tag, "style")) is not None
