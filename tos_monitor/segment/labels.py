"""Reads the number that a line of terms begins with: 제8조, ④, 1., 가., Section 3, 3.1, (a), (iv)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


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
    ROMAN_SIGN = "Ⅰ"
    NUMBER = "1."
    HALF_ENCLOSED = "1)"
    ENCLOSED = "(1)"
    ENCLOSED_SIGN = "⑴"
    SYLLABLE = "가."
    SYLLABLE_HALF_ENCLOSED = "가)"
    SYLLABLE_ENCLOSED = "(가)"
    LOWER = "a."
    LOWER_HALF_ENCLOSED = "a)"
    LOWER_ENCLOSED = "(a)"
    UPPER = "A."
    UPPER_ENCLOSED = "(A)"
    ROMAN = "i."
    ROMAN_HALF_ENCLOSED = "i)"
    ROMAN_ENCLOSED = "(i)"
    ROMAN_UPPER = "I."
    BULLET = "-"


CHAPTERS = (Style.PART, Style.CHAPTER, Style.DIVISION, Style.SUBDIVISION)
"""Parts that hold articles, from the outermost; articles are numbered through them, so none is part of a citation."""

_RANKS = (Style.SUPPLEMENT, *CHAPTERS, Style.ARTICLE, Style.SECTION)
CIRCLED = "".join(map(chr, (*range(0x2460, 0x2474), *range(0x3251, 0x3260), *range(0x32B1, 0x32C0))))  # ① to ㊿
_ENCLOSED_SIGNS = "".join(map(chr, range(0x2474, 0x2488)))  # ⑴ to ⒇
_ROMAN_SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_SYLLABLES = "가나다라마바사아자차카타파하"
_SYLLABLE_STYLES = (Style.SYLLABLE, Style.SYLLABLE_HALF_ENCLOSED, Style.SYLLABLE_ENCLOSED)
_LETTER_STYLES = (Style.LOWER, Style.LOWER_HALF_ENCLOSED, Style.LOWER_ENCLOSED, Style.UPPER, Style.UPPER_ENCLOSED)
_ROMAN_STYLES = (Style.ROMAN, Style.ROMAN_HALF_ENCLOSED, Style.ROMAN_ENCLOSED, Style.ROMAN_UPPER)
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

# Zero-width signs and the marks of Markdown headings, quotations and bold may stand before a number.
_LEAD = r"[\s\ufeff\u200b]*(?:(?:#{1,6}|>)\s+|[*_]{1,3}(?=[^\s*_]))*"
_PARTICLE = r"(?:에서|에는|에도|에|의|을|를|은|는|과|와|및|또는|내지|부터|까지|으로|로|상의|이하)(?=[\s,.]|$)"
TITLE = re.compile(
    r"\s*(?:\((?:[^()\n]|\([^()\n]*\))*\)|（[^（）\n]*）|【[^【】\n]*】|〔[^〔〕\n]*〕|\[[^\[\]\n]*\]|<[^<>\n]*>)"
)
"""A title in brackets, as it stands behind the number of an article."""

# ①항의, ② 및 ③ and 3.호에 name a paragraph or an item; ① 항공권 doesn't.
NO_CITATION = rf"(?!(?:[항호]\s?)?{_PARTICLE}|\s{_PARTICLE}|[항호](?=[\s,.)]|$)|[,~∼])"
# 제7조에 따라, 제7조 제2항의, 제7조 및 제8조 name an article; they don't begin it.
_NOT_A_REFERENCE = rf"(?![가-힣,·~∼])(?!\s*제\s?\d+\s?[항호목])(?!\s+{_PARTICLE})(?!\s*[,·~∼])"


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


@dataclass(frozen=True, kw_only=True, slots=True)
class _Form:
    """How marks of one style are recognised; the pattern's first group is the number."""

    style: Style
    pattern: re.Pattern[str]
    count: Callable[[str], tuple[int, ...]]
    name: str
    weak: bool = False


