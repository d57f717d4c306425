"""Shows a comparison to a person: as lines for a terminal, or as one page for a browser."""

from collections.abc import Iterator, Sequence
from html import escape

import click

from tos_monitor.flag import verdict
from tos_monitor.model import Change, Direction, Edit, Finding, Kind, Language
from tos_monitor.publish.comparison import MARKS, changed_clause, heading
from tos_monitor.publish.labels import CATEGORIES, weight

_COLOURS = {Direction.ADVERSE: "red", Direction.FAVOURABLE: "green", Direction.MIXED: "yellow"}
_QUIET = (Kind.MOVED, Kind.RENUMBERED)
_STYLE = (
    "body{font:16px/1.6 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
    "blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:4px solid #c8c8c8}"
    "del{background:#fde2e2}ins{background:#dff3e1}h1{font-size:1.3rem}h3{margin:1.5rem 0 0}"
)


def lines(findings: Sequence[Finding], language: Language) -> Iterator[str]:
    """Yield the verdict, then each changed clause with its words and flags; styled, for ``click.echo`` to decide."""
    came_to = verdict(findings)
    yield click.style(weight(came_to.direction, came_to.severity, language), _COLOURS.get(came_to.direction), bold=True)
    for finding in findings:
        yield ""
        yield click.style(heading(finding, language), bold=True)
        if finding.change.kind not in _QUIET:
            yield f"  {_words(finding.change, language)}"
        for flag in finding.flags:
            name = f"{weight(flag.direction, flag.severity, language)} – {CATEGORIES[flag.category][language]}"
            yield "  " + click.style(f"▲ {name}: {flag.reason[language]}", _COLOURS.get(flag.direction))
            if flag.law:
                yield f"    {'; '.join(flag.law)}"


def _words(change: Change, language: Language) -> str:
    """The edits in one paragraph, marked by words as well as by colour."""
    return " ".join("".join(_run(edit, language) for edit in change.edits).split())


def _run(edit: Edit, language: Language) -> str:
    if edit.op == "=" or not edit.text.strip():
        return edit.text
    gone = edit.op == "-"
    styled = click.style(edit.text, fg="red" if gone else "green", strikethrough=gone, underline=not gone)
    return f"{MARKS[edit.op][language]} {styled} "


def page(title: str, findings: Sequence[Finding], language: Language) -> str:
    """Write one self-contained page."""
    came_to = verdict(findings)
    judged = weight(came_to.direction, came_to.severity, language)
    shown = "".join(changed_clause(finding, language) for finding in findings)
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        f"<h1>{escape(title)}</h1><p><strong>{judged}</strong></p>{shown}"
    )
