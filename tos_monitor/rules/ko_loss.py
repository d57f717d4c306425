"""How Korean terms say who bears a loss: exemptions, burdens, caps, warranties, security, proof, indemnity, penalties.

Patterns are matched against text without any white space, because PDF and mobile pages break words anywhere. Korean
carries its polarity in the sentence-final predicate, so a pattern reaches from the noun (책임, 손해) to the ending.
"""

from tos_monitor.model import Category
from tos_monitor.rules.ko_words import COMPANY, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_UNDO = "(?:않|아니|못|안)"
_NOT_FREED = (
    f"(?:면하지|면할수|면제되지|면제하지|면책되지|면책하지|배제되지|배제하지|제한되지|제한하지){_UNDO}"
    "|면할수없|(?:지지|부담하지)(?:않|아니하)는것은아"
)

LOSS = (
    Rule(
        id="ko-not-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(_NOT_FREED),
        unless=ko(f"{USER}[은는이가](?:(?!{COMPANY}).){{0,60}}면하지"),
    ),
    Rule(
        id="ko-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"책임.{{0,12}}?(?:지지|부담하지|부담치|지지도|부담하지도)(?:는)?{_UNDO}",
            "책임(?:이|은|을|도|의무가)?(?:전혀|일체|일절)?없(?!는사유|이도)",
            "책임.{0,4}?(?:면제|면하(?!지)|면할수있|면책|배제(?!되지|하지))",
            "면책(?:됩|된|되며|되고|되어|한다|합니다|되는|됨)",
            f"(?:배상|보상|보전|환급|복구|변상)(?:책임|의무)?(?:을|를|은|도)?(?:하지|지지|부담하지|드리지){_UNDO}",
            "(?:배상|보상|보전|복구|보관|개입|관여|확인|검토|보증)(?:할|하여야할)?(?:책임|의무)(?:이|가|는|를|도)?없",
            "책임을물을수없",
        ),
        unless=ko(
            f"{USER}[은는이가](?:(?!{COMPANY}|경우|에대하여|손해).){{0,20}}책임.{{0,8}}?(?:지지|부담하지|없)",
            f"{USER}(?:에게|의)(?:는)?책임[이은]?(?:없|면제)",
        ),
    ),
    Rule(
        id="ko-answers",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?책임[을이](?:집|진다|지며|지고|져야|부담합|부담한|부담하|있)",
            f"{COMPANY}(?:에게|에)?의?(?:모든)?책임(?:이있|으로|을진다|입니다)",
            f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?(?:배상|보상|보전|전보|복구|변상)(?:을|를)?"
            "(?:합니다|한다|하여야|해야|하며|하기로|하고|할책임|할의무|조치|책임을)",
            "(?:손해|피해|손실)[를을](?:모두|전부)?(?:배상|보상|전보)(?:합니다|한다|하여야|해야|하며)",
            f"{COMPANY}(?:이|가|의)부담(?:으로|합|한|하|을)",
            f"{COMPANY}[이가](?:납부|부담)(?:하|합|한)",
            "보전조치를(?:하|해|취)",
        ),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}).){{0,80}}(?:배상|보상)",
            f"{COMPANY}[에가](?:게)?(?:입힌|입은|끼친|발생한)",
            f"{COMPANY}(?:에|에게)(?:모든|그|일체의)?(?:손해|손실)",
        ),
    ),
)

BURDEN = (
    Rule(
        id="ko-user-free",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(
            f"{USER}(?:은|는|이|가|에게|의)(?:(?!{COMPANY}).){{0,20}}책임.{{0,8}}?(?:지지|부담하지|없(?!는사유)|면제)",
            f"{USER}(?:의|이|에게)(?:비용|부담)(?:을|이)?(?:없이|지우지|부담시키지)",
        ),
    ),
    Rule(
        id="ko-user-bears",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"책임은(?:모두|전적으로|전부)?{USER}(?:본인|당사자)?(?:에게|의)(?:있|귀속|부담)",
            f"{USER}(?:본인|당사자)?에게(?:모든|전적인|일체의|그|전적으로)?책임이?(?:있(?!는)|귀속)",
            f"{USER}(?:본인)?(?:이|가)(?:(?!경우|때에|때는|{COMPANY}).){{0,25}}?"
            "(?:부담(?:합|한다|하여|하기로|하며|하고|해야|할수|하게|하셔)|책임을(?:집|진다|지며|지고|져야|지게))",
            f"{USER}(?:본인)?[은는](?:(?!{COMPANY}(?:이|가|은|는)).){{0,120}}?"
            "(?:책임을(?:집|진다|지며|지고|져야|부담(?!하지)|지게)|부담(?:합니다|한다|하여야|하기로|하며|해야))",
            f"{USER}(?:본인)?(?:의|들의)(?:전적인)?(?:책임|부담)(?:으로|입니다|이다|이며|하에|임|및)",
            f"{USER}의비용(?:과책임)?으로",
            "선량한관리자(?:로서)?의주의",
        ),
        unless=ko("선량한관리자(?:로서)?의주의(?:의무)?로…(?:관리|보관|제공|운영)(?:합니다|한다)$"),
    ),
)

