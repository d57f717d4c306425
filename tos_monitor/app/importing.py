"""The command that takes over declarations made for another program: import-declarations."""

from collections.abc import Mapping
from pathlib import Path

import click

from tos_monitor.declare.values import COUNTRY, UnexpectedError
from tos_monitor.errors import InputError, UsageError
from tos_monitor.model import Language
from tos_monitor.ota import Collection, convert

# Where a collection keeps its declarations; a folder that holds them itself will do.
_USUAL = "declarations"


@click.command("import-declarations")
@click.argument("origin", type=click.Choice(["ota"]), metavar="ota", expose_value=False)
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--into", required=True, type=click.Path(path_type=Path), metavar="FOLDER", help="Where the TOML goes.")
@click.option(
    "--language",
    required=True,
    type=click.Choice([language.value for language in Language]),
    help="Language of the documents.",
)
@click.option("--country", required=True, metavar="CODE", help="Country of the services, such as US.")
@click.option("--force", is_flag=True, help="Replace files that are there already.")
def import_declarations(*, folder: Path, into: Path, language: str, country: str, force: bool) -> None:
    """Write the declarations of an Open Terms Archive collection, checked out in DIR, as declarations of services.

    What can't be carried over is told, one line a document, and the exit code is 1.
    """
    collection = _collection(language, country)
    files = _read(folder)
    _make(into)
    losses: list[str] = []
    services = documents = 0
    for service in convert(files, collection):
        losses += service.losses
        if not service.documents:
            continue
        if not _write(into / service.file, service.toml, replace=force):
            losses.append(f"{into / service.file}: is there already and was kept; --force replaces it")
            continue
        services, documents = services + 1, documents + service.documents
    for line in losses:
        click.echo(line, err=True)
    click.echo(f"{into}: {services} services with {documents} documents written")
    if losses:
        raise click.exceptions.Exit(1)


def _collection(language: str, country: str) -> Collection:
    try:
        return Collection(language=Language(language), country=COUNTRY.read(country))
    except UnexpectedError:
        raise UsageError(f"--country: expected {COUNTRY.expected}, got {country!r}") from None


def _read(folder: Path) -> Mapping[str, str]:
    usual = folder / _USUAL
    place = usual if usual.is_dir() else folder
    try:
        files = {path.name: path.read_text(encoding="utf-8-sig") for path in place.glob("*.json") if path.is_file()}
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError(f"{place}: can't read the declarations: {problem}") from problem
    if not files:
        raise UsageError(f"{place}: no declarations (*.json) here; give the folder of a collection")
    return files


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UsageError(f"{folder}: can't be made: {problem.strerror}") from problem


def _write(path: Path, text: str, *, replace: bool) -> bool:
    """Write a file, unless there is one already."""
    try:
        with path.open("w" if replace else "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return False
    except OSError as problem:
        raise UsageError(f"{path}: can't be written: {problem.strerror}") from problem
    return True
