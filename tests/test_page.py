import pytest

from tos_monitor import page
from tos_monitor.model import Part, Range


def lines(markup: str) -> list[str]:
    return page.text(page.parse(markup).content()).split("\n")


def chosen(markup: str, part: Part) -> list[str] | None:
    found = page.parse(markup).find(part)
    return page.text(found).split("\n") if found else None


def cells(markup: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    return page.tables(page.parse(markup).whole())


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h2>제2장</h2><p>가</p><div>나<div>다</div>라</div>", ["제2장", "가", "나", "다", "라"]),
        ("<table><tr><th>구분</th><td>요금<br>무료</td></tr></table>", ["구분", "요금", "무료"]),
        ("<p>회사는 <b>책임</b>을\n    집니다&nbsp;.</p>", ["회사는 책임을 집니다 ."]),
        ("<p>가</p><p> \u200b&nbsp;</p><p>나</p>", ["가", "나"]),
        ("<pre>제1조\n\n  제2조</pre>", ["제1조", "제2조"]),
        ("<textarea>제1조\n제2조 &amp; &lt;부칙></textarea>", ["제1조", "제2조 & <부칙>"]),
        ('<p style="white-space: pre-line">가\n나</p>다\n라', ["가", "나", "다 라"]),
        ('<p>가</p><div style="display:none">접힌 조항</div><details><p>나</p></details>', ["가", "접힌 조항", "나"]),
    ],
    ids=["blocks", "cells", "inline", "blank", "pre", "textarea", "styled", "hidden"],
)
def test_each_block_is_a_line(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ol><li>가<li><p>나</p><p>다</p></ol>", ["1. 가", "2. 나", "다"]),
        ('<ol start=3><li>가<li value="9">나<li>다</ol>', ["3. 가", "9. 나", "10. 다"]),
        ("<ol reversed><li>가<li>나</ol>", ["2. 가", "1. 나"]),
        ("<ol type=A><li>가<ol type=i><li>나<li>다</ol></ol>", ["A. 가", "i. 나", "ii. 다"]),
        ("<ol type=a start=27><li>가</ol>", ["aa. 가"]),
        ("<ol type=I start=1949><li>가</ol>", ["MCMXLIX. 가"]),
        ("<ol type=i start=4000><li>가</ol>", ["4000. 가"]),
        ("<ol start=99999999999><li>가</ol>", ["999999999. 가"]),
        ("<ul><li>가<li><li>나</ul>", ["- 가", "- 나"]),
        ("<ol><li><ol><li>가</ol></ol>", ["1. 1. 가"]),
        ('<ol style="list-style: none"><li>가</ol>', ["가"]),
    ],
)
def test_list_items_bear_the_number_that_a_browser_writes(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


@pytest.mark.parametrize(
    "item", ["제3조 가", "① 가", "㉮ 가", "1. 가", "1.2 가", "(1) 가", "가. 나", "a) 나", "iv. 나", "· 가", "※ 가"]
)
def test_an_item_that_is_numbered_by_hand_gets_no_second_number(item: str) -> None:
    assert lines(f"<ol><li>{item}</ol><ul><li>{item}</ul>") == [item, item]


@pytest.mark.parametrize("item", ["2024. 1. 1. 시행", "3.5% 할인", "A member", "가입 신청", "법. 조문"])
def test_an_item_that_only_begins_like_a_number_gets_one(item: str) -> None:
    assert lines(f"<ol><li>{item}</ol>") == [f"1. {item}"]


def test_what_a_page_shows_around_its_text_is_left_out() -> None:
    site = "<header>로고</header><nav>메뉴</nav><p>본문</p><aside>광고</aside><footer>주소</footer>"
    assert lines(site) == ["본문"]


def test_the_head_and_foot_of_the_main_part_belong_to_it() -> None:
    assert lines("<main><header>약관</header>본문<footer>시행일</footer></main>") == ["약관", "본문", "시행일"]


def test_what_no_reader_sees_is_no_text() -> None:
    unseen = "<!-- 주석 --><script>var a = '<p>글</p>'</script><style>p{}</style><template>틀</template><svg>그림</svg>"
    assert lines(f"<title>창</title>{unseen}<p>본문</p>") == ["본문"]


def test_noscript_does_not_swallow_what_follows() -> None:
    markup = "<!-- <noscript> --><p>가</p><noscript><iframe src='x'/></noscript><p>나</p><noscript><p>다</p>"
    assert lines(markup) == ["가", "나", "다"]


@pytest.mark.parametrize("markup", ["notes.txt", "https://shop.example/terms", "<?xml version='1.0'?><p>가</p>", ""])
def test_markup_that_looks_like_something_else_is_read_without_a_warning(markup: str) -> None:
    assert lines(markup) == [markup if "<" not in markup else "가"]


PARTS = '<h1>가</h1><p id="s">나<i>다</i></p>라<div>마<p id="e">바</p>사</div><p>아</p>'


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("p", ["나다", "바", "아"]),
        ("div, #e", ["마", "바", "사"]),
        (".none", None),
        (Range(start_before="h1", end_before="#e"), ["가", "나다", "라", "마"]),
        (Range(start_after="#s", end_after="#e"), ["라", "마", "바"]),
        (Range(start_before="#e", end_after="div"), ["바", "사"]),
        (Range(start_after="p", end_before="p"), ["라", "마"]),
        (Range(start_after="#e", end_before="h1"), None),
        (Range(start_after=".none", end_before="#e"), None),
    ],
)
def test_a_part_is_what_its_selectors_enclose(part: Part, expected: list[str] | None) -> None:
    assert chosen(PARTS, part) == expected