CAP = (
    Rule(
        id="ko-capped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=ko(
            "(?:배상|책임|보상)…(?:한도(?:로|내|는|액)|상한|초과하지|초과할수|이내로|범위내에서만|한정(?:합|됩|한|된|하)|국한)",
            "(?:한도(?:로|내에서)|범위내에서만|상한으로|초과하지않는범위)…(?:배상|보상|책임)",
            "(?:간접|특별|결과적|부수적|징벌적|정신적|파생적)(?:인)?손해…(?:않|아니|없|제외|면책|못)",
            "(?:기대(?:되는|한)?|예상되는|일실)(?:이익|수익|이득)…(?:않|아니|없|제외|못)",
        ),
        unless=ko("(?:한도|상한)를?(?:두지|정하지)(?:않|아니)", _NOT_FREED),
    ),
)

WARRANTY = (
    Rule(
        id="ko-no-warranty",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"(?:보증|보장|담보|책임지)(?:을|를|도|은)?(?:하지|하지는|되지|드리지|지){_UNDO}", "현상그대로|있는그대로"
        ),
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
            "이의(?:를|를제기|제기|신청)?…(?:하지(?:않|아니|못)|할수없|없기로|못합)",
            "이의없(?:이|기로|음)",
            "항변(?:을|권)?(?:을)?…(?:할수없|하지(?:않|아니|못))",
            f"(?:청구|요구|주장|행사|상계|취소|철회|양도)(?:를|을)?할수없(?:습|다|으|는것)",
            "권리를?(?:포기|상실)(?:합|한|하)",
            "소(?:송)?를?제기(?:를)?(?:할수없|하지(?:않|아니))",
        ),
        unless=ko(f"{COMPANY}[은는](?:(?!{USER}).){{0,60}}(?:청구|요구|주장|행사)(?:를|을)?할수없"),
    ),
    Rule(
        id="ko-may-object",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{USER}[은는이가]?…(?:이의(?:를|신청|제기)?…할수있|소명할|(?:정정|반환|배상|보상|시정)(?:을|를)?(?:청구|요청|요구)할수있)",
            "이의(?:를)?(?:신청|제기)(?:을|를)?할수있",
            "소명(?:할|의)?(?:수있는)?기회를",
        ),
    ),
)

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
        ),
        unless=ko(f"보안…(?:책임은{USER}|{USER}[이가]책임)"),
    ),
    Rule(
        id="ko-tells-of-breach",
        family=Family.BREACH_NOTICE,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko("(?:유출|침해|누출|분실|도난|노출)…(?:통지|알립|알려|알리|고지|공지|신고)(?:합|한|하|$|드|니|여)?"),
        unless=ko(f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}(?:통지|알려|신고)"),
    ),
)

PROOF = (
    Rule(
        id="ko-company-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:고의|과실|귀책|책임)…없음을…(?:입증|증명)",
            f"{COMPANY}[이가은는](?:(?!{USER}[이가은는]).){{0,40}}?(?:입증|증명)(?:하|한|합|책임)",
            f"(?:입증|증명)책임은{COMPANY}",
            f"{COMPANY}[은는](?:{USER}에게)?…(?:확인해주어야|확인하여주어야)",
        ),
    ),
    Rule(
        id="ko-user-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{USER}[이가은는](?:(?!{COMPANY}[이가은는]).){{0,40}}?(?:입증|증명|소명)(?:하|한|합|책임|해야)",
            f"(?:입증|증명)(?:의)?책임은{USER}",
            f"{USER}에게(?:입증|증명)책임",
        ),
    ),
)

INDEMNITY = (
    Rule(
        id="ko-user-indemnifies",
        family=Family.INDEMNITY,
        category=Category.INDEMNIFICATION,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{COMPANY}[을를]?…면책(?:시켜|하여야|해야|시키)",
            f"{USER}[은는이가]…{COMPANY}(?:에|에게|가입은|의)…(?:손해|손실|비용|피해)…(?:배상|보상|부담)(?:하|합|한|해)",
            f"{COMPANY}[에가이](?:게)?…손해[를가]…{USER}[은는이가]…(?:배상|보상)(?:하|합|한|해)",
            f"{USER}[은는이가]…(?:손해|손실)[를을](?:모두|전부|즉시)?(?:배상|변상)(?:하여야|해야|합니다|한다|할책임)",
            f"{USER}의행위는{USER}의행위로",
            f"{USER}[은는이가]…준수할것임을보증",
        ),
    ),
)

PENALTY = (
    Rule(
        id="ko-no-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        holds=ko(
            f"(?:위약금|수수료|연체료|가산금)[을를은이]?…(?:부과|청구|징수|공제)(?:하지|되지){_UNDO}",
            f"(?:포인트|적립금|마일리지|잔액|쿠폰|혜택)…(?:소멸하지|소멸되지|소멸시키지|회수하지){_UNDO}",
            "(?:포인트|적립금|마일리지|잔액|쿠폰)…(?:복원|유지|이전)(?:합|한|됩|되|하)",
        ),
    ),
    Rule(
        id="ko-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=ko(
            "위약금|위약벌|손해배상액의?예정|지연배상금|연체이자|지연이자|연체료",
            "\\d+배(?:에|의|를|에해당)",
            "(?:포인트|적립금|마일리지|잔액|예치금|쿠폰|혜택|충전금|보증금)…"
            "(?:소멸|몰수|회수|무효|귀속|상계|복원되지|복원하지|환급되지|실효|취소(?:할|합|됩))",
        ),
    ),
)

RULES = (*LOSS, *BURDEN, *CAP, *WARRANTY, *REMEDY, *SECURITY, *PROOF, *INDEMNITY, *PENALTY)
