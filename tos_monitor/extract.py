"""Reads the legible text of a document out of the responses that hold it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tos_monitor import page
from tos_monitor.admit import PLAIN_TYPE, media_type, unsupported
from tos_monitor.decode import decode
from tos_monitor.local import local_day
from tos_monitor.model import Declaration, DocumentKind, Look, Part, Range, Reading, Rejection, Snapshot

PROGRAM = "1"
"""Changes when the same bytes give another text, so that stored snapshots are read anew, quietly."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sheet:
    """One response, read, and the declared parts that it lacks."""

    reading: Reading
    missing: frozenset[Part]


def extract(declaration: Declaration, look: Look) -> Reading | Rejection:
    """Read what a declaration names, as it was declared on the day of the look; several responses make one text.

    A part may stand on one of several responses only, but each response must hold a part.
    """
    then = declaration.on(local_day(look.seen_at, declaration.language))
    sheets = []
    for snapshot in look.snapshots:
        if rejection := unsupported(snapshot):
            return rejection
        sheet = _read(then, snapshot)
        if then.select and sheet.missing.issuperset(then.select):
            return _no_match(then.select, snapshot.url)
        sheets.append(sheet)
    missing = [part for part in then.select if all(part in sheet.missing for sheet in sheets)]
    if missing:
        return _no_match(missing, ", ".join(snapshot.url for snapshot in look.snapshots))
    joined = _joined([sheet.reading for sheet in sheets])
    if declaration.kind is DocumentKind.NOTICE and not joined.title:
        return replace(joined, title=declaration.title)  # as the board shows it
    return joined


def _read(declaration: Declaration, snapshot: Snapshot) -> _Sheet:
    decoded = decode(snapshot.body, snapshot.content_type)
    if media_type(snapshot) == PLAIN_TYPE:
        lines = (page.legible(line) for line in decoded.text.splitlines())
        reading = Reading(text="\n".join(filter(None, lines)), encoding=decoded.encoding, chosen_by=decoded.chosen_by)
        return _Sheet(reading=reading, missing=frozenset(declaration.select))
    parsed = page.parse(decoded.text)
    left = parsed.without(declaration.remove)
    found = {part: left.find(part) for part in declaration.select}
    chosen = [each for each in found.values() if each] if declaration.select else [left.content()]
    reading = Reading(
        text="\n".join(filter(None, map(page.text, chosen))),
        title=_words(parsed, declaration.heading),
        posted_on=_words(parsed, declaration.posted_on),
        tables=tuple(t for each in chosen for t in page.tables(each))
        if declaration.kind is DocumentKind.NOTICE
        else (),
        encoding=decoded.encoding,
        chosen_by=decoded.chosen_by,
    )
    return _Sheet(reading=reading, missing=frozenset(part for part, selection in found.items() if selection is None))


def _words(parsed: page.Page, selector: str | None) -> str:
    found = parsed.find(selector) if selector else None
    return " ".join(page.text(found.first).split("\n")) if found else ""


def _joined(readings: Sequence[Reading]) -> Reading:
    text = "\n".join(reading.text for reading in readings if reading.text)
    return Reading(
        text=text,
        title=next((reading.title for reading in readings if reading.title), ""),
        posted_on=next((reading.posted_on for reading in readings if reading.posted_on), ""),
        tables=tuple(table for reading in readings for table in reading.tables),
        encoding=", ".join(dict.fromkeys(reading.encoding for reading in readings)),
        chosen_by=", ".join(dict.fromkeys(reading.chosen_by for reading in readings)),
        replaced=text.count("\ufffd"),
    )


def _no_match(parts: Sequence[Part], where: str) -> Rejection:
    named = ", ".join(map(_written, parts))
    return Rejection(reason="selector-no-match", detail=f"select = {named} matches nothing on {where}")


def _written(part: Part) -> str:
    """A part as its declaration writes it."""
    if not isinstance(part, Range):
        return f'"{part}"'
    ends = {
        "start_before": part.start_before,
        "start_after": part.start_after,
        "end_before": part.end_before,
        "end_after": part.end_after,
    }
    return "{ " + ", ".join(f'{end} = "{selector}"' for end, selector in ends.items() if selector) + " }"
