"""What a period is in an English sentence for which something lasts, or from which on it counts."""

from tos_monitor.model import Category
from tos_monitor.rules.en.figures.words import (
    BREAKS,
    ENDS,
    FAILS,
    MAKES_GOOD,
    NEAR,
    OFTEN,
    PERIOD,
    STOCK,
    YOU,
    G,
)
from tos_monitor.rules.provision import Family, Measure, Rule, Stance
from tos_monitor.rules.tongue import wording as en

_AGAINST, _FOR = Stance.AGAINST_USER, Stance.FOR_USER
_BOTH = r"\b(?:either|both|each) (?:of us|part(?:y|ies))\b"
_REACHES_BACK = rf"{PERIOD}(?:'s?)?,? (?:or more )?(?:before|prior|in advance|ahead|notice|advance)"
_WE_FAIL = rf"\bwe (?:do not|fail|cannot|have not|are (?:not able|unable))\b[^.;]{{0,50}}?{PERIOD}"
_KEPT = r"(?:kept?|keeps?|retain\w*|stor\w+|held|hold|archiv\w+)"
_DATA = r"(?:data|information|logs?|records?|recordings|histor\w+|footage|backups? of your|messages)"

TERMS = (
    Rule(
        id="en-figure-company-fails",
        family=Family.THRESHOLD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"\b{FAILS}{G}{PERIOD}[^.;]{{0,70}}?\b{MAKES_GOOD}",
            rf"{PERIOD}(?: or more)? {NEAR}\b{FAILS}[^.;]{{0,70}}?\b{MAKES_GOOD}",
            rf"{_WE_FAIL}[^.;]{{0,70}}?\b{MAKES_GOOD}",
            rf"\b{MAKES_GOOD}{G}\b{FAILS}{G}(?:more than|longer than|exceed\w*|over|at least) {PERIOD}",
        ),
        unless=en(rf"(?:you|customer|payment|pay|return)\b {NEAR}(?:{FAILS}){G}{PERIOD}", _REACHES_BACK),
    ),
    Rule(
        id="en-figure-user-breaks",
        family=Family.THRESHOLD,
        category=Category.UNILATERAL_TERMINATION,
        stance=_AGAINST,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            rf"{OFTEN}(?: or more)? (?:\w+ ){{0,3}}?{BREAKS}\b[^.;]{{0,80}}?\b{ENDS}",
            rf"\b{BREAKS}{G}{OFTEN}[^.;]{{0,80}}?\b{ENDS}",
            rf"\b{ENDS}[^.;]{{0,60}}?{OFTEN}(?: or more)? (?:\w+ ){{0,3}}?{BREAKS}\b",
            rf"\b{ENDS}[^.;]{{0,80}}?\b{BREAKS}{G}(?:for|after|than|least|over) {OFTEN}",
        ),
        unless=en(
            rf"(?:within|notice of) {PERIOD}",
            _REACHES_BACK,
            rf"\b(?:our|we) {NEAR}{BREAKS}",
            rf"{YOU} (?:may|can) (?:cancel|terminate|end)",
        ),
    ),
    Rule(
        id="en-figure-suspension",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"\b(?:suspend|restrict|block|ban|lock|disabl)\w*\b{G}for (?:up to |a period of |at least )?{PERIOD}",
            rf"{PERIOD} (?:suspension|ban|block|lockout)",
            rf"(?:re-?register|open a new account|re-?join|re-?appl)\w*\b{G}(?:for|until|within) {PERIOD}",
        ),
        unless=en(rf"\b{BREAKS} {NEAR}(?:for|than|least) {PERIOD}"),
    ),
    Rule(
        id="en-figure-retention",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"\b{_DATA}\b{G}\b{_KEPT}\b{G}{PERIOD}",
            rf"\b{_KEPT}\b{G}\b{_DATA}\b{G}{PERIOD}",
            rf"\b{_DATA}\b{G}(?:delet|eras|destroy|anonymi|purg|remov)\w*\b{G}(?:after|within) {PERIOD}",
            rf"(?:delet|eras|destroy|anonymi|purg)\w*\b{G}\b{_DATA}\b{G}(?:after|within) {PERIOD}",
            rf"(?:delet|eras|destroy|anonymi|purg)\w*\b{G}\b{_DATA}\b {NEAR}{PERIOD} (?:after|from)",
            rf"retention period{G}{PERIOD}",
        ),
        unless=en(r"\b(?:retriev|export|download|recover|restor)\w*", rf"{YOU} (?:must|shall|agree)"),
    ),
    Rule(
        id="en-figure-lock-in",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"(?:minimum|initial|commitment|contract|fixed|lock-in) (?:\w+ ){{0,2}}?(?:term|period|"
            rf"commitment|duration)\b(?: \w+){{0,2}}? {PERIOD}",
            rf"(?:minimum|initial|fixed)(?: \w+){{0,1}} {PERIOD} (?:term|period|commitment|contract)",
            rf"{PERIOD} (?:minimum|fixed|initial|commitment) (?:\w+ )?(?:term|period|contract)",
            rf"(?:may|can)(?:not| not) (?:cancel|leave|terminate|end|switch)\b{G}(?:first|for|during|"
            rf"before|within|until) (?:the first )?{PERIOD}",
            rf"renew\w*\b{G}(?:for|of) (?:a |an |another |further |additional |successive "
            rf"){{0,3}}(?:terms? of |periods? of )?{PERIOD}",
        ),
        unless=en(r"\bprice\b", r"warranty"),
    ),
    Rule(
        id="en-figure-expiry",
        family=Family.EXPIRY,
        category=Category.PENALTY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{STOCK}\b{G}(?:expir\w*|valid|lapse\w*|forfeit\w*|lost|redeem\w*|used|remain\w*|roll "
            rf"over|rolls over|carry over|good){G}{PERIOD}",
            rf"\b(?:expir\w*|lapse\w*|forfeit\w*)\b{G}\b{STOCK}\b{G}{PERIOD}",
            rf"{PERIOD}{G}\b(?:unused|remaining|unredeemed) {STOCK}\b{G}(?:expir|lapse|forfeit)",
        ),
        unless=en(_REACHES_BACK, r"\b(?:refund|return)\w*"),
    ),
    Rule(
        id="en-figure-warranty",
        family=Family.BENEFIT,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"(?:warrant\w*|guarantee\w*)\b{G}(?:for|of|period|lasts?|within|is) (?:a period of |up to )?{PERIOD}",
            rf"{PERIOD} (?:limited |product |free |replacement ){{0,2}}(?:warranty|guarantee)",
            rf"(?:repair|replace)\w*\b[^.;]{{0,30}}?free of charge{G}(?:for|within) {PERIOD}",
        ),
        unless=en(r"\bprice\b", r"money[- ]back"),
    ),
    Rule(
        id="en-figure-cap",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b(?:paid|pay|payable|fees|received)\b[^.;]{{0,60}}?(?:in|during|over|for|within) the "
            rf"(?:last |past |previous |prior |preceding )?{PERIOD}[^.;]{{0,30}}?(?:before|prior|"
            rf"preceding|immediately|previous|leading)",
        ),
        unless=en(r"^(?!.{0,600}(?:liab|damages|exceed|recover))"),
    ),
    Rule(
        id="en-figure-free-time",
        family=Family.BENEFIT,
        category=Category.UNILATERAL_CHANGE,
        stance=_FOR,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"(?:free|trial)\b(?: \w+){{0,3}}?(?: period)?(?: of| for| lasts| is|:)? {PERIOD}",
            rf"{PERIOD} (?:\w+ ){{0,2}}?(?:free|trial)\b",
            rf"\b(?:lost and found|storage|store|keep|hold) (?:\w+ ){{0,5}}?(?:property|luggage|"
            rf"parcels?|items|files|copy|copies|backups?){G}for (?:up to |at least )?{PERIOD}",
            rf"(?:property|luggage|parcels?|belongings|items)\b {NEAR}(?:stored|kept|held){NEAR}for "
            rf"(?:up to |at least )?{PERIOD}",
            rf"price {NEAR}(?:fixed|locked|guaranteed|unchanged){NEAR}{PERIOD}",
            rf"{PERIOD} (?:\w+ ){{0,3}}to (?:download|export|retrieve|recover)",
            rf"(?:download|export|retrieve|recover)\w*\b{G}(?:within|for) (?:up to |a period of )?{PERIOD}",
        ),
        unless=en(rf"(?:cancel|before|prior|repair)\w*\b{NEAR}{PERIOD}"),
    ),
)
