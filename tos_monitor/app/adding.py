"""The command that takes pages captured by hand: add."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import lock, options, publishing, sources
from tos_monitor.app.files import read_bytes
from tos_monitor.app.settings import DOWNLOAD_MAXSIZE
from tos_monitor.captured import Captured, captured
from tos_monitor.declare import chosen
from tos_monitor.declare.values import ADDRESS, UnexpectedError
from tos_monitor.errors import InputError, UsageError
from tos_monitor.local import local_day
from tos_monitor.model import Declaration, DocumentId, Look, Service, Snapshot, Watch
from tos_monitor.monitor import Monitor

_LARGEST_FILE = 10 * DOWNLOAD_MAXSIZE  # an MHTML or a single file holds the page's pictures too
_MEGABYTE = 1024 * 1024
_CAPTURED = 200  # a person saw the page; browsers do not save the status
_EXAMPLE = "2026-11-01T09:00+09:00"


@click.command()
@click.argument("document")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--seen", metavar="TIME", help=f"When the page was captured, such as {_EXAMPLE}.")
@click.option("--url", "address", metavar="ADDRESS", help="Where the page was captured.")
@options.declarations
@options.database
@options.feeds
@options.channels
def add(  # noqa: PLR0913  one parameter an option
    *,
    document: str,
    files: tuple[Path, ...],
    seen: str | None,
    address: str | None,
    declarations: Path,
    database: Path,
    folder: Path,
    channels: Path,
) -> None:
    """Add a page of DOCUMENT (service/id, as declared) that was saved from a browser, as if it had been fetched.

    Takes HTML, MHTML, single-file HTML, PDF and text. A document of several pages takes one FILE a page, in their
    order. Time and address are those that the file tells, unless they are given.
    """
    service, declaration = _declared(sources.load(declarations), document)
    look = _look(declaration, files, _time(seen), _address(address))
    outlets = publishing.load(channels, [service])
    with lock.held(database), Store.open(database) as store:
        _see_that_it_is_new(store, look)
        names = ", ".join(click.format_filename(file, shorten=True) for file in files)
        run = store.start_run(f"add by hand: {names}", datetime.now(tz=UTC))
        mark = store.mark()
        outcome = Monitor(archive=store, services={service.id: service}, run=run).observe(look)
        troubles = store.troubles(run)
        store.finish_run(run, datetime.now(tz=UTC), 1, len(troubles))
        new = store.entries(after=mark)
        changed = publishing.publish(store, outlets, folder)
    click.echo(f"{document}: {outcome}, captured {look.seen_at:%Y-%m-%d %H:%M}Z at {look.snapshots[0].url}")
    for entry in reversed(new):
        click.echo(f"{entry.document}: {entry.title}")
    click.echo(f"database {database}, feeds {folder} ({len(changed)} files written)")
    for name, problem in troubles:
        click.echo(f"{name}: {problem}", err=True)
    if troubles:
        raise click.exceptions.Exit(1)


def _declared(watches: Sequence[Watch], document: str) -> tuple[Service, Declaration]:
    service, _, id_ = document.partition("/")
    (watch,) = chosen(watches, [service])
    if id_.partition("/")[0] in {board.id for board in watch.boards}:
        raise UsageError(f"{document}: boards and their notices can't be added by hand")
    documents = {declaration.document: declaration for declaration in watch.documents}
    if declaration := documents.get(DocumentId(document)):
        return watch.service, declaration
    raise UsageError(
        f"{document}: no such document is declared, expected one of {', '.join(sorted(documents)) or 'none'}"
    )


def _time(written: str | None) -> datetime | None:
    if written is None:
        return None
    try:
        at = datetime.fromisoformat(written)
        if at.tzinfo is not None:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise UsageError(f"--seen: expected a time with its offset, such as {_EXAMPLE}, got {written!r}")


def _address(written: str | None) -> str | None:
    try:
        return None if written is None else ADDRESS.read(written)
    except UnexpectedError:
        raise UsageError(f"--url: expected {ADDRESS.expected}, got {written!r}") from None


def _look(declaration: Declaration, files: Sequence[Path], seen: datetime | None, address: str | None) -> Look:
    pages = [_page(file) for file in files]
    seen_at = seen or max(_told_time(file, page) for file, page in zip(files, pages, strict=True))
    if seen_at > datetime.now(tz=UTC):
        raise UsageError(f"{declaration.document}: captured {seen_at.isoformat()}, which is still to come; see --seen")
    places = declaration.on(local_day(seen_at, declaration.language)).fetch
    if len(places) != len(pages):
        raise UsageError(
            f"{declaration.document}: one file a page in their order, expected {len(places)}, got {len(pages)}"
        )
    if address and len(places) > 1:
        raise UsageError("--url: expected for a document of one page only")
    snapshots = (
        Snapshot(
            requested=place,
            url=address or page.url or place,
            status=_CAPTURED,
            headers=(("Content-Type", page.content_type),),
            body=page.body,
        )
        for place, page in zip(places, pages, strict=True)
    )
    return Look(declaration=declaration, seen_at=seen_at, snapshots=tuple(snapshots))


def _page(file: Path) -> Captured:
    if file.is_file() and file.stat().st_size > _LARGEST_FILE:
        raise InputError(f"{file}: more than {_LARGEST_FILE // _MEGABYTE} MB can't be added")
    page = captured(str(file), read_bytes(file))
    if len(page.body) > DOWNLOAD_MAXSIZE:
        raise InputError(f"{file}: the page has more than {DOWNLOAD_MAXSIZE // _MEGABYTE} MB; save it without pictures")
    return page


def _told_time(file: Path, page: Captured) -> datetime:
    """When a file says that it was captured; its own time on the disk changes when it is copied, and proves nothing."""
    if page.at is None:
        raise UsageError(f"{file}: it doesn't say when it was captured; give the time with --seen {_EXAMPLE}")
    return page.at


def _see_that_it_is_new(store: Store, look: Look) -> None:
    """Refuse what was captured before the newest look: evidence is told in the order of time.

    Raises:
        UsageError: when it was, or at that very moment, as the same file was that is added twice.
    """
    document = look.declaration.document
    newest = next(
        (each.last_look for each in store.health([look.declaration.service]) if each.document == document), None
    )
    if newest and look.seen_at <= newest:
        raise UsageError(
            f"{document}: captured {look.seen_at.isoformat()}, but it was seen {newest.isoformat()} already;"
            " only what was captured later can be added"
        )
