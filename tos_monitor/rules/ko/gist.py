"""Boils a Korean sentence down to what terms turn on, so that one that is only put otherwise is known for the same."""

import re
from functools import lru_cache

from tos_monitor.rules.ko.words import COMPANY, USER

# What two words of terms have in common: those of one line say the same, for all that a burden turns on.
_SAYINGS = (
    "환급 환불 반환 돌려",
    "통지 통보 고지 공지 안내 알리 알립 알려 알린",
    "게시 게재 초기화면 홈페이지",
    "입증 증명 소명",
    "배상 보상 보전 변상 전보",
    "책임 의무 부담",
    "정지 중단 멈추",
    "제한 금지",
    "해지 해약 해제 종료",
    "탈퇴",
    "거부 거절",
    "동의 승낙 승인",
    "즉시 지체없이 곧바로 바로",
    "미리 사전",
    "개별 각각 따로",
    "전액 전부 모두 모든",
    "일부 절반",
    "자동",
    "무료 무상",
    "유료 유상",
    "변경 개정 수정",
    "인상",
    "철회",
    "취소",
    "교환 반품",
    "수리",
    "삭제 파기 폐기",
    "보관 보존 보유",
    "제공 공유",
    "수집",
    "열람",
    "광고 홍보 마케팅 학습",
    "양도 이전",
    "위약금 수수료 공제 차감 연체",
    "관할 법원",
    "본점 본사 영업소",
    "주소 거소",
    "외국 국외 해외",
    "계열 제휴 제3자 제삼자",
    "중재",
    "판단 인정 재량 임의 일방 필요",
    "노력",
    "보증금",
    "보증 보장",
    "한도 범위 이내로",
    "고의",
    "과실 귀책 부주의 책임있는사유",
    "간주 로봅 로본 로보",
    "심사 확인 상담 방문 서면 전화",
    "언제",
    "소멸 몰수 귀속 상실 박탈",
    "이자",
    "최소한",
    "다만 제외 예외 그러하지",
    "한하여 에만 에게만 로만 한정",
    "포기 다툴 이의",
)
_WORDS = {word: line[0] for line in (each.split() for each in _SAYINGS) for word in line}
_WORD = re.compile(
    f"(?=[{''.join(sorted({word[0] for word in _WORDS}))}])(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
)
_FIGURE = re.compile(r"(?P<number>\d[\d,]{0,14}(?:\.\d{1,4})?)(?P<unit>시간|영업일|일|주|개월|년|원|만원|배|%|회)")
_UNITS = {"주": ("일", 7), "개월": ("일", 30), "년": ("일", 360), "만원": ("원", 10_000)}
_NEGATION = re.compile("않|아니|못|없|불가|안됩|안된")
_MAY = re.compile("수있")
_SUBJECT = re.compile(
    f"(?P<company>{COMPANY}[은는이가])|(?P<user>{USER}(?:본인)?(?:[은는이가]|에게책임|의책임|의부담|의비용))"
)
_FEWEST = 2  # turning points from which on two sentences that share all of them are about one thing

Gist = tuple[frozenset[str], tuple[str, ...], bool, bool, bool]


# A sentence is asked for each of its provisions; a clause has not so many sentences.
@lru_cache(maxsize=256)
def gist(folded: str) -> Gist | None:
    """What a sentence turns on: its sayings, figures, polarity, power, last bearer; nothing when too little."""
    sayings = frozenset(_WORDS[word] for word in _WORD.findall(folded))
    if len(sayings) < _FEWEST:
        return None
    return (
        sayings,
        tuple(sorted(map(_figure, _FIGURE.finditer(folded)))),
        len(_NEGATION.findall(folded)) % 2 == 1,
        _MAY.search(folded) is not None,
        tuple(found.lastgroup for found in _SUBJECT.finditer(folded))[-1:] == ("user",),
    )


def _figure(found: re.Match[str]) -> str:
    """A figure in the smallest unit of its kind: 1개월 and 30일 are one."""
    unit, times = _UNITS.get(found["unit"], (found["unit"], 1))
    return f"{float(found['number'].replace(',', '').rstrip('.')) * times:g}{unit}"
