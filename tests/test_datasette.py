"""The database as Datasette shows it."""

import asyncio
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from sqlite_utils import Database

import db
from db.store import Store
from tests import shop
from tests.shop import SHOP
from tos_monitor.model import (
    Category,
    Cause,
    Change,
    Clause,
    Digest,
    Direction,
    Edit,
    Entry,
    Event,
    EventKind,
    Finding,
    Flag,
    Kind,
    Language,
    Look,
    Outcome,
    Phrase,
    Reading,
    Severity,
    Snapshot,
    Version,
)

if TYPE_CHECKING:
    import httpx

yaml = pytest.importorskip("yaml", reason="needs the extra 'inspect'")
datasette = pytest.importorskip("datasette.app", reason="needs the extra 'inspect'")

FOLDER = Path(db.__file__).parent
MONDAY = datetime(2026, 3, 2, 1, tzinfo=UTC)
HOSTILE = '"><script>alert(1)</script>'
TERMS = replace(shop.TERMS, title=f"이용약관 {HOSTILE}", fetch=("javascript:alert(1)",))


class Served(Protocol):
    """What the tests need of a Datasette, which has no types."""

    client: "httpx.AsyncClient"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as it ships, with a database in it."""
    copy = tmp_path_factory.mktemp("datasette") / "db"
    shutil.copytree(FOLDER, copy, ignore=shutil.ignore_patterns("*.db*", "__pycache__"))
    with Store.open(copy / "tos.db") as store, store.transaction():
        _fill(store)
    return copy


def _fill(store: Store) -> None:
    store.add_service(SHOP)
    store.add_document(TERMS, MONDAY)
    run = store.start_run("run", MONDAY)
    for number, kept, deleted, inserted in (
        (1, "회사는 책임을 ", "집니다.", "지지 않습니다."),
        (2, "회사는 손해를 ", f"배상합니다. {HOSTILE}", f"배상하지 않습니다. {HOSTILE}"),
    ):
        version = _version(number)
        page = Snapshot(requested=TERMS.fetch[0], url=TERMS.fetch[0], status=200, body=b"page %d" % number)
        store.add_version(version)
        store.add_look(
            run, Look(declaration=TERMS, seen_at=version.seen_at, snapshots=(page,)), Outcome.REVISED, number
        )
        store.add_findings(version, [_finding(kept, deleted, inserted)])
        event = Event(
            id=f"revised/{number}", kind=EventKind.REVISED, document=TERMS.document, at=MONDAY, version=number
        )
        store.add_event(event)
        store.add_entry(run, _entry(event))


def _version(number: int) -> Version:
    return Version(
        document=TERMS.document,
        number=number,
        cause=Cause.REVISION,
        seen_at=MONDAY + number * timedelta(days=1),
        reader=Digest("reader"),
        key=Digest("key"),
        reading=Reading(text=f"제1조 {HOSTILE}"),
    )


def _finding(kept: str, deleted: str, inserted: str) -> Finding:
    change = Change(
        kind=Kind.EDITED,
        before=Clause(source=kept + deleted, path=("제1조", "①"), heading="책임"),
        after=Clause(source=kept + inserted, path=("제1조", "②"), heading="책임"),
        edits=(Edit(op="=", text=kept), Edit(op="-", text=deleted), Edit(op="+", text=inserted)),
    )
    flag = Flag(
        category=Category.LIMITATION_OF_LIABILITY,
        direction=Direction.ADVERSE,
        severity=Severity.HIGH,
        rule="freed",
        quote_before=deleted,
        quote_after=inserted,
        law=("약관법 제7조",),
        reason=Phrase(ko="책임이 없어졌습니다.", en="The liability is gone."),
    )
    return Finding(change=change, flags=(flag,))


def _entry(event: Event) -> Entry:
    return Entry(
        id=event.id,
        event=event.kind,
        service="shop",
        document=TERMS.document,
        at=MONDAY,
        language=Language.KO,
        direction=Direction.ADVERSE,
        severity=Severity.HIGH,
        directions=(),
        categories=(Category.LIMITATION_OF_LIABILITY,),
        title="바뀐 약관",
        summary=HOSTILE,
        html=HOSTILE,
        link="javascript:alert(1)",
    )


@pytest.fixture(scope="module")
def served(folder: Path) -> Served:
    server: Served = datasette.Datasette(config_dir=folder)
    return server


def get(served: Served, address: str, **query: str) -> "httpx.Response":
    """Ask Datasette in its own process, without a socket."""
    return asyncio.run(served.client.get(address, params=query))


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    metadata: dict[str, Any] = yaml.safe_load((FOLDER / "metadata.yaml").read_text(encoding="utf-8"))
    tables: dict[str, Any] = metadata["databases"]["tos"]["tables"]
    return tables


def test_every_table_and_column_is_described_and_nothing_else(folder: Path, described: dict[str, Any]) -> None:
    with Database(folder / "tos.db", execute_plugins=False) as database:
        names = [*database.table_names(), *database.view_names()]
        schema = {
            name: {column.name for column in database[name].columns} for name in names if not name.startswith("sqlite_")
        }
    assert {name: set(table["columns"]) for name, table in described.items()} == schema


def test_every_table_has_a_title_and_says_what_it_holds(described: dict[str, Any]) -> None:
    assert [name for name, table in described.items() if not (table["title"] and table["description"])] == []


def test_every_table_is_served(served: Served, described: dict[str, Any]) -> None:
    assert {name: get(served, f"/tos/{name}").status_code for name in described} == dict.fromkeys(described, 200)


def test_flags_are_newest_first(served: Served) -> None:
    rows = get(served, "/tos/finding.json", _shape="objects").json()["rows"]
    assert [row["day"] for row in rows] == ["2026-03-04", "2026-03-03"]


def test_flags_are_sorted_into_facets(served: Served) -> None:
    facets = get(served, "/tos/finding.json").json()["facet_results"]
    assert set(facets) == {"direction", "severity", "category", "service"}


def test_the_flags_page_shows_what_was_deleted_and_inserted_in_words(served: Served) -> None:
    page = get(served, "/tos/finding").text
    assert '회사는 책임을 <del><span class="mark">[삭제]</span> 집니다.</del><ins>' in page
    assert '<ins><span class="mark">[추가]</span> 지지 않습니다.</ins>' in page


def test_the_flags_page_shows_reason_place_and_badges(served: Served) -> None:
    page = get(served, "/tos/finding").text
    for words in ("책임이 없어졌습니다.", "The liability is gone.", "제1조 › ②", "▼ 불리 adverse", "높음 high"):
        assert words in page


def test_the_flags_page_says_so_when_there_are_none(served: Served) -> None:
    assert "No flags." in get(served, "/tos/finding", direction="neutral").text


@pytest.mark.parametrize("table", ["finding", "change", "flag", "version", "document", "entry", "response"])
def test_what_a_page_says_is_escaped(served: Served, table: str) -> None:
    page = get(served, f"/tos/{table}").text
    assert "<script>alert" not in page


@pytest.mark.parametrize("table", ["finding", "document", "entry", "response"])
def test_only_an_address_on_the_web_becomes_a_link(served: Served, table: str) -> None:
    assert 'href="javascript:' not in get(served, f"/tos/{table}").text


@pytest.mark.parametrize(
    ("edits", "shown"),
    [
        ([["-", HOSTILE]], "<del>"),
        ([[HOSTILE, "text"]], "&lt;script&gt;"),
        ({"not": HOSTILE}, "&lt;script&gt;"),
        ([HOSTILE, 7, None], "&lt;script&gt;"),
        ([], '<div class="edits"></div>'),
    ],
)
def test_a_query_that_calls_anything_edits_is_escaped(served: Served, edits: object, shown: str) -> None:
    page = get(served, "/tos", sql="select :edits as edits", edits=json.dumps(edits)).text
    body = page[page.index("<tbody>") : page.index("</tbody>")]
    assert shown in body
    assert "<script>" not in body


def test_a_row_is_read_from_top_to_bottom(served: Served) -> None:
    page = get(served, "/tos/document/shop~2Fterms").text
    assert '<dl class="record">' in page
    assert "<dt>title</dt>" in page


def test_edits_that_are_no_json_are_shown_as_they_are(served: Served) -> None:
    assert "[[not json" in get(served, "/tos", sql="select '[[not json' as edits").text


@pytest.mark.parametrize("address", ["/", "/tos/finding", "/tos/finding.json", "/static/reading.css", "/none"])
def test_a_browser_runs_no_script_that_is_not_datasettes(served: Served, address: str) -> None:
    headers = get(served, address).headers
    assert "script-src 'self';" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
