"""Reads the tables of boards and banners, and says which of their keys do not go together."""

from dataclasses import replace

from tos_monitor.declare.consent import refused, robots_ignored
from tos_monitor.declare.table import Table
from tos_monitor.declare.values import (
    ADDRESS,
    COUNT,
    CSS,
    FLAG,
    JSON_PATH,
    LANGUAGE,
    MADE_ADDRESS,
    PAGES,
    PARTS,
    PATTERN,
    SLUG,
    TEXTS,
)
from tos_monitor.model import Board, JsonList, Refusal, Rows, Service


def board(table: Table, service: Service, default: Refusal | None) -> Board:
    """Read a table of ``[[notices]]``."""
    read = replace(
        _posted(table, service, default),
        item=table.take_or("item", CSS, ""),
        rows=_rows(table),
        in_json=_json_list(table),
        url=table.take_or("url", MADE_ADDRESS, None),
        pages=table.take_or("pages", PAGES, None),
        json=table.take_or("json", JSON_PATH, None),
        next=table.take_or("next", CSS, None),
        max_pages=table.take_or("max_pages", COUNT, 1),
        select=table.take_or("select", PARTS, ()),
        ignore=table.take_or("ignore", TEXTS, ()),
    )
    for key, complaint in _contradictions(read):
        table.complain(key, complaint)
    table.close()
    if read.within and isinstance(read.rows, Rows) and read.rows.body and not read.select:
        return replace(read, select=(read.rows.body,))
    return read


def banner(table: Table, service: Service, default: Refusal | None) -> Board:
    """Read a table of ``[[banner]]``: what it selects is a notice whose board is the page around it."""
    read = replace(_posted(table, service, default), rows=Rows(row=table.take("select", CSS)), is_banner=True)
    table.close()
    return read


def _posted(table: Table, service: Service, default: Refusal | None) -> Board:
    """Read what boards and banners have in common."""
    return Board(
        service=service.id,
        id=table.take("id", SLUG),
        language=table.take_or("language", LANGUAGE, service.language),
        fetch=table.take("fetch", ADDRESS),
        remove=table.take_or("remove", PARTS, ()),
        title=table.take_or("title", CSS, None),
        posted_on=table.take_or("posted_on", CSS, None),
        keep=table.take_or("keep", PATTERN, None),
        render=table.take_or("render", FLAG, default=False),
        refused=refused(table, default),
        robots_ignored=robots_ignored(table),
        min_chars=table.take_or("min_chars", COUNT, 1),
    )


def _rows(table: Table) -> Rows | None:
    row = table.take_or("row", CSS, None)
    body = table.take_or("body", CSS, None)
    if row is None:
        if body is not None:
            table.complain("body", "expected with row, below which it opens")
        return None
    return Rows(row=row, body=body)


def _json_list(table: Table) -> JsonList | None:
    listed = table.table_or("list")
    if listed is None:
        return None
    read = JsonList(
        path=listed.take("path", JSON_PATH),
        title=listed.take("title", JSON_PATH),
        id=listed.take_or("id", JSON_PATH, None),
        url=listed.take_or("url", JSON_PATH, None),
        posted_on=listed.take_or("posted_on", JSON_PATH, None),
        body=listed.take_or("body", JSON_PATH, None),
        next=listed.take_or("next", JSON_PATH, None),
    )
    listed.close()
    return read


def _contradictions(board: Board) -> list[tuple[str, str]]:
    """The keys that do not go together, each with what was expected; the table says it all in one place."""
    listed, rows = board.in_json, board.rows
    is_cursor = board.pages is not None and "{next}" in board.pages
    leads_on = board.url or (listed and (listed.url or listed.body))
    rules = (
        ("item", not (board.item or rows or listed), "missing, expected item, row or list"),
        ("list", listed and (board.item or rows), "expected alone: item and row are for boards that are pages"),
        ("list", listed and not leads_on, "expected with the path of url or body in it, or with url beside it"),
        ("list.id", board.url and listed and not listed.id, "missing, expected the JMESPath of what url is made of"),
        ("body", rows and rows.body and board.item, "expected without item: a row that opens in place leads nowhere"),
        ("url", board.url and rows and not board.item, "expected with item: without it a row opens in place"),
        ("url", board.url and listed and listed.body, "expected without list.body: such a notice is read in the list"),
        ("json", board.json and board.within, "expected with notices that have addresses of their own"),
        ("next", board.next and listed, "expected in list: an answer in JSON has no links"),
        ("next", board.next and board.pages, "expected without pages, which says how the board goes on"),
        ("pages", board.pages and board.max_pages == 1, "expected with max_pages, from 2"),
        ("pages", is_cursor and not (listed and listed.next), "expected list.next, which {next} is taken from"),
    )
    return [(key, complaint) for key, is_broken, complaint in rules if is_broken]
