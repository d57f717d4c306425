"""Stored snapshots read again: an upgrade at most, never news."""

from pathlib import Path

import pytest

from benchmarks.stored import stored
from db.store import Store
from tests.conftest import Run
from tests.site import Site
from tests.test_spiders import LONG, board, crawl, declare, document, listing
from tos_monitor.model import Cause, DocumentId, Version

pytestmark = pytest.mark.slow

FRAMED = f"<p>머리말</p><main>{LONG}</main>"


def reread(run: Run, *more: str) -> str:
    ended = run("reread", "--declarations", "declarations", *more)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def newest(folder: Path, document: str = "shop/terms") -> Version:
    with Store.open(folder / "db" / "tos.db") as store:
        version = store.latest(DocumentId(document))
    assert version is not None
    return version


def test_what_is_read_as_before_is_left_alone_unless_all_is_asked_for(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/terms", FRAMED)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    assert reread(tos_monitor) == "0 read again\n"
    assert reread(tos_monitor, "--all") == "1 read again: 1 with the same text\n"
    assert newest(tmp_path).number == 1


def test_a_repaired_declaration_makes_an_upgrade_without_the_site(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", FRAMED)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    declare(tmp_path, site, document(site, "/terms", more='select = ["main"]'))
    asked = len(site.asked)
    assert reread(tos_monitor) == "1 read again: 1 with another text\n"
    assert (newest(tmp_path).cause, "머리말" in newest(tmp_path).reading.text) == (Cause.TECHNICAL_UPGRADE, False)
    assert len(site.asked) == asked


def test_an_upgrade_is_no_news_at_the_next_run(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", FRAMED)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    declare(tmp_path, site, document(site, "/terms", more='select = ["main"]'))
    reread(tos_monitor)
    assert "1 unchanged; 0 new entries" in crawl(tos_monitor).stdout


def test_notices_are_read_again_too(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", listing(("/notice", "약관 개정 안내")))
    site.show("/notice", f'<div class="content">{LONG}<i>공유하기</i></div>')
    declare(tmp_path, site, board(site))
    crawl(tos_monitor)
    declare(tmp_path, site, board(site, more='remove = ["i"]'))
    assert reread(tos_monitor) == "1 read again: 1 with another text\n"


def test_what_can_not_be_read_again_stays_and_is_named(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", FRAMED)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    declare(tmp_path, site, document(site, "/terms", more='select = ["#new"]'))
    ended = tos_monitor("reread", "--declarations", "declarations")
    assert ended.returncode == 1
    assert ended.stderr.startswith("shop/terms: stays as it was: selector-no-match")
    assert "머리말" in newest(tmp_path).reading.text


def test_without_a_database_it_says_what_to_do(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms"))
    ended = tos_monitor("reread", "--declarations", "declarations")
    assert (ended.returncode, ended.stderr.startswith("error: db/tos.db: no such database")) == (2, True)


def test_many_are_read_on_all_cores_with_the_same_result(tos_monitor: Run, tmp_path: Path) -> None:
    stored(tmp_path, 60)  # fewer than 50 are read in one process
    declarations = tmp_path / "declarations" / "shop-0.toml"
    declared = declarations.read_text(encoding="utf-8")
    declarations.write_text(declared.replace("#terms", "#gone", 1), encoding="utf-8")
    ended = tos_monitor("reread", "--all", "--declarations", "declarations")
    assert ended.stdout == "59 read again: 59 with the same text\n"
    assert ended.stderr.startswith("shop-0/terms-0: stays as it was: selector-no-match")
