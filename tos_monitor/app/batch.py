"""Reads files of one JSON object a line, for commands that answer many questions in one run."""

import codecs
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from tos_monitor.app.serial import Json
from tos_monitor.errors import InputError


def answer_each(path: Path, answer: Callable[[bytes], Json]) -> None:
    """Print the answer to each line of a file, in order.

    Raises:
        InputError: when the file can't be read.
        click.exceptions.Exit: with 1, at the end, when an answer is an error.
    """
    failed = False
    for line in _lines(path):
        answered = answer(line)
        failed = failed or "error" in answered
        click.echo(json.dumps(answered, ensure_ascii=False))
    if failed:
        raise click.exceptions.Exit(1)


def _lines(path: Path) -> Iterator[bytes]:
    """Each line, so that line n of the answers belongs to line n; blank ones at the end are only how files end."""
    blank: list[bytes] = []
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines):
                bare = line.removeprefix(codecs.BOM_UTF8) if number == 0 else line
                blank.append(bare)
                if bare.strip():
                    yield from blank
                    blank = []
    except OSError as problem:
        raise InputError(f"{path}: can't be read: {problem.strerror}") from problem


class MalformedError(ValueError):
    """A line is not what was expected; ``id_`` is the id that it has, if any."""

    def __init__(self, message: str, id_: str | int | None = None) -> None:
        super().__init__(message)
        self.id_ = id_

    @property
    def answer(self) -> Json:
        """The answer to such a line."""
        return {"id": self.id_, "error": str(self)}


def case_of(line: bytes, keys: Sequence[str]) -> dict[str, Any]:
    """The object of a line, which has some keys.

    Raises:
        MalformedError: when it is no such object.
    """
    try:
        case = json.loads(line.decode("utf-8"), parse_constant=_no_json)
    except (ValueError, RecursionError) as problem:
        raise MalformedError(f"expected a JSON object in UTF-8: {problem}") from problem
    if not isinstance(case, dict):
        raise MalformedError(f"expected a JSON object with {', '.join(keys[:-1])} and {keys[-1]}")
    given = case.get("id")
    id_ = given if isinstance(given, str | int) and not isinstance(given, bool) else None
    if missing := [key for key in keys if key not in case]:
        raise MalformedError(f"missing {', '.join(missing)}", id_)
    if id_ is None:
        raise MalformedError("expected a text or number for id")
    return case


def has_half_characters(given: object) -> bool:
    """Whether a string of what a line held can't be written as UTF-8: JSON may escape one surrogate of two."""
    try:
        json.dumps(given, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False


def _no_json(word: str) -> None:
    raise ValueError(f"{word} is no JSON")
