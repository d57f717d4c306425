"""Leaves out of a change what was only put in other words: the whole of it, or sentences one by one."""

from collections.abc import Container, Iterable, Sequence

from tos_monitor.model import Change, Clause
from tos_monitor.rules.tongue import Tongue, Tongues

_MOST_PAIRS = 400  # a clause whose every sentence changed is another clause


def without_rewordings(
    gone: Sequence[str], come: Sequence[str], tongues: Tongues
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences that went and that came, without those that say the same.

    A rewording parts and joins sentences, so that all of them are weighed together before each is. Sentences are
    matched in an order that is the same the other way round.
    """
    if not gone or not come or len(gone) * len(come) > _MOST_PAIRS:
        return tuple(gone), tuple(come)
    rewords = tongues[0].rewords
    old, new = (tuple(map(tongue.fold, side)) for side, tongue in zip((gone, come), tongues, strict=True))
    if rewords(" ".join(old), " ".join(new)):
        return (), ()
    pairs = sorted(
        (min(one, other), max(one, other), at, to)
        for at, one in enumerate(old)
        for to, other in enumerate(new)
        if rewords(one, other)
    )
    said: tuple[set[int], set[int]] = (set(), set())
    for _, _, at, to in pairs:
        if at not in said[0] and to not in said[1]:
            said[0].add(at)
            said[1].add(to)
    return _without(said[0], gone), _without(said[1], come)


def _without(places: Container[int], sentences: Sequence[str]) -> tuple[str, ...]:
    return tuple(each for at, each in enumerate(sentences) if at not in places)


def reworded(changes: Iterable[Change], tongue: Tongue) -> frozenset[Change]:
    """The changes of a comparison that only put clauses in other words.

    A clause in which no words stayed comes as one that went and one that came.
    """
    changed = [change for change in changes if not change.is_formal]
    gone = [change for change in changed if change.before and not change.after]
    come = [change for change in changed if change.after and not change.before]
    if not gone or not come or len(gone) * len(come) > _MOST_PAIRS:
        return frozenset()
    sides = ([_folded(side, tongue) for side in each if side] for each in zip(*map(_sides, changed), strict=True))
    if tongue.rewords(*map(" ".join, sides)):
        return frozenset((*gone, *come))  # what was only edited, rules have read beside what it was
    return frozenset(
        change
        for old in gone
        for new in come
        if tongue.rewords(*(_folded(each.clause, tongue) for each in (old, new)))
        for change in (old, new)
    )


def _folded(clause: Clause, tongue: Tongue) -> str:
    """The sentences of a clause as patterns see them, with white space between."""
    return " ".join(filter(None, map(tongue.fold, tongue.sentence_end.split(clause.text))))


def _sides(change: Change) -> tuple[Clause | None, Clause | None]:
    return change.before, change.after