def test_a_match_inside_a_match_is_read_once() -> None:
    assert chosen("<div>가<div>나</div></div><div>다</div>", "div") == ["가", "나", "다"]


def test_what_is_removed_is_in_no_part() -> None:
    left = page.parse(PARTS).without(["i", Range(start_before="div", end_after="div"), ".none"])
    assert page.text(left.whole()).split("\n") == ["가", "나", "라", "아"]


def test_a_part_inside_what_is_removed_is_not_there() -> None:
    assert page.parse(PARTS).without(["div"]).find("#e") is None


@pytest.mark.parametrize(
    ("selector", "problem"),
    [
        ("#terms > .body:not(.ad)", None),
        ("div[", "Malformed attribute selector at position 3"),
        ("", "Expected a selector at position 0"),
        ("p::before", "Pseudo-element found at position 1"),
        ("p:contains(약관)", ":contains() is called :-soup-contains()"),
    ],
)
def test_a_selector_is_said_to_be_wrong_before_it_is_used(selector: str, problem: str | None) -> None:
    assert page.css_problem(selector) == problem


def test_merged_cells_are_repeated_where_they_reach() -> None:
    markup = """<table><thead><tr><th rowspan="2">조항<th colspan="2">내용</thead>
    <tr><td>전<td>후<tr><td rowspan="0">제1조<td>가<br>나<td>다<tr><td>라</table>"""
    assert cells(markup) == (
        (("조항", "내용", "내용"), ("조항", "전", "후"), ("제1조", "가\n나", "다"), ("제1조", "라")),
    )


def test_a_table_in_a_cell_is_a_table_and_part_of_the_cell() -> None:
    markup = "<table><tr><td>가<td><table><tr><td>나</table></table>"
    assert cells(markup) == ((("가", "나"),), (("나",),))


def test_a_table_that_lays_out_tables_of_tables_is_left_out() -> None:
    markup = "<table><tr><td>" * 3 + "가"
    assert cells(markup) == ((("가",),), (("가",),))


def test_a_table_without_cells_is_none() -> None:
    assert cells("<table><caption>표</caption><tr></tr></table>") == ()


def test_a_hundred_thousand_nested_tags_lose_no_text() -> None:
    assert lines("<div><b>" * 50_000 + "안" + "</b></div>" * 50_000 + "<p>밖") == ["안", "밖"]


def test_a_selector_is_not_slow_on_nested_tags() -> None:
    assert chosen("<div class=a>" * 50_000 + "안", ".a .a .a") == ["안"]


def test_a_line_of_ten_megabytes_stays_one_line() -> None:
    assert [len(line) for line in lines("<p>" + "약관 " * 1_500_000 + "</p>끝")] == [4_499_999, 1]


def test_merged_cells_without_end_fill_no_memory() -> None:
    (table,) = cells("<table>" + "<tr>" + "<td rowspan=0 colspan=1000>가" * 500 + "<tr>" * 1_000 + "</table>")
    assert (len(table), max(map(len, table))) == (1_001, 563)


def test_signs_that_no_text_may_hold_are_dropped() -> None:
    assert lines("<p>가\0나\ud800다&#xD800;&#1;라\ufffe</p>") == ["가나다\ufffd라"]


def test_text_written_from_right_to_left_keeps_its_order() -> None:
    assert lines("<p dir=rtl>\u05d0\u05d1 \u202e12\u202c</p>") == ["\u05d0\u05d1 \u202e12\u202c"]


def test_an_address_that_is_hidden_from_robots_is_read_as_its_reader_sees_it() -> None:
    hidden = '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{}">[email&#160;protected]</a>'
    codes = [bytes([key, *(sign ^ key for sign in b"me@shop.example")]).hex() for key in (7, 0x9C)]
    assert [lines(f"<p>문의: {hidden.format(code)}</p>") for code in codes] == [["문의: me@shop.example"]] * 2


@pytest.mark.parametrize("code", ["", "7", "xyz", "9c", "9c0", "00ff"])
def test_a_hidden_address_that_is_damaged_is_no_mistake(code: str) -> None:
    assert len(lines(f'<p>문의 <a data-cfemail="{code}">[보호됨]</a></p>')) == 1


