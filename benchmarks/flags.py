"""Measures the flags: which way they say that burdens moved, what they find at rest, how long they take.

``python -m benchmarks.flags`` prints tables; ``--write`` puts them into the manual; ``--lint`` lists the ways to say a
thing that no sentence uses. The material lies beside the repository; see benchmarks/README.md.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import click

from benchmarks import flagging, table
from tests import firing
from tests.evaluation import floors, labelled
from tests.evaluation.labelled import Case, Judged
from tos_monitor.model import Language

_QUALITY = table.ROOT / "docs" / "quality.md"
_PERFORMANCE = table.ROOT / "docs" / "performance.md"
_LEXICON = labelled.SHARED.parent / "eval" / "lexicon_probe.py"
_LEXICON_TELLS = 2  # its own threshold: a smaller difference is none
_LANGUAGES = {"ko": "Korean", "en": "English"}
_WHAT = {"changes": "single clauses", "revisions": "whole documents"}
# What is wanted of the flags, at least; of Korean revisions none has been labelled as moving a burden.
_TARGETS: Mapping[tuple[str, str], Mapping[str, float]] = {
    ("changes", "ko"): {
        "accuracy": 0.92,
        "adverse precision": 0.95,
        "adverse recall": 0.92,
        "quiet": 0.95,
        "never the wrong way": 1,
    },
    ("changes", "en"): {
        "accuracy": 0.85,
        "adverse precision": 0.9,
        "adverse recall": 0.85,
        "quiet": 0.95,
        "never the wrong way": 1,
    },
    ("revisions", "ko"): {"quiet": 0.9},
    ("revisions", "en"): {"adverse precision": 0.85, "adverse recall": 0.85, "quiet": 0.9},
}
_FOUND = 46
_FLAGS = 1


def direction() -> str:
    """Verdicts against labels, in halves, beside the floors and a lexicon."""
    head = ("what was judged", "figure", "target", *labelled.HALVES, "all", "floor", "a lexicon")
    return table.markdown(head, (row for of, language in _TARGETS for row in _directions(of, language)))


def _directions(of: str, language: str) -> Iterator[tuple[str, ...]]:
    rows = list(labelled.judged(of, language))
    parts = [[row for row in rows if row.half == half] for half in labelled.HALVES]
    figures = (
        _TARGETS[of, language],
        *(labelled.agreement(part) for part in (*parts, rows)),
        floors.baseline()["measured"][of]["floors"][language],
        labelled.agreement(_probed(of, language)),
    )
    counts = " + ".join(f"{len(part)}" for part in parts)
    for name in labelled.agreement(rows):
        shown = (f"{each[name]:.1%}" if name in each else "" for each in figures)
        yield f"{_WHAT[of]}, {_LANGUAGES[language]}: {counts}", name, *shown


def _probed(of: str, language: str) -> Sequence[Judged]:
    """What a weighted lexicon says, where it lies beside the repository."""
    if not _LEXICON.exists():
        return ()
    lexicon = _module(_LEXICON)
    return list(labelled.judged(of, language, lambda case: _lexicon_says(lexicon, case)))


def _module(path: Path) -> ModuleType:
    spec = spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _lexicon_says(lexicon: ModuleType, case: Case) -> str:
    before, after = (
        lexicon.score(text)[0] if case["lang"] == "ko" else lexicon.enscore(text)
        for text in (case["before"], case["after"])
    )
    if abs(after - before) <= _LEXICON_TELLS:
        return "neutral"
    return "adverse" if after > before else "favourable"


def rest() -> str:
    """What texts raise that come out of nothing: clauses held unfair, and terms in which little is adverse."""
    clauses = labelled.unfair_clauses()
    found = sum(any(labelled.at_rest(clause)) for clause in clauses)
    rows = [("clauses held unfair that are found", f"{found} of {len(clauses)}", f"{_FOUND} or more")]
    rows += [
        (f"adverse flags in fair terms, {name}", f"{sum(labelled.at_rest(text))}", f"{_FLAGS} or fewer")
        for name, text in labelled.fair_terms().items()
    ]
    return table.markdown(("Korean terms at rest", "measured", "target"), rows)


def unused() -> str:
    """The ways to say a thing, of each rule, that no example and no real sentence uses."""
    lines = []
    for language in Language:
        said = firing.said_in_examples(language) + firing.said_in_reality(language)
        lines += [f"{rule}: {way}" for rule, way in firing.unused(language, said)]
    return "\n".join(lines)


PARTS: Mapping[str, tuple[Callable[[], str], Path]] = {
    "direction": (direction, _QUALITY),
    "rest": (rest, _QUALITY),
    "flags-speed": (flagging.speed, _PERFORMANCE),
    "flags-hostile": (flagging.hostile, _PERFORMANCE),
}
"""What is measured, and the page of the manual that it goes to."""


@click.command()
@click.option("--part", "parts", multiple=True, type=click.Choice(list(PARTS)), help="Only this part. Repeatable.")
@click.option("--write", is_flag=True, help="Put the tables into the manual.")
@click.option("--lint", is_flag=True, help="List the ways to say a thing that no sentence uses, and measure nothing.")
def main(*, parts: Sequence[str], write: bool, lint: bool) -> None:
    """Measure the flags."""
    if lint:
        print(unused())
        return
    for part in parts or PARTS:
        measure, page = PARTS[part]
        text = measure()
        print(f"## {part}\n\n{text}\n", flush=True)
        if write:
            table.write(page, part, text)


if __name__ == "__main__":
    main()
