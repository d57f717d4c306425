"""Clauses are compared by what they say: a number that changed is no news, a word that changed is."""

import pytest

from tos_monitor.compare import compare
from tos_monitor.model import Change, Kind, Language
from tos_monitor.segment import segment

PURPOSE = "(목적)\n이 약관은 달빛상점의 이용 조건을 정합니다.\n"
KEEPING = "(보관)\n① 회사는 맡은 물건을 안전하게 보관합니다.\n② 보관하는 동안 생긴 손해는 회사가 배상합니다.\n"
RETURNING = "(환급)\n① 회원은 이레 안에 값을 돌려받을 수 있습니다.\n② 환급에 드는 비용은 판매자가 부담합니다.\n"
LEAVING = "(해지)\n① 회원은 언제든지 계약을 끝낼 수 있습니다.\n"
COURT = "(관할)\n다툼은 회원의 주소지 법원에서 다룹니다.\n"


def terms(*articles: str) -> str:
    """Articles under consecutive numbers."""
    return "".join(f"제{number}조{article}" for number, article in enumerate(articles, start=1))


def korean(before: str, after: str) -> tuple[Change, ...]:
    return compare(segment(before, Language.KO), segment(after, Language.KO))


def english(before: str, after: str) -> tuple[Change, ...]:
    return compare(segment(before, Language.EN), segment(after, Language.EN))


def kinds(changes: tuple[Change, ...]) -> list[Kind]:
    return [change.kind for change in changes]


def only(changes: tuple[Change, ...]) -> Change:
    (change,) = changes
    return change


def test_a_text_has_no_changes_to_itself() -> None:
    assert korean(terms(PURPOSE, KEEPING), terms(PURPOSE, KEEPING)) == ()


def test_a_text_against_nothing_is_all_added() -> None:
    assert set(kinds(korean("", terms(PURPOSE, KEEPING)))) == {Kind.ADDED}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("① “회원”은 알립니다.", '①  "회원"은\n알립니다.'),
        ("제 3 조 (환급)", "제3조(환급)"),
        ("The keeper pays - always.", "The keeper  pays – always."),
        ("- one cat", "• one cat"),
    ],
)
def test_what_looks_the_same_is_no_change(before: str, after: str) -> None:
    assert korean(before, after) == ()


def test_a_changed_word_is_an_edit_of_its_clause_alone() -> None:
    change = only(korean(terms(KEEPING, RETURNING), terms(KEEPING, RETURNING.replace("판매자가", "구매자가"))))
    assert (change.kind, change.clause.path) == (Kind.EDITED, ("제2조", "②"))


def test_the_words_of_an_edit_are_marked() -> None:
    change = only(korean(RETURNING, RETURNING.replace("판매자가", "구매자가")))
    assert [(edit.op, edit.text) for edit in change.edits if edit.op != "="] == [("-", "판매자가"), ("+", "구매자가")]


def test_an_inserted_article_edits_nothing_of_what_it_renumbers() -> None:
    changes = korean(terms(PURPOSE, RETURNING, LEAVING), terms(PURPOSE, KEEPING, RETURNING, LEAVING))
    assert kinds(changes) == [Kind.ADDED] * 3 + [Kind.RENUMBERED] * 5


def test_a_removed_article_edits_nothing_of_what_it_renumbers() -> None:
    changes = korean(terms(PURPOSE, KEEPING, RETURNING), terms(PURPOSE, RETURNING))
    assert kinds(changes) == [Kind.REMOVED] * 3 + [Kind.RENUMBERED] * 3


def test_a_reference_that_follows_its_article_is_no_edit() -> None:
    leaving = LEAVING + "② 회사는 제{}조에 따라 남은 값을 돌려줍니다.\n"
    changes = korean(
        terms(PURPOSE, RETURNING, leaving.format(2)), terms(PURPOSE, KEEPING, RETURNING, leaving.format(3))
    )
    assert Kind.EDITED not in kinds(changes)


def test_a_reference_that_names_another_article_is_an_edit() -> None:
    leaving = LEAVING + "② 회사는 제{}조에 따라 남은 값을 돌려줍니다.\n"
    changes = korean(terms(KEEPING, RETURNING, leaving.format(1)), terms(KEEPING, RETURNING, leaving.format(2)))
    assert kinds(changes) == [Kind.EDITED]


