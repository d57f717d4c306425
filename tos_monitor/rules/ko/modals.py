"""Korean: how acts are bound by the ending of their predicate, and by which words they are widened and narrowed."""

import re
from collections.abc import Iterator, Mapping

from tos_monitor.model import Category
from tos_monitor.rules.act import Act, Effect, Grammar, Modality, Role, Scale
from tos_monitor.rules.ko.words import COMPANY, USER
from tos_monitor.rules.provision import Family

__all__ = ["KOREAN_ACTS"]

_M = Modality
_UNDO = "(?:않|아니|안)"
# What follows the noun of a verb (통지 of 통지합니다), tried in this order: what denies comes before what it denies.
_ENDINGS: tuple[tuple[Modality, str], ...] = (
    # Not to be able not to is to have to.
    (_M.MUST, rf"(?:하|되|받)지{_UNDO}(?:할|을)수(?:가|는)?없|하지{_UNDO}(?:하여서는|해서는|하면|으면)(?:아니|안)"),
    (
        _M.NEED_NOT,
        rf"(?:하|되|받)지{_UNDO}(?:할|을)수있|하지{_UNDO}(?:하여|아)도(?:된|됩|되|무방)|할(?:의무|책임)(?:가|이|는|은|도)?없|"
        rf"할(?:의무|책임)[를을](?:지|부담하)지{_UNDO}",
    ),
    (
        _M.NOT,
        rf"(?:하|되|받|시키)지(?:는|도)?(?:{_UNDO}|못)|(?:할|될|받을|시킬)(?:수|권리)(?:가|는|도)?없|(?:하여서는|해서는)(?:{_UNDO})",
    ),
    (
        _M.TRIES,
        "(?:하도록|되도록|하기위하여|하기위해|하는데|하고자|에|을위하여|를위하여)(?:최대한|적극|성실히|적극적으로)?(?:노력|최선)",
    ),
    (_M.MAY, "(?:할|될|받을|시킬)(?:수(?:가|도)?있(?!는|도록|게)|권리(?:가|를)(?:있(?!는)|가진|가집))"),
    (
        _M.MUST,
        "(?:하여야|해야|되어야|돼야|받아야|시켜야)(?!만)|할(?:의무|책임)(?:가|이|를|을)(?:있|진|집|부담)|하도록(?:한다|합니다|하여야|해야)|"
        "(?:합니다|한다|하며|하되|함|됩니다|된다|되며|받습니다|받는다|시킵니다|시킨다)(?=[.,]|$|[가-힣])",
    ),
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
        "배상|보상|지급|답변|회신|수리|교환|복구|복원|제공|보호|조치|협조|지원|감액|감면|면제|보장|보전|연장|이행|설명|교부|수선|교체|보완|시정|개선|적립|"
        "정정|발송|배송|확인|처리|파기"
    ),
}
_POWERS: Mapping[Category, str] = {
    Category.UNILATERAL_TERMINATION: "해지|해제|정지|중지|중단|제한|거부|거절|삭제|차단|종료|취소|유보|보류|폐지|회수|박탈",
    Category.PENALTY: "부과|청구|공제|징수|몰수|상계|인출|차감",
    Category.DATA_SHARING: "수집|이용|활용|공유|양도|위탁|판매|열람|추적|분석",
    Category.UNILATERAL_CHANGE: "변경|인상|조정|수정|개정|축소|대체",
}
# What the company gives others or does with data is no service to the user.
_DATA = re.compile(rf"제3자|제휴|(?:정보|기록|자료|사진|데이터|내용)[를을의에](?:(?!{USER}에게).){{0,40}}$")
_ON_DATA = frozenset({"제공", "공개", "처리", "게시", "확인", "이용", "활용", "분석", "열람"})
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
_PREDICATE = re.compile(rf"(?P<noun>[가-힣]{{2}})(?<![아어하여]도)(?<![아어여]야)(?<!하게)[을를]?(?:{_ENDING})")
# Whoever else acts, no provision of theirs binds the company or the user.
_OTHER = "(?:업체|제휴사|협력사|제3자|수탁자|대행사|배송사|기관|법원|위원회|조합|발행사|제작사|판매회원|다른회원|타인|작성자|권리자|대리인)"
_PARTY = re.compile(
    rf"(?:(?P<other>{_OTHER})|(?P<company>{COMPANY})|(?P<user>{USER}))(?:들)?(?P<particle>[은는이가](?![가-힣]?(?:용|상)))"
)


def _acts(folded: str) -> Iterator[Act]:
    text = _TELL.sub(lambda found: _TELLS[found[0]].rjust(len(found[0])), folded)
    parties = tuple(_PARTY.finditer(text))
    for found in _PREDICATE.finditer(text):
        modality = next(modality for at, (modality, _) in enumerate(_ENDINGS) if found[f"m{at}"])
        if of := _role(
            _subject(parties, found.start()), found["noun"], text[max(found.start() - 60, 0) : found.start()]
        ):
            yield Act(
                role=of[0], category=of[1], stem=found["noun"], modality=modality, start=found.start(), end=found.end()
            )


def _subject(parties: tuple[re.Match[str], ...], place: int) -> str:
    """Who acts: the nearest topic before a predicate, which reaches over the subjects of inner clauses, else a subject."""
    before = [party for party in parties if party.end() <= place]
    topics = [party for party in before if party["particle"] in "은는"]
    nearest = (topics or before)[-1:]
    return (
        str(nearest[0].lastgroup and next(name for name in ("other", "company", "user") if nearest[0][name]))
        if nearest
        else ""
    )


