"""Keeps the floors in ``baseline.json``, below which the gate fails.

``python -m tests.evaluation.floors`` prints what is measured beside them. ``--raise`` takes what was gained.
``--lower-with-reason TEXT`` is the only way down, or to other material, and leaves the reason in the file.
"""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TypedDict

import click

from tests.conftest import ROOT
from tests.evaluation import labelled

PATH = ROOT / "tests" / "evaluation" / "baseline.json"
# Half a point below what is measured, so that one case of two hundred may be lost on the way to something better.
_MARGIN = 0.005
_STEPS = 200  # floors are multiples of half a point too, and read as such

Figures = Mapping[str, float]


class Measured(TypedDict):
    """Which material was measured, and how low each figure may fall, by language."""

    digest: str
    floors: dict[str, dict[str, float]]


class Lowered(TypedDict):
    """What was lowered, or measured on other material, and why."""

    what: list[str]
    reason: str


class Baseline(TypedDict):
    """The file."""

    measured: dict[str, Measured]
    lowered: list[Lowered]


def baseline() -> Baseline:
    """Read the file."""
    written: Baseline = json.loads(PATH.read_text(encoding="utf-8"))
    return written


def _agreement(of: str, language: str) -> Figures:
    return labelled.agreement(list(labelled.judged(of, language)))


def _found(_of: str, _language: str) -> Figures:
    found = [any(labelled.at_rest(clause)) for clause in labelled.unfair_clauses()]
    return {"found at rest": sum(found) / len(found)}


def _quiet(_of: str, _language: str) -> Figures:
    raised = [flags for text in labelled.fair_terms().values() for flags in labelled.at_rest(text)]
    return {"quiet at rest": raised.count(0) / len(raised)}


_MEASURES: Mapping[str, tuple[Callable[[str, str], Figures], tuple[str, ...]]] = {
    "changes": (_agreement, ("ko", "en")),
    "revisions": (_agreement, ("ko", "en")),
    "unfair clauses": (_found, ("ko",)),
    "fair terms": (_quiet, ("ko",)),
}


@cache
def figures(of: str, language: str) -> Figures:
    """Measure now."""
    return _MEASURES[of][0](of, language)


def measured() -> Iterator[tuple[str, str, Figures]]:
    """Measure all: of what, in which language."""
    return ((of, language, figures(of, language)) for of, (_, languages) in _MEASURES.items() for language in languages)


def floor_of(figure: float) -> float:
    """The floor that keeps a figure."""
    return max(math.floor((figure - _MARGIN) * _STEPS) / _STEPS, 0.0)


def raised(floors: Figures, now: Figures) -> dict[str, float]:
    """Raise floors to what is measured now; none falls."""
    return {name: max(floors.get(name, 0.0), floor_of(figure)) for name, figure in now.items()}


def lowered(floors: Figures, now: Figures) -> dict[str, float]:
    """Lower the floors that are not met, and drop those of figures that nothing bears on any more."""
    return {name: floor if now[name] >= floor else floor_of(now[name]) for name, floor in floors.items() if name in now}


def settled(written: Baseline, move: Callable[[Figures, Figures], dict[str, float]], reason: str) -> Baseline:
    """Move all floors; what went down is kept with the reason.

    Raises:
        ValueError: where the material is another and there is no reason.
    """
    now: dict[str, Measured] = {of: Measured(digest=labelled.digest_of(of), floors={}) for of in _MEASURES}
    moved: list[str] = []
    for of, language, figures_now in measured():
        before = written["measured"].get(of, now[of])
        if before["digest"] != now[of]["digest"]:
            if not reason:
                raise ValueError(f"{of}: the floors are those of other material; give --lower-with-reason")
            moved.append(f"{of}: other material")
        floors = before["floors"].get(language, {})
        after = now[of]["floors"][language] = move(floors, figures_now)
        moved += [
            f"{of}, {language}, {name}: {floor} → {after.get(name)}"
            for name, floor in floors.items()
            if after.get(name, 0.0) < floor
        ]
    went = [Lowered(what=list(dict.fromkeys(moved)), reason=reason)] if moved else []
    return Baseline(measured=now, lowered=[*written["lowered"], *went])


@click.command()
@click.option("--raise", "up", is_flag=True, help="Raise the floors to what is measured now.")
@click.option("--lower-with-reason", "reason", metavar="TEXT", default="", help="Lower the floors that are not met.")
def main(*, up: bool, reason: str) -> None:
    """Print the figures and their floors, or move the floors."""
    written = baseline()
    if reason:
        written = settled(written, lowered, reason)
    if up:
        written = settled(written, raised, "")
    if up or reason:
        PATH.write_text(json.dumps(written, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for of, language, now in measured():
        floors = written["measured"][of]["floors"].get(language, {}) if of in written["measured"] else {}
        for name, figure in now.items():
            floor = f"{floors[name]:6.1%}" if name in floors else "no floor"
            click.echo(f"{of:<15} {language} {name:<22} {figure:6.1%} {floor}")


if __name__ == "__main__":
    main()
