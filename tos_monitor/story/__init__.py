"""Tells what happened between the notices of a service: postponed, withdrawn, revised, softened, taken down."""

from collections.abc import Iterable, Sequence

from tos_monitor.model import Happening, Told
from tos_monitor.story.announcements import announcements
from tos_monitor.story.incidents import incidents
from tos_monitor.story.lives import lives
from tos_monitor.story.sentences import CONTENTS, sentence

__all__ = ["CONTENTS", "happenings", "sentence", "since"]


def happenings(told: Sequence[Told]) -> tuple[Happening, ...]:
    """List what happened in a sequence of notices of one service, in time order; places are those in the sequence."""
    found = (*lives(told), *announcements(told), *incidents(told))
    return tuple(sorted(found, key=lambda each: (each.end, each.start)))


def since(told: Sequence[Told], known: int) -> tuple[Happening, ...]:
    """List what the notices behind the first ``known`` ones brought."""
    return _less(happenings(told), happenings(told[:known]))


def _less(these: Iterable[Happening], others: Iterable[Happening]) -> tuple[Happening, ...]:
    before = set(others)
    return tuple(each for each in these if each not in before)
