"""The manual's table of reasons keeps up with the program."""

import re
from datetime import date

from tests.conftest import ROOT
from tos_monitor.admit import CHECKS
from tos_monitor.advice import ADVICE, reminder_of
from tos_monitor.model import Override
from tos_monitor.signs import SIGNS

ROW = re.compile(r"^\| `([a-z0-9-]+)` \| (.+) \| (.+) \|$", re.MULTILINE)
ROWS = ROW.findall((ROOT / "docs" / "reasons.md").read_text(encoding="utf-8"))


def test_the_manual_lists_each_reason_once_with_its_advice() -> None:
    assert sorted((reason, advice) for reason, _, advice in ROWS) == sorted(ADVICE.items())


def test_every_sign_and_every_check_has_advice() -> None:
    assert {each.reason for each in (*SIGNS, *CHECKS)} - set(ADVICE) == set()


def test_leave_to_ignore_robots_txt_is_reminded_of_with_its_day_and_reason() -> None:
    said = reminder_of(Override(on=date(2026, 11, 2), reason="the operator said so by letter"))
    assert said.startswith("robots.txt is ignored since 2026-11-02 (the operator said so by letter)")
