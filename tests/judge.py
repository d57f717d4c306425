"""Judges a change of text as the program does: segment, compare, flag."""

from datetime import date

from tos_monitor.compare import compare
from tos_monitor.flag import flag
from tos_monitor.model import Finding, Flag, Language
from tos_monitor.segment import segment


def judge(before: str, after: str, language: Language, day: date | None = None) -> tuple[Finding, ...]:
    """The findings between two texts."""
    changes = compare(segment(before, language), segment(after, language))
    return tuple(Finding(change=change, flags=flag(change, language=language, day=day)) for change in changes)


def flags(before: str, after: str, language: Language, day: date | None = None) -> tuple[Flag, ...]:
    """All flags between two texts."""
    return tuple(flag for finding in judge(before, after, language, day) for flag in finding.flags)
