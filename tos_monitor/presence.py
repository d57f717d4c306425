"""The life of a notice on its board: when to visit it, and when it vanished or came back."""

import re
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from tos_monitor.local import local_day
from tos_monitor.model import Board, Declaration, DocumentId, EventKind, KnownNotice, Listing, Presence, Survey

# A breach notice must stay up for 30 days (Korea: Decree of the Personal Information Protection Act, Art. 39(3)) and a
# notice of adverse terms runs for 30 days (Korean standard terms for e-commerce, Art. 3), so edits matter for as long.
YOUNG = timedelta(days=30)


def followed(board: Board, listings: Sequence[Listing], known: Collection[str]) -> tuple[Listing, ...]:
    """Choose the notices to follow: those whose title the declaration wants, and those that were followed before.

    ``known`` are the addresses of the latter: a notice that is retitled stays the notice it was.
    """
    wanted = re.compile(board.keep or "")
    return tuple(each for each in listings if each.url in known or wanted.search(each.title))


def backlog(listings: Sequence[Listing], known: Collection[str], last: Survey | None) -> frozenset[str]:
    """Tell which unknown notices must have stood on a board before: their addresses.

    All of them, when no look could read the board before. None, when the ``last`` look read it whole. After one that
    was cut off, those below every known one, because boards show the newest first and it saw the top.
    """
    unknown = [each.url for each in listings if each.url not in known]
    if last is None:
        return frozenset(unknown)
    places = [place for place, each in enumerate(listings) if each.url in known]
    if last.whole or not places:
        return frozenset()
    return frozenset(each.url for each in listings[max(places) + 1 :])


def due(
    board: Board,
    listings: Sequence[Listing],
    known: Sequence[KnownNotice],
    waiting: Collection[DocumentId],
    now: datetime,
) -> tuple[Declaration, ...]:
    """List the notices to visit: new ones, those whose listing changed, those young enough to be edited or to go.

    Args:
        board: where they stand.
        listings: what the board lists now.
        known: what was seen on the board at earlier looks.
        waiting: the notices that showed another text, which a second look must confirm.
        now: the time of this look.
    """
    before = {each.listing.url: each for each in known}
    day = local_day(now, board.language)
    shown = [each for each in followed(board, listings, before) if _is_due(each, before.get(each.url), now, day)]
    visited = {each.url for each in shown}
    listed = {each.url for each in listings}
    others = [
        each.listing
        for each in known
        if each.listing.url not in visited
        and (
            (each.listing.url not in listed and now - each.first_seen <= YOUNG and not is_gone(each.presence))
            or board.notice(each.listing).document in waiting
        )
    ]
    return tuple(board.notice(each) for each in (*shown, *others))


def _is_due(listing: Listing, known: KnownNotice | None, now: datetime, day: date) -> bool:
    if known is None or known.listing != listing:
        return True
    # What stood there before the board was watched is as old as it says, and may be a thousand notices; where it does
    # not say, the newest are on the first page.
    if known.is_backlog and (listing.page > 0 if listing.posted_on is None else day - listing.posted_on > YOUNG):
        return False
    return now - known.first_seen <= YOUNG


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
