"""Korean, by the form of wording that decides: who bears what is read from endings, subjects, provisos and figures."""

import re
import tomllib

import pytest

from tests.conftest import ROOT
from tests.judge import judge
from tos_monitor.compare import compare
from tos_monitor.findings import findings
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Kind, Language
from tos_monitor.rules.ko import fold
from tos_monitor.rules.ko.sense import rewords
from tos_monitor.rules.rewording import reworded
from tos_monitor.rules.tongues import TONGUES
from tos_monitor.segment import segment

CHANGES = tomllib.loads((ROOT / "tests" / "korean_changes.toml").read_text(encoding="utf-8"))
WORSE, SAME = (
    [
        pytest.param(*pair, id=f"{form} {number}")
        for form, pairs in CHANGES[which].items()
        for number, pair in enumerate(pairs, start=1)
    ]
    for which in ("worse", "same")
)
NEVER = CHANGES["never"]
NOTHING = {Direction.NEUTRAL, Direction.NONE}


def direction(before: str, after: str) -> Direction:
    return verdict(judge(before, after, Language.KO)).direction


@pytest.mark.parametrize(("before", "after"), WORSE)
def test_a_change_for_the_worse_is_adverse(before: str, after: str) -> None:
    assert direction(before, after) is Direction.ADVERSE


@pytest.mark.parametrize(("before", "after"), WORSE)
def test_the_same_change_the_other_way_round_is_favourable(before: str, after: str) -> None:
    assert direction(after, before) is Direction.FAVOURABLE


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_shifts_nothing_is_neutral(before: str, after: str) -> None:
    assert direction(before, after) in NOTHING


@pytest.mark.parametrize("clause", NEVER["worse"])
def test_what_the_company_must_not_do_or_the_user_may_is_never_worse(clause: str) -> None:
    assert direction("", clause) not in {Direction.ADVERSE, Direction.MIXED}
    assert direction(clause, "") not in {Direction.FAVOURABLE, Direction.MIXED}


@pytest.mark.parametrize("clause", NEVER["better"])
def test_what_the_user_must_do_or_the_company_may_is_never_better(clause: str) -> None:
    assert direction("", clause) not in {Direction.FAVOURABLE, Direction.MIXED}
    assert direction(clause, "") not in {Direction.ADVERSE, Direction.MIXED}


@pytest.mark.parametrize(
    "clause",
    [
        "“몰”은 법을 위배하지 않는 범위에서 이 약관을 개정할 수 있습니다.",
        "“몰”은 물건이 다 팔린 때에는 장차 체결되는 계약에 의해 제공할 물건의 내용을 변경할 수 있습니다.",
        "“몰”은 설비의 보수나 고장의 사유가 생긴 때에는 서비스를 일시적으로 중단할 수 있습니다.",
        "회원이 다음 각 호에 해당하는 때에는 “몰”은 이용을 정지할 수 있습니다.",
        "회원이 타인의 명의를 도용한 때에는 “몰”은 이용을 정지할 수 있습니다.",
        "“몰”은 통지를 게시판의 글로 갈음할 수 있습니다. 다만, 중대한 영향이 있으면 개별로 알립니다.",
        "“몰”에 책임이 있는 경우를 제외한 비밀번호의 관리책임은 회원에게 있습니다.",
        "시간이 지나 가치가 현저히 감소한 물건은 교환할 수 없습니다.",
        "“몰”은 청약철회를 이유로 위약금이나 손해배상을 청구하지 않습니다.",
        "단순한 변심으로 인한 반품에 드는 배송비는 이용자가 부담합니다.",
        "계약은 “몰”의 승낙이 이용자에게 도달한 때에 계약이 성립한 것으로 봅니다.",
        "회사는 회원의 잘못으로 생긴 배송의 지연에 대하여 책임을 지지 않습니다.",
    ],
)
def test_what_fair_standard_terms_say_raises_nothing(clause: str) -> None:
    assert direction("", clause) is not Direction.ADVERSE


@pytest.mark.parametrize(
    ("fair", "unfair"),
    [
        (
            "“몰”은 법을 위배하지 않는 범위에서 이 약관을 개정할 수 있습니다.",
            "“몰”은 이 약관을 개정할 수 있습니다.",
        ),
        (
            "“몰”에 책임이 있는 경우를 제외한 비밀번호의 관리책임은 회원에게 있습니다.",
            "비밀번호의 관리책임은 회원에게 있습니다.",
        ),
        (
            "회원이 타인의 명의를 도용한 때에는 “몰”은 이용을 정지할 수 있습니다.",
            "“몰”이 필요하다고 판단하는 때에는 이용을 정지할 수 있습니다.",
        ),
    ],
)
def test_a_fair_form_that_loses_what_makes_it_fair_is_adverse(fair: str, unfair: str) -> None:
    assert direction(fair, unfair) is Direction.ADVERSE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("삼십일 전에", "30일 전에"),
        ("보름 동안", "15일 동안"),
        ("한 달 전에", "1개월 전에"),
        ("이십사 시간 이내", "24시간 이내"),
        ("백이십 일", "120일"),
        ("삼백 일 이내", "300일 이내"),
        ("백일 동안", "100일 동안"),
        ("회원의 잘못이 있으면", "회원의 과실이 있으면"),
        ("회원의 잘못으로", "회원의 과실로"),
        ("손해를 물어 드립니다", "손해를 배상합니다"),
        ("“회사”는", "회사는"),
        ("삼 개월 동안", "3개월 동안"),
        ("1개월(30일) 이내", "1개월 이내"),
        ("3년(36개월) 동안", "3년 동안"),
        ("100만원(1,000,000원)", "100만원"),
        ("하루 0.1%의 이자", "연 36.5%의 이자"),
        ("1일당 1000분의 1의 이자", "연 36.5%의 이자"),
        ("보지는 않습니다", "보지 않습니다"),
        ("의무에서 벗어남.", "의무에서 벗어난다."),
        ("책임집니다", "책임을 집니다"),
    ],
)
def test_two_ways_to_write_the_same_look_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("said", ["30일(10일)", "30일(1,000원)"])
def test_two_figures_that_are_not_one_both_stay(said: str) -> None:
    assert fold(said) == said


