"""Tells when a sentence only grew a list: one more loss excluded, one more cost to bear, one more exception."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import Enum
from itertools import takewhile

_JOINTS = frozenset({",", "·", "and", "or", "및", "또는", "와", "과", "나", "기타", "등"})
# Words that stand before a thing and tell nothing of it.
_ARTICLES = frozenset({"the", "an", "any", "such", "this", "these", "that", "those", "other", "your", "our", "their"})
# Words that open a condition: what they add narrows a provision instead of widening it.
_CONDITIONS = frozenset(
    {"if", "when", "where", "unless", "only", "except", "until", "provided", "not", "no", "extent", "law"}
    | {"less", "minus", "subject", "which", "otherwise"}
)
_CONDITIONS_KO = (
    *("경우", "한하여", "한정", "때에", "제외", "법령", "법률", "않", "아니"),
    *("고의", "과실", "귀책"),
)


# Behind these a word of a condition opens none: "provided by you", "your not paying".
_OPENS_NOT: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "provided": (frozenset(), frozenset({"by", "to", "in", "on", "through", "via", "under", "with", "for", "at"})),
    "not": (frozenset({"your", "you", "their", "of", "from"}), frozenset()),
}
# Within such a condition, "and" adds one more thing that must be so.
_CASES = frozenset({"if", "when", "where", "unless", "whenever"})
_PARTS = frozenset({",", ";"})


# Words behind which a list holds exceptions, and those that close such a list in Korean.
_EXCEPT = frozenset({"except", "excepting", "excluding", "unless", "다만", "단"})
_EXCEPT_KO = ("제외",)
# With them begins, behind a comma, what the exception is one to: "unless we agree, you may not …".
_SUBJECTS = frozenset({"you", "we"})
_CLOSES_WITHIN = 8  # words
# Words of a sentence beyond which it is no sentence any more and comparing it word by word costs too much.
_LONGEST = 400
# A list of Korean terms without the white space that pages put anywhere.
_PARTED = re.compile(r"[,;·]|및|또는")
_HANGUL = re.compile("[가-힣]")
_FEWEST = 3  # members in common, from which on two lists are the same list


class Growth(Enum):
    """What a sentence gained: members of the list that it provides for, or of the list of what it excepts."""

    NONE = "none"
    LIST = "list"
    EXCEPTIONS = "exceptions"


def stem(word: str) -> str:
    """What two inflections of a word share: in Korean the first two syllables, 처리 of 처리하여야 and of 처리할."""
    return word[:2] if "가" <= word <= "힣" else word


def growth(shorter: Sequence[str], longer: Sequence[str]) -> Growth:
    """Tell in which of its lists a sentence grew, when it gained members of one list and nothing else."""
    if _is_longer_list(shorter, longer):
        return Growth.LIST
    if not len(shorter) < len(longer) <= _LONGEST:
        return Growth.NONE
    added: list[str] = []
    gained: list[str] = []
    places: set[bool] = set()
    matcher = SequenceMatcher(None, list(map(stem, shorter)), list(map(stem, longer)), autojunk=False)
    for op, i, j, k, m in matcher.get_opcodes():
        if op != "equal":
            if any(map(_tells, shorter[i:j])):
                return Growth.NONE
            added.extend(_around(longer, k, m))
            gained += longer[k:m]
            places.add(_is_exception(longer, m))
            if _is_one_more_condition(longer, k, m):
                return Growth.NONE
    if (
        not any(map(_tells, gained))
        or _JOINTS.isdisjoint(added)
        or any(map(_opens_condition, added))
        or len(places) > 1
    ):
        return Growth.NONE
    return Growth.EXCEPTIONS if places == {True} else Growth.LIST


def has_all(shorter: Iterable[str], longer: Iterable[str]) -> bool:
    """Whether no telling word of a sentence is missing in another one, as it is where a list grew; quick to see."""
    return not any(map(_tells, set(shorter).difference(longer)))


def _tells(word: str) -> bool:
    return word not in _JOINTS and word not in _ARTICLES and (len(word) > 1 or word >= "가")


def _around(words: Sequence[str], start: int, end: int) -> Iterator[str]:
    """The words of a part and one on either side, but for those of a condition that open none where they stand."""
    for at in range(max(start - 1, 0), min(end + 1, len(words))):
        before, after = _OPENS_NOT.get(words[at], (frozenset(), frozenset()))
        if before.isdisjoint(words[max(at - 1, 0) : at]) and after.isdisjoint(words[at + 1 : at + 2]):
            yield words[at]


def _is_one_more_condition(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a part puts one thing more into a condition of English: "if you lend your card *and do not tell us*"."""
    part = words[start:end]
    if "and" not in part or "or" in part:
        return False
    clause = takewhile(lambda word: word not in _PARTS, reversed(words[:start]))
    return _PARTS.isdisjoint(part) and not _CASES.isdisjoint(clause)


def _is_longer_list(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether a list gained members in a sentence that is spaced or ends otherwise."""
    fewer, more = _members(shorter), _members(longer)
    return len(fewer) >= _FEWEST and fewer < more and not any(map(_opens_condition, more - fewer))


def _members(words: Sequence[str]) -> frozenset[str]:
    """What stands between two joints of a Korean list; what is before the first and behind the last is no member."""
    folded = "".join(words)
    if len(words) > _LONGEST or any(part in folded for part in (*_EXCEPT_KO, "다만")) or not _HANGUL.search(folded):
        return frozenset()
    return frozenset(_PARTED.split(folded)[1:-1])


def _is_exception(words: Sequence[str], end: int) -> bool:
    """Whether what stands before a place belongs to a list of exceptions."""
    closing = words[end : end + _CLOSES_WITHIN]
    opened = max((at for at, word in enumerate(words[:end]) if word in _EXCEPT), default=end)
    is_over = any(words[at] in _PARTS and words[at + 1] in _SUBJECTS for at in range(opened, end - 1))
    return (opened < end and not is_over) or any(part in word for word in closing for part in _EXCEPT_KO)


def _opens_condition(word: str) -> bool:
    return word in _CONDITIONS or any(part in word for part in _CONDITIONS_KO)
