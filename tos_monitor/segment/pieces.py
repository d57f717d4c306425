"""Cuts a text at its lines, and a line at the articles and paragraphs printed inside it; no character is lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tos_monitor.segment.labels import CHAPTERS, CIRCLED, NO_CITATION, TITLE, Mark, Style, read

_LINE = re.compile("[^\n\r\u2028\u2029]+(?:\r\n|[\n\r\u2028\u2029]|$)|\r\n|[\n\r\u2028\u2029]")
_VISIBLE = re.compile(r"\w")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")  # Markdown's other way to mark a heading
_NEXT_MARK = re.compile(rf"\s*(?=[{CIRCLED}]|제\s?\d+\s?조)")
# A chapter's title has no brackets; it ends where the first article begins. The longest of five texts has 12 signs.
_CHAPTER_TITLE = re.compile(r"[^.\n]{0,40}?\s(?=제\s?\d+\s?조\s?[(\[【〔<])")
# An article that begins inside a line stands behind a sentence, a paragraph behind anything but a word.
_INNER = re.compile(
    rf"(?<=[.!?)\]】”\"]\s)(?=제\s?\d{{1,4}}\s?조)|(?<=[\s.:)\]】>])(?P<circled>[{CIRCLED}]){NO_CITATION}"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A run of the text that at most one clause begins with.

    ``line`` is what is visible of the text between ``start`` and ``end``. ``is_inner`` tells a piece that does not
    begin a line, ``after_gap`` one that stands behind an empty line, ``is_underlined`` a Markdown heading.
    """

    start: int
    end: int
    line: str
    is_inner: bool = False
    after_gap: bool = False
    is_underlined: bool = False


def cut(text: str) -> tuple[Piece, ...]:
    """Cut a text into pieces that follow each other without a gap; lines without a word go with the piece before."""
    pieces: list[Piece] = []
    gap = False
    for found in _LINE.finditer(text):
        line = found.group()
        if _VISIBLE.search(line):
            pieces.extend(_pieces_of(line, found.start(), after_gap=gap))
            gap = False
        elif pieces:
            is_underlined = pieces[-1].is_underlined or (not gap and _UNDERLINE.match(line) is not None)
            pieces[-1] = replace(pieces[-1], end=found.end(), is_underlined=is_underlined)
            gap = gap or not line.strip()
    if not pieces:
        return (Piece(start=0, end=len(text), line=text.strip()),) if text else ()
    return (replace(pieces[0], start=0), *pieces[1:])


def _pieces_of(line: str, offset: int, *, after_gap: bool) -> Iterator[Piece]:
    start: int | None = 0
    while start is not None:
        following = _next_cut(line, start)
        end = len(line) if following is None else following
        yield Piece(
            start=offset + start,
            end=offset + end,
            line=line[start:end].strip(),
            is_inner=start > 0,
            after_gap=after_gap and start == 0,
        )
        start = following


def _next_cut(line: str, start: int) -> int | None:
    mark = next(iter(read(line, start)), None)
    if mark and mark.is_head and (end := _title_end(line, line.index(mark.printed, start) + len(mark.printed), mark)):
        return end if _VISIBLE.search(line, end) else None
    expected = mark.value[0] if mark and mark.style is Style.CIRCLED else 0
    for found in _INNER.finditer(line, start + 1):
        if circled := found["circled"]:
            if CIRCLED.index(circled) == expected:
                return found.start()
        elif any(inner.style is Style.ARTICLE for inner in read(line, found.start())):
            return found.start()
    return None


def _title_end(line: str, at: int, mark: Mark) -> int | None:
    """Find where the title behind a number ends and the text of the first paragraph begins."""
    if mark.style in CHAPTERS and (chapter := _CHAPTER_TITLE.match(line, at)):
        return chapter.end()
    if title := TITLE.match(line, at):
        # "Section 3 (a)" names a paragraph, not a title.
        return title.end() if len(title.group().strip()) > len("(iv)") or mark.style is Style.ARTICLE else None
    following = _NEXT_MARK.match(line, at)
    return following.end() if following else None
