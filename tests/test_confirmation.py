"""Confirmation: another text is told when a second look shows it, and one that comes and goes is not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.store import Store
from tests.shop import SHOP
from tests.test_monitor import DAY, DUTY, EXEMPTION, NOTICE, START, TERMS, look, monitor, posted, terms
from tos_monitor.model import (
    Cause,
    Declaration,
    Direction,
    EventKind,
    FailedLook,
    Look,
    Outcome,
    Rejection,
    Snapshot,
    Version,
)
from tos_monitor.monitor import reader_of

HOUR = timedelta(hours=1)
LIMIT = "② 회사는 보안 사고로 회원에게 생긴 손해를 1만 원까지 배상합니다."


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        monitor(opened).observe(look(TERMS, terms(DUTY), START))
        yield opened


def see(store: Store, content: str, at: datetime, declaration: Declaration = TERMS) -> Outcome:
    return monitor(store).observe(look(declaration, content, at))


def stay(store: Store, content: str, at: datetime, declaration: Declaration = TERMS) -> None:
    """Show a text at two looks."""
    see(store, content, at, declaration)
    see(store, content, at + HOUR, declaration)


def newest(store: Store) -> Version:
    version = store.latest(TERMS.document)
    assert version is not None
    return version


def kinds(store: Store, declaration: Declaration = TERMS) -> list[EventKind]:
    return [event.kind for event in store.events(declaration.document)]


def told(store: Store) -> list[EventKind]:
    return [entry.event for entry in reversed(store.entries())]


def test_a_text_that_was_seen_once_is_no_version_and_no_news(store: Store) -> None:
    assert see(store, terms(EXEMPTION), START + DAY) is Outcome.UNCONFIRMED
    assert (newest(store).number, store.entries()) == (1, ())


def test_the_page_that_was_seen_once_is_kept_whole(store: Store) -> None:
    seen = look(TERMS, terms(EXEMPTION), START + DAY)
    monitor(store).observe(seen)
    assert store.body(seen.snapshots[0].digest) == seen.snapshots[0].body


def test_a_text_that_two_looks_show_is_a_revision_of_the_time_it_was_first_seen(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + DAY)
    (entry,) = store.entries()
    assert (newest(store).cause, newest(store).seen_at) == (Cause.REVISION, START + DAY)
    assert (entry.direction, entry.at) == (Direction.ADVERSE, START + DAY + HOUR)


def test_an_entry_says_when_its_text_was_seen_and_when_again(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + DAY)
    (entry,) = store.entries()
    assert "확인 시각: 2026-03-02 01:00 UTC" in entry.html
    assert "재확인 시각: 2026-03-02 02:00 UTC" in entry.html


def test_the_revision_can_be_read_again_from_what_was_kept(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + DAY)
    (snapshot,) = store.evidence(newest(store)).snapshots
    assert "책임을 지지 않습니다" in snapshot.body.decode()


def test_a_look_that_fails_in_between_takes_no_confirmation_away(store: Store) -> None:
    see(store, terms(EXEMPTION), START + DAY)
    monitor(store).fail(FailedLook(declaration=TERMS, seen_at=START + 2 * DAY, reason="timeout", detail="too long"))
    assert see(store, terms(EXEMPTION), START + 3 * DAY) is Outcome.REVISED


def test_a_text_that_is_gone_at_the_second_look_flapped_and_nobody_heard_of_it(store: Store) -> None:
    see(store, terms(EXEMPTION), START + DAY)
    assert see(store, terms(DUTY), START + 2 * DAY) is Outcome.UNCHANGED
    assert (kinds(store), store.entries()) == ([EventKind.FLAPPED], ())


def test_a_look_that_shows_the_old_text_once_more_flaps_no_second_time(store: Store) -> None:
    for days, content in enumerate((EXEMPTION, DUTY, DUTY), 1):
        see(store, terms(content), START + days * DAY)
    assert kinds(store) == [EventKind.FLAPPED]


def test_a_page_that_flips_at_every_look_is_never_told(store: Store) -> None:
    for days in range(1, 9):
        see(store, terms(EXEMPTION if days % 2 else DUTY), START + days * DAY)
    assert (newest(store).number, store.entries()) == (1, ())


def test_a_text_that_comes_back_within_thirty_days_is_recorded_and_told_to_nobody_but_the_watch(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + DAY)
    stay(store, terms(DUTY), START + 29 * DAY)
    assert newest(store).number == 3
    assert told(store) == [EventKind.REVISED, EventKind.FLAPPED]


def test_the_thirty_days_count_from_the_day_the_text_was_replaced(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + 60 * DAY)
    stay(store, terms(DUTY), START + 89 * DAY)
    assert kinds(store)[-1] is EventKind.FLAPPED


def test_a_text_that_comes_back_later_is_told_as_a_return(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + DAY)
    stay(store, terms(DUTY), START + 32 * DAY)
    assert told(store) == [EventKind.REVISED, EventKind.REVISED]
    assert "제1판의 글로 되돌아감" in store.entries()[0].html


def test_a_third_text_is_a_revision_whatever_flapped_before(store: Store) -> None:
    stay(store, terms(EXEMPTION), START + DAY)
    stay(store, terms(DUTY), START + 3 * DAY)
    stay(store, terms(LIMIT), START + 5 * DAY)
    assert kinds(store) == [EventKind.REVISED, EventKind.FLAPPED, EventKind.REVISED]


def test_an_edit_of_a_notice_that_is_taken_back_is_told(store: Store) -> None:
    """Who edits a notice to and fro tells readers something each time."""
    posted(store)
    stay(store, "<p>약관 변경을 연기합니다.</p>", START + 2 * DAY, NOTICE)
    stay(store, "<p>약관을 3월 9일에 바꿉니다.</p>", START + 3 * DAY, NOTICE)
    assert [EventKind.NOTICE_EDITED in {each.event, *each.events} for each in store.entries()[:2]] == [True, True]


def test_a_capture_by_hand_needs_no_second_look(store: Store) -> None:
    kept = replace(look(TERMS, terms(EXEMPTION), START + DAY), by_hand=True)
    assert monitor(store).observe(kept) is Outcome.REVISED


def counted(clause: str, visits: int) -> str:
    return terms(clause, f"③ 이 쪽을 본 사람은 모두 {visits}명입니다.")


@pytest.fixture
def counting() -> Iterator[Store]:
    """A page that counts its visitors in the middle of its text."""
    with Store.in_memory() as opened:
        monitor(opened).observe(look(TERMS, counted(DUTY, 100), START))
        yield opened


def test_a_counter_alone_is_never_told(counting: Store) -> None:
    for days in range(1, 6):
        see(counting, counted(DUTY, 100 + days), START + days * DAY)
    assert (newest(counting).number, counting.entries()) == (1, ())


def test_a_counter_hides_no_change_that_two_looks_show_alike(counting: Store) -> None:
    see(counting, counted(EXEMPTION, 101), START + DAY)
    assert see(counting, counted(EXEMPTION, 102), START + 2 * DAY) is Outcome.REVISED
    (finding,) = counting.findings(TERMS.document, 2)
    assert finding.change.clause.text == EXEMPTION


def test_after_that_the_counter_is_told_as_little_as_before(counting: Store) -> None:
    for days in range(1, 7):
        see(counting, counted(EXEMPTION, 100 + days), START + days * DAY)
    assert len(counting.entries()) == 1


def test_looks_that_show_another_text_each_are_counted(counting: Store) -> None:
    for days in range(1, 4):
        see(counting, counted(DUTY, 100 + days), START + days * DAY)
    (health,) = counting.health()
    assert health.unconfirmed == 3


def test_a_repaired_selector_confirms_nothing_that_was_seen_with_the_old_one(store: Store) -> None:
    """What the old one read might have been its own mistake; what both looks say, read the same way, counts."""
    see(store, terms(EXEMPTION), START + DAY)
    repaired = replace(TERMS, select=("body > main",))
    assert see(store, terms(EXEMPTION), START + 2 * DAY, repaired) is Outcome.REVISED
    assert newest(store).seen_at == START + 2 * DAY


def test_several_pages_are_confirmed_together(store: Store) -> None:
    pages = replace(TERMS, id="pages", fetch=("http://shop.example/1", "http://shop.example/2"))

    def visit(second: str, at: datetime) -> Outcome:
        first = look(pages, terms(DUTY), at).snapshots[0]
        other = replace(look(pages, terms(second), at).snapshots[0], requested=pages.fetch[1], url=pages.fetch[1])
        return monitor(store).observe(Look(declaration=pages, seen_at=at, snapshots=(first, other)))

    outcomes = [visit(DUTY, START), visit(EXEMPTION, START + DAY), visit(EXEMPTION, START + 2 * DAY)]
    assert outcomes == [Outcome.FIRST, Outcome.UNCONFIRMED, Outcome.REVISED]


def test_what_a_person_captured_is_read_again_as_such(store: Store) -> None:
    """A text that was copied by hand has no elements to select."""
    copied = Snapshot(
        requested=TERMS.fetch[0],
        url=TERMS.fetch[0],
        status=200,
        headers=(("Content-Type", "text/plain; charset=utf-8"),),
        body=f"제1조(책임)\n{EXEMPTION}".encode(),
    )
    monitor(store).observe(Look(declaration=TERMS, seen_at=START + DAY, snapshots=(copied,), by_hand=True))
    repaired = replace(TERMS, select=("body > main",))
    version = monitor(store).reread(repaired, newest(store))
    assert isinstance(version, Version)
    assert version.reader == reader_of(repaired)


def test_what_was_not_kept_can_not_be_read_again(store: Store) -> None:
    other = replace(TERMS, id="other")
    version = replace(newest(store), document=other.document)
    store.add_service(SHOP)
    store.add_document(other, START)
    store.add_version(version)
    refused = monitor(store).reread(other, version)
    assert isinstance(refused, Rejection)
    assert refused.reason == "not-kept"


def test_a_first_look_that_can_no_longer_be_read_confirms_nothing(store: Store) -> None:
    see(store, terms(EXEMPTION), START + DAY)
    redesigned = replace(TERMS, select=("article",))
    outcome = see(store, f"<article>{terms(EXEMPTION)}</article>", START + 2 * DAY, redesigned)
    assert outcome is Outcome.UNCONFIRMED
