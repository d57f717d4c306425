"""Private addresses and the browser: no rendered page reaches one, whatever it tries."""

import json
import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.browsing import needs_browser
from tests.conftest import Run, program_in
from tests.site import Page, Site
from tests.test_addresses import HOSTILE, OTHER_SCHEMES, is_refused
from tests.test_spiders import LONG, crawl, declare, document, looks

pytestmark = [needs_browser, pytest.mark.slow]

# The one name of the server that is allowed, and that is none of the table.
ALLOWED = "localhost"

# All that a page can do to have something loaded, for an address that stands in ``at``.
TRIES = """
for (const name of ["iframe", "script", "embed", "img", "video", "input"]) {
  const element = document.createElement(name);
  if (name === "input") element.type = "image";
  element.src = at + "/secret/" + name;
  document.body.append(element);
}
for (const rel of ["stylesheet", "prefetch", "preload", "icon", "dns-prefetch", "preconnect"]) {
  const link = document.createElement("link");
  Object.assign(link, {rel, href: at + "/secret/" + rel, as: "fetch"});
  document.head.append(link);
}
const thing = document.createElement("object");
thing.data = at + "/secret/object";
document.body.append(thing);
const form = document.createElement("form");
document.body.insertAdjacentHTML("beforeend", `<iframe name="${at}"></iframe>`);
Object.assign(form, {action: at + "/secret/form", target: at});
document.body.append(form);
form.submit();
fetch(at + "/secret/fetch", {mode: "no-cors"}).catch(() => {});
fetch("/go?" + encodeURIComponent(at), {mode: "no-cors"}).catch(() => {});
const asked = new XMLHttpRequest();
asked.open("GET", at + "/secret/xhr");
asked.send();
new EventSource(at + "/secret/events");
new WebSocket(at.replace("http", "ws") + "/secret/socket");
new Worker(URL.createObjectURL(new Blob([`fetch("${at}/secret/worker", {mode: "no-cors"})`])));
new SharedWorker(URL.createObjectURL(new Blob([`fetch("${at}/secret/shared", {mode: "no-cors"})`])));
window.open(at + "/secret/window");
"""

# Ways of WebRTC around a proxy, to the ports of two doors.
PEERS = """
const peer = new RTCPeerConnection({iceServers: [
  {urls: "stun:127.0.0.1:@udp"},
  {urls: "turn:127.0.0.1:@udp", username: "x", credential: "x"},
  {urls: "turn:127.0.0.1:@tcp?transport=tcp", username: "x", credential: "x"},
]});
peer.createDataChannel("x");
peer.createOffer().then(offer => peer.setLocalDescription(offer));
try { new WebTransport("https://127.0.0.1:@udp/secret"); } catch {}
"""

WAYS = {
    "meta": '<meta http-equiv="refresh" content="0;url={}">',
    "script": '<script>location = "{}"</script>',
    "late": '<script>setTimeout(() => {{ location = "{}" }}, 100)</script>' + LONG,
}


@dataclass(frozen=True, kw_only=True)
class Rendered:
    problems: dict[str, str]
    paths: list[str]
    knocks: int


@contextmanager
def doors() -> Iterator[tuple[socket.socket, socket.socket]]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, socket.create_server(("127.0.0.1", 0)) as tcp:
        udp.bind(("127.0.0.1", 0))
        yield udp, tcp


def port_of(door: socket.socket) -> str:
    return str(door.getsockname()[1])


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """One crawl of pages that lead to every hostile address, and of one page that tries all there is."""
    folder = tmp_path_factory.mktemp("rendered")
    with Site() as site, doors() as (udp, tcp):
        port = site.address.rpartition(":")[2]
        own = f"http://{ALLOWED}:{port}"
        targets = [f"http://{host}:{port}" for host in HOSTILE]
        through = [*(f"{target}/secret" for target in targets), *OTHER_SCHEMES]
        pages = {
            f"through-{number}": Page(status=302, headers={"Location": to.encode().decode("latin-1")})
            for number, to in enumerate(through)
        }
        pages |= {name: Page(body=way.format(f"http://127.0.0.1:{port}/secret").encode()) for name, way in WAYS.items()}
        peers = PEERS.replace("@udp", port_of(udp)).replace("@tcp", port_of(tcp))
        tries = f"for (const at of {json.dumps(targets)}) try {{ {TRIES} }} catch {{}}"
        pages["tries"] = Page(body=f"{LONG}<script>{tries}</script><script>{peers}</script>".encode())
        site.pages.update({f"/{name}": page for name, page in pages.items()})
        for target in targets:
            onward = {"Location": f"{target}/secret/redirected"}
            site.pages[f"/go?{quote(target, safe='')}"] = Page(status=302, headers=onward)
        tables = (document(site, f"/{name}", name, "render = true").replace(site.address, own) for name in pages)
        declare(folder, site, *tables)
        program_in(folder)("run", "--declarations", "declarations", "--allow-host", ALLOWED)
        knocks = len(select.select([udp, tcp], [], [], 0)[0])
        return Rendered(problems=looks(folder), paths=site.paths(), knocks=knocks)


@pytest.mark.parametrize("address", HOSTILE)
def test_a_redirect_of_the_browser_to_a_hostile_address_is_refused(rendered: Rendered, address: str) -> None:
    assert is_refused(rendered.problems[f"shop/through-{HOSTILE.index(address)}"], address)


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_leaves_for_a_private_address_is_refused(rendered: Rendered, way: str) -> None:
    assert rendered.problems[f"shop/{way}"].startswith("private-address: 127.0.0.1 leads to the private address")


@pytest.mark.parametrize("number", range(len(HOSTILE), len(HOSTILE) + len(OTHER_SCHEMES)), ids=OTHER_SCHEMES)
def test_the_browser_is_not_redirected_away_from_the_web(rendered: Rendered, number: int) -> None:
    assert rendered.problems[f"shop/through-{number}"].startswith("unsupported-")


def test_nothing_that_a_page_loads_comes_from_a_private_address(rendered: Rendered) -> None:
    assert rendered.problems["shop/tries"] == ""
    assert [path for path in rendered.paths if "secret" in path] == []


def test_no_page_goes_around_the_passage(rendered: Rendered) -> None:
    assert rendered.knocks == 0


def test_what_a_page_tries_does_reach_an_address_that_is_allowed(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    """Otherwise the test before would prove nothing."""
    site.show(f"/go?{quote(site.address, safe='')}", "", status=302, headers={"Location": "/secret/redirected"})
    site.show("/terms", f"{LONG}<script>const at = '{site.address}'; {TRIES}</script>")
    declare(tmp_path, site, document(site, "/terms", more="render = true"))
    crawl(tos_monitor)
    reached = {path.removeprefix("/secret/").rstrip("?") for path in site.paths() if path.startswith("/secret/")}
    assert reached >= {
        *("embed", "fetch", "form", "iframe", "object", "preload", "script", "shared", "socket", "stylesheet"),
        *("redirected", "worker", "xhr"),
    }
