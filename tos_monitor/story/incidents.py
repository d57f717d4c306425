"""What successive notices of one incident admit: plainer words, other counts, more items, what the law asks for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import cast

from tos_monitor.model import EventKind, Happening, Incident, NoticeKind, Told, WordClass
from tos_monitor.model.read import is_wordless

_RANK = {WordClass.SOFTENED: 0, WordClass.PLAIN: 1, WordClass.STATUTORY: 2}
# Who says that address books leaked has said that names, numbers and addresses did.
_HOLDS: Mapping[str, tuple[str, ...]] = {"address-book": ("name", "phone", "address")}
# A follow-up months later is still of the incident; two incidents that both name their day are told apart by it.
_LONGEST = timedelta(days=365)
_SAME_START = timedelta(days=31)
# A notice that only adds to an earlier one takes back none of what that one named.
_ADDS = re.compile(
    r"추가로\s?(?:[가-힣]{1,6}\s)?(?:확인|파악|유출|노출|드러|밝혀|발견)|추가\s(?:확인|파악|유출|노출)[되됐된]"
    r"|(?:항목|정보)에\s[^.\n]{1,60}(?:추가|더하|더해)|도\s(?:추가로\s|함께\s)?(?:유출|노출|조회|탈취)(?:되|됐|된)"
    r"|\b(?:was|were|has|have|had) also\b|\balso (?:exposed|leaked|taken|stolen|accessed|affected|includ\w+|involv\w+)"
    r"|\bin addition\b|\badditionally\b|\bas well[.,]",
    re.IGNORECASE,
)
_LOSSES = frozenset({EventKind.WORDING_SOFTENED, EventKind.ITEMS_DROPPED})


def incidents(told: Sequence[Told]) -> Iterator[Happening]:
    """Compare each breach notice with the earlier ones of its incident."""
    for places in breaches(told):
        for number, place in enumerate(places):
            said = _said(told, place)
            own = [at for at in places[:number] if told[at].document == told[place].document]
            earlier = [(at, _said(told, at)) for at in own or places[:number]]
            if not is_wordless(told[place].notice.text):  # what nobody has read leaves nothing out
                yield from _checked(earlier, place, said, is_edit=bool(own))
            if not number:
                yield Happening(kind=EventKind.BREACH_DISCLOSED, start=place, end=place)
            for each in _compared(earlier, place, said):
                if not _is_no_loss(each, told):
                    yield each


def _is_no_loss(each: Happening, told: Sequence[Told]) -> bool:
    """Whether what a notice leaves out is still said: by another one of the day, or because it only adds."""
    last, this = told[each.start], told[each.end]
    only_adds = last.document != this.document and bool(_ADDS.search(this.notice.text))
    if each.kind is EventKind.ITEMS_DROPPED and only_adds:
        return True
    return each.kind in _LOSSES and _stand_together(last, this)


def _stand_together(last: Told, this: Told) -> bool:
    """Whether two notices of one day are both there: what one leaves out, the other still says."""
    is_there = last.notice.gone is None and last.document != this.document
    return is_there and last.notice.posted == this.notice.posted


def breaches(told: Sequence[Told]) -> list[list[int]]:
    """Gather the places of the notices of each incident, oldest first."""
    known: list[list[int]] = []
    for place, each in enumerate(told):
        if each.kind is NoticeKind.BREACH and each.incident:
            same = _own(known, each, told) or next(
                (places for places in reversed(known) if _is_same(places, place, told)), None
            )
            if same is None:
                known.append([place])
            else:
                same.append(place)
    return known


def _own(known: Sequence[list[int]], this: Told, told: Sequence[Told]) -> list[int] | None:
    """The incident of which a notice told before, with an earlier version."""
    return next((places for places in known if any(told[at].document == this.document for at in places)), None)


def _said(told: Sequence[Told], place: int) -> Incident:
    return cast("Incident", told[place].incident)


def _is_same(places: Sequence[int], place: int, told: Sequence[Told]) -> bool:
    if told[place].notice.posted - told[places[-1]].notice.posted > _LONGEST:
        return False
    began = next((_said(told, at).occurred_on for at in reversed(places) if _said(told, at).occurred_on), None)
    now = _said(told, place).occurred_on
    return not began or not now or abs(began - now) <= _SAME_START


def _checked(
    earlier: Sequence[tuple[int, Incident]], place: int, said: Incident, *, is_edit: bool
) -> Iterator[Happening]:
    missing = _missing(said)
    lacked = _missing(earlier[-1][1]) if earlier else ()
    if missing:
        if not is_edit or missing != lacked:
            yield Happening(kind=EventKind.CHECKLIST_INCOMPLETE, start=place, end=place, words=missing)
    elif lacked:
        yield Happening(kind=EventKind.CHECKLIST_COMPLETED, start=earlier[-1][0], end=place)


def _missing(said: Incident) -> tuple[str, ...]:
    return tuple(content for content, has in said.checklist if not has)


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
    named = [(start, _slugs(each)) for start, each in earlier if each.items_leaked]
    now = _slugs(said)
    if not now or not named:
        return
    start, before = named[-1]
    for kind, some, others in ((EventKind.ITEMS_ADDED, now, before), (EventKind.ITEMS_DROPPED, before, now)):
        told = {*others, *(part for slug in others for part in _HOLDS.get(slug, ()))}
        if words := tuple(slug for slug in some if slug not in told):
            yield Happening(kind=kind, start=start, end=place, words=words)


def _slugs(said: Incident) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.slug for item in said.items_leaked))
