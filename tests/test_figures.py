"""Figures in edited sentences: what a figure is by the words around it, and when two figures are one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judge import flags, judge
from tests.patterns import endless, of_rule
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Language, Severity
from tos_monitor.rules.examples import FIGURES, Edited
from tos_monitor.rules.figures import figure_shift
from tos_monitor.rules.manual import manual
from tos_monitor.rules.provision import Rule
from tos_monitor.rules.quantity import Kind, Quantity
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES

KO, EN = Language.KO, Language.EN
TONGUE_OF = {rule.id: tongue for tongue in TONGUES.values() for rule in tongue.quantities.roles}
ROLES = [rule for tongue in TONGUES.values() for rule in tongue.quantities.roles]
MIRROR = {Direction.ADVERSE: Direction.FAVOURABLE, Direction.FAVOURABLE: Direction.ADVERSE}
SAID = {
    language: [text for id_, one in FIGURES.items() if id_.startswith(language) for text in (one.before, one.after)]
    for language in Language
}


def shift(before: str, after: str, tongue: Tongue) -> Shift | None:
    return figure_shift(before, after, (tongue, tongue))


def way(before: str, after: str, language: Language) -> Direction:
    found = shift(before, after, TONGUES[language])
    return found.direction if found else Direction.NEUTRAL


def quantities(text: str, language: Language) -> list[tuple[Kind, float]]:
    tongue = TONGUES[language]
    return [(one.kind, round(one.value, 4)) for one in tongue.quantities.of(tongue.fold(text))]


def test_every_role_has_an_example() -> None:
    assert {rule.id for rule in ROLES} == FIGURES.keys()


@pytest.mark.parametrize(("id_", "edited"), FIGURES.items())
def test_a_role_tells_its_example(id_: str, edited: Edited) -> None:
    found = shift(edited.before, edited.after, TONGUE_OF[id_])
    assert found
    assert (found.telling.rule.id, found.direction) == (id_, Direction.ADVERSE)


@pytest.mark.parametrize(("id_", "edited"), FIGURES.items())
def test_a_figure_in_another_unit_moves_nothing(id_: str, edited: Edited) -> None:
    assert not shift(edited.before, edited.same, TONGUE_OF[id_])


@pytest.mark.parametrize(("id_", "edited"), FIGURES.items())
def test_a_reversed_figure_is_the_mirror_image(id_: str, edited: Edited) -> None:
    found = shift(edited.after, edited.before, TONGUE_OF[id_])
    assert found
    assert (found.telling.rule.id, found.direction) == (id_, Direction.FAVOURABLE)


@pytest.mark.parametrize("edited", FIGURES.values())
def test_the_manual_shows_the_examples(edited: Edited) -> None:
    page = manual()
    assert all(text in page for text in (edited.before, edited.after, edited.same))


@pytest.mark.parametrize("language", Language)
@given(data=st.data())
def test_any_two_sentences_mirror_each_other(language: Language, data: st.DataObject) -> None:
    before, after = data.draw(st.tuples(*[st.sampled_from(SAID[language])] * 2))
    there, back = way(before, after, language), way(after, before, language)
    assert there is MIRROR.get(back, back)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (KO, "2024년 3월 1일부터 제3조를 적용한다", []),
        (KO, "매월 25일에 18세 이상의 제3자에게", []),
        (KO, "30일, 3영업일, 1주일, 두 달", [30, 4.2, 7, 60]),
        (KO, "90분, 0.5시간, 12개월, 1년", [0.0625, 0.0208, 360, 360]),
        (KO, "3만 5천 원, 1억 5천만 원, 1,500원, $20", [35_000, 150_000_000, 1_500, 20]),
        (KO, "1000분의 1과 100분의 5, 0.1%, 절반, 전액, 3배", [0.1, 5, 0.1, 50, 100, 300]),
        (KO, "두 번, 3회, 4대, 15개", [2, 3, 4, 15]),
        (EN, "On June 1, 2024, section 5 months ago applied to those aged 16", []),
        (EN, "18 years old, 24 hours a day, version 3", []),
        (EN, "thirty (30) days, 14-day, three business days, two weeks", [30, 14, 4.2, 14]),
        (EN, "$1.5 million, 20 dollars, €5, 50 cents", [1_500_000, 20, 5, 0.5]),
        (EN, "10%, ten percent, half, twice, 1.5 times the fee, 1/4", [10, 10, 50, 200, 150, 25]),
        (EN, "three times, 5 late payments, ten devices", [3, 5, 10]),
    ],
)
def test_figures_are_read_in_whatever_way_they_are_written(
    language: Language, text: str, expected: list[float]
) -> None:
    assert [value for _, value in quantities(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (KO, "상담 전화는 02-700-1000번입니다.", "상담 전화는 02-700-2000번입니다."),
        (KO, "이 지침은 2024년 3월 1일부터 시행합니다.", "이 지침은 2025년 7월 9일부터 시행합니다."),
        (KO, "만 14세 이상이면 회원이 될 수 있습니다.", "만 16세 이상이면 회원이 될 수 있습니다."),
        (KO, "상담은 평일 9시부터 18시까지 합니다.", "상담은 평일 10시부터 17시까지 합니다."),
        (KO, "운영위원회는 위원 5명으로 구성합니다.", "운영위원회는 위원 9명으로 구성합니다."),
        (KO, "이사회는 회의 7일 전에 소집을 통지합니다.", "이사회는 회의 3일 전에 소집을 통지합니다."),
        (EN, "Write to us at 12 Harbour Street.", "Write to us at 48 Harbour Street."),
        (EN, "These rules apply from June 1, 2024.", "These rules apply from July 2, 2025."),
        (EN, "Members must be 16 years old to join.", "Members must be 18 years old to join."),
        (EN, "The board meets four times a year.", "The board meets six times a year."),
        (EN, "Either party may leave on 30 days' notice.", "Either party may leave on 60 days' notice."),
        (EN, "The service lets you store up to 10 GB.", "The service lets you store up to 5 GB."),
        (EN, "Section 4 explains the words we use.", "Section 5 explains the words we use."),
    ],
)
def test_a_figure_without_a_clear_role_tells_nothing(language: Language, before: str, after: str) -> None:
    assert way(before, after, language) is Direction.NEUTRAL


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("30일", "1개월", True),
        ("365일", "1년", True),
        ("3영업일", "4일", True),
        ("30일", "31일", False),
        ("7일", "7영업일", False),
        ("30일", "30%", False),
    ],
)
def test_two_figures_are_one_if_only_their_units_differ(one: str, other: str, same: bool) -> None:  # noqa: FBT001  a column
    (first,), (second,) = (TONGUES[KO].quantities.of(text) for text in (one, other))
    assert (first.is_same(second), second.is_same(first)) == (same, same)


def test_figures_that_do_not_pair_off_tell_nothing() -> None:
    before = "회사는 접수한 민원을 7일 이내에 처리합니다."
    assert way(before, "회사는 접수한 민원 10건을 30일 이내에 처리합니다.", KO) is Direction.NEUTRAL


def test_figures_that_move_either_way_tell_nothing() -> None:
    before = "회사는 3일 이내에 보증금을 반환하고, 위약금은 대금의 10%로 합니다."
    after = "회사는 9일 이내에 보증금을 반환하고, 위약금은 대금의 5%로 합니다."
    assert way(before, after, KO) is Direction.NEUTRAL


def test_nothing_to_pay_is_less_than_anything() -> None:
    assert way("분실 시 자기부담금은 0원입니다.", "분실 시 자기부담금은 1만 원입니다.", KO) is Direction.ADVERSE


def test_a_figure_alone_is_a_flag_of_low_severity() -> None:
    before, after = (f"Every newcomer to our reading room gets a free trial of {days} days." for days in (30, 10))
    assert [(one.rule, one.direction, one.severity, one.quote_after) for one in flags(before, after, EN)] == [
        ("en-figure-free-time", Direction.ADVERSE, Severity.LOW, after)
    ]


def test_a_figure_is_marked_by_what_it_counts() -> None:
    text = "up to ten books"
    (found,) = TONGUES[EN].quantities.of(text)
    assert found == Quantity(kind=Kind.COUNT, value=10, unit="book", start=6, end=9)
    assert found.marked(text) == "up to <count> books"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("text", ["1", "1,", "3만", "thirty (", "$1 ", "2024년1월", "7일 "], ids=repr)
def test_hostile_figures_are_read_to_their_end(text: str, language: Language) -> None:
    before = text * (100_000 // len(text))
    assert way(before, before.replace("7", "9"), language) is Direction.NEUTRAL


@pytest.mark.parametrize("rule", ROLES, ids=lambda rule: rule.id)
def test_a_role_repeats_nothing_without_a_bound(rule: Rule) -> None:
    assert not {name: endless(pattern) for name, pattern in of_rule(rule) if endless(pattern)}


@pytest.mark.parametrize("rule", ROLES, ids=lambda rule: rule.id)
def test_every_way_to_tell_a_role_needs_a_figure(rule: Rule) -> None:
    assert all("<" in pattern.pattern for name, pattern in of_rule(rule) if name == "holds")
    assert not any(rule.holds.search(re.sub("<[a-z]+>", "", text)) for text in SAID[KO] + SAID[EN])


@pytest.mark.parametrize(
    ("before", "after", "language", "direction"),
    [
        (
            "If delivery is delayed by more than 5 days, you receive a full refund within 14 days.",
            "If delivery is delayed by more than 10 days, you receive a full refund within 14 days.",
            Language.EN,
            Direction.ADVERSE,
        ),
        (
            "Points that you do not use expire after 24 months and are forfeited.",
            "Points that you do not use expire after 12 months and are forfeited.",
            Language.EN,
            Direction.ADVERSE,
        ),
        (
            "대금을 늦게 낸 회원은 하루에 1000분의 3의 연체료를 위약금으로 냅니다.",
            "대금을 늦게 낸 회원은 하루에 0.3%의 연체료를 위약금으로 냅니다.",
            Language.KO,
            Direction.NEUTRAL,
        ),
    ],
)
def test_a_sentence_in_which_only_a_figure_changed_is_read_by_what_the_figure_is(
    before: str, after: str, language: Language, direction: Direction
) -> None:
    """Rules add up the figures of a sentence, and so take a threshold for a promise."""
    assert verdict(judge(before, after, language)).direction is direction


def test_sums_of_two_currencies_are_not_compared() -> None:
    assert not flags("월 이용료는 10,000원입니다.", "월 이용료는 10달러입니다.", Language.KO)


def test_a_sum_is_the_same_currency_by_another_name() -> None:
    found = flags("월 이용료는 10,000원입니다.", "월 이용료는 1만2천원입니다.", Language.KO)
    assert [flag.direction for flag in found] == [Direction.ADVERSE]
