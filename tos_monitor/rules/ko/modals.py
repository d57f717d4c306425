"""Korean: how acts are bound by the ending of their predicate, and by which words they are widened and narrowed."""

import re
from collections.abc import Iterator, Mapping, Sequence

from tos_monitor.model import Category
from tos_monitor.rules.act import Act, Grammar, Modality, Role
from tos_monitor.rules.ko.scales import CONDITION, SCALES
from tos_monitor.rules.ko.words import COMPANY, USER, one_of

__all__ = ["KOREAN_ACTS"]

_M = Modality
_UNDO = "(?:않|아니|안)"
# What follows the noun of a verb (통지 of 통지합니다), tried in this order: what denies comes before what it denies.
_ENDINGS: tuple[tuple[Modality, str], ...] = (
    # Not to be able not to is to have to.
    (_M.MUST, rf"(?:하|되|받)지{_UNDO}(?:할|을)수(?:가|는)?없|하지{_UNDO}(?:하여서는|해서는|하면|으면)(?:아니|안)"),
    (_M.NEED_NOT, rf"(?:하|되|받)지{_UNDO}(?:(?:할|을)수있|(?:하여|아)도(?:된|됩|되|무방))"),
    (_M.NEED_NOT, rf"할(?:의무|책임)(?:[가이는은도]?없|[를을](?:지|부담하)지{_UNDO})"),
    (_M.NOT, rf"(?:하|되|받|시키)지[는도]?(?:{_UNDO}|못)|(?:할|될|받을|시킬)(?:수|권리)[가는도]?없"),
    (_M.NOT, rf"(?:하여서는|해서는){_UNDO}"),
    (
        _M.TRIES,
        "(?:하도록|되도록|하기위하여|하기위해|하는데|하고자|[를을]위하여|에)(?:최대한|적극|성실히|적극적으로)?(?:노력|최선)",
    ),
    (_M.MAY, "(?:할|될|받을|시킬)(?:수[가도]?있(?!는|도록|게)|권리[가를](?:있(?!는)|가진|가집))"),
    (_M.MUST, "(?:하여야|해야|되어야|돼야|받아야|시켜야)(?!만)|할(?:의무|책임)[가이를을](?:있|진|집|부담)"),
    (_M.MUST, "하도록(?:한다|합니다|하여야|해야)"),
    (_M.WILL, "(?:합니다|한다|하며|하되|함|됩니다|된다|되며|받습니다|받는다|시킵니다|시킨다)(?=[.,]|$|[가-힣])"),
)
_ENDING = "|".join(f"(?P<m{at}>{words})" for at, (_, words) in enumerate(_ENDINGS))
# 알리다 has no noun of its own.
_TELLS = {
    "알려야": "통지하여야",
    "알립니다": "통지합니다",
    "알린다": "통지한다",
    "알릴": "통지할",
    "알리지": "통지하지",
    "알리도록": "통지하도록",
    "알리며": "통지하며",
}
_TELL = re.compile("|".join(_TELLS))

