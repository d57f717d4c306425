"""Measures how far a linear model tells what English sentences are about, beside the rules alone.

``python -m benchmarks.claudette`` prints a table, ``--write`` puts it into docs/quality.md; it needs scikit-learn. The
labelled sentences are those of Galassi, Lagioia, Jabłonowska and Lippi (2024, doi 10.1007/s10506-024-09398-7), CC BY
4.0. One bears a label where it is marked as potentially or clearly unfair. Each of the paper's folds is judged by what
is learned from the other four, thresholds included, and the five are counted together.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

import click

from benchmarks import table
from tos_monitor.model import Category, Language
from tos_monitor.normal import plain
from tos_monitor.rules.provision import Provision, Stance
from tos_monitor.rules.reading import read
from tos_monitor.rules.tongue import MARK
from tos_monitor.rules.tongues import TONGUES

try:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics import f1_score, precision_recall_curve
    from sklearn.model_selection import LeaveOneGroupOut, cross_val_predict
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
    from sklearn.preprocessing import MultiLabelBinarizer
    from sklearn.svm import LinearSVC
except ModuleNotFoundError as missing:
    raise SystemExit("scikit-learn is missing: pip install -c constraints.txt --group measure") from missing

CORPUS = table.ROOT.parent / "shared" / "data" / "claudette"
CATEGORIES: Mapping[str, Category | None] = {
    "ltd": Category.LIMITATION_OF_LIABILITY,
    "ter": Category.UNILATERAL_TERMINATION,
    "ch": Category.UNILATERAL_CHANGE,
    "use": Category.DEEMED_CONSENT,
    "cr": Category.CONTENT_REMOVAL,
    "j": Category.JURISDICTION,
    "law": Category.CHOICE_OF_LAW,
    "a": Category.ARBITRATION,
    "pinc": None,  # that who uses the service agrees to the privacy policy; the rules know it as part of "use"
}
"""The category that each label of the corpus is about."""

TARGETS = {"micro": 0.75, "macro": 0.70}
_QUALITY = table.ROOT / "docs" / "quality.md"
_FOLDS = 5
_TONGUE = TONGUES[Language.EN]
_UNFAIR = re.compile(r"([a-z]+)[23]")  # level 1 is clearly fair
_MARK = re.compile(MARK)
_DIGITS = re.compile(r"\d+")
_WORD = r"\w+(?:'\w+)?|[^\w\s]"
_LONGEST_RUN = 3
_FEWEST = 3  # sentences below which a run of words is the name of one company's thing
_MARGIN, _WEIGHT = 0.4, 5  # the weight of a labelled sentence beside one without a label; all tried once, none tuned
_WORDS = {"words": 1.0}
_ALL = {"words": 1.0, "before": 0.35, "after": 0.35, "rules": 0.5}
"""How much is made of a sentence, of its neighbours and of what the rules read in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A labelled sentence: its fold, its words and its neighbours', and what the rules read in it."""

    fold: int
    words: str
    before: str
    after: str
    provisions: tuple[Provision, ...]
    labels: frozenset[str]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that read something, each with what it excepts."""
        told = (f"{each.rule.id}{saver}" for each in self.provisions for saver in ("", f" {each.saver.value}"))
        return tuple(told) or ("nothing",)

    @property
    def against_user(self) -> frozenset[str]:
        """The labels of what the rules read in it that is bad for users."""
        read_in_it = {each.rule.category for each in self.provisions if each.rule.stance is Stance.AGAINST_USER}
        return frozenset(label for label, category in CATEGORIES.items() if category in read_in_it)


def corpus() -> Iterator[Sentence]:
    """Read the sentences, fold by fold."""
    for fold in range(_FOLDS):
        for name in (CORPUS / "lists" / f"LIST_TEST_{fold}.txt").read_text(encoding="utf-8").split():
            yield from _document(name, fold)


def _document(name: str, fold: int) -> Iterator[Sentence]:
    texts, tags = (_lines(CORPUS / kind / "en" / "original" / name) for kind in ("sentences", "tags"))
    tags += [""] * (len(texts) - len(tags))  # the last lines of some files are missing, and bear no tag
    words = ["", *map(_folded, texts), ""]
    for at, (text, marked) in enumerate(zip(texts, tags, strict=False), start=1):
        if text.strip():
            yield Sentence(
                fold=fold,
                words=words[at],
                before=words[at - 1],
                after=words[at + 1],
                provisions=read((text,), _TONGUE).provisions,
                labels=frozenset(_UNFAIR.findall(marked)) & CATEGORIES.keys(),
            )


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


def _folded(text: str) -> str:
    """All figures are one word, for none of them is met twice."""
    return _DIGITS.sub("0", _MARK.sub("", plain(text)).lower().replace("’", "'"))


def learner(shares: Mapping[str, float]) -> Pipeline:
    """One linear separator for each label, over the wanted parts of a sentence, each of one length times its share."""
    weighed = FeatureUnion([(part, _counter(part)) for part in shares], transformer_weights=shares)
    separator = LinearSVC(C=_MARGIN, class_weight={0: 1, 1: _WEIGHT}, random_state=0)
    return make_pipeline(weighed, OneVsRestClassifier(separator))


def _counter(part: str) -> TfidfVectorizer:
    if part == "rules":
        return TfidfVectorizer(analyzer=attrgetter(part), sublinear_tf=True, min_df=_FEWEST)
    runs = {"token_pattern": _WORD, "ngram_range": (1, _LONGEST_RUN)}
    return TfidfVectorizer(preprocessor=attrgetter(part), **runs, sublinear_tf=True, min_df=_FEWEST)


def judged(sentences: Sequence[Sentence], shares: Mapping[str, float]) -> Iterator[frozenset[str]]:
    """Tell the labels of each fold's sentences by what is learned from the other folds."""
    for fold in range(_FOLDS):
        known = [each for each in sentences if each.fold != fold]
        model, wanted = learner(shares), _marks(each.labels for each in known)
        folds = [each.fold for each in known]
        apart = {"cv": LeaveOneGroupOut(), "groups": folds, "method": "decision_function"}
        scores = cross_val_predict(model, known, wanted, **apart)
        bounds = [_bound(*column) for column in zip(wanted.T, scores.T, strict=True)]
        model.fit(known, wanted)
        for row in model.decision_function([each for each in sentences if each.fold == fold]):
            found = zip(CATEGORIES, row, bounds, strict=True)
            yield frozenset(label for label, score, bound in found if score >= bound)


