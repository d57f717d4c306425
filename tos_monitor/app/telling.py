"""Writes what notices told, for people."""

from collections.abc import Iterator, Sequence

from tos_monitor.app.told import unread
from tos_monitor.incident import Delay, delays
from tos_monitor.model import Announcement, Happening, Incident, Told
from tos_monitor.story import happenings, in_short

_LONGEST_TITLE = 80
_WHOM = {"people": "people were", "authority": "the authority was"}


def lines(told: Sequence[Told]) -> Iterator[str]:
    """Say of each notice what it told, and then what happened between them."""
    for number, each in enumerate(told, 1):
        yield f"{number}. {each.notice.posted} {each.kind.value}: {_title(each)}"
        if each.announcement:
            yield from _indented(_announcement(each.announcement))
        if each.incident:
            yield from _indented(_incident(each.incident, each))
        yield from _indented(map(_not_read, unread(each)))
    found = happenings(told)
    if found:
        yield "events:"
        yield from _indented(map(_event, found))


def _indented(said: Iterator[str]) -> Iterator[str]:
    return (f"   {line}" for line in said)


def _title(told: Told) -> str:
    words = " ".join((told.notice.title or told.notice.text).split())
    return words if len(words) <= _LONGEST_TITLE else f"{words[: _LONGEST_TITLE - 1]}…"


def _announcement(said: Announcement) -> Iterator[str]:
    came_to = said.verdict
    days = f" ({said.notice_days} days of notice)" if said.notice_days is not None else ""
    yield f"{said.status.value}, announced on {said.announced_on}, effective on {said.effective_on or 'no day'}{days}"
    for document in said.documents:
        yield f"document: {document.name}, from {document.effective_on or 'no day'}"
    yield f"verdict: {came_to.direction.value}{f', {came_to.severity.value}' if came_to.severity else ''}"
    yield f"clauses set side by side: {said.pairs}"
    for finding in said.findings:
        for flag in finding.flags:
            yield f"{flag.direction.value}, {flag.category.value}: {flag.quote_after or flag.quote_before}"
    until = f" (until {said.objection_until})" if said.objection_until else ""
    objection = f"{said.objection}{until}" if said.objection else ""
    yield from _given(("reason", said.reason), ("objection", objection), ("consent", said.deemed_consent))
    yield from map(_not_read, said.unread)


def _incident(said: Incident, told: Told) -> Iterator[str]:
    named = f" ({said.word_class.value})" if said.word_class else ""
    yield f"words: {', '.join(said.words) or 'none'}{named}"
    count = f"{said.count.number:,} {said.count.unit.value} ({said.count.quote})" if said.count else ""
    made_small = f"{', '.join(said.minimisers)} – of {count}" if count else ", ".join(said.minimisers)
    yield from _given(("affected", count), ("made small by", made_small if said.minimisers else ""))
    for name, items in (("leaked", said.items_leaked), ("said not to be leaked", said.items_denied)):
        if items:
            yield f"{name}: {', '.join(f'{item.slug} ({item.words})' for item in items)}"
    yield from _days(said)
    for delay in delays(said, told.notice.up_since, told.notice.language):
        yield _delay(delay)
    missing = [content for content, has in said.checklist if not has]
    yield f"the law's contents that it lacks: {', '.join(missing) or 'none'}"
    yield from _given(("advice", said.advice), ("contact", said.contact))
    if said.has_advertising:
        yield "it advertises, too"
    yield from map(_not_read, said.unread)


def _days(said: Incident) -> Iterator[str]:
    until = f" to {said.occurred_until}" if said.occurred_until else ""
    if said.occurred_on:
        yield f"occurred on {said.occurred_on}{until}"
    for name, day in (
        ("discovered", said.discovered_on),
        ("reported", said.reported_on),
        ("notified", said.notified_on),
    ):
        if day:
            yield f"{name} on {day}"


def _delay(delay: Delay) -> str:
    late = ", which is late" if delay.is_late else ""
    whom = _WHOM[delay.told]
    return f"days until {whom} told: {delay.days}; the limit is {delay.limit_hours} hours{late} ({delay.cites})"


def _given(*pairs: tuple[str, str]) -> Iterator[str]:
    return (f"{name}: {words}" for name, words in pairs if words)


def _not_read(problem: str) -> str:
    return f"not read: {problem}"


def _event(happening: Happening) -> str:
    where = (
        f"{happening.start + 1}" if happening.start == happening.end else f"{happening.start + 1} → {happening.end + 1}"
    )
    details = (
        f"{happening.days} days" if happening.days is not None else "",
        f"× {in_short(happening.ratio):,}" if happening.ratio is not None else "",
        ", ".join(happening.words),
    )
    return " · ".join(filter(None, (f"{where} {happening.kind.value}", *details)))
