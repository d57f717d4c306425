"""Takes the patterns of the flag rules apart: the ways to say a thing, and texts that keep a pattern busy."""

import re
from collections.abc import Iterator

from tos_monitor.rules.provision import Rule
from tos_monitor.rules.sieve import alternatives
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
    if written == f"{_AT_A_WORD}{inside})" and _is_whole(inside):
        written = inside
    return alternatives(written)


def _is_whole(written: str) -> bool:
    """Whether what is written is a pattern, and not cut out of one."""
    try:
        re.compile(written)
    except re.error:
        return False
    return True


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
