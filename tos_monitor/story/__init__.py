"""Tells what happened between the notices of a service: postponed, withdrawn, revised, softened, taken down."""

from collections.abc import Sequence

from tos_monitor.model import EventKind, Happening, Told
from tos_monitor.story.announcements import announcements, changes
from tos_monitor.story.facts import facts
from tos_monitor.story.incidents import breaches, incidents
from tos_monitor.story.lives import lives
from tos_monitor.story.sentences import CONTENTS, in_short, sentence
from tos_monitor.story.unread import unread

__all__ = ["CONTENTS", "brought", "changes", "facts", "happenings", "in_short", "sentence", "thread", "unread"]


def happenings(told: Sequence[Told]) -> tuple[Happening, ...]:
    """List what happened in a sequence of notices of one service, in time order; places are those in the sequence."""
    found = (*lives(told), *announcements(told), *incidents(told))
    return tuple(sorted(found, key=lambda each: (each.end, each.start)))


def brought(before: Sequence[Told], after: Sequence[Told]) -> tuple[Happening, ...]:
    """List what happened with the newest of notices, or with the end of one; that one is gone is told elsewhere.

    ``after`` has all notices of ``before`` and perhaps one more.
    """
    known = {_who(each, before) for each in happenings(before)}
    return tuple(
        each
        for each in happenings(after)
        if each.kind is not EventKind.NOTICE_VANISHED and _who(each, after) not in known
    )


def _who(happening: Happening, told: Sequence[Told]) -> tuple[object, ...]:
    """What identifies a happening whatever its places: its kind and the very notices."""
    return happening.kind, *(
        (told[place].document, told[place].notice.posted, told[place].notice.text)
        for place in (happening.start, happening.end)
    )


def thread(told: Sequence[Told], place: int) -> tuple[int, ...]:
    """The places of the earlier notices of the same change or incident, oldest first."""
    threads = (*(known.places for known in changes(told)), *breaches(told))
    return tuple(each for places in threads if place in places for each in places if each < place)
