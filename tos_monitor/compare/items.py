"""Prepares clauses for comparison: what each says apart from its number, and runs that were only cut otherwise."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from tos_monitor.model import Clause
from tos_monitor.normal import key

# A text of 1 MB on one line has some 10,000 sentences; only a text that repeats itself takes more steps than it has.
_MOST_STEPS = 200_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """A clause and the visible signs of its body: two clauses with the same content say the same."""

    clause: Clause
    content: str

    def joined(self, others: Iterable["Item"]) -> "Item":
        """One clause out of several that stand in a row."""
        others = tuple(others)
        source = self.clause.source + "".join(other.clause.source for other in others)
        content = self.content + "".join(other.content for other in others)
        return Item(clause=replace(self.clause, source=source), content=content)


def items(clauses: Iterable[Clause]) -> tuple[Item, ...]:
    """Read the contents of clauses; those that a reader can't see say nothing and are left out."""
    return tuple(Item(clause=clause, content=key(clause.body)) for clause in clauses if key(clause.text))


def anchors(sequence: Sequence[Item]) -> list[str]:
    """What each item is recognised by. A bare number is recognised by what follows it, since it has no content."""
    following = (*(item.content for item in sequence[1:]), "")
    return [item.content or f"\n{after}" for item, after in zip(sequence, following, strict=False)]


def regrouped(one: Sequence[Item], other: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """Join runs of the second sequence that are cut finer than the first, and the other way round.

    Both are what is left between two clauses that did not change.
    """
    rough, fine = list(one), list(other)
    return _coarsened(rough, fine), _coarsened(fine, rough)


def _coarsened(sequence: Sequence[Item], model: Sequence[Item]) -> list[Item]:
    """Join neighbours whose contents together are the content of one item of the model."""
    wanted = _Wanted(item.content for item in model)
    coarse: list[Item] = []
    at = 0
    while at < len(sequence):
        count = wanted.run(sequence, at)
        coarse.append(sequence[at].joined(sequence[at + 1 : at + count]) if count > 1 else sequence[at])
        at += count
    return coarse


class _Wanted:
    """The contents to be found cut in pieces."""

    def __init__(self, contents: Iterable[str]) -> None:
        self._contents = sorted(set(contents))
        self._steps_left = _MOST_STEPS

    def run(self, sequence: Sequence[Item], at: int) -> int:
        """How many items in a row, from a place on, make up one of the contents: the fewest, or 1 if none do."""
        first = sequence[at].content
        counts = (self._count(sequence, at, content) for content in self._beginning_with(first))
        return min((count for count in counts if count > 1), default=1)

    def _beginning_with(self, content: str) -> Iterator[str]:
        place = bisect_left(self._contents, content) if content else len(self._contents)
        return takewhile(lambda wanted: wanted.startswith(content), islice(self._contents, place, None))

    def _count(self, sequence: Sequence[Item], at: int, content: str) -> int:
        """How many items spell a content to its end, or 0."""
        spelt = 0
        for count, item in enumerate(islice(sequence, at, None), start=1):
            # A heading, or a number without text, begins a clause; it is never the rest of the one before.
            if item.clause.is_heading or not item.content or not content.startswith(item.content, spelt):
                return 0
            spelt += len(item.content)
            if spelt == len(content):
                return count
            self._steps_left -= 1
            if self._steps_left < 0:
                return 0
        return 0
