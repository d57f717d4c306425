"""A run that is killed in the middle and run again: nothing is lost, nothing is told twice, no lock stays behind."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import FOR_TESTS, program_in
from tests.site import Page, Site
from tests.test_spiders import LONG, board, crawl, declare, document, listing

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

DUTY = "<h2>제2조(책임)</h2><p>가게는 서버 침입으로 회원에게 생긴 손해를 배상할 책임을 집니다.</p>"
EXEMPTION = DUTY.replace("집니다", "지지 않습니다")
DOCUMENTS = tuple(f"terms-{number}" for number in range(12))
CHANGED = ("terms-2", "terms-8")  # fewer than would be taken for a fault of this program's

# In SQL, because all of it is to be the same but what tells when and by which run something was seen.
KEPT = {
    "version": "SELECT document, number, cause, title, text, key, encoding FROM version",
    "change": "SELECT document, version, announced, position, kind, text_before, text_after, edits FROM change",
    "flag": "SELECT category, direction, severity, rule, quote_before, quote_after FROM flag",
    "event": "SELECT kind, document, version FROM event",
    "entry": "SELECT event, document, direction, severity, title, summary FROM entry",
}
MOMENT = re.compile(r"\d{4}-?\d\d-?\d\d[T ]?\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:Z|\+\d\d:\d\d)?")


class Doled(dict[str, Page]):
    """Pages that take a little time, and that may be held back, so that a run does not end before it is stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._left = 0
        self._open = threading.Event()
        self._open.set()

    def get(self, path: str, default: Page) -> Page:  # type: ignore[override]  # the one form that the server calls
        time.sleep(0.015)
        self._left -= 1
        if self._left < 0:
            self._open.wait(30)
        return super().get(path, default)

    @contextmanager
    def held_back(self, after: int) -> Iterator[None]:
        self._left = after
        self._open.clear()
        yield
        self._open.set()


@dataclass(frozen=True, kw_only=True)
class Watched:
    """A folder in which everything was recorded once, and the pages, which have changed since."""

    folder: Path
    pages: Doled

    def copied(self, folder: Path) -> Path:
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return folder


def lay_out(site: Site, *, is_later: bool) -> None:
    """Show the documents and a board with notices, before the changes or after them."""
    for name in DOCUMENTS:
        site.show(f"/{name}", LONG + (EXEMPTION if is_later and name in CHANGED else DUTY))
    before = [("/n/1", "약관 개정 안내"), ("/n/2", "점검 안내"), ("/n/3", "휴무 안내")]
    after = [("/n/4", "개인정보 처리방침 개정 안내"), *before[:2]]
    site.show("/board", listing(*(after if is_later else before)))
    for path, title in {*before, *after}:
        site.show(path, f'<div class="content"><p>{title}: 자세한 내용은 아래와 같습니다.</p></div>')


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    folder = tmp_path_factory.mktemp("watched")
    with Site() as shop:
        shop.pages = pages = Doled()
        declare(folder, shop, *(document(shop, f"/{name}", name) for name in DOCUMENTS), board(shop, 'next = "a.next"'))
        lay_out(shop, is_later=False)
        assert crawl(program_in(folder)).returncode == 0
        lay_out(shop, is_later=True)
        yield Watched(folder=folder, pages=pages)


@pytest.fixture(scope="module")
def undisturbed(watched: Watched, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What is kept and told when no run is stopped."""
    return recovered(watched.copied(tmp_path_factory.mktemp("undisturbed")))


def recovered(folder: Path) -> dict[str, list[str]]:
    """Run twice, as cron will: what changed needs a second look to be believed."""
    for _ in range(2):
        ended = crawl(program_in(folder))
        assert (ended.returncode, ended.stderr) == (0, "")
    return kept(folder)


def kept(folder: Path) -> dict[str, list[str]]:
    """What is kept and told, without the times."""
    with closing(sqlite3.connect(folder / "db" / "tos.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = {name: sorted(map(repr, connection.execute(query))) for name, query in KEPT.items()}
    feeds = {
        file.name: sorted(
            MOMENT.sub("(then)", json.dumps(item, ensure_ascii=False))
            for item in json.loads(file.read_text(encoding="utf-8"))["items"]
        )
        for file in sorted((folder / "feeds" / "public").rglob("*.json"))
    }
    return tables | feeds


def start(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tos_monitor", "run", "--declarations", "declarations", "--allow-host", "127.0.0.1"],
        cwd=folder,
        env={**os.environ, **FOR_TESTS},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def looks_of_a_new_run(connection: sqlite3.Connection, last: int) -> int:
    """How many looks the run after a run recorded so far, or -1 as long as there is none."""
    (run,) = connection.execute("SELECT max(id) FROM run").fetchone()
    if run == last:
        return -1
    (looks,) = connection.execute("SELECT count(*) FROM look WHERE run = ?", (run,)).fetchone()
    return int(looks)


def stopped(folder: Path, pages: Doled, looks: int, *signals: signal.Signals) -> tuple[int, str]:
    """Start a run and send it signals as soon as it recorded so many looks: its exit code and what it told."""
    with closing(sqlite3.connect(folder / "db" / "tos.db")) as connection, start(folder) as process:
        (last,) = connection.execute("SELECT max(id) FROM run").fetchone()
        with pages.held_back(after=looks + 4):  # robots.txt, and some more, so that it is at work when it is stopped
            while looks_of_a_new_run(connection, last) < looks and process.poll() is None:
                time.sleep(0.002)
            for each in signals:
                process.send_signal(each)
        assert process.stderr is not None
        told = process.stderr.read()
    return process.returncode, told


@pytest.mark.parametrize(
    "looks",
    [
        pytest.param(0, id="before-the-first"),
        pytest.param(2, id="at-a-change"),
        pytest.param(len(DOCUMENTS) + 5, id="before-the-feeds"),
    ],
)
def test_a_run_that_was_killed_is_made_good_by_the_next_ones(
    watched: Watched, undisturbed: dict[str, list[str]], tmp_path: Path, looks: int
) -> None:
    stopped(watched.copied(tmp_path), watched.pages, looks, signal.SIGKILL)
    assert recovered(tmp_path) == undisturbed


def test_runs_that_are_killed_again_and_again_are_made_good(
    watched: Watched, undisturbed: dict[str, list[str]], tmp_path: Path
) -> None:
    watched.copied(tmp_path)
    for looks in (4, 9, len(DOCUMENTS) + 1):
        assert stopped(tmp_path, watched.pages, looks, signal.SIGKILL)[0] == -signal.SIGKILL
    assert recovered(tmp_path) == undisturbed


def test_runs_that_are_interrupted_say_so_and_are_made_good(
    watched: Watched, undisturbed: dict[str, list[str]], tmp_path: Path
) -> None:
    watched.copied(tmp_path)
    for signals in ([signal.SIGTERM], [signal.SIGINT], [signal.SIGTERM] * 2, [signal.SIGINT] * 2):
        code, told = stopped(tmp_path, watched.pages, 3, *signals)
        assert (code, told.count("\n")) == (1, 1)
        assert "the run was interrupted" in told
    assert recovered(tmp_path) == undisturbed


def test_what_is_made_good_is_the_whole_of_the_news(undisturbed: dict[str, list[str]]) -> None:
    assert [event.partition(",")[0] for event in undisturbed["event"]] == [
        "('notice-posted'",
        "('notice-vanished'",
        "('revised'",
        "('revised'",
    ]
    assert len(undisturbed["entry"]) == 4
