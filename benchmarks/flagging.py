"""Measures how long flagging takes: of a thousand changed clauses, and of pages made to keep each pattern busy."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from itertools import cycle, islice
from statistics import median
from time import process_time

from benchmarks import table
from tests import patterns
from tests.evaluation import labelled
from tests.judge import judge
from tos_monitor.flag import flag
from tos_monitor.model import Change, Language
from tos_monitor.normal import tidy
from tos_monitor.rules.tongues import TONGUES

_LANGUAGES = {Language.KO: "Korean", Language.EN: "English"}
_CLAUSES, _TURNS = 1_000, 5
_BOUND_OF_CLAUSES = 1  # second
_LOAD = "from time import process_time; began = process_time(); import tos_monitor.flag; print(process_time() - began)"
_PAGE = 100_000  # characters
_BOUND_OF_PAGE = 0.5  # seconds a pattern
_BOUND_OF_GROWTH = 2.5  # twice the text is twice the time; the rest is for what differs from run to run
_TELLING = 0.02  # seconds below which a ratio says nothing
_SLOWEST = 8

_Fight = tuple[float, float, str, str]
"""Seconds for a page, how many times those for half of it, the pattern, what the page repeats."""


def speed() -> str:
    """The processor's time for changed clauses of each language, and for loading the rules."""
    taken = {language: _flagging(language) for language in Language}
    rows = [
        *((f"flagging {_CLAUSES:,} changed clauses, {_LANGUAGES[each]}", f"{taken[each]:.2f}") for each in Language),
        ("loading the rules, once", f"{_loading():.2f}"),
    ]
    head = (f"Medians of {_TURNS}. {table.machine()}", "CPU, s")
    verdict = table.judged("the slower language, seconds of CPU", max(taken.values()), _BOUND_OF_CLAUSES)
    return table.whole(table.markdown(head, rows), [verdict])


def _flagging(language: Language) -> float:
    changes = list(islice(cycle(_changed(language)), _CLAUSES))
    return median(_cpu(lambda: [flag(change, language=language) for change in changes]) for _ in range(_TURNS))


def _changed(language: Language) -> Sequence[Change]:
    """The clauses that differ in labelled changes and revisions, as the program cuts and pairs them."""
    return [
        finding.change
        for of in ("changes", "revisions")
        for case in labelled.cases(of)
        if case["lang"] == language
        for finding in judge(tidy(case["before"]), tidy(case["after"]), language)
    ]


def _loading() -> float:
    said = subprocess.run([sys.executable, "-c", _LOAD], check=True, capture_output=True, text=True, cwd=table.ROOT)  # noqa: S603  our own line
    return float(said.stdout)


def hostile() -> str:
    """The patterns that take longest on a page made against them, and how their time grows with it."""
    worst = nlargest(_SLOWEST, _fights())
    rows = [(name, f"`{begun[:40]}`", f"{taken:.2f}", f"{ratio:.1f}") for taken, ratio, name, begun in worst]
    verdicts = [
        table.judged("the slowest pattern, seconds of CPU", worst[0][0], _BOUND_OF_PAGE),
        table.judged("the steepest growth when the text doubles", max(each[1] for each in worst), _BOUND_OF_GROWTH),
    ]
    head = ("pattern", "what the page repeats", f"{_PAGE:,} characters, s", "÷ half of it")
    return table.whole(table.markdown(head, rows), verdicts)


def _fights() -> Iterator[_Fight]:
    for tongue in TONGUES.values():
        of_rules = ((f"{rule.id}, {name}", found) for rule in tongue.rules for name, found in patterns.of_rule(rule))
        for name, pattern in (*of_rules, *patterns.of_tongue(tongue)):
            for begun in patterns.adversaries(pattern):
                pages = (patterns.repeated(begun, _PAGE), begun * (_PAGE // len(begun)))
                for page in dict.fromkeys(map(tongue.fold, pages)):
                    yield *_fight(pattern, page), name, begun


def _fight(pattern: re.Pattern[str], text: str) -> tuple[float, float]:
    whole = _cpu(lambda: pattern.search(text))
    if whole < _TELLING:
        return whole, 0.0
    return whole, whole / _cpu(lambda: pattern.search(text[: len(text) // 2]))


def _cpu(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began
