"""Private addresses: none is connected to, whatever it looks like and whoever leads there."""

import json
import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.utils.httpobj import urlparse_cached

from spiders.resolver import Found, Gate, Lookup, is_public
from tests.conftest import Run, program_in
from tests.site import Page, Site
from tests.test_spiders import LONG, declare, document, looks

HOSTILE = (
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fec0::1]",
    "localhost.",
    "0",
    "169.254.169.254",
    "[fe80::1]",
    "100.64.0.1",
    "198.18.0.1",
    "192.0.0.1",
    "240.0.0.1",
    "192.0.2.1\\@127.0.0.1",
    "①②⑦.⓪.⓪.①",
)
OTHER_SCHEMES = ("file:/etc/passwd", "file:///etc/passwd", "source:file:///etc/passwd", "ftp://127.0.0.1/x", "data:,x")

# The one name of the server that is allowed, and that is none of the table: 127.0.0.1 to the system.
ALLOWED = "127.0.1"


@dataclass(frozen=True, kw_only=True)
class Crawled:
    problems: dict[str, str]
    paths: list[str]
    was_knocked_at: bool


@contextmanager
def ipv6_door(port: int) -> Iterator[Callable[[], bool]]:
    """A port on the loopback of IPv6, where there is one, that knows whether somebody knocked."""
    try:
        door = socket.create_server(("::1", port), family=socket.AF_INET6)
    except OSError:
        yield lambda: False
        return
    with door:
        yield lambda: bool(select.select([door], [], [], 0)[0])


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    """One crawl of every hostile address, as declared and as redirected to."""
    folder = tmp_path_factory.mktemp("hostile")
    with Site() as site:
        port = int(site.address.rpartition(":")[2])
        targets = [f"http://{host}:{port}" for host in HOSTILE]
        through = [*(f"{target}/secret" for target in targets), *OTHER_SCHEMES]
        for number, target in enumerate(through):
            location = target.encode().decode("latin-1")  # the bytes on the wire are UTF-8
            site.pages[f"/go/{number}"] = Page(status=302, headers={"Location": location})
        for path in ("/secret", "/direct"):
            site.show(path, LONG)
        fetched = {f"direct-{number}": f"{target}/direct" for number, target in enumerate(targets) if "@" not in target}
        fetched |= {f"through-{number}": f"http://{ALLOWED}:{port}/go/{number}" for number in range(len(through))}
        tables = (
            f'[[document]]\nid = "{id_}"\ntype = "Terms of Service"\ntitle = "약관"\nfetch = {json.dumps(url)}\n'
            for id_, url in fetched.items()
        )
        declare(folder, site, *tables)
        with ipv6_door(port) as was_knocked_at:
            program_in(folder)("run", "--declarations", "declarations", "--allow-host", ALLOWED)
            return Crawled(problems=looks(folder), paths=site.paths(), was_knocked_at=was_knocked_at())


def is_refused(problem: str, address: str) -> bool:
    """Not every system knows a localhost with a dot."""
    reasons = ("private-address", "host-not-found") if address == "localhost." else ("private-address",)
    return problem.partition(":")[0] in reasons


@pytest.mark.parametrize(
    "address", [each for each in HOSTILE if "@" not in each]
)  # a user part is refused at the start
def test_a_hostile_address_that_is_declared_is_refused(crawled: Crawled, address: str) -> None:
    assert is_refused(crawled.problems[f"shop/direct-{HOSTILE.index(address)}"], address)


@pytest.mark.parametrize("address", HOSTILE)
def test_a_redirect_to_a_hostile_address_is_refused(crawled: Crawled, address: str) -> None:
    assert is_refused(crawled.problems[f"shop/through-{HOSTILE.index(address)}"], address)


@pytest.mark.parametrize("number", range(len(HOSTILE), len(HOSTILE) + len(OTHER_SCHEMES)), ids=OTHER_SCHEMES)
def test_a_redirect_away_from_the_web_is_not_followed(crawled: Crawled, number: int) -> None:
    assert crawled.problems[f"shop/through-{number}"].startswith("http-302")


