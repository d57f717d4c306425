"""Reads the responses that a WARC, the file of web archives, records: the only module with warcio."""

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from urllib.parse import urljoin

from warcio.exceptions import ArchiveLoadFailed
from warcio.limitreader import LimitReader
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader

from tos_monitor.captured.pages import place

_SIGNATURE, _GZIP = b"WARC/", b"\x1f\x8b"
_BLOCK = 65_536
_MEGABYTE = 1_000_000
# Room for 100 MB of packed pages with their scripts and fonts, and an end for what was made to have none.
_MOST_RECORDS, _MOST_IN_ALL = 50_000, 500 * _MEGABYTE
_MOST_IN_HEAD = _MEGABYTE  # of one record; servers refuse to send a tenth of it
_ADDRESS = "WARC-Target-URI"
_WEB = re.compile(r"https?://[^\x00-\x20\x7f\\]+", re.IGNORECASE)
_STATUSES = range(100, 600)
_KINDS = ("response", "revisit")
_REDIRECTS = (301, 302, 303, 307, 308)


class BrokenError(Exception):
    """The file can't be read to its end; the text says why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reference:
    """The earlier record that a revisit repeats, by any of the names that its writer gave."""

    id: str
    url: str
    date: str
    digest: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Response:
    """What a record says of one response, without its body; ``number`` is the record's place in the file.

    ``status`` is 0 for a revisit that repeats the status too. ``is_part`` when the record has not all of the body.
    """

    number: int
    id: str
    url: str
    place: str
    date: str
    status: int
    headers: tuple[tuple[str, str], ...]
    digest: str
    is_part: bool
    repeats: Reference | None

    def header(self, name: str) -> str:
        """What the server said under a name, or nothing."""
        return next((value for each, value in self.headers if each.lower() == name), "")

    @property
    def at(self) -> datetime | None:
        """When it was captured, unless its date names no instant."""
        try:
            at = datetime.fromisoformat(self.date)
            return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        except (ValueError, OverflowError):
            return None

    @property
    def leads_to(self) -> str:
        """The address that a redirect names, or nothing."""
        try:
            return urljoin(self.url, self.header("location")) if self.status in _REDIRECTS else ""
        except ValueError:  # it names no address
            return ""


def is_warc(content: bytes) -> bool:
    """Tell a WARC by its first bytes, packed or not."""
    if not content.startswith(_GZIP):
        return content.startswith(_SIGNATURE)
    try:
        return gzip.GzipFile(fileobj=io.BytesIO(content)).read(len(_SIGNATURE)) == _SIGNATURE
    except (OSError, EOFError, zlib.error):
        return False


def is_packed(content: bytes) -> bool:
    """Tell what gzip packed."""
    return content.startswith(_GZIP)


def responses(content: bytes) -> Iterator[Response]:
    """The responses to visits of the web, in the order of the file.

    Raises:
        BrokenError: when the file is cut short, damaged or too large.
    """
    for number, record in enumerate(_records(content)):
        if response := _response(number, record):
            yield response


def body(content: bytes, number: int, most: int) -> bytes:
    """The body in a record as it came over the wire, or a little more than is allowed of it.

    Raises:
        BrokenError: as ``responses``.
    """
    record = next(islice(_records(content), number, None))
    _http_head(record)  # after which comes the body
    return bytes(record.raw_stream.read(most + 1))


class _Stream:
    """What warcio reads: never more than is allowed, be it in lines or in all."""

    def __init__(self, content: bytes) -> None:
        packed = io.BytesIO(content)
        self._file: gzip.GzipFile | io.BytesIO = gzip.GzipFile(fileobj=packed) if is_packed(content) else packed
        self._left = _MOST_IN_ALL
        self._left_in_head = _MOST_IN_HEAD

    def read(self, length: int) -> bytes:
        """Read some of a body."""
        block = self._file.read(length)
        self._left -= len(block)
        if self._left < 0:
            raise BrokenError(f"it holds more than {_MOST_IN_ALL // _MEGABYTE} MB when unpacked")
        return block

    def readline(self, length: int = _MOST_IN_HEAD) -> bytes:
        """Read a line of a record's head."""
        line = self._file.readline(min(length, _MOST_IN_HEAD))
        self._left_in_head -= len(line)
        if self._left_in_head < 0:
            raise BrokenError("a record has a head without end")
        return line

    def next_head(self) -> bytes:
        """Pass over the blank lines before a record and read its first line; nothing at the end of the file."""
        self._left_in_head = _MOST_IN_HEAD
        while (line := self.readline()).isspace():
            pass
        return line


def _records(content: bytes) -> Iterator[ArcWarcRecord]:
    stream = _Stream(content)
    loader = ArcWarcRecordLoader(verify_http=False, arc2warc=False)
    try:
        for _ in range(_MOST_RECORDS):
            first_line = stream.next_head()
            if not first_line:
                return
            record = loader.parse_record_stream(stream, first_line, "warc", no_record_parse=True)
            yield record
            _see_that_it_is_whole(record.raw_stream)
    except ArchiveLoadFailed:
        raise BrokenError("it is damaged: something else stands where a record should begin") from None
    except EOFError:
        raise BrokenError("it is cut short") from None
    except (OSError, zlib.error):
        raise BrokenError("it is damaged: it can't be unpacked") from None
    raise BrokenError(f"it holds more than {_MOST_RECORDS} records")


def _see_that_it_is_whole(left: LimitReader | _Stream) -> None:
    """Read a record to its end, which must be there."""
    if not isinstance(left, LimitReader):
        raise BrokenError("it is damaged: a record does not say how long it is")
    while left.read(_BLOCK):
        pass
    if left.limit:
        raise BrokenError("it is cut short")


def _response(number: int, record: ArcWarcRecord) -> Response | None:
    """Read the heads of a record, unless it is of another kind."""

    def said(name: str) -> str:
        return str(record.rec_headers.get_header(name, ""))

    url = said(_ADDRESS)
    stands_at = place(url) if _WEB.fullmatch(url) else ""
    if record.rec_type not in _KINDS or not stands_at:
        return None
    status, headers = _http_head(record) or (0, ())
    is_revisit = record.rec_type == "revisit"
    if not is_revisit and not status:
        return None
    return Response(
        number=number,
        id=said("WARC-Record-ID"),
        url=url,
        place=stands_at,
        date=said("WARC-Date"),
        status=status,
        headers=headers,
        digest=said("WARC-Payload-Digest"),
        is_part=bool(said("WARC-Truncated") or said("WARC-Segment-Number")),
        repeats=Reference(
            id=said("WARC-Refers-To"),
            url=said("WARC-Refers-To-Target-URI"),
            date=said("WARC-Refers-To-Date"),
            digest=said("WARC-Payload-Digest"),
        )
        if is_revisit
        else None,
    )


def _http_head(record: ArcWarcRecord) -> tuple[int, tuple[tuple[str, str], ...]] | None:
    """What the server said before the body; None when it is no HTTP, or, in a revisit, not repeated."""
    loader = ArcWarcRecordLoader(verify_http=False, arc2warc=False)
    url = record.rec_headers.get_header(_ADDRESS).lower()
    try:
        head = loader.load_http_headers(record.rec_type, url, record.raw_stream, record.length)
        status = int(head.get_statuscode()) if head else 0
    except (EOFError, ValueError):
        return None
    return (status, tuple(head.headers)) if status in _STATUSES else None
