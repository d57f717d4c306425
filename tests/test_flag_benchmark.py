"""The benchmark of the flags: its places in the manual, and what it can tell apart."""

import re
from pathlib import Path

import pytest

from benchmarks import flags
from tests import firing
from tests.patterns import adversaries, ways
from tos_monitor.model import Language
from tos_monitor.rules.tongue import wording
from tos_monitor.rules.tongues import TONGUES


@pytest.mark.parametrize(("part", "page"), [(part, page) for part, (_, page) in flags.PARTS.items()])
def test_the_manual_has_a_place_for_each_part(part: str, page: Path) -> None:
    manual = page.read_text(encoding="utf-8")
    assert (manual.count(f"<!-- {part} -->"), manual.count(f"<!-- /{part} -->")) == (1, 1)


def test_a_pattern_is_parted_at_its_outermost_alternatives() -> None:
    assert ways(wording(r"a(?:b|c)", r"[|]d", r"\|e", "f")) == (r"a(?:b|c)", "[|]d", r"\|e", "f")


def test_a_pattern_whose_ways_all_begin_at_a_word_is_parted_inside() -> None:
    assert ways(wording(r"\b(?:a|(?:b|c)d)")) == ("a", "(?:b|c)d")


def test_a_group_at_a_word_is_not_taken_for_the_whole() -> None:
    assert ways(wording(r"\b(?:a|b)c(?:d|e)")) == (r"\b(?:a|b)c(?:d|e)",)


def test_every_rule_can_be_parted_into_ways_that_stand_alone() -> None:
    assert all(re.compile(way) for tongue in TONGUES.values() for rule in tongue.all_rules for way in ways(rule.holds))


def test_an_adversary_begins_a_way_to_say_a_thing_without_ending_it() -> None:
    assert adversaries(wording(r"\bnot…(?:liable|responsible)\b")) == ("not", "not liable responsibl")


@pytest.mark.parametrize("language", Language)
def test_a_way_to_say_a_thing_is_unused_where_nothing_is_said(language: Language) -> None:
    every = [(rule.id, way) for rule in TONGUES[language].all_rules for way in ways(rule.holds)]
    assert list(firing.unused(language, ())) == every
