"""The sieve of rules: quick, and never in the way of a rule that holds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.model import Language
from tos_monitor.rules.examples import EXAMPLES
from tos_monitor.rules.sieve import alternatives, needs
from tos_monitor.rules.tongues import TONGUES

TRIED = {language: (tongue, tongue.of_acts()) for language, tongue in TONGUES.items()}
SAID = {
    language: [EXAMPLES[rule.id].provides for tongue in tongues for rule in tongue.rules]
    for language, tongues in TRIED.items()
}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("refund", [{"refund"}]),
        (r"\bno (?:cap|limit)\b", [{"no "}, {"cap", "limit"}]),
        (r"(?:we|they) will.{0,40}?pay", [{"we", "they"}, {" will"}, {"pay"}]),
        ("(?:고의|과실)?책임", [{"책임"}]),
        (r"[가-힣]{2}환불\d+", [{"환불"}]),
        ("(?!not )liable(?<=able)", [{"liable"}, {"able"}]),
        (r"(?:ab|\d)", []),
        (r"a\w+b", []),
    ],
)
def test_a_pattern_needs_the_pieces_that_every_match_holds(pattern: str, expected: list[set[str]]) -> None:
    assert list(map(set, needs(pattern))) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("a|b", ("a", "b")),
        ("(?:a|b)|c", ("(?:a|b)", "c")),
        (r"\||[|)]|[^]|]x", (r"\|", "[|)]", "[^]|]x")),
        ("a", ("a",)),
    ],
)
def test_a_pattern_parts_at_the_bars_outside_of_brackets(pattern: str, expected: tuple[str, ...]) -> None:
    assert alternatives(pattern) == expected


@pytest.mark.parametrize("language", Language)
def test_the_parts_of_a_rule_are_patterns_that_spell_it(language: Language) -> None:
    for rule in TONGUES[language].all_rules:
        parts = alternatives(rule.holds.pattern)
        assert "|".join(parts) == rule.holds.pattern
        assert all(map(re.compile, parts))


@pytest.mark.parametrize("language", Language)
@given(data=st.data())
def test_whatever_holds_passes(language: Language, data: st.DataObject) -> None:
    tongue = TONGUES[language]
    pieces = data.draw(st.lists(st.sampled_from(SAID[language]), min_size=1, max_size=3))
    cut = data.draw(st.integers(min_value=0, max_value=len(pieces[0])))
    folded = tongue.fold(" ".join([pieces[0][cut:], *pieces[1:], pieces[0][:cut]]))
    for rules in (tongue.rules, tongue.acts):
        holding = [rule for rule in rules if rule.holds.search(folded)]
        assert holding == [rule for rule in rules.passing(folded) if rule.holds.search(folded)]


@pytest.mark.parametrize("language", Language)
def test_what_is_found_is_what_the_whole_pattern_finds(language: Language) -> None:
    for tongue in TRIED[language]:
        for folded in map(tongue.fold, SAID[language]):
            found = [(rule.id, first.span()) for rule, first in tongue.rules.holding(folded)]
            assert found == [(rule.id, first.span()) for rule in tongue.rules if (first := rule.holds.search(folded))]


@pytest.mark.parametrize("language", Language)
def test_few_rules_are_tried(language: Language) -> None:
    for tongue in TRIED[language]:
        tried = [len(list(tongue.rules.passing(tongue.fold(sentence)))) for sentence in SAID[language]]
        assert sum(tried) / len(tried) < len(tongue.rules) / 4


def test_rules_are_a_sequence() -> None:
    rules = TONGUES[Language.KO].rules
    assert (rules[0], rules[:2]) == (next(iter(rules)), (rules[0], rules[1]))
