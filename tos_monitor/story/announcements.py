"""The life of an announced change: announced with how much notice, postponed, moved, withdrawn or gone in silence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from tos_monitor.flag import verdict
from tos_monitor.model import Announcement, Direction, EventKind, Happening, Status, Told
from tos_monitor.normal import key

# Korean standard terms for e-commerce, Art. 3: a change is posted 7 days ahead, one to the users' disadvantage 30.
NOTICE = timedelta(days=7)
NOTICE_OF_ADVERSE = timedelta(days=30)
# A notice names its documents in its own way; those that name none speak of what was announced last.
_ANY = frozenset[str]()


@dataclass(kw_only=True, slots=True)
class _Pending:
    """A change that was announced and has not been withdrawn: the places of its notices, and what the last one says."""

    names: frozenset[str]
    places: list[int] = field(default_factory=list)
    last: Announcement


def is_short(announcement: Announcement) -> bool:
    """Whether users had fewer days of notice than the standard terms ask for."""
    if announcement.effective_on is None:
        return False
    is_adverse = verdict(announcement.findings).direction in (Direction.ADVERSE, Direction.MIXED)
    due = NOTICE_OF_ADVERSE if is_adverse else NOTICE
    return announcement.effective_on - announcement.announced_on < due


def announcements(told: Sequence[Told]) -> Iterator[Happening]:
    """Follow each announced change through the notices that speak of it."""
    pending: list[_Pending] = []
    for place, each in enumerate(told):
        said = each.announcement
        if said is None:
            continue
        known = _same(pending, each, said, told)
        if known is None:
            pending.append(_Pending(names=_names(said), places=[place], last=said))
            yield from _announced(place, said)
        else:
            yield from _continued(known, place, said)
            known.places.append(place)
            known.last = said
            known.names |= _names(said)
    yield from _vanished(pending, told)


def _names(said: Announcement) -> frozenset[str]:
    return frozenset(each.document or key(each.name) for each in said.documents)


def _same(pending: Sequence[_Pending], each: Told, said: Announcement, told: Sequence[Told]) -> _Pending | None:
    """The change that a notice speaks of again: its own, or the newest of the same documents that is not over."""
    for known in reversed(pending):
        if told[known.places[-1]].document == each.document:
            return known
        is_over = known.last.status is Status.WITHDRAWN or (
            known.last.effective_on is not None and known.last.effective_on < said.announced_on
        )
        names = _names(said)
        if not is_over and (not names or not known.names or names & known.names):
            return known
    return None


def _announced(place: int, said: Announcement) -> Iterator[Happening]:
    if said.status is Status.ANNOUNCED:
        yield Happening(kind=EventKind.TERMS_ANNOUNCED, start=place, end=place, days=said.notice_days)
        if is_short(said):
            yield Happening(kind=EventKind.SHORT_NOTICE, start=place, end=place, days=said.notice_days)
        return
    kind = EventKind.ANNOUNCEMENT_POSTPONED if said.status is Status.POSTPONED else EventKind.ANNOUNCEMENT_WITHDRAWN
    yield Happening(kind=kind, start=place, end=place)


def _continued(known: _Pending, place: int, said: Announcement) -> Iterator[Happening]:
    start, before = known.places[-1], known.last
    if said.status is Status.WITHDRAWN:
        if before.status is not Status.WITHDRAWN:
            yield Happening(kind=EventKind.ANNOUNCEMENT_WITHDRAWN, start=start, end=place)
        return
    is_moved = said.effective_on is not None and said.effective_on != before.effective_on
    if said.status is Status.POSTPONED and (before.status is not Status.POSTPONED or is_moved):
        yield Happening(kind=EventKind.ANNOUNCEMENT_POSTPONED, start=start, end=place)
    if is_moved:
        yield Happening(kind=EventKind.EFFECTIVE_DATE_MOVED, start=start, end=place, days=said.notice_days)


def _vanished(pending: Sequence[_Pending], told: Sequence[Told]) -> Iterator[Happening]:
    """A notice that is gone before its change applies takes the change back without a word."""
    for known in pending:
        place = known.places[-1]
        gone, last = told[place].notice.gone, known.last
        is_open = last.effective_on is None or (gone is not None and gone < last.effective_on)
        if gone is not None and last.status is not Status.WITHDRAWN and is_open:
            yield Happening(kind=EventKind.ANNOUNCEMENT_WITHDRAWN, start=place, end=place)
