"""Reads the legible text of a page that was saved to a file, as a declaration with some selectors would."""

from datetime import UTC, datetime
from pathlib import Path

from tos_monitor.app.files import is_binary, read_bytes
from tos_monitor.app.settings import DOWNLOAD_MAXSIZE
from tos_monitor.captured import Warc, opened
from tos_monitor.errors import InputError, UsageError
from tos_monitor.extract import extract
from tos_monitor.json_path import problem as path_problem
from tos_monitor.model import Declaration, DocumentKind, Language, Look, Reading, Rejection, Snapshot
from tos_monitor.model.read import is_wordless
from tos_monitor.page import css_problem

# The text is read as of no day: a declaration made here has no history that the day could choose from.
_NO_DAY = datetime.min.replace(tzinfo=UTC)
_IS_HTML = ("Content-Type", "text/html; charset=utf-8")


def saved_text(
    page: Path,
    *,
    select: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    path: str | None = None,
    content_type: str | None = None,
) -> str:
    """Read a page, a text or a PDF.

    Raises:
        UsageError: when a selector or path is none.
        InputError: when the file can't be read, or holds no legible text.
    """
    for selector in (*select, *remove):
        if problem := css_problem(selector):
            raise UsageError(f"{selector!r}: expected a CSS selector such as '#terms' ({problem})")
    if path is not None and (fault := path_problem(path)):
        raise UsageError(f"{path!r}: expected a JMESPath such as 'data.content' ({fault})")
    declaration = Declaration(
        service="file",
        id="page",
        type="page",
        title=page.name,
        language=Language.KO,
        fetch=(str(page),),
        select=select,
        remove=remove,
        json=path,
    )
    return _read(page, declaration, content_type).text


def unreadable(text: str) -> tuple[str, ...]:
    """Why a text says nothing: it has no words, or only lines that stand for pictures."""
    return ("it shows no text; it may be an image",) if is_wordless(text) else ()


def saved_notice(page: Path) -> Reading:
    """Read a page, a text or a PDF as a notice, with its tables.

    Raises:
        InputError: when the file can't be read, or holds no legible text.
    """
    return _read(page, _notice(str(page), page.name), None)


def notice_in(markup: str) -> Reading | Rejection:
    """Read markup as a notice, with its tables."""
    snapshot = Snapshot(requested="", url="", status=200, headers=(_IS_HTML,), body=markup.encode())
    declaration = _notice("", "")
    return extract(declaration, Look(declaration=declaration, seen_at=_NO_DAY, snapshots=(snapshot,)))


def _notice(address: str, title: str) -> Declaration:
    return Declaration(
        service="file",
        id="board/page",
        type="Notice",
        title=title,
        language=Language.KO,
        fetch=(address,),
        kind=DocumentKind.NOTICE,
    )


def _read(page: Path, declaration: Declaration, content_type: str | None) -> Reading:
    look = Look(declaration=declaration, seen_at=_NO_DAY, snapshots=(_snapshot(page, content_type),))
    reading = extract(declaration, look)
    if isinstance(reading, Rejection):
        raise InputError(f"{page}: {reading.detail}")
    return reading


def _snapshot(page: Path, content_type: str | None) -> Snapshot:
    saved = opened(str(page), read_bytes(page), DOWNLOAD_MAXSIZE)
    if isinstance(saved, Warc):
        raise InputError(f"{page}: a WARC holds many pages; 'tos-monitor add' takes a document out of it")
    captured = saved.page(str(page))
    if content_type is None and is_binary(captured.body):
        raise InputError(f"{page}: a binary file; give a saved page, a text or a PDF")
    return Snapshot(
        requested=str(page),
        url=str(page),
        status=200,
        headers=(("Content-Type", content_type),) if content_type else captured.headers,
        body=captured.body,
    )
