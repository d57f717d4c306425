"""Korean: the words that widen or narrow an act, and the conditions that do."""

import re

from tos_monitor.rules.act import Effect, Role, Scale
from tos_monitor.rules.ko.words import COMPANY
from tos_monitor.rules.provision import Family

__all__ = ["CONDITION", "SCALES"]

_TOLD = "(?:통지|고지|통보|안내|공지|게시)"
_PAGES = "(?:(?:인터넷)?홈페이지|앱|웹사이트|초기화면|공지사항|게시판)"
_EACH = "개별(?:적으로)?|따로|전자우편으로|이메일로|서면으로|문자메시지로|전화로"
_DID = "(?:하였(?=[으음])|했(?=[으음]))?"
SCALES = (
    Scale(
        name="discretion",
        family=Family.DISCRETION,
        effect=Effect.SERVES,
        stands_alone=True,
        degrees=(
            re.compile(
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
            re.compile("(?:별도의|사전|사전의|아무런)*(?:통지|고지|예고|최고|안내|통보)(?:나최고|절차)?없이"),
            None,
            re.compile(f"(?:사전(?:에)?|미리)(?:회원에게|이용자에게|고객에게)?{_TOLD}(?:하고|한후|한뒤|를거쳐|후)"),
        ),
    ),
    Scale(
        name="in-advance",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.SERVICE}),
        degrees=(re.compile("사후(?:에)?"), None, re.compile("사전(?:에)?(?!동의)|미리")),
    ),
    Scale(
        name="told-each",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.SERVICE}),
        stands_alone=True,
        degrees=(
            re.compile(f"(?:{_PAGES}(?:에|[을를]통(?:하여|해))?{_TOLD}|(?<![가-힣])게시){_DID}"),
            re.compile(f"(?:{_EACH})(?:명확(?:하게|히)|분명(?:하게|히))?(?:{_TOLD}|알[렸린리]){_DID}"),
        ),
    ),
    Scale(
        name="promptness",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        degrees=(None, re.compile("지체없이|즉시|신속(?:히|하게)|바로|곧바로")),
    ),
    Scale(
        name="consent",
        family=Family.CONSENT,
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER}),
        degrees=(None, re.compile("(?:(?:명시적|개별적)(?:인|으로)?|서면(?:에의한)?|별도의?|사전)+(?=동의)")),
    ),
    Scale(
        name="deemed",
        family=Family.CONSENT,
        effect=Effect.SERVES,
        stands_alone=True,
        degrees=(
            re.compile(
                "(?:동의|승낙|승인|도달|수령|포기|철회|인정|확인)(?:한|된)것으로(?:간주(?:한다|합니다|하[고며]|함)?|본다|봅니다|보[고며]|봄)"
            ),
            re.compile(
                "(?:동의|승낙|승인|도달|수령|포기|철회|인정|확인)(?:한|된)것으로추정(?:한다|합니다|하[고며]|함)?"
            ),
        ),
    ),
    Scale(
        name="at-will",
        effect=Effect.WIDENS,
        roles=frozenset({Role.POWER, Role.CHOICE}),
        degrees=(None, re.compile("언제든지|언제라도|수시로|사유를불문하고")),
    ),
    Scale(
        name="whole",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        degrees=(re.compile("(?:의)?일부"), None, re.compile("(?:의)?(?:전부|전액|전체|모두)|모든|일체의")),
    ),
    Scale(
        name="only",
        effect=Effect.NARROWS,
        degrees=(
            None,
            re.compile("(?<=에)만|(?<=로)만|(?<=에)한(?:하여|해|정하여|정해)(?:서)?(?:만)?|(?<=로)한정하여"),
        ),
    ),
    Scale(
        name="any-of",
        effect=Effect.NARROWS,
        roles=frozenset({Role.POWER}),
        degrees=(
            re.compile("(?:하거나|이거나|거나|또는)(?=[^.]{1,60}(?:경우|때))"),
            re.compile("(?:하고|이고|하며|고|및)(?=[^.]{1,60}(?:경우|때))"),
        ),
    ),
)

# One more case beside others widens what a condition narrows.
CONDITION = re.compile(
    r"(?<!경우)(?<!때)(?!\d|.{0,200}(?:또는|거나|혹은|이나|법령|법률))(?:"
    "[^.]{2,200}(?:경우|때)에?(?:는|만|한하여|한해|한정하여)?|[^.]{2,100}(?:조건으로|하면|으면|이면)|"
    "(?:다만|단)[^.]{2,200}(?:제외(?:한다|된다|함)?|그러하지(?:않는다|않다|않)|예외로한다|적용하지(?:않는다|않다|않)))"
)
