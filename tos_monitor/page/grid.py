"""Reads tables as rows of cells, merged cells repeated where they reach."""

from collections.abc import Iterator
from dataclasses import replace

from bs4.element import Tag

from tos_monitor.model import Table
from tos_monitor.page.attributes import attribute
from tos_monitor.page.lines import tags, text
from tos_monitor.page.numbering import integer
from tos_monitor.page.tree import Selection

_MERGED_COLUMNS = 64  # no table that people read is wider; a cell of its own is kept wherever it stands
_LAST_ROW = 65_534  # the standard's limit of rowspan, and what its 0 stands for


def tables(selection: Selection) -> tuple[Table, ...]:
    """The tables of a selection in document order; those that only lay out tables of tables are left out."""
    found = [tag for tag in tags(selection) if tag.name == "table"]
    heights: dict[int, int] = {}
    for table in reversed(found):
        outer = table.find_parent("table")
        if outer is not None:
            heights[id(outer)] = max(heights.get(id(outer), 0), heights.get(id(table), 0) + 1)
    grids = (_grid(table, selection) for table in found if heights.get(id(table), 0) <= 1)
    return tuple(grid for grid in grids if grid)


def _grid(table: Tag, selection: Selection) -> Table:
    grid: list[tuple[str, ...]] = []
    merged: dict[int, tuple[str, int]] = {}  # by column: a cell from above, and how many rows it still reaches
    for tags_of_row in _rows(table, selection):
        row = {column: words for column, (words, _) in merged.items()}
        merged = {column: (words, left - 1) for column, (words, left) in merged.items() if left > 1}
        column = 0
        for cell in tags_of_row:
            while column in row:
                column += 1
            words = text(replace(selection, runs=((cell,),)))
            wide = min(integer(attribute(cell, "colspan"), 1), _MERGED_COLUMNS - column)
            below = (integer(attribute(cell, "rowspan"), 1) or _LAST_ROW) - 1
            for reached in range(column, column + max(wide, 1)):
                row.setdefault(reached, words)
                if below > 0 and reached < _MERGED_COLUMNS:
                    merged.setdefault(reached, (words, below))
        if row:
            grid.append(tuple(row.get(place, "") for place in range(max(row) + 1)))
    return tuple(grid)


def _rows(table: Tag, selection: Selection) -> Iterator[list[Tag]]:
    """The cells of each row that is the table's own."""
    for row in tags(replace(selection, runs=((table,),))):
        if row.name == "tr" and row.find_parent("table") is table:
            yield [cell for cell in row.contents if isinstance(cell, Tag) and cell.name in {"td", "th"}]
