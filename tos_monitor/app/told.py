"""The JSON of what the notices of a service told, to the letter of what other programs rely on."""

from collections.abc import Sequence

from tos_monitor.app.serial import Json, JsonValue
from tos_monitor.model import Announcement, Happening, Incident, Told
from tos_monitor.story import happenings


def sequence(id_: str | int | None, told: Sequence[Told]) -> Json:
    """Write what each notice of a sequence told, and what happened between them."""
    return {
        "id": id_,
        "notices": [_notice(each) for each in told],
        "events": [_event(each) for each in happenings(told)],
    }


def _notice(told: Told) -> Json:
    return {
        "kind": told.kind.value,
        "announcement": _announcement(told.announcement) if told.announcement else None,
        "incident": _incident(told.incident) if told.incident else None,
    }


def _announcement(said: Announcement) -> Json:
    came_to = said.verdict
    return {
        "announced_on": said.announced_on.isoformat(),
        "effective_on": said.effective_on.isoformat() if said.effective_on else None,
        "notice_days": said.notice_days,
        "status": said.status.value,
        "pairs": said.pairs,
        "verdict": {
            "direction": came_to.direction.value,
            "severity": came_to.severity.value if came_to.severity else None,
        },
        **_unread(said.unread),
    }


def _incident(said: Incident) -> Json:
    return {
        "words": list(said.words),
        "people": said.count.number if said.count else None,
        "unit": said.count.unit.value if said.count else None,
        "items_leaked": list(dict.fromkeys(item.slug for item in said.items_leaked)),
        "items_denied": list(dict.fromkeys(item.slug for item in said.items_denied)),
        "occurred_on": said.occurred_on.isoformat() if said.occurred_on else None,
        "discovered_on": said.discovered_on.isoformat() if said.discovered_on else None,
        "checklist": dict(said.checklist),
        **_unread(said.unread),
    }


def _unread(problems: Sequence[str]) -> Json:
    """What could not be read, where there is any such thing."""
    return {"unread": list(problems)} if problems else {}


def _event(happening: Happening) -> Json:
    details: dict[str, JsonValue] = {
        "days": happening.days,
        "ratio": round(happening.ratio, 1) if happening.ratio is not None else None,
        "words": list(happening.words) or None,
    }
    return {
        "event": happening.kind.value,
        "from": happening.start,
        "to": happening.end,
        **{name: value for name, value in details.items() if value is not None},
    }
