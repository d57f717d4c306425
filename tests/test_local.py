from datetime import UTC, date, datetime

from tos_monitor.local import days_between, local_day
from tos_monitor.model import Language

EVENING = datetime(2016, 7, 19, 16, 0, tzinfo=UTC)


def test_an_evening_in_utc_is_the_next_day_in_korea() -> None:
    assert local_day(EVENING, Language.KO) == date(2016, 7, 20)
    assert local_day(EVENING, Language.EN) == date(2016, 7, 19)


def test_the_first_and_the_last_day_both_count() -> None:
    said = days_between(EVENING, datetime(2016, 7, 26, 3, 0, tzinfo=UTC), Language.KO)
    assert said == "2016-07-20부터 2016-07-26까지 7일 동안 게시된 것을 확인"


def test_one_day_is_no_plural() -> None:
    assert days_between(EVENING, EVENING, Language.EN) == "seen from 2016-07-19 to 2016-07-19, 1 day"
