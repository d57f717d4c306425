"""Tells where the flag rules fire: on their examples, and on the real material that lies beside the repository."""

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import permutations
from pathlib import Path

from tests.evaluation.labelled import SHARED, cases, unfair_clauses
from tests.patterns import ways
from tos_monitor.model import Language
from tos_monitor.rules.examples import EXAMPLES
from tos_monitor.rules.provision import Rule
from tos_monitor.rules.reading import sentences
from tos_monitor.rules.tongues import TONGUES


def fires(rule: Rule, folded: str) -> bool:
    """Whether a rule holds in a sentence; another of its family may be read there first."""
    return bool(rule.holds.search(folded)) and not (rule.unless and rule.unless.search(folded))


@cache
def said_in_examples(language: Language) -> tuple[str, ...]:
    """The sentences of the examples of a language, as patterns see them."""
    tongue = TONGUES[language]
    shown = [EXAMPLES[rule.id] for rule in tongue.all_rules if rule.id in EXAMPLES]
    texts = (text for one in shown for text in (one.provides, one.counter, one.intrusion, one.better))
    return tuple(tongue.fold(text) for text in texts if text)


@cache
def said_in_reality(language: Language) -> tuple[str, ...]:
    """The sentences of the real material in a language, as patterns see them."""
    tongue = TONGUES[language]
    return tuple(
        dict.fromkeys(
            tongue.fold(sentence) for text in _texts(language) for sentence in sentences(text, tongue) if sentence
        )
    )


def _texts(language: Language) -> Iterator[str]:
    yield from _changed("changes", language)
    if language is Language.EN:
        yield from map(_read, sorted((SHARED / "claudette" / "sentences" / "en" / "original").iterdir()))
        return
    yield from _changed("revisions", language)
    yield from unfair_clauses()
    examples = _read(SHARED / "kftc" / "guideline_examples.jsonl")
    yield from (json.loads(line)["text"] for line in examples.splitlines())
    yield from map(_read, sorted((SHARED / "korean-terms").glob("*.txt")))


def _changed(of: str, language: Language) -> Iterator[str]:
    return (text for case in cases(of) if case["lang"] == language for text in (case["before"], case["after"]))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def shadowed(language: Language, said: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Rules that say the same and are found wherever the other is, with that other."""
    for rule, other in permutations(TONGUES[language].all_rules, 2):
        alike = _says(rule) == _says(other)
        if alike and not any(fires(rule, folded) and not fires(other, folded) for folded in said):
            yield rule.id, other.id


def unused(language: Language, said: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The ways to say what a rule hears that nothing said uses, each with its rule."""
    for rule in TONGUES[language].all_rules:
        for way in ways(rule.holds):
            pattern = re.compile(way)
            if not any(map(pattern.search, said)):
                yield rule.id, way


def _says(rule: Rule) -> tuple[object, ...]:
    return rule.family, rule.stance, rule.category, rule.measure
