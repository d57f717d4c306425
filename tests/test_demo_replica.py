from collections.abc import Iterator
from datetime import timedelta
from http.client import HTTPConnection
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import pytest
from bs4 import BeautifulSoup

from tos_monitor.app.demo import REPLICA
from tos_monitor.app.demo.calendar import Scene, scenes
from tos_monitor.app.demo.server import ReplicaServer
from tos_monitor.app.sources import load
from tos_monitor.model import Watch
from tos_monitor.normal import key

SCENES = scenes()
WATCHES = {watch.service.id: watch for watch in load(REPLICA / "declarations")}
FIRST = {scene.service: scene for scene in reversed(SCENES)}
JULY_TERMS = "http://www.interpark.example/terms"
JULY_NOTICE = "http://www.interpark.example/notice/view?no=2871"
COUPANG_TERMS = "http://www.coupang.example/policies/terms"
EXEMPTION = "제3자가 회사의 서버에 침입"

BY_DAY = {f"{scene.at:%Y-%m-%d}": scene for scene in SCENES}
every_scene = pytest.mark.parametrize("scene", SCENES, ids=[f"{scene.at:%Y-%m-%d %H:%M}" for scene in SCENES])
every_service = pytest.mark.parametrize("service", WATCHES)


class Answer(NamedTuple):
    status: int
    content_type: str
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("cp949" if "euc-kr" in self.content_type else "utf-8")

    def select(self, css: str) -> list[str]:
        return [found.get_text() for found in BeautifulSoup(self.text, "lxml").select(css)]

    def links(self, css: str) -> list[str]:
        return [str(found["href"]) for found in BeautifulSoup(self.text, "lxml").select(css)]


@pytest.fixture(scope="module")
def server() -> Iterator[ReplicaServer]:
    with ReplicaServer() as running:
        yield running


def through_proxy(server: ReplicaServer, url: str) -> Answer:
    return asked(server, url)


def asked(server: ReplicaServer, target: str, **headers: str) -> Answer:
    connection = HTTPConnection(urlsplit(server.address).netloc, timeout=10)
    try:
        connection.request("GET", target, headers=headers)
        response = connection.getresponse()
        return Answer(response.status, response.headers.get("Content-Type", ""), response.read())
    finally:
        connection.close()


def at(server: ReplicaServer, day: str, url: str) -> Answer:
    server.show(BY_DAY[day])
    return through_proxy(server, url)


def terms(server: ReplicaServer, day: str) -> str:
    (declaration, *_) = WATCHES[BY_DAY[day].service].documents
    (selector,) = declaration.select
    assert isinstance(selector, str)
    (text,) = at(server, day, *declaration.fetch).select(selector)
    return text


def own_pages(scene: Scene) -> list[str]:
    origin = WATCHES[scene.service].service.homepage
    return [page.url for page in scene.pages if page.url.startswith(origin) and page.file.suffix == ".html"]


def listed(server: ReplicaServer, watch: Watch) -> set[str]:
    (board,) = watch.boards
    found: set[str] = set()
    address: str | None = board.fetch
    while address:
        page = through_proxy(server, address)
        found |= {urljoin(address, link) for link in page.links(board.item)}
        following = page.links(board.next) if board.next else []
        address = urljoin(address, following[0]) if following else None
    return found


def test_scenes_are_told_in_order() -> None:
    assert [scene.at for scene in SCENES] == sorted({scene.at for scene in SCENES})


def test_scenes_are_dated_in_korean_time() -> None:
    assert {scene.at.utcoffset() for scene in SCENES} == {timedelta(hours=9)}


def test_every_file_of_the_replica_stands_in_some_scene() -> None:
    frames = set(REPLICA.glob("*/frame.html"))
    assert {page.file for scene in SCENES for page in scene.pages} | frames == {
        path for suffix in ("html", "txt") for path in REPLICA.glob(f"*/*.{suffix}")
    }


