"""A replica of what is out there: a hundred documents of every kind on one host, twenty of which meet a misfortune."""

import gzip
import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.store import Store
from tests.hostile import Greeting, Pours, Rogue, drips, resets, response, run_within, says
from tests.pdf_file import pdf_file
from tests.site import InTurn, Page, Site
from tests.test_spiders import LONG, board, declare, document, listing
from tos_monitor.model import DocumentId

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

MODIFIED = "Wed, 25 Nov 2026 10:00:00 GMT"
HTML = "Content-Type: text/html; charset=utf-8"
MARK = "쪽번호"  # what each document's own words begin with


def words(name: str) -> str:
    """A document of its own, so that none can be taken for another."""
    return f"<p>{MARK} {name}</p>{LONG}"


def good(name: str, **more: object) -> Page:
    return Page(body=words(name).encode(), **more)  # type: ignore[arg-type]  # the names of the fields


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A document that is there: what its paths answer, in turn, and what its declaration says besides."""

    paths: dict[str, list[Page]]
    fetch: str
    more: str = ""


def one(name: str, *turns: Page, more: str = "") -> Kind:
    return Kind(paths={name: list(turns)}, fetch=f"/{name}", more=more)


def kinds() -> dict[str, Kind]:
    """The documents of which a person would see the text, one of each kind and many of the plainest."""
    korean = f"<meta charset=euc-kr>{words('korean')} 똠방각하".encode("cp949")
    pdf = pdf_file(
        [f"{MARK} pdf", *(f"제{number}조(목적) 이 약관은 회원과 가게의 권리를 정합니다." for number in range(1, 9))]
    )
    answer = json.dumps({"data": {"content": words("json")}}).encode()
    plain = f"{MARK} plain\n" + "제1조(목적) 이 약관은 회원과 가게의 권리를 정합니다.\n" * 8
    sheets = {f"sheet{number}": [good("sheets" if number == 1 else "next")] for number in (1, 2)}
    moved = {
        "moved": [Page(status=301, headers={"Location": "/moved1"})],
        "moved1": [Page(status=307, headers={"Location": "/moved2", "Set-Cookie": "seen=1"})],
        "moved2": [good("moved")],
    }
    onward = {
        "onward": [Page(body=b'<meta http-equiv="refresh" content="0; url=/onward1">')],
        "onward1": [good("onward")],
    }
    single = {
        "modified": one("modified", good("modified", headers={"Last-Modified": MODIFIED}, is_validated=True)),
        "korean": one("korean", Page(body=korean, content_type="text/html")),
        "pdf": one("pdf", Page(body=pdf, content_type="application/pdf")),
        "json": one("json", Page(body=answer, content_type="application/json"), more='json = "data.content"'),
        "plain": one("plain", Page(body=plain.encode(), content_type="text/plain; charset=utf-8")),
        "packed": one(
            "packed", Page(body=gzip.compress(words("packed").encode()), headers={"Content-Encoding": "gzip"})
        ),
        "part": one("part", good("part"), more='select = ["p"]\nremove = ["h1"]'),
        "recovering": one("recovering", Page(status=503), Page(status=500), good("recovering")),
        "busy": one("busy", Page(status=429, headers={"Retry-After": "1"}), good("busy")),
        "cut-once": one("cut-once", Page(body=LONG.encode(), promised=100_000), good("cut-once")),
        "sheets": Kind(paths=sheets, fetch="/sheet1 /sheet2"),
        "moved": Kind(paths=moved, fetch="/moved"),
        "onward": Kind(paths=onward, fetch="/onward"),
    }
    usual = {
        name: one(name, good(name, headers={"ETag": f'"{name}"'}, is_validated=True))
        for name in (f"usual-{number}" for number in range(80 - len(single)))
    }
    return single | usual


KINDS = kinds()

# What is wrong on the replica itself.
MISHAPS = {
    "gone": (Page(status=404, body=b"<p>no such page</p>"), "", "http-404"),
    "closed": (good("closed"), "", "robots-forbidden"),
    "elsewhere": (Page(status=302, headers={"Location": "http://localhost:9/"}), "", "private-address"),
    "redesigned": (good("redesigned"), 'select = ["#rules"]', "selector-no-match"),
    "another": (good("another"), 'must_contain = ["환불"]', "missing-text"),
    "short": (Page(body=b"<p>short</p>"), "", "too-short"),
    "down": (Page(status=503, body=b"<p>down</p>"), "", "http-503"),
}

# What only a server says that keeps to no standard.
ATTACKS: dict[str, tuple[Greeting, str]] = {
    "drips": (drips(response(HTML)), "timeout"),
    "hangs-up": (says(), "connection-lost"),
    "breaks-off": (resets(response(HTML, "Content-Length: 999", body=LONG.encode())), "cut-short"),
    "lies-about-length": (says(response(HTML, "Content-Length: -1", body=LONG.encode())), "connection-lost"),
    "lies-about-type": (says(response("Content-Type: image/png", body=LONG.encode())), "unsupported-type"),
    "lies-about-packing": (says(response(HTML, "Content-Encoding: gzip", body=LONG.encode())), "fetch-error"),
    "talks-nonsense": (says(b"\x16\x03\x01" * 100), "connection-lost"),
    "bomb": (
        says(response(HTML, "Content-Encoding: gzip", body=gzip.compress(b"\0" * 10_000_000) * 1000)),
        "too-large",
    ),
    "endless-body": (Pours(start=response(HTML), each=b"<p>" + b"x" * 65_000), "too-large"),
    "endless-head": (Pours(start=b"HTTP/1.1 200 OK\r\n", each=b"Set-Cookie: a=b\r\n" * 100), "too-large"),
    "circle": (says(response("Location: /circle", "Content-Length: 0", status="302 Found")), "too-many-redirects"),
    "odd-status": (says(response(HTML, body=LONG.encode(), status="999 No")), "http-999"),
    "half-packed": (
        says(response(HTML, "Content-Encoding: gzip", body=gzip.compress(LONG.encode())[:-9])),
        "cut-short",
    ),
}

NOTICES = {number: f"공지 {number}" for number in range(1, 6)}
REASONS = {
    **{name: reason for name, (*_, reason) in MISHAPS.items()},
    **{name: reason for name, (_, reason) in ATTACKS.items()},
}
STATED = """
SELECT 'version', document, number, cause, text FROM version UNION ALL
SELECT 'change', document, version, position, kind FROM change UNION ALL
SELECT 'event', document, id, kind, detail FROM event UNION ALL
SELECT 'entry', document, id, title, summary FROM entry UNION ALL
SELECT 'body', document, digest, part, length FROM body
ORDER BY 1, 2, 3
"""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What one run came to."""

    code: int
    told: list[str]
    stated: list[tuple[object, ...]]
    answers: Counter[str]
    looks: Counter[str]
    requests: list[tuple[str, str]]


