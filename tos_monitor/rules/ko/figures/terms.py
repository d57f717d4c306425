"""What a period is in a Korean sentence for which something lasts, or from which on it counts."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.figures.words import (
    ALONE,
    BREAKS,
    ENDS,
    LATE,
    MAKES_GOOD,
    OFTEN,
    OTHERS_THINGS,
    OVER,
    PERIOD,
    SOON,
    STOCK,
    USER_ON,
    G,
)
from tos_monitor.rules.ko.words import COMPANY, USER, ko
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_AGAINST, _FOR = Stance.AGAINST_USER, Stance.FOR_USER

TERMS = (
    Rule(
        id="ko-figure-company-fails",
        family=Family.THRESHOLD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"{PERIOD}{OVER}{G}{LATE}[^.]{{0,60}}?{MAKES_GOOD}",
            f"{LATE}{G}{PERIOD}{OVER}[^.]{{0,60}}?{MAKES_GOOD}",
        ),
        unless=ko(
            f"(?:반납|납부|연체|상환|입금|결제|{USER}의사정|{USER}이지연)[^.]{{0,25}}{PERIOD}",
            f"{PERIOD}{G}(?:연체|반납|납부|면책|책임을지지)",
        ),
    ),
    Rule(
        id="ko-figure-user-breaks",
        family=Family.THRESHOLD,
        category=Category.UNILATERAL_TERMINATION,
        stance=_AGAINST,
        measure=Measure.MORE_IS_BETTER,
        holds=ko(
            f"{BREAKS}{G}{OFTEN}[^.]{{0,50}}?{ENDS}",
            f"{OFTEN}{OVER}?{G}{BREAKS}[^.]{{0,50}}?{ENDS}",
        ),
        unless=ko(
            f"{COMPANY}[이가의](?:(?!{USER}[은는이가]).){{0,40}}{OFTEN}",
            f"{PERIOD}(?:이?내|안|이전|전)",
            f"{OFTEN}{G}(?:의기간을정|기간을정|동안(?:이용|사용)을(?:정지|제한))",
            f"{USER}[은는](?:(?!{COMPANY}).){{0,80}}(?:해지|해제|취소)할수",
        ),
    ),
    Rule(
        id="ko-figure-suspension",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"{PERIOD}(?:동안|간|의)?[^.]{{0,20}}?(?:정지|제한|차단|금지|"
            f"중지)(?:할수|합니다|한다|하며|됩니다|된다|를할)",
            f"{PERIOD}(?:동안|간)?[^.]{{0,12}}?(?:재가입|다시가입|재신청|재등록)[^.]{{0,12}}?(?:없|제한|금지|불가)",
        ),
        unless=ko(f"{PERIOD}(?:이상|이?내|이전|전|을?넘|을?초과|을?지나)", f"{PERIOD}{G}{BREAKS}"),
    ),
    Rule(
        id="ko-figure-retention",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"(?:정보|기록|로그|내역|영상|자료)[^.]{{0,40}}?{PERIOD}(?:동안|간|까지)?[^.]{{0,12}}?{ALONE}",
            f"(?:보유|보관|보존)(?:및이용)?기간[은는이:]?{G}{PERIOD}",
            f"(?:정보|기록|로그|내역|영상|자료)[^.]{{0,40}}?{PERIOD}(?:이?내|"
            f"이?지나|이?경과|후|뒤|안)[^.]{{0,15}}?(?:파기|삭제|지웁)",
        ),
        unless=ko(f"(?:{OTHERS_THINGS})", f"{USER_ON}{PERIOD}"),
    ),
    Rule(
        id="ko-figure-lock-in",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=ko(
            f"(?:의무|약정|최소|최저)(?:사용|이용|가입|계약|유지|약정)?기간[은는이:]?[^.]{{0,12}}?{PERIOD}",
            f"{PERIOD}(?:의|간의?|동안)?(?:의무|약정|최소)(?:사용|이용|가입|계약|유지)?기간",
            f"{PERIOD}(?:이내|간|동안|이지나기)[^.]{{0,20}}?(?:해지|탈퇴|해제)(?:할수없|하지못|가불가|가제한)",
        ),
        unless=ko("할인율"),
    ),
    Rule(
        id="ko-figure-expiry",
        family=Family.EXPIRY,
        category=Category.PENALTY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"{STOCK}[^.]{{0,40}}?{PERIOD}[^.]{{0,30}}?(?:소멸|유효|"
            f"사용할수|이용할수|사용하여야|사용하지|이월|사라|없어)",
            f"{STOCK}[^.]{{0,15}}?(?:유효|사용|이용|소멸)(?:기간|기한|시효)[은는이:]?{G}{PERIOD}",
            f"(?:유효|사용)(?:기간|기한)[은는이:]?{G}{PERIOD}",
            f"{PERIOD}[^.]{{0,25}}?{STOCK}[^.]{{0,20}}?(?:소멸|사라|없어)",
        ),
        unless=ko(f"{PERIOD}(?:이전|전)", "인증서|비밀번호|면허"),
    ),
    Rule(
        id="ko-figure-warranty",
        family=Family.BENEFIT,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"(?:보증|무상수리|무상교환|하자담보|무상점검|에이에스|a/s)(?:기간|책임)?{G}{PERIOD}",
            f"{PERIOD}(?:동안|간|이내|까지)?[^.]{{0,15}}?(?:무상|보증)",
            f"(?:{OTHERS_THINGS}|데이터)[^.]{{0,30}}?{PERIOD}(?:동안|간|까지)?[^.]{{0,8}}?(?:보관|보존)",
        ),
        unless=ko(
            f"{PERIOD}(?:이전|전)", "보증금|보증인|연대보증|보증보험", f"{SOON}에?{G}(?:무상으로)?(?:수리|교체|교환)합"
        ),
    ),
    Rule(
        id="ko-figure-cap",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"(?:배상|책임|보상)[^.]{{0,40}}?{PERIOD}(?:동안|간|분|"
            f"치)?[^.]{{0,30}}?(?:요금|대금|금액|이용료|"
            f"수수료)[^.]{{0,20}}?(?:한도|초과하지|넘지|이내|까지)",
            f"{PERIOD}(?:동안|간|분|치)?[^.]{{0,20}}?(?:요금|대금|금액|이용료|"
            f"수수료)[^.]{{0,20}}?(?:한도|범위|까지|이내)[^.]{{0,10}}?(?:배상|"
            f"책임|보상)",
        ),
    ),
    Rule(
        id="ko-figure-free-time",
        family=Family.BENEFIT,
        category=Category.UNILATERAL_CHANGE,
        stance=_FOR,
        measure=Measure.LONGER_IS_BETTER,
        holds=ko(
            f"(?:무료|체험)(?:이용|체험|사용|제공)?(?:기간)?[은는이을를:]?[^.]{{0,15}}?{PERIOD}",
            f"{PERIOD}(?:동안|간|의)?[^.]{{0,10}}?(?:무료|체험)",
            f"{PERIOD}(?:을|만큼|씩)?(?:무료로|무상으로)?연장(?:합|하여|해|한다)",
        ),
        unless=ko(f"{PERIOD}(?:이전|전|이상|을?넘|을?초과)", "취소|해지|수리|보증"),
    ),
)
