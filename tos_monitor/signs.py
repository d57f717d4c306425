"""The signs of a page that stands in for the document: walls, log-ins, errors, and pages that only lead on."""

import re
from dataclasses import dataclass

from tos_monitor.model import DocumentKind

_ALL = frozenset(DocumentKind)
# A notice of a breach speaks of abnormal access, of what was blocked and of errors, and asks its readers to log in.
_BUT_NOTICES = _ALL - {DocumentKind.NOTICE}


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
    Sign(
        reason="not-found",
        detail=_NOT_FOUND,
        pattern=_any(r"\balert\(\s*[\"'][^\"')]{0,60}(?:삭제|존재하지|없는 게시|찾을 수 없)"),
        longest=100,
    ),
    Sign(reason="log-in-page", detail=_LOG_IN, pattern=_any(r"type=[\"']?password"), longest=200),
    Sign(reason="redirect-page", detail=_REDIRECT, pattern=_any(r"http-equiv=[\"']?refresh"), longest=100),
    Sign(reason="needs-script", detail=_SCRIPT, pattern=_any("enable javascript", "자바스크립트"), longest=60),
)
WORD_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=_WALL,
        kinds=_BUT_NOTICES,
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
        kinds=_BUT_NOTICES,
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
        kinds=_BUT_NOTICES,
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
