"""The demo as a new user starts it, and what it leaves to be looked at."""

import subprocess  # noqa: TC003  a fixture's annotation is read at run time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import feedparser
import pytest

from db.store import Store
from tests.conftest import program_in
from tos_monitor.app.timelines import recorded
from tos_monitor.model import Category, Direction, DocumentId, EventKind, Finding, Kind, Severity, WordClass
from tos_monitor.timeline import Point

pytestmark = pytest.mark.slow

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
    """What the notice with a comparison of amended terms announced."""
    (found,) = (
        store.findings(entry.document, 1)
        for entry in store.entries(service=service)
        if entry.event is EventKind.TERMS_ANNOUNCED and entry.categories
    )
    return found


def points(store: Store, service: str) -> tuple[Point, ...]:
    """The story of a service."""
    (found,) = (each for each in store.services() if each.id == service)
    return recorded(store, found).points


def scenes(store: Store, service: str) -> dict[str, set[str]]:
    """What happened on each day of a story."""
    days: dict[str, set[str]] = {}
    for point in points(store, service):
        days.setdefault(point.day.isoformat(), set()).add(point.happened.value)
    return days


def told_on(store: Store, service: str, day: str, event: EventKind) -> Point:
    """The one such event of a day."""
    (found,) = (each for each in points(store, service) if (each.day.isoformat(), each.happened) == (day, event))
    return found


def about(findings: tuple[Finding, ...], words: str) -> Finding:
    (finding,) = (each for each in findings if words in each.change.clause.text and each.flags)
    return finding


def test_the_story_of_2016_is_told_on_its_days(store: Store) -> None:
    assert scenes(store, "interpark") == {
        "2016-07-20": {"notice-posted", "terms-announced", "short-notice"},
        "2016-07-25": {"notice-posted", "breach-disclosed", "checklist-incomplete"},
        "2016-07-26": {"notice-edited", "announcement-postponed"},
        "2016-07-27": {"notice-vanished", "announcement-withdrawn"},
    }


def test_the_story_of_2024_and_2025_is_told_on_its_days(store: Store) -> None:
    told = scenes(store, "coupang")
    # Whether the second notice named what the first did is for the reader of items, and tested there.
    told["2025-11-29"] -= {"items-added", "items-dropped"}
    assert told == {
        "2024-10-31": {"notice-posted", "terms-announced", "short-notice"},
        "2024-11-05": {"revised", "change-took-effect"},
        "2025-06-24": {"occurred"},
        "2025-11-20": {"notice-posted", "breach-disclosed", "checklist-incomplete"},
        "2025-11-23": {"notice-vanished", "taken-down-early"},
        "2025-11-29": {"notice-posted", "count-revised", "checklist-incomplete"},
        "2025-12-02": {"notice-vanished", "taken-down-early"},
        "2025-12-07": {"notice-posted", "wording-hardened", "items-added", "checklist-completed"},
        "2025-12-18": {"notice-posted", "terms-announced"},
        "2025-12-26": {"revised", "change-took-effect"},
    }


@pytest.mark.parametrize(
    ("service", "day", "event", "words"),
    [
        ("interpark", "2016-07-20", EventKind.TERMS_ANNOUNCED, "2016-07-27, 7일 전"),
        ("interpark", "2016-07-25", EventKind.BREACH_DISCLOSED, "침해; 약 10,300,000명"),
        ("coupang", "2024-10-31", EventKind.SHORT_NOTICE, "5일 전"),
        ("coupang", "2025-11-20", EventKind.BREACH_DISCLOSED, "약 4,500개 계정"),
        ("coupang", "2025-11-29", EventKind.COUNT_REVISED, "× 7,489"),
        ("coupang", "2025-12-07", EventKind.WORDING_HARDENED, "‘노출’ → ‘유출’"),
        ("coupang", "2025-12-07", EventKind.ITEMS_ADDED, "공동현관 출입번호"),
        ("coupang", "2025-12-18", EventKind.TERMS_ANNOUNCED, "2025-12-26"),
        ("coupang", "2025-12-26", EventKind.CHANGE_TOOK_EFFECT, "2025-12-18"),
    ],
)
def test_a_scene_is_told_with_its_figures(store: Store, service: str, day: str, event: EventKind, words: str) -> None:
    assert words in told_on(store, service, day, event).detail


def test_the_announced_change_of_2016_is_a_security_risk_and_an_obstacle_to_leaving(store: Store) -> None:
    point = told_on(store, "interpark", "2016-07-20", EventKind.TERMS_ANNOUNCED)
    assert {Category.SECURITY_RISK, Category.CLOSURE_OBSTACLE} <= set(point.categories)


def test_the_first_notice_of_2025_softens_and_minimises(store: Store) -> None:
    first, *_ = (each.incident for each in store.tellings("coupang") if each.incident)
    assert (first.words[0], first.word_class, first.minimisers) == ("비인가 조회", WordClass.SOFTENED, ("일부",))


def test_the_apology_of_2016_calls_it_a_part_and_estimates(store: Store) -> None:
    (apology,) = (each.incident for each in store.tellings("interpark") if each.incident)
    assert (apology.words, apology.minimisers, apology.is_possible) == (("침해",), ("일부",), True)


def test_a_later_entry_on_the_incident_tells_the_story_so_far(store: Store) -> None:
    (entry,) = (each for each in store.entries() if each.event is EventKind.WORDING_HARDENED)
    assert all(f'view?no={number}"' in entry.html for number in (1287, 1291))


def test_the_last_screen_is_the_timeline_of_each_service(
    folder: Path, played: "subprocess.CompletedProcess[str]"
) -> None:
    screen = played.stdout[played.stdout.index("Interpark (replica): drawn in demo/timelines/interpark.html") :]
    lines = screen.splitlines()
    assert lines[1].split("\t") == ["day", "lane", "event", "verdict", "what"]
    assert sum(line.startswith("2016-07-") for line in lines) == 10
    assert "Coupang (replica): drawn in demo/timelines/coupang.html" in lines
    for service in ("interpark", "coupang"):
        page = (folder / "demo" / "timelines" / f"{service}.html").read_text(encoding="utf-8")
        assert page.count("<svg") == 1


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
    return {
        path.name: sha256(path.read_bytes()).hexdigest()
        for made in ("feeds", "timelines")
        for path in (folder / "demo" / made).iterdir()
    }


def test_a_second_demo_adds_nothing_but_looks(folder: Path, store: Store) -> None:
    before = digests(folder), [health.versions for health in store.health()]
    again = program_in(folder)("demo")
    assert again.returncode == 0
    assert "0 new entries" in again.stdout
    assert (digests(folder), [health.versions for health in store.health()]) == before


@pytest.mark.usefixtures("played")
def test_a_demo_played_anew_makes_the_same_files_and_removes_nothing_else(folder: Path) -> None:
    before = digests(folder)
    (folder / "demo" / "precious.txt").write_text("somebody's", encoding="utf-8")
    program_in(folder)("demo", "--anew")
    assert digests(folder) == before
    assert (folder / "demo" / "precious.txt").exists()
