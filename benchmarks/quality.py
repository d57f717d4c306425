"""Measures how well pages are read and clauses found, on real material that lies beside the repository.

``python -m benchmarks.quality`` prints tables; ``--write`` puts them into docs/quality.md. How changes are judged is
measured by ``benchmarks.flags``; how quiet the program is by ``benchmarks.noise``, which takes longer.
"""

from collections.abc import Callable, Iterator, Sequence

import click

from benchmarks import extract, table
from tests.test_segment_data import EXPECTED, TEXTS, heads, spelled_out
from tos_monitor.model import Language
from tos_monitor.normal import tidy
from tos_monitor.segment import segment

QUALITY = table.ROOT / "docs" / "quality.md"


def articles() -> str:
    """The heads that a reader counted in Korean terms, and those that the program finds."""
    counts = list(_counts())
    rows = [
        (f"text {number}", f"{expected}", f"{found}", f"{missing}", f"{invented}")
        for number, (expected, found, missing, invented) in enumerate(counts, start=1)
    ]
    total = ("all", *(f"{sum(column)}" for column in zip(*counts, strict=True)))
    return table.markdown(("terms", "counted", "found", "missing", "invented"), [*rows, total])


def _counts() -> Iterator[tuple[int, int, int, int]]:
    for name, counted in EXPECTED.items():
        expected = spelled_out(counted)
        found = heads(segment(tidy((TEXTS / name).read_text(encoding="utf-8")), Language.KO))
        missing, invented = list(expected), list(found)
        for head in found:
            if head in missing:
                missing.remove(head)
                invented.remove(head)
        yield len(expected), len(found), len(missing), len(invented)


_PARTS: dict[str, Callable[[], str]] = {"extraction": extract.table, "articles": articles}


@click.command()
@click.option("--part", "parts", multiple=True, type=click.Choice(list(_PARTS)), help="Only this part. Repeatable.")
@click.option("--write", is_flag=True, help="Put the tables into docs/quality.md.")
def main(*, parts: Sequence[str], write: bool) -> None:
    """Measure quality."""
    for part in parts or _PARTS:
        text = _PARTS[part]()
        print(f"## {part}\n\n{text}\n", flush=True)
        if write:
            table.write(QUALITY, part, text)


if __name__ == "__main__":
    main()
