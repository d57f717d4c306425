"""The whole way from looks to entries, with a real database in memory."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.store import Store
from tests import shop
from tests.shop import SHOP
from tos_monitor.findings import findings
from tos_monitor.model import (
    BoardLook,
    Cause,
    Change,
    Declaration,
    Direction,
    EventKind,
    FailedLook,
    Kind,
    Language,
    Listing,
    Look,
    Outcome,
    Rejection,
    Snapshot,
    Watch,
)
from tos_monitor.monitor import Monitor, reader_of

DAY = timedelta(days=1)
START = datetime(2026, 3, 1, 1, 0, tzinfo=UTC)
TERMS = replace(shop.TERMS, select=("main",))
BOARD = replace(shop.BOARD, select=("main",))
LISTING = Listing(url="https://shop.example/notice/7", title="이용약관 개정 안내")
NOTICE = BOARD.notice(LISTING)
WATCH = Watch(service=SHOP, documents=(TERMS,), boards=(BOARD,))
DUTY = "② 회사는 보안 사고로 회원에게 생긴 손해를 배상할 책임을 집니다."
EXEMPTION = "② 회사는 보안 사고로 회원에게 생긴 손해에 대하여 책임을 지지 않습니다."


def terms(*paragraphs: str, title: str = "제1조(책임)") -> str:
    return f"<h2>{title}</h2>" + "".join(f"<p>{each}</p>" for each in ("① 회사는 서비스를 제공합니다.", *paragraphs))


def look(declaration: Declaration, content: str, at: datetime, status: int = 200) -> Look:
    body = f"<html><body><main>{content}</main><footer>방문 {at:%d%H}</footer></body></html>".encode()
    url = declaration.fetch[0]
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    answer = Snapshot(requested=url, url=url, status=status, headers=headers, body=body)
    return Look(declaration=declaration, seen_at=at, snapshots=(answer,))


def board(at: datetime, *listings: Listing, whole: bool = True) -> BoardLook:
    page = Snapshot(requested=BOARD.fetch, url=BOARD.fetch, status=200, body=repr(listings).encode())
    return BoardLook(board=BOARD, seen_at=at, snapshots=(page,), listings=listings, whole=whole)


OTHER = Listing(url="https://shop.example/notice/1", title="약관 안내")


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        yield opened


def monitor(store: Store, at: datetime = START) -> Monitor:
    return Monitor(archive=store, watches={"shop": WATCH}, run=store.start_run("test", at))


def posted(store: Store) -> None:
    """A board that was opened with another notice, then one posted on the second day."""
    monitor(store).survey(board(START, OTHER))
    second = monitor(store, START + DAY)
    second.survey(board(START + DAY, LISTING, OTHER))
    second.observe(look(NOTICE, "<p>약관을 3월 9일에 바꿉니다.</p>", START + DAY))


def twice(store: Store, declaration: Declaration, content: str, at: datetime) -> Outcome:
    """Look at a new text and, an hour later, again."""
    monitor(store).observe(look(declaration, content, at))
    return monitor(store).observe(look(declaration, content, at + timedelta(hours=1)))


# What happens to a text; what notices tell is in tests/test_chronicle.py.
OF_A_TEXT = frozenset(
    {
        EventKind.REVISED,
        EventKind.FLAPPED,
        EventKind.NOTICE_POSTED,
        EventKind.NOTICE_EDITED,
        EventKind.NOTICE_VANISHED,
        EventKind.NOTICE_RETURNED,
    }
)


def events(store: Store, declaration: Declaration = NOTICE) -> list[EventKind]:
    return [event.kind for event in store.events(declaration.document) if event.kind in OF_A_TEXT]


def test_the_first_look_at_terms_is_a_record_and_no_news(store: Store) -> None:
    assert monitor(store).observe(look(TERMS, terms(DUTY), START)) is Outcome.FIRST
    assert store.entries() == ()


def test_the_same_words_in_another_page_are_unchanged(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    again = monitor(store).observe(look(TERMS, terms(f"<b> {DUTY}</b>").replace("(", " ("), START + DAY))
    assert again is Outcome.UNCHANGED


def test_a_duty_that_becomes_an_exemption_is_an_adverse_entry(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    assert twice(store, TERMS, terms(EXEMPTION), START + DAY) is Outcome.REVISED
    (entry,) = store.entries()
    assert (entry.id, entry.direction) == ("revised/shop/terms/2", Direction.ADVERSE)


def test_a_revision_is_recorded_with_its_findings(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    twice(store, TERMS, terms(EXEMPTION), START + DAY)
    (finding,) = store.findings(TERMS.document, 2)
    assert (finding.change.kind, finding.announced) == (Kind.EDITED, False)
    assert finding.flags


def test_clauses_that_were_only_renumbered_are_recorded_and_no_news(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    twice(store, TERMS, terms(DUTY, title="제2조(책임)"), START + DAY)
    assert events(store, TERMS) == [EventKind.REVISED]
    assert store.entries() == ()


def test_a_repaired_selector_makes_an_upgrade_and_no_news(store: Store) -> None:
    whole = replace(TERMS, select=("body",))
    monitor(store).observe(look(whole, terms(DUTY), START))
    repaired = monitor(store).observe(look(TERMS, terms(DUTY), START + DAY))
    version = store.latest(TERMS.document)
    assert repaired is Outcome.UNCHANGED
    assert version is not None
    assert (version.number, version.cause) == (2, Cause.TECHNICAL_UPGRADE)
    assert store.entries() == ()


def test_a_selector_that_reads_the_old_page_the_same_way_makes_no_version(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    other = replace(TERMS, select=("body > main",))
    monitor(store).observe(look(other, terms(DUTY), START + DAY))
    version = store.latest(TERMS.document)
    assert version is not None
    assert (version.number, version.reader) == (1, reader_of(other))


def test_a_selector_that_no_longer_reads_the_old_page_leaves_the_old_version(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    elsewhere = replace(TERMS, select=("footer",))
    monitor(store).observe(look(replace(elsewhere, select=("article",)), terms(DUTY), START + DAY))
    version = store.latest(TERMS.document)
    assert version is not None
    assert version.number == 1


def test_an_answer_that_nothing_was_modified_is_the_last_version(store: Store) -> None:
    monitor(store).observe(look(TERMS, terms(DUTY), START))
    assert monitor(store).observe(look(TERMS, "", START + DAY, status=304)) is Outcome.UNCHANGED


def test_an_answer_that_nothing_was_modified_is_nothing_without_a_version(store: Store) -> None:
    assert monitor(store).observe(look(TERMS, "", START, status=304)) is Outcome.REJECTED


def test_a_bad_answer_is_no_version(store: Store) -> None:
    assert monitor(store).observe(look(TERMS, terms(DUTY), START, status=503)) is Outcome.REJECTED
    assert store.latest(TERMS.document) is None
    assert store.health()[0].problem.startswith("http-503")


def test_a_page_that_is_not_the_document_is_no_version(store: Store) -> None:
    strict = replace(TERMS, must_contain=("제9조",))
    assert monitor(store).observe(look(strict, terms(DUTY), START)) is Outcome.REJECTED


def test_a_look_that_brought_nothing_is_a_problem(store: Store) -> None:
    failure = FailedLook(declaration=TERMS, seen_at=START, reason="timeout", detail="took too long")
    assert monitor(store).fail(failure) is Outcome.FAILED
    assert store.health()[0].problem == "timeout: took too long"


def test_a_notice_that_the_board_showed_when_it_was_opened_is_no_news(store: Store) -> None:
    first = monitor(store)
    assert first.survey(board(START, LISTING)) is Outcome.FIRST
    first.observe(look(NOTICE, "<p>약관을 3월 9일에 바꿉니다.</p>", START))
    assert events(store) == []


def test_a_notice_that_appears_later_is_posted(store: Store) -> None:
    posted(store)
    assert events(store) == [EventKind.NOTICE_POSTED]
    assert [EventKind.NOTICE_POSTED in entry.events for entry in store.entries()] == [True]


def test_a_notice_whose_title_alone_changes_is_edited(store: Store) -> None:
    """유출 may become 노출 in the title and nowhere else."""
    posted(store)
    retitled = BOARD.notice(replace(LISTING, title="이용약관 개정 연기 안내"))
    twice(store, retitled, "<p>약관을 3월 9일에 바꿉니다.</p>", START + 2 * DAY)
    assert EventKind.NOTICE_EDITED in events(store)
    assert "연기" in store.entries()[0].html


def test_a_notice_whose_words_only_look_different_is_not_edited(store: Store) -> None:
    posted(store)
    again = look(NOTICE, "<p>약관을  3월 9일에 <b>바꿉니다.</b></p>", START + 2 * DAY)
    assert monitor(store).observe(again) is Outcome.UNCHANGED


def test_a_notice_that_is_retitled_has_not_vanished(store: Store) -> None:
    wanted = replace(BOARD, keep="약관")
    for days, title in enumerate(("약관 개정 안내", "개정 안내", "개정 안내")):
        listed = (replace(LISTING, title=title), OTHER)
        monitor(store).survey(replace(board(START + days * DAY, *listed), board=wanted))
    (notice, _) = sorted(store.known_notices(BOARD.document), key=lambda known: known.listing.url, reverse=True)
    assert notice.listing.title == "개정 안내"
    assert [presence.listed for presence in notice.presence] == [True, True, True]


def test_what_a_board_showed_when_it_could_first_be_read_is_no_news(store: Store) -> None:
    failure = FailedLook(declaration=BOARD.declaration, seen_at=START, reason="timeout", detail="took too long")
    monitor(store).fail(failure)
    second = monitor(store)
    second.survey(board(START + DAY, LISTING))
    second.observe(look(NOTICE, "<p>약관을 3월 9일에 바꿉니다.</p>", START + DAY))
    assert events(store) == []


def test_what_stands_below_the_pages_that_were_read_before_is_no_news(store: Store) -> None:
    monitor(store).survey(board(START, OTHER, whole=False))
    second = monitor(store)
    second.survey(board(START + DAY, OTHER, LISTING, whole=False))
    second.observe(look(NOTICE, "<p>약관을 3월 9일에 바꿉니다.</p>", START + DAY))
    assert events(store) == []


def test_a_notice_whose_words_change_is_edited(store: Store) -> None:
    posted(store)
    twice(store, NOTICE, "<p>약관 변경을 잠정 연기합니다.</p>", START + 2 * DAY)
    assert events(store) == [EventKind.NOTICE_POSTED, EventKind.NOTICE_EDITED]


TABLE = (
    "<table><tr><th>변경 전</th><th>변경 후</th></tr>"
    f"<tr><td>{DUTY}</td><td>{EXEMPTION}</td></tr></table><p>3월 9일부터 적용합니다.</p>"
)


def test_what_a_notice_announces_is_flagged_when_it_is_announced(store: Store) -> None:
    monitor(store).survey(board(START, OTHER))
    second = monitor(store, START + DAY)
    second.survey(board(START + DAY, LISTING, OTHER))
    second.observe(look(NOTICE, TABLE, START + DAY))
    (finding,) = store.findings(NOTICE.document, 1)
    assert finding.announced
    assert {flag.direction for flag in finding.flags} == {Direction.ADVERSE}


def test_an_edited_notice_announces_only_what_is_new(store: Store) -> None:
    posted(store)
    twice(store, NOTICE, TABLE, START + 2 * DAY)
    twice(store, NOTICE, TABLE + "<p>시행을 미룹니다.</p>", START + 3 * DAY)
    assert not any(finding.announced for finding in store.findings(NOTICE.document, 3))


def test_a_notice_that_two_whole_looks_do_not_find_has_vanished_once(store: Store) -> None:
    posted(store)
    for days in (2, 3, 4):
        monitor(store).survey(board(START + days * DAY, OTHER))
    assert events(store) == [EventKind.NOTICE_POSTED, EventKind.NOTICE_VANISHED]
    details = [each.detail for each in store.events(NOTICE.document) if each.kind is EventKind.NOTICE_VANISHED]
    assert [detail.startswith("2026-03-02부터 1일 동안 게시, 2026-03-03에는 없음") for detail in details] == [True]


def test_a_notice_that_comes_back_has_returned(store: Store) -> None:
    posted(store)
    for days in (2, 3):
        monitor(store).survey(board(START + days * DAY, OTHER))
    monitor(store).survey(board(START + 4 * DAY, LISTING, OTHER))
    assert events(store)[-1] is EventKind.NOTICE_RETURNED


def test_how_long_a_notice_was_up_does_not_count_the_days_it_was_away(store: Store) -> None:
    posted(store)
    for days in (2, 3):
        monitor(store).survey(board(START + days * DAY, OTHER))
    monitor(store).survey(board(START + 30 * DAY, LISTING, OTHER))
    for days in (31, 32):
        monitor(store).survey(board(START + days * DAY, OTHER))
    vanished = [each for each in store.events(NOTICE.document) if each.kind is EventKind.NOTICE_VANISHED]
    assert "1일 동안" in vanished[-1].detail


def test_a_notice_that_is_known_to_be_gone_is_missed_no_more(store: Store) -> None:
    posted(store)
    for days in range(2, 8):
        monitor(store).survey(board(START + days * DAY, OTHER))
    known = store.known_notice(NOTICE.document)
    assert [presence.listed for presence in known.presence] == [False, False, True]


def test_a_notice_missing_from_the_pages_that_were_read_has_not_vanished(store: Store) -> None:
    posted(store)
    for days in (2, 3):
        monitor(store).survey(board(START + days * DAY, OTHER, whole=False))
    assert events(store) == [EventKind.NOTICE_POSTED]


def test_a_notice_that_neither_board_nor_address_shows_has_vanished(store: Store) -> None:
    posted(store)
    outcomes = []
    for days in (2, 3):
        run = monitor(store)
        run.survey(board(START + days * DAY, OTHER, whole=False))
        outcomes.append(run.observe(look(NOTICE, "<p>없음</p>", START + days * DAY, status=404)))
    assert outcomes == [Outcome.GONE, Outcome.GONE]
    assert events(store) == [EventKind.NOTICE_POSTED, EventKind.NOTICE_VANISHED]


def test_a_notice_that_is_gone_from_both_vanishes_once(store: Store) -> None:
    posted(store)
    for days in (2, 3):
        run = monitor(store)
        run.survey(board(START + days * DAY, OTHER))
        run.observe(look(NOTICE, "<p>없음</p>", START + days * DAY, status=404))
    assert events(store) == [EventKind.NOTICE_POSTED, EventKind.NOTICE_VANISHED]


def test_the_last_notice_of_a_board_can_go(store: Store) -> None:
    posted(store)
    run = monitor(store)
    run.survey(board(START + 2 * DAY))
    assert run.observe(look(NOTICE, "<p>없음</p>", START + 2 * DAY, status=410)) is Outcome.GONE


def test_a_listed_notice_whose_address_is_dead_is_a_problem(store: Store) -> None:
    posted(store)
    assert monitor(store).observe(look(NOTICE, "<p>없음</p>", START + 2 * DAY, status=404)) is Outcome.REJECTED


def test_a_board_that_can_not_be_read_says_nothing_of_its_notices(store: Store) -> None:
    posted(store)
    closed = BoardLook(
        board=BOARD,
        seen_at=START + 2 * DAY,
        snapshots=board(START).snapshots,
        rejection=Rejection(reason="http-503", detail="the board answered 503"),
    )
    assert monitor(store).survey(closed) is Outcome.REJECTED
    assert events(store) == [EventKind.NOTICE_POSTED]


def test_nothing_of_a_look_is_kept_when_it_could_not_be_told(store: Store) -> None:
    nobody = Monitor(archive=store, watches={}, run=store.start_run("test", START))
    with pytest.raises(KeyError):
        nobody.observe(look(TERMS, terms(DUTY), START))
    assert store.health() == ()


def test_a_change_has_at_least_one_side() -> None:
    with pytest.raises(ValueError, match="at least one side"):
        Change(kind=Kind.EDITED, before=None, after=None)


def test_a_text_has_no_findings_against_itself() -> None:
    assert findings("제1조(책임)\n" + DUTY, "제1조(책임)\n" + DUTY, Language.KO) == ()
