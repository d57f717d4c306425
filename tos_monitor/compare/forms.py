"""Says which differences of a clause are of pure form: its signs, the day of its last update, whom to reach."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tos_monitor.model import Clause
from tos_monitor.normal import plain

_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # the block repeats ASCII in its order
_BRACKETS = dict(zip("【〔[{】〕]}", "(((())))", strict=True))
_SIGNS = str.maketrans({**_FULL_WIDTH, **_BRACKETS, "。": ".", "、": ",", "…": "..."})
# An apostrophe within a word is part of it: "its" and "it's" are two words.
_QUOTES = re.compile(r"\"|(?<![A-Za-z])'|'(?![A-Za-z])")
_EMPHASIS = re.compile(r"\*{2,}|_{2,}")
# A single star may point to a footnote, and a single line stand within a name; around words both are emphasis.
_SLANTED = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]{0,2000})(?<=\S)\1(?![\w*])")
_INCORPORATED = re.compile(r"\s*(?:주식회사|㈜|\(주\))\s*")
_OF_A_HEADING = re.compile(r"[()#:]")

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = (
    r"(?:\d{4}\s?[년./-]\s?\d{1,2}\s?[월./-]\s?\d{1,2}\s?일?\.?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    rf"|{_MONTH}\s{_DAY},?\s\d{{4}}|{_DAY}\s(?:of\s)?{_MONTH},?\s\d{{4}}|{_MONTH},?\s\d{{4}}"
    r"|\d{1,3}\s(?:minute|hour|day|week|month|year)s?\sago|\d{1,3}\s?(?:분|시간|일|주|개월|달|년)\s?전)"
)
_UPDATED = (
    r"(?:last|latest|most\srecent(?:ly)?)\s(?:updated?|modified|modification|revised|revision|changed?|amended|edited)"
    r"|(?:date\sof\s)?(?:the\s)?last\s(?:update|revision|modification|change)"
    r"|(?:최종|마지막|최근)\s?(?:수정|개정|변경|갱신|업데이트)(?:\s?(?:일자|일시|날짜|일))?"
)
_UPDATED_ALONE = r"(?:updated|revised|modified|amended|revision\sdate|(?:개정|수정|갱신)\s?(?:일자|일))"
# The sentence must end behind the date: "those who joined the version last updated in May" names its readers.
_UPDATE_LINE = re.compile(
    rf"^(?!.{{0,60}}(?:effective|시행))(?:[^.!?:;,]{{0,60}}?(?<![^\W_])(?:{_UPDATED})|\W{{0,4}}{_UPDATED_ALONE})"
    rf"(?:\s(?:on|date|as\sof)|[은는])?[\s:(*_-]{{0,6}}{_DATE}[)*_]{{0,4}}(?:입니다)?(?=\s*\.?\s*$|\.\s)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"^\W{0,4}(?:copyright\b|©|ⓒ|\(c\))[^.!?:;,]{0,60}$", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d{2}(?:\s?[-–~]\s?(?:19|20)\d{2})?\b")
_AMENDED = re.compile(rf"\s?[<(]\s?(?:본조\s?)?(?:개정|신설|수정)\s?{_DATE}(?:\s?,\s?{_DATE}){{0,20}}\s?[>)]")

# The second is what stands in its place where a network hides addresses from robots: at times a link, with what is left
# of the address behind it.
_MAIL = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|\(?\\?\(email\sprotected\\?\)(?:\)\([^()\s]{0,500}\)[\w.-]{0,64})?"
)
# A number is a telephone's only behind a word that says so: years and amounts are written with dashes too.
_PHONE = re.compile(
    r"((?:전화|연락처|팩스|고객센터|대표번호|\b(?:tel(?:ephone)?|phone|fax|call|mobile)\b|☎)[^\d\n.;!?]{0,30}?)"
    r"(?:\(?\+?\d{1,4}\)?[\s.-])?(?:\(?\d{2,4}\)?[\s.-])?\d{3,4}[\s.-]\d{4}(?!\s?(?:\d|원|달러|%))",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(\W{0,4}(?:(?:본사|회사|사업장|우편)\s?)?(?:주소|소재지)"
    r"|\W{0,4}(?:개인정보\s?)?(?:보호|관리)\s?(?:최고\s?)?책임자(?:\s?(?:성명|이름))?"
    r"|\W{0,4}(?:postal\s|mailing\s|registered\s)?address|\W{0,4}(?:data\sprotection|privacy)\sofficer)"
    r"(\s?:\s?).{1,120}$",
    re.IGNORECASE,
)
# An address or a name says nothing about anyone: it has no predicate.
_PREDICATE = re.compile(
    r"다\.|다$|\b(?:is|are|be|shall|must|may|will|can|not|only|within|if|unless)\b|않|없|경우|이내", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """A kind of pure form: two texts that ``fold`` makes equal differ in nothing else."""

    slug: str
    fold: Callable[[str], str]


def signs(clause: Clause) -> str:
    """The words of a clause without the signs they are set in; what parts conditions or sentences stays.

    Commas, colons and full stops within a text decide what belongs to what, so only a last full stop is form.
    """
    text = _INCORPORATED.sub("(주)", plain(clause.body).translate(_SIGNS))
    text = _SLANTED.sub(r"\2", _EMPHASIS.sub("", _QUOTES.sub("", text))).strip(" _")
    if clause.is_heading:
        return _OF_A_HEADING.sub("", text).casefold().removesuffix(".")
    return text.removesuffix(".")


def _undated(text: str) -> str:
    if _COPYRIGHT.match(text):
        return _YEARS.sub("", text)
    return _UPDATE_LINE.sub("", _AMENDED.sub("", text))


def _unreachable(text: str) -> str:
    field = _FIELD.match(text)
    if field and not _PREDICATE.search(text, field.end(2)):
        return field[1] + field[2]
    return _PHONE.sub(r"\1☎", _MAIL.sub("@", text))


TYPOGRAPHY, UPDATE_DATE, CONTACT = "typography", "update-date", "contact"
NUMBERING, REFERENCE, PARTY_RENAMED = "numbering", "reference", "party-renamed"

FORMS = (
    Form(slug=TYPOGRAPHY, fold=str),
    Form(slug=UPDATE_DATE, fold=_undated),
    Form(slug=CONTACT, fold=_unreachable),
)
"""The forms that a clause shows by itself; each is read from ``signs``."""

SLUGS = (TYPOGRAPHY, NUMBERING, REFERENCE, PARTY_RENAMED, UPDATE_DATE, CONTACT)
"""Why a change is cosmetic. They stand in the database and do not change."""


def is_update_line(clause: Clause) -> bool:
    """Whether a clause says nothing but when the text was updated."""
    text = signs(clause)
    return bool(text) and not _undated(text).strip(" .")
