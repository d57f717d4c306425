"""Learns the second reader from the CLAUDETTE corpus: ``python -m training.train CORPUS``.

The corpus is that of Galassi, Lagioia, Jabłonowska and Lippi (2024, doi 10.1007/s10506-024-09398-7), CC BY 4.0; see
``tos_monitor/second_reader/NOTICE.txt``. Needs scikit-learn; what is learned is read without it. The same corpus and
versions give the same bytes: the solver's seed is fixed and nothing depends on the order of hashes.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import click
import numpy as np
from scipy import sparse
from sklearn.svm import LinearSVC

from tos_monitor.second_reader.features import SHARES, Around, blocks
from tos_monitor.second_reader.learned import Learned, Model

LABELS = ("ltd", "ter", "ch", "use", "cr", "j", "law", "a", "pinc")
UNFAIR = frozenset("23")
"""The levels of the corpus that count: 1 is clearly fair, 2 potentially and 3 clearly unfair."""

MODEL = Path(__file__).parent.parent / "tos_monitor" / "second_reader" / "model.json.gz"
_TAG = re.compile(r"([a-z]+)(\d)")
_INNER_FOLDS = 5
_FEWEST_DOCUMENTS = 3
_SURE = 0.8  # precision, out of fold, of what is worth telling
_FEWEST_SURE = 10  # sentences below which such a precision is luck
_C, _WEIGHT = 0.4, 5  # of the margin, and of a labelled sentence beside one without a label

_Blocks = Mapping[str, Counter[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A labelled sentence: its document, what is learned from and what it is marked with."""

    document: str
    found: _Blocks
    labels: frozenset[str]

    @property
    def is_unread(self) -> bool:
        """Whether the rules read nothing in it."""
        return "nothing" in self.found["rules"]


@cache
def corpus(folder: Path) -> tuple[Sentence, ...]:
    """Read all documents of the corpus, in the order of their names."""
    return tuple(each for path in sorted((folder / "sentences/en/original").glob("*.txt")) for each in _document(path))


def _document(path: Path) -> Iterable[Sentence]:
    texts = path.read_text(encoding="utf-8").split("\n")
    tags = (path.parents[3] / "tags/en/original" / path.name).read_text(encoding="utf-8").split("\n")
    tags += [""] * (len(texts) - len(tags))  # the last lines of some files are missing, and bear no tag
    for at, (text, marked) in enumerate(zip(texts, tags, strict=False)):
        if text.strip():
            around = Around(before=texts[at - 1] if at else "", after="".join(texts[at + 1 : at + 2]))
            found = _TAG.findall(marked)
            labels = frozenset(label for label, level in found if level in UNFAIR and label in LABELS)
            yield Sentence(document=path.stem, found=blocks(text, around), labels=labels)


def learn(sentences: Sequence[Sentence]) -> Model:
    """Fit a model, and its thresholds on parts of the same sentences that it was not fitted on."""
    documents = sorted({each.document for each in sentences})
    marked = [(each, scores) for part in _parts(documents) for each, scores in _apart(sentences, part)]
    fitted = _fit(sentences)
    return Model(
        labels=LABELS,
        start=fitted.start,
        threshold=tuple(_threshold(_marks(marked, label)) for label in LABELS),
        sure=tuple(_sure(_marks([m for m in marked if m[0].is_unread], label)) for label in LABELS),
        learned=fitted.learned,
    )


_Scored = tuple[Sentence, tuple[float, ...]]


def _parts(documents: Sequence[str]) -> Iterable[frozenset[str]]:
    return (frozenset(documents[at::_INNER_FOLDS]) for at in range(_INNER_FOLDS))


def _apart(sentences: Sequence[Sentence], part: frozenset[str]) -> Iterable[_Scored]:
    """Score a part of the documents by what is learned from the others."""
    model = _fit([each for each in sentences if each.document not in part])
    return ((each, model.scores(each.found)) for each in sentences if each.document in part)


def _marks(scored: Iterable[_Scored], label: str) -> list[tuple[float, bool]]:
    """The scores for a label, highest first, with whether they are right."""
    at = LABELS.index(label)
    return sorted(((scores[at], label in each.labels) for each, scores in scored), reverse=True)


