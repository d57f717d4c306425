"""The command that compares two texts, or many: diff."""

import json
import os
import sys
from pathlib import Path

import click

from tos_monitor.app import serial, showing
from tos_monitor.app.batch import MalformedError, answer_each, case_of
from tos_monitor.app.files import read_text
from tos_monitor.errors import UsageError
from tos_monitor.findings import findings
from tos_monitor.model import Language
from tos_monitor.normal import language_of, tidy
from tos_monitor.segment import segment

_LANGUAGES = click.Choice([language.value for language in Language])
_KEYS = ("id", "before", "after")


@click.command()
@click.argument("before", required=False, type=click.Path(path_type=Path))
@click.argument("after", required=False, type=click.Path(path_type=Path))
@click.option("--language", type=_LANGUAGES, help="Language of the texts; detected when absent.")
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@click.option("--cosmetic", "with_cosmetic", is_flag=True, help="Show the words of changes of pure form too.")
@click.option("--batch", type=click.Path(path_type=Path), metavar="CASES.jsonl", help="Compare many texts.")
def diff(  # noqa: PLR0913  one parameter an option
    *,
    before: Path | None,
    after: Path | None,
    language: str | None,
    form: str,
    with_cosmetic: bool,
    batch: Path | None,
) -> None:
    """Compare two texts clause by clause and say which way burdens moved.

    BEFORE and AFTER are text files. With --batch, each line of a file is a JSON object with "id", "before", "after"
    and, if wanted, "lang" (else --language, else detected); each line that is printed is the comparison of one, in
    order.
    """
    if batch:
        if before or after:
            raise UsageError("--batch: takes its texts from the file; give either --batch or BEFORE and AFTER")
        if form == "html":
            raise UsageError("--batch: writes JSON lines; leave --format out")
        answer_each(batch, lambda line: _answer(line, language))
        return
    if not (before and after):
        raise UsageError("diff: two files are needed, BEFORE and AFTER, or --batch CASES.jsonl")
    texts = read_text(before), read_text(after)
    chosen = Language(language) if language else language_of(" ".join(texts))
    if form == "json":
        click.echo(json.dumps(serial.comparison(None, chosen, findings(*texts, chosen)), ensure_ascii=False, indent=2))
        return
    comparison = showing.Comparison(
        title=f"{before.name} → {after.name}",
        language=chosen,
        findings=findings(*texts, chosen),
        before=segment(texts[0], chosen),
        after=segment(texts[1], chosen),
        with_cosmetic=with_cosmetic,
    )
    if form == "html":
        click.echo(showing.page(comparison))
        return
    in_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")  # https://no-color.org
    for line in showing.lines(comparison, in_colour=in_colour):
        click.echo(line, color=in_colour)


def _answer(line: bytes, default: str | None) -> serial.Json:
    """Answer one line; a bad one gets an error that names what was expected, and the run goes on."""
    try:
        case = case_of(line, _KEYS)
    except MalformedError as problem:
        return problem.answer
    id_ = case["id"] if isinstance(case["id"], str | int) else None
    if id_ is None or not (isinstance(case["before"], str) and isinstance(case["after"], str)):
        return {"id": id_, "error": "expected texts for before and after, and a text or number for id"}
    named = case.get("lang") or default
    if named is not None and named not in list(Language):
        return {"id": id_, "error": f"expected lang to be one of {', '.join(Language)}, got {named!r}"}
    before, after = tidy(case["before"]), tidy(case["after"])
    language = Language(named) if named else language_of(before + after)
    return serial.comparison(id_, language, findings(before, after, language))
