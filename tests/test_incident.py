import json
from datetime import date

import pytest

from tests.conftest import ROOT
from tos_monitor.incident import delays, incident
from tos_monitor.incident.checklist import RULE_SETS, rule_set
from tos_monitor.model import Hedge, Incident, Language, Notice, Unit, WordClass
from tos_monitor.normal import language_of

SHARED = ROOT.parent / "shared" / "data" / "notices" / "open.jsonl"

WHOLE = """안녕하세요, 달빛서점입니다.
당사는 2026년 3월 4일 고객 정보가 외부로 유출된 사실을 인지하여 안내드립니다.
■ 유출 항목
- 성명, 휴대폰 번호, 이메일, 배송지
■ 유출되지 않은 정보
- 비밀번호, 신용카드 번호
■ 유출 시점 및 경위
- 2026. 2. 27.(금) 23시경부터 3. 1.까지 퇴사한 직원의 계정을 이용한 침입
■ 유출 규모: 회원 12만 3천여 명
■ 이용자가 할 수 있는 조치
- 의심스러운 문자의 링크를 누르지 마십시오.
■ 당사 조치 및 구제 절차
- 해당 계정 차단, 3월 5일 개인정보보호위원회 신고, 피해 접수 창구 운영
■ 문의처: 개인정보보호팀 02-555-0101"""
ENGLISH = """What happened: Between 3 and 6 May 2026, an unauthorized third party accessed our order system. \
We discovered this on 11 May 2026 and reported it to the regulator on 13 May 2026.
What information was involved: names, email addresses, shipping addresses and order history of \
approximately 1.3 million customers. Payment card numbers and passwords were not affected.
What you can do: be alert to phishing and change your password.
What we are doing: we closed the access and offer credit monitoring.
Contact: privacy@shop.example"""
ALL_FIVE = {"items", "time-and-circumstances", "what-you-can-do", "response-and-remedy", "contact"}


def notice(text: str, posted: str = "2026-03-06", title: str = "") -> Notice:
    return Notice(title=title, text=text, posted=date.fromisoformat(posted), language=language_of(text))


def read(text: str, posted: str = "2026-03-06", title: str = "") -> Incident:
    return incident(notice(text, posted, title))


def slugs(found: Incident) -> tuple[list[str], list[str]]:
    return [item.slug for item in found.items_leaked], [item.slug for item in found.items_denied]


def present(found: Incident) -> set[str]:
    return {content for content, is_there in found.checklist if is_there}


@pytest.mark.parametrize("text", [WHOLE, WHOLE.replace("\n", " ")])
def test_a_whole_notice_is_read_whole(text: str) -> None:
    found = read(text, title="개인정보 유출 사실 통지")
    assert (found.words, found.word_class) == (("유출",), WordClass.STATUTORY)
    assert found.count is not None
    assert (found.count.number, found.count.unit, found.count.hedge) == (123_000, Unit.PEOPLE, Hedge.ABOUT)
    assert slugs(found) == (["name", "phone", "email", "address"], ["password", "payment-card"])
    assert (found.occurred_on, found.occurred_until) == (date(2026, 2, 27), date(2026, 3, 1))
    assert (found.discovered_on, found.reported_on) == (date(2026, 3, 4), date(2026, 3, 5))
    assert present(found) == ALL_FIVE
    assert found.contact == "02-555-0101"
    assert found.unread == ()


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.replace("\n", " ")])
def test_a_whole_english_notice_is_read_whole(text: str) -> None:
    found = read(text, "2026-05-20", "Notice of a data breach")
    assert (found.words, found.word_class) == (("breach", "unauthorized access"), WordClass.STATUTORY)
    assert found.count is not None
    assert (found.count.number, found.count.unit) == (1_300_000, Unit.PEOPLE)
    assert slugs(found) == (["name", "email", "address", "order-history"], ["payment-card", "password"])
    assert (found.occurred_on, found.occurred_until) == (date(2026, 5, 3), date(2026, 5, 6))
    assert (found.discovered_on, found.reported_on) == (date(2026, 5, 11), date(2026, 5, 13))
    assert present(found) == ALL_FIVE


