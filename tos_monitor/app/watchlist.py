"""Tells the spiders what to visit: joins the declarations to what the database knows of the notices."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Self

from scrapy.crawler import Crawler

from db.store import Store
from tos_monitor import admit, boards, presence
from tos_monitor.app import sources
from tos_monitor.declare import chosen
from tos_monitor.model import Board, BoardPage, Declaration, Listing, Look, Rejection, Snapshot, Watch


class Watchlist:
    """The declarations of a folder, and the notices that a database knows."""

    def __init__(self, watches: Sequence[Watch], database: Path, *, respects_refusals: bool) -> None:
        self._watches = watches
        self._database = database
        self._respects_refusals = respects_refusals

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build from ``TOS_DECLARATIONS`` and ``TOS_DB``."""
        settings = crawler.settings
        return cls(
            sources.load(Path(settings["TOS_DECLARATIONS"])),
            Path(settings["TOS_DB"]),
            respects_refusals=settings.getbool("TOS_RESPECT_REFUSALS"),
        )

    def documents(self, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents of some services, or of all when none is named, whose operators let programs in."""
        documents = (document for watch in chosen(self._watches, services) for document in watch.documents)
        return [each for each in documents if self._is_open(each)]

    def boards(self, services: Sequence[str]) -> Sequence[Board]:
        """The boards of some services, or of all when none is named, whose operators let programs in."""
        boards = (board for watch in chosen(self._watches, services) for board in watch.boards)
        return [each for each in boards if self._is_open(each)]

    def _is_open(self, declared: Declaration | Board) -> bool:
        return declared.refused is None or not self._respects_refusals

    def listed(self, board: Board, snapshot: Snapshot, now: datetime) -> BoardPage | Rejection:
        """What a page of a board lists, or why it can't be read."""
        rejection = admit.admit(Look(declaration=board.declaration, seen_at=now, snapshots=(snapshot,)))
        if rejection:
            return rejection
        page = boards.read_board(board, snapshot)
        if not page.listings:
            return Rejection(reason="selector-no-match", detail=f"item = {board.item!r} matches nothing on the board")
        return page

    def due(self, board: Board, listings: Sequence[Listing], now: datetime) -> Sequence[Declaration]:
        """The notices to visit."""
        with Store.open(self._database) as store:
            known = store.known_notices(board.document)
        return presence.due(board, listings, known, now)
