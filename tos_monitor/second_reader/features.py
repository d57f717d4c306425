"""Says what is learned from in a sentence: its runs of words, those of its neighbours, and what the rules read."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tos_monitor.model import Language
from tos_monitor.normal import plain
from tos_monitor.rules.reading import read
from tos_monitor.rules.tongue import MARK
from tos_monitor.rules.tongues import TONGUES

SHARES: Mapping[str, float] = {"own": 1.0, "before": 0.35, "after": 0.35, "rules": 0.5}
"""How much each block counts beside the words of the sentence; tried once over the training folds, not tuned."""

_LONGEST_RUN = 3
# Words beyond which a sentence is a page without full stops; the longest labelled one has fewer.
_MOST_WORDS = 1_000
_MARK = re.compile(MARK)
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"\w+(?:'\w+)?|[^\w\s]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """The sentences before and after one; empty where there is none."""

    before: str = ""
    after: str = ""


def blocks(sentence: str, around: Around) -> Mapping[str, Counter[str]]:
    """Count what is found, block by block."""
    return {
        "own": _runs(sentence),
        "before": _runs(around.before),
        "after": _runs(around.after),
        "rules": Counter(_heard(sentence)),
    }


def _runs(text: str) -> Counter[str]:
    """Count runs of one to three words; all figures are one word, for none of them is met twice."""
    folded = _DIGITS.sub("0", _MARK.sub("", plain(text)).lower().replace("’", "'"))
    words = _WORD.findall(folded)[:_MOST_WORDS]
    return Counter(
        " ".join(words[at : at + length])
        for length in range(1, _LONGEST_RUN + 1)
        for at in range(len(words) - length + 1)
    )


def _heard(sentence: str) -> Iterable[str]:
    provisions = read((sentence,), TONGUES[Language.EN]).provisions
    for provision in provisions:
        yield provision.rule.id
        yield f"{provision.rule.id} {provision.saver.value}"
    if not provisions:
        yield "nothing"
