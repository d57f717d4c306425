"""Plays a recorded history through the program, and says what became of each recorded change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from benchmarks.histories import History, Recorded
from benchmarks.measure import BenchmarkError
from db.store import Store
from tos_monitor.findings import changed
from tos_monitor.model import (
    Change,
    Declaration,
    EventKind,
    Finding,
    Language,
    Look,
    Outcome,
    Service,
    Snapshot,
    Version,
    Watch,
)
from tos_monitor.monitor import Monitor
from tos_monitor.normal import language_of
from tos_monitor.segment import segment

_HOME = "http://archive.example/"
_AGAIN = timedelta(hours=6)  # how long a run waits for the next one
_DAY = timedelta(days=1)
_FOUND = 200
_HEADERS = (("Content-Type", "text/html; charset=utf-8"),)
_SERVICE = Service(id="archive", name="-", name_en="-", homepage=_HOME, country="KR", language=Language.EN)


class Fate(StrEnum):
    """What became of a recorded change."""

    SAME = "same text"
    REFUSED = "not the document"
    FLAPPING = "flapping"
    FORM = "form only"
    VISIBLE = "visible"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """A recorded change: what became of it, and how long its text had been gone when it is an earlier one."""

    document: str
    at: datetime
    subject: str
    fate: Fate
    gone: timedelta | None = None
    changes: tuple[Change, ...] = ()


class Witness(Store):
    """Holds what the program finds against the texts that it was found in."""

    found: tuple[Finding, ...] = ()

    def add_version(self, version: Version) -> None:
        """Check that the clauses, joined, are the text."""
        clauses = segment(version.reading.text, language_of(version.reading.text))
        _same("".join(clause.source for clause in clauses), version.reading.text)
        super().add_version(version)

    def add_findings(self, version: Version, findings: Sequence[Finding]) -> None:
        """Check that the edits of each change rebuild both sides."""
        for change in (finding.change for finding in findings):
            for side, gone in ((change.before, "+"), (change.after, "-")):
                rebuilt = "".join(edit.text for edit in change.edits if edit.op != gone)
                _same(rebuilt, side.text if side else "")
        self.found = tuple(findings)
        super().add_findings(version, findings)


def replay(history: History) -> tuple[Step, ...]:
    """Play a document's versions in order; the first is no change.

    Raises:
        BenchmarkError: when a text is not rebuilt exactly.
    """
    with Witness.in_memory() as store:
        try:
            return tuple(_Replay(history, store).steps())
        except BenchmarkError as error:
            raise BenchmarkError(f"{history.source}: {history.path}: {error}") from error


class _Replay:
    """One document on its way through the program."""

    def __init__(self, history: History, store: Witness) -> None:
        self._history, self._store = history, store
        self._declaration = _declared(history)
        run = store.start_run("noise", history.versions[0].at)
        self._monitor = Monitor(archive=store, watches={_SERVICE.id: Watch(service=_SERVICE)}, run=run)
        self._stood: dict[str, datetime] = {}

    def steps(self) -> Iterator[Step]:
        versions = self._history.versions
        beyond = replace(versions[-1], at=versions[-1].at + _DAY)
        steps = [self._step(version, after.at) for version, after in pairwise((*versions, beyond))]
        return iter(steps[1:])

    def _step(self, version: Recorded, until: datetime) -> Step:
        """Look when a version appeared, once more as the next run would, and shortly before it went."""
        page, last = version.page, self._newest()
        again = version.at + min(_AGAIN, (until - version.at) / 3)
        is_shown = self._is_shown(page, version.at) and self._is_shown(page, again)
        newest = self._newest()
        is_new = newest is not None and (last is None or newest.number > last.number)
        stood = self._stood.get(newest.key) if newest and is_new else None
        if newest and is_shown:
            self._stood[newest.key] = max(again, until - _AGAIN)
            self._is_shown(page, self._stood[newest.key])
        return Step(
            document=f"{self._history.source}: {self._history.path}",
            at=version.at,
            subject=version.subject,
            fate=self._fate(is_shown=is_shown, is_new=is_new),
            gone=again - stood if stood else None,
            changes=tuple(finding.change for finding in changed(self._store.found)) if is_new else (),
        )

    def _fate(self, *, is_shown: bool, is_new: bool) -> Fate:
        if not is_new:
            return Fate.SAME if is_shown else Fate.REFUSED
        events = self._store.events(self._declaration.document)
        if not events:
            return Fate.SAME  # the first version
        if events[-1].kind is EventKind.FLAPPED:
            return Fate.FLAPPING
        is_told = any(entry.id == events[-1].id for entry in self._store.entries())
        return Fate.VISIBLE if is_told else Fate.FORM

    def _newest(self) -> Version | None:
        return self._store.latest(self._declaration.document)

    def _is_shown(self, page: bytes, at: datetime) -> bool:
        """Look at a page; whether it was taken for the document."""
        answer = Snapshot(requested=_HOME, url=_HOME, status=_FOUND, headers=_HEADERS, body=page)
        outcome = self._monitor.observe(Look(declaration=self._declaration, seen_at=at, snapshots=(answer,)))
        return outcome is not Outcome.REJECTED


def _declared(history: History) -> Declaration:
    return Declaration(
        service=_SERVICE.id,
        id="terms",
        type="Terms of Service",
        title=history.path,
        language=language_of(history.versions[0].text),
        fetch=(_HOME,),
        select=("main",),
        min_chars=1,
    )


def _same(rebuilt: str, text: str) -> None:
    if rebuilt != text:
        raise BenchmarkError(f"{text[:80]!r} is not rebuilt exactly")
