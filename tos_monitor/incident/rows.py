"""Reads tables and lines that answer of each kind of data, by a word or a sign, whether it got out."""

import re
from collections.abc import Iterator, Sequence

from tos_monitor.incident.predicates import Said
from tos_monitor.model import Table
from tos_monitor.normal import without_cells

_GOT_OUT = r"(?:유출|노출|침해|조회|탈취|포함|해당)"
_EN_GOT_OUT = r"(?:involved|affected|exposed|leaked|included|accessed|compromised|stolen|taken)"
_YES = rf"예|네|유|있음|{_GOT_OUT}(?:됨|되었음|됐음|되었습니다)?|yes|{_EN_GOT_OUT}"
_NO = (
    rf"아니[오요]|무|없음|미{_GOT_OUT}|{_GOT_OUT}\s?(?:되지\s?않음|안\s?됨|안\s?함|아님|없음|되지\s?않았(?:음|습니다))"
    rf"|no|none|n/a|(?:not|un)[\s-]?{_EN_GOT_OUT}"
)
_SAYS = re.compile(rf"(?:(?P<no>{_NO})|(?P<yes>{_YES}))[.!\s]*", re.IGNORECASE)
# In a cell of its own a sign is an answer too.
_SIGN = re.compile(r"(?:(?P<no>[x×✕✗✘❌-]|n)|(?P<yes>[o○●◯✓✔✅]|y))\s*", re.IGNORECASE)
_ASKS = re.compile(
    rf"{_GOT_OUT}\s?(?:된\s?)?(?:여부|유무)|{_GOT_OUT}|(?:was (?:it|this) |is (?:it|this) )?{_EN_GOT_OUT}\s?\??",
    re.IGNORECASE,
)
_LINE = re.compile(r"\s*(?:[-*·•]\s?)?(?P<what>[^:|\n]{1,60}?)\s{0,3}[:|]\s{0,3}(?P<says>[^:|\n]{1,20})")
_ASKED = re.compile(r"\?\s*$|(?:나요|까요|습니까|입니까)[.?]?\s*$")
_ANSWER = re.compile(
    r"\s*(?:(?:A|답변?|Answer)\s?[.:)]?\s{0,3})?"
    r"(?:(?P<no>아니|아닙|그렇지 않|없|no\b|not\b|none\b)|(?P<yes>네|예|그렇|맞|yes\b))",
    re.IGNORECASE,
)


def answered(line: str) -> tuple[str, Said] | None:
    """What a line such as "비밀번호: 미유출" is about, and what it says of that."""
    found = _LINE.fullmatch(line)
    said = _said(_SAYS.fullmatch(found["says"])) if found else None
    return (found["what"], said) if found and said else None


def is_question(sentence: str) -> bool:
    """Whether a sentence asks, and so says nothing of the items that it names."""
    return bool(_ASKED.search(sentence))


def answer(sentence: str) -> Said | None:
    """What an answer says of the items that the question before it named."""
    return _said(_ANSWER.match(sentence))


def answering(tables: Sequence[Table]) -> Iterator[Table]:
    """The tables with a column that asks whether each kind of data got out."""
    return (table for table in tables if table and _column(table) is not None)


def rows(tables: Sequence[Table]) -> Iterator[tuple[str, Said]]:
    """What the rows of such tables are about, and what they say of it."""
    for table in answering(tables):
        column = _column(table)
        for row in table[1:]:
            cell = row[column] if column is not None and column < len(row) else ""
            if said := _said(_SAYS.fullmatch(cell.strip()) or _SIGN.fullmatch(cell.strip())):
                yield row[0], said


def without(tables: Sequence[Table], text: str) -> str:
    """A text without the lines that stand in the cells of such tables."""
    return without_cells(answering(tables), text)


def _column(table: Table) -> int | None:
    return next((place for place, head in enumerate(table[0]) if place and _ASKS.fullmatch(head.strip())), None)


def _said(found: re.Match[str] | None) -> Said | None:
    if found is None:
        return None
    return Said.DENIED if found["no"] else Said.LEAKED
