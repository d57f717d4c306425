"""What successive notices of one incident admit: plainer words, other counts, more items, what the law asks for."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from tos_monitor.model import EventKind, Happening, Incident, NoticeKind, Told, WordClass

_RANK = {WordClass.SOFTENED: 0, WordClass.PLAIN: 1, WordClass.STATUTORY: 2}
# A follow-up months later is still of the incident; two incidents that both name their day are told apart by it.
_LONGEST = timedelta(days=365)
_SAME_START = timedelta(days=31)


def incidents(told: Sequence[Told]) -> Iterator[Happening]:
    """Compare each breach notice with the earlier ones of its incident."""
    known: list[list[tuple[int, Incident]]] = []
    for place, each in enumerate(told):
        if each.kind is not NoticeKind.BREACH or each.incident is None:
            continue
        earlier = next((one for one in reversed(known) if _is_same(one, place, each.incident, told)), None)
        yield from _checked(earlier or [], place, each.incident)
        if earlier is None:
            yield Happening(kind=EventKind.BREACH_DISCLOSED, start=place, end=place)
            known.append([(place, each.incident)])
        else:
            yield from _compared(earlier, place, each.incident)
            earlier.append((place, each.incident))


def _is_same(earlier: Sequence[tuple[int, Incident]], place: int, said: Incident, told: Sequence[Told]) -> bool:
    last = told[earlier[-1][0]]
    if last.document == told[place].document:
        return True
    if told[place].notice.posted - last.notice.posted > _LONGEST:
        return False
    began = [each.occurred_on for _, each in earlier if each.occurred_on]
    return not began or not said.occurred_on or abs(began[-1] - said.occurred_on) <= _SAME_START


def _checked(earlier: Sequence[tuple[int, Incident]], place: int, said: Incident) -> Iterator[Happening]:
    missing = tuple(content for content, has in said.checklist if not has)
    if missing:
        yield Happening(kind=EventKind.CHECKLIST_INCOMPLETE, start=place, end=place, words=missing)
    elif earlier and not all(has for _, has in earlier[-1][1].checklist):
        yield Happening(kind=EventKind.CHECKLIST_COMPLETED, start=earlier[-1][0], end=place)


def _compared(earlier: Sequence[tuple[int, Incident]], place: int, said: Incident) -> Iterator[Happening]:
    yield from _worded(earlier, place, said)
    yield from _counted(earlier, place, said)
    yield from _itemised(earlier, place, said)


def _worded(earlier: Sequence[tuple[int, Incident]], place: int, said: Incident) -> Iterator[Happening]:
    spoken = [(at, each) for at, each in earlier if each.word_class]
    if not spoken or not said.word_class:
        return
    start, before = spoken[-1]
    step = _RANK[said.word_class] - (_RANK[before.word_class] if before.word_class else 0)
    if step:
        kind = EventKind.WORDING_HARDENED if step > 0 else EventKind.WORDING_SOFTENED
        yield Happening(kind=kind, start=start, end=place, words=(_word(before), _word(said)))


def _word(incident: Incident) -> str:
    """The word that a notice chiefly uses; the first of its class."""
    return incident.words[0]


def _counted(earlier: Sequence[tuple[int, Incident]], place: int, said: Incident) -> Iterator[Happening]:
    if said.count is None:
        return
    for start, each in reversed(earlier):
        if each.count and each.count.unit is said.count.unit:
            if each.count.number not in (0, said.count.number):
                ratio = said.count.number / each.count.number
                quotes = (each.count.quote, said.count.quote)
                yield Happening(kind=EventKind.COUNT_REVISED, start=start, end=place, ratio=ratio, words=quotes)
            return


def _itemised(earlier: Sequence[tuple[int, Incident]], place: int, said: Incident) -> Iterator[Happening]:
    """Compare with the newest earlier notice that names items; one that names none drops none."""
    now = dict.fromkeys(item.slug for item in said.items_leaked)
    named = [
        (start, dict.fromkeys(item.slug for item in each.items_leaked)) for start, each in earlier if each.items_leaked
    ]
    if not now or not named:
        return
    start, before = named[-1]
    for kind, some, others in ((EventKind.ITEMS_ADDED, now, before), (EventKind.ITEMS_DROPPED, before, now)):
        if words := tuple(slug for slug in some if slug not in others):
            yield Happening(kind=kind, start=start, end=place, words=words)
