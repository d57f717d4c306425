"""Writes the little of TOML that a declaration is made of; tomllib only reads it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

Inline = str | Mapping[str, str]
Value = str | bool | date | Sequence[Inline]
Table = Mapping[str, Value]


class Heading(StrEnum):
    """What stands above a table of a declaration."""

    SERVICE = "[service]"
    DOCUMENT = "[[document]]"
    HISTORY = "[[document.history]]"


Headed = tuple[Heading, Table]


def write(tables: Iterable[Headed]) -> str:
    """Write tables, each under its heading."""
    return "\n".join(
        f"{heading}\n" + "".join(f"{key} = {_written(value)}\n" for key, value in table.items())
        for heading, table in tables
    )


def quoted(text: str) -> str:
    """Quote a text in one line; what UTF-8 can't hold becomes a question mark."""
    holdable = text.encode(errors="replace").decode()
    return json.dumps(holdable, ensure_ascii=False).replace("\x7f", "\\u007f")  # JSON lets DEL stand, TOML doesn't


def _written(value: Value | Inline) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {quoted(each)}" for key, each in value.items()) + " }"
    return "[" + ", ".join(map(_written, value)) + "]"
