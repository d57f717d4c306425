"""Shows a comparison to a person: as lines for a terminal, or as one page for a browser."""

from tos_monitor.app.showing.comparison import Comparison
from tos_monitor.app.showing.page import page
from tos_monitor.app.showing.terminal import lines

__all__ = ["Comparison", "lines", "page"]
