"""A clause among its neighbours: lead-ins and their items, exceptions to a sibling, lists of exceptions."""

import pytest

from tos_monitor.findings import findings
from tos_monitor.flag import verdict
from tos_monitor.model import Category, Direction, Flag, Language

ANSWERS = "제5조(배상)\n① 회사는 회원에게 생긴 손해를 배상합니다."


def flags(before: str, after: str, language: Language = Language.KO) -> tuple[Flag, ...]:
    return tuple(flag for finding in findings(before, after, language) for flag in finding.flags)


def direction(before: str, after: str, language: Language = Language.KO) -> Direction:
    return verdict(findings(before, after, language)).direction


def test_a_lead_in_is_judged_with_the_items_under_it() -> None:
    items = "1. 제3자가 서버에 침입하여 생긴 손해\n2. 정전으로 생긴 손해"
    before = f"제5조(면책)\n① 회사는 다음 각 호의 손해에 대하여 책임을 집니다.\n{items}"
    after = f"제5조(면책)\n① 회사는 다음 각 호의 손해에 대하여 책임을 지지 않습니다.\n{items}"
    assert [flag.category for flag in flags(before, after)] == [Category.SECURITY_RISK]


def test_a_proviso_in_a_paragraph_of_its_own_is_judged_with_what_it_qualifies() -> None:
    freed = "제5조(면책)\n① 회사는 전산 장애로 생긴 손해에 대하여 책임을 지지 않습니다."
    proviso = "다만, 회사의 고의 또는 과실이 있는 경우에는 그러하지 아니합니다."
    assert direction(f"{freed}\n{proviso}", freed) is Direction.ADVERSE


@pytest.mark.parametrize(
    "exception",
    [
        "제1항에도 불구하고 무료 서비스에는 그러하지 아니합니다.",
        "제1항의 규정은 무료로 제공하는 서비스에는 적용하지 않습니다.",
    ],
)
def test_a_new_paragraph_that_is_an_exception_to_a_protection_is_adverse(exception: str) -> None:
    assert direction(ANSWERS, f"{ANSWERS}\n② {exception}") is Direction.ADVERSE


def test_a_new_section_that_is_an_exception_to_an_exemption_is_favourable() -> None:
    before = "5. Loss\n5.1 We are not liable for lost files.\n5.2 Ask us for help."
    after = f"{before}\n5.3 Section 5.1 does not apply to files that you pay us to keep."
    assert direction(before, after, Language.EN) is Direction.FAVOURABLE


def test_an_exception_to_a_paragraph_that_changes_too_is_not_read_with_it() -> None:
    before = "제5조(배상)\n① 회사는 회원에게 연락합니다.\n② 제1항은 휴일에는 적용하지 않습니다."
    after = "제5조(배상)\n① 회사는 회원에게 생긴 손해를 배상합니다.\n② 제1항은 휴일과 야간에는 적용하지 않습니다."
    assert direction(before, after) is Direction.FAVOURABLE


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        (
            "회사는 회원의 손해를 배상합니다. 다만, 천재지변, 전쟁의 경우에는 그러하지 아니합니다.",
            "회사는 회원의 손해를 배상합니다. 다만, 천재지변, 정전, 전쟁의 경우에는 그러하지 아니합니다.",
            Language.KO,
        ),
        (
            "회사는 천재지변, 전쟁을 제외하고 회원의 손해를 배상합니다.",
            "회사는 천재지변, 정전, 전쟁을 제외하고 회원의 손해를 배상합니다.",
            Language.KO,
        ),
        (
            "We will compensate you for losses, except those caused by weather or war.",
            "We will compensate you for losses, except those caused by weather, strikes or war.",
            Language.EN,
        ),
    ],
)
def test_one_more_exception_to_a_protection_is_adverse(before: str, after: str, language: Language) -> None:
    assert direction(before, after, language) is Direction.ADVERSE


def test_one_more_exception_to_an_exemption_is_favourable() -> None:
    before = "We are not liable for losses, except those caused by our staff or agents."
    after = "We are not liable for losses, except those caused by our staff, drivers or agents."
    assert direction(before, after, Language.EN) is Direction.FAVOURABLE
