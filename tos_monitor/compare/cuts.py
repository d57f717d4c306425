"""Joins clauses that one text cuts in two and edits: one edited clause reads better than a pair and a remainder."""

from collections.abc import Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, LCSseq

from tos_monitor.compare.align import SIMILAR, Pair
from tos_monitor.compare.items import Item

# A piece belongs to a clause when a stretch of it is as alike as this, in hundredths; chance seldom gives 50.
_ALIKE = 70
_TAKEN_OVER = 85
_TELLING = 6  # fewer signs are found anywhere
# How much of a piece the other clause must say beyond what its own partner says already.
_LEAST_GAIN = 0.5
# Comparing two clauses of ten thousand signs takes a tenth of a second.
_MOST_SIGNS = 10_000


def recut(old: Sequence[Item], new: Sequence[Item], pairs: Sequence[Pair]) -> tuple[list[Item], list[Item]]:
    """Join to each edited clause the neighbours without a partner whose words its partner has."""
    old_of = {pair.new: pair.old for pair in pairs}
    new_of = {pair.old: pair.new for pair in pairs}
    olds, news = [1] * len(old), [1] * len(new)
    for pair in pairs:
        one, other = old[pair.old], new[pair.new]
        if one.content == other.content or one.clause.is_heading or not pair.in_order:
            continue
        if not _join(new, pair.new, one.content, old_of, news):
            _join(old, pair.old, other.content, new_of, olds)
    return _joined(old, olds), _joined(new, news)


def _join(sequence: Sequence[Item], at: int, whole: str, paired: dict[int, int], counts: list[int]) -> bool:
    """Count the free neighbours of a clause into it while the whole has their words, behind it and then before it."""
    first, last = at, at
    said = sequence[at].content
    for step in (1, -1):
        there = (last if step > 0 else first) + step
        while 0 <= there < len(sequence) and there not in paired and counts[there] == 1:
            piece = sequence[there]
            if piece.clause.is_heading or not piece.content:
                break
            longer = said + piece.content if step > 0 else piece.content + said
            if not _belongs(piece.content, said, longer, whole):
                break
            said = longer
            first, last = min(first, there), max(last, there)
            there += step
    for place in range(first, last + 1):
        counts[place] = 0
    counts[first] = last - first + 1
    return first < last


def _belongs(piece: str, said: str, longer: str, whole: str) -> bool:
    """Whether a piece says what a clause still lacks of the whole, in its order or as an item of a list."""
    if max(len(longer), len(whole)) > _MOST_SIGNS or Indel.normalized_similarity(longer, whole) < SIMILAR:
        return False
    alike = fuzz.partial_ratio(piece, whole)
    if alike >= _TAKEN_OVER and len(piece) >= _TELLING and fuzz.partial_ratio(piece, said) < _ALIKE:
        return True  # an item that stood behind the words which it now stands before
    gain = LCSseq.similarity(longer, whole) - LCSseq.similarity(said, whole)
    return alike >= _ALIKE and gain >= _LEAST_GAIN * len(piece)


def _joined(sequence: Sequence[Item], counts: Sequence[int]) -> list[Item]:
    """Join the runs that begin where a count is not 0."""
    return [sequence[at].joined(sequence[at + 1 : at + count]) for at, count in enumerate(counts) if count]
