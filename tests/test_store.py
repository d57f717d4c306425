"""The store: what it keeps whole, what it remembers, and how it fails."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from db.connection import Connection
from db.store import Store
from tests.shop import BOARD, SHOP, TERMS
from tos_monitor.errors import StoreError
from tos_monitor.model import (
    BoardLook,
    Category,
    Cause,
    Change,
    Clause,
    Digest,
    Direction,
    DocumentKind,
    Edit,
    Entry,
    Event,
    EventKind,
    FailedLook,
    Finding,
    Flag,
    Kind,
    Language,
    Listing,
    Look,
    Outcome,
    Phrase,
    Presence,
    Reading,
    Rejection,
    Severity,
    Snapshot,
    Survey,
    Version,
    digest,
)

if TYPE_CHECKING:
    from tos_monitor.archive import Archive

MALL = replace(SHOP, id="mall", name="상가")
PRIVACY = replace(TERMS, service="mall", id="privacy", title="개인정보 처리방침")
OLD = Listing(url="https://shop.example/1", title="점검 안내")
NEW = Listing(url="https://shop.example/2", title="약관 개정 안내")
MONDAY = datetime(2026, 3, 2, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WALL = Rejection(reason="bot-wall", detail="a challenge was served")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "tos.db"


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as store, store.transaction():
        for service in (SHOP, MALL):
            store.add_service(service)
        for declaration in (TERMS, PRIVACY, BOARD.declaration, BOARD.notice(OLD), BOARD.notice(NEW)):
            store.add_document(declaration, MONDAY)
        yield store


@pytest.fixture
def run(store: Store) -> int:
    return store.start_run("run", MONDAY)


def page(body: bytes) -> Snapshot:
    address = "https://shop.example/terms"
    return Snapshot(requested=address, url=address, status=200, headers=(("Server", "x"),), body=body)


def version(number: int = 1, cause: Cause = Cause.FIRST_RECORD, seen_at: datetime = MONDAY) -> Version:
    return Version(
        document=TERMS.document,
        number=number,
        cause=cause,
        seen_at=seen_at,
        reader=Digest("reader"),
        key=Digest(f"key {number}"),
        reading=Reading(text=f"제{number}조 회사는 회원에게 알립니다."),
    )


def see(store: Store, run: int, seen_at: datetime, body: bytes, verdict: int | Rejection = 1) -> Snapshot:
    """Look at the terms, and give what was sent."""
    look = Look(declaration=TERMS, seen_at=seen_at, snapshots=(page(body),))
    if isinstance(verdict, Rejection):
        store.add_look(run, look, Outcome.REJECTED, rejection=verdict)
    else:
        store.add_version(version(verdict))
        store.add_look(run, look, Outcome.UNCHANGED, verdict)
    return look.snapshots[0]


def survey(
    store: Store,
    run: int,
    seen_at: datetime,
    *listings: Listing,
    whole: bool = True,
    outcome: Outcome = Outcome.UNCHANGED,
) -> Snapshot:
    """Look at the board, and give what was sent."""
    sent = page(f"{seen_at} {listings}".encode())
    look = BoardLook(board=BOARD, seen_at=seen_at, snapshots=(sent,), listings=listings, whole=whole)
    store.add_board_look(run, look, outcome)
    return sent


def kept(store: Store, *sent: Snapshot) -> list[bool]:
    return [store.body(each.digest) == each.body for each in sent]


def test_the_store_is_what_the_monitor_needs(store: Store) -> None:
    archive: Archive = store
    assert archive.latest(TERMS.document) is None


# --- which bodies are kept whole


def test_a_new_text_is_kept_with_its_confirmation_and_no_more(store: Store, run: int) -> None:
    sent = [see(store, run, MONDAY + hour * HOUR, b"nonce %d" % hour) for hour in range(4)]
    assert kept(store, *sent) == [True, True, False, False]


def test_a_witness_is_kept_once_a_week(store: Store, run: int) -> None:
    sent = [see(store, run, MONDAY + day * DAY, b"nonce %d" % day) for day in range(17)]
    assert [day for day, is_kept in enumerate(kept(store, *sent)) if is_kept] == [0, 1, 8, 15]


def test_a_revision_is_kept_in_the_middle_of_a_week(store: Store, run: int) -> None:
    for hour in range(3):
        see(store, run, MONDAY + hour * HOUR, b"nonce %d" % hour)
    assert kept(store, see(store, run, MONDAY + DAY, b"other", 2)) == [True]


def test_a_wall_is_kept_though_the_text_behind_it_is_known(store: Store, run: int) -> None:
    for hour in range(3):
        see(store, run, MONDAY + hour * HOUR, b"nonce %d" % hour)
    walls = [see(store, run, MONDAY + DAY + hour * HOUR, b"wall %d" % hour, WALL) for hour in range(3)]
    assert kept(store, *walls) == [True, True, False]


def test_a_board_is_kept_when_it_lists_something_else(store: Store, run: int) -> None:
    same = [survey(store, run, MONDAY + hour * HOUR, OLD) for hour in range(3)]
    other = survey(store, run, MONDAY + 3 * HOUR, NEW, OLD)
    assert kept(store, *same, other) == [True, True, False, True]


def test_a_version_is_read_from_its_newest_whole_look(store: Store, run: int) -> None:
    see(store, run, MONDAY, b"first")
    confirmation = see(store, run, MONDAY + HOUR, b"second")
    see(store, run, MONDAY + 2 * HOUR, b"third")
    assert store.evidence(version()).snapshots == (confirmation,)


def test_a_technical_upgrade_is_read_from_the_responses_of_the_version_before(store: Store, run: int) -> None:
    sent = see(store, run, MONDAY, b"page")
    upgrade = version(2, Cause.TECHNICAL_UPGRADE)
    store.add_version(upgrade)
    assert store.evidence(upgrade).snapshots == (sent,)


def test_a_revision_is_never_read_from_the_responses_of_the_version_before(store: Store, run: int) -> None:
    see(store, run, MONDAY, b"page")
    revision = version(2, Cause.REVISION)
    store.add_version(revision)
    assert store.evidence(revision).snapshots == ()


def test_a_body_that_was_not_kept_is_absent(store: Store) -> None:
    assert store.body(digest(b"never seen")) is None


def test_pages_that_differ_by_a_token_cost_a_twentieth() -> None:
    random = Random(1)  # noqa: S311 - a page is no secret
    text = " ".join(f"{random.getrandbits(32):x}" for _ in range(5_000))
    connection = Connection.in_memory()
    with Store(connection) as store, store.transaction():
        store.add_service(SHOP)
        store.add_document(TERMS, MONDAY)
        run = store.start_run("run", MONDAY)
        sent = [see(store, run, MONDAY + week * 7 * DAY, f"{week} {text} {week}".encode()) for week in range(60)]
        assert all(kept(store, *sent))
        (size,) = connection.rows("SELECT sum(length(zstd)) AS packed, sum(length) AS whole FROM body")
    assert size["packed"] * 20 < size["whole"] == sum(len(each.body) for each in sent)


# --- what is remembered


def test_a_later_record_of_a_service_replaces_its_names(store: Store) -> None:
    store.add_service(replace(SHOP, name="새 가게"))
    assert [service.name for service in store.services()] == ["상가", "새 가게"]


def test_a_notice_stays_as_old_as_it_is_and_of_the_backlog_or_not(store: Store, run: int) -> None:
    notice = BOARD.notice(OLD)
    survey(store, run, MONDAY, OLD)
    store.add_document(replace(notice, title="다른 제목"), MONDAY + DAY, is_backlog=True)
    known = store.known_notice(notice.document)
    assert (known.listing.title, known.first_seen, known.is_backlog) == ("다른 제목", MONDAY, False)


def test_a_board_that_no_look_could_read_was_never_surveyed(store: Store, run: int) -> None:
    look = Look(declaration=BOARD.declaration, seen_at=MONDAY, snapshots=(page(b"wall"),))
    store.add_look(run, look, Outcome.REJECTED, rejection=WALL)
    assert store.last_survey(BOARD.document) is None


@pytest.mark.parametrize("whole", [True, False])
def test_a_survey_tells_whether_it_read_the_board_whole(store: Store, run: int, *, whole: bool) -> None:
    survey(store, run, MONDAY, OLD, whole=whole)
    assert store.last_survey(BOARD.document) == Survey(seen_at=MONDAY, whole=whole)


def test_a_version_that_is_read_anew_replaces_its_reading(store: Store) -> None:
    store.add_version(version())
    again = replace(version(), reader=Digest("better"), reading=Reading(text="제1조  회사는 회원에게 알립니다."))
    store.add_version(again)
    assert store.latest(TERMS.document) == again


def test_the_troubles_of_a_run_are_its_own(store: Store, run: int) -> None:
    see(store, run, MONDAY, b"wall", WALL)
    later = store.start_run("run", MONDAY + DAY)
    see(store, later, MONDAY + DAY, b"page")
    assert store.troubles(run) == ((TERMS.document, "bot-wall: a challenge was served"),)
    assert store.troubles(later) == ()


def test_a_document_that_the_last_run_did_not_visit_is_no_problem(store: Store, run: int) -> None:
    see(store, run, MONDAY, b"wall", WALL)
    other = replace(TERMS, id="other")
    store.add_document(other, MONDAY)
    later = store.start_run("run", MONDAY + DAY)
    look = Look(declaration=other, seen_at=MONDAY + DAY, snapshots=(page(b"x"),))
    store.add_look(later, look, Outcome.REJECTED, rejection=WALL)
    assert [health.document for health in store.health() if health.problem] == [other.document]


def test_what_hosts_ask_for_replaces_what_they_asked_for() -> None:
    with Store.in_memory() as store:
        store.keep_waits({"shop.example": MONDAY, "mall.example": MONDAY})
        store.keep_waits({"mall.example": MONDAY + DAY})
        assert store.waits() == {"mall.example": MONDAY + DAY}


def test_the_latest_version_has_the_highest_number(store: Store) -> None:
    for number in (1, 2, 10):
        store.add_version(version(number))
    assert store.latest(TERMS.document) == version(10)


def test_a_document_without_a_version_has_no_latest(store: Store) -> None:
    assert store.latest(TERMS.document) is None


def test_a_notice_is_known_as_its_board_shows_it(store: Store, run: int) -> None:
    survey(store, run, MONDAY, OLD)
    (known,) = store.known_notices(BOARD.document)
    assert (known.listing, known.first_seen) == (OLD, MONDAY)


def test_presence_is_newest_first(store: Store, run: int) -> None:
    survey(store, run, MONDAY, OLD)
    later = store.start_run("run", MONDAY + DAY)
    store.add_absence(later, BOARD.notice(OLD).document, MONDAY + DAY)
    (known,) = store.known_notices(BOARD.document)
    assert known.presence == (Presence(seen_at=MONDAY + DAY, listed=False), Presence(seen_at=MONDAY, listed=True))


def test_a_notice_is_missed_once_a_run(store: Store, run: int) -> None:
    for hour in range(2):
        store.add_absence(run, BOARD.notice(OLD).document, MONDAY + hour * HOUR)
    (known,) = store.known_notices(BOARD.document)
    assert len(known.presence) == 1


def test_a_document_on_no_board_is_no_notice(store: Store, run: int) -> None:
    see(store, run, MONDAY, b"page")
    assert store.known_notices(BOARD.document) == ()


def test_a_finding_comes_back_with_its_flag(store: Store) -> None:
    found = Finding(
        change=Change(
            kind=Kind.EDITED,
            before=Clause(source="회사는 책임을 집니다.", path=("제8조",), heading="책임"),
            after=Clause(source="회사는 책임을 지지 않습니다.", path=("제8조",), heading="책임"),
            edits=(
                Edit(op="=", text="회사는 책임을 "),
                Edit(op="-", text="집니다"),
                Edit(op="+", text="지지 않습니다"),
            ),
        ),
        flags=(
            Flag(
                category=Category.LIMITATION_OF_LIABILITY,
                direction=Direction.ADVERSE,
                severity=Severity.HIGH,
                rule="freed",
                quote_before="책임을 집니다",
                quote_after="책임을 지지 않습니다",
                law=("약관법 제7조",),
                reason=Phrase(ko="책임이 없어졌습니다.", en="The liability is gone."),
            ),
        ),
    )
    store.add_version(version())
    store.add_findings(version(), (found,))
    assert store.findings(TERMS.document, 1) == (found,)


def test_entries_of_one_service_leave_out_the_others(store: Store) -> None:
    run = store.start_run("run", MONDAY)
    for document, service in ((TERMS.document, "shop"), (PRIVACY.document, "mall")):
        event = Event(id=f"{document}/1", kind=EventKind.REVISED, document=document, at=MONDAY, version=None)
        store.add_event(event)
        store.add_entry(
            run,
            Entry(
                id=event.id,
                event=event.kind,
                service=service,
                document=document,
                at=MONDAY,
                language=Language.KO,
                direction=Direction.MIXED,
                severity=None,
                directions=(),
                categories=(),
                title="바뀐 약관",
                summary="",
                html="",
                link="",
            ),
        )
    assert [entry.service for entry in store.entries(service="mall")] == ["mall"]


# --- how the watch goes


def test_health_tells_when_a_document_was_last_good(store: Store, run: int) -> None:
    see(store, run, MONDAY, b"page")
    see(store, run, MONDAY + DAY, b"wall", WALL)
    (health,) = (each for each in store.health() if each.document == TERMS.document)
    assert (health.versions, health.last_look, health.last_good, health.last_change, health.problem) == (
        1,
        MONDAY + DAY,
        MONDAY,
        None,
        "bot-wall: a challenge was served",
    )


def test_a_problem_is_over_when_the_next_look_is_good(store: Store, run: int) -> None:
    failure = FailedLook(declaration=TERMS, seen_at=MONDAY, reason="timeout", detail="")
    store.add_failure(run, failure)
    assert [each.problem for each in store.health(["shop"])][-1] == "timeout"
    see(store, run, MONDAY + DAY, b"page")
    assert [each.problem for each in store.health(["shop"])][-1] == ""


def test_a_revision_is_the_last_change(store: Store) -> None:
    store.add_version(version(1))
    store.add_version(version(2, Cause.REVISION, MONDAY + DAY))
    store.add_version(version(3, Cause.TECHNICAL_UPGRADE, MONDAY + 2 * DAY))
    (health,) = (each for each in store.health() if each.document == TERMS.document)
    assert health.last_change == MONDAY + DAY


def test_a_board_changed_when_it_was_said_to_be_revised(store: Store, run: int) -> None:
    survey(store, run, MONDAY, OLD)
    survey(store, run, MONDAY + DAY, NEW, OLD, outcome=Outcome.REVISED)
    survey(store, run, MONDAY + 2 * DAY, NEW, OLD)
    (board,) = (each for each in store.health() if each.kind is DocumentKind.BOARD)
    assert board.last_change == MONDAY + DAY


def test_a_notice_that_is_gone_is_no_problem(store: Store, run: int) -> None:
    look = Look(declaration=BOARD.notice(OLD), seen_at=MONDAY, snapshots=())
    store.add_look(run, look, Outcome.GONE, rejection=Rejection(reason="http-404", detail=""))
    assert {each.problem for each in store.health()} == {""}


def test_health_can_be_asked_for_one_service(store: Store) -> None:
    assert [each.document for each in store.health({"mall"})] == [PRIVACY.document]


# --- how it fails


def test_a_transaction_that_fails_leaves_nothing() -> None:
    def interrupted(store: Store) -> None:
        with store.transaction():
            store.add_service(SHOP)
            raise KeyboardInterrupt

    with Store.in_memory() as store:
        with pytest.raises(KeyboardInterrupt):
            interrupted(store)
        assert store.services() == ()


def test_a_process_that_is_killed_in_a_transaction_leaves_nothing(path: Path) -> None:
    program = f"""
