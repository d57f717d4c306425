from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tos_monitor.model import Board, DocumentId, EventKind, KnownNotice, Language, Listing, Presence, Survey
from tos_monitor.presence import YOUNG, backlog, due, followed, is_gone, turn

NOW = datetime(2026, 11, 25, tzinfo=UTC)
BOARD = Board(service="shop", id="notice", language=Language.KO, fetch="http://shop.example/notice", item="a")
LISTING = Listing(url="http://shop.example/notice/1", title="약관 개정 안내")


def presence(looks: str) -> tuple[Presence, ...]:
    """Looks, newest first: ``+`` found the notice on its board, ``-`` did not."""
    return tuple(Presence(seen_at=NOW - timedelta(days=days), listed=look == "+") for days, look in enumerate(looks))


def known(looks: str, age: timedelta = timedelta(days=1)) -> KnownNotice:
    return KnownNotice(listing=LISTING, first_seen=NOW - age, is_backlog=False, presence=presence(looks))


def visited(
    listings: tuple[Listing, ...], *notices: KnownNotice, waiting: frozenset[DocumentId] = frozenset()
) -> list[str]:
    return [declaration.fetch[0] for declaration in due(BOARD, listings, notices, waiting, NOW)]


def test_a_new_notice_is_visited() -> None:
    assert visited((LISTING,)) == [LISTING.url]


def test_a_young_notice_is_visited_again_because_its_words_may_be_edited() -> None:
    assert visited((LISTING,), known("+", age=YOUNG)) == [LISTING.url]


def test_an_old_notice_is_left_alone() -> None:
    assert visited((LISTING,), known("+", age=YOUNG + timedelta(days=1))) == []


def test_an_old_notice_that_showed_another_text_is_looked_at_again_listed_or_not() -> None:
    old = known("+", age=timedelta(days=300))
    waiting = frozenset({BOARD.notice(LISTING).document})
    assert visited((LISTING,), old, waiting=waiting) == visited((), old, waiting=waiting) == [LISTING.url]


def test_an_old_notice_with_another_title_is_visited() -> None:
    renamed = Listing(url=LISTING.url, title="약관 개정 안내 (연기)")
    assert visited((renamed,), known("+", age=timedelta(days=300))) == [LISTING.url]


def test_a_notice_that_left_the_board_is_visited_until_it_is_known_to_be_gone() -> None:
    assert visited((), known("-+")) == [LISTING.url]
    assert visited((), known("--+")) == []


OTHER = Listing(url="http://shop.example/notice/2", title="여름 할인")
THIRD = Listing(url="http://shop.example/notice/3", title="개인정보 처리방침 안내")


def test_only_the_titles_that_the_declaration_wants_are_followed() -> None:
    assert followed(replace(BOARD, keep="약관"), (LISTING, OTHER), ()) == (LISTING,)


def test_every_title_is_followed_when_the_declaration_names_none() -> None:
    assert followed(BOARD, (LISTING, OTHER), ()) == (LISTING, OTHER)


def test_a_notice_that_was_followed_stays_followed_under_another_title() -> None:
    assert followed(replace(BOARD, keep="약관"), (OTHER,), {OTHER.url}) == (OTHER,)


def test_what_stands_on_a_board_that_is_read_for_the_first_time_is_its_backlog() -> None:
    assert backlog((LISTING, OTHER), (), None) == {LISTING.url, OTHER.url}


def test_what_a_board_that_was_read_whole_did_not_list_is_new() -> None:
    assert backlog((LISTING, OTHER), {LISTING.url}, Survey(seen_at=NOW, whole=True)) == frozenset()


def test_what_stands_below_all_that_a_cut_look_saw_is_backlog_and_what_stands_above_is_new() -> None:
    assert backlog((LISTING, OTHER, THIRD), {OTHER.url}, Survey(seen_at=NOW, whole=False)) == {THIRD.url}


def test_when_all_that_a_cut_look_saw_was_pushed_off_the_rest_is_new() -> None:
    assert backlog((LISTING, OTHER), {THIRD.url}, Survey(seen_at=NOW, whole=False)) == frozenset()


def test_one_look_without_a_notice_is_not_enough() -> None:
    assert not is_gone(presence("-+"))
    assert turn(presence("-+")) is None


def test_the_second_look_in_a_row_without_a_notice_makes_it_vanish() -> None:
    assert turn(presence("--+")) is EventKind.NOTICE_VANISHED


def test_a_vanished_notice_vanishes_once() -> None:
    assert turn(presence("---+")) is None


def test_a_notice_that_is_listed_after_it_vanished_has_returned() -> None:
    assert turn(presence("+--+")) is EventKind.NOTICE_RETURNED


def test_a_notice_that_was_missed_once_has_not_returned() -> None:
    assert turn(presence("+-+")) is None
