"""Rendered pages that never end, want too much or bring the browser down: each fails by itself, within its limit."""

import gzip
import os
import shutil
import stat
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from scrapy.settings import Settings

from spiders.browser import missing
from tests.browsing import needs_browser
from tests.conftest import FOR_TESTS, Run
from tests.site import Page, Site
from tests.test_spiders import LONG, crawl, declare, document, looks, scrapy

pytestmark = pytest.mark.slow

RENDER = "render = true"
LARGEST = 100_000
SECONDS = 4  # for pages that never end; a machine with other work may need more for those that do

MANY = "<script>for (let i = 0; i < 20; i++) fetch('/chunk?' + i).then(each => each.text())</script>"
ENDLESS = {
    "loop": f"{LONG}<script>while (true);</script>",
    "late-loop": f"{LONG}<script>setTimeout(() => {{ while (true); }}, 100)</script>",
    "alerts": f"{LONG}<script>while (true) alert(1)</script>",
    "hoarding": f"{LONG}<script>const all = []; while (true) all.push('x'.repeat(1e6) + Math.random())</script>",
    "waiting": f"{LONG}<script>const x = new XMLHttpRequest(); x.open('GET', '/slow', false); x.send()</script>",
    "slow": "",
}
ENDING = {
    "clinging": f"{LONG}<script>onpagehide = onunload = onbeforeunload = () => {{ while (true); }}</script>",
    "huge": f"{LONG}<script>document.body.append('x'.repeat(200_000))</script>",
    "greedy": LONG + MANY,
    "bomb": "",
    "good": LONG,
}
ENDED = {
    **dict.fromkeys(ENDLESS, "timeout"),
    **dict.fromkeys(("huge", "greedy", "bomb"), "too-large"),
    **dict.fromkeys(("clinging", "good"), ""),
}


@dataclass(frozen=True, kw_only=True)
class Rendered:
    problems: dict[str, str]
    seconds: float


def rendering(folder: Path, pages: dict[str, str], *settings: str) -> Rendered:
    """A crawl of pages of two hosts, so that two are open at once, with limits that are soon reached."""
    with Site() as site:
        for name, body in pages.items():
            site.show(f"/{name}", body)
        site.show("/slow", LONG, seconds_a_byte=1.0)
        site.show("/bomb", gzip.compress(b"<p>" + b"x" * 300_000_000, 1), headers={"Content-Encoding": "gzip"})
        for number in range(20):
            site.show(f"/chunk?{number}", b"x" * 90_000)
        tables = [document(site, f"/{name}", name, RENDER) for name in pages]
        tables[::2] = [table.replace("127.0.0.1", "localhost") for table in tables[::2]]
        declare(folder, site, *tables)
        given = ("TOS_DECLARATIONS=declarations", "TOS_DB=db/tos.db", "TOS_ALLOW_HOSTS=127.0.0.1,localhost")
        begun = time.monotonic()
        scrapy(folder, "crawl", "terms", *(part for each in (*given, *settings) for part in ("-s", each)))
        return Rendered(problems=looks(folder), seconds=time.monotonic() - begun)


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    return rendering(tmp_path_factory.mktemp("endless"), ENDLESS, f"TOS_RENDER_TIMEOUT={SECONDS}")


