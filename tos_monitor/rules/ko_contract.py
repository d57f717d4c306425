"""How Korean terms say what the company may do: end, change, notify, deem, remove, decide, sue, renew, share."""

from tos_monitor.model import Category
from tos_monitor.rules.ko_words import COMPANY, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_UNDO = "(?:않|아니|못|안)"

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
            f"(?:해지|정지|제한)(?:할수없|하지{_UNDO})",
        ),
        unless=ko("(?:통지|고지|최고|예고|통보)(?:를|절차)?(?:없이|하지(?:않|아니)|생략)", f"{USER}[은는이]…해지…할수없"),
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
            "(?:즉시|자동(?:으로)?|당연히)(?:해지|정지|종료|해제)",
            "(?:제공|승낙)을?거부할필요",
        ),
        unless=ko(
            f"{USER}[은는이]?(?:(?!{COMPANY}).){{0,60}}?(?:해지|해제|철회|탈퇴|거부|거절|중단|정지)(?:를|을)?(?:요청|신청)?할수있",
            "서비스(?:의)?(?:전부|일부|제공)…(?:변경|중단)",
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
            "(?:탈퇴|임의해지|해지(?:신청|요청|의사|의효력)?)…(?:심사|승인을|승낙을|지연|보류|유보|연기|늦출|제한할수|불가|할수없|거절)",
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
            "(?:언제든지|언제든|즉시)…(?:탈퇴|해지)(?:를|을)?(?:요청|신청|의사)?…(?:할수있|처리|하여)",
            "(?:탈퇴|해지)…(?:즉시|지체없이)…처리",
        ),
    ),
)

CHANGE = (
    Rule(
        id="ko-asks-before-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=ko(
            f"(?:변경|개정|인상)…{USER}의?(?:개별|별도|사전)?동의(?:를|가|없이는)…(?:받|얻|있|변경할수없|필요)",
            f"(?:변경|개정)…(?:하지않|하지아니|할수없)(?:습|는다|다)",
            f"(?:사전)?동의(?:를|을)?(?:받아|얻어|받은후)…(?:변경|개정)",
        ),
    ),
    Rule(
        id="ko-may-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:변경|개정|수정|조정|인상|추가|중단|종료|폐지|대체)(?:하거나|하고|을|를|및|또는|,|·)?….{0,15}?할수있",
            "(?:안내내용|운영정책|세부지침|정책|공지사항)…우선(?:하여)?적용",
            f"{COMPANY}[이가의]?(?:별도로|임의로|일방적으로)?정하는(?:바|기준|방법|정책)에?(?:따|의)",
            "변경(?:등)?에따라필요한경우",
        ),
        unless=ko(f"{USER}[은는이가](?:(?!{COMPANY}).){{0,60}}?(?:변경|수정|추가|정정)(?:을|를)?(?:요청)?할수있"),
    ),
)

DISCRETION = (
    Rule(
        id="ko-discretion",
        family=Family.DISCRETION,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "재량|임의로|자의로|수시로|일방적",
            f"{COMPANY}[이가의](?:필요하다고|부적합하다고|부적절하다고|적절하다고|합리적으로|합리적인)?(?:판단|인정)(?:하|한|되|에)",
            f"(?:경영상|운영상|정책상|기술상|업무상)(?:의)?(?:필요|이유|사정|판단)",
            f"기타{COMPANY}[이가]…(?:정하|정한|인정|판단)",
        ),
        unless=ko(f"임의로…(?:할수없|하여서는|해서는|하지않|하지아니)", f"{USER}[은는이가](?:임의로|일방적)"),
    ),
)

BAN = (
    Rule(
        id="ko-banned",
        family=Family.BAN,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=ko(f"{USER}[은는이가](?:(?!{COMPANY}[은는이가]).){{0,90}}?(?:양도|대여|증여|이전|처분|사용|이용|변경)…할수없(?:습|다)"),
    ),
)

