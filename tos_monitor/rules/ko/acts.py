"""How Korean terms say what is done or not done to users, and what these may not do, where no other rule knows it."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import COMPANY, USER, ko
from tos_monitor.rules.provision import Family, Rule, Stance

# The sentence ends with the act, and no user is its subject.
_BY_COMPANY = f"(?:{COMPANY}[은는이가]|^)(?:(?!{USER}[은는]).){{0,200}}?"
_COMPANY = (
    f"(?:{COMPANY}[은는](?:(?!{USER}[은는]).){{0,200}}?"
    f"|(?:경우|때|면|,)(?:에는|에)?{COMPANY}[이가](?:(?!{USER}[은는이가]).){{0,200}}?)"
)
_BY_USER = f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,150}}?"
_NOT = r"지(?:않|아니|못)(?:습니다|는다|합니다|한다)\.?$"
_IS = r"(?:합니다|한다|됩니다|된다)\.?$"
# What is done to a user; what ends by itself or for lack of a request is no one's act.
_AGAINST = "청구|부과|징수|박탈|제한|거절|거부|보류|정지|차단|회수|압류|추적|감시|강제"

# What only says how another clause applies.
_EARLIER = "제\\d+[조항].{0,30}?(?:준용|적용|따라야|정한)"
# Of whom the text does not say on which side they are.
_EITHER = "(?:판매자|수탁자|제공자|공급자)[은는이가]|(?:^|[.,(])(?:갑|을)[은는이가]"

RULES = (
    Rule(
        id="ko-act-spares",
        family=Family.POWER,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        is_faint=True,
        holds=ko(
            f"{_COMPANY}수없(?:습니다|다)\\.?$",
            f"{_COMPANY}(?:지못한다|지못합니다|서는(?:아니|안)(?:됩니다|된다))\\.?$",
            f"{_BY_COMPANY}(?:{_AGAINST})(?:을|를)?(?:하|되|당하){_NOT}",
            f"{_BY_COMPANY}(?:{_AGAINST})(?:하여|해)서는(?:아니|안)(?:됩니다|된다)\\.?$",
        ),
        unless=ko(
            "그러하지",
            "제공된정보|이미제공",
            "보증|보장|확인|책임|관여|(?:제공|이용|운영|접속|배상|보상|환급|환불|반환|수리|교환|연장|복구|지급|답변|지원|취|통지|안내|공지)할수없",
            _EARLIER,
            "계약상의?(?:지위|권리)",
        ),
    ),
    Rule(
        id="ko-act-takes",
        family=Family.POWER,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=ko(
            f"{_BY_COMPANY}(?:청구|부과|징수|박탈|제한|거절|거부|보류|정지|차단)(?:을|를)?{_IS}",
            f"{_BY_COMPANY}(?:청구|부과|징수|박탈|회수|취소|추적|감시|강제)(?:할|될)수있(?:습니다|다)\\.?$",
            f"{USER}(?:에대하여는|에대해서는|에게는).{{0,30}}?(?:이용|구매|판매|접속|계정|기능)[가-힣]{{0,6}}(?:중지|정지|제한|차단)(?:됩니다|된다|합니다|한다)",
        ),
        unless=ko(
            f"{USER}[이가].{{0,40}}?(?:청구|취소|회수)(?:할수있|합|한)",
            "책임있는사유|귀책|고의|과실|법(?:령|률)|권리자|미성년|법정대리인",
        ),
    ),
    Rule(
        id="ko-act-may",
        family=Family.POWER,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=ko(
            f"{_COMPANY}수있(?:습니다|다)\\.?$",
            f"^(?:(?!{USER}[은는이가]).){{0,200}}?될수있(?:습니다|다)\\.?$",
        ),
        unless=ko(
            "(?:제공|안내|지급|보상|배상|환급|지원|감면|감액|연장|복구|통지|공지|게시|위탁|개선|확인|적립|도울|알릴)(?:을|를)?(?:할|될)?수있",
            "점검|보수|장애|고장|지연될|재개|법(?:령|률)|권리자|법원|수사기관|한하여|경우에만|때에만|책임있는|귀책|고의|과실",
            _EARLIER,
            _EITHER,
            "(?:운영|부여|발급|개최|추가|신설|게재|표시|발송)할수있|(?:사용|이용|적립|선택|포함|표시|발송|결제)될수있",
        ),
    ),
    Rule(
        id="ko-act-must",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=ko(f"{_BY_USER}야(?:합니다|한다)\\.?$"),
        unless=ko(
            "(?:입력|선택|로그인|접속|기재|서명|작성|클릭|등록|신청|요청)(?:을|를)?하여야",
            "하려는|하려면|하고자|원하는|희망하는|받으려|만\\d+세|미성년|책임을|손해를|비밀번호|주의(?:하|를)",
            _EARLIER,
            _EITHER,
            "변경사항|변경사실|변경된|변동|현행화|즉시.{0,20}?알려야",
        ),
    ),
    Rule(
        id="ko-act-may-not",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        is_ban=True,
        holds=ko(
            f"{_BY_USER}수없(?:습니다|다)\\.?$",
            f"{_BY_USER}지못(?:합니다|한다)\\.?$",
            f"{_BY_USER}(?:서는|으면|하면)(?:아니|안)(?:됩니다|된다)\\.?$",
            f"{_BY_USER}만(?:을|를)?.{{0,6}}?(?:사용|이용|구매|판매|거래)하여야(?:합니다|한다)",
            f"{_BY_USER}지(?:아니한다|아니합니다|않는다|않습니다)\\.?$",
        ),
        unless=ko(
            "그러하지",
            "만\\d+세|미성년",
            "(?:로그인|접속|가입)할수없",
            "책임을|손해를|의무[를가는]|(?:입증|증명)책임",
            "비밀번호|제3자에게이용하게|다음(?:각호의)?(?:각호에해당하는)?(?:의)?행위|저작물|지식재산권|방해|침해|위반|도용|불법|타인|허위",
            "부담|영향|제한|받지|박탈|보지|소멸|되지",
        ),
    ),
    Rule(
        id="ko-act-gives",
        family=Family.BENEFIT,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        is_faint=True,
        holds=ko(
            f"{_COMPANY}야(?:합니다|한다)\\.?$",
            f"^[^.,]{{2,40}}[은는]{COMPANY}[이가](?:(?!{USER}[은는이가]).){{0,60}}?야(?:합니다|한다)\\.?$",
            f"{_BY_COMPANY}(?:지급|연장|복원|복구|감면|감액|면제|조치|회신|답변|재발급|교환|수리|재배송|재발송)"
            r"(?:을|를|만)?(?:합니다|한다|하여야합니다|하여야한다|하여드립니다)\.?$",
            f"^{COMPANY}[은는](?:(?!{USER}[은는]).){{0,120}}?(?:공개|설명|교부)하여야(?:합니다|한다)\\.?$",
        ),
        unless=ko(
            _EITHER,
            "수수료|위약금|이자율|연체|대금을지급|요금을지급",
            # What is left of a duty where nobody is to blame.
            "과실이?없(?:었던|는|은|던)(?:때|경우)",
            "(?:이용권|구독권|수강권|적립금|포인트|쿠폰|상품권)(?:으로|로)|대신|대체|갈음",
            "(?:^|[.,(])(?:갑|을|병)[은는이가].{0,30}?지급",
            "계약상의?(?:지위|권리)",
        ),
    ),
)
