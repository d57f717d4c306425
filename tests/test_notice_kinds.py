"""Which kind a notice is of: by what it does, not by the words that it mentions."""

from datetime import date

import pytest

from tos_monitor.announce import kind
from tos_monitor.model import Language, Notice, NoticeKind, Table
from tos_monitor.normal import language_of

POSTED = date(2031, 6, 20)


def told(title: str, text: str, tables: tuple[Table, ...] = ()) -> NoticeKind:
    language = language_of(f"{title}\n{text}")
    return kind(Notice(title=title, text=text, posted=POSTED, language=language, tables=tables))


CHANGES_OF_TERMS = (
    (
        "What is new",
        "The Terms of Use and the Privacy Policy are changing.\nTerms of Use (1 August 2031)\nYou may cancel at once.",
    ),
    (
        "What is new",
        "The Terms of Use and the Guest Terms are changing.\nTerms of Use, from 1 August 2031\nYou may cancel at once.",
    ),
    ("이용약관 개정 안내", "2031년 7월 27일부터 개정된 약관이 적용됩니다."),
    ("", "[안내] 이용약관 및 개인정보처리방침 개정 안내. 시행일: 2031년 1월 2일"),
    ("약관 개정 연기 안내", "시행을 잠정 연기합니다."),
    ("서비스 개편 안내", "서비스 개편에 따라 이용약관이 7월 1일부터 변경됩니다."),
    ("Updates to our Terms of Service", "We are updating our Terms of Service, effective 1 March 2031."),
    ("We are putting the new terms on hold", "We have decided to postpone the update."),
    (
        "중요 안내",
        "해킹으로 인한 손해에 책임을 지지 않는다는 조항을 이용약관에 신설하며 7월 27일부터 시행합니다.",
    ),
    ("운영정책 변경 사전 안내", "4월 1일부터 운영정책이 바뀝니다."),
    (
        "이용자 여러분께",
        "회사는 2031년 8월 1일자로 서비스 이용약관 제10조를 개정하여 서비스 중단 시 책임을 제한하고자 합니다.",
    ),
    ("셀러 약관 개정 사전 공지", "8월 1일부터 변경됩니다."),
    ("Courier Terms: what changes", "The Courier Terms will change on 1 August 2031."),
    (
        "Terms of Service: a correction",
        "Our notice named the wrong date for the Terms of Service: it is 1 August 2031.",
    ),
    ("We have shelved the new Terms of Service", "The current terms stay in force."),
    ("이용약관 개정 관련", "이용약관 개정 시행을 당분간 멈추고 2031년 8월 1일까지 다시 살펴봅니다."),
    ("개인정보처리방침 개정 안내", "이용약관과 개인정보처리방침이 8월 1일부터 변경됩니다."),
    ("Privacy Policy update", "Our Terms of Service change on 1 August 2031 as well."),
    ("위치기반서비스 이용약관 변경 안내", "8월 1일"),
    ("커뮤니티 가이드라인 업데이트", "8월 1일부터 적용됩니다."),
    ("Changes to the Seller Agreement", "Effective 1 August 2031."),
    (
        "Important information about your account",
        "On 1 August 2031 we will replace our Terms of Use. You will be responsible for all losses.",
    ),
)


@pytest.mark.parametrize(("title", "text"), CHANGES_OF_TERMS)
def test_a_change_of_terms_is_told_by_what_is_said_of_a_document(title: str, text: str) -> None:
    assert told(title, text) is NoticeKind.TERMS_CHANGE


CHANGES_OF_PRIVACY_POLICIES = (
    ("Policy updates", "Privacy Policy (from 1 August 2031)\nOld: We keep logs.\nNew: We keep no logs."),
    ("개인정보 처리방침 변경 안내", "보유기간이 변경됩니다."),
    ("개인정보처리방침 개정 공고", "이용약관에 따라 ... 방침을 개정합니다. 시행 2031. 2. 1."),
    ("Privacy Policy update", "Effective April 2, 2031"),
    ("개인정보 취급방침이 변경됩니다", "수집 항목에 위치정보가 추가됩니다. 8월 1일부터."),
    ("알립니다", "8월 1일부터 개인정보 처리방침의 제3자 제공 항목이 바뀝니다."),
    ("We've updated our Privacy Notice", "From 1 August we share data with partners."),
)


@pytest.mark.parametrize(("title", "text"), CHANGES_OF_PRIVACY_POLICIES)
def test_a_change_of_a_privacy_policy_alone_is_one_of_its_own_kind(title: str, text: str) -> None:
    assert told(title, text) is NoticeKind.PRIVACY_CHANGE


