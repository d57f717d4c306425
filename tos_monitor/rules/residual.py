"""Reads what the rules left unread: a figure or a modal verb that changed in equal words, an act that came or went."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tos_monitor.rules.figures import figure_shift, is_told
from tos_monitor.rules.likeness import pairs_of, share
from tos_monitor.rules.modals import modal_shift
from tos_monitor.rules.quantity import without
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongue, Tongues
from tos_monitor.rules.whole import act_shifts, grown_act

# The share of pieces of two letters above which two sentences are one that was edited.
_EDITED = 0.5
_MOST_PAIRS = 400  # a clause whose every sentence changed is another clause


def residual(gone: Sequence[str], come: Sequence[str], tongues: Tongues) -> tuple[Shift, ...]:
    """The shifts between sentences that were edited, each read by its figures, else by its modal verbs.

    Where there is none, the acts of the other sentences are read.
    """
    pairs = tuple(edited(gone, come, tongues))
    found = (figure_shift(*pair, tongues) or modal_shift(*pair, tongues) or grown_act(*pair, tongues) for pair in pairs)
    old, new = {before for before, _ in pairs}, {after for _, after in pairs}
    return tuple(shift for shift in found if shift) or act_shifts(
        [each for each in gone if each not in old], [each for each in come if each not in new], tongues
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class ByFigures:
    """The shifts of sentences in which nothing but figures changed, and the sentences that these leave to be read."""

    shifts: tuple[Shift, ...]
    gone: tuple[str, ...]
    come: tuple[str, ...]


def by_figures(gone: Sequence[str], come: Sequence[str], tongues: Tongues) -> ByFigures:
    """Read the sentences that are the same but for their figures; a rule does not know which of them it is about.

    One whose figures don't tell what moved is left, unless they only say the same in other units.
    """
    old, new = (dict(_frames(*side)) for side in zip((gone, come), tongues, strict=True))
    pairs = [(text, new[frame]) for frame, text in old.items() if frame in new]
    told = [pair for pair in pairs if is_told(*pair, tongues)]
    found = (figure_shift(*pair, tongues) for pair in told)
    went, came = {before for before, _ in told}, {after for _, after in told}
    return ByFigures(
        shifts=tuple(shift for shift in found if shift),
        gone=tuple(text for text in gone if text not in went),
        come=tuple(text for text in come if text not in came),
    )


def _frames(texts: Sequence[str], tongue: Tongue) -> Iterator[tuple[str, str]]:
    """The sentences that hold figures, each by what stands around these."""
    for text in texts:
        folded = tongue.fold(text)
        if figures := tongue.quantities.of(folded):
            yield without(figures, folded), text


def edited(gone: Sequence[str], come: Sequence[str], tongues: Tongues) -> Iterator[tuple[str, str]]:
    """Pair the sentences that were edited, the most alike first; the other way round gives the same pairs."""
    if len(gone) * len(come) > _MOST_PAIRS:
        return
    old, new = (
        [pairs_of(tongue.fold(text)) for text in side] for side, tongue in zip((gone, come), tongues, strict=True)
    )
    alike = sorted(
        (-share(old[at], new[to]), min(one, other), max(one, other), at, to)
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
