"""What was found: changes of clauses, the flags they raise, events and the entries that tell of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from tos_monitor.model.names import Digest, DocumentId
from tos_monitor.model.phrase import Phrase
from tos_monitor.model.read import Clause
from tos_monitor.model.words import Category, Direction, EventKind, Kind, Language, Severity


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """A run of words that was kept (``=``), deleted (``-``) or inserted (``+``)."""

    op: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One clause before and after; a side that does not exist is None.

    ``edits`` rebuild both sides: kept and deleted words spell ``before.text``, kept and inserted words ``after.text``.
    ``around_before`` and ``around_after`` are the other clauses of the same article, in order: lead-ins, provisos and
    siblings that may qualify the clause; on a side that lacks it, those among which it would stand. ``cosmetic`` names
    the pure form that alone changed, and is empty otherwise.
    """

    kind: Kind
    before: Clause | None
    after: Clause | None
    edits: tuple[Edit, ...] = ()
    around_before: tuple[Clause, ...] = ()
    around_after: tuple[Clause, ...] = ()
    cosmetic: str = ""

    def __post_init__(self) -> None:
        """Refuse a change of nothing.

        Raises:
            ValueError: when both sides are missing.
        """
        if self.before is None and self.after is None:
            raise ValueError("a change has at least one side")

    @property
    def is_reordered(self) -> bool:
        """Whether the clause only moved or bears another number."""
        return self.kind in (Kind.MOVED, Kind.RENUMBERED)

    @property
    def is_formal(self) -> bool:
        """Whether the clause provides what it did: it only moved, bears another number, or changed in its form."""
        return self.is_reordered or bool(self.cosmetic)

    @property
    def clause(self) -> Clause:
        """The clause as it is now, or as it was when it is gone."""
        return cast("Clause", self.after or self.before)


@dataclass(frozen=True, kw_only=True, slots=True)
class Flag:
    """A reason to believe that a change moves a burden, with the words that prove it.

    ``direction`` is adverse, favourable or neutral; ``law`` cites articles in force on the day of the change, and
    ``reason`` says in a sentence why the flag was raised.
    """

    category: Category
    direction: Direction
    severity: Severity
    rule: str
    quote_before: str
    quote_after: str
    law: tuple[str, ...]
    reason: Phrase


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A change with the flags it raised; ``announced`` when it stands in a notice and is not yet in the document."""

    change: Change
    flags: tuple[Flag, ...] = ()
    announced: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What all findings of a comparison come to."""

    direction: Direction
    severity: Severity | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """What happened to a document or notice: its id is made of document, kind and version and never changes.

    ``beside`` is the other version that proves it: the notice before, or the notice that announced a revision.
    """

    id: str
    kind: EventKind
    document: DocumentId
    at: datetime
    version: int | None
    detail: str = ""
    beside: tuple[DocumentId, int] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """What a language model made of an entry; ``digest`` identifies the question and the model."""

    digest: Digest
    entry: str
    model: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One thing in a feed, written once in the transaction of its event. ``id`` is the event's; all else is told.

    ``events`` are the others that it tells of. ``direction`` is the verdict's; ``directions`` are those of its flags
    above low severity, so that a verdict in which something favourable prevails does not hide what is adverse.
    """

    id: str
    event: EventKind
    service: str
    document: DocumentId
    at: datetime
    language: Language
    direction: Direction
    severity: Severity | None
    directions: tuple[Direction, ...]
    categories: tuple[Category, ...]
    title: str
    summary: str
    html: str
    link: str
    events: tuple[EventKind, ...] = ()
