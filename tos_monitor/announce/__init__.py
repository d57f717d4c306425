"""Tells what a notice tells: of which kind it is, and the change that it announces or the incident that it admits."""

from collections.abc import Sequence

from tos_monitor.announce.coming import announcement
from tos_monitor.announce.kinds import kind
from tos_monitor.incident import incident
from tos_monitor.model import Declaration, Notice, NoticeKind, Told

__all__ = ["announcement", "kind", "tell"]

_CHANGES = frozenset({NoticeKind.TERMS_CHANGE, NoticeKind.PRIVACY_CHANGE})


def tell(notice: Notice, documents: Sequence[Declaration] = (), document: str = "") -> Told:
    """Read a notice.

    Args:
        notice: what is read.
        documents: the declared documents, among which those that it speaks of are looked for.
        document: names the notice, so that its versions are known to be of one.
    """
    told = kind(notice)
    return Told(
        notice=notice,
        kind=told,
        document=document,
        announcement=announcement(notice, documents) if told in _CHANGES else None,
        incident=incident(notice) if told is NoticeKind.BREACH else None,
    )
