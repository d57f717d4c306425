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
        known = {answer.digest for answer in store.explanations()}
        questions = (question(entry) for entry in store.entries() if entry.categories)
        asked = list(islice((each for each in questions if each.digest(name) not in known), limit))
        answered = sum(_answered(store, each, name, ask) for each in asked)
        publishing.publish(store, outlets, folder)
    click.echo(f"{answered} of {len(asked)} entries explained by {name}, feeds {folder}")
    if answered < len(asked):
        raise click.exceptions.Exit(1)


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


def _answered(store: Store, asked: Question, name: str, ask: Callable[[Question], str]) -> bool:
    """Ask and keep the answer; whether there is one."""
    try:
        answer = ask(asked)
    except Exception as problem:  # noqa: BLE001  plugins of llm raise what they like, and none of it may matter here
        click.echo(f"{asked.entry}: {name} did not answer: {' '.join(str(problem).split())[:200]}", err=True)
        return False
    made = explanation(asked, name, answer)
    if made is None:
        click.echo(f"{asked.entry}: {name} answered with nothing, or with more than three sentences can be", err=True)
        return False
    with store.transaction():
        store.add_explanation(made, datetime.now(tz=UTC))
    return True
