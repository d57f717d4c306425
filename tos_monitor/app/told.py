"""The JSON of what the notices of a service told, to the letter of what other programs rely on."""

from collections.abc import Sequence
from datetime import date

from tos_monitor.app.saved import unreadable
from tos_monitor.app.serial import Json, JsonValue
from tos_monitor.incident import Delay, delays
from tos_monitor.model import Announcement, Concerned, Happening, Incident, Told
from tos_monitor.story import happenings, in_short


def sequence(id_: str | int | None, told: Sequence[Told]) -> Json:
    """Write what each notice of a sequence told, and what happened between them."""
    return {
        "id": id_,
        "notices": [_notice(each) for each in told],
        "events": [_event(each) for each in happenings(told)],
    }


def unread(told: Told) -> tuple[str, ...]:
    """Why nothing was read of a notice that is neither; an announcement and an incident say so themselves."""
    return () if told.announcement or told.incident else unreadable(told.notice.text)


def _notice(told: Told) -> Json:
    return {
        "kind": told.kind.value,
        "announcement": _announcement(told.announcement) if told.announcement else None,
        "incident": _incident(told.incident, told) if told.incident else None,
        **_unread(unread(told)),
    }


def _announcement(said: Announcement) -> Json:
    came_to = said.verdict
    return {
        "announced_on": said.announced_on.isoformat(),
        "effective_on": _day(said.effective_on),
        "notice_days": said.notice_days,
        "status": said.status.value,
        "pairs": said.pairs,
        "verdict": {
            "direction": came_to.direction.value,
            "severity": came_to.severity.value if came_to.severity else None,
        },
        "documents": [_document(each) for each in said.documents],
        "reason": said.reason or None,
        "objection": said.objection or None,
        "objection_until": _day(said.objection_until),
        "deemed_consent": said.deemed_consent or None,
        **_unread(said.unread),
    }


def _document(concerned: Concerned) -> Json:
    return {"name": concerned.name, "effective_on": _day(concerned.effective_on)}


def _incident(said: Incident, told: Told) -> Json:
    return {
        "words": list(said.words),
        "people": said.count.number if said.count else None,
        "unit": said.count.unit.value if said.count else None,
        "items_leaked": list(dict.fromkeys(item.slug for item in said.items_leaked)),
        "items_denied": list(dict.fromkeys(item.slug for item in said.items_denied)),
        "occurred_on": _day(said.occurred_on),
        "discovered_on": _day(said.discovered_on),
        "checklist": dict(said.checklist),
        "word_class": said.word_class.value if said.word_class else None,
        "count": {"quote": said.count.quote, "hedge": said.count.hedge.value} if said.count else None,
        "minimisers": list(said.minimisers),
        "occurred_until": _day(said.occurred_until),
        "reported_on": _day(said.reported_on),
        "notified_on": _day(said.notified_on),
        "delays": [_delay(each) for each in delays(said, told.notice.up_since, told.notice.language)],
        "advice": said.advice or None,
        "contact": said.contact or None,
        "advertising": said.has_advertising,
        **_unread(said.unread),
    }


def _delay(delay: Delay) -> Json:
    return {
        "told": delay.told,
        "days": delay.days,
        "limit_hours": delay.limit_hours,
        "late": delay.is_late,
        "law": delay.cites,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _unread(problems: Sequence[str]) -> Json:
    """What could not be read, where there is any such thing."""
    return {"unread": list(problems)} if problems else {}


def _event(happening: Happening) -> Json:
    details: dict[str, JsonValue] = {
        "days": happening.days,
        "ratio": in_short(happening.ratio) if happening.ratio is not None else None,
        "words": list(happening.words) or None,
    }
    return {
        "event": happening.kind.value,
        "from": happening.start,
        "to": happening.end,
        **{name: value for name, value in details.items() if value is not None},
    }
