"""A page as a reader sees it: the only package that knows beautifulsoup4 and soupsieve."""

from tos_monitor.page.aids import without_aids
from tos_monitor.page.counters import without_counters
from tos_monitor.page.grid import tables
from tos_monitor.page.lines import legible, text
from tos_monitor.page.tree import Frame, Link, Page, Selection, css_problem, parse

__all__ = [
    "Frame",
    "Link",
    "Page",
    "Selection",
    "css_problem",
    "legible",
    "parse",
    "tables",
    "text",
    "without_aids",
    "without_counters",
]
