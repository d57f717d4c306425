"""The life of an announced change: announced with how much notice, postponed, moved, withdrawn or gone in silence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import cast

from tos_monitor.model import Announcement, Direction, EventKind, Happening, Status, Told
from tos_monitor.normal import key

# Korean standard terms for e-commerce, Art. 3: a change is posted 7 days ahead, one to the users' disadvantage 30.
NOTICE = timedelta(days=7)
NOTICE_OF_ADVERSE = timedelta(days=30)
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
    is_adverse = announcement.verdict.direction in (Direction.ADVERSE, Direction.MIXED)
    due = NOTICE_OF_ADVERSE if is_adverse else NOTICE
    return announcement.effective_on - announcement.announced_on < due


def announcements(told: Sequence[Told]) -> Iterator[Happening]:
    """Tell what happened to each announced change with each notice that speaks of it."""
    for known in changes(told):
        first, *others = known.places
        yield from _announced(first, _said(told, first))
        for before, place in pairwise((first, *others)):
            yield from _continued(before, _said(told, before), place, _said(told, place))
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
    said = _said(told, place)
    names = _names(said)
    for change in reversed(known):
        last = _said(told, change.places[-1])
        if told[change.places[-1]].document == told[place].document:
            return change
        is_past = last.effective_on is not None and last.effective_on < said.announced_on
        is_over = last.status is Status.WITHDRAWN or is_past
        if not is_over and (not names or not change.names or names & change.names):
            return change
    return None


def _announced(place: int, said: Announcement) -> Iterator[Happening]:
    if said.status is Status.ANNOUNCED:
        yield Happening(kind=EventKind.TERMS_ANNOUNCED, start=place, end=place, days=said.notice_days)
        if is_short(said):
            yield Happening(kind=EventKind.SHORT_NOTICE, start=place, end=place, days=said.notice_days)
        return
    kind = EventKind.ANNOUNCEMENT_POSTPONED if said.status is Status.POSTPONED else EventKind.ANNOUNCEMENT_WITHDRAWN
    yield Happening(kind=kind, start=place, end=place)


def _continued(start: int, before: Announcement, place: int, said: Announcement) -> Iterator[Happening]:
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
    """A notice that is gone before its change applies takes the change back without a word."""
    place = known.places[-1]
    gone, last = told[place].notice.gone, _said(told, place)
    is_open = last.effective_on is None or (gone is not None and gone < last.effective_on)
    if gone is not None and last.status is not Status.WITHDRAWN and is_open:
        yield Happening(kind=EventKind.ANNOUNCEMENT_WITHDRAWN, start=place, end=place)
