"""An act that came or went whole is told by who is bound to it, faintly, and only where nothing else moved."""

import tomllib

import pytest

from tests.conftest import ROOT
from tests.judge import flags, judge
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Language, Severity
from tos_monitor.rules.reach import Growth, growth
from tos_monitor.rules.tongues import TONGUES
from tos_monitor.rules.whole import act_shifts, grown_act

SENTENCES = tomllib.loads((ROOT / "tests" / "act_sentences.toml").read_text(encoding="utf-8"))
SERVES = [(sentence, serves) for serves, sentences in SENTENCES.items() for sentence in sentences]
COMES = {"company": Direction.ADVERSE, "user": Direction.FAVOURABLE, "neither": Direction.NEUTRAL}
GOES = {"company": Direction.FAVOURABLE, "user": Direction.ADVERSE, "neither": Direction.NEUTRAL}
OTHER = "Welcome to our shop."
DUTY, RIGHT = "Beekeepers must label every jar.", "You may export your recipes."
TONGUE = TONGUES[Language.EN]
BOTH = TONGUE, TONGUE


def direction(before: str, after: str) -> Direction:
    return verdict(judge(before, after, Language.EN)).direction


@pytest.mark.parametrize(("sentence", "serves"), SERVES)
def test_a_sentence_that_comes_serves_whom_it_should(sentence: str, serves: str) -> None:
    assert direction(OTHER, f"{OTHER} {sentence}") is COMES[serves]


@pytest.mark.parametrize(("sentence", "serves"), SERVES)
def test_a_sentence_that_goes_served_the_other(sentence: str, serves: str) -> None:
    assert direction(f"{OTHER} {sentence}", OTHER) is GOES[serves]


def test_an_act_is_of_low_severity() -> None:
    (flag,) = flags(OTHER, f"{OTHER} {DUTY}", Language.EN)
    assert (flag.rule, flag.severity) == ("en-act-must", Severity.LOW)


def test_two_acts_that_serve_either_side_are_not_told() -> None:
    assert act_shifts((), (DUTY,), BOTH)
    assert not act_shifts((), (DUTY, RIGHT), BOTH)


def test_of_a_sentence_that_a_rule_knows_no_act_is_told() -> None:
    assert not act_shifts((), ("Members may challenge the result of a tasting.",), BOTH)


def test_an_act_is_not_told_where_another_rule_sees_more() -> None:
    renews = "Your plan renews automatically every month."
    assert {flag.rule for flag in flags(OTHER, f"{OTHER} {DUTY} {renews}", Language.EN)} == {"en-renews-itself"}


def test_an_act_in_other_words_is_not_told() -> None:
    assert not flags(f"{OTHER} {DUTY}", f"{OTHER} Each of the beekeepers has to label every jar.", Language.EN)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("You must keep the jar and the lid.", "You must keep the jar, the box and the lid.", Direction.ADVERSE),
        ("You may not lend the jar or the lid.", "You may not lend the jar.", Direction.FAVOURABLE),
        (
            "Unless we agree, you may not lend a jar.",
            "Unless we agree, you may not lend or sell a jar.",
            Direction.ADVERSE,
        ),
    ],
)
def test_a_longer_list_of_what_the_user_must_or_must_not_do_is_worse(
    before: str, after: str, expected: Direction
) -> None:
    shift = grown_act(before, after, BOTH)
    assert shift
    assert shift.direction is expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("You must keep the jar and the lid.", "You must keep the jar and the lid if we ask."),
        ("You must keep the jar and the lid.", "You must keep the lid, and the jar too."),
        ("You must keep the jar, and its lid.", "You must keep the jar or the box, and its lid."),
        ("We may film the hall and the yard.", "We may film the hall, the roof and the yard."),
        ("Honey is sold in jars and tins.", "Honey is sold in jars, cups and tins."),
    ],
)
def test_another_difference_is_no_longer_list(before: str, after: str) -> None:
    assert not grown_act(before, after, BOTH)


@pytest.mark.parametrize(
    ("shorter", "longer", "expected"),
    [
        ("we exclude loss of the data", "we exclude loss of any data or profit", Growth.LIST),
        ("we exclude loss of data", "we exclude and loss of data", Growth.NONE),
        ("unless we agree , you lose points", "unless we agree , you lose points or miles", Growth.LIST),
        ("you lose points unless we agree", "you lose points unless we or they agree", Growth.EXCEPTIONS),
    ],
)
def test_a_list_grows_by_things_and_not_by_articles(shorter: str, longer: str, expected: Growth) -> None:
    assert growth(shorter.split(), longer.split()) is expected
