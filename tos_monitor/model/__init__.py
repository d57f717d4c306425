"""The nouns of ``docs/vocabulary.md``: frozen, keyword-only, valid from birth; no clock, file or socket."""

from tos_monitor.model.declared import Board, Declaration, Listing, Part, Past, Range, Service, Watch
from tos_monitor.model.found import Change, Edit, Entry, Event, Finding, Flag, Reason, Verdict
from tos_monitor.model.names import Digest, DocumentId, digest
from tos_monitor.model.read import Clause, Reading, Rejection, Table, Version
from tos_monitor.model.seen import BoardLook, BoardPage, FailedLook, Health, KnownNotice, Look, Presence, Snapshot
from tos_monitor.model.words import (
    Category,
    Cause,
    Direction,
    DocumentKind,
    EventKind,
    Kind,
    Language,
    Outcome,
    Severity,
)

__all__ = [
    "Board",
    "BoardLook",
    "BoardPage",
    "Category",
    "Cause",
    "Change",
    "Clause",
    "Declaration",
    "Digest",
    "Direction",
    "DocumentId",
    "DocumentKind",
    "Edit",
    "Entry",
    "Event",
    "EventKind",
    "FailedLook",
    "Finding",
    "Flag",
    "Health",
    "Kind",
    "KnownNotice",
    "Language",
    "Listing",
    "Look",
    "Outcome",
    "Part",
    "Past",
    "Presence",
    "Range",
    "Reading",
    "Reason",
    "Rejection",
    "Service",
    "Severity",
    "Snapshot",
    "Table",
    "Verdict",
    "Version",
    "Watch",
    "digest",
]
