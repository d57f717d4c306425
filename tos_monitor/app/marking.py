"""Writes ``verified`` into a declaration, and leaves every other word and comment as its author put it."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path

from feeds import replacing
from tos_monitor.declare import declare
from tos_monitor.errors import DeclarationError, UsageError
from tos_monitor.model import DocumentId, Watch

_DOCUMENT = re.compile(r"\s*\[\[\s*document\s*\]\]\s*(?:#.*)?")
_TABLE = re.compile(r"\s*\[.*")
_VERIFIED = re.compile(r"(\s*verified\s*=\s*)[^#\s]+(.*)", re.DOTALL)
_AS_IT_IS = "surrogateescape"  # what is not UTF-8 comes to light in the proof
_NO_KEY = re.compile(r"\s*(?:#.*)?")


def mark(folder: Path, watch: Watch, documents: Collection[DocumentId], day: date) -> None:
    """Say in a service's file that some of its documents were verified on a day.

    Raises:
        UsageError: when the file can't be written, or is not the one that ``watch`` was read from any more.
    """
    path = (folder / f"{watch.service.id}.toml").resolve()  # a link stays a link
    try:
        text = path.read_bytes().decode(errors=_AS_IT_IS)
        marked = _marked(text, [each.document in documents for each in watch.documents], day)
        _prove(path.name, marked, _expected(watch, documents, day))
        replacing.replace(path, marked.encode(errors=_AS_IT_IS))
    except OSError as problem:
        raise UsageError(f"{path}: can't be marked: {problem.strerror}") from problem


def _expected(watch: Watch, documents: Collection[DocumentId], day: date) -> Watch:
    return replace(
        watch,
        documents=tuple(
            replace(each, verified=day) if each.document in documents else each for each in watch.documents
        ),
    )


def _marked(text: str, wanted: Collection[bool], day: date) -> str:
    """Edit the tables of the documents that are wanted, told by their order."""
    lines = text.split("\n")
    starts = [place for place, each in enumerate(lines) if _DOCUMENT.fullmatch(each)]
    # From the last to the first, so that an inserted line moves none of the places still to come.
    for start, is_wanted in reversed(list(zip(starts, wanted, strict=False))):
        if is_wanted:
            end = next((at for at in range(start + 1, len(lines)) if _TABLE.match(lines[at])), len(lines))
            lines[start:end] = _stamped(lines[start:end], day)
    return "\n".join(lines)


def _stamped(table: list[str], day: date) -> list[str]:
    """Replace the line of one table, or add it behind the last key; what follows is a comment on the next table."""
    for place, each in enumerate(table):
        if found := _VERIFIED.fullmatch(each):
            return [*table[:place], f"{found[1]}{day}{found[2]}", *table[place + 1 :]]
    last = max(place for place, each in enumerate(table) if not _NO_KEY.fullmatch(each))
    end = "\r" if table[last].endswith("\r") else ""
    return [*table[: last + 1], f"verified = {day}{end}", *table[last + 1 :]]


def _prove(name: str, text: str, expected: Watch) -> None:
    """See that the edited file says what it said before and the days: it was edited by its lines, not by its meaning.

    Raises:
        UsageError: when it does not.
    """
    try:
        is_proved = declare({name: text.encode(errors=_AS_IT_IS)}) == (expected,)
    except DeclarationError:
        is_proved = False
    if not is_proved:
        raise UsageError(
            f"{name}: not marked, because it was edited since it was read, or is written in a way that only a person"
            " can edit; check again, or write verified by hand"
        )
