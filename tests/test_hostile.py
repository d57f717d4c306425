"""Hostile servers: what they answer costs its limit at most, is told, and takes nothing else of the run with it."""

import gzip
import json
import subprocess
import zlib
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import brotli
import pytest
from backports import zstd

from db.store import Store
from tests.hostile import Greeting, Pours, Rogue, door, drips, resets, response, run_within, says
from tests.site import Page, Site
from tests.test_spiders import LONG, board, declare, listing, looks
from tos_monitor.model import DocumentId

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

BODY = LONG.encode()
HTML = "Content-Type: text/html; charset=utf-8"
LENGTH = f"Content-Length: {len(BODY)}"
CHUNKED = "Transfer-Encoding: chunked"
MEGABYTE = b"x" * 1_000_000
ZEROS = b"\0" * 10_000_000


def page(*headers: str | bytes, body: bytes = BODY, status: str = "200 OK") -> Greeting:
    """A page with these headers besides its type and its true length."""
    return says(response(HTML, f"Content-Length: {len(body)}", *headers, body=body, status=status))


def unframed(*headers: str | bytes, body: bytes = BODY) -> Greeting:
    """A page whose headers say where it ends, or nothing does."""
    return says(response(HTML, *headers, body=body))


def led_to(location: str | bytes) -> Greeting:
    target = location.encode("latin-1") if isinstance(location, str) else location
    return page(b"Location: " + target, body=b"", status="302 Found")


def packed(encoding: str, body: bytes) -> Greeting:
    return page(f"Content-Encoding: {encoding}", body=body)


def endless_gzip() -> bytes:
    """One stream of 10 MB that unpacks to 10 GB: a block that does not look back may come as often as one likes."""
    pack = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    start = pack.compress(ZEROS) + pack.flush(zlib.Z_FULL_FLUSH)
    block = pack.compress(ZEROS) + pack.flush(zlib.Z_FULL_FLUSH)
    return start + block * 1000


@dataclass(frozen=True, kw_only=True)
class Case:
    """What a server answers, and what becomes of it: ``reason`` is empty when it is recorded as a version."""

    answer: Greeting
    reason: str = ""
    tries: int = 1


def lost(answer: Greeting) -> Case:
    """The connection broke before there was an answer, or what came is none: that may pass."""
    return Case(answer=answer, reason="connection-lost", tries=4)


def cut(answer: Greeting) -> Case:
    return Case(answer=answer, reason="cut-short", tries=4)


POURS = {
    "endless-headers": Pours(start=b"HTTP/1.1 200 OK\r\n", each=b"X-Pour: " + b"y" * 8000 + b"\r\n"),
    "endless-folded-header": Pours(start=b"HTTP/1.1 200 OK\r\nX-Fold: a\r\n", each=b" " + b"y" * 8000 + b"\r\n"),
    "endless-cookies": Pours(start=b"HTTP/1.1 200 OK\r\n", each=b"Set-Cookie: visitor=1; Path=/\r\n" * 100),
    "endless-interim-answers": Pours(start=b"", each=response(status="103 Early Hints") * 100),
    "endless-body": Pours(start=response(HTML), each=b"<p>" + b"x" * 65_000),
    "endless-chunks": Pours(start=response(HTML, CHUNKED), each=b"8000\r\n" + b"x" * 0x8000 + b"\r\n"),
}

