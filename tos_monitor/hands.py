"""Says when a document that programs may not visit is due to be captured by hand."""

from datetime import datetime, timedelta

from tos_monitor.model import Health

# As often as a fetched page that does not change is kept whole as a witness.
_EVERY = timedelta(days=7)


def is_due(health: Health, now: datetime) -> bool:
    """Whether a person should capture a document: its operator refuses programs, and its last good look is old."""
    return bool(health.refused) and (health.last_good is None or now >= health.last_good + _EVERY)


def reminder(health: Health, now: datetime) -> str:
    """What to tell a person of a document whose operator refuses programs; nothing of any other."""
    if not health.refused:
        return ""
    if health.last_good is None or is_due(health, now):
        return f"due by hand: refused {health.refused}"
    return f"by hand, due again {health.last_good + _EVERY:%Y-%m-%d}: refused {health.refused}"
