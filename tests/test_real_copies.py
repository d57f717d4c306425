"""Copies of real terms that say the same – shuffled, renumbered, set otherwise – raise no change but of pure form."""

import gzip
import json
import random
import re
from collections.abc import Callable
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tos_monitor.compare import compare
from tos_monitor.model import Change, Kind, Language
from tos_monitor.normal import tidy
from tos_monitor.segment import segment

# One is the source code of a page rather than its text.
TERMS = sorted(
    path
    for path in (ROOT.parent / "shared" / "data" / "korean-terms").glob("*.*.txt")
    if not path.stem.startswith("personal")
)
HISTORIES = ROOT.parent / "shared" / "data" / "histories" / "open.jsonl.gz"
INSERTED = "제1조(새 조항)\n달빛상점은 은하수 너머의 손님에게 별사탕을 나누어 줍니다.\n"
ARTICLE = re.compile(r"제\s?\d+\s?조")
# What stands behind the name of a law is that law's article, not one of these terms.
NUMBER = re.compile(r"(?<![법률령칙」』\]\"”])(?<![법률령칙」』\]\"”]\s)제(\s?)(\d+)(\s?)조")
CIRCLED = {chr(0x2460 + number): f"({number + 1})" for number in range(20)}

needs_terms = pytest.mark.skipif(not TERMS, reason="the Korean terms are not beside the repository")
needs_histories = pytest.mark.skipif(not HISTORIES.exists(), reason="the histories are not beside the repository")
each_terms = pytest.mark.parametrize("path", TERMS, ids=lambda path: path.stem)


def text_of(path: Path) -> str:
    """The text without its links back to the top."""
    return re.sub(r"(?m)^TOP\n", "", tidy(path.read_text(encoding="utf-8", errors="replace")))


def articles(text: str) -> list[str]:
    """Each article as one piece; without what stands before the first, and without a table of contents."""
    pieces = [""]
    for clause in segment(text, Language.KO):
        if len(clause.path) == 1 and ARTICLE.fullmatch(clause.path[0]) and clause.label:
            pieces.append("")
        pieces[-1] += clause.source
    return [f"{piece.strip()}\n" for piece in pieces[1:] if "\n" in piece.strip()]


def numbers(pieces: list[str]) -> set[str]:
    return {found[2] for piece in pieces if (found := NUMBER.match(piece))}


def set_without_last_stops(text: str) -> str:
    return "".join(re.sub(r"\.(\s*)$", r"\1", clause.source) for clause in segment(text, Language.KO))


@cache
def english_texts() -> tuple[str, ...]:
    """Every two-hundredth text of the histories, as far as it is in English."""
    with gzip.open(HISTORIES, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in islice(lines, 0, None, 200)]
    return tuple(tidy(row["text"]) for row in rows if row["language"] == "en")


def changes_of_words(before: str, after: str, language: Language = Language.KO) -> list[Change]:
    changes = compare(segment(before, language), segment(after, language))
    return [change for change in changes if change.kind not in (Kind.MOVED, Kind.RENUMBERED) and not change.cosmetic]


def wrapped(text: str) -> str:
    """Break long lines behind the comma or word that passes the sixtieth sign, as mail and old pages do."""
    return re.sub(r"(?m)(.{60,}?[가-힣]) (?=[가-힣])", r"\1\n", text)


@needs_terms
@each_terms
@pytest.mark.parametrize("seed", range(3))
def test_shuffled_articles_have_only_moved(path: Path, seed: int) -> None:
    pieces = articles(text_of(path))
    shuffled = random.Random(seed).sample(pieces, len(pieces))  # noqa: S311 - a shuffle, not a secret
    assert changes_of_words("".join(pieces), "".join(shuffled)) == []