def test_a_hack_is_told_with_its_days_its_records_and_its_people() -> None:
    found = read(
        "5월 11일 해킹으로 이름·아이디·암호화된 비밀번호·생년월일 등 총 1,204만 7,311건이 유출된 것으로 "
        "확인되었습니다. "
        "이 중 고유 회원은 611만여 명입니다. 주민등록번호와 계좌번호는 보관하고 있지 않습니다. 5월 13일 이 사실을 "
        "알게 되어 "
        "5월 14일 관계기관에 신고하였습니다. 고객센터(1588-0000)로 문의해 주십시오.",
        "2016-05-20",
    )
    assert found.words == ("해킹", "유출")
    assert [(count.number, count.unit) for count in found.counts] == [
        (12_047_311, Unit.RECORDS),
        (6_110_000, Unit.PEOPLE),
    ]
    assert slugs(found) == (["name", "user-id", "password", "birth-date"], ["resident-number", "bank-account"])
    assert [str(found.occurred_on), str(found.discovered_on), str(found.reported_on)] == [
        "2016-05-11",
        "2016-05-13",
        "2016-05-14",
    ]


def test_a_second_notice_is_read_for_what_it_says_now() -> None:
    found = read(
        "지난 4월 2일 안내에서 4,100여 개 계정으로 말씀드렸으나 조사 결과 최종 82만 6천 개 계정의 이름, 전화번호, "
        "공동현관 "
        "출입번호가 유출된 것으로 파악되었습니다. 결제정보, 로그인 비밀번호는 포함되어 있지 않습니다.",
        "2026-04-20",
    )
    assert found.count is not None
    assert (found.count.number, found.occurred_on, found.notified_on) == (826_000, None, date(2026, 4, 2))
    assert slugs(found) == (["name", "phone", "entrance-code"], ["payment-card", "password"])


def test_an_office_that_is_named_beside_advice_is_no_incident() -> None:
    found = read(
        "최근 당사를 사칭한 피싱 문자가 늘고 있습니다. 개인정보 유출이 의심되는 경우 개인정보침해신고센터(118)로 "
        "문의하시기 "
        "바랍니다. 비밀번호를 주기적으로 변경해 주세요."
    )
    assert (found.words, found.count, slugs(found), found.contact) == ((), None, ([], []), "")


def test_a_denial_of_everything_is_a_denial_and_no_word_for_the_event() -> None:
    found = read("외부의 공격으로 접속이 어렵습니다. 회원님의 개인정보는 유출되지 않았으며 모두 안전합니다.")
    assert (found.words, found.word_class, found.is_denied) == ((), None, True)


def test_a_denial_beside_a_softened_event_keeps_the_event() -> None:
    found = read(
        "일부 고객의 계정에서 비정상적인 접근이 감지되었습니다. 현재까지 개인정보가 유출된 정황은 확인되지 않았습니다."
    )
    assert (found.words, found.word_class) == (("비정상 접근",), WordClass.SOFTENED)
    assert (found.minimisers, found.is_denied) == (("일부",), True)


def test_a_mail_sent_to_the_wrong_people_tells_whom_to_ask() -> None:
    found = read(
        "2월 9일 오후 3시경 담당자의 실수로 고객님 897명의 이름과 이메일 주소가 담긴 파일이 다른 고객에게 "
        "발송되었습니다. "
        "개인정보보호책임자: privacy@moon.example",
        "2026-02-10",
    )
    assert (found.occurred_on, found.contact) == (date(2026, 2, 9), "privacy@moon.example")
    assert slugs(found) == (["name", "email"], [])


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("이름이 유출되었습니다. 출처를 모르는 링크를 누르지 마시기 바랍니다.", True),
        ("이름이 유출되었습니다. 낯선 전화에는 응하지 않으시기 바랍니다.", True),
        ("파일이 유출되었습니다. 받으신 분은 지워 주시기 바랍니다.", True),
        ("Names leaked. Don't follow links in messages that mention us.", True),
        ("Names leaked. We never share your data with advertisers.", False),
    ],
)
def test_what_people_must_not_do_is_advice_and_what_we_do_not_is_none(*, text: str, is_there: bool) -> None:
    assert ("what-you-can-do" in present(read(text))) is is_there


def test_a_stolen_key_that_was_used_is_how_it_came_about() -> None:
    assert "time-and-circumstances" in present(
        read("On 2 March 2026 a lost key was used to export names, which leaked.")
    )


