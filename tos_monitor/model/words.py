"""The words with fixed values: slugs that stand in the database, the feeds and in links, and do not change."""

from enum import StrEnum


class Language(StrEnum):
    """A language whose clauses can be read."""

    KO = "ko"
    EN = "en"


class DocumentKind(StrEnum):
    """What a document is to its readers."""

    TERMS = "terms"
    NOTICE = "notice"
    BOARD = "board"


class Cause(StrEnum):
    """Why a version exists; only a revision is news."""

    FIRST_RECORD = "first-record"
    REVISION = "revision"
    TECHNICAL_UPGRADE = "technical-upgrade"


class Kind(StrEnum):
    """What happened to a clause."""

    ADDED = "added"
    REMOVED = "removed"
    EDITED = "edited"
    MOVED = "moved"
    RENUMBERED = "renumbered"


class Direction(StrEnum):
    """Which way a burden moved, seen from the user. A flag is one of the first three; a verdict may be any."""

    ADVERSE = "adverse"
    FAVOURABLE = "favourable"
    NEUTRAL = "neutral"
    MIXED = "mixed"
    NONE = "none"


class Severity(StrEnum):
    """How grave a flag is, by the table in ``rules/severity.py``."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Category(StrEnum):
    """What moves. The slugs are public: they stand in the database, the feeds and in links, and do not change."""

    LIMITATION_OF_LIABILITY = "limitation-of-liability"
    SECURITY_RISK = "security-risk"
    INDEMNIFICATION = "indemnification"
    PENALTY = "penalty"
    UNILATERAL_TERMINATION = "unilateral-termination"
    CLOSURE_OBSTACLE = "closure-obstacle"
    UNILATERAL_CHANGE = "unilateral-change"
    SHORT_NOTICE = "short-notice"
    DEEMED_CONSENT = "deemed-consent"
    CONTENT_REMOVAL = "content-removal"
    BURDEN_OF_PROOF = "burden-of-proof"
    JURISDICTION = "jurisdiction"
    CHOICE_OF_LAW = "choice-of-law"
    ARBITRATION = "arbitration"
    REFUND_LIMIT = "refund-limit"
    AUTO_RENEWAL = "auto-renewal"
    DATA_SHARING = "data-sharing"


class EventKind(StrEnum):
    """What happened to a document or notice."""

    REVISED = "revised"
    NOTICE_POSTED = "notice-posted"
    NOTICE_EDITED = "notice-edited"
    NOTICE_VANISHED = "notice-vanished"
    NOTICE_RETURNED = "notice-returned"
    TERMS_ANNOUNCED = "terms-announced"
    SHORT_NOTICE = "short-notice"
    ANNOUNCEMENT_POSTPONED = "announcement-postponed"
    ANNOUNCEMENT_WITHDRAWN = "announcement-withdrawn"
    EFFECTIVE_DATE_MOVED = "effective-date-moved"
    CHANGE_TOOK_EFFECT = "change-took-effect"
    CHANGE_DID_NOT_HAPPEN = "change-did-not-happen"
    CHANGE_DIFFERS_FROM_ANNOUNCEMENT = "change-differs-from-announcement"
    SILENT_CHANGE = "silent-change"
    BREACH_DISCLOSED = "breach-disclosed"
    WORDING_SOFTENED = "wording-softened"
    WORDING_HARDENED = "wording-hardened"
    COUNT_REVISED = "count-revised"
    ITEMS_ADDED = "items-added"
    ITEMS_DROPPED = "items-dropped"
    CHECKLIST_INCOMPLETE = "checklist-incomplete"
    CHECKLIST_COMPLETED = "checklist-completed"
    TAKEN_DOWN_EARLY = "taken-down-early"
    FLAPPED = "flapped"
    RUN_HELD = "run-held"
    RUN_RELEASED = "run-released"


HEALTH_EVENTS = frozenset({EventKind.FLAPPED, EventKind.RUN_HELD, EventKind.RUN_RELEASED})
"""What is told of the watch itself: only a channel that asks for it shows it."""


class Outcome(StrEnum):
    """How a look at a document ended.

    Unconfirmed is another text that no second look has shown; gone is a notice that neither its board nor its address
    shows any more.
    """

    FIRST = "first"
    UNCHANGED = "unchanged"
    UNCONFIRMED = "unconfirmed"
    REVISED = "revised"
    GONE = "gone"
    REJECTED = "rejected"
    FAILED = "failed"


class Hold(StrEnum):
    """Whether the news of a run may be published."""

    NONE = "none"
    HELD = "held"
    RELEASED = "released"