@pytest.mark.parametrize(
    "words",
    [
        "이 일로 생긴",
        "권한 주체",
        "일반 이용자",
        "힘쓰지 않으면",
        "구십구",
        "공백일 때",
        "잘못 이체한 금액",
        "이용사업자",
        "필요한 주의를",
    ],
)
def test_words_that_only_begin_like_a_number_stay(words: str) -> None:
    assert fold(words) == words.replace(" ", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("회사는 요금을 30일 이내에 환급합니다.", "요금의 환급은 회사가 1개월 안에 합니다."),
        ("회사는 손해를 배상할 책임을 면하지 못합니다.", "이로 생긴 손해는 회사가 배상하여야 합니다."),
        ("이용 기록은 3월간 보관합니다.", "회사가 90일 동안 보존하는 것은 그 기록이다."),
        ("요금의 변경은 화면 하단에 공지합니다.", "회사가 요금을 바꿀 때에는 이를 알려 드립니다."),
        ("청약의 철회는 이전 화면에서 합니다.", "회원이 청약을 취소하는 곳은 앞의 창이다."),
    ],
)
def test_a_text_put_anew_rewords_the_other_whichever_comes_first(one: str, other: str) -> None:
    assert rewords(fold(one), fold(other))
    assert rewords(fold(other), fold(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "회사는 요금을 30일 이내에 환급합니다.", "요금의 환급은 회사가 90일 안에 합니다.", id="another figure"
        ),
        pytest.param("회사는 요금을 30일 이내에 환급합니다.", "30일 안에는 요금의 환급이 되지 않습니다.", id="denied"),
        pytest.param(
            "이로 생긴 손해는 회사가 배상합니다.", "회원이 배상하여야 할 손해가 이에 포함된다.", id="another bears it"
        ),
        pytest.param("회사는 요금을 환급합니다.", "회사가 요금의 일부를 돌려 드립니다.", id="only a part"),
        pytest.param(
            "회사는 손해를 배상합니다.", "과실로 손해가 생긴 때에는 그 배상을 회사가 합니다.", id="only for fault"
        ),
        pytest.param("이용 기록은 3월간 보관합니다.", "회사가 12월 동안 보존하는 것은 그 기록이다.", id="months"),
        pytest.param("손해는 1억원까지 배상합니다.", "회사가 보상하는 손해의 금액은 5천만원이다.", id="large sums"),
        pytest.param("회사는 손해를 배상합니다.", "회사는 손해를 배상한다.", id="only edited, which rules read"),
    ],
)
def test_a_text_that_turns_on_something_else_rewords_nothing(one: str, other: str) -> None:
    assert not rewords(fold(one), fold(other))
    assert not rewords(fold(other), fold(one))


def test_a_clause_put_anew_so_that_no_words_stay_shifts_nothing() -> None:
    before = "제3조 포인트는 적립일로부터 1년간 유효하며 이후에는 소멸합니다.\n\n제4조 회사는 문의에 답합니다."
    after = "제3조 적립된 날부터 12개월이 지난 포인트는 없어집니다.\n\n제4조 회사는 문의에 답합니다."

    assert verdict(findings(before, after, Language.KO)).direction in NOTHING


def test_of_clauses_that_came_and_went_those_that_say_another_thing_still_shift() -> None:
    before = "제3조 포인트는 적립일로부터 1년간 유효하며 이후에는 소멸합니다.\n\n제4조 회사는 문의에 답합니다."
    after = "제3조 적립된 날부터 3개월이 지난 포인트는 소멸합니다.\n\n제4조 회사는 문의에 답합니다."

    assert verdict(findings(before, after, Language.KO)).direction is Direction.ADVERSE


def test_two_denials_of_different_things_do_not_cancel() -> None:
    before = "회사는 이로 생긴 손해를 배상합니다. 변경된 요금은 미리 안내하지 않습니다."
    after = "이러한 손해에 대한 책임이 회사에는 없습니다. 요금이 변경되면 사전에 이를 알려 드립니다."
    parted = (" ".join(map(fold, re.split("(?<=다[.]) ", text))) for text in (before, after))

    assert not rewords(*parted)
    assert verdict(findings(before, after, Language.KO)).direction is not Direction.NEUTRAL


def test_that_clauses_are_put_anew_hides_no_clause_that_was_only_edited() -> None:
    tongue = TONGUES[Language.KO]
    before, after = (
        "제3조 포인트는 적립일로부터 1년간 유효하며 이후에는 소멸합니다.\n\n제4조 회사는 손해를 배상합니다.",
        "제4조 회사는 손해를 배상한다.\n\n제9조 적립된 날부터 12개월이 지난 포인트는 없어집니다.",
    )
    changes = compare(segment(before, Language.KO), segment(after, Language.KO))

    assert {change.kind for change in reworded(changes, tongue)} == {Kind.ADDED, Kind.REMOVED}
