"""Asks whether a response is the page at all: a wall, a log-in or an error must not become a version."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tos_monitor import pdf
from tos_monitor.alphabet import foreign_tongue, is_of_another
from tos_monitor.decode import decode
from tos_monitor.files import file_name
from tos_monitor.landing import elsewhere, foreign
from tos_monitor.model import Declaration, DocumentKind, Look, Reading, Rejection, Snapshot
from tos_monitor.normal import key
from tos_monitor.stand_in import by_address, by_header, by_page

PLAIN_TYPE = "text/plain"
_READABLE = frozenset({"text/html", "application/xhtml+xml", PLAIN_TYPE, ""})
_JSON_TYPE = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json")
_SHRUNK = 0.3  # of the last text; 0.5 % of an archive's recorded changes fell below, and those were mostly mistakes
_WHOLE = frozenset(range(200, 300)) - {206}  # a part that nobody asked for is no document


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """What a reading must be: ``fault`` says in words what it is not, or nothing."""

    reason: str
    fault: Callable[[Declaration, Reading, Reading | None], str]


def admit(look: Look) -> Rejection | None:
    """Reject a look of which some response is not what was asked for."""
    declaration = look.declaration
    kind = DocumentKind.BOARD if declaration.within else declaration.kind  # the page is its board's
    around = len(look.snapshots) - 1 if declaration.frame else 0  # a page whose text is in a frame shows little itself
    # What is attached to a notice may be gone or unreadable without that it is.
    judged = look.snapshots[:1] if declaration.kind is DocumentKind.NOTICE else look.snapshots
    for place, snapshot in enumerate(judged):
        rejection = (
            by_header(snapshot, kind)
            or (by_address(snapshot, kind) if snapshot.status in _WHOLE else None)
            or foreign(snapshot, declaration)
            or _bad_answer(snapshot)
            or elsewhere(snapshot, kind)
            or unsupported(declaration, snapshot)
            or (_stand_in(snapshot, declaration) if place >= around else None)
        )
        if rejection:
            return rejection
    return None if look.snapshots else Rejection(reason="empty-body", detail="no response came")


def unsupported(declaration: Declaration, snapshot: Snapshot) -> Rejection | None:
    """Reject what is neither HTML, plain text, PDF nor, where the declaration says so, JSON."""
    declared = media_type(snapshot)
    if file := file_name(snapshot.body, declared):
        fault = f"{file}, which is kept but not read: declare a page or a PDF"
    elif declaration.json or is_pdf(snapshot) or declared in _READABLE:
        return None
    elif _JSON_TYPE.fullmatch(declared):
        fault = f'{declared}: declare where it holds the text, such as json = "data.content"'
    else:
        fault = declared
    return Rejection(reason="unsupported-type", detail=f"{snapshot.url} is {fault}")


def is_pdf(snapshot: Snapshot) -> bool:
    """Whether a response is a PDF, or is said to be one."""
    return pdf.is_pdf(snapshot.body) or media_type(snapshot) == pdf.MEDIA_TYPE


def media_type(snapshot: Snapshot) -> str:
    """What the server says the body is, without parameters."""
    return snapshot.content_type.partition(";")[0].strip().lower()


def admit_reading(declaration: Declaration, reading: Reading, last: Reading | None) -> Rejection | None:
    """Reject a reading that can't be the whole document.

    Args:
        declaration: what the document must hold.
        reading: what was read.
        last: what was read of it before, if anything.
    """
    for check in CHECKS:
        if fault := check.fault(declaration, reading, last):
            return Rejection(reason=check.reason, detail=fault)
    return None


def _bad_answer(snapshot: Snapshot) -> Rejection | None:
    if snapshot.status not in _WHOLE:
        return Rejection(reason=f"http-{snapshot.status}", detail=f"{snapshot.url} answered {snapshot.status}")
    if not snapshot.body.strip():
        return Rejection(reason="empty-body", detail=f"{snapshot.url} answered with nothing")
    return None


def _stand_in(snapshot: Snapshot, declaration: Declaration) -> Rejection | None:
    # Titles that a list shows speak of log-ins and errors; who reads it finds out that it is none.
    is_list = declaration.within or (declaration.kind is DocumentKind.BOARD and declaration.json)
    if is_pdf(snapshot) or is_list:
        return None
    return by_page(snapshot, declaration, decode(snapshot.body, snapshot.content_type).text)


def _blank(_: Declaration, reading: Reading, __: Reading | None) -> str:
    return "" if key(reading.text) else "the page shows no text"


def _garbled(_: Declaration, reading: Reading, __: Reading | None) -> str:
    # A page cut inside a character loses one or two; a wrong table loses every other syllable.
    allowed = 3 + len(reading.text) // 50
    if reading.replaced <= allowed:
        return ""
    return f"{reading.replaced} characters can't be read as {reading.encoding}"


def _too_short(declaration: Declaration, reading: Reading, _: Reading | None) -> str:
    length = len(reading.text)
    return f"{length} characters, at least {declaration.min_chars} expected" if length < declaration.min_chars else ""


def _wrong_language(declaration: Declaration, reading: Reading, _: Reading | None) -> str:
    # A board may post a notice in another language for those who read it, and a document in a language that can't be
    # declared may be followed all the same, when the declaration quotes words of it.
    if declaration.kind is not DocumentKind.TERMS or is_of_another("".join(declaration.must_contain)):
        return ""
    return foreign_tongue(reading.text, declaration.language)


def _missing(declaration: Declaration, reading: Reading, _: Reading | None) -> str:
    text = key(reading.text)
    missing = [words for words in declaration.must_contain if key(words) not in text]
    return f"the text lacks {', '.join(map(repr, missing))}" if missing else ""


def _shrunk(declaration: Declaration, reading: Reading, last: Reading | None) -> str:
    # A notice may be cut down to the line that withdraws it, and that line is news.
    if last is None or declaration.kind is not DocumentKind.TERMS:
        return ""
    now, before = len(key(reading.text)), len(key(last.text))
    return f"{now} characters where there were {before}" if now < before * _SHRUNK else ""


CHECKS = (
    Check(reason="blank", fault=_blank),
    Check(reason="garbled", fault=_garbled),
    Check(reason="too-short", fault=_too_short),
    Check(reason="wrong-language", fault=_wrong_language),
    Check(reason="missing-text", fault=_missing),
    Check(reason="shrunk", fault=_shrunk),
)
