"""What is declared of services and their documents."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Self
from urllib.parse import urlsplit

from tos_monitor.model.names import Digest, DocumentId, digest
from tos_monitor.model.words import DocumentKind, Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Service:
    """A company's offering whose rules are watched."""

    id: str
    name: str
    name_en: str
    homepage: str
    country: str
    language: Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Range:
    """The part of a page from one element to another, each named by CSS; exactly one start and one end are given."""

    start_before: str | None = None
    start_after: str | None = None
    end_before: str | None = None
    end_after: str | None = None


Part = str | Range
"""A part of a page: a CSS selector, or a range between two elements."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Past:
    """How a document was declared until a day, that day included."""

    valid_until: date
    fetch: tuple[str, ...]
    select: tuple[Part, ...]
    remove: tuple[Part, ...] = ()
    json: str | None = None
    frame: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """An operator's word that it does not want to be visited by programs: when, and where it says so."""

    on: date
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Override:
    """Somebody's word that robots.txt does not count for a document: since when, and why."""

    on: date
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Rows:
    """How a board's page shows its notices as rows, by CSS.

    ``body`` is what opens below a row where it stands beside it and not in it.
    """

    row: str
    body: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class JsonList:
    """Where an answer in JSON lists notices, by JMESPath; ``path`` and ``next`` start at the top, others at a notice.

    ``next`` holds the address of the page after it, or what the board's ``pages`` asks for it.
    """

    path: str
    title: str
    id: str | None = None
    url: str | None = None
    posted_on: str | None = None
    body: str | None = None
    next: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Declaration:
    """Where a document is and which part of the page holds it.

    ``hosts`` are those whose answers are taken for the service's; none means any. ``json`` is the path of the text in
    an answer that is JSON; ``frame`` is the CSS of the frame that holds it in the page. ``robots_ignored`` lets the
    hosts of ``fetch`` be asked for what their robots.txt forbids. ``within`` says how to find a notice that has no page
    of its own on the page of its board; what follows the ``#`` of its address names it there. ``listed_on`` is the day
    that a board shows beside it.
    """

    service: str
    id: str
    type: str
    title: str
    language: Language
    fetch: tuple[str, ...]
    select: tuple[Part, ...] = ()
    remove: tuple[Part, ...] = ()
    json: str | None = None
    frame: str | None = None
    render: bool = False
    must_contain: tuple[str, ...] = ()
    min_chars: int = 1
    audience: str | None = None
    verified: date | None = None
    history: tuple[Past, ...] = ()
    hosts: tuple[str, ...] = ()
    refused: Refusal | None = None
    robots_ignored: Override | None = None
    kind: DocumentKind = DocumentKind.TERMS
    heading: str | None = None
    posted_on: str | None = None
    within: Rows | JsonList | None = None
    listed_on: date | None = None

    @property
    def document(self) -> DocumentId:
        """The document that is declared."""
        return DocumentId(f"{self.service}/{self.id}")

    def on(self, day: date) -> Self:
        """The declaration as it was on a day: the oldest of its history that was still valid then."""
        past = min((p for p in self.history if day <= p.valid_until), key=lambda p: p.valid_until, default=None)
        if past is None:
            return self
        return replace(self, fetch=past.fetch, select=past.select, remove=past.remove, json=past.json, frame=past.frame)

    def owns(self, url: str) -> bool:
        """Whether what an address answers is taken for the service's."""
        host = urlsplit(url).hostname or ""
        return not self.hosts or any(host == pinned or host.endswith(f".{pinned}") for pinned in self.hosts)

    @property
    def board(self) -> DocumentId | None:
        """The board a notice stands on."""
        return DocumentId(self.document.rpartition("/")[0]) if self.kind is DocumentKind.NOTICE else None

    @property
    def reader(self) -> Digest:
        """Identify what decides which text is read from given bytes, so that a repaired selector is no news."""
        parts = (self.select, self.remove, self.json, self.frame, self.heading, self.posted_on, self.history)
        return digest(repr((*parts, self.within) if self.within else parts))
