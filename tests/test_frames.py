"""Frames: the text in a declared frame is read, wherever the service keeps it, and nothing else is taken for it."""

import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.store import Store
from tests.conftest import Run
from tests.site import Page, Site
from tests.test_spiders import LONG, crawl, declare, document, looks
from tos_monitor import frames
from tos_monitor.admit import admit
from tos_monitor.extract import extract
from tos_monitor.model import Declaration, DocumentId, Language, Look, Past, Reading, Rejection, Snapshot

pytestmark = pytest.mark.slow

FRAME = 'frame = "iframe.terms"'
MENU = "<title>가게</title><p>고객센터는 평일에 엽니다.</p>"
AROUND = MENU + '<iframe class="terms" src="/frame"></iframe>'
IN_PLACE = (
    MENU + '<iframe class="terms" srcdoc="<p>제1조 &amp;#40;목적&amp;#41;</p><p>가게는 &quot;회원&quot;을 둡니다.</p>">'
)
SHOP = "https://shop.example/terms"


def text(folder: Path) -> str:
    with Store.open(folder / "db" / "tos.db") as store:
        version = store.latest(DocumentId("shop/terms"))
    return version.reading.text if version else ""


def declared(**more: object) -> Declaration:
    terms = Declaration(
        service="shop",
        id="terms",
        type="Terms of Service",
        title="이용약관",
        language=Language.KO,
        fetch=(SHOP,),
        frame="iframe.terms",
        hosts=("shop.example", "rules.example"),
    )
    return replace(terms, **more)  # type: ignore[arg-type]  # a test names the fields itself


def came(body: str | bytes, asked: str = SHOP, content_type: str = "text/html; charset=utf-8") -> Snapshot:
    return Snapshot(
        requested=asked,
        url=asked,
        status=200,
        headers=(("Content-Type", content_type),),
        body=body.encode() if isinstance(body, str) else body,
    )


def look(*snapshots: Snapshot, at: int = 2026, **more: object) -> Look:
    return Look(declaration=declared(**more), seen_at=datetime(at, 11, 2, tzinfo=UTC), snapshots=snapshots)


def read(*snapshots: Snapshot, at: int = 2026, **more: object) -> str | Rejection:
    seen = look(*snapshots, at=at, **more)
    reading = extract(seen.declaration, seen)
    return reading.text if isinstance(reading, Reading) else reading