CASES = {
    # how long it is
    "length-too-short": Case(answer=unframed("Content-Length: 50"), reason="too-short"),
    "length-too-long": cut(unframed("Content-Length: 99999")),
    "length-negative": lost(unframed("Content-Length: -5")),
    "length-of-words": lost(unframed("Content-Length: many")),
    "length-astronomic": Case(answer=unframed(f"Content-Length: {'9' * 30}"), reason="too-large"),
    "lengths-that-differ": lost(unframed(LENGTH, "Content-Length: 50")),
    "lengths-that-agree": Case(answer=unframed(LENGTH, LENGTH)),
    "no-length": Case(answer=unframed()),
    "length-beside-chunks": Case(
        answer=unframed("Content-Length: 5", CHUNKED, body=b"%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY))
    ),
    # where it breaks off
    "silent": lost(says()),
    "ends-in-status": lost(says(b"HTTP/1.1 20")),
    "ends-in-headers": lost(says(b"HTTP/1.1 200 OK\r\nContent-Ty")),
    "ends-in-chunk": cut(unframed(CHUNKED, body=b"fff\r\n" + BODY)),
    "ends-before-last-chunk": cut(unframed(CHUNKED, body=b"%x\r\n%s\r\n" % (len(BODY), BODY))),
    "reset": lost(resets()),
    "reset-in-body": cut(resets(response(HTML, LENGTH, body=BODY[:100]))),
    # what is no HTTP
    "chunk-of-words": cut(unframed(CHUNKED, body=b"zz\r\n" + BODY)),
    "chunk-negative": cut(unframed(CHUNKED, body=b"-5\r\n" + BODY)),
    "chunk-astronomic": cut(unframed(CHUNKED, body=b"f" * 40 + b"\r\n" + BODY)),
    "chunk-with-a-megabyte-of-extension": cut(unframed(CHUNKED, body=b"5;" + MEGABYTE + b"\r\n" + BODY)),
    "unknown-transfer-encoding": lost(unframed("Transfer-Encoding: martian")),
    "page-without-a-head": lost(says(BODY)),
    "another-protocol": lost(says(b"SSH-2.0-Example\r\n")),
    "binary": lost(says(bytes(range(256)) * 20)),
    "status-of-words": lost(says(b"HTTP/1.1 fine OK\r\n\r\n" + BODY)),
    "status-of-a-megabyte": lost(says(b"HTTP/1.1 200 " + MEGABYTE + b"\r\n\r\n" + BODY)),
    # what is said before it
    "header-of-a-megabyte": lost(page(b"X-Long: " + MEGABYTE)),
    "10,000-headers": Case(answer=page(*(f"X-{number}: 1" for number in range(10_000)))),
    "header-without-a-colon": Case(answer=page("this is no header")),
    "headers-of-any-bytes": Case(answer=page(b"X-Odd: \0\x01\xff", b'ETag: "\0\xed\xa0\x80"')),
    "validator-of-15,000-bytes": Case(answer=page(f'ETag: "{"x" * 15_000}"')),
    "cookies-of-any-bytes": Case(
        answer=page(b"Set-Cookie: \xff=\x01; Max-Age=soon", b"Set-Cookie: ", b'Set-Cookie: "')
    ),
    "5,000-cookies": Case(
        answer=page(*(f"Set-Cookie: c{number}={'v' * 60}" for number in range(5000))), reason="too-large"
    ),
    "100-interim-answers": Case(answer=says(*[response(status="103 Early Hints")] * 100, response(HTML, body=BODY))),
    # its status
    "status-999": Case(answer=page(status="999 Go Away"), reason="http-999"),
    "status-99999": Case(answer=page(status="99999 Go Away"), reason="http-99999"),
    "status-300": Case(answer=page(status="300 Multiple Choices"), reason="http-300"),
    "status-204": Case(answer=says(response(status="204 No Content")), reason="empty-body"),
    "status-206": Case(answer=page(status="206 Partial Content"), reason="http-206"),
    "status-304-unasked": Case(answer=says(response(status="304 Not Modified")), reason="http-304"),
    # where it leads
    "led-to-itself": Case(answer=led_to("/led-to-itself"), reason="too-many-redirects", tries=9),
    "led-to-nothing": Case(answer=led_to(""), reason="too-many-redirects", tries=9),
    "led-nowhere": Case(answer=page(body=b"", status="302 Found"), reason="http-302"),
    "led-a-megabyte-away": lost(led_to(b"/" + MEGABYTE)),
    "led-15,000-bytes-away": Case(answer=led_to("/" + "x" * 15_000), reason="http-404"),
    "led-by-control-characters": Case(answer=led_to(b"/a\0\x01\x0b\x7fb"), reason="http-404"),
    "led-by-half-a-character": Case(answer=led_to(b"/\xed\xa0\x80"), reason="http-404"),
    "led-by-an-escaped-line-break": Case(answer=led_to("/x%0d%0aX-Evil:%201"), reason="http-404"),
    "led-to-a-host-of-bytes": Case(answer=led_to(b"http://\xff\xfe/"), reason="fetch-error"),
    "led-to-half-an-address": Case(answer=led_to("http://["), reason="fetch-error"),
    "led-to-port-99999": Case(answer=led_to("http://127.0.0.1:99999/"), reason="fetch-error"),
    "led-to-a-host-that-can-be-none": Case(answer=led_to(f"http://{'x' * 300}.example/"), reason="host-not-found"),
    "led-by-the-page-to-a-private-address": Case(
        answer=page(body=b'<meta http-equiv="refresh" content="0; url=http://127.0.0.2:9/">'), reason="private-address"
    ),
    "led-by-the-page-to-a-file": Case(
        answer=page(body=b'<meta http-equiv="refresh" content="0; url=file:///etc/passwd">'),
        reason="redirect-page",
    ),
    "led-by-the-page-to-half-an-address": Case(
        answer=page(body=b'<meta http-equiv="refresh" content="0; url=http://[">'), reason="fetch-error"
    ),
    "led-to-a-script": Case(answer=led_to("javascript:alert(1)"), reason="fetch-error"),
    "led-by-the-page-to-itself": Case(
        answer=page(body=b'<meta http-equiv="refresh" content="0; url=/led-by-the-page-to-itself">'),
        reason="too-many-redirects",
        tries=9,
    ),
    # how it is packed
    "deflate": Case(answer=packed("deflate", zlib.compress(BODY))),
    "deflate-without-header": Case(answer=packed("deflate", zlib.compress(BODY, wbits=-15))),
    "br": Case(answer=packed("br", brotli.compress(BODY))),
    "zstd": Case(answer=packed("zstd", zstd.compress(BODY))),
    "gzip-in-two-streams": Case(answer=packed("gzip", gzip.compress(BODY[:300]) + gzip.compress(BODY[300:]))),
    "gzip-with-something-behind": Case(answer=packed("gzip", gzip.compress(BODY) + b"\0\0")),
    "gzip-in-gzip": Case(answer=packed("gzip, gzip", gzip.compress(gzip.compress(BODY)))),
    "packed-in-a-way-nobody-knows": Case(answer=packed("martian", BODY)),
    "no-gzip": Case(answer=packed("gzip", BODY), reason="fetch-error"),
    "no-br": Case(answer=packed("br", BODY), reason="fetch-error"),
    "no-zstd": Case(answer=packed("zstd", BODY), reason="fetch-error"),
    "no-deflate": Case(answer=packed("deflate", BODY), reason="fetch-error"),
    "packed-100-times": Case(answer=packed(", ".join(["gzip"] * 100), BODY), reason="fetch-error"),
    "deflate-cut": cut(packed("deflate", zlib.compress(BODY)[:-20])),
    "br-cut": cut(packed("br", brotli.compress(BODY)[:-20])),
    "zstd-cut": cut(packed("zstd", zstd.compress(BODY)[:-20])),
    "second-gzip-cut": cut(packed("gzip", gzip.compress(BODY) + gzip.compress(BODY)[:-9])),
    "gzip-damaged": cut(packed("gzip", gzip.compress(BODY)[:-8] + b"\0" * 8)),
    "gzip-cut-in-gzip": cut(packed("gzip, gzip", gzip.compress(gzip.compress(BODY)[:-20]))),
    "bomb-of-one-stream": Case(answer=packed("gzip", endless_gzip()), reason="too-large"),
    "bomb-of-many-streams": Case(answer=packed("gzip", gzip.compress(ZEROS) * 1000), reason="too-large"),
    "bomb-in-a-bomb": Case(answer=packed("gzip, gzip", gzip.compress(gzip.compress(ZEROS) * 1000)), reason="too-large"),
    "bomb-of-br": Case(answer=packed("br", brotli.compress(ZEROS * 5, quality=1)), reason="too-large"),
    "bomb-of-zstd": Case(answer=packed("zstd", zstd.compress(ZEROS * 5)), reason="too-large"),
    # what it is said to be
    "said-to-be-utf-8": Case(answer=page(body=LONG.encode("cp949"))),
    "said-to-be-in-no-known-characters": Case(
        answer=says(response("Content-Type: text/html; charset=x-martian", body=LONG.encode("cp949")))
    ),
    "said-to-be-a-page": Case(answer=page(body=b"%PDF-1.7\nand no more"), reason="unreadable-pdf"),
    "said-to-be-a-picture": Case(
        answer=says(response("Content-Type: image/png", body=BODY)), reason="unsupported-type"
    ),
    "said-to-be-bytes": Case(
        answer=says(response("Content-Type: application/octet-stream", body=BODY)), reason="unsupported-type"
    ),
    "said-to-be-nothing": Case(answer=says(response(body=BODY))),
    **{name: Case(answer=pour, reason="too-large") for name, pour in POURS.items()},
}


def document(id_: str, *addresses: str) -> str:
    return (
        f'[[document]]\nid = "{id_}"\ntype = "Terms of Service"\ntitle = "이용약관"\nfetch = {json.dumps(addresses)}\n'
    )


@dataclass(frozen=True, kw_only=True)
class Crawled:
    """What came of a run: what is wrong with each document, what the program told, and what the servers saw."""

    problems: dict[str, str]
    code: int
    told: list[str]
    heads: dict[str, list[bytes]]
    held: dict[str, list[float]]


def at_once(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run without the slowness that is for the sake of hosts."""
    return run_within(folder, "--allow-host", "127.0.0.1", *more, AUTOTHROTTLE_ENABLED=False)


@pytest.fixture(scope="module")
def rude(tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    """One run over all cases, with the limits that users have."""
    folder = tmp_path_factory.mktemp("rude")
    slugs = {name: f"case-{number}" for number, name in enumerate(CASES)}
    with Rogue({f"/{name}": case.answer for name, case in CASES.items()} | {"/good": page()}) as rogue:
        addresses = {"first-of-all": "good", **{slugs[name]: name for name in CASES}, "last-of-all": "good"}
        declare(folder, rogue, *(document(id_, f"{rogue.address}/{path}") for id_, path in addresses.items()))
        ended = at_once(folder)
    problems = looks(folder)
    return Crawled(
        problems={name: problems[f"shop/{slug}"] for name, slug in slugs.items()}
        | {name: problems[f"shop/{name}"] for name in ("first-of-all", "last-of-all")},
        code=ended.returncode,
        told=ended.stderr.splitlines(),
        heads=rogue.heads,
        held=rogue.held,
    )


@pytest.mark.parametrize("name", CASES)
def test_what_a_rude_server_answers_is_told_by_its_reason(rude: Crawled, name: str) -> None:
    assert rude.problems[name].partition(":")[0] == CASES[name].reason


@pytest.mark.parametrize("name", CASES)
def test_a_rude_server_is_asked_again_for_what_may_pass_alone(rude: Crawled, name: str) -> None:
    assert len(rude.heads[f"/{name}"]) == CASES[name].tries


def test_a_run_over_rude_servers_fails_with_one_line_for_each_document_that_was_not_recorded(rude: Crawled) -> None:
    assert (rude.code, len(rude.told)) == (1, sum(bool(case.reason) for case in CASES.values()))


def test_a_rude_server_takes_no_other_document_with_it(rude: Crawled) -> None:
    assert (rude.problems["first-of-all"], rude.problems["last-of-all"]) == ("", "")


@pytest.mark.parametrize("name", [name for name in POURS if name not in ("endless-body", "endless-chunks")])
@pytest.mark.usefixtures("rude")
def test_a_head_that_does_not_end_is_not_kept_in_memory(name: str) -> None:
    assert POURS[name].poured < 8_000_000  # 256 KB, and what the system holds on its way


@pytest.mark.parametrize("name", ["endless-body", "endless-chunks"])
@pytest.mark.usefixtures("rude")
def test_a_body_that_does_not_end_is_cut_off_at_its_limit(name: str) -> None:
    assert POURS[name].poured < 20_000_000  # 10 MB, and what the system holds on its way


LIMIT = 2.0  # seconds, instead of the 30 that users have

DRIPS = {
    "body": drips(response(HTML)),
    "body-of-a-length": drips(response(HTML, "Content-Length: 100000")),
    "chunks": drips(response(HTML, CHUNKED), b"1\r\nx\r\n"),
    "header": drips(b"HTTP/1.1 200 OK\r\nX-Slow: "),
    "headers": drips(b"HTTP/1.1 200 OK\r\n", b"X-Slow: 1\r\n"),
    "status": drips(b"HTTP/1.1 200 "),
    "interim-answers": drips(b"", response(status="103 Early Hints")),
}

# Names of one address, so that none of them waits for another's turn.
NAMES = ("127.0.0.1", "127.0.1", "127.1", "127.0.0.01", "2130706433", "0x7f.1", "0177.0.0.1", "0x7f000001", "localhost")


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    """One run over everything that drips, each on a host of its own."""
    folder = tmp_path_factory.mktemp("slow")
    *hosts, of_robots, of_handshake = NAMES
    with ExitStack() as open_:
        rogue = open_.enter_context(Rogue({f"/{name}": answer for name, answer in DRIPS.items()} | {"/good": page()}))
        robots = open_.enter_context(Rogue({"/robots.txt": drips(response("Content-Type: text/plain"), b"#")}))
        shaking, _ = open_.enter_context(door(drips(b"\x16\x03\x03\x40\x00")))  # the start of TLS, and then no end
        addresses = {name: f"{rogue.at(host)}/{name}" for name, host in zip(DRIPS, hosts, strict=True)}
        addresses["handshake"] = f"https://{of_handshake}:{shaking}/terms"
        addresses["robots"] = f"{robots.at(of_robots)}/terms"
        addresses["good"] = f"{rogue.at(NAMES[0])}/good"
        declare(folder, rogue, *(document(id_, address) for id_, address in addresses.items()))
        allowed = (part for name in NAMES for part in ("--allow-host", name))
        ended = run_within(folder, *allowed, DOWNLOAD_TIMEOUT=LIMIT, RETRY_TIMES=0, AUTOTHROTTLE_ENABLED=False)
    return Crawled(
        problems={id_.removeprefix("shop/"): problem for id_, problem in looks(folder).items()},
        code=ended.returncode,
        told=ended.stderr.splitlines(),
        heads=rogue.heads,
        held={**rogue.held, **robots.held},
    )


@pytest.mark.parametrize("name", DRIPS)
def test_an_answer_that_drips_is_a_timeout(slow: Crawled, name: str) -> None:
    assert slow.problems[name].partition(":")[0] == "timeout"


@pytest.mark.parametrize("path", [*(f"/{name}" for name in DRIPS), "/robots.txt"])
def test_an_answer_that_drips_is_cut_off_at_the_limit_of_the_whole(slow: Crawled, path: str) -> None:
    assert all(LIMIT / 2 < seconds < LIMIT * 3 for seconds in slow.held[path])


@pytest.mark.parametrize("name", ["robots", "handshake"])
def test_a_robots_txt_or_a_handshake_that_drips_leaves_its_host_unvisited(slow: Crawled, name: str) -> None:
    assert slow.problems[name].startswith("robots-unreachable")


def test_what_drips_takes_no_other_document_of_its_host_with_it(slow: Crawled) -> None:
    assert slow.problems["good"] == ""


def test_a_cookie_comes_back_with_the_next_page(tmp_path: Path) -> None:
    with Rogue({"/1": page("Set-Cookie: visitor=1"), "/2": page()}) as rogue:
        declare(tmp_path, rogue, document("terms", f"{rogue.address}/1", f"{rogue.address}/2"))
        at_once(tmp_path)
    (head,) = rogue.heads["/2"]
    assert b"\r\nCookie: visitor=1\r\n" in head


def test_more_cookies_than_a_server_takes_do_not_come_back(tmp_path: Path) -> None:
    flood = page(*(f"Set-Cookie: c{number}={'v' * 40}; Path=/" for number in range(2000)))
    with Rogue({"/1": flood, "/2": page()}) as rogue:
        declare(tmp_path, rogue, document("terms", f"{rogue.address}/1", f"{rogue.address}/2"))
        at_once(tmp_path)
    (head,) = rogue.heads["/2"]
    assert b"Cookie" not in head


ONE_NOTICE = Page(body='<div class="content"><p>공지입니다.</p></div>'.encode())


class Notices(dict[str, Page]):
    """Notices under every address but those that are laid out."""

    def get(self, path: str, default: Page) -> Page:  # type: ignore[override]  # the one form that the server calls
        return super().get(path) or (default if path == "/robots.txt" else ONE_NOTICE)


@pytest.fixture
def notices(site: Site) -> Site:
    site.pages = Notices()
    return site


def visited(site: Site) -> list[str]:
    return [path for path in site.paths() if path != "/robots.txt"]


def test_of_100_000_notices_on_one_page_the_first_1_000_are_followed(notices: Site, tmp_path: Path) -> None:
    kept = (1, 1000, 1001, 100_000)
    titles = {number: "약관 개정" if number in kept else "행사 안내" for number in range(1, 100_001)}
    links = (f"<a class=title href=/n/{number}>{title}</a>" for number, title in titles.items())
    notices.show("/board", "".join(links))
    declare(tmp_path, notices, board(notices, 'keep = "약관"'))
    ended = at_once(tmp_path)
    assert visited(notices) == ["/board", "/n/1", "/n/1000"]
    assert "too-many-notices" in ended.stderr
    assert "100000 notices are listed, the first 1000 were read" in ended.stderr


def test_1_000_notices_are_not_too_many(notices: Site, tmp_path: Path) -> None:
    notices.show("/board", listing(*((f"/n/{number}", "행사 안내") for number in range(1000))))
    declare(tmp_path, notices, board(notices, 'keep = "약관"'))
    assert at_once(tmp_path).returncode == 0


def test_notices_below_the_limit_of_a_board_have_not_vanished(notices: Site, tmp_path: Path) -> None:
    notices.show("/board", listing(("/n/old", "약관 개정")))
    declare(tmp_path, notices, board(notices, 'keep = "약관"\nnext = "a.next"'))
    at_once(tmp_path)
    newer = ((f"/n/{number}", "행사 안내") for number in range(1000))
    notices.show("/board", listing(*newer, ("/n/old", "약관 개정")))
    for _ in range(2):
        at_once(tmp_path)
    with Store.open(tmp_path / "db" / "tos.db") as store:
        (old,) = store.known_notices(DocumentId("shop/notice"))
    assert [each.listed for each in old.presence] == [True]


def test_a_board_without_an_end_is_read_up_to_its_limit(notices: Site, tmp_path: Path) -> None:
    for number in range(60):
        notices.show(f"/board{number or ''}", listing((f"/n/{number}", "약관 개정"), following=f"/board{number + 1}"))
    declare(tmp_path, notices, board(notices, 'next = "a.next"\nmax_pages = 50\nkeep = "없음"'))
    assert at_once(tmp_path).returncode == 0
    assert len(visited(notices)) == 50


def test_a_board_whose_pages_lead_in_a_circle_is_read_once(notices: Site, tmp_path: Path) -> None:
    for number in range(3):
        notices.show(
            f"/board{number or ''}", listing((f"/n/{number}", "약관"), following=f"/board{(number + 1) % 3 or ''}")
        )
    declare(tmp_path, notices, board(notices, 'next = "a.next"\nmax_pages = 50\nkeep = "없음"'))
    assert at_once(tmp_path).returncode == 0
    assert visited(notices) == ["/board", "/board1", "/board2"]


def test_a_board_that_goes_on_at_a_strangers_leaves_what_its_own_pages_listed(notices: Site, tmp_path: Path) -> None:
    stranger = notices.address.replace("127.0.0.1", "localhost")
    notices.show("/board", listing(("/n/1", "약관 개정"), following=f"{stranger}/more"))
    notices.show("/more", listing(("/n/2", "약관 개정")))
    declare(tmp_path, notices, board(notices, 'next = "a.next"\nmax_pages = 3'))
    ended = at_once(tmp_path, "--allow-host", "localhost")
    assert ended.stderr.startswith("shop/notice: foreign-host")
    assert visited(notices) == ["/board", "/more", "/n/1"]


def test_links_that_differ_in_what_is_ignored_lead_to_one_notice(notices: Site, tmp_path: Path) -> None:
    notices.show("/board", listing(*((f"/n?no=5&visit={number}", "약관 개정") for number in range(5000))))
    declare(tmp_path, notices, board(notices, 'ignore = ["visit"]'))
    assert at_once(tmp_path).returncode == 0
    assert visited(notices) == ["/board", "/n?no=5"]


def test_a_board_that_lists_itself_and_one_notice_is_no_loop(notices: Site, tmp_path: Path) -> None:
    notices.show("/board", listing(("/board", "공지사항"), ("/board#top", "위로"), ("/n/1", "약관 개정")))
    declare(tmp_path, notices, board(notices))
    assert at_once(tmp_path).returncode == 0
    assert visited(notices) == ["/board", "/n/1"]
