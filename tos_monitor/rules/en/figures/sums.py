"""What an amount, a rate or a number is in an English sentence: what is paid, what is got, how often one may."""

from tos_monitor.model import Category
from tos_monitor.rules.en.figures.words import (
    AMOUNT,
    ANY,
    BREAKS,
    COUNT,
    FEE,
    NEAR,
    PAY_OUT,
    PERKS,
    PRICE,
    RATE,
    SUM,
    USE,
    YOU,
    G,
)
from tos_monitor.rules.provision import Family, Measure, Rule, Stance
from tos_monitor.rules.tongue import wording as en

_AGAINST, _FOR = Stance.AGAINST_USER, Stance.FOR_USER
_DEDUCTIBLE = rf"(?:deductible|excess|co-?pay\w*)\b{NEAR}{SUM}|{SUM} (?:deductible|excess|co-?pay\w*)"
_YOUR_LIABILITY = rf"\b(?:your|customer's|cardholder's) (?:\w+ )?(?:liability|responsibility|loss)\b{G}{SUM}"
_YOU_ANSWER = rf"{YOU} (?:are|is|will be|shall be|may be) (?:\w+ )?(?:liable|responsible)\b"
_BACK = r"(?:refund|return|reimburs|credit|repa(?:y|id))\w*"
_LESS = rf"(?:less|minus|deduct\w*|\bwe (?:may |will |shall )?(?:withhold|retain|keep)) (?:\w+ ){{0,4}}?{SUM}"
_FROM_SUM = rf"(?:over|above|exceed\w*|more than|at least|minimum of|below|under|less than) {SUM}"

