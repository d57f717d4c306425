"""Tells which flags speak of words that only stand in another place now: moved, cut otherwise or marked up anew."""

import re
from collections.abc import Iterable, Sequence

from tos_monitor.model import Clause, Finding, Flag
from tos_monitor.normal import plain
from tos_monitor.rules.provision import CUT
from tos_monitor.rules.tongue import MARK

_MARK = re.compile(MARK)
_NO_LETTER = re.compile(r"[\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
# Letters below which words recur by chance: the shortest sentences that the rules read in English and in Korean.
_TELLING, _TELLING_KO = 25, 10
_HANGUL = re.compile("[가-힣]")


def outstanding(
    findings: Iterable[Finding], old: Sequence[Clause] = (), new: Sequence[Clause] = ()
) -> tuple[Flag, ...]:
    """The flags of a comparison but those whose words, as letters go, are on both sides of it.

    Who has all clauses of the old and the new text gives them: what stands there already and is only said once more,
    or once less, is no news either.
    """
    found = tuple(findings)
    if not any(finding.flags for finding in found):
        return ()
    before = _letters_of(old or (finding.change.before for finding in found))
    after = _letters_of(new or (finding.change.after for finding in found))
    return tuple(
        flag
        for finding in found
        for flag in finding.flags
        if not (flag.quote_before or flag.quote_after)
        or not (
            _is_in(after, flag.quote_before, finding.change.before)
            and _is_in(before, flag.quote_after, finding.change.after)
        )
    )


def _letters_of(clauses: Iterable[Clause | None]) -> str:
    return "\n".join(_letters(clause.text) for clause in clauses if clause)


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", _MARK.sub("", plain(text)).lower())


def _is_in(text: str, quote: str, clause: Clause | None) -> bool:
    """Whether what is quoted of a clause stands in a text, sentence by sentence; what was never said is everywhere."""
    if quote.endswith(CUT):
        said = _to_the_end(quote.removesuffix(CUT), clause)
        return bool(said) and all(_stands_in(text, _letters(each)) for each in said)
    letters = _letters(quote)
    return (
        not letters
        or _stands_in(text, letters)
        or all(_stands_in(text, _letters(each)) for each in _SENTENCE_END.split(quote))
    )


def _stands_in(text: str, letters: str) -> bool:
    telling = _TELLING_KO if _HANGUL.search(letters) else _TELLING
    return len(letters) >= telling and letters in text


def _to_the_end(beginning: str, clause: Clause | None) -> Sequence[str]:
    """The sentences of a clause from where a quote of it begins that was cut: the quote may be of any of them."""
    said = " ".join(clause.text.split()) if clause else ""
    start = said.find(beginning)
    return _SENTENCE_END.split(said[start:]) if start >= 0 else ()
