"""Says which words changed between two texts, in tokens that a reader knows."""

from collections.abc import Iterable, Iterator, Sequence

from tos_monitor.model import Edit
from tos_monitor.words.align import MOST_PAIRS, Hunk, align_sentences, align_words, replaced
from tos_monitor.words.particles import stem
from tos_monitor.words.tokens import sentences, tokens

__all__ = ["edits"]


def edits(before: str, after: str) -> tuple[Edit, ...]:
    """List the words kept, deleted and inserted, in order; deletions stand before insertions.

    Swapping the texts swaps deletions and insertions.
    """
    if after < before:
        # Ties are broken by the order of the arguments, so both directions are aligned in the same one.
        return tuple(_told(hunk.mirrored() for hunk in _compared(after, before)))
    return tuple(_told(_compared(before, after)))


def _compared(before: str, after: str) -> Iterator[Hunk]:
    """Compare sentences first: an unchanged one stays whole, whatever happens to its neighbours."""
    hunks = align_sentences(sentences(before), sentences(after))
    cut = [(tokens(hunk.gone), tokens(hunk.come)) for hunk in hunks]
    affordable = _affordable(cut)
    for at, (hunk, (gone, come)) in enumerate(zip(hunks, cut, strict=True)):
        yield Hunk(kept=hunk.kept)
        yield from align_words(gone, come) if at in affordable else replaced(gone, come)


def _affordable(cut: Sequence[tuple[Sequence[str], Sequence[str]]]) -> frozenset[int]:
    """Choose what is compared word by word: the shortest first, while all together stay within bounds."""
    spent, chosen = 0, set[int]()
    for cost, at in sorted((len(gone) * len(come), at) for at, (gone, come) in enumerate(cut)):
        spent += cost
        if spent <= MOST_PAIRS:
            chosen.add(at)
    return frozenset(chosen)


def _told(hunks: Iterable[Hunk]) -> Iterator[Edit]:
    """Tell the runs in order, without a word's stem where only its particle or ending changed."""
    kept = ""
    for hunk in hunks:
        kept += hunk.kept
        if not (hunk.gone or hunk.come):
            continue
        same = len(stem(hunk.gone, hunk.come))
        runs = (("=", kept + hunk.gone[:same]), ("-", hunk.gone[same:]), ("+", hunk.come[same:]))
        yield from (Edit(op=op, text=text) for op, text in runs if text)
        kept = ""
    if kept:
        yield Edit(op="=", text=kept)
