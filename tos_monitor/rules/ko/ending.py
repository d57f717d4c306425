"""How Korean terms say how a contract ends or goes on: termination, leaving, refunds, renewal."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import COMPANY, UNDO, USER, USER_ACTS, USER_TOPIC, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

TERMINATION = (
    Rule(
        id="ko-warned-before-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:해지|정지|제한|종료|상실)…(?:사전에?|미리|전에|이전에|전까지)…(?:통지|고지|최고|알립|알려|공지)(?!없이|를?하지)",
            "(?:시정|치유|소명)…(?:기회|기간|요청|요구|최고)…(?:해지|정지|제한|부여|하지않)",
            "(?:사전에?|미리)…(?:통지|최고|고지)(?:한후|하고|한뒤|를거쳐)…(?:해지|정지|제한|종료)",
            "최고(?:한후|하고|한뒤|하였음에도|를거쳐)…(?:해지|정지|제한|종료)",
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,90}}?(?:해지|정지|제한)(?:할수없|하지{UNDO})",
        ),
        unless=ko(
            "(?:통지|고지|최고|예고|통보)(?:를|절차)?(?:없이|하지(?:않|아니)|생략)", f"{USER}[은는이]…해지…할수없"
        ),
    ),
    Rule(
        id="ko-may-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:해지|해제|정지|중단|종료|제한|박탈|상실|거부|거절|탈퇴|보류)(?:하거나|시키거나|,|또는|·|및|등의?)?"
            "….{0,20}?할수있",
            "(?:해지|정지|자격|탈퇴)…(?:시킬수있|당할수있|될수있|상실합|상실시)",
            "기한의이익을상실",
            "(?:입점|승인|등록|자격|가입|신청)…(?:반려|취소)할수있",
            "(?:즉시|자동(?:으로)?|당연히)(?:해지|정지|종료|해제)",
            "(?:제공|승낙)을?거부할필요",
            "(?:판단|인정)(?:하는|되는|한|된)(?:경우|때)….{0,20}?(?:해지|정지|제한|박탈)(?:합니다|한다)",
        ),
        measure=Measure.MORE_IS_WORSE,
        kinds=ko("해지|해제|정지|중단|종료|제한|박탈|상실|거부|거절|보류"),
        unless=ko(
            f"{USER_ACTS}(?:해지|해제|철회|탈퇴|거부|거절|중단|정지)(?:를|을)?(?:하거나.{{0,6}})?(?:요청|신청)?할수있",
            f"{USER_TOPIC}(?:해지|해제|철회|탈퇴|거부)(?:를|을)?(?:요청|신청)?할수있",
            f"{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,60}}?(?:신청|요청)할수있",
            "(?:늦어질|지연될|지체될)수있",
            "서비스(?:의)?(?:전부|일부|제공)…(?:변경|중단)",
            "기간이?(?:끝나면|만료되면|종료되면)",
        ),
    ),
)

CLOSURE = (
    Rule(
        id="ko-hard-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "(?:탈퇴|임의해지|해지(?:신청|요청|의사|의효력)?)"
            "…(?:심사|승인을|승낙을|지연|보류|유보|연기|늦출|늦어질|미룰|미뤄질|지체될|제한할수|불가|할수없|거절)",
            "(?:탈퇴|해지)…(?:고객센터|전화로|서면으로만|방문|PC에서만|잔여기간|확인을거쳐|완결하여|해소)",
            "(?:고객센터|전화|서면|방문|확인을거쳐|잔여기간|끝난후)…(?:통하여|통해|에서만|만으로)?…(?:탈퇴|해지)(?:를)?(?:신청|할수|요청)",
            "재가입(?:을|이)?…(?:제한|불가|할수없|못|거절|거부)",
            f"{USER}[은는이가]?…중도에?해지(?:를)?할수없",
        ),
        unless=ko("(?:제한|지연|보류)하지(?:않|아니)", f"{USER}에게불리"),
    ),
    Rule(
        id="ko-free-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:언제든지|언제든|즉시|시기에관계없이|아무때나)…(?:탈퇴|해지)(?:를|을)?(?:요청|신청|의사)?…(?:할수있|처리|하여)",
            "(?:탈퇴|해지)…(?:즉시|지체없이)…처리",
            "(?:미루지|늦추지|지체하지)(?:않|아니)….{0,10}?(?:탈퇴|해지)(?:를|을)?처리",
            "(?:자료|데이터|정보|파일)…(?:내려받|내보내|백업받)….{0,10}?(?:수있|제공)",
        ),
        unless=ko(f"{COMPANY}[은는이가](?:(?!{USER}[은는]).){{0,200}}?(?:해지|정지)"),
    ),
)

REFUND = (
    Rule(
        id="ko-refunds-until",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko("\\d+(?:일|시간|주|개월)(?:전|이전)까지…(?:전액|환불|환급|위약금이?없|수수료(?:가|를)?없)"),
        unless=ko("\\d+(?:일|시간|주|개월)(?:전|이전)까지….{0,20}?(?:통지|공지|고지|알)"),
    ),
    Rule(
        id="ko-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회|취소)(?:을|를|이|가|은|는|도)?…"
            "(?:되지(?:않|아니)|하지(?:않|아니)|할수없|불가|제한|거부|거절|드리지|공제|차감)",
            "(?:예치금|포인트|적립금|쿠폰|캐시)(?:으로|로)(?:만)?(?:지급|환급|반환|환불|대체)",
        ),
        unless=ko(
            "(?:제한|거부|거절|공제|차감)(?:하지|할수)(?:않|아니|없)", f"{USER}에게책임있는", "(?:할인|지원|제공)받은"
        ),
    ),
    Rule(
        id="ko-refunds",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회)(?:을|를)?(?:합니다|한다|하여야|하여드|해드|하며|하고|해야|할수있|받을수|요청할수|신청할수)",
            "청약(?:의|을|를)?철회(?:를|등을)?…할수있",
            "(?:반환|환불|환급)…(?:조치|절차)를취",
            "(?:금액|대금|요금|차액)(?:을|은|를)…(?:되돌려|돌려)",
        ),
        unless=ko("(?:할인|지원|제공)받은"),
    ),
)

RENEWAL = (
    Rule(
        id="ko-asks-to-renew",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:갱신|연장|정기결제|자동결제|전환)…(?:전에?|이전에)…(?:동의|통지|알립|알려|고지|안내)",
            "(?:자동으로)?(?:갱신|연장)(?:되지|하지)(?:않|아니)",
            "동의(?:를)?(?:받아|얻어|한경우에만|한경우에한)…(?:갱신|연장|결제)",
            "기간이?(?:끝나면|만료되면|종료되면)…(?:종료|해지|만료)(?:됩|된)",
        ),
    ),
    Rule(
        id="ko-renews-itself",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "자동(?:으로|적으로)?…(?:갱신|연장|결제|전환|청구)(?:됩|된|되|하|합|한|할)",
            "(?:동일한조건|같은조건)으로…(?:갱신|연장)",
            "(?:무료|체험)…(?:유료|정기)…(?:전환|결제)(?:되|됩)",
        ),
    ),
)

RULES = (*TERMINATION, *CLOSURE, *REFUND, *RENEWAL)
