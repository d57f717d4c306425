"""The benchmark at a size that takes seconds: that it measures what it says, not how fast."""

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]


@pytest.fixture(scope="module")
def printed() -> str:
    """What the benchmark prints of five documents, without the programs of others."""
    command = [sys.executable, "-m", "benchmarks.fetch", "--alone", "--documents", "5", "--repetitions", "1"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.mark.parametrize(
    "row",
    [
        "tos-monitor",
        "tos-monitor, the run that commits the entries",
        "tos-monitor, the same work from snapshots, without requests",
        "tos-monitor reread --all, which compares nothing",
        "a bare Scrapy spider",
        "25",
    ],
)
def test_a_row_has_figures_above_nothing(printed: str, row: str) -> None:
    (cells,) = re.findall(rf"^\| {re.escape(row)} \|(.*)\|$", printed, re.MULTILINE)
    assert all(float(cell) > 0 for cell in cells.split("|"))


@pytest.mark.parametrize("target", ["wall time of the committing run", "the highest peak less the lowest"])
def test_a_target_is_said_to_be_met_or_not(printed: str, target: str) -> None:
    assert re.search(rf"^\* {target}.*: (not )?met$", printed, re.MULTILINE)


def test_a_board_on_which_nothing_is_new_costs_its_pages() -> None:
    command = [sys.executable, "-m", "benchmarks.notices", "--notices", "120", "--rows", "3"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "on 3 pages, nothing new | 3 |" in ended.stdout


@pytest.mark.parametrize("part", ["unchanged", "changed", "memory", "notices"])
def test_the_manual_has_a_place_for_each_part(part: str) -> None:
    manual = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    assert (manual.count(f"<!-- {part} -->"), manual.count(f"<!-- /{part} -->")) == (1, 1)
