"""How Korean terms say what the company may decide or change alone, and how it tells users."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import CAN, COMPANY, USER, USER_ACTS, USER_MAY_REFUSE, USER_TOPIC, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# Not without a notice: that is a duty to give one.
NOT_WITHOUT_NOTICE = (
    "(?:통지|통보|고지|예고|최고|공지|안내|알리지)(?:를|을|도)?(?:없이|하지(?:않|아니하)고|(?:않|아니하)고)(?:는|서는)?"
    "(?:(?!며|하고|거나|수있).){0,30}?(?:할수없|하지(?:않|아니|못)|되지(?:않|아니))"
)

# Who must say so in time lest the contract goes on is the user, or either side.
REFUSED_IN_TIME = (
    "(?:거절|거부|해지)(?:의|한다는|하겠다는)?(?:뜻|의사)[을를]?(?:서면으로)?(?:통지하|통보하|고지하|알리|표시하)지"
)

CHANGE = (
    Rule(
        id="ko-asks-before-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=ko(
            f"(?:변경|개정|인상)…{USER}의?(?:개별|별도|사전)?동의(?:를|가|없이는)…(?:받(?!지)|얻(?!지)|있|(?:변경|개정|인상)할수없|필요)",
            "동의(?:를받지(?:않|아니하)고|없이)(?:는|서는)?.{0,30}?(?:변경|개정|인상|조정)(?:할수없|하지(?:않|아니))",
            "(?:변경|개정|인상|폐지|축소)(?:을|를)?(?:하지(?:않|아니)|할수없)",
            "(?:사전)?동의(?:를|을)?(?:받아|얻어|받은후)…(?:변경|개정|대체|인상|다른)",
            "동의를받으면",
            "동의한(?:경우|때|회원|고객)에?(?:만|게만|한하여|한해|한정하여).{0,20}?(?:변경|개정|인상|조정)",
            f"(?:변경|인상|개정).{{0,120}}?{USER_MAY_REFUSE}",
            f"{USER}[이가은는](?:(?!{COMPANY}[은는이가]).){{0,30}}?(?:변경|인상|개정)에(?:대하여)?(?:동의하지|거부)(?:(?!{COMPANY}[은는이가]).){{0,60}}?할수있",
            "합의(?:한경우에|에따라|하여)…(?:변경|조정|인상)",
            f"(?:변경|인상|개정)…{USER}의?(?:확인|승낙|승인)(?:을|를)(?:받|얻)",
            "(?:변경|바뀌|인상)(?:되|하)?지(?:않|아니)",
            "(?:종전|기존|이전)의?(?:약관|조건|요금)[이을].{0,8}?(?:적용|유지)(?:됩|된다|합|한다)",
            "(?:금리|요금|이용료|구독료|가격|이율|차임|월세)[를을은는]….{0,12}?(?:그대로유지|유지|고정)(?:합|한다|됩|된다)",
            f"(?:변경|인상|개정)…{USER_TOPIC}(?:해지|해제|탈퇴|철회|거부)(?:할수있|하실수있)",
        ),
        unless=ko(
            NOT_WITHOUT_NOTICE,
            f"{USER}[은는이가](?:(?!{COMPANY}).){{0,30}}?(?:변경|개정|인상)(?:할수없|하지)",
        ),
    ),
    Rule(
        id="ko-may-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:변경|개정|수정|(?<!분쟁)조정(?!위원|신청|을신청)|인상|중단|종료|폐지|대체)(?:하거나|하고|을|를|및|또는|,|·)?….{0,15}?(?:할|될)"
            f"{CAN}",
            "(?:내부|자체|별도의?|회사의)(?:약관|규정|규칙|지침|기준|정책|방침)(?:및[가-힣]{0,8})?(?:을|를|에|이)(?:따릅|따른|따라|의합|의한다|준합|적용)",
            "(?:금리|요금|이용료|구독료|가격|이율|차임|월세)[를을은는]….{0,20}?(?:사정|상황|변동|시세|물가)[을를에]?(?:따라|반영하여)….{0,10}?(?:조정|변경|인상)(?:합|한다)",
            "(?:내|하|거부하)(?:더라도|여도).{0,20}?변경된(?:약관|조건|요금)[이을].{0,6}?적용",
            "(?:변경|중단|종료)(?:및(?:변경|중단))?가능(?:합|함|$)",
            "(?:요금|가격|배송비|수수료|혜택|조건|내용|적립률)….{0,20}?(?:달라질|바뀔)수있",
            "(?:안내|운영정책|세부지침|정책|공지사항)…우선(?:하여)?적용",
            f"{COMPANY}[이가의]?(?:별도로|임의로|일방적으로)?정하는(?:바|기준|방법|정책)에?(?:따|의)",
        ),
        unless=ko(
            USER_MAY_REFUSE,
            "법(?:률|령)?(?:과|및).{0,12}?내부(?:방침|규정)|내부(?:방침|규정)(?:과|및)",
            f"{USER_ACTS}(?:변경|수정|추가|정정)(?:을|를)?(?:요청)?할수있",
            f"{USER_TOPIC}(?:변경|수정|추가|정정)(?:(?:및|또는|이나|·)취소)?(?:을|를)?(?:요청|신청)?할수있",
            # What belongs to the user is changed by the user, though Korean leaves the subject out.
            "(?:배송지|비밀번호|회원정보|내정보|개인정보|설정|닉네임|별명|주문|예약|수신여부)(?:내용|서|일정)?(?:를|을|의)?(?:변경|수정)",
        ),
        # Standard terms: an amendment within the law, a sold-out product in later contracts, a stop for repairs.
        allowed=ko(
            "(?:위배|위반)(?:하|되)지(?:않|아니)(?:하)?는범위.{0,20}?개정할수있",
            "장차체결(?:되는|할)계약",
            "(?:보수|점검|교체|고장|두절).{0,40}?(?:사유|경우|때).{0,30}?(?:일시|잠시)(?:적으로)?….{0,10}?중단할수있",
        ),
    ),
)

DISCRETION = (
    Rule(
        id="ko-discretion",
        family=Family.DISCRETION,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,60}}?동의(?:를받지않고|없이)(?:언제든지?|수시로)?….{{0,20}}?할수있",
            "재량|임의로|자의로|일방적|수시로…(?:변경|개정|수정|조정|중단)",
            f"{COMPANY}[은는이가의](?:합리적으로|합리적인)?(?:판단|인정)(?:하|되|에)",
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,20}}?(?:하다고|한다고|있다고|된다고)(?:판단|인정)(?:하|한|되)",
            "(?:경영상|운영상|정책상|기술상|업무상)(?:의)?(?:필요|이유|사정|판단)|(?:운영|경영|내부)정책상",
            f"{COMPANY}의(?:해석|결정|판단)(?:에|을)(?:따르|따릅|따른|의하|의한)",
            f"기타{COMPANY}[이가]…(?:정하|정한|인정|판단)",
        ),
        allowed=ko("기타(?:회사|몰)[이가]정하는업무|(?:배송|거래|결제)업무상필요한"),
        unless=ko(
            "(?:임의로|일방적으로|재량으로|자의로|자의적으로)…(?:할수없|하여서는|해서는|(?:하|되)지(?:않|아니|못))",
            f"{USER}[은는이가](?:임의로|일방적)",
        ),
    ),
)

BAN = (
    Rule(
        id="ko-banned",
        family=Family.BAN,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,90}}?(?:양도|대여|증여|이전|처분|사용|이용|변경|게시|판매)…(?:할수없(?:습|다)|하지못(?:합|한다))",
            "동의하지(?:않|아니)(?:으면|하면|는경우|은경우|한경우).{0,20}?(?:이용|가입|사용)할수없",
            f"{COMPANY}[이가]지정(?:하는|한).{{0,20}}?(?:통해서만|통하여서만|에서만|업체만을|와만|과만)",
        ),
    ),
)

NOTICE = (
    Rule(
        id="ko-no-notice",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:통지|통보|고지|예고|최고|공지|안내)(?:를|은|는|를?하지|절차)?(?:없이|하지않|하지아니|생략|않고)",
            "알리지(?:않|아니)",
            "(?:게시|공지)(?:한|와|하는)?(?:즉시|동시에|날부터|때부터)…(?:효력|적용|시행)",
            "(?:통지|고지)(?:를|에|을)?(?:갈음|대신|대체)",
            "(?:게시|공지)(?:함으로써|하는것으로|로써|로)…(?:갈음|대신|대체)",
            "사후(?:에)?(?:통지|공지|고지)",
            "(?:게재|게시|공지|전달)(?:하거나|함으로써|하는방법으로)….{0,20}?(?:통지|전달|알릴|갈음)할수있",
            "게[재시](?:하거나|하는방법).{0,30}?안내(?:합|한|하여)",
        ),
        # Standard terms: a notice to all may be posted for a week, but for what weighs heavily on one user's dealings.
        allowed=ko("(?:게시|공지).{0,30}?갈음.{0,80}?중대한영향.{0,60}?개별"),
        unless=ko(
            NOT_WITHOUT_NOTICE,
            REFUSED_IN_TIME,
            f"{USER_TOPIC}(?:통지|통보|고지|예고|알리지)",
        ),
    ),
    Rule(
        id="ko-dispatch-is-receipt",
        family=Family.NOTICE,
        category=Category.DEEMED_CONSENT,
        stance=Stance.AGAINST_USER,
        holds=ko("발송(?:한|된|하는)(?:때|날|시점|즉시)…(?:도달|수령|통지|고지|송달|효력)"),
    ),
    Rule(
        id="ko-tells-each",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        holds=ko(
            "개별(?:적으로)?(?:통지|고지|통보|안내|공지)",
            NOT_WITHOUT_NOTICE,
            f"{USER}에게(?:개별)?…(?:통지|고지|통보)(?:합|한다|하|드|니|해)",
            f"{USER}에게(?:직접|바로|개별로|즉시)?(?:알립|알려야|알린다|알려드)",
            "(?:변경|개정|중단|종료|해지|인상|사유|사실)….{0,20}?(?:전자우편|이메일|문자|sms|서면|우편)(?:으로|로).{0,12}?(?:보냅|보낸다|보내(?:고|며|드))",
            "(?:전자우편|이메일|문자|sms|서면)…(?:(?:통지|고지|통보|알립|알려|발송)(?:합|한다|하|드|니|해)|알리(?:고|며))",
            "(?:통지|고지|통보|공지)(?:합니다|한다|하여야|해야|하며|하고)",
            "(?:변경|중단|종료|개정|인상|사실|사유|사전|미리|전에|즉시|지체)…(?:알립|알려|알리(?:고|며))",
        ),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}?(?:통지|통보|고지|알려)",
            f"(?!판매자){COMPANY}(?:에|에게)…(?:통지|통보|고지|알려)",
            "유출|침해|누출",
            REFUSED_IN_TIME,
        ),
    ),
    Rule(
        id="ko-notice-period",
        family=Family.NOTICE_PERIOD,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:\\d+|일|한|두)(?:영업)?(?:일|개월|월|주|주일|시간)(?:이상|간|이)?(?:의)?(?:전|이전|유예|사전)"
            "….{0,40}?(?:통지|고지|공지|게시|안내|알립|알려|알리|통보|예고)"
        ),
        # Who must say so in time lest the contract goes on is the user.
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,30}}?\\d+(?:영업)?(?:일|개월|월|주)(?:이상)?(?:의)?전(?:에|까지)?(?!.{{0,30}}받)",
            "(?:거절|거부|해지|종료)(?:의|한다는|하겠다는)?(?:뜻|의사)….{0,10}?(?:않|아니|없)",
        ),
    ),
)

CONSENT = (
    Rule(
        id="ko-asks-consent",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:명시적|별도의?|개별|사전)동의(?:를|을)?(?:받|얻|구)",
            "동의를(?:받|얻)(?:아|어|고|은뒤|은후|은다음).{0,20}?(?:수집|녹음|녹화|점검|출입|열람|조회)",
            "(?:수집|녹음|녹화|점검|출입|열람|조회)….{0,10}?동의를(?:받|얻)(?!지)",
            "동의하지(?:않|아니하)(?:아도|여도|더라도)",
            "동의(?:한것으로|로)(?:간주하지|보지)(?:않|아니)",
            "(?:동의|승낙)하지(?:않|아니)(?:은|한|하는)것으로(?:봅|본|간주|보)|(?:변경|개정|인상|갱신|연장)(?:을|를)?(?:거부|거절)한것으로(?:봅|본|간주|보)",
            "거부할수있|거부(?:할)?권|동의하지(?:않|아니)을(?:수|권리)",
        ),
    ),
    Rule(
        id="ko-deemed",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:것|날|때|의사|동의|승인|행위)(?:으)?로(?:간주|봅니다|봅|본다|보며|보고|보아|봄|볼수|추정|인정)",
            "(?:동의|승낙|승인|수락)(?:한|하신|된)것(?:으로|이)",
            "모든조항에동의",
            "연락처(?:가|를).{0,20}?(?:유효하지(?:않|아니)|보유하(?:고있)?지(?:않|아니)).{0,20}?(?:경우|때)에?는….{0,10}?그러하지(?:않|아니)",
            "탈퇴(?:를|로)?(?:통해|통하여|함으로써)….{0,10}?(?:거부|철회)",
        ),
        unless=ko(
            "(?:간주하지|보지)(?:않|아니)",
            "시효",
            "(?:인용|승계|이전|규정|개정)(?:을)?한것으로(?:본|봅)",
            "하지(?:않|아니)(?:은|한|하는)것으로|거부한것으로|거절한것으로",
            f"{COMPANY}[이가은는](?:승낙|동의|수령)한것으로",
            "계약이성립(?:한|된)것으로",
        ),
        # The law lets silence count where each user was told so in clear words.
        allowed=ko(
            "(?:개별(?:적으로)?|명확하게|명확히|따로)…(?:알렸|알린|알리고|통지|고지).{0,60}?(?:의사|거부|거절|표시)"
        ),
    ),
)

RULES = (*CHANGE, *DISCRETION, *BAN, *NOTICE, *CONSENT)
