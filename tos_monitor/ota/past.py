"""Reads how a document was declared earlier, so that old snapshots are read with the selectors of their time."""

from datetime import UTC, date, datetime

from tos_monitor.local import local_day
from tos_monitor.model import Language
from tos_monitor.ota.source import Source, UnreadableError, read


def read_past(entries: object, language: Language, losses: list[str]) -> dict[date, Source]:
    """Read a history: each declaration by the last day on which it was in force, on its readers' calendar."""
    dated = []
    for entry in entries if isinstance(entries, list) else [entries]:
        try:
            dated.append((*_until(entry, language), read(entry)))
        except UnreadableError as problem:
            losses.append(f"an earlier declaration: left out: {problem}")
    past: dict[date, Source] = {}
    for _, day, source in sorted(dated, key=lambda each: each[0]):
        if day in past:  # the first was in force on the days before as well
            losses.append(f"an earlier declaration: left out: in force for a part of {day} only")
        past.setdefault(day, source)
    return past


def _until(entry: object, language: Language) -> tuple[datetime, date]:
    value = entry.get("validUntil") if isinstance(entry, dict) else None
    try:
        instant = datetime.fromisoformat(str(value))
        instant = (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC)
        return instant, local_day(instant, language)
    except (ValueError, OverflowError):
        raise UnreadableError(f"validUntil: expected a time, got {value!r:.60}") from None
