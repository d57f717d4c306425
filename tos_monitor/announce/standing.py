"""Tells whether a change is still to come, was put off, or was taken back."""

from collections.abc import Sequence

from tos_monitor.announce.table import STATUS
from tos_monitor.model import Status

# In the order in which they decide.
_WORDS = (
    (Status.WITHDRAWN, STATUS["withdrawn"]),
    (Status.POSTPONED, STATUS["postponed"]),
    (Status.WITHDRAWN, STATUS["dropped"]),
)


def standing(title: str, lines: Sequence[str]) -> Status:
    """How a change stands by the title of its notice, or else by what its lines say."""
    by_title = stands(title)
    if by_title is not Status.ANNOUNCED:
        return by_title
    words = [STATUS["not_status"].sub(" ", line) for line in lines]
    return next((status for status, pattern in _WORDS if any(map(pattern.search, words))), Status.ANNOUNCED)


def stands(line: str) -> Status:
    """How a change stands by one line."""
    words = STATUS["not_status"].sub(" ", line)
    return next((status for status, pattern in _WORDS if pattern.search(words)), Status.ANNOUNCED)
