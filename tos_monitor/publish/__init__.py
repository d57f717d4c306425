"""Tells what happened: an event becomes an entry that says which way a burden moved, and proves it."""

from tos_monitor.publish.entry import compose
from tos_monitor.publish.news import News
from tos_monitor.publish.page import explained

__all__ = ["News", "compose", "explained"]
