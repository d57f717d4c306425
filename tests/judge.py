"""Judges a change of text as the program does: segment, compare, flag."""

from datetime import date

from tos_monitor.findings import findings
from tos_monitor.model import Finding, Flag, Language


def judge(before: str, after: str, language: Language, day: date | None = None) -> tuple[Finding, ...]:
    """The findings between two texts."""
    return findings(before, after, language, day)


def flags(before: str, after: str, language: Language, day: date | None = None) -> tuple[Flag, ...]:
    """All flags between two texts."""
    return tuple(flag for finding in judge(before, after, language, day) for flag in finding.flags)
