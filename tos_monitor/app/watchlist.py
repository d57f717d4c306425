"""Tells the spiders what to visit: joins the declarations to what the database knows of the notices."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler

from db.store import Store
from tos_monitor import admit, attached, boards, frames, presence
from tos_monitor.app import sources
from tos_monitor.declare import chosen
from tos_monitor.model import Board, BoardPage, Declaration, DocumentKind, Listing, Look, Rejection, Snapshot, Watch
from tos_monitor.monitor import read, reader_of

_WEEK = timedelta(days=7)
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # a notice is declared alike at all times
_VALIDATORS = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}


class Watchlist:
    """The declarations of a folder, and the notices that a database knows."""

    def __init__(self, watches: Sequence[Watch], store: Store, *, respects_refusals: bool) -> None:
        self._watches = watches
        self._store = store
        self._respects_refusals = respects_refusals

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build from ``TOS_DECLARATIONS``, ``TOS_DB`` and ``TOS_RESPECT_REFUSALS``; it lives as long as the crawl."""
        settings = crawler.settings
        watches = sources.load(Path(settings["TOS_DECLARATIONS"]))
        store = Store.open(Path(settings["TOS_DB"]))
        crawler.signals.connect(store.close, signals.spider_closed, weak=False)
        return cls(watches, store, respects_refusals=settings.getbool("TOS_RESPECT_REFUSALS"))

    def documents(self, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents of some services, or of all when none is named, whose operators let programs in."""
        documents = (document for watch in chosen(self._watches, services) for document in watch.documents)
        return [each for each in documents if self._is_open(each)]

    def boards(self, services: Sequence[str]) -> Sequence[Board]:
        """The boards of some services, or of all when none is named, whose operators let programs in."""
        boards = (board for watch in chosen(self._watches, services) for board in watch.boards)
        return [each for each in boards if self._is_open(each)]

    def waiting(self, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents and notices that showed a text which a second look must confirm."""
        waiting = self._store.waiting()
        notices = (
            board.notice(known.listing)
            for board in self.boards(services)
            for known in self._store.known_notices(board.document)
            if not (board.within and board.max_pages > 1)  # the page to look at is known when all are looked at again
        )
        return [each for each in (*self.documents(services), *notices) if each.document in waiting]

    def _is_open(self, declared: Declaration | Board) -> bool:
        return declared.refused is None or not self._respects_refusals

    def validators(self, declaration: Declaration, now: datetime) -> Mapping[str, str]:
        """The validators of the document's last whole answer, while that proves what would be read today.

        Not after a look that failed, nor when the declaration or the program reads otherwise now, nor after a week, so
        that a server that is wrong about its own changes is found out. Several pages, as that of a frame and the one
        around it, come together or not at all.
        """
        if len(declaration.fetch) > 1 or declaration.frame is not None:
            return {}
        last = self._store.latest(declaration.document)
        answer = self._store.last_answer(declaration.document)
        if last is None or answer is None or last.reader != reader_of(declaration) or now - answer.seen_at > _WEEK:
            return {}
        headers = {name.lower(): value for name, value in answer.headers}
        return {asked: headers[given] for given, asked in _VALIDATORS.items() if given in headers}

    def frame(self, declaration: Declaration, page: Snapshot) -> str | None:
        """The address of the frame that holds a document's text in its page; None when there is none to visit."""
        return frames.address(declaration, page)

    def attached(self, declaration: Declaration, page: Snapshot) -> Sequence[str]:
        """What is attached to a notice: at the first look at it, and at each where it says little itself."""
        if declaration.kind is not DocumentKind.NOTICE or declaration.within:
            return ()
        reading = read(Look(declaration=declaration, seen_at=_ANY_TIME, snapshots=(page,)), None)
        if isinstance(reading, Rejection):
            return ()
        if not attached.says_little(reading.text) and self._store.latest(declaration.document):
            return ()
        return attached.addresses(declaration, page, reading)

    def listed(self, board: Board, snapshot: Snapshot, now: datetime) -> BoardPage | Rejection:
        """What a page of a board lists, or why it can't be read."""
        rejection = admit.admit(Look(declaration=board.declaration, seen_at=now, snapshots=(snapshot,)))
        if rejection:
            return rejection
        page = boards.read_board(board, snapshot)
        if isinstance(page, BoardPage) and not (page.listings or board.is_banner):
            return Rejection(reason="selector-no-match", detail=f"{_named(board)} matches nothing on the board")
        return page

    def due(self, board: Board, listings: Sequence[Listing], now: datetime) -> Sequence[Declaration]:
        """The notices to visit."""
        known = self._store.known_notices(board.document)
        return presence.due(board, listings, known, self._store.waiting(), now)


def _named(board: Board) -> str:
    """What finds the notices on a board, as its declaration writes it."""
    if board.in_json is not None:
        return f"list.path = {board.in_json.path!r}"
    return f"item = {board.item!r}" if board.item else f"row = {board.shows!r}"
