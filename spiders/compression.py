"""Refuses a compressed body that ends before its end: half a page is no evidence that the other half is gone."""

import zlib

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import Response

_GZIP = 16 + zlib.MAX_WBITS  # zlib's way to say: with the header and the trailer of gzip
_CHUNK = 64 * 1024


class WholeCompressionMiddleware(HttpCompressionMiddleware):
    """Unpacks bodies as Scrapy does, which gives what there is of a gzip stream that was cut off and says nothing."""

    def process_response(  # type: ignore[override]  # without the spider, which Scrapy gives no more
        self, request: Request, response: Response
    ) -> Response | Request:
        """Unpack a body, and mark one that was cut short."""
        encodings = [each.strip().lower() for each in response.headers.getlist("Content-Encoding")]
        unpacked = super().process_response(request, response)
        if (
            isinstance(unpacked, Response)
            and encodings in ([b"gzip"], [b"x-gzip"])
            and response.body
            and not _ends(response.body)
        ):
            # Raised here it would be no trouble that is tried again; the flag is one, as of a body cut without packing.
            return unpacked.replace(flags=[*unpacked.flags, "dataloss"])
        return unpacked


def _ends(body: bytes) -> bool:
    """Tell whether a gzip stream is whole, without holding what it unpacks to."""
    stream = zlib.decompressobj(_GZIP)
    rest = body
    try:
        while rest and not stream.eof:
            stream.decompress(rest, _CHUNK)
            rest = stream.unconsumed_tail
    except zlib.error:
        return False
    return stream.eof
