"""Rendered pages: what a reader of the page would have seen is recorded, with who asked and what was answered."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from socket import socket

import pytest

from db.store import Store
from tests.browsing import needs_browser
from tests.conftest import Run, program_in
from tests.hostile import door
from tests.site import Asked, Page, Site
from tests.test_politeness import robots
from tests.test_retries import own_certificate
from tests.test_spiders import LONG, board, crawl, declare, document, listing, looks
from tos_monitor.model import DocumentId, Snapshot

pytestmark = [needs_browser, pytest.mark.slow]

RENDER = "render = true"
SHELL = "<title>약관</title><nav>가게 안내</nav><main></main>"


def writing(text: str, milliseconds: int) -> str:
    """A script that writes a text into the page's main part, later."""
    return f"<script>setTimeout(() => document.querySelector('main').append(`{text}`), {milliseconds})</script>"


IN_PIECES = "".join(writing(f"제{number}조는 {number}번째로 옵니다.", 100 + 150 * number) for number in range(10))
ONE_BY_ONE = """<script>
(async () => {
  for (const number of [1, 2, 3])
    document.querySelector("main").append(await (await fetch(`/clause/${number}`)).text());
})();
</script>"""
PICTURES = """<img src="/a.png"><video src="/a.mp4"></video><style>
@font-face { font-family: A; src: url(/a.woff) }
body { font-family: A; background: url(/b.png) }
</style>"""
COOKIE = (
    "<main></main><script>{}document.querySelector('main').append('쿠키는 [' + document.cookie + ']입니다')</script>"
)
PAGES = {
    "late": SHELL + f"<script>setTimeout(() => document.querySelector('main').innerHTML = `{LONG}`, 500)</script>",
    "in-pieces": SHELL + IN_PIECES,
    "one-by-one": SHELL + ONE_BY_ONE,
    "restless": f"{LONG}<script>setInterval(() => fetch('/beat'), 50); new EventSource('/dripping')</script>",
    "changing": f"{LONG}<p id='clock'></p><script>setInterval(() => clock.append(Date.now()), 50)</script>",
    "pictures": LONG + PICTURES,
    "cookie": COOKIE.format("document.cookie = 'seen=yes'; "),
    "cookie-again": COOKIE.format(""),
    "dialogs": f"<script>alert('1'); confirm('2'); prompt('3'); onbeforeunload = () => 'stay'</script>{LONG}",
    "windows": f"{LONG}<script>setInterval(() => window.open('/opened'), 20)</script>",
    "half-a-letter": f"{LONG}<script>document.body.append('끝\\ud83d')</script>",
    "led-on": "<script>location = '/late'</script>",
    "saving": f"<a href='/file' download>x</a>{LONG}<script>document.querySelector('a').click()</script>",
    "offering": f"{LONG}<script>setTimeout(() => {{ location = '/file' }}, 50)</script>",
    "own-selector": SHELL + writing("여기에 약관이 있습니다.", 100),
}
ODD = {
    "lost": Page(status=404, body=LONG.encode()),
    "cut": Page(body=LONG.encode(), promised=100_000),
    "pdf": Page(body=b"%PDF-1.4", content_type="application/pdf"),
    "offered": Page(body=b"x", content_type="application/octet-stream"),
    "empty": Page(status=204),
    "round": Page(status=302, headers={"Location": "/round"}),
    "again": Page(body=LONG.encode() + b"<script>location.reload()</script>"),
}
SELECTED = {"own-selector": "select = ['main:-soup-contains(\"여기\")']"}
ANSWERED = {
    "lost": "http-404",
    "cut": "cut-short",
    "pdf": "unsupported-type",
    "offered": "unsupported-type",
    "empty": "unsupported-type",
    "round": "too-many-redirects",
    "again": "too-many-redirects",
}
EUC_KR = f"<meta charset='euc-kr'>{LONG}".encode("euc-kr")
HEADERS = {"ETag": '"1"', "Last-Modified": "Mon, 02 Nov 2026 09:00:00 GMT", "Set-Cookie": "a=b"}


