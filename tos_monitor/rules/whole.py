"""Reads who must, may or will do something where no rule knows what it is: acts that came, went or grew whole."""

from collections.abc import Sequence

from tos_monitor.model import Direction
from tos_monitor.rules.provision import Family
from tos_monitor.rules.reach import has_all
from tos_monitor.rules.reading import Provided, read, words_of
from tos_monitor.rules.shift import Shift, shifts
from tos_monitor.rules.tongue import Tongue, Tongues


def act_shifts(gone: Sequence[str], come: Sequence[str], tongues: Tongues) -> tuple[Shift, ...]:
    """The shifts of acts in sentences that have no counterpart; where they serve either side, none is told."""
    found = shifts(*_acts(gone, come, tongues))
    return found if len({shift.direction for shift in found}) == 1 else ()


def grown_act(before: str, after: str, tongues: Tongues) -> Shift | None:
    """The shift of an edited sentence in which only the list grew of what the user must, may or must not do.

    A list of what the company does or the user declares is as often an explanation.
    """
    if not has_all(*sorted((words_of(before), words_of(after)), key=lambda words: (len(words), words))):
        return None
    old, new = _acts((before,), (after,), tongues)
    grown = (
        Shift(before=one, after=other)
        for one in old.provisions
        for other in new.provisions
        if one.rule is other.rule and one.rule.family is Family.CHOICE and one.standing == other.standing
    )
    return next((shift for shift in grown if shift.direction is not Direction.NEUTRAL), None)


def _acts(gone: Sequence[str], come: Sequence[str], tongues: Tongues) -> tuple[Provided, Provided]:
    old, new = tongues
    return _acts_of(gone, old), _acts_of(come, new)


def _acts_of(sentences: Sequence[str], tongue: Tongue) -> Provided:
    """What the sentences provide of which no rule knows what they are about."""
    return read([each for each in sentences if not _is_known(each, tongue)], tongue.of_acts())


def _is_known(sentence: str, tongue: Tongue) -> bool:
    return any(each.rule.family is not Family.DUTY for each in read((sentence,), tongue).provisions)
