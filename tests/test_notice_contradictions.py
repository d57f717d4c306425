"""What a notice says against itself, or shows to nobody who reads, is said and never guessed in silence."""

import re
from datetime import date

import pytest

from tos_monitor.announce import tell
from tos_monitor.model import Direction, EventKind, Hedge, Language, Notice, NoticeKind, Status, Table, Told
from tos_monitor.normal import language_of
from tos_monitor.story import happenings, sentence, unread

POSTED = date(2031, 3, 1)
SEVERAL = "it names several days from which the change applies"
HEAVY = "회사는 회원의 손해를 배상할 책임을 지지 않습니다."
PRICES: Table = (("요금제", "내용"), ("기본", "회사는 회원의 손해를 배상합니다."), ("고급", HEAVY))


def told(title: str, text: str, tables: tuple[Table, ...] = ()) -> Told:
    language = language_of(f"{title}\n{text}")
    return tell(Notice(title=title, text=text, posted=POSTED, language=language, tables=tables))


def announced(text: str, title: str = "이용약관 개정 안내") -> tuple[str, ...]:
    said = told(title, text).announcement
    assert said is not None
    return said.unread


def admitted(text: str, title: str = "개인정보 유출 안내") -> tuple[str, ...]:
    said = told(title, text).incident
    assert said is not None
    return said.unread


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("이용약관 개정 안내", "이용약관을 2031년 4월 1일부터 시행합니다.\n시행일: 2031년 5월 1일"),
        ("이용약관 개정 안내 (2031년 5월 1일 시행)", "이용약관을 개정합니다.\n시행일자 : 2031년 4월 1일"),
        ("이용약관 개정 안내(시행일: 4월 1일)", "개정 약관은 2031년 5월 1일부터 시행됩니다."),
        ("Terms of Use update", "The new Terms of Use apply from 1 April 2031. Effective date: 1 May 2031"),
    ],
)
def test_days_that_are_said_more_and_less_plainly_contradict_each_other(title: str, text: str) -> None:
    assert announced(text, title) == (f"{SEVERAL}: 2031-04-01, 2031-05-01",)


@pytest.mark.parametrize(
    "text",
    [
        "이용약관의 시행일을 2031년 4월 1일에서 2031년 3월 20일로 앞당깁니다.",
        "이용약관을 2031년 4월 1일부터 시행합니다.\n시행일: 2031년 4월 1일\n종전 약관 시행일: 2030년 1월 1일",
    ],
)
def test_a_day_that_is_replaced_or_over_contradicts_none(text: str) -> None:
    assert announced(text) == ()


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ("공지일로부터 30일 후인 2031년 3월 8일", "2031-03-31"),
        ("금일 기준 30일 후인 4월 15일", "2031-03-31"),
    ],
)
def test_a_count_of_days_that_comes_to_another_day_is_said(said: str, comes_to: str) -> None:
    assert announced(f"개정 약관은 {said}부터 시행합니다.") == (
        f"'{said}': the days that it counts come to {comes_to}",
    )


@pytest.mark.parametrize("day", ["3월 30일", "3월 31일", "4월 1일"])
def test_the_day_of_the_notice_may_count_or_not(day: str) -> None:
    assert announced(f"개정 약관은 공지일로부터 30일 후인 {day}부터 시행합니다.") == ()


def test_working_days_beside_a_day_are_not_held_against_it() -> None:
    assert announced("개정 약관은 공지일로부터 7영업일 후인 3월 20일부터 시행합니다.") == ()


def test_a_day_that_is_long_over_is_doubted_and_is_no_short_notice() -> None:
    this = told("이용약관 개정 안내", "이용약관을 개정합니다. 시행일 2021년 4월 1일")
    assert this.announcement is not None
    assert this.announcement.unread == ("'2021년 4월 1일': the day is long over",)
    assert [each.kind for each in happenings([this])] == [EventKind.TERMS_ANNOUNCED]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2031년 5월 3일 해킹으로 회원의 이름이 유출되었습니다.", "2031년 5월 3일: the day is later than the notice"),
        (
            "2031년 2월 20일 발생하여 2031년 2월 10일 인지한 해킹으로 이름이 유출되었습니다.",
            "2031년 2월 10일: the day of the discovery is before that of the event, 2031년 2월 20일",
        ),
    ],
)
def test_days_of_an_incident_that_cannot_be_are_said(text: str, problem: str) -> None:
    assert admitted(text) == (problem,)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("개인정보 유출 안내", "총 1,200명의 개인정보가 유출되었습니다. 유출된 회원은 3,400명입니다."),
        ("개인정보 유출 안내 (3,400명)", "총 1,200명의 개인정보가 유출되었습니다."),
        ("개인정보 유출 안내", "총 1,200명의 정보가 유출되었습니다. 이 가운데 3,400명은 비밀번호도 유출되었습니다."),
    ],
)
def test_a_count_larger_than_the_whole_contradicts_it(title: str, text: str) -> None:
    assert admitted(text, title) == ("the counts contradict each other: 3,400명 / 1,200명",)


@pytest.mark.parametrize(
    "text",
    [
        "총 1,200명 이상의 정보가 유출되었습니다. 이 가운데 3,400명은 비밀번호도 유출되었습니다.",
        "총 3,400명의 정보가 유출되었습니다. 이 가운데 1,200명은 비밀번호도 유출되었습니다.",
        "당초 3,400명으로 안내하였으나 총 1,200명의 정보가 유출되었습니다.",
    ],
)
def test_parts_and_earlier_counts_contradict_nothing(text: str) -> None:
    assert admitted(text) == ()