def _role(subject: str, noun: str, preceding: str) -> tuple[Role, Category] | None:
    if subject == "other" or noun in _NO_CHOICE:
        return None
    if subject == "user":
        return (
            (Role.FATE, Category.PENALTY)
            if noun in _FATES
            else (Role.CHOICE, _OF_USER.get(noun, Category.UNILATERAL_CHANGE))
        )
    if noun in _ON_DATA and (noun in _POWERS[Category.DATA_SHARING] or _DATA.search(preceding)):
        return (Role.POWER, Category.DATA_SHARING) if _DATA.search(preceding) else None
    return _OF_COMPANY.get(noun)


_STYLE = re.compile(r"[^\w]")
_OBJECT = re.compile("을(?!수|의무|권리|책임)")
_ENDS = (
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


def _ko(words: str) -> re.Pattern[str]:
    return re.compile(words)


_TOLD = "(?:통지|고지|통보|안내|공지|게시)"
SCALES = (
    Scale(
        name="discretion",
        family=Family.DISCRETION,
        effect=Effect.SERVES,
        stands_alone=True,
        degrees=(
            _ko(
                f"(?:(?:{COMPANY}|자신|자기)의)?(?:단독|독자적|자체)?(?:적인)?(?:의)?(?:재량|판단)(?:에따라|에의하여|으로|에의해)|임의로|일방적으로"
            ),
            None,
        ),
    ),
    Scale(
        name="notice",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER}),
        degrees=(
            _ko("(?:별도의|사전|사전의|아무런)*(?:통지|고지|예고|최고|안내|통보)(?:나최고|절차)?없이"),
            None,
            _ko(f"(?:사전(?:에)?|미리)(?:회원에게|이용자에게|고객에게)?{_TOLD}(?:하고|한후|한뒤|를거쳐|후)"),
        ),
    ),
    Scale(
        name="in-advance",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.SERVICE}),
        degrees=(_ko("사후(?:에)?"), None, _ko("사전(?:에)?(?!동의)|미리")),
    ),
    Scale(
        name="told-each",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.SERVICE}),
        degrees=(
            _ko(
                rf"(?:(?:인터넷)?홈페이지|앱|웹사이트|초기화면|공지사항|게시판)(?:에|을통하여|를통하여|을통해|를통해)?{_TOLD}|(?<![가-힣])게시"
            ),
            _ko(rf"(?:개별(?:적으로)?|따로|전자우편으로|이메일로|서면으로|문자메시지로|전화로){_TOLD}"),
        ),
    ),
    Scale(
        name="promptness",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        degrees=(None, _ko("지체없이|즉시|신속(?:히|하게)|바로|곧바로")),
    ),
    Scale(
        name="consent",
        family=Family.CONSENT,
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER}),
        degrees=(None, _ko("(?:(?:명시적|개별적)(?:인|으로)?|서면(?:에의한)?|별도의?|사전)+(?=동의)")),
    ),
    Scale(
        name="deemed",
        family=Family.CONSENT,
        effect=Effect.SERVES,
        stands_alone=True,
        degrees=(
            _ko(
                "(?:동의|승낙|승인|도달|수령|포기|철회|인정|확인)(?:한|된)것으로(?:간주(?:한다|합니다|하[고며]|함)?|본다|봅니다|보[고며]|봄)"
            ),
            _ko("(?:동의|승낙|승인|도달|수령|포기|철회|인정|확인)(?:한|된)것으로추정(?:한다|합니다|하[고며]|함)?"),
        ),
    ),
    Scale(
        name="at-will",
        effect=Effect.WIDENS,
        roles=frozenset({Role.POWER, Role.CHOICE}),
        degrees=(None, _ko("언제든지|언제라도|수시로|사유를불문하고")),
    ),
    Scale(
        name="whole",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        degrees=(_ko("(?:의)?일부"), None, _ko("(?:의)?(?:전부|전액|전체|모두)|모든|일체의")),
    ),
    Scale(
        name="only",
        effect=Effect.NARROWS,
        degrees=(None, _ko("(?<=에)만|(?<=로)만|(?<=에)한(?:하여|해|정하여|정해)(?:서)?(?:만)?|(?<=로)한정하여")),
    ),
    Scale(
        name="any-of",
        effect=Effect.NARROWS,
        roles=frozenset({Role.POWER}),
        degrees=(
            _ko("(?:하거나|이거나|거나|또는)(?=[^.]{1,60}(?:경우|때))"),
            _ko("(?:하고|이고|하며|고|및)(?=[^.]{1,60}(?:경우|때))"),
        ),
    ),
)

KOREAN_ACTS = Grammar(
    acts=_acts,
    plain=_plain,
    scales=SCALES,
    # One more case beside others widens what a condition narrows.
    condition=re.compile(
        r"(?<!경우)(?<!때)(?<!경우에)(?<!때에)(?!\d|.{0,200}(?:또는|거나|혹은|이나|법령|법률))(?:"
        "[^.]{2,200}(?:경우|때)(?:에는|에|에만|에한하여|에한해|에한정하여)?|[^.]{2,100}(?:조건으로|하면|으면|이면)|"
        "(?:다만|단)[^.]{2,200}(?:제외(?:한다|된다|함)?|그러하지(?:않는다|않다|않)|예외로한다|적용하지(?:않는다|않다|않)))"
    ),
    verb_is_last=True,
)
