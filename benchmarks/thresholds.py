"""Measures what thresholds of the core were chosen by: how alike real clauses are, how long, in which letters.

``python -m benchmarks.thresholds`` prints the figures; the constants name them. The material lies beside the
repository; see benchmarks/README.md.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from statistics import quantiles

import click

from benchmarks import table
from tests.evaluation import labelled
from tests.test_segment_data import EXPECTED, TEXTS
from tos_monitor.alphabet import SCRIPTS
from tos_monitor.compare import REACH
from tos_monitor.compare.align import MOST_PAIRS, SIMILAR, SIMILAR_ANYWHERE, TELLING, unchanged
from tos_monitor.compare.items import Item, items
from tos_monitor.compare.kindred import likeness
from tos_monitor.model import Clause, Language
from tos_monitor.normal import key, tidy
from tos_monitor.segment import segment

_NAMES = {Language.KO: "Korean", Language.EN: "English"}
_LETTERS = 4_000  # of a text, spread evenly
_OUTERMOST = 3  # texts of either end

_Row = tuple[str, str]


def _changed_clauses() -> Iterator[_Row]:
    """How alike a clause is to what became of it."""
    edited = [case for case in labelled.cases("changes") if case["before"] and case["after"]]
    alike = [likeness(key(case["before"]), key(case["after"]), 0.0) for case in edited]
    yield f"labelled changes of a clause ({len(alike):,}), {SIMILAR} alike", _share(alike, SIMILAR)


def _other_clauses() -> Iterator[_Row]:
    """How alike different clauses of one text are."""
    terms = [segment(text, Language.KO) for text in _korean_terms()]
    pairs = [pair for clauses in terms for pair in combinations(_contents(clauses), 2)]
    alike = [likeness(*pair, SIMILAR) for pair in pairs]
    holding = [shorter for shorter, longer in (sorted(pair, key=len) for pair in pairs) if shorter in longer]
    articles = [
        max(Counter(clause.path[0] for clause in clauses if clause.path).values(), default=0) for clauses in terms
    ]
    yield (
        f"pairs of clauses of the same of {len(terms)} Korean terms ({len(pairs):,}), {SIMILAR} alike",
        _share(alike, SIMILAR),
    )
    yield f"the same, {SIMILAR_ANYWHERE} alike", _share(alike, SIMILAR_ANYWHERE)
    yield f"the same of which one of {TELLING} signs stands in the other", f"{sum(map(_is_telling, holding))}"
    yield (
        f"clauses of the longest article of each (neighbours within reach: {REACH})",
        " ".join(map(str, sorted(articles))),
    )


def _is_telling(content: str) -> bool:
    return len(content) >= TELLING


def _contents(clauses: tuple[Clause, ...]) -> list[str]:
    """What the clauses of a text say, each once, without headings."""
    said = (item.content for item in items(clauses) if not item.clause.is_heading)
    return [content for content in dict.fromkeys(said) if content]


def _revisions() -> Iterator[_Row]:
    """How many pairs of clauses are left to try between two versions of a document."""
    left = [
        (len(old) - len(pairs)) * (len(new) - len(pairs)) for old, new in _versions() for pairs in [unchanged(old, new)]
    ]
    nine_in_ten = quantiles(left, n=10)[-1]
    yield f"pairs to try that nine in ten of {len(left)} labelled revisions leave", f"{nine_in_ten:,.0f}"
    yield f"labelled revisions that leave more than {MOST_PAIRS:,}", f"{sum(each > MOST_PAIRS for each in left)}"


def _versions() -> Iterator[tuple[tuple[Item, ...], tuple[Item, ...]]]:
    for case in labelled.cases("revisions"):
        if case["lang"] in _NAMES:
            language = Language(case["lang"])
            yield items(segment(tidy(case["before"]), language)), items(segment(tidy(case["after"]), language))


def _alphabets() -> Iterator[_Row]:
    """How much of a text is in the letters of its language, and of the other one."""
    texts = [(Language.KO, text) for text in _korean_terms()] + [
        (Language(case["lang"]), case["after"]) for case in labelled.cases("revisions") if case["lang"] in _NAMES
    ]
    for script in SCRIPTS.values():
        for language, name in _NAMES.items():
            shares = sorted(_letters(text, script.letter.match) for of, text in texts if of is language)
            ends = (shares[:_OUTERMOST], shares[-_OUTERMOST:])
            yield (
                f"{script.name} among the letters of {len(shares)} {name} texts (at least {script.least} asked)",
                " … ".join(" ".join(f"{share:.2f}" for share in end) for end in ends),
            )


def _korean_terms() -> Iterator[str]:
    return (tidy((TEXTS / name).read_text(encoding="utf-8")) for name in EXPECTED)


def _letters(text: str, is_of: Callable[[str], object]) -> float:
    """The share of some letters among all of a text."""
    letters = [sign for sign in text[:: 1 + len(text) // _LETTERS] if sign.isalpha()]
    return sum(map(bool, map(is_of, letters))) / max(len(letters), 1)


def _share(values: Sequence[float], least: float) -> str:
    return f"{sum(each >= least for each in values) / len(values):.2%}"


@click.command()
def main() -> None:
    """Print the figures."""
    parts = (_changed_clauses, _other_clauses, _revisions, _alphabets)
    click.echo(table.markdown(("what", "figure"), (row for part in parts for row in part())))


if __name__ == "__main__":
    main()
