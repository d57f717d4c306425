"""Words, not letters, are shown as changed, and what did not change is left alone."""

import pytest

from tos_monitor.words import edits


def marked(before: str, after: str) -> str:
    """Both texts in one, with what was deleted in [-…] and what was inserted in [+…]."""
    return "".join(edit.text if edit.op == "=" else f"[{edit.op}{edit.text}]" for edit in edits(before, after))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("판매자가 부담합니다.", "구매자가 부담합니다.", "[-판매자가][+구매자가] 부담합니다."),
        ("책임을 집니다.", "책임을 지지 않습니다.", "책임을 [-집니다][+지지 않습니다]."),
        ("고의 또는 과실로", "고의 또는 중대한 과실로", "고의 또는 [+중대한 ]과실로"),
        ("The keeper is liable.", "The keeper is not liable.", "The keeper is [+not ]liable."),
        ("within 7 days", "within 30 days", "within [-7][+30] days"),
        ("up to 1,000.50 coins", "up to 1,000.75 coins", "up to [-1,000.50][+1,000.75] coins"),
        ("the guest's key", "the host's key", "the [-guest's][+host's] key"),
    ],
)
def test_a_changed_word_is_shown_whole(before: str, after: str, shown: str) -> None:
    assert marked(before, after) == shown


def test_a_text_has_no_edits_to_itself() -> None:
    assert [edit.op for edit in edits("회사는 알립니다.", "회사는 알립니다.")] == ["="]


def test_two_empty_texts_have_no_edits() -> None:
    assert edits("", "") == ()


def test_a_new_text_is_inserted_in_one_run() -> None:
    assert marked("", "회사는 알립니다. 회원은 읽습니다.") == "[+회사는 알립니다. 회원은 읽습니다.]"


def test_an_unchanged_sentence_between_two_rewritten_ones_stays_whole() -> None:
    shown = marked("봄에 엽니다. 쉽니다. 값은 같습니다.", "여름에 닫습니다. 쉽니다. 삯은 다릅니다.")
    assert shown == "[-봄에 엽니다][+여름에 닫습니다]. 쉽니다. [-값은 같습니다][+삯은 다릅니다]."


def test_a_clause_too_long_to_compare_word_by_word_is_replaced_between_its_ends() -> None:
    before = "Keys: " + " ".join(f"old{number}" for number in range(2000)) + " – end"
    after = "Keys: " + " ".join(f"new{number}" for number in range(2000)) + " – end"
    assert [edit.op for edit in edits(before, after)] == ["=", "-", "+", "="]


def test_more_different_words_than_there_are_letters_can_be_compared() -> None:
    words = " ".join(f"w{number}x" for number in range(40_000))
    assert "".join(edit.text for edit in edits("w1x", words) if edit.op != "-") == words
