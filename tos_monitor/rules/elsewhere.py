"""Tells which flags speak of words that only stand in another place now: moved, cut otherwise or marked up anew."""

import re
from collections.abc import Iterable

from tos_monitor.model import Clause, Finding, Flag
from tos_monitor.normal import plain
from tos_monitor.rules.provision import CUT
from tos_monitor.rules.tongue import MARK

_MARK = re.compile(MARK)
_NO_LETTER = re.compile(r"[\W_]+")
# Letters below which words recur by chance: the shortest sentences that the rules read in English and in Korean.
_TELLING, _TELLING_KO = 25, 10
_HANGUL = re.compile("[가-힣]")


def outstanding(findings: Iterable[Finding]) -> tuple[Flag, ...]:
    """The flags of a comparison but those whose words, as letters go, are on both sides of it."""
    found = tuple(findings)
    if not any(finding.flags for finding in found):
        return ()
    before = _letters_of(finding.change.before for finding in found)
    after = _letters_of(finding.change.after for finding in found)
    return tuple(
        flag
        for finding in found
        for flag in finding.flags
        if not (flag.quote_before or flag.quote_after)
        or not (_is_in(after, flag.quote_before) and _is_in(before, flag.quote_after))
    )


def _letters_of(clauses: Iterable[Clause | None]) -> str:
    return "\n".join(_letters(clause.text) for clause in clauses if clause)


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", _MARK.sub("", plain(text)).lower())


def _is_in(text: str, quote: str) -> bool:
    """Whether a quote stands in a text; what was never said is everywhere, and what was cut may go on otherwise."""
    if quote.endswith(CUT):
        return False
    letters = _letters(quote)
    telling = _TELLING_KO if _HANGUL.search(letters) else _TELLING
    return not letters or (len(letters) >= telling and letters in text)
