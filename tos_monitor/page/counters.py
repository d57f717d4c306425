"""Leaves out how often a page was seen, which differs at every look and says nothing."""

import re

_LABEL = r"(?:조회\s?수?|열람\s?수?|views?|hits?|view count)"
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d{1,9}"
_COUNTED = rf"{_LABEL}\s*[:：]?\s*(?:{_NUMBER})(?:\s*(?:회|번|건|views))?"
_DATE = r"\d{2,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}\.?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?"
_LINE = re.compile(rf"{_COUNTED}|(?:{_NUMBER})\s*(?:views|hits|회 조회)", re.IGNORECASE)
_LABEL_LINE = re.compile(rf"{_LABEL}\s*[:：]?", re.IGNORECASE)
_NUMBER_LINE = re.compile(rf"(?:{_NUMBER})\s*(?:회|번|건)?")
# Beside other data of a posting, and not in a sentence: after a date or a separator, at the end or before a separator.
_BESIDE = re.compile(rf"(?:({_DATE})\s*[|·/]?\s*|\s*[|·]\s*){_COUNTED}(?=\s*(?:[|·]|$))", re.IGNORECASE)
_LONGEST = 120  # characters of a line that tells who posted what when


def without_counters(text: str) -> str:
    """A text without its counters of visits."""
    lines = text.split("\n")
    left = []
    place = 0
    while place < len(lines):
        line = lines[place]
        place += 1
        if _LABEL_LINE.fullmatch(line) and place < len(lines) and _NUMBER_LINE.fullmatch(lines[place]):
            place += 1
        elif len(line) > _LONGEST:
            left.append(line)
        elif not _LINE.fullmatch(line):
            left.append(_BESIDE.sub(lambda found: found[1] or "", line))
    return "\n".join(filter(None, left))
