"""Prepares clauses for comparison: what each says apart from its number, and runs that were only cut otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice, takewhile

from tos_monitor.model import Clause
from tos_monitor.normal import key


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
    wanted = {item.content for item in model}
    longest = max(map(len, wanted), default=0)
    coarse: list[Item] = []
    at = 0
    while at < len(sequence):
        count = next(_run_lengths(sequence, at, wanted, longest), 1)
        coarse.append(sequence[at].joined(sequence[at + 1 : at + count]) if count > 1 else sequence[at])
        at += count
    return coarse


def _run_lengths(sequence: Sequence[Item], at: int, wanted: set[str], longest: int) -> Iterator[int]:
    # A heading, or a number without text, begins a clause; it is never the rest of the one before.
    run = takewhile(lambda item: item.content and not item.clause.is_heading, islice(sequence, at, None))
    for count, content in enumerate(accumulate(item.content for item in run), start=1):
        if len(content) > longest:
            return
        if count > 1 and content in wanted:
            yield count
