"""The signs that no reader sees: in the headers, in the address a redirect led to, in the markup."""

from tos_monitor.signs.sign import (
    BUT_NOTICES,
    DOWN,
    ERROR,
    IDENTITY,
    LOG_IN,
    NOT_FOUND,
    QUEUE,
    REDIRECT,
    SCRIPT,
    WALL,
    Sign,
    any_of,
)

HEADER_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=WALL,
        pattern=any_of(r"^cf-mitigated:\s*(?:challenge|block)", r"^x-amzn-waf-action:\s*(?:challenge|captcha)"),
    ),
)
# Of where a redirect ended; an address that was asked for as it is speaks for nothing.
ADDRESS_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=WALL,
        pattern=any_of(r"^https?://[^/]*\b(?:captcha-delivery\.com|perimeterx\.net)/", r"/\w*captcha\b"),
    ),
    Sign(reason="waiting-room", detail=QUEUE, pattern=any_of(r"^https?://[^/]*\.queue-it\.net/", "/waiting-?room")),
    Sign(
        reason="identity-check",
        detail=IDENTITY,
        pattern=any_of(r"/(?:age-?(?:gate|check|verif\w+)|adult-?(?:auth|check|cert)\w*)(?:\.\w+)?/?(?:\?|$)"),
    ),
    Sign(
        reason="log-in-page",
        detail=LOG_IN,
        pattern=any_of(r"/\w*(?:log|sign)-?in(?:-?(?:form|page|view|main))?(?:\.\w+)?/?(?:\?|$)"),
    ),
    Sign(
        reason="not-found",
        detail=NOT_FOUND,
        pattern=any_of(r"/(?:error-?)?(?:404|(?:page-?)?not-?found)(?:\.\w+)?/?(?:\?|$)"),
    ),
    Sign(
        reason="error-page",
        detail=ERROR,
        pattern=any_of(r"[?&]aspxerrorpath=", r"/(?:error-?)?(?:50\d|err(?:or)?[-_]?(?:page)?)(?:\.\w+)?/?(?:\?|$)"),
    ),
    Sign(
        reason="maintenance",
        detail=DOWN,
        pattern=any_of(r"/(?:maintenance|(?:system|server)-?check)(?:\.\w+)?/?(?:\?|$)"),
    ),
)
MARKUP_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=WALL,
        pattern=any_of(
            "sgcaptcha|_cf_chl_opt|px-captcha|_Incapsula_Resource|AwsWafIntegration|gokuProps",
            r"captcha-delivery\.com|errors\.edgesuite\.net",
        ),
    ),
    Sign(
        reason="bot-wall",
        detail=WALL,
        pattern=any_of(
            "KPSDK|g-recaptcha|h-captcha|cf-turnstile",  # which stand on ordinary pages with a form, too
        ),
        longest=100,
        kinds=BUT_NOTICES,
    ),
    Sign(
        reason="not-found",
        detail=NOT_FOUND,
        pattern=any_of(r"\balert\(\s*[\"'][^\"')]{0,60}(?:삭제|존재하지|없는 게시|찾을 수 없)"),
        longest=100,
    ),
    Sign(
        reason="log-in-page",
        detail=LOG_IN,
        pattern=any_of(r"\balert\(\s*[\"'][^\"')]{0,60}로그인"),
        longest=100,
    ),
    Sign(reason="log-in-page", detail=LOG_IN, pattern=any_of(r"type=[\"']?password"), longest=200),
    Sign(reason="redirect-page", detail=REDIRECT, pattern=any_of(r"http-equiv=[\"']?refresh"), longest=100),
    Sign(reason="needs-script", detail=SCRIPT, pattern=any_of("enable javascript", "자바스크립트"), longest=60),
)
