"""The gate: on real material, labelled by readers, flags keep the floors in ``baseline.json``.

The material is not part of the repository; the digest says which it was measured on. A floor goes down only by
``python -m tests.evaluation.floors --lower-with-reason``.
"""

import re
from pathlib import Path

import pytest

from tests.evaluation import floors, labelled
from tests.judge import flags
from tos_monitor.model import Language

BASELINE = floors.baseline()["measured"]
TERMS = sorted((labelled.SHARED / "korean-terms").glob("*.txt"))
FLOORS = [
    (of, language, name)
    for of, measured in BASELINE.items()
    for language, kept in measured["floors"].items()
    for name in kept
]

needs_labels = pytest.mark.skipif(not labelled.ARE_HERE, reason="the labelled material is not beside the repository")


@needs_labels
@pytest.mark.parametrize("of", BASELINE)
def test_the_floors_were_measured_on_this_material(of: str) -> None:
    assert labelled.digest_of(of) == BASELINE[of]["digest"]


@needs_labels
@pytest.mark.parametrize(("of", "language", "figure"), FLOORS)
def test_no_figure_falls_below_its_floor(of: str, language: str, figure: str) -> None:
    assert floors.figures(of, language)[figure] >= BASELINE[of]["floors"][language][figure]


def test_each_measurement_has_floors() -> None:
    assert set(BASELINE) == set(labelled.FILES)


def test_a_floor_is_raised_to_just_below_what_is_measured() -> None:
    assert floors.raised({"quiet": 0.9}, {"quiet": 0.973, "accuracy": 0.8}) == {"quiet": 0.965, "accuracy": 0.795}


def test_raising_lowers_no_floor() -> None:
    assert floors.raised({"quiet": 0.9}, {"quiet": 0.8}) == {"quiet": 0.9}


def test_lowering_leaves_the_floors_that_are_met() -> None:
    assert floors.lowered({"quiet": 0.9, "accuracy": 0.7}, {"quiet": 0.8, "accuracy": 0.9}) == {
        "quiet": 0.795,
        "accuracy": 0.7,
    }


@needs_labels
def test_what_is_lowered_is_kept_with_its_reason() -> None:
    written = floors.baseline()
    written["measured"]["fair terms"]["floors"]["ko"]["quiet at rest"] = 1.0
    last = floors.settled(written, floors.lowered, "a better reading")["lowered"][-1]
    assert last["reason"] == "a better reading"
    assert any(each.startswith("fair terms, ko, quiet at rest: 1.0 →") for each in last["what"])


@needs_labels
def test_floors_of_other_material_stay_without_a_reason() -> None:
    written = floors.baseline()
    written["measured"]["fair terms"]["digest"] = "another"
    with pytest.raises(ValueError, match="fair terms"):
        floors.settled(written, floors.raised, "")


def test_whatever_was_lowered_says_why() -> None:
    assert all(each["what"] and each["reason"].strip() for each in floors.baseline()["lowered"])


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