@dataclass(frozen=True, kw_only=True)
class Rendered:
    problems: dict[str, str]
    texts: dict[str, str]
    snapshots: dict[str, Snapshot]
    asked: list[Asked]

    def paths(self) -> set[str]:
        return {asked.path for asked in self.asked}


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """One crawl of pages that need a browser, of two hosts, so that two are open at once."""
    folder = tmp_path_factory.mktemp("rendered")
    with Site() as site:
        for name, body in PAGES.items():
            site.show(f"/{name}", body)
        site.pages.update({f"/{name}": page for name, page in ODD.items()})
        site.show("/euc-kr", EUC_KR, content_type="text/html; charset=euc-kr", headers=HEADERS)
        site.show("/file", "x", content_type="application/octet-stream")
        site.show("/dripping", b"x" * 1000, seconds_a_byte=0.1, content_type="text/event-stream")
        for number in range(1, 4):
            site.show(f"/clause/{number}", f"제{number}조 " + "회원은 언제든지 탈퇴할 수 있습니다. " * 3)
        names = [*PAGES, *ODD, "euc-kr"]
        tables = [
            document(site, f"/{name}", name, f"min_chars = 8\n{RENDER}\n{SELECTED.get(name, '')}") for name in names
        ]
        tables[::3] = [table.replace("127.0.0.1", "localhost") for table in tables[::3]]
        declare(folder, site, *tables)
        crawl(program_in(folder), "--allow-host", "localhost")
        with Store.open(folder / "db" / "tos.db") as store:
            versions = {name: store.latest(DocumentId(f"shop/{name}")) for name in names}
            return Rendered(
                problems=looks(folder),
                texts={name: version.reading.text for name, version in versions.items() if version},
                snapshots={name: store.evidence(version).snapshots[0] for name, version in versions.items() if version},
                asked=site.asked,
            )


@pytest.mark.parametrize("name", [*PAGES, "euc-kr"])
def test_a_page_that_a_script_writes_is_recorded(rendered: Rendered, name: str) -> None:
    assert rendered.problems[f"shop/{name}"] == ""


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("late", "바로 처리합니다."),
        ("in-pieces", "제9조는 9번째로 옵니다."),
        ("one-by-one", "제3조 " + "회원은 언제든지 탈퇴할 수 있습니다. " * 3),
        ("restless", "바로 처리합니다."),
        ("own-selector", "여기에 약관이 있습니다."),
        ("led-on", "바로 처리합니다."),
        ("half-a-letter", "끝?"),
    ],
)
def test_the_text_is_waited_for_to_its_end(rendered: Rendered, name: str, end: str) -> None:
    assert rendered.texts[name].endswith(end.strip())


@pytest.mark.parametrize("name", ODD)
def test_an_answer_that_is_no_page_gives_its_reason(rendered: Rendered, name: str) -> None:
    assert rendered.problems[f"shop/{name}"].partition(":")[0] == ANSWERED[name]


def test_the_browser_says_who_is_asking_and_in_which_language(rendered: Rendered) -> None:
    asked = [each for each in rendered.asked if each.path != "/robots.txt"]
    assert {each.headers["User-Agent"].partition("/")[0] for each in asked} == {"tos-monitor"}
    assert {each.headers["Accept-Language"] for each in asked} == {"ko-KR"}


def test_pictures_films_fonts_and_windows_are_not_loaded(rendered: Rendered) -> None:
    assert rendered.paths() & {"/a.png", "/b.png", "/a.mp4", "/a.woff", "/opened", "/favicon.ico"} == set()


def test_a_cookie_ends_with_its_page(rendered: Rendered) -> None:
    assert (rendered.texts["cookie"], rendered.texts["cookie-again"]) == (
        "쿠키는 [seen=yes]입니다",
        "쿠키는 []입니다",
    )


def test_a_snapshot_claims_what_its_bytes_are(rendered: Rendered) -> None:
    kept = rendered.snapshots["euc-kr"]
    headers = dict(kept.headers)
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers.keys() & {"Etag", "Last-Modified", "Content-Length", "Content-Encoding"} == set()
    assert LONG[-20:] in kept.body.decode()


