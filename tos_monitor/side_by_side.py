"""Splits comparison tables (신구조문대비표) into what the terms say before and after."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from tos_monitor.model import Table
from tos_monitor.normal import key, plain

# Heads are compared by their letters and digits alone: "■ 개정 전 (현행)" is 개정전현행, "개정(안)" is 개정안.
_NOT_LETTERS = re.compile(r"[\W_]+")
_KO_TEXT = r"(?:약관|방침|정책|규정|조문|조항|내용|문구|안|본)"
_EN_TEXT = r"(?:the)?(?:change|revision|amendment|update|version|terms|policy|text|wording|clause)?s?"
_BEFORE = re.compile(
    rf"(?:(?:변경|개정|수정)(?:되기)?이?전|현행|현재|기존|종전|이전|구(?={_KO_TEXT})){_KO_TEXT}?(?:현행|변경전|개정전)?"
    rf"|asis|was|previously|(?:before|current|existing|previous|old){_EN_TEXT}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:(?:변경|개정|수정)(?:된|한)?이?후{_KO_TEXT}?|(?:신|새|새로운){_KO_TEXT})[\d년월일시행]*|tobe|(?:after|revised|amended|new|proposed){_EN_TEXT}",
    re.IGNORECASE,
)
# Heads that mean "after" only where no other does: 변경 조항 may as well name a column of article numbers.
_PERHAPS_AFTER = re.compile(
    rf"(?:변경|개정|수정|신규)(?:된)?{_KO_TEXT}{{0,2}}[\d년월일시행]*|이후|(?:is)?now", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:해당|관련|변경|개정)?(?:조항|조문|조|항목)(?:명|번호)?|articles?|clauses?|sections?", re.IGNORECASE
)

_OPEN, _CLOSE = r"[(\[<〈《【⟨]\s*", r"\s*[)\]>〉》】⟩]"
_ABSENT = re.compile(
    rf"(?:(?:제\s?\d+\s?조(?:의\s?\d+)?|[①-⑳]|\d+[.)])\s*)?(?:{_OPEN})?(?:"
    r"신설|신규(?:\s?조항)?(?:\s?추가)?|(?:해당\s?|조항\s?|내용\s?)?없음(?:\s?[:,].*)?|삭제(?:됨|함)?"
    rf"|none|n/?a|new|added|deleted|removed|-+)(?:{_CLOSE})?\.?",
    re.IGNORECASE,
)
_SAME = (
    r"(?:현행과|종전과|이전과|좌측과)\s?(?:같음|동일(?:함)?)|변경\s?없음|[좌상]\s*동"
    r"|same as (?:current|before|left)|unchanged|no change"
)
_SAYS_SAME = re.compile(_SAME, re.IGNORECASE)
_NOT_SHOWN = rf"{_SAME}|(?:이하|중간|이상)?\s?생\s*략|[전중후]\s*략|omitted"
_ELISION = re.compile(rf"{_OPEN}(?:{_NOT_SHOWN}){_CLOSE}|^(?:{_NOT_SHOWN})$", re.IGNORECASE)
_NAME = (
    r"(?:제\s?\d+\s?조(?:의\s?\d+)?(?:\s?\([^()]{1,30}\))?|[①-⑳]|\d{1,3}(?:\.\d{1,3}){0,4}[.)]?"
    r"|[가나다라마바사아자차카타파하a-z][.)])"
)
# A line that only says that a clause stays, by the number or the article of the clause.
_STAYS = re.compile(rf"(?P<name>(?:{_NAME}\s*){{0,3}})(?:{_OPEN}(?:{_SAME}){_CLOSE}|(?:{_SAME}))\.?", re.IGNORECASE)
_NAMED = re.compile(rf"(?:{_NAME}\s*){{0,3}}", re.IGNORECASE)
_LABEL = re.compile(r"(?:[가나다라마바사아자차카타파하a-z][.)]|[^\w]|[\d①-⑳])*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Columns:
    """Which columns of a comparison table say what."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    article: tuple[int, ...]

    @property
    def last(self) -> int:
        """A row that ends before it, such as a remark below, has no two sides."""
        return max(*self.before, *self.after)

    @classmethod
    def of(cls, head: Sequence[str]) -> Self | None:
        """Read a row as the head of a comparison table, or None when it is not one."""
        names = [_NOT_LETTERS.sub("", plain(cell)) for cell in head]
        before = _places(_BEFORE, names)
        after = _places(_AFTER, names) or _places(_PERHAPS_AFTER, names)
        if not before or not after:
            return None
        article = tuple(place for place in _places(_ARTICLE, names) if place not in (*before, *after))
        return cls(before=before, after=after, article=article)


