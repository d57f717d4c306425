"""Tells what happened: an event becomes an entry that says which way a burden moved, and proves it."""

from tos_monitor.publish.entry import compose

__all__ = ["compose"]
