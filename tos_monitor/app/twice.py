"""Fetches what is declared twice, as strangers to each other, and forgets both: what a check judges."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from scrapy.crawler import AsyncCrawlerProcess

from db.store import Store
from tos_monitor.app import crawl
from tos_monitor.app.watchlist import Watchlist
from tos_monitor.model import Board, Declaration, DocumentId, Listing, Reading, Rejection, Watch


class Sample(Watchlist):
    """The declarations as a check sees them: a board tells all that it lists, and one of its notices is visited."""

    def boards(self, services: Sequence[str]) -> Sequence[Board]:
        """The boards without ``keep``, so that what they list besides is known too."""
        return [replace(board, keep=None) for board in super().boards(services)]

    def due(self, board: Board, listings: Sequence[Listing], now: datetime) -> Sequence[Declaration]:
        """The first notice that would be followed: it shows whether notices can be read, and spares the host."""
        declared = next(each for each in super().boards([board.service]) if each.document == board.document)
        return super().due(declared, listings, now)[:1]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetch:
    """What one crawl brought: the texts, the reasons why there is none, and all that the boards list."""

    texts: Mapping[DocumentId, Reading]
    troubles: Mapping[DocumentId, Rejection]
    listings: Mapping[DocumentId, tuple[Listing, ...]]

    def __contains__(self, document: DocumentId) -> bool:
        return document in self.troubles or document in self.texts

    def text(self, document: DocumentId) -> Reading | Rejection:
        """The text of a document, or why there is none."""
        return self.troubles.get(document) or self.texts[document]


def fetch_twice(watches: Sequence[Watch], declarations: Path, allow_hosts: tuple[str, ...] = ()) -> tuple[Fetch, Fetch]:
    """Crawl some services of a folder twice, each time into a new database.

    With one database the second crawl would ask whether anything changed, and many a server says no whatever it sends.
    """
    services = tuple(watch.service.id for watch in watches)
    boards = [board.document for watch in watches for board in watch.boards]
    with TemporaryDirectory(prefix="tos-monitor-check-") as folder:
        first, second = (Path(folder) / name for name in ("first.db", "second.db"))

        async def script(process: AsyncCrawlerProcess) -> None:
            job = _job(services, declarations, first)
            await crawl.crawl(process, job, Counter())
            again = replace(_job(services, declarations, second), waits=job.waits)
            await crawl.crawl(process, again, Counter())

        crawl.play(script, crawl.settings(allow_hosts, TOS_WATCHLIST=f"{Sample.__module__}.{Sample.__name__}"))
        return _brought(first, boards), _brought(second, boards)


def _job(services: tuple[str, ...], declarations: Path, database: Path) -> crawl.Job:
    with Store.open(database) as store:
        run = store.start_run("check", datetime.now(tz=UTC))
    return crawl.Job(services=services, declarations=declarations, database=database, run=run)


def _brought(database: Path, boards: Sequence[DocumentId]) -> Fetch:
    with Store.open(database) as store:
        health = store.health()
        versions = [store.latest(each.document) for each in health]
        return Fetch(
            texts={version.document: version.reading for version in versions if version},
            troubles={each.document: _trouble(each.problem) for each in health if each.problem},
            listings={board: tuple(known.listing for known in store.known_notices(board)) for board in boards},
        )


def _trouble(problem: str) -> Rejection:
    """Take apart what the database tells in one line."""
    reason, _, detail = problem.partition(": ")
    return Rejection(reason=reason, detail=detail)
