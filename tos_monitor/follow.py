"""Follows what was announced to the document itself: it took effect, did not, differs, or changed without a word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tos_monitor.archive import Archive
from tos_monitor.chronicle import Chronicle
from tos_monitor.findings import changed
from tos_monitor.local import local_day
from tos_monitor.model import (
    Announcement,
    Board,
    Cause,
    Clause,
    Declaration,
    Event,
    EventKind,
    Finding,
    Language,
    Phrase,
    Status,
    Told,
    Version,
)
from tos_monitor.normal import key

# The page of a document may be changed in the course of its day, and some are a little before it.
_GRACE = timedelta(days=1)
_AHEAD = timedelta(days=3)
# A revision is silent when a day later no board has a word of it; after four, who asks has been away.
_SILENT = timedelta(hours=20)
_SILENT_UNTIL = timedelta(days=4)
# A change that has not come two months after its day will be another one.
_SETTLED_WITHIN = timedelta(days=60)
# How long before its day a change may be announced.
_ANNOUNCED_WITHIN = timedelta(days=120)
_SHOWN = 3  # clauses that a detail names

# {on} is the day of the notice, {due} the day that it named.
_SENTENCES: Mapping[EventKind, Phrase] = {
    EventKind.CHANGE_TOOK_EFFECT: Phrase(
        ko="{on}에 공지한 대로 바뀜{clauses}", en="changed as announced on {on}{clauses}"
    ),
    EventKind.CHANGE_DID_NOT_HAPPEN: Phrase(
        ko="{on} 공지는 {due}부터 바뀐다고 했으나 글이 그대로임", en="announced on {on} for {due}, and unchanged"
    ),
    EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT: Phrase(
        ko="{on} 공지와 다름: {clauses}", en="not as announced on {on}: {clauses}"
    ),
    EventKind.SILENT_CHANGE: Phrase(
        ko="지켜보는 공지 게시판에 알린 글이 없음", en="no notice on the watched boards told of it"
    ),
}
_UNCOMPARED = Phrase(ko=" (공지에는 조항의 비교가 없음)", en=" (the notice compared no clause)")


@dataclass(frozen=True, kw_only=True)
class _Promise:
    """What a notice announced for a document, the day from which it was to be, and when it was first announced."""

    notice: Version
    said: Announcement
    due: date
    first: date


@dataclass(frozen=True, kw_only=True)
class Follower:
    """Watches one document for what became of the changes that notices announced."""

    archive: Archive
    chronicle: Chronicle
    declaration: Declaration
    boards: tuple[Board, ...]

    def events(self, version: Version, now: datetime) -> Iterator[Event]:
        """What a look at the document settles; ``version`` is what it shows now."""
        if not self.boards:
            return
        for promise in self._open(now):
            yield from self._settled(promise, version, now)
        if self._is_silent(now):
            yield self._event(EventKind.SILENT_CHANGE, version, now, "")

    def _open(self, now: datetime) -> Iterator[_Promise]:
        """What was promised for a day that has come and is not settled, by the newest notice of each change."""
        today = local_day(now, self.declaration.language)
        if not self.archive.due(self.declaration.service, today - _SETTLED_WITHIN, today):
            return
        events = [event for event in self.archive.events(self.declaration.document) if event.kind in _SENTENCES]
        for change in self.chronicle.changes(now):
            posted, told = change[-1]
            said = told.announcement
            day = self._due(said) if said and said.status is not Status.WITHDRAWN else None
            if day and told.notice.gone and told.notice.gone < day:
                continue  # taken back without a word
            notices = {each.version.document for each, _ in change}
            is_settled = any(
                event.beside and event.beside[0] in notices and day and self._local(event.at) >= day for event in events
            )
            if said and day and today - _SETTLED_WITHIN <= day <= today and not is_settled:
                first = min(self._local(each.first_seen) for each, _ in change)
                yield _Promise(notice=posted.version, said=said, due=day, first=first)

    def _due(self, said: Announcement) -> date | None:
        """From which day an announced change of this document applies; None when it is of others."""
        named = [each for each in said.documents if each.document == self.declaration.document]
        return next((each.effective_on or said.effective_on for each in named), None)

    def _settled(self, promise: _Promise, version: Version, now: datetime) -> Iterator[Event]:
        said, today = promise.said, self._local(now)
        wrong = [finding for finding in said.findings if not _stands(finding, version)]
        near = promise.due - _AHEAD
        last = self._revised_on()
        if said.findings and not wrong:
            if last and last >= min(promise.first, near):
                yield self._event(EventKind.CHANGE_TOOK_EFFECT, version, now, "", promise)
        elif not said.findings and last and last >= near:
            note = _UNCOMPARED[self.declaration.language]
            yield self._event(EventKind.CHANGE_TOOK_EFFECT, version, now, note, promise)
        elif today > promise.due + _GRACE:  # the page may change in the course of the day
            is_changed = last is not None and last >= near
            kind = EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT if is_changed else EventKind.CHANGE_DID_NOT_HAPPEN
            yield self._event(kind, version, now, _clauses(wrong, self.declaration.language), promise)

    def _revised_on(self) -> date | None:
        """The day of the newest revision; that a text was read anew is none."""
        last = self.archive.last_word(self.declaration.document)
        return self._local(last.seen_at) if last and last.cause is Cause.REVISION else None

    def _is_silent(self, now: datetime) -> bool:
        """Whether no board told of a revision within a day, although all were read since."""
        last = self.archive.last_word(self.declaration.document)
        if not last or last.cause is not Cause.REVISION or not _SILENT <= now - last.seen_at <= _SILENT_UNTIL:
            return False
        kinds = {event.kind for event in self.archive.events(last.document) if (event.version or 0) >= last.number}
        if EventKind.SILENT_CHANGE in kinds or EventKind.REVISED not in kinds:
            return False
        surveys = [self.archive.last_survey(board.document) for board in self.boards]
        if not all(survey and survey.seen_at > last.seen_at for survey in surveys):
            return False
        first = self._local(last.seen_at) - _ANNOUNCED_WITHIN
        is_told = any(self._concerns(told, first) for _, told in self.chronicle.tellings(now))
        return not is_told and bool(changed(self.archive.findings(last.document, last.number)))

    def _concerns(self, told: Told, first: date) -> bool:
        """Whether a notice since a day speaks of this document; one that names none that is declared may mean any."""
        if told.announcement is None or told.announcement.announced_on < first:
            return False
        named = [each.document for each in told.announcement.documents if each.document]
        return not named or self.declaration.document in named

    def _event(
        self, kind: EventKind, version: Version, now: datetime, clauses: str, promise: _Promise | None = None
    ) -> Event:
        notice = promise.notice if promise else None
        proof = f"{notice.document}/{notice.number}" if notice else f"{version.number}"
        return Event(
            id=f"{kind}/{version.document}/{proof}",
            kind=kind,
            document=version.document,
            at=now,
            version=version.number,
            detail=_SENTENCES[kind][self.declaration.language].format(
                on=promise.said.announced_on if promise else "", due=promise.due if promise else "", clauses=clauses
            ),
            beside=(notice.document, notice.number) if notice else None,
        )

    def _local(self, at: datetime) -> date:
        return local_day(at, self.declaration.language)


def _stands(finding: Finding, version: Version) -> bool:
    """Whether a text has what was announced: the new words, and not the old ones."""
    text = key(version.reading.text)
    before, after = (_words(side) for side in (finding.change.before, finding.change.after))
    return after in text if after else before not in text


def _words(clause: Clause | None) -> str:
    return key(clause.body) if clause else ""


def _clauses(wrong: Sequence[Finding], language: Language) -> str:
    named = [" ".join(finding.change.clause.path) or finding.change.clause.text[:30] for finding in wrong]
    more = len(named) - _SHOWN
    rest = [f"외 {more}건" if language is Language.KO else f"and {more} more"] if more > 0 else []
    return ", ".join([*named[:_SHOWN], *rest])
