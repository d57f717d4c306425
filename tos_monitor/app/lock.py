"""Lets one run at a time write a database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from tos_monitor.errors import BusyError, StoreError


@contextmanager
def held(database: Path, patience: float = 0) -> Iterator[None]:
    """Hold the lock beside a database; a killed run leaves none behind.

    Raises:
        BusyError: when another run holds it and does not end within so many seconds.
        StoreError: when the folder can't be written.
    """
    path = database.with_name(f"{database.name}.lock")
    lock = FileLock(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=patience)
    except Timeout:
        raise BusyError(f"{database}: another run is writing it; wait for its end or use another --db") from None
    except OSError as problem:
        raise StoreError(
            f"{path}: can't be written: {problem.strerror}; make its folder writable or use another --db"
        ) from problem
    try:
        yield
    finally:
        lock.release()
