"""The command line as users and cron start it: what is printed, where, and the exit code."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest
from filelock import FileLock

from db.store import Store
from tests.conftest import FOR_TESTS, Run
from tests.site import Site
from tests.test_spiders import LONG, crawl, declare, document, looks

pytestmark = pytest.mark.slow

DUTY = "제1조(책임)\n① 회사는 보안 사고로 회원에게 생긴 손해를 배상할 책임을 집니다.\n"
EXEMPTION = "제1조(책임)\n① 회사는 보안 사고로 회원에게 생긴 손해를 배상할 책임을 지지 않습니다.\n"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    (tmp_path / "before.txt").write_text(DUTY, encoding="utf-8")
    (tmp_path / "after.txt").write_bytes(EXEMPTION.encode("cp949"))
    return tmp_path


COMMANDS = (
    "run",
    "add",
    "demo",
    "check",
    "status",
    "publish",
    "release",
    "reread",
    "extract",
    "import-declarations",
    "diff",
    "notice",
    "timeline",
    "review",
    "explain",
)


def test_every_command_is_listed(tos_monitor: Run) -> None:
    shown = tos_monitor("--help").stdout
    assert all(f"\n  {command} " in shown for command in COMMANDS)


def test_the_version_is_that_of_the_package(tos_monitor: Run) -> None:
    assert version("tos-monitor") in tos_monitor("--version").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("watch",), "error: No such command 'watch'; see 'tos-monitor --help'"),
        (("explain",), "error: explain: Missing option '--model'; see 'tos-monitor explain --help'"),
        (("notice", "--posted", "soon"), "error: notice: Invalid value for '--posted': "),
    ],
)
def test_a_command_that_can_not_be_understood_is_one_line(
    tos_monitor: Run, arguments: tuple[str, ...], said: str
) -> None:
    ended = tos_monitor(*arguments)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)
    assert ended.stderr.startswith(said)


def test_who_says_nothing_is_told_what_can_be_said(tos_monitor: Run) -> None:
    ended = tos_monitor()
    assert (ended.returncode, "Commands:" in ended.stderr) == (2, True)


@pytest.mark.usefixtures("texts")
def test_two_files_are_compared_whatever_their_encoding(tos_monitor: Run) -> None:
    ended = tos_monitor("diff", "before.txt", "after.txt")
    assert ended.returncode == 0
    assert ended.stdout.splitlines()[0].endswith("불리")
    assert "[삭제] 집니다 [추가] 지지 않습니다" in ended.stdout


@pytest.mark.usefixtures("texts")
def test_a_comparison_is_written_as_json_to_the_letter(tos_monitor: Run) -> None:
    written = json.loads(tos_monitor("diff", "before.txt", "after.txt", "--format", "json").stdout)
    (change,) = written["changes"]
    assert set(written) == {"id", "language", "verdict", "changes"}
    assert written["language"] == "ko"
    assert written["verdict"]["direction"] == "adverse"
    assert set(change) == {"kind", "before", "after", "edits", "flags"}
    assert change["before"]["path"] == ["제1조", "①"]
    assert change["before"]["heading"] == "책임"
    assert "".join(text for op, text in change["edits"] if op in "=-") == change["before"]["text"]
    assert set(change["flags"][0]) == {
        "category", "direction", "severity", "rule", "quote_before", "quote_after", "law", "reason",
    }  # fmt: skip


def test_a_comparison_is_written_as_one_page_that_escapes_what_it_shows(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1. We keep your data.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("1. We keep <script>alert(1)</script> your data.\n", encoding="utf-8")
    page = tos_monitor("diff", "a.txt", "b.txt", "--format", "html").stdout
    assert page.startswith("<!doctype html>")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "can't be read"),
        (b"\x00\x01\x02", "a binary file"),
        (b"%PDF-1.7 no NUL in sight", "a binary file"),
        (b" \n", "the file is empty"),
        ("\ufeff\u200b".encode(), "the file is empty"),
    ],
    ids=["missing", "binary", "pdf", "blank", "invisible"],
)
def test_a_file_that_can_not_be_compared_is_one_line(
    tos_monitor: Run, texts: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        (texts / "bad.txt").write_bytes(content)
    ended = tos_monitor("diff", "before.txt", "bad.txt")
    assert ended.returncode == 2
    assert ended.stderr.startswith("error: bad.txt: ")
    assert said in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.usefixtures("texts")
@pytest.mark.parametrize("arguments", [(), ("before.txt",), ("before.txt", "after.txt", "--batch", "cases.jsonl")])
def test_a_comparison_of_too_little_or_too_much_is_a_usage_error(tos_monitor: Run, arguments: tuple[str, ...]) -> None:
    assert tos_monitor("diff", *arguments).returncode == 2


def batch(run: Run, folder: Path, *lines: str) -> tuple[int, list[dict[str, object]]]:
    (folder / "cases.jsonl").write_bytes(("\n".join(lines) + "\n").encode(errors="surrogateescape"))
    ended = run("diff", "--batch", "cases.jsonl")
    return ended.returncode, [json.loads(line) for line in ended.stdout.splitlines()]


def test_a_batch_answers_in_order(tos_monitor: Run, tmp_path: Path) -> None:
    cases = (json.dumps({"id": id_, "before": "", "after": "A clause.", "lang": "en"}) for id_ in ("b", "a"))
    code, answers = batch(tos_monitor, tmp_path, *cases)
    assert (code, [answer["id"] for answer in answers]) == (0, ["b", "a"])


@pytest.mark.parametrize(
    "bad",
    [
        "not json",
        "[1]",
        '{"id": "x", "before": ""}',
        '{"id": "x", "before": "", "after": 3}',
        '{"id": "x", "before": "", "after": "", "lang": "fr"}',
        '{"id": NaN, "before": "", "after": ""}',
        '{"id": [1], "before": "", "after": ""}',
        '{"id": true, "before": "", "after": ""}',
        '{"id": ' + "1" * 5000 + ', "before": "", "after": ""}',
        '{"id": "\udcb0", "before": "", "after": ""}',  # a byte that is no UTF-8
    ],
    ids=range(10),
)
def test_a_bad_line_of_a_batch_gets_an_error_and_the_rest_goes_on(tos_monitor: Run, tmp_path: Path, bad: str) -> None:
    code, (error, good) = batch(tos_monitor, tmp_path, bad, json.dumps({"id": "y", "before": "a", "after": "a"}))
    assert code == 1
    assert set(error) == {"id", "error"}
    assert good["verdict"] == {"direction": "none", "severity": None}


def test_a_batch_may_begin_with_a_byte_order_mark(tos_monitor: Run, tmp_path: Path) -> None:
    code, (answer,) = batch(tos_monitor, tmp_path, "\ufeff" + json.dumps({"id": "x", "before": "a", "after": "a"}))
    assert (code, answer["id"]) == (0, "x")


def test_every_line_of_a_batch_is_answered_in_its_place_but_blank_ones_at_the_end(
    tos_monitor: Run, tmp_path: Path
) -> None:
    case = json.dumps({"id": "x", "before": "a", "after": "a"})
    code, answers = batch(tos_monitor, tmp_path, case, " ", case, "", "")
    assert (code, ["error" in answer for answer in answers]) == (1, [False, True, False])
    assert batch(tos_monitor, tmp_path, case, "", "")[0] == 0


def test_an_id_may_be_a_number(tos_monitor: Run, tmp_path: Path) -> None:
    code, (answer,) = batch(tos_monitor, tmp_path, json.dumps({"id": 7, "before": "a", "after": "a"}))
    assert (code, answer["id"]) == (0, 7)


def test_a_batch_takes_the_language_for_the_lines_that_name_none(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "cases.jsonl").write_text('{"id": "x", "before": "1", "after": "2"}\n', encoding="utf-8")
    ended = tos_monitor("diff", "--batch", "cases.jsonl", "--language", "ko")
    assert json.loads(ended.stdout)["language"] == "ko"


def test_a_batch_is_never_written_as_a_page(tos_monitor: Run) -> None:
    assert tos_monitor("diff", "--batch", "cases.jsonl", "--format", "html").returncode == 2


def test_an_id_with_half_a_character_is_answered(tos_monitor: Run, tmp_path: Path) -> None:
    code, (answer,) = batch(tos_monitor, tmp_path, '{"id": "\\ud800", "before": "a", "after": "b"}')
    assert (code, answer["id"]) == (0, "\ud800")


@pytest.mark.parametrize("key", ["id", "before", "after", "lang"])
def test_half_a_character_ends_no_batch(tos_monitor: Run, tmp_path: Path, key: str) -> None:
    whole = {"id": "x", "before": "a", "after": "b", "lang": "en"}
    _, answers = batch(tos_monitor, tmp_path, json.dumps(whole | {key: "\ud800"}), json.dumps(whole))
    assert ["error" in answer for answer in answers] == [key == "lang", False]


def test_the_text_of_a_page_is_printed(tos_monitor: Run, tmp_path: Path) -> None:
    page = "<nav>홈</nav><div id='terms'><h2>제1조</h2><p>약관<span class='x'>공유</span></p></div>"
    (tmp_path / "page.html").write_bytes(page.encode("cp949"))
    ended = tos_monitor("extract", "page.html", "--select", "#terms", "--remove", ".x")
    assert (ended.returncode, ended.stdout) == (0, "제1조\n약관\n")


@pytest.mark.parametrize("arguments", [("--select", "p["), ("--select", "#none"), ("--content-type", "image/png")])
def test_a_page_that_can_not_be_read_that_way_is_one_line(
    tos_monitor: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "page.html").write_text("<p>약관</p>", encoding="utf-8")
    ended = tos_monitor("extract", "page.html", *arguments)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


def test_all_mistakes_of_the_declarations_are_told_before_anything_is_fetched(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "declarations").mkdir()
    (tmp_path / "declarations" / "shop.toml").write_text("[service]\nid = 3\n", encoding="utf-8")
    ended = tos_monitor("run", "--declarations", "declarations")
    assert ended.returncode == 2
    assert all(line.startswith("error: shop.toml: ") for line in ended.stderr.splitlines())
    assert len(ended.stderr.splitlines()) == 7
    assert not (tmp_path / "db").exists()


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_a_folder_without_declarations_is_a_usage_error(tos_monitor: Run, folder: str) -> None:
    ended = tos_monitor("run", "--declarations", folder)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)


def test_the_shipped_declarations_are_right_and_know_no_other_service(tos_monitor: Run) -> None:
    ended = tos_monitor("run", "mall")
    assert ended.returncode == 2
    assert "mall: no such service is declared, expected one of 11st, alibaba, " in ended.stderr


@pytest.fixture
def watched(site: Site, tos_monitor: Run, tmp_path: Path) -> Path:
    """A folder in which one document was recorded."""
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    assert crawl(tos_monitor).returncode == 0
    return tmp_path


def test_the_feeds_are_written_by_the_run(watched: Path) -> None:
    names = {path.name for path in (watched / "feeds" / "public").iterdir()}
    assert {f"{name}.{kind}" for name in ("all", "adverse", "shop") for kind in ("rss", "atom", "json")} <= names


def test_publishing_again_writes_what_is_missing_and_nothing_else(tos_monitor: Run, watched: Path) -> None:
    (watched / "feeds" / "public" / "all.rss").unlink()
    assert "1 files written" in tos_monitor("publish").stdout
    assert "nothing to write" in tos_monitor("publish").stdout


@pytest.mark.usefixtures("watched")
def test_status_tells_how_each_document_is(tos_monitor: Run) -> None:
    (row,) = json.loads(tos_monitor("status", "--json").stdout)
    assert (row["document"], row["versions"], row["problem"]) == ("shop/terms", 1, None)
    assert tos_monitor("status").stdout.splitlines()[1].startswith("shop/terms\t이용약관\t1\t")


@pytest.mark.usefixtures("watched")
def test_status_fails_when_something_is_wrong(tos_monitor: Run, site: Site) -> None:
    site.show("/terms", "<p>down</p>", status=503)
    crawl(tos_monitor)
    ended = tos_monitor("status")
    assert ended.returncode == 1
    assert "http-503" in ended.stdout


@pytest.mark.usefixtures("watched")
def test_status_of_what_is_not_recorded_is_a_usage_error(tos_monitor: Run) -> None:
    ended = tos_monitor("status", "mall")
    assert (ended.returncode, ended.stderr) == (
        2,
        "error: mall: nothing is recorded of it, expected one of shop\n",
    )


def test_a_document_that_is_no_longer_declared_fails_no_later_run(tos_monitor: Run, site: Site, watched: Path) -> None:
    declare(watched, site, document(site, "/terms"), document(site, "/none", "privacy"))
    assert crawl(tos_monitor).returncode == 1
    declare(watched, site, document(site, "/terms"))
    assert crawl(tos_monitor).returncode == 0
    assert tos_monitor("status").returncode == 0


def test_a_delay_that_is_no_number_is_one_line(tos_monitor: Run, site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms"))
    ended = crawl(tos_monitor, TOS_MONITOR_DELAY="soon")
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)


def test_a_service_called_like_a_channel_is_told_before_anything_is_fetched(
    tos_monitor: Run, site: Site, tmp_path: Path
) -> None:
    declare(tmp_path, site, document(site, "/terms"), service="all")
    assert crawl(tos_monitor).returncode == 2
    assert site.asked == []


@pytest.mark.parametrize("command", ["status", "publish"])
def test_a_command_that_needs_a_database_says_how_to_make_one(tos_monitor: Run, command: str) -> None:
    ended = tos_monitor(command)
    assert ended.returncode == 2
    assert "db/tos.db: no such database; make it with 'tos-monitor run'" in ended.stderr


@pytest.mark.parametrize("arguments", [("status",), ("timeline", "shop")])
def test_a_file_that_is_no_database_is_a_usage_error(
    tos_monitor: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "notes.txt").write_text("not a database, but dear to somebody", encoding="utf-8")
    ended = tos_monitor(*arguments, "--db", "notes.txt")
    assert (ended.returncode, ended.stderr) == (2, "error: notes.txt: no database; name another file with --db\n")


def test_a_run_that_overlaps_another_ends_at_once(tos_monitor: Run, watched: Path) -> None:
    with FileLock(watched / "db" / "tos.db.lock"):
        for ended in (crawl(tos_monitor), tos_monitor("publish")):
            assert ended.returncode == 75
            assert len(ended.stderr.splitlines()) == 1


def test_a_database_of_a_newer_version_is_refused(tos_monitor: Run, watched: Path) -> None:
    with sqlite3.connect(watched / "db" / "tos.db") as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations SELECT 9, migration_set, 'm999', applied_at FROM _sqlite_migrations LIMIT 1"
        )
    connection.close()
    ended = crawl(tos_monitor)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tos_monitor: Run, watched: Path) -> None:
    for content in ("not a database, but dear to somebody", "x"):
        (watched / "notes.txt").write_text(content, encoding="utf-8")
        ended = crawl(tos_monitor, "--db", "notes.txt")
        assert (ended.returncode, len(ended.stderr.splitlines())) == (1, 1)
        assert (watched / "notes.txt").read_text(encoding="utf-8") == content


def test_a_folder_that_can_not_be_written_is_one_line(tos_monitor: Run, watched: Path) -> None:
    (watched / "file").write_text("", encoding="utf-8")
    ended = crawl(tos_monitor, "--db", "file/tos.db")
    assert (ended.returncode, len(ended.stderr.splitlines())) == (1, 1)


def test_feeds_that_can_not_be_written_lose_nothing(tos_monitor: Run, watched: Path) -> None:
    shutil.rmtree(watched / "feeds")
    (watched / "feeds").write_text("", encoding="utf-8")
    ended = crawl(tos_monitor)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (1, 1)
    assert "tos-monitor publish" in ended.stderr


def test_channels_that_can_not_be_read_are_one_line(tos_monitor: Run, watched: Path) -> None:
    (watched / "channels.toml").write_bytes(b"\xff")
    ended = tos_monitor("publish", "--channels", "channels.toml")
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)


def test_a_declaration_in_another_encoding_hides_no_mistake_of_the_others(tos_monitor: Run, watched: Path) -> None:
    (watched / "declarations" / "shop.toml").write_bytes("[service]\nname = '가게'".encode("cp949"))
    (watched / "declarations" / "wrong.toml").write_text("service = 3", encoding="utf-8")
    (watched / "declarations" / "folder.toml").mkdir()
    lines = crawl(tos_monitor).stderr.splitlines()
    assert lines[0].startswith("error: shop.toml: expected TOML in UTF-8")
    assert lines[1].startswith("error: wrong.toml: ")


def test_a_declaration_may_begin_with_a_byte_order_mark(tos_monitor: Run, watched: Path) -> None:
    path = watched / "declarations" / "shop.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert crawl(tos_monitor).returncode == 0


@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_says_so_and_calls_nothing_broken(
    site: Site, tmp_path: Path, signal_number: signal.Signals
) -> None:
    documents = [document(site, f"/{number}", f"terms-{number}") for number in range(40)]
    for number in range(40):
        site.show(f"/{number}", LONG)
    declare(tmp_path, site, *documents)
    program = subprocess.Popen(
        [sys.executable, "-m", "tos_monitor", "run", "--declarations", "declarations", "--allow-host", "127.0.0.1"],
        cwd=tmp_path,
        env={**os.environ, **FOR_TESTS, "TOS_MONITOR_DELAY": "1"},
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    while "/2" not in site.paths():
        time.sleep(0.05)
    program.send_signal(signal_number)
    _, said = program.communicate(timeout=60)
    assert program.returncode == 1
    assert said.startswith("error: the run was interrupted after ")
    assert len(said.splitlines()) == 1
    assert not any(looks(tmp_path).values())


def test_a_batch_that_is_not_there_is_one_line(tos_monitor: Run) -> None:
    ended = tos_monitor("diff", "--batch", "cases.jsonl")
    assert (ended.returncode, ended.stderr) == (2, "error: cases.jsonl: can't be read: No such file or directory\n")


def test_a_run_names_the_entries_that_it_made(tos_monitor: Run, site: Site, watched: Path) -> None:
    site.show("/terms", LONG + "<p>회사는 해킹으로 생긴 손해를 배상하지 않습니다.</p>")
    crawl(tos_monitor)  # a second look must show the same
    (line,) = (line for line in crawl(tos_monitor).stdout.splitlines() if line.startswith("shop/terms: "))
    assert "불리" in line
    assert watched.exists()


def test_a_mistake_in_the_channels_is_told_before_anything_is_fetched(tos_monitor: Run, watched: Path) -> None:
    (watched / "channels.toml").write_text("[site]\n", encoding="utf-8")
    ended = crawl(tos_monitor, "--channels", "channels.toml")
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)
    assert "channels.toml" in ended.stderr


def test_a_disk_that_takes_no_more_stops_the_run_with_one_line_and_keeps_what_was_there(
    tos_monitor: Run, site: Site, watched: Path
) -> None:
    site.show("/terms", LONG + "".join(f"<p>{number}번째 새 조항입니다.</p>" for number in range(20_000)))
    crawl(tos_monitor)  # only the second look makes a version, with all its changes
    ended = crawl(tos_monitor, largest_file=300_000)
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.startswith("error: db/tos.db: the database can't be read or written")
    with Store.open(watched / "db" / "tos.db") as store:
        assert [health.versions for health in store.health()] == [1]


@pytest.mark.usefixtures("texts")
def test_korean_is_written_under_a_locale_that_knows_none(tos_monitor: Run) -> None:
    ended = tos_monitor("diff", "before.txt", "after.txt", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "불리" in ended.stdout
