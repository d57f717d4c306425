"""Korean figures: how they are written, and the roles that they play."""

import re

from tos_monitor.rules.ko.figures import deadlines, sums, terms
from tos_monitor.rules.quantity import Kind, Quantities, Unit
from tos_monitor.rules.sieve import RuleSet

_DAY = Unit(kind=Kind.PERIOD)
_WON = Unit(kind=Kind.AMOUNT)
_ONE = Unit(kind=Kind.COUNT)
# A business day is 7/5 of a day; a month has 30 days, so that a year is twelve of them.
_PERIODS = {
    "초": Unit(kind=Kind.PERIOD, worth=1 / 86_400),
    "분": Unit(kind=Kind.PERIOD, worth=1 / 1_440),
    "시간": Unit(kind=Kind.PERIOD, worth=1 / 24),
    "영업일": Unit(kind=Kind.PERIOD, worth=7 / 5),
    "일": _DAY,
    "주": Unit(kind=Kind.PERIOD, worth=7),
    "주일": Unit(kind=Kind.PERIOD, worth=7),
    "개월": Unit(kind=Kind.PERIOD, worth=30),
    "달": Unit(kind=Kind.PERIOD, worth=30),
    "월": Unit(kind=Kind.PERIOD, worth=30),
    "년": Unit(kind=Kind.PERIOD, worth=360),
}
_SUMS = {
    **dict.fromkeys(("원", "달러", "유로", "엔", "$", "€", "£", "포인트", "마일", "점"), _WON),
    **dict.fromkeys(("%", "퍼센트"), Unit(kind=Kind.RATE)),
    "배": Unit(kind=Kind.RATE, worth=100),
}
_COUNTED = dict.fromkeys(("회", "번", "차례", "개", "건", "명", "인", "대", "곡", "편", "장", "권", "매"), _ONE)
_UNITS = {**_PERIODS, **_SUMS, **_COUNTED}
_NAMES = {
    "절반": (Kind.RATE, 50.0),
    "반액": (Kind.RATE, 50.0),
    "전액": (Kind.RATE, 100.0),
}
# Native numbers, which in_digits leaves alone.
_NUMERALS = {"한": 1.0, "두": 2.0, "세": 3.0, "네": 4.0, "다섯": 5.0}
_MANY = {"억": 1e8, "천만": 1e7, "백만": 1e6, "십만": 1e5, "만": 1e4, "천": 1e3, "백": 1e2}

QUANTITIES = Quantities(
    pattern=re.compile(
        # A date, a time of day, a day of each month, the number of a clause: figures that measure nothing.
        r"(?<!\d)(?:(?:19|20)\d\d년(?:\d{1,2}월)?(?:\d{1,2}일)?|\d{1,2}월\d{1,2}일|매[월달]\d{1,2}일)|제\d{1,4}|"
        r"(?P<name>절반|반액|전액)|"
        r"(?<!\d)(?<!\d[.,])(?P<whole>\d{1,5})분의(?P<part>\d{1,5})|"
        r"(?P<sign>[$€£])(?P<sum>\d[\d,]{0,14}(?:\.\d{1,4})?)|"
        r"(?:(?P<number>(?<!\d)(?<!\d[.,])\d[\d,]{0,14}(?:\.\d{1,4})?(?:(?:억|"
        r"만|천)\d[\d,]{0,6}){0,2}(?:억|천만|백만|십만|만|천|백)?|"
        r"[한두세네](?=번|차례|달)|다섯(?=번|차례|달))"
        r"(?P<unit>영업일|시간|개월|월(?=간|동안|이내|이상)|일|주일|주(?![식소])|달(?!러)|년|분(?!기)|"
        r"초(?!과)|원|달러|유로|엔|포인트|마일(?!리)|점(?!검)|%|퍼센트|배(?!송|상|달)|"
        r"회(?!사|원)|번(?!호)|차례|개|건|명|인(?!증)|대(?!금|여)|곡|편|장(?!애)|권(?!리)|매(?!월|년)))"
    ),
    units=_UNITS,
    names=_NAMES,
    numerals=_NUMERALS,
    many=_MANY,
    roles=RuleSet(deadlines.DEADLINES, terms.TERMS, sums.SUMS),
)
