"""Refuses a compressed body that ends before its end: half a page is no evidence that the other half is gone."""

import sys
import zlib
from collections.abc import Iterable

import brotli
from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import Response

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_GZIP = 16 + zlib.MAX_WBITS  # zlib's way to say: with the header and the trailer of gzip
_MAGIC = b"\x1f\x8b"  # of gzip: a body may be several of its streams; what follows otherwise is no part of it


class CutOffError(Exception):
    """What is left of a stream does not hold its end."""


class WholeCompressionMiddleware(HttpCompressionMiddleware):
    """Unpacks bodies as Scrapy does, which gives what there is of a stream that was cut off and says nothing."""

    def process_response(  # type: ignore[override]  # without the spider, which Scrapy gives no more
        self, request: Request, response: Response
    ) -> Response | Request:
        """Unpack a body, and mark one that was cut short."""
        named = b",".join(response.headers.getlist("Content-Encoding")).lower().split(b",")
        # Scrapy first: it bounds what a body unpacks to, with which all that follows is bearable too.
        unpacked = super().process_response(request, response)
        if isinstance(unpacked, Response) and response.body and not _is_whole(response.body, map(bytes.strip, named)):
            # Raised here it would be no trouble that is tried again; the flag is one, as of a body cut without packing.
            return unpacked.replace(flags=[*unpacked.flags, "dataloss"])
        return unpacked


def _is_whole(body: bytes, encodings: Iterable[bytes]) -> bool:
    """Tell whether each of the streams that hold each other is whole; the last one named is the outermost."""
    unpacked = body
    for encoding in reversed(list(encodings)):
        if encoding not in _UNPACK:
            break
        try:
            unpacked = _UNPACK[encoding](unpacked)
        except (CutOffError, zlib.error):
            return False
    return True


def _gunzip(body: bytes) -> bytes:
    parts = []
    rest = body
    while rest.startswith(_MAGIC):
        stream = zlib.decompressobj(_GZIP)
        parts.append(stream.decompress(rest))
        if not stream.eof:
            raise CutOffError
        rest = stream.unused_data
    return b"".join(parts)


def _inflate(body: bytes) -> bytes:
    """Unpack what is called deflate: with zlib's header, as the standard has it, or without."""
    stream = zlib.decompressobj()
    try:
        unpacked = stream.decompress(body)
    except zlib.error:
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        unpacked = stream.decompress(body)
    if not stream.eof:
        raise CutOffError
    return unpacked


def _unbrotli(body: bytes) -> bytes:
    stream = brotli.Decompressor()
    unpacked: bytes = stream.process(body)
    if not stream.is_finished():
        raise CutOffError
    return unpacked


def _unzstd(body: bytes) -> bytes:
    parts = []
    rest = body
    while rest:
        stream = zstd.ZstdDecompressor()
        parts.append(stream.decompress(rest))
        if not stream.eof:
            raise CutOffError
        rest = stream.unused_data
    return b"".join(parts)


_UNPACK = {b"gzip": _gunzip, b"x-gzip": _gunzip, b"deflate": _inflate, b"br": _unbrotli, b"zstd": _unzstd}
