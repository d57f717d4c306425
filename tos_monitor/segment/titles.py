"""Decides which lines only name what follows, by their shape and by the lines around them."""

import re
from dataclasses import dataclass

from tos_monitor.model import Language
from tos_monitor.segment.labels import TITLE
from tos_monitor.segment.marks import CHAPTERS, Mark, Style
from tos_monitor.segment.outline import Outline
from tos_monitor.segment.pieces import Piece
from tos_monitor.segment.prose import ends_sentence, is_capitals, may_be_title

_SECTION_STYLES = (Style.NUMBER, Style.ROMAN_SIGN, Style.ROMAN_UPPER, Style.UPPER)
_MARKDOWN = re.compile(r"(?:[^\w#]*|\d+\\?\.\s+)#{1,6}\s")
_BOLD = re.compile(r"(?:\*\*|__)[^*_]+(?:\*\*|__)$")
_BRACKETED = re.compile(rf"(?:{TITLE.pattern})$")
# <이용 기준>, but neither a tag nor <개정 2026. 3. 1.>
_NAMED = re.compile(r"[<〈【\[](?!/?[a-z]|(?:개정|신설|삭제)\b)[^<>〈〉【】\[\]]{1,40}[>〉】\]]$")
_SPACES = " \t\n\xa0\u3000"
_DECORATION = _SPACES + "*_#="
_PUNCTUATION = _DECORATION + ":：.-–—>\\"
_BRACKETS = _SPACES + "()（）[]【】〔〕<>〈〉"
_CLOSER_OF = dict(zip("[【〔<〈［(", "]】〕>〉］)", strict=True))
_DOCUMENT = re.compile(r"(?:약관|방침|정책|규정|규약|지침|기준|계약서)\W*$")
_WIDE = 40  # signs; no narrower English column was seen
_LONG = 60  # signs; a line of this length is prose even without a full stop


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A piece between its neighbours."""

    piece: Piece
    before: Piece | None
    after: Piece | None
    language: Language


def title_of(place: Place, mark: Mark | None, outline: Outline) -> str | None:
    """The title that a piece gives to what follows, empty for a bare number; None if the piece provides something."""
    line = place.piece.line
    rest = line.removeprefix(mark.printed) if mark else line
    if _is_marked_up(place, rest):
        return _bare(rest)
    if mark is None:
        return _bare(rest) if completes(place) or _names_what_follows(place) else None
    if mark.is_head:
        return _title_of_head(mark, rest, place.language)
    return _bare(rest) if mark.style in _SECTION_STYLES and _heads_a_section(place, mark, outline) else None


def _is_marked_up(place: Place, rest: str) -> bool:
    line = place.piece.line
    is_bold = _BOLD.match(line) is not None and may_be_title(_bare(rest), place.language)
    return is_bold or _MARKDOWN.match(line) is not None or place.piece.is_underlined


def completes(place: Place) -> bool:
    """Whether a piece is the title of the part whose number stands alone on the line before."""
    before, piece = place.before, place.piece
    if before is None or piece.marks or not before.marks:
        return False
    numbers = (mark for mark in before.marks if mark.is_head and mark.style is not Style.SUPPLEMENT)
    is_alone = any(not _bare(before.line.removeprefix(mark.printed)) for mark in numbers)
    return is_alone and may_be_title(piece.line, place.language)


def names_a_document(place: Place) -> bool:
    """Whether a piece is the title of terms that begin with the next: a page may hold several, one below the other."""
    if place.after is None or not any(mark.is_head and mark.is_first for mark in place.after.marks):
        return False
    return _DOCUMENT.search(place.piece.line) is not None and may_be_title(place.piece.line, place.language)


def _bare(text: str) -> str:
    """Strip what is printed around a title: brackets, or Markdown and punctuation."""
    text = text.strip(_DECORATION)
    return text.strip(_BRACKETS) if _BRACKETED.match(text) else text.strip(_PUNCTUATION)


def _title_of_head(mark: Mark, rest: str, language: Language) -> str | None:
    if mark.printed[-1] not in _CLOSER_OF.values():
        rest = rest.removesuffix(_CLOSER_OF.get(mark.printed[0], ""))  # [제1조 목적]
    bracketed = TITLE.match(rest)
    # What stands behind a title in brackets on its own piece is the day of an amendment.
    title = _bare(bracketed.group() if bracketed else rest)
    if mark.style is Style.SUPPLEMENT and not re.search(r"[^\W\d_]", title):
        return mark.name  # what stands behind it is a date
    if mark.style in CHAPTERS or not title or bracketed:
        return title
    return title if may_be_title(title, language) else None


def _names_what_follows(place: Place) -> bool:
    line, after = place.piece.line, place.after
    if _NAMED.match(line):
        return True
    if not may_be_title(line, place.language):
        return False
    if place.language is Language.KO:
        return names_a_document(place)
    if is_capitals(line):
        return not _runs_on_in_capitals(place)
    return after is not None and _is_prose(after, place.language)


def _runs_on_in_capitals(place: Place) -> bool:
    """Whether a line in capitals is the first of a paragraph in capitals that the width of a page cut."""
    line, after = place.piece.line, place.after
    return after is not None and len(line) >= _WIDE and not after.after_gap and not after.marks and after.line.isupper()


def _heads_a_section(place: Place, mark: Mark, outline: Outline) -> bool:
    # The items of an article are no sections.
    if place.language is Language.KO and outline.in_article:
        return False
    rest = place.piece.line.removeprefix(mark.printed)
    if ends_sentence(rest, place.language) or not may_be_title(_bare(rest), place.language):
        return False
    return _names_a_section(place, mark)


def _names_a_section(place: Place, mark: Mark) -> bool:
    if place.language is Language.EN and is_capitals(place.piece.line):
        return True
    if place.after is None:
        return False
    # Lines that stand in a row of equals are no titles.
    if place.before and any(mark.follows(sibling) for sibling in place.before.marks):
        return False
    following = place.after.marks
    if not following:
        return _is_prose(place.after, place.language)
    return any(
        inner.style is not mark.style or len(inner.value) > len(mark.value) for inner in following if inner.is_first
    )


def _is_prose(piece: Piece, language: Language) -> bool:
    return ends_sentence(piece.line, language) or len(piece.line) >= _LONG or bool(piece.marks)
