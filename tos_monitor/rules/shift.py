"""Compares two readings of a text: which provisions came, went or moved on their ladder, and to whose advantage."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tos_monitor.model import Direction
from tos_monitor.rules.provision import SILENCE, Family, Provision, Stance
from tos_monitor.rules.reach import adds_to_list
from tos_monitor.rules.reading import Provided

# Families whose lists are the provision: what is excluded, borne, paid or forfeited. A longer list of data recipients
# or of grounds is as often an explanation as a shift, so other families count only for what they provide.
_LISTS = frozenset({Family.LOSS, Family.BURDEN, Family.CAP, Family.INDEMNITY, Family.PENALTY})


@dataclass(frozen=True, kw_only=True, slots=True)
class Shift:
    """A provision before and after; a side that provides nothing is None."""

    before: Provision | None
    after: Provision | None

    @property
    def direction(self) -> Direction:
        """Which way the burden moved; neutral when both sides stand alike."""
        before = self.before.standing if self.before else SILENCE
        after = self.after.standing if self.after else SILENCE
        if before == after:
            return self._reach
        return Direction.ADVERSE if after < before else Direction.FAVOURABLE

    @property
    def _reach(self) -> Direction:
        """Which way a list in an otherwise equal provision grew."""
        if self.before is None or self.after is None or self.before.rule is not self.after.rule:
            return Direction.NEUTRAL
        if self.before.rule.family not in _LISTS:
            return Direction.NEUTRAL
        against = self.before.rule.stance is Stance.AGAINST_USER
        if adds_to_list(self.before.words, self.after.words):
            return Direction.ADVERSE if against else Direction.FAVOURABLE
        if adds_to_list(self.after.words, self.before.words):
            return Direction.FAVOURABLE if against else Direction.ADVERSE
        return Direction.NEUTRAL

    @property
    def is_of_degree(self) -> bool:
        """Whether both sides provide for the same party, one more than the other."""
        return self.before is not None and self.after is not None and self.before.rule.stance is self.after.rule.stance

    @property
    def is_of_wording(self) -> bool:
        """Whether a shift of degree leaves the saver and the category as they were."""
        if self.before is None or self.after is None or not self.is_of_degree:
            return False
        return (self.before.saver, self.before.category) == (self.after.saver, self.after.category)

    @property
    def telling(self) -> Provision:
        """The provision that names the shift: the worse one for the user, or the wider one when they stand alike."""
        sides = (side for side in (self.after, self.before) if side is not None)
        return min(sides, key=lambda side: (side.standing, -len(side.words)))


def changed(
    before: Sequence[str], after: Sequence[str], fold: Callable[[str], str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Leave out the sentences that look the same on both sides; the others keep their order."""
    return _less(before, after, fold), _less(after, before, fold)


def _less(these: Iterable[str], others: Iterable[str], fold: Callable[[str], str]) -> tuple[str, ...]:
    left_over = Counter(map(fold, others))
    kept = []
    for sentence in these:
        if left_over[fold(sentence)] > 0:
            left_over[fold(sentence)] -= 1
        else:
            kept.append(sentence)
    return tuple(kept)


def shifts(before: Provided, after: Provided) -> tuple[Shift, ...]:
    """Pair the provisions of each family, the most alike first, and list the pairs that do not stand alike.

    A provision without a pair counts only when its words are new or gone: a sentence that was only parted otherwise
    provides what it did.
    """
    old, new = list(before.provisions), list(after.provisions)
    found = []
    for one, other in sorted(_candidates(old, new), key=_likeness):
        if one in old and other in new:
            old.remove(one)
            new.remove(other)
            found.append(Shift(before=one, after=other))
    found.extend(Shift(before=one, after=None) for one in old if one.heard not in after.folded)
    found.extend(Shift(before=None, after=other) for other in new if other.heard not in before.folded)
    return tuple(shift for shift in found if shift.direction is not Direction.NEUTRAL)


def _candidates(old: Iterable[Provision], new: Sequence[Provision]) -> list[tuple[Provision, Provision]]:
    return [(one, other) for one in old for other in new if one.rule.family is other.rule.family]


def _likeness(pair: tuple[Provision, Provision]) -> tuple[object, ...]:
    """Order pairs by likeness; the key is the same when the sides are swapped, so that a reversed change mirrors."""
    one, other = pair
    these, those = set(one.words), set(other.words)
    return (
        one.rule is not other.rule,
        one.standing != other.standing,
        -len(these & those) / len(these | those),
        *sorted((one.sentence, other.sentence)),
    )