NOTICE = (
    Rule(
        id="ko-no-notice",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:통지|통보|고지|예고|최고|공지|안내)(?:를|를?하지|절차)?(?:없이|하지않|하지아니|생략|않고)",
            "(?:통지|고지)(?:를|에|을)?(?:갈음|대신|대체)",
            "(?:게시|공지)(?:함으로써|하는것으로|로써|로)…(?:갈음|대신|대체)",
            "사후(?:에)?(?:통지|공지|고지)",
        ),
        unless=ko("(?:통지|고지)없이는…(?:않|아니|없)"),
    ),
    Rule(
        id="ko-tells-each",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        holds=ko(
            "개별(?:적으로)?(?:통지|고지|통보|안내|공지)",
            f"{USER}에게(?:개별)?…(?:통지|고지|통보|알립|알려|안내)(?:합|한|하|드|니|해)",
            "(?:전자우편|이메일|문자|SMS|서면)…(?:통지|고지|통보|알립|알려|안내|발송)(?:합|한|하|드|니|해)",
            "(?:통지|고지|통보|알립|알려|공지|안내)(?:합니다|한다|하여야|해야|하며|하고)",
        ),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}?(?:통지|통보|고지|알려)",
            f"{COMPANY}(?:에|에게)…(?:통지|통보|고지|알려)",
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
            "….{0,40}?(?:통지|고지|공지|게시|안내|알립|알려|통보|예고)"
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
            "동의(?:한것으로|로)(?:간주하지|보지)(?:않|아니)",
            "거부할수있|거부(?:할)?권",
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
        ),
        unless=ko("(?:간주하지|보지)(?:않|아니)", f"{COMPANY}[이가은는](?:승낙|동의|수령)한것으로", "계약이성립(?:한|된)것으로"),
    ),
)

CONTENT = (
    Rule(
        id="ko-removes-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:게시물|게시글|콘텐츠|컨텐츠|저작물|리뷰|후기|데이터|자료|댓글|정보)…(?:삭제|차단|비공개|이동|임시조치|수정|편집)"
            "(?:하거나|,|및|또는|등)?….{0,20}?(?:수있|조치)",
        ),
        unless=ko(f"{USER}[은는이가](?:(?!{COMPANY}).){{0,60}}?(?:삭제|수정)", "(?:삭제|차단)…전에…통지"),
    ),
    Rule(
        id="ko-keeps-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:게시물|게시글|콘텐츠|리뷰|후기|댓글)…(?:삭제|차단|임시조치)…(?:이의|사유를|통지|알립|복원|재게시)",
            "(?:게시물|게시글|콘텐츠|리뷰|후기)…(?:삭제|차단)(?:하지|할수)(?:않|아니|없)",
        ),
    ),
    Rule(
        id="ko-licence",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:게시물|콘텐츠|저작물|자료|결과물|리뷰|후기|영상)…(?:홍보|마케팅|학습|개선|고도화|무상|영구|2차적)…"
            "(?:사용|이용|활용|복제)할수있",
            "(?:무상|영구적|전세계적)(?:으로|인)?…(?:사용|이용)(?:할|권)",
        ),
    ),
)

COURT = (
    Rule(
        id="ko-users-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.FOR_USER,
        holds=ko(f"{USER}의?(?:주소|거소|주소지)…(?:법원|관할)"),
    ),
    Rule(
        id="ko-companys-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"(?:본사|본점|{COMPANY}의?(?:주소지?|소재지?|본점|본사))…(?:법원|관할)",
            "(?:서울|인천|부산|수원)[가-힣]{0,6}법원…(?:관할|합의|제1심|전속)",
            "(?:외국|홍콩|싱가포르|아일랜드|캘리포니아|미국|영국|네덜란드|일본|중국|델라웨어)[가-힣]{0,8}?…법원",
            "전속(?:적)?관할",
        ),
    ),
    Rule(
        id="ko-users-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.FOR_USER,
        holds=ko("(?:대한민국|한국)(?:의)?법(?:률|령)?…(?:적용|따르|따릅|의하|준거|의한)", "준거법은(?:대한민국|한국)"),
    ),
    Rule(
        id="ko-foreign-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:홍콩|싱가포르|아일랜드|캘리포니아|미국|영국|네덜란드|일본|중국|델라웨어|뉴욕|외국|본점소재국|본국)"
            "[가-힣]{0,4}?(?:의)?법(?:률|령)?…(?:적용|따르|따릅|의하|준거|규율|의한)",
        ),
    ),
    Rule(
        id="ko-arbitration",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        holds=ko("중재(?:로|에의|에따라|절차|판정|기관|인|원)…(?:해결|확정|최종|구속|회부|따르|따릅|한다|합니다)", "집단소송|단체소송"),
        unless=ko("중재(?:를|절차를)?(?:신청|선택|요청)할수있", "분쟁조정", "소송을제기할수있"),
    ),
    Rule(
        id="ko-open-court",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.FOR_USER,
        holds=ko("법원에소(?:송)?을?를?제기할수있", "(?:분쟁조정|소비자원|조정위원회)…(?:신청|요청|의뢰)…수있"),
    ),
)

