"""Words that Korean rules share: who the company is, who the user is, and how a pattern is made of them."""

import re

from tos_monitor.rules.tongue import wording

COMPANY = (
    "(?:회사|당사|본사|몰|은행|저축은행|사업자|운영자|서비스제공자|금융회사|카드사|여신회사|리스회사|가맹본부|"
    "판매자|제공자|플랫폼|운영진|사이트)"
)
USER = "(?:회원|이용자|고객|소비자|사용자|귀하|구매자|투자자|가맹점주|거래처|본인|신청자|가입자|임차인|매수인)"


def ko(*alternatives: str) -> re.Pattern[str]:
    """Compile a Korean pattern: white space never stands in the text it is matched against."""
    return wording(*alternatives)
