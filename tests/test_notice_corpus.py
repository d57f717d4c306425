"""Sequences of notices in our own wording, a folder a case: what each notice tells and what happened between them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tos_monitor.app.noticing import answer

CASES = sorted((ROOT / "tests" / "corpus_notices").iterdir())


def read(path: Path) -> Any:  # noqa: ANN401  what JSON holds
    return json.loads(path.read_text(encoding="utf-8"))


def of(told: Any, expected: Any) -> Any:  # noqa: ANN401  ditto
    """What was told, as far as something is expected of it."""
    if isinstance(told, dict) and isinstance(expected, dict):
        return {name: of(told.get(name), wanted) for name, wanted in expected.items()}
    return told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_notice_tells_what_it_says(case: Path) -> None:
    expected = read(case / "expected.json")["notices"]
    told = answer((case / "notices.json").read_bytes())["notices"]
    assert isinstance(told, list)
    assert [of(each, wanted) for each, wanted in zip(told, expected, strict=True)] == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_happened_between_notices_is_told_and_nothing_else(case: Path) -> None:
    expected = read(case / "expected.json")["events"]
    told = answer((case / "notices.json").read_bytes())["events"]
    assert isinstance(told, list)
    shown = [{name: each[name] for name in ("event", "from", "to")} for each in told if isinstance(each, dict)]
    assert sorted(shown, key=str) == sorted(expected, key=str)


def test_a_third_of_the_cases_are_traps_that_only_look_like_news() -> None:
    of_no_kind = [
        case for case in CASES if all(each["kind"] == "other" for each in read(case / "expected.json")["notices"])
    ]
    assert len(of_no_kind) * 3 >= len(CASES)
