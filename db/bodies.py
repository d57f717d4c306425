"""Keeps bodies: each once, compressed against an earlier body of the same document."""

import sys
from datetime import datetime

from db.columns import moment
from db.connection import Connection
from tos_monitor.model import Digest, DocumentId, Snapshot

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# Level 10 against a raw anchor made real histories 28-92 times smaller, level 3 made them 24-84 times smaller; few
# bodies are kept, so the slower level costs nothing. The checksum finds a damaged row before anything is read from it.
_OPTIONS: dict[int, int] = {zstd.CompressionParameter.compression_level: 10, zstd.CompressionParameter.checksum_flag: 1}
# Pages drift away from their anchor; measured with one anchor in 50 bodies.
_BODIES_PER_ANCHOR = 50
_SHORTEST_DICTIONARY = 8  # zstd refuses shorter ones


def compress(body: bytes, anchor: bytes | None = None) -> bytes:
    """Pack a body; with an anchor, what both share costs nothing."""
    return zstd.compress(body, options=_OPTIONS, zstd_dict=_dictionary(anchor))


def decompress(packed: bytes, anchor: bytes | None = None) -> bytes:
    """Unpack what ``compress`` packed with the same anchor."""
    return zstd.decompress(packed, zstd_dict=_dictionary(anchor))


def _dictionary(anchor: bytes | None) -> zstd.ZstdDict | None:
    return None if anchor is None else zstd.ZstdDict(anchor, is_raw=True)


def read(connection: Connection, digest: Digest) -> bytes | None:
    """A kept body, or None when only its digest was recorded."""
    row = connection.row("SELECT zstd, anchor FROM body WHERE digest = :digest", digest=digest)
    if row is None:
        return None
    return decompress(row["zstd"], None if row["anchor"] is None else read(connection, row["anchor"]))


def is_kept(connection: Connection, digest: Digest) -> bool:
    """Whether a body is there."""
    return connection.row("SELECT 1 FROM body WHERE digest = :digest", digest=digest) is not None


def keep(connection: Connection, document: DocumentId, part: int, snapshot: Snapshot, seen_at: datetime) -> None:
    """Keep a body whole, unless it is kept already."""
    if is_kept(connection, snapshot.digest):
        return
    anchor = _anchor(connection, document, part)
    connection.add(
        "body",
        {
            "digest": snapshot.digest,
            "document": document,
            "part": part,
            "kept_at": moment(seen_at),
            "length": len(snapshot.body),
            "anchor": anchor,
            "zstd": compress(snapshot.body, None if anchor is None else read(connection, anchor)),
        },
    )


def _anchor(connection: Connection, document: DocumentId, part: int) -> Digest | None:
    """The newest anchor of a part of a document, or None when it is time for a new one."""
    row = connection.row(
        """
        SELECT digest, (SELECT count(*) FROM body AS leaning WHERE leaning.anchor = body.digest) AS leaning
        FROM body
        WHERE document = :document AND part = :part AND anchor IS NULL AND length >= :shortest
        ORDER BY kept_at DESC, digest
        LIMIT 1
        """,
        document=document,
        part=part,
        shortest=_SHORTEST_DICTIONARY,
    )
    return None if row is None or row["leaning"] + 1 >= _BODIES_PER_ANCHOR else Digest(row["digest"])