def test_a_feared_leak_is_possible() -> None:
    found = read(
        "가입자님의 유심정보(IMSI 등)가 유출되었을 가능성이 있어 안내드립니다. 인지 일시: 2025. 4. 19. 23:40 / 신고 "
        "일시: "
        "2025. 4. 20. 16:46",
        "2025-05-09",
    )
    assert found.is_possible
    assert (found.discovered_on, found.reported_on) == (date(2025, 4, 19), date(2025, 4, 20))


def test_a_day_from_which_is_not_a_part() -> None:
    assert read("1월 2일부터 개인정보가 유출되었습니다.").minimisers == ()


def test_a_leak_that_is_certain_is_not_only_possible() -> None:
    assert not read("회원님의 이름이 유출되었습니다. 의심스러운 문자에 유의해 주시기 바랍니다.").is_possible


def test_a_notice_that_also_sells_has_advertising() -> None:
    found = read(
        "전 회원 20% 할인 이벤트를 진행합니다! 아울러 지난 10월 3일부터 10월 9일까지 일부 회원님(최대 5만 명)의 "
        "배송지와 "
        "주문내역이 노출되었음을 알려드립니다.",
        "2025-11-01",
    )
    assert found.has_advertising
    assert (found.occurred_on, found.occurred_until) == (date(2025, 10, 3), date(2025, 10, 9))


def test_a_warning_of_false_offers_is_no_advertising() -> None:
    assert not read("개인정보가 유출되었습니다. 할인 이벤트를 사칭한 문자에 주의해 주시기 바랍니다.").has_advertising


def test_what_cannot_be_read_is_said() -> None:
    found = read(
        "불기 2569년 5월 5일 유출이 있었습니다. 2월 30일 인지하였습니다. 유출된 회원은 3,000명이며, 유출된 회원은 "
        "5,000명입니다."
    )
    assert (found.occurred_on, found.discovered_on) == (None, None)
    assert found.unread == (
        "the counts contradict each other: 3,000명 / 5,000명",
        "불기 2569년 5월 5일: 불기 counts by another calendar",
        "2월 30일: 2-30 is no day",
    )


def test_an_item_that_is_called_leaked_and_not_leaked_is_said() -> None:
    found = read("비밀번호가 유출되었습니다. 비밀번호는 유출되지 않았습니다.")
    assert found.unread == ("said to be leaked and not leaked: 비밀번호",)


def test_an_english_letter_may_say_nothing_at_all() -> None:
    found = read(
        "We learned of an event that may have touched some of your data. We have no evidence of misuse. We write out "
        "of an "
        "abundance of caution."
    )
    assert found.is_possible
    assert found.minimisers == ("some", "no evidence of misuse", "abundance of caution")
    assert (found.count, slugs(found), present(found)) == (None, ([], []), set())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("고객 정보가 비인가 조회된 정황을 확인했습니다. 노출된 계정은 3개입니다.", ("비인가 조회", "노출")),
        ("회원 정보가 무단으로 노출되었습니다.", ("노출",)),
        ("회원 정보에 무단 접근이 있었습니다.", ("무단 접근",)),
        ("개인정보가 침해된 것으로 추정됩니다.", ("침해",)),
        ("개인정보 유출이 확인되는 경우 개별적으로 연락드리겠습니다.", ()),
        ("개인정보 침해 신고는 신고센터로 하실 수 있습니다.", ()),
        ("개인정보 유출 방지를 위하여 비밀번호를 바꿔 주세요.", ()),
        ("결제정보는 노출되지 않았습니다.", ()),
        ("앞서 노출로 안내드린 사고는 유출 사고입니다.", ("유출",)),
        ("최근 타사의 개인정보 유출 사고를 악용한 문자가 늘고 있습니다.", ()),
        ("「개인정보 유출 통지」 규정에 따라 해킹 사실을 알려드립니다.", ("해킹",)),
        ("Customer data was exposed after a leak.", ("exposure", "leak")),
        ("Accounts were viewed without authorization.", ("unauthorized access",)),
        ("An unauthorised party accessed data.", ("unauthorized access",)),
        ("Your account was not breached.", ()),
        ("We keep working to prevent future breaches.", ()),
    ],
)
def test_words_count_only_where_they_name_the_event(text: str, words: tuple[str, ...]) -> None:
    assert read(text).words == words


