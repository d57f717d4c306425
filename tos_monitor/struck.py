"""Leaves out words that are struck through: a reader takes them for the old text, not for the one in force."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from tos_monitor.model import Table
from tos_monitor.normal import plain
from tos_monitor.page import Page

_NAMES = frozenset({"del", "s", "strike"})
_STYLE = "line-through"
# Far cheaper than to look at all elements. Each begins with a sign that has no case, so that a search can leap to it.
_TRACES = (re.compile(r"<(?:del|s|strike)[\s>]", re.IGNORECASE), re.compile(r"-through", re.IGNORECASE))
_INSERTED = re.compile(r"<ins[\s>]", re.IGNORECASE)
# What is written behind struck words and set off from the rest is written in their place.
_INSTEAD = (
    ":is(del, s, strike, [style*='line-through' i]) + "
    ":is(ins, b, strong, u, em, mark, font, span[style*='color' i], span[style*='bold' i], span[style*='underline' i])"
    ":not([style*='line-through' i])"
)
_HEADS = ("변경 전", "변경 후")  # of the table that is made of lines with struck and inserted words
# Heads of the two columns of a comparison table; a longer cell is no head.
_OLD = re.compile(
    r"\W*(?:(?:변경|개정|수정)(?:되기)?\s?이?\s?전|현행|기존|종전|before|current|existing|previous|old)", re.IGNORECASE
)
_NEW = re.compile(r"\W*(?:변경|개정|수정|신규|after|revised|amended|new|proposed)", re.IGNORECASE)
_LONGEST_HEAD = 30


def without_struck(page: Page, markup: str) -> Page:
    """The page that was read from markup, without the words that are struck through."""
    return page.without_looks(_NAMES, _STYLE) if any(trace.search(markup) for trace in _TRACES) else page


def rewritten(printed: Page, markup: str, read: Callable[[Page], str]) -> tuple[Table, ...]:
    """What struck and inserted words outside of tables say to change, line by line, as a table of both sides.

    New words that are not set off in any way stand on both sides: nobody can say where they end.

    Args:
        printed: the page with all its words.
        markup: that it was read from.
        read: gives the legible text of a page.
    """
    if not any(trace.search(markup) for trace in (*_TRACES, _INSERTED)):
        return ()
    prose = printed.without(("table",))
    before = read(prose.without(("ins", _INSTEAD))).split("\n")
    after = read(without_struck(prose, markup)).split("\n")
    rows = [
        ("\n".join(before[old:old_end]), "\n".join(after[new:new_end]))
        for op, old, old_end, new, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if op != "equal"
    ]
    return ((_HEADS, *rows),) if rows else ()


def compared(printed: Sequence[Table], left: Sequence[Table]) -> tuple[Table, ...]:
    """Tables without their struck words, but for the columns of old text: there, they are what the text loses.

    Args:
        printed: the tables with all their words.
        left: the same tables without what is struck.
    """
    if _shape(printed) != _shape(left):  # a table or a row is struck as a whole
        return tuple(left)
    return tuple(_compared(*each) for each in zip(printed, left, strict=True))


def _shape(tables: Sequence[Table]) -> list[list[int]]:
    return [[len(row) for row in table] for table in tables]


def _compared(printed: Table, left: Table) -> Table:
    old: frozenset[int] = frozenset()
    rows = []
    for whole, rest in zip(printed, left, strict=True):
        old = _old_columns(whole) or old
        rows.append(tuple(whole[place] if place in old else cell for place, cell in enumerate(rest)))
    return tuple(rows)


def _old_columns(row: Sequence[str]) -> frozenset[int]:
    """Which columns a row heads as the old text, if it heads others as the new."""
    heads = {place: plain(cell) for place, cell in enumerate(row) if len(cell) <= _LONGEST_HEAD}
    old = frozenset(place for place, head in heads.items() if _OLD.match(head))
    has_new = any(_NEW.match(head) for place, head in heads.items() if place not in old)
    return old if has_new else frozenset()
