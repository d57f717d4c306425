"""The hold: when a whole fleet changes or fails at once, a person looks before anything is published."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.store import Store
from tests.conftest import FOR_TESTS, Run, program_in
from tests.shop import SHOP
from tests.site import Site
from tests.test_monitor import DAY, DUTY, EXEMPTION, LISTING, OTHER, START, TERMS, board, look, terms
from tests.test_spiders import LONG, crawl, declare, document
from tos_monitor.app import runs
from tos_monitor.hold import is_suspicious
from tos_monitor.model import Declaration, FailedLook, Tally, Watch
from tos_monitor.monitor import Monitor

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

CHANGED = LONG.replace("바로 처리합니다", "처리할 책임을 지지 않습니다")


@pytest.mark.parametrize(
    ("known", "changed", "failed", "suspicious"),
    [
        (5, 5, 0, True),
        (5, 0, 5, True),
        (24, 3, 2, True),
        (25, 5, 0, False),  # a fifth, not more
        (4, 4, 0, False),  # fewer than five say nothing
        (1000, 200, 0, False),
        (1000, 100, 101, True),
        (0, 0, 0, False),
    ],
)
def test_more_than_a_fifth_and_at_least_five_is_suspicious(
    known: int, changed: int, failed: int, *, suspicious: bool
) -> None:
    assert is_suspicious(Tally(known=known, changed=changed, failed=failed)) is suspicious


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        yield opened


FLEET = tuple(replace(TERMS, id=f"terms-{number}") for number in range(6))
Visit = Callable[[Monitor, Declaration], object]


def run_over(store: Store, day: int, *visits: Visit) -> int:
    """Visit the first document as the first visit does, and so on; the last visit is that of all others."""
    number = runs.begin(store, "run", START + day * DAY)
    monitor = Monitor(archive=store, watches={"shop": Watch(service=SHOP)}, run=number)
    for place, declaration in enumerate(FLEET):
        visits[min(place, len(visits) - 1)](monitor, declaration)
    runs.finish(store, number, START + day * DAY, len(FLEET), 0)
    return number


def shows(content: str, day: int) -> Visit:
    return lambda monitor, declaration: monitor.observe(look(declaration, terms(content), START + day * DAY))


def fails(day: int) -> Visit:
    return lambda monitor, declaration: monitor.fail(
        FailedLook(declaration=declaration, seen_at=START + day * DAY, reason="timeout", detail="took too long")
    )


def held(store: Store) -> list[int]:
    return [each.run for each in runs.held(store)]


def test_the_first_look_at_many_documents_is_not_held(store: Store) -> None:
    run_over(store, 0, shows(DUTY, 0))
    assert held(store) == []


def test_many_changes_at_once_are_held_when_seen_and_when_confirmed(store: Store) -> None:
    run_over(store, 0, shows(DUTY, 0))
    sighted, confirmed = (run_over(store, day, shows(EXEMPTION, day)) for day in (1, 2))
    assert held(store) == [sighted, confirmed]


def test_the_news_of_a_held_run_is_there_when_it_is_released(store: Store) -> None:
    for day, content in enumerate((DUTY, EXEMPTION, EXEMPTION)):
        run_over(store, day, shows(content, day))
    assert store.entries() == ()
    store.release_run(held(store)[-1], START + 3 * DAY)
    assert len(store.entries()) == len(FLEET)


def test_a_run_of_few_changes_is_told_at_once(store: Store) -> None:
    run_over(store, 0, shows(DUTY, 0))
    for day in (1, 2):
        run_over(store, day, *[shows(EXEMPTION, day)] * 4, shows(DUTY, day))
    assert held(store) == []
    assert len(store.entries()) == 4


def test_many_that_begin_to_fail_are_held_once(store: Store) -> None:
    run_over(store, 0, shows(DUTY, 0))
    first, *_ = (run_over(store, day, fails(day)) for day in (1, 2, 3))
    assert held(store) == [first]


def test_changes_and_failures_count_together(store: Store) -> None:
    run_over(store, 0, shows(DUTY, 0))
    run = run_over(store, 1, *[shows(EXEMPTION, 1)] * 3, fails(1))
    assert [each.tally for each in store.held_runs()] == [Tally(known=6, changed=3, failed=3)]
    assert held(store) == [run]


def test_a_run_that_was_killed_is_judged_when_the_next_begins(store: Store) -> None:
    for day, content in enumerate((DUTY, EXEMPTION)):
        run_over(store, day, shows(content, day))
    killed = runs.begin(store, "run", START + 2 * DAY)
    monitor = Monitor(archive=store, watches={"shop": Watch(service=SHOP)}, run=killed)
    for declaration in FLEET:
        shows(EXEMPTION, 2)(monitor, declaration)
    runs.begin(store, "run", START + 3 * DAY)
    assert held(store)[-1] == killed


def test_a_board_that_lists_something_new_is_no_change_of_a_document(store: Store) -> None:
    number = runs.begin(store, "run", START)
    Monitor(archive=store, watches={"shop": Watch(service=SHOP)}, run=number).survey(board(START, OTHER))
    number = runs.begin(store, "run", START + DAY)
    Monitor(archive=store, watches={"shop": Watch(service=SHOP)}, run=number).survey(board(START + DAY, LISTING, OTHER))
    assert store.tally(number) == Tally(known=1, changed=0, failed=0)


# --- through the command line


NAMES = [f"terms-{number}" for number in range(6)]


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Six documents that were recorded, then changed, and were seen again once."""
    folder = tmp_path_factory.mktemp("fleet")
    with Site() as site:
        declare(folder, site, *(document(site, f"/{name}", name) for name in NAMES))
        for content in (LONG, CHANGED):
            for name in NAMES:
                site.show(f"/{name}", content)
            crawl(program_in(folder))
        yield folder


