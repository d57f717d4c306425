"""Shows a timeline to a person or a program: as lines for a terminal, as one page with a drawing, as JSON."""

from tos_monitor.app.drawn.page import page
from tos_monitor.app.drawn.terminal import show
from tos_monitor.app.drawn.written import written

__all__ = ["page", "show", "written"]
