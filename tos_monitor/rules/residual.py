"""Reads what the rules left unread in an edited sentence: a figure or a modal verb that changed in equal words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tos_monitor.rules.figures import figure_shift, is_told
from tos_monitor.rules.likeness import pairs_of, share
from tos_monitor.rules.modals import modal_shift
from tos_monitor.rules.quantity import without
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongue

# The share of pieces of two letters above which two sentences are one that was edited.
_EDITED = 0.5
_MOST_PAIRS = 400  # a clause whose every sentence changed is another clause


def residual(gone: Sequence[str], come: Sequence[str], tongue: Tongue) -> tuple[Shift, ...]:
    """The shifts between sentences that were edited, each read by its figures, else by its modal verbs."""
    found = (
        figure_shift(before, after, tongue) or modal_shift(before, after, tongue)
        for before, after in edited(gone, come, tongue)
    )
    return tuple(shift for shift in found if shift)


@dataclass(frozen=True, kw_only=True, slots=True)
class ByFigures:
    """The sentences in which nothing but figures changed and whose figures tell what moved, or that nothing did."""

    sentences: frozenset[str]
    shifts: tuple[Shift, ...]


def by_figures(gone: Sequence[str], come: Sequence[str], tongue: Tongue) -> ByFigures:
    """Read the sentences that are the same but for their figures; a rule does not know which of them it is about."""
    old, new = (dict(_frames(side, tongue)) for side in (gone, come))
    pairs = [(text, new[frame]) for frame, text in old.items() if frame in new]
    told = [pair for pair in pairs if is_told(*pair, tongue)]
    found = (figure_shift(*pair, tongue) for pair in told)
    return ByFigures(
        sentences=frozenset(text for pair in told for text in pair), shifts=tuple(shift for shift in found if shift)
    )


def _frames(texts: Sequence[str], tongue: Tongue) -> Iterator[tuple[str, str]]:
    """The sentences that hold figures, each by what stands around these."""
    for text in texts:
        folded = tongue.fold(text)
        if figures := tongue.quantities.of(folded):
            yield without(figures, folded), text


def edited(gone: Sequence[str], come: Sequence[str], tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Pair the sentences that were edited, the most alike first; the other way round gives the same pairs."""
    if len(gone) * len(come) > _MOST_PAIRS:
        return
    pieces = {text: pairs_of(tongue.fold(text)) for text in (*gone, *come)}
    alike = sorted(
        (-share(pieces[one], pieces[other]), min(one, other), max(one, other), at, to)
        for at, one in enumerate(gone)
        for to, other in enumerate(come)
    )
    paired: set[int] = set()
    taken: set[int] = set()
    for unlike, _, _, at, to in alike:
        if -unlike >= _EDITED and at not in paired and to not in taken:
            paired.add(at)
            taken.add(to)
            yield gone[at], come[to]