def _threshold(marks: Sequence[tuple[float, bool]]) -> float:
    """The bound with the best F1."""
    wanted, right, best, bound = sum(is_right for _, is_right in marks), 0, 0.0, 0.0
    for said, (score, is_right) in enumerate(marks, start=1):
        right += is_right
        if 2 * right / (said + wanted) > best:
            best, bound = 2 * right / (said + wanted), _below(marks, said, score)
    return bound


def _sure(marks: Sequence[tuple[float, bool]]) -> float:
    """The lowest bound above which enough is right; infinity when there is none."""
    right, bound = 0, math.inf
    for said, (score, is_right) in enumerate(marks, start=1):
        right += is_right
        if said >= _FEWEST_SURE and right / said >= _SURE:
            bound = _below(marks, said, score)
    return bound


def _below(marks: Sequence[tuple[float, bool]], said: int, score: float) -> float:
    """Half way to the next lower score, to a hundredth of what scores are rounded to."""
    return round((score + marks[min(said, len(marks) - 1)][0]) / 2, 4)


_Key = tuple[str, str]


def _rarities(sentences: Sequence[Sentence]) -> dict[_Key, float]:
    """The rarity of each feature that stands in enough documents; what few say is a company's name for things."""
    seen: Counter[_Key] = Counter()
    spread: Counter[_Key] = Counter()
    for _, of_document in groupby(sentences, key=attrgetter("document")):
        within: Counter[_Key] = Counter()
        for each in of_document:
            within.update((block, name) for block, counted in each.found.items() for name in counted)
        seen.update(within)
        spread.update(within.keys())
    return {
        key: round(math.log((1 + len(sentences)) / (1 + seen[key])) + 1, 2)
        for key, documents in sorted(spread.items())
        if documents >= _FEWEST_DOCUMENTS
    }


def _fit(sentences: Sequence[Sentence]) -> Model:
    """Fit one linear separator for each label."""
    rarities = _rarities(sentences)
    places = {key: at for at, key in enumerate(rarities)}
    matrix = _matrix(sentences, places, np.array(list(rarities.values())))
    fits = [
        LinearSVC(C=_C, class_weight={0: 1, 1: _WEIGHT}, random_state=0).fit(
            matrix, [int(label in each.labels) for each in sentences]
        )
        for label in LABELS
    ]
    weights = np.stack([fit.coef_[0] for fit in fits], axis=1).round(3)
    learned: dict[str, dict[str, Learned]] = {block: {} for block in SHARES}
    for (block, name), at in places.items():
        learned[block][name] = Learned(rarity=rarities[block, name], weights=tuple(weights[at].tolist()))
    start = tuple(round(float(fit.intercept_[0]), 4) for fit in fits)
    return Model(labels=LABELS, start=start, threshold=(), sure=(), learned=learned)


def _matrix(sentences: Sequence[Sentence], places: Mapping[_Key, int], rarity: np.ndarray) -> sparse.csr_matrix:
    """Lay out the features of sentences as the model sees them: each block of one length times its share."""
    values: list[np.ndarray] = []
    columns: list[np.ndarray] = []
    ends = [0]
    for each in sentences:
        for block, counted in each.found.items():
            known = [(places[block, name], times) for name, times in counted.items() if (block, name) in places]
            at = np.array([place for place, _ in known], dtype=np.int64)
            value = (1 + np.log(np.array([times for _, times in known], dtype=float))) * rarity[at]
            values.append(SHARES[block] * value / (np.sqrt((value**2).sum()) or 1.0))
            columns.append(at)
        ends.append(ends[-1] + sum(len(some) for some in columns[-len(each.found) :]))
    laid = (np.concatenate(values), np.concatenate(columns), np.array(ends))
    return sparse.csr_matrix(laid, shape=(len(sentences), len(places)))


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Learn from the corpus in FOLDER and write the model into the program."""
    MODEL.write_bytes(learn(corpus(folder)).kept())
    click.echo(f"{MODEL.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