@pytest.mark.parametrize("text", ["1,030만 명으로 추정되는 정보가 유출되었습니다.", "약 1,030만 명이 유출되었습니다."])
def test_what_is_only_estimated_is_told_as_such(text: str) -> None:
    this = told("개인정보 유출 안내", text)
    assert this.incident is not None
    assert this.incident.count is not None
    assert this.incident.count.hedge is Hedge.ABOUT
    (disclosed,) = (each for each in happenings([this]) if each.kind is EventKind.BREACH_DISCLOSED)
    assert sentence(disclosed, [this], Language.KO).endswith("; 약 10,300,000명")


@pytest.mark.parametrize("title", ["개인정보 유출 사실을 알려 드립니다", "고객 정보 유출에 대한 사과문"])
@pytest.mark.parametrize("text", ["", "[그림] n.jpg"])
def test_a_breach_that_is_shown_as_a_picture_leaves_out_nothing_that_was_read(title: str, text: str) -> None:
    this = told(title, text)
    assert [each.kind for each in happenings([this])] == [EventKind.BREACH_DISCLOSED]
    assert unread(this) == ("공지에 글이 없음 (그림일 수 있음)",)


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        (
            f"약관을 개정합니다. 시행일 2031년 4월 1일. 개정 약관 전문은 아래와 같습니다.\n제8조(책임) {HEAVY}",
            (),
        ),
        (f"이용약관의 오탈자를 바로잡습니다. 시행일 2031년 4월 1일.\n{HEAVY}", ()),
        (
            "\n".join(("이용약관을 개정합니다. 시행일 2031년 4월 1일", *(cell for row in PRICES for cell in row))),
            (PRICES,),
        ),
    ],
)
def test_words_that_nobody_calls_new_are_no_change(text: str, tables: tuple[Table, ...]) -> None:
    this = told("이용약관 개정 안내", text, tables)
    assert this.announcement is not None
    assert this.announcement.verdict.direction is Direction.NONE


def test_words_in_a_table_of_the_change_are_new() -> None:
    table = (("주요 변경 내용", HEAVY),)
    this = told("이용약관 개정 안내", f"시행일 2031년 4월 1일\n주요 변경 내용\n{HEAVY}", (table,))
    assert this.announcement is not None
    assert this.announcement.verdict.direction is Direction.ADVERSE


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("도서 이벤트", "보안을 다룬 신간 이벤트입니다. 개인정보 유출 사례 100건을 실었습니다."),
        ("개인정보 유출 신고 방법 안내", "개인정보 유출이 의심되는 경우 118로 신고하세요."),
        ("약관 설명회 안내", "이용약관 개정 절차에 대한 설명회를 3월 10일에 엽니다."),
        ("약관 개정", "회원 여러분의 의견을 받습니다. 약관 개정은 예정되어 있지 않습니다."),
    ],
)
def test_what_only_speaks_of_leaks_and_changes_is_neither(title: str, text: str) -> None:
    assert told(title, text).kind is NoticeKind.OTHER


def test_what_cannot_be_ruled_out_is_not_said_to_be_leaked() -> None:
    said = told("개인정보 유출 안내", "이름이 유출되었습니다. 계좌번호의 유출 가능성도 배제할 수 없습니다.").incident
    assert said is not None
    assert [item.slug for item in said.items_leaked] == ["name"]


def test_an_announcement_without_a_day_says_so_once() -> None:
    this = told("이용약관 개정 안내", "이용약관을 개정할 예정입니다. 자세한 날짜는 정하는 대로 알립니다.")
    assert this.announcement is not None
    assert this.announcement.status is Status.ANNOUNCED
    (happened,) = happenings([this])
    assert sentence(happened, [this], Language.KO) == "시행 예정일: 날짜 없음"
    assert sentence(happened, [this], Language.EN) == "to apply from: no day given"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("이용약관 개정 안내", "이용약관을 2031년 4월 1일부터 시행합니다.\n시행일: 2031년 5월 1일"),
        ("이용약관 개정 안내", "자세한 내용은 붙임을 참고해 주세요."),
        ("이용약관 개정 안내", "개정 약관은 공지일로부터 30일 후인 2031년 3월 8일부터 시행합니다."),
        ("이용약관 개정 안내", "시행일 2021년 4월 1일"),
        ("이용약관 개정 안내", "시행일 2031년 2월 30일"),
        ("이용약관 개정 안내", "시행일: 공지일로부터 7영업일 후"),
        ("이용약관 개정 안내", "시행일: 불기 2575년 4월 1일"),
        ("개인정보 유출 안내", "2031년 5월 3일 해킹으로 이름이 유출되었습니다."),
        ("개인정보 유출 안내", "2월 20일 발생하여 2월 10일 인지한 해킹으로 이름이 유출되었습니다."),
        ("개인정보 유출 안내", "총 1,200명의 개인정보가 유출되었습니다. 유출된 회원은 3,400명입니다."),
        ("개인정보 유출 안내", "비밀번호가 유출되었습니다. 비밀번호는 유출되지 않았습니다."),
    ],
)
def test_readers_of_korean_are_told_in_korean_what_was_not_read(title: str, text: str) -> None:
    told_so = unread(told(title, text))
    assert told_so
    assert not re.search("[A-Za-z]", " ".join(told_so))


def test_readers_of_english_are_told_in_english() -> None:
    assert unread(told("Terms of Use update", "We are changing our Terms of Use.")) == (
        "it names no day from which the change applies",
    )
