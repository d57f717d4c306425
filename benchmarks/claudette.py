"""Measures the second reader on the corpus that it is learned from, by the five folds of the corpus's paper.

``python -m benchmarks.claudette CORPUS`` prints a table, ``--write`` puts it into docs/quality.md. Needs scikit-learn.
A sentence bears a label where the corpus marks it potentially or clearly unfair. Each fold is judged by what was
learned from the other four, thresholds included; the five are counted together. The rules were not fitted to a fold.
"""

from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import click

from benchmarks import table
from tos_monitor.model import Language
from tos_monitor.rules.provision import Stance
from tos_monitor.rules.tongues import TONGUES
from tos_monitor.second_reader.proposing import CATEGORIES
from training.train import LABELS, Sentence, corpus, learn

QUALITY = table.ROOT / "docs" / "quality.md"
FOLDS = 5
TARGETS = {"micro": 0.75, "macro": 0.70}
_ANCHOR = "a linear support vector machine without context, rules or thresholds"
_ANCHORED = {"micro": 0.686, "macro": 0.640} | dict(
    zip(LABELS, (0.72, 0.68, 0.67, 0.69, 0.75, 0.73, 0.72, 0.44, 0.37), strict=True)
)
_OF_RULE = {rule.id: rule for rule in TONGUES[Language.EN].rules}

Judged = tuple[Sentence, frozenset[str]]


def judged(folder: Path, fold: int) -> list[Judged]:
    """Read the sentences of a fold by what is learned from the others."""
    names = (folder / f"lists/LIST_TEST_{fold}.txt").read_text(encoding="utf-8").split()
    apart = frozenset(name.removesuffix(".txt") for name in names)
    sentences = corpus(folder)
    model = learn([each for each in sentences if each.document not in apart])
    return [(each, model.read(each.found)) for each in sentences if each.document in apart]


def by_rules(sentence: Sentence) -> frozenset[str]:
    """The labels whose category the rules read in a sentence, against the user."""
    rules = (_OF_RULE[name] for name in sentence.found["rules"] if name in _OF_RULE)
    read = {rule.category for rule in rules if rule.stance is Stance.AGAINST_USER}
    return frozenset(label for label, category in CATEGORIES.items() if category in read and label != "pinc")


def scores(told: Iterable[Judged]) -> Mapping[str, tuple[float, float, float]]:
    """Precision, recall and F1 of each label, then of all marks together (micro) and as a mean of labels (macro)."""
    told = list(told)
    counts = {label: _count(told, label) for label in LABELS}
    each = {label: _figures(*count) for label, count in counts.items()}
    micro = _figures(*map(sum, zip(*counts.values(), strict=True)))
    macro = tuple(sum(column) / len(LABELS) for column in zip(*each.values(), strict=True))
    return {**each, "micro": micro, "macro": (macro[0], macro[1], macro[2])}


def _count(told: Iterable[Judged], label: str) -> tuple[int, int, int]:
    """How often a label is told rightly, told, and marked."""
    pairs = [(label in said, label in sentence.labels) for sentence, said in told]
    return sum(said and is_so for said, is_so in pairs), sum(said for said, _ in pairs), sum(so for _, so in pairs)


def _figures(right: int, said: int, wanted: int) -> tuple[float, float, float]:
    return right / (said or 1), right / (wanted or 1), 2 * right / ((said + wanted) or 1)


def report(folder: Path) -> str:
    """The table of labels, and whether the targets are met."""
    sentences = corpus(folder)  # read once: the processes that judge are copies of this one
    with ProcessPoolExecutor(2) as pool:
        ours = scores(each for part in pool.map(partial(judged, folder), range(FOLDS)) for each in part)
    rules = scores((each, by_rules(each)) for each in sentences)
    marked = {label: str(sum(label in each.labels for each in sentences)) for label in LABELS}
    rows = [
        (
            f"{label} ({CATEGORIES[label]})" if label in CATEGORIES else label,
            marked.get(label, ""),
            *(f"{figure:.3f}" for figure in ours[label]),
            f"{rules[label][2]:.3f}",
            f"{_ANCHORED[label]:.3f}",
        )
        for label in ours
    ]
    head = ("label", "marked", "precision", "recall", "F1", "F1 of the rules", f"F1 of {_ANCHOR}")
    verdicts = [
        f"* {name} F1: **{ours[name][2]:.3f}**; the target is {target:.2f}: "
        f"{'met' if ours[name][2] >= target else 'not met'}"
        for name, target in TARGETS.items()
    ]
    return table.whole(table.markdown(head, rows), verdicts)


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Put the table into docs/quality.md.")
def main(folder: Path, *, write: bool) -> None:
    """Measure the second reader by the folds in FOLDER."""
    text = report(folder)
    print(text)
    if write:
        table.write(QUALITY, "second reader", text)


if __name__ == "__main__":
    main()
