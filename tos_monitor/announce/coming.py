"""Reads what a notice says about a coming change: of which document, from when, how, and what users can do."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tos_monitor.announce import dates, documents
from tos_monitor.announce.blocks import Compared, arrows, stacked
from tos_monitor.announce.cells import flattened
from tos_monitor.announce.plainly import to_apply
from tos_monitor.announce.prose import sides
from tos_monitor.announce.standing import standing, stands
from tos_monitor.announce.table import SAID
from tos_monitor.announce.text import Sentence, folded, head, sentences
from tos_monitor.findings import findings
from tos_monitor.flag import verdict
from tos_monitor.incident.text import NO_TEXT
from tos_monitor.model import Announcement, Concerned, Declaration, Finding, Notice, Status
from tos_monitor.model.read import is_wordless
from tos_monitor.normal import plain, without_cells
from tos_monitor.side_by_side import pairs
from tos_monitor.when import LONG_OVER, days

_BY_THE_DAY_BEFORE = re.compile(
    r"시행(?:일)? ?(?:일)?(?:의)? ?(?:전일|하루 전|전날|전)까지|before (?:the effective date|they take effect)"
)
_WITHIN = re.compile(r"(?:시행|적용)일?(?:로부터|부터|로 부터| 이?후)? ?(?P<n>\d{1,2}) ?일 ?(?:이내|안|까지|간)")
_SHORTEST = 10  # letters of a sentence that says anything


@dataclass(frozen=True, kw_only=True, slots=True)
class _Read:
    """A notice taken apart: what it sets side by side, and the sentences that are left for prose."""

    title: str
    text: str
    body: tuple[Sentence, ...]
    pairs: tuple[tuple[str, str], ...]
    prose: tuple[Sentence, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The sentences of the prose."""
        return tuple(each.text for each in self.prose)


def announcement(notice: Notice, declared: Sequence[Declaration] = ()) -> Announcement:
    """Read a notice that announces a change; ``declared`` are the documents among which it is looked for."""
    read = _read(notice)
    announced = dates.announced_on(read.text, notice.posted, notice.language)
    status = standing(read.title, read.lines)
    starts = _starts(notice, read, announced, status)
    found = _plainest(starts, announced)
    to_come = [each for each in starts if each.is_said and _is_to_come(each, announced)]
    names = documents.concerned((read.title, *read.lines))
    effective = min((each.on for each in found if each.on), default=None)
    concerned = tuple(_concerned(names, found, effective, read, declared))
    objection, until = _objection(notice, read, announced, effective)
    told = tuple(_findings(notice, read, status))
    return Announcement(
        announced_on=announced,
        effective_on=effective,
        status=status,
        documents=concerned,
        pairs=len(read.pairs),
        findings=told,
        verdict=verdict(told),
        reason=_reason(read),
        objection=objection,
        objection_until=until,
        deemed_consent=_first(read, SAID["deemed"]),
        unread=(*_unread(notice, read), *_unread_days(found, to_come, concerned, status)),
    )


def _read(notice: Notice) -> _Read:
    title = plain(notice.title)
    rows = {table: pairs((table,)) for table in notice.tables}
    comparing = [table for table, found in rows.items() if found]
    words = without_cells(comparing, folded(notice.text))
    text = f"{title}\n{words}" if title else words
    body = sentences(text) or (Sentence(start=0, text=""),)
    compared = () if comparing else tuple(_compared(text))
    prose = tuple(each for each in body if not any(one.start <= each.start < one.end for one in compared))
    return _Read(
        title=title or head(notice),
        text=text,
        body=body,
        pairs=tuple(pair for found in rows.values() for pair in found) or pairs([each.table for each in compared]),
        prose=prose,
    )


def _compared(text: str) -> Iterator[Compared]:
    """What a text sets side by side; a stretch is read in one way only."""
    taken: list[Compared] = []
    for read in (stacked, flattened, arrows):
        for each in read(text):
            if pairs((each.table,)) and not any(one.start < each.end and each.start < one.end for one in taken):
                taken.append(each)
    yield from sorted(taken, key=lambda each: each.start)


def _starts(notice: Notice, read: _Read, announced: date, status: Status) -> tuple[dates.Start, ...]:
    """The days from which the change is said to apply as it now stands."""
    if status is Status.WITHDRAWN:
        return ()
    every = dates.starts(plain(notice.title), read.text, announced, notice.language)
    told = (*read.prose, *read.body[:1])
    found = tuple(each for each in every if any(one.start <= each.place <= one.end for one in told)) or every
    return dates.moved(found, read.body) if status is Status.POSTPONED else found


