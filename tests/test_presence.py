from datetime import UTC, datetime, timedelta

from tos_monitor.model import Board, EventKind, KnownNotice, Language, Listing, Presence
from tos_monitor.presence import YOUNG, due, is_gone, turn

NOW = datetime(2026, 11, 25, tzinfo=UTC)
BOARD = Board(service="shop", id="notice", language=Language.KO, fetch="http://shop.example/notice", item="a")
LISTING = Listing(url="http://shop.example/notice/1", title="약관 개정 안내")


def presence(looks: str) -> tuple[Presence, ...]:
    """Looks, newest first: ``+`` found the notice on its board, ``-`` did not."""
    return tuple(Presence(seen_at=NOW - timedelta(days=days), listed=look == "+") for days, look in enumerate(looks))


def known(looks: str, age: timedelta = timedelta(days=1)) -> KnownNotice:
    return KnownNotice(listing=LISTING, first_seen=NOW - age, presence=presence(looks))


def visited(listings: tuple[Listing, ...], *notices: KnownNotice) -> list[str]:
    return [declaration.fetch[0] for declaration in due(BOARD, listings, notices, NOW)]


def test_a_new_notice_is_visited() -> None:
    assert visited((LISTING,)) == [LISTING.url]


def test_a_young_notice_is_visited_again_because_its_words_may_be_edited() -> None:
    assert visited((LISTING,), known("+", age=YOUNG)) == [LISTING.url]


def test_an_old_notice_is_left_alone() -> None:
    assert visited((LISTING,), known("+", age=YOUNG + timedelta(days=1))) == []


def test_an_old_notice_with_another_title_is_visited() -> None:
    renamed = Listing(url=LISTING.url, title="약관 개정 안내 (연기)")
    assert visited((renamed,), known("+", age=timedelta(days=300))) == [LISTING.url]


def test_a_notice_that_left_the_board_is_visited_until_it_is_known_to_be_gone() -> None:
    assert visited((), known("-+")) == [LISTING.url]
    assert visited((), known("--+")) == []


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
