"""What a notice tells: a coming change of a document, or an incident with its words, counts, items and dates."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tos_monitor.model.found import Finding, Verdict
from tos_monitor.model.names import DocumentId
from tos_monitor.model.read import Table, Version
from tos_monitor.model.words import Direction, EventKind, Language


class NoticeKind(StrEnum):
    """What a notice is about, by what it does and not by the words that it mentions."""

    TERMS_CHANGE = "terms-change"
    PRIVACY_CHANGE = "privacy-change"
    BREACH = "breach"
    OTHER = "other"


class Status(StrEnum):
    """How an announcement stands by its notice."""

    ANNOUNCED = "announced"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"


class Unit(StrEnum):
    """What a count counts; people, accounts and records are never compared with each other."""

    PEOPLE = "people"
    ACCOUNTS = "accounts"
    RECORDS = "records"


class Hedge(StrEnum):
    """How a count is hedged (약, 여, 이상, 최대)."""

    NONE = "none"
    ABOUT = "about"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"


class WordClass(StrEnum):
    """How plainly a notice names what happened: the word of the statute, a plain one, or one that softens."""

    STATUTORY = "statutory"
    PLAIN = "plain"
    SOFTENED = "softened"


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """A notice as one reader sees it; ``posted`` is the day on which it was, as the board or our looks say.

    ``first_posted`` is the day of its first version, where that is known to be another. A notice of the backlog
    stood on its board before the board was watched, and nobody named its day.
    """

    title: str
    text: str
    posted: date
    language: Language
    tables: tuple[Table, ...] = ()
    gone: date | None = None
    first_posted: date | None = None
    is_backlog: bool = False

    @property
    def up_since(self) -> date:
        """The day on which its first version was posted."""
        return self.first_posted or self.posted


@dataclass(frozen=True, kw_only=True, slots=True)
class Concerned:
    """A document that an announcement speaks of, as the notice calls it, and from when it is to apply."""

    name: str
    effective_on: date | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Announcement:
    """What a notice says about a coming change.

    ``findings`` compare what its tables, or its before-and-after blocks, set side by side (``pairs`` of them), and
    what its prose quotes. ``reason``, ``objection`` and ``deemed_consent`` are its own words, or empty.
    ``verdict`` sums the findings up. ``unread`` names what could not be read (a date, an image), for people.
    """

    announced_on: date
    effective_on: date | None
    status: Status = Status.ANNOUNCED
    documents: tuple[Concerned, ...] = ()
    pairs: int = 0
    findings: tuple[Finding, ...] = ()
    verdict: Verdict = Verdict(direction=Direction.NONE)  # noqa: RUF009  frozen
    reason: str = ""
    objection: str = ""
    objection_until: date | None = None
    deemed_consent: str = ""
    unread: tuple[str, ...] = ()

    @property
    def notice_days(self) -> int | None:
        """Days between the announcement and the day from which it applies."""
        return (self.effective_on - self.announced_on).days if self.effective_on else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """How many are affected, as a notice says it; ``quote`` holds its words."""

    number: int
    unit: Unit
    hedge: Hedge
    quote: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """A kind of personal data by its slug in ``rules/items.toml``, beside the words of the notice."""

    slug: str
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Incident:
    """What a breach notice says; what it does not say is None, false or empty.

    ``words`` are dictionary forms of what it calls the event, in order; ``minimisers`` the words that make it small
    (일부, 제한적). ``counts`` are all that it names, ``count`` the one it stands by. ``checklist`` says of each content
    that the law in force on the day asks for whether the notice has it.
    """

    words: tuple[str, ...] = ()
    word_class: WordClass | None = None
    minimisers: tuple[str, ...] = ()
    count: Count | None = None
    counts: tuple[Count, ...] = ()
    items_leaked: tuple[Item, ...] = ()
    items_denied: tuple[Item, ...] = ()
    occurred_on: date | None = None
    occurred_until: date | None = None
    discovered_on: date | None = None
    reported_on: date | None = None
    notified_on: date | None = None
    checklist: tuple[tuple[str, bool], ...] = ()
    contact: str = ""
    advice: str = ""
    is_denied: bool = False
    is_possible: bool = False
    has_advertising: bool = False
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What one version of a notice told; versions of one notice have the same ``document``."""

    notice: Notice
    kind: NoticeKind
    document: str
    announcement: Announcement | None = None
    incident: Incident | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Happening:
    """What happened between two notices of a sequence, by their places; an event of one notice has it twice.

    ``days`` is how long a notice was up, or how many days of notice users had; ``ratio`` the new count over the old
    one; ``words`` the pair of words, the items or the contents that it is about.
    """

    kind: EventKind
    start: int
    end: int
    days: int | None = None
    ratio: float | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PostedVersion:
    """A version of a notice with what the watch over its board knows: when it was first seen, and found gone.

    A notice of the backlog stood on its board before the board was watched.
    """

    version: Version
    title: str
    language: Language
    first_seen: datetime
    gone_at: datetime | None = None
    is_backlog: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Telling:
    """A posted version of a notice beside what is recorded of what it told: an announcement without its findings."""

    posted: PostedVersion
    announcement: Announcement | None = None
    incident: Incident | None = None
