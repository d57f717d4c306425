"""How Korean terms say what of a loss may be claimed: caps, warranties, remedies, deadlines for claims."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.loss import NOT_FREED
from tos_monitor.rules.ko.words import ACTS, COMPANY, UNDO, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# The user gets several times what was paid.
PAID_IN_MULTIPLES = (
    f"{USER}에게(?:(?!{USER}[은는]).){{0,30}}?\\d+배(?:를|의|에).{{0,20}}?(?:배상|보상|지급|환급|반환)(?:합|한|하여)"
)

CAP = (
    Rule(
        id="ko-uncapped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(f"(?:배상|책임|보상)…(?:한도|상한)를?(?:두지|정하지|적용하지){UNDO}"),
    ),
    Rule(
        id="ko-pays-multiple",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=ko(
            f"{ACTS}(?:(?!{USER}[은는]).){{0,150}}?\\d+배(?:에|의|를|이상|로)….{{0,30}}?(?:배상|보상|지급|감면|감액|연장)",
            PAID_IN_MULTIPLES,
            f"^(?:(?!{USER}[은는]).){{0,150}}?\\d+배(?:만큼|로)?(?:(?!{USER}[은는]).){{0,20}}?(?:연장|감면|감액)",
            f"^(?:(?!{USER}[은는이가]|공제|위약|수수료|이자).){{0,150}}?\\d+(?:%|퍼센트)(?:에상당하는|에해당하는|의|를)"
            "(?:(?!공제|차감|나머지|위약|수수료|제외).){0,30}?(?:배상|보상|감면|감액|환급|할인)(?:을|를)?(?:합|한|하여야|하며)",
        ),
    ),
    Rule(
        id="ko-capped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=ko(
            "(?:배상|책임|보상)…(?:한도(?:로|내|는|액)|(?<![배보])상한|초과하지|넘지|초과할수|이내로|범위내에서만|한정(?:합|됩|한|된|하)|국한)",
            "\\d+(?:원|만원|배|%)까지만?.{0,10}?(?:배상|보상)|(?:절반|일부)(?:만|까지만?)(?:을|를)?(?:배상|보상|부담)",
            "배상(?:하는)?(?:범위|금액|액)[은는].{0,40}?(?:요금|이용료|대금)(?:으로|의범위)(?:합|한|정)",
            "(?:배상|보상)(?:은|액은|책임은)….{0,10}?범위(?:안|내)에서",
            "(?:한도(?:로|내에서)|범위내에서만|상한으로|(?:초과하|넘)지(?:않|아니하)는(?:범위|한도|선))…(?:배상|보상|책임)",
            "(?:요금|운임|이용료|대금|금액|수수료)(?:상당액|의?금액)?까지만?.{0,6}?(?:배상|보상)(?:합|한|하)",
            "중(?:더)?(?:적은|낮은|작은)(?:금액|쪽|것).{0,20}?(?:배상|보상)",
            "(?:간접|특별|결과적|부수적|징벌적|정신적|파생적)(?:인)?손해…(?:않|아니|없|제외|면책|못)",
            "(?:기대(?:되는|한)?|예상되는|일실)(?:이익|수익|이득)…(?:않|아니|없|제외|못)",
        ),
        unless=ko(
            NOT_FREED,
            f"{USER}[이가](?:(?!{COMPANY}|입은|당한).){{0,40}}?배상액|{USER}의(?:손해)?(?:배상)?(?:책임|배상액)은",
            f"{USER}[은는](?:(?!{ACTS}).){{0,120}}?(?:배상|보상|상환)(?:하여야|해야|합|한다|하되)",
        ),
    ),
)

WARRANTY = (
    Rule(
        id="ko-free-for",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:무상|품질)?보증기간[은는]….{0,20}?\\d+(?:일|개월|년)",
            "(?:무료|무상)(?:로|으로)?(?:체험|수리|보증|점검|as|a/s|교환|이용|제공)(?:기간)?[은는을]?….{0,20}?\\d+(?:일|개월|년)(?!이내|마다|에\\d)",
            "\\d+(?:일|개월|년)(?:간|동안)(?:은)?….{0,20}?(?:무료|무상)(?:로|으로)?.{0,6}?(?:체험|수리|보증|점검|as|a/s|교환|이용|제공|사용)",
        ),
        unless=ko("(?:유료|정기결제)(?:로|으로)전환"),
    ),
    Rule(
        id="ko-no-warranty",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=ko(f"(?:보증|보장|담보)(?:을|를|도|은)?(?:하지|하지는|되지|드리지|지){UNDO}", "현상그대로|있는그대로"),
    ),
    Rule(
        id="ko-warrants",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        holds=ko(f"{COMPANY}[은는이가]…(?:보증|보장|담보)(?:합니다|한다|하여야)"),
        unless=ko(f"{USER}[은는이가]…(?:보증|보장)(?:합|한)"),
    ),
)

REMEDY = (
    Rule(
        id="ko-no-objection",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"이의(?:를|를제기|제기|신청)?(?:(?!{COMPANY}[은는이가]).){{0,40}}?(?:하지(?:않|아니|못)|할수없|없기로|못합)",
            "다툴수없|다투지(?:못|않|아니)|불복할수없",
            "이의없(?:이|기로|음)",
            "항변(?:을|권)?(?:을)?…(?:할수없|하지(?:않|아니|못))",
            "(?:청구|요구|주장|행사|상계|취소|철회)(?:를|을)?할수없(?:습|다|으|는것|음|도록)",
            "(?:청구|요구|주장)하지(?:못|않기로|아니하기로)",
            "권리를?(?:포기|상실)(?:합|한|하)",
            "소(?:송)?를?제기(?:를)?(?:할수없|하지(?:않|아니))",
        ),
        unless=ko(f"{COMPANY}[은는](?:(?!{USER}).){{0,60}}(?:청구|요구|주장|행사)(?:를|을)?할수없"),
    ),
    Rule(
        id="ko-after-delay",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "\\d+(?:분|시간|일)(?:\\([^()]{1,20}\\))?(?:이상|넘게|을?초과|을넘).{0,20}?(?:늦|지연|지체|중단|장애|멈춘|계속).{0,120}?"
            "(?:취소|해지|해제|감액|감면|환급|환불|연장|할인)(?:(?!않|아니|없).){0,12}$",
            "\\d+(?:분|시간|일)(?:\\([^()]{1,20}\\))?(?:이상|넘게|을?초과|을넘).{0,20}?(?:늦|지연|지체|중단|장애|멈춘|계속).{0,120}?"
            "(?:취소|해지|해제|감액|감면|환급|환불|연장|할인)(?:을|를)?(?:할수있|합니다|한다|하여야)",
            "(?:늦|지연|지체|중단|장애|멈춘|끊긴).{0,20}?\\d+(?:분|시간|일)(?:이상|이?을?넘|을?초과).{0,120}?"
            "(?:취소|해지|해제|감액|감면|환급|환불|연장|할인)(?:을|를)?(?:할수있|합니다|한다|하여야)",
        ),
        unless=ko(
            "연체|미납|체납|독촉|최고",
            f"{USER}[이가](?:(?!{COMPANY}).){{0,30}}?(?:늦|지연|지체)",
            f"{ACTS}(?:(?!{USER}).){{0,80}}?(?:해지|해제|취소)할수있",
        ),
    ),
    Rule(
        id="ko-may-object",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.ENDLESS_IS_BEST,
        holds=ko(
            f"{USER}[은는이가]?(?:(?!{COMPANY}[은는이가]).){{0,40}}?(?:이의(?:신청|제기)?[을를]?.{{0,6}}?할수있|소명할|(?:정정|반환|배상|보상|시정)(?:을|를)?(?:청구|요청|요구)할수있)",
            "이의(?:를)?(?:신청|제기)(?:을|를)?할수있",
            "소명(?:할|의)?(?:수있는)?기회를|소명하(?:면|는경우|거나).{0,30}?(?:검토|해제|풀|취소)(?:하여야|합|한|어)",
        ),
    ),
)

CLAIM_PERIOD = (
    Rule(
        id="ko-claim-period",
        family=Family.CLAIM_PERIOD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "\\d+(?:일|주|개월|년|시간)(?:이내|내|안)에?(?:[가-힣]{0,6}으로)?….{0,10}?(?:청구|신청|신고|통지|제기|요청|주장)"
            "(?:을|를)?(?:하지(?:않|아니|못)|한(?:경우|때)에(?:만|한))",
            "(?:부터|로부터)\\d+(?:일|주|개월|년|시간)(?:이내|내|안)에?서면으로….{0,20}?이의",
            "(?:청구|이의|주장)….{0,20}?\\d+(?:일|개월|년)(?:이|을)?(?:지나면|경과하면|경과한)….{0,20}?(?:수없|소멸|못)",
        ),
        unless=ko(f"{COMPANY}[이가은는](?:(?!{USER}[이가은는]).){{0,40}}?(?:청구|통지|신고|요청)하지"),
    ),
)

RULES = (*CAP, *WARRANTY, *REMEDY, *CLAIM_PERIOD)
