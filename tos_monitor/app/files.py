"""Reads the files that a user names, as text, whatever their encoding."""

from pathlib import Path

from tos_monitor.decode import decode
from tos_monitor.errors import InputError
from tos_monitor.normal import tidy

# What text never holds: signs of a binary file among its first bytes.
_BINARY = b"\x00"
_SNIFFED = 8192
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


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
    if _BINARY in content[:_SNIFFED] and not content.startswith(_BYTE_ORDER_MARKS):
        raise InputError(f"{path}: a binary file; give a text, or read a page with 'tos-monitor extract' first")
    return tidy(decode(content).text)
