from datetime import date

import pytest

from tos_monitor.model import Language
from tos_monitor.when import Towards, days

NOTICED = date(2026, 7, 20)

ONE_DAY = [
    ("2016년 7월 27일", "2016-07-27"),
    ("2016년7월27일자로", "2016-07-27"),
    ("2016년 7월 7 일부터", "2016-07-07"),
    ("２０２６년 ７월 １일", "2026-07-01"),
    ("2016年 7月 27日", "2016-07-27"),
    ("서기 2026년 1월 2일", "2026-01-02"),
    ("'16년 7월 27일", "2016-07-27"),
    ("2016. 7. 27.", "2016-07-27"),
    ("2014. 12. 01부터 적용", "2014-12-01"),
    ("2026.01.02", "2026-01-02"),
    ("2026-01-02", "2026-01-02"),
    ("2026/1/2", "2026-01-02"),
    ("16.7.27", "2016-07-27"),
    ("'16. 7. 27", "2016-07-27"),
    ("(2024. 1. 16. 시행)", "2024-01-16"),
    ("시행일자 : 2024.1.16(화)", "2024-01-16"),
    ("2026년 1월 2일(금) 오전 10시", "2026-01-02"),
    ("7월 27일", "2026-07-27"),
    ("7월 20일", "2026-07-20"),
    ("7월 19일", "2027-07-19"),
    ("이용약관 개정 안내 (7/25)", "2026-07-25"),
    ("공지 (1/25)", "2027-01-25"),
    ("7.27(수)", "2026-07-27"),
    ("7/27(월요일)", "2026-07-27"),
    ("8/1부터", "2026-08-01"),
    ("(7. 27. 시행)", "2026-07-27"),
    ("8/1 이용약관 개정", "2026-08-01"),
    ("8/1 판매자 이용약관 변경", "2026-08-01"),
    ("8.1 개인정보처리방침 개정", "2026-08-01"),
    ("올해 12월 1일", "2026-12-01"),
    ("내년 1월 1일", "2027-01-01"),
    ("지난해 12월 3일", "2025-12-03"),
    ("다음 달 1일", "2026-08-01"),
    ("익월 1일", "2026-08-01"),
    ("이달 31일", "2026-07-31"),
    ("지난달 30일", "2026-06-30"),
    ("금일", "2026-07-20"),
    ("오늘 확인", "2026-07-20"),
    ("어제", "2026-07-19"),
    ("전일", "2026-07-19"),
    ("내일부터", "2026-07-21"),
    ("공지일로부터 7일 후", "2026-07-27"),
    ("공지일로부터 일주일 후", "2026-07-27"),
    ("공고한 날부터 2주 후", "2026-08-03"),
    ("게시일로부터 30일이 경과한 날", "2026-08-19"),
    ("공지일로부터 한 달 후", "2026-08-20"),
    ("고지일로부터 1개월 이후", "2026-08-20"),
    ("금일 기준 30일 후", "2026-08-19"),
    ("금일 기준 30일 후인 2월 15일부터", "2027-02-15"),
    ("2월 15일(공지일로부터 30일 후)", "2027-02-15"),
    ("26 December 2025", "2025-12-26"),
    ("the 1st of March 2026", "2026-03-01"),
    ("December 26, 2025", "2025-12-26"),
    ("March 1st, 2026", "2026-03-01"),
    ("Dec. 26", "2026-12-26"),
    ("Sept. 3, 2026", "2026-09-03"),
    ("26/12/2025", "2025-12-26"),
    ("12/26/2025", "2025-12-26"),
    ("26.12.2025", "2025-12-26"),
    ("2025-12-26", "2025-12-26"),
    ("30 days after this notice", "2026-08-19"),
    ("thirty days from the date of this notice", "2026-08-19"),
    ("two weeks after this announcement", "2026-08-03"),
    ("in 14 days", "2026-08-03"),
    ("공지 후 30일이 지난 날", "2026-08-19"),
    ("안내한 뒤 14일 후", "2026-08-03"),
    ("공지일(7월 20일)로부터 14일 후", "2026-08-03"),
    ("thirty days after we post this notice", "2026-08-19"),
    ("today", "2026-07-20"),
    ("yesterday", "2026-07-19"),
]
RANGES = [
    ("2025년 6월 24일부터 11월 8일까지", "2025-06-24", "2025-11-08"),
    ("2025년 12월 24일부터 2026년 1월 8일까지", "2025-12-24", "2026-01-08"),
    ("2025년 12월 24일부터 1월 8일까지", "2025-12-24", "2026-01-08"),
    ("2026년 1월 2일(금) 오전 10시부터 1월 3일 02:00까지", "2026-01-02", "2026-01-03"),
    ("2016년 5월 3~6일", "2016-05-03", "2016-05-06"),
    ("2016년 5월 3일 ~ 6일", "2016-05-03", "2016-05-06"),
    ("2016. 5. 3 ~ 5. 6", "2016-05-03", "2016-05-06"),
    ("2016.5.3.~2016.5.6.", "2016-05-03", "2016-05-06"),
    ("2016-05-03 ~ 2016-05-06", "2016-05-03", "2016-05-06"),
    ("5월 3일부터 6일까지", "2026-05-03", "2026-05-06"),
    ("12월 28일부터 1월 3일까지", "2025-12-28", "2026-01-03"),
    ("2016년 5월 3일에서 5월 6일 사이", "2016-05-03", "2016-05-06"),
    ("2016년 5월 3일과 5월 6일 사이에", "2016-05-03", "2016-05-06"),
    ("between 3 and 6 May 2016", "2016-05-03", "2016-05-06"),
    ("3-6 May 2016", "2016-05-03", "2016-05-06"),
    ("May 3–6, 2016", "2016-05-03", "2016-05-06"),
    ("between May 3 and May 6, 2016", "2016-05-03", "2016-05-06"),
    ("from 24 June to 8 November 2025", "2025-06-24", "2025-11-08"),
]
NO_DATES = [
    "문의 02-1234-5678, 1588-1234, 080-000-0000",
    "010-2026-0102",
    "버전 10.1.3",
    "v2.1.3",
    "12.3.4.5",
    "제7조 2항, 제3조의2",
    "3.5% 인상",
    "1,234.56원",
    "3월 5일간의 점검",
    "오늘의 상품",
    "in the next days",
    "You may 3 times",
    "yesterday's news",
    "chapter 12",
]
PROBLEMS = [
    "2월 30일",
    "2026년 2월 30일",
    "2026년 13월 1일",
    "2026-02-30",
    "31 April 2026",
    "불기 2569년 5월 5일",
    "2569년 5월 5일",
    "음력 5월 5일",
    "공지일로부터 5영업일 후",
    "5 working days after this notice",
    "2026년 1월 10일 ~ 3일",
]


