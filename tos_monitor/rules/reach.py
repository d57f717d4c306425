"""Tells when a sentence only grew a list: one more loss excluded, one more cost to bear."""

from collections.abc import Sequence
from difflib import SequenceMatcher

_JOINTS = frozenset({",", "·", "and", "or", "및", "또는", "와", "과", "나", "기타", "등"})
# Words that open a condition: what they add narrows a provision instead of widening it.
_CONDITIONS = frozenset(
    {"if", "when", "where", "unless", "only", "except", "until", "provided", "not", "no", "extent", "law"}
)
_CONDITIONS_KO = ("경우", "한하여", "한정", "때에", "제외", "법령", "인한", "인하여", "않", "아니")


# Words of a sentence beyond which it is no sentence any more and comparing it word by word costs too much.
_LONGEST = 400


def adds_to_list(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether the longer sentence is the shorter one with members added to its lists, and nothing else."""
    if not len(shorter) < len(longer) <= _LONGEST:
        return False
    added: list[str] = []
    for op, i, j, k, m in SequenceMatcher(None, shorter, longer, autojunk=False).get_opcodes():
        if op != "equal":
            if any(word not in _JOINTS and len(word) > 1 for word in shorter[i:j]):
                return False
            added.extend(longer[max(k - 1, 0) : m + 1])
    return not _JOINTS.isdisjoint(added) and not any(map(_opens_condition, added))


def _opens_condition(word: str) -> bool:
    return word in _CONDITIONS or any(part in word for part in _CONDITIONS_KO)
