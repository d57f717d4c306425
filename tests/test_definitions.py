"""A changed definition: it is judged by what the clauses that use its term provide."""

import pytest

from tos_monitor.findings import findings
from tos_monitor.model import Direction, Flag, Language

KO, EN = Language.KO, Language.EN


def flags(before: str, after: str, language: Language) -> tuple[Flag, ...]:
    return tuple(flag for finding in findings(before, after, language) for flag in finding.flags)


ACCIDENT = "제2조(정의) “배송사고”란 물건이 {}을 말합니다."
PAYS = "제9조(배상)\n① 회사는 배송사고로 생긴 손해를 배상합니다."
FREED = "제9조(면책)\n① 회사는 배송사고에 대하여 책임을 지지 않습니다."
LOSSES = '"Covered Losses" means {}.\nWe will compensate you for Covered Losses.'
NARROW, WIDE = "파손, 분실되는 일", "파손, 지연, 분실되는 일"


@pytest.mark.parametrize(
    ("before", "after", "used", "direction"),
    [
        (WIDE, NARROW, PAYS, Direction.ADVERSE),
        (NARROW, WIDE, PAYS, Direction.FAVOURABLE),
        (WIDE, NARROW, FREED, Direction.FAVOURABLE),
        (NARROW, WIDE, FREED, Direction.ADVERSE),
        ("파손되거나 분실되는 모든 일", "파손되거나 분실되는 일", PAYS, Direction.ADVERSE),
    ],
)
def test_what_a_term_covers_moves_what_is_provided_for_it(
    before: str, after: str, used: str, direction: Direction
) -> None:
    found = flags(f"{ACCIDENT.format(before)}\n{used}", f"{ACCIDENT.format(after)}\n{used}", KO)
    assert [flag.direction for flag in found] == [direction]


def test_a_meaning_that_gains_an_exclusion_is_narrower() -> None:
    before, after = (
        LOSSES.format("what you paid for lost goods"),
        LOSSES.format("what you paid for lost goods, excluding perishable ones"),
    )
    assert [flag.direction for flag in flags(before, after, EN)] == [Direction.ADVERSE]


def test_a_flag_of_a_definition_quotes_the_clause_that_uses_the_term() -> None:
    (found,) = flags(f"{ACCIDENT.format(WIDE)}\n{PAYS}", f"{ACCIDENT.format(NARROW)}\n{PAYS}", KO)
    assert "배송사고로 생긴 손해를 배상합니다" in found.reason.ko


@pytest.mark.parametrize(
    "used", ["제9조(안내)\n① 문의는 고객센터로 합니다.", "제9조(배상)\n① 회사는 고객의 손해를 배상합니다."]
)
def test_a_term_that_no_provision_uses_raises_nothing(used: str) -> None:
    assert not flags(f"{ACCIDENT.format(WIDE)}\n{used}", f"{ACCIDENT.format(NARROW)}\n{used}", KO)


def test_a_service_that_is_added_to_the_services_raises_nothing() -> None:
    used = "제9조(면책)\n① 회사는 서비스의 이용에 대하여 책임을 지지 않습니다."
    before, after = (
        f"제2조(정의) “서비스”란 {names}를 말합니다.\n{used}" for names in ("검색, 지도", "검색, 지도, 택시")
    )
    assert not flags(before, after, KO)


def test_a_short_korean_clause_that_moved_to_another_article_raises_nothing() -> None:
    exempt = "회사는 손해를 배상하지 않습니다."
    before = f"제1조(가)\n① {exempt}\n제3조(나)\n① 문의는 전화로 합니다."
    after = f"제1조(가)\n① 문의는 전화로 합니다.\n제3조(나)\n① 안내는 우편으로 합니다.\n② {exempt}"
    assert not flags(before, after, KO)