def pairs(tables: Sequence[Table]) -> tuple[tuple[str, str], ...]:
    """List what comparison tables set side by side and differs: the old words and the new, empty where there are none.

    Columns may come in either order and among others; the article that a row names stands before its words. Rows that
    only say that something is left out are no pair.
    """
    return tuple(pair for table in tables for pair in _compared(table))


def is_absent(words: str) -> bool:
    """Whether the words of a cell say that there are none: (신설), (삭제), 없음."""
    return bool(_ABSENT.fullmatch(plain(words)))


def _places(pattern: re.Pattern[str], names: Sequence[str]) -> tuple[int, ...]:
    return tuple(place for place, name in enumerate(names) if pattern.fullmatch(name))


def _compared(table: Table) -> Iterator[tuple[str, str]]:
    columns = None
    for row in table:
        head = _Columns.of(row)  # long tables repeat it
        if head is None and columns is not None and columns.last < len(row):
            before, after = _sides(_lines(row, columns.before), _lines(row, columns.after))
            if key(before) != key(after):
                article = _words(_lines(row, columns.article))
                yield _under(article, before), _under(article, after)
        columns = head or columns


def _lines(row: Sequence[str], columns: Sequence[int]) -> list[str]:
    """The lines of a row in some columns: those of a merged cell once."""
    cells = dict.fromkeys(row[place] for place in columns if place < len(row))
    return [line for cell in cells for line in cell.split("\n")]


def _sides(before: Sequence[str], after: Sequence[str]) -> tuple[str, str]:
    """What both sides say, without what one of them writes out and the other one says to stay as it is."""
    if not any(map(_SAYS_SAME.search, (*before, *after))):
        return _words(before), _words(after)
    if ["" in _staying(side) and len(side) == 1 for side in (before, after)].count(True) == 1:
        return "", ""
    same = (_staying(before) & _written(after)) | (_staying(after) & _written(before))
    shown = [[line for line in side if not (name := _name(line)) or name not in same] for side in (before, after)]
    return _words(shown[0]), _words(shown[1])


def _staying(lines: Sequence[str]) -> set[str]:
    """The clauses of which lines only say that they stay; no name where it is all of the cell."""
    return {key(found["name"]) for line in lines if (found := _STAYS.fullmatch(plain(line)))}


def _written(lines: Sequence[str]) -> set[str]:
    return {_name(line) for line in lines if not _STAYS.fullmatch(plain(line)) and _without_elision(line) == line}


def _name(line: str) -> str:
    return key(found[0]) if (found := _NAMED.match(plain(line))) else ""


def _words(lines: Iterable[str]) -> str:
    """What lines say: nothing where they say that there is nothing."""
    words = "\n".join(line for line in map(_without_elision, lines) if line)
    return "" if is_absent(words) else words


def _without_elision(line: str) -> str:
    rest = _ELISION.sub("", line).strip()
    return line if rest == line else "" if _LABEL.fullmatch(rest) else rest


def _under(article: str, words: str) -> str:
    if not article or not words or key(words).startswith(key(article)):
        return words
    return f"{article}\n{words}"
