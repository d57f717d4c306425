"""The passage of a page: what goes through, where it goes, and what is shut."""

import asyncio
import socket
from collections.abc import Iterator

import pytest
from scrapy.exceptions import CannotResolveHostError, DownloadConnectionRefusedError

from spiders.passage import Passage, Place
from spiders.resolver import Found, Gate, PrivateAddressError
from tests.site import Site

PLENTY = 1_000_000


def lookup(host: str, port: int, family: int, kind: int) -> Found:
    """A shop and an intranet, both at home; nobody else is known."""
    del family
    if host not in ("shop.example", "intranet.example"):
        raise socket.gaierror(f"{host} is not known")
    return [(socket.AF_INET, socket.SocketKind(kind), 0, "", ("127.0.0.1", port))]


def through(*sent: bytes, most: int = PLENTY) -> tuple[list[bytes], dict[Place, Exception]]:
    """What comes back of requests through one passage, each of a connection of its own; and what went wrong."""

    async def ask(passage: Passage, request: bytes) -> bytes:
        host, port = passage.address.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        try:
            writer.write(request)
            return await asyncio.wait_for(reader.read(), 10)
        except ConnectionResetError:
            return b""
        finally:
            writer.close()

    async def script() -> tuple[list[bytes], dict[Place, Exception]]:
        async with Passage(Gate(allowed=["shop.example"], lookup=lookup), most=most) as passage:
            return [await ask(passage, each) for each in sent], passage.troubles

    return asyncio.run(script())


def port(site: Site) -> int:
    return int(site.address.rpartition(":")[2])


@pytest.fixture
def closed() -> Iterator[int]:
    """A port at which nobody answers."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        yield int(door.getsockname()[1])


def test_a_request_goes_on_as_the_host_itself_would_be_asked(site: Site) -> None:
    site.show("/terms?a=1", "약관")
    head = f"GET http://shop.example:{port(site)}/terms?a=1 HTTP/1.1\r\nHost: shop.example\r\n"
    (answer,), _ = through(head.encode() + b"Proxy-Connection: keep-alive\r\nConnection: keep-alive\r\nX-A: b\r\n\r\n")
    assert answer.endswith("약관".encode())
    (asked,) = site.asked
    assert asked.headers == {"Connection": "close", "Host": "shop.example", "X-A": "b"}


@pytest.mark.parametrize("path", ["", "/", "?a=1"])
def test_an_address_without_a_path_is_that_of_the_front_page(site: Site, path: str) -> None:
    through(f"GET http://shop.example:{port(site)}{path} HTTP/1.1\r\n\r\n".encode())
    assert site.paths() == ["/" + path.removeprefix("/")]


def test_a_tunnel_carries_bytes_as_they_are(site: Site) -> None:
    site.show("/terms", "약관")
    inner = b"GET /terms HTTP/1.1\r\nConnection: close\r\n\r\n"
    (answer,), _ = through(f"CONNECT shop.example:{port(site)} HTTP/1.1\r\n\r\n".encode() + inner)
    assert answer.startswith(b"HTTP/1.1 200 Connected\r\n\r\nHTTP/1.1 200 OK\r\n")
    assert answer.endswith("약관".encode())


@pytest.mark.parametrize("form", ["GET http://{}/ HTTP/1.1\r\n\r\n", "CONNECT {} HTTP/1.1\r\n\r\n"])
@pytest.mark.parametrize(
    ("host", "trouble"), [("intranet.example", PrivateAddressError), ("nowhere.example", CannotResolveHostError)]
)
def test_what_may_not_be_reached_is_shut_without_an_answer(
    site: Site, form: str, host: str, trouble: type[Exception]
) -> None:
    (answer,), troubles = through(form.format(f"{host}:{port(site)}").encode())
    assert (answer, site.asked) == (b"", [])
    assert isinstance(troubles[host, port(site)], trouble)


def test_a_closed_door_is_told(closed: int) -> None:
    (answer,), troubles = through(f"GET http://shop.example:{closed}/ HTTP/1.1\r\n\r\n".encode())
    assert answer == b""
    assert isinstance(troubles["shop.example", closed], DownloadConnectionRefusedError)


def test_a_trouble_that_passed_is_forgotten(site: Site) -> None:
    site.show("/", "약관")
    _, troubles = through(f"GET http://shop.example:{port(site)}/ HTTP/1.1\r\n\r\n".encode())
    assert troubles == {}


def test_a_page_that_has_had_enough_gets_no_more(site: Site) -> None:
    site.show("/", b"x" * 300_000)
    request = f"GET http://shop.example:{port(site)}/ HTTP/1.1\r\n\r\n".encode()
    answers, _ = through(request, request, most=200_000)
    assert len(answers[0]) <= 200_000
    assert answers[1] == b""


@pytest.mark.parametrize(
    "request_",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n",
        b"GET ftp://shop.example/ HTTP/1.1\r\n\r\n",
        b"GET https://shop.example/ HTTP/1.1\r\n\r\n",
        b"CONNECT shop.example:99999 HTTP/1.1\r\n\r\n",
        b"CONNECT [::1 HTTP/1.1\r\n\r\n",
        b"CONNECT :443 HTTP/1.1\r\n\r\n",
        b"GET http://shop.example/ HTTP/1.1\r\nX: " + b"x" * 300_000 + b"\r\n\r\n",
    ],
    ids=["tls", "of-a-server", "ftp", "https", "no-port", "no-address", "no-host", "too-long"],
)
def test_what_is_no_request_to_a_proxy_is_shut(request_: bytes) -> None:
    assert through(request_) == ([b""], {})
