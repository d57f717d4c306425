"""Says from two fetches whether a declaration reads a document whole and the same, and what to change if not."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tos_monitor.advice import REFUSED, UNSTABLE, UNWANTED, advice_on, reminder_of
from tos_monitor.compare import compare
from tos_monitor.findings import words
from tos_monitor.model import (
    Board,
    Change,
    Clause,
    Declaration,
    DocumentId,
    DocumentKind,
    Listing,
    Override,
    Reading,
    Rejection,
)
from tos_monitor.normal import text_key
from tos_monitor.presence import followed
from tos_monitor.publish.quoting import line
from tos_monitor.segment import segment

_QUOTE = 60  # characters: a clause is known by fewer, and two stand beside each other on a screen


class State(StrEnum):
    """What two fetches came to: a document is unstable when both were whole and differ."""

    WHOLE = "whole"
    UNSTABLE = "unstable"
    NOT_WHOLE = "not-whole"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True, slots=True)
class Diagnosis:
    """What is known of a declared document or board after two fetches.

    ``problem`` says what is wrong, if anything. A document has a ``reading`` and its ``clauses`` when a fetch brought
    one; a board the notices that are ``listed`` on it, of which some are ``followed``.
    """

    document: DocumentId
    kind: DocumentKind
    title: str
    problem: Rejection | None = None
    reading: Reading | None = None
    clauses: tuple[Clause, ...] = ()
    listed: tuple[Listing, ...] = ()
    followed: tuple[Listing, ...] = ()
    robots_ignored: Override | None = None

    @property
    def state(self) -> State:
        """What it comes to."""
        if self.problem is None:
            return State.WHOLE
        return {UNSTABLE: State.UNSTABLE, REFUSED: State.REFUSED}.get(self.problem.reason, State.NOT_WHOLE)

    @property
    def advice(self) -> str:
        """What to change in the declaration, or to do instead, and what was taken upon oneself in it."""
        reason = self.problem.reason if self.problem else UNWANTED if self.listed and not self.followed else ""
        advice = advice_on(reason, self.kind) if reason else ""
        reminder = reminder_of(self.robots_ignored) if self.robots_ignored else ""
        return "; ".join(filter(None, (advice, reminder)))

    @property
    def first(self) -> str:
        """The beginning of the first clause."""
        return line(self.clauses[0].text, _QUOTE) if self.clauses else ""

    @property
    def last(self) -> str:
        """The beginning of the last clause."""
        return line(self.clauses[-1].text, _QUOTE) if self.clauses else ""


def diagnose(declaration: Declaration, first: Reading | Rejection, second: Reading | Rejection) -> Diagnosis:
    """Tell of a document or a notice whether both fetches read it whole, and read the same."""
    problem = next((each for each in (first, second) if isinstance(each, Rejection)), None)
    reading = next((each for each in (first, second) if isinstance(each, Reading)), None)
    if isinstance(first, Reading) and isinstance(second, Reading):
        problem = _difference(declaration, words(first, declaration), words(second, declaration))
    return Diagnosis(
        document=declaration.document,
        kind=declaration.kind,
        title=declaration.title,
        problem=problem,
        reading=reading,
        clauses=segment(reading.text, declaration.language) if reading else (),
        robots_ignored=declaration.robots_ignored,
    )


def diagnose_board(board: Board, first: Sequence[Listing], second: Sequence[Listing]) -> Diagnosis:
    """Tell of a board that could be read whether both fetches found the same notices, and which are followed."""
    again = {each.url for each in second}
    lost = next((each.url for each in first if each.url not in again), None)
    detail = f"the second fetch does not list {lost}"
    return Diagnosis(
        document=board.document,
        kind=DocumentKind.BOARD,
        title=board.id,
        problem=Rejection(reason=UNSTABLE, detail=detail) if lost else None,
        listed=tuple(first),
        followed=followed(board, first, ()),
        robots_ignored=board.robots_ignored,
    )


def refused(declaration: Declaration) -> Diagnosis:
    """Tell of a document that it was not fetched, because its operator refuses programs."""
    said = declaration.refused
    return Diagnosis(
        document=declaration.document,
        kind=declaration.kind,
        title=declaration.title,
        problem=Rejection(reason=REFUSED, detail=f"{said.on}, {said.source}" if said else ""),
    )


def _difference(declaration: Declaration, before: str, after: str) -> Rejection | None:
    """Name the first clause in which two texts differ; texts that the monitor takes for one version don't."""
    if text_key(before) == text_key(after):
        return None
    changes = compare(segment(before, declaration.language), segment(after, declaration.language))
    detail = _told(changes[0]) if changes else "the two fetches differ in signs outside of clauses, such as bullets"
    return Rejection(reason=UNSTABLE, detail=detail)


def _told(change: Change) -> str:
    """Quote a clause and, when only some of its words differ, those; a changing part may stand far from its start."""
    quote = f'"{line(change.clause.text, _QUOTE)}" is {change.kind} at the second fetch'
    if change.before is None or change.after is None:
        return quote
    sides = (" ".join(edit.text.strip() for edit in change.edits if edit.op == op) for op in "-+")
    old, new = (line(side, _QUOTE) for side in sides)
    return f'{quote}: "{old}" became "{new}"' if old or new else quote
