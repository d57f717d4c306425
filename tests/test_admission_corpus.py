"""Answers in our own wording: each is rejected for the reason that names its folder, and those in ``admitted`` never.

A case is ``corpus/admission/<reason>/<name>``: a ``page`` of any ending, what else came and was declared in
``case.toml``, and in ``before.txt`` what was read the last time. ``padding`` is a script of so many characters, which
is no use to keep.
"""

import gzip
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tos_monitor.admit import CHECKS, admit, admit_reading
from tos_monitor.extract import extract
from tos_monitor.model import Declaration, DocumentKind, Language, Look, Reading, Rejection, Snapshot
from tos_monitor.signs import SIGNS

CORPUS = Path(__file__).parent / "corpus" / "admission"
CASES = sorted(CORPUS.glob("*/*"))
ADMITTED = "admitted"
URL = "https://shop.example/terms"
HTML = {"Content-Type": "text/html"}
DATA = ROOT.parent / "shared" / "data"
# What is no terms, and no sign tells: the log-in of a portal that does not say so, and a list of files.
UNKNOWN = {131, 140}


@dataclass(frozen=True, kw_only=True)
class Case:
    """An answer, how its document is declared, and what was read of it before."""

    body: bytes
    status: int = 200
    headers: dict[str, str]
    requested: str = URL
    url: str = ""
    language: str = "ko"
    kind: str = "terms"
    select: tuple[str, ...] = ()
    must_contain: tuple[str, ...] = ()
    min_chars: int = 1
    hosts: tuple[str, ...] = ()
    before: str = ""

    @property
    def declaration(self) -> Declaration:
        return Declaration(
            service="shop",
            id="terms",
            type="Terms of Service",
            title="이용약관",
            language=Language(self.language),
            fetch=(self.requested,),
            kind=DocumentKind(self.kind),
            select=tuple(self.select),
            must_contain=tuple(self.must_contain),
            min_chars=self.min_chars,
            hosts=tuple(self.hosts),
        )

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot(
            requested=self.requested,
            url=self.url or self.requested,
            status=self.status,
            headers=tuple({**HTML, **self.headers}.items()),
            body=self.body,
        )


def read(folder: Path) -> Case:
    (page,) = folder.glob("page.*")
    told = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    padding = b"<script>" + b"0" * told.pop("padding", 0) + b"</script>\n</body>"
    before = folder / "before.txt"
    return Case(
        body=page.read_bytes().replace(b"</body>", padding) if len(padding) > 100 else page.read_bytes(),
        before=before.read_text(encoding="utf-8") if before.exists() else "",
        **{"headers": {}, **told},
    )


def outcome(case: Case) -> str:
    """The reason for which a case is rejected, or that it is admitted."""
    look = Look(declaration=case.declaration, seen_at=datetime(2026, 11, 1, tzinfo=UTC), snapshots=(case.snapshot,))
    rejection = admit(look)
    if rejection is None:
        reading = extract(case.declaration, look)
        last = Reading(text=case.before) if case.before else None
        rejection = reading if isinstance(reading, Rejection) else admit_reading(case.declaration, reading, last)
    return rejection.reason if rejection else ADMITTED


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_an_answer_meets_the_outcome_that_names_its_folder(case: Path) -> None:
    assert outcome(read(case)) == case.parent.name


def test_what_must_be_admitted_is_the_larger_half() -> None:
    assert len([case for case in CASES if case.parent.name == ADMITTED]) * 2 > len(CASES)


def test_every_reason_that_a_page_can_have_has_a_case() -> None:
    assert {each.reason for each in (*SIGNS, *CHECKS)} - {case.parent.name for case in CASES} == set()


def real_pages(*, are_terms: bool) -> Iterator[tuple[int, Case]]:
    manifest = DATA / "html" / "manifest.jsonl"
    for row in map(json.loads, manifest.read_text(encoding="utf-8").splitlines()):
        headers = {"Content-Type": "application/pdf"} if row["kind"] == "pdf" else {}
        body = (DATA / "html" / row["file"]).read_bytes()
        language = "ko" if row["kind"] == "korean" else "en"
        if are_terms == (row["kind"] != "not_terms"):
            yield int(row["id"]), Case(body=body, headers=headers, language=language)


@pytest.mark.skipif(not DATA.exists(), reason="the real pages are not on this machine")
def test_no_real_page_of_terms_is_rejected_unless_in_a_script_that_can_not_be_declared() -> None:
    assert {outcome(case) for _, case in real_pages(are_terms=True)} == {ADMITTED, "wrong-language"}


@pytest.mark.skipif(not DATA.exists(), reason="the real pages are not on this machine")
def test_no_real_page_that_is_no_terms_is_admitted_when_it_gives_a_sign() -> None:
    assert {number for number, case in real_pages(are_terms=False) if outcome(case) == ADMITTED} == UNKNOWN


@pytest.mark.skipif(not DATA.exists(), reason="the real histories are not on this machine")
def test_no_real_korean_text_is_rejected() -> None:
    with gzip.open(DATA / "histories" / "open.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = {row["text"] for row in map(json.loads, lines) if row["language"] == "ko"}
    plain = {"Content-Type": "text/plain; charset=utf-8"}
    assert {outcome(Case(body=text.encode(), headers=plain)) for text in texts} == {ADMITTED}
