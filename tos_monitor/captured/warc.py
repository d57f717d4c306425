"""Takes the newest response of an address out of a WARC."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tos_monitor.captured.pages import Captured, place
from tos_monitor.captured.records import BrokenError, Reference, Response, body, responses
from tos_monitor.captured.unpack import UnpackError, dechunked, unpacked
from tos_monitor.errors import InputError
from tos_monitor.model.headers import kept

_MOST_REDIRECTS = 8  # as many as a fetch follows
_NOT_MODIFIED = 304
_NAMED = 3  # addresses in a message
_BEGINNING = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Warc:
    """The responses in a WARC; ``largest`` bounds the body that is taken out of it."""

    name: str
    content: bytes = field(repr=False)
    responses: tuple[Response, ...] = field(repr=False)
    largest: int

    @property
    def at(self) -> datetime | None:
        """When the newest of it was captured."""
        return max((each.at for each in self.responses if each.at), default=None)

    def page(self, address: str) -> Captured:
        """The newest response of an address, or of where it led.

        Raises:
            InputError: when there is none, or it is not whole.
        """
        found = self._at_the_end_of(address)
        newest = found[-1]
        original = self._original(newest)
        if original.is_part:
            raise InputError(f"{self.name}: {newest.url} was not captured to its end; capture it again")
        head = newest if newest.status not in (0, _NOT_MODIFIED) else original
        return Captured(
            body=self._body(original),
            headers=tuple(header for header in kept(head.headers) if header[0] != "Content-Encoding"),
            status=head.status,
            url=newest.url,
            at=newest.at,
            captures=len(found),
        )

    def _at_the_end_of(self, address: str) -> list[Response]:
        """The responses of where an address leads in the end, oldest first."""
        for _ in range(_MOST_REDIRECTS + 1):
            found = self._of(address)
            leads_to = found[-1].leads_to
            if not leads_to:
                return found
            address = leads_to
        raise InputError(f"{self.name}: {address} leads on and on")

    def _of(self, address: str) -> list[Response]:
        """The responses of an address, oldest first, but for those that lead to itself or say that nothing changed."""
        wanted = place(address)
        found = [
            each
            for each in self.responses
            if each.place == wanted
            and place(each.leads_to) != wanted
            and (each.repeats or each.status != _NOT_MODIFIED)
        ]
        if not found:
            named = ", ".join(self._pages()) or "none"
            raise InputError(f"{self.name}: it holds no response of {address}; name one with --url, it has {named}")
        return sorted(found, key=lambda each: each.at or _BEGINNING)

    def _pages(self) -> Iterator[str]:
        """Some addresses of pages."""
        pages = dict.fromkeys(each.url for each in self.responses if "html" in each.header("content-type"))
        yield from list(pages)[:_NAMED]
        if len(pages) > _NAMED:
            yield f"and {len(pages) - _NAMED} more"

    def _original(self, response: Response) -> Response:
        """The response itself, or the one whose body it repeats."""
        if response.repeats is None:
            return response
        for each in self.responses:
            if each.repeats is None and _names(response.repeats, each):
                return each
        raise InputError(
            f"{self.name}: the newest capture of {response.url} repeats one that is in another file;"
            " capture it again into a new file"
        )

    def _body(self, response: Response) -> bytes:
        try:
            return _unpacked(response, body(self.content, response.number, self.largest), self.largest)
        except (UnpackError, BrokenError) as problem:
            raise InputError(f"{self.name}: {response.url}: {problem}") from None


def read(name: str, content: bytes, largest: int) -> Warc:
    """Read what a WARC holds.

    Raises:
        InputError: when it is cut short, damaged or too large.
    """
    try:
        found = tuple(responses(content))
    except BrokenError as problem:
        raise InputError(f"{name}: {problem}") from None
    return Warc(name=name, content=content, responses=found, largest=largest)


def _names(reference: Reference, response: Response) -> bool:
    return (
        (reference.id != "" and reference.id == response.id)
        or (reference.url, reference.date) == (response.url, response.date)
        or (reference.digest != "" and reference.digest == response.digest)
    )


def _unpacked(response: Response, sent: bytes, largest: int) -> bytes:
    if len(sent) > largest:
        raise UnpackError("it is too large")
    is_chunked = "chunked" in response.header("transfer-encoding").lower()
    return unpacked(dechunked(sent) if is_chunked else sent, response.header("content-encoding"), largest)
