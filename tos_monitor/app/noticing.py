"""The command that reads the notices of a service, or of many, and tells what they say: notice."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from tos_monitor.app.batch import MalformedError, answer_each, case_of, has_half_characters
from tos_monitor.app.editions import in_order
from tos_monitor.app.saved import notice_in, saved_notice
from tos_monitor.app.serial import Json
from tos_monitor.app.telling import lines
from tos_monitor.app.told import sequence
from tos_monitor.errors import UsageError
from tos_monitor.local import local_day
from tos_monitor.model import Language, Notice, Reading, Rejection
from tos_monitor.normal import language_of, tidy

_LANGUAGES = click.Choice([language.value for language in Language])
_DAY = click.DateTime(["%Y-%m-%d"])
_KEYS = ("id", "notices")


@click.command()
@click.argument("pages", nargs=-1, type=click.Path(path_type=Path), metavar="PAGE...")
@click.option("--posted", multiple=True, type=_DAY, help="Day on which the page was posted; one, or one a page.")
@click.option("--language", type=_LANGUAGES, help="Language of the notices; detected when absent.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--batch", type=click.Path(path_type=Path), metavar="SEQUENCES.jsonl", help="Read many sequences.")
def notice(
    *, pages: tuple[Path, ...], posted: tuple[datetime, ...], language: str | None, form: str, batch: Path | None
) -> None:
    """Tell what notices announce or admit, and what happened between them.

    The files PAGE are notices of one service, the oldest first: saved pages, texts or PDFs. A day without a year is
    read as seen from the day of --posted, or from today. With --batch, each line of a file is a JSON object with "id"
    and "notices", each of them with "posted", "gone", "title" and "text" or "html"; each line that is printed tells
    of one, in order.
    """
    if batch:
        if pages or posted:
            raise UsageError("--batch: takes its notices from the file; give either --batch or PAGE")
        answer_each(batch, lambda line: answer(line, language))
        return
    told = in_order([_of_file(page, day, language) for page, day in zip(pages, _days(pages, posted), strict=True)])
    if form == "json":
        click.echo(json.dumps(sequence(None, told), ensure_ascii=False, indent=2))
        return
    for line in lines(told):
        click.echo(line)


def _days(pages: Sequence[Path], posted: Sequence[datetime]) -> Sequence[date]:
    if not pages:
        raise UsageError("notice: a file is needed, PAGE, or --batch SEQUENCES.jsonl")
    if len(posted) not in (0, 1, len(pages)):
        raise UsageError(f"--posted: give one day, or one for each of {len(pages)} pages")
    given = [each.date() for each in posted] or [local_day(datetime.now(UTC), Language.KO)]
    return given if len(given) == len(pages) else given * len(pages)


def _of_file(page: Path, posted: date, language: str | None) -> Notice:
    return _notice(saved_notice(page), "", posted, language)


def _notice(reading: Reading, title: str, posted: date, language: str | None) -> Notice:
    chosen = Language(language) if language else language_of(f"{title}\n{reading.text}")
    return Notice(title=title, text=reading.text, posted=posted, language=chosen, tables=reading.tables)


def answer(line: bytes, language: str | None = None) -> Json:
    """Answer one line; a bad one gets an error that names what was expected."""
    try:
        case = case_of(line, _KEYS)
    except MalformedError as problem:
        return problem.answer
    id_, given = case["id"], case["notices"]
    if has_half_characters(case):
        return {"id": None if has_half_characters(id_) else id_, "error": "expected whole characters, got half of one"}
    if not isinstance(given, list) or not given or not all(isinstance(each, dict) for each in given):
        return {"id": id_, "error": "expected a list of objects for notices"}
    try:
        return sequence(id_, in_order([_given(each, language) for each in given]))
    except MalformedError as problem:
        return {"id": id_, "error": str(problem)}


def _given(entry: dict[str, Any], language: str | None) -> Notice:
    title, text, html = (entry.get(key) for key in ("title", "text", "html"))
    if not (isinstance(title, str | None) and isinstance(text, str | None) and isinstance(html, str | None)):
        raise MalformedError("expected texts for title, text and html")
    if text is None and html is None:
        raise MalformedError("expected text or html in each notice")
    posted = _day(entry.get("posted"), "posted")
    gone = _day(entry["gone"], "gone") if entry.get("gone") is not None else None
    if gone and gone < posted:
        raise MalformedError(f"expected gone on the day of posted or later, got {gone} and {posted}")
    reading = Reading(text=tidy(text)) if html is None and text is not None else _read(html or "")
    return replace(_notice(reading, tidy(title or ""), posted, language), gone=gone)


def _read(html: str) -> Reading:
    """Read markup; where it shows nothing legible, the notice has no text."""
    reading = notice_in(html)
    return Reading(text="") if isinstance(reading, Rejection) else reading


def _day(given: object, name: str) -> date:
    try:
        day = date.fromisoformat(given if isinstance(given, str) else "")
    except ValueError:
        day = None
    if day is None or day.isoformat() != given:  # ISO 8601 has other forms, such as weeks
        raise MalformedError(f"expected {name} as YYYY-MM-DD, got {given!r:.40}")
    return day
