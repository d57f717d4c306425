"""Reads what was said about visits by programs: an operator's refusal, and leave to ignore robots.txt."""

from tos_monitor.declare.table import Table
from tos_monitor.declare.values import DAY, TEXT
from tos_monitor.model import Override, Refusal


def refused(table: Table, default: Refusal | None) -> Refusal | None:
    """Read the refusal of a document, or else of its service."""
    said = table.table_or("refused")
    if said is None:
        return default
    refusal = Refusal(on=said.take("on", DAY), source=said.take("source", TEXT))
    said.close()
    return refusal


def robots_ignored(table: Table) -> Override | None:
    """Read leave to ignore robots.txt; a service can't give it for all its documents, because each has its reason."""
    said = table.table_or("robots_ignored")
    if said is None:
        return None
    override = Override(on=said.take("on", DAY), reason=said.take("reason", TEXT))
    said.close()
    return override
