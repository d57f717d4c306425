"""Tells which notices of a sequence are one notice that was edited, as a board would show by their address."""

from collections.abc import Sequence

from tos_monitor.announce import tell
from tos_monitor.model import Language, Notice, Told
from tos_monitor.normal import key
from tos_monitor.when import Towards, days


def in_order(notices: Sequence[Notice]) -> tuple[Told, ...]:
    """Read the notices of a sequence; a notice with another day in its place is a version of the earlier one."""
    told: list[Told] = []
    for place, notice in enumerate(notices):
        edited = next((each for each in reversed(told) if _is_edited(each, notice)), None)
        told.append(tell(notice, document=edited.document if edited else str(place)))
    return tuple(told)


def _is_edited(earlier: Told, notice: Notice) -> bool:
    """Whether a notice says anew, with another day, what one announced that is still up and still to come.

    The same words with the same day are a copy on another board, and for a day that is over another change.
    """
    said, before = earlier.announcement, earlier.notice
    if said is None or notice.posted <= before.posted:
        return False
    is_up = before.gone is None or before.gone >= notice.posted
    is_to_come = said.effective_on is None or said.effective_on >= notice.posted
    is_copy = key(before.title) == key(notice.title) and key(before.text) == key(notice.text)
    return is_up and is_to_come and not is_copy and _without_days(before) == _without_days(notice)


def _without_days(notice: Notice) -> tuple[Language, str, str]:
    return notice.language, _undated(notice.title, notice), _undated(notice.text, notice)


def _undated(text: str, notice: Notice) -> str:
    kept, start = [], 0
    for day in days(text, notice.posted, notice.language, Towards.NEAREST):
        kept.append(text[start : day.start])
        start = day.end
    return key("".join((*kept, text[start:])))
