"""The laws of comparing words: both texts can be read back, and direction doesn't matter."""

from collections.abc import Iterable
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.words import edits

scraps = st.sampled_from(
    [
        "회사는 ",
        "회원은 ",
        "책임을 ",
        "집니다. ",
        "배상합니다",
        "배상하지 않습니다",
        "회원이",
        "2026년 3월 1일",
        "2026. 3. 1. ",
        "1만 원",
        "제7조의2",
        "지지 않습니다. ",
        "7일 ",
        "30일 ",
        "the ",
        "guest's ",
        "key. ",
        "\n",
        "\r\n",
        " ",
    ]
)
signs = st.characters() | st.sampled_from("\ud800\udfff\x00\u1100\u1161\u0301\u200d\U0001f46a가一㐀")
texts = st.lists(scraps, max_size=25).map("".join) | st.text(signs, max_size=40)
# What a reader sees as one sign, though it is written with several.
CLUSTERS = [
    "각",
    "e\u0301",
    "\u1100\u1161",
    "\u1100\u1161\u11a8",
    "👩‍👧",
    "👍🏽",
    "🇰🇷",
    "❤\ufe0f",
    "7\u20e3",
    "कि",
    "가",
    "은",
    "는",
    "a",
    " ",
    ".",
]
clusters = st.lists(st.sampled_from(CLUSTERS), max_size=25)
SWAPPED = {"-": "+", "+": "-", "=": "="}


@given(texts, texts)
def test_kept_and_deleted_words_spell_the_old_text(before: str, after: str) -> None:
    assert "".join(edit.text for edit in edits(before, after) if edit.op != "+") == before


@given(texts, texts)
def test_kept_and_inserted_words_spell_the_new_text(before: str, after: str) -> None:
    assert "".join(edit.text for edit in edits(before, after) if edit.op != "-") == after


@given(texts, texts)
def test_no_run_is_empty(before: str, after: str) -> None:
    assert all(edit.text for edit in edits(before, after))


@given(texts, texts)
def test_no_run_is_beside_another_of_its_kind(before: str, after: str) -> None:
    assert all(one.op != other.op for one, other in pairwise(edits(before, after)))


@given(texts, texts)
def test_a_deletion_stands_before_the_insertion_that_replaces_it(before: str, after: str) -> None:
    assert "+-" not in "".join(edit.op for edit in edits(before, after))


@given(texts)
def test_a_text_has_no_changes_to_itself(text: str) -> None:
    assert all(edit.op == "=" for edit in edits(text, text))


@given(texts, texts)
def test_swapping_the_texts_swaps_deletions_and_insertions(before: str, after: str) -> None:
    there = sorted((edit.op, edit.text) for edit in edits(before, after))
    back = sorted((SWAPPED[edit.op], edit.text) for edit in edits(after, before))
    assert there == back


def ends(runs: Iterable[str]) -> set[int]:
    return set(accumulate(map(len, runs)))


@given(clusters, clusters)
def test_no_run_ends_inside_a_sign(before: list[str], after: list[str]) -> None:
    told = edits("".join(before), "".join(after))
    assert ends(edit.text for edit in told if edit.op != "+") <= ends(before)
    assert ends(edit.text for edit in told if edit.op != "-") <= ends(after)
