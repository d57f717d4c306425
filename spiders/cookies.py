"""Keeps cookies from asking the internet which suffixes are public, and from growing until no server takes them."""

from scrapy import Request
from scrapy.downloadermiddlewares import cookies
from scrapy.downloadermiddlewares.cookies import CookiesMiddleware
from tldextract import TLDExtract

_LONGEST = 8190  # bytes of a header that Apache takes; nginx takes 8192


class OfflineCookiesMiddleware(CookiesMiddleware):
    """Scrapy's cookies, with the list of public suffixes that tldextract brings along.

    A host that set more than a server takes is visited without any, as by a new visitor: sent back, they would make
    every later answer of it an error.
    """

    def process_request(  # type: ignore[override]  # without the spider, which Scrapy gives no more
        self, request: Request
    ) -> None:
        """Add the cookies of the request's service."""
        super().process_request(request)
        if len(request.headers.get("Cookie") or b"") > _LONGEST:
            del request.headers["Cookie"]


# The middleware asks this object of its module; there is no setting for it.
cookies._split_domain = TLDExtract(suffix_list_urls=(), include_psl_private_domains=True)  # noqa: SLF001
