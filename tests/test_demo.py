"""The demo as a new user starts it, and what it leaves to be looked at."""

import subprocess  # noqa: TC003  a fixture's annotation is read at run time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import feedparser
import pytest

from db.store import Store
from tests.conftest import program_in
from tos_monitor.model import Category, Direction, DocumentId, EventKind, Finding, Kind, Severity

TERMS = DocumentId("coupang/terms")
FEEDS = [f"{name}.{kind}" for name in ("all", "adverse", "coupang", "interpark") for kind in ("rss", "atom")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def played(folder: Path) -> "subprocess.CompletedProcess[str]":
    return program_in(folder)("demo")


@pytest.fixture
def store(folder: Path, played: "subprocess.CompletedProcess[str]") -> Iterator[Store]:
    assert (played.returncode, played.stderr) == (0, "")
    with Store.open(folder / "demo" / "tos.db") as opened:
        yield opened


def announcement(store: Store, service: str) -> tuple[Finding, ...]:
    """What the notice of amended terms announced."""
    (entry,) = (
        entry
        for entry in store.entries(service=service)
        if entry.event is EventKind.NOTICE_POSTED and "개정" in entry.title
    )
    return store.findings(entry.document, 1)


def about(findings: tuple[Finding, ...], words: str) -> Finding:
    (finding,) = (each for each in findings if words in each.change.clause.text and each.flags)
    return finding


def test_the_timeline_tells_both_stories_in_order(store: Store) -> None:
    told = [(entry.at.date().isoformat(), entry.event) for entry in reversed(store.entries())]
    assert told == [
        ("2016-07-20", EventKind.NOTICE_POSTED),
        ("2016-07-25", EventKind.NOTICE_POSTED),
        ("2016-07-26", EventKind.NOTICE_EDITED),
        ("2016-07-28", EventKind.NOTICE_VANISHED),
        ("2024-11-05", EventKind.REVISED),
        ("2025-11-20", EventKind.NOTICE_POSTED),
        ("2025-11-23", EventKind.NOTICE_VANISHED),
        ("2025-11-29", EventKind.NOTICE_POSTED),
        ("2025-12-02", EventKind.NOTICE_VANISHED),
        ("2025-12-07", EventKind.NOTICE_POSTED),
        ("2025-12-18", EventKind.NOTICE_POSTED),
        ("2025-12-26", EventKind.REVISED),
    ]


def test_the_linked_log_in_is_an_adverse_security_risk_with_the_words_of_before_and_after(store: Store) -> None:
    finding = about(announcement(store, "interpark"), "선량한 관리자의 주의")
    (flag,) = (flag for flag in finding.flags if flag.category is Category.SECURITY_RISK)
    assert finding.announced
    assert (flag.direction, flag.severity) == (Direction.ADVERSE, Severity.HIGH)
    assert flag.quote_after in finding.change.clause.text
    assert finding.change.kind is Kind.ADDED


def test_the_announced_change_is_adverse_as_a_whole(store: Store) -> None:
    directions = {entry.at.date().isoformat(): entry.direction for entry in store.entries(service="interpark")}
    assert directions["2016-07-20"] is Direction.ADVERSE


def test_the_exemption_for_intrusions_is_an_adverse_security_risk(store: Store) -> None:
    finding = about(store.findings(TERMS, 2), "악성 프로그램")
    assert {flag.direction for flag in finding.flags} == {Direction.ADVERSE}
    assert Category.SECURITY_RISK in {flag.category for flag in finding.flags}


def test_the_revision_with_the_exemption_is_adverse_as_a_whole(store: Store) -> None:
    (entry,) = (entry for entry in store.entries() if entry.id == f"revised/{TERMS}/2")
    assert entry.direction is Direction.ADVERSE


def test_nothing_but_the_exemption_is_flagged_though_clauses_moved_and_were_renumbered(store: Store) -> None:
    findings = store.findings(TERMS, 2)
    flagged = [finding for finding in findings if finding.flags]
    assert {finding.change.kind for finding in findings} >= {Kind.MOVED, Kind.RENUMBERED}
    assert len(flagged) == 1


def test_its_deletion_is_favourable_when_it_is_announced_and_when_it_happens(store: Store) -> None:
    for findings in (announcement(store, "coupang"), store.findings(TERMS, 3)):
        finding = about(findings, "악성 프로그램")
        assert finding.change.kind is Kind.REMOVED
        assert {flag.direction for flag in finding.flags} == {Direction.FAVOURABLE}


def test_what_was_announced_and_what_happened_is_favourable_as_a_whole(store: Store) -> None:
    directions = {entry.at.date().isoformat(): entry.direction for entry in store.entries(service="coupang")}
    assert directions["2025-12-18"] is Direction.FAVOURABLE
    assert directions["2025-12-26"] is Direction.FAVOURABLE


def test_the_terms_of_2016_are_read_from_euc_kr_without_a_damaged_character(store: Store) -> None:
    version = store.latest(DocumentId("interpark/terms"))
    assert version is not None
    assert (version.number, version.reading.encoding, version.reading.replaced) == (1, "cp949", 0)


def test_nothing_is_wrong_with_any_document(store: Store) -> None:
    assert [health.document for health in store.health() if health.problem] == []


def test_where_to_look_is_said(folder: Path, played: "subprocess.CompletedProcess[str]") -> None:
    assert "demo/feeds/index.html" in played.stdout
    assert (folder / "demo" / "feeds" / "index.html").exists()
    assert "demo/tos.db" in played.stdout


@pytest.mark.parametrize("name", FEEDS)
@pytest.mark.usefixtures("played")
def test_a_feed_reader_takes_every_feed(folder: Path, name: str) -> None:
    read = feedparser.parse((folder / "demo" / "feeds" / name).read_bytes())
    assert read.bozo == 0
    assert read.entries


@pytest.mark.usefixtures("played")
def test_the_users_own_database_and_feeds_are_not_touched(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == {"demo"}


def digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in (folder / "demo" / "feeds").iterdir()}


def test_a_second_demo_adds_nothing_but_looks(folder: Path, store: Store) -> None:
    before = digests(folder), [health.versions for health in store.health()]
    again = program_in(folder)("demo")
    assert again.returncode == 0
    assert "0 new entries" in again.stdout
    assert (digests(folder), [health.versions for health in store.health()]) == before


@pytest.mark.usefixtures("played")
def test_a_demo_played_anew_makes_the_same_feeds_and_removes_nothing_else(folder: Path) -> None:
    before = digests(folder)
    (folder / "demo" / "precious.txt").write_text("somebody's", encoding="utf-8")
    program_in(folder)("demo", "--anew")
    assert digests(folder) == before
    assert (folder / "demo" / "precious.txt").exists()
