"""Finds which clause of one text is which of another, by what they say and never by their numbers."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import LCSseq

from tos_monitor.compare.items import Item, anchors
from tos_monitor.compare.kindred import kindred, likeness

# Of 194 labelled changes 90 % are at least as similar, of 101,184 pairs of clauses of the same terms 0.5 %: these
# figures and the next are what ``benchmarks/thresholds.py`` prints.
SIMILAR = 0.45
# Far apart, chance has more tries: of the same pairs 0.03 % are as similar as this.
SIMILAR_ANYWHERE = 0.7
# Of 104 labelled revisions nine in ten leave 121 pairs to try at most, and one more than this, which takes a tenth of a
# second.
MOST_PAIRS = 10_000
_FEW_PAIRS = 16
_MOST_CELLS = 2_000_000_000
# A clause that was extended may have grown past likeness. In one of the same pairs, one so long stands in the other.
TELLING = 30


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Pair:
    """Two places that hold the same clause; ``in_order`` unless it moved past others."""

    old: int
    new: int
    in_order: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """What stands between two clauses that both texts have in the same order."""

    old: range
    new: range


def unchanged(old: Sequence[Item], new: Sequence[Item]) -> tuple[Pair, ...]:
    """Pair the longest run of equal clauses that both texts have in the same order."""
    old_anchors, new_anchors = anchors(old), anchors(new)
    # Numbers instead of texts, so that no random hash has a say.
    numbers = {anchor: number for number, anchor in enumerate(dict.fromkeys((*old_anchors, *new_anchors)))}
    codes = LCSseq.opcodes([numbers[anchor] for anchor in old_anchors], [numbers[anchor] for anchor in new_anchors])
    pairs = (
        Pair(old=code.src_start + step, new=code.dest_start + step)
        for code in codes
        if code.tag == "equal"
        for step in range(code.src_end - code.src_start)
    )
    return tuple(_drawn_together(pairs, old_anchors, new_anchors))


def _drawn_together(pairs: Iterable[Pair], old_anchors: Sequence[str], new_anchors: Sequence[str]) -> Iterator[Pair]:
    """Pair a phrase that stands in many places where it follows the clause it followed before."""
    last = Pair(old=-1, new=-1)
    for pair in pairs:
        drawn = Pair(
            old=last.old + 1 if last.new + 1 == pair.new else pair.old,
            new=last.new + 1 if last.old + 1 == pair.old else pair.new,
        )
        last = drawn if old_anchors[drawn.old] == new_anchors[drawn.new] else pair
        yield last


def gaps(pairs: Sequence[Pair], old_length: int, new_length: int) -> Iterator[Gap]:
    """Yield what stands before, between and after pairs in order."""
    starts = ((-1, -1), *((pair.old, pair.new) for pair in pairs))
    ends = (*((pair.old, pair.new) for pair in pairs), (old_length, new_length))
    for (old_start, new_start), (old_end, new_end) in zip(starts, ends, strict=True):
        yield Gap(old=range(old_start + 1, old_end), new=range(new_start + 1, new_end))


def align(old: Sequence[Item], new: Sequence[Item]) -> tuple[Pair, ...]:
    """Pair what is the same clause: equal in order, equal elsewhere, similar nearby, similar anywhere."""
    in_order = unchanged(old, new)
    found = _Found(old, new, in_order)
    found.add(_moved(found), in_order=False)
    for gap in gaps(in_order, len(old), len(new)):
        found.add(_similar(found, gap, SIMILAR), in_order=True)
    if in_order:  # without any, all was one gap
        everything = Gap(old=range(len(old)), new=range(len(new)))
        found.add(_similar(found, everything, SIMILAR_ANYWHERE), in_order=False)
    found.add(_replaced(found), in_order=True)
    return tuple(sorted(found.pairs))


class _Found:
    """The pairs found so far and what is left to pair."""

    def __init__(self, old: Sequence[Item], new: Sequence[Item], pairs: Iterable[Pair]) -> None:
        self.old, self.new = old, new
        self.old_anchors, self.new_anchors = anchors(old), anchors(new)
        self.pairs = set(pairs)
        self.old_left = set(range(len(old))) - {pair.old for pair in self.pairs}
        self.new_left = set(range(len(new))) - {pair.new for pair in self.pairs}

    def add(self, places: Iterable[tuple[int, int]], *, in_order: bool) -> None:
        for old, new in places:
            if old in self.old_left and new in self.new_left:
                self.pairs.add(Pair(old=old, new=new, in_order=in_order))
                self.old_left.remove(old)
                self.new_left.remove(new)

    def similarity(self, old: int, new: int, threshold: float) -> float:
        one, other = self.old[old], self.new[new]
        if one.clause.is_heading != other.clause.is_heading or bool(one.content) != bool(other.content):
            return 0.0
        anchor, other_anchor = self.old_anchors[old], self.new_anchors[new]
        if anchor == other_anchor:
            return 0.0  # equal clauses were paired before, or left apart for a reason
        shorter, longer = sorted((anchor, other_anchor), key=len)
        least = threshold if len(shorter) >= TELLING and shorter in longer else 0.0
        return max(least, likeness(anchor, other_anchor, threshold))


def _moved(found: _Found) -> Iterator[tuple[int, int]]:
    """Yield equal clauses at other places: those that are alone of their kind, and their equal neighbours.

    A phrase that stands in many places and goes in one has not moved to another where it is new.
    """
    old_anchors, new_anchors = found.old_anchors, found.new_anchors
    old_count, new_count = Counter(old_anchors), Counter(new_anchors)
    place = {anchor: at for at, anchor in enumerate(new_anchors)}
    for at in sorted(found.old_left):
        anchor = old_anchors[at]
        if old_count[anchor] == new_count[anchor] == 1 and place[anchor] in found.new_left:
            yield at, place[anchor]
            for step in (-1, 1):
                here, there = at + step, place[anchor] + step
                while here in found.old_left and there in found.new_left and old_anchors[here] == new_anchors[there]:
                    yield here, there
                    here, there = here + step, there + step


def _replaced(found: _Found) -> list[tuple[int, int]]:
    """Pair clauses with nothing in common that alone stand under one number between the same neighbours."""
    to = {pair.old: pair.new for pair in found.pairs} | {-1: -1, len(found.old): len(found.new)}
    places = ((here, to.get(here - 1, -2) + 1) for here in sorted(found.old_left))
    return [
        (here, there)
        for here, there in places
        if there in found.new_left and to.get(here + 1) == there + 1 and _is_one_place(found, here, there)
    ]


def _is_one_place(found: _Found, here: int, there: int) -> bool:
    old, new = found.old[here], found.new[there]
    is_alone = here == 0 and len(found.old) == 1 and len(found.new) == 1
    return (
        not is_alone
        and bool(old.content and new.content)
        and (old.clause.path, old.clause.label) == (new.clause.path, new.clause.label)
        and old.clause.is_heading == new.clause.is_heading
    )


def _similar(found: _Found, gap: Gap, threshold: float) -> list[tuple[int, int]]:
    """Pair what is left in a gap, the most similar first, of equals the nearest."""
    old = sorted(found.old_left.intersection(gap.old))
    new = sorted(found.new_left.intersection(gap.new))
    scored = []
    for row, column in _tries([found.old_anchors[here] for here in old], [found.new_anchors[there] for there in new]):
        here, there = old[row], new[column]
        score = found.similarity(here, there, threshold)
        if score >= threshold:
            scored.append((-score, abs(row * len(new) - column * len(old)), here, there))
    return [(here, there) for _, _, here, there in sorted(scored)]


def _tries(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[int, int]]:
    """The places worth comparing: all, or, where those are too many, the ones that share the rarest words."""
    is_short = sum(map(len, old)) * sum(map(len, new)) <= _MOST_CELLS
    if len(old) * len(new) <= (MOST_PAIRS if is_short else _FEW_PAIRS):
        return product(range(len(old)), range(len(new)))
    return kindred(old, new)
