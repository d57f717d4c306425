"""The command that asks a language model to say new entries in plain words: explain."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import click

from db.store import Store
from tos_monitor.app import files, lock, options, publishing
from tos_monitor.errors import UsageError
from tos_monitor.explain import Question, explanation, question
from tos_monitor.model import Explanation

# Seconds; a run over many services takes minutes, and answers may have cost money.
_PATIENCE = 600
_MISSING = "explain: the llm library is not installed: pip install 'tos-monitor[explain]'"


@click.command()
@click.option("--model", "name", required=True, metavar="MODEL", help="A model that llm knows, such as a local one.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Ask about so many at most.")
@options.database
@options.feeds
@options.channels
def explain(*, name: str, limit: int, database: Path, folder: Path, channels: Path) -> None:
    """Ask a language model to say the newest flagged entries in plain words, below their evidence.

    Never part of a run: the model decides nothing, and when it fails nothing changes. What it was asked once, with the
    same words, it is not asked again.
    """
    ask = _asker(name)
    outlets = publishing.load(channels)
    files.see_database(database)
    with lock.held(database), Store.open(database) as store:
        asked = _unasked(store, name, limit)
    answers = [made for each in asked if (made := _answered(each, name, ask))]  # without the lock: a run goes first
    with lock.held(database, _PATIENCE), Store.open(database) as store:
        with store.transaction():
            for made in answers:
                store.add_explanation(made, datetime.now(tz=UTC))
        publishing.publish(store, outlets, folder)
    click.echo(f"{len(answers)} of {len(asked)} entries explained by {name}, feeds {folder}")
    if len(answers) < len(asked):
        raise click.exceptions.Exit(1)


def _unasked(store: Store, name: str, limit: int) -> list[Question]:
    known = {answer.digest for answer in store.explanations()}
    questions = (question(entry) for entry in store.entries() if entry.categories)
    return list(islice((each for each in questions if each.digest(name) not in known), limit))


def _asker(name: str) -> Callable[[Question], str]:
    """What puts a question to a model, and gives its answer or raises what the model does."""
    try:
        import llm  # noqa: PLC0415  an extra, and slow to import
    except ImportError as problem:
        raise UsageError(_MISSING) from problem
    try:
        model = llm.get_model(name)
    except llm.UnknownModelError as problem:
        raise UsageError(f"--model: {problem}; 'llm models' lists those that are there") from problem
    return lambda asked: model.prompt(asked.evidence, system=asked.instructions, stream=False).text()


def _answered(asked: Question, name: str, ask: Callable[[Question], str]) -> Explanation | None:
    """Ask, and tell of a question that got no answer."""
    try:
        answer = ask(asked)
    except Exception as problem:  # noqa: BLE001  plugins of llm raise what they like, and none of it may matter here
        click.echo(f"{asked.entry}: {name} did not answer: {' '.join(str(problem).split())[:200]}", err=True)
        return None
    made = explanation(asked, name, answer)
    if made is None:
        click.echo(f"{asked.entry}: {name} answered with nothing, or with more than three sentences can be", err=True)
    return made
