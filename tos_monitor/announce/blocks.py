"""Finds what a notice sets side by side without a table: blocks under each other, and arrows from old to new."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tos_monitor.announce.table import END_OF_BLOCK, NOT_ARROW
from tos_monitor.announce.text import sentences
from tos_monitor.model import Table
from tos_monitor.patterns import pattern
from tos_monitor.side_by_side import is_absent

HEADS = ("변경 전", "변경 후")
"""The heads of the tables that are made here, as tables have them."""

_OF = r"(?: ?(?:약관|방침|정책|규정|조항|조문|내용|문구|본))?"
_LAW = r"(?:약관|방침|정책|규정|조항|조문|문구)"
_TEXT = r"(?: (?:terms|text|wording|version|clause|policy|language))?"
BEFORE = (
    rf"(?:(?:변경|개정|수정)(?:되기)? ?이?전{_OF}(?: ?\((?:현행|기존)\))?"
    rf"|(?:현 ?행|기 ?존|종 ?전|이전|지금(?:까지)?|현재|바뀌기 전){_OF}(?: ?\((?:변경|개정) ?전\))?"
    rf"|(?:\(구\)|구) ?{_LAW}|as[- ]is|was|previously|what it says now|before(?: the change)?"
    rf"|currently|(?:until|up to) now|at present|today|(?:current|existing|old|previous){_TEXT})"
)
AFTER = (
    rf"(?:(?:변경|개정|수정)(?:된)? ?이?후{_OF}|이후|앞으로"
    r"|(?:변경|개정|수정) ?(?:안|\(안\)|약관|내용|조항|문구)(?: ?\(안\))?|개 ?정(?: ?안)?|변경|신규"
    rf"|바뀐 ?(?:뒤|후|내용)|(?:\(신\)|신|새|새로운) ?{_LAW}|to[- ]be|(?:is )?now|what it will say"
    rf"|after(?: the change)?|going forward|from (?:now|then) on|in (?:the )?future"
    rf"|(?:new|revised|amended|updated|proposed){_TEXT})"
)
ARTICLE = (
    r"(?:제 ?\d{1,3} ?조(?:의 ?\d{1,2})?(?: ?\([^)\n]{1,30}\))?(?: ?제 ?\d{1,2} ?항)?"
    r"|(?:section|article|clause) \d+(?:\.\d+)*)"
)
_PLAIN = r"(?:변경|개정|수정)(?:된|되기)? ?이?[전후]"
_SIGN = r"[■□◆◇▶▷○●▪•▣☞◎◼]"
_NUMBER = r"(?:\d{1,2}[.)]|[가나다라]\.|\(\d\))"
_HEAD = f"(?:{BEFORE}|{AFTER})"
# A head of a block is in brackets, behind a bullet, before a colon, alone on its line, or right beside its article.
_SHAPES = (
    rf"[\[<(【〈《〔] ?(?P<in>{_HEAD}) ?[\]>)】〉》〕](?: ?:)?",
    rf"(?<!\S){_SIGN} ?(?P<behind>{_HEAD})(?=\s|:|$)(?: ?:)?",
    rf"(?<![^\s/(])(?:[-*] ?)?(?P<before>{_HEAD}) ?:",
    rf"^(?:[-*] ?)?(?:{_NUMBER} ?)?(?P<alone>{_HEAD})(?: ?\([^()\n]{{0,20}}\d[^()\n]{{0,20}}\))?$",
    rf"^(?:[-*·] ?)?(?P<run>{_PLAIN}|현행|개정안) (?={ARTICLE}|[①-⑳]|[\"'])",
)
_MARK = pattern(
    rf"(?:(?:(?:{_NUMBER}|{_SIGN}|-) ?)?(?P<above>{ARTICLE})\s*)?(?:{'|'.join(_SHAPES)})"
    rf"|(?P<article>{ARTICLE}) ?(?P<plain>{_PLAIN})(?=[\s:])",
    re.IGNORECASE | re.MULTILINE,
)
_AFTER = pattern(AFTER, re.IGNORECASE)
_HEAD_GROUPS = ("in", "behind", "before", "alone", "run", "plain")
_HEADING = pattern(rf"(?:{_NUMBER}|{_SIGN}|-|\[)[^.\n]{{1,40}}$")
_ARROW = pattern(r"\s*(?:→|⇒|➡|⟶|->|=>|▶(?=\s*['\"]))\s*")
_LABEL = pattern(r"^(?P<label>[^:\n]{1,40}?) ?: ?(?P<rest>.+)$")
_BULLET = pattern(rf"^(?:{_SIGN}|[※*·-]|{_NUMBER})\s*")
_PARTING = " /|"
_LONGEST_SIDE = 400  # letters beside an arrow


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared:
    """What stands side by side in a stretch of the text, as a comparison table."""

    start: int
    end: int
    table: Table


@dataclass(frozen=True, kw_only=True, slots=True)
class _Mark:
    """The head of a block: where it and the article that it may be of begin, and where its words do."""

    start: int
    end: int
    is_after: bool
    article: str


def stacked(text: str) -> Iterator[Compared]:
    """Find blocks of old and new words under heads of their own."""
    marks = [_mark(found) for found in _MARK.finditer(text)]
    ends = [*(mark.start for mark in marks[1:]), len(text)]
    place = 0
    while place + 1 < len(marks):
        one, other = marks[place : place + 2]
        first = text[one.end : ends[place]].strip()
        end = end_of_block(text, other.end, ends[place + 1])
        second = text[other.end : end].strip()
        if one.is_after == other.is_after or not first or not second:
            place += 1
            continue
        sides = [_under(one.article or other.article, side.strip(_PARTING)) for side in (first, second)]
        before, after = reversed(sides) if one.is_after else sides
        yield Compared(start=one.start, end=end, table=(HEADS, (before, after)))
        place += 2


def _mark(found: re.Match[str]) -> _Mark:
    head = next(words for group in _HEAD_GROUPS if (words := found[group]))
    return _Mark(
        start=found.start(),
        end=found.end(),
        is_after=bool(_AFTER.fullmatch(head)),
        article=found["above"] or found["article"] or "",
    )


def _under(article: str, words: str) -> str:
    return words if not article or words.startswith(article) or is_absent(words) else f"{article}\n{words}"


def end_of_block(text: str, start: int, limit: int) -> int:
    """Where a block ends: before the next one, and before what the notice goes on to say."""
    block = text[start:limit]
    parts = sentences(block)
    for part in parts[1:]:
        words = part.text.strip()
        heads_next = part is parts[-1] and limit < len(text) and _HEADING.match(words)
        if heads_next or END_OF_BLOCK.match(words):
            return start + part.start
    return limit


def _is_aside(before: str, after: str) -> bool:
    """Whether the arrow stands in brackets, beside what a sentence says: it tells of a word, not of a clause."""
    return before.count("(") > before.count(")") and ")" in after


def arrows(text: str) -> Iterator[Compared]:
    """Find lines that lead from the old to the new by an arrow."""
    for sentence in sentences(text):
        sides = _ARROW.split(_BULLET.sub("", sentence.text.strip()))
        if len(sides) != len(HEADS) or not all(sides) or NOT_ARROW.search(sentence.text) or _is_aside(*sides):
            continue
        before, after = sides
        if max(map(len, sides)) > _LONGEST_SIDE:
            continue
        label = _LABEL.match(before)
        if label and ":" not in after:
            before, after = (f"{label['label']}: {side}" for side in (label["rest"], after))
        yield Compared(start=sentence.start, end=sentence.end, table=(HEADS, (before, after)))
