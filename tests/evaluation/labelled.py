"""The labelled material that lies beside the repository, and how far the verdicts on it agree with the labels."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NotRequired, TypedDict

from tests.conftest import ROOT
from tests.judge import judge
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Language, digest
from tos_monitor.normal import tidy

SHARED = ROOT.parent / "shared" / "data"
_CHANGES = SHARED / "changes" / "open.jsonl"
_REVISIONS = SHARED / "revisions" / "open.jsonl.gz"
_UNFAIR = SHARED / "kftc" / "clauses.jsonl"
# The standard terms for e-commerce as one site keeps them, and two shops that follow them closely.
_FAIR = tuple(
    SHARED / "korean-terms" / name
    for name in ("personalPolicy__README.md.txt", "JSP_Project__termsofservice.jsp.txt", "Style_Is_You__pop1.jsp.txt")
)

FILES: Mapping[str, tuple[Path, ...]] = {
    "changes": (_CHANGES,),
    "revisions": (_REVISIONS,),
    "unfair clauses": (_UNFAIR,),
    "fair terms": _FAIR,
}
"""What each measurement reads."""

ARE_HERE = all(path.exists() for paths in FILES.values() for path in paths)

HALVES = ("tuning half", "test half")
"""Rules are made with the first in view; the second is looked at rarely."""

_SERVICE = re.compile(r"@\S+ ([^/]+)/|^(KFTC release \d+|[a-z]+(?=-))")


class Case(TypedDict):
    """A labelled change as it is written."""

    id: str
    lang: str
    label: str
    before: str
    after: str
    source: str
    group: NotRequired[str | None]
    service: NotRequired[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """A case: what its reader said, what the program says, and its share of the vote."""

    label: str
    said: str
    weight: float
    half: str


Say = Callable[[Case], str]
"""Says which way a change goes."""


def digest_of(of: str) -> str:
    """Identify the material of a measurement."""
    return digest(b"".join(path.read_bytes() for path in FILES[of]))


@cache
def cases(of: str) -> tuple[Case, ...]:
    """The labelled changes, of clauses or of whole documents."""
    (path,) = FILES[of]
    read = gzip.decompress if path.suffix == ".gz" else bytes
    return tuple(json.loads(line) for line in read(path.read_bytes()).splitlines())


def program_says(case: Case) -> str:
    """The verdict of the program."""
    return verdict(judge(tidy(case["before"]), tidy(case["after"]), Language(case["lang"]))).direction


def judged(of: str, language: str, say: Say = program_says) -> Iterator[Judged]:
    """The cases in a language; near copies of one change share one vote, and noise is neutral."""
    shares = Counter((case.get("group"), case["label"]) for case in cases(of))
    for case in cases(of):
        if case["lang"] == language:
            yield Judged(
                label="neutral" if case["label"] == "noise" else case["label"],
                said=_said(say(case)),
                weight=1 / shares[case["group"], case["label"]] if case.get("group") else 1.0,
                half=half(case),
            )


def _said(direction: str) -> str:
    return Direction.NEUTRAL if direction == Direction.NONE else direction


def half(case: Case) -> str:
    """The half that a case's service falls into, or its source, or what it was written as a group with."""
    found = _SERVICE.search(case["source"])
    whose = case.get("service") or (found and (found[1] or found[2])) or case.get("group") or case["id"]
    return HALVES[int(digest(whose), 16) % 2]


def agreement(rows: Sequence[Judged]) -> dict[str, float]:
    """How far verdicts agree with labels, in shares of the votes; a figure that nothing bears on is left out."""

    shares = {"accuracy": _share(rows, lambda row: row.said == row.label)}
    for way in ("adverse", "favourable"):
        shares |= _of_way(rows, way)
    shares["quiet"] = _share([row for row in rows if row.label == "neutral"], lambda row: row.said == "neutral")
    shares["never the wrong way"] = _share(rows, lambda row: {row.label, row.said} != {"adverse", "favourable"})
    return {name: share for name, share in shares.items() if share is not None}


def _of_way(rows: Sequence[Judged], way: str) -> dict[str, float | None]:
    right = {way, "mixed"}
    if not any(row.label in right for row in rows):
        return {}  # what is called so wrongly is no longer quiet, and counted there
    return {
        f"{way} precision": _share([row for row in rows if row.said in right], lambda row: row.label in right),
        f"{way} recall": _share([row for row in rows if row.label in right], lambda row: row.said in right),
    }


def _share(rows: Sequence[Judged], holds: Callable[[Judged], bool]) -> float | None:
    whole = sum(row.weight for row in rows)
    return sum(row.weight for row in rows if holds(row)) / whole if whole else None


def at_rest(text: str) -> tuple[int, ...]:
    """How many adverse flags each clause of a Korean text raises that comes out of nothing."""
    return tuple(
        sum(flag.direction is Direction.ADVERSE for flag in finding.flags)
        for finding in judge("", tidy(text), Language.KO)
    )


def unfair_clauses() -> tuple[str, ...]:
    """Clauses that Korea's Fair Trade Commission held unfair."""
    return tuple(json.loads(line)["clause"] for line in _UNFAIR.read_text(encoding="utf-8").splitlines())


def fair_terms() -> Mapping[str, str]:
    """Terms in which a careful reader finds next to nothing adverse, by name."""
    return {path.name.split("__")[0]: path.read_text(encoding="utf-8", errors="replace") for path in _FAIR}
