"""The law of counts: a number written in every Korean way reads the same."""

from hypothesis import assume, given
from hypothesis import strategies as st

from tos_monitor.incident.counts import counts
from tos_monitor.incident.text import sentences
from tos_monitor.model import Hedge, Unit

DIGITS = "영일이삼사오육칠팔구"
NUMBERS = st.integers(min_value=1, max_value=999_999_999)


def read(text: str) -> list[int]:
    return [count.number for count in counts(sentences(text))]


def sections(number: int) -> list[tuple[int, str]]:
    """The number in steps of 만: 1억 2345만 678."""
    parts = [(number // 10**8, "억"), (number // 10**4 % 10**4, "만"), (number % 10**4, "")]
    return [(part, name) for part, name in parts if part]


def mixed(number: int) -> str:
    """A number below 10,000 in figures and steps: 4천5백36."""
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    return (f"{thousands}천" if thousands else "") + (f"{hundreds}백" if hundreds else "") + (str(rest) if rest else "")


def spelled(number: int) -> str:
    """A number below 10,000 in words: 사천오백삼십육."""
    figures = zip(f"{number:04}", ("천", "백", "십", ""), strict=True)
    return "".join(DIGITS[int(figure)] + step for figure, step in figures if figure != "0")


@given(NUMBERS)
def test_figures_with_and_without_commas_read_the_same(number: int) -> None:
    assert read(f"회원 {number:,}명") == read(f"회원 {number} 명") == [number]


@given(NUMBERS, st.sampled_from(["", " "]))
def test_figures_with_korean_steps_read_as_the_number(number: int, blank: str) -> None:
    written = blank.join(f"{part:,}{name}" for part, name in sections(number))
    assert read(f"회원 {written}명") == [number]


@given(NUMBERS)
def test_figures_mixed_with_small_steps_read_as_the_number(number: int) -> None:
    written = " ".join(mixed(part) + name for part, name in sections(number))
    assert read(f"회원 {written} 명") == [number]


@given(st.integers(min_value=100, max_value=999_999_999), st.sampled_from(["", " "]))
def test_a_number_in_words_reads_as_the_number(number: int, blank: str) -> None:
    written = blank.join(spelled(part) + name for part, name in sections(number))
    assume("만일" not in written)  # "if", in most notices
    assert read(f"회원 {written} 명") == [number]


@given(NUMBERS, st.sampled_from(list(Unit)), st.sampled_from(["약 ", "최대 ", "최소 ", ""]))
def test_a_hedge_changes_nothing_of_the_number(number: int, unit: Unit, hedge: str) -> None:
    name = {Unit.PEOPLE: "명", Unit.ACCOUNTS: " 계정", Unit.RECORDS: "건"}[unit]
    (count,) = counts(sentences(f"유출 규모는 {hedge}{number:,}{name}입니다."))
    assert (count.number, count.unit, count.hedge is Hedge.NONE) == (number, unit, not hedge)


@given(st.integers(min_value=1, max_value=999))
def test_english_scales_read_as_the_figures(number: int) -> None:
    assert read(f"{number} million users") == read(f"{number}M users") == read(f"{number:,},000,000 users")
