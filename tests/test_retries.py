"""Retries: what is likely to pass is tried again, more and more slowly, and once more at the end of the run."""

import asyncio
import ssl
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import socket

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from scrapy import Request
from scrapy.exceptions import ResponseDataLossError
from scrapy.http import Response

from spiders.retry import RetryMiddleware, pause_before
from tests.conftest import Run
from tests.hostile import door, says
from tests.site import InTurn, Page, Site
from tests.test_spiders import LONG, board, crawl, declare, document, listing, looks

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

GOOD = Page(body=LONG.encode())
TROUBLES = {
    "429": Page(status=429),
    "500": Page(status=500),
    "502": Page(status=502),
    "503": Page(status=503),
    "504": Page(status=504),
    "cut-short": Page(body=LONG.encode(), promised=100_000),
}


def asked_for(site: Site, path: str) -> list[float]:
    return [asked.at for asked in site.asked if asked.path == path]


def test_a_trouble_that_passes_is_overcome(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.pages = InTurn(**{name: [trouble, GOOD] for name, trouble in TROUBLES.items()})
    declare(tmp_path, site, *(document(site, f"/{name}", f"after-{name}") for name in TROUBLES))
    assert crawl(tos_monitor).returncode == 0
    assert [len(asked_for(site, f"/{name}")) for name in TROUBLES] == [2] * len(TROUBLES)


def test_a_trouble_that_stays_is_one_failed_look_after_four_tries(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", "<p>down</p>", status=503)
    declare(tmp_path, site, document(site, "/terms"))
    assert crawl(tos_monitor).stdout.startswith("1 look:")
    assert len(asked_for(site, "/terms")) == 4


def test_the_last_try_is_when_all_else_is_done(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    names = "abcdefgh"
    site.pages = InTurn(**{name: [GOOD] for name in names} | {"a": [Page(status=500)] * 3 + [GOOD]})
    declare(tmp_path, site, *(document(site, f"/{name}", name) for name in names))
    assert crawl(tos_monitor).returncode == 0
    assert site.paths()[-1] == "/a"


def test_a_board_that_comes_back_at_the_end_is_followed(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    shown = Page(body=listing(("/notice", "약관 개정 안내")).encode())
    notice = Page(body='<div class="content"><p>공지입니다.</p></div>'.encode())
    site.pages = InTurn(board=[*[Page(status=502)] * 3, shown], notice=[*[Page(status=502)] * 3, notice])
    declare(tmp_path, site, board(site))
    assert crawl(tos_monitor).returncode == 0
    assert sorted(problem for problem in looks(tmp_path).values()) == ["", ""]


def test_pages_of_one_document_stay_in_order_when_one_is_tried_again(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.pages = InTurn(a=[Page(status=500), GOOD], b=[*[Page(status=500)] * 3, GOOD])
    declare(tmp_path, site, document(site, "/a /b"))
    assert crawl(tos_monitor).returncode == 0
    assert [path for path in site.paths() if path != "/robots.txt"] == ["/a", "/a", *["/b"] * 4]


def test_the_pauses_grow(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.pages = InTurn(terms=[Page(status=500), Page(status=500), GOOD])
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor, TOS_MONITOR_DELAY="0.2")
    first, second, third = asked_for(site, "/terms")
    assert second - first >= 0.15  # a quarter less than 0.2
    assert third - second >= 0.6  # a quarter less than 0.8


@pytest.mark.parametrize(("times", "middle"), [(0, 2), (1, 8)])
def test_a_pause_differs_by_a_quarter_at_most(times: int, middle: float) -> None:
    pauses = [pause_before(f"https://shop.example/{number}", times, 2) for number in range(200)]
    assert 0.75 * middle <= min(pauses) < 0.8 * middle < 1.2 * middle < max(pauses) <= 1.25 * middle


def test_a_pause_is_the_same_at_every_run_on_every_machine() -> None:
    assert pause_before("https://shop.example/terms", 1, 2) == pytest.approx(8.7238, abs=0.0001)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(Page(status=404), id="404"),
        pytest.param(Page(status=403), id="403"),
        pytest.param(Page(status=501), id="501"),
        pytest.param(Page(body=b"x" * (11 * 1024 * 1024)), id="too-large"),
    ],
)
def test_what_stays_is_asked_for_once(site: Site, tos_monitor: Run, tmp_path: Path, page: Page) -> None:
    site.pages["/terms"] = page
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    assert len(asked_for(site, "/terms")) == 1


def test_a_host_that_hangs_up_is_called_four_times(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    with door(says()) as (port, callers):
        declare(tmp_path, site, document(site, "/terms").replace(site.address, f"http://127.0.0.1:{port}"))
        crawl(tos_monitor)
    assert len(callers) == 4


def own_certificate(folder: Path) -> ssl.SSLContext:
    """A certificate for 127.0.0.1 that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.now(tz=UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(tz=UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "own.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def test_a_certificate_that_nobody_vouches_for_is_looked_at_once(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    context = own_certificate(tmp_path)

    def shake_hands(caller: socket) -> None:
        with suppress(OSError):
            context.wrap_socket(caller, server_side=True)

    with door(shake_hands) as (port, callers):
        declare(tmp_path, site, document(site, "/terms").replace(site.address, f"https://127.0.0.1:{port}"))
        crawl(tos_monitor)
    assert looks(tmp_path)["shop/terms"].startswith("bad-certificate")
    assert len(callers) == 1


def test_an_answer_that_a_middleware_flags_as_cut_is_no_answer_when_its_tries_are_spent() -> None:
    retry = RetryMiddleware(times=0, pause=0, statuses=(), crawl=lambda _: None)
    request = Request("https://shop.example/terms", meta={"retry_times": 1})
    response = Response(request.url, flags=["dataloss"])
    with pytest.raises(ResponseDataLossError):
        asyncio.run(retry.process_response(request, response))
