"""Says which words changed between two texts, in tokens a reader knows; the only module that knows diff-match-patch."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from diff_match_patch import diff_match_patch

from tos_monitor.model import Edit

# An eojeol, a Latin word, a number with its separators, a word of another script, or one other sign.
_TOKEN = re.compile(r"[가-힣]+|[A-Za-z]+(?:['’][A-Za-z]+)?|\d+(?:[.,]\d+)*|[^\W\d_]+|.", re.DOTALL)
_SENTENCE = re.compile(r".+?(?:[.!?;:。](?=\s)\s*|\n+|$)|.+", re.DOTALL)
# Pure diff-match-patch took 0.9 s for 1,600 tokens a side with nothing in common, and 3.4 s for 3,200.
_MOST_UNITS = 1500
# Whole units are encoded as letters of these blocks, because the clean-up looks for white space and punctuation.
_LETTERS = ((0xAC00, 0xD7A4), (0x4E00, 0x9FFF), (0x3400, 0x4DBF))
_LETTER_COUNT = sum(end - start for start, end in _LETTERS)
_OPS = {diff_match_patch.DIFF_DELETE: "-", diff_match_patch.DIFF_EQUAL: "=", diff_match_patch.DIFF_INSERT: "+"}
_MIRRORED = {"-": "+", "+": "-", "=": "="}

_Op = tuple[str, str]


def edits(before: str, after: str) -> tuple[Edit, ...]:
    """List the words kept, deleted and inserted, in order; deletions stand before insertions.

    Swapping the texts swaps deletions and insertions.
    """
    if after < before:
        # The engine breaks ties by the order of its arguments, so it always gets them in the same one.
        return tuple(_settled((_MIRRORED[op], text) for op, text in _compared(after, before)))
    return tuple(_settled(_compared(before, after)))


def _compared(before: str, after: str) -> Iterator[_Op]:
    """Compare sentences first: an unchanged one stays whole, whatever happens to its neighbours."""
    for is_kept, run in groupby(
        _diff(_SENTENCE.findall(before), _SENTENCE.findall(after)), key=lambda op: op[0] == "="
    ):
        ops = tuple(run)
        deleted = "".join(text for op, text in ops if op == "-")
        inserted = "".join(text for op, text in ops if op == "+")
        if is_kept or not deleted or not inserted:
            yield from ops
        else:
            yield from _diff(_TOKEN.findall(deleted), _TOKEN.findall(inserted), is_cleaned=True)


def _diff(old: Sequence[str], new: Sequence[str], *, is_cleaned: bool = False) -> Iterator[_Op]:
    if len(old) * len(new) > _MOST_UNITS**2 or len(old) + len(new) > _LETTER_COUNT:
        yield from _replaced(old, new)
        return
    letters = _Letters()
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # the default stops after one second of this machine
    diffs = engine.diff_main(letters.encode(old), letters.encode(new), False)  # noqa: FBT003 - the library names it by place
    if is_cleaned:
        engine.diff_cleanupSemantic(diffs)
    for op, encoded in diffs:
        yield _OPS[op], letters.decode(encoded)


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[_Op]:
    """Replace all between what both texts begin and end with."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    most = shorter - head
    tail = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    yield "=", "".join(old[:head])
    yield "-", "".join(old[head : len(old) - tail])
    yield "+", "".join(new[head : len(new) - tail])
    yield "=", "".join(old[len(old) - tail :])


class _Letters:
    """Writes each unit as one letter and back; a sign that is no word stands for itself."""

    def __init__(self) -> None:
        self._letters = map(chr, chain.from_iterable(range(*block) for block in _LETTERS))
        self._letter_of: dict[str, str] = {}
        self._unit_of: dict[str, str] = {}

    def encode(self, units: Iterable[str]) -> str:
        return "".join(map(self._encoded, units))

    def decode(self, letters: str) -> str:
        return "".join(self._unit_of.get(letter, letter) for letter in letters)

    def _encoded(self, unit: str) -> str:
        if len(unit) == 1 and not unit.isalnum():
            return unit
        if unit not in self._letter_of:
            letter = next(self._letters)
            self._letter_of[unit], self._unit_of[letter] = letter, unit
        return self._letter_of[unit]


def _settled(ops: Iterable[_Op]) -> Iterator[Edit]:
    """Join neighbours of one kind, deletions before insertions, and leave out what is empty."""
    for is_kept, run in groupby((op for op in ops if op[1]), key=lambda op: op[0] == "="):
        texts = tuple(run)
        for op in "=" if is_kept else "-+":
            if text := "".join(text for kind, text in texts if kind == op):
                yield Edit(op=op, text=text)
