"""Says in one sentence what happened between two notices, in Korean and in English."""

from collections.abc import Mapping, Sequence

from tos_monitor.model import Count, EventKind, Happening, Hedge, Incident, Language, Phrase, Told, Unit
from tos_monitor.story.announcements import changes

_UNITS: Mapping[Unit, Phrase] = {
    Unit.PEOPLE: Phrase(ko="명", en="people"),
    Unit.ACCOUNTS: Phrase(ko="개 계정", en="accounts"),
    Unit.RECORDS: Phrase(ko="건", en="records"),
}
_HEDGES: Mapping[Hedge, Phrase] = {
    Hedge.NONE: Phrase(ko="", en=""),
    Hedge.ABOUT: Phrase(ko="약 ", en="about "),
    Hedge.AT_LEAST: Phrase(ko="최소 ", en="at least "),
    Hedge.AT_MOST: Phrase(ko="최대 ", en="at most "),
}
CONTENTS: Mapping[str, Phrase] = {
    "items": Phrase(ko="유출 항목", en="the items leaked"),
    "time-and-circumstances": Phrase(ko="유출 시점과 경위", en="when and how"),
    "what-you-can-do": Phrase(ko="이용자가 할 수 있는 조치", en="what users can do"),
    "response-and-remedy": Phrase(ko="대응과 피해 구제 절차", en="response and remedy"),
    "contact": Phrase(ko="담당 부서와 연락처", en="a contact"),
    "follow-up": Phrase(ko="확인되는 대로 다시 알린다는 안내", en="that another notice follows"),
    "damages-claim": Phrase(ko="손해배상 청구 안내", en="how to claim damages"),
}
"""What the law asks of a breach notice, by the slugs of its checklist."""

# {before} and {after} are days, {days} and {ratio} figures, {words} a list, {first} and {last} the pair of words.
_SENTENCES: Mapping[EventKind, Phrase] = {
    EventKind.TERMS_ANNOUNCED: Phrase(ko="시행 예정일: {after}{lead}", en="to apply from: {after}{lead}"),
    EventKind.SHORT_NOTICE: Phrase(
        ko="시행 {days}: 표준약관은 7일, 불리한 변경은 30일 전 공지를 정함",
        en="{days}: the standard terms ask for 7, and for 30 when users are worse off",
    ),
    EventKind.ANNOUNCEMENT_POSTPONED: Phrase(
        ko="변경을 미룸 (시행 예정일: {before})", en="put off (it was to apply from: {before})"
    ),
    EventKind.ANNOUNCEMENT_WITHDRAWN: Phrase(
        ko="변경을 거둠 (시행 예정일: {before})", en="taken back (it was to apply from: {before})"
    ),
    EventKind.EFFECTIVE_DATE_MOVED: Phrase(ko="시행 예정일 {before} → {after}", en="from {before} to {after}"),
    EventKind.BREACH_DISCLOSED: Phrase(ko="공지가 쓴 말: {words}{count}", en="the notice says: {words}{count}"),
    EventKind.WORDING_SOFTENED: Phrase(ko="‘{first}’ → ‘{last}’", en="'{first}' became '{last}'"),
    EventKind.WORDING_HARDENED: Phrase(ko="‘{first}’ → ‘{last}’", en="'{first}' became '{last}'"),
    EventKind.COUNT_REVISED: Phrase(ko="{first} → {last} (× {ratio})", en="{first} → {last} (× {ratio})"),
    EventKind.ITEMS_ADDED: Phrase(ko="앞선 공지에 없던 항목: {words}", en="not in the earlier notice: {words}"),
    EventKind.ITEMS_DROPPED: Phrase(ko="앞선 공지에 있던 항목: {words}", en="only in the earlier notice: {words}"),
    EventKind.CHECKLIST_INCOMPLETE: Phrase(
        ko="법이 정한 통지 내용 가운데 빠진 것: {words}", en="of what the law asks for it leaves out {words}"
    ),
    EventKind.CHECKLIST_COMPLETED: Phrase(
        ko="법이 정한 통지 내용을 모두 갖춤", en="all that the law asks for is there"
    ),
    EventKind.TAKEN_DOWN_EARLY: Phrase(
        ko="{days} 만에 내려감: 홈페이지 통지는 30일 이상 게시", en="gone after {days}: it has to stay for 30"
    ),
    EventKind.NOTICE_VANISHED: Phrase(ko="{days} 동안 게시됨", en="was up for {days}"),
}
_WHOLE = 10  # times from which no reader misses the fraction
_NO_DAY = Phrase(ko="날짜 없음", en="no day given")


