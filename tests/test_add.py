"""Pages captured by hand, through the command that a person calls."""

import sqlite3
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from filelock import FileLock

from db.store import Store
from tests.conftest import Run
from tests.pdf_file import pdf_file
from tests.site import Site
from tests.test_captured import FRAME, archive, safari, single_file
from tests.test_spiders import LONG, TERMS, board, crawl, declare, document, looks
from tests.test_warc import URL, Archive
from tos_monitor.model import Cause, DocumentId, Version

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

EARLIER = "2024-11-01T09:00+09:00"
LATER = "2024-12-01T09:00+09:00"
EXEMPTION = LONG + "<p>회사는 해킹으로 회원에게 생긴 손해를 배상하지 않습니다.</p>"
TERMS_AT_SHOP = f'[[document]]\nid = "terms"\ntype = "Terms of Service"\ntitle = "이용약관"\nfetch = "{URL}"\n'
REFUSED = 'refused = { on = 2024-10-02, source = "https://shop.example/rules" }'


@pytest.fixture
def shop(site: Site, tmp_path: Path) -> Path:
    """A folder in which one document is declared whose operator refuses programs."""
    declare(tmp_path, site, document(site, "/terms", more=REFUSED), board(site))
    return tmp_path


def add(run: Run, folder: Path, *pages: str | bytes, more: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    names = [f"{number}.html" for number, _ in enumerate(pages, 1)]
    for name, page in zip(names, pages, strict=True):
        (folder / name).write_bytes(page.encode() if isinstance(page, str) else page)
    return run("add", "shop/terms", *names, "--declarations", "declarations", *more)


def latest(folder: Path) -> Version | None:
    with Store.open(folder / "db" / "tos.db") as store:
        return store.latest(DocumentId("shop/terms"))


def told(ended: subprocess.CompletedProcess[str]) -> tuple[int, int, str]:
    return ended.returncode, len(ended.stderr.splitlines()), ended.stderr


def test_a_page_of_an_operator_that_refuses_programs_is_recorded(tos_monitor: Run, shop: Path) -> None:
    ended = add(tos_monitor, shop, LONG, more=["--seen", EARLIER])
    assert (ended.returncode, ended.stderr) == (0, "")
    version = latest(shop)
    assert version is not None
    assert version.cause is Cause.FIRST_RECORD
    assert version.seen_at.isoformat() == "2024-11-01T00:00:00+00:00"


def test_a_page_by_hand_is_compared_with_the_one_before_and_told(tos_monitor: Run, shop: Path) -> None:
    add(tos_monitor, shop, LONG, more=["--seen", EARLIER])
    ended = add(tos_monitor, shop, EXEMPTION, more=["--seen", LATER])
    assert ended.stdout.splitlines()[0].startswith(
        "shop/terms: revised, captured 2024-12-01 00:00Z at http://127.0.0.1"
    )
    assert "불리" in ended.stdout.splitlines()[1]
    assert "해킹으로" in (shop / "feeds" / "public" / "adverse.atom").read_text(encoding="utf-8")


def test_a_page_by_hand_is_compared_with_what_was_fetched(tos_monitor: Run, site: Site, shop: Path) -> None:
    add(tos_monitor, shop, LONG, more=["--seen", EARLIER])
    site.show("/terms", EXEMPTION)
    site.show("/board", "<p>no notices</p>")
    for _ in range(2):  # a change is told when a second look shows it too
        crawl(tos_monitor, TOS_MONITOR_RESPECT_REFUSALS="false")
    version = latest(shop)
    assert version is not None
    assert (version.number, version.cause) == (2, Cause.REVISION)


def test_a_look_by_hand_is_marked_by_its_run(tos_monitor: Run, shop: Path) -> None:
    add(tos_monitor, shop, LONG, more=["--seen", EARLIER])
    connection = sqlite3.connect(shop / "db" / "tos.db")
    rows = connection.execute("SELECT command, documents, failed FROM look JOIN run ON run.id = look.run").fetchall()
    connection.close()
    assert rows == [("add by hand: 1.html", 1, 0)]


def test_the_pages_of_one_document_are_joined_in_the_order_given(tos_monitor: Run, site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/1 /2"))
    ended = add(tos_monitor, tmp_path, LONG, "<h2>제2조(해지)</h2><p>해지합니다.</p>", more=["--seen", EARLIER])
    assert ended.returncode == 0
    version = latest(tmp_path)
    assert version is not None
    assert version.reading.text.index("제1조") < version.reading.text.index("제2조")


def test_a_file_tells_its_own_time_and_address(tos_monitor: Run, site: Site, shop: Path) -> None:
    ended = add(
        tos_monitor,
        shop,
        archive(LONG.encode(), encoding="8bit", origin=f"Snapshot-Content-Location: {site.address}/terms?v=2\r\n"),
    )
    assert ended.stdout.splitlines()[0] == f"shop/terms: first, captured 2024-11-01 00:00Z at {site.address}/terms?v=2"


def test_what_is_given_counts_more_than_what_the_file_tells(tos_monitor: Run, site: Site, shop: Path) -> None:
    page = archive(LONG.encode(), encoding="8bit")
    ended = add(tos_monitor, shop, page, more=["--seen", LATER, "--url", f"{site.address}/given"])
    assert ended.stdout.splitlines()[0] == f"shop/terms: first, captured 2024-12-01 00:00Z at {site.address}/given"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(pdf_file([f"제{n}조 회원은 언제든지 탈퇴할 수 있습니다." for n in range(1, 9)]), id="pdf"),
        pytest.param(safari(LONG.encode(), "http://127.0.0.1/terms"), id="safari"),
        pytest.param(single_file(url="http://127.0.0.1/terms", page=LONG), id="single-file"),
        pytest.param(f"<!-- saved from url=(0022)http://127.0.0.1/terms -->{LONG}", id="whole-page"),
    ],
)
def test_a_page_is_added_however_it_was_saved(tos_monitor: Run, shop: Path, page: str | bytes) -> None:
    ended = add(tos_monitor, shop, page, more=["--seen", EARLIER])
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_printed_page_needs_no_selected_part(tos_monitor: Run, site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms", more='select = "#terms"'))
    printed = pdf_file([f"제{n}조 회원은 언제든지 탈퇴할 수 있습니다." for n in range(1, 9)])
    assert add(tos_monitor, tmp_path, printed, more=["--seen", EARLIER]).returncode == 0


def test_a_copied_text_in_a_korean_encoding_needs_no_selected_part(
    tos_monitor: Run, site: Site, tmp_path: Path
) -> None:
    declare(tmp_path, site, document(site, "/terms", more='select = "#terms"'))
    lines = [f"제{n}조 회원은 언제든지 탈퇴할 수 있습니다." for n in range(1, 9)]
    (tmp_path / "terms.txt").write_bytes("\r\n".join(lines).encode("cp949"))
    tos_monitor("add", "shop/terms", "terms.txt", "--seen", EARLIER, "--declarations", "declarations")
    version = latest(tmp_path)
    assert version is not None
    assert version.reading.text == "\n".join(lines)


FRAMED = "<p>메뉴</p><iframe id=terms src='{}'></iframe>"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            archive(FRAMED.format("cid:frame-1@mhtml.blink").encode(), encoding="8bit").replace(
                b"<p>a frame</p>", LONG.encode()
            ),
            id="mhtml",
        ),
        pytest.param(safari(FRAMED.format("/frame").encode(), frame=LONG), id="safari"),
        pytest.param(single_file(page=f"<iframe id=terms srcdoc='{LONG}'></iframe>"), id="single-file"),
        pytest.param(Archive().answer(FRAMED.format("frame").encode()).answer(LONG.encode(), FRAME).bytes, id="warc"),
    ],
)
def test_the_text_in_a_declared_frame_is_read(tos_monitor: Run, tmp_path: Path, site: Site, page: bytes) -> None:
    declare(tmp_path, site, f'{TERMS_AT_SHOP}frame = "#terms"')
    assert add(tos_monitor, tmp_path, page, more=["--seen", EARLIER]).stderr == ""
    version = latest(tmp_path)
    assert version is not None
    assert version.reading.text.startswith("이용약관")


