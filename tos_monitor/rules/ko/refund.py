"""How Korean terms say what is given back, and how a contract goes on: refunds, renewal."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import COMPANY, UNDO, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

REFUND = (
    Rule(
        id="ko-refunds-until",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "\\d+(?:일|시간|주|개월)(?:전|이전)까지…(?:전액|환불|환급|위약금(?:이|을)?(?:없|받지(?:않|아니)|부과하지(?:않|아니))|수수료(?:가|를)?없|무료)(?!(?:이|을|를)?(?:되|하)지(?:않|아니|못))"
        ),
        unless=ko("\\d+(?:일|시간|주|개월)(?:전|이전)까지….{0,20}?(?:통지|공지|고지|알)(?:하|합|한다|드|리|립|려)"),
    ),
    Rule(
        id="ko-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:(?:환불|환급|반환|반품|교환|청약철회)(?:을|를|이|가|은|는|도)?|취소[를가는도])…"
            "(?:되지(?:않|아니)|하지(?:않|아니)|할수없|불가|제한(?!없)|거부|거절|드리지)",
            "취소(?:되지|하지)(?:않|아니)|취소(?:할수없|불가)",
            "(?:환불|환급|반환|취소)…(?:공제|차감)(?:합|한다|할수|될수|됩|하며)",
            "(?:예치금|포인트|적립금|쿠폰|캐시|크레딧)(?:으로|로)(?:만)?(?:(?:대금|요금|금액)[을를])?(?:지급|환급|반환|환불|대체|교환)",
        ),
        unless=ko(
            "(?:제한|거부|거절|공제|차감)(?:하지|되지|할수)(?:않|아니|없)",
            f"{USER}에게책임있는",
            "(?:할인|지원|제공)받은",
            "(?:위약금|손해배상|비용)[을를]?(?:청구|부담)하지(?:않|아니)",
            "(?:반환|환급|환불)에필요한비용",
            "(?:보상금|보너스|적립)(?:을|를|은)?….{0,10}?(?:포인트|적립금|쿠폰)(?:으로|로)지급",
        ),
        # The law lets no one send back what was used up, spoilt by the buyer, or copied (E-commerce Act Art. 17).
        allowed=ko(
            "다음각[호항].{0,40}?(?:반품|교환|청약철회).{0,20}?(?:습니다|다)\\.?$",
            "가치가현저히(?:감소|하락)|복제가가능한…포장을(?:훼손|개봉)|이용자에게책임있는사유로",
            "제한되는(?:서비스|재화|상품|사실|경우)…(?:확인|표시|명기|고지)|청약철회제한,",
        ),
    ),
    Rule(
        id="ko-may-withdraw",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.ENDLESS_IS_BEST,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회)(?:을|를)?(?:할수있|받을수|요청할수|신청할수|청구할수)",
            "(?:환불|환급|반환)(?:하여|해)달라고(?:할수|요청할수|청구할수)",
            "청약(?:의|을|를)?철회(?:를|등을)?…할수있",
            "(?:계약|주문|예약|구매|신청)(?:을|를)?(?:무료로|위약금없이|서면으로)?취소할수있",
        ),
        unless=ko(
            "(?:할인|지원|제공)받은",
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,80}}?(?:환불|환급|반환|교환|취소)(?:을|를)?(?:청구|청구를|요청|요구)?할수있",
            # How long a delay must be before one may leave is no time in which to leave.
            "\\d+(?:분|시간|일)(?:이상|넘게|을초과|초과).{0,12}?(?:늦|지연|지체|중단)",
        ),
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
            "(?:금액|대금|요금|차액|전액|나머지|잔액|수강료|입장료|회비)(?:을|은|를|의일부를)?….{0,10}?돌려(?:드|줍|준|주)(?!지)",
        ),
        unless=ko(
            "(?:할인|지원|제공)받은",
            # What a tenant or borrower gives back.
            f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}?(?:차량|물건|물품|기기|목적물|장비|열쇠|자동차|제품)[을를](?:(?!{COMPANY}[은는이가]).){{0,30}}?(?:반환|돌려)",
        ),
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
            "(?:계약|구독|약정|회원권|멤버십|이용권|자동으로).{0,30}?(?:갱신|연장)(?:되지|하지)(?:않|아니)",
            "동의(?:를)?(?:받아|얻어|한경우에만|한경우에한)…(?:갱신|연장|결제)",
            "기간이?(?:끝나면|만료되면|종료되면)…(?:종료|해지|만료)(?:됩|된)",
        ),
    ),
    Rule(
        id="ko-renews-itself",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "자동(?:으로|적으로)?…(?:갱신|연장|결제|전환|청구)(?:됩|된|되|하|합|한|할)",
            "(?:동일한조건|같은조건)으로…(?:갱신|연장)",
            f"(?:거절|거부|해지|반대|통지|의사)….{{0,12}}?(?:하지{UNDO}|없)(?:으면|는한|는경우|은경우|한경우|는때)….{{0,20}}?(?:갱신|연장)(?:됩|된|한|합|되)",
            "자동(?:으로|적으로)?…늘어[나난납]",
            "(?:무료|체험)…(?:유료|정기)…(?:전환|결제)(?:되|됩)",
        ),
        unless=ko("자동(?:으로)?(?:종료|해지|만료)(?:되|됩|된)"),
    ),
)

RULES = (*REFUND, *RENEWAL)
