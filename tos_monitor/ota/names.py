"""Makes slugs of names: what stands in ids, one for each name."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from tos_monitor.model import digest

_BETWEEN = re.compile(r"[^a-z0-9]+")
_TAIL = 6  # characters of a digest: 16 million tails for the handful of names that share a slug


def slugs(names: Iterable[str]) -> dict[str, str]:
    """Make a slug of each name; names that would share one, or have none, get a tail that is theirs alone."""
    bare = {name: _slug(name) for name in names}
    times = Counter(bare.values())
    return {
        name: slug if slug and times[slug] == 1 else "-".join(filter(None, (slug, digest(name)[:_TAIL])))
        for name, slug in bare.items()
    }


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _BETWEEN.sub("-", plain).strip("-")
