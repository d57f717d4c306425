"""Words that the Korean rules share: who the company is, who the user is, and how a pattern is made of them.

Patterns are matched against text without any white space, because PDF and mobile pages break words anywhere. Korean
carries its polarity in the sentence-final predicate, so a pattern reaches from the noun (책임, 손해) to the ending, and
the bearer of a duty is the nearest subject that stands in the same clause as the predicate.
"""

from tos_monitor.rules.tongue import wording as ko

__all__ = ["COMPANY", "UNDO", "USER", "USER_ACTS", "USER_TOPIC", "ko"]

COMPANY = (
    "(?:회사|당사|본사|몰|은행|저축은행|사업자|운영자|서비스제공자|금융회사|카드사|여신회사|리스회사|가맹본부|"
    "판매자|제공자|플랫폼|운영진|사이트)"
)
USER = (
    "(?:회원|이용자|고객|소비자|사용자|귀하|구매자|투자자|가맹점주|거래처|본인|신청자|가입자|임차인|매수인|"
    "여행자|승객|투숙객)"
)
# The user acts: no company is the subject before, and none comes between the user and the predicate.
USER_ACTS = (
    f"^(?:(?!{COMPANY}[은는이가]).){{0,60}}?{USER}(?:(?!{COMPANY}).){{0,12}}?[은는이가](?:(?!{COMPANY}).){{0,60}}?"
)
# The user is the topic of what the company's case only introduces: 회사가 요금을 올리는 경우 회원은 ….
USER_TOPIC = f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,60}}?"
UNDO = "(?:않|아니|못|안)"
