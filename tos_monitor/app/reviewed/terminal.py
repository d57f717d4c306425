"""Shows a review as lines for a terminal: the summary first, then each finding with its place and its words."""

from collections.abc import Iterator

import click

from tos_monitor.app.reviewed.paper import BURDENS, CLAUSES, MARKS, NONE, Paper
from tos_monitor.model import Severity
from tos_monitor.publish.quoting import line
from tos_monitor.review import Burden, Held, Mark

_COLOURS = {Severity.HIGH: "red", Severity.MEDIUM: "red", Severity.LOW: "yellow"}
_QUOTE_LIMIT = 300


def lines(paper: Paper) -> Iterator[str]:
    """Yield the summary, the burdens, the protections that are weaker or missing, and what each clause provides."""
    language = paper.language
    first, *others = paper.summary
    yield click.style(first, bold=True)
    yield from others
    yield from _section(BURDENS[language])
    for burden in paper.reviewed.burdens:
        yield from _burden(paper, burden)
    if not paper.reviewed.burdens:
        yield f"  {NONE[language]}"
    for mark in (Mark.WEAKER, Mark.MISSING):
        yield from _section(MARKS[mark][language])
        for held in paper.reviewed.marked(mark):
            yield from _held(paper, held)
        if not paper.reviewed.marked(mark):
            yield f"  {NONE[language]}"
    yield from _section(CLAUSES[language])
    for provided in paper.reviewed.clauses:
        yield f"  {paper.where(provided.clause)}  {paper.provides(provided)}"


def _section(title: str) -> Iterator[str]:
    yield ""
    yield click.style(title, bold=True)


def _burden(paper: Paper, burden: Burden) -> Iterator[str]:
    weighed = click.style(paper.weight(burden.severity), _COLOURS[burden.severity])
    yield f"  {paper.where(burden.clause)}  {weighed} – {paper.categories(burden)}: {burden.reason[paper.language]}"
    yield f"    “{line(burden.quote, _QUOTE_LIMIT)}”"
    if burden.law:
        yield f"    {'; '.join(burden.law)}"
    if common := paper.common(burden):
        yield f"    {common}"


def _held(paper: Paper, held: Held) -> Iterator[str]:
    yield f"  {paper.says(held)}"
    if held.clause and held.weakness:
        words = f"“{line(held.quote, _QUOTE_LIMIT)}”"
        yield f"    {paper.where(held.clause)}: {held.weakness.reason[paper.language]}: {words}"
