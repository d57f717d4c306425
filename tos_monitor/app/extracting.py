"""The command that shows the legible text of a page: extract."""

from datetime import UTC, datetime
from pathlib import Path

import click

from tos_monitor.app.files import read_bytes
from tos_monitor.app.settings import DOWNLOAD_MAXSIZE
from tos_monitor.captured import Warc, opened
from tos_monitor.errors import InputError, UsageError
from tos_monitor.extract import extract as read_page
from tos_monitor.json_path import problem as path_problem
from tos_monitor.model import Declaration, Language, Look, Rejection, Snapshot
from tos_monitor.page import css_problem

# The text is read as of no day: a declaration made here has no history that the day could choose from.
_NO_DAY = datetime.min.replace(tzinfo=UTC)


@click.command()
@click.argument("page", type=click.Path(path_type=Path))
@click.option("--select", multiple=True, metavar="CSS", help="Part of the page that holds the text. Repeatable.")
@click.option("--remove", multiple=True, metavar="CSS", help="Part to leave out. Repeatable.")
@click.option("--json", "path", metavar="PATH", help="JMESPath of the text in a JSON file.")
@click.option("--content-type", metavar="TYPE", help="What the server said it is, such as 'text/html; charset=euc-kr'.")
def extract(
    page: Path, select: tuple[str, ...], remove: tuple[str, ...], path: str | None, content_type: str | None
) -> None:
    """Print the legible text of the file PAGE, as a declaration with these selectors would read it."""
    for selector in (*select, *remove):
        if problem := css_problem(selector):
            raise UsageError(f"{selector!r}: expected a CSS selector such as '#terms' ({problem})")
    if path is not None and (fault := path_problem(path)):
        raise UsageError(f"{path!r}: expected a JMESPath such as 'data.content' ({fault})")
    saved = opened(str(page), read_bytes(page), DOWNLOAD_MAXSIZE)
    if isinstance(saved, Warc):
        raise InputError(f"{page}: a WARC holds many pages; 'tos-monitor add' takes a document out of it")
    captured = saved.page(str(page))
    snapshot = Snapshot(
        requested=str(page),
        url=str(page),
        status=200,
        headers=(("Content-Type", content_type),) if content_type else captured.headers,
        body=captured.body,
    )
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
    text = read_page(declaration, Look(declaration=declaration, seen_at=_NO_DAY, snapshots=(snapshot,)))
    if isinstance(text, Rejection):
        raise InputError(f"{page}: {text.detail}")
    click.echo(text.text)
