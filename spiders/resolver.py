"""Refuses private addresses where they are resolved, so that the address that was checked is the one connected to."""

import ipaddress
from collections.abc import Collection, Sequence
from typing import Self

from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred


class PrivateAddressError(CannotResolveHostError):
    """A host leads to an address that is not on the public internet."""


class PublicResolver(CachingThreadedResolver):
    """Resolves names to public addresses only, but for the hosts that the setting ``TOS_ALLOW_HOSTS`` names.

    Scrapy asks it for IP literals too, so odd forms such as ``0x7f.1`` are refused like any other.
    """

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

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802  Twisted's
        """Resolve a name, or fail with ``PrivateAddressError``."""

        def check(address: str) -> str:
            if not ipaddress.ip_address(address).is_global and name.lower() not in self._allowed:
                raise PrivateAddressError(
                    f"{name} leads to the private address {address}; allow it with --allow-host {name} if it is meant"
                )
            return address

        return super().getHostByName(name, timeout).addCallback(check)