@pytest.mark.parametrize(
    ("text", "name", "on"),
    [
        ("유출 사고는 3월 1일에 발생했고 3월 3일에 확인하였습니다.", "occurred_on", "2026-03-01"),
        ("유출 사고는 3월 1일에 발생했고 3월 3일에 확인하였습니다.", "discovered_on", "2026-03-03"),
        ("3월 2일 비인가 접근 사실을 인지하였습니다.", "discovered_on", "2026-03-02"),
        ("3월 2일 외부에서 접근한 것으로 확인되었습니다.", "occurred_on", "2026-03-02"),
        ("유출 일시: 2026.3.1", "occurred_on", "2026-03-01"),
        ("유출 시점\n2026.3.1", "occurred_on", "2026-03-01"),
        ("유출 시점과 경위: 서버를 옮기던 3월 1일 밤", "occurred_on", "2026-03-01"),
        ("유출 인지일: 2026-03-03, 유출 발생일: 2026-03-01", "occurred_on", "2026-03-01"),
        ("3월 1일 안내 이후 유출이 더 확인되었습니다.", "notified_on", "2026-03-01"),
        ("3월 1일에 300명이라고 알려드린 유출 인원은 500명으로 확인되었습니다.", "notified_on", "2026-03-01"),
        ("5월 2일 받은 분의 신고로 알게 되었습니다.", "discovered_on", "2025-05-02"),
        ("3월 2일 단체 메일에 회원 명단을 잘못 첨부하였습니다.", "occurred_on", "2026-03-02"),
        ("On 2 March 2026 an unauthorized actor acquired our files.", "occurred_on", "2026-03-02"),
        ("Our supplier told us on 4 March 2026 that a list had been copied.", "discovered_on", "2026-03-04"),
        (
            "A clerk sent a file with the names and the phone numbers of our members to a stranger on 2 March 2026.",
            "occurred_on",
            "2026-03-02",
        ),
        ("유출을 인지한 날\n2026.3.2", "discovered_on", "2026-03-02"),
        ("조회 기간은 '25. 3. 1. ~ '25. 4. 15.입니다.", "occurred_until", "2025-04-15"),
        ("3월 4일 경찰에 수사를 의뢰하고 신고하였습니다.", "reported_on", "2026-03-04"),
        ("3월 5일 고객님께 개별 안내를 드렸습니다.", "notified_on", "2026-03-05"),
        ("On March 3, 2026 we learned that data had leaked.", "discovered_on", "2026-03-03"),
        ("The intrusion began on February 20, 2026.", "occurred_on", "2026-02-20"),
        ("On 4 March 2026 we reported it to the police.", "reported_on", "2026-03-04"),
        ("We informed the data protection authority on 4 March 2026.", "reported_on", "2026-03-04"),
        ("We notified you on 5 March 2026.", "notified_on", "2026-03-05"),
        ("유출을 안 날: 2026년 3월 4일", "discovered_on", "2026-03-04"),
        ("분실 사실을 안 것은 3월 4일입니다.", "discovered_on", "2026-03-04"),
        ("3월 3일 파일이 유출되었습니다. 회사는 같은 날 18시에 이를 알고 막았습니다.", "discovered_on", "2026-03-03"),
        ("3월 3일 유출되었고 이튿날 제보를 받았습니다.", "discovered_on", "2026-03-04"),
        ("3월 3일 해커가 회원 명단을 빼갔습니다.", "occurred_on", "2026-03-03"),
        ("We discovered the intrusion on 4 March 2026.", "discovered_on", "2026-03-04"),
        ("We were told on 4 March 2026.", "discovered_on", "2026-03-04"),
        ("A contractor lost a laptop on 2 March 2026.", "occurred_on", "2026-03-02"),
        ("When did you find out?\nOn 4 March 2026.", "discovered_on", "2026-03-04"),
        ("Following our notice of 1 March 2026, more is known.", "notified_on", "2026-03-01"),
    ],
)
def test_a_day_is_of_what_is_said_beside_it(text: str, name: str, on: str) -> None:
    assert str(getattr(read(text), name)) == on


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("문의: 080-000-0000", "080-000-0000"),
        ("담당부서: 정보보호실 02-555-0199", "02-555-0199"),
        ("고객센터로 문의해 주시기 바랍니다.", "고객센터로 문의"),
        ("Please call us with questions.", "call us"),
        ("개인정보 분쟁조정위원회 1833-6972, 경찰청 182", ""),
        ("문의가 많아 지연될 수 있습니다.", ""),
    ],
)
def test_the_contact_is_the_services_own(text: str, contact: str) -> None:
    assert read(text).contact == contact


