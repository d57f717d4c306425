"""Reads how many people, accounts or records a notice says are affected, in every way that Korean and English count."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from tos_monitor.incident.numerals import ENGLISH, KOREAN, number
from tos_monitor.incident.text import Sentence
from tos_monitor.model import Count, Hedge, Unit
from tos_monitor.patterns import pattern

_S = r"\s{0,2}"
_UNITS = {
    **dict.fromkeys(("명", "분", "인", "고객", "회원", "이용자", "인원", "가입자", "사용자", "사람"), Unit.PEOPLE),
    **dict.fromkeys(
        ("계정", "아이디", "id", "ids", "account", "accounts", "login", "logins", "profiles"), Unit.ACCOUNTS
    ),
    **dict.fromkeys(("건", "레코드", "records", "rows", "entries", "files"), Unit.RECORDS),
}
_ACCOUNTS_NEAR = pattern(r"계정|아이디|\bID\b", re.IGNORECASE)
_NEAR = 25  # letters before a count in which it may be said what is counted
_MINUTES = 24 * 60  # nobody counts more than a day in minutes
_PEOPLE_NEAR = pattern(r"(?:고객|회원|이용자)님?\s?(?:약\s?)?$|의\s?(?:고객|회원|이용자)")
_ACCOUNTS_BESIDE = pattern(r"(?:계정|아이디)[은는이가]?\s?(?:약|총|모두)?\s?$")
_RECORDS_NEAR = pattern(r"데이터|레코드|기록|정보")
_HEDGES = {
    **dict.fromkeys(("약", "대략", "어림잡아", "여", "가량", "정도", "남짓", "내외", "안팎", "쯤"), Hedge.ABOUT),
    **dict.fromkeys(
        ("approximately", "about", "around", "roughly", "nearly", "almost", "some", "estimated"), Hedge.ABOUT
    ),
    **dict.fromkeys(("최소", "적어도", "이상", "넘는", "넘게", "초과"), Hedge.AT_LEAST),
    **dict.fromkeys(("more than", "over", "at least", "upwards of", "in excess of"), Hedge.AT_LEAST),
    **dict.fromkeys(("최대", "많게는", "이하", "미만"), Hedge.AT_MOST),
    **dict.fromkeys(("up to", "at most", "no more than", "fewer than", "less than", "as many as"), Hedge.AT_MOST),
}
_KO_BEFORE = rf"(?:(?P<before>약|대략|어림잡아|최소|적어도|최대|많게는){_S}(?:약{_S})?)?"
_KO_AFTER = r"(?P<{}>여|가량|정도|남짓|이상|이하|미만|내외|안팎|쯤)?"
_KO_COUNT = pattern(
    rf"{_KO_BEFORE}(?P<number>{KOREAN}){_S}{_KO_AFTER.format('odd')}{_S}"
    rf"(?P<unit>명|분(?![가-힣]*{_S}(?:간|동안|후|전))|인(?![가-힣])|고객|회원|이용자|가입자|사용자|계정|아이디"
    r"|ID(?![a-z])|개|건)"
    rf"(?!월|년|당|원|국|{_S}(?:항목|업체|기관|지점|매장|국가|단계|사이트|서비스))"
    rf"(?:의?{_S}(?P<of>계정|아이디|ID))?{_S}{_KO_AFTER.format('after')}(?:[을이]?{_S}(?P<over>넘는|넘게|초과))?"
)
# A label with a bare number: 유출 계정 수: 4,536
_LABELLED = pattern(
    rf"(?P<unit>계정|아이디|ID|회원|고객|이용자|인원|가입자){_S}(?:수|규모)(?:[는은]|{_S}[:：]){_S}"
    rf"{_KO_BEFORE}(?P<number>{KOREAN})"
    rf"(?![\d.,%]|{_S}(?:[개명건분인일월년원시차]|계정|아이디|여|가량))"
)
_EN_HEDGE = (
    r"(?P<before>approximately|about|around|roughly|nearly|almost|some|(?:an )?estimated|more than|over|at least"
    r"|upwards of|in excess of|up to|at most|no more than|fewer than|less than|as many as)"
)
_EN_BETWEEN = (
    r"(?: (?:of|our|the|current|former|past|registered|active|unique|individual|customer|user|member|client|affected"
    r"|impacted|other|online|email|personal|data|and|or|different|separate|such|korean|u\.?s\.?)"
    r"| (?:out )?of (?:our|the|all) \d[\d,]{0,14})"
)
_EN_COUNT = pattern(
    rf"(?:\b{_EN_HEDGE} )?(?:a total of )?(?<![\w.,$€£#-])(?P<number>{ENGLISH}){_EN_BETWEEN}{{0,3}} "
    r"(?P<unit>customers|users|people|individuals|members|persons|consumers|subscribers|patients|employees|residents"
    r"|guests|clients|students|passengers|travell?ers|visitors|donors|shoppers|buyers|sellers|drivers|tenants|borrowers|players|readers|holders|accounts|profiles|logins|ids|records|rows|entries|files)(?!['’\w])",
    re.IGNORECASE,
)
_LABELLED_EN = pattern(
    rf"(?P<unit>accounts|customers|users|people|individuals|members|records)(?: (?:affected|impacted|exposed))?: "
    rf"(?:{_EN_HEDGE} )?(?P<number>{ENGLISH})(?![\w%])",
    re.IGNORECASE,
)
_FORMS = (_KO_COUNT, _LABELLED, _EN_COUNT, _LABELLED_EN)


class _Role(IntEnum):
    """What a count is to the incident; the highest is the one that a notice stands by."""

    EARLIER = 0
    PART = 1
    WHOLE = 2
    TOTAL = 3


# What is counted but not affected, before and after a count.
_NOT_AFFECTED = pattern(
    r"(?:최근|지난|선착순|추첨(?:을 통해)?|매|1인당|상담(?:원|사|인력)|전문\s?(?:가|인력)|요원|조사관|전\s?직원|퇴사자"
    r"|2차\s?피해|피해\s?(?:신고|사례)|신고|문의|민원|상담|사례|처리"
    r"|(?:전체|누적)\s?(?:회원|고객|이용자|가입자)\s?(?:수)?)[은는이가의을를]?\s?(?:는|은)?\s?$|(?:해커|공격자|범인)\s?$"
    r"|[명건개]\s?\((?:전체|누적)[가-힣\s]{0,8}$|\d in $"
    r"|(?:out of|last|latest|recent|team of|more than our) (?:our |the |a total of )?$",
    re.IGNORECASE,
)
_NOT_AFFECTED_AFTER = pattern(
    r"\s?(?:의\s?)?(?:주문|거래|구매|결제|검색|배송|이용\s?내역|최근|전문|상담|직원을|인력|해커|공격자|문의|민원|신고"
    r"|(?:에게|께|을|를)\s?(?:추첨|선정)|(?:중|가운데)(?:에서)?\s|이\s?(?:이용|가입)(?:하는|한|해))|씩"
)
_PART = pattern(
    r"(?:이들?|그)\s?(?:중|가운데)(?![^.\n\d]{0,15}(?:고유|중복))[^.\n\d]{0,25}$|포함하?여[^.\n]{0,6}$|중복[^.\n\d]{0,10}제[외거][^.\n\d]{0,8}$"
    r"|(?:of (?:these|which|whom|those|them)|including|among (?:them|these|those)),?[^.\n]{0,30}$",
    re.IGNORECASE,
)
_EARLIER = pattern(
    r"(?:당초|앞서|기존|최초|종전|1차|이전)[^.\n\d]{0,40}$"
    r"|(?:previously|initially|originally|earlier|last (?:week|month)|we (?:said|told|announced|estimated))"
    r"[^.\n\d]{0,60}$",
    re.IGNORECASE,
)
_CORRECTED = pattern(
    r"(?:이|가)\s아[니닌]|에서\s?(?:약\s?|총\s?|모두\s?)?\d|\sto (?:about |around |some )?\d"
    r"|(?:이라고|라고|으로|로)?\s?(?:안내|말씀|발표|공지|알려|추정|파악)[가-힣]{0,4}\s?[가-힣]{0,4}(?:으나|지만|는데|던)"
)
_ESTIMATED = pattern(r"\s?(?:규모)?(?:인\s?것)?(?:으로|로)?\s?(?:추정|추산|예상|짐작)|\s\(?estimated\b", re.IGNORECASE)
_TOTAL = pattern(r"(?:총|모두|합계|도합|합쳐|전체|전부)\S?\s?$|(?:total of|in total,?|altogether,?) $", re.IGNORECASE)
_LOOK = 60  # letters around a count in which such words may stand
_MANY = 100  # fewer 개 may be anything: files, servers, shops
_ROUNDED = 50  # a hedged number is the same as an exact one that differs by a fiftieth at most


@dataclass(frozen=True, kw_only=True, slots=True)
class _Said:
    """A count, and what it is to the incident."""

    count: Count
    role: _Role


def counts(sentences: Sequence[Sentence]) -> tuple[Count, ...]:
    """Every number of people, accounts or records that a notice says are affected, in order."""
    return tuple(said.count for said in _all(sentences))


def affected(sentences: Sequence[Sentence]) -> tuple[Count | None, tuple[str, ...]]:
    """The count that a notice stands by, and what speaks against it.

    A total is preferred to its parts, a correction to what it corrects, people and accounts to records.
    """
    every = _all(sentences)
    if not every:
        return None, ()
    standing = max(
        every,
        key=lambda said: (said.role >= _Role.WHOLE, said.count.unit is not Unit.RECORDS, said.role, said.count.number),
    )
    alike = [said for said in every if said.count.unit is standing.count.unit]
    highest = max(said.role for said in alike)
    rivals = [said.count for said in alike if said.role is highest]
    largest = max(rivals, key=lambda count: count.number)
    chosen = next((count for count in rivals if count.hedge is Hedge.NONE and _agree(count, largest)), largest)
    against = [f"{said.count.quote} / {chosen.quote}" for said in alike if _speaks_against(said, chosen, highest)]
    return chosen, tuple(f"the counts contradict each other: {each}" for each in dict.fromkeys(against))


def _speaks_against(said: _Said, chosen: Count, highest: _Role) -> bool:
    """Whether a count can't stand beside the chosen one: an equal that differs, or a part larger than the whole."""
    if said.role is _Role.EARLIER < highest or _agree(said.count, chosen):
        return False
    is_larger = said.count.number > chosen.number and chosen.hedge is not Hedge.AT_LEAST
    return said.role is highest or (is_larger and said.count.hedge is not Hedge.AT_MOST)


