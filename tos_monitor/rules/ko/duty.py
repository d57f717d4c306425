"""How Korean terms say what the company owes: security, the news of a breach, and whatever it does for users."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.telling import FOUND_BY_USER
from tos_monitor.rules.ko.words import COMPANY, UNDO, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

SECURITY = (
    Rule(
        id="ko-secures",
        family=Family.SECURITY_DUTY,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(
            f"{COMPANY}[은는이가]…(?:보안|안전성|개인정보…보호|안전하게|암호화)…"
            "(?:갖추|갖춥|취합|취하|마련|다하|다합|확보|합니다|한다|하여야|노력|힘씁)",
            "안전성확보(?:에필요한)?조치를",
            "(?:이상|불법|부정|무단)(?:한)?(?:접속|접근|거래|로그인)[을를]…(?:차단|탐지|방지)(?:하여야|해야|합니다|한다|하며)",
            "(?:별도로|분리하여|구분하여|나누어|따로).{0,20}?(?:예치|보관|맡겨)(?:두|둡|하여야|하여|합|한다|하거나)",
            "(?:지급보증|배상책임)보험에가입|(?:손해|피해)[를을](?:배상|보상)[^.]{0,12}?보험에가입(?:합|한|하여야)",
            "(?:복호화할수없|일방향|암호화하여).{0,20}?(?:저장|보관)(?:하여야|합|한다)",
            "(?:이상|의심).{0,4}?거래.{0,30}?(?:중단하고|차단하|확인하여야)",
            "암호화(?:되지|하지)(?:않|아니).{0,30}?(?:보관|저장|전송)(?:하여서는|할수없|하지)",
            f"(?:차단|잠금|정지)하고{USER}에게(?:이를)?(?:알|통지)",
            "(?:접속기록|보안|취약점|시스템).{0,30}?점검하여야",
            f"(?:보안|안전성|암호화).{{0,30}}?{COMPANY}[가이](?:갖출|취할|마련할|다할)의무",
        ),
        unless=ko("보안사고", f"보안…(?:책임은{USER}|{USER}[이가]책임)"),
    ),
    Rule(
        id="ko-tells-of-breach",
        family=Family.BREACH_NOTICE,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "(?:유출|침해|누출|분실|도난|노출|보안사고)(?!신고).{0,100}?(?:통지|알립|알려|알리|고지|공지|게시)(?:합|한|하|드|니|여|며|야|고|는)",
            "(?:유출|침해|누출|노출|침입|해킹|권한없는자).{0,80}?(?:알릴의무|알린다|통지할의무|통지함|통지를하여야)",
            "유출(?:사실)?(?:의|에대한)?통지(?:에는|는|에).{0,60}?(?:게시하여야|포함되어야|포함하여야)",
            "유출.{0,90}?통지에.{0,6}?포함되어야",
        ),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}(?:통지|알려|신고)",
            f"{USER}[이가](?:(?!{COMPANY}[은는이가]).){{0,40}}(?:통지|신고)(?:하지|한)",
            FOUND_BY_USER,
            "(?:권리|저작권|명예|사생활|상표|초상)[를을가이의는]?[가-힣]{0,6}침해",
            "(?:통지|신고|고지)를?(?:받|접수)",
            "(?:통지|고지|공지)(?:의)?(?:여부|시기)(?:와|는|를|은)",
        ),
    ),
)

# What a company does to its user; that it only may is no loss.
_TO_USER = "(?:부과|청구|공제|징수|제한|거부|거절|삭제|차단|수집|이용|보류)(?:하|할|합)"

# What a company does for its user.
_HELP = (
    "(?:제공|지원|안내|통지|지급|수리|교환|보관|복구|처리|회신|답변|발송|배송|보강|대체|연장|열람)"
    "(?:을|를|은|는)?(?:하여|해)?"
)

DUTY = (
    Rule(
        id="ko-does-within",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "(?:정산|지급|환급|답변|배송|처리)(?:은|는|을|를).{0,30}?\\d+(?:영업)?(?:일|시간|주|개월)(?:이내|안|내)에(?:합니다|한다|하여야|이루어)",
            "\\d+(?:영업)?(?:일|시간|주|개월)(?:이내|안|내)에?….{0,10}?"
            "(?:답변|회신|회답|처리|조치|수리|복구|배송|발송|지급|확인|완료|시작|착수|개시)(?:을|를)?(?:합|한|하여야|해야|하며|하고|드)",
        ),
        unless=ko(_TO_USER, f"{USER}[은는이](?:(?!{COMPANY}[은는이가]).){{0,80}}?\\d+"),
    ),
    Rule(
        id="ko-may-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?(?:수있(?:습니다|다)|노력(?:합니다|한다))\\.?$",
        ),
        unless=ko(_TO_USER),
    ),
    Rule(
        id="ko-must-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=ko(f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?(?:하여야|해야|합니다|한다).{{0,4}}$"),
        unless=ko(
            _TO_USER,
            # The company only stands in the case of what the user must.
            f"^(?:(?!{COMPANY}[은는이가]).){{0,60}}?{USER}[은는](?:(?!{COMPANY}[은는]).){{0,200}}$",
        ),
    ),
    Rule(
        id="ko-does-not-help",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?{_HELP}(?:하지|드리지|주지)(?:는)?{UNDO}.{{0,6}}$",
        ),
        unless=ko(
            "신분증|사본|정보|기록|주민",
        ),
    ),
    Rule(
        id="ko-refrains",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?지(?:는)?(?:않|아니)(?:습니다|합니다|한다|는다)\\.?$"
        ),
        unless=ko("(?:관여|개입|보증|보장|책임|확인|동의를받)", f"{_HELP}(?:하지|드리지|주지)(?:는)?{UNDO}.{{0,6}}$"),
    ),
)
