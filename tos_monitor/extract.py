"""Reads the legible text of a document out of the responses that hold it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tos_monitor import attached, boards, frames, json_path, page, pdf
from tos_monitor.admit import PLAIN_TYPE, is_pdf, media_type, unsupported
from tos_monitor.decode import Decoded, decode
from tos_monitor.local import local_day
from tos_monitor.model import (
    Declaration,
    DocumentKind,
    JsonList,
    Look,
    Part,
    Range,
    Reading,
    Rejection,
    Rows,
    Snapshot,
    Table,
)
from tos_monitor.printed import unprinted
from tos_monitor.struck import compared, rewritten, without_struck

PROGRAM = "4"
"""Changes when the same bytes give another text, so that stored snapshots are read anew, quietly."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sheet:
    """One response, read, and the declared parts that it lacks."""

    reading: Reading
    missing: frozenset[Part]


def extract(declaration: Declaration, look: Look) -> Reading | Rejection:
    """Read what a declaration names, as it was declared on the day of the look; several responses make one text.

    A part may stand on one of several responses only, but each response must hold a part. Of a page and the frame that
    it led to, only the frame is text.
    """
    then = declaration.on(local_day(look.seen_at, declaration.language))
    snapshots = look.snapshots
    is_notice = declaration.kind is DocumentKind.NOTICE
    if is_notice:
        snapshots = snapshots[:1]  # the others are attached to it
    if then.frame is not None and len(snapshots) > 1:
        then, snapshots = replace(then, frame=None), snapshots[-1:]
    sheets: list[_Sheet] = []
    for snapshot in snapshots:
        sheet = _sheet_by_hand(then, snapshot) if look.by_hand else _sheet(then, snapshot)
        if isinstance(sheet, Rejection):
            return sheet
        sheets.append(sheet)
    missing = [part for part in then.select if all(part in sheet.missing for sheet in sheets)]
    if missing:
        return _no_match(missing, ", ".join(snapshot.url for snapshot in snapshots))
    joined = _joined([sheet.reading for sheet in sheets])
    if not is_notice:
        return joined
    text = attached.with_papers(joined.text, declaration, look.snapshots[1:])
    listed_on = str(declaration.listed_on) if declaration.listed_on else ""
    title, posted_on = joined.title or declaration.title, joined.posted_on or listed_on  # as the board shows it
    return replace(joined, text=text, title=title, posted_on=posted_on)


def is_paper(snapshot: Snapshot) -> bool:
    """Whether a response has no elements that could be selected."""
    return is_pdf(snapshot) or media_type(snapshot) == PLAIN_TYPE


def _sheet_by_hand(declaration: Declaration, snapshot: Snapshot) -> _Sheet | Rejection:
    """Read what a person kept: who prints a page or copies its text has chosen the part."""
    if not is_paper(snapshot):
        return _sheet(declaration, snapshot)
    sheet = _sheet(replace(declaration, select=()), snapshot)
    if isinstance(sheet, Rejection) or not is_pdf(snapshot):
        return sheet
    return replace(sheet, reading=replace(sheet.reading, text=unprinted(sheet.reading.text)))


def _sheet(declaration: Declaration, snapshot: Snapshot) -> _Sheet | Rejection:
    if rejection := unsupported(declaration, snapshot):
        return rejection
    sheet = _read(declaration, snapshot)
    if isinstance(sheet, Rejection):
        return replace(sheet, detail=f"{snapshot.url}: {sheet.detail}")
    if declaration.select and sheet.missing.issuperset(declaration.select):
        return _no_match(declaration.select, snapshot.url)
    return sheet


def _read(declaration: Declaration, snapshot: Snapshot) -> _Sheet | Rejection:
    if is_pdf(snapshot):
        return _read_pdf(declaration, snapshot.body)
    decoded = decode(snapshot.body, snapshot.content_type)
    if declaration.within is not None:
        return _read_in_place(declaration, declaration.within, decoded)
    if declaration.json is not None:
        return _read_json(declaration, declaration.json, decoded)
    if media_type(snapshot) == PLAIN_TYPE:
        return _read_lines(declaration, decoded)
    if declaration.frame is not None:
        return _read_frame(declaration, snapshot, decoded)
    return _read_page(declaration, decoded)


