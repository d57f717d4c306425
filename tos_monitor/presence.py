"""The life of a notice on its board: when to visit it, and when it vanished or came back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from tos_monitor.model import Board, Declaration, EventKind, KnownNotice, Listing, Presence

# A breach notice must stay up for 30 days (Korea: Decree of the Personal Information Protection Act, Art. 39(3)) and a
# notice of adverse terms runs for 30 days (Korean standard terms for e-commerce, Art. 3), so edits matter for as long.
YOUNG = timedelta(days=30)


def due(
    board: Board, listings: Sequence[Listing], known: Sequence[KnownNotice], now: datetime
) -> tuple[Declaration, ...]:
    """List the notices to visit: new ones, those whose listing changed, those young enough to be edited or to go.

    Args:
        board: where they stand.
        listings: what the board lists now and is to be followed.
        known: what was seen on the board at earlier looks.
        now: the time of this look.
    """
    before = {each.listing.url: each for each in known}
    shown = [each for each in listings if _is_due(each, before.get(each.url), now)]
    listed = {each.url for each in listings}
    missing = [
        each.listing
        for each in known
        if each.listing.url not in listed and now - each.first_seen <= YOUNG and not is_gone(each.presence)
    ]
    return tuple(board.notice(each) for each in (*shown, *missing))


def _is_due(listing: Listing, known: KnownNotice | None, now: datetime) -> bool:
    return known is None or known.listing != listing or now - known.first_seen <= YOUNG


def is_gone(presence: Sequence[Presence]) -> bool:
    """Tell whether a notice has vanished: two looks in a row, newest first, did not find it."""
    return len(presence) > 1 and not presence[0].listed and not presence[1].listed


def turn(presence: Sequence[Presence]) -> EventKind | None:
    """Tell what the newest look changed: the notice vanished with it, or came back with it, or neither."""
    if is_gone(presence) and not is_gone(presence[1:]):
        return EventKind.NOTICE_VANISHED
    if is_gone(presence[1:]) and presence[0].listed:
        return EventKind.NOTICE_RETURNED
    return None
