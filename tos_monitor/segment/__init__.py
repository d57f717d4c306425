"""Cuts a text into clauses, the smallest parts that can bind on their own."""

from dataclasses import replace
from itertools import pairwise

from tos_monitor.model import Clause, Language
from tos_monitor.segment.labels import TITLE, Mark, read
from tos_monitor.segment.outline import Outline
from tos_monitor.segment.pieces import cut
from tos_monitor.segment.prose import continues, may_be_title, runs_on
from tos_monitor.segment.titles import Place, title_of

__all__ = ["segment"]


def segment(text: str, language: Language) -> tuple[Clause, ...]:
    """Cut a text into clauses whose sources, joined, are the text to the letter."""
    starts: list[int] = []
    clauses: list[Clause] = []
    outline = Outline()
    pieces = cut(text)
    for before, piece, after in zip((None, *pieces), pieces, (*pieces[1:], None), strict=False):
        place = Place(piece=piece, before=before, after=after, language=language)
        mark = outline.choose(read(piece.line))
        if clauses and _goes_on(clauses[-1], place, mark):
            continue
        title = title_of(place, mark, outline)
        outline = _entered(outline, mark, title, leads_in=title is not None or piece.line.endswith((":", "：")))
        starts.append(piece.start)
        clauses.append(_clause(outline, mark, is_heading=title is not None))
    spans = pairwise((*starts, len(text)))
    return tuple(replace(clause, source=text[start:end]) for clause, (start, end) in zip(clauses, spans, strict=True))


def _clause(outline: Outline, mark: Mark | None, *, is_heading: bool) -> Clause:
    label = mark.printed if mark else ""
    return Clause(source="", path=outline.path, heading=outline.heading, label=label, is_heading=is_heading)


def _entered(outline: Outline, mark: Mark | None, title: str | None, *, leads_in: bool) -> Outline:
    if mark is None:
        return outline if title is None else outline.under_title(title)
    return outline.under(mark, title or "", leads_in=leads_in)


def _goes_on(clause: Clause, place: Place, mark: Mark | None) -> bool:
    """Whether a piece belongs to the clause before it: a sentence that the width of a page cut in two."""
    piece, before = place.piece, place.before
    if before is None or clause.is_heading or piece.is_inner or piece.after_gap or piece.is_underlined:
        return False
    if mark:
        return mark.is_head and runs_on(before.line, place.language) and _is_reference(piece.line, mark, place.language)
    is_numbered = clause.label != ""
    return before.line == clause.label or continues(before.line, piece.line, place.language, is_numbered=is_numbered)


def _is_reference(line: str, mark: Mark, language: Language) -> bool:
    """Whether a number at the start of a line is the end of "as set out in / Section 5." rather than a heading."""
    rest = line.removeprefix(mark.printed).strip(" .:")
    return not TITLE.match(rest) and not may_be_title(rest, language)
