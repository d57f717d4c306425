"""The laws of cutting: no character is lost, what was joined is cut the same, and white space decides nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.model import Clause, Language
from tos_monitor.normal import key
from tos_monitor.segment import segment

# Texts made of what terms are made of, so that every rule of the cutter is met; and any text at all.
WORDS = (
    "제1조|제2조(정의)|제 8 조의2 |①|② |1. |1.2|2)|(a) |(i)|가. |부칙|[별표 1]|제1장 총칙 |Section 3. |Article IV|FEES|"
    "Your rights|- |## |**|====|회사는 |다만, |합니다. |We agree. "
)
SIGNS = "\n|\r\n|\n\n| |\t|\u2028|\u3000|\ufeff|\ud800|\x00|\u1100|\u0301|\U0001f46a"
scraps = st.sampled_from((*WORDS.split("|"), *SIGNS.split("|")))
texts = st.lists(scraps, max_size=30).map("".join) | st.text(st.characters(), max_size=60)
languages = st.sampled_from(Language)


@given(texts, languages)
def test_the_clauses_joined_are_the_text(text: str, language: Language) -> None:
    assert "".join(clause.source for clause in segment(text, language)) == text


@given(texts, languages)
def test_a_label_is_what_its_clause_begins_with(text: str, language: Language) -> None:
    assert all(clause.text.startswith(clause.label) for clause in segment(text, language))


@given(texts, languages)
def test_a_text_without_white_space_around_has_no_empty_clause(text: str, language: Language) -> None:
    assert all(clause.source for clause in segment(text, language))


# Lines as terms hold them: heads, items, sentences, sentences that go on, titles, and what only looks like one of them.
LINES = """
제1장 총칙|제1조(목적)|제2조 (정의) ① 회원은 책을 빌립니다.|제8조의2【연체】|제3조 회사는 알립니다.
① 회사는 책을 빌려줍니다.|② 회원은 다음 각 호를 지킵니다.|1. 책을 아낍니다.|2. 날짜를|가. 소설|나. 그림책|제1조|제2장
다만, 첫날은 예외로 합니다.|제7조의 규정에 따라 돌려줍니다.|부칙 <제1호, 2026. 3. 1.>|[별표 1] 연체료
개인정보 처리방침|지켜야 하는 모든 회원은 다음의 기준을|회원|HOUSE RULES|1. Keys|1.1 Guests keep the key.
Section 3. Fees|(a) a key;|(i) one lock, or|Your rights|Article IV|keeper@inn.example|- a cat
The guest pays at the desk on the first day of every|month that begins in the house.
"""
lines = st.lists(st.sampled_from(LINES.strip().replace("\n", "|").split("|")), min_size=1, max_size=12)
breaks = st.sampled_from(("\n", "\n\n"))


@st.composite
def terms(draw: st.DrawFn) -> str:
    """A text of lines of terms, some of them behind an empty line."""
    return "".join(f"{line}{draw(breaks)}" for line in draw(lines))


def told(clauses: tuple[Clause, ...]) -> list[tuple[str, tuple[str, ...], str, bool]]:
    """What a reader is told of clauses, without the white space in them."""
    return [(key(clause.text), clause.path, key(clause.heading), clause.is_heading) for clause in clauses]


@given(texts, languages)
def test_what_was_joined_is_cut_the_same(text: str, language: Language) -> None:
    clauses = segment(text, language)
    assert segment("".join(clause.source for clause in clauses), language) == clauses


@given(terms(), languages)
def test_clauses_set_apart_by_empty_lines_are_the_same_clauses(text: str, language: Language) -> None:
    clauses = segment(text, language)
    assert told(segment("\n\n".join(clause.text for clause in clauses), language)) == told(clauses)


@pytest.mark.parametrize(
    ("sign", "instead"),
    [
        ("\n", "\r\n"),
        ("\n", "\r"),
        ("\n", "\u2028"),
        ("\n", " \t\n"),
        ("\n", "\u200b\n"),
        ("\n", "\xa0\n"),
        ("\n", "\n    "),
        ("\n", "\n\u3000"),
        ("\n\n", "\n\n\n"),
        ("\n\n", "\n \xa0\n"),
        (" ", "\xa0"),
    ],
)
@given(text=terms(), language=languages)
def test_white_space_decides_nothing(sign: str, instead: str, text: str, language: Language) -> None:
    assert told(segment(text.replace(sign, instead), language)) == told(segment(text, language))
