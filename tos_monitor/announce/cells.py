"""Puts a comparison table together again whose cells came as lines, as one line, or parted by strokes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from tos_monitor.announce.blocks import AFTER, ARTICLE, BEFORE, HEADS, Compared, end_of_block
from tos_monitor.announce.text import sentences
from tos_monitor.model import Table
from tos_monitor.normal import key
from tos_monitor.side_by_side import is_absent

_BESIDE = (
    r"(?:구분|조항|조문|항목|번호|해당 조항|비고|(?:변경|개정) ?(?:사유|이유)|사유"
    r"|article|clause|section|item|remarks?|reason)"
)
_GAP = r"(?:[ ]*\|[ |]*|\s+)"
# The heads of both sides next to each other: the first row of a table that lost its lines.
_ROW_OF_HEADS = re.compile(
    rf"(?:^|(?<=[\s|\])]))(?:(?P<first>{_BESIDE}){_GAP})?"
    rf"(?:(?P<before>{BEFORE}){_GAP}(?P<after>{AFTER})|(?P<after2>{AFTER}){_GAP}(?P<before2>{BEFORE}))"
    rf"(?:{_GAP}(?P<last>{_BESIDE})(?! ?\d))?(?=[\s|]|$)",  # "Section 8" is the first cell
    re.IGNORECASE | re.MULTILINE,
)
_RULE = re.compile(r"[-:| ]+")  # the line under the heads of a table in plain text
_STROKE = re.compile(r"\s*\|\s*")
_AN_ARTICLE = re.compile(rf"(?:^|\s)(?={ARTICLE})", re.IGNORECASE)
_BEGINS = re.compile(ARTICLE, re.IGNORECASE)
_ALIKE = (
    0.35  # share of letter pairs; clauses that were written anew have less in common than this with their neighbours
)


def flattened(text: str) -> Iterator[Compared]:
    """Find the comparison tables of a text."""
    heads = list(_ROW_OF_HEADS.finditer(text))
    limits = [*(head.start() for head in heads[1:]), len(text)]
    for head, limit in zip(heads, limits, strict=False):
        end = end_of_block(text, head.end(), limit)
        rest = text[head.end() : end].strip("\n ")
        names = [words for name in ("first", "before", "after", "after2", "before2", "last") if (words := head[name])]
        rows = _by_strokes(rest, len(names)) if "|" in rest else _by_likeness(rest, names)
        if rows:
            yield Compared(start=head.start(), end=end, table=(tuple(names), *rows))


def _by_strokes(rest: str, width: int) -> Table:
    """Rows whose cells are parted by strokes; where the rows run on, a row of cells begins with the next article."""
    lines = [line.strip("| ") for line in rest.split("\n") if not _RULE.fullmatch(line)]
    if len(lines) > 1 or not lines:
        return tuple(tuple(_STROKE.split(line)) for line in lines if "|" in line)
    cells = [cell for cell in _STROKE.split(lines[0]) if cell and not _RULE.fullmatch(cell)]
    parted = [piece for cell in cells for piece in _articles(cell)]
    if width == len(HEADS) and (twos := _twos(parted)):  # three rows that run on have cells for two
        return twos
    pieces = parted if len(cells) % width else cells
    return tuple(tuple(pieces[at : at + width]) for at in range(0, len(pieces), width))


def _articles(cell: str) -> list[str]:
    return [piece.strip() for piece in _AN_ARTICLE.split(cell) if piece.strip()]


def _by_likeness(rest: str, names: Sequence[str]) -> Table:
    """Rows whose cells came one after the other: two that follow each other and are alike are the sides of a row."""
    lines = rest.split("\n")
    if len(lines) == 1:
        lines = _articles(rest) if len(_articles(rest)) > 1 else [each.text.strip() for each in sentences(rest)]
    if len(names) > len(HEADS):
        width = len(names)
        return tuple(tuple(lines[at : at + width]) for at in range(0, len(lines) - width + 1, width))
    return _twos(lines) or _twos(_gathered(lines)) or _halves(lines) or _mostly_twos(lines)


def _gathered(lines: Sequence[str]) -> list[str]:
    """Lines that belong to the article above them, in one piece."""
    pieces: list[str] = []
    for line in lines:
        if pieces and not _BEGINS.match(line) and not is_absent(line):
            pieces[-1] += f"\n{line}"
        else:
            pieces.append(line)
    return pieces


def _twos(pieces: Sequence[str]) -> Table:
    """Each two pieces a row, or no row at all where some two are not alike."""
    if len(pieces) % 2:
        return ()
    rows = tuple((pieces[at], pieces[at + 1]) for at in range(0, len(pieces), 2))
    return rows if all(is_alike(*row) for row in rows) else ()


def _mostly_twos(pieces: Sequence[str]) -> Table:
    """Each two pieces a row where half of them are alike, so that the others were written anew; a pair alone is one."""
    rows = tuple((pieces[at], pieces[at + 1]) for at in range(0, len(pieces) - 1, 2))
    is_paired = len(pieces) % 2 == 0 and 2 * sum(is_alike(*row) for row in rows) >= len(rows)
    return rows if len(pieces) == len(HEADS) or is_paired else ()


def _halves(pieces: Sequence[str]) -> Table:
    """All old lines and then all new ones, as the two cells of one row; cut where both sides are most alike."""
    cuts = list(accumulate(len(key(piece)) for piece in pieces[:-1]))
    alike = _likeness_of_parts(key("\n".join(pieces)), cuts)
    at = max(range(len(cuts)), key=alike.__getitem__, default=0) + 1
    best = ("\n".join(pieces[:at]), "\n".join(pieces[at:]))
    return (best,) if cuts and is_alike(*best) else ()


def _likeness_of_parts(letters: str, cuts: Iterable[int]) -> list[float]:
    """How alike the two parts of a text are at each cut: found in one pass, since a page may have thousands of lines.

    A pair of letters is on the left of a cut where it first stands there, and on the right where it last does.
    """
    last = {letters[at : at + 2]: at for at in range(len(letters) - 1)}
    first = {letters[at : at + 2]: at for at in reversed(range(len(letters) - 1))}
    firsts, lasts = sorted(first.values()), sorted(last.values())
    once = set(firsts) & set(lasts)  # a cut through such a pair leaves it on neither side
    alike = []
    for cut in cuts:
        left, right = bisect_left(firsts, cut - 1), len(lasts) - bisect_left(lasts, cut)
        both = left + right - len(first) + (cut - 1 in once)
        alike.append(2 * both / (left + right or 1))
    return alike


def is_alike(one: str, other: str) -> bool:
    """Whether two pieces look like the two sides of a row."""
    if is_absent(one) or is_absent(other):
        return True
    articles = [found[0] if (found := _BEGINS.match(side)) else "" for side in (one, other)]
    return (bool(articles[0]) and key(articles[0]) == key(articles[1])) or _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    """Which share of their pairs of letters two texts have in common."""
    left, right = (_letter_pairs(key(side)) for side in (one, other))
    return 2 * len(left & right) / (len(left) + len(right) or 1)


def _letter_pairs(words: str) -> frozenset[str]:
    return frozenset(words[at : at + 2] for at in range(len(words) - 1))