def _read_pdf(declaration: Declaration, body: bytes) -> _Sheet | Rejection:
    text = pdf.text(body)
    if isinstance(text, Rejection):
        return text
    return _read_lines(declaration, Decoded(text=text, encoding="pdf", chosen_by="bytes", replaced=0))


def _read_in_place(declaration: Declaration, within: Rows | JsonList, decoded: Decoded) -> _Sheet | Rejection:
    """Read a notice that stands on its board's page among others."""
    placed = boards.notice_on(declaration, within, decoded.text)
    if isinstance(placed, Rejection):
        return placed
    sheet = _read_page(declaration, replace(decoded, text=placed.markup))
    if isinstance(sheet, Rejection):
        return sheet
    posted_on = sheet.reading.posted_on or (str(placed.posted_on) if placed.posted_on else "")
    return replace(sheet, reading=replace(sheet.reading, title=placed.title, posted_on=posted_on))


def _read_json(declaration: Declaration, path: str, decoded: Decoded) -> _Sheet | Rejection:
    markup = json_path.markup(decoded.text, path)
    return markup if isinstance(markup, Rejection) else _read_page(declaration, replace(decoded, text=markup))


def _read_lines(declaration: Declaration, decoded: Decoded) -> _Sheet:
    """Read text without markup, which has no parts to select."""
    lines = filter(None, map(page.legible, decoded.text.splitlines()))
    reading = Reading(text="\n".join(lines), encoding=decoded.encoding, chosen_by=decoded.chosen_by)
    return _Sheet(reading=reading, missing=frozenset(declaration.select))


def _read_page(declaration: Declaration, decoded: Decoded) -> _Sheet | Rejection:
    parsed = page.parse(decoded.text)
    printed = page.without_aids(parsed.without(declaration.remove))
    left = without_struck(printed, decoded.text)
    chosen = _chosen(declaration, left)
    text = page.without_counters(_text(chosen))
    if not text and left.find("iframe, frame") and not page.text(left.content(), enough=1):
        return Rejection(reason="text-in-frame", detail="it shows a frame and no text: name it in frame")
    if declaration.kind is DocumentKind.NOTICE:
        text = attached.with_pictures(text, chosen.values(), declaration.language)
    reading = Reading(
        text=text,
        title=_words(parsed, declaration.heading),
        posted_on=_words(parsed, declaration.posted_on),
        tables=(
            *compared(_tables(_chosen(declaration, printed)), _tables(chosen)),
            *rewritten(printed, decoded.text, lambda part: _text(_chosen(declaration, part))),
        )
        if declaration.kind is DocumentKind.NOTICE
        else (),
        encoding=decoded.encoding,
        chosen_by=decoded.chosen_by,
    )
    return _Sheet(reading=reading, missing=frozenset(part for part in declaration.select if part not in chosen))


def _read_frame(declaration: Declaration, snapshot: Snapshot, decoded: Decoded) -> _Sheet | Rejection:
    """Read what stands in a frame of the page, or a page that is the frame's own, as a person may save it.

    The frame's own page was asked for at another address, and does not show the frame; a page that was redesigned does
    not show it either.
    """
    if snapshot.requested not in declaration.fetch and not frames.is_around(declaration, snapshot):
        return _read_page(declaration, decoded)
    found = frames.find(declaration, snapshot.url, decoded)
    if isinstance(found, Rejection):
        return found
    if found.markup:
        return _read_page(declaration, replace(decoded, text=found.markup))
    return Rejection(reason="text-in-frame", detail=f"the page of the frame is missing: {found.address}")


def _chosen(declaration: Declaration, left: page.Page) -> dict[Part, page.Selection]:
    """What is read of a page, by the part that names it, or the whole without its furniture."""
    if not declaration.select:
        return {"": left.whole() if declaration.within else left.content()}
    found = {part: left.find(part) for part in declaration.select}
    return {part: selection for part, selection in found.items() if selection}


def _text(chosen: dict[Part, page.Selection]) -> str:
    return "\n".join(filter(None, map(page.text, chosen.values())))


def _tables(chosen: dict[Part, page.Selection]) -> list[Table]:
    return [table for each in chosen.values() for table in page.tables(each)]


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
