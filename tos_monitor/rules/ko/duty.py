"""How Korean terms say what is owed when something goes wrong: security, proof, indemnity, penalties."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.claim import PAID_IN_MULTIPLES
from tos_monitor.rules.ko.words import ACTS, CAN, COMPANY, UNDO, USER, ko
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
        ),
        unless=ko(f"보안…(?:책임은{USER}|{USER}[이가]책임)"),
    ),
    Rule(
        id="ko-tells-of-breach",
        family=Family.BREACH_NOTICE,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "(?:유출|침해|누출|분실|도난|노출)(?!신고).{0,60}?(?:통지|알립|알려|알리|고지|공지)(?:합|한|하|드|니|여|며|야)"
        ),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}(?:통지|알려|신고)",
            f"{USER}[이가](?:(?!{COMPANY}[은는이가]).){{0,40}}(?:통지|신고)(?:하지|한)",
            "(?:통지|신고|고지)를?(?:받|접수)",
        ),
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
            "주의를(?:(?:게을리|소홀히)하지(?:않|아니).{0,3}|다하였|다한)(?:음|사실|것)을(?:입증|증명)",
            f"{COMPANY}[이가은는](?:(?!{USER}[이가은는]).){{0,40}}?(?:입증|증명)(?:하|한|합|책임을)",
            f"(?:입증|증명)책임은{COMPANY}",
            f"(?:원인|[는은]지|것)[은는을]?.{{0,20}}?{COMPANY}[이가]밝(?:히|힙|혀|힌)",
            f"{COMPANY}[은는](?:{USER}에게)?…(?:확인해주어야|확인하여주어야)",
        ),
        unless=ko(
            f"{USER}[이가은는](?:(?!{COMPANY}[이가은는]).){{0,60}}?없음을(?:입증|증명|소명)"
            f"(?!하지(?:못|않|아니)(?!.{{0,40}}?{USER}[이가은는의](?:부담|책임|배상)).{{0,30}}?(?:배상|보상|책임))"
        ),
    ),
    Rule(
        id="ko-user-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{USER}[이가은는](?:(?!{COMPANY}[이가은는]).){{0,40}}?(?:(?:입증|증명)(?:하|한|합|책임을)|소명(?:하여야|한경우에만|하지))",
            f"{USER}[은는이가].{{0,12}}?(?:증거|증빙)[을를](?:내야|내어야|제출하여야|제시하여야)",
            f"(?:원인|[는은]지|것)[은는을]?.{{0,20}}?{USER}[이가]밝(?:히|힙|혀|힌)",
            f"(?:입증|증명)(?:의)?책임은{USER}",
            f"{USER}에게(?:입증|증명)책임",
            "기록(?:을|이|에)…(?:최종|결정적|우선하)",
        ),
        unless=ko(
            "없음을(?:입증|증명)하지(?:못|않|아니)"
            f"(?!.{{0,40}}?{USER}[이가은는의](?:부담|책임|배상)).{{0,30}}?(?:배상|보상|책임)"
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
            f"{COMPANY}[을를](?:방어|보호)(?:하고|하며|하여야|해야|합니다|한다)",
            f"{USER}[은는이가]…{COMPANY}(?:에|에게|[이가]입은|의)…(?:손해|손실|비용|피해)…(?:배상|보상|부담|보전|전보|변상|상환)(?:하|합|한|해)",
            f"{COMPANY}[에가이](?:게)?…손해[를가]…{USER}[은는이가]…(?:배상|보상)(?:하|합|한|해)",
            f"{USER}[은는이가](?:(?!입은|당한|받은).){{0,40}}?(?:손해|손실)[를을](?:모두|전부|즉시|(?:그)?(?:사유|원인|이유)를?(?:묻지(?:않|아니하)고|불문하고))?(?:배상|변상)(?:하여야|해야|합니다|한다|할책임)",
            f"{USER}[은는이가]…{COMPANY}[가이](?:(?!{USER}).){{0,30}}(?:지급|지출|부담)한…(?:상환|배상|보전|보상)(?:하여야|해야|합|한)",
            f"{USER}[이가](?:이를|그를|모두|전부)?(?:변상|배상)(?:하고|하며|하여야|합니다|한다)",
            f"{USER}[은는이가]…{COMPANY}(?:에|에게)(?:이를|그를)?(?:보전|변상|상환|배상)(?:하|합|한)",
            f"{USER}의행위는{USER}의행위로",
            f"{USER}[은는이가]…준수할것임을보증",
        ),
        # Where each side answers to the other, nothing is put on one of them.
        unless=ko("상대방", f"입은(?:때|경우)에?는?(?:(?!{USER}[은는이가]).){{0,30}}?{COMPANY}[이가은는]"),
    ),
)

PENALTY = (
    Rule(
        id="ko-no-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        holds=ko(
            f"(?:위약금|수수료|연체료|가산금)[를을은는이가]?…(?:부과|청구|징수|공제|부담|납부|지급|요구)(?:하지|되지){UNDO}",
            "(?:위약금|수수료|연체료|가산금|연회비|배송비|배달료|가입비|이용료|요금)(?:이|은|을|는|가|를|의부담)?(?:없이|없습|없다|면제(?!할수있)|받지(?:않|아니)|무료)",
            "이자를(?:붙여|더하여|가산하여|얹어).{0,20}?(?:지급|환급|반환|배상)",
            f"^(?:(?!{COMPANY}[은는이가]).){{0,80}}?(?:무료|무상)(?:로|으로)(?:변경|수정|고칠|교환|수리|취소|점검|설치|반품)",
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,120}}?(?:지연이자|지연배상금|위약금|지연이자율)(?:[를을]|으로)….{{0,20}}?(?:지급|배상)(?:합|한|하(?!지))",
            f"(?:포인트|적립금|마일리지|잔액|쿠폰|혜택)…(?:소멸하지|소멸되지|소멸시키지|회수하지){UNDO}",
            f"(?:포인트|적립금|마일리지|잔액|쿠폰)…(?:복원|유지|이전)(?:합|한|됩|(?:되|하)(?!지{UNDO}))",
            "(?:늦으면|늦어지면|지연되면|지체하면|지연한때에는).{0,20}?이자를(?:더|붙|가산|지급)",
            "반환금(?:이|은|을|도)?(?:없(?:습|다|으)|받지(?:않|아니)|면제)",
            "(?:무료|무상)로(?:줍|드립|드린|준다)",
            f"(?:할인|혜택|지원금|사은품)…(?:반환|반납|환수|상환|회수|돌려받|되받)(?:하지|되지|지){UNDO}",
            "(?:환급|환불|반환)….{0,60}?지연(?:이자|배상금)(?:율)?[을를]….{0,20}?(?:지급|배상|가산|더하)(?:합|한다|하여)",
            "지연이자율을적용(?:합|한)",
        ),
    ),
    Rule(
        id="ko-expires",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:포인트|적립금|마일리지|쿠폰|상품권|선물카드|기프트카드|선불카드|이용권|캐시|크레딧|충전금)….{0,20}?\\d+(?:일|개월|년)"
            ".{0,20}?(?:소멸|유효|만료|(?:사용|이용)할수|사용하[셔여]야|까지(?:만)?사용|입니다|이다|로(?:합니다|한다))",
        ),
        unless=ko(
            "소멸(?:하|되|시키)지(?:않|아니)",
            "소멸되기|소멸(?:예정)?일?\\d+",
            "(?:환급|지급|적립|반환|교환)(?:합|한다|하여|해)",
        ),
    ),
    Rule(
        id="ko-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=ko(
            "(?:할인|지원금|사은품)…(?:반환|반납|환수|상환|배상)(?:하여야|해야|합니다|한다|됩니다)",
            "(?:노쇼|취소|해지|환불|반품|중도상환|견인)(?:수수료|료)",
            "\\d+(?:원|만원|%)(?:을|를)(?:부과|청구|징수|공제|차감)(?:합|한|할수있)",
            "위약금|위약벌|휴차|할증료|손해배상액의?예정|지연배상금|연체이자|지연이자|연체료",
            "\\d+배(?:에|의|를|에해당)",
            f"{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,60}}?\\d+%에(?:해당|상당)하는금액을(?:지급|납부|배상)",
            "(?:감가|손율|감액)….{0,60}?(?:납부|지급|부담|배상)(?:하여야|해야|하셔야|합니다|한다)",
            f"(?:채무|대출금|이자|미납금|연체금|지급|비용).{{0,12}}?(?:변제|지급)?(?:에|와)(?:충당|상계)할{CAN}",
            f"{ACTS}(?:(?!{USER}[은는이가]).){{0,120}}?(?:현금화|처분|매각|환가|폐기|매도)(?:하|한).{{0,20}}?할{CAN}",
            f"(?:수수료|이용료|가산금|추가요금)[를을](?:별도로)?(?:부과|청구|징수)할{CAN}",
            f"{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,60}}?수수료[를을로](?:부담|납부|지급)(?:하고|하여야|합|한)",
            "금액의\\d+%를수수료로",
            "반환금[을를](?:부담|납부|지급)(?:합|한다|하여야)|반환금[을를](?:냅|낸다|내야)",
            "유료로(?:제공|줍|드립|드린|준다)|유상으로(?:합|한다|수리|제공|교환)",
            "(?:포인트|적립금|마일리지|잔액|예치금|쿠폰|혜택|충전금|보증금|캐시|이용권)…"
            "(?:회사의(?:수입|것|소유)|소멸|몰수|회수|무효|귀속|상계|복원되지|복원하지|환급되지|실효|취소(?:할|합|됩))",
        ),
        unless=ko(
            "위약금에(?:관한|대한)(?:규정|사항|조항)",
            "(?:정하여두었|정해두었|따로정합|따로정한다|참고하|참조하).{0,10}$",
            PAID_IN_MULTIPLES,
            f"{ACTS}(?:(?!{USER}[은는]).){{0,150}}?\\d+배(?:에|의|를|이상|로)….{{0,30}}?(?:배상|보상|지급|감면|감액|연장)",
            f"{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,60}}?(?:충당|상계)할수있",
        ),
    ),
    Rule(
        id="ko-price",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=ko(
            "(?:료는|비는|요금은|가격은|차임은|월세는|율은|금리는|담금은|책금은)(?:(?!배상|보상|한도|할인|적립|환급|환불).){0,40}?"
            "\\d+(?:\\.\\d+)?(?:원|만원|천원|%|퍼센트)",
            "(?:료를|비를|요금을|가격을|율을).{0,20}?\\d+(?:\\.\\d+)?(?:원|만원|천원|%|퍼센트)로(?:합|한|하며|정)",
        ),
        unless=ko(f"{COMPANY}[이가](?:부담|지급|지원|보조)", "배상|보상|환급|환불|적립|할인"),
        # What a thing costs must be said; only that it costs more is news.
        allowed=ko("."),
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
        unless=ko(_TO_USER),
    ),
    Rule(
        id="ko-does-not-help",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,120}}?{_HELP}(?:하지|드리지|주지)(?:는)?{UNDO}.{{0,6}}$",
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

RULES = (*SECURITY, *PROOF, *INDEMNITY, *PENALTY, *DUTY)
