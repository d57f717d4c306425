"""Finds what changed between two texts of a document, and what a notice announces of another one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from tos_monitor.compare import compare
from tos_monitor.flag import flag
from tos_monitor.model import Announcement, Declaration, Event, EventKind, Finding, Kind, Language, Reading, Version
from tos_monitor.rules.definitions import redefined
from tos_monitor.rules.elsewhere import outstanding
from tos_monitor.rules.parties import between
from tos_monitor.rules.rewording import reworded
from tos_monitor.rules.tongues import TONGUES
from tos_monitor.segment import segment
from tos_monitor.side_by_side import pairs


def findings(before: str, after: str, language: Language, day: date | None = None) -> tuple[Finding, ...]:
    """Compare two texts clause by clause and flag what moved; ``day`` chooses the law that is cited."""
    old, new = segment(before, language), segment(after, language)
    parties = between(before, after, language)
    found = [
        Finding(
            change=change,
            flags=flag(change, language=language, day=day, parties=parties)
            or redefined(change, old, new, language, day),
        )
        for change in compare(old, new)
    ]
    same = reworded((each.change for each in found), TONGUES[language])
    found = [replace(each, flags=()) if each.change in same else each for each in found]
    told = frozenset(outstanding(found, old, new))  # not that words which stand elsewhere are new or gone
    return tuple(replace(each, flags=tuple(flag for flag in each.flags if flag in told)) for each in found)


def words(reading: Reading, declaration: Declaration) -> str:
    """The words that make a version: the text, and of a notice its title too, which is where 유출 becomes 노출."""
    return f"{reading.title}\n{reading.text}" if declaration.board else reading.text


def told_in(
    declaration: Declaration,
    last: Version | None,
    reading: Reading,
    announced: Sequence[Announcement | None],
    day: date,
) -> tuple[Finding, ...]:
    """List what a notice announces that it did not before, then the changes of its own words, which bind no one.

    ``announced`` is what the last version and this one say of a change; a table in a notice of another kind counts too.
    """
    before, now = announced
    known = set(map(_words, before.findings)) if before else set()
    found = now.findings if now else _compared(reading, last, declaration.language, day)
    news = tuple(replace(each, announced=True) for each in found if _words(each) not in known)
    if last is None:
        return news
    sides = (segment(words(each, declaration), declaration.language) for each in (last.reading, reading))
    return (*news, *(Finding(change=change) for change in compare(*sides)))


def _compared(reading: Reading, last: Version | None, language: Language, day: date) -> tuple[Finding, ...]:
    """Compare what the tables of a notice set side by side and did not before."""
    known = pairs(last.reading.tables) if last else ()
    return tuple(
        finding
        for before, after in pairs(reading.tables)
        if (before, after) not in known
        for finding in findings(before, after, language, day)
        if finding.flags or not finding.change.clause.is_heading  # the table repeats the article that a row is of
    )


def changed(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Leave out the clauses that only moved, were renumbered or changed in pure form: they bind as before."""
    return tuple(finding for finding in found if not finding.change.is_formal)


def shared(found: Iterable[Finding], others: Iterable[Finding]) -> tuple[Finding, ...]:
    """Leave out what other findings of the same document do not say in the same words."""
    known = {(finding.announced, _words(finding)) for finding in others}
    return tuple(finding for finding in found if (finding.announced, _words(finding)) in known)


def _words(finding: Finding) -> tuple[Kind, str, str]:
    before, after = (side.text if side else "" for side in (finding.change.before, finding.change.after))
    return finding.change.kind, before, after


def is_news(event: Event, found: tuple[Finding, ...]) -> bool:
    """Tell whether readers should hear of an event: a revision without a changed clause is none."""
    return bool(changed(found)) or event.kind not in (EventKind.REVISED, EventKind.NOTICE_EDITED)
