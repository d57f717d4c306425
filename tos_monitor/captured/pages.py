"""The pages that a file holds, whatever it was saved with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from tos_monitor.decode import sent

_SEEN = 200  # a person saw the page; browsers do not save the status
_DEFAULT_PORTS = (80, 443)


@dataclass(frozen=True, kw_only=True, slots=True)
class Captured:
    """A page as it was saved; ``url`` and ``at`` are None where its file does not say them.

    ``id`` is the name by which another page of the file shows it in a frame. ``captures`` counts how often the file
    holds the address; this is the newest.
    """

    body: bytes
    headers: tuple[tuple[str, str], ...]
    status: int = _SEEN
    url: str | None = None
    id: str = ""
    at: datetime | None = None
    captures: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Saved:
    """What a browser saved at one moment: the page, and then the pages in its frames."""

    pages: Sequence[Captured]

    @property
    def at(self) -> datetime | None:
        """When it was saved."""
        return self.pages[0].at

    def page(self, address: str) -> Captured:
        """The page of an address or of a name if a frame shows it, else the page itself, which may have moved."""
        wanted = place(address)
        shown = (each for each in self.pages if address == each.id or (wanted and place(each.url or "") == wanted))
        return next(shown, self.pages[0])


def place(address: str) -> str:
    """What the addresses of one page share, or nothing when it is no address.

    Scheme, usual port, fragment and last slash do not tell pages apart.
    """
    try:
        parts = urlsplit(sent(address, "utf-8"))
        port = "" if parts.port in (None, *_DEFAULT_PORTS) else f":{parts.port}"
    except ValueError:
        return ""
    if not parts.hostname:
        return ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.hostname}{port}{parts.path.rstrip('/')}{query}"
