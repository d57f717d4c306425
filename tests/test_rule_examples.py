"""Every rule has an example that it reads and one, near in words, that it does not; both are in the manual."""

from difflib import SequenceMatcher

import pytest

from tos_monitor.rules.examples import EXAMPLES, Example, examples
from tos_monitor.rules.manual import manual
from tos_monitor.rules.provision import Measure, Provision, Rule
from tos_monitor.rules.reading import read
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES

TONGUE_OF = {rule.id: one for tongue in TONGUES.values() for one in (tongue, tongue.of_acts()) for rule in one.rules}
RULES = {rule.id: rule for tongue in TONGUES.values() for rule in tongue.all_rules}
HAVE_EXAMPLES = sorted(RULES.keys() & EXAMPLES.keys())
HAVE_INTRUSION = [id_ for id_ in HAVE_EXAMPLES if RULES[id_].intrusion]
HAVE_FIGURES = [id_ for id_ in HAVE_EXAMPLES if RULES[id_].measure is not Measure.NONE]
# The share of signs in common above which a counter-example differs in little more than the one thing that decides.
NEAR = 0.6


def provision(rule: Rule, sentence: str, tongue: Tongue) -> Provision | None:
    """What a rule reads in a sentence."""
    return next((one for one in read((sentence,), tongue).provisions if one.rule is rule), None)


def read_by(id_: str, sentence: str) -> Provision | None:
    return provision(RULES[id_], sentence, TONGUE_OF[id_])


def test_every_rule_has_an_example() -> None:
    assert not RULES.keys() - EXAMPLES.keys(), "add them to tos_monitor/rules/examples"


def test_every_example_belongs_to_a_rule() -> None:
    assert not EXAMPLES.keys() - RULES.keys(), "these rules are gone"


@pytest.mark.parametrize("id_", HAVE_EXAMPLES)
def test_a_rule_reads_its_example(id_: str) -> None:
    assert read_by(id_, EXAMPLES[id_].provides)


@pytest.mark.parametrize("id_", HAVE_EXAMPLES)
def test_a_rule_does_not_read_its_counter_example(id_: str) -> None:
    assert not read_by(id_, EXAMPLES[id_].counter)


@pytest.mark.parametrize("id_", HAVE_EXAMPLES)
def test_a_counter_example_is_near_in_words(id_: str) -> None:
    example = EXAMPLES[id_]
    assert SequenceMatcher(None, example.provides, example.counter).ratio() >= NEAR


@pytest.mark.parametrize("id_", HAVE_INTRUSION)
def test_a_rule_tells_intrusion_from_other_causes(id_: str) -> None:
    plain, of_intrusion = read_by(id_, EXAMPLES[id_].provides), read_by(id_, EXAMPLES[id_].intrusion)
    assert plain
    assert of_intrusion
    assert (plain.category, of_intrusion.category) == (RULES[id_].category, RULES[id_].intrusion)


@pytest.mark.parametrize("id_", HAVE_FIGURES)
def test_a_rule_that_measures_ranks_a_better_figure_higher(id_: str) -> None:
    plain, better = read_by(id_, EXAMPLES[id_].provides), read_by(id_, EXAMPLES[id_].better)
    assert plain
    assert better
    assert better.standing > plain.standing


def test_no_rule_has_an_example_of_what_it_does_not_tell_apart() -> None:
    needless = {
        *(id_ for id_ in HAVE_EXAMPLES if EXAMPLES[id_].intrusion and id_ not in HAVE_INTRUSION),
        *(id_ for id_ in HAVE_EXAMPLES if EXAMPLES[id_].better and id_ not in HAVE_FIGURES),
    }
    assert not needless


def test_no_two_examples_of_a_rule_are_the_same() -> None:
    for example in EXAMPLES.values():
        said = [text for text in (example.provides, example.counter, example.intrusion, example.better) if text]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize("id_", HAVE_EXAMPLES)
def test_the_manual_shows_the_examples_of_a_rule(id_: str) -> None:
    page, example = manual(), EXAMPLES[id_]
    assert all(text in page for text in (example.provides, example.counter, example.intrusion))


def test_examples_are_read_by_rule() -> None:
    written = '[en-freed]\nprovides = "We are not liable."\nnot = "We are liable."\n'
    assert examples(written) == {"en-freed": Example(provides="We are not liable.", counter="We are liable.")}


def test_an_example_of_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(TypeError, match="worse"):
        examples('[en-freed]\nprovides = "a"\nnot = "b"\nworse = "c"\n')
