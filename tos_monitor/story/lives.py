"""How long notices were up, and which breach notice was taken down too early."""

from collections.abc import Iterator, Sequence

from tos_monitor.model import EventKind, Happening, NoticeKind, Told
from tos_monitor.presence import YOUNG


def lives(told: Sequence[Told]) -> Iterator[Happening]:
    """Tell which notices vanished, after how many days, and which of them should have stayed."""
    posted = {each.document: each.notice.up_since for each in reversed(told)}
    for place, each in enumerate(told):
        if each.notice.gone is None:
            continue
        days = (each.notice.gone - posted[each.document]).days
        yield Happening(kind=EventKind.NOTICE_VANISHED, start=place, end=place, days=days)
        if each.kind is NoticeKind.BREACH and days < YOUNG.days and not each.notice.is_backlog:
            yield Happening(kind=EventKind.TAKEN_DOWN_EARLY, start=place, end=place, days=days)
