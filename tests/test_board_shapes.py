"""Boards in other shapes than a list of links: rows that open in place, addresses that a script makes, JSON."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tos_monitor.boards import read_board
from tos_monitor.extract import extract
from tos_monitor.model import (
    Board,
    BoardPage,
    JsonList,
    Language,
    Listing,
    Look,
    Reading,
    Rejection,
    Rows,
    Snapshot,
)

URL = "https://shop.example/notice?page=1"
NOW = datetime(2031, 7, 20, tzinfo=UTC)
LINKED = Board(service="shop", id="notice", language=Language.KO, fetch=URL, item="a.title")
IN_PLACE = replace(LINKED, item="", rows=Rows(row="li.row"), title=".subject", posted_on=".day", select=(".body",))
ITEMS = JsonList(path="data.items", id="no", title="subject", posted_on="date")
LISTED = replace(LINKED, item="", in_json=ITEMS, url="/notice/{id}")


def snapshot(body: str, kind: str = "text/html; charset=utf-8") -> Snapshot:
    return Snapshot(requested=URL, url=URL, status=200, headers=(("content-type", kind),), body=body.encode())


def read(board: Board, body: str) -> BoardPage:
    found = read_board(board, snapshot(body))
    assert isinstance(found, BoardPage)
    return found


def urls(board: Board, body: str) -> list[str]:
    return [each.url for each in read(board, body).listings]


def notice(board: Board, body: str, listing: Listing) -> Reading | Rejection:
    return extract(
        board.notice(listing), Look(declaration=board.notice(listing), seen_at=NOW, snapshots=(snapshot(body),))
    )


def row(
    attributes: str, title: str = "약관 개정 안내", day: str = "2031.07.02", body: str = "제3조를 고칩니다."
) -> str:
    head = f"<b class=subject>{title}</b><span class=day>{day}</span>"
    return f"<li class=row {attributes}>{head}<div class=body><p>{body}</p></div></li>"


def rows(*each: str) -> str:
    return f"<ul>{''.join(each)}</ul>"


# The other shapes of linking boards


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li><a class=title href=/n/2>약관 개정</a></li><li><a class=title href=/n/1>점검</a></li></ul>",
        "<table><tr><td>2<td><a class=title href=/n/2>약관</a><tr><td>1<td><a class=title href=/n/1>점검</a></table>",
        "<div class=card><a class=title href=/n/2><h3>약관 개정</h3></a></div><a class=title href=/n/1>점검</a>",
    ],
    ids=["list", "table", "cards"],
)
def test_lists_tables_and_cards_are_read_alike(markup: str) -> None:
    assert urls(LINKED, markup) == ["https://shop.example/n/2", "https://shop.example/n/1"]


def test_a_pinned_notice_that_stands_among_the_others_too_is_listed_once() -> None:
    pinned = "<tr class=pin><td>공지<td><a class=title href='/n/9?page=1'>[공지] 약관</a>"
    markup = f"<table>{pinned}<tr><td>9<td><a class=title href=/n/9>약관</a></table>"
    assert urls(LINKED, markup) == ["https://shop.example/n/9"]


@pytest.mark.parametrize(
    "around", ["2031.07.02", "관리자 | 2031-07-02 | 조회 12", "2031년 7월 2일", "등록일 : 31.07.02"]
)
def test_a_row_tells_the_day_of_the_notice_that_it_links_to(around: str) -> None:
    board = replace(LINKED, rows=Rows(row="li"))
    (listing,) = read(board, f"<li><a class=title href=/n/2>약관 (31.08.01 시행)</a><i>{around}</i></li>").listings
    assert listing.posted_on == date(2031, 7, 2)


def test_the_day_that_a_board_shows_is_that_of_a_notice_which_shows_none() -> None:
    board = replace(LINKED, rows=Rows(row="li"))
    (listing,) = read(board, "<li><a class=title href=/n/2>약관</a> 2031.07.02</li>").listings
    reading = notice(board, "<p>제3조를 고칩니다.</p>", listing)
    assert isinstance(reading, Reading)
    assert reading.posted_on == "2031-07-02"


@pytest.mark.parametrize("around", ["", "어제", "07.02", "2031.02.30", "시행일 2031.08.01"])
def test_a_row_without_a_whole_date_tells_no_day(around: str) -> None:
    board = replace(LINKED, rows=Rows(row="li"))
    (listing,) = read(board, f"<li><a class=title href=/n/2>약관</a><p>{around}</p></li>").listings
    assert listing.posted_on is None


def test_a_row_without_a_link_leads_to_no_notice() -> None:
    board = replace(LINKED, rows=Rows(row="tr"))
    assert urls(board, "<table><tr><th>번호<th>제목<tr><td>1<td><a class=title href=/n/1>점검</a></table>") == [
        "https://shop.example/n/1"
    ]


# Addresses that a script makes


@pytest.mark.parametrize(
    "link",
    [
        "<a class=title href=\"javascript:view('57')\">약관</a>",
        "<a class=title href='#' onclick='return view(57, this)'>약관</a>",
        "<a class=title href='#none' data-no=57>약관</a>",
        "<span class=title onclick=\"location.go('notice', '57')\">약관</span>",
        "<a class=title href='/view?no=57' data-seq='57'>약관</a>",
    ],
)
def test_the_address_of_a_notice_is_made_of_what_its_link_tells_the_script(link: str) -> None:
    board = replace(LINKED, item=".title", url="/notice/view?no={id}")
    assert read(board, f"<p>{link}</p>").listings == (
        Listing(url="https://shop.example/notice/view?no=57", title="약관"),
    )


def test_a_row_may_hold_the_number_that_an_address_is_made_of() -> None:
    board = replace(LINKED, rows=Rows(row="tr"), item=".title", url="https://m.shop.example/n/{id}")
    markup = "<table><tr data-id=a/7 id=first><td class=title>약관<tr><td class=title>번호 없음</table>"
    assert urls(board, markup) == ["https://m.shop.example/n/a%2F7"]


# Rows that open in place


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("data-id=57", "data-id=56"),
        ("data-notice-no=57", "data-notice-no=56"),
        ("id=n57", "id=n56"),
        ("data-id=1", "data-id=2"),
        ("onclick='toggle(57)'", "onclick='toggle(56)'"),
        ("onclick=\"open_(this, 'n-57')\"", "onclick=\"open_(this, 'n-56')\""),
    ],
)
def test_a_row_that_opens_in_place_keeps_its_name_when_all_that_it_shows_changes(first: str, second: str) -> None:
    before = urls(IN_PLACE, rows(row(first), row(second, "점검", "2031.07.01")))
    after = urls(IN_PLACE, rows(row(second, "점검 (연기)", "2031.07.03"), row(first, "개정 철회", "2031.07.04")))
    assert after == before[::-1]
    assert len(set(before)) == 2


@pytest.mark.parametrize("attribute", ["id=row-{}", "onclick='toggle({})'"])
def test_what_only_counts_the_rows_of_a_page_names_no_notice(attribute: str) -> None:
    old, new, newer = (title for title in ("점검 안내", "약관 개정 안내", "개인정보 처리방침 개정 안내"))
    before = urls(IN_PLACE, rows(row(attribute.format(1), new), row(attribute.format(2), old)))
    after = urls(IN_PLACE, rows(*(row(attribute.format(n), title) for n, title in enumerate((newer, new, old), 1))))
    assert after[1:] == before


def test_what_all_rows_share_names_no_notice() -> None:
    assert len(urls(IN_PLACE, rows(row("data-code=N1"), row("data-code=N1", "점검 안내")))) == 2


@pytest.mark.parametrize("title", ["[공지] 약관 개정 안내", "12. 약관 개정 안내", "공지 약관  개정 안내 NEW"])
def test_labels_and_numbers_of_the_list_are_no_part_of_a_name(title: str) -> None:
    assert urls(IN_PLACE, rows(row("", title))) == urls(IN_PLACE, rows(row("")))


def test_rows_of_one_title_and_different_days_are_different_notices() -> None:
    assert len(urls(IN_PLACE, rows(row(""), row("", day="2031.06.02")))) == 2


def test_a_row_on_another_page_of_the_board_is_the_same_notice() -> None:
    other = Snapshot(requested=URL, url=URL.replace("1", "2"), status=200, body=rows(row("data-id=57")).encode())
    found = read_board(IN_PLACE, other)
    assert isinstance(found, BoardPage)
    assert [each.url for each in found.listings] == urls(IN_PLACE, rows(row("data-id=57")))


def test_the_text_of_a_row_is_read_apart_from_its_neighbours() -> None:
    markup = rows(row("id=n2"), row("id=n1", "점검", "2031.07.01", "밤에 점검합니다."))
    first, second = read(IN_PLACE, markup).listings
    reading = notice(IN_PLACE, markup, second)
    assert isinstance(reading, Reading)
    assert (reading.title, reading.posted_on, reading.text) == ("점검", "2031.07.01", "밤에 점검합니다.")
    assert isinstance(notice(IN_PLACE, rows(row("id=n1")), first), Rejection)


@pytest.mark.parametrize(
    ("chosen", "markup"),
    [
        (
            Rows(row="dt", body="dd"),
            "<dl><dt id=n2>약관 개정<dd>제3조를 고칩니다.<dt id=n1>점검<dd>밤에 점검합니다.</dl>",
        ),
        (
            Rows(row="tr.head", body="tr.body"),
            """<table><tr class=head><td>2<td>약관 개정<tr class=body><td>제3조를 고칩니다.
            <tr class=head><td>1<td>점검<tr class=body><td>밤에 점검합니다.</table>""",
        ),
        (
            Rows(row="button"),
            """<button aria-controls=p2>약관 개정</button><button aria-controls=p1>점검</button>
            <div id=p1>밤에 점검합니다.</div><div id=p2>제3조를 고칩니다.</div>""",
        ),
        (
            Rows(row="details"),
            """<details id=n2><summary>약관 개정</summary>제3조를 고칩니다.</details>
            <details id=n1><summary>점검</summary>밤에 점검합니다.</details>""",
        ),
    ],
    ids=["terms and descriptions", "rows below rows", "panels elsewhere", "details"],
)
def test_what_a_row_opens_is_found_where_it_stands(chosen: Rows, markup: str) -> None:
    board = replace(IN_PLACE, rows=chosen, title=None, posted_on=None, select=())
    listings = read(board, markup).listings
    readings = [notice(board, markup, listing) for listing in listings]
    assert [each.title for each in listings] == ["약관 개정", "점검"]
    assert [each.text.split("\n")[-1] for each in readings if isinstance(each, Reading)] == [
        "제3조를 고칩니다.",
        "밤에 점검합니다.",
    ]


def test_a_title_is_neither_a_number_nor_a_label_nor_a_day() -> None:
    board = replace(IN_PLACE, title=None, posted_on=None)
    lines = ("12", "[공지]", "등록일 : 2031.07.02", "약관 개정 안내 (2031.08.01 시행)", "고칩니다.")
    markup = "<li class=row>" + "".join(f"<p>{line}</p>" for line in lines)
    (listing,) = read(board, markup).listings
    assert (listing.title, listing.posted_on) == ("약관 개정 안내 (2031.08.01 시행)", date(2031, 7, 2))


def test_what_stands_between_a_row_and_what_opens_below_it_is_left_out() -> None:
    board = replace(IN_PLACE, rows=Rows(row="h3", body=".body"), title=None, posted_on=None, select=())
    markup = "<h3 id=n1>점검</h3> <hr><p>광고</p> <div class=body>밤에 점검합니다.</div><h3 id=n0>그 밖</h3>"
    reading = notice(board, markup, read(board, markup).listings[0])
    assert isinstance(reading, Reading)
    assert reading.text == "점검\n밤에 점검합니다."


def test_rows_within_rows_are_part_of_them() -> None:
    assert len(urls(IN_PLACE, rows(row("id=n1", body="<ul><li class=row>속</li></ul>")))) == 1


def test_a_link_in_the_text_of_a_row_brings_nothing_into_it() -> None:
    footer = "<div id=foot>회사 정보</div>"
    inner = row("onclick='toggle(57)'", body="<a href='#n57'>제3조를</a> <a href='#foot'>고칩니다.</a>")
    board = replace(IN_PLACE, select=())
    (listing,) = read(board, rows(inner) + footer).listings
    reading = notice(board, rows(inner) + footer, listing)
    assert isinstance(reading, Reading)
    assert "회사 정보" not in reading.text


def test_a_row_that_opens_itself_is_read_once() -> None:
    markup = rows(row("id=n57", title="<a href='#n57'>약관</a>"))
    reading = notice(replace(IN_PLACE, select=()), markup, read(IN_PLACE, markup).listings[0])
    assert isinstance(reading, Reading)
    assert reading.text.count("제3조") == 1


def test_a_page_without_rows_lists_nothing() -> None:
    assert urls(IN_PLACE, "<p>등록된 공지가 없습니다.</p>") == []


# Lists in JSON


def answer(*items: Mapping[str, object], **beside: object) -> str:
    return json.dumps({"data": {"items": items, **beside}}, ensure_ascii=False)


def test_the_addresses_of_a_list_in_json_are_made_of_ids() -> None:
    listed = answer({"no": 57, "subject": "약관 <b>개정</b> &amp; 안내", "date": "2031-07-02T23:30:00Z"})
    (listing,) = read(LISTED, listed).listings
    assert listing == Listing(url="https://shop.example/notice/57", title="약관 개정 & 안내")
    assert listing.posted_on == date(2031, 7, 3)  # where its readers are


def test_the_addresses_of_a_list_in_json_may_stand_in_it() -> None:
    board = replace(LISTED, in_json=JsonList(path="data.items", url="link", title="subject"), url=None)
    assert urls(board, answer({"link": "view/5?page=1", "subject": "약관"})) == ["https://shop.example/view/5"]


@pytest.mark.parametrize("value", [1940876400, 1940876400000, "2031.07.04", "2031-07-04 09:00:00"])
def test_days_in_json_are_read_in_every_usual_form(value: object) -> None:
    assert read(LISTED, answer({"no": 1, "subject": "약관", "date": value})).listings[0].posted_on == date(2031, 7, 4)


@pytest.mark.parametrize("value", [None, True, "어제", 1e30, [], "2031-02-30"])
def test_what_is_no_day_in_json_is_none(value: object) -> None:
    assert read(LISTED, answer({"no": 1, "subject": "약관", "date": value})).listings[0].posted_on is None


def test_a_listed_notice_without_an_id_leads_nowhere() -> None:
    assert urls(LISTED, answer({"subject": "약관"})) == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [("<h1>로그인</h1>", "not-json"), ('{"data": {"items": null}}', "json-no-match"), ("[1]", "json-no-match")],
)
def test_an_answer_that_is_no_list_is_rejected(body: str, reason: str) -> None:
    found = read_board(LISTED, snapshot(body))
    assert isinstance(found, Rejection)
    assert found.reason == reason


WHOLE = replace(LISTED, in_json=replace(ITEMS, body="content"), url=None)


@pytest.mark.parametrize("number", [57, None])
def test_a_notice_that_stands_whole_in_json_is_read_there(number: int | None) -> None:
    other = {"no": 56 if number else None, "subject": "점검", "content": "밤에 점검합니다."}
    own = {"no": number, "subject": "약관 개정", "date": "2031-07-02", "content": "<p>제3조를</p><p>고칩니다.</p>"}
    listed = answer(other, own)
    _, listing = read(WHOLE, listed).listings
    reading = notice(WHOLE, listed, listing)
    assert isinstance(reading, Reading)
    assert (reading.title, reading.posted_on, reading.text) == ("약관 개정", "2031-07-02", "제3조를\n고칩니다.")


def test_a_notice_that_left_the_answer_is_not_read() -> None:
    listing = Listing(url=f"{URL}#57", title="약관")
    assert isinstance(notice(WHOLE, answer(), listing), Rejection)
    assert isinstance(notice(WHOLE, "null", listing), Rejection)


def test_an_answer_names_the_page_after_it() -> None:
    leading = replace(LISTED, in_json=replace(ITEMS, next="data.next"))
    assert read(leading, answer(next="?page=2")).next == "https://shop.example/notice?page=2"
    assert read(leading, answer(next=None)).is_last
    counted = replace(leading, pages="https://shop.example/notice?after={next}")
    assert (read(counted, answer(next="k/3")).next, read(counted, answer(next="k/3")).cursor) == (None, "k/3")


# The addresses of further pages


@pytest.mark.parametrize(
    ("fetch", "pages", "second"),
    [
        ("https://shop.example/n", "https://shop.example/n?page={page}", "https://shop.example/n?page=2"),
        ("https://shop.example/n?p=0&s=9", "https://shop.example/n?p={page}&s=9", "https://shop.example/n?p=1&s=9"),
        ("https://shop.example/n", "https://shop.example/n?from={offset}", "https://shop.example/n?from=10"),
        ("https://shop.example/n", "https://shop.example/n?after={next}", "https://shop.example/n?after=k%2F3"),
    ],
)
def test_the_address_of_the_second_page_is_made(fetch: str, pages: str, second: str) -> None:
    assert replace(LINKED, fetch=fetch, pages=pages).following(1, 10, "k/3") == second


def test_without_what_the_next_page_is_called_there_is_none() -> None:
    assert replace(LINKED, pages="https://shop.example/n?after={next}").following(1, 10, None) is None


# Banners


BANNER = replace(IN_PLACE, rows=Rows(row=".popup"), title=None, posted_on=None, select=(), is_banner=True)


def test_a_banner_is_a_notice_on_the_page_around_it() -> None:
    markup = "<main>상품</main><aside class=popup id=pop-7><h2>사과드립니다</h2><p>정보가 유출되었습니다.</p></aside>"
    (listing,) = read(BANNER, markup).listings
    assert (listing.url, listing.title) == (f"{URL}#pop-7", "사과드립니다")
    reading = notice(BANNER, markup, listing)
    assert isinstance(reading, Reading)
    assert reading.text == "사과드립니다\n정보가 유출되었습니다."


def test_a_page_without_its_banner_is_whole() -> None:
    assert read(BANNER, "<main>상품</main>") == BoardPage(listings=(), is_last=True)


def test_a_banner_that_is_a_picture_is_named_by_it() -> None:
    assert read(BANNER, "<div class=popup><img src=/pop.png alt='사과문'></div>").listings[0].title == "사과문"


def test_what_a_page_calls_the_place_of_its_banner_names_no_banner() -> None:
    shown = [read(BANNER, f"<div class=popup id=popup>{words}</div>").listings for words in ("할인", "사과드립니다")]
    assert shown[0] != shown[1]
