"""How English terms say who pays for claims by others."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# What is paid for.
_PAID_FOR = (
    r"\b(?:claims|demands|damages|loss|liabilit|costs|expenses|fines|penalt|settlements?\b|judge?ments|attorney|"
    r"lawyer|legal|"
    r"tax|investigat)"
)

RULES = (
    Rule(
        id="en-company-indemnifies",
        family=Family.INDEMNITY,
        category=Category.INDEMNIFICATION,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:defend|indemnify|hold harmless)(?:,| and| or| indemnify| defend| hold| harmless|"
            r" reimburse){0,6} (?:you\b|customers?\b|users?\b)",
            r"\b(?:indemnif(?:y|ies)|hold harmless|holds?|defends?|keeps?|protects?)\b (?:the "
            rf")?{USER}\b.{{0,60}}?\b(?:harmless|against|from|when|if|for)\b.{{0,60}}?\b(?:claims?|suits?|lawsuits?|"
            r"sues?|actions?|proceedings|infring|third part)",
            rf"\b(?:defends?|indemnif(?:y|ies)) (?:the )?{USER}\b",
            rf"\bour indemnit(?:y|ies)\b.{{0,40}}?\b(?:to|protects?|covers?) (?:you|the {USER}|{USER})\b",
            r"\b(?:will|shall) (?:\w+ )?(?:cover|pay|reimburse) your (?:\w+ )?(?:court|legal|lawyers?'?|"
            r"attorneys?'?) (?:costs?|fees?|bills?)",
            r"\b(?:each|either|both) (?:party|parties|side|of us)\b.{0,40}?\bindemnif",
            r"\b(?:do|does|will|shall|are|is)(?: not) (?:\w+ )?(?:have to|required to|obliged to|need to|obligated "
            r"to)? ?(?:indemnify|pay our (?:\w+ )?(?:legal|court|lawyer))",
            rf"\bno {USER} (?:is|are|shall|will) (?:\w+ )?(?:be )?(?:liable|responsible|"
            rf"required)\b.{{0,60}}?\b(?:legal|lawyers?'?|court|attorneys?'?) (?:fees|costs)",
            r"\bours to (?:fight|defend|settle|pay)\b|\bwe (?:\w+ )?(?:step in|take over the defen[cs]e|take over "
            r"your defen[cs]e|fight (?:it|the case) for you)\b",
            rf"\bnothing\b.{{0,300}}?\b(?:require|oblige)s? {USER} to indemnify\b",
            rf"\bnothing\b.{{0,40}}?\bobliges? (?:an? |the )?{USER}\b.{{0,20}}?\b(?:reimburse|indemnify|compensate|"
            r"pay)|\bno longer (?:asked|required|obliged) to (?:\w+ )?(?:pay our|indemnify|reimburse)",
            r"\b(?:duty|obligation) to (?:hold|indemnify|reimburse)\b.{0,40}?\b(?:ends?|ceases?|lapses?|stops?)\b",
            rf"\b{USER} (?:is|are|will be|shall be) (?:\w+ )?indemnified\b|\btakes? over the defen[cs]e\b",
        ),
        unless=en(
            r"\b(?:no|not|neither|nor)\b…(?:obligat|duty|required|responsib)\w*…(?:defend|indemnif|harmless)",
            rf"\b(?:{USER}|you)\b (?:\w+ )?(?:will|shall|must|agrees? to) (?:\w+ ){{0,2}}(?:defend|indemnify|hold)",
        ),
    ),
    Rule(
        id="en-user-indemnifies",
        family=Family.INDEMNITY,
        category=Category.INDEMNIFICATION,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        kinds=en(_PAID_FOR),
        holds=en(
            r"\bindemnif|\bhold\b…\bharmless\b|\bdefend\b…\b(?:us|our)\b",
            rf"\b{USER}\b (?:\w+ )?(?:will|shall|must|agree to) (?:\w+ )?(?:reimburse|compensate|repay) "
            r"(?:us|the (?:company|platform|marketplace|operator|provider))\b",
            rf"\b{USER}\b (?:will |shall |must |have to |agrees? to |undertakes? to )?(?:make good|make up for|cover|"
            rf"reimburse|compensate|answer for|bears?|pays?)\b.{{0,60}}?\b(?:loss|losses|costs?|damages?|claims?|"
            rf"legal|expenses?|fees)\b.{{0,40}}?\b(?:we|us|our|the (?:company|platform|marketplace|operator|"
            r"provider))\b",
            rf"\b{USER}\b (?:\w+ )?(?:agrees? to|must|shall|will|undertakes? to) (?:\w+ )?reimburse (?!you\b)",
            r"\b(?:keeps?|holds?) (?:us|our|the company|the platform|the marketplace|the operator|"
            r"the provider)\b.{0,40}?\b(?:free|clear|safe)\b.{0,30}?\b(?:from|of|against)\b",
            rf"\b{USER}\b (?:will |shall |must |have to |agrees? to )?pay (?:for )?our (?:\w+ )?(?:lawyers?|"
            r"attorneys?|counsel|legal|court)\b",
            rf"\b{USER}\b (?:\w+ )?(?:agrees? to|must|shall|will|undertakes? to|has to|have to) (?:\w+ )?(?:keep|"
            r"protect|shield|save|hold) (?:(?:us|our \w+|the (?:company|platform|operator|marketplace|society|"
            r"publisher|club|provider|host|agency)) (?:\w+ )?(?:free|clear|safe|harmless|against|from)|\w+ (?:free|"
            r"clear|harmless) (?:of|from) (?:every|any|all)\b)",
            r"\bsaves? (?:\w+ ){1,4}?harmless\b",
            rf"\b{USER}\b (?:is|are) to (?:bear|pay|cover|meet)\b.{{0,60}}?\b(?:costs?|loss|losses|claims?|fines?|"
            rf"expenses?)\b.{{0,40}}?\b(?:we|us|our|of defending|the (?:company|platform|operator|provider))\b",
            rf"\b(?:licensee|{USER}) (?:\w+ )?answers? to (?:the \w+|us) for\b",
            rf"\b(?:costs?|fees|fines?|penalt(?:y|ies)|claims?|losses|expenses|damages)\b.{{0,60}}?\b(?:we|us|on us|"
            rf"against us|run up|the company)\b.{{0,80}}?\b(?:passed on to you|(?:are|is) yours to pay|(?:met|borne|"
            rf"paid|settled|reimbursed|repaid|covered) by (?:you|the {USER}))\b",
            rf"\b(?:fall|falls|rest|rests) on (?:you|the {USER})\b.{{0,60}}?\b(?:lawsuit|claim|legal)|"
            rf"\b(?:lawsuits?|claims?|legal (?:costs|fees))\b.{{0,80}}?\b(?:falls?|rests?) on (?:you|the {USER})\b",
            rf"\b{USER}\b (?:will |shall |must |undertakes? to |agrees? to |has to |have to )(?:\w+ )?(?:compensate|"
            rf"reimburse|repay|pay back)\b (?:to )?(?:us|the \w+|our)\b.{{0,100}}?\b(?:claims?|fines?|"
            r"loss(?:es)?|costs?|sums|damages|expenses)\b",
            rf"\b(?:sues?|suing|sued|takes? (?:us|the company) to court)\b.{{0,60}}?\b(?:you|the {USER}) (?:must |"
            r"will |shall |have to |has to )?(?:pay|bear|cover|answer|foot)s?\b",
            r"\bon (?:a|an) (?:full )?indemnity basis\b",
            rf"\b{USER}\b (?:will |shall |must )?(?:bear|pay|cover|meet)s? (?:our|the \w+'s) (?:\w+ )?(?:costs?|"
            r"expenses|legal|fees|losses)\b",
            r"\b(?:lawyers?'?|legal|attorneys?'?|court)\b (?:bills?|fees|costs)\b.{0,30}?\b(?:for|on) your (?:own "
            r")?account",
            rf"\bour (?:lawyers?'?|legal|attorneys?'?|court)\b (?:bills?|fees|costs|expenses)\b.{{0,40}}?\b(?:yours|"
            rf"you|the {USER})\b",
            r"\b(?:reimbursement|compensation|repayment) of (?:us|the (?:company|platform|operator|"
            r"marketplace))\b.{0,20}?\bfor\b",
            r"\b(?:bear|pay|cover|meet)s? (?:our|the \w+'s) (?:\w+ )?(?:costs?|expenses|fees) of "
            r"(?:\w+ )?(?:defending|"
            r"defen[cs]e|fighting|litigation)",
            r"\bbears? the costs? of (?:any|every|all) (?:\w+ )?(?:dispute|claim|lawsuit)",
        ),
        unless=en(
            r"(?:not|no longer) (?:\w+ )?(?:to )?indemnif|limitation of liability.{0,40}indemnif|"
            r"indemnification.{0,20}section|section.{0,20}indemnif",
            r"\b(?:do|does|will|shall|are|is|need)(?: not) (?:\w+ )?(?:have to |required to |obliged to |need to |"
            r"obligated to )?(?:indemnify|pay our)",
            r"\b(?:duty|obligation)s? to indemnify\b.{0,30}?\bnot\b",
            r"\b(?:each|either|both) (?:party|parties|side|of us)\b.{0,40}?\bindemnif",
            r"\b(?:we|company|provider|platform|supplier|licensor)\b (?:will |shall |must |agrees? to "
            r")?(?:\w+ )?(?:defend|indemnify|hold)s?\b",
            r"\b(?:duty|obligation) to (?:hold|indemnify|reimburse)\b.{0,40}?\b(?:ends?|ceases?|lapses?|stops?)\b",
            r"\bno longer (?:asked|required|obliged) to\b|\bnothing\b.{0,40}?\bobliges?\b|"
            r"\bnothing\b.{0,300}?\b(?:require|"
            r"oblige)s? (?:you|\w+) to indemnify\b",
            rf"\b{USER} (?:is|are|will be|shall be) (?:\w+ )?indemnified\b",
        ),
    ),
)
