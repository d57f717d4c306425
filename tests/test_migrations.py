"""The schema and the steps that lead to it."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlite_utils import Database

from db import migrations as steps
from db.migrations import migrations
from db.store import Store
from tos_monitor.errors import NewerDatabaseError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tos.db"


@pytest.fixture
def schema(path: Path) -> Iterator[Database]:
    Store.open(path).close()
    with Database(path, execute_plugins=False) as database:
        yield database


def _tables(schema: Database) -> list[str]:
    return [name for name in schema.table_names() if not name.startswith(("sqlite_", "_sqlite_"))]


def test_an_absent_file_becomes_a_database_with_every_step(path: Path) -> None:
    Store.open(path).close()
    with Database(path, execute_plugins=False) as database:
        assert {step.name for step in migrations.applied(database)} == steps.known()


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.touch()
    with Store.open(path) as store:
        assert store.services() == ()


def test_opening_again_changes_no_byte(path: Path) -> None:
    Store.open(path).close()
    before = path.read_bytes()
    Store.open(path).close()
    assert path.read_bytes() == before


def test_a_database_of_the_step_before_keeps_its_records(path: Path) -> None:
    with Database(path, execute_plugins=False) as database:
        migrations.apply(database, stop_before="m002_finding")
        database.execute("INSERT INTO service VALUES ('shop', '가게', 'Shop', 'https://shop.example', 'KR', 'ko')")
    with Store.open(path) as store:
        assert [service.name for service in store.services()] == ["가게"]


def test_a_step_that_this_program_does_not_know_is_refused(path: Path) -> None:
    Store.open(path).close()
    with Database(path, execute_plugins=False) as database:
        database.execute("INSERT INTO _sqlite_migrations VALUES (99, 'tos_monitor', 'm099_later', '2030-01-01')")
    with pytest.raises(NewerDatabaseError, match=r"tos\.db: .*newer version.*m099_later.*upgrade"):
        Store.open(path)


def test_sqlite_utils_lists_the_steps_of_an_empty_file(path: Path) -> None:
    command = [sys.executable, "-m", "sqlite_utils", "migrate", "--list", str(path), str(steps.__file__)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True)
    assert steps.known() <= set(listed.stdout.split())


def test_every_table_is_strict(schema: Database) -> None:
    assert [name for name in _tables(schema) if not schema.table(name).strict] == []


def test_every_reference_has_an_index(schema: Database) -> None:
    bare = [
        (name, key.columns)
        for name in _tables(schema)
        for key in schema.table(name).foreign_keys
        if not any(_begins_with(index, key.columns) for index in _indexes(schema, name))
    ]
    assert bare == []


def _indexes(schema: Database, table: str) -> list[list[str]]:
    return [list(index.columns) for index in schema.table(table).indexes]


def _begins_with(index: Sequence[str], columns: Sequence[str]) -> bool:
    return list(index[: len(columns)]) == list(columns)


def test_every_column_is_required_unless_its_absence_means_something(schema: Database) -> None:
    optional = {
        f"{name}.{column.name}"
        for name in _tables(schema)
        for column in schema.table(name).columns
        if not column.notnull and not column.is_pk
    }
    sides = {f"change.{part}_{side}" for part in ("path", "heading", "label", "text", "is_heading") for side in
             ("before", "after")}  # fmt: skip
    assert optional == sides | {
        "document.audience",
        "document.board",
        "document.listed_on",
        "run.finished_at",
        "run.documents",
        "run.failed",
        "run.known",
        "run.changed",
        "run.failed_anew",
        "run.hold",
        "run.judged_at",
        "run.released_at",
        "look.version",
        "response.body",
        "body.anchor",
        "event.version",
        "event.beside_document",
        "event.beside_version",
        "announcement.effective_on",
        "announcement.notice_days",
        "announcement.severity",
        "announcement.objection_until",
        "incident.word_class",
        "incident.people",
        "incident.unit",
        "incident.hedge",
        "incident.occurred_on",
        "incident.occurred_until",
        "incident.discovered_on",
        "incident.reported_on",
        "incident.notified_on",
        "entry.severity",
    }