def language(text: str) -> Language:
    return Language.EN if text.isascii() else Language.KO


@pytest.mark.parametrize(("text", "on"), ONE_DAY)
def test_a_day_is_read_however_it_is_written(text: str, on: str) -> None:
    assert [str(day.on) for day in days(text, NOTICED, language(text))] == [on]


@pytest.mark.parametrize(("text", "on", "until"), RANGES)
def test_a_range_has_its_first_and_its_last_day(text: str, on: str, until: str) -> None:
    found = days(text, NOTICED, language(text), Towards.PAST)
    assert [(str(day.on), str(day.until)) for day in found] == [(on, until)]


@pytest.mark.parametrize("text", NO_DATES)
def test_other_figures_are_no_date(text: str) -> None:
    assert days(text, NOTICED, language(text)) == ()


@pytest.mark.parametrize("text", PROBLEMS)
def test_words_that_name_no_day_say_why(text: str) -> None:
    assert [(day.on, day.problem != "") for day in days(text, NOTICED, language(text))] == [(None, True)]


def test_a_day_that_can_be_read_two_ways_says_so() -> None:
    (day,) = days("03/04/2026", NOTICED, Language.EN)
    assert (day.on, day.problem) == (date(2026, 4, 3), "day and month may be the other way round")


@pytest.mark.parametrize(
    ("towards", "on"), [(Towards.FUTURE, "2027-07-19"), (Towards.PAST, "2026-07-19"), (Towards.NEAREST, "2026-07-19")]
)
def test_a_day_without_a_year_lies_on_the_side_that_is_asked_for(towards: Towards, on: str) -> None:
    assert [str(day.on) for day in days("7월 19일", NOTICED, Language.KO, towards)] == [on]


