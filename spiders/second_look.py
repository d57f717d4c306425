"""The spider that visits again what showed another text in this run, so that it can be told with this run."""

from collections.abc import Sequence

from spiders.terms import TermsSpider
from spiders.watchlist import Watchlist
from tos_monitor.model import Declaration


class SecondLookSpider(TermsSpider):
    """Yields one look per document or notice that waits for a second one, and decides nothing."""

    name = "second-look"

    @staticmethod
    def chosen(watch: Watchlist, services: Sequence[str]) -> Sequence[Declaration]:
        """The documents to visit: those that showed a text which a second look must confirm."""
        return watch.waiting(services)