def test_a_printed_page_needs_no_declared_frame(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, f'{TERMS_AT_SHOP}frame = "#terms"')
    printed = pdf_file([f"제{n}조 회원은 언제든지 탈퇴할 수 있습니다." for n in range(1, 9)])
    assert add(tos_monitor, tmp_path, printed, more=["--seen", EARLIER]).returncode == 0


def test_a_declared_frame_that_the_file_does_not_hold_is_told(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, f'{TERMS_AT_SHOP}frame = "#terms"')
    page = archive(FRAMED.format("cid:other").encode(), encoding="8bit")
    assert "shop/terms: needs-script: " in add(tos_monitor, tmp_path, page).stderr


def test_a_warc_tells_time_address_and_status(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, TERMS_AT_SHOP)
    warc = Archive().redirect(URL, "/rules").answer(LONG.encode(), "https://shop.example/rules")
    ended = add(tos_monitor, tmp_path, warc.bytes)
    assert ended.stdout.splitlines()[0] == (
        "shop/terms: first, captured 2024-11-01 00:00Z at https://shop.example/rules"
    )


def test_one_warc_may_hold_all_pages(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, TERMS_AT_SHOP.replace(f'"{URL}"', f'["{URL}", "{FRAME}"]'))
    warc = Archive().answer("<h2>제2조(해지)</h2><p>해지합니다.</p>".encode(), FRAME).answer(LONG.encode())
    assert add(tos_monitor, tmp_path, warc.bytes).returncode == 0
    version = latest(tmp_path)
    assert version is not None
    assert version.reading.text.index("제1조") < version.reading.text.index("제2조")


