import pytest

from tos_monitor.side_by_side import pairs

ROW = ("회사는 책임을 집니다.", "회사는 책임을 지지 않습니다.")


@pytest.mark.parametrize(
    "head",
    [
        ("변경 전", "변경 후"),
        ("변경전", "변경후"),
        ("■ 개정 전 (현행)", "■ 개정 후"),
        ("현행", "개정(안)"),
        ("현 행", "개 정 안"),
        ("현행약관", "개정약관"),
        ("기존", "변경"),
        ("변경 전 약관", "변경 후 약관 (2026. 12. 1. 시행)"),
        ("Before", "After"),
        ("Current Terms", "Revised Terms"),
        ("Previous version", "New version"),
        ("AS-IS", "TO-BE"),
        ("구약관", "신약관"),
        ("이전", "이후"),
        ("현재", "변경"),
        ("현행 약관", "변경 약관(안)"),
        ("Previously", "Now"),
    ],
)
def test_a_table_with_two_such_heads_compares(head: tuple[str, str]) -> None:
    assert pairs([(head, ROW)]) == (ROW,)


@pytest.mark.parametrize(
    "head",
    [("품목", "요금"), ("변경 사항", "시행일"), ("변경 전", "비고"), ("현행", "변경 사유"), ("변경 전후", "내용")],
)
def test_a_table_with_other_heads_does_not(head: tuple[str, str]) -> None:
    assert pairs([(head, ROW)]) == ()


def test_columns_may_come_in_the_other_order() -> None:
    assert pairs([(("개정 후", "개정 전"), ROW[::-1])]) == (ROW,)


def test_other_columns_are_passed_over() -> None:
    table = (("구분", "현행", "개정안", "비고"), ("이용약관", *ROW, "문구 수정"))
    assert pairs([table]) == (ROW,)


def test_the_article_that_a_row_names_stands_before_its_words() -> None:
    table = (("조항", "변경 전", "변경 후"), ("제8조", "가", "제8조 나"), ("제9조", "(신설)", "다"))
    assert pairs([table]) == (("제8조\n가", "제8조 나"), ("", "제9조\n다"))


def test_a_column_of_changed_articles_is_not_taken_for_the_new_words() -> None:
    assert pairs([(("변경 조항", "변경 전", "변경 후"), ("제8조", "가", "나"))]) == (("제8조\n가", "제8조\n나"),)


def test_a_head_may_reach_over_several_columns() -> None:
    table = (("현행", "현행", "개정", "개정"), ("조항", "내용", "조항", "내용"), ("제8조", "가", "제9조", "나"))
    assert pairs([table]) == (("제8조\n가", "제9조\n나"),)


def test_a_caption_above_the_heads_is_no_pair() -> None:
    assert pairs([(("신구조문대비표", "신구조문대비표"), ("현행", "개정안"), ROW)]) == (ROW,)


def test_heads_that_are_repeated_are_no_pair() -> None:
    assert pairs([(("현행", "개정안"), ROW, ("현행", "개정안"), ("가", "나"))]) == (ROW, ("가", "나"))


@pytest.mark.parametrize(
    "words", ["", "-", "(신설)", "<신설>", "신설", "없음", "(없음 : 조항을 새로 둠)", "해당 없음", "N/A", "None"]
)
def test_what_is_new_has_no_words_before(words: str) -> None:
    assert pairs([(("변경 전", "변경 후"), (words, "제5조 새 의무"))]) == (("", "제5조 새 의무"),)


@pytest.mark.parametrize("words", ["", "(삭제)", "삭제", "<삭제>", "제5조 (삭제)", "③ 삭제", "Deleted"])
def test_what_is_deleted_has_no_words_after(words: str) -> None:
    assert pairs([(("변경 전", "변경 후"), ("제5조 옛 권리", words))]) == (("제5조 옛 권리", ""),)


@pytest.mark.parametrize(
    "row",
    [
        ("(생략)", "(현행과 같음)"),
        ("① (생략)", "①~③ (현행과 동일)"),
        ("<후략>", "<후략>"),
        ("가. (생략)", "좌동"),
        ("제8조(책임) (생략)", "제8조(책임) (현행과 같음)"),
        ("제2조(정의) 회원은 가입한 사람입니다.", "제2조(정의) (현행과 같음)"),
        ("제8조 ① 회사는 배상합니다.", "제8조 ① 좌동"),
        ("회사는 배상합니다.", "(현행과 같음)"),
        ("4.3 We pay monthly.", "4.3 (unchanged)"),
        ("같은 말", "같은  말"),
        ("(삭제)", "-"),
        ("※ 문의는 고객센터로",),
    ],
)
def test_a_row_that_changes_nothing_is_no_pair(row: tuple[str, ...]) -> None:
    assert pairs([(("현행", "개정안"), row)]) == ()


def test_what_is_left_out_of_a_cell_is_no_change() -> None:
    row = (f"① (생략)\n② {ROW[0]}", f"① (현행과 같음)\n② {ROW[1]}")
    assert pairs([(("현행", "개정안"), row)]) == ((f"② {ROW[0]}", f"② {ROW[1]}"),)


def test_a_paragraph_that_one_side_writes_out_and_the_other_keeps_is_no_change() -> None:
    row = (f"① 회원은 가입한 사람입니다.\n② {ROW[0]}", f"① (현행과 같음)\n② {ROW[1]}")
    assert pairs([(("현행", "개정안"), row)]) == ((f"② {ROW[0]}", f"② {ROW[1]}"),)


def test_what_a_side_only_leaves_out_is_not_said_to_stay() -> None:
    assert pairs([(("현행", "개정안"), ("(생략)", "④ 새 의무"))]) == (("", "④ 새 의무"),)


def test_all_tables_of_a_notice_are_read() -> None:
    assert pairs([(("현행", "개정안"), ROW), (("품목",), ("책",)), (("before", "after"), ("a", "b"))]) == (
        ROW,
        ("a", "b"),
    )


@pytest.mark.parametrize("words", ["(생 략)", "(생  략)", "① (생 략)", "② ~ ③ (생 략)", "⟨생략⟩"])
def test_what_is_left_out_in_spaced_letters_is_no_pair(words: str) -> None:
    assert pairs([(("변경 전", "변경 후"), (words, words.partition("(")[0] + "(현행과 같음)"), ROW)]) == (ROW,)