def test_a_reference_to_a_law_is_not_one_to_these_terms() -> None:
    leaving = LEAVING + "② 회사는 「보관업법」 제{}조에 따라 남은 값을 돌려줍니다.\n"
    changes = korean(terms(RETURNING, leaving.format(1)), terms(KEEPING, RETURNING, leaving.format(2)))
    assert Kind.EDITED in kinds(changes)


def test_an_english_reference_follows_its_section() -> None:
    keys, fees = "{}. Keys\nA guest keeps the key safe.\n", "{}. Fees\nFees are due monthly.\n"
    refunds = "{}. Refunds\nWe refund what Section {} names."
    before = fees.format(1) + refunds.format(2, 1)
    after = keys.format(1) + fees.format(2) + refunds.format(3, 2)
    assert Kind.EDITED not in kinds(english(before, after))


def test_swapped_articles_have_moved() -> None:
    changes = korean(terms(PURPOSE, KEEPING, LEAVING), terms(PURPOSE, LEAVING, KEEPING))
    assert {Kind.MOVED} <= set(kinds(changes)) <= {Kind.MOVED, Kind.RENUMBERED}


def test_a_phrase_that_many_articles_share_moves_nowhere() -> None:
    shared = "자세한 것은 따로 알립니다.\n"
    before = terms(PURPOSE + shared, KEEPING + shared, RETURNING + shared)
    after = terms(PURPOSE + shared, RETURNING + shared, COURT + shared)
    assert Kind.MOVED not in kinds(korean(before, after))


def test_a_shared_phrase_moves_with_its_article() -> None:
    shared = "자세한 것은 따로 알립니다.\n"
    before = terms(COURT + shared, KEEPING + shared, RETURNING + shared)
    after = terms(KEEPING + shared, RETURNING + shared, COURT + shared)
    assert set(kinds(korean(before, after))) == {Kind.MOVED, Kind.RENUMBERED}


def test_an_article_that_says_something_else_under_the_same_number_is_no_edit() -> None:
    changes = korean("③ 회사는 물건을 안전하게 보관합니다.", "③ 다툼은 주소지 법원에서 다룹니다.")
    assert sorted(kinds(changes)) == [Kind.ADDED, Kind.REMOVED]


def test_a_clause_that_was_moved_and_edited_is_shown_as_edited() -> None:
    away = LEAVING.replace("언제든지", "사흘 전에 알리면")
    changes = korean(terms(LEAVING, KEEPING, RETURNING, COURT), terms(KEEPING, RETURNING, COURT, away))
    assert kinds(changes).count(Kind.EDITED) == 1


def test_a_clause_that_was_extended_beyond_likeness_is_an_edit() -> None:
    clause = "① 회사는 회원이 맡긴 물건을 정해진 날까지 안전하게 보관하고 돌려줍니다."
    more = " ".join(f"{number}번 창고에 둔 물건은 그러하지 않습니다." for number in range(9))
    assert kinds(korean(clause, f"{clause} {more}")) == [Kind.EDITED]


def test_a_heading_is_never_compared_with_a_sentence() -> None:
    changes = korean("제1조(회사가 배상하는 손해)", "① 회사가 배상하는 손해입니다.")
    assert sorted(kinds(changes)) == [Kind.ADDED, Kind.REMOVED]


def test_an_edited_title_is_an_edit() -> None:
    assert kinds(korean(terms(RETURNING), terms(RETURNING.replace("(환급)", "(환급 제한)")))) == [Kind.EDITED]


def test_bare_numbers_are_recognised_by_what_follows_them() -> None:
    before = "제1조\n① 회사는 보관합니다.\n제2조\n① 회원은 찾아갑니다."
    after = "제1조\n① 회사는 보관합니다.\n제2조\n① 값은 먼저 냅니다.\n제3조\n① 회원은 찾아갑니다."
    assert kinds(korean(before, after)) == [Kind.ADDED, Kind.ADDED, Kind.RENUMBERED, Kind.RENUMBERED]


