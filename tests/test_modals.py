"""A changed modal verb is told by whose act it is and how it is bound, and never guessed."""

import tomllib
from dataclasses import replace
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.judge import flags
from tos_monitor.model import Direction, Language, Severity
from tos_monitor.rules.act import Effect, Modality, Role, Scale, served
from tos_monitor.rules.examples import MODALS
from tos_monitor.rules.manual import manual
from tos_monitor.rules.modals import GRAMMARS, modal_shift, rule_ids
from tos_monitor.rules.severity import severity
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.sieve import RuleSet
from tos_monitor.rules.tongues import TONGUES

CHANGES = [
    (Language(language), each["before"], each["after"], each["serves"])
    for language, written in tomllib.loads((ROOT / "tests" / "modal_changes.toml").read_text(encoding="utf-8")).items()
    for each in written
]
MOVED = [change for change in CHANGES if change[3]]
DIRECTION = {"company": Direction.ADVERSE, "user": Direction.FAVOURABLE}
MIRROR = {Direction.ADVERSE: Direction.FAVOURABLE, Direction.FAVOURABLE: Direction.ADVERSE}
NEAR = 0.6  # the share of signs in common above which a counter-example differs in little more than what decides


def shift(language: Language, before: str, after: str) -> Shift | None:
    return modal_shift(before, after, (TONGUES[language], TONGUES[language]))


def direction(language: Language, before: str, after: str) -> Direction | None:
    found = shift(language, before, after)
    return found.direction if found else None


def acts(language: Language, sentence: str) -> list[tuple[Role, Modality]]:
    grammar = GRAMMARS[language]
    folded = grammar.reword(TONGUES[language].fold(sentence))
    return [(act.role, act.modality) for act in grammar.acts(folded)]


@pytest.mark.parametrize(("language", "before", "after", "serves"), CHANGES)
def test_a_change_serves_whom_it_should(language: Language, before: str, after: str, serves: str) -> None:
    assert direction(language, before, after) == DIRECTION.get(serves)


@pytest.mark.parametrize(("language", "before", "after", "serves"), MOVED)
def test_a_reversed_change_serves_the_other(language: Language, before: str, after: str, serves: str) -> None:
    assert direction(language, after, before) is MIRROR[DIRECTION[serves]]


@given(st.sampled_from(CHANGES), st.sampled_from(CHANGES))
def test_any_two_sentences_are_mirrored_when_they_are_swapped(
    one: tuple[Language, str, str, str], other: tuple[Language, str, str, str]
) -> None:
    there, back = direction(one[0], one[1], other[2]), direction(one[0], other[2], one[1])
    assert back == (MIRROR[there] if there else None)


@given(st.sampled_from(CHANGES), st.text(alphabet=" ,.:가나다abc회사는이용자youwemay", max_size=30))
def test_a_reversed_change_is_mirrored_whatever_stands_before_it(
    change: tuple[Language, str, str, str], opening: str
) -> None:
    language, before, after, _ = change
    there = direction(language, opening + before, after)
    assert direction(language, after, opening + before) == (MIRROR[there] if there else None)


@pytest.mark.parametrize(("language", "before", "after", "serves"), MOVED)
def test_a_shift_is_of_low_or_medium_severity(language: Language, before: str, after: str, serves: str) -> None:
    found = shift(language, before, after)
    assert found, serves
    assert severity(found, qualified=False, listed=False) in {Severity.LOW, Severity.MEDIUM}


def test_the_quotes_are_the_sentences() -> None:
    found = shift(Language.EN, "We will answer you.", "We may answer you.")
    assert found
    assert found.before
    assert found.after
    assert (found.before.quote, found.after.quote) == ("We will answer you.", "We may answer you.")


def test_a_flag_names_the_rule_of_an_edited_sentence() -> None:
    raised = flags("You may confirm your address by post.", "You must confirm your address by post.", Language.EN)
    assert [(flag.rule, flag.direction) for flag in raised] == [("en-modal-choice", Direction.ADVERSE)]


@pytest.mark.parametrize(("language", "before", "after", "serves"), CHANGES)
def test_a_sentence_does_not_differ_from_itself(language: Language, before: str, after: str, serves: str) -> None:
    assert [shift(language, each, each) for each in (before, after)] == [None, None], serves


def test_two_changes_that_serve_either_side_are_not_told() -> None:
    before = "We must repair a device. You must keep the box"
    assert not shift(Language.EN, before, "We may repair a device. You may keep the box")


def test_an_act_that_is_told_more_often_on_one_side_is_not_told() -> None:
    assert not shift(Language.EN, "We will repair a door.", "We may repair a door and we will repair a lock.")


def test_a_page_without_full_stops_is_not_told() -> None:
    rest = " and so on" * 200
    assert not shift(Language.EN, f"We will answer you{rest}", f"We may answer you{rest}")


def test_words_whose_act_is_not_clear_are_not_told() -> None:
    assert not shift(Language.EN, "Couriers carry parcels only.", "Couriers carry parcels.")


def test_a_condition_of_an_act_that_is_not_clear_is_not_told() -> None:
    assert not shift(Language.EN, "Couriers ring twice.", "Couriers ring twice if nobody opens.")


def test_words_that_stand_with_different_acts_are_not_told() -> None:
    before = "회사는 회원에게 개별적으로 통지하고 사진을 제공합니다."
    assert not shift(Language.KO, before, "회사는 회원에게 통지하고 사진을 개별적으로 제공합니다.")


