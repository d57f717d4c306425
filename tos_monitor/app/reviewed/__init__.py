"""Shows a review to a person or a program: as lines for a terminal, as one page for a browser, as JSON."""

from tos_monitor.app.reviewed.page import page
from tos_monitor.app.reviewed.paper import Paper
from tos_monitor.app.reviewed.terminal import lines
from tos_monitor.app.reviewed.written import written

__all__ = ["Paper", "lines", "page", "written"]
