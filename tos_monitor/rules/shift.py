"""Compares two readings of a text: which provisions came, went or moved on their ladder, and to whose advantage."""

from collections import Counter
from collections.abc import Iterable, Sequence
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
    def telling(self) -> Provision:
        """The provision that names the shift: the one against the user, else the one that is there."""
        sides = [side for side in (self.after, self.before) if side is not None]
        return next((side for side in sides if side.rule.stance is Stance.AGAINST_USER), sides[0])


def changed(before: Sequence[str], after: Sequence[str]) -> tuple[list[str], list[str]]:
    """Leave out what stands on both sides; what is left keeps its order."""
    return _less(before, after), _less(after, before)


def _less(these: Sequence[str], others: Sequence[str]) -> list[str]:
    others_left = Counter(others)
    left = []
    for one in these:
        if others_left[one] > 0:
            others_left[one] -= 1
        else:
            left.append(one)
    return left


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