@pytest.fixture(scope="module")
def ending(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    return rendering(tmp_path_factory.mktemp("ending"), ENDING, f"DOWNLOAD_MAXSIZE={LARGEST}")


@needs_browser
@pytest.mark.parametrize("name", ENDED)
def test_a_page_fails_by_itself_and_at_its_limit(endless: Rendered, ending: Rendered, name: str) -> None:
    assert (endless.problems | ending.problems)[f"shop/{name}"].partition(":")[0] == ENDED[name]


@needs_browser
def test_no_page_holds_up_a_run_for_longer_than_its_limit(endless: Rendered) -> None:
    parting = 2 * 10  # seconds that a page, and then the browser, may take to close
    assert endless.seconds < len(ENDLESS) * (SECONDS + parting)


class Telling(dict[str, Page]):
    """Pages that leave a mark when a visitor asks for one of them."""

    def __init__(self, path: str, mark: Path) -> None:
        super().__init__()
        self._path, self._mark = path, mark

    def get(self, path: str, default: Page) -> Page:  # type: ignore[override]  # the one form that the server calls
        if path == self._path:
            self._mark.touch()
        return super().get(path, default)


def browser(folder: Path, script: str) -> str:
    """A program in the browser's place."""
    program = folder / "browser"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


def test_without_a_browser_the_other_documents_are_recorded(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    for path in ("/terms", "/privacy"):
        site.show(path, LONG)
    declare(tmp_path, site, document(site, "/terms", more=RENDER), document(site, "/privacy", "privacy"))
    absent = str(tmp_path / "absent")
    ended = crawl(tos_monitor, TOS_MONITOR_CHROMIUM=absent)
    assert ended.returncode == 1
    assert (
        ended.stderr == f"shop/terms: needs-browser: render = true: TOS_MONITOR_CHROMIUM names no program: {absent}\n"
    )
    assert looks(tmp_path)["shop/privacy"] == ""
    assert site.paths() == ["/robots.txt", "/privacy"]


def test_without_the_extra_the_other_documents_are_recorded(site: Site, tmp_path: Path) -> None:
    site.show("/privacy", LONG)
    declare(tmp_path, site, document(site, "/terms", more=RENDER), document(site, "/privacy", "privacy"))
    hidden = "import sys; sys.modules.update(playwright=None, scrapy_playwright=None); "  # as if not installed
    program = f"{hidden}from tos_monitor.app.cli import main; main()"
    arguments = ("run", "--declarations", "declarations", "--allow-host", "127.0.0.1")
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=tmp_path,
        env={**os.environ, **FOR_TESTS},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert ended.stderr.startswith("shop/terms: needs-browser: render = true: pip install 'tos-monitor[render]'")
    assert looks(tmp_path)["shop/privacy"] == ""


def test_what_is_missing_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "playwright", None)  # what is not installed can't be found either
    monkeypatch.setenv("PATH", "")
    assert missing(Settings({"TOS_CHROMIUM": ""})) == (
        "render = true: pip install 'tos-monitor[render]'; install Chromium with the system's package manager, or set"
        " TOS_MONITOR_CHROMIUM to its path"
    )


@needs_browser
def test_a_browser_that_does_not_start_says_so(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    for path in ("/terms", "/privacy"):
        site.show(path, LONG)
    declare(tmp_path, site, document(site, "/terms", more=RENDER), document(site, "/privacy", "privacy"))
    crawl(tos_monitor, TOS_MONITOR_CHROMIUM=browser(tmp_path, "exit 3"))
    problems = looks(tmp_path)
    assert problems["shop/terms"].startswith(f"browser-failed: {tmp_path / 'browser'} does not start")
    assert problems["shop/privacy"] == ""


@needs_browser
def test_a_browser_that_dies_under_a_page_is_started_again(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    site.pages = Telling("/terms", asked)
    site.show("/terms", f"<main></main><script>setTimeout(() => document.body.innerHTML = `{LONG}`, 3000)</script>")
    declare(tmp_path, site, document(site, "/terms", more=RENDER))
    program = os.environ.get("TOS_MONITOR_CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")))
    )
    dies = f'(until [ -e "{asked}" ]; do sleep 0.1; done; kill -9 $$) &'
    mortal = f'if mkdir "{tmp_path}/first" 2>/dev/null; then {dies} fi\nexec "{program}" "$@"'
    assert crawl(tos_monitor, TOS_MONITOR_CHROMIUM=browser(tmp_path, mortal)).returncode == 0
    assert site.paths().count("/terms") > 1
