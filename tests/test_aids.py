import pytest

from tos_monitor import page

HEADINGS = ("제1조 (목적)", "제2조 (정의)", "제3조 (효력)")
CONTENTS = "<ul>" + "".join(f'<li><a href="#a">{heading}</a>' for heading in HEADINGS) + "</ul>"
ARTICLES = "<h3>제1조 (목적)</h3><p>가</p><h3>제2조 (정의)</h3><p>나</p><p>제3조 (효력) 다</p>"


def lines(markup: str) -> list[str]:
    return page.text(page.without_aids(page.parse(markup)).whole()).split("\n")


def test_a_table_of_contents_that_repeats_the_headings_is_left_out() -> None:
    assert lines(CONTENTS + ARTICLES) == lines(ARTICLES)


@pytest.mark.parametrize(
    "entry",
    [
        '<p>1. <a href="/terms#a">{}</a><br></p>',
        '<table><tr><td><a href="#a">{}</a></table>',
        ' | <a href="#a"><b>{}</b></a>',
    ],
    ids=["lines", "cells", "one line"],
)
def test_a_table_of_contents_may_have_any_form(entry: str) -> None:
    assert lines("".join(map(entry.format, HEADINGS)) + ARTICLES) == lines(ARTICLES)


def test_a_table_of_contents_of_another_document_is_text() -> None:
    assert lines(CONTENTS + "<h3>제1조 (총칙)</h3>") == [*HEADINGS, "제1조 (총칙)"]


def test_an_old_entry_in_a_table_of_contents_does_not_bring_it_back() -> None:
    stale = CONTENTS.replace("</ul>", '<li><a href="#a4">제4조 (옛 조항)</a></ul>')
    assert lines(stale + ARTICLES) == lines(ARTICLES)


def test_a_heading_that_leads_to_itself_is_no_table_of_contents() -> None:
    linked = ARTICLES.replace("제1조 (목적)</h3>", '<a href="#a1">제1조 (목적)</a></h3>')
    assert lines(CONTENTS + linked) == lines(ARTICLES)


def test_a_line_that_leads_to_itself_after_a_table_of_contents_is_kept() -> None:
    linked = ARTICLES.replace("<h3>제1조 (목적)</h3>", '<p><a href="#a1">제1조 (목적)</a></p>')
    assert lines(CONTENTS + linked) == lines(ARTICLES)


def test_links_between_words_are_no_table_of_contents() -> None:
    references = '<p><a href="#a1">제1조</a>와 <a href="#a2">제2조</a> 및 <a href="#a3">제3조</a>에 따릅니다.</p>'
    assert lines(references + ARTICLES)[0] == "제1조와 제2조 및 제3조에 따릅니다."


@pytest.mark.parametrize(
    "aid",
    [
        "<a href=#>TOP</a>",
        "<p><a href=#top>맨 위로</a></p>",
        "<button>인쇄하기</button>",
        "<a href=#c><span>본문 바로가기</span></a><br>",
        "<ul><li><a href=/s>공유하기</a> | <a href=/p>인쇄</a><li><button>URL 복사</button></ul>",
        "<div><button>가+</button><button>가-</button></div>",
    ],
)
def test_links_and_buttons_that_only_help_to_read_are_left_out(aid: str) -> None:
    assert lines(f"<p>앞</p>{aid}<p>뒤</p>") == ["앞", "뒤"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>화면의 <a href=/p>인쇄</a> 단추로 사본을 받습니다.</p>", "화면의 인쇄 단추로 사본을 받습니다."),
        ("<p><a href=/l>목록</a>에 있는 상품</p>", "목록에 있는 상품"),
        ("<p><b>제공 </b><i><a href=/p>출력</a></i></p>", "제공 출력"),
        ("<p>TOP</p>", "TOP"),
        ("<button>제1조 (목적)</button>", "제1조 (목적)"),
        ("<p><a href=/t>이용약관</a></p>", "이용약관"),
    ],
)
def test_links_that_are_part_of_what_is_said_keep_their_words(markup: str, expected: str) -> None:
    assert lines(markup) == [expected]


def test_ten_thousand_aids_in_a_line_take_no_time() -> None:
    assert len(lines("<p>앞</p>" + "<a href=#>TOP</a> " * 10_000)) == 2


def test_ten_thousand_contents_take_no_time() -> None:
    entries = "".join(f'<a href="#{number}">제{number}조 (가)</a><br>' for number in range(1, 10_000))
    articles = "".join(f"<p>제{number}조 (가) 나</p>" for number in range(1, 10_000))
    assert len(lines(entries + articles)) == 9_999


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("조회수 1,234\n본문", "본문"),
        ("조회 : 7\n본문", "본문"),
        ("조회수\n1,234\n본문", "본문"),
        ("Views: 1,234\n본문", "본문"),
        ("1,234 views\n본문", "본문"),
        ("작성일 2026.11.01 조회수 55\n본문", "작성일 2026.11.01\n본문"),
        ("관리자 | 2026-11-01 10:20 | 조회 55 | 추천 3", "관리자 | 2026-11-01 10:20 | 추천 3"),
    ],
)
def test_how_often_a_page_was_seen_is_no_text(text: str, left: str) -> None:
    assert page.without_counters(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "월 조회수 1,000 이상인 회원은 수익을 나눕니다.",
        "조회수\n회사는 조회수를 집계합니다.",
        "2026.11.01 조회수 100 이상인 글은 남깁니다.",
        "The video has 1,000 views or more.",
        "조회",
        "",
    ],
)
def test_words_about_visits_are_text(text: str) -> None:
    assert page.without_counters(text) == text
