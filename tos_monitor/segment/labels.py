"""Reads the number that a line of terms begins with: 제8조, ④, 1., 가., Section 3, 3.1, (a), (iv)."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase

from tos_monitor.segment.marks import CHAPTERS, Mark, Style


def _signs(*spans: tuple[int, int]) -> str:
    return "".join(chr(code) for first, last in spans for code in range(first, last + 1))


CIRCLED = _signs((0x2460, 0x2473), (0x3251, 0x325F), (0x32B1, 0x32BF))
"""The numbers of Korean paragraphs, ① to ㊿."""

_LISTS_OF_SIGNS = {
    Style.CIRCLED_BLACK: _signs((0x2776, 0x277F), (0x24EB, 0x24F4)),
    Style.CIRCLED_LOWER: _signs((0x24D0, 0x24E9)),
    Style.CIRCLED_UPPER: _signs((0x24B6, 0x24CF)),
    Style.CIRCLED_CONSONANT: _signs((0x3260, 0x326D)),
    Style.CIRCLED_SYLLABLE: _signs((0x326E, 0x327B)),
    Style.NUMBER_SIGN: _signs((0x2488, 0x249B)),
    Style.ENCLOSED_SIGN: _signs((0x2474, 0x2487)),
    Style.SYLLABLE_SIGN: _signs((0x320E, 0x321B)),
    Style.CONSONANT_SIGN: _signs((0x3200, 0x320D)),
    Style.LOWER_SIGN: _signs((0x249C, 0x24B5)),
}
_ROMAN_SIGNS = {Style.ROMAN_SIGN: _signs((0x2160, 0x216B)), Style.ROMAN_SIGN_LOWER: _signs((0x2170, 0x217B))}
_SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허"
_CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_SYLLABLE_STYLES = (Style.SYLLABLE, Style.SYLLABLE_HALF_ENCLOSED, Style.SYLLABLE_ENCLOSED)
_CONSONANT_STYLES = (Style.CONSONANT, Style.CONSONANT_HALF_ENCLOSED, Style.CONSONANT_ENCLOSED)
_LOWER_STYLES = (Style.LOWER, Style.LOWER_HALF_ENCLOSED, Style.LOWER_ENCLOSED)
_UPPER_STYLES = (Style.UPPER, Style.UPPER_HALF_ENCLOSED, Style.UPPER_ENCLOSED)
_ROMAN_STYLES = (Style.ROMAN, Style.ROMAN_HALF_ENCLOSED, Style.ROMAN_ENCLOSED)
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_DIGITS = "0123456789０１２３４５６７８９"
_BULLETS = "-–—*•·ㆍ∙‣⁃◦▪▸▶►▷➢➤✓✔○●■□◆◇※☞"
_DECORATION = "■□◆◇●○▶▣※"  # stands before the number of an article, where a page draws its own headings
_OPENERS, _CLOSERS = "[【〔<〈［(", "]】〕>〉］)"
_HANJA = {Style.PART: "編", Style.CHAPTER: "章", Style.DIVISION: "節", Style.SUBDIVISION: "款"}
_SETTLED = str.maketrans(_DIGITS[10:] + "條条", _DIGITS[:10] + "조조", "\\")

# Zero-width signs and the marks of Markdown headings, quotations and bold may stand before a number.
_FIRST_SIGN = re.compile(r"[\s\ufeff\u200b]*(?:(?:#{1,6}|>)\s+|[*_]{1,3}(?=[^\s*_]))*(\S)")
_PARTICLE = r"(?:에서|에는|에도|에|의|을|를|은|는|과|와|및|또는|내지|부터|까지|으로|로|상의|이하)(?=[\s,.]|$)"
TITLE = re.compile(
    r"\s*(?:\((?:[^()\n]|\([^()\n]*\))*\)|（[^（）\n]*）|【[^【】\n]*】|〔[^〔〕\n]*〕|\[[^\[\]\n]*\]|［[^［］\n]*］"
    r"|<[^<>\n]*>|〈[^〈〉\n]*〉)"
)
"""A title in brackets, as it stands behind the number of an article."""

ARTICLE = r"[제第]\s?\d{1,4}\s?[조條条]"
"""The number of an article, as it stands inside a line."""

# ①항의, ② 및 ③ and 3.호에 name a paragraph or an item; ① 항공권 doesn't.
NO_CITATION = rf"(?!(?:[항호]\s?)?{_PARTICLE}|\s{_PARTICLE}|[항호](?=[\s,.)]|$)|[,~∼])"
# 제7조에 따라, 제7조 제2항의, 제7조 및 제8조, 제7조 각 호의 name an article; they don't begin it.
_OF_AN_ARTICLE = r"(?:규정(?:에|을|이|된|하)|각\s?호|각\s?항|본문|단서|전단|후단|이하의?(?=\s)|소정의|중(?=\s))"
_NOT_A_REFERENCE = (
    rf"(?![가-힣,·~∼])(?!\s*제\s?\d+\s?[항호목])(?!\s+(?:{_PARTICLE}|{_OF_AN_ARTICLE}))(?!\s*[,·~∼])"
    rf"(?!{TITLE.pattern}(?:\s*제\s?\d+\s?[항호]|\s*{_PARTICLE}|\s*[,·~]))"
)
# A range begins articles only to say that they are gone: 제5조 내지 제7조 (삭제).
_DELETED_RANGE = rf"(?=\s?(?:내지|부터|[~∼-])\s?{ARTICLE}(?:까지)?\s?[{re.escape(_OPENERS)}]?\s?삭제)"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Form:
    """How marks of a style are recognised: by the sign they begin with, then by a pattern that captures its number."""

    style: Style
    begins: str
    pattern: re.Pattern[str]
    count: Callable[[str], tuple[int, ...]]
    name: str = "{0}"
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


def _place_in(signs: str) -> Callable[[str], tuple[int, ...]]:
    return lambda number: (signs.index(number) + 1,)


def _unnumbered(_: str) -> tuple[int, ...]:
    return (0,)


def _korean(style: Style, begins: str, number: str, name: str, behind: str = "") -> _Form:
    after = (
        rf"(?=[\s{re.escape(_OPENERS + _CLOSERS)}（*_:.]|$)(?!\s+(?:{_PARTICLE}|제\s?\d+\s?[조항호]의?\s?{_PARTICLE}))"
    )
    pattern = rf"(?:[{_DECORATION}]\s?)?[{re.escape(_OPENERS)}]?\s?{number}\s?{behind or after}[{re.escape(_CLOSERS)}]?"
    begins = begins + _OPENERS + _DECORATION
    return _Form(style=style, begins=begins, pattern=re.compile(pattern), count=_arabic, name=name)


def _english(style: Style, word: str, number: str) -> _Form:
    sign, also = (r"§\s?", "§") if word == "Section" else ("(?!)", "")
    # "Section 4.2(b) applies" and "Article 7 (3) of" name a paragraph of it; "Article 5 (Notices)" is its title.
    after = r"(?=$|[*_]|\s*[:.–—-](?!\d)|\s+\((?!\w{1,4}\))|\s+[A-Z])[.:]?"
    pattern = re.compile(rf"(?:(?i:{word})\s|{sign})({number}){after}")
    begins = word[0] + word[0].lower() + also
    return _Form(style=style, begins=begins, pattern=pattern, count=_any_number, name=f"{word} {{0}}")


def _item(style: Style, signs: str, count: Callable[[str], tuple[int, ...]], number: str = "") -> _Form:
    """Recognise an item by what its style shows around the number; Markdown may escape the sign behind it."""
    before = "[(（]" if style.startswith("(") else ""
    behind = "[.．]" if style.endswith(".") else "[)）]"
    # A letter between no brackets may be a word; "a.m." and "가.나" show it by what stands right behind.
    weak = not before and count is not _arabic
    glued = "|[가-힣]{2}" if signs in {_SYLLABLES, _CONSONANTS} else ""
    space = rf"(?=[\s*_]|${glued})" if weak else ""
    pattern = re.compile(rf"{before}\s?({number or f'[{signs}]'})\s?\\?{behind}{space}")
    name = f"{'(' if before else ''}{{0}}{style[-1]}"
    return _Form(style=style, begins="(（" if before else signs, pattern=pattern, count=count, name=name, weak=weak)


def _sign(style: Style, signs: str, after: str = "") -> _Form:
    return _Form(style=style, begins=signs, pattern=re.compile(f"([{signs}]){after}"), count=_place_in(signs))


def _number(pattern: str, name: str = "{0}") -> _Form:
    return _Form(style=Style.NUMBER, begins=_DIGITS, pattern=re.compile(pattern), count=_arabic, name=name)


_NUMBER_OF_ANNEX = r"(?:\s?제?\s?(\d{1,2}+)(?:호(?:\s?서식)?)?|()(?!\s?\d))"
_COUNT, _ORDER = r"\d{1,3}", "[IVX]{1,6}|[A-Z]"
_FORMS = (
    _korean(Style.SUPPLEMENT, "부附", r"(?:부\s{0,2}칙|附\s?則)()", "부칙"),
    *(
        _korean(
            Style.SUPPLEMENT,
            "별",
            rf"별\s?{kind}(?:\s?제?\s?(\d{{1,2}}+)(?:호(?:\s?서식)?)?|()(?!\s?\d))",
            f"별{kind} {{0}}",
        )
        for kind in "표지첨"
    ),
    *(
        _korean(style, "제第", rf"[제第]\s{{0,2}}(\d{{1,3}})\s{{0,2}}[{style}{_HANJA[style]}]", f"제{{0}}{style}")
        for style in CHAPTERS
    ),
    _korean(
        Style.ARTICLE,
        "제第",
        r"[제第]\s{0,2}(\d{1,4}\s{0,2}[조條条](?:\s{0,2}의\s{0,2}\d{1,3}(?!\d|\s?[항호]))?)",
        "제{0}",
        rf"(?:{_DELETED_RANGE}|{_NOT_A_REFERENCE})",
    ),
    *(
        _english(Style.SUPPLEMENT, word, rf"{_COUNT}|{_ORDER}")
        for word in ("Annex", "Appendix", "Schedule", "Exhibit", "Addendum")
    ),
    _english(Style.PART, "Part", rf"{_COUNT}|{_ORDER}"),
    _english(Style.PART, "Title", rf"{_COUNT}|{_ORDER}"),
    _english(Style.CHAPTER, "Chapter", rf"{_COUNT}|{_ORDER}"),
    # A letter would be a French code's: Article L. 221-18.
    _english(Style.DIVISION, "Article", rf"{_COUNT}|[IVX]{{1,6}}"),
    *(_english(Style.SECTION, word, rf"{_COUNT}(?:\.{_COUNT})*|{_ORDER}") for word in ("Section", "Clause")),
    _sign(Style.CIRCLED, CIRCLED, NO_CITATION),
    *(_sign(style, signs) for style, signs in _LISTS_OF_SIGNS.items()),
    *(_sign(style, signs, r"\\?[.)]?(?=[\s*_]|$)") for style, signs in _ROMAN_SIGNS.items()),
    # "3.호의" names an item, "6. 26." is a date and "1.5" an amount.
    _number(rf"({_COUNT})\\?[.．]{NO_CITATION}(?!\d|\s?\d{{1,2}}\\?\.(?:\s|$))", "{0}."),
    _number(rf"({_COUNT}(?:\\?\.{_COUNT}){{1,4}})\\?\.?(?=[\s*_]+[^a-z\s\d%]|$)"),
    _item(Style.HALF_ENCLOSED, _DIGITS, _arabic, _COUNT),
    _item(Style.ENCLOSED, _DIGITS, _arabic, _COUNT),
    *(_item(style, _SYLLABLES, _place_in(_SYLLABLES)) for style in _SYLLABLE_STYLES),
    *(_item(style, _CONSONANTS, _place_in(_CONSONANTS)) for style in _CONSONANT_STYLES),
    *(_item(style, ascii_lowercase, _letter) for style in _LOWER_STYLES),
    *(_item(style, ascii_uppercase, _letter) for style in _UPPER_STYLES),
    *(_item(style, "ivxl", _roman, "[ivxl]{1,6}") for style in _ROMAN_STYLES),
    _item(Style.ROMAN_UPPER, "IVXL", _roman, "[IVXL]{1,6}"),
    _Form(style=Style.BULLET, begins=_BULLETS, pattern=re.compile(rf"([{_BULLETS}])(?=\s)"), count=_unnumbered),
)


def _by_sign(forms: Iterable[_Form]) -> dict[str, tuple[_Form, ...]]:
    """Sort forms by the signs they begin with: most lines begin with a word, and need no pattern at all."""
    begun = defaultdict[str, tuple[_Form, ...]](tuple)
    for form in forms:
        for sign in dict.fromkeys(form.begins):
            begun[sign] += (form,)
    return dict(begun)


_BEGUN_BY = _by_sign(_FORMS)


def read(line: str, at: int = 0) -> tuple[Mark, ...]:
    """List the marks that may stand at a place; "(i)" may be the ninth letter or the first roman number."""
    first = _FIRST_SIGN.match(line, at)
    return tuple(_marks(line, at, first)) if first and first[1] in _BEGUN_BY else ()


def _marks(line: str, at: int, first: re.Match[str]) -> Iterator[Mark]:
    for form in _BEGUN_BY[first[1]]:
        if found := form.pattern.match(line, first.start(1)):
            number = "".join(found[found.lastindex or 0].split()).translate(_SETTLED)
            yield Mark(
                style=form.style,
                value=form.count(number),
                printed=line[at : found.end()].strip(),
                name=form.name.format(number).strip(),
                weak=form.weak,
            )
