"""Compares two readings of a text: which provisions came, went or moved on their ladder, and to whose advantage."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import eq

from tos_monitor.model import Direction
from tos_monitor.rules.likeness import is_mostly_in
from tos_monitor.rules.provision import SILENCE, Family, Provision, Saver, Stance
from tos_monitor.rules.reach import Growth, growth, stem
from tos_monitor.rules.reading import Provided

# Families whose lists are the provision: what is excluded, borne, paid, forfeited or licensed. A longer list
# of data recipients or of grounds is as often an explanation as a shift, so other families count only for what they
# provide.
_LISTS = frozenset(
    {Family.LOSS, Family.BURDEN, Family.CAP, Family.INDEMNITY, Family.PENALTY, Family.LICENCE, Family.CHOICE}
)
# Whose one more member may be one more way to do what one must: no burden.
_OR = frozenset({"or", "또는"})

# Words up to which a list in a promise is what is promised; in longer ones it says when it is kept, or where one asks.
# A guess.
_SHORT_PROMISE = 12
# To be told is less than to be asked.
_TOLD = frozenset({Family.NOTICE, Family.NOTICE_PERIOD})
_ASKED = frozenset({Family.CHANGE, Family.CONSENT})

# The share of words above which two sentences speak of the same duty: of what ``tests/test_korean_rules.py`` asks, some
# fails with 0.3 and with 0.6.
_SAME_DUTY = 0.5
# The same where both sides set a time for the same kind of duty.
_SAME_DEADLINE = 0.3
# A clause of terms provides a few things, a page without paragraphs perhaps a hundred; beyond, time grows for nothing.
_MOST_PAIRS = 20_000


# 12 months of 30 days are 360 days; ranks that are no figures are small whole numbers, which it tells apart.
_AS_LONG = 0.02
_LEAN = {-1: Direction.ADVERSE, 0: Direction.NEUTRAL, 1: Direction.FAVOURABLE}


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
        is_as_good = _is_as_long if self.telling.rule.measure.is_of_time else eq
        if len(before) == len(after) and all(map(is_as_good, before, after)):
            return self._reach
        return Direction.ADVERSE if after < before else Direction.FAVOURABLE

    @property
    def _reach(self) -> Direction:
        """Which way a list in an otherwise equal provision grew."""
        before, after = self.before, self.after
        if not before or not after or before.rule is not after.rule or before.rule.family not in _LISTS:
            return Direction.NEUTRAL
        if before.rule.family is Family.CHOICE and not before.rule.is_ban and _ways(before) != _ways(after):
            return Direction.NEUTRAL
        came, went = growth(before.words, after.words), growth(after.words, before.words)
        wider = (went is Growth.EXCEPTIONS) - (came is Growth.EXCEPTIONS)
        if before.rule.stance is Stance.AGAINST_USER or min(len(before.words), len(after.words)) <= _SHORT_PROMISE:
            wider += (came is Growth.LIST) - (went is Growth.LIST)
        return _LEAN[wider * before.rule.stance]

    @property
    def is_of_degree(self) -> bool:
        """Whether both sides provide for the same party, one more than the other, or the same act more firmly."""
        if not self.before or not self.after:
            return False
        rules = self.before.rule, self.after.rule
        return rules[0].stance is rules[1].stance or rules[0].family is Family.DUTY

    @property
    def is_of_wording(self) -> bool:
        """Whether a shift of degree leaves the saver and the category as they were."""
        before, after = self.before, self.after
        if not before or not after or before.rule.stance is not after.rule.stance:
            return False
        return (before.saver, before.category) == (after.saver, after.category)

    @property
    def telling(self) -> Provision:
        """The provision that names the shift: the worse one for the user, or the wider one when they stand alike."""
        sides = (side for side in (self.after, self.before) if side is not None)
        return min(sides, key=lambda side: (side.standing, -len(side.words)))


def _ways(choice: Provision) -> int:
    return sum(word in _OR for word in choice.words)


def _is_as_long(one: float, other: float) -> bool:
    """Whether two ranks are one; of periods, a year is twelve months, whatever days these are taken for."""
    return one == other or math.isclose(one, other, rel_tol=_AS_LONG)


def shifts(before: Provided, after: Provided) -> tuple[Shift, ...]:
    """Pair the provisions of each family, the most alike first, and list the pairs that do not stand alike.

    A provision without a pair counts only when its words are new or gone: a sentence that was only parted otherwise
    provides what it did. One that tempers a power came or went with it, and one that is the law anyway gives and
    takes nothing.
    """
    old, new = before.provisions, after.provisions
    pairs = _pairs(old, new)
    kept = set(pairs.values())
    alone = (
        [one for at, one in enumerate(old) if at not in pairs],
        [one for at, one in enumerate(new) if at not in kept],
    )
    gone = [one for one in alone[0] if _counts_alone(one, after) and not _goes_along(one, *alone)]
    come = [one for one in alone[1] if _counts_alone(one, before) and not _goes_along(one, *reversed(alone))]
    found = (
        *(
            Shift(before=old[at], after=new[to])
            for at, to in sorted(pairs.items())
            if not _is_of_acts(old[at], new[to])
            if not _joins(new[to], old[at], alone[0]) and not _joins(old[at], new[to], alone[1])
        ),
        *(Shift(before=one, after=None) for one in gone if not _is_what_is_left(one, come)),
        *(Shift(before=None, after=one) for one in come if not _is_what_is_left(one, gone)),
    )
    moved = [shift for shift in found if shift.direction is not Direction.NEUTRAL]
    return tuple(shift for shift in moved if not _is_needless(shift, moved))


def _is_needless(proof: Shift, others: Iterable[Shift]) -> bool:
    """Whether who proves a fault does not matter: on the other side the company answers anyway, and all moves so."""
    rule = proof.telling.rule
    if rule.family is not Family.PROOF or rule.stance is not Stance.FOR_USER or (proof.before and proof.after):
        return False
    rest = [shift for shift in others if shift is not proof]
    answers = filter(None, (shift.after if proof.before else shift.before for shift in rest))
    return all(shift.direction is not proof.direction for shift in rest) and any(
        each.rule.family is Family.LOSS and each.rule.stance is Stance.FOR_USER and each.saver is Saver.NONE
        for each in answers
    )


def _is_of_acts(one: Provision, other: Provision) -> bool:
    """Whether both sides only say who acts or must not, one more firmly: how an act is bound its modal verb tells."""
    return one.rule.is_faint and one.rule.stance is other.rule.stance and one.standing != other.standing


def _joins(whole: Provision, main: Provision, others: Iterable[Provision]) -> bool:
    """Whether a sentence only has as its proviso what stands beside the other one as a sentence of its own."""
    is_same = whole.rule is main.rule and (whole.saver, main.saver) == (Saver.EXCEPTION, Saver.NONE)
    return is_same and any(each.rule.id in whole.overruled for each in others if each.rule.family is whole.rule.family)


def _goes_along(one: Provision, alone: Iterable[Provision], others: Iterable[Provision]) -> bool:
    """Whether the other side has neither a protection nor the power that it binds in its own sentence.

    Or it has in the place of a discretion a power that is left to it.
    """
    is_bound = one.tempers and any(
        each.sentence == one.sentence and each.rule.stance is Stance.AGAINST_USER for each in alone
    )
    return is_bound or any(one.rule.id in each.overruled and _shared(one, each) >= _SAME_DEADLINE for each in others)


def _is_what_is_left(notice: Provision, others: Iterable[Provision]) -> bool:
    """Whether who is only told, was asked before: a notice in the place of a consent is no gain."""
    return _is_gift(notice, _TOLD) and any(
        _is_gift(other, _ASKED) and _shared(notice, other) >= _SAME_DEADLINE for other in others
    )


def _is_gift(provision: Provision, families: frozenset[Family]) -> bool:
    return provision.rule.family in families and provision.rule.stance is Stance.FOR_USER


def _counts_alone(provision: Provision, other: Provided) -> bool:
    if provision.rule.family is Family.DUTY:
        return False
    if provision.rule.is_faint and is_mostly_in(provision.heard, other.folded):
        return False
    if provision.tempers and not other.is_answered_by(provision):
        return False  # it came or went with the power that it binds
    if any(
        provision.rule.id in each.overruled for each in other.provisions if each.rule.family is provision.rule.family
    ):
        return False  # said in a proviso
    return provision.heard not in other.folded and not provision.is_the_law_anyway


def _pairs(old: Sequence[Provision], new: Sequence[Provision]) -> dict[int, int]:
    """The place of each paired provision's partner; the most alike are paired first."""
    if len(old) * len(new) > _MOST_PAIRS:
        return dict(_in_order(old, new))
    alike = sorted(
        (_likeness(one, other), at, to)
        for at, one in enumerate(old)
        for to, other in enumerate(new)
        if one.rule.family is other.rule.family
        if one.rule.family is not Family.DUTY or _is_one_duty(one, other)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, to in alike:
        if at not in pairs and to not in taken:
            pairs[at] = to
            taken.add(to)
    return pairs


def _is_one_duty(one: Provision, other: Provision) -> bool:
    have_times = one.figure > 0 and other.figure > 0 and one.rule is other.rule
    # That one of two promises has a time is no shift in the other.
    is_comparable = one.rule is other.rule or one.rule.stance is not other.rule.stance
    return is_comparable and _shared(one, other) >= (_SAME_DEADLINE if have_times else _SAME_DUTY)


def _in_order(old: Sequence[Provision], new: Sequence[Provision]) -> Iterator[tuple[int, int]]:
    """Pair the first with the first of each family, and so on: a text that says a thing so often says it alike."""
    for family in Family:
        places = ([at for at, one in enumerate(side) if one.rule.family is family] for side in (old, new))
        yield from zip(*places, strict=False)


def _likeness(one: Provision, other: Provision) -> tuple[bool, bool, float, str, str]:
    """Order pairs by likeness; the key is the same when the sides are swapped, so that a reversed change mirrors."""
    first, second = sorted((one.sentence, other.sentence))
    return one.rule is not other.rule, one.standing != other.standing, -_shared(one, other), first, second


def _shared(one: Provision, other: Provision) -> float:
    these, those = set(map(stem, one.words)), set(map(stem, other.words))
    return len(these & those) / (len(these | those) or 1)
