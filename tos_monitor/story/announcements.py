"""The life of an announced change: announced with how much notice, postponed, moved, withdrawn or gone in silence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain, pairwise
from typing import cast

from tos_monitor.model import Announcement, Direction, EventKind, Happening, Status, Told
from tos_monitor.normal import key
from tos_monitor.when import LONG_OVER, Towards, days

# Korean standard terms for e-commerce, Art. 3: a change is posted 7 days ahead, one to the users' disadvantage 30.
NOTICE = timedelta(days=7)
NOTICE_OF_ADVERSE = timedelta(days=30)
# How a notice says that it gives another day for a change that was announced; that terms change says every notice.
_MOVED = re.compile(
    r"정정|갈음|대체(?:합|하|됩|되)|연기|보류|유보|미뤄|미루|미룹|늦추|늦춰|늦춥|앞당|바로잡"
    r"|(?:시행|적용) ?(?:일자?|시기|일정|시점)[이가을를은는의]? ?(?:다시 )?(?:변경|조정|수정|바뀌|바뀝)"
    r"|\b(?:moved|instead|postpon\w+|delay(?:ed|ing)|deferred|reschedul\w+|brought forward|correction|corrected)\b"
    r"|\bsupersede[sd]?\b|\breplac(?:es|ing) (?:the|our) (?:\w+ ){0,3}(?:notice|announcement|one)\b"
    r"|\bchang\w+ (?:\w+ ){0,2}(?:effective )?date\b|\bdate (?:\w+ ){0,2}changed\b",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(r"이용(?=약관)|서비스(?=이용약관|약관)|통합(?=약관)")


@dataclass(kw_only=True, slots=True)
class AnnouncedChange:
    """A change that was announced: the documents that it is of, and the places of its notices, oldest first."""

    names: frozenset[str]
    places: list[int]


def is_short(announcement: Announcement) -> bool:
    """Whether users had fewer days of notice than the standard terms ask for."""
    if announcement.effective_on is None:
        return False
    due = NOTICE_OF_ADVERSE if _is_adverse(announcement) else NOTICE
    return -LONG_OVER < announcement.effective_on - announcement.announced_on < due


def _is_adverse(said: Announcement) -> bool:
    return said.verdict.direction in (Direction.ADVERSE, Direction.MIXED)


def announcements(told: Sequence[Told]) -> Iterator[Happening]:
    """Tell what happened to each announced change with each notice that speaks of it."""
    for known in changes(told):
        standing = _said(told, known.places[0])
        yield from _announced(known.places[0], standing)
        for before, place in pairwise(known.places):
            said = _said(told, place)
            yield from _continued(before, _said(told, before), place, said)
            now = _standing(standing, said)
            if is_short(now) and not is_short(standing) and standing.status is not Status.WITHDRAWN:
                yield Happening(kind=EventKind.SHORT_NOTICE, start=place, end=place, days=now.notice_days)
            standing = now
        yield from _vanished(known, told)


def changes(told: Sequence[Told]) -> list[AnnouncedChange]:
    """Gather the notices of each announced change."""
    known: list[AnnouncedChange] = []
    for place, each in enumerate(told):
        if each.announcement is None:
            continue
        change = _same(known, place, told)
        if change is None:
            known.append(AnnouncedChange(names=_names(each.announcement), places=[place]))
        else:
            change.places.append(place)
            change.names |= _names(each.announcement)
    return known


def _said(told: Sequence[Told], place: int) -> Announcement:
    return cast("Announcement", told[place].announcement)


def _names(said: Announcement) -> frozenset[str]:
    """The documents by our name, or by theirs without what one notice says and the next leaves out."""
    return frozenset(each.document or _LEFT_OUT.sub("", key(each.name)) for each in said.documents)


def _same(known: Sequence[AnnouncedChange], place: int, told: Sequence[Told]) -> AnnouncedChange | None:
    """The change that a notice speaks of again: its own, or the newest of the same documents that is not over."""
    own = (each for each in reversed(known) if any(told[at].document == told[place].document for at in each.places))
    again = (each for each in reversed(known) if _is_again(each, place, told))
    return next(chain(own, again), None)


def _is_again(change: AnnouncedChange, place: int, told: Sequence[Told]) -> bool:
    """Whether a notice speaks of the change that another one announced."""
    said, last = _said(told, place), _said(told, change.places[-1])
    is_past = last.effective_on is not None and last.effective_on < said.announced_on
    if last.status is Status.WITHDRAWN or is_past:
        return False
    names = _names(said)
    if names and change.names and not names & change.names:
        return False
    is_of_another_day = last.effective_on and said.effective_on and last.effective_on != said.effective_on
    return said.status is not Status.ANNOUNCED or not is_of_another_day or _looks_back(change, place, told)


def _looks_back(change: AnnouncedChange, place: int, told: Sequence[Told]) -> bool:
    """Whether a notice with another day says that it moves the day, or names one that was given before."""
    notice = told[place].notice
    text = f"{notice.title}\n{notice.text}"
    if _MOVED.search(text):
        return True
    given = {_said(told, at).effective_on for at in change.places} - {None, _said(told, place).effective_on}
    return any(day.on in given for day in days(text, notice.posted, notice.language, Towards.NEAREST))


def _standing(before: Announcement, said: Announcement) -> Announcement:
    """What users know since when: what was announced before counts from then, but for an earlier day or worse terms."""
    was_withdrawn, day = before.status is Status.WITHDRAWN, before.effective_on
    is_sooner = said.effective_on is not None and (day is None or said.effective_on < day)
    if was_withdrawn or is_sooner or (_is_adverse(said) and not _is_adverse(before)):
        return said
    # A notice that names only the day leaves the terms as they were.
    is_silent = said.verdict.direction is Direction.NONE
    return replace(said, announced_on=before.announced_on, verdict=before.verdict if is_silent else said.verdict)


def _announced(place: int, said: Announcement) -> Iterator[Happening]:
    if said.status is Status.ANNOUNCED:
        yield Happening(kind=EventKind.TERMS_ANNOUNCED, start=place, end=place, days=said.notice_days)
        if is_short(said):
            yield Happening(kind=EventKind.SHORT_NOTICE, start=place, end=place, days=said.notice_days)
        return
    kind = EventKind.ANNOUNCEMENT_POSTPONED if said.status is Status.POSTPONED else EventKind.ANNOUNCEMENT_WITHDRAWN
    yield Happening(kind=kind, start=place, end=place)


def _continued(start: int, before: Announcement, place: int, said: Announcement) -> Iterator[Happening]:
    if before.status is Status.WITHDRAWN and said.status is Status.ANNOUNCED:
        yield from _announced(place, said)
        return
    if said.status is Status.WITHDRAWN:
        if before.status is not Status.WITHDRAWN:
            yield Happening(kind=EventKind.ANNOUNCEMENT_WITHDRAWN, start=start, end=place)
        return
    is_moved = said.effective_on is not None and said.effective_on != before.effective_on
    if said.status is Status.POSTPONED and (before.status is not Status.POSTPONED or is_moved):
        yield Happening(kind=EventKind.ANNOUNCEMENT_POSTPONED, start=start, end=place)
    if is_moved:
        yield Happening(kind=EventKind.EFFECTIVE_DATE_MOVED, start=start, end=place, days=said.notice_days)


def _vanished(known: AnnouncedChange, told: Sequence[Told]) -> Iterator[Happening]:
    """A change whose last word is gone before it applies, wherever it stood, is taken back without a word."""
    last = _said(told, known.places[-1])
    newest = {told[place].document: place for place in known.places}.values()
    copies = [place for place in newest if _says_the_same(_said(told, place), last)]
    gone = [(day, place) for place in copies if (day := told[place].notice.gone)]
    if last.status is Status.WITHDRAWN or len(gone) < len(copies):
        return
    day, place = max(gone)
    if last.effective_on is None or day < last.effective_on:
        yield Happening(kind=EventKind.ANNOUNCEMENT_WITHDRAWN, start=place, end=place)


def _says_the_same(said: Announcement, last: Announcement) -> bool:
    return (said.status, said.effective_on) == (last.status, last.effective_on)