@pytest.mark.parametrize(
    "margin",
    [
        "<div id=header>로고</div>",
        "<div id=footer>주소</div>",
        "<div class='wrap gnb'>메뉴</div>",
        "<ul class=breadcrumb><li>홈</ul>",
        "<div role=navigation>메뉴</div>",
        "<div id=skip_nav><a href=#c>본문</a></div>",
        "<div class='cookie-banner is-open'>쿠키를 허용합니까?</div>",
        "<select><option>2025년 약관<option>2024년 약관</select>",
    ],
)
def test_what_a_page_calls_its_margin_is_left_out(margin: str) -> None:
    assert lines(f"{margin}<p>본문</p>") == ["본문"]


@pytest.mark.parametrize(
    "part",
    [
        "<div class=header>본문</div>",
        "<article><div id=header>본문</div></article>",
        "<div id=cookie-policy>본문</div>",
        "<div class=gnb><main>본문</main></div>",
        "<body class='gnb'>본문",
        "<div class=cookie-notices>본문</div>",
    ],
)
def test_a_name_that_only_resembles_a_margin_leaves_nothing_out(part: str) -> None:
    assert lines(part) == ["본문"]


def test_as_much_is_read_as_is_enough() -> None:
    everything = page.parse("<p>가나</p>" * 10).whole()
    assert (page.text(everything, enough=3), page.text(everything, enough=0)) == ("가나\n가나", "")


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("list-style-type: lower-alpha", ["a. 가", "b. 나"]),
        ("list-style: upper-roman inside", ["I. 가", "II. 나"]),
        ("list-style: decimal", ["1. 가", "2. 나"]),
    ],
)
def test_a_list_is_numbered_in_the_style_that_it_bears(style: str, expected: list[str]) -> None:
    assert lines(f'<ol type=A style="{style}"><li>가<li>나</ol>') == expected


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("p", ["가", "나"]),
        ("P.a", ["가"]),
        (".a", ["가", "다"]),
        ("#x.b.a", ["가"]),
        ("#x#y", None),
        ("div.b", None),
        ("*", ["가", "나", "다"]),
    ],
)
def test_a_plain_selector_finds_what_a_css_engine_finds(selector: str, expected: list[str] | None) -> None:
    markup = '<p class=" a\n b" id="x">가</p><p class="aa">나</p><div class="a">다</div>'
    assert chosen(markup, selector) == chosen(markup, f"{selector}:not(.none)") == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("제1조", ["제1조"]),
        ("<html><head><title>창</title></head></html>", [""]),
        ("<p>가<plaintext>나<p>다", ["가나<p>다"]),
        ("<p>가<!-- 나 <p>다", ["가"]),
        ("<p>가<script>나 <p>다", ["가"]),
        ("<p>가<textarea>나 <p>다", ["가", "나 <p>다"]),
        ('<p title="' + "나 " * 500_000 + '">가</p>', ["가"]),
        ('<p>가</p><p title="' + "나 " * 500_000, ["가"]),
        ("<p>[삭제] 가 [추가] <ins>나</ins> {+다+} [-라-]</p>", ["[삭제] 가 [추가] 나 {+다+} [-라-]"]),
        (
            "<p>회원 members는 동의 agree합니다</p><p lang=en>No liability.</p>",
            ["회원 members는 동의 agree합니다", "No liability."],
        ),
        ("<p>가" + "<!--" * 100_000, ["가"]),
        ("<p>가" + "<script>" * 100_000, ["가"]),
        ("<p>가" + "<noscript>" * 100_000, ["가"]),
        ("<p>가" + '<a data-cfemail="ab00" ' * 50_000, ["가"]),
    ],
    ids=[
        *("no body", "no text", "plaintext", "comment", "script", "textarea", "attribute", "open attribute"),
        *("marks", "languages", "comments", "scripts", "noscripts", "addresses"),
    ],
)
def test_broken_or_strange_markup_is_read_as_far_as_a_browser_shows_it(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


def test_a_document_of_only_headings_is_read() -> None:
    headings = [f"제{number}조 (가)" for number in range(1, 2_000)]
    assert lines("".join(f"<h2><a href='#a'>{heading}</a></h2>" for heading in headings)) == headings


def test_fifty_thousand_cells_are_read_as_rows() -> None:
    (table,) = cells("<table>" + ("<tr>" + "<td>가" * 50) * 1_000 + "</table>")
    assert (len(table), set(map(len, table))) == (1_000, {50})


def test_cells_merged_as_far_as_markup_can_say_take_bounded_memory() -> None:
    (table,) = cells("<table>" + ("<tr>" + "<td colspan=1000 rowspan=65534>가" * 50) * 1_000 + "</table>")
    assert (len(table), max(map(len, table))) == (1_000, 114)


def test_names_of_margins_within_each_other_take_no_time() -> None:
    assert lines("<div class=gnb>" * 500 + "<p>가</p>" * 5_000) == [""]


@pytest.mark.parametrize("part", ["main", "section", "p"])
def test_a_page_without_a_body_shows_its_text(part: str) -> None:
    assert lines(f"<title>창</title><style>p{{}}</style><{part}>제1조</{part}>") == ["제1조"]


def test_what_holds_no_frame_is_passed_over() -> None:
    found = page.parse('<div>여는 말</div><div><iframe src="/rules"></iframe></div>').frame("div")
    assert found is not None
    assert found.address == "/rules"
