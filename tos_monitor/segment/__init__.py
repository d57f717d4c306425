"""Cuts a text into clauses, the smallest parts that can bind on their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tos_monitor.model import Clause, Language
from tos_monitor.segment.labels import TITLE
from tos_monitor.segment.marks import Mark
from tos_monitor.segment.outline import Outline
from tos_monitor.segment.pieces import cut
from tos_monitor.segment.prose import continues, is_proviso, may_be_title, runs_on
from tos_monitor.segment.titles import Place, completes, names_a_document, title_of

__all__ = ["segment"]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Opening:
    """Where a clause begins, and what is known of it there."""

    start: int
    outline: Outline
    label: str
    is_heading: bool


def segment(text: str, language: Language) -> tuple[Clause, ...]:
    """Cut a text into clauses whose sources, joined, are the text to the letter."""
    openings = tuple(_openings(text, language))
    spans = pairwise((*(opening.start for opening in openings), len(text)))
    return tuple(
        Clause(
            source=text[start:end],
            path=opening.outline.path,
            heading=opening.outline.heading,
            label=opening.label,
            is_heading=opening.is_heading,
        )
        for opening, (start, end) in zip(openings, spans, strict=True)
    )


def _openings(text: str, language: Language) -> Iterator[_Opening]:
    pieces = cut(text)
    outline = Outline()
    opening: _Opening | None = None
    for before, piece, after in zip((None, *pieces), pieces, (*pieces[1:], None), strict=False):
        place = Place(piece=piece, before=before, after=after, language=language)
        mark = outline.choose(piece.marks)
        if opening and _goes_on(opening, place, mark):
            continue
        title = title_of(place, mark, outline)
        outline = _entered(outline, place, mark, title)
        label = mark.printed if mark else ""
        opening = _Opening(start=piece.start, outline=outline, label=label, is_heading=title is not None)
        yield opening


def _entered(outline: Outline, place: Place, mark: Mark | None, title: str | None) -> Outline:
    """The outline from a piece on."""
    if mark:
        leads_in = title is not None or place.piece.line.endswith((":", "："))
        return outline.under(mark, title or "", leads_in=leads_in)
    if title is None:
        return outline
    if completes(place):
        return outline.titled(title)
    return (Outline() if names_a_document(place) else outline).under_title(title)


def _goes_on(opening: _Opening, place: Place, mark: Mark | None) -> bool:
    """Whether a piece belongs to the clause before it: a sentence that the width of a page cut in two."""
    piece, before = place.piece, place.before
    if before is None or opening.is_heading or piece.is_inner or piece.is_underlined:
        return False
    if mark is None and is_proviso(piece.line):
        return True
    if piece.after_gap:
        return False
    if mark:
        return mark.is_head and runs_on(before.line, place.language) and _is_reference(piece.line, mark, place.language)
    is_numbered = opening.label != ""
    return before.line == opening.label or continues(before.line, piece.line, place.language, is_numbered=is_numbered)


def _is_reference(line: str, mark: Mark, language: Language) -> bool:
    """Whether a number at the start of a line is the end of "as set out in / Section 5." rather than a heading."""
    rest = line.removeprefix(mark.printed).strip(" .:")
    return not TITLE.match(rest) and not may_be_title(rest, language)