def test_the_address_of_that_day_is_looked_for_in_a_warc(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    past = f'[[document.history]]\nvalid_until = 2025-01-01\nfetch = "{FRAME}"\n'
    declare(tmp_path, site, TERMS_AT_SHOP + past)
    assert add(tos_monitor, tmp_path, Archive().answer(LONG.encode(), FRAME).bytes).returncode == 0


def test_another_address_is_taken_out_of_a_warc_when_it_is_given(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, TERMS_AT_SHOP)
    warc = Archive().answer(LONG.encode(), FRAME).bytes
    assert FRAME in add(tos_monitor, tmp_path, warc, more=["--url", FRAME]).stdout


def test_an_error_in_a_warc_is_no_version(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, TERMS_AT_SHOP)
    ended = add(tos_monitor, tmp_path, Archive().answer(LONG.encode(), status="404 Not Found").bytes)
    assert told(ended) == (1, 1, f"shop/terms: http-404: {URL} answered 404\n")


def test_the_newest_of_several_captures_is_said_to_be_taken(tos_monitor: Run, tmp_path: Path, site: Site) -> None:
    declare(tmp_path, site, TERMS_AT_SHOP)
    warc = Archive().answer(LONG.encode()).answer(LONG.encode(), date="2024-12-01T00:00:00Z")
    assert add(tos_monitor, tmp_path, warc.bytes).stdout.splitlines()[:2] == [
        f"{URL}: the newest of 2 captures is taken",
        f"shop/terms: first, captured 2024-12-01 00:00Z at {URL}",
    ]


@pytest.mark.parametrize(
    ("warc", "said"),
    [
        pytest.param(Archive().answer(url=FRAME).bytes, f"it holds no response of {URL}; name one with", id="other"),
        pytest.param(Archive().answer().bytes[:-9], "it is cut short", id="cut"),
        pytest.param(Archive().answer(date="2024").bytes, "it doesn't say when it was captured", id="no-time"),
    ],
)
def test_a_warc_without_the_page_is_one_line_before_anything_is_recorded(
    tos_monitor: Run, tmp_path: Path, site: Site, warc: bytes, said: str
) -> None:
    declare(tmp_path, site, TERMS_AT_SHOP)
    code, lines, error = told(add(tos_monitor, tmp_path, warc))
    assert (code, lines) == (2, 1)
    assert said in error
    assert not (tmp_path / "db").exists()


@pytest.mark.parametrize(
    ("page", "more", "reason"),
    [
        pytest.param(LONG, ["--url", "https://impostor.example/terms"], "foreign-host", id="stranger"),
        pytest.param(TERMS[:40], [], "too-short", id="short"),
        pytest.param(b"\x89PNG\r\n", [], "unsupported-type", id="picture"),
    ],
)
def test_a_page_that_is_not_the_document_is_recorded_with_its_reason(
    tos_monitor: Run, shop: Path, page: str | bytes, more: list[str], reason: str
) -> None:
    code, lines, said = told(add(tos_monitor, shop, page, more=["--seen", EARLIER, *more]))
    assert (code, lines) == (1, 1)
    assert said.startswith(f"shop/terms: {reason}: ")
    assert latest(shop) is None
    assert looks(shop)["shop/terms"].startswith(reason)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param([], "1.html: it doesn't say when it was captured; give the time with --seen", id="no-time"),
        pytest.param(["--seen", "2024-11-01T09:00"], "--seen: expected a time with its offset", id="no-offset"),
        pytest.param(["--seen", "yesterday"], "--seen: expected a time with its offset", id="no-date"),
        pytest.param(["--seen", "0001-01-01T00:00+09:00"], "--seen: expected a time with its offset", id="too-old"),
        pytest.param(["--seen", "9999-01-01T00:00Z"], "which is still to come", id="future"),
        pytest.param(["--seen", EARLIER, "--url", "file:///terms"], "--url: expected an address", id="no-address"),
        pytest.param(["--seen", EARLIER, "none.html"], "none.html: can't be read", id="no-file"),
        pytest.param(["--seen", EARLIER, "1.html"], "expected 1, got 2", id="too-many"),
    ],
)
def test_what_can_not_be_added_is_one_line_before_anything_is_recorded(
    tos_monitor: Run, shop: Path, more: list[str], said: str
) -> None:
    code, lines, error = told(add(tos_monitor, shop, LONG, more=more))
    assert (code, lines) == (2, 1)
    assert said in error
    assert not (shop / "db").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("shop/privacy", "shop/privacy: no such document is declared, expected one of shop/terms"),
        ("shop", "shop: no such document is declared, expected one of shop/terms"),
        ("mall/terms", "mall: no such service is declared, expected one of shop"),
        ("shop/notice", "shop/notice: boards and their notices can't be added by hand"),
        ("shop/notice/0f3a", "shop/notice/0f3a: boards and their notices can't be added by hand"),
    ],
)
@pytest.mark.usefixtures("shop")
def test_only_a_declared_document_can_be_added(tos_monitor: Run, name: str, said: str) -> None:
    ended = tos_monitor("add", name, "page.html", "--declarations", "declarations")
    assert (ended.returncode, ended.stderr) == (2, f"error: {said}\n")


