"""How Korean and English write a day: the forms of dates, the words that count from a day, the signs of a range."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tos_monitor.model import Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Spoken:
    """The words of a day, not yet settled: figures, or a number of steps (``count`` of ``unit``) from the notice.

    ``year`` and ``month`` may be words (내년, 다음 달); ``last`` is the other end of a range in one (5월 3~6일),
    ``counts`` the steps beside a day. Steps go from the date named last where the words do (``is_of_last``: 같은 날).
    """

    start: int
    end: int
    year: str = ""
    month: str = ""
    day: str = ""
    count: int | None = None
    unit: str = ""
    doubt: str = ""
    is_of_last: bool = False
    last: "Spoken | None" = None
    counts: "Spoken | None" = None


# None: the one that the last date named.
YEARS: dict[str, int | None] = {
    **dict.fromkeys(("올해", "금년", "당해"), 0),
    "내년": 1,
    **dict.fromkeys(("작년", "지난해", "전년"), -1),
    **dict.fromkeys(("같은해", "동년"), None),
}
MONTHS: dict[str, int | None] = {
    **dict.fromkeys(("이달", "이번달", "금월", "당월"), 0),
    **dict.fromkeys(("다음달", "내달", "익월", "차월"), 1),
    **dict.fromkeys(("지난달", "전월", "저번달"), -1),
    **dict.fromkeys(("같은달", "동월"), None),
}
_NAMED_DAYS = {
    **dict.fromkeys(("금일", "오늘", "today"), 0),
    **dict.fromkeys(("내일", "명일", "익일", "tomorrow"), 1),
    "모레": 2,
    **dict.fromkeys(("어제", "작일", "전일", "yesterday"), -1),
}
# Days after the date that was named last.
_DAYS_LATER = {
    **dict.fromkeys(("같은날", "그날", "the same day", "that same day", "that day", "later that day"), 0),
    **dict.fromkeys(
        ("이튿날", "다음날", "그다음날", "the next day", "the following day", "the day after", "a day later"), 1
    ),
    **{
        f"{day}{later}": count
        for count, day in enumerate(("이틀", "사흘", "나흘", "닷새", "엿새"), 2)
        for later in "뒤후"
    },
}
_ENGLISH_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "fourteen": 14, "fifteen": 15, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
_NUMBERS = {**_ENGLISH_NUMBERS, "한": 1, "두": 2, "세": 3, "네": 4, "일": 1, "보름": 15}
_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_S = r"[ \u00a0\t]{0,3}"  # people put blanks in dates, and bounded many of them keep the reading linear
_SIGN = r"[~～〜∼–—-]"
_WEEKDAY = rf"{_S}[(\[]{_S}[월화수목금토일](?:요일)?{_S}[)\]]"
_ERA = rf"(?:(?P<era>불기|단기|음력|서기){_S})?"
_M, _D = r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})"
# Where signs alone part the figures, only those of a month and of a day make a date of them.
_MM, _DD = r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"


def _words(words: Iterable[str]) -> str:
    """Any of some words, however blanks part them."""
    return "|".join(_S.join(word) for word in words)


_KO_YEAR = rf"(?:(?P<y>\d{{4}}|['’‘`]?\d\d){_S}[년年.-]|(?P<yw>{_words(YEARS)}))"
_MONTH = "(?P<month>" + "|".join(rf"{name[:3]}(?:{name[3:]}|t)?\.?" for name in _ENGLISH_MONTHS) + r")(?![A-Za-z])"
_TH = r"(?:st|nd|rd|th)?(?!\w)"
_EN_LAST = rf"(?:{_S}(?:{_SIGN}|and|to|until|through){_S}(?P<d2>\d{{1,2}}){_TH})?"
_EN_YEAR = rf"(?:,?{_S}(?P<y>\d{{4}})(?!\d))?"
_EN_N = rf"(?P<n>\d{{1,3}}|{'|'.join(_ENGLISH_NUMBERS)})"
_EN_UNIT = r"(?P<unit>(?:business |working |calendar )?days?|weeks?|months?)"
_EN_NOTICE = r"(?:notice|announcement|posting|publication|e-?mail|today|now)"
_KO_NOTICE = rf"(?:(?:공지|공고|게시|고지|통지|안내|발표|등록)한?{_S}(?:일|날)|금일|오늘|본{_S}공지|현재)"
_KO_UNIT = r"(?P<unit>영업일|근무일|일|주일|주|개월|달)?"
_KO_AFTER = rf"(?:이?후|뒤|이?내|이?{_S}(?:지난|경과한?){_S}(?:날|시점|이?후|뒤)?|경과)"

_FORMS = tuple(
    map(
        re.compile,
        (
            # 2016년 7월 27일, 7월 27일, 5월 3~6일, 내년 1월 1일
            (
                rf"{_ERA}(?<!\d)(?:{_KO_YEAR}{_S})?(?<!\d){_M}{_S}[월月]{_S}{_D}"
                rf"(?:{_S}일?{_S}{_SIGN}{_S}(?P<d2>\d{{1,2}}))?{_S}[일日](?!간|치)"
            ),
            # 다음 달 1일, 같은 달 6일
            rf"(?P<mw>{_words(MONTHS)}){_S}{_D}{_S}일",
            # 2016. 7. 27., 2026-01-02, 2026/1/2
            rf"{_ERA}(?<![\w.-])(?P<y>\d{{4}}){_S}(?P<sep>[./-]){_S}{_M}{_S}(?P=sep){_S}{_D}(?![\d-]|\.\d)",
            # 16.7.27, '16. 7. 27
            rf"(?<![\w.])(?P<y>['’‘`]?\d\d){_S}\.{_S}{_MM}{_S}\.{_S}{_DD}(?!\d|\.\d)",
            # 7.27(수), 7. 27. 시행, 7/1부터
            (
                rf"(?<![\d./-]){_MM} ?[./] ?{_DD}(?!\d)\.?"
                rf"(?={_WEEKDAY}|{_S}(?:부터|까지|자로?|시행|적용|개정|변경|(?:[가-힣]{{1,8}} )?(?:이용)?약관|개인))"
            ),
            # a day alone in brackets: (1/25)
            rf"(?<=[(\[]){_MM}/{_DD}(?=[)\]])",
            # 26 December 2025, 3-6 May 2016
            rf"(?<![\w.]){_D}{_TH}{_EN_LAST}{_S}(?:of )?{_MONTH}{_EN_YEAR}",
            # December 26, 2025, May 3-6, 2016
            rf"(?<!\w){_MONTH}{_S}{_D}{_TH}{_EN_LAST}{_EN_YEAR}",
            # 26/12/2025, 26.12.2025
            r"(?<![\w./-])(?P<one>\d{1,2})(?P<sep>[./-])(?P<two>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d)",
            # 금일, 어제; "오늘의 상품" is no day
            rf"(?<!\w)(?P<named>금일|오늘|어제|작일|전일|내일|명일|익일|모레)(?!의|도|만|날|처럼|{_S}기준|{_S}부터{_S}\d)",
            r"(?i:\b(?P<named>today|yesterday|tomorrow)\b)(?!['’])",
            # 같은 날, 이튿날, 사흘 뒤
            rf"(?<![가-힣])(?P<later>{_words(word for word in _DAYS_LATER if not word.isascii())})(?![가-힣]*{_S}배송)",
            rf"(?i:\b(?P<later>{'|'.join(word for word in _DAYS_LATER if word.isascii())})\b)",
            # 2025년 6월부터, in June 2025: a month without a day
            rf"(?<![\w.-])(?P<y>\d{{4}}){_S}년{_S}(?P<no_day>\d{{1,2}}){_S}월(?!{_S}\d|호)",
            rf"(?<!\w)(?P<no_day>{_MONTH}){_S},?{_S}(?P<y>(?:19|20)\d\d)(?!\d)",
            # 공지일로부터 7일 후, 금일 기준 30일 후, 게시일로부터 30일이 경과한 날
            (
                rf"{_KO_NOTICE}자?{_S}(?:\([^()\n]{{1,20}}\))?{_S}(?:기준|로|으로)?(?:부터)?{_S}"
                rf"(?P<n>\d{{1,3}}|보름|일(?=주)|[한두세네]){_S}{_KO_UNIT}{_S}간?{_S}{_KO_AFTER}"
            ),
            # 공지 후 30일이 지난 날, 게시한 뒤 7일 후
            (
                rf"(?:공지|공고|게시|고지|통지|안내|발표){_S}(?:한{_S})?이?(?:후|뒤){_S}"
                rf"(?P<n>\d{{1,3}}|보름|[한두세네]){_S}{_KO_UNIT}{_S}간?{_S}{_KO_AFTER}"
            ),
            # 30 days after this notice, in 14 days
            (
                rf"(?i:\b{_EN_N}[ -]{_EN_UNIT} (?:after|from|of|following) "
                rf"(?:the (?:date|day|publication|posting) of |we (?:post|publish|send) )?"
                rf"(?:(?:this|the|our) )?{_EN_NOTICE}\b)"
            ),
            rf"(?i:\bin {_EN_N} {_EN_UNIT}\b)",
        ),
    )
)
# An hour beside a day is passed over.
_CLOCK = rf"(?:\d{{1,2}}(?::\d\d){{1,2}}|\d{{1,2}}{_S}시(?:{_S}\d{{1,2}}분)?)"
_HALF = r"(?:오전|오후|새벽|아침|밤|저녁|낮|정오|자정)"
_HOUR = (
    rf"\.?(?:{_WEEKDAY})?(?:{_S},?{_S}(?:at )?{_HALF}?{_S}{_CLOCK}?"
    rf"{_S}(?:[ap]\.?m\.?)?{_S}(?:KST|UTC|GMT)?(?:경|쯤)?)?\.?"
)
CONNECTED = re.compile(
    rf"{_HOUR}{_S}(?:부터|{_SIGN}|to|until|till|through|(?P<pair>and|에서|[과와])){_S}", re.IGNORECASE
)
RUNS_ON = re.compile(
    rf"{_HOUR}{_S}(?:부터|{_SIGN}){_S}"
    rf"(?:(?P<m>\d{{1,2}}){_S}[./]{_S}(?P<d>\d{{1,2}})(?![\d%])|(?P<day>\d{{1,2}}){_S}일(?!간))"
)
# Two dates that are joined as a pair are a range only where they are said to be one.
BETWEEN_BEFORE = re.compile(r"between\s{1,3}$", re.IGNORECASE)
BETWEEN_AFTER = re.compile(r"\s{0,3}(?:,\s)?(?:\d{1,2}시경?\s)?사이")
_IS = re.compile(rf"{_S}(?:부터)?(?:인|,|:)?{_S}[(\[]?{_S}|{_S}[(\[]{_S}")
_VERSION = re.compile(r"(?:v|ver\.?|version|버전|제|no\.?|호)\s?$", re.IGNORECASE)


def spoken(text: str, language: Language) -> tuple[Spoken, ...]:
    """Find the words of every day, in order; a count of days beside the day that it comes to is that day."""
    found: list[Spoken] = []
    for said in _found(text, language):
        before = found[-1] if found else None
        if before and _IS.fullmatch(text, before.end, said.start) and (before.count is None) != (said.count is None):
            written, counts = (said, before) if said.count is None else (before, said)
            found[-1] = replace(written, start=before.start, end=said.end, counts=counts)
        else:
            found.append(said)
    return tuple(found)


def _found(text: str, language: Language) -> Iterator[Spoken]:
    matches = [match for form in _FORMS for match in form.finditer(text)]
    taken = -1
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= taken and not _VERSION.search(text, max(0, match.start() - 9), match.start()):
            yield _read(match, language)
            taken = match.end()


def _read(match: re.Match[str], language: Language) -> Spoken:
    """What the groups of a form hold."""
    groups = {name: value or "" for name, value in match.groupdict().items()}
    said = Spoken(
        start=match.start(),
        end=match.end(),
        year="".join((groups.get("yw") or groups.get("y", "")).split()).strip("'’‘`"),
        month="".join((groups.get("mw") or groups.get("m") or _month(groups.get("month", ""))).split()),
        day=groups.get("d", ""),
    )
    if groups.get("era") not in (None, "", "서기"):
        return replace(said, doubt=f"{groups['era']} counts by another calendar", day="")
    if "no_day" in groups:
        return replace(said, doubt="names a month and no day")
    if counted := _counted(said, groups):
        return counted
    if "one" in groups:
        return _either_order(said, groups["one"], groups["two"], language)
    if groups.get("d2"):
        last = Spoken(start=match.start("d2"), end=match.end(), year=said.year, month=said.month, day=groups["d2"])
        return replace(said, last=last)
    return said


def _counted(said: Spoken, groups: Mapping[str, str]) -> Spoken | None:
    """Steps from the notice, or from the date that was named last."""
    if "named" in groups:
        return replace(said, count=_NAMED_DAYS[groups["named"].lower()], unit="day")
    if "n" in groups:
        return replace(said, count=_number(groups["n"]), unit=groups["unit"])
    if "later" in groups:
        words = groups["later"].lower()
        known = words if words.isascii() else "".join(words.split())
        return replace(said, count=_DAYS_LATER[known], unit="day", is_of_last=True)
    return None


def _month(name: str) -> str:
    return next((str(number) for number, month in enumerate(_ENGLISH_MONTHS, 1) if month[:3] == name[:3]), "")


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else _NUMBERS[written.lower()]


def _either_order(said: Spoken, one: str, two: str, language: Language) -> Spoken:
    """Day first as most of the world writes, month first in Korean and where nothing else is a day."""
    most = 12
    month_first = int(two) > most or (language is Language.KO and int(one) <= most)
    month, day = (one, two) if month_first else (two, one)
    is_doubtful = one != two and int(one) <= most and int(two) <= most
    doubt = "day and month may be the other way round" if is_doubtful else ""
    return replace(said, month=month, day=day, doubt=doubt)
