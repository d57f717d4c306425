"""Takes a page out of the file that a browser saved it to."""

import plistlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Any

from tos_monitor import pdf
from tos_monitor.captured.pages import Captured, Saved
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
_SAFARI = b"bplist00"
# An MHTML is an e-mail: lines of a header, some of them folded, one of which names MIME.
_MHTML = re.compile(rb"(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?MIME-Version:", re.IGNORECASE)
_HEAD = 65_536  # notes stand at the top; SingleFile's <html> may carry long attributes before its note
_NOTE = re.compile(r"(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?<!--(.*?)-->", re.IGNORECASE | re.DOTALL)
_SINGLE_FILE = re.compile(r"\s*(?:Page saved with|Archive processed by) SingleFile\s+url: (\S+)")
# JavaScript's Date as text: "Fri Nov 01 2024 09:00:00 GMT+0900 (Korean Standard Time)".
_SAVED = re.compile(r"\ssaved date: \w{3} (\w{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})")
_CHROMIUM = re.compile(r"\s*saved from url=\(\d+\)(\S+)")  # "Webpage, Complete"; the number is the address's length
_UNKNOWN_PLACE = "-0000"  # RFC 5322: a time in UTC that says nothing of the writer's clock


def saved(name: str, content: bytes) -> Saved:
    """Take the pages out of a file.

    Only what the browser wrote about a page is believed, never what the page says of itself: a canonical address
    may be a stranger's, and the date in a PDF may be its author's.

    Raises:
        InputError: when it is cut short, or holds no page.
    """
    ending = name.rpartition(".")[2].lower()
    if pdf.is_pdf(content):
        pages = [_captured(content, pdf.MEDIA_TYPE)]
    elif content.startswith(_SAFARI):
        pages = _in_safari_archive(name, content)
    elif ending in _ARCHIVES or _MHTML.match(content):
        pages = _in_mhtml(name, content)
    else:
        content_type = _TYPES.get(ending, _PAGE)
        pages = [_noted(content, content_type) if content_type in _PAGES else _captured(content, content_type)]
    if not pages:
        raise InputError(f"{name}: there is no page in it; save the page again")
    return Saved(pages=pages)


def _captured(body: bytes, content_type: str, url: str | None = None, at: datetime | None = None) -> Captured:
    return Captured(body=body, headers=(("Content-Type", content_type),), url=url, at=at)


def _typed(content_type: str, charset: str | None) -> str:
    return f"{content_type}; charset={charset}" if charset else content_type


def _in_mhtml(name: str, content: bytes) -> list[Captured]:
    """The page itself and then its frames, as browsers write them."""
    try:
        archive = message_from_bytes(content)
        parts = list(_page_parts(archive))
    except RecursionError:
        raise InputError(f"{name}: its parts are nested too deeply for an MHTML") from None
    if any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in archive.defects):
        raise InputError(f"{name}: it is cut short, its end is missing; save the page again")
    at = _moment(_header(archive, "Date"))
    pages = [_part(part, body, at) for part, body in parts]
    origin = _address(_header(archive, "Snapshot-Content-Location"))
    return [replace(pages[0], url=origin), *pages[1:]] if origin and pages else pages


def _part(part: Message, body: bytes, at: datetime | None) -> Captured:
    captured = _captured(
        body,
        _typed(part.get_content_type(), part.get_content_charset()),
        _address(_header(part, "Content-Location")),
        at,
    )
    return replace(captured, id=f"cid:{_header(part, 'Content-ID').strip('<>')}")


def _page_parts(archive: Message) -> Iterator[tuple[Message, bytes]]:
    for part in archive.walk():
        body = part.get_payload(decode=True)
        if part.get_content_type() in _PAGES and isinstance(body, bytes):
            yield part, body


def _in_safari_archive(name: str, content: bytes) -> list[Captured]:
    """The page itself and then its frames; when it was saved is not said."""
    try:
        return list(_safari_pages(plistlib.loads(content, fmt=plistlib.FMT_BINARY)))
    except (plistlib.InvalidFileException, LookupError, TypeError, AttributeError, RecursionError):
        raise InputError(f"{name}: it is no web archive of Safari, or it is damaged; save the page again") from None


def _safari_pages(archive: dict[str, Any]) -> Iterator[Captured]:
    page = archive["WebMainResource"]
    content_type = _typed(page["WebResourceMIMEType"], page.get("WebResourceTextEncodingName"))
    if page["WebResourceMIMEType"] in _PAGES:
        yield _captured(bytes(page["WebResourceData"]), content_type, _address(page.get("WebResourceURL", "")))
    for frame in archive.get("WebSubframeArchives", ()):
        yield from _safari_pages(frame)


def _noted(content: bytes, content_type: str) -> Captured:
    """Read the note that a browser leaves at the top of a page that it saves."""
    top = content[:_HEAD].decode("utf-8-sig", "replace").lstrip()
    found = _NOTE.match(top)
    note = found[1] if found else ""
    by_single_file = _SINGLE_FILE.match(note)
    dated = _SAVED.search(note) if by_single_file else None
    origin = by_single_file or _CHROMIUM.match(note)
    return _captured(
        content,
        content_type,
        _address(origin[1]) if origin else None,
        _moment("{1} {0} {2} {3} {4}".format(*dated.groups())) if dated else None,
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