def _bound(wanted: Sequence[int], scores: Sequence[float]) -> float:
    """The score at which F1 is best."""
    precision, recall, bounds = precision_recall_curve(wanted, scores)
    halves = zip(precision, recall, bounds, strict=False)  # the last precision and recall are those of no bound
    return float(max((2 * p * r / (p + r or 1), bound) for p, r, bound in halves)[1])


def _marks(labels: Iterable[frozenset[str]]) -> Any:  # noqa: ANN401 - an array of numpy, which is not always there
    return MultiLabelBinarizer(classes=list(CATEGORIES)).fit_transform(labels)


def _figures(sentences: Sequence[Sentence], told: Iterable[frozenset[str]]) -> dict[str, float]:
    """F1 of each label, of all marks together (micro) and as the mean of labels (macro)."""
    wanted, told = _marks(each.labels for each in sentences), _marks(told)
    each = dict(zip(CATEGORIES, f1_score(wanted, told, average=None, zero_division=0), strict=True))
    return each | {mean: f1_score(wanted, told, average=mean, zero_division=0) for mean in TARGETS}


def report() -> str:
    """Say F1 by label, and whether the targets are met."""
    sentences = tuple(corpus())
    columns = {
        "the rules alone": _figures(sentences, (each.against_user for each in sentences)),
        "words alone": _figures(sentences, judged(sentences, _WORDS)),
        "words, neighbours and rules": _figures(sentences, judged(sentences, _ALL)),
    }
    rows = [
        (_named(label), _counted(sentences, label), *(f"{figures[label]:.3f}" for figures in columns.values()))
        for label in (*CATEGORIES, *TARGETS)
    ]
    last = columns["words, neighbours and rules"]
    verdicts = [
        f"* {mean} F1: **{last[mean]:.3f}**; the target is at least {target:.2f}: "
        f"{'met' if last[mean] >= target else 'not met'}"
        for mean, target in TARGETS.items()
    ]
    return table.whole(table.markdown(("label", "marked", *columns), rows), verdicts)


def _named(label: str) -> str:
    category = CATEGORIES.get(label)
    return f"{label} ({category})" if category else label


def _counted(sentences: Sequence[Sentence], label: str) -> str:
    return f"{sum(label in each.labels for each in sentences):,}" if label in CATEGORIES else ""


@click.command()
@click.option("--write", is_flag=True, help="Put the table into docs/quality.md.")
def main(*, write: bool) -> None:
    """Measure a linear model on labelled sentences."""
    text = report()
    print(text)
    if write:
        table.write(_QUALITY, "labelled sentences", text)


if __name__ == "__main__":
    main()
