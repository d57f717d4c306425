"""Reads the text of a PDF in the order it is read, without what stands on every page: the only module with PDFium."""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Self

from pypdfium2 import PdfDocument, PdfiumError, PdfTextPage
from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDFText_GetCharIndexFromTextIndex

from tos_monitor.model import Rejection
from tos_monitor.normal import key

MEDIA_TYPE = "application/pdf"
_SIGNATURE = b"%PDF-"
_BLANK = b"\xef\xbb\xbf\0 \t\r\n"
_END, _END_WITHIN = b"%%EOF", 1024  # the standard's last line, and where readers look for it
# No terms come near: the longest PDF among 860 documents that a public archive declares has 20 pages.
_MOST_PAGES = 500
_MOST_SIGNS = 5_000_000
_MOST_BLOCKS = 200  # keeps the cost low on a page that is made to be costly; 30 on one full of tables
# A few kilobytes can inflate to gigabytes, and PDFium takes twenty times that; text for 5 million signs needs less.
_STREAM, _STREAM_END = re.compile(rb"(?<!end)stream\r?\n"), b"endstream"
_MOST_IN_STREAM, _MOST_IN_ALL = 16_000_000, 128_000_000
_MARGIN_LINES = 3  # a running head of two lines and a number; more are seen in no margin
_NUMBER = re.compile(r"\d{1,6}")
_LABEL = re.compile(r"제\s?\d|(?:article|section|chapter|part)\b", re.IGNORECASE)  # each may begin a page of its own
_LINE_END = "\r\n"  # PDFium's
_WORD = re.compile(r"\w+")
_HYPHEN = "\ufffe"  # what PDFium makes of a hyphen at the end of a line, and of the line end
_HYPHENATED = re.compile(rf"(\w*){_HYPHEN}(\w*)")


class _UnreadableError(Exception):
    """The file is no readable PDF; the text says why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Line:
    """A line as it stands on its page, whose zero is at the bottom."""

    text: str
    bottom: float
    middle: float


@dataclass(frozen=True, kw_only=True, slots=True)
class _Block:
    """Lines that go down a page."""

    lines: tuple[_Line, ...]

    def is_above(self, other: Self) -> bool:
        """Whether all of it stands higher; a sign may reach into the next line, its middle does not."""
        return max(line.middle for line in other.lines) < min(line.bottom for line in self.lines)


def is_pdf(body: bytes) -> bool:
    """Tell a PDF by its first bytes."""
    return body[:64].lstrip(_BLANK).startswith(_SIGNATURE)


def text(body: bytes) -> str | Rejection:
    """The text of a PDF, a line for a line, without running heads, running feet and page numbers."""
    try:
        pages = tuple(_pages(body))
    except _UnreadableError as problem:
        return Rejection(reason="unreadable-pdf", detail=str(problem))
    written = _hyphens_settled("\n".join(_without_margins(pages)))
    if not key(written):
        return Rejection(reason="scanned-pdf", detail="its pages are pictures: they show no text that could be read")
    return written


def _pages(body: bytes) -> tuple[tuple[str, ...], ...]:
    """The lines of each page in the order they are read.

    Raises:
        _UnreadableError: when any page can't be read, because a part must not pass for the whole.
    """
    if _END not in body.rstrip(_BLANK)[-_END_WITHIN:]:
        raise _UnreadableError("it is damaged: its end is missing")
    if _is_bomb(body):
        raise _UnreadableError("it would fill the memory when unpacked")
    try:
        with PdfDocument(body) as document:
            if len(document) > _MOST_PAGES:
                raise _UnreadableError(f"it has {len(document)} pages, at most {_MOST_PAGES} are read")
            return tuple(_read(document))
    except PdfiumError as problem:
        is_locked = problem.err_code == FPDF_ERR_PASSWORD
        raise _UnreadableError("it asks for a password" if is_locked else f"it is damaged: {problem}") from problem


def _is_bomb(body: bytes) -> bool:
    total = 0
    for opening in _STREAM.finditer(body):
        start = opening.end()
        size = _inflated(body[start : body.find(_STREAM_END, start)])
        total += size
        if size > _MOST_IN_STREAM or total > _MOST_IN_ALL:
            return True
    return False


def _inflated(packed: bytes) -> int:
    """How large a stream is when unpacked, or a little more than is allowed."""
    try:
        return len(zlib.decompressobj().decompress(packed, _MOST_IN_STREAM + 1))
    except zlib.error:  # it is packed otherwise, or not at all
        return 0


def _read(document: PdfDocument) -> Iterator[tuple[str, ...]]:
    signs = 0
    for number in range(len(document)):
        page = document[number]
        drawn = page.get_textpage()
        signs += drawn.count_chars()
        if signs > _MOST_SIGNS:
            raise _UnreadableError(f"it has more than {_MOST_SIGNS} characters")
        lines = tuple(_lines(drawn))
        # The places on a turned page are those of the page before it was turned.
        yield tuple(line.text for line in (lines if page.get_rotation() else _downwards(lines)))
        page.close()  # else all pictures of the document are held at once


def _lines(drawn: PdfTextPage) -> Iterator[_Line]:
    """The lines of a page as PDFium finds them, in the order in which they were drawn."""
    start = 0
    for line in drawn.get_text_range().split(_LINE_END):
        words = " ".join(line.split())
        if words:
            first = FPDFText_GetCharIndexFromTextIndex(drawn, start + _units(line) - _units(line.lstrip()))
            _, bottom, _, top = drawn.get_charbox(max(first, 0), loose=True)
            yield _Line(text=words, bottom=bottom, middle=(bottom + top) / 2)
        start += _units(line + _LINE_END)


def _units(words: str) -> int:
    """The length as PDFium counts it, in UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _downwards(lines: Sequence[_Line]) -> Sequence[_Line]:
    """Put what stands above all that was drawn before it, such as a running head drawn last, where it is read.

    Columns and the cells of a table stand beside each other, and are read in the order in which they were drawn.
    """
    drawn = tuple(_blocks(lines))
    if len(drawn) > _MOST_BLOCKS:
        return lines
    placed: list[_Block] = []
    for block in drawn:
        below = takewhile(block.is_above, reversed(placed))
        placed.insert(len(placed) - sum(1 for _ in below), block)
    return [line for block in placed for line in block.lines]


