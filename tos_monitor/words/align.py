"""Aligns two rows of words or sentences; the only module that knows diff-match-patch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Self

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

# 5,000 words a side: aligned in 8 ms and cleaned up in 0.2 s when a third of them is shared. Both grow faster than
# the text: 14,000 a side take 34 ms and 1.7 s.
MOST_PAIRS = 5_000**2
# With nothing in common the engine's own search takes 0.1 s for 400 words a side and 1.2 s for 1,500; no clause of nine
# Korean terms is longer. What is longer is aligned by rapidfuzz.
_MOST_PAIRS_SEARCHED = 400**2
# Sentences are not cleaned up: 20,000 a side take 0.1 s and 50 MB.
_MOST_SENTENCE_PAIRS = 20_000**2
# Whole units are encoded as letters of these blocks, because the clean-up looks for white space and punctuation.
_LETTERS = ((0xAC00, 0xD7A4), (0x4E00, 0xA000), (0x3400, 0x4DC0), (0x20000, 0x2A6E0))
_LETTER_COUNT = sum(end - start for start, end in _LETTERS)
_DELETED, _KEPT, _INSERTED = diff_match_patch.DIFF_DELETE, diff_match_patch.DIFF_EQUAL, diff_match_patch.DIFF_INSERT

_Diffs = list[tuple[int, str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Hunk:
    """What both texts say, and then what one says and the other says instead."""

    kept: str = ""
    gone: str = ""
    come: str = ""

    def mirrored(self) -> Self:
        """The same, seen from the other side."""
        return type(self)(kept=self.kept, gone=self.come, come=self.gone)


def align_sentences(old: Sequence[str], new: Sequence[str]) -> tuple[Hunk, ...]:
    """Keep as many as both texts have in the same order."""
    head, tail = _ends(old, new)
    old_middle, new_middle = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(old_middle) * len(new_middle) > _MOST_SENTENCE_PAIRS or not _Letters.suffice(old_middle, new_middle):
        return replaced(old, new)
    letters = _Letters()
    diffs = _diffs(letters.encode(old_middle), letters.encode(new_middle))
    return (Hunk(kept="".join(old[:head])), *_hunks(diffs, letters), Hunk(kept="".join(old[len(old) - tail :])))


def align_words(old: Sequence[str], new: Sequence[str]) -> tuple[Hunk, ...]:
    """Keep what both texts have in the same order, but not the odd word between words that differ."""
    if not _Letters.suffice(old, new):
        return replaced(old, new)
    letters = _Letters()
    diffs = _diffs(letters.encode(old), letters.encode(new))
    diff_match_patch().diff_cleanupSemantic(diffs)
    return tuple(_hunks(diffs, letters))


def replaced(old: Sequence[str], new: Sequence[str]) -> tuple[Hunk, ...]:
    """Replace all between what both texts begin and end with."""
    head, tail = _ends(old, new)
    gone, come = "".join(old[head : len(old) - tail]), "".join(new[head : len(new) - tail])
    return (Hunk(kept="".join(old[:head]), gone=gone, come=come), Hunk(kept="".join(old[len(old) - tail :])))


def _ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many units both begin with, and how many of the others both end with."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    most = shorter - head
    return head, next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)


def _diffs(old: str, new: str) -> _Diffs:
    """Find what both have in the same order: the engine, or for long texts rapidfuzz, written the same way."""
    if len(old) * len(new) <= _MOST_PAIRS_SEARCHED:
        engine = diff_match_patch()
        engine.Diff_Timeout = 0  # the default stops after one second of this machine
        found: _Diffs = engine.diff_main(old, new, False)  # noqa: FBT003 - the library names it by place
        return found
    diffs: _Diffs = []
    for code in Indel.opcodes(old, new):
        gone, come = old[code.src_start : code.src_end], new[code.dest_start : code.dest_end]
        diffs += [(_KEPT, gone)] if code.tag == "equal" else [(_DELETED, gone), (_INSERTED, come)]
    return [diff for diff in diffs if diff[1]]


def _hunks(diffs: _Diffs, letters: "_Letters") -> Iterator[Hunk]:
    kept = gone = come = ""
    for op, encoded in diffs:
        if op == _KEPT:
            if gone or come:
                yield Hunk(kept=kept, gone=gone, come=come)
                kept = gone = come = ""
            kept += letters.decode(encoded)
        elif op == _DELETED:
            gone += letters.decode(encoded)
        else:
            come += letters.decode(encoded)
    yield Hunk(kept=kept, gone=gone, come=come)


class _Letters:
    """Writes each unit as one letter and back; a sign that is no word stands for itself."""

    def __init__(self) -> None:
        self._letters = map(chr, chain.from_iterable(range(*block) for block in _LETTERS))
        self._letter_of: dict[str, str] = {}
        self._unit_of: dict[str, str] = {}

    @staticmethod
    def suffice(old: Iterable[str], new: Iterable[str]) -> bool:
        return len({*old, *new}) <= _LETTER_COUNT

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
