"""Measures reading and comparing: beside other libraries and programs, where nothing aligns, and as documents grow.

``python -m benchmarks.compare`` prints tables; ``--write`` puts them and the curve into the manual. See
benchmarks/README.md.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from shutil import copyfile
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import click
from bs4 import BeautifulSoup

from benchmarks import contenders, curve, grown, table
from benchmarks.archive import OpenTermsArchive
from benchmarks.stored import stored
from tos_monitor.compare import compare
from tos_monitor.extract import extract
from tos_monitor.model import Change, Declaration, Language, Look, Reading, Rejection, Snapshot
from tos_monitor.segment import segment

_PAGE = 100_000  # bytes
_EDITED = 5
_BOUND_OF_PARSER = 1.5
_FASTER_THAN_ARCHIVE = 5
_REWRITE = 200_000  # characters
_BOUND_OF_REWRITE = 2  # seconds
_STORED, _STORED_SIZE = 1_000, 50_000
_BOUND_OF_REREAD = 20  # seconds
_BOUND_OF_GROWTH = 1.2  # a fifth for what differs from run to run
_SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
_BUILD = table.ROOT / "build" / "bench"
_DOCUMENT = table.ROOT / "docs" / "performance.md"
_DRAWN = _BUILD / "compare-curve.svg"
_CURVE = table.ROOT / "docs" / "pictures" / "compare-curve.svg"
_MS = 1_000
_SEEN = datetime(2026, 1, 1, tzinfo=UTC)
_BYTES_A_CHARACTER = {Language.KO: 3.1, Language.EN: 1.25}  # of these pages with their tags
_LANGUAGES = {Language.KO: "Korean", Language.EN: "English"}


def read(body: bytes, language: Language) -> Reading:
    """Read a page's text.

    Raises:
        ValueError: when the program rejects it.
    """
    url = "http://shop.example/terms"
    declaration = Declaration(
        service="shop",
        id="terms",
        type="Terms of Service",
        title="Terms",
        language=language,
        fetch=(url,),
        select=("#terms",),
    )
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    answer = Snapshot(requested=url, url=url, status=200, headers=headers, body=body)
    reading = extract(declaration, Look(declaration=declaration, seen_at=_SEEN, snapshots=(answer,)))
    if isinstance(reading, Rejection):
        raise ValueError(reading.detail)  # noqa: TRY004  the page is wrong, not the type
    return reading


def changes(before: str, after: str, language: Language) -> tuple[Change, ...]:
    """Compare two texts clause by clause."""
    return compare(segment(before, language), segment(after, language))


def ours(before: bytes, after: bytes, language: Language) -> tuple[Change, ...]:
    """Go the whole way from two pages to what changed."""
    return changes(read(before, language).text, read(after, language).text, language)


def parsed(*bodies: bytes) -> int:
    """Do the least that BeautifulSoup does for pages: parse each, and walk its text once."""
    return sum(len(string) for body in bodies for string in BeautifulSoup(body, "lxml").strings)


def timed(work: Sequence[Callable[[], object]], repetitions: int) -> list[float]:
    """Give the median time of each piece of work, in seconds; they take turns, so that a busy moment meets all."""
    taken: list[list[float]] = [[] for _ in work]
    for _ in range(repetitions + 1):
        for piece, times in zip(work, taken, strict=True):
            began = perf_counter()
            piece()
            times.append(perf_counter() - began)
    return [median(times[1:]) for times in taken]  # the first one warms up


def page(repetitions: int) -> str:
    """Measure a page with five edited clauses beside a parser, and beside Open Terms Archive where npm installs it."""
    archive = OpenTermsArchive.installed(_BUILD / "archive")
    rows, verdicts = [], []
    for language, name in _LANGUAGES.items():
        before, after = (grown.terms(language, _PAGE, edited) for edited in (0, _EDITED))
        own, parser = timed([partial(ours, before, after, language), partial(parsed, before, after)], repetitions)
        cells = [
            name,
            f"{len(before):,}",
            f"{len(ours(before, after, language))}",
            f"{own * _MS:.0f}",
            f"{parser * _MS:.0f}",
        ]
        verdicts.append(table.judged(f"{name}: ours ÷ BeautifulSoup with lxml", own / parser, _BOUND_OF_PARSER))
        if archive:
            theirs = archive.compare(before, after, repetitions)
            verdicts.append(
                table.judged(f"{name}: ours ÷ Open Terms Archive's way", own / theirs, 1 / _FASTER_THAN_ARCHIVE)
            )
        cells.append(f"{theirs * _MS:.0f}" if archive else "npm is missing")
        rows.append(cells)
    head = ("page", "bytes", "changes", "ours, ms", "BeautifulSoup with lxml, ms", "jsdom + turndown + git diff, ms")
    return table.whole(table.markdown(head, rows), verdicts)


def rewrite(repetitions: int) -> str:
    """Measure texts of which nothing aligns."""
    pairs = {"no word in common": grown.rewritten(_REWRITE), "the same words, reordered": grown.reordered(_REWRITE)}
    times = {name: timed([partial(changes, *sides, Language.EN)], repetitions)[0] for name, sides in pairs.items()}
    rows = [(name, f"{len(changes(*pairs[name], Language.EN)):,}", f"{seconds:.2f}") for name, seconds in times.items()]
    verdicts = [table.judged(f"{name}, seconds", seconds, _BOUND_OF_REWRITE) for name, seconds in times.items()]
    return table.whole(table.markdown(("200,000 characters on each side", "changes", "seconds"), rows), verdicts)


def reread(repetitions: int) -> str:
    """Measure the command that reads everything again, on documents that lie in a database."""
    del repetitions  # one run is long enough
    with TemporaryDirectory(dir=_BUILD) as parent:
        folder = Path(parent) / "stored"
        stored(folder, _STORED)
        usage = contenders.Ours().reread(folder)
    row = (
        f"{_STORED:,} of about {_STORED_SIZE // 1000} kB",
        f"{usage.seconds:.1f}",
        f"{usage.cpu:.1f}",
        f"{usage.peak:.0f}",
    )
    verdict = table.judged("`reread --all` on this machine, seconds", usage.seconds, _BOUND_OF_REREAD)
    return table.whole(table.markdown(("documents", "wall, s", "CPU, s", "peak, MB"), [row]), [verdict])


def growth(repetitions: int) -> str:
    """Measure documents of which five clauses are edited, as they grow."""
    points = {language: [_point(language, size, repetitions) for size in _SIZES] for language in _LANGUAGES}
    rows = [
        (_LANGUAGES[language], f"{point.characters:,}", f"{point.seconds * _MS:.1f}", f"{point.cost:.1f}")
        for language, line in points.items()
        for point in line
    ]
    curve.draw({_LANGUAGES[language]: line for language, line in points.items()}, _DRAWN)
    verdicts = [
        table.judged(
            f"{_LANGUAGES[language]}: cost of the longest ÷ of one tenth of it",
            line[-1].cost / line[2].cost,
            _BOUND_OF_GROWTH,
        )
        for language, line in points.items()
    ]
    return table.whole(table.markdown(("text", "characters", "ms", "ns ÷ n log n"), rows), verdicts)


def _point(language: Language, size: int, repetitions: int) -> curve.Point:
    """Measure one length; a Korean character takes about two and a half bytes of a page."""
    bytes_ = round(size * _BYTES_A_CHARACTER[language])
    before, after = (read(grown.terms(language, bytes_, edited), language).text for edited in (0, _EDITED))
    (seconds,) = timed([partial(changes, before, after, language)], repetitions)
    return curve.Point(characters=len(before), seconds=seconds)


_PARTS: dict[str, Callable[[int], str]] = {"page": page, "rewrite": rewrite, "reread": reread, "growth": growth}
_ONCE = ("reread",)


@click.command()
@click.option("--part", "parts", multiple=True, type=click.Choice(list(_PARTS)), help="Only this part. Repeatable.")
@click.option("--repetitions", default=11, show_default=True, help="How often each piece of work is done.")
@click.option("--write", is_flag=True, help="Put the tables and the curve into the manual.")
def main(*, parts: Sequence[str], repetitions: int, write: bool) -> None:
    """Measure what reading and comparing cost."""
    _BUILD.mkdir(parents=True, exist_ok=True)
    for part in parts or _PARTS:
        often = "One run" if part in _ONCE else f"Medians of {repetitions}"
        text = f"{often}. {table.machine()}.\n\n{_PARTS[part](repetitions)}"
        print(f"## {part}\n\n{text}\n", flush=True)
        if write:
            table.write(_DOCUMENT, f"compare-{part}", text)
            if part == "growth":
                copyfile(_DRAWN, _CURVE)


if __name__ == "__main__":
    main()
