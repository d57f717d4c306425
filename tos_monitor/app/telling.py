"""Writes what notices told, for people."""

from collections.abc import Iterator, Sequence

from tos_monitor.model import Announcement, Happening, Incident, Told
from tos_monitor.story import happenings

_LONGEST_TITLE = 80


def lines(told: Sequence[Told]) -> Iterator[str]:
    """Say of each notice what it told, and then what happened between them."""
    for number, each in enumerate(told, 1):
        yield f"{number}. {each.notice.posted} {each.kind.value}: {_title(each)}"
        if each.announcement:
            yield from _indented(_announcement(each.announcement))
        if each.incident:
            yield from _indented(_incident(each.incident))
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
    for name, words in (("reason", said.reason), ("objection", said.objection), ("consent", said.deemed_consent)):
        if words:
            yield f"{name}: {words}"
    for problem in said.unread:
        yield f"not read: {problem}"


def _incident(said: Incident) -> Iterator[str]:
    yield f"words: {', '.join(said.words) or 'none'}"
    if said.count:
        yield f"affected: {said.count.number:,} {said.count.unit.value} ({said.count.quote})"
    for name, items in (("leaked", said.items_leaked), ("said not to be leaked", said.items_denied)):
        if items:
            yield f"{name}: {', '.join(f'{item.slug} ({item.words})' for item in items)}"
    for name, day in (("occurred", said.occurred_on), ("discovered", said.discovered_on)):
        if day:
            yield f"{name} on {day}"
    missing = [content for content, has in said.checklist if not has]
    yield f"the law's contents that it lacks: {', '.join(missing) or 'none'}"
    for problem in said.unread:
        yield f"not read: {problem}"


def _event(happening: Happening) -> str:
    where = (
        f"{happening.start + 1}" if happening.start == happening.end else f"{happening.start + 1} → {happening.end + 1}"
    )
    details = (
        f"{happening.days} days" if happening.days is not None else "",
        f"× {happening.ratio:,.1f}" if happening.ratio is not None else "",
        ", ".join(happening.words),
    )
    return " · ".join(filter(None, (f"{where} {happening.kind.value}", *details)))