def sentence(happening: Happening, told: Sequence[Told], language: Language) -> str:
    """What happened, without a full stop."""
    start, end = told[happening.start], told[happening.end]
    first, last = (happening.words[0], happening.words[-1]) if happening.words else ("", "")
    return _SENTENCES[happening.kind][language].format(
        before=_effective(_so_far(happening.start, told), language),
        after=_effective([end], language),
        days=_days(happening, language),
        lead=_lead(happening, language),
        ratio=_ratio(happening.ratio or 0),
        words=", ".join(_words(happening, start, end, language)),
        count=_count(end.incident, language),
        first=first,
        last=last,
    )


def in_short(ratio: float) -> float:
    """A ratio with one decimal, or, where that would leave little of it, with three figures that say something."""
    return round(ratio, 1) if ratio >= 1 else float(f"{ratio:.3g}")


def _ratio(ratio: float) -> str:
    return f"{ratio:,.0f}" if ratio >= _WHOLE else f"{in_short(ratio)}"


def _so_far(place: int, told: Sequence[Told]) -> list[Told]:
    """The notices of an announced change up to one of them."""
    places = (change.places for change in changes(told))
    return [told[each] for each in next((these for these in places if place in these), []) if each <= place]


def _effective(told: Sequence[Told], language: Language) -> str:
    """The last day from which these notices said that a change is to apply."""
    days = (each.announcement.effective_on for each in reversed(told) if each.announcement)
    named = next(filter(None, days), None)
    return named.isoformat() if named else _NO_DAY[language]


def _days(happening: Happening, language: Language) -> str:
    """How long something took or was up."""
    days = happening.days or 0
    if happening.kind is EventKind.SHORT_NOTICE:
        return _ahead(days, language)
    return f"{days}일" if language is Language.KO else plural(days)


def _lead(happening: Happening, language: Language) -> str:
    """How long before the day of a change it was announced, behind that day; nothing where no day is given."""
    return f", {_ahead(happening.days, language)}" if happening.days is not None else ""


def _ahead(days: int, language: Language) -> str:
    return f"{days}일 전 공지" if language is Language.KO else f"{plural(days)} ahead"


def plural(days: int) -> str:
    """A number of days in English."""
    return f"{days} day{'s' if days != 1 else ''}"


def _words(happening: Happening, start: Told, end: Told, language: Language) -> Sequence[str]:
    """What an event is about as readers call it: items by the words of the notice, contents by their names."""
    if happening.kind is EventKind.BREACH_DISCLOSED:
        return end.incident.words if end.incident else ()
    if happening.kind is EventKind.CHECKLIST_INCOMPLETE:
        return [CONTENTS[word][language] for word in happening.words]
    names = {
        item.slug: item.words for told in (start, end) for item in (told.incident.items_leaked if told.incident else ())
    }
    return [names.get(word, word) for word in happening.words]


def _count(said: Incident | None, language: Language) -> str:
    return f"; {counted(said.count, language)}" if said and said.count else ""


def counted(count: Count, language: Language) -> str:
    """A count with its unit, as sure as the notice is of it."""
    blank = "" if language is Language.KO else " "
    return f"{_HEDGES[count.hedge][language]}{count.number:,}{blank}{_UNITS[count.unit][language]}"
