"""The command that measures a page against the standard terms: review."""

import json
import sys
from os import environ
from pathlib import Path

import click
from click.core import ParameterSource

from db.store import Store
from tos_monitor.app import files, options
from tos_monitor.app.reviewed import Paper, lines, page, written
from tos_monitor.app.saved import saved_text, unreadable
from tos_monitor.errors import InputError
from tos_monitor.model import Language
from tos_monitor.normal import language_of
from tos_monitor.review import Prevalence, Reviewed, prevalence
from tos_monitor.review import review as measure
from tos_monitor.segment import segment


@click.command()
@click.argument("page_", metavar="PAGE", type=click.Path(path_type=Path))
@click.option("--select", multiple=True, metavar="CSS", help="Part of the page that holds the text. Repeatable.")
@click.option("--remove", multiple=True, metavar="CSS", help="Part to leave out. Repeatable.")
@click.option("--content-type", metavar="TYPE", help="What the server said it is, such as 'text/html; charset=euc-kr'.")
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    help="Language of the page; detected when absent.",
)
@options.database
@click.option(
    "--type",
    "type_",
    default="Terms of Service",
    show_default=True,
    metavar="TYPE",
    help="Terms type of the stored documents that tell how common a provision is.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
def review(  # noqa: PLR0913  one parameter an option
    *,
    page_: Path,
    select: tuple[str, ...],
    remove: tuple[str, ...],
    content_type: str | None,
    language: str | None,
    database: Path,
    type_: str,
    form: str,
) -> None:
    """Say what the terms in the file PAGE provide, beside the Korean standard terms for e-commerce.

    PAGE is a saved page, a text or a PDF. Told are the adverse provisions that the standard does not allow, which of
    its protections are weaker or missing, and how common such provisions are among the stored documents.
    """
    text = saved_text(page_, select=select, remove=remove, content_type=content_type)
    for problem in unreadable(text):
        raise InputError(f"{page_}: nothing to review: {problem}")
    chosen = Language(language) if language else language_of(text)
    reviewed = measure(segment(text, chosen), chosen)
    paper = Paper(title=page_.name, reviewed=reviewed, prevalence=_prevalence(database, type_, reviewed))
    if form == "json":
        click.echo(json.dumps(written(paper), ensure_ascii=False, indent=2))
    elif form == "html":
        click.echo(page(paper))
    else:
        in_colour = sys.stdout.isatty() and not environ.get("NO_COLOR")  # https://no-color.org
        for line in lines(paper):
            click.echo(line, color=in_colour)


def _prevalence(database: Path, type_: str, reviewed: Reviewed) -> Prevalence | None:
    """How common the burdens are; None where there is no database and none was named."""
    is_named = click.get_current_context().get_parameter_source("database") is not ParameterSource.DEFAULT
    if not (is_named or database.exists()):
        return None
    files.see_database(database)
    with Store.open(database) as store:
        texts = (version.reading.text for version in store.latest_of(type_, reviewed.language))
        return prevalence(texts, reviewed.rules, reviewed.language)
