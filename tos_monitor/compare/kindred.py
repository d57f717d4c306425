"""Tells how alike two clauses are, and finds those worth comparing where there are too many to compare all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

# Three signs are a Korean word with its particle, or half an English one.
_SHINGLE = 3
# A shingle that more clauses have than this tells none of them apart: an ending, an article.
_MOST_HOLDERS = 40
# How many clauses are tried for each; the partner was among the first three in every case that was looked at.
_MOST_KIN = 8
# Clauses of 30,000 signs a side take a fiftieth of a second; ten times longer ones take a hundred times as long.
_MOST_CELLS = 1_000_000_000


def likeness(one: str, other: str, least: float) -> float:
    """How alike two texts are, from 0 to 1, or 0 where that is less than ``least``."""
    if 2 * min(len(one), len(other)) < least * (len(one) + len(other)):
        return 0.0  # too unlike in length, whatever they say
    if len(one) * len(other) <= _MOST_CELLS:
        return Indel.normalized_similarity(one, other, score_cutoff=least)
    these, those = set(_shingles(one)), set(_shingles(other))
    alike = 2 * len(these & those) / (len(these) + len(those))
    return alike if alike >= least else 0.0


def kindred(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of texts that share telling shingles, for each old one the new ones that share the most."""
    holders = defaultdict[str, list[int]](list)
    for place, text in enumerate(new):
        for shingle in _shingles(text):
            holders[shingle].append(place)
    for row, text in enumerate(old):
        kin = defaultdict[int, int](int)
        for shingle in _shingles(text):
            held = holders.get(shingle, ())
            for place in held if len(held) <= _MOST_HOLDERS else ():
                kin[place] += 1
        nearest = row * len(new) // len(old)
        best = sorted(kin.items(), key=lambda each: (-each[1], abs(each[0] - nearest), each[0]))
        yield from ((row, column) for column, _ in best[:_MOST_KIN])


def _shingles(text: str) -> Sequence[str]:
    """Each once, in the order of the text, so that no random hash has a say."""
    return tuple(dict.fromkeys(map("".join, zip(*(text[at:] for at in range(_SHINGLE)), strict=False)))) or (text,)
