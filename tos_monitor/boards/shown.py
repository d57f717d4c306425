"""Reads the title and the day that a list shows of a notice."""

import re
from datetime import UTC, date, datetime

from tos_monitor import when
from tos_monitor.local import local_day
from tos_monitor.model import Language

_LABEL = r"(?:공지(?:사항)?|알림|중요|필독|긴급|notice|pinned|new|hot)"
# What a list writes around a title and takes away again: that a notice is pinned or new, and its number on the list.
_AROUND = re.compile(
    rf"^(?:[\[(【<]\s*{_LABEL}\s*[\])】>]\s*|{_LABEL}\s+|\d{{1,6}}(?:[.)]\s*|\s+))+|\s+(?:new|n|hot)$", re.IGNORECASE
)
_DAY_LABEL = r"등록일자?|작성일자?|게시일자?|공고일자?|날짜|일자|posted(?: on)?|published(?: on)?|date"
_IN_FORCE = re.compile(
    r"시행|적용|발효|부터|까지|effective|until|from", re.IGNORECASE
)  # another day than the posting's
_NO_TITLE = re.compile(rf"[\W\d]*(?:{_LABEL}|no|q|n|{_DAY_LABEL})?[\W\d]*", re.IGNORECASE)
# A list that says "yesterday" or "7/2" says something else tomorrow or next year.
_WHOLE = re.compile(r"\d{4}|\d\d\D+\d{1,2}\D+\d{1,2}")
_ANY_DAY = date(2000, 1, 1)  # whole dates do not depend on when they were written
_MOST_BESIDE = 20  # letters beside the day on a line that tells it: "등록일", "Posted on", a name, "조회"
_HEAD = 6  # lines of a row among which its day stands, if it is shown at all: number, label, title, writer, day, views
_MILLISECONDS = 10**11  # the seconds since 1970 come to that in the year 5138


def bare(title: str) -> str:
    """A title without the label and the number that the list gives it."""
    return _AROUND.sub("", title).strip() or title


def title_in(words: str, language: Language) -> str:
    """The title in the words of a row: the first line that is more than a number, a label or a day."""
    lines = (line for line in words.split("\n") if not _NO_TITLE.fullmatch(_without_day(line, language)))
    return bare(next(lines, ""))


def day_beside(words: str, title: str, language: Language) -> date | None:
    """The day that a row shows beside its title, on a line that says little else."""
    lines = (line.replace(title, " ") if title else line for line in words.split("\n")[:_HEAD])
    few = (line for line in lines if sum(map(str.isalpha, line)) <= _MOST_BESIDE and not _IN_FORCE.search(line))
    return next(filter(None, (day(line, language) for line in few)), None)


def day(words: str, language: Language) -> date | None:
    """The first whole date in some words; one that no calendar has is none."""
    if not _WHOLE.search(words):
        return None
    found = when.days(words, _ANY_DAY, language)
    return next((each.on for each in found if each.on and _WHOLE.search(each.quote)), None)


def moment(value: object, language: Language) -> date | None:
    """The day of a date in JSON: a text, or the seconds or milliseconds since 1970."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else _since_1970(value)
    except (ValueError, OverflowError):
        return day(str(value), language)
    return local_day(at, language) if at.tzinfo else at.date()


def _since_1970(number: float) -> datetime:
    seconds = number / 1000 if number > _MILLISECONDS else number
    return datetime.fromtimestamp(seconds, tz=UTC)


def _without_day(line: str, language: Language) -> str:
    if not _WHOLE.search(line):
        return line
    found = next(iter(when.days(line, _ANY_DAY, language)), None)
    return line.replace(found.quote, "") if found else line
