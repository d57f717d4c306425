"""Reads who may, must or must not in an edited sentence whose modal verb changed."""

from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongue


def modal_shift(before: str, after: str, tongue: Tongue) -> Shift | None:
    """The shift between two forms of a sentence that differ in a modal verb; None when nothing moved."""
    del before, after, tongue
    return None
