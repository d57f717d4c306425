"""Asks whether a response is the page at all: a wall, a log-in or an error must not become a version."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tos_monitor import page
from tos_monitor.decode import decode
from tos_monitor.model import Declaration, DocumentKind, Look, Reading, Rejection, Snapshot
from tos_monitor.normal import key

PLAIN_TYPE = "text/plain"
_READABLE = frozenset({"text/html", "application/xhtml+xml", PLAIN_TYPE, ""})
# How files that are no text begin, whatever their header says: PDF, ZIP (docx, hwpx), PNG, GIF, JPEG, OLE (doc, hwp).
_FILE_SIGNS = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0")
_ARTICLE = re.compile(r"제\s?\d+\s?조")  # what stands in terms and never on a wall
_SHRUNK = 0.3  # of the last text; 0.5 % of an archive's recorded changes fell below, and those were mostly mistakes
_SUCCESS = range(200, 300)
_ALL = frozenset(DocumentKind)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """What gives away a page that stands in for the document, while the page shows no more than some characters.

    Walls of known makers show up to 750; an error or a log-in says so in fewer, and terms speak of both in more.
    """

    reason: str
    detail: str
    pattern: re.Pattern[str]
    longest: int = 800
    kinds: frozenset[DocumentKind] = _ALL


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """What a reading must be: ``fault`` says in words what it is not, or nothing."""

    reason: str
    fault: Callable[[Declaration, Reading, Reading | None], str]


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE | re.MULTILINE)


_WALL = "the server asks for proof that a person is looking"
_LOG_IN = "the page is shown to members only"
_NOT_FOUND = "the page says, with a status of success, that what was asked for is not there"
_ERROR = "an error page, though the server reports success"
_SCRIPT = "the text is written by a script: declare render = true"
_REDIRECT = "the page only sends the reader elsewhere: declare the address it sends to"

HEADER_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=_WALL,
        pattern=_any(r"^cf-mitigated:\s*challenge", r"^x-amzn-waf-action:\s*(?:challenge|captcha)"),
    ),
)
MARKUP_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=_WALL,
        pattern=_any("sgcaptcha", "_cf_chl_opt", r"captcha-delivery\.com", "px-captcha", "_Incapsula_Resource"),
    ),
    Sign(reason="log-in-page", detail=_LOG_IN, pattern=_any(r"type=[\"']?password"), longest=200),
    Sign(reason="redirect-page", detail=_REDIRECT, pattern=_any(r"http-equiv=[\"']?refresh"), longest=100),
    Sign(reason="needs-script", detail=_SCRIPT, pattern=_any("enable javascript", "자바스크립트"), longest=60),
)
WORD_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=_WALL,
        pattern=_any(
            r"just a moment\.\.\.|checking your browser|pardon our interruption|are you a robot|unusual traffic",
            r"(?:verify|verifying|confirm) (?:that )?you(?:'|’)?(?: a)?re (?:a )?(?:human|not a robot)",
            r"access (?:to this (?:web ?site|page|resource) )?(?:has been |is |was )?(?:denied|blocked)",
            r"request (?:has been |was )?blocked",
            r"로봇이 아닙니다|사람인지 확인|자동\s?(?:입력|등록)\s?방지|보안\s?문자를",
            r"비정상적인\s?(?:접근|접속|트래픽|요청)이?\s?(?:감지|확인|탐지)|(?:접근|접속|요청)이?\s?(?:차단|거부)(?:되었|됐)",
        ),
    ),
    Sign(
        reason="log-in-page",
        detail=_LOG_IN,
        pattern=_any(
            r"(?:please|you (?:must|need to|have to)) (?:log|sign) ?in\b|(?:log|sign) ?in to (?:continue|view)",
            r"로그인이 필요한 (?:서비스|페이지|메뉴)|로그인 ?(?:후|하신 후|하셔야) ?(?:에 )?(?:이용|열람|확인)",
            r"로그인(?:해|하여|을 해) ?주(?:세요|십시오|시기)",
        ),
        longest=300,
    ),
    Sign(
        reason="not-found",
        detail=_NOT_FOUND,
        pattern=_any(
            r"\b404\b.{0,20}(?:error|not found)|page (?:was |could )?not (?:be )?found",
            r"page (?:you requested )?(?:does not|doesn(?:'|’)t|no longer) exists?",
            r"페이지를 찾을 수 없|(?:존재하지 않|없|삭제된|삭제되었거나).{0,8}(?:페이지|게시[물글])(?:입|이|를)",
        ),
        longest=300,
    ),
    Sign(
        reason="error-page",
        detail=_ERROR,
        pattern=_any(
            r"\b(?:500|502|503)\b.{0,20}(?:error|unavailable|gateway)",
            r"page contains the following errors",
            r"internal (?:server )?error|error (?:has )?occurred|service (?:is )?(?:temporarily )?unavailable",
            r"buy this domain|domain is for sale",
            r"(?:일시적인?|시스템) ?(?:오류|장애)(?:가|로|입)|잘못된 (?:접근|경로|요청)입",
        ),
        longest=300,
    ),
    Sign(
        reason="error-page",
        detail="the service is down for maintenance",
        pattern=_any(
            r"(?:under|down for|undergoing) (?:scheduled )?maintenance|(?:we(?:'|’)ll|will) be back (?:soon|shortly)",
            r"(?:시스템|서비스|서버|홈페이지|사이트|정기|긴급)\s?점검\s?(?:중|안내|시간)|점검 중입니다",
        ),
        longest=500,
        kinds=frozenset({DocumentKind.TERMS}),  # a notice may well announce one
    ),
    Sign(
        reason="redirect-page",
        detail=_REDIRECT,
        pattern=_any(r"(?:should|will) be redirected|(?:are )?not redirected|^redirecting"),
        longest=100,
    ),
)


def admit(look: Look) -> Rejection | None:
    """Reject a look of which some response is not what was asked for."""
    for snapshot in look.snapshots:
        if rejection := _bad_answer(snapshot) or unsupported(snapshot) or _stand_in(snapshot, look.declaration.kind):
            return rejection
    return None if look.snapshots else Rejection(reason="empty-body", detail="no response came")


def unsupported(snapshot: Snapshot) -> Rejection | None:
    """Reject what is neither HTML nor plain text."""
    declared = media_type(snapshot)
    if declared not in _READABLE:
        return Rejection(reason="unsupported-type", detail=f"{snapshot.url} is {declared}")
    if snapshot.body.startswith(_FILE_SIGNS):
        return Rejection(reason="unsupported-type", detail=f"{snapshot.url} is a file, not a page")
    return None


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
    if snapshot.status not in _SUCCESS:
        return Rejection(reason=f"http-{snapshot.status}", detail=f"{snapshot.url} answered {snapshot.status}")
    if not snapshot.body.strip():
        return Rejection(reason="empty-body", detail=f"{snapshot.url} answered with nothing")
    return None


def _stand_in(snapshot: Snapshot, kind: DocumentKind) -> Rejection | None:
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