def _agree(one: Count, other: Count) -> bool:
    if Hedge.NONE is one.hedge is other.hedge:
        return one.number == other.number
    return abs(one.number - other.number) * _ROUNDED <= max(one.number, other.number)


def _all(sentences: Sequence[Sentence]) -> list[_Said]:
    found: list[_Said] = []
    things = Unit.ACCOUNTS if any(_ACCOUNTS_NEAR.search(sentence.text) for sentence in sentences) else None
    for sentence in sentences:
        matches = sorted((match for form in _FORMS for match in form.finditer(sentence.text)), key=_place)
        taken = -1
        for match in matches:
            if match.start("number") >= taken:
                found.extend(_said(match, sentence.text, things))
                taken = match.end()
    return found


def _place(match: re.Match[str]) -> tuple[int, int]:
    return match.start("number"), -match.end()


def _said(match: re.Match[str], text: str, things: Unit | None) -> Iterator[_Said]:
    """Read a match, unless it counts what is not affected; ``things`` is what many 개 are in this notice."""
    before, after = text[max(0, match.start() - _LOOK) : match.start()], text[match.end() : match.end() + _LOOK]
    value = number(match["number"])
    unit = _unit(match, before, after) or (things if match["unit"] == "개" and value >= _MANY else None)
    if unit is None or value == 0 or _NOT_AFFECTED.search(before) or _NOT_AFFECTED_AFTER.match(after):
        return
    hedge = _hedge(match)
    if hedge is Hedge.NONE and _ESTIMATED.match(after):
        hedge = Hedge.ABOUT
    count = Count(number=value, unit=unit, hedge=hedge, quote=match.group().strip())
    yield _Said(count=count, role=_Role.EARLIER if _CORRECTED.match(after) else _role(before))


