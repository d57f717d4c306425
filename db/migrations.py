"""The schema as the steps that led to it: a step is never edited, a new one is added."""

from sqlite_utils import Database, Migrations

from db.schema import FOUND, READ, SEEN, WATCHED
from db.schema_told import FINDING, NOTICES, TOLD

migrations = Migrations("tos_monitor")


def known() -> frozenset[str]:
    """The names of all steps of this program."""
    with Database(memory=True, execute_plugins=False) as empty:
        return frozenset(step.name for step in migrations.pending(empty))


@migrations()
def m001_records(db: Database) -> None:
    """What is watched, what was seen, what was read, what was found and what was told."""
    for statements in (WATCHED, SEEN, READ, FOUND, NOTICES, TOLD):
        db.executescript(statements)


@migrations()
def m002_finding(db: Database) -> None:
    """One row for each flag, as people read it, in an order of its own: Datasette brings none to a view."""
    db.executescript(FINDING)
