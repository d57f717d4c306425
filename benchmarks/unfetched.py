"""Does what a run does with changed pages but for the requests: extracts, compares, flags and writes.

``python -m benchmarks.unfetched DATABASE DECLARATIONS`` takes the newest versions' snapshots, as a run had them. The
command ``reread`` extracts and writes, but compares nothing, because what it finds is no news.
"""

import sys
from dataclasses import replace
from pathlib import Path

from db.store import Store
from tos_monitor.app import sources
from tos_monitor.findings import findings
from tos_monitor.local import local_day
from tos_monitor.model import Declaration, Look, Reading
from tos_monitor.monitor import read


def take_again(store: Store, declaration: Declaration) -> None:
    """Take a document's newest version from its snapshots, and compare it with the one before."""
    version = store.latest(declaration.document)
    if version is None or (last := store.version(declaration.document, version.number - 1)) is None:
        raise ValueError(f"{declaration.document} has no two versions to compare")
    snapshots = store.evidence(version).snapshots
    reading = read(Look(declaration=declaration, seen_at=version.seen_at, snapshots=snapshots), last)
    if not isinstance(reading, Reading):
        raise TypeError(f"{declaration.document} can't be read: {reading.reason}")
    day = local_day(version.seen_at, declaration.language)
    found = findings(last.reading.text, reading.text, declaration.language, day)
    with store.transaction():
        store.add_version(replace(version, reading=reading))
        store.add_findings(version, found)


def main(database: Path, declarations: Path) -> None:
    """Take every declared document."""
    with Store.open(database) as store:
        for watch in sources.load(declarations):
            for declaration in watch.documents:
                take_again(store, declaration)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
