"""The law of cutting: whatever the text, no character of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.model import Language
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
