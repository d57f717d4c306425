"""Writes the forms of Korean sentences alike: how they end, where a particle parts a denial, figures said twice."""

import re

__all__ = ["alike"]

_FIGURE = r"\d[\d,]{0,14}(?:\.\d{1,4})?"
_DAYS = {"시간": 1 / 24, "영업일": 7 / 5, "일": 1, "주일": 7, "주": 7, "개월": 30, "년": 360}
_WON = {"원": 1, "만원": 10_000, "백만원": 1_000_000, "억원": 100_000_000}
_UNITS = {**_DAYS, **_WON}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
# One figure in two units: 1개월(30일), 100만원(1,000,000원).
_RESTATED = re.compile(rf"({_FIGURE})({_UNIT})\(({_FIGURE})({_UNIT})\)")
_ALIKE = 0.1  # a year is 365 days as well as twelve months of thirty
# What is owed for each day, as what is owed for a year.
_DAILY = re.compile(
    rf"(?:1일당|1일에|하루에?|매일|(?<=[,을를에은는])일)(?:(?P<rate>{_FIGURE})%|(?P<whole>\d{{1,5}})분의(?P<part>\d{{1,5}}))"
)
_DAYS_OF_YEAR = 365

_WRITTEN = (
    (re.compile(r"(?<=[에로])한함(?=[.,)]|$)"), "한정함"),
    # What ends in a noun says what a sentence says; 포함 and 결함 are nouns of their own.
    (re.compile(r"(?<=[가-힣])(?<![포결명편])함(?=[.)]|$)"), "한다"),
    (re.compile(r"(?<=[가-힣])됨(?=[.)]|$)"), "된다"),
    (re.compile(r"(?<=[있없])음(?=[.)]|$)"), "다"),
    (re.compile(r"(?<=않)음(?=[.)]|$)"), "는다"),
    (re.compile(r"아님(?=[.)]|$)"), "아니다"),
    (re.compile(r"(?<=[을를이가])짐(?=[.)]|$)"), "진다"),
    (re.compile(r"(?<=[어아])남(?=[.)]|$)"), "난다"),
    (re.compile(r"(?<=로)봄(?=[.)]|$)"), "본다"),
    (re.compile(r"(?<=시)킴(?=[.)]|$)"), "킨다"),
    (re.compile(r"(?<=[을를에게]알)림(?=[.)]|$)"), "린다"),
    # 하지는 않는다, 하지도 못한다, 하지를 아니한다.
    (re.compile("(?<=[가-힣]지)[는도를](?=않|아니[하한합]|못[하한합])"), ""),
    (re.compile("(?<=책임)(?=[집진져]|지(?:지|며|고|는|도록))"), "을"),
    # What the law allows at most is said for the reader.
    (re.compile(rf"(?P<most>최고(?:금리|이율|이자율))\(연?{_FIGURE}%\)"), r"\g<most>"),
    # The month of a loss is one month.
    (
        re.compile("(?:날|때|시점)[이가]속한달(?:에|의)|(?:해당월|당월|그달)(?:에|의)(?=.{0,15}(?:납부|지급|결제|낸))"),
        "1개월간",
    ),
)


def alike(folded: str) -> str:
    """A text without white space, in digits, with its forms written in one way."""
    for said, form in _WRITTEN:
        folded = said.sub(form, folded)
    return _DAILY.sub(_yearly, _RESTATED.sub(_said_once, folded))


def _said_once(found: re.Match[str]) -> str:
    first, second = (_worth(found[at], found[at + 1]) for at in (1, 3))
    is_same = (found[2] in _DAYS) is (found[4] in _DAYS) and abs(first - second) <= _ALIKE * max(first, second)
    return f"{found[1]}{found[2]}" if is_same else found[0]


def _worth(number: str, unit: str) -> float:
    return _number(number) * _UNITS[unit]


def _number(written: str) -> float:
    return float(written.replace(",", ""))


def _yearly(found: re.Match[str]) -> str:
    rate, whole, part = (_number(found[name] or "0") for name in ("rate", "whole", "part"))
    daily = 100 * part / whole if whole else rate
    return f"연{round(daily * _DAYS_OF_YEAR, 2):g}%"