def test_the_29th_of_february_without_a_leap_year_near_is_no_day() -> None:
    assert [day.on for day in days("2월 29일", NOTICED, Language.KO)] == [None]


def test_several_days_come_in_their_order_with_their_words() -> None:
    text = "이용약관은 2016년 7월 27일, 운영정책은 8월 1일부터 시행합니다."
    assert [day.quote for day in days(text, NOTICED, Language.KO)] == ["2016년 7월 27일", "8월 1일"]


def test_the_words_stand_where_it_says() -> None:
    text = "시행일은 2016년 5월 3일 ~ 6일입니다."
    (day,) = days(text, NOTICED, Language.KO)
    assert text[day.start : day.end] == day.quote == "2016년 5월 3일 ~ 6일"


def test_the_same_month_is_that_of_the_date_before() -> None:
    assert [str(day.on) for day in days("2016년 5월 3일, 같은 달 6일, 동년 9월 1일", NOTICED, Language.KO)] == [
        "2016-05-03",
        "2016-05-06",
        "2016-09-01",
    ]


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("같은 날", "2026-07-01"),
        ("그날", "2026-07-01"),
        ("이튿날", "2026-07-02"),
        ("다음 날", "2026-07-02"),
        ("사흘 뒤", "2026-07-04"),
        ("the same day", "2026-07-01"),
        ("the next day", "2026-07-02"),
    ],
)
def test_a_day_may_be_counted_from_the_one_that_was_named_last(words: str, on: str) -> None:
    _, later = days(f"2026년 7월 1일에 일어나 {words} 알았습니다.", NOTICED, Language.KO)
    assert later.on == date.fromisoformat(on)
    assert days(f"{words} 알았습니다.", NOTICED, Language.KO) == ()
    (alone,) = days(f"{words} 알았습니다.", NOTICED, Language.KO, previous=date(2026, 7, 1))
    assert alone.on == later.on


@pytest.mark.parametrize("text", ["2025년 6월부터", "2026년 9월 중", "in June 2025"])
def test_a_month_without_a_day_names_none_and_says_so(text: str) -> None:
    assert [(day.on, day.problem) for day in days(text, NOTICED, Language.KO)] == [(None, "names a month and no day")]


def test_a_date_moved_from_one_day_to_another_is_no_range() -> None:
    assert [day.until for day in days("시행일을 7월 27일에서 8월 3일로 변경합니다.", NOTICED, Language.KO)] == [
        None,
        None,
    ]


def test_two_dates_joined_by_and_are_no_range() -> None:
    assert [str(day.on) for day in days("on 3 May 2026 and 6 May 2026", NOTICED, Language.EN)] == [
        "2026-05-03",
        "2026-05-06",
    ]


@pytest.mark.parametrize("anchor", [date.min, date.max])
@pytest.mark.parametrize(
    "text", ["내년 1월 1일", "어제", "내일", "공지일로부터 90개월 후", "다음 달 1일", "7월 1일", "지난달 1일"]
)
def test_a_notice_from_the_ends_of_time_is_read_too(text: str, anchor: date) -> None:
    assert len(days(text, anchor, Language.KO)) == 1


@pytest.mark.parametrize("piece", ["2016 ", "1/", "2016.7.", "7월 ", "between ", "(7/1) ~ ", "공지일로부터 "])
def test_a_hostile_text_is_read_in_time(piece: str) -> None:
    assert isinstance(days(piece * 10_000, NOTICED, Language.KO), tuple)