REFUND = (
    Rule(
        id="ko-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회|취소)(?:을|를|이|가|은|는|도)?…"
            "(?:되지(?:않|아니)|하지(?:않|아니)|할수없|불가|제한|거부|거절|드리지|공제|차감)",
        ),
        unless=ko("(?:제한|거부|거절|공제|차감)(?:하지|할수)(?:않|아니|없)", f"{USER}에게책임있는"),
    ),
    Rule(
        id="ko-refunds",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "(?:환불|환급|반환|반품|교환|청약철회)(?:을|를)?(?:합니다|한다|하여야|해드|하며|해야|할수있|받을수|요청할수|신청할수)",
            "(?:청약의?철회|청약철회)(?:를|등을)?…할수있",
            "(?:반환|환불|환급)…(?:조치|절차)를취",
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
            "(?:자동으로)?(?:갱신|연장)(?:되지|하지)(?:않|아니)",
            "동의(?:를)?(?:받아|얻어|한경우에만|한경우에한)…(?:갱신|연장|결제)",
        ),
    ),
    Rule(
        id="ko-renews-itself",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.AGAINST_USER,
        holds=ko("자동(?:으로|적으로)?…(?:갱신|연장|결제|전환|청구)(?:됩|된|되|하|합|한|할)", "동일한조건으로…(?:갱신|연장)"),
    ),
)

DATA = (
    Rule(
        id="ko-guards-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:제3자|제삼자|제휴사|외부)…(?:제공|공유|이용|공개|누설)(?:하지|할수|되지)(?:않|아니|없)",
            "(?:동의(?:를|없이|받은)|목적)…(?:제공|이용|사용|공유|학습)…(?:하지(?:않|아니)|할수없)",
            "최소한의(?:개인)?(?:위치)?정보",
            "동의(?:를|을)(?:받아|얻어|받은|얻은)…(?:제공|공유|이용)",
            "(?:학습|광고|마케팅)…(?:사용|이용|활용)하지(?:않|아니)",
            "(?:학습|광고|마케팅)(?:은|는|을|을위한목적은)?제외",
        ),
        unless=ko(f"{USER}[은는](?:(?!{COMPANY}).){{0,60}}?(?:제공|이용|누설|공유)"),
    ),
    Rule(
        id="ko-shares-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:제휴사|계열사|협력사|제3자|파트너|관계사|위탁업체|외부업체|광고주)…(?:제공|공유|전달|이전|공개|양도)할수있",
            "(?:제휴사|계열사|협력사|제3자|관계사)…(?:에게|와|에)…(?:제공|공유)(?:합|한다|됩|된)",
            "(?:개인정보|위치정보|정보|기록|데이터|이력)…(?:활용|이용|사용|수집|학습|분석|열람|모니터링)할수있",
            "목적외",
        ),
        unless=ko(f"{USER}[은는이가](?:(?!{COMPANY}).){{0,60}}?(?:이용|사용|활용|열람)할수있"),
    ),
    Rule(
        id="ko-erases-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko("(?:정보|기록|데이터|자료)…(?:파기|삭제)(?:합|한다|하여야|하며|됩)"),
    ),
    Rule(
        id="ko-keeps-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko("(?:정보|기록|데이터|자료)…(?:보유|보관|보존)(?:합|한다|하며|할수|됩|하고)"),
    ),
)

RULES = (
    *TERMINATION,
    *CLOSURE,
    *CHANGE,
    *DISCRETION,
    *BAN,
    *NOTICE,
    *CONSENT,
    *CONTENT,
    *COURT,
    *REFUND,
    *RENEWAL,
    *DATA,
)