def test_a_clause_that_is_only_cut_otherwise_is_no_change() -> None:
    whole = "회사는 물건을 보관합니다. 회원은 물건을 찾아갑니다. 값은 먼저 냅니다."
    assert korean(whole, whole.replace(". ", ".\n")) == ()


def test_a_clause_cut_into_numbered_ones_is_renumbered() -> None:
    change = only(korean("① 회사는 보관합니다. 회원은 찾아갑니다.", "① 회사는 보관합니다.\n② 회원은 찾아갑니다."))
    assert (change.kind, [edit.text for edit in change.edits if edit.op == "+"]) == (Kind.RENUMBERED, ["\n②"])


def test_changes_come_in_the_order_of_the_new_text() -> None:
    before = terms(PURPOSE, KEEPING, RETURNING)
    after = terms(PURPOSE, KEEPING, RETURNING.replace("이레", "사흘")) + LEAVING.replace("(해지)\n", "")
    assert [change.clause.path for change in korean(before.replace("② 보관", "③ 보관"), after)] == [
        ("제2조", "②"),
        ("제3조", "①"),
        ("제3조", "①"),
    ]


def test_a_removed_clause_stands_where_it_stood() -> None:
    before = "① 회사는 보관합니다.\n② 값은 먼저 냅니다.\n③ 회원은 물건을 이레 안에 찾아갑니다."
    after = "① 회사는 보관합니다.\n② 회원은 물건을 사흘 안에 찾아갑니다."
    assert kinds(korean(before, after)) == [Kind.REMOVED, Kind.EDITED]


def test_a_change_is_shown_with_the_clauses_of_its_article() -> None:
    change = only(korean(terms(KEEPING, RETURNING), terms(KEEPING, RETURNING.replace("판매자가", "구매자가"))))
    assert [clause.body for clause in change.around_after] == ["(환급)", "회원은 이레 안에 값을 돌려받을 수 있습니다."]


def test_around_an_added_clause_stand_before_those_among_which_it_would_have_stood() -> None:
    change = only(korean(terms(LEAVING), terms(LEAVING + "② 남은 값은 돌려줍니다.\n")))
    around = [[clause.path for clause in side] for side in (change.around_before, change.around_after)]
    assert around == [[("제1조",), ("제1조", "①")]] * 2


def test_around_a_clause_of_a_new_article_stands_nothing_before() -> None:
    found = korean(terms(LEAVING), terms(LEAVING + "제2조(환급)\n① 남은 값은 돌려줍니다.\n"))
    assert [change.around_before for change in found] == [(), ()]


def test_a_clause_outside_of_articles_is_shown_with_three_on_each_side() -> None:
    lines = [
        f"{color} 물건은 따로 보관합니다." for color in ("흰", "검은", "붉은", "푸른", "누런", "잿빛", "보랏빛", "은빛")
    ]
    changed = [*lines[:4], "누런 물건은 함께 보관합니다.", *lines[5:]]
    change = only(korean("\n".join(lines), "\n".join(changed)))
    assert [clause.text for clause in change.around_after] == [*lines[1:4], *lines[5:]]


def test_long_texts_with_nothing_in_common_are_compared_in_bounded_time() -> None:
    before = "\n".join(
        f"The guest number {number} keeps {number * 7} keys in the left drawer." for number in range(700)
    )
    after = "\n".join(f"물건 {number}번은 {number * 3}번 선반에 둡니다." for number in range(700))
    assert len(english(before, after)) == 1400


def test_an_item_of_a_list_without_an_article_has_its_lead_in_and_the_other_items_around_it() -> None:
    lead_in = "회사는 다음의 경우 책임을 지지 않습니다:\n"
    change = only(korean(lead_in + "1. 천재지변\n", lead_in + "1. 천재지변\n2. 통신 장애\n"))
    assert [clause.text for clause in change.around_after] == [lead_in.strip(), "1. 천재지변"]


