"""Words that the Korean rules share: who the company is, who the user is, and how a pattern is made of them.

Patterns are matched against text without any white space, because PDF and mobile pages break words anywhere. Korean
carries its polarity in the sentence-final predicate, so a pattern reaches from the noun (책임, 손해) to the ending, and
the bearer of a duty is the nearest subject that stands in the same clause as the predicate.
"""

import re

from tos_monitor.rules.tongue import wording as ko

__all__ = [
    "ACTS",
    "CAN",
    "COMPANY",
    "COMPANY_DOES",
    "NEVER",
    "UNDO",
    "USER",
    "USER_ACTS",
    "USER_CHOOSES",
    "USER_DOES",
    "USER_MAY_REFUSE",
    "USER_TOPIC",
    "ko",
    "one_of",
    "sellers_as_users",
]


def one_of(words: str) -> str:
    """A pattern for one of the words; that none begins here, as at most places of a text, is seen at a glance."""
    names = words.split()
    return f"(?=[{''.join(sorted({name[0] for name in names}))}])(?:{'|'.join(names)})"


_COMPANIES = one_of(
    "회사 당사 본사 저희 몰 은행 저축은행 운영자 운영사 서비스제공자 금융회사 금융기관 카드사 "
    "보험사 보험회사 통신사 여신회사 리스회사 대여회사 렌탈사 대여업체 여행사 항공사 가맹본부 판매자 "
    "제공자 임대인 매도인 수탁자 플랫폼 운영진 사이트 거래소 집주인 택배사 운송사 운송인 이사업체 "
    "주최자 주최사 주최측 예매처 발행사 발행자 예식장 호텔 학원 보관업자 시공사 시공업체 수리업체 공급자 개발사 "
    "본부 관리주체"
)
# Who uses a service for a business of its own (이용사업자) is a user.
COMPANY = f"(?:{_COMPANIES}|(?<!이용)사업자|(?<!사)업자)"
USER = one_of(
    "회원사 회원 이용자 이용고객 고객사 고객 소비자 사용자 유저 귀하 구매자 구독자 투자자 가맹점주 거래처 "
    "본인 신청자 신청인 "
    "가입자 계약자 임차인 매수인 차주 채무자 예금주 위탁자 수강생 입주자 여행자 승객 탑승객 투숙객 손님 "
    "의뢰인 세입자 시청자 독자 학습자 참가자 응시자 관람객 방문자 피보험자 입찰자 주문자 예약자 이용객 조합원 "
    "운전자 라이더 배달파트너 기사 창작자 크리에이터 입점업체 입점업주 입점자 이용사업자 사장님 정보주체 명의인"
)
# The user acts: no company is the subject before, and none comes between the user and the predicate.
USER_ACTS = (
    f"^(?:(?!{COMPANY}[은는이가]).){{0,60}}?{USER}(?:(?!{COMPANY}).){{0,12}}?[은는이가](?:(?!{COMPANY}).){{0,60}}?"
)
# The user is the topic of what the company's case only introduces: 회사가 요금을 올리는 경우 회원은 ….
USER_TOPIC = f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}?"
# Who does not like a change may leave.
USER_MAY_REFUSE = (
    f"{USER}[이가은는](?:(?!{COMPANY}[은는이가]).){{0,30}}?(?:거부|동의하지|원하지)"
    f"(?:(?!{COMPANY}[은는이가]).){{0,40}}?할수있"
)
UNDO = "(?:않|아니|못|안)"
# Behind the noun of a verb: it is not done, must not or cannot be.
NEVER = (
    "(?:[을를]?(?:하|되|시키)지(?:않(?!으면|을수)|아니(?!하면|할수)|못)"
    "|(?:할|될|시킬)수(?:가|는)?없|(?:하여|해|되어|시켜)서는(?:안|아니))"
)
# What only the user chooses where no company is named before: 탈퇴할 수 있습니다, 원하시면 해지하실 수 있습니다.
USER_CHOOSES = (
    f"^(?:(?!{COMPANY}[은는이가에]|자격).){{0,200}}?"
    "(?:탈퇴(?:를|하거나.{0,12}?)?(?:요청|신청)?(?:할|하실)수있"
    "|동의하지(?:않|아니).{0,60}?(?:해지|해약|철회|거부)(?:를|을)?(?:요청|신청)?(?:할|하실)수있"
    "|시면.{0,60}?(?:해지|해약|철회|거부)(?:를|을)?(?:요청|신청)?(?:할|하실)수있)"
)
# A power; in 이전할 수 있는 도구 or 이용할 수 있도록 it only describes a thing or an aim.
CAN = "수있(?!는(?!것|권|바)|도록|게|으니|다는(?:안내|뜻|내용|사실)|음을(?:안내|통지|고지|알))"
# The company is the subject of what follows, not only of an adnominal before a noun (회사가 정한 기준).
ACTS = (
    f"{COMPANY}[은는이가](?!(?:미리|별도로)?(?:정|지정|제시|요구)[하한]|(?:지출|지급|부담|청구|발행|입)[한은]|알고있"
    "|(?:손해|피해|손실)[를을](?:입|당))"
)

# Who does what the next predicate says: a subject in 이 or 가 may be that of a case or a noun before it.
_OF_ANOTHER = "[하되]는|[한된은낸린긴킨른던]|면|때|경우"
COMPANY_DOES = (
    f"{COMPANY}(?:[은는](?:(?!{USER}[은는이가]).){{0,80}}?|[이가](?:(?!{USER}[은는이가]|{_OF_ANOTHER}).){{0,40}}?)"
)
USER_DOES = (
    f"{USER}(?:본인|자신)?(?:[은는](?:(?!{COMPANY}[은는이가]|수있).){{0,80}}?"
    f"|[이가](?:(?!{COMPANY}[은는이가]|{_OF_ANOTHER}).){{0,40}}?)"
)


# Beside the company whose terms these are, and no buyer who acts, a seller is the user.
_SELLS = re.compile("판매자(?=[은는이가의을를에도])")
_RUNS = re.compile("회사(?:[은는이가의를에와]|로)|당사|플랫폼|운영자|본서비스|오픈마켓|판매대금|정산(?:이|을|금|대금)")
_BUYS = re.compile("(?:구매자|소비자|이용자|고객|회원|주문자)(?:[은는이가]|에게)")


def sellers_as_users(folded: str) -> str:
    """The text of terms for sellers with these called by a name that users have."""
    if not _RUNS.search(folded) or _BUYS.search(folded):
        return folded
    return _SELLS.sub("입점자", folded)