def test_a_snapshot_is_from_where_the_page_led(rendered: Rendered) -> None:
    kept = rendered.snapshots["led-on"]
    assert (kept.requested.rpartition("/")[2], kept.url.rpartition("/")[2], kept.status) == ("led-on", "late", 200)


def test_the_server_is_not_asked_whether_a_rendered_page_changed(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG, headers=HEADERS)
    declare(tmp_path, site, document(site, "/terms", more=RENDER))
    crawl(tos_monitor)
    assert "1 unchanged" in crawl(tos_monitor).stdout
    assert not any({"If-None-Match", "If-Modified-Since"} & asked.headers.keys() for asked in site.asked)


def test_robots_txt_holds_for_the_browser(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, "User-agent: *\nDisallow: /closed\nCrawl-delay: 2\n")
    for path in ("/closed", "/a", "/b"):
        site.show(path, LONG)
    declare(tmp_path, site, *(document(site, f"/{name}", name, RENDER) for name in ("closed", "a", "b")))
    crawl(tos_monitor)
    assert looks(tmp_path)["shop/closed"].startswith("robots-forbidden")
    assert site.paths() == ["/robots.txt", "/a", "/b"]
    assert site.asked[2].at - site.asked[1].at >= 2


def test_a_host_that_asks_to_wait_is_not_asked_by_the_browser(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/a", LONG, status=503, headers={"Retry-After": "3600"})
    declare(tmp_path, site, *(document(site, f"/{name}", name, RENDER) for name in ("a", "b")))
    crawl(tos_monitor)
    assert site.paths() == ["/robots.txt", "/a"]
    assert {problem.partition(":")[0] for problem in looks(tmp_path).values()} == {"asked-to-wait"}


def test_the_browser_takes_no_certificate_that_nobody_vouches_for(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    context = own_certificate(tmp_path)

    def shake_hands(caller: socket) -> None:
        with suppress(OSError):
            context.wrap_socket(caller, server_side=True)

    with door(shake_hands) as (port, callers):
        site.show("/terms", "", status=302, headers={"Location": f"https://127.0.0.1:{port}/terms"})
        declare(tmp_path, site, document(site, "/terms", more=RENDER))
        crawl(tos_monitor)
    assert callers
    assert looks(tmp_path)["shop/terms"].startswith("bad-certificate")
    assert site.paths() == ["/robots.txt", "/terms"]


def test_a_board_and_its_notices_are_rendered(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    entries = listing(("/notice/1", "약관 개정 안내"))
    late = f"setTimeout(() => document.querySelector('main').innerHTML = `{entries}`, 1500)"
    site.show("/board", f"<h1>공지사항</h1><main></main><script>{late}</script>")
    site.show("/notice/1", SHELL + f"<div class='content'></div>{writing('약관을 개정합니다.', 0)}")
    declare(tmp_path, site, board(site, f"{RENDER}\n").replace(".content", "main"))
    assert crawl(tos_monitor).returncode == 0
    with Store.open(tmp_path / "db" / "tos.db") as store:
        texts = [version.reading.text for each in store.health() if (version := store.latest(each.document))]
    assert "약관을 개정합니다." in texts


def test_a_frame_that_a_script_writes_is_rendered_too(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    frame = "<iframe id='terms' src='/frame'></iframe>"
    site.show("/terms", f"<main></main><script>document.querySelector('main').innerHTML = `{frame}`</script>")
    site.show("/frame", PAGES["late"])
    declare(tmp_path, site, document(site, "/terms", more=f'{RENDER}\nframe = "#terms"\nselect = ["main"]'))
    assert crawl(tos_monitor).returncode == 0
    with Store.open(tmp_path / "db" / "tos.db") as store:
        version = store.latest(DocumentId("shop/terms"))
    assert version is not None
    assert version.reading.text.endswith("바로 처리합니다.")


def test_a_check_renders_too(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", PAGES["late"])
    declare(tmp_path, site, document(site, "/terms", more=RENDER))
    ended = tos_monitor("check", "--declarations", "declarations", "--allow-host", "127.0.0.1", "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert '"state": "whole"' in ended.stdout
