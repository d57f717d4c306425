from datetime import UTC, date, datetime

from tos_monitor.local import days_up, local_day
from tos_monitor.model import Language

EVENING = datetime(2016, 7, 19, 16, 0, tzinfo=UTC)


def test_an_evening_in_utc_is_the_next_day_in_korea() -> None:
    assert local_day(EVENING, Language.KO) == date(2016, 7, 20)
    assert local_day(EVENING, Language.EN) == date(2016, 7, 19)


def test_a_notice_was_up_until_the_day_on_which_it_was_gone() -> None:
    said = days_up(EVENING, datetime(2016, 7, 27, 3, 0, tzinfo=UTC), Language.KO)
    assert said == "2016-07-20부터 7일 동안 게시, 2016-07-27에는 없음"


def test_one_day_is_no_plural() -> None:
    said = days_up(EVENING, datetime(2016, 7, 20, 3, 0, tzinfo=UTC), Language.EN)
    assert said == "up for 1 day from 2016-07-19, gone by 2016-07-20"
