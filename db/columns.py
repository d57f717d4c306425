"""How values stand in columns: moments as text that sorts, tuples as JSON that people can read."""

import json
from datetime import UTC, datetime


def moment(at: datetime) -> str:
    """ISO 8601 in UTC. ``+00:00`` and not ``Z``, because ``+`` sorts before the point of a fraction and ``Z`` after."""
    if at.tzinfo is None:
        raise ValueError(f"a moment needs a time zone: {at!r}")
    return at.astimezone(UTC).isoformat()


def at(text: str) -> datetime:
    """The moment that was written."""
    return datetime.fromisoformat(text)


def maybe_at(text: str | None) -> datetime | None:
    """The moment that was written, if any."""
    return None if text is None else at(text)


def array(values: object) -> str:
    """Nested tuples as JSON, with Korean left as it is."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def strings(text: str) -> tuple[str, ...]:
    """A tuple of strings."""
    return tuple(json.loads(text))


def string_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """A tuple of pairs of strings."""
    return tuple((first, second) for first, second in json.loads(text))
