"""Reads the days that a text names: whole dates, dates without a year, ranges, and days counted from the notice."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from tos_monitor.model import Language
from tos_monitor.when.spoken import BETWEEN_AFTER, BETWEEN_BEFORE, CONNECTED, MONTHS, RUNS_ON, YEARS, Spoken, spoken

# Notices on the web are younger and announce nothing farther off: another year is of another calendar, or a slip.
_YEARS_READ = range(1980, 2101)
_CENTURY = 2000
_GAP = 60  # what may stand between the two ends of a range: a weekday, an hour, "부터"
_ONE_OFF = timedelta(days=1)
_CUE = 12  # how far before a date "between" is looked for
_MONTHS_LONG = {"개월": 1, "달": 1, "month": 1}
LONG_OVER = timedelta(days=180)
"""So long after a day nobody announces any more what is to come with it: its year is hardly the one that is meant."""
_DAYS_LONG = {"": 1, "일": 1, "day": 1, "calendar day": 1, "주": 7, "주일": 7, "week": 7}


class Towards(StrEnum):
    """Where a day without a year lies, as seen from the day of the notice; that day itself is on every side."""

    FUTURE = "future"
    PAST = "past"
    NEAREST = "nearest"


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """A day that a text names, with its words (``quote``) and their place.

    ``until`` is the last day of a range. ``on`` is None when the words name no day that is, and ``problem`` says why;
    beside a day, ``problem`` says that the words can be read in another way too.
    """

    on: date | None
    start: int
    end: int
    quote: str
    until: date | None = None
    problem: str = ""


class _NoDayError(ValueError):
    """The words of a date name no day; the message says why."""


def days(
    text: str,
    anchor: date,
    language: Language,
    towards: Towards = Towards.FUTURE,
    previous: date | None = None,
) -> tuple[Day, ...]:
    """Find every day that a text names, in order.

    Args:
        text: what is read.
        anchor: the day of the notice.
        language: of the text.
        towards: where days without a year lie, as seen from the anchor.
        previous: the day that was named last before the text; "the same day" is no day where there is none.
    """
    found: list[Day] = []
    for first, last in _ranges(text, spoken(text, language)):
        if first.is_of_last and previous is None:
            continue
        end = last.end if last else first.end
        day = Day(on=None, start=first.start, end=end, quote=text[first.start : end], problem=first.doubt)
        try:
            on, until = _Calendar(anchor=anchor, previous=previous or anchor, towards=towards).settle(first, last)
        except _NoDayError as error:
            found.append(replace(day, problem=str(error)))
        else:
            found.append(replace(day, on=on, until=until, problem=day.problem or _miscounted(first, on, anchor)))
            previous = until or on
    return tuple(found)


def _miscounted(said: Spoken, on: date, anchor: date) -> str:
    """Say that a count of days beside a day comes to another one; whoever counts the first day too is one day off."""
    if said.counts is None or said.counts.is_of_last or said.counts.count is None:
        return ""
    try:
        counted = _counted(anchor, said.counts.count, said.counts.unit)
    except _NoDayError:
        return ""
    return f"the days that it counts come to {counted}" if abs(counted - on) > _ONE_OFF else ""


def _ranges(text: str, found: tuple[Spoken, ...]) -> Iterator[tuple[Spoken, Spoken | None]]:
    """Pair the dates that are the two ends of a range; other dates stand alone."""
    taken = -1
    for one, other in pairwise((*found, None)):
        if one is None or one.start < taken:
            continue
        last = one.last or _connected(text, one, other) or _run_on(text, one)
        taken = last.end if last else one.end
        yield one, last


def _connected(text: str, one: Spoken, other: Spoken | None) -> Spoken | None:
    """The next date, when the words between make the two a range."""
    if other is None or other.last is not None or other.start - one.end > _GAP:
        return None
    link = CONNECTED.fullmatch(text, one.end, other.start)
    if link is None:
        return None
    is_between = BETWEEN_BEFORE.search(text, max(0, one.start - _CUE), one.start) or BETWEEN_AFTER.match(
        text, other.end
    )
    return other if is_between or not link["pair"] else None


def _run_on(text: str, one: Spoken) -> Spoken | None:
    """The shortened end of a range: the 6일 of 5월 3일 ~ 6일."""
    found = RUNS_ON.match(text, one.end) if one.day else None
    if found is None:
        return None
    return Spoken(start=found.end(), end=found.end(), month=found["m"] or "", day=found["d"] or found["day"])


@dataclass(frozen=True, kw_only=True, slots=True)
class _Calendar:
    """What the words of a day are read against: the day of the notice, and the date that was named last."""

    anchor: date
    previous: date
    towards: Towards

    def settle(self, first: Spoken, last: Spoken | None) -> tuple[date, date | None]:
        """Name the day, or both ends of a range; an end without month or year has those of the other."""
        if last is None:
            return self._day(first, self.anchor, self.towards), None
        last = replace(last, month=last.month or first.month)
        if first.year or (self.towards is Towards.FUTURE and not last.year):
            on = self._day(first, self.anchor, self.towards)
            until = self._day(last, on, Towards.FUTURE)
        else:
            until = self._day(last, self.anchor, self.towards)
            on = self._day(first, until, Towards.PAST)
        if until < on:
            raise _NoDayError("the range ends before it begins")
        return on, until

    def _day(self, said: Spoken, near: date, towards: Towards) -> date:
        if said.count is not None:
            return _counted(self.previous if said.is_of_last else self.anchor, said.count, said.unit)
        if not said.day:
            raise _NoDayError(said.doubt)
        if said.month in MONTHS:
            steps = MONTHS[said.month]
            base = self.previous if steps is None else _months_on(self.anchor, steps)
            return _exact(base.year, base.month, said.day)
        if said.year:
            return _exact(self._year(said.year), int(said.month), said.day)
        return _nearest(int(said.month), int(said.day), near, towards)

    def _year(self, written: str) -> int:
        if written in YEARS:
            steps = YEARS[written]
            return self.previous.year if steps is None else self.anchor.year + steps
        year = int(written) + (0 if len(written) > len("26") else _CENTURY)
        if year not in _YEARS_READ:
            raise _NoDayError(f"{written} is no year of this calendar")
        return year


def _exact(year: int, month: int, day: str) -> date:
    try:
        return date(year, month, int(day))
    except ValueError:
        raise _NoDayError(f"{year}-{month}-{day} is no day") from None


def _nearest(month: int, day: int, near: date, towards: Towards) -> date:
    """The day of that name nearest to another, on the side that is asked for."""
    named = [on for year in (near.year - 1, near.year, near.year + 1) if (on := _perhaps(year, month, day))]
    sides = {
        Towards.FUTURE: [on for on in named if on >= near],
        Towards.PAST: [on for on in named if on <= near],
        Towards.NEAREST: named,
    }
    if not sides[towards]:
        raise _NoDayError(f"{month}-{day} is no day")
    return min(sides[towards], key=lambda on: abs(on - near))


def _perhaps(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _months_on(day: date, months: int) -> date:
    """The same day some months on, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise _NoDayError("the calendar ends before")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _counted(near: date, count: int, unit: str) -> date:
    unit = " ".join(unit.lower().split()).removesuffix("s")
    if unit not in _DAYS_LONG and unit not in _MONTHS_LONG:
        raise _NoDayError("working days can be counted only with a list of holidays")
    if unit in _MONTHS_LONG:
        return _months_on(near, count * _MONTHS_LONG[unit])
    try:
        return near + timedelta(days=count * _DAYS_LONG[unit])
    except OverflowError:
        raise _NoDayError("the calendar ends before") from None