def _plainest(found: Sequence[dates.Start], announced: date) -> tuple[dates.Start, ...]:
    """Those that are as plainly said as any; one that is long over is doubted."""
    weights = {each.weight for each in found if each.on or each.problem}
    plainest = tuple(each for each in found if each.weight == max(weights))
    coming = tuple(each for each in plainest if each.on is None or each.on >= announced)
    if any(each.on for each in coming):
        return coming  # a day that is over is that of the terms before
    return tuple(
        replace(each, problem="the day is long over") if each.on and announced - each.on > LONG_OVER else each
        for each in plainest
    )


def _is_to_come(start: dates.Start, announced: date) -> bool:
    return start.on is not None and start.on > announced


def _concerned(
    names: Sequence[str],
    found: Sequence[dates.Start],
    effective: date | None,
    read: _Read,
    declared: Sequence[Declaration],
) -> Iterator[Concerned]:
    """Give each document its own day: of several, the one whose name stands nearest before it."""
    own = _own_days(names, found, read) if len({each.on for each in found}) > 1 else {}
    for name in names:
        yield Concerned(name=name, effective_on=own.get(name, effective), document=documents.declared(name, declared))


def _own_days(names: Sequence[str], found: Sequence[dates.Start], read: _Read) -> dict[str, date]:
    own: dict[str, date] = {}
    for start in sorted(found, key=lambda each: each.place):
        places = {read.text.rfind(name, 0, start.place): name for name in names if name not in own}
        near = max((place for place in places if place >= 0), default=None)
        if near is not None and start.on:
            own[places[near]] = start.on
    return own


def _findings(notice: Notice, read: _Read, status: Status) -> Iterator[Finding]:
    """Flag what stands side by side, and what the prose quotes of a change that has not been taken back.

    Prose is no clause: of what it says, only what shifts something is told. Where it quotes nothing, and nothing stands
    side by side, its sentences are read as what is to apply.
    """
    for each in _compared_texts(read.pairs, notice):
        if each.flags or not each.change.clause.is_heading:  # rows repeat the article that they are of
            yield each
    if status is Status.WITHDRAWN:
        return
    lines = [line for line in read.lines if stands(line) is not Status.WITHDRAWN]
    quoted = tuple(each for each in _compared_texts(sides(lines, notice.language), notice) if each.flags)
    yield from quoted
    if not quoted and not read.pairs and status is Status.ANNOUNCED:
        plainly = (("", line) for line in to_apply(lines, notice.tables))
        yield from (each for each in _compared_texts(plainly, notice) if each.flags)


def _compared_texts(told: Iterable[tuple[str, str]], notice: Notice) -> Iterator[Finding]:
    for before, after in told:
        for finding in findings(before, after, notice.language, notice.posted):
            yield replace(finding, announced=True)


def _reason(read: _Read) -> str:
    """What a notice gives as its reason: what stands under that heading, or the first sentence that has one."""
    for place, line in enumerate(read.lines):
        if heading := SAID["reason_heading"].search(line):
            rest = line[heading.end() :].strip(" :-")
            return rest or next(iter(read.lines[place + 1 : place + 2]), "")
    return _first(read, SAID["reason"])


def _first(read: _Read, pattern: re.Pattern[str]) -> str:
    return next((line for line in read.lines if len(line) >= _SHORTEST and pattern.search(line)), "")


def _objection(notice: Notice, read: _Read, announced: date, effective: date | None) -> tuple[str, date | None]:
    """How users can object, and until when."""
    said = _first(read, SAID["objection"])
    if not said:
        return "", None
    if within := _WITHIN.search(said):
        return said, effective + timedelta(days=int(within["n"])) if effective else None
    if effective and _BY_THE_DAY_BEFORE.search(said):
        return said, effective - timedelta(days=1)
    named = [day.until or day.on for day in days(said, announced, notice.language) if day.on]
    return said, named[-1] if named else None


def _unread(notice: Notice, read: _Read) -> Iterator[str]:
    """Say what could not be read of the words."""
    if is_wordless(notice.text):
        yield NO_TEXT
    if notice.tables and not read.pairs:
        yield "it has a table, but none with columns of old and new words that differ"


def _unread_days(
    found: Sequence[dates.Start], to_come: Sequence[dates.Start], concerned: Sequence[Concerned], status: Status
) -> Iterator[str]:
    """Say which days could not be read; of several, those that are said less plainly speak against the others too."""
    for start in found:
        if start.problem:
            yield f"{start.quote!r}: {start.problem}"
    rivals = () if any(start.is_moved for start in found) else to_come
    on = sorted({each.on for each in (*found, *rivals) if each.on})
    if len(on) > 1 and len({each.effective_on for each in concerned}) < len(on):
        yield f"it names several days from which the change applies: {', '.join(map(str, on))}"
    if status is Status.ANNOUNCED and not found:
        yield "it names no day from which the change applies"
