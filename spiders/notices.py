"""The spider for notice boards and the notices they lead to."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from spiders import building
from spiders.browser import asked_for
from spiders.robots import VISITED
from spiders.spread import in_turns
from spiders.visit import LANGUAGES, VisitingSpider, reason_for, snapshot
from spiders.watchlist import Watchlist
from tos_monitor.model import Board, BoardLook, BoardPage, FailedLook, Listing, Look, Rejection, Snapshot

_MOST = 1000  # notices of one look: at two seconds each they take half an hour
# What boards answer whose pages are counted, when none is left.
_PAST_THE_END = ("selector-no-match", "json-no-match", "http-404")


class NoticesSpider(VisitingSpider):
    """Yields one look per board, then one per notice that is due, and decides nothing."""

    name = "notices"

    def __init__(self, *, boards: Sequence[Board], watch: Watchlist, clock: Callable[[], datetime]) -> None:
        super().__init__(clock=clock, watch=watch)
        self.boards = boards

    @classmethod
    def from_crawler(cls, crawler: Crawler, *, service: str = "") -> Self:
        """Build for some services (``-a service=coupang,ssg``), or for all."""
        watch = building.watchlist(crawler)
        boards = in_turns(
            watch.boards(building.names(service)), lambda each: urlsplit(each.fetch).netloc, building.seed(crawler)
        )
        spider = cls(boards=boards, watch=watch, clock=building.clock(crawler))
        spider.lacking = building.lacking(crawler, boards)
        spider._set_crawler(crawler)
        return spider

    async def start(self) -> AsyncIterator[Request | FailedLook]:
        """Open every board."""
        for board in self.boards:
            self.expected[board.document] = board.declaration
            look = BoardLook(board=board, seen_at=self.clock(), snapshots=())
            yield self.unrendered(board.declaration) or self._page(board.fetch, look)

    def listed(
        self, response: Response, so_far: BoardLook, asked: str
    ) -> Iterator[Request | BoardLook | Look | FailedLook]:
        """Take in a page of a board; go on to the next one, or close the board and visit its notices."""
        board = so_far.board
        page = snapshot(response, asked)
        found = self.watch.listed(board, page, so_far.seen_at)
        if isinstance(found, Rejection):
            if so_far.snapshots and board.pages and found.reason in _PAST_THE_END:
                yield from self._closed(replace(so_far, whole=True))
                return
            if so_far.snapshots:
                yield from self._closed(so_far)
            yield BoardLook(board=board, seen_at=self.clock(), snapshots=(page,), rejection=found)
            return
        look = replace(so_far, snapshots=(*so_far.snapshots, page))
        listings = _new(found, so_far)
        is_over = board.pages is not None and not listings
        is_whole = found.is_last or (is_over and not _is_first_again(found, so_far))
        look = replace(look, listings=(*look.listings, *listings), whole=is_whole)
        if len(look.listings) > _MOST:
            yield from self._cut(look, page)
            return
        onward = (
            None if is_over else found.next or board.following(len(look.snapshots), len(look.listings), found.cursor)
        )
        seen = {each.requested for each in look.snapshots} | {each.url for each in look.snapshots}
        if onward is None or onward in seen or len(look.snapshots) >= board.max_pages:
            yield from self._closed(look)
        else:
            yield self._page(onward, look)

    def board_failed(
        self, failure: Failure, so_far: BoardLook, asked: str
    ) -> Iterator[Request | BoardLook | Look | FailedLook]:
        """Say why a board's page did not come; what its earlier pages listed is not lost."""
        if isinstance(failure.value, HttpError):
            yield from self.listed(failure.value.response, so_far, asked)
            return
        if so_far.snapshots:
            yield from self._closed(so_far)
        reason, detail = reason_for(failure.value)
        yield FailedLook(declaration=so_far.board.declaration, seen_at=self.clock(), reason=reason, detail=detail)

    def _closed(self, look: BoardLook) -> Iterator[Request | BoardLook | Look | FailedLook]:
        # Asked before the look is recorded, because what is new depends on what was known until now.
        due = self.watch.due(look.board, look.listings, look.seen_at)
        yield look
        pages = {each.url: look.snapshots[each.page] for each in look.listings}
        for notice in due:
            if not look.board.within:
                yield from self.visit(notice)
            elif page := pages.get(notice.fetch[0]):  # it was seen with its board
                yield Look(declaration=notice, seen_at=look.seen_at, snapshots=(page,))

    def _cut(self, look: BoardLook, page: Snapshot) -> Iterator[Request | BoardLook | Look | FailedLook]:
        """Follow the first notices of a board that lists more than a visit can take, and tell that it does."""
        rejection = Rejection(
            reason="too-many-notices",
            detail=f"{page.url}: {len(look.listings)} notices are listed, the first {_MOST} were read",
        )
        yield from self._closed(replace(look, listings=look.listings[:_MOST], whole=False))
        yield BoardLook(board=look.board, seen_at=self.clock(), snapshots=(page,), rejection=rejection)

    def _page(self, address: str, look: BoardLook) -> Request:
        return Request(
            address,
            callback=partial(self.listed, so_far=look, asked=address),
            errback=partial(self.board_failed, so_far=look, asked=address),
            headers={"Accept-Language": LANGUAGES[look.board.language]},
            meta={
                "cookiejar": look.board.service,
                VISITED: look.board.declaration,
                **asked_for(look.board.declaration, look.board.shows),
            },
        )


def _new(found: BoardPage, so_far: BoardLook) -> list[Listing]:
    """What a page lists that the pages before it did not: a pinned notice stands on every page."""
    known = {each.url for each in so_far.listings}
    return [replace(each, page=len(so_far.snapshots)) for each in found.listings if each.url not in known]


def _is_first_again(found: BoardPage, so_far: BoardLook) -> bool:
    """Whether the second page is the first one, as where a board does not know the number that it was asked for."""
    return len(so_far.snapshots) == 1 and len(found.listings) == len(so_far.listings)
