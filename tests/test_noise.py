"""A recorded history played through the program: what it makes of noise, and that no return is lost."""

from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest

from benchmarks.histories import HISTORIES, History, Recorded, histories
from benchmarks.noise import Played, tables
from benchmarks.replay import Fate, Step, replay
from tests.conftest import ROOT

START = datetime(2026, 3, 1, tzinfo=UTC)
TEXT = """# Terms

1\\. We repair the [bicycle](https://shop.example/a) within 14 days.

2\\. You pay when you fetch it.
"""
LINKED = TEXT.replace("shop.example/a", "shop.example/b?visit=7")
LONGER = TEXT.replace("14 days", "30 days")


def history(*versions: tuple[int, str]) -> History:
    """Texts, each with the day on which it was recorded."""
    recorded = (Recorded(at=START + timedelta(days=day), subject="Record", text=text) for day, text in versions)
    return History(source="us", path="terms.md", sample="sample", versions=tuple(recorded))


def fates(*versions: tuple[int, str]) -> list[Fate]:
    return [step.fate for step in replay(history(*versions))]


def test_another_target_of_a_link_is_the_same_text() -> None:
    assert fates((0, TEXT), (9, LINKED)) == [Fate.SAME]


def test_another_period_is_visible() -> None:
    assert fates((0, TEXT), (9, LONGER)) == [Fate.VISIBLE]


def test_a_page_without_its_text_is_not_the_document() -> None:
    assert fates((0, TEXT), (9, "Bye."), (10, TEXT)) == [Fate.REFUSED, Fate.SAME]


def test_a_text_that_is_back_within_a_month_flaps() -> None:
    assert fates((0, TEXT), (9, LONGER), (12, TEXT), (15, LONGER)) == [Fate.VISIBLE, Fate.FLAPPING, Fate.FLAPPING]


def test_a_text_that_is_back_after_a_month_is_told() -> None:
    *_, last = replay(history((0, TEXT), (9, LONGER), (50, TEXT)))
    assert (last.fate, last.gone is not None and last.gone > timedelta(days=30)) == (Fate.VISIBLE, True)


def test_a_return_that_was_not_told_is_counted_as_lost() -> None:
    told, *_ = (step for step in replay(history((0, TEXT), (9, LONGER))))
    lost = Step(
        document="us: terms.md", at=START, subject="-", fate=Fate.FLAPPING, gone=timedelta(31), changes=told.changes
    )
    played = Played(history=history((0, TEXT), (9, LONGER)), steps=(lost,))
    assert "lost: **1**" in tables([played])


def test_stretches_of_a_history_hold_each_recorded_change_once() -> None:
    whole = history(*((day, f"{day}") for day in range(10)))
    pairs = [
        (before.text, after.text)
        for part in whole.stretches(4)
        for before, after in zip(part.versions, part.versions[1:], strict=False)
    ]
    assert pairs == [(f"{day}", f"{day + 1}") for day in range(9)]


@pytest.mark.skipif(not HISTORIES.exists(), reason="the histories are not beside the repository")
def test_real_histories_are_rebuilt_exactly() -> None:
    for each in islice(histories(), 8):
        replay(next(each.stretches(2)))


@pytest.mark.parametrize("part", ["noise", "extraction", "articles", "direction"])
def test_the_manual_has_a_place_for_each_part_of_quality(part: str) -> None:
    manual = (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")
    assert (manual.count(f"<!-- {part} -->"), manual.count(f"<!-- /{part} -->")) == (1, 1)


@pytest.mark.parametrize("part", ["page", "rewrite", "reread", "growth"])
def test_the_manual_has_a_place_for_each_part_of_comparing(part: str) -> None:
    manual = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    assert (manual.count(f"<!-- compare-{part} -->"), manual.count(f"<!-- /compare-{part} -->")) == (1, 1)
