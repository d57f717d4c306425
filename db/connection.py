"""Opens the database and passes every statement to it; here SQLite's troubles become one clear line."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database
from sqlite_utils.db import quote_identifier

from db.migrations import known, migrations
from tos_monitor.errors import NewerDatabaseError, StoreError

Value = str | int | bytes | None

# Another process may hold the lock for one transaction (7 ms, 60 ms at worst, when measured) or for a backup.
_BUSY_TIMEOUT_MS = 10_000

# By SQLite's primary result code. What is not here is a mistake of the program and stays loud.
_REMEDIES = {
    sqlite3.SQLITE_BUSY: "is locked by another program: wait until it is done, then run again",
    sqlite3.SQLITE_LOCKED: "is locked by another program: wait until it is done, then run again",
    sqlite3.SQLITE_CANTOPEN: "can't be opened: check that it is a file in a folder this user may write to",
    sqlite3.SQLITE_CORRUPT: "is damaged: put the last backup in its place",
    sqlite3.SQLITE_FULL: "can't grow, the disk is full: make room, then run again",
    sqlite3.SQLITE_IOERR: "can't be read or written, the disk reports an error: check the disk and its free space",
    sqlite3.SQLITE_NOTADB: "is not an SQLite database: name another file",
    sqlite3.SQLITE_PERM: "may not be written by this user: change its permissions or name another file",
    sqlite3.SQLITE_READONLY: "may not be written: make the file and its folder writable or name another file",
}
_MAGIC = b"SQLite format 3\x00"  # https://sqlite.org/fileformat.html: how every database begins
_PRIMARY = 0xFF  # https://sqlite.org/rescode.html: the low byte of an extended result code is the primary one


@contextmanager
def _explained(place: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        # Errors that Python's own module raises carry no code.
        remedy = _REMEDIES.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY)
        if remedy is None:
            raise
        raise StoreError(f"{place}: the database {remedy} ({error})") from error


def is_other_file(path: Path) -> bool:
    """Whether a file holds something that is no database; SQLite takes one of a few bytes for an empty database."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) not in (b"", _MAGIC)


def _refuse_other_files(path: Path) -> None:
    """SQLite would write over them."""
    if is_other_file(path):
        raise StoreError(f"{path}: the database {_REMEDIES[sqlite3.SQLITE_NOTADB]}")


class Connection:
    """Statements in, rows out. The rows stay inside this package."""

    def __init__(self, database: Database, place: str) -> None:
        self._database = database
        self._place = place

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file, made when it is absent, and bring its schema up to date."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"{path.parent}: can't make the folder for the database: name another ({error.strerror})"
            ) from error
        with _explained(str(path)):
            _refuse_other_files(path)
            connection = cls(Database(path, execute_plugins=False), str(path))
            try:
                connection._prepare()
            except BaseException:
                connection.close()
                raise
        return connection

    @classmethod
    def in_memory(cls) -> Self:
        """Open a database that is gone when it is closed."""
        connection = cls(Database(memory=True, execute_plugins=False), ":memory:")
        connection._prepare()
        return connection

    def _prepare(self) -> None:
        self.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
        self._refuse_strangers()
        if not self._database.memory:
            self._database.enable_wal()
        self.execute("PRAGMA foreign_keys = ON")
        migrations.apply(self._database)

    def _refuse_strangers(self) -> None:
        applied = {step.name for step in migrations.applied(self._database)}
        if newer := sorted(applied - known()):
            raise NewerDatabaseError(
                f"{self._place}: the database was written by a newer version of this program"
                f" ({', '.join(newer)}): upgrade the program or name another file"
            )
        if not applied and set(self._database.table_names()) - {migrations.migrations_table}:
            raise StoreError(f"{self._place}: the database belongs to another program: name another file")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all that is done inside, or nothing of it; references are checked at the end, in whatever order."""
        with _explained(self._place):
            # At once, because a transaction that reads first can't wait for another writer: it fails.
            self._database.execute("BEGIN IMMEDIATE")
            try:
                self._database.execute("PRAGMA defer_foreign_keys = ON")
                yield
                self._database.commit()
            except BaseException:
                self._database.rollback()
                raise

    def execute(self, statement: str, **values: Value) -> sqlite3.Cursor:
        """Run a statement; outside a transaction it is committed at once."""
        with _explained(self._place):
            return self._database.execute(statement, values)

    def add(self, table: str, row: Mapping[str, Value]) -> int | None:
        """Add a row and give its number, or None when it is there already.

        ``INSERT OR IGNORE`` would also pass over a broken CHECK or NOT NULL in silence.
        """
        columns = ", ".join(map(quote_identifier, row))
        values = ", ".join(f":{column}" for column in row)
        statement = " ".join(["INSERT INTO", quote_identifier(table), f"({columns}) VALUES ({values})"])
        cursor = self.execute(f"{statement} ON CONFLICT DO NOTHING", **row)
        return cursor.lastrowid if cursor.rowcount else None

    def rows(self, query: str, **values: Value) -> list[dict[str, Any]]:
        """All rows of a query."""
        with _explained(self._place):  # not by query(), which sets a savepoint around each
            cursor = self._database.execute(query, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, query: str, **values: Value) -> dict[str, Any] | None:
        """The first row of a query."""
        return next(iter(self.rows(query, **values)), None)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()
