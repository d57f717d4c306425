"""Tells which rules may hold in a sentence by the letters that their patterns need, which is quicker than to try."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

# No public module reads patterns. This one is as old as ``re``; should a version of Python change it, the tests of the
# sieve fail before anybody runs it there.
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, overload

from tos_monitor import patterns
from tos_monitor.rules.provision import Rule

_SHORTEST = 2  # a single letter stands in every sentence
_REMEMBERED = 64  # sentences: those of a clause are read beside each other, with its neighbours, and again for its acts

# Words that stand in nearly every sentence of English terms.
_COMMON = frozenset(
    {
        "a", "an", "and", "any", "are", "at", "be", "by", "can", "for", "if", "in", "is", "it", "may", "no", "not",
        "of", "on", "only", "or", "our", "that", "the", "this", "to", "us", "we", "will", "with", "you", "your",
    }
)  # fmt: skip

_Group = frozenset[str]
"""Pieces of text of which a match holds at least one."""

_Way = tuple[int, int]
"""The place of a rule, and that of one of its alternatives."""


def needs(pattern: str) -> tuple[_Group, ...]:
    """What a text must hold to match: a piece of every group. Case is as written: patterns meet folded text."""
    return tuple(_of_sequence(parser.parse(pattern)))


def alternatives(pattern: str) -> tuple[str, ...]:
    """The parts of a pattern between bars that stand in no bracket."""
    parts = [""]
    depth = 0
    for sign in re.findall(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", pattern, re.DOTALL):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return tuple(parts)


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> list[_Group]:
    groups: list[_Group] = []
    run = ""
    for code, value in items:
        if code is codes.LITERAL:
            run += chr(value)
        elif code is not codes.AT and code is not codes.ASSERT_NOT:  # these take no letter
            groups += _of_run(run)
            run = ""
            groups += _of_item(code, value)
    return groups + _of_run(run)


def _of_run(run: str) -> list[_Group]:
    return [frozenset({run})] if len(run) >= _SHORTEST else []


def _of_item(code: Any, value: Any) -> list[_Group]:  # noqa: ANN401  the parser has no types
    if code is codes.SUBPATTERN:
        return _of_sequence(value[-1])
    if code is codes.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in value[1]])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] > 0:
        return _of_sequence(value[2])
    if code is codes.ASSERT:
        return _of_sequence(value[1])
    return []


def _of_branches(branches: Sequence[list[_Group]]) -> list[_Group]:
    """One piece of any branch; nothing when a branch needs nothing."""
    return [frozenset().union(*(max(groups, key=_rarity) for groups in branches))] if all(branches) else []


def _rarity(group: _Group) -> tuple[int, int]:
    """How seldom a group is met: long pieces are rare, but for the words of every sentence, and few of them rarer."""
    return min(0 if piece.strip() in _COMMON else len(piece) for piece in group), -len(group)


def _holds_all(groups: Iterable[_Group], folded: str) -> bool:
    # Asked of every sentence, and twice as quick as all(any(...) ...).
    for group in groups:
        for piece in group:
            if piece in folded:
                break
        else:
            return False
    return True


class RuleSet(Sequence[Rule]):
    """Rules in their order, with the alternatives of each found by the rarest pieces that they need.

    Pieces are filed by their first ``letters``: the more, the fewer begin alike, and the more are shorter than that.
    """

    def __init__(self, *tables: Iterable[Rule], letters: int = _SHORTEST + 1) -> None:
        self._rules = tuple(rule for table in tables for rule in table)
        # The alternatives of each rule: few are tried in a sentence, and only those are ever compiled.
        self._ways: tuple[tuple[re.Pattern[str], ...], ...] = ()
        self._always: list[_Way] = []
        # By the first letters of a piece, then by the piece: most pieces are then never looked for.
        self._needing: dict[str, dict[str, list[tuple[_Way, tuple[_Group, ...]]]]] = {}
        self._short: tuple[str, ...] = ()
        self._letters = letters
        self._remembered = lru_cache(_REMEMBERED)(lambda folded: tuple(self._found(folded)))

    @overload
    def __getitem__(self, place: int) -> Rule: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Rule, ...]: ...
    def __getitem__(self, place: int | slice) -> Rule | tuple[Rule, ...]:
        """The rule at a place."""
        return self._rules[place]

    def __len__(self) -> int:
        """How many rules there are."""
        return len(self._rules)

    def passing(self, folded: str) -> Iterator[Rule]:
        """The rules that may hold in a sentence, in their order; all that do are among them."""
        return (self._rules[place] for place in sorted(self._passing(folded)))

    def holding(self, folded: str) -> Sequence[tuple[Rule, re.Match[str]]]:
        """The rules whose ``holds`` is found in a sentence, in their order, with what is found."""
        return self._remembered(folded)

    def _found(self, folded: str) -> Iterator[tuple[Rule, re.Match[str]]]:
        for place, ways in sorted(self._passing(folded).items()):
            found = (self._ways[place][at].search(folded) for at in sorted(ways))
            first = min(filter(None, found), key=re.Match.start, default=None)
            if first:
                yield self._rules[place], first

    def _passing(self, folded: str) -> dict[int, set[int]]:
        """The alternatives that may hold, by the places of their rules."""
        if not self._ways:
            self._file()
        passing: dict[int, set[int]] = {}
        for place, at in self._always:
            passing.setdefault(place, set()).add(at)
        starts = {folded[at : at + self._letters] for at in range(len(folded))}
        starts.update(start for start in self._short if start in folded)
        for start in self._needing.keys() & starts:
            for piece, needing in self._needing[start].items():
                if piece in folded:
                    for (place, at), others in needing:
                        if _holds_all(others, folded):
                            passing.setdefault(place, set()).add(at)
        return passing

    def _file(self) -> None:
        """File the alternatives by their pieces, when they are first needed: a run that flags nothing is short."""
        parts = [alternatives(rule.holds.pattern) for rule in self._rules]
        self._ways = tuple(tuple(map(patterns.pattern, each)) for each in parts)
        for place, each in enumerate(parts):
            for at, alternative in enumerate(each):
                self._add((place, at), needs(alternative))
        self._short = tuple(start for start in self._needing if len(start) < self._letters)

    def _add(self, way: _Way, groups: tuple[_Group, ...]) -> None:
        if not groups:
            self._always.append(way)
            return
        key, *others = sorted(groups, key=_rarity, reverse=True)
        for piece in key:
            alike = self._needing.setdefault(piece[: self._letters], {})
            alike.setdefault(piece, []).append((way, tuple(others)))
