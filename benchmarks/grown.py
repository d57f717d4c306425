"""Grows terms of any length with a few edited clauses, and pairs of which no clause is the other's."""

import re
from collections.abc import Iterator
from itertools import count
from random import Random

from benchmarks import pages
from tos_monitor.model import Language

_SECTION = re.compile(r"<section>.*?</section>", re.DOTALL)
_HEADING = {Language.KO: (re.compile(r"제\d+조"), "제{}조"), Language.EN: (re.compile(r"(?<=>)\d+\."), "{}.")}
_PERIOD = {Language.KO: (re.compile(r"\d+일"), "365일"), Language.EN: (re.compile(r"\d+ days"), "365 days")}
_SENTENCES_A_PARAGRAPH = 4
_WORDS_A_SENTENCE = 12
_PARAGRAPHS_AN_ARTICLE = 5


def terms(language: Language, size: int, edited: int = 0) -> bytes:
    """Write a page of about so many bytes; of its articles some, evenly spread, have a clause with another period."""
    sections = list(_sections(language, size))
    for place in range(edited):
        at = len(sections) * place // edited
        period, other = _PERIOD[language]
        sections[at] = period.sub(other, sections[at], count=1)
    return f'<!doctype html><html><body><main id="terms">{"".join(sections)}</main></body></html>'.encode()


def _sections(language: Language, size: int) -> Iterator[str]:
    heading, numbered = _HEADING[language]
    article = count(1)
    written = 0
    for document in count(0 if language is Language.KO else 1, 2):
        for section in _SECTION.findall(pages.page(document, 0).decode()):
            if written >= size:
                return
            written += len(section.encode())
            yield heading.sub(numbered.format(next(article)), section, count=1)


def rewritten(characters: int) -> tuple[str, str]:
    """Write two texts with the same numbers and no word in common."""
    return _prose(characters, "abcdefghijkl"), _prose(characters, "mnopqrstuvwxyz")


def reordered(characters: int) -> tuple[str, str]:
    """Write two texts with the same words, each sentence of one in another order than any of the other."""
    return _prose(characters, "abc"), _prose(characters, "abc", seed=1)


def _prose(characters: int, letters: str, seed: int = 0) -> str:
    chance = Random(seed)  # noqa: S311  the same text at every run, nothing secret
    words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(3_000)]
    lines: list[str] = []
    written = 0
    for paragraph in count():
        article, place = divmod(paragraph, _PARAGRAPHS_AN_ARTICLE)
        sentences = [" ".join(chance.choices(words, k=_WORDS_A_SENTENCE)) for _ in range(_SENTENCES_A_PARAGRAPH)]
        lines += [f"{article + 1}. {sentences[0][:20]}"] if not place else []
        lines.append(f"({chr(ord('a') + place)}) {'. '.join(sentences)}.")
        written += len(lines[-1])
        if written >= characters:
            return "\n".join(lines)
    raise AssertionError("an endless count ended")
