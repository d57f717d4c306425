"""Says in the language of a notice what could not be read in it."""

import re

from tos_monitor.model import Language, Told

# Readers say in English what they could not read. What is left as it is are words of the notice.
_KOREAN = tuple(
    (re.compile(english), korean)
    for english, korean in (
        (r"the notice shows no text; it may be an image", "공지에 글이 없음 (그림일 수 있음)"),
        (r"it names several days from which the change applies: (.+)", r"시행일을 여럿 말함: \1"),
        (r"it names no day from which the change applies", "시행일을 말하지 않음"),
        (r"the days that it counts come to (.+)", r"센 날수로는 \1"),
        (
            r"it has a table, but none with columns of old and new words that differ",
            "표가 있으나 개정 전후를 나란히 보이는 열이 없음",
        ),
        (r"the counts contradict each other: (.+)", r"수가 서로 어긋남: \1"),
        (r"said to be leaked and not leaked: (.+)", r"유출되었다고도 유출되지 않았다고도 함: \1"),
        (r"the day of the discovery is before that of the event, (.+)", r"알게 된 날이 발생일(\1)보다 앞섬"),
        (r"the day is later than the notice", "공지보다 뒤의 날"),
        (r"the day is long over", "오래전에 지난 날"),
        (r"the range ends before it begins", "기간의 끝이 시작보다 앞섬"),
        (r"(\S+) is no year of this calendar", r"달력에 없는 해(\1)"),
        (r"(\S+) is no day", r"달력에 없는 날(\1)"),
        (r"the calendar ends before", "달력을 벗어난 날"),
        (r"working days can be counted only with a list of holidays", "영업일은 휴일을 알아야 셀 수 있음"),
        (r"(\S+) counts by another calendar", r"다른 달력의 날(\1)"),
        (r"names a month and no day", "달만 있고 날이 없음"),
        (r"day and month may be the other way round", "날과 달이 바뀌었을 수 있음"),
    )
)


def unread(told: Told) -> tuple[str, ...]:
    """What could not be read in a notice, for readers of its entry."""
    problems = [problem for said in (told.announcement, told.incident) if said for problem in said.unread]
    if told.notice.language is Language.KO:
        return tuple(map(_in_korean, problems))
    return tuple(problems)


def _in_korean(problem: str) -> str:
    for english, korean in _KOREAN:
        problem = english.sub(korean, problem, count=1)
    return problem
