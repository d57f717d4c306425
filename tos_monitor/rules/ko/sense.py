"""Weighs what two Korean texts turn on, so that one that says the same in other words is known for the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tos_monitor.rules.ko.figures import QUANTITIES
from tos_monitor.rules.ko.words import COMPANY, USER
from tos_monitor.rules.likeness import pairs_of, share

# What terms are about: texts that share most of these are about one thing. Words of one line say the same.
_TOPICS = (
    "환급 환불 반환 돌려 되돌",
    "통지 통보 고지 공지 안내 알리 알립 알려 알린 밝혀 명시",
    "책임 배상 보상 보전 변상 전보 부담 물어",
    "종료 끝나",
    "변경 개정 수정",
    "청약 철회 취소",
    "교환 반품",
    "수리 고칩 고치",
    "삭제 파기 폐기",
    "보관 보존 보유",
    "제공 공유",
    "수집",
    "열람",
    "손해 피해 손실",
    "연장 갱신",
    "이용료 요금 대금 구독료",
    "계약",
    "개인정보",
    "게시물",
    "배송",
    "소송 소를 법원",
    "제한 금지",
    "제3자",
)
# What terms turn on: one of these more or less, and another thing is said.
_TURNS = (
    "입증 증명 밝히지못",
    "소명",
    "동의 승낙 승인 받아들",
    "합의 협의",
    "즉시 지체없이",
    "미리 사전",
    "사후",
    "개별",
    "전액 전부를 전부의 전부가 모든 일체",
    "일부 절반",
    "자동",
    "무료 무상",
    "유료 유상",
    "인상 올릴 올리",
    "정지 중단 중지",
    "해지 해약 해제 탈퇴",
    "광고 홍보 마케팅 학습",
    "양도 넘긴 넘기 넘길",
    "위약금 수수료 페널티 위약벌",
    "공제 차감",
    "연체 지체한 지체된 밀린 밀리",
    "본점 본사 영업소",
    "주소 거소",
    "외국 국외 해외 싱가포르 미국 일본 중국 홍콩 아일랜드 캘리포니아 델라웨어",
    "서울",
    "전속",
    "계열 제휴",
    "중재",
    "판단 인정하는 인정되는 재량 임의 일방",
    "노력 최선 가급적",
    "보증금",
    "한도 한정 국한 범위내 범위안 범위에서 초과하지 넘지",
    "고의",
    "중대한과실 중과실",
    "간주 로봅 로본다 것으로보",
    "심사 상담 방문 서면 서명",
    "전화(?!면)",
    "전자우편 이메일 (?<!주)문자",
    "홈페이지 초기화면 게시판",
    "언제 아무때",
    "소멸 몰수 귀속 상실 박탈",
    "지연이자 이자를 이자율 지연배상금",
    "최소한",
    "고객센터 상담원",
    "포기 다툴 이의",
    "포인트 쿠폰 적립금 이용권(?!한) 수강권",
    "불문 묻지 관계없이 상관없이",
    "압류",
    "정당한 상당한 합리적",
    "최고 시정",
    "개봉 훼손",
    "예약 노쇼",
    "간접 특별손해 결과적",
    "할인",
    "전매 대여",
    "발송 발신",
    "상대방",
    "유일",
    "사정",
    "스스로해결 스스로부담",
    "중대한영향",
)


# What must not stand before or behind a word, where a longer one holds its letters.
_AROUND = re.compile(r"\(\?<?![^)]*\)")


def _table(lines: tuple[str, ...]) -> tuple[dict[str, str], re.Pattern[str]]:
    """The words with that which stands for each, and a pattern for all of them, longer ones first."""
    forms = {form: line.split()[0] for line in lines for form in line.split()}
    words = {_AROUND.sub("", form): _AROUND.sub("", first) for form, first in forms.items()}
    firsts = "".join(sorted({word[0] for word in words}))
    return words, re.compile(f"(?=[{firsts}])(?:{'|'.join(sorted(forms, key=len, reverse=True))})")


_TOPIC, _ON_TOPIC = _table(_TOPICS)
_TURN, _AT_TURN = _table(_TURNS)
# What denies, and what takes out: an exception to a duty and a duty not to are worded by the one or the other.
_DENIED = re.compile(
    "않|아니|아닌|아닙|(?<!잘)못|(?<!지체)없|불가(?!항력|피)|안됩|안된|(?<=[을를은도임무])면(?=하|할|합)|(?<!라)면(?:책|제)(?=[되된됩받하한함을의])|면한|제외|예외|제한(?=[됩된되])|무과실|금지"
)
# Not to neglect is to do, and what only describes a case is none of its outcome, but where a proof, a consent or a
# fault makes the case. The others hold the letters of a part and a whole.
_NO_DENIAL = re.compile(
    "(?:게을리|소홀히)하지(?:않|아니)|때를가리지(?:않|아니)고|에도불구하고|없어[지진질졌]|일부터|전부터"
    "|(?<!증명하)(?<!입증하)(?<!동의하)(?<!승낙하)(?<!통지하)(?<!통지되)(?<!를받)(?<!를얻)지"
    "(?:(?:않은|아니한|못한)(?!다)|못하였|못하거나|(?:않|아니하)도록|않으면|아니하면|못하면|(?:않아|아니하여|못하여)(?:발생|생긴|입은))"
    "|면책(?=조항|사항|규정)|할수없(?:는(?!한)|게)"
)
_FAULT = re.compile("과실|귀책|부주의|책임있는사유|책임질(?!일)|잘못")
# What someone bears, owes or proves, and the party it is said of: the last one named before, or the one behind.
_BORNE = re.compile("책임|배상|보상|보전|변상|부담|환급|증명|입증|통지")
_BY = "(?:(?P<topic{0}>[은는])|[이가]|의(?=부담으로|책임으로|비용으로))(?!입|지정|정한|제공|당한|받은)"
_PARTY = re.compile(f"(?P<company>{COMPANY}){_BY.format(1)}|(?P<user>{USER})(?:본인)?{_BY.format(2)}")
_INNER = 12  # signs beyond which a subject is that of an inner clause, where a topic stands before it
_BORNE_BY = re.compile(
    f"(?:책임|부담|비용)[은는이].{{0,20}}?(?:(?P<company>{COMPANY})|(?P<user>{USER}))(?:에게|에|의|가|이)"
)
_MAY = re.compile("(?<!받을)수있")
# What only users do, where terms leave out who.
_OF_USERS = re.compile("이의|청약|철회|소명|탈퇴")
_NEAR = 40  # signs before a predicate, in which its object stands
_LONGEST = 3000  # signs beyond which a text is a page, and words in common say little
# Share of pieces in common above which a phrase was edited and what it says is news, instead of all being put anew.
# Of 63 rewordings that alarmed and 566 shifts, .4 spares 30 and hides 2, .5 spares 33 and hides 7, .7 spares 33 and
# hides 16; .453 keeps a pair of our own examples neutral.
_ANEW = 0.453
_SHARED = 0.5  # share of topics in common
_LONGER = 1.8  # how much longer a rewording gets at most


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sense:
    """What a text turns on."""

    topics: frozenset[str]
    turning: tuple[object, ...]
    bearers: frozenset[str]
    denials: int
    denied: frozenset[str]


def rewords(one: str, other: str) -> bool:
    """Whether two folded texts say the same in other words, as far as terms turn on it."""
    shorter, longer = sorted((len(one), len(other)))
    if longer > min(_LONGEST, shorter * _LONGER) or share(pairs_of(one), pairs_of(other)) > _ANEW:
        return False
    this, that = _sense(one), _sense(other)
    if this.turning != that.turning or not _is_denied_alike(this, that, is_one=" " not in one + other):
        return False
    is_borne_alike = not (this.bearers and that.bearers) or not this.bearers.isdisjoint(that.bearers)
    return is_borne_alike and _is_about_one(this, that)


def _is_denied_alike(this: _Sense, that: _Sense, *, is_one: bool) -> bool:
    """Whether both deny: two denials cancel, but not in two sentences that are about different things."""
    if this.denials % 2 != that.denials % 2:
        return False
    if is_one or this.denied == that.denied:
        return True
    is_untold = bool(this.denied and that.denied) and "" in this.denied | that.denied
    return is_untold or not this.denied.isdisjoint(that.denied)


def _denied(text: str) -> Iterator[str]:
    """What the sentences of a text are about that deny something."""
    for sentence in text.split(" "):
        if _DENIED.search(sentence):
            yield from (_TOPIC.get(word, "") for word in _ON_TOPIC.findall(sentence) or ("",))


def _is_about_one(this: _Sense, that: _Sense) -> bool:
    every = this.topics | that.topics
    return bool(every or this.turning[0]) and len(this.topics & that.topics) >= _SHARED * len(every)


@lru_cache(maxsize=256)
def _sense(folded: str) -> _Sense:
    text = _NO_DENIAL.sub("", folded)
    parties = tuple(_PARTY.finditer(text))
    return _Sense(
        topics=frozenset(_TOPIC[word] for word in _ON_TOPIC.findall(text)),
        turning=(
            frozenset(_TURN[word] for word in _AT_TURN.findall(text)),
            frozenset((each.kind, each.value) for each in QUANTITIES.of(text) if each.unit not in QUANTITIES.names),
            _FAULT.search(text) is not None,
            any(_is_companys(text, parties, found.start()) for found in _MAY.finditer(text)),
        ),
        bearers=frozenset(_bearers(text, parties)),
        denials=len(_DENIED.findall(text)),
        denied=frozenset(_denied(text)),
    )


def _is_companys(text: str, parties: tuple[re.Match[str], ...], place: int) -> bool:
    """Whether what may be done is left to the company, or to no one in particular."""
    who = _acting(parties, place)
    return who == "company" or (not who and not _OF_USERS.search(text, max(place - _NEAR, 0), place))


def _bearers(text: str, parties: tuple[re.Match[str], ...]) -> Iterator[str]:
    for found in _BORNE.finditer(text):
        named = _BORNE_BY.match(text, found.start())
        who = named.lastgroup if named else _acting(parties, found.start())
        if who:
            yield who


def _acting(parties: tuple[re.Match[str], ...], place: int) -> str:
    """The party that acts at a place: the one named last, or the topic where that one stands in an inner clause."""
    named = [party for party in parties if party.end() <= place]
    if not named:
        return ""
    topic = next((party for party in reversed(named) if party["topic1"] or party["topic2"]), named[-1])
    party = named[-1] if place - named[-1].end() <= _INNER else topic
    return "user" if party["user"] else "company"