def _arabic(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", number)) or (0,)


def _letter(number: str) -> tuple[int, ...]:
    return (ord(number.lower()) - ord("a") + 1,)


def _roman(number: str) -> tuple[int, ...]:
    digits = [_ROMAN_DIGITS[letter] for letter in number.lower()]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return (sum(-digit if digit < following else digit for digit, following in pairs),)


def _any_number(number: str) -> tuple[int, ...]:
    if number[0].isdecimal():
        return _arabic(number)
    return _roman(number) if set(number.lower()) <= _ROMAN_DIGITS.keys() else _letter(number)


def _sign(signs: str) -> Callable[[str], tuple[int, ...]]:
    return lambda number: (signs.index(number) + 1,)


def _unnumbered(_: str) -> tuple[int, ...]:
    return (0,)


def _korean(style: Style, number: str, name: str) -> _Form:
    after = rf"(?=[\s\]】〕)>(\[【〔<（*_:.]|$)(?!\s+(?:{_PARTICLE}|제\s?\d+\s?[조항호]의?\s?{_PARTICLE}))"
    pattern = re.compile(rf"{_LEAD}[\[【〔<(]?\s?{number}\s?{after}[\]】〕>)]?")
    return _Form(style=style, pattern=pattern, count=_arabic, name=name)


def _english(style: Style, word: str, number: str) -> _Form:
    sign = r"§\s?" if style is Style.SECTION else "(?!)"
    pattern = re.compile(rf"{_LEAD}(?:(?i:{word})\s|{sign})({number})(?=$|[*_]|\s*[:.(–—-](?!\d)|\s+[A-Z])[.:]?")
    return _Form(style=style, pattern=pattern, count=_any_number, name=f"{word} {{0}}")


def _item(style: Style, number: str, count: Callable[[str], tuple[int, ...]]) -> _Form:
    """Recognise an item by what its style shows around the number; Markdown may escape the sign behind it."""
    before, behind = "(" if style.startswith("(") else "", style[-1]
    # A letter between no brackets may be a word; "a.m." and "가.나" show it by what stands right behind.
    weak = not before and count is not _arabic
    pattern = re.compile(rf"{_LEAD}{re.escape(before)}\s?({number})\s?\\?{re.escape(behind)}{_SPACE if weak else ''}")
    return _Form(style=style, pattern=pattern, count=count, name=f"{before}{{0}}{behind}", weak=weak)


def _form(style: Style, pattern: str, count: Callable[[str], tuple[int, ...]], name: str = "{0}") -> _Form:
    return _Form(style=style, pattern=re.compile(_LEAD + pattern), count=count, name=name)


_SPACE = r"(?=[\s*_]|$)"
_COUNT, _ORDER = r"\d{1,3}", "[IVX]{1,6}|[A-Z]"
_FORMS = (
    _korean(Style.SUPPLEMENT, r"부\s{0,2}칙()", "부칙"),
    _korean(Style.SUPPLEMENT, r"별\s?표\s?+(\d{0,2}+)", "별표 {0}"),
    *(_korean(style, rf"제\s{{0,2}}(\d{{1,3}})\s{{0,2}}{style}", f"제{{0}}{style}") for style in CHAPTERS),
    _form(
        Style.ARTICLE,
        rf"[\[【〔<(]?제\s{{0,2}}(\d{{1,4}}\s{{0,2}}조(?:\s{{0,2}}의\s{{0,2}}\d{{1,3}}(?!\d|\s?[항호]))?)"
        rf"{_NOT_A_REFERENCE}(?!{TITLE.pattern}(?:\s*제\s?\d+\s?[항호]|\s*{_PARTICLE}|\s*[,·~]))[\]】〕>)]?",
        _arabic,
        "제{0}",
    ),
    *(
        _english(Style.SUPPLEMENT, word, rf"{_COUNT}|{_ORDER}")
        for word in ("Annex", "Appendix", "Schedule", "Exhibit", "Addendum")
    ),
    _english(Style.PART, "Part", rf"{_COUNT}|{_ORDER}"),
    _english(Style.CHAPTER, "Chapter", rf"{_COUNT}|{_ORDER}"),
    _english(Style.DIVISION, "Article", rf"{_COUNT}|{_ORDER}"),
    _english(Style.SECTION, "Section", rf"{_COUNT}(?:\.{_COUNT})*|{_ORDER}"),
    _form(Style.CIRCLED, rf"([{CIRCLED}]){NO_CITATION}", _sign(CIRCLED)),
    _form(Style.ENCLOSED_SIGN, rf"([{_ENCLOSED_SIGNS}])", _sign(_ENCLOSED_SIGNS)),
    _form(Style.ROMAN_SIGN, rf"([{_ROMAN_SIGNS}])\\?[.)]?{_SPACE}", _sign(_ROMAN_SIGNS)),
    # "3.호의" names an item, "6. 26." is a date and "1.5" an amount.
    _form(
        Style.NUMBER,
        rf"({_COUNT})\\?\.{NO_CITATION}(?!\d|\s?\d{{1,2}}\\?\.(?:\s|$))",
        _arabic,
        "{0}.",
    ),
    _form(Style.NUMBER, rf"({_COUNT}(?:\\?\.{_COUNT}){{1,4}})\\?\.?(?=[\s*_]+[^a-z\s\d%]|$)", _arabic),
    _item(Style.HALF_ENCLOSED, _COUNT, _arabic),
    _item(Style.ENCLOSED, _COUNT, _arabic),
    *(_item(style, f"[{_SYLLABLES}]", _sign(_SYLLABLES)) for style in _SYLLABLE_STYLES),
    *(_item(style, "[A-Z]" if style.isupper() else "[a-z]", _letter) for style in _LETTER_STYLES),
    *(_item(style, "[IVXL]{1,6}" if style.isupper() else "[ivxl]{1,6}", _roman) for style in _ROMAN_STYLES),
    _form(Style.BULLET, r"([-–—*•·ㆍ‣◦▪▶○●■□◆◇])(?=\s)", _unnumbered),
)


@lru_cache(maxsize=4096)  # a long text: most lines of a text stand in the one that it is compared with too
def read(line: str, at: int = 0) -> tuple[Mark, ...]:
    """List the marks that may stand at a place; "(i)" may be the ninth letter or the first roman number."""
    return tuple(_marks(line, at))


def _marks(line: str, at: int) -> Iterator[Mark]:
    for form in _FORMS:
        if found := form.pattern.match(line, at):
            number = re.sub(r"[\s\\]", "", found.group(1))
            name = form.name.format(number).strip()
            yield Mark(
                style=form.style, value=form.count(number), printed=found.group().strip(), name=name, weak=form.weak
            )
