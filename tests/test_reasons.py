"""The manual's table of reasons keeps up with the program."""

import re

from tests.conftest import ROOT
from tos_monitor.admit import CHECKS
from tos_monitor.advice import ADVICE
from tos_monitor.signs import SIGNS

ROW = re.compile(r"^\| `([a-z0-9-]+)` \| (.+) \| (.+) \|$", re.MULTILINE)
ROWS = ROW.findall((ROOT / "docs" / "reasons.md").read_text(encoding="utf-8"))


def test_the_manual_lists_each_reason_once_with_its_advice() -> None:
    assert sorted((reason, advice) for reason, _, advice in ROWS) == sorted(ADVICE.items())


def test_every_sign_and_every_check_has_advice() -> None:
    assert {each.reason for each in (*SIGNS, *CHECKS)} - set(ADVICE) == set()
