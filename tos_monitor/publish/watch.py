"""Tells of the watch itself: a run whose news is held, and one whose news was released."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import escape

from tos_monitor.model import Direction, DocumentId, Entry, EventKind, HeldRun, Language, Phrase

_WORDS = {
    EventKind.RUN_HELD: (
        Phrase(
            ko="[감시 상태] {run}번 실행의 소식 보류: 문서 {known}개 중 변경 {changed}개, 새로 실패 {failed}개",
            en="[health] News of run {run} held: of {known} known documents {changed} changed, {failed} began to fail",
        ),
        Phrase(
            ko="약관은 한꺼번에 바뀌지 않습니다. 사람이 확인한 뒤 'tos-monitor release {run}'으로 공개합니다.",
            en="Terms do not change all at once. A person looks, then publishes with 'tos-monitor release {run}'.",
        ),
    ),
    EventKind.RUN_RELEASED: (
        Phrase(ko="[감시 상태] {run}번 실행의 소식 공개", en="[health] News of run {run} released"),
        Phrase(ko="{since}부터 보류되어 있었습니다.", en="It had been held since {since}."),
    ),
}


def of_runs(held: Iterable[HeldRun], language: Language) -> Iterator[Entry]:
    """Compose an entry for each run that was held, and one more for each that was released."""
    for each in held:
        yield _entry(EventKind.RUN_HELD, each, each.held_at, language)
        if each.released_at:
            yield _entry(EventKind.RUN_RELEASED, each, each.released_at, language)


def _entry(kind: EventKind, held: HeldRun, at: datetime, language: Language) -> Entry:
    tally = held.tally
    facts = {
        "run": held.run,
        "known": tally.known,
        "changed": tally.changed,
        "failed": tally.failed,
        "since": f"{held.held_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
    }
    title, summary = (words[language].format(**facts) for words in _WORDS[kind])
    return Entry(
        id=f"{kind}/{held.run}",
        event=kind,
        service="",
        document=DocumentId(""),
        at=at,
        language=language,
        direction=Direction.NONE,
        severity=None,
        directions=(),
        categories=(),
        title=title,
        summary=summary,
        html=f"<p>{escape(title)}.</p><p>{escape(summary)}</p>",
        link="",
    )
