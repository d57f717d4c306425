"""Writes Korean numbers of time in digits: 삼십일 and 30일, 보름 and 15일, 한 달 and 1개월 are one period."""

import re

# Periods that have names of their own.
_NAMED = {
    "일주일": "7일",
    "열흘": "10일",
    "보름": "15일",
    "스무날": "20일",
    "이틀": "2일",
    "사흘": "3일",
    "나흘": "4일",
    "닷새": "5일",
    "엿새": "6일",
    "하루": "1일",
    "한주": "1주",
    "두주": "2주",
    "한달": "1개월",
    "두달": "2개월",
    "석달": "3개월",
    "세달": "3개월",
    "넉달": "4개월",
    "여섯달": "6개월",
    "반년": "6개월",
    "일년": "1년",
}
# Older terms write a hundredth out: 100분의 10.
_HUNDREDTHS = re.compile(r"100분의(\d{1,3})")
# What follows a period: 권한 주체 and 통일 년도 hold the letters of a week and a year, and no period.
_AFTER = "(?=간|이내|내|안|전|후|뒤|동안|이상|이하|이전|이후|까지|마다|의|에|을|이|분|치|로|미만|넘|지나)"
# 필요한 주의, due care, is no week.
_NO_WEEK = "(?!(?<=[한두]주)의)"
_NAME = re.compile(f"(?=[{''.join(sorted({name[0] for name in _NAMED}))}])(?:{'|'.join(_NAMED)}){_NO_WEEK}{_AFTER}")
_DIGITS = {sign: value for value, sign in enumerate("일이삼사오육칠팔구", start=1)}
_DIGIT = "[일이삼사오육칠팔구]"
_UNIT = "(?:일|영업일|개월|시간|년)"
# A hundred needs what follows a period: 고백일 것 and 공백일 때 hold its letters.
_ROUND = f"(?<![공여고독자명결흑])(?P<round>{_DIGIT}?백)(?P<over>{_DIGIT}(?={_UNIT}))?(?={_UNIT}{_AFTER}|퍼센트)"
# Below ten only 개월 and 영업일 tell a number without doubt: 이 일 is "this matter" far more often than two days.
_COUNTED = re.compile(
    f"(?=[일이삼사오육칠팔구백십])(?:(?P<hundreds>{_DIGIT}?백)?(?P<tens>{_DIGIT}?십)(?P<ones>{_DIGIT}(?={_UNIT}))?"
    f"(?={_UNIT}|퍼센트)|{_ROUND}|(?P<few>{_DIGIT})(?=개월|영업일))"
)


def in_digits(folded: str) -> str:
    """Write the periods of a text without white space in digits."""
    named = _NAME.sub(lambda found: _NAMED[found[0]], folded)
    return _HUNDREDTHS.sub(r"\1%", _COUNTED.sub(_counted, named))


def _counted(found: re.Match[str]) -> str:
    if found["few"]:
        return str(_DIGITS[found["few"]])
    hundreds, tens = found["hundreds"] or found["round"], found["tens"]
    value = 100 * _factor(hundreds) + 10 * _factor(tens) + _DIGITS.get(found["ones"] or found["over"] or "", 0)
    return str(value)


def _factor(written: str | None) -> int:
    """How many hundreds or tens are written: 삼십 is three, 십 is one."""
    return _DIGITS.get(written[0], 1) if written else 0
