"""Takes a page out of the file that a browser saved it to, with what the file says of where and when."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from email.message import Message
from email.utils import parsedate_to_datetime

from tos_monitor import pdf
from tos_monitor.declare.values import ADDRESS, UnexpectedError
from tos_monitor.errors import InputError

_PAGE = "text/html"
_PAGES = (_PAGE, "application/xhtml+xml")
# What a server would say of a file with this ending; anything else is taken for a page.
_TYPES = {
    "json": "application/json",
    "txt": "text/plain",
    "md": "text/plain",
    "pdf": pdf.MEDIA_TYPE,
    "xhtml": "application/xhtml+xml",
}
_ARCHIVES = ("mhtml", "mht")
# Ways to save a page that need a library of their own, by their first bytes.
_UNREADABLE = {
    b"WARC/": "a WARC",
    b"\x1f\x8b": "compressed, as most WARCs are",
    b"bplist00": "a Safari web archive",
}
# An MHTML is an e-mail: lines of a header, some of them folded, one of which names MIME.
_MHTML = re.compile(rb"(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?MIME-Version:", re.IGNORECASE)
_HEAD = 65_536  # notes stand at the top; SingleFile's <html> may carry long attributes before its note
_NOTE = re.compile(r"(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?<!--(.*?)-->", re.IGNORECASE | re.DOTALL)
_SINGLE_FILE = re.compile(r"\s*(?:Page saved with|Archive processed by) SingleFile\s+url: (\S+)")
# JavaScript's Date as text: "Fri Nov 01 2024 09:00:00 GMT+0900 (Korean Standard Time)".
_SAVED = re.compile(r"\ssaved date: \w{3} (\w{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})")
_CHROMIUM = re.compile(r"\s*saved from url=\(\d+\)(\S+)")  # "Webpage, Complete"; the number is the address's length
_UNKNOWN_PLACE = "-0000"  # RFC 5322: a time in UTC that says nothing of the writer's clock


@dataclass(frozen=True, kw_only=True, slots=True)
class Captured:
    """A page as it was saved; ``url`` and ``at`` are None where its file does not say them."""

    body: bytes
    content_type: str
    url: str | None = None
    at: datetime | None = None


def captured(name: str, content: bytes) -> Captured:
    """Take a page out of a file; its bytes count before the ending of its name.

    Only what the browser wrote about the page is believed, never what the page says of itself: a canonical address
    may be a stranger's, and the date in a PDF may be its author's.

    Raises:
        InputError: when the file is of a kind that can't be read, is cut short, or holds no page.
    """
    for begins, kind in _UNREADABLE.items():
        if content.startswith(begins):
            raise InputError(
                f"{name}: it is {kind}, which can't be read; open it in a browser and save the page as HTML or MHTML"
            )
    ending = name.rpartition(".")[2].lower()
    if pdf.is_pdf(content):
        return Captured(body=content, content_type=pdf.MEDIA_TYPE)
    if ending in _ARCHIVES or _MHTML.match(content):
        return _archived(name, content)
    content_type = _TYPES.get(ending, _PAGE)
    return (
        _noted(content, content_type) if content_type in _PAGES else Captured(body=content, content_type=content_type)
    )


def _archived(name: str, content: bytes) -> Captured:
    try:
        archive = message_from_bytes(content)
        found = _first_page(archive)
    except RecursionError:
        raise InputError(f"{name}: its parts are nested too deeply for an MHTML") from None
    if any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in archive.defects):
        raise InputError(f"{name}: it is cut short, its end is missing; save the page again")
    if found is None:
        raise InputError(f"{name}: there is no page in this MHTML; save the page again")
    page, body = found
    charset = page.get_content_charset()
    return Captured(
        body=body,
        content_type=f"{page.get_content_type()}; charset={charset}" if charset else page.get_content_type(),
        url=_address(_header(archive, "Snapshot-Content-Location") or _header(page, "Content-Location")),
        at=_moment(_header(archive, "Date")),
    )


def _first_page(archive: Message) -> tuple[Message, bytes] | None:
    """The part that is the page itself: browsers write its frames and pictures after it."""
    for part in archive.walk():
        body = part.get_payload(decode=True)
        if part.get_content_type() in _PAGES and isinstance(body, bytes):
            return part, body
    return None


def _noted(content: bytes, content_type: str) -> Captured:
    """Read the note that a browser leaves at the top of a page that it saves."""
    top = content[:_HEAD].decode("utf-8-sig", "replace").lstrip()
    found = _NOTE.match(top)
    note = found[1] if found else ""
    by_single_file = _SINGLE_FILE.match(note)
    saved = _SAVED.search(note) if by_single_file else None
    origin = by_single_file or _CHROMIUM.match(note)
    return Captured(
        body=content,
        content_type=content_type,
        url=_address(origin[1]) if origin else None,
        at=_moment("{1} {0} {2} {3} {4}".format(*saved.groups())) if saved else None,
    )


def _header(message: Message, name: str) -> str:
    return str(message.get(name, ""))


def _address(written: str) -> str | None:
    """An address on the web; a copy of a copy says where that copy lay, which proves nothing."""
    try:
        return ADDRESS.read(written)
    except UnexpectedError:
        return None


def _moment(written: str) -> datetime | None:
    """A date as e-mails write it, when it names an instant."""
    try:
        at = parsedate_to_datetime(written)
        if at.tzinfo is None:
            return at.replace(tzinfo=UTC) if _UNKNOWN_PLACE in written else None
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