def laid_out(site: Site) -> None:
    turns = {path: pages for kind in KINDS.values() for path, pages in kind.paths.items()}
    pinned = ("/n/1", NOTICES[1])
    first = listing(pinned, ("/n/2", NOTICES[2]), ("/n/3", NOTICES[3]), following="/board?p=2")
    site.pages = InTurn(**turns, **{name: [page] for name, (page, *_) in MISHAPS.items()})
    site.show("/robots.txt", "User-agent: *\nCrawl-delay: 0.01\nDisallow: /closed\n", content_type="text/plain")
    site.show("/board", first)
    site.show("/board?p=2", listing(pinned, ("/n/4", NOTICES[4]), ("/n/5", NOTICES[5])))
    for number, title in NOTICES.items():
        site.show(f"/n/{number}", f'<div class="content"><p>{title}: 자세한 내용은 아래와 같습니다.</p></div>')


def visit(folder: Path, site: Site) -> Visit:
    begin = len(site.asked)
    ended = run_within(
        folder, "--allow-host", "127.0.0.1", DOWNLOAD_TIMEOUT=2, RETRY_TIMES=1, AUTOTHROTTLE_ENABLED=False
    )
    with closing(sqlite3.connect(folder / "db" / "tos.db")) as connection:
        stated = connection.execute(STATED).fetchall()
        answers = connection.execute("SELECT document FROM look JOIN response ON look = look.id")
        looks = connection.execute("SELECT document FROM look")
        counted = Counter(name for (name,) in answers), Counter(name for (name,) in looks)
    return Visit(
        code=ended.returncode,
        told=ended.stderr.splitlines(),
        stated=stated,
        answers=counted[0],
        looks=counted[1],
        requests=[(asked.path, asked.headers.get("If-None-Match", "")) for asked in site.asked[begin:]],
    )


