"""Finds the figures of a sentence: what kind of thing each counts and how much, however a language writes it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tos_monitor.rules.sieve import RuleSet


class Kind(StrEnum):
    """What a figure counts; the value stands for the figure in the patterns of its roles."""

    PERIOD = "<period>"
    AMOUNT = "<amount>"
    RATE = "<rate>"
    COUNT = "<count>"


# Signs on either side within which words may tell what a figure is: more than any role's pattern reaches.
_AROUND = 300
# How far two figures in different units may lie apart and still be the same one said otherwise: 1개월 is 30일 or 31일,
# a year 12 months or 365 days, and 3 business days are about 4 days. In one unit any difference is one.
_SAME = 0.05


# Sums of one currency by any of its names; a name that is not here is a currency of its own.
_COINS: Mapping[str, frozenset[str]] = {
    "KRW": frozenset({"원", "₩", "krw", "won"}),
    "USD": frozenset({"달러", "$", "usd", "us$", "dollar", "dollars", "cent", "cents"}),
    "EUR": frozenset({"유로", "€", "eur", "euro", "euros"}),
    "GBP": frozenset({"파운드", "£", "gbp", "pound", "pounds"}),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """What is counted, and how much one of it is among its kind: days, per cent, a currency's whole coin."""

    kind: Kind
    worth: float = 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A figure with its place in the sentence; what a number of things counts is left out, for it tells its role."""

    kind: Kind
    value: float
    unit: str
    start: int
    end: int

    def is_same(self, other: "Quantity") -> bool:
        """Whether both say as much, one perhaps in another unit."""
        if self.kind is not other.kind:
            return False
        leeway = 0.0 if self.unit == other.unit else _SAME
        return abs(self.value - other.value) <= leeway * max(self.value, other.value)

    def is_comparable(self, other: "Quantity") -> bool:
        """Whether one can be more than the other; sums in two currencies can't be told apart without a rate."""
        return self.kind is not Kind.AMOUNT or _coin(self.unit) == _coin(other.unit)

    def marked(self, folded: str) -> str:
        """What stands around this figure in the sentence, with the mark of its kind in its place."""
        return f"{folded[max(self.start - _AROUND, 0) : self.start]}{self.kind}{folded[self.end : self.end + _AROUND]}"


def _coin(unit: str) -> str:
    return next((coin for coin, names in _COINS.items() if unit.strip().lower() in names), unit)


def without(figures: Iterable[Quantity], folded: str) -> str:
    """The sentence with marks in the place of all its figures: two that differ in nothing else look the same."""
    parts: list[str] = []
    begin = 0
    for each in figures:
        parts += (folded[begin : each.start], each.kind)
        begin = each.end
    return "".join((*parts, folded[begin:]))


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantities:
    """How a language writes figures, and the roles that they play.

    ``pattern`` finds a ``number`` with its ``unit``, a ``sum`` behind the ``sign`` of its currency, a share (``part``
    of ``whole``) or a ``name``; what it finds without one of them is no figure: a date, the number of a clause.
    ``many`` are the words that multiply a number. The rules among ``roles`` that hold where a figure is marked say
    what it is.
    """

    pattern: re.Pattern[str]
    units: Mapping[str, Unit]
    names: Mapping[str, tuple[Kind, float]]
    numerals: Mapping[str, float]
    many: Mapping[str, float]
    roles: RuleSet

    def of(self, folded: str) -> tuple[Quantity, ...]:
        """The figures of a sentence in their order."""
        return tuple(self._found(folded))

    def _found(self, folded: str) -> Iterator[Quantity]:
        for found in self.pattern.finditer(folded):
            kind, value, unit = self._read(found)
            if kind:
                end = found.end("number" if kind is Kind.COUNT else 0)
                yield Quantity(kind=kind, value=value, unit=unit, start=found.start(), end=end)

    def _read(self, found: re.Match[str]) -> tuple[Kind | None, float, str]:
        if found["name"]:
            return *self.names[found["name"]], found["name"]
        if found["whole"]:
            return Kind.RATE, 100 * float(found["part"]) / (float(found["whole"]) or 1), "/"
        name = found["unit"] or found["sign"]
        if not name:
            return None, 0.0, ""
        unit = self.units[name]
        return unit.kind, self._number(found["number"] or found["sum"]) * unit.worth, name

    def _number(self, written: str) -> float:
        """Add up what is written by steps: 3만5천 is 35,000."""
        if written in self.numerals:
            return self.numerals[written]
        total = 0.0
        for step in _STEP.finditer(written.replace(",", "")):
            total += float(step[1]) * self.many.get(step[2].strip(), 1.0)
        return total


_STEP = re.compile(r"(\d{1,15}(?:\.\d{1,4})?)([^\d.]{0,9})")