@pytest.fixture
def fleet(recorded: Path, tmp_path: Path) -> Path:
    """The same in a folder of its own."""
    shutil.copytree(recorded, tmp_path, dirs_exist_ok=True)
    return tmp_path


def items(folder: Path, channel: str) -> list[str]:
    feed = json.loads((folder / "feeds" / "public" / f"{channel}.json").read_text(encoding="utf-8"))
    return [item["title"] for item in feed["items"]]


def test_a_held_run_says_so_and_publishes_nothing_but_that(fleet: Path, tos_monitor: Run) -> None:
    ended = crawl(tos_monitor)
    assert ended.returncode == 1
    assert "run 3 is held: of 6 known documents 6 changed and 0 began to fail" in ended.stderr
    assert items(fleet, "all") == items(fleet, "adverse") == []
    assert "News of run 3 held" in items(fleet, "health")[0]


@pytest.mark.usefixtures("fleet")
def test_status_names_the_held_runs(tos_monitor: Run) -> None:
    ended = tos_monitor("status")
    assert ended.returncode == 1
    assert "'tos-monitor release 2'" in ended.stdout


@pytest.mark.usefixtures("fleet")
def test_the_json_of_status_stays_a_list_of_documents(tos_monitor: Run) -> None:
    ended = tos_monitor("status", "--json")
    assert {row["unconfirmed"] for row in json.loads(ended.stdout)} == {1}
    assert "'tos-monitor release 2'" in ended.stderr


def test_a_release_publishes_the_entries_once_and_tells_the_health_channel(fleet: Path, tos_monitor: Run) -> None:
    crawl(tos_monitor)
    ended = tos_monitor("release", "3")
    assert ended.stdout.startswith("run 3 released: 6 entries\n")
    assert len(items(fleet, "all")) == len(NAMES)
    assert items(fleet, "health")[0] == "[health] News of run 3 released"
    assert tos_monitor("release", "3").returncode == 2


def test_a_released_entry_is_in_the_channel_whatever_ran_since(fleet: Path, tos_monitor: Run) -> None:
    crawl(tos_monitor)
    crawl(tos_monitor)
    tos_monitor("release", "3")
    assert len(items(fleet, "all")) == len(NAMES)


@pytest.mark.usefixtures("fleet")
@pytest.mark.parametrize("run", ["1", "99"])
def test_a_run_that_is_not_held_can_not_be_released(tos_monitor: Run, run: str) -> None:
    ended = tos_monitor("release", run)
    assert (ended.returncode, ended.stderr) == (2, f"error: run {run} is not held; held runs: 2\n")


def test_what_changed_is_told_by_the_same_run_when_it_looks_again(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    site.show("/terms", CHANGED)
    ended = crawl(tos_monitor, "--confirm-after", "0.01")
    assert ended.stdout.startswith("2 looks: 1 unconfirmed, 1 revised; 1 new entry")
    assert len(items(tmp_path, "all")) == 1


def test_what_changed_waits_for_the_next_run_otherwise(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    site.show("/terms", CHANGED)
    first, second = (crawl(tos_monitor) for _ in range(2))
    assert "shop/terms: another text was seen" in first.stdout
    assert (first.returncode, second.returncode) == (0, 0)
    assert "1 new entry" in second.stdout


def test_an_interrupt_while_it_waits_ends_the_run_and_leaves_the_second_look_to_the_next(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    site.show("/terms", CHANGED)
    arguments = ["run", "--declarations", "declarations", "--allow-host", "127.0.0.1", "--confirm-after", "5"]
    process = subprocess.Popen(
        [sys.executable, "-m", "tos_monitor", *arguments],
        cwd=tmp_path,
        env={**os.environ, **FOR_TESTS},
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    with Store.open(tmp_path / "db" / "tos.db") as opened:
        while not opened.waiting():
            time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "interrupted" in told
    assert "1 new entry" in crawl(tos_monitor).stdout
