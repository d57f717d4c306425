"""Reads from a breach notice when it happened, when it was found out, and when who was told."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tos_monitor.incident.table import DAYS
from tos_monitor.incident.text import Section, Sentence
from tos_monitor.model import Language
from tos_monitor.when import Day, Towards, days

_OF_DISCOVERY, _OF_REPORT, _OF_NOTICE, _OF_EVENT = "discovered", "reported", "notified", "occurred"
_NAMES = (_OF_DISCOVERY, _OF_REPORT, _OF_NOTICE, _OF_EVENT)
_FOUND_TO_BE = DAYS["found_to_be"]
_LABELLED = re.compile(r"(?:[:：]|(?:기간|시점|일시|시기|일자|날짜|시각|때|날|것|건)[은는이])\s{0,3}$")
_NEAR_EN = 120  # letters before an English date in which its verb stands ("we discovered on 3 May")


@dataclass(frozen=True, kw_only=True, slots=True)
class Dates:
    """The days of an incident as far as a notice tells them, and the words of those that could not be read."""

    occurred: Day | None = None
    discovered: Day | None = None
    reported: Day | None = None
    notified: Day | None = None
    unread: tuple[str, ...] = ()


def dates(sentences: Sequence[Sentence], posted: date, language: Language) -> Dates:
    """Tell the days apart by what is said to have happened on them; the first of each kind counts."""
    found: dict[str, Day] = {}
    unread: list[str] = []
    for name, day in _told(sentences, posted, language):
        if day.problem:
            unread.append(f"{day.quote}: {day.problem}")
        if day.on and name:
            found.setdefault(name, day)
    unread += _impossible(found, posted)
    return Dates(
        occurred=found.get(_OF_EVENT),
        discovered=found.get(_OF_DISCOVERY),
        reported=found.get(_OF_REPORT),
        notified=found.get(_OF_NOTICE),
        unread=tuple(dict.fromkeys(unread)),
    )


def _impossible(found: Mapping[str, Day], posted: date) -> Iterator[str]:
    """Say which days can't all be: what is over is no later than the notice, and nothing is found before it is."""
    began, known = found.get(_OF_EVENT), found.get(_OF_DISCOVERY)
    for day in (began, known):
        if day and day.on and day.on > posted:
            yield f"{day.quote}: the day is later than the notice"
    if began and known and began.on and known.on and began.on > known.on:
        yield f"{known.quote}: the day of the discovery is before that of the event, {began.quote}"


def _told(sentences: Sequence[Sentence], posted: date, language: Language) -> Iterator[tuple[str, Day]]:
    previous, last = "", None
    for sentence in sentences:
        found = days(sentence.text, posted, language, Towards.PAST, last)
        for place, day in enumerate(found):
            start = found[place - 1].end if place else 0
            end = found[place + 1].start if place + 1 < len(found) else len(sentence.text)
            around = sentence.text[start : day.start], sentence.text[day.end : end]
            name = _name_korean(day, *around) if language is Language.KO else _name_english(day, *around)
            yield name or _by_place(sentence, day, previous), day
        previous = sentence.text
        last = next((day.on for day in reversed(found) if day.on), last)


def _by_place(sentence: Sentence, day: Day, previous: str) -> str:
    """A bare date after a heading is of what the heading names; in the part on circumstances it is the event's."""
    if len(sentence.text.strip()) <= len(day.quote) + len("(24:00)  ") and (name := _nearest_last(previous)):
        return name
    return _OF_EVENT if sentence.section is Section.CIRCUMSTANCES else ""


def _name_korean(day: Day, before: str, after: str) -> str:
    """A label before the date decides, else the last predicate of its clause: "접근한 사실을 인지" is a discovery."""
    label = before.rpartition("\n")[2]
    if _LABELLED.search(label) and (name := _nearest_last(label)):
        return name
    if day.until is not None and DAYS[_OF_EVENT].search(after):
        return _OF_EVENT
    notified = DAYS[_OF_NOTICE].match(after)
    if notified is not None:
        return _OF_NOTICE
    found_to_be = _FOUND_TO_BE.search(after)
    firsts = {name: match.start() for name in _NAMES if (match := DAYS[name].search(after))}
    earliest = min(firsts, key=firsts.__getitem__, default="")
    if found_to_be and earliest != _OF_NOTICE and firsts.get(_OF_EVENT, len(after)) < found_to_be.start():
        is_fact = _OF_DISCOVERY in firsts and after[found_to_be.start() :].startswith("사실")
        return _OF_DISCOVERY if is_fact else _OF_EVENT
    if _OF_DISCOVERY in firsts and _OF_EVENT in firsts:
        del firsts[_OF_EVENT]
    return min(firsts, key=firsts.__getitem__, default="")


def _name_english(day: Day, before: str, after: str) -> str:
    """The last verb before the date, or else the first one after it."""
    near = before[-_NEAR_EN:]
    lasts = {name: match.end() for name in _NAMES for match in DAYS[name].finditer(near)}
    if day.until is not None and (_OF_EVENT in lasts or not lasts):
        return _OF_EVENT
    firsts = {name: match.start() for name in _NAMES if (match := DAYS[name].search(after))}
    return max(lasts, key=lasts.__getitem__, default="") or min(firsts, key=firsts.__getitem__, default="")


def _nearest_last(label: str) -> str:
    lasts = {name: match.start() for name in _NAMES for match in DAYS[name].finditer(label)}
    if len(lasts) > 1:
        lasts.pop(_OF_EVENT, None)
    return max(lasts, key=lasts.__getitem__, default="")
