"""What notices told, read back for those who look at the whole story of a service."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from db import notices
from db.columns import strings
from db.connection import Connection
from tos_monitor.model import (
    Announcement,
    Concerned,
    Count,
    Direction,
    Hedge,
    Incident,
    Item,
    PostedVersion,
    Severity,
    Status,
    Telling,
    Unit,
    Verdict,
    WordClass,
)

_EVER = datetime.min.replace(tzinfo=UTC)
_ANNOUNCED = "SELECT * FROM announcement WHERE document = :document AND version = :version"
_ADMITTED = "SELECT * FROM incident WHERE document = :document AND version = :version"


def tellings(connection: Connection, service: str) -> tuple[Telling, ...]:
    """Every version of a service's notices that announced or disclosed something, oldest first."""
    return tuple(_telling(connection, posted) for posted in notices.story(connection, service, _EVER))


def _telling(connection: Connection, posted: PostedVersion) -> Telling:
    document, number = posted.version.document, posted.version.number
    announced = connection.row(_ANNOUNCED, document=document, version=number)
    admitted = connection.row(_ADMITTED, document=document, version=number)
    return Telling(
        posted=posted,
        announcement=_announcement(announced) if announced else None,
        incident=_incident(admitted) if admitted else None,
    )


def _announcement(row: Mapping[str, Any]) -> Announcement:
    return Announcement(
        announced_on=date.fromisoformat(row["announced_on"]),
        effective_on=_day(row["effective_on"]),
        status=Status(row["status"]),
        documents=tuple(
            Concerned(name=name, document=document, effective_on=_day(effective_on))
            for name, document, effective_on in json.loads(row["concerns"])
        ),
        pairs=row["pairs"],
        verdict=Verdict(
            direction=Direction(row["direction"]), severity=Severity(row["severity"]) if row["severity"] else None
        ),
        reason=row["reason"],
        objection=row["objection"],
        objection_until=_day(row["objection_until"]),
        deemed_consent=row["deemed_consent"],
        unread=strings(row["unread"]),
    )


def _incident(row: Mapping[str, Any]) -> Incident:
    return Incident(
        words=strings(row["words"]),
        word_class=WordClass(row["word_class"]) if row["word_class"] else None,
        minimisers=strings(row["minimisers"]),
        count=_count(row),
        items_leaked=_items(row["items_leaked"]),
        items_denied=_items(row["items_denied"]),
        occurred_on=_day(row["occurred_on"]),
        occurred_until=_day(row["occurred_until"]),
        discovered_on=_day(row["discovered_on"]),
        reported_on=_day(row["reported_on"]),
        notified_on=_day(row["notified_on"]),
        checklist=tuple(json.loads(row["checklist"]).items()),
        contact=row["contact"],
        advice=row["advice"],
        is_denied=bool(row["is_denied"]),
        is_possible=bool(row["is_possible"]),
        has_advertising=bool(row["has_advertising"]),
        unread=strings(row["unread"]),
    )


def _count(row: Mapping[str, Any]) -> Count | None:
    """Read the count; the words that it stood in are in the notice."""
    if row["people"] is None:
        return None
    return Count(number=row["people"], unit=Unit(row["unit"]), hedge=Hedge(row["hedge"]), quote="")


def _items(column: str) -> tuple[Item, ...]:
    return tuple(Item(slug=slug, words=words) for slug, words in json.loads(column))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
