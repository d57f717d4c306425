"""A page as a reader sees it: the only package that knows beautifulsoup4 and soupsieve."""

from tos_monitor.page.aids import without_aids
from tos_monitor.page.counters import without_counters
from tos_monitor.page.files import files, pictures
from tos_monitor.page.grid import tables
from tos_monitor.page.lines import legible, text
from tos_monitor.page.rows import Names, Row, heads, rows
from tos_monitor.page.tree import Frame, Link, Page, Selection, css_problem, parse

__all__ = [
    "Frame",
    "Link",
    "Names",
    "Page",
    "Row",
    "Selection",
    "css_problem",
    "files",
    "heads",
    "legible",
    "parse",
    "pictures",
    "rows",
    "tables",
    "text",
    "without_aids",
    "without_counters",
]
