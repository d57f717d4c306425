"""Lists what a notice says, for readers of its entry: a change's terms; an incident's words, items, days and delays."""

from collections.abc import Iterable, Iterator, Mapping

from tos_monitor.incident import Delay, delays
from tos_monitor.model import Announcement, Incident, Item, Language, Phrase, Told, WordClass
from tos_monitor.story.sentences import counted, plural

_LABELS: Mapping[str, Phrase] = {
    "documents": Phrase(ko="대상 문서", en="Documents"),
    "reason": Phrase(ko="개정 사유", en="Reason given"),
    "objection": Phrase(ko="이의 방법", en="How to object"),
    "deemed": Phrase(ko="동의로 보는 조건", en="When silence is consent"),
    "words": Phrase(ko="공지가 쓴 말", en="What it calls the event"),
    "minimisers": Phrase(ko="작게 보이게 하는 말", en="Words that make it small"),
    "leaked": Phrase(ko="유출되었다고 한 항목", en="Said to be leaked"),
    "denied": Phrase(ko="유출되지 않았다고 한 항목", en="Said not to be leaked"),
    "occurred": Phrase(ko="발생", en="Occurred"),
    "discovered": Phrase(ko="인지", en="Discovered"),
    "delay": Phrase(ko="인지부터 걸린 날", en="After the discovery"),
    "advice": Phrase(ko="이용자에게 권한 조치", en="Advice to users"),
    "contact": Phrase(ko="연락처", en="Contact"),
    "advertising": Phrase(ko="광고가 섞여 있음", en="It advertises, too"),
}
_CLASSES: Mapping[WordClass, Phrase] = {
    WordClass.STATUTORY: Phrase(ko="법률의 말", en="the word of the law"),
    WordClass.PLAIN: Phrase(ko="분명한 말", en="plain"),
    WordClass.SOFTENED: Phrase(ko="완곡한 말", en="softened"),
}
_TOLD: Mapping[str, Phrase] = {
    "people": Phrase(ko="통지까지", en="until people were told"),
    "authority": Phrase(ko="신고까지", en="until the authority was told"),
}


def facts(told: Told) -> tuple[str, ...]:
    """What a notice says, a line each; what it does not say is left out."""
    language = told.notice.language
    said = [*_announced(told.announcement)] if told.announcement else []
    if told.incident:
        said += _admitted(told.incident, told, language)
    return tuple(f"{_LABELS[name][language]}: {words}" if words else _LABELS[name][language] for name, words in said)


def _announced(said: Announcement) -> Iterator[tuple[str, str]]:
    named = [f"{each.name} ({each.effective_on})" if each.effective_on else each.name for each in said.documents]
    yield from _given(("documents", ", ".join(named)), ("reason", said.reason))
    until = f" (~ {said.objection_until})" if said.objection_until else ""
    yield from _given(("objection", said.objection + until), ("deemed", said.deemed_consent))


def _admitted(said: Incident, told: Told, language: Language) -> Iterator[tuple[str, str]]:
    kind = f" – {_CLASSES[said.word_class][language]}" if said.word_class else ""
    yield from _given(("words", f"{', '.join(said.words)}{kind}" if said.words else ""))
    if said.minimisers:
        share = f" – {counted(said.count, language)}" if said.count else ""
        yield "minimisers", f"{', '.join(said.minimisers)}{share}"
    until = f" ~ {said.occurred_until}" if said.occurred_until else ""
    yield from _given(
        ("leaked", _items(said.items_leaked)),
        ("denied", _items(said.items_denied)),
        ("occurred", f"{said.occurred_on}{until}" if said.occurred_on else ""),
        ("discovered", f"{said.discovered_on}" if said.discovered_on else ""),
    )
    for delay in delays(said, told.notice.up_since, language):
        yield "delay", _delay(delay, language)
    yield from _given(("advice", said.advice), ("contact", said.contact))
    if said.has_advertising:
        yield "advertising", ""


def _given(*pairs: tuple[str, str]) -> Iterator[tuple[str, str]]:
    return (pair for pair in pairs if pair[1])


def _items(items: Iterable[Item]) -> str:
    return ", ".join(item.words for item in items)


def _delay(delay: Delay, language: Language) -> str:
    whom = _TOLD[delay.told][language]
    if language is Language.KO:
        late = ", 한도를 넘김" if delay.is_late else ""
        return f"{whom} {delay.days}일 (한도 {delay.limit_hours}시간{late}; {delay.cites})"
    late = ", which is late" if delay.is_late else ""
    return f"{plural(delay.days)} {whom} (the limit is {delay.limit_hours} hours{late}; {delay.cites})"
