"""Reads what a figure is that changed in an edited sentence, and so whom a greater one serves."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from tos_monitor.rules.provision import Measure, Provision, Rule, Saver, Strength
from tos_monitor.rules.quantity import Quantities, Quantity
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongues, folded

_Pair = tuple[Quantity, Quantity]
_WORSE = frozenset({Measure.MORE_IS_WORSE, Measure.LONGER_IS_WORSE})
_MOST = 20  # a sentence with more figures that changed is a table
# Nothing at all is less than any figure; a provision takes 0 for a figure that is not named.
_NOTHING = 1e-9


def figure_shift(before: str, after: str, tongues: Tongues) -> Shift | None:
    """The shift between two forms of a sentence that differ in figures; None when it can't be told whom it serves."""
    quantities = tongues[0].quantities  # the two may differ in whom they mean, not in how they count
    old, new = folded(before, after, tongues)
    moved = [
        _shift(role, pair, before, after)
        for pair in _changed(quantities.of(old), quantities.of(new))
        if (role := _role(pair, old, new, quantities))
    ]
    ways = {shift.direction for shift in moved}
    return moved[0] if len(ways) == 1 else None


def is_told(before: str, after: str, tongues: Tongues) -> bool:
    """Whether the figures of otherwise equal sentences only say the same in other units, or tell a shift."""
    figures = map(tongues[0].quantities.of, folded(before, after, tongues))
    return not any(_changed(*figures)) or figure_shift(before, after, tongues) is not None


def _changed(old: tuple[Quantity, ...], new: tuple[Quantity, ...]) -> Iterator[_Pair]:
    """The figures that were replaced, each with the one in its place; none when they do not pair off."""
    head = _alike(zip(old, new, strict=False))
    tail = _alike(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(gone) > _MOST:
        return
    if [each.kind for each in gone] == [each.kind for each in come]:
        pairs = zip(gone, come, strict=True)
        yield from (pair for pair in pairs if pair[0].is_comparable(pair[1]) and not pair[0].is_same(pair[1]))


def _alike(pairs: Iterable[_Pair]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0].is_same(pair[1]), pairs))


def _role(pair: _Pair, old: str, new: str, quantities: Quantities) -> Rule | None:
    """The first role that a figure plays on both sides; none when it may also play one that serves the other party."""
    before, after = pair[0].marked(old), pair[1].marked(new)
    passing = quantities.roles.passing(before)
    roles = [role for role in passing if _plays(role, before) and _plays(role, after)]
    ways = {role.measure in _WORSE for role in roles}
    return roles[0] if len(ways) == 1 else None


def _plays(role: Rule, marked: str) -> bool:
    return bool(role.holds.search(marked)) and not (role.unless and role.unless.search(marked))


def _shift(role: Rule, pair: _Pair, before: str, after: str) -> Shift:
    old, new = (_provision(role, *side) for side in zip(pair, (before, after), strict=True))
    return Shift(before=old, after=new)


def _provision(role: Rule, quantity: Quantity, sentence: str) -> Provision:
    return Provision(
        rule=role,
        category=role.category,
        strength=Strength.PLAIN,
        saver=Saver.NONE,
        figure=max(quantity.value, _NOTHING),
        sentence=sentence,
        heard=sentence,
        words=tuple(sentence.lower().split()),
    )
