"""The programs that are measured: how each is installed, set up for the same pages, and started."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from benchmarks.measure import BenchmarkError, Usage, run
from benchmarks.pages import language

ROOT = Path(__file__).parent.parent
RIVALS = ("urlwatch==2.29", "webchanges==3.37.0", "html2text==2025.4.15")

SETTINGS = {"PYTHONPATH": str(ROOT), "TOS_MONITOR_CONTACT": "benchmark@example.org", "TOS_MONITOR_DELAY": "0"}
_DONE_WITH_TROUBLES = 1  # news was held for a person
_SERVICE = """[service]
id = "{id}"
name = "{id}"
name_en = "{id}"
homepage = "{home}/"
country = "KR"
language = "ko"
"""
_DOCUMENT = """
[[document]]
id = "terms-{number}"
type = "Terms of Service"
title = "Terms {number}"
language = "{language}"
fetch = "{address}"
select = ["#terms"]
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pages:
    """The addresses of documents, shared out among hosts."""

    hosts: tuple[str, ...]
    port: int
    documents: int

    def home(self, host: str) -> str:
        """Where a host is."""
        return f"http://{host}:{self.port}"

    def of(self, host: str) -> list[int]:
        """The documents of a host."""
        return list(range(self.hosts.index(host), self.documents, len(self.hosts)))

    def addresses(self) -> list[str]:
        """All documents' addresses, host after host."""
        return [f"{self.home(host)}/terms/{number}" for host in self.hosts for number in self.of(host)]


class Contender(Protocol):
    """A program that watches pages, in a folder of its own."""

    def prepare(self, folder: Path, pages: Pages) -> None:
        """Lay out what the program needs to know."""

    def look(self, folder: Path, pages: Pages) -> Usage:
        """Let it look at every page once."""


class Ours:
    """This program, as cron starts it but for the delay."""

    def prepare(self, folder: Path, pages: Pages) -> None:
        """Declare a service a host."""
        declarations = folder / "declarations"
        declarations.mkdir(parents=True)
        for place, host in enumerate(pages.hosts):
            id_ = f"shop-{place}"
            home = pages.home(host)
            documents = (
                _DOCUMENT.format(number=number, language=language(number), address=f"{home}/terms/{number}")
                for number in pages.of(host)
            )
            text = _SERVICE.format(id=id_, home=home) + "".join(documents)
            if pages.of(host):
                (declarations / f"{id_}.toml").write_text(text, encoding="utf-8")

    def look(self, folder: Path, pages: Pages) -> Usage:
        """Run it."""
        allowed = [part for host in pages.hosts for part in ("--allow-host", host)]
        command = [sys.executable, "-m", "tos_monitor", "run", "--declarations", "declarations", *allowed]
        usage = run(command, folder, SETTINGS, (0, _DONE_WITH_TROUBLES))
        said = (folder / "output.txt").read_text(encoding="utf-8")
        if f"{pages.documents} look" not in said:  # Python ends a program that broke with the same code
            raise BenchmarkError(f"tos-monitor: expected {pages.documents} looks, it said {said[-2000:]}")
        return usage

    def entries(self, folder: Path) -> int:
        """Count the entries that are committed, published or not."""
        with closing(sqlite3.connect(folder / "db" / "tos.db")) as database:
            (count,) = database.execute("SELECT count(*) FROM entry").fetchone()
        return int(count)

    def reread(self, folder: Path) -> Usage:
        """Read the stored snapshots again, as after an upgrade: nothing is compared."""
        return run(
            [sys.executable, "-m", "tos_monitor", "reread", "--all", "--declarations", "declarations"], folder, SETTINGS
        )

    def take_again(self, folder: Path) -> Usage:
        """Do with the stored snapshots all that a run did with them."""
        return run([sys.executable, "-m", "benchmarks.unfetched", "db/tos.db", "declarations"], folder, SETTINGS)


class Bare:
    """A Scrapy spider that throws away what it fetches."""

    def prepare(self, folder: Path, pages: Pages) -> None:
        """Write down the addresses."""
        folder.mkdir(parents=True)
        (folder / "addresses.txt").write_text("\n".join(pages.addresses()), encoding="utf-8")

    def look(self, folder: Path, pages: Pages) -> Usage:
        """Fetch every page; what Scrapy's project settings are, it does not see."""
        del pages
        spider = ROOT / "benchmarks" / "bare_spider.py"
        return run([sys.executable, "-m", "scrapy", "runspider", str(spider)], folder, {"ADDRESSES": "addresses.txt"})


class Urlwatch:
    """urlwatch with one job a page, its text taken by html2text, the Python one."""

    def __init__(self, binaries: Path) -> None:
        self._program = binaries / "urlwatch"

    def prepare(self, folder: Path, pages: Pages) -> None:
        """Write its jobs; it reports to its output."""
        folder.mkdir(parents=True)
        filters = [{"element-by-id": "terms"}, {"html2text": {"method": "pyhtml2text"}}]
        _write_jobs(folder, [{"url": address, "filter": filters} for address in pages.addresses()])

    def look(self, folder: Path, pages: Pages) -> Usage:
        """Let it run its jobs."""
        del pages
        files = ("--urls", "jobs.yaml", "--config", "config.yaml", "--hooks", "hooks.py", "--cache", "cache.db")
        return run([str(self._program), *files], folder, {"HOME": str(folder)})


class Webchanges:
    """webchanges with one job a page, its text taken by html2text."""

    def __init__(self, binaries: Path) -> None:
        self._program = binaries / "webchanges"

    def prepare(self, folder: Path, pages: Pages) -> None:
        """Write its jobs; it reports to its output."""
        folder.mkdir(parents=True)
        filters = [{"element-by-id": "terms"}, {"html2text": {}}]
        _write_jobs(folder, [{"url": address, "filters": filters} for address in pages.addresses()])

    def look(self, folder: Path, pages: Pages) -> Usage:
        """Let it run its jobs."""
        del pages
        files = ("--jobs", "jobs.yaml", "--config", "config.yaml", "--hooks", "hooks.py", "--database", "snapshots.db")
        return run([str(self._program), *files], folder, {"HOME": str(folder)})


def install_rivals(folder: Path) -> Path:
    """Install the rivals into an environment of their own, once, and give the folder of their programs."""
    binaries = folder / "bin"
    done = folder / "-".join(RIVALS)
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)  # noqa: S603  our own interpreter
        subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", *RIVALS], check=True)  # noqa: S603  ditto
        done.touch()
    return binaries


def _write_jobs(folder: Path, jobs: Sequence[object]) -> None:
    """Write jobs as YAML, of which JSON is a part."""
    (folder / "jobs.yaml").write_text("\n---\n".join(map(json.dumps, jobs)), encoding="utf-8")
    report = {"text": {"details": True}, "stdout": {"enabled": True, "color": False}}
    (folder / "config.yaml").write_text(json.dumps({"report": report}), encoding="utf-8")
    (folder / "hooks.py").touch()