_SERVICES: Mapping[Category, str] = {
    Category.REFUND_LIMIT: "환급|환불|반환|반납",
    Category.SHORT_NOTICE: "통지|고지|통보|공지|안내|게시",
    Category.UNILATERAL_CHANGE: (
        "배상|보상|지급|답변|회신|수리|교환|복구|복원|제공|보호|조치|협조|지원|감액|감면|면제|보장|보전|연장|이행|설명|교부|수선|교체|보완|시정|"
        "개선|적립|정정|발송|배송|확인|처리|파기"
    ),
}
_POWERS: Mapping[Category, str] = {
    Category.UNILATERAL_TERMINATION: (
        "해지|해제|정지|중지|중단|제한|거부|거절|삭제|차단|종료|취소|유보|보류|폐지|회수|박탈"
    ),
    Category.PENALTY: "부과|청구|공제|징수|몰수|상계|인출|차감",
    Category.DATA_SHARING: "수집|이용|활용|공유|양도|위탁|판매|열람|추적|분석",
    Category.UNILATERAL_CHANGE: "변경|인상|조정|수정|개정|축소|대체",
}
# What the company gives others or does with data is no service to the user.
_DATA = re.compile(rf"제3자|제휴|(?:정보|기록|자료|사진|영상|게시물|데이터|내용)[를을의에](?:(?!{USER}에게).){{0,40}}$")
_ONLY_ON_DATA = frozenset({"이용", "활용", "분석", "열람"})
_ON_DATA = _ONLY_ON_DATA | {"제공", "공개", "처리", "게시", "확인"}
_NEAR = 60  # signs before a predicate, in which its object stands
_OTHERWISE = Category.UNILATERAL_CHANGE
_FATES = frozenset({"부담", "상실", "소멸", "몰수"})
_CHOICES: Mapping[Category, str] = {
    Category.CLOSURE_OBSTACLE: "해지|해제|탈퇴|취소|철회|중단|종료",
    Category.REFUND_LIMIT: "환급|환불|반품|교환|청구",
}
_OF_COMPANY: Mapping[str, tuple[Role, Category]] = {
    verb: (role, category)
    for role, classes in ((Role.SERVICE, _SERVICES), (Role.POWER, _POWERS))
    for category, verbs in classes.items()
    for verb in verbs.split("|")
}
_OF_USER: Mapping[str, Category] = {verb: category for category, verbs in _CHOICES.items() for verb in verbs.split("|")}
# What no one chooses.
_NO_CHOICE = frozenset(
    {"발생", "가능", "필요", "해당", "포함", "변동", "지연", "적용", "인정", "간주", "추정", "초과", "경과", "도달"}
)
_PREDICATE = re.compile(
    rf"(?P<noun>[가-힣]{{2}})(?<![아어하여]도)(?<![아어여]야)(?<!하게)[을를]?(?=(?P<voice>.))(?:{_ENDING})"
)
# What is done to someone, in the forms that its verb takes before an ending.
_DONE_TO = "되될된됩돼받"
# Whoever else acts, no provision of theirs binds the company or the user.
_OTHER = one_of(
    "업체 제휴사 협력사 제3자 수탁자 대행사 배송사 기관 법원 위원회 조합 발행사 제작사 판매회원 "
    "다른회원 타인 작성자 권리자 대리인"
)
_PARTIES = ("other", "company", "user")
_PARTY = re.compile(
    rf"(?:(?P<other>{_OTHER})|(?P<company>{COMPANY})|(?P<user>{USER}))들?(?:(?P<topic>[은는])|[이가](?!용))"
)


def _reword(folded: str) -> str:
    return _TELL.sub(lambda found: _TELLS[found[0]], folded)


def _acts(text: str) -> Iterator[Act]:
    parties = tuple(_PARTY.finditer(text))
    for found in _PREDICATE.finditer(text):
        start, end, noun = *found.span(), found["noun"]
        modality = next(modality for at, (modality, _) in enumerate(_ENDINGS) if found[f"m{at}"])
        is_done_to = found["voice"] in _DONE_TO
        if is_done_to and modality is _M.MAY and found["voice"] == "받":
            modality = _M.WILL  # a right to get it is as good as getting it
        subject = "" if is_done_to and _subject(parties, start) == "user" else _subject(parties, start)
        if of := _role(subject, noun, text[max(start - _NEAR, 0) : start]):
            stem = f"{noun}되" if is_done_to else noun
            yield Act(role=of[0], category=of[1], stem=stem, modality=modality, start=start, end=end)


def _subject(parties: Sequence[re.Match[str]], place: int) -> str:
    """Who acts: the nearest topic before a predicate, which reaches over inner subjects, else the nearest one."""
    before = [party for party in parties if party.end() <= place]
    nearest = ([party for party in before if party["topic"]] or before)[-1:]
    return next((who for party in nearest for who in _PARTIES if party[who]), "")


def _role(subject: str, noun: str, preceding: str) -> tuple[Role, Category] | None:
    if subject == "other" or noun in _NO_CHOICE:
        return None
    if subject == "user":
        is_fate = noun in _FATES
        return (Role.FATE, Category.PENALTY) if is_fate else (Role.CHOICE, _OF_USER.get(noun, _OTHERWISE))
    if noun in _ON_DATA and _DATA.search(preceding):
        return Role.POWER, Category.DATA_SHARING
    return None if noun in _ONLY_ON_DATA else _OF_COMPANY.get(noun)


_STYLE = re.compile(r"[^\w]")
_OBJECT = re.compile("을(?!수|의무|권리|책임)")
_ENDS = (
    (re.compile("(?<=경우)에는?|(?<=때)에는?"), ""),
    (re.compile("아니하"), "않"),
    (re.compile("합니다"), "한다"),
    (re.compile("됩니다"), "된다"),
    (re.compile("습니다"), "다"),
    (re.compile("집니다"), "진다"),
    (re.compile("(?:은|는)다"), "다"),
)


def _plain(folded: str) -> str:
    text = _STYLE.sub("", folded)
    text = _OBJECT.sub("를", text)
    for written, plain in _ENDS:
        text = written.sub(plain, text)
    return text


KOREAN_ACTS = Grammar(
    acts=_acts,
    plain=_plain,
    scales=SCALES,
    condition=CONDITION,
    reword=_reword,
    verb_is_last=True,
)
