"""Which headers of a response are kept beside its body."""

from collections.abc import Iterable

_KEPT = frozenset(
    {
        "age",
        "cache-control",
        "cf-mitigated",
        "content-encoding",
        "content-language",
        "content-length",
        "content-type",
        "date",
        "etag",
        "expires",
        "last-modified",
        "location",
        "retry-after",
        "server",
        "via",
        "x-amzn-waf-action",
        "x-cache",
    }
)


def kept(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The headers that say what a response is, when, and who answered, by name.

    Cookies stay out: they are the visitor's, and the database is there to be shown.
    """
    named = ((name.title(), value) for name, value in headers if name.lower() in _KEPT)
    return tuple(sorted(named, key=lambda header: header[0]))