def _blocks(lines: Sequence[_Line]) -> Iterator[_Block]:
    """Cut lines where one stands higher than the one before it."""
    starts = [place for place in range(1, len(lines)) if lines[place].bottom > lines[place - 1].middle]
    for start, end in pairwise((0, *starts, len(lines))):
        yield _Block(lines=tuple(lines[start:end]))


def _without_margins(pages: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of all pages; what repeats in their margins is told once, since it may name and date the text."""
    heads = _repeated([page[:_MARGIN_LINES] for page in pages])
    feet = _repeated([page[-_MARGIN_LINES:] for page in pages])
    for number, page in enumerate(pages):
        first = _margin(page, heads, number)
        last = len(page) - _margin(page[first:][::-1], feet, number)
        if number == 0:
            yield from (line for line in page[:first] if line in heads)
        yield from page[first:last]
        if number == len(pages) - 1:
            yield from (line for line in page[last:] if line in feet)


def _margin(lines: Sequence[str], repeated: frozenset[str], page: int) -> int:
    """How many lines from the edge of a page stand on most pages."""
    outer = lines[:_MARGIN_LINES]
    return sum(1 for _ in takewhile(lambda line: not repeated.isdisjoint(_forms(line, page)), outer))


def _repeated(margins: Sequence[Sequence[str]]) -> frozenset[str]:
    """What stands in the margins of most pages."""
    seen = Counter(
        form for page, lines in enumerate(margins) for form in {form for line in lines for form in _forms(line, page)}
    )
    return frozenset(form for form, times in seen.items() if times > max(len(margins) / 2, 1))


def _forms(line: str, page: int) -> Iterator[str]:
    """The line as it is, and with each of its numbers in turn counted from the page: "4 / 9" on page 3 is "+1 / 9"."""
    yield line
    for number in _NUMBER.finditer(line) if not _LABEL.match(line) else ():
        yield f"{line[: number.start()]}{int(number[0]) - page:+}{line[number.end() :]}"


def _hyphens_settled(written: str) -> str:
    """Join what was divided at the end of a line; the hyphen stays unless the word is written without it elsewhere."""
    known = frozenset(_WORD.findall(written.lower())) if _HYPHEN in written else frozenset()

    def settled(divided: re.Match[str]) -> str:
        joined = divided[1] + divided[2]
        return joined if joined.lower() in known else f"{divided[1]}-{divided[2]}"

    return _HYPHENATED.sub(settled, written)
