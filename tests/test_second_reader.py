"""A learned model may propose flags where the rules read nothing; it takes none away and turns none."""

import dataclasses
import gzip
import math
from datetime import date

import pytest

from tests.judge import judge
from tos_monitor.flag import flag, verdict
from tos_monitor.model import Category, Change, Clause, Direction, Flag, Kind, Language, Severity
from tos_monitor.rules.reading import read
from tos_monitor.rules.tongues import TONGUES
from tos_monitor.second_reader import PREFIX, Around, Model, blocks, propose, shipped
from tos_monitor.second_reader.learned import Learned
from tos_monitor.second_reader.proposing import CATEGORIES

EN = Language.EN
UNREAD = "Lighthouse keepers walk the pier at dusk whatever the weather."
OTHER = "Gulls are fed by the harbour master every Tuesday morning."
FREED = "We are not liable for any damage caused by a failure of our systems."


def model(**words: float) -> Model:
    """A model that knows a few words of two labels: more than half a weight is told."""
    learned = {word: Learned(rarity=1.0, weights=(weight, 0.0)) for word, weight in words.items()}
    return Model(
        labels=("ltd", "law"),
        start=(0.0, -1.0),
        threshold=(0.1, 0.0),
        sure=(0.5, math.inf),
        learned={"own": learned, "before": learned, "after": {}, "rules": {}},
    )


KEEPERS = model(lighthouse=1.0)


def edited(before: str, after: str) -> Change:
    return Change(kind=Kind.EDITED, before=Clause(source=before), after=Clause(source=after))


def proposed(before: str, after: str, known: Model = KEEPERS) -> tuple[Flag, ...]:
    change = edited(before, after)
    return propose(change, flag(change, language=EN), known)


def test_the_examples_are_none_that_the_rules_read() -> None:
    assert not read((UNREAD, OTHER), TONGUES[EN]).provisions


def test_a_new_sentence_raises_a_low_flag_that_says_it_is_the_models() -> None:
    (found,) = proposed(OTHER, f"{OTHER} {UNREAD}")
    assert (found.rule, found.category) == ("model-limitation-of-liability", Category.LIMITATION_OF_LIABILITY)
    assert (found.direction, found.severity) == (Direction.ADVERSE, Severity.LOW)
    assert (found.quote_before, found.quote_after) == ("", UNREAD)


def test_an_added_clause_is_new() -> None:
    change = Change(kind=Kind.ADDED, before=None, after=Clause(source=UNREAD))
    assert [one.direction for one in propose(change, (), KEEPERS)] == [Direction.ADVERSE]


def test_a_reason_is_given_in_both_languages_with_the_words() -> None:
    (found,) = proposed(OTHER, UNREAD)
    assert UNREAD in found.reason.ko
    assert UNREAD in found.reason.en


def test_a_reversed_change_is_the_mirror_image() -> None:
    (came,), (went,) = proposed(OTHER, UNREAD), proposed(UNREAD, OTHER)
    assert went.direction is Direction.FAVOURABLE
    assert (went.category, went.severity, went.rule) == (came.category, came.severity, came.rule)
    assert (went.quote_before, went.quote_after) == (came.quote_after, came.quote_before)


def test_what_is_said_otherwise_is_no_news() -> None:
    assert not proposed(UNREAD, UNREAD.replace("dusk", "dawn"))


def test_nothing_is_proposed_where_the_rules_raise_a_flag() -> None:
    assert flag(edited(OTHER, f"{UNREAD} {FREED}"), language=EN)
    assert not proposed(OTHER, f"{UNREAD} {FREED}")


def test_a_sentence_that_the_rules_read_is_left_to_them() -> None:
    change = edited(OTHER, FREED)
    assert not propose(change, (), model(liable=9.0))


def test_a_change_of_form_raises_nothing() -> None:
    change = dataclasses.replace(edited(OTHER, UNREAD), cosmetic="white space")
    assert not propose(change, (), KEEPERS)


def test_what_is_not_sure_is_not_told() -> None:
    assert not proposed(OTHER, UNREAD, model(lighthouse=0.4))
    assert KEEPERS.read(blocks(UNREAD, Around())) == {"ltd"}
    assert model(lighthouse=0.4).read_surely(blocks(UNREAD, Around())) == frozenset()


def test_a_label_without_a_sure_score_is_never_told() -> None:
    certain = dataclasses.replace(KEEPERS, start=(0.0, 99.0))
    assert "law" in certain.read(blocks(OTHER, Around()))
    assert "law" not in certain.read_surely(blocks(OTHER, Around()))


def test_words_share_the_weight_of_their_block() -> None:
    both = model(lighthouse=1.0, pier=1.0)
    (alone, _), (together, _) = (both.scores(blocks(text, Around())) for text in ("A lighthouse.", "Lighthouse, pier."))
    assert alone == pytest.approx(1.0)
    assert together == pytest.approx(2 / math.sqrt(2))


def test_the_sentence_before_counts_for_less() -> None:
    (score, _) = KEEPERS.scores(blocks(OTHER, Around(before=UNREAD)))
    assert 0 < score < 1


def test_case_figures_and_quotation_marks_do_not_count() -> None:
    assert blocks("You’ll pay $25.", Around()) == blocks("YOU'LL PAY $9.", Around())


@pytest.mark.parametrize("text", ["", " ", "\n", "？", "책임을 지지 않습니다", "a" * 10_000, "may end " * 1_000])
def test_any_text_can_be_read(text: str) -> None:
    assert len(KEEPERS.scores(blocks(text, Around()))) == 2


def test_a_long_quote_is_cut() -> None:
    (found,) = proposed(OTHER, f"{'very ' * 200}lighthouse")
    assert len(found.quote_after) <= 600
    assert found.quote_after.endswith("…")


def test_a_model_comes_back_as_it_was_kept() -> None:
    kept = KEEPERS.kept()
    assert Model.of(kept) == KEEPERS
    assert Model.of(kept).kept() == kept


def test_a_model_of_another_format_is_refused() -> None:
    other = gzip.decompress(KEEPERS.kept()).replace(b'"format":1', b'"format":2')
    with pytest.raises(ValueError, match="format 1: 2"):
        Model.of(gzip.compress(other))


def test_every_label_of_the_shipped_model_has_a_category() -> None:
    assert set(shipped().labels) == set(CATEGORIES)


def test_the_shipped_model_holds_runs_of_words_and_no_sentence() -> None:
    runs = (name for block in ("own", "before", "after") for name in shipped().learned[block])
    assert max(len(name.split()) for name in runs) <= 3


def test_a_low_flag_of_the_model_never_outweighs_a_rule() -> None:
    (finding,) = judge(OTHER, f"{OTHER} {FREED}", EN)
    (low,) = proposed(UNREAD, OTHER)
    both = dataclasses.replace(finding, flags=(*finding.flags, low))
    assert verdict((both,)).direction is Direction.ADVERSE


def test_the_law_is_cited_as_it_stood() -> None:
    change = edited(OTHER, UNREAD)
    (now,), (once,) = propose(change, (), KEEPERS), propose(change, (), KEEPERS, day=date(1900, 1, 1))
    assert now.law
    assert not once.law


def test_the_prefix_marks_every_rule_of_the_model() -> None:
    assert all(found.rule.startswith(PREFIX) for found in proposed(OTHER, UNREAD))