def test_lines_of_blanks_say_nothing() -> None:
    assert read("유출된 항목\n \n이름") == read("유출된 항목\n이름")


def test_what_is_missing_from_a_short_notice_is_told() -> None:
    assert present(read("고객님의 이름이 노출되었습니다. 계정 약 4,500개입니다.")) == {"items"}


@pytest.mark.parametrize(
    ("day", "hours", "contents"),
    [("2012-01-01", 24, 5), ("2016-07-25", 24, 5), ("2021-01-01", 24, 5), ("2023-09-15", 72, 5), ("2026-09-11", 72, 6)],
)
def test_the_rule_set_is_that_in_force_on_the_day(day: str, hours: int, contents: int) -> None:
    law = rule_set(date.fromisoformat(day), Language.KO)
    assert (law.hours, len(law.contents)) == (hours, contents)


def test_rule_sets_of_a_language_follow_each_other_without_a_gap() -> None:
    korean = [law for law in RULE_SETS if law.language is Language.KO]
    assert [law.until and law.until.toordinal() + 1 for law in korean] == [
        *(law.since.toordinal() for law in korean[1:]),
        None,
    ]


def test_the_claim_to_damages_is_asked_for_since_the_law_has_it() -> None:
    text = "이름이 유출되었습니다. 손해배상을 청구하시거나 분쟁조정을 신청하실 수 있습니다."
    assert ("damages-claim", True) in read(text, "2026-10-06").checklist
    assert "damages-claim" not in dict(read(text, "2026-09-10").checklist)


FEARED = "회원님의 이름이 유출되었을 가능성이 있어 조사하고 있습니다."


@pytest.mark.parametrize(
    ("text", "day", "has"),
    [
        (FEARED, "2026-10-06", False),
        (f"{FEARED} 확인되는 대로 다시 알려 드리겠습니다.", "2026-10-06", True),
        (f"{FEARED} 추가로 안내해 드리겠습니다.", "2026-10-06", True),
        (FEARED, "2026-09-10", None),
        ("회원님의 이름이 유출되었습니다. 2차 피해가 우려됩니다.", "2026-10-06", None),
    ],
)
def test_a_feared_leak_owes_another_notice_since_the_law_has_it(*, text: str, day: str, has: bool | None) -> None:
    assert dict(read(text, day).checklist).get("follow-up") is has


def test_delays_are_held_against_the_limits_of_the_day_of_discovery() -> None:
    found = read("7월 11일 유출 사실을 알게 되어 7월 13일 경찰에 신고하였습니다.", "2016-07-25")
    told = delays(found, date(2016, 7, 25), Language.KO)
    assert [(each.told, each.days, each.limit_hours, each.is_late) for each in told] == [
        ("people", 14, 24, True),
        ("authority", 2, 24, True),
    ]


def test_a_delay_that_may_have_kept_the_limit_is_not_late() -> None:
    found = read("3월 4일 유출 사실을 인지하였습니다.", "2026-03-07")
    (delay,) = delays(found, date(2026, 3, 7), Language.KO)
    assert (delay.days, delay.is_late) == (3, False)


def test_without_a_day_of_discovery_there_is_no_delay() -> None:
    assert delays(read("이름이 유출되었습니다."), date(2026, 3, 7), Language.KO) == ()


@pytest.mark.skipif(not SHARED.exists(), reason="the shared notices are not here")
def test_the_shared_story_of_three_notices_is_read() -> None:
    story = json.loads(SHARED.read_text(encoding="utf-8").splitlines()[0])["notices"]
    found = [read(each["text"], each["date"]) for each in story]
    assert [each.words for each in found] == [("비인가 조회", "노출"), ("노출",), ("유출",)]
    assert [each.count and each.count.number for each in found] == [4_500, 33_700_000, None]
    assert ["entrance-code" in slugs(each)[0] for each in found] == [False, False, True]
    assert [present(each) for each in found] == [{"items"}, {"items"}, ALL_FIVE]


@pytest.mark.parametrize(
    "piece", ["유출되지 않았 ", "- ", ": ", "a@", "다. ", "expos ", "0-", "contact our ", "유출" + " " * 99]
)
def test_a_hostile_notice_is_read_in_time(piece: str) -> None:
    assert isinstance(read(piece * 500), Incident)
