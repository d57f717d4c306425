"""The signs in the title of a page: an error that calls itself one is one, whatever menus it shows around."""

from tos_monitor.signs.sign import (
    BUT_NOTICES,
    DOWN,
    ERROR,
    IDENTITY,
    LOG_IN,
    NOT_FOUND,
    QUEUE,
    TERMS_ONLY,
    WALL,
    Sign,
    whole_line,
)

_WITH_MENUS = 2000  # characters: the menus, footers and companies' particulars of shops come to so many

# Of the title, in lines: what a site writes before or after its own name.
TITLE_SIGNS = (
    Sign(
        reason="bot-wall",
        detail=WALL,
        pattern=whole_line(
            "just a moment|attention required|pardon our interruption|checking your browser.*|client challenge",
            r"access denied|request rejected|captcha.*|(?:human|robot|security) (?:verification|check(?:point)?)",
            r"(?:web page|the request is|unauthorized request|your access .*) blocked",
            "(?:접근|접속|요청)이? ?(?:차단|거부).*|보안 ?(?:확인|문자)",
        ),
        longest=_WITH_MENUS,
    ),
    Sign(
        reason="waiting-room",
        detail=QUEUE,
        pattern=whole_line("(?:서비스 ?)?접속 ?대기(?: ?중.*)?|대기(?:실|열)|(?:virtual )?waiting room"),
        longest=_WITH_MENUS,
    ),
    Sign(
        reason="identity-check",
        detail=IDENTITY,
        pattern=whole_line("(?:성인|본인|연령) ?(?:확인|인증)|age (?:verification|check|gate)|verify your age"),
        longest=_WITH_MENUS,
        kinds=BUT_NOTICES,
    ),
    Sign(
        reason="log-in-page",
        detail=LOG_IN,
        pattern=whole_line("로그인", "(?:log|sign) ?in"),
        longest=1500,  # a log-in offers the log-ins of others, but no menus of goods
        kinds=BUT_NOTICES,
    ),
    Sign(
        reason="not-found",
        detail=NOT_FOUND,
        pattern=whole_line(
            r"(?:error )?404(?:\W.*)?(?:not found|error|오류)?|(?:page |file )?not found|page (?:missing|unavailable)",
            "(?:요청하신 )?페이지를 찾을 수 없.*|(?:없는|존재하지 않는) 페이지.*",
        ),
        longest=_WITH_MENUS,
    ),
    Sign(
        reason="error-page",
        detail=ERROR,
        pattern=whole_line(
            r"(?:error )?50[0234](?:\W.*(?:error|unavailable|gateway|time-?out))?|service unavailable|bad gateway",
            "(?:internal |server |runtime )*error(?: page)?|oops|something went wrong|(?:에러|오류) ?(?:페이지|안내)?",
        ),
        longest=_WITH_MENUS,
        kinds=BUT_NOTICES,
    ),
    Sign(
        reason="maintenance",
        detail=DOWN,
        pattern=whole_line(
            "(?:(?:site|website) )?(?:under|down for) maintenance|(?:scheduled )?maintenance(?: mode)?",
            "(?:서비스|시스템|서버|홈페이지|사이트|정기|긴급) ?점검(?: ?(?:중.*|안내))?",
        ),
        longest=_WITH_MENUS,
        kinds=TERMS_ONLY,
    ),
)
