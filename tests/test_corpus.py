"""Small changes in our own wording: each raises the category that names its folder, and those in ``none`` nothing.

A case is ``corpus/<category>/<direction>-<language>-<name>`` or ``corpus/none/<language>-<name>``; adding one is
adding a folder.
"""

from pathlib import Path

import pytest

from tests.judge import flags, judge
from tos_monitor.flag import verdict
from tos_monitor.model import Category, Direction, Language

CORPUS = Path(__file__).parent / "corpus"
CASES = sorted(text.parent for text in CORPUS.glob("*/*/before.txt"))
SHIFTS = [case for case in CASES if case.parent.name != "none"]


def read(case: Path) -> tuple[str, str, Language]:
    language = Language.KO if "ko" in case.name.split("-") else Language.EN
    before, after = ((case / side).read_text(encoding="utf-8") for side in ("before.txt", "after.txt"))
    return before, after, language


def named(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


@pytest.mark.parametrize("case", CASES, ids=named)
def test_flags_the_category_that_names_the_folder(case: Path) -> None:
    assert {flag.category for flag in flags(*read(case))} == {case.parent.name} - {"none"}


@pytest.mark.parametrize("case", SHIFTS, ids=named)
def test_points_the_way_that_the_case_is_named(case: Path) -> None:
    assert verdict(judge(*read(case))).direction == Direction(case.name.partition("-")[0])


@pytest.mark.parametrize("case", SHIFTS, ids=named)
def test_points_the_other_way_when_the_change_is_undone(case: Path) -> None:
    before, after, language = read(case)
    opposite = {Direction.ADVERSE: Direction.FAVOURABLE, Direction.FAVOURABLE: Direction.ADVERSE}
    assert verdict(judge(after, before, language)).direction == opposite[Direction(case.name.partition("-")[0])]


def test_every_category_has_a_case_in_each_language() -> None:
    covered = {(case.parent.name, read(case)[2]) for case in SHIFTS}
    assert covered >= {(category.value, language) for category in Category for language in Language}


def test_what_must_not_be_flagged_is_the_larger_half() -> None:
    assert len(CASES) - len(SHIFTS) > len(SHIFTS)
