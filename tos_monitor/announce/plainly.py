"""Chooses the sentences of a notice that are read as what is to apply, where it sets nothing side by side."""

from collections.abc import Iterator, Sequence

from tos_monitor.announce.prose import says_what_goes
from tos_monitor.announce.table import CHANGE, SAID
from tos_monitor.model import Table
from tos_monitor.normal import key

# What a notice says of itself: how to object to it, and what silence means.
_OF_THE_NOTICE = (SAID["own"], SAID["objection"], SAID["deemed"], SAID["reason_heading"])


def to_apply(lines: Sequence[str], tables: Sequence[Table]) -> Iterator[str]:
    """The lines that may be a clause which is to apply.

    None is where only slips of the pen are put right, nor in the terms as a whole that a notice shows below, which tell
    nothing of what is new, nor in a table that does not say that it is of a change.
    """
    if any(map(SAID["editorial"].search, lines)):
        return
    cells = [key(cell) for table in tables if not _is_of_a_change(table) for row in table for cell in row]
    for line in lines:
        if SAID["whole"].search(line):
            return
        if not _is_of_the_notice(line) and not any(key(line) in cell for cell in cells):
            yield line


def _is_of_a_change(table: Table) -> bool:
    """Whether the head of a table, or what begins one of its rows, speaks of a change."""
    return any(CHANGE.search(cell) for cell in (*table[0], *(row[0] for row in table if row)))


def _is_of_the_notice(line: str) -> bool:
    """Whether a line is no clause that is to apply: it tells what goes, or how to object to the change."""
    return says_what_goes(line) or any(own.search(line) for own in _OF_THE_NOTICE)
