"""Cuts a text into what a reader takes for one thing: a word, a number with its unit, a date, a sign."""

import re
import unicodedata
from collections.abc import Iterator

_HANGUL = "가-힣\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb"  # syllables, and the parts that NFD makes of them
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_NUMBER = r"\d++(?:[.,]\d++)*+"
_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\b"
_DATE = (
    r"\d{4}년\s?\d{1,2}월(?:\s?\d{1,2}일)?|\d{1,2}월\s?\d{1,2}일"
    r"|\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\b\.?|\d{4}[-/]\d{1,2}[-/]\d{1,2}\b"
    rf"|{_MONTH}\s(?:{_DAY}(?:,?\s\d{{4}}\b)?|\d{{4}}\b)|{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s\d{{4}}\b)?"
)
# A unit that is a word of its own may stand apart (1만 원); a counter is only taken for one where it is joined (30일).
_AMOUNT = (
    rf"[$€£¥₩]\s?{_NUMBER}|{_NUMBER}(?:\s?[십백천만억조]++(?:\s?{_NUMBER})?){{0,4}}"
    r"(?:\s?(?:원|달러|엔|유로|퍼센트|%|‰)|영업일|개월|주일|시간|포인트|[년월주일분초회명인건개배세점항호]|(?:st|nd|rd|th)\b)?"
)
_REFERENCE = r"제\s?\d++\s?[조항호목장절편관자](?:의\s?\d++)?"
_TOKEN = re.compile(
    rf"{_DATE}|{_REFERENCE}|{_AMOUNT}|[{_HANGUL}]+|[{_LATIN}]+(?:['’][{_LATIN}]+)?"
    rf"|(?:(?![{_HANGUL}{_LATIN}])[^\W\d_])+|\r\n|[\U0001f1e6-\U0001f1ff]{{2}}|[\ud800-\udbff][\udc00-\udfff]|.",
    re.DOTALL,
)
_ENDS = tuple([sign] for sign in ".!?;:。")
# What never stands alone: a joiner, the skin tones of emoji, the tags of regional flags. Combining marks come on top.
_JOINER = "\u200d"
_EXTENDING = frozenset(map(chr, (0x200C, 0x200D, *range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080))))


def tokens(text: str) -> list[str]:
    """Cut a text into tokens that, joined, are the text; what a reader sees as one sign is never cut."""
    cut = _TOKEN.findall(text)
    return list(_unbroken(cut)) if any(map(_extends, set(text))) else cut


def sentences(text: str) -> list[str]:
    """Cut a text behind sentences and lines, never inside a token: a date may hold full stops."""
    cut: list[str] = []
    words: list[str] = []
    is_over = False
    for token in tokens(text):
        if token.isspace():
            is_over = is_over or "\n" in token or words[-1:] in _ENDS
        elif is_over:
            cut.append("".join(words))
            words = []
            is_over = False
        words.append(token)
    return [*cut, "".join(words)]


def _unbroken(cut: list[str]) -> Iterator[str]:
    """Join marks, joiners and what is joined by them to the sign they stand on."""
    whole = ""
    for token in cut:
        if whole and (whole.endswith(_JOINER) or _extends(token[0])):
            whole += token
        else:
            if whole:
                yield whole
            whole = token
    yield whole


def _extends(sign: str) -> bool:
    return sign in _EXTENDING or unicodedata.category(sign).startswith("M")
