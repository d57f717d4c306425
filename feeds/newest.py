"""Picks what a channel shows, and says when it last changed."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from feeds.channels import Channel
from tos_monitor.model import Entry

MAX_ENTRIES = 200
"""A feed is for what is new; whatever is older stays in the database …"""

ALWAYS = timedelta(days=2)
"""… but what came as late before the newest entry is all there, however much: readers look once a day."""

_NEVER = datetime(2026, 1, 1, tzinfo=UTC)  # the year of the ids' scheme: a feed without entries needs some fixed date


def newest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries in the order of a feed; of the same moment, in a fixed order."""
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True))


def shown(channel: Channel, newest_first: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries a channel shows."""
    admitted = tuple(filter(channel.admits, newest_first))
    return tuple(
        entry for place, entry in enumerate(admitted) if place < MAX_ENTRIES or admitted[0].at - entry.at <= ALWAYS
    )


def updated(newest_first: Sequence[Entry]) -> datetime:
    """When the newest entry was published, in UTC whatever zone it came in."""
    return newest_first[0].at.astimezone(UTC) if newest_first else _NEVER
