"""Measures a run beside other programs, on pages that a server of this machine gives without delay.

``python -m benchmarks.fetch`` prints tables; ``--write`` puts them into docs/performance.md. See benchmarks/README.md.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from benchmarks import contenders, table
from benchmarks.laid_out import Laid, laid_out
from benchmarks.measure import BenchmarkError, Usage, middle

_HOSTS = 20  # of 127.0.0.0/8; one request at a time goes to each, as to any host
_MOST_RUNS = 3  # until a change is committed: it is seen, confirmed, and that is all
_SIZES = (0.1, 1, 5)  # times the documents
_DOCUMENT = table.ROOT / "docs" / "performance.md"
_BUILD = table.ROOT / "build" / "bench"


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """How much is measured, and beside whom."""

    documents: int
    repetitions: int
    rivals: dict[str, contenders.Contender]

    @property
    def medians(self) -> str:
        """Say what the figures are of."""
        return f"Medians of {self.repetitions}.\n\n"

    def turns(self, programs: Sequence[str]) -> Iterator[list[str]]:
        """Give an order of the programs for each repetition, so that none has always the same place."""
        for repetition in range(self.repetitions):
            place = repetition % len(programs)
            yield [*programs[place:], *programs[:place]]


def unchanged(plan: Plan, laid: Laid) -> str:
    """Measure a run in which every page answers that it did not change."""
    programs: dict[str, contenders.Contender] = {"tos-monitor": contenders.Ours(), **plan.rivals}
    taken: dict[str, list[Usage]] = {name: [] for name in programs}
    laid.lay(edition=0)
    for name, program in programs.items():
        program.prepare(laid.folder / name, laid.pages)
        program.look(laid.folder / name, laid.pages)
    for turn in plan.turns(list(programs)):
        for name in turn:
            laid.counts()
            taken[name].append(programs[name].look(laid.folder / name, laid.pages))
            laid.expect({304: plan.documents}, name)
    return plan.medians + table.unchanged({name: middle(usages) for name, usages in taken.items()})


def changed(plan: Plan, laid: Laid) -> str:
    """Measure the runs in which every page has changed, beside a spider that keeps nothing."""
    programs: dict[str, contenders.Contender] = {"a bare Scrapy spider": contenders.Bare(), **plan.rivals}
    taken: dict[str, list[Usage]] = {}
    ours = contenders.Ours()
    laid.lay(edition=0)
    for name, program in {"tos-monitor": ours, **programs}.items():
        program.prepare(laid.folder / name / "before", laid.pages)
        program.look(laid.folder / name / "before", laid.pages)
    laid.lay(edition=1)
    for turn in plan.turns(["tos-monitor", *programs]):
        for name in turn:
            with _copy(laid.folder / name / "before") as folder:
                if name == "tos-monitor":
                    for what, usage in _until_committed(ours, folder, laid).items():
                        taken.setdefault(what, []).append(usage)
                else:
                    laid.counts()
                    taken.setdefault(name, []).append(programs[name].look(folder, laid.pages))
                    laid.expect({200: plan.documents}, name)
    return plan.medians + table.changed({name: middle(usages) for name, usages in taken.items()})


def memory(plan: Plan, laid: Laid) -> str:
    """Measure the peak of a first run and of an unchanged one over ever more documents."""
    peaks: dict[int, tuple[Usage, Usage]] = {}
    laid.lay(edition=0)
    for documents in (max(1, round(plan.documents * each)) for each in _SIZES):
        some = laid.some(documents)
        ours = contenders.Ours()
        folder = laid.folder / f"tos-monitor-{documents}"
        ours.prepare(folder, some)
        peaks[documents] = (ours.look(folder, some), ours.look(folder, some))
    return "One run each.\n\n" + table.memory(peaks)


def _until_committed(ours: contenders.Ours, folder: Path, laid: Laid) -> dict[str, Usage]:
    """Run until the change is told: a program that waits for a second look needs two runs. Then do its work again."""
    taken: dict[str, Usage] = {}
    for _ in range(_MOST_RUNS):
        laid.counts()
        usage = ours.look(folder, laid.pages)
        laid.expect({200: laid.pages.documents}, "tos-monitor")
        if ours.entries(folder) >= laid.pages.documents:
            again = {table.UNFETCHED: ours.take_again(folder), table.REREADING: ours.reread(folder)}
            return {**taken, table.COMMITTING: usage, **again}
        taken[table.SEEING] = usage
    raise BenchmarkError(f"tos-monitor: the change of {laid.pages.documents} documents was never told")


@contextmanager
def _copy(folder: Path) -> Iterator[Path]:
    """A copy of a folder, so that every repetition begins at the same state."""
    with TemporaryDirectory(dir=folder.parent) as parent:
        yield Path(shutil.copytree(folder, Path(parent) / "again"))


_PARTS: dict[str, Callable[[Plan, Laid], str]] = {"unchanged": unchanged, "changed": changed, "memory": memory}


def rivals() -> dict[str, contenders.Contender]:
    """Install the programs that others watch pages with."""
    binaries = contenders.install_rivals(_BUILD / "rivals")
    return {"urlwatch": contenders.Urlwatch(binaries), "webchanges": contenders.Webchanges(binaries)}


@click.command()
@click.option("--part", "parts", multiple=True, type=click.Choice(list(_PARTS)), help="Only this part. Repeatable.")
@click.option("--documents", default=1_000, show_default=True, help="How many pages are watched.")
@click.option("--repetitions", default=3, show_default=True, help="How often each program runs.")
@click.option("--alone", is_flag=True, help="Leave urlwatch and webchanges out, and don't install them.")
@click.option("--write", is_flag=True, help="Put the tables into docs/performance.md.")
def main(*, parts: Sequence[str], documents: int, repetitions: int, alone: bool, write: bool) -> None:
    """Measure what a run costs."""
    plan = Plan(documents=documents, repetitions=repetitions, rivals={} if alone else rivals())
    for part in parts or _PARTS:
        with laid_out(documents, _HOSTS) as laid:
            facts = table.facts(plan.documents, _HOSTS, laid.rate())
            text = f"{facts}\n\n{_PARTS[part](plan, laid)}"
        print(f"## {part}\n\n{text}\n", flush=True)
        if write:
            table.write(_DOCUMENT, part, text)


if __name__ == "__main__":
    main()
