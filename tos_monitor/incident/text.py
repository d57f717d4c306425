"""Splits a breach notice into sentences and the parts that its headings name."""

import re
from dataclasses import dataclass
from enum import StrEnum

from tos_monitor.incident.table import SECTIONS


class Section(StrEnum):
    """What a part of a notice is about, by its heading."""

    LEAKED = "leaked"
    DENIED = "denied"
    CIRCUMSTANCES = "circumstances"
    ADVICE = "advice"
    RESPONSE = "response"
    CONTACT = "contact"
    NONE = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A sentence or line with its place in the text, and the part of the notice in which it stands."""

    start: int
    text: str
    section: Section


_MARK = r"(?:\(?\d{1,2}[.)]|[①-⑳]|[가나다라마바사아자]\.|[■□◆◇▶▷○●▪•※▣☞◎-])"
# The figures of a date are no marks of a list: 2. 27. 오전.
_END = re.compile(
    r"\n+|(?<=[까다요죠음함임됨][.!?])\s+|(?<=[.!?])\s+(?=[A-Z])|(?<=[가-힣)\]]\.)\s+(?=[가-힣]{2})"
    rf"|(?<!\s)(?<!\s\d\.)(?<!\s\d\d\.)\s+(?={_MARK}\s{{0,2}}[가-힣A-Za-z\[<])"
)
# A heading is a short line, or what stands before a colon or dash.
_LABEL = re.compile(
    rf"(?:{_MARK}\s{{0,3}}){{0,3}}[\[<(【]?(?P<label>[^:：\n]{{1,45}}?)[\]>)】]?(?:\s{{0,3}}[:：]|\s[-–]\s)"
)
_MARKED = re.compile(_MARK)
_LONGEST_HEADING = 40  # letters; headings of the statute's own wording have about thirty
_LONGEST = 2000  # letters; what is longer is no sentence, and is cut so that reading stays linear
NO_TEXT = "the notice shows no text; it may be an image"
_PREDICATE = re.compile(r"(?:다|요|오|죠)[.!]?$|[.!?]$")


def sentences(text: str) -> tuple[Sentence, ...]:
    """Split a text; what a heading says holds until the next one."""
    found: list[Sentence] = []
    section, start = Section.NONE, 0
    for end, following in (*((m.start(), m.end()) for m in _END.finditer(text)), (len(text), len(text))):
        for place in range(start, end, _LONGEST):
            words = text[place : min(place + _LONGEST, end)]
            if words.strip():
                section = _section(words.strip(), section)
                found.append(Sentence(start=place, text=words, section=section))
        start = following
    return tuple(found)


def _section(words: str, before: Section) -> Section:
    """The part that a heading opens; a numbered heading that says nothing we know closes the one before."""
    label = _LABEL.match(words)
    if label:
        return _named(label["label"]) or (Section.NONE if _MARKED.match(words) else before)
    if len(words) > _LONGEST_HEADING or _PREDICATE.search(words):
        return before
    return _named(words) or before


def _named(heading: str) -> Section | None:
    return next((Section(name) for name, pattern in SECTIONS.items() if pattern.search(heading.strip())), None)
