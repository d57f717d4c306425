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
        ("회원이 여는 문", "이용자가 여는 문", "[-회원이][+이용자가] 여는 문"),
        ("café au lait", "cafés au lait", "[-café][+cafés] au lait"),
        ("①문을 닫습니다", "②문을 닫습니다", "[-①][+②]문을 닫습니다"),
    ],
)
def test_a_changed_word_is_shown_whole(before: str, after: str, shown: str) -> None:
    assert marked(before, after) == shown


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("회원은 문을 엽니다.", "회원이 문을 엽니다.", "회원[-은][+이] 문을 엽니다."),
        ("회사와 회원", "회사와 회원들에게", "회사와 회원[+들에게]"),
        ("손해를 배상합니다.", "손해를 배상하지 않습니다.", "손해를 배상[-합니다][+하지 않습니다]."),
        ("값을 환불할 수 있습니다.", "값을 환불합니다.", "값을 환불[-할 수 있습니다][+합니다]."),
        ("등대의 열쇠", "등대지기의 열쇠", "[-등대의][+등대지기의] 열쇠"),
        ("그는 옵니다.", "그가 옵니다.", "[-그는][+그가] 옵니다."),
    ],
)
def test_a_stem_stays_when_only_what_is_joined_to_it_changed(before: str, after: str, shown: str) -> None:
    assert marked(before, after) == shown


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026년 3월 1일", "2026년 4월 15일"),
        ("2026. 3. 1.", "2026. 4. 1."),
        ("2026-03-01", "2026-04-01"),
        ("3월 1일", "3월 2일"),
        ("March 1, 2026", "March 2, 2026"),
        ("1st of March 2026", "2nd of March 2026"),
        ("1만 원", "1만 5천 원"),
        ("10,000원", "12,000원"),
        ("$1,000.00", "$1,500.00"),
        ("10%", "12%"),
        ("30일", "7일"),
        ("3개월", "6개월"),
        ("제7조", "제7조의2"),
        ("제3자", "제3조"),
    ],
)
def test_a_date_an_amount_or_a_reference_is_one_thing(before: str, after: str) -> None:
    assert marked(f"앞 {before} 뒤", f"앞 {after} 뒤") == f"앞 [-{before}][+{after}] 뒤"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("e\u0301", "e"),
        ("\u1100\u1161\u11a8", "\u1100\u1161"),
        ("각", "\u1100\u1161"),
        ("👩‍👩‍👧", "👩‍👩‍👦"),
        ("👍🏽", "👍🏿"),
        ("🇰🇷", "🇰🇵"),
        ("1\ufe0f\u20e3", "2\ufe0f\u20e3"),
        ("\ud83d\ude00", "\ud83d\ude01"),
    ],
    ids=range(8),
)
def test_what_is_seen_as_one_sign_is_never_cut(before: str, after: str) -> None:
    assert marked(f"({before})", f"({after})") == f"([-{before}][+{after}])"


def test_a_full_stop_inside_a_date_ends_no_sentence() -> None:
    assert marked("그날은 2026. 3. 1. 이다.", "그날은 2026. 3. 2. 이다.") == "그날은 [-2026. 3. 1.][+2026. 3. 2.] 이다."


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
    before = "Keys: " + " ".join(f"old{number}" for number in range(9000)) + " – end"
    after = "Keys: " + " ".join(f"new{number}" for number in range(9000)) + " – end"
    assert [edit.op for edit in edits(before, after)] == ["=", "-", "+", "="]


def test_a_clause_of_too_many_sentences_to_compare_is_replaced_between_its_ends() -> None:
    before, after = (
        "So: " + " ".join(f"{n}." for n in range(first, first + 21_000)) + " End." for first in (0, 50_000)
    )
    assert [edit.op for edit in edits(before, after)] == ["=", "-", "+", "="]


def test_of_many_sentences_too_long_to_compare_the_short_ones_are_compared() -> None:
    endless = (" ".join(f"{side}{number}" for number in range(9000)) for side in ("old", "new"))
    before, after = (
        f"The {animal} sleeps. {words}. So be it." for animal, words in zip(("cat", "dog"), endless, strict=True)
    )
    assert marked(before.replace("sleeps.", "sleeps.\nYes."), after.replace("sleeps.", "sleeps.\nYes.")).startswith(
        "The [-cat][+dog] sleeps.\nYes. "
    )


def test_more_different_words_than_there_are_letters_can_be_compared() -> None:
    words = " ".join(f"{chr(0xAC00 + number % 11_000)}{chr(0xAC00 + number // 11_000)}" for number in range(90_000))
    assert "".join(edit.text for edit in edits("가", words) if edit.op != "-") == words
