"""Reads one TOML table key by key and notes everything that is wrong with it, so that all mistakes are told at once."""

from collections.abc import Iterator
from typing import Self, TypeVar

from tos_monitor.declare.values import UnexpectedError, Value

T = TypeVar("T")
D = TypeVar("D")

_SHOWN = 60  # characters of a wrong value that are quoted: enough to find it, short enough for one line


class Table:
    """A table of a declaration: ``file`` and ``place`` say where it stands, ``problems`` collects what is wrong."""

    def __init__(self, content: object, file: str, place: str, problems: list[str]) -> None:
        self._file = file
        self._place = place
        self._problems = problems
        self._content = content if isinstance(content, dict) else {}
        self._is_there = isinstance(content, dict)
        self._taken: set[str] = set()
        if not self._is_there:
            self.complain("", f"expected a table, got {_shown(content)}")

    def complain(self, key: str, what: str) -> None:
        """Note a problem with a key."""
        self._problems.append(": ".join(filter(None, (self._file, self._name(key), what))))

    def take(self, key: str, value: Value[T]) -> T:
        """Take a required value."""
        if key not in self._content:
            self._taken.add(key)
            if self._is_there:
                self.complain(key, f"missing, expected {value.expected}")
            return value.stand_in
        return self.take_or(key, value, value.stand_in)

    def take_or(self, key: str, value: Value[T], default: D) -> T | D:
        """Take an optional value."""
        self._taken.add(key)
        if key not in self._content:
            return default
        try:
            return value.read(self._content[key])
        except UnexpectedError as more:
            hint = f" ({more})" if str(more) else ""
            self.complain(key, f"expected {value.expected}{hint}, got {_shown(self._content[key])}")
            return value.stand_in

    def table(self, key: str) -> Self:
        """Take a required table such as ``[service]``."""
        self._taken.add(key)
        return type(self)(self._content.get(key), self._file, self._name(key), self._problems)

    def table_or(self, key: str) -> Self | None:
        """Take an optional table such as ``refused = { … }``."""
        self._taken.add(key)
        return self.table(key) if key in self._content else None

    def tables(self, key: str) -> Iterator[Self]:
        """Take the tables of a list such as ``[[document]]``; there may be none."""
        self._taken.add(key)
        content = self._content.get(key, [])
        if not isinstance(content, list):
            self.complain(key, f"expected tables headed [[{self._name(key)}]], got {_shown(content)}")
            return
        for number, each in enumerate(content, 1):
            yield type(self)(each, self._file, f"{self._name(key)}[{number}]", self._problems)

    def close(self) -> None:
        """Note the keys that nobody asked for, with the ones that exist."""
        for key in self._content:
            if key not in self._taken:
                self.complain(key, f"unknown key, expected one of {', '.join(sorted(self._taken))}")

    def _name(self, key: str) -> str:
        return ".".join(filter(None, (self._place, key)))


def _shown(content: object) -> str:
    shown = "nothing" if content is None else repr(content)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
