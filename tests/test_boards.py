import pytest

from tos_monitor.boards import read_board
from tos_monitor.model import Board, BoardPage, Language, Listing, Snapshot

URL = "https://shop.example/notice/list?page=1"
BOARD = Board(service="shop", id="notice", language=Language.KO, fetch=URL, item="td.title", next="a.next")


def read(markup: str, board: Board = BOARD) -> BoardPage:
    snapshot = Snapshot(
        requested=URL, url=URL, status=200, headers=(("content-type", "text/html"),), body=markup.encode("cp949")
    )
    found = read_board(board, snapshot)
    assert isinstance(found, BoardPage)
    return found


def item(href: str, words: str = "약관 개정 안내", title: str = "") -> str:
    return f'<table><tr><td class="title"><a href="{href}" title="{title}">{words}</a></table>'


def addresses(markup: str) -> list[str]:
    return [listing.url for listing in read(markup).listings]


def test_a_board_lists_its_notices_in_order() -> None:
    markup = item("/notice/2", "약관 <b>개정</b>\n 안내") + item("view?no=1", "점검 안내")
    assert read(markup).listings == (
        Listing(url="https://shop.example/notice/2", title="약관 개정 안내"),
        Listing(url="https://shop.example/notice/view?no=1", title="점검 안내"),
    )


def test_a_link_may_match_by_itself() -> None:
    board = Board(service="shop", id="notice", language=Language.KO, fetch=URL, item="td a")
    assert read(item("/notice/2"), board).listings == read(item("/notice/2")).listings


def test_a_link_without_words_is_named_by_its_title() -> None:
    (listing,) = read(item("/notice/2", "<img src=a.png>", "약관  개정")).listings
    assert listing.title == "약관 개정"


@pytest.mark.parametrize(
    "href", ["/notice/2#top", " /notice/2\n", "/not\nice/2", "/notice/2;jsessionid=0A1B", "../notice/2"]
)
def test_an_address_has_one_form(href: str) -> None:
    assert addresses(item(href)) == ["https://shop.example/notice/2"]


def test_the_first_of_two_links_to_a_notice_names_it() -> None:
    assert [each.title for each in read(item("/2", "하나") + item("/2#b", "둘")).listings] == ["하나"]


@pytest.mark.parametrize(
    "href", ["", "#", "#none", "javascript:view(1)", "mailto:a@shop.example", "http://[", "http:///", "list?page=1"]
)
def test_a_link_that_leads_to_no_other_page_is_no_notice(href: str) -> None:
    assert addresses(item(href)) == []


def test_an_item_without_a_link_is_no_notice() -> None:
    assert addresses('<table><tr><td class="title">빈 줄</table>') == []


def test_addresses_start_where_the_page_says() -> None:
    assert addresses('<base href="//m.shop.example/a/">' + item("b")) == ["https://m.shop.example/a/b"]


def test_the_next_page_is_the_first_link_onward() -> None:
    onward = '<a class=next href="#">현재</a><a class=next href="?page=2">다음</a><a class=next href="?page=9">끝</a>'
    assert read(onward).next == "https://shop.example/notice/list?page=2"


@pytest.mark.parametrize("markup", ["", "<a class=next>다음</a>", "<a class=next href='javascript:go(2)'>다음</a>"])
def test_a_link_that_can_not_be_followed_leads_to_no_page(markup: str) -> None:
    assert read(markup).next is None


@pytest.mark.parametrize("markup", ["", "<a class=next>다음</a>"])
def test_a_page_without_a_link_onward_is_the_last(markup: str) -> None:
    assert read(markup).is_last


@pytest.mark.parametrize("href", ["?page=2", "#", "javascript:go(2)"])
def test_a_page_that_goes_on_somehow_is_not_the_last(href: str) -> None:
    assert not read(f"<a class=next href='{href}'>다음</a>").is_last


def test_a_board_that_does_not_say_how_it_goes_on_never_ends() -> None:
    board = Board(service="shop", id="notice", language=Language.KO, fetch=URL, item="a")
    page = read("<a class=next href='?page=2'>다음</a>", board)
    assert (page.next, page.is_last) == (None, False)


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("view?no=5&page=2", "https://shop.example/notice/view?no=5"),
        ("view?pageNo=2&no=5", "https://shop.example/notice/view?no=5"),
        ("view/5?currentPage=3", "https://shop.example/notice/view/5"),
        ("?p=7569", "https://shop.example/notice/list?p=7569"),
        ("view?page=5", "https://shop.example/notice/view?page=5"),
        ("view?PHPSESSID=ab12&no=5", "https://shop.example/notice/view?no=5"),
    ],
)
def test_the_page_that_a_notice_was_linked_from_is_no_part_of_its_address(href: str, address: str) -> None:
    assert addresses(item(href)) == [address]


def test_parameters_that_the_declaration_ignores_are_no_part_of_an_address() -> None:
    board = Board(service="shop", id="notice", language=Language.KO, fetch=URL, item="td.title", ignore=("sid",))
    assert [each.url for each in read(item("view?sid=ab12&no=5"), board).listings] == [
        "https://shop.example/notice/view?no=5"
    ]


def test_a_link_is_sent_as_a_browser_sends_it_from_a_page_in_euc_kr() -> None:
    body = '<a class="title" href="view?cat=공지">약관</a>'.encode("cp949")
    snapshot = Snapshot(
        requested=URL, url=URL, status=200, headers=(("Content-Type", "text/html; charset=euc-kr"),), body=body
    )
    board = Board(service="shop", id="notice", language=Language.KO, fetch=URL, item="a.title")
    found = read_board(board, snapshot)
    assert isinstance(found, BoardPage)
    assert found.listings[0].url == "https://shop.example/notice/view?cat=%B0%F8%C1%F6"
