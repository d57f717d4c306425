"""Measures how much of what an archive recorded readers would hear of, on real histories of terms.

``python -m benchmarks.noise`` plays a sample; ``--all`` everything; ``--show 40`` prints changes to read by eye;
``--write`` puts the tables into docs/quality.md. See benchmarks/README.md.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import click

from benchmarks import table
from benchmarks.histories import HISTORIES, History, histories
from benchmarks.replay import Fate, Step, replay
from tos_monitor.model import digest
from tos_monitor.tell import FLAPPING

_QUALITY = table.ROOT / "docs" / "quality.md"
_STRETCH = 15  # versions that follow each other: short, so that many documents have a part in it
_EVERY = 20  # one stretch of so many is in the sample: three minutes on two idle cores
_BOUND = 0.37
_SHOWN = 3  # changes of one version, of so many characters
_WIDTH = 400
_BATCH = 100  # documents in memory
# What archives call a version that only their own reading made.
_ONLY_READ_ANEW = re.compile(r"^(Refilter|Apply technical)")
# What an archive watches: Open Terms Archive the declared parts of pages, ToS;DR mostly whole pages with their menus.
_WATCHES = {"OpenTermsArchive": "declared parts of pages", "tosdr": "whole pages"}
_OWN = "companies' own repositories"
_SAMPLES = {"sample": "a sample of all services", "ecommerce": "shops and market places", "gold": "read by a person"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Played:
    """A history with what became of its changes."""

    history: History
    steps: tuple[Step, ...]


def sample(some: Iterable[History]) -> Iterator[History]:
    """Take one stretch of twenty, the same ones at every run, so that each recorded change is as likely as another."""
    return (part for each in some for part in each.stretches(_STRETCH) if part.lot % _EVERY == 0)


def play(some: Iterable[History]) -> Iterator[Played]:
    """Play histories on all cores, in order."""
    waiting = (each for each in some if len(each.versions) > 1)
    with ProcessPoolExecutor() as pool:
        while batch := list(islice(waiting, _BATCH)):
            for history, steps in zip(batch, pool.map(replay, batch), strict=True):
                yield Played(history=history, steps=steps)


def tables(played: Sequence[Played]) -> str:
    """Say what became of the changes: by why the history was taken, by who recorded it, by what the commit says."""
    parts = (
        ("by sample", _counted(played, lambda each, _: _SAMPLES.get(each.history.sample, each.history.sample))),
        (
            "by what is recorded",
            _counted(played, lambda each, _: _WATCHES.get(each.history.source.split("/")[0], _OWN)),
        ),
        ("by archive", _counted(played, lambda each, _: each.history.source)),
        ("by commit", _counted(played, lambda _, step: _said(step))),
    )
    versions = sum(len(each.history.versions) for each in played)
    documents = len({(each.history.source, each.history.path) for each in played})
    facts = f"{documents:,} documents with {versions:,} recorded versions. No crash; all texts rebuilt exactly."
    return "\n\n".join((facts, *(_table(name, rows) for name, rows in parts), *_verdicts(played)))


def _verdicts(played: Sequence[Played]) -> Iterator[str]:
    steps = [step for each in played if each.history.sample == "sample" for step in each.steps]
    visible = sum(step.fate is Fate.VISIBLE for step in steps)
    if steps:
        what = "visible changes ÷ recorded changes, in the sample of all services"
        yield table.judged(what, visible / len(steps), _BOUND)
    late = [step for each in played for step in each.steps if step.gone and step.gone > FLAPPING]
    untold = [step for step in late if step.fate is not Fate.VISIBLE]
    lost = sum(bool(step.changes) for step in untold)
    told = f"told: {len(late) - len(untold):,}; quiet because only the form came back: {len(untold) - lost:,}"
    yield f"* Texts that came back after more than {FLAPPING.days} days: {len(late):,}; {told}; lost: **{lost}**"


def _counted(played: Iterable[Played], name: Callable[[Played, Step], str]) -> dict[str, Counter[Fate]]:
    counts: dict[str, Counter[Fate]] = {}
    for each in played:
        for step in each.steps:
            counts.setdefault(name(each, step), Counter())[step.fate] += 1
    return counts


def _said(step: Step) -> str:
    return "says that only the reading changed" if _ONLY_READ_ANEW.match(step.subject) else "says nothing of the kind"


def _table(name: str, counts: dict[str, Counter[Fate]]) -> str:
    total = sum(counts.values(), Counter())
    rows = [*sorted(counts.items(), key=lambda row: (-row[1].total(), row[0])), ("all", total)]
    return table.markdown((name, "recorded", *Fate, "share visible"), (_cells(*row) for row in rows))


def _cells(name: str, count: Counter[Fate]) -> tuple[str, ...]:
    share = count[Fate.VISIBLE] / (count.total() or 1)
    return (name, f"{count.total():,}", *(f"{count[fate]:,}" for fate in Fate), f"{share:.0%}")


def shown(played: Iterable[Played], most: int) -> Iterator[str]:
    """Print visible changes to read by eye, drawn alike at every run."""
    visible = [step for each in played for step in each.steps if step.fate is Fate.VISIBLE]
    for step in sorted(visible, key=lambda step: digest(f"{step.document} {step.at}"))[:most]:
        yield f"\n## {step.document}, {step.at:%Y-%m-%d}: {step.subject[:80]} ({len(step.changes)} changes)"
        for change in step.changes[:_SHOWN]:
            edits = (edit.text if edit.op == "=" else f"[{edit.op}{edit.text}{edit.op}]" for edit in change.edits)
            yield f"{change.kind}: {' '.join(''.join(edits).split())[:_WIDTH]}"


@click.command()
@click.option("--all", "everything", is_flag=True, help="All histories with all their versions: an hour.")
@click.option("--show", default=0, help="Print so many visible changes, to read by eye.")
@click.option("--write", is_flag=True, help="Put the tables into docs/quality.md.")
def main(*, everything: bool, show: int, write: bool) -> None:
    """Measure how much of what an archive recorded readers would hear of."""
    recorded = histories(Path(HISTORIES))
    played = list(play(recorded if everything else sample(recorded)))
    text = tables(played)
    print(text, *shown(played, show), sep="\n")
    if write:
        table.write(_QUALITY, "noise", text)


if __name__ == "__main__":
    main()
