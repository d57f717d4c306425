"""Reads what a figure is that changed in an edited sentence, and so whom a greater one serves."""

from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongue


def figure_shift(before: str, after: str, tongue: Tongue) -> Shift | None:
    """The shift between two forms of a sentence that differ in figures; None when it can't be told whom it serves."""
    del before, after, tongue
    return None
