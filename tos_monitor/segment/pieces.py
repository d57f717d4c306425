"""Cuts a text at its lines, and a line at the articles and paragraphs printed inside it; no character is lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tos_monitor.segment.labels import ARTICLE, CIRCLED, NO_CITATION, TITLE, read
from tos_monitor.segment.marks import CHAPTERS, Mark, Style

_LINE = re.compile("[^\n\r\u2028\u2029]+(?:\r\n|[\n\r\u2028\u2029]|$)|\r\n|[\n\r\u2028\u2029]")
_VISIBLE = re.compile(r"\w")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")  # Markdown's other way to mark a heading
_NEXT_MARK = re.compile(rf"\s*(?=[{CIRCLED}]|{ARTICLE})")
# A chapter's title has no brackets; it ends where the next part or the first article begins. The longest of five
# texts has 12 signs.
_CHAPTER_TITLE = re.compile(rf"[^.\n]{{0,40}}?\s(?={ARTICLE}\s?[(\[【〔<（［〈]|제\s?\d{{1,3}}\s?[장절관]\s)")
_AMENDED = re.compile(
    r"(?:\s*[<〈\[(（][^<>〈〉\[\]()（）\n]{0,40}(?:개정|신설)[^<>〈〉\[\]()（）\n]{0,40}[>〉\])）])+"
)
# An article that begins inside a line stands behind a sentence, a paragraph behind anything but a word.
_INNER = re.compile(
    rf"[제第{CIRCLED}](?:(?<=[.!?)\]】”\"]\s[제第])(?=\s?\d{{1,4}}\s?[조條条])"
    rf"|(?<=[\s.:)\]】>][{CIRCLED}])(?P<is_circled>){NO_CITATION})"
)
_BLANK = "\u200b\ufeff" + "".join(sign for sign in map(chr, range(0x3001)) if sign.isspace())


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A run of the text that at most one clause begins with; it ends where the next one starts.

    ``line`` is what is visible of it, ``marks`` are the numbers that it may begin with. ``is_inner`` tells a piece that
    does not begin a line, ``after_gap`` one that stands behind an empty line, ``is_underlined`` a Markdown heading.
    """

    start: int
    line: str
    marks: tuple[Mark, ...] = ()
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
            pieces.extend(_pieces_of(line.rstrip(_BLANK), found.start(), after_gap=gap))
            gap = False
        elif pieces:
            if not gap and _UNDERLINE.match(line):
                pieces[-1] = replace(pieces[-1], is_underlined=True)
            gap = gap or not line.strip(_BLANK)
    if not pieces:
        return (Piece(start=0, line=text.strip()),) if text else ()
    return (replace(pieces[0], start=0), *pieces[1:])


def _pieces_of(line: str, offset: int, *, after_gap: bool) -> Iterator[Piece]:
    start: int | None = 0
    while start is not None:
        marks = read(line, start)
        following = _next_cut(line, start, marks)
        yield Piece(
            start=offset + start,
            line=line[start:following].strip(),
            marks=marks,
            is_inner=start > 0,
            after_gap=after_gap and start == 0,
        )
        start = following


def _next_cut(line: str, start: int, marks: tuple[Mark, ...]) -> int | None:
    mark = marks[0] if marks else None
    if mark and mark.is_head and (end := _title_end(line, line.index(mark.printed, start) + len(mark.printed), mark)):
        return end if _VISIBLE.search(line, end) else None
    expected = mark.value[0] if mark and mark.style is Style.CIRCLED else 0
    for found in _INNER.finditer(line, start + 1):
        at = found.start()
        if found["is_circled"] is None:
            if any(inner.style is Style.ARTICLE for inner in read(line, at)):
                return at
        elif CIRCLED.index(line[at]) == expected:
            return at
    return None


def _title_end(line: str, at: int, mark: Mark) -> int | None:
    """Find where the title behind a number ends and the text of the first paragraph begins."""
    if mark.style in CHAPTERS and (chapter := _CHAPTER_TITLE.match(line, at)):
        return chapter.end()
    if title := TITLE.match(line, at):
        amended = _AMENDED.match(line, title.end())
        # "Section 3 (a)" names a paragraph, not a title.
        is_title = len(title.group().strip()) > len("(iv)") or mark.style is Style.ARTICLE
        return (amended or title).end() if is_title else None
    following = _NEXT_MARK.match(line, at)
    return following.end() if following else None
