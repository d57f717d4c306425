"""Lists the clauses that differ between two texts, aligned by what they say and never by their numbers."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, takewhile

from tos_monitor import words
from tos_monitor.compare.align import Pair, align, gaps, unchanged
from tos_monitor.compare.cosmetic import marked
from tos_monitor.compare.cuts import recut
from tos_monitor.compare.items import Item, anchors, items, regrouped
from tos_monitor.compare.references import Renumbering
from tos_monitor.model import Change, Clause, Edit, Kind
from tos_monitor.normal import key

__all__ = ["REACH", "REACH_OUTSIDE", "compare"]

_Aligned = tuple[Sequence[Item], Sequence[Item], tuple[Pair, ...]]
"""The clauses of both texts and which of them are the same, by their places."""

REACH = 20
"""Clauses on each side that are the neighbours of one.

Nine of ten Korean terms have no article of more than 22 clauses (``benchmarks/thresholds.py``).
"""
REACH_OUTSIDE = 3
"""The same where no number tells what belongs together."""


def compare(old: Iterable[Clause], new: Iterable[Clause]) -> tuple[Change, ...]:
    """List the clauses that differ, in the reading order of the new text; what was removed stands where it stood.

    Comparing the other way round gives the same changes, seen from the other side.
    """
    before, after, pairs = _aligned(items(old), items(new))
    renumbering = Renumbering.of((before[pair.old], after[pair.new]) for pair in pairs)
    places = _Places(pairs)
    changes = [
        ((pair.new, 0, 0), _change(kind, before, after, pair))
        for pair in pairs
        if (kind := _kind(before[pair.old], after[pair.new], renumbering, in_order=pair.in_order))
    ]
    forth, back = {pair.old: pair.new for pair in pairs}, {pair.new: pair.old for pair in pairs}
    changes += [((at, 0, 0), _added(before, after, at, back)) for at in _left(after, back)]
    changes += [((places.of(at), 1, at), _removed(before, after, at, forth)) for at in _left(before, forth)]
    in_order = [change for _, change in sorted(changes, key=lambda placed: placed[0])]
    return marked(in_order, _clauses(before), _clauses(after), renumbering)


def _aligned(old: Sequence[Item], new: Sequence[Item]) -> _Aligned:
    """Join what only one of the texts cuts in two, and pair the clauses."""
    if anchors(new) < anchors(old):
        # Ties are broken by the order of the arguments, so both directions are aligned in the same one.
        after, before, pairs = _aligned(new, old)
        return before, after, tuple(sorted(Pair(old=pair.new, new=pair.old, in_order=pair.in_order) for pair in pairs))
    before, after = _comparable(old, new)
    pairs = align(before, after)
    rejoined = recut(before, after, pairs)
    if (len(rejoined[0]), len(rejoined[1])) == (len(before), len(after)):
        return before, after, pairs
    return *rejoined, align(*rejoined)


def _comparable(old: Sequence[Item], new: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """Join clauses that only one of the texts cuts in two, so that a change of layout is no change of words."""
    olds: list[Item] = []
    news: list[Item] = []
    pairs = unchanged(old, new)
    for gap, pair in zip(gaps(pairs, len(old), len(new)), (*pairs, None), strict=True):
        left, right = regrouped(old[gap.old.start : gap.old.stop], new[gap.new.start : gap.new.stop])
        olds += left
        news += right
        if pair:
            olds.append(old[pair.old])
            news.append(new[pair.new])
    return olds, news


class _Places:
    """Where removed clauses would stand in the new text: behind the last clause before them that is still there."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        kept = sorted(pair for pair in pairs if pair.in_order)
        self._old = [pair.old for pair in kept]
        self._new = list(accumulate((pair.new for pair in kept), max))

    def of(self, old: int) -> int:
        before = bisect(self._old, old)
        return self._new[before - 1] if before else -1


def _kind(old: Item, new: Item, renumbering: Renumbering, *, in_order: bool) -> Kind | None:
    if old.content != new.content and not renumbering.explains(old.content, new.content):
        return Kind.EDITED
    if not in_order:
        return Kind.MOVED
    # Numbers and references inside a body show up only here, since contents are without them.
    is_printed_alike = key(old.clause.body) == key(new.clause.body)
    return None if is_printed_alike and old.clause.path == new.clause.path else Kind.RENUMBERED


def _clauses(sequence: Iterable[Item]) -> Iterator[Clause]:
    return (item.clause for item in sequence)


def _left(sequence: Sequence[Item], taken: Iterable[int]) -> Iterator[int]:
    places = set(taken)
    return (at for at in range(len(sequence)) if at not in places)


def _change(kind: Kind, before: Sequence[Item], after: Sequence[Item], pair: Pair) -> Change:
    old, new = before[pair.old].clause, after[pair.new].clause
    return Change(
        kind=kind,
        before=old,
        after=new,
        edits=words.edits(old.text, new.text),
        around_before=_around(before, pair.old),
        around_after=_around(after, pair.new),
    )


def _added(before: Sequence[Item], after: Sequence[Item], at: int, partners: Mapping[int, int]) -> Change:
    clause = after[at].clause
    return Change(
        kind=Kind.ADDED,
        before=None,
        after=clause,
        edits=(Edit(op="+", text=clause.text),),
        around_before=_where_it_would_stand(after, at, before, partners),
        around_after=_around(after, at),
    )


def _removed(before: Sequence[Item], after: Sequence[Item], at: int, partners: Mapping[int, int]) -> Change:
    clause = before[at].clause
    return Change(
        kind=Kind.REMOVED,
        before=clause,
        after=None,
        edits=(Edit(op="-", text=clause.text),),
        around_before=_around(before, at),
        around_after=_where_it_would_stand(before, at, after, partners),
    )


def _where_it_would_stand(
    here: Sequence[Item], at: int, there: Sequence[Item], partners: Mapping[int, int]
) -> tuple[Clause, ...]:
    """The other text's clauses of the article of a clause that it lacks, found by the nearest neighbour that it has."""
    article = here[at].clause.path[:1]
    reach = REACH if article else REACH_OUTSIDE
    for distance in range(1, reach + 1):
        for near in (at - distance, at + distance):
            if near in partners and here[near].clause.path[:1] == article:
                above, below = _sides(there, partners[near])
                return (*above, there[partners[near]].clause, *below)
    return ()


def _around(sequence: Sequence[Item], at: int) -> tuple[Clause, ...]:
    """The clauses next to one that belong to the same article."""
    above, below = _sides(sequence, at)
    return (*above, *below)


def _sides(sequence: Sequence[Item], at: int) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    article = sequence[at].clause.path[:1]
    reach = REACH if article else REACH_OUTSIDE
    before = [item.clause for item in reversed(sequence[max(0, at - reach) : at])]
    after = [item.clause for item in sequence[at + 1 : at + 1 + reach]]
    sides = [tuple(takewhile(lambda clause: clause.path[:1] == article, side)) for side in (before, after)]
    if article and not any(sides):  # an item of a list without an article: what belongs to it is the list
        sides = [tuple(takewhile(_is_item, side)) for side in (before, after)]
        lead_in = before[len(sides[0]) : len(sides[0]) + 1]
        sides[0] += tuple(clause for clause in lead_in if not clause.path)
    return sides[0][::-1], sides[1]


def _is_item(clause: Clause) -> bool:
    return len(clause.path) == 1 and not clause.is_heading
