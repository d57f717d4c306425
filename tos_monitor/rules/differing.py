"""Tells which sentences of a clause differ between its two texts: only these are read."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

Sentence = tuple[str, str]
"""A sentence as printed, and as patterns see it."""

_STOPS = ".!?"
_ENDINGS = ("다", "요", "음", "함", "됨", "임", "것", "경우", "행위", "때")
# Words that no sentence, title or item ends with. "And" and "or" do, where one more item follows.
_RUNS_ON = re.compile(r"\b(?:an|the|our|your|its|their|(?:and|as|by|for|from|in|is|of|or|to|with) a)\Z")


def changed(before: Sequence[Sentence], after: Sequence[Sentence]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Leave out the sentences that look the same on both sides; the others keep their order.

    Each comes with the form that it is compared in. Where one side breaks off in the middle, its page was not loaded
    to the end, and what only the other side has is no news.
    """
    if _breaks_off(before, after) or _breaks_off(after, before):
        return (), ()
    return _less(before, after), _less(after, before)


def _breaks_off(shorter: Sequence[Sentence], longer: Sequence[Sentence]) -> bool:
    """Whether one side is the other's beginning, cut within a word, or within a sentence behind which there are more.

    Or both are cut, the longer one behind a word that something follows. What is only added to the last sentence is
    news: not every text has full stops.
    """
    beginning, whole = (" ".join(folded for _, folded in side) for side in (shorter, longer))
    if not beginning or not whole.startswith(beginning) or not beginning[-1].isalnum() or beginning == whole:
        return False
    following = whole[len(beginning)]
    is_within_word = beginning[-1].isascii() and following.isalnum()
    if is_within_word or _RUNS_ON.search(whole):
        return True
    return len(longer) > len(shorter) > 1 and following not in _STOPS and not beginning.endswith(_ENDINGS)


def _less(these: Iterable[Sentence], others: Iterable[Sentence]) -> tuple[str, ...]:
    left_over = Counter(folded for _, folded in others)
    kept = []
    for sentence, folded in these:
        if left_over[folded] > 0:
            left_over[folded] -= 1
        else:
            kept.append(sentence)
    return tuple(kept)
