"""How things are named: documents by slugs, contents by their digest."""

from hashlib import sha256
from typing import NewType

DocumentId = NewType("DocumentId", str)
"""Names a document for ever: ``coupang/terms``, ``coupang/notice/0f3a…``."""

Digest = NewType("Digest", str)
"""A SHA-256 in hexadecimal."""


def digest(content: bytes | str) -> Digest:
    """Identify a content, so that the same one is stored once."""
    return Digest(sha256(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content).hexdigest())
