"""What was seen: responses as they came, and the visits that brought them."""

from dataclasses import dataclass, field
from datetime import datetime

from tos_monitor.model.declared import Declaration
from tos_monitor.model.names import Digest, DocumentId, digest
from tos_monitor.model.posted import Board, Listing
from tos_monitor.model.read import Rejection
from tos_monitor.model.words import DocumentKind


@dataclass(frozen=True, kw_only=True, slots=True)
class Snapshot:
    """A response as it came, byte for byte; ``url`` is where it came from after redirects."""

    requested: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(repr=False, default=b"")

    @property
    def digest(self) -> Digest:
        """Identify the body, so that an unchanged page is stored once."""
        return digest(self.body)

    @property
    def content_type(self) -> str:
        """The Content-Type header, or nothing."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), "")


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """One visit to a document: its responses in order; by hand, when a person kept them."""

    declaration: Declaration
    seen_at: datetime
    snapshots: tuple[Snapshot, ...]
    by_hand: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """What a look brought, as it was kept: its responses in order."""

    snapshots: tuple[Snapshot, ...]
    by_hand: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class FailedLook:
    """A visit that brought no response: the reason is a slug, the detail is for people."""

    declaration: Declaration
    seen_at: datetime
    reason: str
    detail: str


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardPage:
    """One page of a board: what it lists, in order, and the address of the page after it, or what it calls that.

    ``is_last`` when the page leads to no other; a board whose declaration does not say how it goes on never ends.
    """

    listings: tuple[Listing, ...]
    next: str | None = None
    cursor: str | None = None
    is_last: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardLook:
    """One visit to a board: what it lists, in order. It is whole when its last page was read too.

    A board that could not be read says nothing about its notices: it has a ``rejection`` and no listings.
    """

    board: Board
    seen_at: datetime
    snapshots: tuple[Snapshot, ...]
    listings: tuple[Listing, ...] = ()
    whole: bool = False
    rejection: Rejection | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """A look that showed another text than the newest version; ``said`` identifies the text and what read it."""

    seen_at: datetime
    said: Digest


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """A version that stood until another one took its place."""

    number: int
    until: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """When a server last sent a document, and with which headers."""

    seen_at: datetime
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Survey:
    """When a board was read, and whether to its last page."""

    seen_at: datetime
    whole: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Presence:
    """Whether a notice stood on its board at one look."""

    seen_at: datetime
    listed: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownNotice:
    """A notice that was seen on a board before; ``presence`` holds the newest looks, newest first, and is never empty.

    A notice is of the backlog when it stood on the board before the board was watched.
    """

    listing: Listing
    first_seen: datetime
    is_backlog: bool
    presence: tuple[Presence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Health:
    """How the watch over one document goes; ``problem`` is empty when its last look was good.

    ``refused`` says when and where the operator refused programs; such a document is due by hand.
    ``robots_ignored`` says since when and why its robots.txt is not obeyed. ``unconfirmed``
    counts the newest looks in a row of which each showed a text that no other look did. ``flapped`` is when it last
    went back to a text that it had shortly before.
    """

    document: DocumentId
    title: str
    kind: DocumentKind
    url: str
    versions: int
    last_look: datetime | None
    last_good: datetime | None
    last_change: datetime | None
    problem: str
    refused: str = ""
    robots_ignored: str = ""
    unconfirmed: int = 0
    flapped: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """What a run brought of the documents that were known before: how many changed, how many failed anew."""

    known: int
    changed: int
    failed: int


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldRun:
    """A run whose news was held at a time, and released at another or not yet."""

    run: int
    held_at: datetime
    tally: Tally
    released_at: datetime | None = None
