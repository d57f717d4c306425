"""Takes the patterns of the flag rules apart: the ways to say a thing, and texts that keep a pattern busy."""

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from tos_monitor.rules.provision import Rule
from tos_monitor.rules.tongue import Tongue

# What stands for something else in a pattern: an escape, a set of signs, the opening of a group, a number of times.
_SYNTAX = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|:|P?<\w+>|\(\w+\))|\{\d*,?\d*\}")
_AT_A_WORD = r"\b(?:"
_ENDLESS = re.compile(r"[*+]|\{\d*,\}")
_WORD = re.compile(r"[^\W\d_]+")


def of_rule(rule: Rule) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns of a rule, each with its name."""
    for field in Rule.__slots__:
        value = getattr(rule, field)
        if hasattr(value, "finditer"):  # patterns are no re.Pattern before they are used
            yield field, value


def of_tongue(tongue: Tongue) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns that the rules of a language share, each with its name."""
    for field in Tongue.__slots__:
        value = getattr(tongue, field)
        if hasattr(value, "finditer"):  # patterns are no re.Pattern before they are used
            yield field, value
    yield from ((f"saver {saver.value}", pattern) for saver, pattern in tongue.savers)
    yield from (("periods", tongue.periods.pattern), ("amounts", tongue.amounts.pattern))


def ways(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The alternatives of a pattern, as they are written; all of them may begin at a word together."""
    written = pattern.pattern
    inside = written.removeprefix(_AT_A_WORD).removesuffix(")")
    if written == f"{_AT_A_WORD}{inside})" and 0 not in _depths(written)[len(_AT_A_WORD) : -1]:
        written = inside
    cuts = [at for at, depth in enumerate(_depths(written)) if written[at] == "|" and depth == 0]
    return tuple(written[begin + 1 : end] for begin, end in pairwise((-1, *cuts, len(written))))


def _depths(written: str) -> list[int]:
    """In how many groups each sign of a pattern stands; a sign that only looks like an alternative's is in one more."""
    plain = _SYNTAX.sub(_blank, written)
    return [
        depth + (written[at] == "|" != plain[at])
        for at, depth in enumerate(accumulate((sign == "(") - (sign == ")") for sign in plain))
    ]


def _blank(found: re.Match[str]) -> str:
    """As many signs that mean nothing, but for a parenthesis that opens."""
    return ("(" if found[0][0] == "(" else "·").ljust(len(found[0]), "·")


def endless(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The repetitions of a pattern that know no bound."""
    outside = _SYNTAX.sub(lambda found: found[0] if found[0][0] == "{" else "·", pattern.pattern)
    return tuple(_ENDLESS.findall(outside))


def adversaries(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """For each way to say a thing, its first word and its words but for the end: what begins and never matches."""
    spoken = (_WORD.findall(_SYNTAX.sub(" ", way)) for way in ways(pattern))
    begun = (text for words in spoken if words for text in (words[0], " ".join(words)[:-1]))
    return tuple(dict.fromkeys(filter(None, begun)))


def repeated(text: str, size: int) -> str:
    """A text again and again, up to a size."""
    return (f"{text} " * (size // (len(text) + 1) + 1))[:size]
