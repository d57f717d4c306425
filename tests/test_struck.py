import pytest

from tos_monitor import page
from tos_monitor.model import Table
from tos_monitor.struck import compared, rewritten, without_struck


def left(markup: str) -> str:
    return page.text(without_struck(page.parse(markup), markup).whole())


def tables(markup: str) -> tuple[Table, ...]:
    parsed = page.parse(markup)
    return compared(page.tables(parsed.whole()), page.tables(without_struck(parsed, markup).whole()))


@pytest.mark.parametrize(
    "struck",
    [
        "<del>30일</del>",
        "<s>30일</s>",
        "<STRIKE class=old>30일</STRIKE>",
        '<span style="color: red; text-decoration: line-through">30일</span>',
        '<span style="text-decoration-line:LINE-THROUGH">30<b>일</b></span>',
    ],
)
def test_struck_words_are_not_in_force(struck: str) -> None:
    assert left(f"<p>회사는 {struck} <ins>7일</ins> 전에 알립니다.</p>") == "회사는 7일 전에 알립니다."


def test_what_only_looks_like_a_strike_stays() -> None:
    assert left("<p><span>가</span><small>나</small><span style='text-decoration: underline'>다</span></p>") == "가나다"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("변경 전", "변경 후"),
        ("현행약관", "개정약관"),
        ("■ 개정 전 (현행)", "■ 개정 후"),
        ("Current terms", "New terms"),
    ],
)
def test_a_table_keeps_the_struck_words_of_the_old_text_alone(old: str, new: str) -> None:
    markup = (
        f"<table><tr><th>{new}<th>조항<th>{old}<tr><td><s>통지</s>통지 및 공지<td>제3조<td><s>통지</s>합니다</table>"
    )
    assert tables(markup) == (((new, "조항", old), ("통지 및 공지", "제3조", "통지합니다")),)


@pytest.mark.parametrize(
    "head",
    [
        "<tr><th>구분<th>기존 회원",
        "<tr><td>기존에 가입한 회원의 권리와 의무 및 책임의 범위에 관한 사항은 따로 정합니다<td>개정 후",
    ],
    ids=["no new text", "no head"],
)
def test_a_table_that_compares_nothing_loses_its_struck_words(head: str) -> None:
    (table,) = tables(f"<table>{head}<tr><td>가<s>나</s><td>다<s>라</s></table>")
    assert table[1] == ("가", "다")


def test_a_row_that_is_struck_as_a_whole_is_left_out() -> None:
    markup = '<table><tr><th>현행<th>개정<tr style="text-decoration:line-through"><td>가<td>나<tr><td>다<td>라</table>'
    assert tables(markup) == ((("현행", "개정"), ("다", "라")),)


@pytest.mark.parametrize(
    "new", ["<b>않습니다</b>", "<strong>않습니다</strong>", "<span style='COLOR: red'>않습니다</span>"]
)
@pytest.mark.parametrize("old", ["<s>합니다</s>", "<span style='text-decoration: line-through'>합니다</span>"])
def test_what_is_set_off_behind_struck_words_is_written_in_their_place(old: str, new: str) -> None:
    markup = f"<p>회사는 배상을 {old} {new}.</p><p><b>회원</b>은 탈퇴합니다.</p>"
    (table,) = rewritten(page.parse(markup), markup, lambda part: page.text(part.whole()))
    assert table == (("변경 전", "변경 후"), ("회사는 배상을 합니다 .", "회사는 배상을 않습니다."))
