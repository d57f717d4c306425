"""Reads the files that a user names, as text, whatever their encoding."""

import re
from contextlib import suppress
from pathlib import Path

from db.connection import is_other_file
from tos_monitor.decode import decode
from tos_monitor.errors import InputError, UsageError
from tos_monitor.files import file_name
from tos_monitor.normal import key, tidy
from tos_monitor.pdf import is_pdf

_BINARY = b"\x00"  # what no text holds
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
_MARKUP = re.compile(rb"<(?:!doctype|html|head|body|div|p|table)\b", re.IGNORECASE)


def read_bytes(path: Path) -> bytes:
    """Read a file that must hold something.

    Raises:
        InputError: when it is missing, unreadable or empty.
    """
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise InputError(f"{path}: can't be read: {problem.strerror}") from problem
    if not content.strip():
        raise InputError(f"{path}: the file is empty")
    return content


def read_text(path: Path) -> str:
    """Read a text file, in UTF-8 or a Korean encoding.

    Raises:
        InputError: when it is missing, unreadable, empty or no text.
    """
    content = read_bytes(path)
    if _has_nul(content) or is_pdf(content) or file_name(content, ""):
        raise InputError(f"{path}: a binary file; give a text, or read a page with 'tos-monitor extract' first")
    text = tidy(decode(content).text)
    if not key(text):
        raise InputError(f"{path}: the file is empty")
    return text


def is_binary(content: bytes) -> bool:
    """Whether no reader of pages, texts and PDFs can read a file; in the midst of a page browsers forgive a NUL."""
    return _has_nul(content) and not is_pdf(content) and not _MARKUP.search(content)


def _has_nul(content: bytes) -> bool:
    return _BINARY in content and not content.startswith(_BYTE_ORDER_MARKS)


def see_database(path: Path) -> None:
    """See that a database is there to be read; opening it would make it.

    Raises:
        UsageError: when it is not, or when the file is another one.
    """
    if not path.exists():
        raise UsageError(f"{path}: no such database; make it with 'tos-monitor run', or name it with --db")
    with suppress(OSError):  # the database itself says what to do about it
        if is_other_file(path):
            raise UsageError(f"{path}: no database; name another file with --db")