def test_a_clause_that_is_cut_in_two_and_edited_is_one_edit() -> None:
    before = terms(
        KEEPING, "(값)\n① 값은 맡길 때 먼저 내고, 늦으면 하루에 백 원씩 더 냅니다. 낸 값은 돌려주지 않습니다.\n"
    )
    after = terms(
        KEEPING,
        "(값)\n① 값은 맡길 때 먼저 내고, 늦으면 하루에 이백 원씩 더 냅니다.\n② 낸 값은 절대로 돌려주지 않습니다.\n",
    )
    assert kinds(korean(before, after)) == [Kind.EDITED]


def test_clauses_that_are_joined_and_edited_are_one_edit() -> None:
    before = "1. Fees\nFees are due on Monday.\nLate fees double at once.\n2. End\nAll keys go back."
    after = "1. Fees\nFees are due on Friday. Late fees double at noon.\n2. End\nAll keys go back."
    assert kinds(english(before, after)) == [Kind.EDITED]


def test_a_list_that_becomes_a_sentence_is_one_edit() -> None:
    items = "1. 남의 이름을 쓴 경우\n2. 값을 두 번 내지 않은 경우\n3. 다른 손님을 괴롭힌 경우\n"
    before = f"(제한)\n① 회사는 다음의 경우 이용을 막을 수 있습니다.\n{items}② 막은 까닭은 알립니다.\n"
    sentence = "남의 이름을 쓴 경우, 값을 세 번 내지 않은 경우, 다른 손님을 괴롭힌 경우"
    after = f"(제한)\n① 회사는 {sentence} 이용을 막을 수 있습니다.\n② 막은 까닭은 알립니다.\n"
    assert kinds(korean(terms(KEEPING, before), terms(KEEPING, after))) == [Kind.EDITED]


def test_an_added_clause_is_not_joined_to_an_edited_one() -> None:
    after = KEEPING.replace("회사가 배상", "보험사가 배상") + "③ 다툼은 회원이 사는 곳의 법원에서 다룹니다.\n"
    assert kinds(korean(terms(KEEPING), terms(after))) == [Kind.EDITED, Kind.ADDED]


def test_a_clause_reworded_in_its_place_is_an_edit() -> None:
    away = RETURNING.replace("① 회원은 이레 안에 값을 돌려받을 수 있습니다.", "① 어떤 까닭으로도 환불이란 없습니다.")
    assert kinds(korean(terms(PURPOSE, RETURNING), terms(PURPOSE, away))) == [Kind.EDITED]


def test_a_clause_under_another_number_is_not_the_old_one_reworded() -> None:
    before = "① 회사는 보관합니다.\n② 다툼은 우리 법원에서 다룹니다.\n③ 끝입니다."
    after = "① 회사는 보관합니다.\n가. 값은 먼저 내고 남으면 돌려줍니다.\n③ 끝입니다."
    assert sorted(kinds(korean(before, after))) == [Kind.ADDED, Kind.REMOVED]


def test_similar_clauses_are_found_among_thousands() -> None:
    lines = [f"Locker {number} in hall {number % 7} holds {number * 31} keys." for number in range(300)]
    edited = [line.replace("holds", "now holds about") for line in lines]
    assert set(kinds(english("\n".join(lines), "\n".join(edited)))) == {Kind.EDITED}


def test_a_long_line_is_compared_in_bounded_time() -> None:
    words = " ".join(f"word{number}" for number in range(40_000))
    assert kinds(english(words, words.replace("word77 ", "another "))) == [Kind.EDITED]


def test_a_long_line_that_was_cut_into_many_is_no_change() -> None:
    sentences = [f"Locker {number} holds {number * 31} keys." for number in range(2_000)]
    assert english(" ".join(sentences), "\n".join(sentences)) == ()


def test_a_text_that_repeats_itself_is_compared_in_bounded_time() -> None:
    assert english("\n".join(["Keys."] * 3_000), "Keys." * 2_999 + "Bags.")


def test_a_very_long_clause_is_not_searched_for_pieces() -> None:
    keys = " ".join(f"key{number}" for number in range(2_000))
    before = f"1. Keys\nWe keep {keys} dry and warm.\n2. End\nAll keys go back."
    after = before.replace(" key1000 ", " key1000.\nWe also keep ").replace("dry", "safe")
    assert sorted(kinds(english(before, after))) == [Kind.ADDED, Kind.EDITED]
