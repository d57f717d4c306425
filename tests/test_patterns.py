"""Patterns that are compiled when they are used: they are what they spell, and every one can be compiled."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from tos_monitor.announce import table as announced
from tos_monitor.incident import table as admitted
from tos_monitor.model import Language
from tos_monitor.patterns import pattern
from tos_monitor.rules.tongues import TONGUES


def test_a_pattern_finds_what_it_spells() -> None:
    found = pattern("re(fund)", re.IGNORECASE).search("A REFUND")
    assert found is not None
    assert (found[0], found[1]) == ("REFUND", "FUND")


def test_what_a_pattern_spells_is_known_before_it_is_compiled() -> None:
    assert pattern("(").pattern == "("


def test_a_pattern_is_copied_without_being_compiled() -> None:
    assert deepcopy(pattern("(")).pattern == "("


def test_a_mistake_is_found_with_the_first_use() -> None:
    with pytest.raises(re.error):
        pattern("(").search("")


def test_a_pattern_is_a_pattern_after_its_first_use() -> None:
    words = pattern(r"\w+")
    assert (words.findall("가 나"), words.sub("-", "가 나"), words.fullmatch("가 나")) == (["가", "나"], "- -", None)


def _all(value: Any) -> Iterator[re.Pattern[str]]:  # noqa: ANN401  whatever a module holds
    if hasattr(value, "pattern") and hasattr(value, "search"):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _all(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _all(each)


@pytest.mark.parametrize("module", [announced, admitted], ids=["announced", "admitted"])
def test_every_pattern_of_the_tables_of_notices_compiles(module: object) -> None:
    found = [each for value in vars(module).values() for each in _all(value)]
    assert len(found) > 5
    assert all(each.search("") is None or each.search("") for each in found)


@pytest.mark.parametrize("language", Language)
def test_every_pattern_of_the_rules_compiles(language: Language) -> None:
    rules = [*TONGUES[language].all_rules, *TONGUES[language].quantities.roles]
    spelled = [one for rule in rules for one in (rule.holds, rule.unless, rule.kinds, rule.allowed) if one]
    assert all(re.compile(one.pattern).pattern == one.pattern for one in spelled)
