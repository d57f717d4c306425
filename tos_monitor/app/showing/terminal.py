"""Shows a comparison as lines: coloured for a terminal, with marks where there is no colour."""

import re
from collections.abc import Iterator

import click

from tos_monitor.app.showing.comparison import QUIET, Comparison, heading, lead_in
from tos_monitor.app.showing.phrases import AND_MORE, NO_CHANGES, SIGNS, counted, left_out
from tos_monitor.beside import qualifying
from tos_monitor.model import Change, Direction, Edit, Finding, Flag, Language
from tos_monitor.publish.comparison import MARKS
from tos_monitor.publish.labels import CATEGORIES, KINDS, QUALIFIED, weight
from tos_monitor.publish.quoting import CUT, harmless, line, outline

_COLOURS = {Direction.ADVERSE: "red", Direction.FAVOURABLE: "green", Direction.MIXED: "yellow"}
_WORD_COLOURS = {"-": "red", "+": "green"}
_END = "[/]"  # where a marked run ends and kept words go on
_OURS = (*(mark for marks in MARKS.values() for mark in (marks.ko, marks.en)), _END)
_IMITATED = re.compile("|".join(map(re.escape, _OURS)))
_AROUND = 8  # words of an unchanged run that stay at each end of it: about a line of a terminal
_KEPT_LIMIT = 600  # signs, because a word may be of any length
_LEAD_IN_LIMIT = 160
_MOST_PLACES = 12


def lines(comparison: Comparison, *, in_colour: bool) -> Iterator[str]:
    """Yield the verdict, each changed clause with its words and flags, then what moved and what was left out."""
    language, came_to = comparison.language, comparison.verdict
    judged = weight(came_to.direction, came_to.severity, language)
    yield click.style(judged, _COLOURS.get(came_to.direction), bold=True)
    if comparison.kinds:
        yield counted(comparison.kinds, language)
    for finding in comparison.told:
        yield ""
        yield from _clause(finding, language, in_colour=in_colour)
    if comparison.findings and not comparison.told:
        yield NO_CHANGES[language]
    ends = [*_quiet(comparison), *filter(None, [left_out(comparison.left_out, language)])]
    if ends:
        yield ""
        yield from ends


def _clause(finding: Finding, language: Language, *, in_colour: bool) -> Iterator[str]:
    change = finding.change
    yield click.style(_own(heading(change, language)), bold=True)
    if above := lead_in(change):
        yield click.style(f"  {_own(line(above.text, _LEAD_IN_LIMIT))}", dim=True)
    yield f"  {_words(change, language, in_colour=in_colour)}"
    for flag in finding.flags:
        yield from _flag(flag, language)
    for beside in qualifying(finding, language):
        yield click.style(f"    {QUALIFIED[language]}: {_own(line(beside.text, _LEAD_IN_LIMIT))}", dim=True)


def _flag(flag: Flag, language: Language) -> Iterator[str]:
    name = f"{weight(flag.direction, flag.severity, language)} – {CATEGORIES[flag.category][language]}"
    sign = SIGNS.get(flag.direction, "·")
    reason = _own(" ".join(flag.reason[language].split()))
    yield "  " + click.style(f"{sign} {name}: {reason}", _COLOURS.get(flag.direction))
    if flag.law:
        yield f"    {'; '.join(flag.law)}"


def _words(change: Change, language: Language, *, in_colour: bool) -> str:
    """The edits in one paragraph; of a long run that did not change the words next to a change."""
    following = (*(edit.op for edit in change.edits[1:]), "")
    runs = (
        _kept(edit.text)
        if edit.op == "=" or not edit.text.strip()
        else _changed(edit, after, language, in_colour=in_colour)
        for edit, after in zip(change.edits, following, strict=False)
    )
    return " ".join("".join(runs).split())


def _kept(text: str) -> str:
    words = text.split()
    if len(words) > 2 * _AROUND + 1:
        start, end = (" " if sign.isspace() else "" for sign in (text[0], text[-1]))
        text = f"{start}{' '.join(words[:_AROUND])} {CUT} {' '.join(words[-_AROUND:])}{end}"
    return _own(outline(text, _KEPT_LIMIT))


def _changed(edit: Edit, after: str, language: Language, *, in_colour: bool) -> str:
    """A changed run between its own spaces; behind it what tells where it ends."""
    words = _own(edit.text.strip())
    start, end = (" " if sign.isspace() else "" for sign in (edit.text[0], edit.text[-1]))
    if in_colour:
        words = click.style(words, fg=_WORD_COLOURS[edit.op], strikethrough=edit.op == "-", underline=edit.op == "+")
    else:
        words = f"{MARKS[edit.op][language]} {words}{_END if after == '=' else ''}"
    return f"{start}{words}{' ' if after == '+' else end}"


def _own(text: str) -> str:
    """Text of a document, which may neither imitate our marks nor turn round what stands beside it."""
    return _IMITATED.sub(lambda mark: f"［{mark[0][1:-1]}］", harmless(text))


def _quiet(comparison: Comparison) -> Iterator[str]:
    """One line for what moved, one for what got another number."""
    for kind in QUIET:
        if ways := comparison.quiet(kind):
            more = len(ways) - _MOST_PLACES
            told = [*ways[:_MOST_PLACES], *([AND_MORE[comparison.language].format(more)] if more > 0 else [])]
            yield f"{KINDS[kind][comparison.language]}: {_own(', '.join(told))}"