import os, signal
from db.store import Store
from tests.test_store import MALL, SHOP
store = Store.open({str(path)!r})
with store.transaction():
    store.add_service(SHOP)
with store.transaction():
    store.add_service(MALL)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    killed = subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[1], check=False)
    assert killed.returncode == -signal.SIGKILL
    with Store.open(path) as store:
        assert store.services() == (SHOP,)


def test_a_run_is_finished_once_it_is_over(path: Path) -> None:
    with Store.open(path) as store:
        run = store.start_run("run", MONDAY)
        store.finish_run(run, MONDAY + HOUR, documents=3, failed=1)
    with sqlite3.connect(path) as database:
        (row,) = database.execute("SELECT command, started_at, finished_at, documents, failed FROM run")
    database.close()
    assert row == ("run", "2026-03-02T01:00:00+00:00", "2026-03-02T02:00:00+00:00", 3, 1)


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="a moment needs a time zone"):
        store.add_document(TERMS, MONDAY.replace(tzinfo=None))


def test_a_record_of_nothing_known_is_refused() -> None:
    with Store.in_memory() as store, pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.add_version(version())


def test_a_folder_in_place_of_the_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"can't be opened: check that it is a file"):
        Store.open(tmp_path)


def test_a_file_in_place_of_the_folder_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"file: can't make the folder for the database"):
        Store.open(tmp_path / "file" / "tos.db")


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    (tmp_path / "tos.db").write_text("제1조 이 파일은 데이터베이스가 아닙니다." * 100)
    with pytest.raises(StoreError, match=r"tos\.db: the database is not an SQLite database"):
        Store.open(tmp_path / "tos.db")


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="belongs to another program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_damaged_database_is_explained(path: Path) -> None:
    Store.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(StoreError, match="is damaged: put the last backup in its place"):
        Store.open(path)


def test_a_full_disk_is_explained_and_leaves_nothing(path: Path) -> None:
    connection = Connection.open(path)
    connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the present size when that is more
    with Store(connection) as store:
        store.start_run("run", MONDAY)
        with pytest.raises(StoreError, match="the disk is full: make room, then run again"), store.transaction():
            store.add_service(replace(SHOP, name="가" * 100_000))
        assert store.services() == ()


def test_a_database_that_may_not_be_written_is_explained(path: Path) -> None:
    connection = Connection.open(path)
    connection.execute("PRAGMA query_only = ON")
    with Store(connection) as store, pytest.raises(StoreError, match="may not be written: make the file"):
        store.start_run("run", MONDAY)


def test_a_database_that_another_program_holds_is_explained(path: Path) -> None:
    connection = Connection.open(path)
    connection.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with (
        Store(connection) as store,
        pytest.raises(StoreError, match="is locked by another program: wait"),
        store.transaction(),
    ):
        store.add_service(SHOP)
    other.close()
