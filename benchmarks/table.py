"""Says what was measured, as Markdown, and puts it into the manual."""

import os
import platform
import re
import sqlite3
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks.measure import Usage

ROOT = Path(__file__).parent.parent
COMMITTING = "tos-monitor, the run that commits the entries"
SEEING = "tos-monitor, the run that sees the change first"
UNFETCHED = "tos-monitor, the same work from snapshots, without requests"
REREADING = "tos-monitor reread --all, which compares nothing"
_OURS = "tos-monitor"
_BARE = "a bare Scrapy spider"
_BOUND_OF_BARE = 1.5
_BOUND_OF_CPU = 0.5
_BOUND_OF_MEMORY = 20  # MB


def machine() -> str:
    """Say where it was measured."""
    cpu = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*: (.*)$", cpu.read_text(encoding="utf-8"), re.MULTILINE) if cpu.exists() else []
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def facts(documents: int, hosts: int, rate: float) -> str:
    """Say what was measured on."""
    programs = f"Python {platform.python_version()}, Scrapy {version('scrapy')}, SQLite {sqlite3.sqlite_version}"
    return (
        f"{documents:,} documents on {hosts} hosts. {machine()}; {programs}."
        f" The server alone gives {rate:,.0f} pages a second over one connection."
    )


def unchanged(taken: Mapping[str, Usage]) -> str:
    """Compare runs without a change."""
    ours = taken[_OURS]
    verdicts = []
    if rival := taken.get("urlwatch"):
        verdicts.append(judged("wall time ÷ urlwatch's", ours.seconds / rival.seconds, 1.0))
    if rival := taken.get("webchanges"):
        verdicts.append(judged("CPU ÷ webchanges'", ours.cpu / rival.cpu, _BOUND_OF_CPU))
    return whole(_usages(taken), verdicts)


def changed(taken: Mapping[str, Usage]) -> str:
    """Compare runs in which everything changed."""
    verdicts = [
        judged(
            f"wall time of the committing run ÷ ({_BOUND_OF_BARE} × bare spider + {what})",
            taken[COMMITTING].seconds / (_BOUND_OF_BARE * taken[_BARE].seconds + taken[row].seconds),
            1.0,
        )
        for row, what in ((UNFETCHED, "the same work without requests"), (REREADING, "`reread --all`"))
    ]
    return whole(_usages(taken), verdicts)


def memory(peaks: Mapping[int, tuple[Usage, Usage]]) -> str:
    """Compare the peaks over ever more documents."""
    rows = [
        (f"{documents:,}", f"{first.peak:.0f}", f"{second.peak:.0f}", f"{first.seconds:.1f}", f"{second.seconds:.1f}")
        for documents, (first, second) in peaks.items()
    ]
    head = ("documents", "first run, peak MB", "unchanged run, peak MB", "first run, s", "unchanged run, s")
    spans = [max(column) - min(column) for column in zip(*((a.peak, b.peak) for a, b in peaks.values()), strict=True)]
    verdict = judged("the highest peak less the lowest, MB", max(spans), _BOUND_OF_MEMORY)
    return whole(markdown(head, rows), [verdict])


def write(path: Path, part: str, text: str) -> None:
    """Put a part's text between its marks in a page of the manual."""
    marks = f"<!-- {part} -->", f"<!-- /{part} -->"
    before, rest = path.read_text(encoding="utf-8").split(marks[0])
    after = rest.split(marks[1])[1]
    path.write_text(f"{before}{marks[0]}\n{text}\n{marks[1]}{after}", encoding="utf-8")


def _usages(taken: Mapping[str, Usage]) -> str:
    rows = ((name, f"{each.seconds:.2f}", f"{each.cpu:.2f}", f"{each.peak:.0f}") for name, each in taken.items())
    return markdown(("program", "wall, s", "CPU, s", "peak, MB"), rows)


def markdown(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Lay out a table; figures stand right."""
    first, *others = (f"| {' | '.join(cells)} |" for cells in (head, *rows))
    line = "|---|" + "---:|" * (first.count("|") - 2)
    return "\n".join((first, line, *others))


def judged(what: str, measured: float, bound: float) -> str:
    """Say whether a figure is as small as it should be."""
    return f"* {what}: **{measured:.2f}**; the target is at most {bound:g}: {'met' if measured <= bound else 'not met'}"


def whole(rows: str, verdicts: Iterable[str]) -> str:
    """Put what follows from a table below it."""
    return "\n".join((rows, "", *verdicts)).rstrip()
