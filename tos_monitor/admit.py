"""Asks whether a response is the page at all: a wall, a log-in or an error must not become a version."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from tos_monitor import page, pdf
from tos_monitor.decode import decode
from tos_monitor.files import file_name
from tos_monitor.model import Declaration, DocumentKind, Look, Reading, Rejection, Snapshot
from tos_monitor.normal import key
from tos_monitor.signs import HEADER_SIGNS, MARKUP_SIGNS, WORD_SIGNS, Sign

PLAIN_TYPE = "text/plain"
_READABLE = frozenset({"text/html", "application/xhtml+xml", PLAIN_TYPE, ""})
_JSON_TYPE = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json")
_ARTICLE = re.compile(r"제\s?\d+\s?조")  # what stands in terms and never on a wall
_SHRUNK = 0.3  # of the last text; 0.5 % of an archive's recorded changes fell below, and those were mostly mistakes
_WHOLE = frozenset(range(200, 300)) - {206}  # a part that nobody asked for is no document
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """What a reading must be: ``fault`` says in words what it is not, or nothing."""

    reason: str
    fault: Callable[[Declaration, Reading, Reading | None], str]


def admit(look: Look) -> Rejection | None:
    """Reject a look of which some response is not what was asked for."""
    kind = look.declaration.kind
    for snapshot in look.snapshots:
        rejection = (
            _foreign(snapshot, look.declaration.hosts)
            or _bad_answer(snapshot)
            or _elsewhere(snapshot, kind)
            or unsupported(look.declaration, snapshot)
            or _stand_in(snapshot, kind)
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


def _foreign(snapshot: Snapshot, hosts: Sequence[str]) -> Rejection | None:
    """Reject what a stranger answered: impostors copy terms, and a domain that was sold leads away."""
    host = urlsplit(snapshot.url).hostname or ""
    if not hosts or any(host == pinned or host.endswith(f".{pinned}") for pinned in hosts):
        return None
    return Rejection(
        reason="foreign-host", detail=f"{snapshot.requested} led to {host}; if it is the service's, add it to hosts"
    )


def _elsewhere(snapshot: Snapshot, kind: DocumentKind) -> Rejection | None:
    """Reject a notice that led to another page, as boards do when it was deleted: its number is not in the address."""
    asked, came = ("?".join(urlsplit(url)[2:4]) for url in (snapshot.requested, snapshot.url))
    numbers = _NUMBER.findall(asked)
    is_same = set(numbers) <= set(_NUMBER.findall(came)) if numbers else asked == came
    if kind is not DocumentKind.NOTICE or is_same:
        return None
    return Rejection(reason="led-elsewhere", detail=f"{snapshot.requested} led to {snapshot.url}")


def _stand_in(snapshot: Snapshot, kind: DocumentKind) -> Rejection | None:
    if is_pdf(snapshot):
        return None
    markup = decode(snapshot.body, snapshot.content_type).text
    parsed = page.parse(markup)
    shown = page.text(parsed.whole())
    headers = "\n".join(f"{name}: {value}" for name, value in snapshot.headers)
    evidence: Iterable[tuple[tuple[Sign, ...], str]] = (
        (HEADER_SIGNS, headers),
        (MARKUP_SIGNS, markup),
        (WORD_SIGNS, f"{parsed.title}\n{shown}"),
    )
    if _ARTICLE.search(shown):
        return None
    for signs, text in evidence:
        for sign in signs:
            if kind in sign.kinds and len(shown) <= sign.longest and sign.pattern.search(text):
                return Rejection(reason=sign.reason, detail=f"{snapshot.url}: {sign.detail}")
    return None


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
    Check(reason="missing-text", fault=_missing),
    Check(reason="shrunk", fault=_shrunk),
)