BREACHES = (
    (
        "개인정보 유출 의혹에 대하여",
        "회원 정보가 유출되었다는 의혹을 조사하였고, 이메일이 유출된 사실을 확인하였습니다.",
    ),
    ("개인정보 유출 안내", "이름과 이메일 외에 다른 정보는 유출되지 않았습니다."),
    (
        "접속 장애 안내",
        "디도스 공격으로 장애가 있었습니다. 개인정보가 유출되었다는 소문은 사실이 아니며 유출된 정보는 없습니다.",
    ),
    ("당사 개인정보 유출 보도 관련", "당사 개인정보 유출 보도와 관련하여 고객 정보가 유출된 사실을 알려드립니다."),
    ("채용 지원자 개인정보 유출 안내", "지원자 40명의 이름이 유출되었습니다."),
    ("Data breach", "The names of customers who had filed claims in 2030 were leaked."),
    ("Security incident", "An unauthorized actor acquired files that may have held your Social Security number."),
    ("Statement", "There are rumours online. It is true that the names of our customers were exposed."),
    ("개인정보 유출 통지", "고객님의 개인정보가 유출되었습니다."),
    (
        "서비스 접속 오류 안내",
        "외부 공격을 받아 접속이 원활하지 않습니다. 회원 정보가 유출된 사실은 없습니다.",
    ),
    ("", "조사 중이며, 회원 정보 유출이 확인되면 한 분 한 분께 알려 드리겠습니다."),
    ("", "몇몇 회원님의 주문 내역이 비인가 조회된 것으로 보여 알려 드립니다."),
    (
        "",
        "An incident may have affected some of your account details, and we are looking into it.",
    ),
    ("Notice of data security incident", "An unauthorized party accessed customer names and emails on March 3."),
    (
        "고객님께 사과드립니다",
        "2월 3일 직원의 실수로 안내 메일에 다른 회원 312명의 이름과 연락처가 첨부되어 잘못 발송되었습니다.",
    ),
    (
        "고객 여러분께 깊이 사과드립니다",
        "지난 3일 해커의 침입으로 회원님의 아이디와 이름, 휴대전화번호가 외부로 빠져나간 것으로 파악되었습니다.",
    ),
    (
        "유심 관련 개인정보 유출 가능성 안내",
        "4월 19일 외부 침입으로 가입자의 유심 정보가 유출되었을 가능성이 있어 알려드립니다.",
    ),
    (
        "로그인 이력 점검 안내",
        "다른 사이트에서 얻은 듯한 계정으로 로그인하여 회원 1,200명의 주문 정보가 조회된 것이 확인되었습니다.",
    ),
    (
        "개인정보 노출 사고에 대한 사과",
        "홈페이지 오류로 2월 1일 약 2시간 동안 주문자 이름과 주소가 다른 회원에게 보였습니다.",
    ),
    ("랜섬웨어 감염 안내", "당사 서버가 랜섬웨어에 감염되어 회원 데이터 일부가 암호화되었습니다."),
    (
        "Security notice",
        "We detected unusual login activity, and some customer accounts were accessed without authorization.",
    ),
    (
        "An important message",
        "A misconfigured server left customer order details visible to the public between 3 and 6 May.",
    ),
    (
        "Information about a cyber incident",
        "Attackers encrypted parts of our network. We are investigating whether customer information was taken.",
    ),
    ("Data leak at our print shop", "I left the order list in a public folder, and it was leaked on a forum."),
    ("Data breach notification", "On April 22, 2031 we discovered a data breach affecting 1.2 million customers."),
    ("Notice", "A contractor lost a laptop. It held names and home addresses of 2,900 members."),
    (
        "A mistake of ours",
        "We sent a spreadsheet to the wrong customer. It listed the phone numbers of 75 subscribers.",
    ),
    ("알려드립니다", "직원이 USB를 분실하였습니다. USB에는 고객의 성명과 주소가 담겨 있었습니다."),
    ("화면 오류 안내", "주문서 화면에 다른 고객님의 이름과 연락처가 표시되는 오류가 있었습니다."),
    (
        "고객 정보 유출 안내",
        "2월 1일 화면 오류로 고객 310명의 주소가 유출되었습니다. 이번 일은 지난 사고와는 관계가 없습니다.",
    ),
    ("개인정보 노출 추가 안내", "지난번 노출의 대상자가 98명이 아니라 131명으로 확인되었습니다."),
)


@pytest.mark.parametrize(("title", "text"), BREACHES)
def test_a_breach_is_told_by_what_happened_to_data_whatever_the_title(title: str, text: str) -> None:
    assert told(title, text) is NoticeKind.BREACH


