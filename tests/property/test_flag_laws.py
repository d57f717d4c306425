"""Laws of flagging: a text has no flags to itself, form is no substance, and a reversed change is the mirror image."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judge import flags
from tests.test_corpus import CASES, named, read
from tos_monitor.flag import flag
from tos_monitor.model import Change, Clause, Direction, Flag, Kind, Language
from tos_monitor.rules.tongues import TONGUES

MIRROR = {Direction.ADVERSE: Direction.FAVOURABLE, Direction.FAVOURABLE: Direction.ADVERSE}
SENTENCES = {
    language: [line for case in CASES if read(case)[2] is language for line in "\n".join(read(case)[:2]).splitlines()]
    for language in Language
}
languages = st.sampled_from(Language)


def texts(language: Language) -> st.SearchStrategy[str]:
    """Clauses made of the corpus's sentences, in any order and number."""
    return st.lists(st.sampled_from(SENTENCES[language]), max_size=5).map(" ".join)


def pairs() -> st.SearchStrategy[tuple[Language, str, str]]:
    return languages.flatmap(lambda language: st.tuples(st.just(language), texts(language), texts(language)))


def flagged(before: str, after: str, language: Language) -> tuple[Flag, ...]:
    change = Change(kind=Kind.EDITED, before=Clause(source=before), after=Clause(source=after))
    return flag(change, language=language)


def essence(flags: tuple[Flag, ...]) -> Counter[tuple[object, ...]]:
    return Counter((one.category, one.direction, one.severity, one.quote_before, one.quote_after) for one in flags)


def mirrored(flags: tuple[Flag, ...]) -> Counter[tuple[object, ...]]:
    return Counter(
        (one.category, MIRROR[one.direction], one.severity, one.quote_after, one.quote_before) for one in flags
    )


@given(pairs())
def test_a_reversed_change_is_the_mirror_image(pair: tuple[Language, str, str]) -> None:
    language, before, after = pair
    assert essence(flagged(after, before, language)) == mirrored(flagged(before, after, language))


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_reversed_comparison_is_the_mirror_image(case: Path) -> None:
    before, after, language = read(case)
    assert essence(flags(after, before, language)) == mirrored(flags(before, after, language))


@given(languages.flatmap(lambda language: st.tuples(st.just(language), texts(language))))
def test_a_text_has_no_flags_to_itself(made: tuple[Language, str]) -> None:
    language, text = made
    assert not flagged(text, text, language)


@given(texts(Language.KO), st.data())
def test_korean_white_space_provides_nothing(text: str, data: st.DataObject) -> None:
    spaced = "".join(
        data.draw(st.sampled_from([" ", "  ", ""])) if sign == " " and text[at - 1] not in ".," else sign
        for at, sign in enumerate(text)
    )
    assert not flagged(text, spaced, Language.KO)


@given(languages.flatmap(lambda language: st.tuples(st.just(language), texts(language))))
def test_the_shape_of_quotes_provides_nothing(made: tuple[Language, str]) -> None:
    language, text = made
    assert not flagged(text, text.replace('"', "“").replace("'", "’"), language)


@given(pairs())
def test_flagging_twice_flags_the_same(pair: tuple[Language, str, str]) -> None:
    language, before, after = pair
    assert flagged(before, after, language) == flagged(before, after, language)


@given(languages, st.text())
def test_folding_twice_is_folding_once(language: Language, text: str) -> None:
    fold = TONGUES[language].fold
    assert fold(fold(text)) == fold(text)