def _role(before: str) -> _Role:
    roles = ((_EARLIER, _Role.EARLIER), (_PART, _Role.PART), (_TOTAL, _Role.TOTAL))
    return next((role for pattern, role in roles if pattern.search(before)), _Role.WHOLE)


def _unit(match: re.Match[str], before: str, after: str) -> Unit | None:
    """What is counted; 개 and 건 say it only with the words around them."""
    groups = match.groupdict()
    written = (groups.get("of") or match["unit"]).lower()
    if written == "분":  # people where people are named, or so many; else minutes
        are_people = _PEOPLE_NEAR.search(before) or _PEOPLE_NEAR.match(after) or number(match["number"]) > _MINUTES
        return Unit.PEOPLE if are_people else None
    if written not in {"개", "건"}:
        return _UNITS.get(written, Unit.PEOPLE)
    if written == "건":
        return Unit.ACCOUNTS if _ACCOUNTS_BESIDE.search(before) else Unit.RECORDS
    if _ACCOUNTS_NEAR.search(before[-_NEAR:]) or _ACCOUNTS_NEAR.match(after.removeprefix("의").strip()):
        return Unit.ACCOUNTS
    return Unit.RECORDS if _RECORDS_NEAR.search(before[-_NEAR:]) else None


def _hedge(match: re.Match[str]) -> Hedge:
    """The narrowest hedge beside a number: "약 … 이상" is at least that many."""
    groups = match.groupdict()
    words = [re.sub(r"^an? ", "", (groups.get(name) or "").lower()) for name in ("before", "odd", "after", "over")]
    hedges = [_HEDGES[word] for word in words if word]
    return next((hedge for hedge in hedges if hedge is not Hedge.ABOUT), hedges[0] if hedges else Hedge.NONE)
