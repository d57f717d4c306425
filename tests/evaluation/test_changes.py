"""The gate: on real labelled changes, flags are no worse than the floors in ``baseline.json``.

The labelled changes are not part of the repository. A floor is lowered only by hand, in that file, where a review
sees it; the digest says which labelled changes it was measured on.
"""

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

SHARED = ROOT.parent / "shared" / "data"
CHANGES = SHARED / "changes" / "open.jsonl"
TERMS = sorted((SHARED / "korean-terms").glob("*.txt"))
BASELINE = json.loads((ROOT / "tests" / "evaluation" / "baseline.json").read_text(encoding="utf-8"))
FLOORS = [(language, name) for language, floors in BASELINE["floors"].items() for name in floors]

needs_changes = pytest.mark.skipif(not CHANGES.exists(), reason="the labelled changes are not beside the repository")


class Case(TypedDict):
    lang: str
    label: str
    before: str
    after: str
    group: str | None


def cases() -> list[Case]:
    return [json.loads(line) for line in CHANGES.read_text(encoding="utf-8").splitlines()]


def weighted(language: str) -> Iterator[tuple[str, str, float]]:
    """Label, verdict and weight of each case; near copies of one change share one vote."""
    shares = Counter((case.get("group"), case["label"]) for case in cases())
    for case in cases():
        if case["lang"] == language:
            said = verdict(judge(case["before"], case["after"], Language(language))).direction
            weight = 1 / shares[case["group"], case["label"]] if case.get("group") else 1.0
            yield (
                "neutral" if case["label"] == "noise" else case["label"],
                "neutral" if said is Direction.NONE else said.value,
                weight,
            )


@cache
def figures(language: str) -> dict[str, float]:
    judged = list(weighted(language))

    def share(right: set[str], of: int) -> float:
        """Of the cases that are adverse by label (0) or verdict (1), how many the other one calls so too."""
        these = [(row[1 - of], row[2]) for row in judged if row[of] in right]
        return sum(weight for other, weight in these if other in right) / sum(weight for _, weight in these)

    neutral = [row for row in judged if row[0] == "neutral"]
    opposite = {"adverse", "favourable"}
    return {
        "accuracy": sum(row[2] for row in judged if row[0] == row[1]) / sum(row[2] for row in judged),
        "adverse precision": share({"adverse", "mixed"}, of=1),
        "adverse recall": share({"adverse", "mixed"}, of=0),
        "favourable precision": share({"favourable", "mixed"}, of=1),
        "favourable recall": share({"favourable", "mixed"}, of=0),
        "quiet": sum(row[2] for row in neutral if row[1] == "neutral") / sum(row[2] for row in neutral),
        "never the wrong way": 1 - sum(row[2] for row in judged if {row[0], row[1]} == opposite) / len(judged),
    }


@needs_changes
def test_the_floors_were_measured_on_these_changes() -> None:
    assert digest(CHANGES.read_bytes()) == BASELINE["digest"]


@needs_changes
@pytest.mark.parametrize(("language", "figure"), FLOORS)
def test_no_figure_falls_below_its_floor(language: str, figure: str) -> None:
    assert figures(language)[figure] >= BASELINE["floors"][language][figure]


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