def test_no_hostile_address_reaches_a_server(crawled: Crawled) -> None:
    asked = {path for path in crawled.paths if not path.startswith("/go/")}
    assert (asked, crawled.was_knocked_at) == ({"/robots.txt"}, False)


def test_a_backslash_ends_the_host_for_whoever_checks_and_for_whoever_connects() -> None:
    assert urlparse_cached(Request("http://1.1.1.1\\@127.0.0.1/")).hostname == "1.1.1.1"


@pytest.mark.parametrize(
    "address",
    [
        "224.0.0.1",
        "255.255.255.255",
        "192.88.99.1",
        "ff0e::1",
        "::",
        "::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2002:a00:1::",
        "2001:0:7f00:1::1",
        "2001:db8::1",
        "fc00::1",
        "5f00::1",
        "::ffff:10.0.0.1",
        "fe80::1%1",
    ],
)
def test_what_is_not_on_the_public_internet_is_private(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "223.255.255.254", "2606:4700::1", "64:ff9b::101:101", "2002:101:101::", "::ffff:1.1.1.1"]
)
def test_what_is_on_the_public_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))


def leading_to(*addresses: str) -> Lookup:
    """A lookup that knows one host."""

    def lookup(host: str, port: int, family: int, kind: int) -> Found:
        del host, family, kind
        return [
            (
                socket.AF_INET6 if ":" in each else socket.AF_INET,
                socket.SOCK_STREAM,
                socket.IPPROTO_TCP,
                "",
                (each, port, 0, 0) if ":" in each else (each, port),
            )
            for each in addresses
        ]

    return lookup


@pytest.mark.parametrize("addresses", [("1.1.1.1", "10.0.0.1"), ("1.1.1.1", "::1"), ("2606:4700::1", "127.0.0.1")])
def test_a_host_with_one_private_address_among_public_ones_is_refused(addresses: tuple[str, ...]) -> None:
    gate = Gate(allowed=(), lookup=leading_to(*addresses))
    with pytest.raises(socket.gaierror, match=r"shop\.example leads to the private address"):
        gate("shop.example", 443)


def test_the_addresses_that_were_checked_are_those_that_are_connected_to() -> None:
    gate = Gate(allowed=(), lookup=leading_to("1.1.1.1", "2606:4700::1"))
    assert [each[4] for each in gate("shop.example", 443)] == [("1.1.1.1", 443), ("2606:4700::1", 443, 0, 0)]


def test_a_host_that_is_allowed_may_have_a_private_address() -> None:
    gate = Gate(allowed=["Intranet.example"], lookup=leading_to("10.0.0.1"))
    assert gate("intranet.example", 80)[0][4] == ("10.0.0.1", 80)


def test_a_host_that_moved_to_a_public_address_is_no_longer_called_private() -> None:
    with pytest.raises(socket.gaierror):
        Gate(allowed=(), lookup=leading_to("10.0.0.1"))("moved.example", 80)
    Gate(allowed=(), lookup=leading_to("1.1.1.1"))("moved.example", 80)
    assert "moved.example" not in Gate.refused


def test_a_name_that_can_be_none_is_not_found() -> None:
    with pytest.raises(socket.gaierror):
        Gate(allowed=(), lookup=socket.getaddrinfo)(f"{'x' * 64}.example", 80)


class _OverIPv6(HTTPServer):
    address_family = socket.AF_INET6


class _Terms(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.end_headers()
        self.wfile.write(LONG.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is http.server's
        """Say nothing."""


def test_a_host_is_fetched_over_ipv6(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    try:
        server = _OverIPv6(("::1", 0), _Terms)
    except OSError:
        pytest.skip("this machine has no IPv6")
    with server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        declare(tmp_path, site, document(site, "/terms").replace(site.address, f"http://[::1]:{server.server_port}"))
        tos_monitor("run", "--declarations", "declarations", "--allow-host", "::1")
        server.shutdown()
    assert looks(tmp_path) == {"shop/terms": ""}
