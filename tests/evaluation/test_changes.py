"""The gate: on real labelled changes, of clauses and of whole documents, flags keep the floors in ``baseline.json``.

The labelled changes are not part of the repository. A floor is lowered only by hand, in that file, where a review
sees it; the digest says which labelled changes it was measured on.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest

from tests.conftest import ROOT
from tests.judge import flags, judge
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Language, digest
from tos_monitor.normal import tidy

SHARED = ROOT.parent / "shared" / "data"
LABELLED = {
    "changes": SHARED / "changes" / "open.jsonl",
    "revisions": SHARED / "revisions" / "open.jsonl.gz",
}
TERMS = sorted((SHARED / "korean-terms").glob("*.txt"))
BASELINE = json.loads((ROOT / "tests" / "evaluation" / "baseline.json").read_text(encoding="utf-8"))
FLOORS = [
    (of, language, name)
    for of, measured in BASELINE.items()
    for language, floors in measured["floors"].items()
    for name in floors
]

needs_labels = pytest.mark.skipif(
    not all(path.exists() for path in LABELLED.values()), reason="the labelled changes are not beside the repository"
)


class Case(TypedDict):
    lang: str
    label: str
    before: str
    after: str
    group: str | None


def cases(of: str) -> list[Case]:
    read = gzip.decompress if LABELLED[of].suffix == ".gz" else bytes
    return [json.loads(line) for line in read(LABELLED[of].read_bytes()).splitlines()]


def weighted(of: str, language: str) -> Iterator[tuple[str, str, float]]:
    """Label, verdict and weight of each case; near copies of one change share one vote."""
    shares = Counter((case.get("group"), case["label"]) for case in cases(of))
    for case in cases(of):
        if case["lang"] == language:
            said = verdict(judge(tidy(case["before"]), tidy(case["after"]), Language(language))).direction
            weight = 1 / shares[case["group"], case["label"]] if case.get("group") else 1.0
            yield (
                "neutral" if case["label"] == "noise" else case["label"],
                "neutral" if said is Direction.NONE else said.value,
                weight,
            )


@cache
def figures(of: str, language: str) -> dict[str, float]:
    judged = list(weighted(of, language))

    def share(right: set[str], side: int) -> float:
        """Of the cases that are right by label (0) or verdict (1), how many the other calls so too; none of none."""
        these = [(row[1 - side], row[2]) for row in judged if row[side] in right]
        return sum(weight for other, weight in these if other in right) / (sum(weight for _, weight in these) or 1)

    neutral = [row for row in judged if row[0] == "neutral"]
    opposite = {"adverse", "favourable"}
    return {
        "accuracy": sum(row[2] for row in judged if row[0] == row[1]) / sum(row[2] for row in judged),
        "adverse precision": share({"adverse", "mixed"}, side=1),
        "adverse recall": share({"adverse", "mixed"}, side=0),
        "favourable precision": share({"favourable", "mixed"}, side=1),
        "favourable recall": share({"favourable", "mixed"}, side=0),
        "quiet": sum(row[2] for row in neutral if row[1] == "neutral") / sum(row[2] for row in neutral),
        "never the wrong way": 1 - sum(row[2] for row in judged if {row[0], row[1]} == opposite) / len(judged),
    }


@needs_labels
@pytest.mark.parametrize("of", BASELINE)
def test_the_floors_were_measured_on_these_labels(of: str) -> None:
    assert digest(LABELLED[of].read_bytes()) == BASELINE[of]["digest"]


@needs_labels
@pytest.mark.parametrize(("of", "language", "figure"), FLOORS)
def test_no_figure_falls_below_its_floor(of: str, language: str, figure: str) -> None:
    assert figures(of, language)[figure] >= BASELINE[of]["floors"][language][figure]


@pytest.mark.skipif(not TERMS, reason="the Korean terms are not beside the repository")
@pytest.mark.parametrize("path", TERMS, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    ("pattern", "written"),
    [(r"제\s?1(\d)\s?조", r"제9\1조"), ("“|”", '"'), ("회사", "당사"), (r"지 않습니다", "지 아니합니다")],
    ids=["renumbered", "requoted", "renamed", "restyled"],
)
def test_a_rephrased_copy_of_real_terms_raises_nothing(path: Path, pattern: str, written: str) -> None:
    text = path.read_text(encoding="utf-8", errors="replace")
    assert not flags(text, re.sub(pattern, written, text), Language.KO)
