"""Spreads what a run asks over its time and its hosts, by chances that its seed decides: same seed, same run."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from itertools import zip_longest
from typing import TypeVar

T = TypeVar("T")

_JITTER = 0.5  # of a delay, on top of it: what somebody sets as the delay is never undercut
_STAGGER = 2.0  # delays within which the hosts of a run have their first request


def in_turns(visits: Sequence[T], host: Callable[[T], str], seed: str) -> list[T]:
    """Let hosts take turns, each beginning somewhere else in its list at every run; without a seed nothing is moved.

    Otherwise a host that asks to wait after some requests would always keep the same documents from being seen.
    """
    if not seed:
        return list(visits)
    by_host: dict[str, list[T]] = {}
    for each in visits:
        by_host.setdefault(host(each), []).append(each)
    queues = []
    for name, own in by_host.items():
        first = int(_chance(seed, name, "first") * len(own))
        queues.append(own[first:] + own[:first])
    return [each for turn in zip_longest(*queues) for each in turn if each is not None]


def gap(seed: str, host: str, number: int, delay: float) -> float:
    """Give the seconds between a request to a host and its next one, by the number of the former."""
    return delay * (1 + _JITTER * _chance(seed, host, str(number)))


def head_start(seed: str, host: str, delay: float) -> float:
    """Give the seconds that a host is left alone when a run begins, so that not all are asked in one moment."""
    return delay * _STAGGER * _chance(seed, host, "start")


def _chance(*of: str) -> float:
    """Draw a number from 0 to below 1 that is the same for the same words on every machine."""
    return int.from_bytes(sha256("\n".join(of).encode()).digest()[:4]) / 2**32
