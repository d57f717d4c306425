"""Looks at boards of every shape, one after the other: what is asked for, what is recorded, and what vanishes."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response

from db.store import Store
from spiders.notices import NoticesSpider
from tests.conftest import Run
from tests.pdf_file import pdf_file
from tests.site import Site
from tests.test_spiders import crawl, declare
from tos_monitor.app.watchlist import Watchlist
from tos_monitor.declare import declare as declared
from tos_monitor.model import BoardLook, DocumentId, EventKind, Look, Watch
from tos_monitor.monitor import Monitor

pytestmark = pytest.mark.slow

BOARD = DocumentId("shop/notice")
START = datetime(2031, 7, 2, tzinfo=UTC)
SHOP = """
[service]
id = "shop"
name = "가게"
name_en = "Shop"
homepage = "https://shop.example/"
country = "KR"
language = "ko"
"""
NOTHING = "<p>등록된 글이 없습니다.</p>"


@dataclass(kw_only=True)
class Watched:
    """A board and the pages behind it, looked at once a day with all but the network between."""

    watch: Watch
    pages: dict[str, str]
    store: Store = field(default_factory=Store.in_memory)
    asked: list[str] = field(default_factory=list)
    days: int = 0

    def look(self, **pages: str) -> list[str]:
        """Look at the board, and say which pages that took."""
        self.pages.update({f"https://shop.example/{path}": page for path, page in pages.items()})
        self.days += 1
        now = START + timedelta(days=self.days)
        watchlist = Watchlist([self.watch], self.store, respects_refusals=True)
        spider = NoticesSpider(boards=self.watch.boards, watch=watchlist, clock=lambda: now)
        monitor = Monitor(archive=self.store, watches={"shop": self.watch}, run=self.store.start_run("test", now))
        self.asked.clear()
        for look in self._looks(asyncio.run(begun(spider))):
            if isinstance(look, BoardLook):
                monitor.survey(look)
            else:
                assert isinstance(look, Look)
                monitor.observe(look)
        return [each.removeprefix("https://shop.example/") for each in self.asked]

    def _looks(self, waiting: list[object]) -> Iterator[object]:
        while waiting:
            item = waiting.pop(0)
            if isinstance(item, Request):
                self.asked.append(item.url)
                assert item.callback is not None
                waiting.extend(item.callback(self._answer(item.url)))
            else:
                yield item

    def _answer(self, url: str) -> Response:
        if url.endswith(".pdf") and url in self.pages:
            return Response(
                url, headers={"Content-Type": "application/pdf"}, body=pdf_file(self.pages[url].split("\n"))
            )
        page = self.pages.get(url)
        kind = "application/json" if page and page.startswith("{") else "text/html; charset=utf-8"
        body = (page or NOTHING).encode()
        return Response(url, status=404 if page is None else 200, headers={"Content-Type": kind}, body=body)

    def told(self, kind: EventKind) -> int:
        return sum(event.kind is kind for each in self.store.health() for event in self.store.events(each.document))

    def texts(self) -> set[str]:
        versions = (self.store.latest(each.document) for each in self.store.health())
        return {version.reading.text for version in versions if version}

    @property
    def is_whole(self) -> bool:
        survey = self.store.last_survey(BOARD)
        return survey is not None and survey.whole


async def begun(spider: NoticesSpider) -> list[object]:
    return [each async for each in spider.start()]


def watched(*keys: str, table: str = "[[notices]]", **pages: str) -> Watched:
    own = (table, 'id = "notice"', *(() if "fetch" in keys[0] else ('fetch = "https://shop.example/board"',)), *keys)
    (watch,) = declared({"shop.toml": SHOP + "\n".join(own)})
    return Watched(watch=watch, pages={f"https://shop.example/{path}": page for path, page in pages.items()})


IN_PLACE = ('row = "details"', 'select = ".body"', 'title = "summary"')
LIST = 'list = { path = "items", id = "no", title = "title", posted_on = "day", next = "next" }'


def rows(*numbers: int, words: str = "고칩니다") -> str:
    return "".join(
        f"<details id=n{each}><summary>{each}번째 개정 안내</summary><p class=body>제{each}조를 {words}.</p></details>"
        for each in numbers
    )


def links(*numbers: int) -> str:
    return "".join(f"<li><a class=title href=/n/{each}>{each}번째</a><span>2019.01.02</span>" for each in numbers)


def answer(*numbers: int, following: str | None = None) -> str:
    items = [{"no": each, "title": f"{each}번째 개정 안내", "day": "2031-07-02"} for each in numbers]
    return json.dumps({"items": items, "next": following})


def pages(template: str, most: int = 9) -> tuple[str, str]:
    return f'pages = "https://shop.example/{template}"', f"max_pages = {most}"


def notices(*numbers: int) -> dict[str, str]:
    return {f"n/{each}": f"<p>제{each}조를 고칩니다.</p>" for each in numbers}


# Rows that open in place


def test_the_rows_of_a_page_take_no_request_of_their_own() -> None:
    board = watched(*IN_PLACE, board=rows(2, 1))
    assert (board.look(), board.texts()) == (["board"], {"제2조를 고칩니다.", "제1조를 고칩니다."})


def test_a_row_whose_words_change_is_an_edited_notice() -> None:
    board = watched(*IN_PLACE)
    for page in (rows(12, 11), *[rows(13) + rows(12, words="고치지 않습니다") + rows(11)] * 2):
        board.look(board=page)
    kinds = (EventKind.NOTICE_POSTED, EventKind.NOTICE_EDITED, EventKind.NOTICE_VANISHED)
    assert [board.told(kind) for kind in kinds] == [1, 1, 0]


def test_a_board_that_reorders_and_repeats_its_rows_tells_nothing() -> None:
    board = watched(*IN_PLACE)
    for page in (rows(13, 12, 11), rows(11, 13, 12), rows(13, 12, 13, 11), rows(13, 12, 11)):
        board.look(board=page)
    assert [board.told(kind) for kind in EventKind] == [0] * len(EventKind)


def test_a_log_in_page_instead_of_rows_takes_no_notice_with_it() -> None:
    board = watched(*IN_PLACE, board=rows(2, 1))
    board.look()
    for _ in range(2):
        board.look(board="<title>로그인</title><form>아이디 <input><input type=password></form>")
    assert all(presence.listed for each in board.store.known_notices(BOARD) for presence in each.presence)


def test_a_row_that_moves_to_the_next_page_stays_the_notice_it_was() -> None:
    board = watched(*IN_PLACE, *pages("board?p={page}"))
    board.look(board=rows(12, 11), **{"board?p=2": rows(10)})
    board.look(board=rows(13, 12), **{"board?p=2": rows(11, 10)})
    assert [len(board.store.known_notices(BOARD)), board.told(EventKind.NOTICE_POSTED)] == [4, 1]


# Pages


@pytest.mark.parametrize("end", [NOTHING, None, links(9)], ids=["none", "404", "pinned"])
def test_pages_are_counted_until_one_lists_nothing_new(end: str | None) -> None:
    board = watched('item = "a.title"', *pages("board?p={page}"), **notices(9, 2, 1))
    board.pages |= {"https://shop.example/board?p=3": end} if end else {}
    visited = board.look(board=links(9, 2), **{"board?p=2": links(9, 1)})
    assert visited == ["board", "board?p=2", "board?p=3", "n/9", "n/2", "n/1"]
    assert board.is_whole


def test_pages_that_go_on_for_ever_are_read_up_to_the_limit() -> None:
    board = watched(*IN_PLACE, *pages("board?p={page}", 3), board=rows(1))
    further = {f"board?p={number}": rows(number) for number in range(2, 9)}
    assert board.look(**further) == ["board", "board?p=2", "board?p=3"]
    assert not board.is_whole


def test_a_board_that_does_not_know_page_numbers_is_not_taken_for_whole() -> None:
    board = watched(*IN_PLACE, *pages("board?p={page}"), board=rows(2, 1))
    assert board.look(**{"board?p=2": rows(2, 1)}) == ["board", "board?p=2"]
    assert not board.is_whole


def test_a_page_in_the_midst_that_fails_says_nothing_of_what_came_after_it() -> None:
    board = watched(*IN_PLACE, *pages("board?p={page}"))
    board.look(board=rows(3), **{"board?p=2": rows(2), "board?p=3": rows(1)})
    for _ in range(2):
        board.look(**{"board?p=2": "<title>로그인</title><form>아이디 <input><input type=password></form>"})
    assert board.told(EventKind.NOTICE_VANISHED) == 0


def test_a_more_button_is_asked_by_the_number_of_notices_that_it_showed() -> None:
    board = watched(LIST, 'url = "/n/{id}"', *pages("board?from={offset}"), **notices(3, 2, 1))
    visited = board.look(board=answer(3, 2), **{"board?from=2": answer(1), "board?from=3": answer()})
    assert visited == ["board", "board?from=2", "board?from=3", "n/3", "n/2", "n/1"]
    assert board.is_whole


def test_a_list_in_json_is_followed_by_what_it_calls_its_next_page() -> None:
    board = watched(LIST, 'url = "/n/{id}"', *pages("board?after={next}"), **notices(3, 2))
    visited = board.look(board=answer(3, following="k3"), **{"board?after=k3": answer(2)})
    assert visited == ["board", "board?after=k3", "n/3", "n/2"]
    assert board.is_whole


def test_a_list_in_json_may_name_the_address_of_its_next_page() -> None:
    board = watched(LIST, 'url = "/n/{id}"', "max_pages = 2", **notices(3, 2))
    assert board.look(board=answer(3, following="/more"), more=answer(2)) == ["board", "more", "n/3", "n/2"]


# What vanishes


def test_a_notice_that_a_whole_list_in_json_lacks_twice_has_vanished() -> None:
    board = watched(LIST.replace(" }", ', body = "title" }'))
    told = [
        board.look(board=answer(*numbers)) and board.told(EventKind.NOTICE_VANISHED) for numbers in ((3, 2), (3,), (3,))
    ]
    assert told == [0, 0, 1]


def test_a_banner_is_told_when_it_comes_and_when_two_looks_do_not_show_it() -> None:
    board = watched('fetch = "https://shop.example/front"', 'select = ".popup"', table="[[banner]]")
    front = "<main><h1>가게</h1><p>오늘의 상품을 만나 보세요.</p></main>"
    told = []
    for banner in ("", "<div class=popup><b>사과드립니다</b><p>정보가 유출되었습니다.</p></div>", "", ""):
        board.look(front=front + banner)
        told.append((board.told(EventKind.NOTICE_POSTED), board.told(EventKind.NOTICE_VANISHED)))
    assert told == [(0, 0), (1, 0), (1, 0), (1, 1)]


# What is attached to a notice


FILES = '<a href="/f/new.pdf">개정안</a> <a href="/f/7">개정안.hwp</a> <a href="/">처음으로 가기</a>'
ATTACHED = "<p class=body>{}</p>" + FILES
SEE = "자세한 것은 붙임을 보세요."


def with_notice(page: str, **files: str) -> Watched:
    return watched('item = "a.title"', 'select = ".body"', board=links(1), **{"n/1": page, **files})


def test_the_pdf_of_a_notice_that_says_little_is_part_of_its_text() -> None:
    board = with_notice(ATTACHED.format(SEE), **{"f/new.pdf": "제3조를 고칩니다."})
    assert board.look() == ["board", "n/1", "f/new.pdf", "f/7"]
    assert board.texts() == {f"{SEE}\n제3조를 고칩니다."}


def test_a_notice_whose_pdf_is_exchanged_is_edited() -> None:
    board = with_notice(ATTACHED.format(SEE), **{"f/new.pdf": "제3조를 고칩니다."})
    board.look()
    for _ in range(2):
        board.look(**{"f/new.pdf": "제3조를 지웁니다."})
    assert board.told(EventKind.NOTICE_EDITED) == 1


def test_the_files_of_a_notice_that_says_all_are_kept_at_its_first_look() -> None:
    words = "회사는 다음과 같이 약관을 고칩니다. " * 20
    board = with_notice(ATTACHED.format(words), **{"f/new.pdf": "제3조를 고칩니다."})
    assert board.look() == ["board", "n/1", "f/new.pdf", "f/7"]
    assert board.look() == ["board", "n/1"]
    assert board.texts() == {words.strip()}


def test_a_file_that_is_gone_takes_no_notice_with_it() -> None:
    board = with_notice(ATTACHED.format(SEE))
    assert (board.look(), board.texts()) == (["board", "n/1", "f/new.pdf", "f/7"], {SEE})


def test_files_on_hosts_of_strangers_are_left_alone() -> None:
    board = with_notice(ATTACHED.format(SEE).replace("/f/", "https://files.example/"))
    assert board.look() == ["board", "n/1"]


def test_no_more_than_five_files_of_a_notice_are_fetched() -> None:
    files = {f"f/{number}.pdf": f"제{number}조를 고칩니다." for number in range(9)}
    attached = "".join(f"<a href=/{path}>{path}</a>" for path in files)
    assert len(with_notice(f"<p class=body>{SEE}</p>{attached}", **files).look()) == 2 + 5


def test_a_notice_that_is_a_picture_is_recorded_as_one_that_nobody_has_read() -> None:
    board = with_notice("<div class=body><img src='/img/n%201.png'><img src='/img/b.png' alt='점검 안내'></div>")
    board.pages |= {"https://shop.example/img/n%201.png": "", "https://shop.example/img/b.png": ""}
    assert board.look() == ["board", "n/1", "img/n%201.png", "img/b.png"]
    (notice,) = board.store.known_notices(BOARD)
    version = board.store.latest(board.watch.boards[0].notice(notice.listing).document)
    assert version is not None
    assert version.reading.pictures == ("n 1.png", "점검 안내")


def test_the_words_that_stand_for_a_picture_are_its_text() -> None:
    words = "7월 2일부터 이용약관 제3조를 다음과 같이 고칩니다."
    board = with_notice(f"<div class=body><img src=/img/b.png alt='{words}'></div>")
    assert (board.look(), board.texts()) == (["board", "n/1"], {words})


# What need not be visited


def test_a_board_of_old_notices_takes_no_more_than_its_own_pages() -> None:
    board = watched('row = "li"', 'item = "a.title"', *pages("board?p={page}", 3), **notices(*range(60)))
    second, third = links(*range(20, 40)), links(*range(40, 60))
    board.look(board=links(*range(20)), **{"board?p=2": second, "board?p=3": third})
    assert board.look() == ["board", "board?p=2", "board?p=3"]


def test_the_backlog_of_a_board_that_shows_no_days_is_visited_while_it_may_be_young() -> None:
    board = watched('item = "a.title"', board=links(2), **notices(2))
    assert board.look() == board.look() == ["board", "n/2"]


def test_the_backlog_without_days_is_visited_once_below_the_first_page() -> None:
    both = {"board": links(2), "board?p=2": links(1)}
    board = watched('item = "a.title"', *pages("board?p={page}", 2), **both, **notices(1, 2))
    assert board.look() == ["board", "board?p=2", "n/2", "n/1"]
    assert board.look() == ["board", "board?p=2", "n/2"]


def test_a_day_in_the_future_makes_no_notice_old() -> None:
    board = watched('row = "li"', 'item = "a.title"', board=links(2).replace("2019", "2099"), **notices(2))
    assert board.look() == board.look() == ["board", "n/2"]


# The same through the program


def test_the_program_reads_rows_lists_banners_and_files(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", rows(2, 1))
    site.show("/api?p=1", answer(7), content_type="application/json")
    site.show("/api?p=2", answer(), content_type="application/json")
    site.show("/n/7", "<p>제7조를 고칩니다.</p><a href=/f/7.pdf>붙임</a>")
    site.show("/f/7.pdf", pdf_file(["제7조는 이렇습니다."]), content_type="application/pdf")
    site.show("/", "<main>가게</main><div class=popup>사과드립니다.</div>")
    declare(
        tmp_path,
        site,
        "\n".join(("[[notices]]", 'id = "faq"', f'fetch = "{site.address}/board"', *IN_PLACE)),
        "\n".join(("[[notices]]", 'id = "api"', f'fetch = "{site.address}/api?p=1"', LIST, 'url = "/n/{id}"')),
        f'pages = "{site.address}/api?p={{page}}"\nmax_pages = 9',
        "\n".join(("[[banner]]", 'id = "front"', f'fetch = "{site.address}/"', 'select = ".popup"')),
    )
    assert crawl(tos_monitor).stderr == ""
    assert sorted(set(site.paths()) - {"/robots.txt"}) == ["/", "/api?p=1", "/api?p=2", "/board", "/f/7.pdf", "/n/7"]
    with Store.open(tmp_path / "db" / "tos.db") as store:
        assert sum(each.versions for each in store.health()) == 4
