import pytest

from tos_monitor.incident.counts import affected, counts
from tos_monitor.incident.text import sentences
from tos_monitor.model import Count, Hedge, Unit

PEOPLE, ACCOUNTS, RECORDS = Unit.PEOPLE, Unit.ACCOUNTS, Unit.RECORDS
NONE, ABOUT, LEAST, MOST = Hedge.NONE, Hedge.ABOUT, Hedge.AT_LEAST, Hedge.AT_MOST

FORMS = [
    ("회원 897명", 897, PEOPLE, NONE),
    ("회원 1030만명", 10_300_000, PEOPLE, NONE),
    ("1,030만여 명의 회원", 10_300_000, PEOPLE, ABOUT),
    ("3천370만 명", 33_700_000, PEOPLE, NONE),
    ("사천오백 명", 4_500, PEOPLE, NONE),
    ("삼천삼백칠십만 명", 33_700_000, PEOPLE, NONE),
    ("백만 명", 1_000_000, PEOPLE, NONE),
    ("만 명", 10_000, PEOPLE, NONE),
    ("만이천 명", 12_000, PEOPLE, NONE),
    ("1억 2천만 명", 120_000_000, PEOPLE, NONE),
    ("1.2억 명", 120_000_000, PEOPLE, NONE),
    ("고객님 4만 5천 명", 45_000, PEOPLE, NONE),
    ("고객 4,500분", 4_500, PEOPLE, NONE),
    ("회원 여러분 가운데 1,030만여 분의 정보", 10_300_000, PEOPLE, ABOUT),
    ("약 4,500명 고객", 4_500, PEOPLE, ABOUT),
    ("회원 12만 3천여 명", 123_000, PEOPLE, ABOUT),
    ("3,000명가량", 3_000, PEOPLE, ABOUT),
    ("3,000명 남짓", 3_000, PEOPLE, ABOUT),
    ("최대 5만 명", 50_000, PEOPLE, MOST),
    ("5만 명 미만", 50_000, PEOPLE, MOST),
    ("5만 명 이하", 50_000, PEOPLE, MOST),
    ("최소 3,000명 이상", 3_000, PEOPLE, LEAST),
    ("적어도 3천 명", 3_000, PEOPLE, LEAST),
    ("약 3,000명 이상", 3_000, PEOPLE, LEAST),
    ("10만 명을 넘는", 100_000, PEOPLE, LEAST),
    ("유출된 회원 수: 4,536", 4_536, PEOPLE, NONE),
    ("전체 회원 2,400만 명 중 일부인 1,030만 명", 10_300_000, PEOPLE, NONE),
    ("계정 4,500여 개가", 4_500, ACCOUNTS, ABOUT),
    ("4,500여개의 계정", 4_500, ACCOUNTS, ABOUT),
    ("노출이 확인된 계정은 약 4,500개이며", 4_500, ACCOUNTS, ABOUT),
    ("고객 계정 약 3,370만 개의 정보", 33_700_000, ACCOUNTS, ABOUT),
    ("약 3,370만 계정", 33_700_000, ACCOUNTS, ABOUT),
    ("4천5백 개 계정", 4_500, ACCOUNTS, NONE),
    ("4천536개 계정", 4_536, ACCOUNTS, NONE),
    ("유출 계정 수: 4,536", 4_536, ACCOUNTS, NONE),
    ("ID 3,000개", 3_000, ACCOUNTS, NONE),
    ("아이디 1만 2천여 개", 12_000, ACCOUNTS, ABOUT),
    ("계정 120만 건", 1_200_000, ACCOUNTS, NONE),
    ("약 3,370만 건의 개인정보", 33_700_000, RECORDS, ABOUT),
    ("2,540만 3,576건", 25_403_576, RECORDS, NONE),
    ("120만 3,576건의 정보", 1_203_576, RECORDS, NONE),
    ("개인정보 총 158만 건", 1_580_000, RECORDS, NONE),
    ("이름, 아이디 등 총 1,204만 7,311건", 12_047_311, RECORDS, NONE),
    ("고객 정보 3,000개", 3_000, RECORDS, NONE),
    ("해커가 빼낸 정보는 120만 건", 1_200_000, RECORDS, NONE),
    ("개인정보 33.7만 건", 337_000, RECORDS, NONE),
    ("14,000 people", 14_000, PEOPLE, NONE),
    ("approximately 6.9M users", 6_900_000, PEOPLE, ABOUT),
    ("6.9 million of our customers", 6_900_000, PEOPLE, NONE),
    ("up to 5 million customers", 5_000_000, PEOPLE, MOST),
    ("fewer than 500 members", 500, PEOPLE, MOST),
    ("nearly 100k subscribers", 100_000, PEOPLE, ABOUT),
    ("An estimated 500,000 individuals", 500_000, PEOPLE, ABOUT),
    ("half a million customers", 500_000, PEOPLE, NONE),
    ("two hundred thousand users", 200_000, PEOPLE, NONE),
    ("a total of 12,345 current and former employees", 12_345, PEOPLE, NONE),
    ("33.7 million customer accounts", 33_700_000, ACCOUNTS, NONE),
    ("more than 14,000 accounts", 14_000, ACCOUNTS, LEAST),
    ("at least 3,200 user accounts", 3_200, ACCOUNTS, LEAST),
    ("accounts affected: about 14,000", 14_000, ACCOUNTS, ABOUT),
    ("accounts: 14,000 accounts", 14_000, ACCOUNTS, NONE),
    ("out of our 24 million members, 14,000 accounts", 14_000, ACCOUNTS, NONE),
    ("1.2 billion records", 1_200_000_000, RECORDS, NONE),
    ("over 2 million customer records", 2_000_000, RECORDS, LEAST),
]
NO_COUNTS = [
    "최근 5건의 주문정보",
    "주문 3건의 배송지",
    "현재까지 접수된 2차 피해 0건",
    "피해 신고 12건",
    "이름 등 4종의 정보",
    "5개 항목",
    "쿠폰 3개",
    "해커 3명",
    "3개 업체",
    "1인당 5만원",
    "보상금 10,000원",
    "문의 080-000-0000, 1588-0000",
    "2025년 11월 20일",
    "30일 이내",
    "10시 30분",
    "상담원 200명을 배치",
    "선착순 100명",
    "수만 명",
    "회원 여러분",
    "제3자 1곳",
    "우리 회사는 이 건에 대하여",
    "$5 million customers",
    "the last 5 orders",
    "24 hours",
    "thousands of customers",
]


