"""What happened between notices: announced changes that move or are taken back, incidents admitted bit by bit."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tos_monitor.incident.checklist import RULE_SETS
from tos_monitor.model import (
    Announcement,
    Concerned,
    Count,
    Direction,
    EventKind,
    Happening,
    Hedge,
    Incident,
    Item,
    Language,
    Notice,
    NoticeKind,
    Status,
    Told,
    Unit,
    Verdict,
    WordClass,
)
from tos_monitor.story import CONTENTS as NAMED
from tos_monitor.story import brought, facts, happenings, sentence, thread

CONTENTS = ("items", "time-and-circumstances", "what-you-can-do", "response-and-remedy", "contact")
FIRST, SECOND, THIRD = date(2031, 7, 20), date(2031, 7, 26), date(2031, 8, 3)
TERMS = Concerned(name="이용약관")
ANNOUNCED = Announcement(announced_on=FIRST, effective_on=date(2031, 7, 27), documents=(TERMS,))


def notice(posted: date, gone: date | None = None, text: str = "알립니다.") -> Notice:
    return Notice(title="안내", text=text, posted=posted, language=Language.KO, gone=gone)


def announcing(said: Announcement, gone: date | None = None, document: str = "a", text: str = "알립니다.") -> Told:
    posted = notice(said.announced_on, gone, text)
    return Told(notice=posted, kind=NoticeKind.TERMS_CHANGE, document=document, announcement=said)


def breach(
    posted: date,
    word: tuple[str, WordClass] = ("노출", WordClass.SOFTENED),
    people: int | None = None,
    items: tuple[str, ...] = (),
    missing: tuple[str, ...] = (),
) -> Told:
    count = Count(number=people, unit=Unit.ACCOUNTS, hedge=Hedge.ABOUT, quote=f"약 {people}개") if people else None
    said = Incident(
        words=(word[0],),
        word_class=word[1],
        count=count,
        items_leaked=tuple(Item(slug=slug, words=slug) for slug in items),
        checklist=tuple((content, content not in missing) for content in CONTENTS),
    )
    return Told(notice=notice(posted), kind=NoticeKind.BREACH, document=f"n{posted}", incident=said)


def of(document: str, told: Told) -> Told:
    return replace(told, document=document)


def kinds(*told: Told) -> list[tuple[str, int, int]]:
    return [(each.kind.value, each.start, each.end) for each in happenings(told)]


def names_of(*told: Told) -> list[str]:
    return [kind for kind, _, _ in kinds(*told)]


def test_a_change_is_announced_with_its_days_of_notice() -> None:
    (announced,) = happenings([announcing(ANNOUNCED)])
    assert announced == Happening(kind=EventKind.TERMS_ANNOUNCED, start=0, end=0, days=7)


def test_fewer_than_seven_days_are_short_notice() -> None:
    hasty = replace(ANNOUNCED, effective_on=date(2031, 7, 26))
    assert ("short-notice", 0, 0) in kinds(announcing(hasty))


def test_a_later_notice_postpones_what_was_announced() -> None:
    later = Announcement(announced_on=SECOND, effective_on=None, status=Status.POSTPONED)
    assert kinds(announcing(ANNOUNCED), announcing(later, document="b"))[1:] == [("announcement-postponed", 0, 1)]


def test_a_postponement_that_gives_a_day_moves_the_day_too() -> None:
    later = Announcement(announced_on=SECOND, effective_on=date(2031, 9, 1), status=Status.POSTPONED)
    assert kinds(announcing(ANNOUNCED), announcing(later))[1:] == [
        ("announcement-postponed", 0, 1),
        ("effective-date-moved", 0, 1),
    ]


def test_a_notice_that_vanishes_before_its_day_takes_the_change_back() -> None:
    assert kinds(announcing(ANNOUNCED, gone=SECOND)) == [
        ("notice-vanished", 0, 0),
        ("terms-announced", 0, 0),
        ("announcement-withdrawn", 0, 0),
    ]


def test_a_notice_that_vanishes_after_its_day_takes_nothing_back() -> None:
    assert ("announcement-withdrawn", 0, 0) not in kinds(announcing(ANNOUNCED, gone=THIRD))


def test_a_postponed_change_whose_notice_vanishes_is_withdrawn() -> None:
    later = Announcement(announced_on=SECOND, effective_on=None, status=Status.POSTPONED)
    told = kinds(announcing(ANNOUNCED), announcing(later, gone=date(2031, 7, 27)))
    assert ("announcement-withdrawn", 1, 1) in told


def test_what_is_withdrawn_is_named_by_the_last_day_that_was_given() -> None:
    later = Announcement(announced_on=SECOND, effective_on=None, status=Status.POSTPONED)
    told = [announcing(ANNOUNCED), announcing(later, gone=date(2031, 7, 27))]
    (withdrawn,) = (each for each in happenings(told) if each.kind is EventKind.ANNOUNCEMENT_WITHDRAWN)
    assert sentence(withdrawn, told, Language.KO) == "변경을 거둠 (시행 예정일: 2031-07-27)"


def test_an_announcement_of_which_a_copy_stays_is_not_withdrawn() -> None:
    copy = announcing(replace(ANNOUNCED, announced_on=SECOND), gone=SECOND, document="b")
    assert "announcement-withdrawn" not in names_of(announcing(ANNOUNCED), copy)


def test_an_announcement_is_withdrawn_with_the_last_of_its_copies() -> None:
    again, sixth = replace(ANNOUNCED, announced_on=date(2031, 7, 21)), date(2031, 7, 26)
    told = kinds(announcing(ANNOUNCED, gone=sixth), announcing(again, gone=date(2031, 7, 22), document="b"))
    assert [each for each in told if each[0] == "announcement-withdrawn"] == [("announcement-withdrawn", 0, 0)]


def test_what_only_gave_the_day_before_does_not_keep_a_postponed_change_alive() -> None:
    later = Announcement(announced_on=SECOND, effective_on=None, status=Status.POSTPONED)
    told = kinds(announcing(ANNOUNCED), announcing(later, gone=THIRD, document="b"))
    assert ("announcement-withdrawn", 1, 1) in told


AUTUMN = replace(ANNOUNCED, announced_on=SECOND, effective_on=date(2031, 9, 25))


def test_another_notice_with_another_day_is_a_change_of_its_own() -> None:
    told = kinds(announcing(ANNOUNCED), announcing(AUTUMN, document="b"))
    assert [each for each in told if each[2] == 1] == [("terms-announced", 1, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "7월 27일이 아니라 9월 25일부터입니다.",
        "날짜를 정정합니다.",
        "시행일을 변경하여 알립니다.",
        "지난 글은 이 글로 갈음합니다.",
        "This notice replaces the one of July.",
        "The new terms apply from September instead.",
        "We changed the effective date.",
    ],
)
def test_another_notice_that_says_so_moves_the_day(text: str) -> None:
    told = kinds(announcing(ANNOUNCED), announcing(AUTUMN, document="b", text=text))
    assert [each for each in told if each[2] == 1] == [("effective-date-moved", 0, 1)]


def test_that_terms_change_moves_no_day() -> None:
    told = names_of(announcing(ANNOUNCED), announcing(AUTUMN, document="b", text="약관이 변경됩니다. 변경 내용:"))
    assert "effective-date-moved" not in told


def test_an_edit_is_of_its_own_change_whatever_other_notices_came_since() -> None:
    other = replace(AUTUMN, announced_on=SECOND)
    edited = replace(ANNOUNCED, announced_on=SECOND, effective_on=THIRD)
    told = kinds(announcing(ANNOUNCED), announcing(other, document="b"), announcing(edited))
    assert [each for each in told if each[2] == 2] == [("effective-date-moved", 0, 2)]


WORSE = Verdict(direction=Direction.ADVERSE)


def test_an_edit_that_makes_terms_worse_shortly_before_their_day_is_short_notice() -> None:
    early = replace(ANNOUNCED, announced_on=date(2031, 6, 20))
    edited = replace(ANNOUNCED, announced_on=date(2031, 7, 10), verdict=WORSE)
    (_, short) = happenings([announcing(early), announcing(edited)])
    assert short == Happening(kind=EventKind.SHORT_NOTICE, start=1, end=1, days=17)


def test_an_earlier_day_can_make_notice_short() -> None:
    edited = replace(ANNOUNCED, announced_on=date(2031, 7, 21), effective_on=date(2031, 7, 25))
    assert kinds(announcing(ANNOUNCED), announcing(edited))[1:] == [
        ("effective-date-moved", 0, 1),
        ("short-notice", 1, 1),
    ]


def test_what_was_announced_in_time_is_no_short_notice_when_it_is_said_again() -> None:
    early = replace(ANNOUNCED, announced_on=date(2031, 6, 20), verdict=WORSE)
    again, reminder = replace(early, announced_on=SECOND), replace(ANNOUNCED, announced_on=SECOND)
    assert names_of(announcing(early), announcing(again), announcing(reminder, document="b")) == ["terms-announced"]


def test_a_day_put_off_shortly_before_it_comes_is_no_short_notice() -> None:
    later = replace(ANNOUNCED, announced_on=SECOND, effective_on=date(2031, 7, 30), status=Status.POSTPONED)
    assert "short-notice" not in names_of(announcing(ANNOUNCED), announcing(later))


def test_what_was_withdrawn_and_is_announced_anew_is_announced() -> None:
    withdrawn = Announcement(announced_on=SECOND, effective_on=None, status=Status.WITHDRAWN)
    anew = replace(ANNOUNCED, announced_on=THIRD, effective_on=date(2031, 8, 5))
    told = happenings([announcing(ANNOUNCED), announcing(withdrawn), announcing(anew)])
    assert [(each.kind.value, each.start, each.days) for each in told if each.end == 2] == [
        ("terms-announced", 2, 2),
        ("short-notice", 2, 2),
    ]


def test_a_notice_that_says_so_withdraws_once() -> None:
    later = Announcement(announced_on=SECOND, effective_on=None, status=Status.WITHDRAWN)
    again = replace(later, announced_on=THIRD)
    told = kinds(announcing(ANNOUNCED), announcing(later), announcing(again, gone=date(2031, 8, 9)))
    assert [kind for kind, _, _ in told].count("announcement-withdrawn") == 1


def test_another_document_is_another_announcement() -> None:
    other = Announcement(announced_on=SECOND, effective_on=THIRD, documents=(Concerned(name="개인정보 처리방침"),))
    assert [kind for kind, _, _ in kinds(announcing(ANNOUNCED), announcing(other, document="b"))].count(
        "terms-announced"
    ) == 2


def test_a_document_is_the_same_by_a_shorter_name() -> None:
    shorter = Announcement(
        announced_on=SECOND, effective_on=None, status=Status.POSTPONED, documents=(Concerned(name="약관"),)
    )
    assert ("announcement-postponed", 0, 1) in kinds(announcing(ANNOUNCED), announcing(shorter, document="b"))


def test_what_is_announced_after_the_day_has_come_is_another_change() -> None:
    next_year = replace(ANNOUNCED, announced_on=date(2032, 1, 2), effective_on=date(2032, 3, 1))
    assert ("terms-announced", 1, 1) in kinds(announcing(ANNOUNCED), announcing(next_year, document="b"))


def test_a_notice_that_only_repeats_an_announcement_is_no_news() -> None:
    assert kinds(announcing(ANNOUNCED), announcing(replace(ANNOUNCED, announced_on=SECOND), document="b")) == [
        ("terms-announced", 0, 0)
    ]


def test_successive_notices_of_an_incident_are_compared() -> None:
    plain = ("유출", WordClass.STATUTORY)
    first = breach(FIRST, people=4_500, items=("name", "email"), missing=("contact",))
    second = breach(SECOND, people=33_700_000, items=("name", "email"), missing=("contact",))
    third = breach(THIRD, plain, items=("name", "entrance-code"))
    assert kinds(first, second, third) == [
        ("checklist-incomplete", 0, 0),
        ("breach-disclosed", 0, 0),
        ("count-revised", 0, 1),
        ("checklist-incomplete", 1, 1),
        ("checklist-completed", 1, 2),
        ("wording-hardened", 1, 2),
        ("items-added", 1, 2),
        ("items-dropped", 1, 2),
    ]


def test_a_revised_count_carries_the_ratio() -> None:
    (revised,) = (
        each
        for each in happenings([breach(FIRST, people=4_500), breach(SECOND, people=33_700_000)])
        if each.kind is EventKind.COUNT_REVISED
    )
    assert revised.ratio == pytest.approx(7488.9, abs=0.05)


def test_a_count_that_shrank_to_a_hundredth_is_not_told_as_nothing() -> None:
    told = [breach(FIRST, people=33_700_000), breach(SECOND, people=337_000)]
    (revised,) = (each for each in happenings(told) if each.kind is EventKind.COUNT_REVISED)
    assert "0.01" in sentence(revised, told, Language.KO)


def test_a_softer_word_is_told_with_both_words() -> None:
    told = happenings([breach(FIRST, ("유출", WordClass.STATUTORY)), breach(SECOND)])
    assert [each.words for each in told if each.kind is EventKind.WORDING_SOFTENED] == [("유출", "노출")]


def test_what_an_address_book_holds_is_neither_added_nor_dropped() -> None:
    first, second = breach(FIRST, items=("address-book", "phone")), breach(SECOND, items=("address-book", "address"))
    assert not {"items-added", "items-dropped"} & {kind for kind, _, _ in kinds(first, second)}


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("주소도 추가로 확인되었습니다.", False),
        ("주소도 유출되었습니다.", False),
        ("Addresses were also exposed.", False),
        ("유출된 항목은 주소입니다.", True),
    ],
)
def test_a_notice_that_only_adds_drops_nothing(*, text: str, is_told: bool) -> None:
    first, second = breach(FIRST, items=("name",)), breach(SECOND, items=("address",))
    second = replace(second, notice=notice(SECOND, text=text))
    assert ("items-dropped" in names_of(first, second)) is is_told


def test_counts_of_people_and_records_are_not_compared() -> None:
    second = breach(SECOND, people=9_000)
    assert second.incident is not None
    assert second.incident.count is not None
    records = replace(second.incident, count=replace(second.incident.count, unit=Unit.RECORDS))
    told = kinds(breach(FIRST, people=4_500), replace(second, incident=records))
    assert "count-revised" not in [kind for kind, _, _ in told]


def test_incidents_that_began_on_other_days_are_two() -> None:
    first, second = breach(FIRST), breach(THIRD)
    assert first.incident is not None
    assert second.incident is not None
    early = replace(first, incident=replace(first.incident, occurred_on=date(2030, 1, 2)))
    late = replace(second, incident=replace(second.incident, occurred_on=date(2031, 8, 1)))
    assert [kind for kind, _, _ in kinds(early, late)].count("breach-disclosed") == 2


def test_a_breach_notice_more_than_a_year_later_is_of_another_incident() -> None:
    assert names_of(breach(FIRST), breach(date(2032, 8, 1))).count("breach-disclosed") == 2


def test_a_count_that_is_said_again_is_not_revised() -> None:
    assert "count-revised" not in names_of(breach(FIRST, people=4_500), breach(SECOND, people=4_500))


def test_a_breach_notice_is_up_for_thirty_days() -> None:
    gone = replace(breach(FIRST), notice=notice(FIRST, date(2031, 7, 22)))
    assert ("taken-down-early", 0, 0) in kinds(gone)


def test_a_notice_is_up_from_the_day_of_its_first_version_though_only_a_later_one_is_told() -> None:
    edited = replace(breach(SECOND), notice=replace(notice(SECOND, THIRD), first_posted=date(2031, 6, 1)))
    (vanished,) = (each for each in happenings([edited]) if each.kind is EventKind.NOTICE_VANISHED)
    assert vanished.days == 63
    assert "taken-down-early" not in names_of(edited)


def test_a_notice_that_stood_before_the_watch_on_no_day_that_is_known_is_not_taken_down_early() -> None:
    old = replace(breach(FIRST), notice=replace(notice(FIRST, SECOND), is_backlog=True))
    assert "taken-down-early" not in names_of(old)


def test_an_edit_is_compared_with_its_own_notice() -> None:
    first = of("a", breach(FIRST, people=4_500, items=("name",)))
    other = of("b", breach(SECOND, ("유출", WordClass.STATUTORY), people=9_000, items=("name", "phone")))
    edited = of("a", breach(THIRD, people=5_000, items=("name",)))
    told = kinds(first, other, edited)
    assert [each for each in told if each[2] == 2] == [("count-revised", 0, 2)]


def test_an_edit_stays_with_the_incident_of_its_notice() -> None:
    first, other = of("a", breach(FIRST)), of("b", breach(SECOND))
    assert first.incident is not None
    assert other.incident is not None
    early = replace(first, incident=replace(first.incident, occurred_on=date(2030, 1, 2)))
    late = replace(other, incident=replace(other.incident, occurred_on=SECOND))
    assert thread([early, late, of("a", breach(THIRD))], 2) == (0,)


@pytest.mark.parametrize(("gone", "is_told"), [(None, False), (FIRST, True)])
def test_what_another_notice_of_the_day_still_says_is_neither_dropped_nor_softened(
    gone: date | None, *, is_told: bool
) -> None:
    full = of("a", breach(FIRST, ("유출", WordClass.STATUTORY), items=("name", "phone")))
    short = of("b", breach(FIRST, items=("name",)))
    told = names_of(replace(full, notice=notice(FIRST, gone)), short)
    assert [kind in told for kind in ("items-dropped", "wording-softened")] == [is_told, is_told]


def test_an_edit_that_lacks_what_its_notice_lacked_is_told_once() -> None:
    first, same = (of("a", breach(day, missing=("contact",))) for day in (FIRST, SECOND))
    other = of("a", breach(THIRD, missing=("items",)))
    told = kinds(first, same, other)
    assert [place for kind, place, _ in told if kind == "checklist-incomplete"] == [0, 2]


def test_people_were_told_with_the_first_version_of_a_notice() -> None:
    edited = breach(THIRD)
    assert edited.incident is not None
    told = replace(
        edited,
        incident=replace(edited.incident, discovered_on=date(2031, 7, 18)),
        notice=replace(edited.notice, first_posted=FIRST),
    )
    (delay,) = (line for line in facts(told) if line.startswith("인지부터"))
    assert "통지까지 2일" in delay


@pytest.mark.parametrize(
    ("reported", "delay"),
    [
        (date(2031, 7, 19), "9 days until the authority was told (the limit is 72 hours, which is late; "),
        (date(2031, 7, 12), "2 days until the authority was told (the limit is 72 hours; "),
        (date(2031, 7, 11), "1 day until the authority was told (the limit is 72 hours; "),
    ],
)
def test_a_delay_is_told_in_english_of_an_english_notice(reported: date, delay: str) -> None:
    told = breach(FIRST)
    assert told.incident is not None
    said = replace(told.incident, discovered_on=date(2031, 7, 10), reported_on=reported)
    late = replace(told, incident=said, notice=replace(told.notice, language=Language.EN))
    assert any(line.startswith(f"After the discovery: {delay}") for line in facts(late))


@pytest.mark.parametrize(("language", "line"), [(Language.KO, "광고가 섞여 있음"), (Language.EN, "It advertises, too")])
def test_that_a_breach_notice_advertises_is_a_fact(language: Language, line: str) -> None:
    told = breach(FIRST)
    assert told.incident is not None
    advertising = replace(told, incident=replace(told.incident, has_advertising=True))
    assert line in facts(replace(advertising, notice=replace(told.notice, language=language)))


@pytest.mark.parametrize(("days", "said"), [(1, "1 day ahead"), (7, "7 days ahead")])
def test_the_days_of_notice_are_told_in_english(days: int, said: str) -> None:
    due = FIRST + timedelta(days=days)
    told = [announcing(replace(ANNOUNCED, effective_on=due))]
    announced, *_ = happenings(told)
    assert sentence(announced, told, Language.EN) == f"to apply from: {due}, {said}"


def test_only_what_a_new_notice_brought_is_told() -> None:
    told = [breach(FIRST, people=4_500), breach(SECOND, people=9_000)]
    assert [each.kind for each in brought(told[:1], told)] == [EventKind.COUNT_REVISED]


def test_the_end_of_a_notice_brings_what_it_ends() -> None:
    there, gone = announcing(ANNOUNCED), announcing(ANNOUNCED, gone=SECOND)
    assert [each.kind for each in brought([there], [gone])] == [EventKind.ANNOUNCEMENT_WITHDRAWN]


def test_a_thread_holds_the_earlier_notices_of_the_same_matter() -> None:
    told = [announcing(ANNOUNCED), breach(FIRST), announcing(replace(ANNOUNCED, announced_on=SECOND)), breach(THIRD)]
    assert [thread(told, place) for place in range(4)] == [(), (), (0,), (1,)]


def test_every_content_that_a_law_asks_for_has_a_name() -> None:
    assert {content for law in RULE_SETS for content in (*law.contents, *law.of_possible)} == set(NAMED)
