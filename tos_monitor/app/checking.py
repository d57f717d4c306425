"""The command for who maintains declarations: check, which fetches each document twice and records nothing."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click
from click.core import ParameterSource

from tos_monitor.app import marking, options, settings, sources, tables
from tos_monitor.app.twice import Fetch, fetch_twice
from tos_monitor.check import Diagnosis, State, diagnose, diagnose_board, refused
from tos_monitor.declare import chosen
from tos_monitor.errors import UsageError
from tos_monitor.model import Board, Declaration, DocumentKind, Watch

_COLUMNS = ("document", "state", "holds", "first clause", "last clause", "problem", "advice")
_COLOURS = {State.WHOLE: "", State.UNSTABLE: "yellow", State.NOT_WHOLE: "red", State.REFUSED: "dim"}


@click.command()
@options.services
@options.declarations
@options.allow_hosts
@options.as_json
@click.option(
    "--mark",
    is_flag=True,
    help="Write today as verified into the declarations of documents that are whole and stable; needs --declarations.",
)
def check(
    services: tuple[str, ...], declarations: Path, allow_hosts: tuple[str, ...], *, as_json: bool, mark: bool
) -> None:
    """Fetch each document twice, record nothing, and say what would be read and what to change.

    Checks every declared SERVICE, or those named. Exits with 1 when a document or board is not whole or not stable.
    """
    source = click.get_current_context().get_parameter_source("declarations")
    if mark and source is not ParameterSource.COMMANDLINE:
        raise UsageError("--mark writes into declarations: name their folder with --declarations")
    watches = chosen(sources.load(declarations), services)
    first, second = fetch_twice(watches, declarations, allow_hosts)
    diagnoses = [diagnosis for watch in watches for diagnosis in _diagnoses(watch, first, second)]
    if as_json:
        click.echo(json.dumps([_json(each) for each in diagnoses], ensure_ascii=False, indent=2))
    else:
        tables.show(_COLUMNS, list(map(_row, diagnoses)), [_COLOURS[each.state] for each in diagnoses])
    if mark:
        _mark(declarations, watches, diagnoses, datetime.now(tz=UTC).astimezone().date())
    if any(each.state in (State.NOT_WHOLE, State.UNSTABLE) for each in diagnoses):
        raise click.exceptions.Exit(1)


def _diagnoses(watch: Watch, first: Fetch, second: Fetch) -> Iterator[Diagnosis]:
    """Tell of every document, of every board and of the notice that was visited, in the order of the declaration."""
    for document in watch.documents:
        if _is_closed(document):
            yield refused(document)
        else:
            yield diagnose(document, first.text(document.document), second.text(document.document))
    for board in watch.boards:
        if _is_closed(board.declaration):
            yield refused(board.declaration)
        else:
            yield from _of_board(board, first, second)


def _of_board(board: Board, first: Fetch, second: Fetch) -> Iterator[Diagnosis]:
    listed = first.listings[board.document]
    if trouble := first.troubles.get(board.document) or second.troubles.get(board.document):
        yield diagnose(board.declaration, trouble, trouble)
    else:
        yield diagnose_board(board, listed, second.listings[board.document])
    for notice in map(board.notice, listed):
        if notice.document in first and notice.document in second:
            yield diagnose(notice, first.text(notice.document), second.text(notice.document))


def _is_closed(declaration: Declaration) -> bool:
    return declaration.refused is not None and settings.TOS_RESPECT_REFUSALS


def _mark(folder: Path, watches: Sequence[Watch], diagnoses: Sequence[Diagnosis], day: date) -> None:
    good = {each.document for each in diagnoses if each.state is State.WHOLE and each.kind is DocumentKind.TERMS}
    for watch in watches:
        if own := [each.document for each in watch.documents if each.document in good]:
            marking.mark(folder, watch, own, day)
            click.echo(f"verified = {day} written for {', '.join(own)}", err=True)


def _json(diagnosis: Diagnosis) -> dict[str, str | int | bool | None]:
    problem, reading = diagnosis.problem, diagnosis.reading
    is_whole = diagnosis.state in (State.WHOLE, State.UNSTABLE)
    is_read_board = is_whole and diagnosis.kind is DocumentKind.BOARD
    return {
        "document": diagnosis.document,
        "kind": diagnosis.kind.value,
        "title": diagnosis.title,
        "state": diagnosis.state.value,
        "stable": diagnosis.state is State.WHOLE if is_whole else None,
        "reason": problem.reason if problem else None,
        "detail": problem.detail if problem else None,
        "advice": diagnosis.advice or None,
        "encoding": reading.encoding if reading else None,
        "chosen_by": reading.chosen_by if reading else None,
        "replaced": reading.replaced if reading else None,
        "characters": len(reading.text) if reading else None,
        "clauses": len(diagnosis.clauses) if reading else None,
        "first": diagnosis.first or None,
        "last": diagnosis.last or None,
        "listed": len(diagnosis.listed) if is_read_board else None,
        "followed": len(diagnosis.followed) if is_read_board else None,
    }


def _row(diagnosis: Diagnosis) -> tuple[str, ...]:
    problem = diagnosis.problem
    return (
        diagnosis.document,
        diagnosis.state.value,
        _holds(diagnosis),
        diagnosis.first,
        diagnosis.last,
        ": ".join(filter(None, (problem.reason, problem.detail))) if problem else "",
        diagnosis.advice,
    )


def _holds(diagnosis: Diagnosis) -> str:
    reading = diagnosis.reading
    if diagnosis.listed:
        return f"notices: {len(diagnosis.listed)} listed, {len(diagnosis.followed)} followed"
    if reading is None:
        return ""
    damage = f", replaced characters: {reading.replaced}" if reading.replaced else ""
    length = f"characters: {len(reading.text)}, clauses: {len(diagnosis.clauses)}"
    return f"{length}, {reading.encoding} ({reading.chosen_by}){damage}"