def read(text: str) -> tuple[Count, ...]:
    return counts(sentences(text))


@pytest.mark.parametrize(("text", "number", "unit", "hedge"), FORMS)
def test_a_count_is_read_however_it_is_written(text: str, number: int, unit: Unit, hedge: Hedge) -> None:
    assert [(each.number, each.unit, each.hedge) for each in read(text)] == [(number, unit, hedge)]


@pytest.mark.parametrize("text", NO_COUNTS)
def test_other_numbers_count_nobody(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3,000명, 이 중 결제정보가 유출된 분은 200명입니다.", 3_000),
        ("이 가운데 200명은 주소도 유출되었으며 대상은 3,000명입니다.", 3_000),
        ("A사 3,000명과 B사 2,000명 등 총 5,000명", 5_000),
        ("당초 4,500개 계정으로 안내드렸으나 3,370만 개 계정으로 확인되었습니다.", 33_700_000),
        ("4,500개 계정이라고 말씀드렸으나 3,370만 개 계정으로 확인되었습니다.", 33_700_000),
        ("개인정보 2,540만 3,576건, 회원 1,030만 명", 10_300_000),
        ("약 4,500개 계정, 정확히는 4,536개 계정", 4_536),
        ("14,000 accounts were used to reach the profiles of 6.9 million users, 200 of them by phone", 6_900_000),
        ("We previously told you that 14,000 users were affected. In fact 6.9 million users were.", 6_900_000),
        ("We said that 4,536 accounts were exposed. We now know of 33.7 million accounts.", 33_700_000),
        ("3,000 customers were affected, including 200 members of staff", 3_000),
        ("유출 인원을 4,500명에서 4,200명으로 정정합니다.", 4_200),
        ("유출 인원은 4,500명이 아니라 4,200명입니다.", 4_200),
        ("회원 1,203명(전체 9,870명)의 이름이 유출되었습니다.", 1_203),
        ("The names of 1,203 of our 9,870 members leaked.", 1_203),
        ("A quarter of a million users were affected.", 250_000),
    ],
)
def test_the_count_it_stands_by_is_the_whole_and_the_latest(text: str, number: int) -> None:
    count, _ = affected(sentences(text))
    assert count is not None
    assert count.number == number


def test_many_things_are_accounts_in_a_notice_about_accounts() -> None:
    found = read("일부 계정이 노출되었습니다. 확인 결과 모두 3,370만 개로 늘었고, 서버 3개를 껐습니다.")
    assert [(each.number, each.unit) for each in found] == [(33_700_000, ACCOUNTS)]


def test_counts_that_contradict_each_other_are_said() -> None:
    count, against = affected(sentences("유출된 회원은 3,000명입니다. 유출된 회원은 5,000명입니다."))
    assert (count and count.number, against) == (5_000, ("the counts contradict each other: 3,000명 / 5,000명",))


def test_a_count_without_doubles_does_not_contradict_the_count_with_them() -> None:
    count, against = affected(sentences("2,540만 3,576건입니다. 중복을 제외하면 2,051만 131건입니다."))
    assert (count and count.number, against) == (25_403_576, ())


def test_a_rounded_count_does_not_contradict_the_exact_one() -> None:
    assert affected(sentences("약 3,370만 명입니다. 정확히는 33,695,214명입니다."))[1] == ()


def test_without_a_count_there_is_none() -> None:
    assert affected(sentences("개인정보가 유출되었습니다.")) == (None, ())


@pytest.mark.parametrize("piece", ["1,", "1만 ", "천", "1", "약 ", "one hundred "])
def test_a_hostile_text_is_read_in_time(piece: str) -> None:
    assert isinstance(read(piece * 10_000), tuple)
