"""How Korean terms say how a contract ends or goes on: termination, leaving, refunds, renewal."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import ACTS, CAN, COMPANY, UNDO, USER, USER_ACTS, USER_TOPIC, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_OFFENCE = (
    "허위내용|허위로|타인의(?:정보|명의)|다른사람의|도용|부정사용|공서양속|미풍양속|법령(?:또는|이나|과|및)?(?:이)?(?:이?약관)?[이을]?(?:금지|위반)|"
    "채무를기일에지급하지|운영을방해|질서를위협"
)

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
            "(?:알린|통지한|통보한|고지한|안내한)(?:뒤|후|다음)….{0,30}?(?:해지|정지|제한|종료)",
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
            "(?:해지|(?<!의)해제|정지|중단|종료|제한|박탈|상실|거부|거절|탈퇴|보류)(?:하거나|시키거나|,|또는|·|및|등의?)?"
            f"….{{0,20}}?할{CAN}",
            "(?:해지|정지|자격|탈퇴)…(?:시킬수있|당할수있|될수있|상실합|상실시(?!키는경우))",
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
            f"{USER}[이가은는](?:(?!{COMPANY}[은는이가]).){{0,30}}?(?:거부|동의하지|원하지)(?:(?!{COMPANY}[은는이가]).){{0,40}}?할수있",
        ),
        # Standard terms let a shop bar who cheats, does not pay or breaks the law; the grounds are the user's own doing.
        allowed=ko(
            f"^(?!.{{0,300}}(?:즉시|없이|임의|판단|인정|기타|그밖)).{{0,200}}(?:{_OFFENCE})",
            "자격을상실시킬수있.{0,60}?소명|(?:반복|시정)되지(?:않|아니).{0,40}?상실시킬수있",
            "다음각[호항목](?!.{0,200}(?:즉시|없이|임의|판단|인정))",
        ),
    ),
)

GROUND = (
    Rule(
        id="ko-ends-on-seizure",
        family=Family.GROUND,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:압류|가처분|강제집행).{0,120}?(?:해지|해제|회수|기한의이익)",
            "(?:해지|해제|회수|기한의이익).{0,120}?(?:압류|가처분|강제집행)",
        ),
        unless=ko("(?:압류|가처분|강제집행)(?:만으로는|되지|을당하지)", "압류를(?:해제|풀)"),
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
            f"^(?:(?!{COMPANY}[은는이가]).){{0,120}}?(?:고객센터|전화|서면|방문|확인을거쳐|잔여기간|끝난후)…(?:통하여|통해|에서만|만으로)?…(?:탈퇴|해지)(?:를)?(?:신청|할수|요청)",
            "(?:구독|멤버십|정기결제|자동결제|약정)의?(?:취소|해지|해제|중지)….{0,20}?(?:상담원|고객센터|전화|통화|방문|서면|우편|팩스)",
            "(?:\\d+일|유예기간|숙려기간)….{0,20}?(?:지나야|경과하여야|경과한후에|지난후에)….{0,10}?(?:탈퇴|해지)",
            "재가입(?:을|이)?…(?:제한|불가|할수없|못|거절|거부)",
            f"{USER}[은는이가]?…중도에?해지(?:를)?할수없",
        ),
        unless=ko(
            "(?:제한|지연|보류|유보|거부|거절|늦추|미루)(?:하|되|시키)?(?:지|거나.{0,30}?지)(?:않|아니|못)", f"{USER}에게불리"
        ),
    ),
    Rule(
        id="ko-free-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        holds=ko(
            f"(?:언제든지|언제든|시기에관계없이|아무때나|{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,40}}?즉시)…(?:탈퇴|해지)(?:를|을)?(?:요청|신청|의사)?…(?:할수있|처리|하여)",
            "(?:탈퇴|해지)…(?:즉시|지체없이)…처리",
            "(?:신청|요청)(?:과동시에|하는즉시|즉시)(?:탈퇴|해지)(?:가|를)?(?:완료|처리)",
            f"(?:앱|웹|화면|온라인|홈페이지|설정|버튼|가입(?:한것|할때)?(?:과|와)같은방법)(?:(?!{COMPANY}[은는이가]).){{0,25}}?(?:해지|탈퇴)할수있",
            f"(?:구독|멤버십|이용권|정기결제)(?:(?!{COMPANY}[은는이가]).){{0,25}}?(?:바로|즉시|언제든지?|직접)(?:취소|중지)할수있",
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
        unless=ko("\\d+(?:일|시간|주|개월)(?:전|이전)까지….{0,20}?(?:통지|공지|고지|알)(?:하|합|한다|드|리|립|려)"),
    ),
    Rule(
        id="ko-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회|취소)(?:을|를|이|가|은|는|도)?…"
            "(?:되지(?:않|아니)|하지(?:않|아니)|할수없|불가|제한(?!없)|거부|거절|드리지)",
            "(?:환불|환급|반환|취소)…(?:공제|차감)(?:합|한다|할수|될수|됩|하며)",
            "(?:예치금|포인트|적립금|쿠폰|캐시|크레딧)(?:으로|로)(?:만)?(?:지급|환급|반환|환불|대체)",
        ),
        unless=ko(
            "(?:제한|거부|거절|공제|차감)(?:하지|되지|할수)(?:않|아니|없)",
            f"{USER}에게책임있는",
            "(?:할인|지원|제공)받은",
            "(?:위약금|손해배상|비용)[을를]?(?:청구|부담)하지(?:않|아니)",
            "(?:반환|환급|환불)에필요한비용",
        ),
        # The law itself lets no one send back what was used up, spoilt by the buyer, or copied (E-commerce Act Art. 17).
        allowed=ko(
            "다음각[호항].{0,20}?(?:반품|교환|청약철회)",
            "가치가현저히(?:감소|하락)|복제가가능한…포장을(?:훼손|개봉)|이용자에게책임있는사유로",
            "제한되는(?:서비스|재화|상품|사실|경우)…(?:확인|표시|명기|고지)|청약철회제한,",
        ),
    ),
    Rule(
        id="ko-may-withdraw",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회)(?:을|를)?(?:할수있|받을수|요청할수|신청할수|청구할수)",
            "청약(?:의|을|를)?철회(?:를|등을)?…할수있",
        ),
        unless=ko("(?:할인|지원|제공)받은"),
    ),
    Rule(
        id="ko-refunds",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회)(?:을|를)?(?:합니다|한다|하여야|하여드|해드|하며|하고|해야)",
            "(?:환불|환급|반환)(?:됩니다|된다|되며)",
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

RULES = (*TERMINATION, *GROUND, *CLOSURE, *REFUND, *RENEWAL)
