"""Versions and what was found between them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.columns import array, at, moment, string_pairs, strings
from db.connection import Connection, Value
from tos_monitor.model import (
    Category,
    Cause,
    Change,
    Clause,
    Digest,
    Direction,
    DocumentId,
    Edit,
    Finding,
    Flag,
    Kind,
    Language,
    Phrase,
    Reading,
    Severity,
    Standing,
    Version,
)

_ADD = """
INSERT INTO version (
    document, number, cause, seen_at, title, posted_on, text, text_digest, key, reader, encoding, chosen_by, replaced,
    tables
) VALUES (
    :document, :number, :cause, :seen_at, :title, :posted_on, :text, :text_digest, :key, :reader, :encoding, :chosen_by,
    :replaced, :tables
) ON CONFLICT (document, number) DO UPDATE SET
    title = excluded.title, posted_on = excluded.posted_on, text = excluded.text, text_digest = excluded.text_digest,
    key = excluded.key, reader = excluded.reader, encoding = excluded.encoding, chosen_by = excluded.chosen_by,
    replaced = excluded.replaced, tables = excluded.tables
"""


def add(connection: Connection, version: Version) -> None:
    """Record a version, or how it is read now."""
    reading = version.reading
    connection.execute(
        _ADD,
        document=version.document,
        number=version.number,
        cause=version.cause,
        seen_at=moment(version.seen_at),
        title=reading.title,
        posted_on=reading.posted_on,
        text=reading.text,
        text_digest=version.text_digest,
        key=version.key,
        reader=version.reader,
        encoding=reading.encoding,
        chosen_by=reading.chosen_by,
        replaced=reading.replaced,
        tables=array(reading.tables),
    )


def version(connection: Connection, document: DocumentId, number: int | None = None) -> Version | None:
    """A version by its number, or the newest."""
    row = connection.row(
        """
        SELECT * FROM version WHERE document = :document AND number = coalesce(:number, number)
        ORDER BY number DESC LIMIT 1
        """,
        document=document,
        number=number,
    )
    return None if row is None else read(row)


def last_word(connection: Connection, document: DocumentId) -> Version | None:
    """The newest version that is no technical upgrade."""
    row = connection.row(
        """
        SELECT * FROM version WHERE document = :document AND cause <> 'technical-upgrade' ORDER BY number DESC LIMIT 1
        """,
        document=document,
    )
    return None if row is None else read(row)


def latest_of(connection: Connection, type_: str, language: Language) -> Iterator[Version]:
    """The newest version of every document of a type in a language."""
    rows = connection.rows(
        """
        SELECT version.*, max(version.number) FROM version JOIN document ON document.id = version.document
        WHERE document.type = :type AND document.language = :language GROUP BY document.id ORDER BY document.id
        """,
        type=type_,
        language=language,
    )
    return map(read, rows)


def last_standing(connection: Connection, document: DocumentId, key: Digest) -> Standing | None:
    """The last version before the newest that had a text, and when another one took its place."""
    row = connection.row(
        """
        SELECT number, (
            SELECT min(seen_at) FROM version AS later
            WHERE later.document = version.document AND later.number > version.number AND later.cause = 'revision'
        ) AS until
        FROM version WHERE document = :document AND key = :key AND until IS NOT NULL ORDER BY number DESC LIMIT 1
        """,
        document=document,
        key=key,
    )
    return None if row is None else Standing(number=row["number"], until=at(row["until"]))


def add_findings(connection: Connection, version: Version, findings: Sequence[Finding]) -> None:
    """Record changes with their flags; a change is known by its position among those of its version."""
    for is_announced in (False, True):
        same = [finding for finding in findings if finding.announced is is_announced]
        for position, finding in enumerate(same):
            change = connection.add(
                "change",
                {
                    "document": version.document,
                    "version": version.number,
                    "announced": int(is_announced),
                    "position": position,
                    "kind": finding.change.kind,
                    "cosmetic": finding.change.cosmetic,
                    **_side("before", finding.change.before),
                    **_side("after", finding.change.after),
                    "edits": array([(edit.op, edit.text) for edit in finding.change.edits]),
                },
            )
            if change is not None:
                _add_flags(connection, change, finding.flags)


def findings(connection: Connection, document: DocumentId, number: int) -> tuple[Finding, ...]:
    """The changes of a version with their flags, in reading order, those of the document before announced ones."""
    return tuple(
        Finding(
            change=_change(row),
            flags=tuple(
                _flag(flag)
                for flag in connection.rows("SELECT * FROM flag WHERE change = :id ORDER BY position", id=row["id"])
            ),
            announced=bool(row["announced"]),
        )
        for row in connection.rows(
            "SELECT * FROM change WHERE document = :document AND version = :number ORDER BY announced, position",
            document=document,
            number=number,
        )
    )


def _add_flags(connection: Connection, change: int, flags: Sequence[Flag]) -> None:
    for position, flag in enumerate(flags):
        connection.add(
            "flag",
            {
                "change": change,
                "position": position,
                "category": flag.category,
                "direction": flag.direction,
                "severity": flag.severity,
                "rule": flag.rule,
                "quote_before": flag.quote_before,
                "quote_after": flag.quote_after,
                "law": array(flag.law),
                "reason_ko": flag.reason.ko,
                "reason_en": flag.reason.en,
            },
        )


def _side(name: str, clause: Clause | None) -> dict[str, Value]:
    return {
        f"path_{name}": None if clause is None else array(clause.path),
        f"heading_{name}": None if clause is None else clause.heading,
        f"label_{name}": None if clause is None else clause.label,
        f"text_{name}": None if clause is None else clause.source,
        f"is_heading_{name}": None if clause is None else int(clause.is_heading),
    }


def read(row: Mapping[str, Any]) -> Version:
    """The version that a row holds."""
    reading = Reading(
        text=row["text"],
        title=row["title"],
        posted_on=row["posted_on"],
        tables=tuple(tuple(tuple(cells) for cells in table) for table in json.loads(row["tables"])),
        encoding=row["encoding"],
        chosen_by=row["chosen_by"],
        replaced=row["replaced"],
    )
    return Version(
        document=DocumentId(row["document"]),
        number=row["number"],
        cause=Cause(row["cause"]),
        seen_at=at(row["seen_at"]),
        reader=Digest(row["reader"]),
        key=Digest(row["key"]),
        reading=reading,
    )


def _change(row: Mapping[str, Any]) -> Change:
    return Change(
        kind=Kind(row["kind"]),
        cosmetic=row["cosmetic"],
        before=_clause(row, "before"),
        after=_clause(row, "after"),
        edits=tuple(Edit(op=op, text=text) for op, text in string_pairs(row["edits"])),
    )


def _clause(row: Mapping[str, Any], name: str) -> Clause | None:
    if row[f"text_{name}"] is None:
        return None
    return Clause(
        source=row[f"text_{name}"],
        path=strings(row[f"path_{name}"]),
        heading=row[f"heading_{name}"],
        label=row[f"label_{name}"],
        is_heading=bool(row[f"is_heading_{name}"]),
    )


def _flag(row: Mapping[str, Any]) -> Flag:
    return Flag(
        category=Category(row["category"]),
        direction=Direction(row["direction"]),
        severity=Severity(row["severity"]),
        rule=row["rule"],
        quote_before=row["quote_before"],
        quote_after=row["quote_after"],
        law=strings(row["law"]),
        reason=Phrase(ko=row["reason_ko"], en=row["reason_en"]),
    )
