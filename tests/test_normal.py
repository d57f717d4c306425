import pytest
from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.model import Language
from tos_monitor.normal import key, language_of, plain, printable, text_key, tidy


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“몰”의 의무", '"몰"의 의무'),
        ("배송·환불", "배송ㆍ환불"),
        ("제1조\u00a0(목적)", "제1조 (목적)"),
        ("면\u200b책", "면책"),
        ("책임을  지지\n않습니다", "책임을 지지 않습니다"),
        ("책임을 지지 않습니다", "책임을 지지 않습니다"),
        ("1–2 days", "1-2 days"),
    ],
)
def test_what_looks_the_same_has_the_same_key(one: str, other: str) -> None:
    assert text_key(one) == text_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("7일", "30일"), ("1,000원", "1.000원"), ("책임을 진다", "책임을 지지 않는다")]
)
def test_digits_punctuation_and_words_count(one: str, other: str) -> None:
    assert text_key(one) != text_key(other)


def test_control_characters_never_reach_a_feed() -> None:
    assert printable("a\x00b\x0bc\ufffed\ud800e\tf\n") == "abcde\tf\n"


def test_line_ends_are_settled() -> None:
    assert tidy("a\r\nb\rc") == "a\nb\nc"


@given(st.text())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(st.text())
def test_plain_text_is_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.text(), st.text())
def test_a_key_does_not_see_where_a_text_was_wrapped(one: str, other: str) -> None:
    assert key(f"{one}\n{other}") == key(f"{one}  {other}")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("회사는 책임을 집니다.", Language.KO),
        ("Coupang 이용약관 (https://shop.example)", Language.KO),
        ("We are liable.", Language.EN),
        ("The service is known as 쿠팡 in Korea and is offered to everyone who lives there.", Language.EN),
        ("", Language.EN),
    ],
)
def test_the_language_of_a_text_is_told_by_its_letters(text: str, language: Language) -> None:
    assert language_of(text) is language
