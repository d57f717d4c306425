"""Reads how a declaration of Open Terms Archive names one document, and notes what ours can't say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tos_monitor.model import Part, Range

_ENDS = {
    "startBefore": "start_before",
    "startAfter": "start_after",
    "endBefore": "end_before",
    "endAfter": "end_after",
}
_KEYS = frozenset({"fetch", "select", "remove", "filter", "executeClientScripts", "combine", "validUntil"})
# The one filter that is built into their program, not written for a service: it cuts link addresses, no text here.
_NEEDLESS = "removeQueryParams"


class UnreadableError(ValueError):
    """A declaration that names no document; its text says why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """Where a document is and which part of its pages holds it; ``losses`` say what of the declaration is missing."""

    fetch: tuple[str, ...]
    select: tuple[Part, ...]
    remove: tuple[Part, ...]
    render: bool
    losses: tuple[str, ...]


def read(content: object) -> Source:
    """Read a declaration of one page, or of several whose texts make one document.

    Raises:
        UnreadableError: when an address or a part can't be told.
    """
    pages = _pages(content)
    selects = [_parts(page.get("select")) for page in pages]
    removes = [_parts(page.get("remove")) for page in pages]
    fetch = tuple(dict.fromkeys(_address(page.get("fetch")) for page in pages))
    losses = [f"key {key!r}" for key in dict.fromkeys(key for page in pages for key in page) if key not in _KEYS]
    losses += [f"filter {name!r}, a program" for name in dict.fromkeys(n for page in pages for n in _filters(page))]
    if len(fetch) > 1:
        losses += [
            f"{key!r} of its own for each page: all are read with all"
            for key, lists in (("select", selects), ("remove", removes))
            if len(set(lists)) > 1
        ]
    return Source(
        fetch=fetch,
        select=_joined(selects),
        remove=_joined(removes),
        render=any(page.get("executeClientScripts") is True for page in pages),
        losses=tuple(losses),
    )


def _pages(content: object) -> Sequence[Mapping[str, object]]:
    """The pages of a document, each with what it inherits from the whole."""
    if not isinstance(content, dict):
        raise UnreadableError(f"expected an object with 'fetch', got {content!r:.60}")
    pages = content.get("combine", [{}])
    if not isinstance(pages, list) or not pages or not all(isinstance(page, dict) for page in pages):
        raise UnreadableError(f"combine: expected a list of objects, got {pages!r:.60}")
    return [{**content, **{key: value for key, value in page.items() if value is not None}} for page in pages]


def _address(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableError(f"fetch: expected an address, got {value!r:.60}")
    return value


def _parts(value: object) -> tuple[Part, ...]:
    if value is None:
        return ()
    return tuple(_part(each) for each in (value if isinstance(value, list) else [value]))


def _part(value: object) -> Part:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and all(key in _ENDS and isinstance(each, str) for key, each in value.items()):
        return Range(**{_ENDS[key]: each for key, each in value.items()})
    raise UnreadableError(f"expected a CSS selector or a range, got {value!r:.60}")


def _filters(page: Mapping[str, object]) -> Iterator[str]:
    value = page.get("filter")
    for each in value if isinstance(value, list) else [value]:
        names = each if isinstance(each, dict) else [each] if each else []
        yield from (str(name) for name in names if name != _NEEDLESS)


def _joined(lists: Sequence[tuple[Part, ...]]) -> tuple[Part, ...]:
    return tuple(dict.fromkeys(part for parts in lists for part in parts))