@needs_terms
@each_terms
def test_an_inserted_article_is_the_only_change_of_a_renumbered_copy(path: Path) -> None:
    pieces = articles(text_of(path))
    known = numbers(pieces)

    def next_number(found: re.Match[str]) -> str:
        return f"제{found[1]}{int(found[2]) + (found[2] in known)}{found[3]}조"

    later = [NUMBER.sub(next_number, piece) for piece in pieces]
    changes = changes_of_words("".join(pieces), "".join([INSERTED, *later]))
    assert [change for change in changes if change.clause.text not in INSERTED] == []


@needs_terms
@each_terms
@pytest.mark.parametrize(
    "set_otherwise",
    [
        pytest.param(lambda text: re.sub(r"제\s?(\d+)\s?조", r"제 \1 조", text), id="spaced articles"),
        pytest.param(lambda text: text.translate(str.maketrans(CIRCLED)), id="numbers in brackets"),
        pytest.param(lambda text: re.sub(r"[“”\"]", "'", text), id="other quotes"),
        pytest.param(lambda text: re.sub(r"[“”\"‘’「」]", "", text), id="no quotes"),
        pytest.param(lambda text: text.replace(" ", "\u00a0"), id="hard spaces"),
        pytest.param(lambda text: text.replace(" ", "  "), id="double spaces"),
        pytest.param(lambda text: text.replace("-", "–"), id="other dashes"),
        pytest.param(set_without_last_stops, id="no last full stops"),
        pytest.param(
            lambda text: re.sub(r"(\d)일", lambda day: chr(ord(day[1]) + 0xFEE0) + "일", text), id="wide digits"
        ),
        pytest.param(wrapped, id="hard-wrapped"),
    ],
)
def test_a_copy_that_is_only_set_otherwise_has_no_other_words(path: Path, set_otherwise: Callable[[str], str]) -> None:
    text = text_of(path)
    assert changes_of_words(text, set_otherwise(text)) == []


@needs_terms
@each_terms
def test_a_renamed_company_is_found_once_for_all_clauses(path: Path) -> None:
    text = text_of(path)
    named = text
    for old, new in (
        ("회사는", "달빛은"),
        ("회사가", "달빛이"),
        ("회사를", "달빛을"),
        ("회사와", "달빛과"),
        ("회사", "달빛"),
    ):
        named = re.sub(rf"(?<![가-힣]){old}(?![가-힣])" if old != "회사" else "(?<![가-힣])회사(?=의|에)", new, named)
    if named.count("달빛") < 30:
        pytest.skip("these terms call the company otherwise")
    changes = compare(segment(text, Language.KO), segment(named, Language.KO))
    assert {change.cosmetic for change in changes} == {"party-renamed"}


@needs_histories
@pytest.mark.parametrize(
    "set_otherwise",
    [
        pytest.param(lambda text: text.replace(" ", "\u00a0"), id="hard spaces"),
        pytest.param(lambda text: text.replace("-", "–"), id="other dashes"),
        pytest.param(lambda text: text.translate(str.maketrans("“”‘’", "\"\"''")), id="plain quotes"),
        pytest.param(lambda text: re.sub('[“”"]', "", text), id="no quotes"),
        pytest.param(lambda text: text.replace("the ", "the\u200b "), id="zero-width signs"),
    ],
)
def test_an_english_copy_that_is_only_set_otherwise_has_no_other_words(set_otherwise: Callable[[str], str]) -> None:
    for text in english_texts():
        assert changes_of_words(text, set_otherwise(text), Language.EN) == []


@needs_histories
def test_shuffled_english_paragraphs_have_only_moved() -> None:
    for text in english_texts():
        # Not the numbered ones: out of their order it is anyone's guess whether "a." is a number.
        pieces = sorted({line for line in text.split("\n") if len(line) > 200 and re.match("[A-Z][a-z]+ [a-z]", line)})
        shuffled = random.Random(1).sample(pieces, len(pieces))  # noqa: S311 - a shuffle, not a secret
        assert changes_of_words("\n\n".join(pieces), "\n\n".join(shuffled), Language.EN) == []
