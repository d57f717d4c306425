"""Tells files that are no pages by their first bytes and their type: kept as evidence, not read."""

from dataclasses import dataclass

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, kw_only=True, slots=True)
class _File:
    """A kind of file: how it begins, what it holds in the clear, and what servers say that it is."""

    name: str
    begins: bytes
    holds: bytes = b""
    types: frozenset[str] = frozenset()


_FILES = (
    _File(
        name="an HWPX document",
        begins=_ZIP,
        holds=b"application/hwp+zip",
        types=frozenset({"application/hwp+zip", "application/vnd.hancom.hwpx", "application/haansofthwpx"}),
    ),
    _File(
        name="a Word document (docx)",
        begins=_ZIP,
        holds=b"word/document.xml",
        types=frozenset({"application/vnd.openxmlformats-officedocument.wordprocessingml.document"}),
    ),
    _File(
        name="an HWP document",
        begins=_OLE,
        holds=b"HWP Document File",
        types=frozenset(
            {"application/x-hwp", "application/haansofthwp", "application/vnd.hancom.hwp", "application/hwp"}
        ),
    ),
    _File(name="an HWP document", begins=b"HWP Document File"),  # before its version 5
    _File(
        name="a Word document (doc)",
        begins=_OLE,
        holds="WordDocument".encode("utf-16-le"),
        types=frozenset({"application/msword"}),
    ),
    _File(name="an office document", begins=_OLE),
    _File(name="a ZIP archive", begins=_ZIP, types=frozenset({"application/zip"})),
    _File(name="a picture", begins=b"\x89PNG"),
    _File(name="a picture", begins=b"GIF8"),
    _File(name="a picture", begins=b"\xff\xd8\xff"),
)


def file_name(body: bytes, media_type: str) -> str | None:
    """What kind of file a body is, in words, or None: its bytes count before what is said of it."""
    for file in _FILES:
        if body.startswith(file.begins) and file.holds in body:
            return file.name
    return next((file.name for file in _FILES if media_type in file.types), None)
