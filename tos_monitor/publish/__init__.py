"""Tells what happened: an event becomes an entry that says which way a burden moved, and proves it."""

from tos_monitor.publish.entry import compose
from tos_monitor.publish.news import News

__all__ = ["News", "compose"]
