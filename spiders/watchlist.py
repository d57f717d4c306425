"""What a spider asks for: which addresses to visit, and what a board's page lists; judged elsewhere, visited here."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from tos_monitor.model import Board, BoardPage, Declaration, Listing, Rejection, Snapshot


class Watchlist(Protocol):
    """Knows what is declared and what was seen before; the setting ``TOS_WATCHLIST`` names the class that does."""

    def documents(self, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents of some services, or of all when none is named."""

    def boards(self, services: Sequence[str]) -> Sequence[Board]:
        """The boards of some services, or of all when none is named."""

    def waiting(self, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents and notices that showed a text which a second look must confirm."""

    def validators(self, declaration: Declaration, now: datetime) -> Mapping[str, str]:
        """The headers that ask a server for a document only if it changed; none when it must come in any case."""

    def frame(self, declaration: Declaration, page: Snapshot) -> str | None:
        """The address of the frame that holds a document's text in its page; None when there is none to visit."""

    def attached(self, declaration: Declaration, page: Snapshot) -> Sequence[str]:
        """The addresses of what is attached to a notice and is to be kept with it; none for other documents."""

    def listed(self, board: Board, snapshot: Snapshot, now: datetime) -> BoardPage | Rejection:
        """What a page of a board lists, or why it can't be read."""

    def due(self, board: Board, listings: Sequence[Listing], now: datetime) -> Sequence[Declaration]:
        """The notices to visit: new and changed ones, those young enough to be edited, those that went missing."""
