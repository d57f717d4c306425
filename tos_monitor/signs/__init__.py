"""The signs of a page that stands in for the document: walls, queues, log-ins, errors, and pages that only lead on."""

from tos_monitor.signs.sign import SCRIPT, Sign
from tos_monitor.signs.titles import TITLE_SIGNS
from tos_monitor.signs.traces import ADDRESS_SIGNS, HEADER_SIGNS, MARKUP_SIGNS
from tos_monitor.signs.words import WORD_SIGNS

SIGNS = (*HEADER_SIGNS, *ADDRESS_SIGNS, *MARKUP_SIGNS, *TITLE_SIGNS, *WORD_SIGNS)
"""All of them, whatever they are looked for in."""

__all__ = ["ADDRESS_SIGNS", "HEADER_SIGNS", "MARKUP_SIGNS", "SCRIPT", "SIGNS", "TITLE_SIGNS", "WORD_SIGNS", "Sign"]
