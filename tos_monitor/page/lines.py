"""Writes a selection as lines of legible text: one for each heading, paragraph, list item and table cell."""

import re
from collections.abc import Iterator

from bs4.element import PageElement, PreformattedString, Tag

from tos_monitor.normal import key, tidy
from tos_monitor.page.numbering import BULLET, Numbering
from tos_monitor.page.tree import Run, Selection, attribute

_BLOCK_NAMES = (
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section"
    " select summary table tbody td textarea tfoot th thead tr ul xmp"
)
_SILENT_NAMES = "audio canvas datalist embed head iframe object script style svg template title video"
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SILENT = frozenset(_SILENT_NAMES.split())
_KEEPS_LINES = frozenset({"pre", "textarea", "xmp"})
_KEEPS_LINES_STYLE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
# An item that is numbered or marked by hand needs no number: the list's own is styled away, which the page alone
# does not tell. 제1조 · ① · 1. · 1.2 · (1) · 가. · a) · iv. · - ※
_OWN_MARK = re.compile(
    r"제\s?\d+\s?[편장절관조항호목]|[①-⓿㈀-㉿]|\(?\d{1,3}(?:\.\d{1,3})*[.)](?!\d)|\d{1,3}(?:\.\d{1,3})+\s"
    r"|\(?[가나다라마바사아자차카타파하][.)]|\(?(?:[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})[.)](?=\s|$)|[-–—•·ㆍ∙▪■□○●◦※*]"
)


def text(selection: Selection) -> str:
    """The selection's text: no blank lines, white space folded, lists numbered."""
    lines = _Lines()
    for run in selection.runs:
        for node, opens in _walk(run, selection.hidden):
            lines.take(node, opens=opens)
        lines.end()
    return "\n".join(lines.written)


def legible(line: str) -> str:
    """A line as a reader sees it: empty when it has no visible sign."""
    folded = " ".join(tidy(line).split())
    return folded if folded[:1].isalnum() or key(folded) else ""  # most lines begin with what is seen: no need to fold


def tags(selection: Selection) -> Iterator[Tag]:
    """The elements of a selection in document order."""
    for run in selection.runs:
        yield from (node for node, opens in _walk(run, selection.hidden) if opens and isinstance(node, Tag))


def _walk(run: Run, hidden: frozenset[int]) -> Iterator[tuple[PageElement, bool]]:
    """Each node that a reader sees when it opens, and each element again when it closes; no recursion, no limit."""
    waiting: list[tuple[PageElement, bool]] = [(node, True) for node in reversed(run)]
    while waiting:
        node, opens = waiting.pop()
        if not opens:
            yield node, False
        elif id(node) not in hidden and not _is_silent(node):
            yield node, True
            if isinstance(node, Tag):
                waiting.append((node, False))
                waiting.extend((child, True) for child in reversed(node.contents))


def _is_silent(node: PageElement) -> bool:
    if isinstance(node, Tag):
        return node.name in _SILENT
    return isinstance(node, PreformattedString)  # comments, declarations, processing instructions


class _Lines:
    """Gathers the words of a line until something ends it."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._words: list[str] = []
        self._mark = ""
        self._kept = 0
        self._numbering = Numbering()

    def take(self, node: PageElement, *, opens: bool) -> None:
        if isinstance(node, Tag):
            if node.name in _BLOCKS:
                self.end()
            if _keeps_lines(node):
                self._kept += 1 if opens else -1
            if node.name == "li":
                self._mark = self._mark.removesuffix(BULLET) + self._numbering.mark(node) if opens else ""
        else:
            self._add(str(node))

    def _add(self, words: str) -> None:
        *whole, rest = words.split("\n") if self._kept else [words]
        for line in whole:
            self._words.append(line)
            self.end()
        self._words.append(rest)

    def end(self) -> None:
        """Write the line if it shows anything; a mark waits for the first words of its item."""
        line = legible("".join(self._words))
        self._words.clear()
        if line:
            self.written.append(line if _OWN_MARK.match(line) else self._mark + line)
            self._mark = ""


def _keeps_lines(tag: Tag) -> bool:
    return tag.name in _KEEPS_LINES or _KEEPS_LINES_STYLE.search(attribute(tag, "style")) is not None
