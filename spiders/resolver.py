"""Refuses private addresses where they are resolved, so that the address that was checked is the one connected to."""

import socket
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import ClassVar, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet._resolver import (
    GAIResolver,
)  # what a reactor has by itself; only here it can be told how to look up
from twisted.internet.base import ReactorBase

# What is not on the public internet: IANA's registries of special-purpose addresses as of 2025, and multicast. Written
# out because ``is_global`` of ipaddress takes multicast and site-local for global, and much else in Python 3.11.7.
_SPECIAL = tuple(
    ip_network(block)
    for blocks in (
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
        "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
        "2001::/23 2001:db8::/32 3fff::/20",  # the first of these holds Teredo, whatever that embeds
    )
    for block in blocks.split()
)
_UNICAST = ip_network("2000::/3")  # no other part of IPv6 has been given to anyone on the public internet
_NAT64 = ip_network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address

Found = Sequence[
    tuple[
        socket.AddressFamily,
        socket.SocketKind,
        int,
        str,
        tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes],
    ]
]
Lookup = Callable[[str, int, int, int], Found]  # socket.getaddrinfo, or what stands for it


class PrivateAddressError(Exception):
    """A host leads to an address that is not on the public internet."""

    def __init__(self, host: str, address: str) -> None:
        super().__init__(
            f"{host} leads to the private address {address}; if that is meant, allow it with --allow-host {host}"
        )


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is on the public internet; one that stands for an IPv4 address is what that one is."""
    if isinstance(address, IPv6Address):
        if address in _NAT64:
            return is_public(IPv4Address(address.packed[-4:]))
        if embedded := address.ipv4_mapped or address.sixtofour:
            return is_public(embedded)
        if address not in _UNICAST:
            return False
    return not any(address in network for network in _SPECIAL)


class Gate:
    """Looks hosts up as ``socket.getaddrinfo`` does, and lets those with a private address through only when allowed.

    A host with one private address among public ones is refused. ``refused`` says which hosts led where.
    """

    refused: ClassVar[dict[str, str]] = {}  # of the process, as the reactor is whose lookups these are

    def __init__(self, *, allowed: Collection[str], lookup: Lookup) -> None:
        self._allowed = frozenset(host.lower() for host in allowed)
        self._lookup = lookup

    def __call__(self, host: str, port: int, family: int = 0, kind: int = 0) -> Found:
        """Give every address of a host.

        Raises:
            socket.gaierror: when there is none, or a private one.
        """
        name = host.lower()
        try:
            found = self._lookup(host, port, family, kind)
        except UnicodeError as problem:  # the name can't be one: a label is empty or too long
            raise socket.gaierror(str(problem)) from problem
        private = [str(each[4][0]) for each in found if not is_public(ip_address(each[4][0]))]
        if private and name not in self._allowed:
            self.refused[name] = private[0]
            raise socket.gaierror(f"{name} leads to the private address {private[0]}")
        self.refused.pop(name, None)
        return found


class PublicResolver:
    """Resolves through the gate, for everything that connects in this process; IPv4 and IPv6 alike.

    Twisted asks for IP literals too, so odd forms such as ``0x7f.1`` are refused like any other, and connects to what
    it is given without asking again. It passes on that a host was not resolved, but not why: that is for ``refused``.
    """

    def __init__(self, reactor: ReactorBase, gate: Gate) -> None:
        self._reactor = reactor
        self._gate = gate

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """Build from the settings of the process; the system is asked once for a host that it knows."""
        settings = crawler.settings
        lookup = lru_cache(settings.getint("DNSCACHE_SIZE"))(socket.getaddrinfo)
        return cls(reactor, Gate(allowed=settings.getlist("TOS_ALLOW_HOSTS"), lookup=lookup))

    def install_on_reactor(self) -> None:
        """Take the place of the reactor's own resolver."""
        resolver = GAIResolver(self._reactor, getaddrinfo=self._gate)  # type: ignore[arg-type]  # it gives these four
        self._reactor.installNameResolver(resolver)  # type: ignore[arg-type]  # mypy can't read zope's interfaces


class RefusalMiddleware:
    """A downloader middleware that tells a refused host from one that does not exist; it stands above the retries."""

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Say why a host was not resolved."""
        host = (urlparse_cached(request).hostname or "").lower()
        address = Gate.refused.get(host)
        if isinstance(exception, CannotResolveHostError) and address:
            raise PrivateAddressError(host, address) from exception
