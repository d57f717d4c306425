"""What a period is in a Korean sentence in which something must be done: whose time runs."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.figures.words import (
    AHEAD,
    BOUGHT,
    COMPANY_ON,
    LEAVES,
    PAID_OUT,
    PERIOD,
    SOON,
    TELLS,
    USER_ON,
    WITHIN,
    WORKS,
    G,
)
from tos_monitor.rules.ko.words import USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_AGAINST, _FOR = Stance.AGAINST_USER, Stance.FOR_USER

# What is claimed in time is what is paid; the time is the user's.
_CLAIMED = "(?:청구|신청|신고|접수|통지|발견|제기|요청|반송|제출)(?:된|한|하신)"

_TOLD_BY_USER = "(?:통지하|통보하|신고하|알리)(?:면|는경우|는때)"

DEADLINES = (
    Rule(
        id="ko-figure-user-withdraws",
        family=Family.DEADLINE,
        category=Category.REFUND_LIMIT,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{WITHIN}에?{G}(?:철회|반품|취소)(?:등)?(?:을|를|의)?(?:할수|요청|"
            f"신청|청구|하여야|하면|하는|할경우|가능|의사|한경우|하실)",
            f"{WITHIN}에?{G}(?:환불|환급|교환)(?:을|를|의)?(?:할수|요청|신청|청구|가능|의사|받을수|받으)",
            f"(?:철회|환불|반품|교환|취소)(?:가능|요청|신청|할수있는)?(?:기간|기한)[은는이:]?{G}{PERIOD}",
            f"{BOUGHT}{PERIOD}(?:이?내|안|까지)에?[^.]{{0,30}}?(?:환불|환급|철회|취소|반품|교환)",
        ),
        unless=ko(
            f"{COMPANY_ON}{PERIOD}{G}(?:취소|해지|해제|철회|환급|환불|교환)(?:할수|합니다|한다|하여야|하지)",
            f"{PERIOD}(?:이전|전)",
        ),
    ),
    Rule(
        id="ko-figure-user-claims",
        family=Family.DEADLINE,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{WITHIN}에?{G}(?:청구|이의|제기|주장|신고|증빙|접수)(?:를|을|서를)?(?:제기|제출|신청)?(?:하|할|해|한|된)",
            f"{SOON}에{G}{_CLAIMED}",
            f"{WITHIN}에?{G}(?:통지|알리|알려)(?:하지|지)?(?:아니|"
            f"않)[^.]{{0,25}}?(?:소멸|없습니다|없다|잃|아니합니다|않습니다)",
            f"{USER_ON}{SOON}{G}(?:통지|알리|알려)(?:하여|어|야|면|하면|할)",
            f"{SOON}{G}{_TOLD_BY_USER}[^.]{{0,30}}?(?:책임|배상|보상|교환|환불|환급)",
        ),
        unless=ko(f"{COMPANY_ON}{PERIOD}", f"{PERIOD}(?:이전|전)", f"{PERIOD}{G}(?:환급|환불|취소)"),
    ),
    Rule(
        id="ko-figure-user-refuses",
        family=Family.DEADLINE,
        category=Category.DEEMED_CONSENT,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{WITHIN}에?{G}(?:거부|거절|반대|의사를|의사표시|의견|답하지|응답|"
            f"회신하지)[^.]{{0,40}}?(?:동의|승낙|승인|간주|본다|봅니다|갱신|연장)"
        ),
        unless=ko(f"{COMPANY_ON}{PERIOD}", f"{PERIOD}(?:이전|전)"),
    ),
    Rule(
        id="ko-figure-user-answers",
        family=Family.DEADLINE,
        category=Category.UNILATERAL_TERMINATION,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{WITHIN}에?{G}(?:소명|시정|불복|재심|해명|반론|이행하지)",
            f"{PERIOD}(?:이상)?의?(?:상당한)?(?:소명)?(?:유예|기간을정|기간을두|기간을부여|기한을정|기간을주|기회를)",
            f"(?:최고|경고|통지)(?:한|된|를받은)(?:날|때)(?:부터|로부터){PERIOD}[이을]?(?:지난|지나|경과)[^.]{{0,20}}?(?:정지|해지|제한|중지)",
        ),
        unless=ko(f"{COMPANY_ON}{PERIOD}{G}(?:시정하여야|시정합|시정한다|이행하지)", f"{PERIOD}(?:이전|전)"),
    ),
    Rule(
        id="ko-figure-user-performs",
        family=Family.DEADLINE,
        category=Category.PENALTY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{WITHIN}(?:에|로)?{G}(?:납부|납입|상환|변제|결제|입금|갚|제출|반납|찾아가|"
            f"찾아|인수|수령|반송|돌려보내|출석)(?:하여|해|하지|하고|합|하|지|아)",
            f"(?:납부|납입|결제|상환|반납|제출)(?:기한|기간|기일)[은는이:]?{G}{PERIOD}",
            f"{USER_ON}{SOON}{G}지급하여야",
        ),
        unless=ko(f"{COMPANY_ON}{PERIOD}", f"{PERIOD}(?:이전|전|이상|을?넘|을?초과)", f"{PERIOD}{G}(?:환급|환불)"),
    ),
    Rule(
        id="ko-figure-cut-off",
        family=Family.DEADLINE,
        category=Category.REFUND_LIMIT,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"{PERIOD}(?:이전|전)까지{G}(?:취소|해지|철회)[^.]{{0,20}}?(?:환불|환급|반환|돌려|전액|위약금|수수료)"
        ),
        unless=ko(f"{COMPANY_ON}{PERIOD}"),
    ),
    Rule(
        id="ko-figure-leave-notice",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"{LEAVES}[^.]{{0,30}}?{AHEAD}{G}(?:통지|통보|알리|알려|신청|신고|의사|요청|제출|접수)",
            f"{PERIOD}(?:이전|전)까지{G}(?:취소|해지|철회|탈퇴|변경|연기)(?:를|"
            f"을)?(?:신청|의사|요청|통보|하여야|해야|할수|하면|하는|하지|한|하신)",
            f"{PERIOD}(?:이전|전)까지{G}(?:갱신|연장|계속)하지[^.]{{0,15}}?(?:뜻|의사|알리|알려|통지|통보)",
        ),
        unless=ko(f"{COMPANY_ON}{PERIOD}", f"{PERIOD}{G}{USER}에게"),
    ),
    Rule(
        id="ko-figure-company-notice",
        family=Family.NOTICE_PERIOD,
        category=Category.SHORT_NOTICE,
        stance=_FOR,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{AHEAD}[^.]{{0,45}}?{TELLS}",
            f"(?:공지|게시|통지|고지)(?:한|된|하고|후|일|를한|을한|를받은)?(?:날|때|시점|"
            f"일)?(?:부터|로부터|후|뒤)?{PERIOD}(?:이?(?:지난|경과|후|뒤))",
            f"{PERIOD}(?:이상|동안|간){G}(?:공지|게시|고지)",
        ),
        unless=ko(
            "소집",
            f"{USER_ON}{PERIOD}",
            f"{PERIOD}[^.]{{0,45}}?(?:알리(?:기만하)?면|통지하면|통보하면)",
            f"{LEAVES}(?:하려|하고자|을원|를원|할때|하는때|하실)[^.]{{0,40}}{PERIOD}",
        ),
    ),
    Rule(
        id="ko-figure-pays-out",
        family=Family.PROMPTNESS,
        category=Category.REFUND_LIMIT,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"{SOON}{G}{PAID_OUT}(?:을|를|금을|조치를|절차를|처리)?(?:합니다|한다|"
            f"하여야|하며|하고|하거나|해드|됩니다|된다|하되|하는|할|시작|완료|진행|취하|받습|받는다|"
            f"받을)",
            f"{SOON}{G}(?:보내|돌려|입금해)(?:드|주|줍)",
            f"(?:환급|환불|반환|지급|정산)(?:기한|기간|기일|일)[은는이:]{G}{PERIOD}",
        ),
        unless=ko(f"{USER_ON}{PERIOD}", f"{BOUGHT}{PERIOD}", f"{SOON}의", f"{SOON}에{G}{_CLAIMED}"),
    ),
    Rule(
        id="ko-figure-told-within",
        family=Family.PROMPTNESS,
        category=Category.SHORT_NOTICE,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(f"{SOON}{G}{TELLS}(?:합|한|하여|하고|하며|어|고|며|ㅂ|립|린|려|니|하되|게)?"),
        unless=ko(
            f"{USER_ON}{PERIOD}",
            f"{PERIOD}{G}{TELLS}(?:하지|지)?(?:아니|않)",
            f"{PERIOD}[^.]{{0,40}}소멸",
            f"{SOON}{G}{_TOLD_BY_USER}",
        ),
    ),
    Rule(
        id="ko-figure-works-within",
        family=Family.PROMPTNESS,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"{SOON}{G}{WORKS}(?:을|를)?(?:하여|합|한|하고|하며|됩|된|해드|시작|개시|완료|취하|취합|할수있도록|드립)",
        ),
        unless=ko(f"{USER_ON}{PERIOD}", f"{PERIOD}{G}(?:요청|신청|접수)", f"{BOUGHT}{PERIOD}{G}(?:환|교환|반품)"),
    ),
)
