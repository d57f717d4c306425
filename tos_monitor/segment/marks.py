"""Names the numbers that lines of terms begin with, and says which of them follow or hold each other."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a number is printed; the numbers of one list share a style."""

    SUPPLEMENT = "부칙"
    PART = "편"
    CHAPTER = "장"
    DIVISION = "절"
    SUBDIVISION = "관"
    ARTICLE = "조"
    SECTION = "section"
    CIRCLED = "①"
    CIRCLED_BLACK = "❶"
    CIRCLED_LOWER = "ⓐ"
    CIRCLED_UPPER = "Ⓐ"
    CIRCLED_CONSONANT = "㉠"
    CIRCLED_SYLLABLE = "㉮"
    ROMAN_SIGN = "Ⅰ"
    ROMAN_SIGN_LOWER = "ⅰ"
    NUMBER = "1."
    NUMBER_SIGN = "⒈"
    HALF_ENCLOSED = "1)"
    ENCLOSED = "(1)"
    ENCLOSED_SIGN = "⑴"
    SYLLABLE = "가."
    SYLLABLE_HALF_ENCLOSED = "가)"
    SYLLABLE_ENCLOSED = "(가)"
    SYLLABLE_SIGN = "㈎"
    CONSONANT = "ㄱ."
    CONSONANT_HALF_ENCLOSED = "ㄱ)"
    CONSONANT_ENCLOSED = "(ㄱ)"
    CONSONANT_SIGN = "㈀"
    LOWER = "a."
    LOWER_HALF_ENCLOSED = "a)"
    LOWER_ENCLOSED = "(a)"
    LOWER_SIGN = "⒜"
    UPPER = "A."
    UPPER_HALF_ENCLOSED = "A)"
    UPPER_ENCLOSED = "(A)"
    ROMAN = "i."
    ROMAN_HALF_ENCLOSED = "i)"
    ROMAN_ENCLOSED = "(i)"
    ROMAN_UPPER = "I."
    BULLET = "-"


CHAPTERS = (Style.PART, Style.CHAPTER, Style.DIVISION, Style.SUBDIVISION)
"""Parts that hold articles, from the outermost; articles are numbered through them, so none is part of a citation."""

_RANKS = (Style.SUPPLEMENT, *CHAPTERS, Style.ARTICLE, Style.SECTION)


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A number as read: ``printed`` is what stands in the text, ``name`` its settled form.

    ``value`` counts within the list (``1.2`` is (1, 2)). A ``weak`` mark may also be a word or a name, so it counts
    only as the first of a list or right after its predecessor.
    """

    style: Style
    value: tuple[int, ...]
    printed: str
    name: str
    weak: bool = False

    @property
    def is_head(self) -> bool:
        """Whether it opens a part, chapter, article or section rather than an item of a list."""
        return self.style in _RANKS

    @property
    def rank(self) -> int:
        """How far out a head stands; 0 is outermost."""
        return _RANKS.index(self.style)

    @property
    def is_first(self) -> bool:
        """Whether a list may begin with it."""
        return self.value[-1] == 1

    def follows(self, other: "Mark") -> bool:
        """Whether it is the next number of the same list."""
        return self.style is other.style and self.value == (*other.value[:-1], other.value[-1] + 1)
