"""Reads from when an announced change is to apply, and on which day its notice says that it was posted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tos_monitor.announce.standing import stands
from tos_monitor.announce.table import ANNOUNCED_BEFORE, EFFECTIVE
from tos_monitor.announce.text import Sentence
from tos_monitor.model import Language, Status
from tos_monitor.when import Day, Towards, days

_BEFORE = 60  # letters before and behind a day that say whose it is
_BEHIND = 160
# A weekday and an hour, which say nothing of whose day it is.
_BESIDE = re.compile(r"[. ]*(?:\([월화수목금토일](?:요일)?\))?[. ]*(?:\d{1,2}(?:시(?: ?\d{1,2}분)?|:\d\d))?[. ]*")
# Right before a day, that it is the next one of its name: 오는 1월 5일.
_COMING = re.compile(r"(?:다가|돌아)?오는 ?\Z")
# How plainly the words around a day say that the change applies from it.
_MOVED, _LABELLED, _SAID, _TITLED, _ALONE = 5, 4, 3, 2, 1
# A day far ahead that has no year, in a sentence on what was changed, is the one that has just gone.
_FAR = timedelta(days=240)
_ENDED = re.compile(r"[\n.!]\s*\Z")
_SIGNATURE = re.compile(r"[.\s]*(?:\([월화수목금토일]\))?[^.!?\d\n]*(?<![다요])\s*")
_RECALLED = 20  # letters before a day in which a notice says that it announced it before
_SIGNED = 40  # letters behind the last day of a notice, where it is signed
_LATE = timedelta(days=31)  # no board shows a notice so long after the day on which it is signed
_EARLY = timedelta(days=7)  # nor so long before the day that it names as its own


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """A day from which a change is said to apply, with its place and how plainly that is said."""

    on: date | None
    place: int
    weight: int
    quote: str
    problem: str = ""

    @property
    def is_said(self) -> bool:
        """Whether the words around it say that the change applies from it, and not only its place in a title."""
        return self.weight > _ALONE

    @property
    def is_moved(self) -> bool:
        """Whether it is said to be put in the place of another one."""
        return self.weight == _MOVED


@dataclass(frozen=True, kw_only=True, slots=True)
class _Seen:
    """A day with the words around it."""

    day: Day
    before: str
    behind: str
    in_title: bool


def announced_on(text: str, posted: date, language: Language) -> date:
    """The notice's own date: the one that it names as such or is signed with, or else the day it was posted."""
    found = days(text, posted, language, Towards.NEAREST)
    for day in found:
        if (
            day.on
            and day.on <= posted + _EARLY
            and ANNOUNCED_BEFORE.search(text[max(0, day.start - _BEFORE) : day.start])
        ):
            return day.on
    if found and (last := found[-1]).on and _is_signature(text, last) and posted - _LATE <= last.on <= posted:
        return last.on
    return posted


def _is_signature(text: str, day: Day) -> bool:
    """Whether a day stands in a line or sentence of its own at the end, with at most a name behind it."""
    if len(text) - day.end > _SIGNED or not _SIGNATURE.fullmatch(text, day.end):
        return False
    return bool(_ENDED.search(text[max(0, day.start - _BEFORE) : day.start]))


def starts(title: str, text: str, announced: date, language: Language) -> tuple[Start, ...]:
    """Every day from which the change is said to apply, the plainest first, and those that are equally plain in order.

    Args:
        title: what heads the notice; the text begins with it.
        text: all that the notice says.
        announced: the day that a day without a year comes after.
        language: of the text.
    """
    found = [_start(seen) for seen in _seen(len(title), text, announced, language)]
    told = [each for each in found if each]
    if not told and (at_once := EFFECTIVE["at_once"].search(text)):
        told = [Start(on=announced, place=at_once.start(), weight=_SAID, quote=at_once[0])]
    return tuple(sorted(told, key=lambda start: (-start.weight, start.place)))


def _seen(title: int, text: str, announced: date, language: Language) -> Iterator[_Seen]:
    found = days(text, announced, language)
    nearest = {day.start: day.on for day in days(text, announced, language, Towards.NEAREST)}
    nexts = [*(day.start for day in found[1:]), len(text)]
    for day, following in zip(found, nexts, strict=False):
        end = min(day.end + _BEHIND, following)
        before = _COMING.sub("", text[max(0, day.start - _BEFORE) : day.start].replace("\n", " "))
        behind = _BESIDE.sub("", text[day.end : end].partition("\n")[0], count=1)
        yield _Seen(
            day=_settled(day, nearest[day.start], announced, f"{before} {behind}"),
            before=before,
            behind=behind,
            in_title=day.start < title,
        )


def _settled(day: Day, nearest: date | None, announced: date, around: str) -> Day:
    """The day that is meant, where its words alone name another one."""
    if day.until and EFFECTIVE["moved_from"].search(around):
        return replace(day, on=day.until)  # "from 1 to 15 July" names the old day and the new
    if day.on and day.on - announced > _FAR and EFFECTIVE["past"].search(around):
        return replace(day, on=nearest)
    return day


def _start(seen: _Seen) -> Start | None:
    weight = _weight(seen)
    if not weight:
        return None
    day = seen.day
    return Start(on=day.on, place=day.start, weight=weight, quote=day.quote, problem=day.problem)


def _weight(seen: _Seen) -> int:
    """How plainly a day is the one from which the change applies; 0 when it is another."""
    if EFFECTIVE["named"].search(seen.behind):
        return _SAID
    if EFFECTIVE["counted"].search(seen.day.quote) or EFFECTIVE["others_before"].search(seen.before):
        return 0
    if _is_moved(seen):
        return _MOVED
    if EFFECTIVE["before"].search(seen.before):
        return _LABELLED
    if EFFECTIVE["others_behind"].search(seen.behind):
        return 0
    is_said = EFFECTIVE["behind"].search(seen.behind) or EFFECTIVE["listed"].search(seen.before)
    return _SAID if is_said else _weight_in_title(seen)


def _weight_in_title(seen: _Seen) -> int:
    if not seen.in_title:
        return 0
    return _TITLED if any(map(EFFECTIVE["title"].search, (seen.before, seen.behind))) else _ALONE


def _is_moved(seen: _Seen) -> bool:
    if not EFFECTIVE["applies"].search(f"{seen.before} {seen.behind}"):
        return False
    return bool(
        any(EFFECTIVE[name].search(seen.before) for name in ("moved_from", "moved_before"))
        or EFFECTIVE["moved_behind"].search(seen.behind)
    )


def moved(found: tuple[Start, ...], body: tuple[Sentence, ...]) -> tuple[Start, ...]:
    """Of a change that was put off, the days that it was put off to.

    A notice may still show the day that no longer counts, so one that is only said to begin must be said so where the
    change is put off, or right behind, and that no new day is fixed must not be said.
    """
    new = tuple(each for each in found if each.weight == _MOVED)
    off = [place for place, each in enumerate(body) if stands(each.text) is Status.POSTPONED]
    if new or not off or any(EFFECTIVE["open"].search(body[place].text) for place in off):
        return new
    near = [body[place] for at in off for place in (at, at + 1) if place < len(body)]
    return tuple(
        each
        for each in found
        if each.weight == _SAID
        and any(
            sentence.start <= each.place < sentence.end and not _is_recalled(each.place - sentence.start, sentence.text)
            for sentence in near
        )
    )


def _is_recalled(place: int, sentence: str) -> bool:
    """Whether what stands right before a day says that it was announced before."""
    return bool(EFFECTIVE["earlier"].search(sentence[max(0, place - _RECALLED) : place]))
