"""Refuses private addresses where they are resolved, so that the address that was checked is the one connected to."""

import ipaddress
from collections.abc import Collection, Sequence
from typing import ClassVar, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.resolver import CachingThreadedResolver
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError


class PrivateAddressError(Exception):
    """A host leads to an address that is not on the public internet."""


class PublicResolver(CachingThreadedResolver):
    """Resolves names to public addresses only, but for the hosts that the setting ``TOS_ALLOW_HOSTS`` names.

    Scrapy asks it for IP literals too, so odd forms such as ``0x7f.1`` are refused like any other. ``refused`` says
    which hosts led where, because Twisted passes on that a name was not resolved, but not why; like the resolver, it
    belongs to the process.
    """

    refused: ClassVar[dict[str, str]] = {}

    def __init__(self, reactor: ReactorBase, cache_size: int, timeout: float, allowed: Collection[str]) -> None:
        super().__init__(reactor, cache_size, timeout)
        self._allowed = frozenset(host.lower() for host in allowed)

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """Build from the settings of the process."""
        settings = crawler.settings
        return cls(
            reactor,
            settings.getint("DNSCACHE_SIZE"),
            settings.getfloat("DNS_TIMEOUT"),
            settings.getlist("TOS_ALLOW_HOSTS"),
        )

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802  Twisted's name
        """Resolve a name, or fail and note where it led."""

        def check(address: str) -> str:
            if not ipaddress.ip_address(address).is_global and name.lower() not in self._allowed:
                self.refused[name.lower()] = address
                raise DNSLookupError(name)
            return address

        return super().getHostByName(name, timeout).addCallback(check)


class RefusalMiddleware:
    """A downloader middleware that tells a refused host from one that does not exist; it stands above the retries."""

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Say why a host was not resolved."""
        host = (urlparse_cached(request).hostname or "").lower()
        address = PublicResolver.refused.get(host)
        if isinstance(exception, CannotResolveHostError) and address:
            raise PrivateAddressError(
                f"{host} leads to the private address {address}; if that is meant, allow it with --allow-host {host}"
            ) from exception
