"""What notices tell: facts for people to search, and the notices that a service's story is made of."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from db import versions
from db.columns import array, at, maybe_at, moment
from db.connection import Connection, Value
from tos_monitor.model import Announcement, Incident, Item, Language, PostedVersion, Told, Version

# A version that was read anew is told by how it reads now.
# A notice is gone at the first of two looks in a row that did not find it; one that came back is not gone.
_STORY = """
SELECT version.*, document.title AS listed_as, document.language, document.first_seen, document.is_backlog, (
    SELECT min(missing.seen_at) FROM presence AS missing
    WHERE missing.document = document.id AND NOT missing.listed AND missing.seen_at > (
        SELECT max(there.seen_at) FROM presence AS there WHERE there.document = document.id AND there.listed
    )
    HAVING count(*) > 1
) AS gone_at
FROM version
JOIN notice ON notice.document = version.document AND notice.version = version.number
JOIN document ON document.id = version.document
{which} AND document.service = :service AND NOT EXISTS (
    SELECT 1 FROM version AS better
    WHERE better.document = version.document AND better.number = version.number + 1
    AND better.cause = 'technical-upgrade'
)
ORDER BY version.seen_at, version.document, version.number
"""
_SINCE = _STORY.format(which="WHERE notice.kind <> 'other' AND version.seen_at >= :since")
_DUE = _STORY.format(
    which="JOIN announcement ON announcement.document = version.document AND announcement.version = version.number "
    "WHERE announcement.status <> 'withdrawn' AND announcement.effective_on BETWEEN :first AND :last"
)

_FORGET = (
    "DELETE FROM notice WHERE document = :document AND version = :version",
    "DELETE FROM announcement WHERE document = :document AND version = :version",
    "DELETE FROM incident WHERE document = :document AND version = :version",
)


def add_told(connection: Connection, version: Version, told: Told) -> None:
    """Record what a version of a notice tells; what better readers make of it replaces that."""
    place: dict[str, Value] = {"document": version.document, "version": version.number}
    for forget in _FORGET:
        connection.execute(forget, **place)
    connection.add("notice", place | {"kind": told.kind})
    if told.announcement:
        connection.add("announcement", place | _announcement(told.announcement))
    if told.incident:
        connection.add("incident", place | _incident(told.incident))


def story(connection: Connection, service: str, since: datetime) -> tuple[PostedVersion, ...]:
    """The versions of a service's notices that announce or disclose something, oldest first."""
    return tuple(map(_posted, connection.rows(_SINCE, service=service, since=moment(since))))


def due(connection: Connection, service: str, first: date, last: date) -> tuple[PostedVersion, ...]:
    """Those that announce a change for one of these days, oldest first."""
    rows = connection.rows(_DUE, service=service, first=first.isoformat(), last=last.isoformat())
    return tuple(map(_posted, rows))


def _posted(row: Mapping[str, Any]) -> PostedVersion:
    return PostedVersion(
        version=versions.read(row),
        title=row["listed_as"],
        language=Language(row["language"]),
        first_seen=at(row["first_seen"]),
        gone_at=maybe_at(row["gone_at"]),
        is_backlog=bool(row["is_backlog"]),
    )


def _announcement(said: Announcement) -> dict[str, Value]:
    return {
        "announced_on": said.announced_on.isoformat(),
        "effective_on": _day(said.effective_on),
        "notice_days": said.notice_days,
        "status": said.status,
        "direction": said.verdict.direction,
        "severity": said.verdict.severity,
        "pairs": said.pairs,
        "concerns": array([[each.name, each.document, _day(each.effective_on)] for each in said.documents]),
        "reason": said.reason,
        "objection": said.objection,
        "objection_until": _day(said.objection_until),
        "deemed_consent": said.deemed_consent,
        "unread": array(said.unread),
    }


def _incident(said: Incident) -> dict[str, Value]:
    return {
        "words": array(said.words),
        "word_class": said.word_class,
        "minimisers": array(said.minimisers),
        "people": said.count.number if said.count else None,
        "unit": said.count.unit if said.count else None,
        "hedge": said.count.hedge if said.count else None,
        "items_leaked": _items(said.items_leaked),
        "items_denied": _items(said.items_denied),
        "occurred_on": _day(said.occurred_on),
        "occurred_until": _day(said.occurred_until),
        "discovered_on": _day(said.discovered_on),
        "reported_on": _day(said.reported_on),
        "notified_on": _day(said.notified_on),
        "checklist": array(dict(said.checklist)),
        "contact": said.contact,
        "advice": said.advice,
        "is_denied": int(said.is_denied),
        "is_possible": int(said.is_possible),
        "has_advertising": int(said.has_advertising),
        "unread": array(said.unread),
    }


def _items(items: Iterable[Item]) -> str:
    return array([[item.slug, item.words] for item in items])


def _day(on: date | None) -> str | None:
    return on.isoformat() if on else None