@every_scene
def test_every_page_that_a_scene_names_is_served(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    assert {through_proxy(server, page.url).status for page in scene.pages} == {200}


@every_scene
def test_a_declared_selector_holds_one_text_at_every_scene(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    documents = WATCHES[scene.service].documents
    found = [through_proxy(server, each.fetch[0]).select(str(each.select[0])) for each in documents]
    assert [len(texts) for texts in found] == [1] * len(documents)


@every_scene
def test_a_board_lists_exactly_the_notices_that_stand(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    assert listed(server, WATCHES[scene.service]) == {url for url in own_pages(scene) if "/notice/view" in url}


@every_scene
def test_a_notice_shows_the_title_that_its_board_lists(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    (board,) = WATCHES[scene.service].boards
    page = through_proxy(server, board.fetch)
    notices = [through_proxy(server, urljoin(board.fetch, link)) for link in page.links(board.item)]
    assert [notice.select(board.title or "") for notice in notices] == [[title] for title in page.select(board.item)]


@every_scene
def test_no_link_leads_astray(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    links = {urljoin(url, link) for url in own_pages(scene) for link in through_proxy(server, url).links("a[href]")}
    assert {link for link in links if through_proxy(server, link).status != 200} == set()


@every_scene
def test_robots_txt_allows_every_page(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    robots = RobotFileParser()
    robots.parse(through_proxy(server, f"{WATCHES[scene.service].service.homepage}robots.txt").text.splitlines())
    assert all(robots.can_fetch("tos-monitor", url) for url in own_pages(scene))


def test_an_ordinary_request_with_the_host_in_its_header_gets_the_page_too(server: ReplicaServer) -> None:
    server.show(FIRST["interpark"])
    answer = asked(server, "/notice?page=2", Host="www.interpark.example")
    assert "공연장 주차 안내" in answer.text


def test_an_unknown_host_is_not_found(server: ReplicaServer) -> None:
    server.show(FIRST["interpark"])
    assert through_proxy(server, "http://elsewhere.example/terms").status == 404


def test_nothing_stands_before_the_first_scene() -> None:
    with ReplicaServer() as fresh:
        assert through_proxy(fresh, JULY_TERMS).status == 404


def test_interpark_says_euc_kr_in_header_and_page(server: ReplicaServer) -> None:
    answer = at(server, "2016-07-01", JULY_TERMS)
    assert (answer.content_type, "charset=euc-kr" in answer.text) == ("text/html; charset=euc-kr", True)


def test_interpark_sends_a_syllable_that_only_code_page_949_has(server: ReplicaServer) -> None:
    body = at(server, "2016-07-01", JULY_TERMS).body
    assert "똠얌꿍".encode("cp949") in body
    with pytest.raises(UnicodeDecodeError):
        body.decode("euc-kr")


@every_scene
def test_every_page_says_that_it_is_a_replica(server: ReplicaServer, scene: Scene) -> None:
    server.show(scene)
    assert all("tos-monitor demo replica" in through_proxy(server, url).text for url in own_pages(scene))


def test_two_requests_get_different_bytes(server: ReplicaServer) -> None:
    server.show(FIRST["coupang"])
    assert through_proxy(server, COUPANG_TERMS).body != through_proxy(server, COUPANG_TERMS).body


def test_the_terms_of_july_2016_never_change(server: ReplicaServer) -> None:
    days = [day for day, scene in BY_DAY.items() if scene.service == "interpark"]
    assert len({terms(server, day) for day in days}) == 1


def test_the_announcement_answers_404_once_it_is_deleted(server: ReplicaServer) -> None:
    days = ("2016-07-11", "2016-07-20", "2016-07-26", "2016-07-27")
    assert [at(server, day, JULY_NOTICE).status for day in days] == [404, 200, 200, 404]


def test_two_looks_on_its_day_find_the_announcement_gone() -> None:
    looks = [scene for scene in SCENES if f"{scene.at:%Y-%m-%d}" == "2016-07-27"]
    assert [JULY_NOTICE in {page.url for page in scene.pages} for scene in looks] == [False, False]


def test_the_announcement_is_edited_before_it_is_deleted(server: ReplicaServer) -> None:
    days = ("2016-07-20", "2016-07-25", "2016-07-26")
    assert ["잠정 연기" in at(server, day, JULY_NOTICE).text for day in days] == [False, False, True]


def test_the_announcement_holds_the_linked_log_in_paragraph_beside_an_empty_side(server: ReplicaServer) -> None:
    cells = at(server, "2016-07-20", JULY_NOTICE).select("table.compare td")
    assert (cells[1], cells[2].startswith("④ 회원이 외부 소셜 서비스의 계정으로")) == ("(신설)", True)


def test_the_exemption_stands_from_november_2024_until_its_deletion(server: ReplicaServer) -> None:
    days = ("2024-03-04", "2024-10-31", "2024-11-05", "2025-12-18", "2025-12-26")
    assert [EXEMPTION in terms(server, day) for day in days] == [False, False, True, True, False]


def test_the_announcement_of_the_exemption_has_no_word_of_it(server: ReplicaServer) -> None:
    notice = at(server, "2024-10-31", "http://www.coupang.example/notice/view?no=1187").text
    assert ("2024년 11월 5일" in notice, "침입" in notice) == (True, False)


def test_an_article_that_is_only_reformatted_shows_the_same_signs(server: ReplicaServer) -> None:
    both = [terms(server, day) for day in ("2024-03-04", "2024-11-05")]
    before, after = (text[text.index("제22조") : text.index("제23조")] for text in both)
    assert (before == after, key(before) == key(after)) == (False, True)


def test_what_the_second_announcement_compares_is_what_the_documents_say(server: ReplicaServer) -> None:
    rows = at(server, "2025-12-18", "http://www.coupang.example/notice/view?no=1304").select("table.compare tbody td")
    before, after = terms(server, "2025-12-18"), terms(server, "2025-12-26")
    missing = [cell for cell in rows[::2] if cell not in before and cell != "(신설)"]
    missing += [cell for cell in rows[1::2] if cell not in after and cell != "(삭제)"]
    assert missing == []


def test_what_the_first_announcement_compares_with_is_what_the_terms_say(server: ReplicaServer) -> None:
    cells = at(server, "2016-07-20", JULY_NOTICE).select("table.compare td:nth-last-child(2)")
    assert [cell for cell in cells if cell not in terms(server, "2016-07-20")] == ["(신설)", "(신설)"]


@pytest.mark.parametrize(("number", "days"), [(1287, ["2025-11-20"]), (1291, ["2025-11-29"])])
def test_an_early_breach_notice_stands_for_one_look(server: ReplicaServer, number: int, days: list[str]) -> None:
    url = f"http://www.coupang.example/notice/view?no={number}"
    assert [day for day in BY_DAY if at(server, day, url).status == 200] == days


@every_service
def test_each_service_has_a_look_at_which_nothing_but_noise_differs(service: str) -> None:
    own = [scene for scene in SCENES if scene.service == service]
    assert any(before.pages == after.pages for before, after in pairwise(own))
