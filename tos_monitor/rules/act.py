"""What a sentence lets or makes someone do: whose act it is, how it is bound, and what words widen or narrow it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum

from tos_monitor.model import Category
from tos_monitor.rules.provision import Family


class Role(StrEnum):
    """Whose act it is, and whom it serves when it is done."""

    SERVICE = "service"
    """The company does something for the user: it refunds, answers, repairs."""
    POWER = "power"
    """The company does something to the user: it suspends, charges, shares."""
    CHOICE = "choice"
    """The user does something."""
    FATE = "fate"
    """Something is done to the user, or the user loses it."""


class Modality(Enum):
    """How an act is bound."""

    MUST = "must"
    WILL = "will"
    MAY_HAVE_TO = "may have to"
    TRIES = "tries"
    ASKED = "asked"
    MAY = "may"
    NEED_NOT = "need not"
    NOT = "not"


_M = Modality
# How well each modality serves the user, the higher the better. Two that stand alike, and one that a role doesn't
# rank, move nothing: that the company may do to its user what it did anyway is no news, and one who must not is not
# better or worse off than one who must. That the company will do something binds it; that the user will, foretells.
_SERVED: Mapping[Role, tuple[frozenset[Modality], ...]] = {
    Role.SERVICE: (
        frozenset({_M.NOT}),
        frozenset({_M.TRIES, _M.ASKED, _M.MAY, _M.NEED_NOT}),
        frozenset({_M.MUST, _M.WILL}),
    ),
    Role.POWER: (frozenset({_M.MUST, _M.WILL, _M.MAY}), frozenset({_M.NOT})),
    Role.CHOICE: (
        frozenset({_M.MUST}),
        frozenset({_M.MAY_HAVE_TO, _M.TRIES}),
        frozenset({_M.ASKED, _M.MAY, _M.NEED_NOT}),
    ),
    Role.FATE: (frozenset({_M.MUST, _M.WILL}), frozenset({_M.MAY, _M.MAY_HAVE_TO}), frozenset({_M.NOT})),
}
_BANNED = frozenset({_M.NOT, _M.MAY})
# As worded so, an act is good for the user, and less of it is worse.
_GOOD: Mapping[Role, frozenset[Modality]] = {
    Role.SERVICE: frozenset({_M.MUST, _M.WILL, _M.TRIES, _M.MAY}),
    Role.POWER: frozenset({_M.NOT}),
    Role.CHOICE: frozenset({_M.MAY, _M.NEED_NOT}),
    Role.FATE: frozenset({_M.NOT}),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """An act in a folded sentence: ``stem`` tells it from others, and its words end at ``end``."""

    role: Role
    stem: str
    modality: Modality
    category: Category
    start: int
    end: int

    @property
    def is_good(self) -> bool:
        """Whether the user is better off for the act as it is worded."""
        return self.modality in _GOOD[self.role]


def served(role: Role, before: Modality, after: Modality) -> int:
    """Whether another modality of the same act serves the user: 1 if it does, -1 if the company, 0 if neither."""
    if role is Role.CHOICE and _M.NOT in {before, after}:
        return 0 if {before, after} != _BANNED else (before is _M.NOT) - (after is _M.NOT)
    ranks = [at for each in (before, after) for at, level in enumerate(_SERVED[role]) if each in level]
    return (ranks[1] > ranks[0]) - (ranks[1] < ranks[0]) if len(ranks) == len((before, after)) else 0


class Effect(Enum):
    """What more of a scale does to the act that it belongs to."""

    SERVES = "serves"
    """It serves the user, whatever the act."""
    WIDENS = "widens"
    """There is more of the act."""
    NARROWS = "narrows"
    """There is less of the act."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scale:
    """Words that grade an act, from the least to the most.

    A degree without words is that of a sentence that has none of the others; where there is no such degree, it can't be
    compared with them. The scale counts for acts of its ``roles``, and one that ``stands_alone`` without an act, too.
    It names its shift by its ``family`` or, without one, by that of the act; where it ``is_faint`` that is of low
    severity.
    """

    name: str
    degrees: tuple[re.Pattern[str] | None, ...]
    effect: Effect
    roles: frozenset[Role] = frozenset(Role)
    family: Family | None = None
    stands_alone: bool = False
    is_faint: bool = False

    def place(self, text: str, begin: int, end: int) -> tuple[int, int] | None:
        """The degree that a part of a text has, and where it says so."""
        for degree, words in enumerate(self.degrees):
            if words and (found := words.search(text, begin, end)):
                return degree, found.start()
        return (self.degrees.index(None), -1) if None in self.degrees else None

    def lean(self, act: Act | None) -> int:
        """Whom more of it serves: 1 the user, -1 the company, 0 when that can't be told."""
        if not act:
            return int(self.stands_alone)
        if act.role not in self.roles:
            return 0
        if self.effect is Effect.SERVES:
            return 1
        return 1 if act.is_good is (self.effect is Effect.WIDENS) else -1


@dataclass(frozen=True, kw_only=True, slots=True)
class Grammar:
    """How a language words acts.

    ``reword`` writes verbs of their own form like the others in a folded sentence, ``acts`` lists its acts in their
    order, and ``plain`` drops what is only style. A ``condition`` is
    what narrows an act when it is added. An act comes after what grades it where the ``verb_is_last``.
    """

    reword: Callable[[str], str]
    acts: Callable[[str], Iterator[Act]]
    plain: Callable[[str], str]
    scales: tuple[Scale, ...]
    condition: re.Pattern[str]
    verb_is_last: bool

    def act_at(self, acts: Sequence[Act], place: int) -> Act | None:
        """The act that words at a place belong to."""
        if not acts:
            return None
        if self.verb_is_last:
            return next((act for act in acts if act.end > place), acts[-1])
        return next((act for act in reversed(acts) if act.start <= place), acts[0])