SUMS = (
    Rule(
        id="en-figure-deductible",
        family=Family.PRICE,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_AGAINST,
        measure=Measure.MORE_IS_WORSE,
        holds=en(_DEDUCTIBLE, _YOUR_LIABILITY, rf"{_YOU_ANSWER}{G}{SUM}"),
        unless=en(r"\bour (?:\w+ )?liability"),
    ),
    Rule(
        id="en-figure-penalty",
        family=Family.PRICE,
        category=Category.PENALTY,
        stance=_AGAINST,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b{FEE}\b{G}{SUM}",
            rf"{SUM}(?: \w+){{0,3}}? {FEE}\b",
            _LESS,
            rf"\b(?:charge|charged|pay|bear|cost) (?:\w+ ){{0,3}}?{SUM}",
        ),
        unless=en(
            rf"{SUM} {NEAR}(?:discount|refund|credit|off\b|rebate|of the (?:fees?|charges?) (?:paid|"
            rf"you paid)|compensat)",
            rf"{_BACK} {NEAR}{SUM}",
            rf"\b(?:{PAY_OUT}|discount|credit|savings|deposit account|we (?:will |shall )?pay|waive\w*)\b{G}{SUM}",
            rf"{SUM}[^.;]{{0,60}}?\b(?:waived|we (?:will|shall) (?:pay|bear|refund))",
            rf"\bwe (?:will |shall |may )?(?:pay|bear|cover|credit|refund)\b{G}{SUM}",
            r"\bpay you\b",
            r"\b(?:voting|economic|ownership|equity) interest",
            rf"fees? (?:\w+ ){{0,4}}?(?:paid|in the|for the){G}{SUM}",
            _FROM_SUM,
        ),
    ),
    Rule(
        id="en-figure-borne",
        family=Family.PRICE,
        category=Category.PENALTY,
        stance=_AGAINST,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b{YOU} (?:must |will |shall |agree to |have to |need to |are to )?(?:pay|bear|pays|owe|"
            rf"contribute|cover)\b{G}{SUM}",
        ),
        unless=en(rf"{_FROM_SUM}", r"\bwe (?:will|shall) (?:pay|refund|credit|bear)"),
    ),
    Rule(
        id="en-figure-price",
        family=Family.PRICE,
        category=Category.UNILATERAL_CHANGE,
        stance=_AGAINST,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b{PRICE}\b(?: \w+){{0,6}}? {SUM}",
            rf"{AMOUNT} (?:\w+ )?{PRICE}\b",
            rf"{AMOUNT} (?:per|a|each|every|/) ?(?:month|year|user|seat|night|day|order|transaction|"
            rf"trip|kilomet|mile|item)",
            rf"minimum (?:order|spend|purchase|deposit|withdrawal|balance|payout)\b{G}{AMOUNT}",
            rf"orders (?:over|above|of) {AMOUNT}{G}free",
            rf"free {G}orders (?:over|above|of) {AMOUNT}",
        ),
        unless=en(
            rf"{SUM} {NEAR}(?:discount|refund|credit|off\b|rebate|compensat|cashback|of the (?:price|cost|fare|rent))",
            rf"(?:{_BACK}|discount\w*|credit\w*|compensat\w*|cover\w*|{PAY_OUT}|limit\w*|up to a|cap|"
            rf"capped|we (?:will |shall )?(?:pay|bear))\b{G}{SUM}",
            rf"\bliab\w+[^.;]{{0,90}}?{SUM}",
            r"\bpays? you\b",
            _DEDUCTIBLE,
        ),
    ),
    Rule(
        id="en-figure-compensation",
        family=Family.BENEFIT,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            rf"\b{PAY_OUT}\b{G}{SUM}",
            rf"\b(?:our|its|company's) (?:\w+ ){{0,3}}?liability\b[^.;]{{0,90}}?{SUM}",
            rf"{SUM}(?: \w+){{0,4}}? (?:compensation|damages|coverage|service credits?)",
            rf"\bwe (?:will |shall |may )?(?:pay|bear|cover|contribute) (?:you )?{G}{SUM}",
        ),
        unless=en(
            _DEDUCTIBLE,
            _YOUR_LIABILITY,
            rf"{_YOU_ANSWER}{G}{SUM}",
            rf"{YOU} (?:will |shall |must |agree to )?(?:pay|compensate|reimburse|indemnify|be liable|"
            rf"are liable)\b{G}{SUM}",
            _FROM_SUM,
            rf"(?:below|falls? below|under|less than) {RATE}",
            rf"\b{FEE}\b {NEAR}{SUM}",
            r"\b(?:insurance|liability) (?:cover )?of at least",
        ),
    ),
    Rule(
        id="en-figure-uptime",
        family=Family.BENEFIT,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=_FOR,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            rf"\b(?:uptime|availability|available)\b{G}{RATE}",
            rf"{RATE}(?: \w+){{0,2}} (?:uptime|availability)",
        ),
    ),
    Rule(
        id="en-figure-refund-share",
        family=Family.BENEFIT,
        category=Category.REFUND_LIMIT,
        stance=_FOR,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            rf"\b{_BACK}\b(?: \w+){{0,6}}? {SUM}",
            rf"{SUM}(?: \w+){{0,6}}? (?:{_BACK})\b",
        ),
        unless=en(
            _LESS,
            rf"\b{FEE}\b (?:of )?{SUM}",
            rf"{SUM} (?:\w+ )?{FEE}\b",
            rf"{YOU} (?:must|shall|agree to|will) (?:refund|reimburse|return|repay|pay)",
            _FROM_SUM,
            r"not be refunded|non-refundable|credit card",
            _DEDUCTIBLE,
        ),
    ),
    Rule(
        id="en-figure-perk",
        family=Family.BENEFIT,
        category=Category.UNILATERAL_CHANGE,
        stance=_FOR,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            rf"\b(?:{PERKS})\b(?: \w+){{0,4}}? {ANY}",
            rf"{ANY}(?: \w+){{0,3}}? (?:{PERKS})",
            rf"{YOU} (?:will |shall |may )?(?:earn|receive|get|keep|are paid|collect)\b(?: \w+){{0,4}}? {ANY}",
            rf"\b(?:creators?|sellers?|hosts?|partners?|developers?|drivers?|authors?) (?:will |shall "
            rf")?(?:receive|get|keep|earn|are paid)s?\b(?: \w+){{0,4}}? {SUM}",
            rf"\b(?:revenue share|royalt(?:y|ies)|share of (?:the )?revenue)\b{NEAR}{RATE}",
            rf"\bwe (?:will |shall )?(?:pay|credit) (?:you |interest |your ){G}{SUM}",
        ),
        unless=en(
            _FROM_SUM,
            rf"\b(?:fee|charge|penalty|commission|price|cost)s?\b (?:of |is |at )?{ANY}",
            r"credit card",
            rf"{ANY} (?:fee|charge|penalty)",
            rf"minimum (?:of )?{ANY}",
            r"free of",
            rf"(?:{BREAKS}) {NEAR}{ANY}",
        ),
    ),
    Rule(
        id="en-figure-use-limit",
        family=Family.LIMIT,
        category=Category.UNILATERAL_CHANGE,
        stance=_AGAINST,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            rf"\b{USE}\b{G}(?:up to|maximum of|max\.?|no more than|not more than|at most|limit(?:ed)? "
            rf"(?:of|to)|only|more than|exceed\w*|on|for) {ANY}",
            rf"(?:up to|maximum of|no more than|not more than|at most|limited to|limit (?:of|is)) {COUNT}",
            rf"\b(?:limit|allowance|quota|cap on|maximum)\b(?: \w+){{0,6}}? {ANY}",
            rf"{YOU} [^.;]{{0,50}}?{COUNT} (?:\w+ ){{1,3}}?(?:per|a|each|every) (?:day|week|month|year|"
            rf"user|account|household|person|calendar)",
        ),
        unless=en(
            rf"\b(?:{PAY_OUT}|fee|charge|penalt\w+|interest|price|refund\w*|retr\w+|suspend\w*|"
            rf"warnings?|strikes?)\b{G}{ANY}",
            rf"{ANY} {G}\b(?:{PAY_OUT}|fee|charge|penalty)\b",
            rf"\b{BREAKS}\b {NEAR}{ANY}",
            _DEDUCTIBLE,
            r"(?:texts?|emails|messages|marketing|we (?:may|will) (?:send|call|contact))",
            rf"minimum {G}{ANY}",
            rf"{COUNT} or more",
        ),
    ),
)
