"""The command that takes pages captured by hand: add."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from db.store import Store
from tos_monitor import frames, page
from tos_monitor.app import lock, options, publishing, runs, sources
from tos_monitor.app.files import read_bytes
from tos_monitor.app.settings import DOWNLOAD_MAXSIZE
from tos_monitor.captured import Captured, Saved, Warc, opened
from tos_monitor.declare import chosen
from tos_monitor.declare.values import ADDRESS, UnexpectedError
from tos_monitor.decode import decode
from tos_monitor.errors import InputError, UsageError
from tos_monitor.extract import is_paper
from tos_monitor.local import local_day
from tos_monitor.model import Declaration, DocumentId, Look, Snapshot, Watch
from tos_monitor.monitor import Monitor

_LARGEST_FILE = 10 * DOWNLOAD_MAXSIZE  # an MHTML or a single file holds the page's pictures too
_MEGABYTE = 1024 * 1024
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

    Takes HTML, MHTML, single-file HTML, Safari's web archives, PDF, text and WARC. A document of several pages takes
    one FILE a page, in their order, or one WARC that holds them all. Time and address are those that the file tells,
    unless they are given.
    """
    watch, declaration = _declared(sources.load(declarations), document)
    look = _look(declaration, files, _time(seen), _address(address))
    outlets = publishing.load(channels, [watch.service])
    with lock.held(database), Store.open(database) as store:
        _see_that_it_is_new(store, look)
        names = ", ".join(click.format_filename(file, shorten=True) for file in files)
        run = runs.begin(store, f"add by hand: {names}", datetime.now(tz=UTC))
        outcome = Monitor(archive=store, watches={watch.service.id: watch}, run=run).observe(look)
        troubles = store.troubles(run)
        runs.finish(store, run, datetime.now(tz=UTC), 1, len(troubles))
        new = store.entries(run=run)
        changed = publishing.publish(store, outlets, folder)
    click.echo(f"{document}: {outcome}, captured {look.seen_at:%Y-%m-%d %H:%M}Z at {look.snapshots[0].url}")
    publishing.tell(new, database, folder, changed)
    for name, problem in troubles:
        click.echo(f"{name}: {problem}", err=True)
    if troubles:
        raise click.exceptions.Exit(1)


def _declared(watches: Sequence[Watch], document: str) -> tuple[Watch, Declaration]:
    service, _, id_ = document.partition("/")
    (watch,) = chosen(watches, [service])
    if id_.partition("/")[0] in {board.id for board in watch.boards}:
        raise UsageError(f"{document}: boards and their notices can't be added by hand")
    documents = {declaration.document: declaration for declaration in watch.documents}
    if declaration := documents.get(DocumentId(document)):
        return watch, declaration
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
    saved = [_saved(file) for file in files]
    newest = seen or max(_told_time(file, each) for file, each in zip(files, saved, strict=True))
    then = declaration.on(local_day(newest, declaration.language))
    if len(files) == 1 and isinstance(saved[0], Warc):
        saved *= len(then.fetch)  # one may hold all pages
    if len(then.fetch) != len(saved):
        raise UsageError(
            f"{declaration.document}: one file a page in their order, expected {len(then.fetch)}, got {len(saved)}"
        )
    if address and len(then.fetch) > 1:
        raise UsageError("--url: expected for a document of one page only")
    pages = [_page(each, place, address) for each, place in zip(saved, then.fetch, strict=True)]
    seen_at = seen or max((each.at for each in pages if each.at), default=newest)
    if seen_at > datetime.now(tz=UTC):
        raise UsageError(f"{declaration.document}: captured {seen_at.isoformat()}, which is still to come; see --seen")
    snapshots = [_told_apart(then, _snapshot(each, place)) for each, place in zip(pages, then.fetch, strict=True)]
    frame = _frame(then, saved[0], snapshots[0])
    return Look(declaration=declaration, seen_at=seen_at, snapshots=(*snapshots, *frame), by_hand=True)


def _saved(file: Path) -> Saved | Warc:
    if file.is_file() and file.stat().st_size > _LARGEST_FILE:
        raise InputError(f"{file}: more than {_LARGEST_FILE // _MEGABYTE} MB can't be added")
    return opened(str(file), read_bytes(file), DOWNLOAD_MAXSIZE)


def _told_time(file: Path, saved: Saved | Warc) -> datetime:
    """When a file says that it was captured; its own time on the disk changes when it is copied, and proves nothing."""
    if saved.at is None:
        raise UsageError(f"{file}: it doesn't say when it was captured; give the time with --seen {_EXAMPLE}")
    return saved.at


def _page(saved: Saved | Warc, place: str, address: str | None) -> Captured:
    """The page that was captured at a declared place, or at the address that was given instead.

    A WARC says where its responses came from; a browser may not, and the person knows.
    """
    captured = saved.page(address or place)
    if captured.captures > 1:
        click.echo(f"{captured.url}: the newest of {captured.captures} captures is taken")
    return captured if isinstance(saved, Warc) else replace(captured, url=address or captured.url)


def _snapshot(captured: Captured, place: str) -> Snapshot:
    if len(captured.body) > DOWNLOAD_MAXSIZE:
        raise InputError(
            f"{place}: the page has more than {DOWNLOAD_MAXSIZE // _MEGABYTE} MB; save it without pictures"
        )
    return Snapshot(
        requested=place,
        url=captured.url or place,
        status=captured.status,
        headers=captured.headers,
        body=captured.body,
    )


def _told_apart(declaration: Declaration, snapshot: Snapshot) -> Snapshot:
    """Tell a page that was saved out of its frame from the page around it: it was asked for at an address of its own.

    On paper and in plain text there are no frames.

    Raises:
        UsageError: when that address is not known.
    """
    if declaration.frame is None or is_paper(snapshot) or frames.is_around(declaration, snapshot):
        return snapshot
    if snapshot.url == snapshot.requested:
        raise UsageError(
            f"{declaration.document}: the page doesn't show the frame {declaration.frame};"
            " if it is the page in the frame, give its address with --url"
        )
    return replace(snapshot, requested=snapshot.url)


def _frame(declaration: Declaration, saved: Saved | Warc, around: Snapshot) -> Sequence[Snapshot]:
    """The page in the declared frame, when its text does not stand in the page itself."""
    if declaration.frame is None or is_paper(around):
        return ()
    shown = page.parse(decode(around.body, around.content_type).text).frame(declaration.frame)
    if shown is None or shown.markup or not shown.address:
        return ()
    # Chromium's MHTML names the part and not the address.
    address = frames.address(declaration, around) or shown.address
    framed = saved.page(address)
    return () if framed.body == around.body else (_snapshot(framed, framed.url or address),)


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
