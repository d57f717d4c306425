"""What a period is in an English sentence in which something must be done: whose time runs."""

from tos_monitor.model import Category
from tos_monitor.rules.en.figures.words import (
    ANSWERS,
    CLAIMS,
    LEAVES,
    NEAR,
    NOTICE,
    PAYS_OUT,
    PERFORMS,
    PERIOD,
    SOON,
    TAKES_BACK,
    TELLS,
    WE_DO,
    WITHIN,
    WORKS,
    YOU,
    YOU_DO,
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

DEADLINES = (
    Rule(
        id="en-figure-user-withdraws",
        family=Family.DEADLINE,
        category=Category.REFUND_LIMIT,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"{YOU_DO}\b{TAKES_BACK}{G}{WITHIN}",
            rf"{WITHIN}{G}{YOU_DO}\b{TAKES_BACK}",
            rf"{PERIOD} (?:\w+ ){{0,3}}(?:to|in which to) {TAKES_BACK}",
            rf"{PERIOD} (?:\w+[ -]){{0,2}}(?:return|refund|cooling[- ]off|cancellation|withdrawal|"
            rf"money[- ]back|exchange)",
            rf"(?:returned?|returns|refunds?|exchanges?|cancell?ed|"
            rf"cancellations?)\b(?:(?!\bwe\b)[^.;]){{0,40}}?(?:within|up to|for) {PERIOD} (?:of|from|"
            rf"after|following) (?:the )?(?:purchase|delivery|receipt|payment|order|buying|date|"
            rf"arrival|the day)",
        ),
        unless=en(
            rf"\b(?:we|our)\b (?:\w+ ){{0,4}}{PAYS_OUT}{G}{SOON}",
            _WE_FAIL,
            _REACHES_BACK,
            _BOTH,
            rf"{SOON} (?:of|from|after) (?:\w+ ){{0,3}}(?:cancell|request|return|withdraw)",
        ),
    ),
    Rule(
        id="en-figure-user-claims",
        family=Family.DEADLINE,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"{YOU_DO}\b{CLAIMS}\b{G}{WITHIN}",
            rf"{WITHIN}{G}{YOU_DO}\b{CLAIMS}\b",
            rf"\b(?:let us know|tell us|notify us|contact us|report)\b[^.;]{{0,60}}?{WITHIN}",
            rf"(?:claims?|complaints?|disputes?|suits?|actions?) {G}(?:must|shall|has to|have to|need "
            rf"to|may only) be {G}{WITHIN}",
            rf"{PERIOD} (?:\w+ ){{0,3}}(?:to|in which to) {CLAIMS}",
        ),
        unless=en(
            r"\b(?:resolve|informal|negotiat)",
            _REACHES_BACK,
            _BOTH,
            rf"{WE_DO}{SOON}",
            rf"\b(?:cancel|terminate|renew)\w*\b{G}{PERIOD}",
        ),
    ),
    Rule(
        id="en-figure-user-refuses",
        family=Family.DEADLINE,
        category=Category.DEEMED_CONSENT,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"(?:opt[- ]?out|reject|object|decline|refuse)\w*\b{G}{WITHIN}",
            rf"{WITHIN}{G}(?:opt[- ]?out|reject|object|decline|refuse)\w*\b",
            rf"{PERIOD} (?:\w+ ){{0,3}}to (?:opt[- ]?out|reject|object|decline|refuse)",
        ),
        unless=en(_REACHES_BACK, rf"{WE_DO}(?:process|honou?r|reject|refuse|decline)"),
    ),
    Rule(
        id="en-figure-user-answers",
        family=Family.DEADLINE,
        category=Category.UNILATERAL_TERMINATION,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"{YOU_DO}\b{ANSWERS}\b{G}{WITHIN}",
            rf"{WITHIN}{G}{YOU_DO}\b{ANSWERS}\b",
            rf"(?:appeal|breach|violation|default|failure)\w*\b{G}(?:not )?(?:cured|remedied|fixed|"
            rf"corrected|submitted|filed|made|lodged){G}{WITHIN}",
            rf"{PERIOD} (?:\w+ ){{0,3}}(?:to|in which to) {ANSWERS}",
            rf"(?:grace|cure|remedy|appeal) period of {PERIOD}",
            rf"{PERIOD} (?:grace|cure|appeal) period",
        ),
        unless=en(_BOTH, _REACHES_BACK, rf"{WE_DO}{ANSWERS}\b{G}{SOON}"),
    ),
    Rule(
        id="en-figure-user-performs",
        family=Family.DEADLINE,
        category=Category.PENALTY,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"{YOU_DO}\b{PERFORMS}\b{G}{SOON}",
            rf"(?:invoices?|payments?|fees?|amounts?|balance) {NEAR}(?:is |are |be )?(?:due|payable|"
            rf"paid|settled){NEAR}{SOON}",
            rf"{SOON}{G}{YOU_DO}\b{PERFORMS}\b",
            rf"{PERIOD} (?:\w+ ){{0,3}}to (?:pay|settle|submit|collect|complete|return the)",
        ),
        unless=en(
            _REACHES_BACK,
            rf"\bwe (?:will|shall|must|aim|may|can|pay)\b{G}{SOON}",
            r"\bto you\b",
            rf"not {NEAR}within {PERIOD}{NEAR}charge",
        ),
    ),
    Rule(
        id="en-figure-leave-notice",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=_AGAINST,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"{YOU_DO}\b{LEAVES}\b{G}{NOTICE}(?:before|prior|in advance|ahead|notice)",
            rf"{NOTICE}(?:before|prior to|in advance|ahead|notice)[^.;]{{0,60}}?{YOU_DO}\b{LEAVES}",
            rf"{YOU} (?:must|shall|should|need to|have to|are required to|agree to|will) (?:give|"
            rf"provide|notify|tell|inform)\b{G}{NOTICE}(?:before|prior|in advance|ahead|notice)",
            rf"(?:chang|cancell|amend|reschedul|return)ed {NEAR}(?:up to|until|at least|no later than|"
            rf"by) {PERIOD} (?:before|prior)",
            rf"(?:unless|if) (?:it is |you )?(?:do not (?:let us know|tell us|cancel)|cancel|turn|"
            rf"end)\w*{G}{NOTICE}(?:before|prior)",
        ),
        unless=en(
            _BOTH,
            rf"{WE_DO}{NOTICE}",
            r"\bwe (?:may|can|will|shall|must|reserve)\b",
            r"before (?:the |your )?(?:event|trip|stay)\b.{0,60}\bwe (?:will|shall)",
        ),
    ),
    Rule(
        id="en-figure-company-notice",
        family=Family.NOTICE_PERIOD,
        category=Category.SHORT_NOTICE,
        stance=_FOR,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"{WE_DO}\b(?:{TELLS}|give|provide|send|offer)\b{G}{NOTICE}(?:before|prior|in advance|"
            rf"ahead|notice|beforehand|of (?:any|a|the|such) change)",
            rf"{NOTICE}(?:before|prior to|in advance|ahead|notice){G}{WE_DO}\b(?:{TELLS})",
            rf"{WE_DO}\b(?:terminat|suspend|chang|modif|amend|discontinu|clos|end|stop|increas|rais|"
            rf"retire)\w*[^.;]{{0,70}}?{NOTICE}(?:prior|in advance|notice|beforehand)",
            rf"(?:changes?|amendments?|increases?|modifications?|terms)\b{G}(?:effective|apply|in "
            rf"force|force|effect){G}{PERIOD} (?:after|from|following)",
            rf"{YOU} (?:will|shall) (?:be (?:given|told|notified|informed)|receive|get|"
            rf"have)\b{G}{NOTICE}(?:before|prior|in advance|ahead|notice)",
            rf"(?:announced|notified|posted|published|communicated){G}{NOTICE}(?:before|prior|in advance|ahead)",
        ),
        unless=en(
            _BOTH,
            rf"{YOU} (?:may|must|can|need|shall) (?:\w+ ){{0,3}}{LEAVES}",
            rf"{YOU} (?:must|shall|should|need to|have to) (?:give|notify|tell|inform|provide)",
        ),
    ),
    Rule(
        id="en-figure-pays-out",
        family=Family.PROMPTNESS,
        category=Category.REFUND_LIMIT,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"{WE_DO}\b{PAYS_OUT}\b{G}{SOON}",
            rf"(?:refunds?|payouts?|payments to you|reimbursements?|earnings|proceeds|"
            rf"deposits?)\b{G}(?:be|are|is|take|processed|made|issued|paid|credited|returned){G}{SOON}",
            rf"{SOON}{G}{WE_DO}(?:refund|reimburse|pay|credit)",
        ),
        unless=en(
            rf"{SOON} (?:of|from|after|following) (?:the |your )?(?:purchase|delivery|receipt|order|buying|payment)",
            rf"(?:request|claim|cancel)(?:l?ed)?(?: it| them)? {SOON}",
            rf"{YOU_DO}{SOON}{NEAR}(?:refund|return)",
            r"upgrade",
        ),
    ),
    Rule(
        id="en-figure-told-within",
        family=Family.PROMPTNESS,
        category=Category.SHORT_NOTICE,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"{WE_DO}\b{TELLS}\b{G}{SOON}",
            rf"{SOON}{G}{WE_DO}\b{TELLS}",
            rf"{YOU} (?:will|shall) be (?:told|notified|informed)\b{G}{SOON}",
        ),
        unless=en(_REACHES_BACK, rf"{YOU} (?:must|may|should|shall) {NEAR}{SOON}", rf"{TELLS} us {NEAR}{SOON}"),
    ),
    Rule(
        id="en-figure-works-within",
        family=Family.PROMPTNESS,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"{WE_DO}\b{WORKS}\b{G}{SOON}",
            rf"(?:orders?|requests?|complaints?|tickets?|enquiries|repairs?|faults?|service|goods|"
            rf"items)\b{G}(?:answered|handled|resolved|repaired|restored|shipped|delivered|dispatched|"
            rf"processed|replaced|completed|reviewed){G}{SOON}",
            rf"{SOON}{G}{WE_DO}\b(?:respond|reply|answer|repair|fix|restore|resolve|ship|dispatch|"
            rf"deliver|replace|decide)",
        ),
        unless=en(_REACHES_BACK, rf"{YOU} (?:must|may|should|shall|do not|fail) {G}{SOON}", rf"\bif {YOU} {G}{SOON}"),
    ),
)
