"""The story of notices as the monitor records and tells it, from pages to entries, with a real database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.store import Store
from tests.test_monitor import (
    BOARD,
    DAY,
    DUTY,
    EXEMPTION,
    OTHER,
    START,
    TERMS,
    WATCH,
    board,
    look,
    monitor,
    terms,
    twice,
)
from tos_monitor.chronicle import Chronicle
from tos_monitor.model import Declaration, Direction, Entry, EventKind, Hold, Listing, Tally
from tos_monitor.monitor import Monitor

TERMS_NOTICE = Listing(url="https://shop.example/notice/7", title="이용약관 개정 안내")
BREACH = Listing(url="https://shop.example/notice/8", title="고객 정보 노출 안내")
FOLLOW_UP = Listing(url="https://shop.example/notice/9", title="개인정보 유출 통지")
ANNOUNCED = (
    "<p>이용약관을 아래와 같이 개정하여 2026년 3월 9일부터 시행합니다.</p>"
    "<table><tr><th>변경 전</th><th>변경 후</th></tr>"
    f"<tr><td>{DUTY}</td><td>{EXEMPTION}</td></tr></table>"
)
EXPOSED = (
    "<p>외부에서 권한 없이 접근하여 회원 계정 약 4,500개의 정보가 노출되었습니다. "
    "노출된 정보는 이름과 전자우편 주소입니다.</p>"
)
LEAKED = (
    "<p>회원 계정 약 900만 개의 개인정보가 유출되었습니다. "
    "유출된 항목은 이름, 전자우편 주소, 공동현관 비밀번호입니다.</p>"
)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        monitor(opened).survey(board(START, OTHER))
        yield opened


def post(store: Store, listing: Listing, content: str, days: int) -> Declaration:
    """A notice stands on the board and is read."""
    at = START + days * DAY
    notice = BOARD.notice(listing)
    monitor(store, at).survey(board(at, *sorted({listing, OTHER}, key=lambda each: each.url)))
    monitor(store, at).observe(look(notice, content, at))
    return notice


def newest(store: Store) -> Entry:
    return store.entries()[0]


def kinds(entry: Entry) -> set[EventKind]:
    return {entry.event, *entry.events}


def test_an_announcement_names_its_entry_and_its_days_of_notice(store: Store) -> None:
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    entry = newest(store)
    assert (entry.event, entry.direction) == (EventKind.TERMS_ANNOUNCED, Direction.ADVERSE)
    assert {EventKind.NOTICE_POSTED, EventKind.SHORT_NOTICE} <= kinds(entry)
    assert "7일 전 공지" in entry.summary


ADMITTED = (
    "<p>7월 11일 해킹 사실을 인지하였고 7월 25일 알려 드립니다. "
    "일부 회원 1,030만 명의 개인정보가 해킹으로 유출되었습니다. "
    "유출된 항목은 이름과 전화번호이며 비밀번호는 유출되지 않았습니다. 비밀번호를 변경해 주십시오.</p>"
)


@pytest.mark.parametrize(
    "line",
    ["작게 보이게 하는 말: 일부", "유출되지 않았다고 한 항목: 비밀번호", "인지: 2025-07-11", "한도를 넘김"],
)
def test_an_entry_lists_what_a_breach_notice_says(store: Store, line: str) -> None:
    post(store, BREACH, ADMITTED, 1)
    assert "공지가 밝힌 것" in newest(store).html
    assert line in newest(store).html


def test_an_entry_lists_of_which_documents_a_change_is(store: Store) -> None:
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    assert "대상 문서: 이용약관 (2026-03-09)" in newest(store).html


def test_an_entry_says_what_could_not_be_read(store: Store) -> None:
    post(store, TERMS_NOTICE, ANNOUNCED.replace("3월 9일", "2월 30일"), 1)
    assert "읽지 못한 것" in newest(store).html


def test_a_notice_that_is_edited_to_postpone_links_to_what_was_told_before(store: Store) -> None:
    notice = post(store, TERMS_NOTICE, ANNOUNCED, 1)
    twice(store, notice, "<p>이용약관 개정의 시행을 잠정 연기합니다.</p>", START + 3 * DAY)
    entry = newest(store)
    assert entry.event is EventKind.ANNOUNCEMENT_POSTPONED
    assert "지금까지" in entry.html
    assert 'href="https://shop.example/notice/7"' in entry.html


def test_an_event_between_two_notices_keeps_both_as_its_proof(store: Store) -> None:
    first = post(store, BREACH, EXPOSED, 1)
    second = post(store, FOLLOW_UP, LEAKED, 5)
    proofs = {event.kind: event.beside for event in store.events(second.document)}
    assert proofs[EventKind.COUNT_REVISED] == (first.document, 1)
    assert proofs[EventKind.NOTICE_POSTED] is None


def test_a_follow_up_under_another_address_tells_what_it_admits(store: Store) -> None:
    post(store, BREACH, EXPOSED, 1)
    post(store, FOLLOW_UP, LEAKED, 5)
    entry = newest(store)
    assert {EventKind.COUNT_REVISED, EventKind.WORDING_HARDENED, EventKind.ITEMS_ADDED} <= kinds(entry)
    assert "× 2,000" in entry.title


def test_a_breach_notice_that_is_gone_after_days_was_taken_down_early(store: Store) -> None:
    notice = post(store, BREACH, EXPOSED, 1)
    for days in (2, 3):
        monitor(store).survey(board(START + days * DAY, OTHER))
    (event,) = (each for each in store.events(notice.document) if each.kind is EventKind.TAKEN_DOWN_EARLY)
    assert event.detail.startswith("1일 만에 내려감")
    assert newest(store).event is EventKind.TAKEN_DOWN_EARLY


def test_a_backlog_notice_is_remembered_and_not_told(store: Store) -> None:
    notice = BOARD.notice(OTHER)
    monitor(store).observe(look(notice, ANNOUNCED, START))
    assert store.events(notice.document) == ()
    later = post(store, FOLLOW_UP, "<p>이용약관 개정의 시행을 연기합니다.</p>", 4)
    assert EventKind.ANNOUNCEMENT_POSTPONED in {event.kind for event in store.events(later.document)}


def follow(store: Store, *texts: str) -> list[EventKind]:
    """The terms at a first look, then each text from the ninth day on, seen twice a day."""
    monitor(store).observe(look(TERMS, texts[0], START))
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    for number, text in enumerate(texts[1:]):
        twice(store, TERMS, text, START + (9 + number) * DAY)
    return [event.kind for event in store.events(TERMS.document)]


def test_a_document_that_says_what_was_announced_took_effect(store: Store) -> None:
    assert follow(store, terms(DUTY), terms(EXEMPTION)) == [EventKind.REVISED, EventKind.CHANGE_TOOK_EFFECT]


def test_of_a_notice_that_compared_no_clause_only_the_day_can_come_true(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    post(store, TERMS_NOTICE, "<p>이용약관을 개정하여 2026년 3월 9일부터 시행합니다.</p>", 1)
    twice(store, TERMS, terms(EXEMPTION), START + 9 * DAY)
    (came,) = (event for event in store.events(TERMS.document) if event.kind is EventKind.CHANGE_TOOK_EFFECT)
    assert came.detail.endswith("바뀜 (공지에는 조항의 비교가 없음)")


def test_a_document_that_says_something_else_differs_from_what_was_announced(store: Store) -> None:
    other = terms("② 회사는 어떠한 경우에도 회원에게 생긴 손해를 배상하지 않습니다.")
    assert follow(store, terms(DUTY), other, other) == [EventKind.REVISED, EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT]


def test_a_document_that_stays_as_it_was_did_not_change_once(store: Store) -> None:
    same = terms(DUTY)
    assert follow(store, same, same, same, same) == [EventKind.CHANGE_DID_NOT_HAPPEN]


def test_a_revision_that_no_notice_told_of_is_silent_a_day_later(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    twice(store, TERMS, terms(EXEMPTION), START + 2 * DAY)
    monitor(store).survey(board(START + 3 * DAY, OTHER))
    for hours in (0, 6):
        monitor(store).observe(look(TERMS, terms(EXEMPTION), START + 3 * DAY + timedelta(hours=hours)))
    assert [event.kind for event in store.events(TERMS.document)] == [EventKind.REVISED, EventKind.SILENT_CHANGE]


def test_a_revision_is_not_silent_before_a_board_was_read_again(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    twice(store, TERMS, terms(EXEMPTION), START + 2 * DAY)
    monitor(store).observe(look(TERMS, terms(EXEMPTION), START + 3 * DAY))
    assert [event.kind for event in store.events(TERMS.document)] == [EventKind.REVISED]


POLICY = "<p>개인정보 처리방침을 개정하여 2026년 3월 3일부터 시행합니다.</p>"


@pytest.mark.parametrize(
    ("listing", "told", "is_silent"),
    [
        (TERMS_NOTICE, ANNOUNCED.replace("9일", "3일"), False),
        (replace(TERMS_NOTICE, title="약관 개정 안내"), "<p>약관을 3월 3일부터 개정하였습니다.</p>", False),
        (replace(TERMS_NOTICE, title="개인정보 처리방침 개정 안내"), POLICY, True),
        (BREACH, EXPOSED, True),
    ],
    ids=["of the terms", "of no document by name", "of another document", "of a breach"],
)
def test_a_revision_is_silent_unless_a_notice_may_be_of_it(
    store: Store, listing: Listing, told: str, *, is_silent: bool
) -> None:
    policy = replace(TERMS, id="privacy", type="Privacy Policy", title="개인정보 처리방침")
    watch = replace(WATCH, documents=(TERMS, policy))
    late = START + 3 * DAY + timedelta(hours=6)
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    twice(store, TERMS, terms(EXEMPTION), START + 2 * DAY)
    for looked in (look(BOARD.notice(listing), told, late), look(TERMS, terms(EXEMPTION), late)):
        watching = Monitor(archive=store, watches={"shop": watch}, run=store.start_run("test", late))
        watching.survey(board(late, listing, OTHER))
        watching.observe(looked)
    assert (EventKind.SILENT_CHANGE in {event.kind for event in store.events(TERMS.document)}) == is_silent


def test_what_notices_tell_is_kept_for_people_to_search(store: Store) -> None:
    notice = post(store, BREACH, EXPOSED, 1)
    (row,) = store._connection.rows("SELECT * FROM incident WHERE document = :notice", notice=notice.document)  # noqa: SLF001  nothing reads it but Datasette
    assert (row["people"], row["unit"], row["word_class"]) == (4_500, "accounts", "softened")


def test_a_notice_that_vanishes_twice_is_told_twice(store: Store) -> None:
    notice = post(store, BREACH, EXPOSED, 1)
    for days, listed in ((2, False), (3, False), (4, True), (5, False), (6, False)):
        monitor(store).survey(board(START + days * DAY, *([OTHER, BREACH] if listed else [OTHER])))
    vanished = [each for each in store.entries() if EventKind.NOTICE_VANISHED in kinds(each)]
    assert [each.document for each in vanished] == [notice.document] * 2


def test_a_better_reader_between_a_revision_and_its_day_hides_nothing(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    twice(store, TERMS, terms(EXEMPTION), START + 7 * DAY)
    for days in (9, 11, 12):
        monitor(store).observe(look(replace(TERMS, remove=("h2",)), terms(EXEMPTION), START + days * DAY))
    assert [event.kind for event in store.events(TERMS.document)] == [EventKind.REVISED, EventKind.CHANGE_TOOK_EFFECT]


def test_another_edit_before_the_day_is_not_what_was_announced(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    other = "③ 회사는 고객센터를 둡니다."
    twice(store, TERMS, terms(DUTY, other), START + 3 * DAY)
    monitor(store).observe(look(TERMS, terms(DUTY, other), START + 8 * DAY))
    twice(store, TERMS, terms(EXEMPTION, other), START + 8 * DAY + timedelta(hours=5))
    told = [event.kind for event in store.events(TERMS.document)]
    assert told == [EventKind.REVISED, EventKind.REVISED, EventKind.CHANGE_TOOK_EFFECT]


def test_what_another_notice_postponed_did_not_fail_to_happen(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    post(store, FOLLOW_UP, "<p>이용약관 개정의 시행을 잠정 연기합니다.</p>", 5)
    for days in (9, 12, 20):
        monitor(store).observe(look(TERMS, terms(DUTY), START + days * DAY))
    assert store.events(TERMS.document) == ()


def test_what_a_notice_that_vanished_before_the_day_announced_did_not_fail_to_happen(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    post(store, TERMS_NOTICE, ANNOUNCED, 1)
    for days in (3, 4):
        monitor(store).survey(board(START + days * DAY, OTHER))
    monitor(store).observe(look(TERMS, terms(DUTY), START + 12 * DAY))
    assert store.events(TERMS.document) == ()


def test_what_a_document_said_before_it_was_announced_is_no_effect_of_the_notice(store: Store) -> None:
    assert follow(store, terms(EXEMPTION), terms(EXEMPTION)) == []


def test_an_effect_is_told_once_however_often_its_notice_is_edited(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    notice = post(store, TERMS_NOTICE, ANNOUNCED, 1)
    twice(store, TERMS, terms(EXEMPTION), START + 9 * DAY)
    twice(store, notice, ANNOUNCED.replace("아래와 같이", "다음과 같이"), START + 10 * DAY)
    monitor(store).observe(look(TERMS, terms(EXEMPTION), START + 11 * DAY))
    told = [event.kind for event in store.events(TERMS.document)]
    assert told == [EventKind.REVISED, EventKind.CHANGE_TOOK_EFFECT]


def test_what_a_held_run_found_is_in_no_story(store: Store) -> None:
    post(store, BREACH, EXPOSED, 1)
    held = store.start_run("test", START + 2 * DAY)
    store.judge_run(held - 1, START + 2 * DAY, Tally(known=9, changed=9, failed=0), Hold.HELD)
    post(store, FOLLOW_UP, LEAKED, 5)
    assert "지금까지" not in newest(store).html


def test_the_words_of_a_notice_are_read_once_though_it_is_gone(store: Store) -> None:
    notice = post(store, BREACH, EXPOSED, 1)
    for days in (2, 3):
        monitor(store).survey(board(START + days * DAY, OTHER))
    chronicle = Chronicle(archive=store, service=notice.service, documents=(TERMS,))
    ((posted, gone),) = chronicle.tellings(START + 4 * DAY)
    assert (gone.notice.gone, chronicle.told(notice, posted.version).notice.gone) == (date(2026, 3, 3), None)
    assert gone.incident is chronicle.told(notice, posted.version).incident