OTHERS = (
    (
        "개인정보 유출 루머에 대하여",
        "당사 회원의 정보가 유출되었다는 이야기가 돌고 있으나, 회원 정보는 유출되지 않았으며 사실과 다릅니다.",
    ),
    (
        "유출 의혹에 대하여",
        "회원 정보가 유출되었다는 게시글이 있었으나 외부로 유출된 사실은 없으며, 자료는 당사의 것이 아닙니다.",
    ),
    ("About the rumours", "Rumours that our customer data was leaked are false. No customer data was exposed."),
    ("택배 회사 해킹 보도에 대하여", "보도된 새솔택배 해킹 사고로 당사 고객의 정보가 유출된 바 없음을 확인하였습니다."),
    ("정보보호 담당자 채용", "개인정보 유출 사고를 다루어 본 분을 찾습니다."),
    (
        "We are hiring a lawyer",
        "You will update our privacy policy and deal with any data breach. Apply by 1 August 2031.",
    ),
    ("A new look for our terms page", "The page of our Terms of Service looks new. Nothing in the terms has changed."),
    ("이용약관 안내", "이용약관의 내용은 바뀌지 않으며 8월 1일부터 글씨만 커집니다."),
    ("Your right to correction", "You may ask for access and correction. Our privacy policy explains how from page 3."),
    ("Delivery fees", "Today: $3\nFrom now on: $4\nThe new fee starts on 1 August 2031."),
    (
        "여름 이벤트 안내",
        "이벤트에 참여하시면 이용약관에 동의한 것으로 봅니다. 이벤트 내용은 7월 1일부터 변경될 수 있습니다.",
    ),
    ("시스템 점검 안내", "7월 3일 02시부터 06시까지 결제 시스템을 점검합니다."),
    ("사칭 문자 주의", "최근 당사를 사칭한 피싱 문자로 개인정보 유출 피해가 늘고 있으니 주의하시기 바랍니다."),
    ("개인정보 유출 대응 모의훈련 안내", "고객님의 개인정보가 유출되었다는 문자는 훈련 메시지입니다."),
    (
        "비밀번호 변경 권고",
        "다른 회사에서 개인정보가 유출되었다고 합니다. 당사와는 무관하나 비밀번호를 바꿔 주세요.",
    ),
    ("개인정보 유출 예방 수칙", "개인정보 유출을 막기 위해 비밀번호를 자주 바꾸세요."),
    ("개정 개인정보보호법 시행 안내", "9월 11일부터 개정 개인정보 보호법이 시행됩니다. 유출 통지 의무가 강화됩니다."),
    ("배송비 안내", "약관에 따라 반품 배송비는 고객이 부담합니다. 8월 1일부터 배송비가 변경됩니다."),
    ("Summer sale", "Terms and conditions apply. Starts 1 July."),
    ("Scheduled maintenance", "Our services will be unavailable on 3 May 2031."),
    ("How to protect your account", "Tips to avoid phishing and data leaks."),
    ("상품 노출 기준 변경 안내", "7월 1일부터 검색 노출 순위 기준이 변경됩니다. 상품 정보를 확인해 주세요."),
    ("고객센터 운영시간 변경", "7월 1일부터 변경됩니다. 자세한 내용은 이용약관을 참고해 주세요."),
    ("취소·환불 규정 안내", "취소·환불 규정에 따라 접수된 주문은 취소할 수 있습니다."),
    (
        "개인정보 이용내역 통지",
        "개인정보 보호법에 따라 고객님의 개인정보 이용내역을 알려드립니다. 수집 항목 이름, 이메일.",
    ),
    ("공정위 표준약관 개정 해설", "전자상거래 표준약관이 6월 26일 개정되었습니다. 소비자가 알아둘 점을 정리했습니다."),
    (
        "개인정보 보호의 날 캠페인",
        "개인정보 보호의 날을 맞아 내 정보를 지키는 방법을 알려드립니다. 비밀번호를 바꾸고 유출 여부를 확인하세요.",
    ),
    (
        "이벤트 당첨자 발표",
        "당첨되신 분은 개인정보 수집·이용에 동의해 주세요. 이름, 연락처, 주소를 7월 3일까지 보내 주시기 바랍니다.",
    ),
    ("앱 접근 권한 변경 안내", "7월 1일부터 앱 접근 권한이 변경됩니다. 카메라, 주소록 권한이 선택으로 바뀝니다."),
    (
        "당사 명의 도용 쇼핑몰 주의",
        "당사 상호를 무단 도용한 가짜 쇼핑몰이 운영되고 있습니다. 계좌이체를 유도하니 주의해 주세요.",
    ),
    ("정보보호 관리체계 인증 취득", "당사는 개인정보 유출과 침해를 막기 위한 노력을 인정받아 인증을 취득했습니다."),
    ("약관 위반 회원 제재 안내", "이용약관을 위반한 회원의 이용을 7월 1일부터 제한합니다."),
    (
        "자주 묻는 질문: 약관이 바뀌면 어떻게 알 수 있나요?",
        "약관이 변경되는 경우 시행일 7일 전에 공지사항으로 알려드립니다.",
    ),
    ("설 연휴 배송 안내", "연휴 기간 배송이 지연됩니다. 주문 취소는 이용약관에 따라 처리됩니다."),
    ("휴면계정 전환 안내", "1년 동안 로그인하지 않은 회원은 휴면계정으로 전환됩니다. 개인정보는 분리 보관됩니다."),
    ("서버 이전 안내", "7월 1일 서버를 이전합니다. 데이터는 안전하게 옮겨집니다. 개인정보처리방침에 따라 보호됩니다."),
    ("공모전 안내", "응모작의 저작권 침해가 확인되면 수상이 취소됩니다. 공모전 약관에 동의해 주세요."),
    ("개인정보 유출 배상책임보험 가입 안내", "당사는 개인정보 유출에 대비하여 배상책임보험에 가입하였습니다."),
    (
        "A통신사 해킹 사고 관련 안내",
        "타사에서 발생한 개인정보 유출 사고로 당사 회원정보는 영향을 받지 않았습니다.",
    ),
    (
        "Beware of fake emails",
        "Scammers are sending emails that claim your account was hacked. We never ask for your password.",
    ),
    ("We are now ISO 27001 certified", "We have strengthened how we protect customer data from unauthorized access."),
    ("New photo tools", "You can now adjust exposure and edit your album information."),
    (
        "Water leak at our Leeds store",
        "A pipe leak has closed our store. Your orders are not affected and account details are safe.",
    ),
    (
        "About the breach at another company",
        "You may have read that another company was hacked. Our systems are not affected.",
    ),
    (
        "Data protection training for staff",
        "Employees took part in a drill in which personal data was leaked on paper.",
    ),
    (
        "Beware of fake breach emails",
        'Scammers send emails that say "your data has been leaked". They are not from us.',
    ),
    (
        "사칭 문자 안내",
        '"고객님의 개인정보가 유출되었습니다"라며 주소를 누르게 하는 문자가 퍼지고 있습니다. 지우시기 바랍니다.',
    ),
    ("카드사 정보 유출 관련 안내", "지난달 한 카드사에서 카드번호가 유출되었습니다. 저희는 카드번호를 두지 않습니다."),
    (
        "통신사 사고 관련 안내",
        "통신사에서 유심 정보가 유출되어 걱정이 크실 줄 압니다. 저희는 이번 사고와 관련이 없습니다.",
    ),
    ("대본 유출에 관한 입장", "신작의 대본 일부가 인터넷에 유출된 것을 확인하였습니다."),
    ("대응 훈련 결과", "고객 정보 1만 건이 유출된 상황을 가정하여 대응 훈련을 하였습니다."),
    ("반품 규정 안내", "이 규정은 이용약관 제15조에 따른 것으로, 2031년 1월 1일 이후 주문에 적용됩니다."),
    ("약관대출 금리 변경", "보험 약관대출 금리가 7월 1일부터 내립니다."),
    ("Course: after a data breach", "Our lawyers show firms how to tell customers that their records were stolen."),
    ("Keeping your account safe", "Use a different password on every site, so a leak elsewhere does no harm."),
    (
        "About the incident at a payroll company",
        "You may have read that it had client records stolen. We do not use that company.",
    ),
    ("Store hours", "From 1 July our opening hours change. See our Terms of Service for details."),
)


@pytest.mark.parametrize(("title", "text"), OTHERS)
def test_what_only_mentions_terms_or_leaks_is_none(title: str, text: str) -> None:
    assert told(title, text) is NoticeKind.OTHER


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("서비스 개편 소식", "개편에 맞추어 이용약관을 개정하였습니다. 앞으로도 잘 부탁드립니다."),
        ("A word from us", "We have changed our Terms of Use. Thank you for staying with us."),
    ],
)
def test_a_change_that_is_said_in_passing_neither_from_when_nor_how_is_not_announced(title: str, text: str) -> None:
    assert told(title, text) is NoticeKind.OTHER


def test_a_table_of_old_and_new_words_says_how_a_document_changes() -> None:
    table = (("현행", "개정안"), ("회사가 부담합니다.", "회원이 부담합니다."))
    assert told("알립니다", "약관을 개정합니다.", (table,)) is NoticeKind.TERMS_CHANGE


def test_a_notice_without_words_is_of_no_kind() -> None:
    assert kind(Notice(title="", text="", posted=POSTED, language=Language.KO)) is NoticeKind.OTHER
