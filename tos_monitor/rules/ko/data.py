"""How Korean terms say what the company may do with content and data."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import COMPANY, USER, USER_ACTS, ko, one_of
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

CONTENT = (
    Rule(
        id="ko-keeps-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:게시물|게시글|콘텐츠|리뷰|후기|댓글)…(?:삭제|차단|임시조치)…(?:이의|소명|의견|사유를|통지(?!없이)|알립|복원|재게시)",
            "(?:게시물|게시글|콘텐츠|리뷰|후기|댓글)…(?:복원|재게시)(?:을|를)?(?:요청|신청)?할수있",
            "(?:게시물|게시글|콘텐츠|리뷰|후기)…(?:삭제|차단)(?:하지|할수)(?:않|아니|없)",
        ),
    ),
    Rule(
        id="ko-removes-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:게시물|게시글|콘텐츠|컨텐츠|저작물|리뷰|후기|상품평|데이터|자료|댓글|정보(?!처리))…"
            "(?:삭제|차단|비공개|이동(?!통신)|임시조치|수정|편집|숨길|숨김|노출하지(?:않|아니))"
            "(?:하거나|,|및|또는|등)?….{0,20}?(?:수있|조치)",
            "(?:게시물|게시글|콘텐츠|후기|댓글)….{0,20}?(?:즉시|임의로|없이)….{0,10}?(?:삭제|차단)(?:합니다|한다)",
            "(?:즉시|임의로|없이)(?:삭제|차단)(?:합니다|한다)",
        ),
        unless=ko(f"{USER_ACTS}(?:삭제|수정)", "(?:삭제|차단)…전에…통지"),
    ),
    Rule(
        id="ko-licence",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:게시물|콘텐츠|저작물|자료|결과물|리뷰|후기|영상|사진)…(?:홍보|마케팅|학습|개선|고도화|무상|영구|2차적)…"
            "(?:사용|이용|활용|복제)(?:할수있|됩니다|한다|합니다)",
            f"{USER}[이가의](?:(?!{COMPANY}[은는이가]).){{0,60}}?(?:권리|저작권|소유권|지식재산권)[은는이]?.{{0,10}}?{COMPANY}(?:에|에게)(?:귀속|있|속)",
            f"(?:권리|저작권|소유권|지식재산권)[은는이]….{{0,10}}?{COMPANY}(?:에|에게|로)(?:귀속|넘|이전|양도)",
            "(?:동의없이|통지없이).{0,20}?게재할수있",
            "(?:무상|영구적|전세계적)(?:으로|인)?…(?:사용|이용)(?:할|권)",
        ),
    ),
)

# What pages name as collected; a longer name comes before the one that it holds.
_ITEMS = one_of(
    "이메일 전자우편 휴대폰 휴대전화 전화번호 연락처 주소록 주소 생년월일 성별 성명 이름 "
    "닉네임 비밀번호 아이디 접속ip ip 쿠키 광고식별자 기기정보 기기식별 단말 위치 앱목록 "
    "클립보드 방문기록 검색기록 이용기록 접속로그 결제 계좌 카드 사진 영상 음성 얼굴 지문 "
    "생체 건강 가족 직업 소득 신용 혼인 종교 주민등록번호 여권 배송업체 광고대행사 광고사 "
    "계열사 제휴사 관계사 협력사 파트너 보험사 카드사 구매이력 통화기록"
)

DATA = (
    Rule(
        id="ko-guards-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:제3자|제삼자|제휴사|외부)…(?:제공|공유|이용|공개|누설)(?:하지|할수|되지)(?:않|아니|없)",
            "(?:동의(?:를|없이|받은)|목적)…(?:제공|이용|사용|공유|학습|이전|전송)…(?:하지(?:않|아니)|할수없)",
            "최소한의(?:개인)?(?:위치)?정보",
            "동의(?:를|을)(?:받아|얻어|받은|얻은)…(?:제공|공유|이용|게재|사용)",
            "동의한(?:경우|때|범위|회원|이용자|고객)(?:에만|에한|에서만|에게만|의)….{0,12}?(?:제공|공유|이용|활용|수집|녹음|발송|전송|보내|보냅)",
            "(?:학습|광고|마케팅)…(?:사용|이용|활용)하지(?:않|아니)",
            "(?:대화|메시지|통화|음성|기록|정보|데이터)….{0,20}?(?:열람|활용|이용|분석)(?:하거나.{0,6})?하지(?:않|아니)",
            "동의하지(?:않|아니)(?:으면|하면|는한|은경우).{0,40}?(?:보내|제공하|이용하|발송하|수집하|공유하)지(?:않|아니)",
            "(?:이용|제공|공유|수집|활용)하(?:려면|고자하는|려는|기위하여는).{0,40}?동의를(?:받|얻)(?!지)",
            "(?:학습|광고|마케팅)(?:은|는|을|을위한목적은)?제외",
        ),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}).){{0,60}}?(?:제공|이용|누설|공유)",
            "동의하지(?:않|아니)(?:으면|하면|는경우|은경우|한경우).{0,30}?(?:할수없|제한|거부|거절|불가)",
        ),
    ),
    Rule(
        id="ko-shares-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:제휴사|제휴업체|계열사|계열회사|협력사|제3자|파트너|관계사|위탁업체|외부업체|광고주)…(?:제공|공유|전달|이전|공개|양도)할수있",
            "(?:제휴사|제휴업체|계열사|계열회사|협력사|제3자|관계사|광고주|광고사|파트너)(?:에게|와|에)…(?:제공|공유|전달)(?:합|한다|됩|된)",
            "(?:정보|기록|데이터|이력|내역)(?:등)?(?:를|을)…(?:활용|이용|사용|수집|학습|분석|열람|모니터링|녹음|녹화)할수있(?!는)",
            "(?:대화|메시지|통화|음성|영상)(?:의|내용|기록)….{0,20}?(?:활용|이용|분석|열람|녹음|녹화)(?:합니다|한다|하고|하며)",
            "목적외",
        ),
        unless=ko(f"{USER_ACTS}(?:이용|사용|활용|열람)할수있"),
    ),
    Rule(
        id="ko-collects-data",
        family=Family.COLLECTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=ko(
            "(?:수집|이용|제공)(?:하는)?(?:개인|위치)?(?:정보)?의?항목",
            "(?:정보|기록|항목)(?:등)?[을를](?:추가로|자동으로)?수집(?:합|한다|하며|할)",
            f"(?:{_ITEMS})(?:등)?[을를](?:추가로|자동으로)?수집(?:합|한다|하며|할)",
            "제공받는자",
            "(?:필수|선택|가입|이용|결제|주문)(?:항목|시|과정|과정에서)?:",
        ),
        kinds=ko(_ITEMS),
        # What is collected must be said; only that it grows is news.
        allowed=ko("."),
    ),
    Rule(
        id="ko-erases-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko("(?:정보|기록|데이터|자료|영상|사진|녹음|파일|내역)…(?:파기|삭제)(?:합|한다|하여야|하며|됩)"),
    ),
    Rule(
        id="ko-keeps-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            "(?:정보|기록|데이터|자료|영상|사진|녹음|파일|내역)…(?:보유|보관|보존)(?:합|한다|하며|할수|됩|하고)",
            "(?:보유|보관|보존)기간[은는]….{0,10}?\\d+(?:일|개월|년)",
        ),
        allowed=ko("법(?:령|률)?(?:의규정|등)?(?:에따라|에의하여|이정한|에서정한).{0,40}?(?:보유|보관|보존)"),
    ),
)

RULES = (*CONTENT, *DATA)