def test_one_address_does_not_do_for_several_pages(tos_monitor: Run, site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/1 /2"))
    code, lines, said = told(add(tos_monitor, tmp_path, LONG, LONG, more=["--seen", EARLIER, "--url", site.address]))
    assert (code, lines) == (2, 1)
    assert "--url" in said


@pytest.mark.parametrize("seen", [EARLIER, LATER], ids=["older", "same"])
def test_nothing_is_added_behind_the_newest_look(tos_monitor: Run, shop: Path, seen: str) -> None:
    add(tos_monitor, shop, LONG, more=["--seen", LATER])
    code, lines, said = told(add(tos_monitor, shop, EXEMPTION, more=["--seen", seen]))
    assert (code, lines) == (2, 1)
    assert "only what was captured later can be added" in said
    version = latest(shop)
    assert version is not None
    assert version.number == 1


def test_a_page_over_the_limit_is_refused(tos_monitor: Run, shop: Path) -> None:
    code, lines, said = told(add(tos_monitor, shop, LONG * 50_000, more=["--seen", EARLIER]))
    assert (code, lines) == (2, 1)
    assert "the page has more than 10 MB" in said


def test_a_file_over_the_limit_is_refused_unread(tos_monitor: Run, shop: Path) -> None:
    with (shop / "large.html").open("wb") as file:
        file.truncate(101 * 1024 * 1024)
    ended = tos_monitor("add", "shop/terms", "large.html", "--declarations", "declarations", "--seen", EARLIER)
    assert (ended.returncode, ended.stderr) == (2, "error: large.html: more than 100 MB can't be added\n")


def test_an_addition_that_overlaps_a_run_ends_at_once(tos_monitor: Run, shop: Path) -> None:
    add(tos_monitor, shop, LONG, more=["--seen", EARLIER])
    with FileLock(shop / "db" / "tos.db.lock"):
        assert told(add(tos_monitor, shop, EXEMPTION, more=["--seen", LATER]))[:2] == (75, 1)


def test_what_was_added_by_hand_hides_no_problem_of_another_document(
    tos_monitor: Run, site: Site, tmp_path: Path
) -> None:
    declare(tmp_path, site, document(site, "/terms", more=REFUSED), document(site, "/none", "privacy"))
    crawl(tos_monitor)
    (tmp_path / "terms.html").write_text(LONG, encoding="utf-8")
    tos_monitor("add", "shop/terms", "terms.html", "--seen", "2026-11-01T09:00+09:00", "--declarations", "declarations")
    assert looks(tmp_path)["shop/privacy"].startswith("http-404")


def test_a_warc_is_not_read_as_one_page(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "shop.warc.gz").write_bytes(Archive().answer().bytes)
    ended = tos_monitor("extract", "shop.warc.gz")
    assert told(ended) == (
        2,
        1,
        "error: shop.warc.gz: a WARC holds many pages; 'tos-monitor add' takes a document out of it\n",
    )