@pytest.mark.parametrize(
    ("sentence", "role", "modality"),
    [
        ("We shall repair it.", Role.SERVICE, Modality.MUST),
        ("Lumo will refund it.", Role.SERVICE, Modality.WILL),
        ("We endeavour to restore it.", Role.SERVICE, Modality.TRIES),
        ("You are entitled to receive a refund.", Role.SERVICE, Modality.MAY),
        ("We never sell it.", Role.POWER, Modality.NOT),
        ("We collect it.", Role.POWER, Modality.WILL),
        ("Your account may be suspended.", Role.POWER, Modality.MAY),
        ("You need not keep it.", Role.CHOICE, Modality.NEED_NOT),
        ("You may be asked to keep it.", Role.CHOICE, Modality.MAY_HAVE_TO),
        ("We ask you to keep it.", Role.CHOICE, Modality.ASKED),
        ("We require you to keep it.", Role.CHOICE, Modality.MUST),
        ("You will lose it.", Role.FATE, Modality.WILL),
        ("Couriers who hurry and must wait. We may sell it.", Role.POWER, Modality.MAY),
    ],
)
def test_an_english_act_is_read(sentence: str, role: Role, modality: Modality) -> None:
    assert acts(Language.EN, sentence) == [(role, modality)]


def test_who_did_the_one_thing_does_what_is_joined_to_it() -> None:
    told = acts(Language.EN, "You must post it and may not keep it.")
    assert told == [(Role.CHOICE, Modality.MUST), (Role.CHOICE, Modality.NOT)]


def test_what_begins_anew_is_not_joined() -> None:
    assert acts(Language.EN, "You must post it. Or may not.") == [(Role.CHOICE, Modality.MUST)]


@pytest.mark.parametrize(
    "sentence",
    ["Couriers may call you.", "You may see it.", "You keep it.", "The data we collect is old.", "We may sing."],
)
def test_what_is_no_act_of_either_side_is_not_read_in_english(sentence: str) -> None:
    assert not acts(Language.EN, sentence)


@pytest.mark.parametrize(
    ("sentence", "role", "modality"),
    [
        ("회사는 이를 수리하여야 합니다.", Role.SERVICE, Modality.MUST),
        ("회사는 이를 수리하지 않을 수 없습니다.", Role.SERVICE, Modality.MUST),
        ("회사는 이를 수리합니다.", Role.SERVICE, Modality.WILL),
        ("회사는 이를 수리하기 위하여 최선을 다합니다.", Role.SERVICE, Modality.TRIES),
        ("회사는 이를 수리할 의무가 없습니다.", Role.SERVICE, Modality.NEED_NOT),
        ("회사는 이를 고객에게 알릴 수 있습니다.", Role.SERVICE, Modality.MAY),
        ("회사는 고객의 기록을 제3자에게 제공할 수 있습니다.", Role.POWER, Modality.MAY),
        ("회사는 고객이 요청하면 이용을 정지할 수 없습니다.", Role.POWER, Modality.NOT),
        ("회사가 요금을 올리는 경우 회원은 탈퇴할 수 있습니다.", Role.CHOICE, Modality.MAY),
        ("회원은 우편으로 제출하지 않아도 됩니다.", Role.CHOICE, Modality.NEED_NOT),
        ("회원은 배송비를 부담합니다.", Role.FATE, Modality.WILL),
        ("회원은 대금을 환급받을 수 있습니다.", Role.SERVICE, Modality.WILL),
        ("회원은 이용이 제한될 수 있습니다.", Role.POWER, Modality.MAY),
    ],
)
def test_a_korean_act_is_read(sentence: str, role: Role, modality: Modality) -> None:
    assert acts(Language.KO, sentence) == [(role, modality)]


@pytest.mark.parametrize(
    "sentence",
    ["제휴사는 이를 수리하여야 합니다.", "회원은 알림을 이용 중에 발생할 수 있습니다.", "회사는 앱을 이용합니다."],
)
def test_what_is_no_act_of_either_side_is_not_read_in_korean(sentence: str) -> None:
    assert not acts(Language.KO, sentence)


@given(st.sampled_from(Role), st.sampled_from(Modality), st.sampled_from(Modality))
def test_what_a_modality_gives_its_reversal_takes(role: Role, before: Modality, after: Modality) -> None:
    assert served(role, before, after) == -served(role, after, before)


def test_a_scale_does_not_count_for_acts_of_other_roles() -> None:
    scale = Scale(name="only", degrees=(None,), effect=Effect.NARROWS, roles=frozenset())
    assert scale.lean(next(iter(GRAMMARS[Language.EN].acts("we may sell it")))) == 0


@pytest.mark.parametrize("language", Language)
def test_a_tongue_with_rules_of_its_own_keeps_its_grammar(language: Language) -> None:
    example = next(one for id_, one in MODALS.items() if id_.startswith(language))
    tongue = replace(TONGUES[language], rules=RuleSet(()))
    assert modal_shift(example.before, example.after, (tongue, tongue)) == shift(
        language, example.before, example.after
    )


def test_every_rule_has_an_example() -> None:
    assert set(rule_ids()) == MODALS.keys()


@pytest.mark.parametrize("id_", MODALS)
def test_a_rule_tells_its_example(id_: str) -> None:
    found = shift(Language(id_[:2]), MODALS[id_].before, MODALS[id_].after)
    assert found
    assert (found.telling.rule.id, found.direction) == (id_, Direction.ADVERSE)


@pytest.mark.parametrize("id_", MODALS)
def test_a_rule_does_not_tell_its_counter_example(id_: str) -> None:
    assert not shift(Language(id_[:2]), MODALS[id_].before, MODALS[id_].same)


@pytest.mark.parametrize("id_", MODALS)
def test_a_counter_example_is_near_in_words(id_: str) -> None:
    assert SequenceMatcher(None, MODALS[id_].before, MODALS[id_].same).ratio() >= NEAR


def test_the_manual_shows_every_example() -> None:
    page = manual()
    assert all(text in page for one in MODALS.values() for text in (one.before, one.after, one.same))
