"""Keeps Scrapy's cookies from asking the internet which suffixes are public, unasked, blocking and without robots."""

from scrapy.downloadermiddlewares import cookies
from scrapy.downloadermiddlewares.cookies import CookiesMiddleware
from tldextract import TLDExtract


class OfflineCookiesMiddleware(CookiesMiddleware):
    """Scrapy's cookies, with the list of public suffixes that tldextract brings along."""


# The middleware asks this object of its module; there is no setting for it.
cookies._split_domain = TLDExtract(suffix_list_urls=(), include_psl_private_domains=True)  # noqa: SLF001
