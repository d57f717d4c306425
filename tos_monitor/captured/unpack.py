"""Undoes what was done to a body for its way over the wire, without ever holding more than is allowed."""

import io
import re
import sys
import zlib
from collections.abc import Callable

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_CHUNK = re.compile(rb"([0-9a-f]{1,8})[^\r\n]*\r\n", re.IGNORECASE)
_GZIP, _WITH_GZIP_HEADER = b"\x1f\x8b", 16 + zlib.MAX_WBITS
_LINE_END = len(b"\r\n")
# Some recorders keep the body as the browser shows it, beside the header of what came.
_AS_SHOWN = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<|\{|%PDF-)")


class UnpackError(ValueError):
    """A body that can't be unpacked; the text says why."""


def dechunked(body: bytes) -> bytes:
    """Join the chunks of a body; one that has none is left as it is.

    Raises:
        UnpackError: when its last chunk is missing.
    """
    chunks: list[bytes] = []
    start = 0
    while chunk := _CHUNK.match(body, start):
        length = int(chunk[1], 16)
        if length == 0:
            return b"".join(chunks)
        chunks.append(body[chunk.end() : chunk.end() + length])
        start = chunk.end() + length + _LINE_END
    if chunks:
        raise UnpackError("it is cut short")
    return body


def unpacked(body: bytes, codings: str, largest: int) -> bytes:
    """Undo the codings that a Content-Encoding names, the last one first.

    Raises:
        UnpackError: when one is unknown or does not fit, or when the body is cut short or larger than allowed.
    """
    for coding in reversed([each.strip().lower() for each in codings.split(",") if each.strip()]):
        body = _undone(body, coding, largest)
    return body


def _undone(body: bytes, coding: str, largest: int) -> bytes:
    if coding not in _CODINGS:
        raise UnpackError(f"its Content-Encoding {coding!r} can't be undone")
    try:
        whole = _CODINGS[coding](body, largest + 1)
    except EOFError:
        raise UnpackError("it is cut short") from None
    except (OSError, zlib.error, zstd.ZstdError, brotli.error):
        if _AS_SHOWN.match(body):
            return body
        raise UnpackError(f"it is damaged, or not packed as its Content-Encoding {coding!r} says") from None
    if len(whole) > largest:
        raise UnpackError("it is too large when unpacked")
    return whole


def _gzip(body: bytes, most: int) -> bytes:
    """Unpack streams one after the other; what follows them otherwise is no part of the body."""
    whole = b""
    while body.startswith(_GZIP) or not whole:
        unpacking = zlib.decompressobj(_WITH_GZIP_HEADER)
        whole += unpacking.decompress(body, most)
        if len(whole) >= most:
            break
        if not unpacking.eof:
            raise EOFError
        body = unpacking.unused_data
    return whole


def _zstd(body: bytes, most: int) -> bytes:
    with zstd.open(io.BytesIO(body)) as unpacking:
        return unpacking.read(most)


def _deflate(body: bytes, most: int) -> bytes:
    """Unpack what the standard says, or what many servers send instead: the same without its frame."""
    try:
        return _inflated(body, most, zlib.MAX_WBITS)
    except zlib.error:
        return _inflated(body, most, -zlib.MAX_WBITS)


def _inflated(body: bytes, most: int, window: int) -> bytes:
    unpacking = zlib.decompressobj(window)
    whole = unpacking.decompress(body, most)
    if not unpacking.eof and len(whole) < most:
        raise EOFError
    return whole


def _brotli(body: bytes, most: int) -> bytes:
    unpacking = brotli.Decompressor()
    whole: bytes = unpacking.process(body, output_buffer_limit=most)
    if not unpacking.is_finished() and len(whole) < most:
        raise EOFError
    return whole


_CODINGS: dict[str, Callable[[bytes, int], bytes]] = {
    "identity": lambda body, _: body,
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