@dataclass(frozen=True, kw_only=True)
class Replica:
    folder: Path
    first: Visit
    second: Visit


@pytest.fixture(scope="module")
def replica(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replica]:
    """Two runs over the same pages."""
    folder = tmp_path_factory.mktemp("replica")
    with Site() as site, Rogue({f"/{name}": answer for name, (answer, _) in ATTACKS.items()}) as rogue:
        laid_out(site)
        tables = [
            *(document(site, kind.fetch, name, kind.more) for name, kind in KINDS.items()),
            *(document(site, f"/{name}", name, more) for name, (_, more, _) in MISHAPS.items()),
            *(document(site, f"/{name}", name).replace(site.address, rogue.address) for name in ATTACKS),
        ]
        # The misfortunes stand among the others, so that each has neighbours that it could take with it.
        declare(folder, site, *sorted(tables, key=len), board(site, 'next = "a.next"\nmax_pages = 5'))
        yield Replica(folder=folder, first=visit(folder, site), second=visit(folder, site))


def test_there_are_a_hundred_documents_of_which_twenty_meet_a_misfortune() -> None:
    assert (len(KINDS), len(REASONS)) == (80, 20)


@pytest.mark.parametrize("name", KINDS)
def test_a_document_is_recorded_whatever_its_neighbours_meet(replica: Replica, name: str) -> None:
    with Store.open(replica.folder / "db" / "tos.db") as store:
        version = store.latest(DocumentId(f"shop/{name}"))
    assert version is not None
    assert version.reading.text.startswith(f"{MARK} {name}\n")


def test_each_misfortune_is_told_by_its_reason_and_the_run_fails(replica: Replica) -> None:
    told = dict(line.removeprefix("shop/").split(": ", 2)[:2] for line in replica.first.told)
    assert (replica.first.code, told) == (1, REASONS)


def test_every_notice_of_both_pages_is_recorded(replica: Replica) -> None:
    with Store.open(replica.folder / "db" / "tos.db") as store:
        known = store.known_notices(DocumentId("shop/notice"))
    assert sorted(each.listing.title for each in known) == list(NOTICES.values())


def test_a_second_run_over_the_same_pages_states_nothing_new(replica: Replica) -> None:
    assert replica.second.stated == replica.first.stated


def test_a_second_run_fails_for_the_same_reasons(replica: Replica) -> None:
    assert (replica.second.code, sorted(replica.second.told)) == (1, sorted(replica.first.told))


USUAL = [name for name in KINDS if name.startswith("usual")]


def test_a_second_run_asks_with_the_validators_that_it_was_given(replica: Replica) -> None:
    asked = {path.removeprefix("/"): validator for path, validator in replica.second.requests}
    assert {name: asked[name] for name in USUAL} == {name: f'"{name}"' for name in USUAL}


@pytest.mark.parametrize("name", ["modified", *USUAL[:3]])
def test_an_answer_that_nothing_changed_costs_one_row(replica: Replica, name: str) -> None:
    document_ = f"shop/{name}"
    looks, answers = replica.second.looks[document_], replica.second.answers[document_]
    assert (looks - replica.first.looks[document_], answers - replica.first.answers[document_]) == (1, 0)


def test_a_host_is_asked_for_its_robots_txt_before_all_else(replica: Replica) -> None:
    assert replica.first.requests[0] == ("/robots.txt", "")


def test_what_robots_txt_closes_is_not_asked_for(replica: Replica) -> None:
    assert "/closed" not in [path for path, _ in (*replica.first.requests, *replica.second.requests)]
