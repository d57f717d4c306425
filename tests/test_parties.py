"""Names of parties: 갑 and 을, and what a text calls its company or its customers."""

import pytest

from tos_monitor.findings import findings
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Language
from tos_monitor.rules.parties import Parties, between

LEASED = "가람렌탈 주식회사(이하 “갑”이라 한다)와 물품을 빌리는 고객(이하 “을”이라 한다)은 다음과 같이 계약한다."


def known(text: str) -> dict[str, str]:
    return dict(Parties.of(text, Language.KO).words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEASED, {"갑": "회사", "을": "고객"}),
        ("* 갑 : 고객, 을 : 금융회사", {"갑": "고객", "을": "회사"}),
        ("임차인(이하 '갑')은 차량을 반납한다.", {"갑": "고객", "을": "회사"}),
        ("“길벗”이란 앱에서 예약하고 버스에 탑승하는 자를 말합니다.", {"길벗": "고객"}),
        ("주식회사 나래(이하 “나래”라 합니다)가 제공하는 서비스", {"나래": "회사"}),
        ("㈜나래(이하 “나래페이”)는 결제를 대행합니다.", {"나래페이": "회사"}),
        ("갑은 을에게 정수기를 대여하고, 을은 갑에게 매월 대여료를 지급한다.", {"갑": "회사", "을": "고객"}),
        ("을은 갑에게 정수기를 공급하고, 갑은 매월 요금을 납부한다.", {"갑": "고객", "을": "회사"}),
    ],
)
def test_a_party_is_known_by_its_definition_or_by_what_it_does(text: str, expected: dict[str, str]) -> None:
    assert known(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“제휴사”란 회사와 제휴하여 상품을 파는 회사를 말합니다.",
        "“회원”이란 회사와 이용계약을 맺은 고객을 말합니다.",
        "“포인트”란 결제할 때 쓰는 가상의 점수를 말합니다.",
        "을은 갑의 서면에 답한다.",
        "가을은 갑자기 온다.",
    ],
)
def test_nothing_is_made_of_third_parties_known_words_and_things(text: str) -> None:
    assert known(text) == {}


def test_names_are_replaced_where_they_stand_as_words() -> None:
    parties = Parties(words=(("갑", "회사"), ("을", "고객")))
    assert parties.named('"갑"은 을의 갑작스러운 손해를 알린다.') == '"회사"은 고객의 갑작스러운 손해를 알린다.'


def test_english_terms_have_no_such_names() -> None:
    assert Parties.of('Acme Ltd (the "Provider")', Language.EN).words == ()


def test_a_text_that_defines_no_one_means_whom_the_other_means() -> None:
    one, other = between(LEASED, "을은 책임을 진다.", Language.KO)
    assert one == other


@pytest.mark.parametrize(
    ("defined", "direction"),
    [("* 갑 : 금융회사, 을 : 고객", Direction.ADVERSE), ("* 갑 : 고객, 을 : 금융회사", Direction.FAVOURABLE)],
)
def test_who_is_meant_decides_which_way_a_burden_moves(defined: str, direction: Direction) -> None:
    before = f"제3조(비용) 차량을 등록하는 데 드는 세금은 갑이 부담한다.\n{defined}"
    after = f"제3조(비용) 차량을 등록하는 데 드는 세금은 을이 부담한다.\n{defined}"
    assert verdict(findings(before, after, Language.KO)).direction is direction


WAS, IS = "* 갑 : 고객, 을 : 금융회사", "* 갑 : 금융회사, 을 : 고객"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("갑은 청구일부터 20일 이내에 요금을 납부하여야 한다.", "을은 청구일부터 5일 이내에 요금을 납부하여야 한다."),
        ("을은 접수한 민원을 7일 이내에 처리한다.", "갑은 접수한 민원을 20일 이내에 처리한다."),
        ("갑은 신청서를 우편으로 제출할 수 있다.", "을은 신청서를 우편으로 제출해야 한다."),
        ("을은 매장의 위치를 변경할 수 있다.", "갑은 매장의 위치를 수시로 변경할 수 있다."),
    ],
)
def test_each_version_is_read_by_its_own_names_even_where_they_changed_hands(before: str, after: str) -> None:
    old, new = f"제3조(안내) {before}\n{WAS}", f"제3조(안내) {after}\n{IS}"
    ways = [verdict(findings(*sides, Language.KO)).direction for sides in ((old, new), (new, old))]
    assert ways == [Direction.ADVERSE, Direction.FAVOURABLE]


def test_names_that_changed_hands_shift_nothing_by_themselves() -> None:
    old, new = (f"제3조(안내) {name}은 접수한 민원을 7일 이내에 처리한다." for name in "을갑")
    assert not [flag for found in findings(f"{old}\n{WAS}", f"{new}\n{IS}", Language.KO) for flag in found.flags]
