"""Decides which lines only name what follows, by their shape and by the lines around them."""

import re
from dataclasses import dataclass

from tos_monitor.model import Language
from tos_monitor.segment.labels import CHAPTERS, TITLE, Mark, Style, read
from tos_monitor.segment.outline import Outline
from tos_monitor.segment.pieces import Piece
from tos_monitor.segment.prose import ends_sentence, is_capitals, may_be_title

_SECTION_STYLES = (Style.NUMBER, Style.ROMAN_SIGN, Style.ROMAN_UPPER, Style.UPPER)
_MARKDOWN = re.compile(r"(?:[^\w#]*|\d+\\?\.\s+)#{1,6}\s")
_BOLD = re.compile(r"(?:\*\*|__)[^*_]+(?:\*\*|__)$")
_BRACKETED = re.compile(rf"(?:{TITLE.pattern})$")
_NAMED = re.compile(r"[<〈【\[](?!/?[a-z])[^<>〈〉【】\[\]]{1,40}[>〉】\]]$")  # <이용 기준>, but no tag
_DECORATION = " \t\n*_#="
_PUNCTUATION = _DECORATION + ":：.-–—>\\"
_BRACKETS = " \t()（）[]【】〔〕<>〈〉"
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
    title = _bare(rest)
    is_bold = _BOLD.match(line) is not None and may_be_title(title, place.language)
    if is_bold or _MARKDOWN.match(line) or place.piece.is_underlined:
        return title
    if mark is None:
        return title if _names_what_follows(place) else None
    if mark.is_head:
        return _title_of_head(mark, rest, place.language)
    may_name = (
        mark.style in _SECTION_STYLES
        and may_be_title(title, place.language)
        and not ends_sentence(rest, place.language)
    )
    return title if may_name and _heads_a_section(place, mark, outline) else None


def _bare(text: str) -> str:
    """Strip what is printed around a title: brackets, or Markdown and punctuation."""
    text = text.strip(_DECORATION)
    return text.strip(_BRACKETS) if _BRACKETED.match(text) else text.strip(_PUNCTUATION)


def _title_of_head(mark: Mark, rest: str, language: Language) -> str | None:
    title = _bare(rest)
    if mark.style is Style.SUPPLEMENT and not re.search(r"[^\W\d_]", title):
        return mark.name  # what stands behind it is a date
    is_title = not title or _BRACKETED.match(rest.strip(_DECORATION)) or may_be_title(title, language)
    return title if is_title or mark.style in CHAPTERS else None


def _names_what_follows(place: Place) -> bool:
    line = place.piece.line
    if _NAMED.match(line):
        return True
    if place.language is Language.KO or not may_be_title(line, place.language):
        return False
    return is_capitals(line) or (place.after is not None and _is_prose(place.after, place.language))


def _heads_a_section(place: Place, mark: Mark, outline: Outline) -> bool:
    if place.language is Language.EN and is_capitals(place.piece.line):
        return True
    # The items of an article are no sections, and neither are lines that stand in a row of equals.
    if place.after is None or (place.language is Language.KO and outline.in_article):
        return False
    if place.before and any(mark.follows(sibling) for sibling in read(place.before.line)):
        return False
    following = read(place.after.line)
    if not following:
        return _is_prose(place.after, place.language)
    return any(
        inner.style is not mark.style or len(inner.value) > len(mark.value) for inner in following if inner.is_first
    )


def _is_prose(piece: Piece, language: Language) -> bool:
    return ends_sentence(piece.line, language) or len(piece.line) >= _LONG or bool(read(piece.line))
