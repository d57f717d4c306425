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


def days_up(first: datetime, gone: datetime, language: Language) -> str:
    """Say since when a notice was up, by which look it was gone, and how many days that makes."""
    start, end = local_day(first, language), local_day(gone, language)
    days = (end - start).days
    if language is Language.KO:
        return f"{start:%Y-%m-%d}부터 {days}일 동안 게시, {end:%Y-%m-%d}에는 없음"
    return f"up for {days} day{'s' if days != 1 else ''} from {start:%Y-%m-%d}, gone by {end:%Y-%m-%d}"