def test_the_text_in_a_frame_is_the_document(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", AROUND)
    site.show("/frame", LONG)
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    assert crawl(tos_monitor).returncode == 0
    assert "제1조(목적)" in text(tmp_path)
    assert "고객센터" not in text(tmp_path)


def test_the_page_around_a_frame_is_kept_as_evidence_too(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", AROUND)
    site.show("/frame", LONG)
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    crawl(tos_monitor)
    with Store.open(tmp_path / "db" / "tos.db") as store:
        version = store.latest(DocumentId("shop/terms"))
        assert version is not None
        kept = [(each.requested, each.body) for each in store.evidence(version).snapshots]
    assert kept == [(f"{site.address}/terms", AROUND.encode()), (f"{site.address}/frame", LONG.encode())]


def test_a_text_that_stands_in_the_frame_needs_no_second_request(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", IN_PLACE)
    declare(tmp_path, site, document(site, "/terms", more=f"{FRAME}\nmin_chars = 10"))
    crawl(tos_monitor)
    assert text(tmp_path) == '제1조 (목적)\n가게는 "회원"을 둡니다.'
    assert site.paths() == ["/robots.txt", "/terms"]


@pytest.mark.parametrize(
    ("markup", "path"),
    [
        pytest.param('<base href="/rules/"><iframe class="terms" src="frame">', "/rules/frame", id="from-a-base"),
        pytest.param('<iframe class="terms" src=" fr\name#chapter ">', "/frame", id="as-browsers-read-it"),
        pytest.param('<div class="terms"><iframe src="/frame"></iframe></div>', "/frame", id="within-the-match"),
        pytest.param(f"{AROUND}{AROUND.replace('/frame', '/other')}", "/frame", id="the-first-of-several"),
        pytest.param('<object class="terms" data="/frame"></object>', "/frame", id="object"),
        pytest.param('<embed class="terms" src="/frame">', "/frame", id="embed"),
        pytest.param("<frameset><frame src='/top'><frame class='terms' src='/frame'></frameset>", "/frame", id="set"),
    ],
)
def test_a_frame_leads_where_a_browser_would_go(markup: str, path: str) -> None:
    assert frames.address(declared(frame=".terms"), came(markup)) == f"https://shop.example{path}"


@pytest.mark.parametrize("src", ["//rules.example/1", "https://kr.rules.example/1", "http://shop.example:8080/1"])
def test_a_frame_on_a_host_of_the_service_is_followed(src: str) -> None:
    assert frames.address(declared(), came(AROUND.replace("/frame", src))) is not None


@pytest.mark.parametrize(
    ("around", "reason", "detail"),
    [
        pytest.param(MENU, "selector-no-match", 'frame = "iframe.terms" matches no frame', id="none"),
        pytest.param(MENU + "<p class=terms>", "selector-no-match", "matches no frame", id="no-frame"),
        pytest.param(AROUND.replace("/frame", "https://notshop.example/"), "foreign-host", "notshop", id="foreign"),
        pytest.param(AROUND.replace("/frame", "about:blank"), "needs-script", "has no address", id="blank"),
        pytest.param(AROUND.replace("/frame", "javascript:fill()"), "needs-script", "has no address", id="script"),
        pytest.param(AROUND.replace("/frame", "file:///etc/passwd"), "needs-script", "has no address", id="file"),
        pytest.param(AROUND.replace("/frame", "http://[/"), "needs-script", "has no address", id="mistake"),
        pytest.param(AROUND.replace("/frame", "#top"), "needs-script", "has no address", id="fragment"),
        pytest.param(AROUND.replace("/frame", "/terms#a"), "text-in-frame", "leads back", id="itself"),
        pytest.param(AROUND, "text-in-frame", "the page of the frame is missing", id="page-alone"),
    ],
)
def test_a_page_whose_frame_was_not_followed_says_why(around: str, reason: str, detail: str) -> None:
    rejection = read(came(around))
    assert isinstance(rejection, Rejection)
    assert rejection.reason == reason
    assert detail in rejection.detail


def test_a_frame_that_is_not_found_is_told_with_its_key(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    crawl(tos_monitor)
    assert looks(tmp_path)["shop/terms"].endswith('terms: frame = "iframe.terms" matches no frame')


def test_a_frame_of_a_stranger_is_not_asked_for(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", AROUND.replace("/frame", f"{site.address.replace('127.0.0.1', 'localhost')}/frame"))
    site.show("/frame", LONG)
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    crawl(tos_monitor, "--allow-host", "localhost")
    assert looks(tmp_path)["shop/terms"].startswith(f"foreign-host: {site.address}/terms: frame = ")
    assert "/frame" not in site.paths()


def test_a_frame_keeps_to_the_robots_txt_of_its_own_host(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    elsewhere = site.address.replace("127.0.0.1", "localhost")
    site.show("/robots.txt", "User-agent: *\nDisallow: /", content_type="text/plain")
    site.show("/terms", AROUND.replace("/frame", f"{elsewhere}/frame"))
    ignored = 'robots_ignored = { on = 2026-10-02, reason = "allowed by mail" }'
    pinning = document(site, "/privacy", "privacy").replace("127.0.0.1", "localhost")
    declare(tmp_path, site, document(site, "/terms", more=f"{FRAME}\n{ignored}"), pinning)
    crawl(tos_monitor, "--allow-host", "localhost")
    assert looks(tmp_path)["shop/terms"].startswith("robots-forbidden: robots.txt of localhost")


def test_a_frame_that_is_gone_is_told_by_its_status(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", AROUND)
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    crawl(tos_monitor)
    assert looks(tmp_path)["shop/terms"].startswith(f"http-404: {site.address}/frame")


def test_a_page_that_did_not_come_leads_to_no_frame(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.pages["/terms"] = Page(status=404, body=AROUND.encode())
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    crawl(tos_monitor)
    assert "/frame" not in site.paths()


def test_the_page_around_a_frame_is_asked_for_in_full_every_time(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", AROUND, headers={"ETag": '"1"'})
    site.show("/frame", LONG, headers={"ETag": '"2"'})
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    crawl(tos_monitor)
    crawl(tos_monitor)
    assert not any("If-None-Match" in asked.headers for asked in site.asked)


def test_a_log_in_around_the_frame_keeps_nobody_from_the_text() -> None:
    around = came(AROUND + '<form><input type="password"></form>')
    assert admit(look(around, came(LONG, "https://shop.example/frame"))) is None


def test_a_log_in_in_the_place_of_the_page_is_one() -> None:
    rejection = admit(look(came('<form>로그인 <input type="password"></form>')))
    assert rejection is not None
    assert rejection.reason == "log-in-page"


def test_select_and_remove_are_parts_of_the_frame() -> None:
    framed = came("<p class=a>제1조 가</p><p>나</p><p class=a>다</p>", "https://shop.example/frame")
    assert read(came(AROUND + "<p class=a>라</p>"), framed, select=(".a",), remove=("p:last-child",)) == "제1조 가"


def test_plain_text_in_a_frame_is_read() -> None:
    assert (
        read(came(AROUND), came("제1조 가\n", "https://shop.example/a.txt", "text/plain; charset=utf-8")) == "제1조 가"
    )


def test_a_page_that_was_saved_out_of_its_frame_is_the_text() -> None:
    assert read(came("<p>제1조 가</p>", "https://shop.example/frame")) == "제1조 가"


def add(run: Run, file: Path, body: str, *more: str) -> subprocess.CompletedProcess[str]:
    file.write_text(body, encoding="utf-8")
    seen = ("--seen", "2026-11-01T09:00+09:00")
    return run("add", "shop/terms", str(file), *seen, *more, "--declarations", "declarations")


def test_a_page_that_was_saved_out_of_its_frame_is_added_with_its_address(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    added = add(tos_monitor, tmp_path / "frame.html", LONG, "--url", f"{site.address}/frame")
    assert (added.returncode, added.stderr) == (0, "")
    assert "제1조(목적)" in text(tmp_path)


def test_a_page_without_the_frame_is_not_added_as_the_one_around_it(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    declare(tmp_path, site, document(site, "/terms", more=FRAME))
    added = add(tos_monitor, tmp_path / "frame.html", LONG)
    assert added.returncode == 2
    assert "the page doesn't show the frame iframe.terms" in added.stderr


def test_a_page_that_holds_its_frame_in_place_is_added(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms", more=f"{FRAME}\nmin_chars = 10"))
    assert add(tos_monitor, tmp_path / "single.html", IN_PLACE).returncode == 0
    assert text(tmp_path) == '제1조 (목적)\n가게는 "회원"을 둡니다.'


def test_plain_text_is_added_without_the_address_of_a_frame(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms", more=f"{FRAME}\nmin_chars = 10"))
    assert add(tos_monitor, tmp_path / "terms.txt", "제1조(목적) 가게는 회원을 둡니다.").returncode == 0
    assert text(tmp_path) == "제1조(목적) 가게는 회원을 둡니다."


def test_a_pdf_shows_no_frame() -> None:
    pdf = came(b"%PDF-1.4", content_type="application/pdf")
    assert (frames.address(declared(), pdf), frames.is_around(declared(), pdf)) == (None, False)


def test_what_was_seen_before_there_was_a_frame_is_read_as_it_was() -> None:
    past = Past(valid_until=date(2025, 12, 31), fetch=(SHOP,), select=())
    assert read(came("<p>제1조 가</p>"), at=2025, history=(past,)) == "제1조 가"


def test_another_frame_is_another_reader() -> None:
    assert declared().reader != declared(frame="#rules").reader
