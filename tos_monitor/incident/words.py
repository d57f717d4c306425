"""Reads what a notice calls the event, how small it makes it, and whether it denies it."""

import re
from collections.abc import Sequence

from tos_monitor.incident.table import (
    ADVERTISING,
    ADVICE,
    DENIED,
    MINIMISERS,
    NOT_EVENT,
    POSSIBLE,
    WORDS,
    Word,
)
from tos_monitor.incident.text import Sentence
from tos_monitor.model import WordClass

_PLAINEST = (WordClass.STATUTORY, WordClass.PLAIN, WordClass.SOFTENED)
# Warnings of offers that are false name them too.
_FALSE = re.compile(r"사칭|피싱|스미싱|스팸|주의|phish|scam|fraud|suspicious", re.IGNORECASE)
# A denial of everything, not of one item: it speaks of the data, or of the event itself.
_WHOLE = re.compile(
    r"(?:개인|고객|회원)\s?정보|데이터|계정|(?:personal|customer) (?:data|information)|\bdata\b|\baccounts?\b",
    re.IGNORECASE,
)


def event_words(text: str) -> tuple[Word, ...]:
    """The words that a text uses for the event, in order of their first use."""
    told = _event_only(text)
    found = [(match.start(), word) for word in WORDS if (match := word.pattern.search(told))]
    return tuple(word for _, word in sorted(found, key=lambda each: each[0]))


def plainest(words: Sequence[Word]) -> WordClass | None:
    """The class of the plainest of some words: who also writes 유출 has named it."""
    classes = {word.word_class for word in words}
    return next((each for each in _PLAINEST if each in classes), None)


def minimisers(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The dictionary forms of the words that make the event small, in order."""
    text = "\n".join(sentence.text for sentence in sentences if not ADVICE.search(sentence.text))
    found = ((match.start(), form) for form, pattern in MINIMISERS.items() if (match := pattern.search(text)))
    return tuple(form for _, form in sorted(found))


def is_possible(sentences: Sequence[Sentence]) -> bool:
    """Whether the event is only said to be possible, or presumed."""
    return any(POSSIBLE.search(_event_only(each.text)) and not ADVICE.search(each.text) for each in sentences)


def is_denied(sentences: Sequence[Sentence]) -> bool:
    """Whether a notice says of the data as a whole that nothing happened to it."""
    return any(_WHOLE.search(each.text) and DENIED.search(NOT_EVENT.sub(" ", each.text)) for each in sentences)


def has_advertising(sentences: Sequence[Sentence]) -> bool:
    """Whether a notice also sells."""
    return any(ADVERTISING.search(each.text) and not _FALSE.search(each.text) for each in sentences)


def advice(sentences: Sequence[Sentence]) -> str:
    """The first sentence that tells people what to do."""
    return next((each.text.strip() for each in sentences if ADVICE.search(each.text)), "")


def _event_only(text: str) -> str:
    return DENIED.sub(_blank, NOT_EVENT.sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
