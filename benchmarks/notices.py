"""Measures notices: a run over a long board on which nothing is new, and the reading of a long comparison table.

``python -m benchmarks.notices`` prints a table; ``--write`` puts it into docs/performance.md. See benchmarks/README.md.
"""

import json
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click

from benchmarks import board, contenders, table
from benchmarks.laid_out import Laid, laid_out
from benchmarks.measure import Usage, run

_NOTICES, _ROWS, _TURNS = 1_000, 200, 3
_BOUND_OF_BOARD, _BOUND_OF_TABLE = 2, 0.5  # seconds of CPU
_DOCUMENT = table.ROOT / "docs" / "performance.md"
_HOST = "127.0.0.1"


def of_a_board(laid: Laid, notices: int) -> tuple[Usage, int]:
    """A run over a board that was seen whole before: what it took, and how many answers it was given."""
    home = laid.pages.home(_HOST)
    folder = laid.folder / "board"
    (folder / "declarations").mkdir(parents=True)
    (folder / "declarations" / "shop.toml").write_text(board.DECLARED.format(home=home), encoding="utf-8")
    command = [sys.executable, "-m", "tos_monitor", "run", "--declarations", "declarations", "--allow-host", _HOST]
    laid.lay_board(notices)
    run(command, folder, contenders.SETTINGS)
    laid.counts()
    usage = run(command, folder, contenders.SETTINGS)
    return usage, sum(laid.counts().values())


def of_a_table(rows: int) -> float:
    """The processor's time for a notice whose table has so many rows, beyond that of one with a single row."""
    with TemporaryDirectory(prefix="benchmark-") as folder:
        long, short = (_told(Path(folder), each) for each in (rows, 1))
    return long - short


def _told(folder: Path, rows: int) -> float:
    notice = {"posted": "2026-04-01", "title": "이용약관 변경 안내", "html": board.compared(rows)}
    case = json.dumps({"id": "table", "service": "shop", "notices": [notice]})
    (folder / "cases.jsonl").write_text(case, encoding="utf-8")
    command = [sys.executable, "-m", "tos_monitor", "notice", "--batch", "cases.jsonl"]
    return median(run(command, folder, contenders.SETTINGS).cpu for _ in range(_TURNS))


def report(notices: int, rows: int) -> str:
    """Say what both take, and whether the targets are met."""
    with laid_out(0, 1) as laid:
        usage, requests = of_a_board(laid, notices)
    table_cpu = of_a_table(rows)
    lines = [
        (
            f"a board of {notices:,} notices on {board.pages(notices)} pages, nothing new",
            f"{requests}",
            f"{usage.cpu:.2f}",
        ),
        (f"a comparison table of {rows} rows, all of them flagged", "", f"{table_cpu:.2f}"),
    ]
    verdicts = [
        table.judged("requests for the board ÷ its pages", requests / board.pages(notices), 1),
        table.judged("the run over the board, seconds of CPU", usage.cpu, _BOUND_OF_BOARD),
        table.judged("the table, seconds of CPU", table_cpu, _BOUND_OF_TABLE),
    ]
    return table.whole(table.markdown((table.machine(), "requests", "CPU, s"), lines), verdicts)


@click.command()
@click.option("--notices", default=_NOTICES, show_default=True, help="How many notices the board has.")
@click.option("--rows", default=_ROWS, show_default=True, help="How many rows the table has.")
@click.option("--write", is_flag=True, help="Put the table into docs/performance.md.")
def main(*, notices: int, rows: int, write: bool) -> None:
    """Measure what notices cost."""
    text = report(notices, rows)
    print(text)
    if write:
        table.write(_DOCUMENT, "notices", text)


if __name__ == "__main__":
    main()
