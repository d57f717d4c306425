"""Tells the day that people at a service's place call it, from an instant in UTC."""

from datetime import UTC, date, datetime, timedelta, timezone

from tos_monitor.model import Language

# Korea keeps no summer time, so its offset is fixed (since 1988).
_ZONES = {Language.KO: timezone(timedelta(hours=9), "KST"), Language.EN: UTC}


def local_time(at: datetime, language: Language) -> datetime:
    """The instant on the clocks where a document's readers are."""
    return at.astimezone(_ZONES[language])


def local_day(at: datetime, language: Language) -> date:
    """The day on the calendars where a document's readers are."""
    return local_time(at, language).date()


def days_between(first: datetime, last: datetime, language: Language) -> str:
    """Say from when to when a notice was up, and for how many days."""
    start, end = local_day(first, language), local_day(last, language)
    days = (end - start).days + 1
    if language is Language.KO:
        return f"{start:%Y-%m-%d}부터 {end:%Y-%m-%d}까지 {days}일 동안 게시된 것을 확인"
    return f"seen from {start:%Y-%m-%d} to {end:%Y-%m-%d}, {days} day{'s' if days != 1 else ''}"
