"""How Korean terms say who bears a loss: exemptions and burdens."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import ACTS, COMPANY, UNDO, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

NOT_FREED = (
    f"(?:(?<![하으되라나이지])면하지|(?<![하으되라나이지])면할수|면제되지|면제하지|면책되지|면책하지|배제되지|배제하지|제한되지|제한하지){UNDO}"
    "|(?<![하으되라나이지])면할수없|(?:지지|부담하지)(?:않|아니하)는것은아"
    f"|(?:면책|{UNDO}는다는)(?:조항|규정|약관).{{0,30}}?적용(?:하|되)지{UNDO}"
    f"|(?:면제|지지|하지)(?:한다|{UNDO}).{{0,20}}?(?:특약|약정|조항|합의).{{0,12}}?(?:할수없|하지못|무효|효력이없)"
)

# Who does not answer without fault answers for it. Without gross fault is another thing.
ONLY_FOR_FAULT = (
    f"(?:{COMPANY}(?:의|에게|에|가|이|측의)?|자신의|자신에게|자기의|[은는.,]|^)"
    "(?:고의(?:또는|나|이나|·|및)?)?(?:경?과실|귀책사유|책임있는사유)[이가]?"
    "(?:없(?:는한|는경우|는때|으면|다면|을때|이(?:발생|생긴))|아닌(?:한|경우|사유로|이유로)|없음을(?:입증|증명)(?:한|하는)(?:경우|때))"
    f"(?:(?!{USER}[은는]).){{0,60}}?(?:책임|배상|보상).{{0,8}}?(?:지지|하지|부담하지|드리지|없)"
)
# Terms that tell what the law holds of such terms free nobody.
_BY_LAW_VOID = (
    "(?:배제|제한|면제|면책|지지(?:않|아니))[가-힣]{0,5}"
    "(?:약관|조항|특약|규정|합의|약정)[은을이].{0,30}?(?:무효|효력이없)"
)

# The user is freed where the sentence knows no company that could be: else 회원에게 or 회원이 names the one who lost.
_FREE = "책임.{0,8}?(?:지지|부담하지|없(?!는사유)|면제)"
_USER_FREED = (
    f"^(?:(?!{COMPANY}).){{0,60}}{USER}(?:본인)?[은는](?:(?!{COMPANY}).){{0,60}}?{_FREE}"
    f"|{USER}(?:본인)?[이가](?:그|모든|이에대한)?{_FREE}"
    f"|{USER}에게(?:는)?{_FREE}"
)

LOSS = (
    Rule(
        id="ko-not-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(NOT_FREED),
        unless=ko(f"{USER}[은는이가](?:(?!{COMPANY}).){{0,60}}면하지"),
    ),
    Rule(
        id="ko-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"책임.{{0,12}}?(?:(?<![어아여])지지|부담하지|부담치|지지도|부담하지도)(?:는)?{UNDO}",
            "책임(?:이|은|을|도|의무가)?(?:전혀|일체|일절)?없(?!는사유|이도)",
            "책임.{0,4}?(?:면제(?!되지|하지)|면(?:하(?!지)|합|한다|할수있)|면책(?!금|제도|되지|하지)|배제(?!되지|하지))",
            "면책(?:됩|된|되며|되고|되어|한다|합니다|되는|됨)",
            f"(?:배상|보상|보전|복구|변상)(?:책임|의무)?(?:을|를|은|도)?(?:하지|지지|부담하지|드리지){UNDO}",
            "(?:배상|보상|보전|복구|보관|개입|관여|확인|검토|보증)(?:할|하여야할|의)?(?:책임|의무)(?:이|가|는|를|도)?없",
            "(?:배상|보상)(?:의)?(?:대상|범위)(?:에서제외|이아니|이아닙|에포함되지(?:않|아니))",
            "(?:배상|보상)(?:은|에서)제외(?!하지)",
            "책임을(?:물을수없|묻지(?:못|않|아니))",
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,40}}?(?:관여|개입|간여)하지{UNDO}",
            f"(?:할|의)의무(?:를|는|도)?(?:지지|부담하지|지지는){UNDO}",
            f"책임은(?:(?!{COMPANY}|{USER}).){{0,20}}(?:운송|배송|택배|제휴|숙박|공급|제작|게시|판매자|제3자)[가-힣]{{0,8}}에게있",
        ),
        unless=ko(
            _USER_FREED, "면책(?:등)?에관한(?:사항|규정|내용)", "서로(?:에게)?책임", ONLY_FOR_FAULT, _BY_LAW_VOID
        ),
        # A mall answers for the shops behind its links until it says clearly that it does not.
        allowed=ko("보증책임을지지(?:않|아니).{0,80}?명시한경우"),
    ),
    Rule(
        id="ko-answers-since",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            "\\d+일(?:전|이전)(?:까지|부터|이후)에?….{0,20}?(?:발생|사용).{0,30}?"
            "(?:보상|배상|책임)(?:을|를)?(?:합니다|한다|하여야|집니다|진다|부담합)",
        ),
        unless=ko(f"{USER}[은는](?:(?!{COMPANY}[은는이가]).){{0,120}}?(?:보상|배상|책임)"),
    ),
    Rule(
        id="ko-answers",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(
            f"{ACTS}(?:(?!{USER}[은는]).){{0,120}}?책임[을이]?(?:집니|진다|지며|지고|져야|부담합|부담한|부담하|있(?!는))",
            f"{COMPANY}(?:에게|에)?의?(?:모든)?책임(?:이있|으로|을진다|입니다)",
            f"{ACTS}(?:(?!{USER}[은는]).){{0,120}}?(?:배상|보상|보전|전보|복구|변상)(?:을|를)?"
            "(?:합니다|한다|하여야|해야|하며|하기로|하고|할책임|할의무|조치|책임을)",
            f"{ACTS}(?:(?!{USER}[은는]).){{0,120}}?(?:요금|이용료|대금)[을를]?(?:감액|감면)(?:을|를)?(?:합니다|한다|하여야|하며)",
            "(?:손해|피해|손실)[를을](?:모두|전부)?(?:배상|보상|전보)(?:합니다|한다|하여야|해야|하며)",
            f"{COMPANY}(?:이|가|의)부담(?:으로|합|한|하|을)|{COMPANY}의(?:비용|책임)(?:과책임|과비용)?으로",
            f"{COMPANY}[이가](?:납부|부담)(?:하|합|한)",
            f"(?<!입증)(?<!증명)책임은(?:(?!{USER}에게).){{0,30}}?{COMPANY}(?:에|에게)(?:모두|전부)?있",
            f"(?:손해|손실|피해)는(?:모두|전부)?{COMPANY}[이가](?:집니다|진다|져야)",
            f"{ACTS}(?:(?!{USER}[은는]).){{0,120}}?(?:배상|보상)금을….{{0,12}}?(?:지급|드)(?:합|한다|하여|립|린)",
            "보전조치를(?:하|해|취)",
            f"{ACTS}(?:(?!{USER}[은는]).){{0,90}}?(?:복원|복구)(?:합니다|한다|하여야|하여드)",
            f"^(?:(?!{USER}(?:[은는]|[이가](?!입은|입게|당한|받은|겪은))).){{0,120}}?(?:배상|보상|전보|보전)(?:합니다|한다|하여드|하여야|하되)",
            ONLY_FOR_FAULT,
        ),
        allowed=ko(ONLY_FOR_FAULT),
        unless=ko(
            f"{USER}[은는](?:(?!{COMPANY}).){{0,80}}(?:배상|보상)",
            f"{USER}(?:본인)?[이가](?:그|모든|전적인|이에대한)?책임을",
            f"{COMPANY}[에가](?:게)?(?:입힌|입은|끼친|발생한)",
            f"{COMPANY}(?:에|에게)(?:모든|그|일체의)?(?:손해|손실)",
            f"{COMPANY}(?:에|에게)(?:보전|상환)(?:하|합|한)",
            f"{COMPANY}[을를](?:방어|보호|면책)",
            f"{COMPANY}(?:에|에게)(?:이를|그를)?(?:배상|보상|변상|상환)",
            # Who 갑 is, the text does not say.
            "갑(?:은|이|의|에게)",
            # Where each side answers to the other, the company promises nothing of its own.
            "상대방에게",
            f"{USER}[은는](?:(?!{ACTS}).){{0,120}}?(?:배상|보상|보전|상환)(?:하여야|해야|합|한다)",
        ),
    ),
)

BURDEN = (
    Rule(
        id="ko-user-free",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=ko(
            _USER_FREED,
            f"{USER}(?:의|이|에게)(?:비용|부담)(?:을|이)?(?:없이|지우지|부담시키지)",
        ),
    ),
    Rule(
        id="ko-user-bears",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"(?:손해|손실|피해)는(?:모두|전적으로|전부)?{USER}(?:본인)?[이가](?:집니다|진다|져야|떠안)",
            f"책임은(?:(?!{COMPANY}).){{0,30}}?{USER}(?:에|에게)(?:모두|전부)?있",
            f"책임은(?:모두|전적으로|전부)?(?:판매|기업|법인|유료|해당|각|그)?{USER}(?:본인|당사자)?(?:에게|의)(?:있|귀속|부담)",
            f"{USER}(?:본인|당사자)?에게(?:모든|전적인|일체의|그|전적으로)?책임이?(?:있(?!는)|귀속)",
            f"{USER}(?:본인)?(?:이|가)(?:(?!경우|때에|때는|입은|받은|당한|한뒤|한후|부터|{COMPANY}).){{0,25}}?"
            "(?:부담(?:합|한다|하여|하기로|하며|하고|해야|할수|하게|하셔)|책임을(?:집|진다|지며|지고|져야|지게|지도록))",
            f"{USER}(?:본인)?[은는](?:(?!{COMPANY}(?:이|가|은|는)).){{0,120}}?"
            "(?:책임을(?:집|진다|지며|지고|져야|부담(?!하지)|지게|지도록)|부담(?:합니다|한다|하여야|하기로|하며|해야))",
            f"{USER}(?:본인)?[이가은는](?:(?!{COMPANY}[이가은는]).){{0,60}}?(?:감수|감당)(?:합|한|하)",
            f"{USER}[이가](?:(?!{COMPANY}|입은|당한|받은).){{0,60}}?(?:경우|때)에?는?(?:(?!{COMPANY}|{USER}[은는이가]).){{0,90}}?부담(?:한다|합니다|하여야)",
            "(?:현재|장래)(?:및장래)?의?(?:모든|일체의)채무….{0,20}?담보|질권을설정(?:하기로|하여야|합)",
            f"{USER}(?:본인)?(?:의|들의)(?:전적인)?(?:책임|부담)(?:으로|입니다|이다|이며|하에|임|및)",
            f"{USER}의비용(?:과책임)?으로",
            "선량한관리자(?:로서)?의주의",
        ),
        unless=ko(
            f"{COMPANY}[은는이가](?:(?!{USER}[은는이가]).){{0,40}}선량한관리자",
            "(?:입증|증명)책임",
            # Who withdraws pays for sending back: so says the law (E-commerce Act Art. 18).
            "(?:반환|반송|반품|교환|변심)….{0,20}?(?:비용|운송비|배송비|택배비|운임)[은는]",
        ),
        # Standard terms leave the user the care of the password but for what the company is to blame for.
        allowed=ko("(?:제외하고|제외한).{0,30}?관리책임은"),
    ),
)

RULES = (*LOSS, *BURDEN)
