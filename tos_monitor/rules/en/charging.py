"""How English terms charge a user for what went wrong, from the user's own balance or card."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_AMISS = (
    r"(?:unreturned|missing|lost|damag\w+|broken|clean\w*|repair\w*|replac\w+|excess|overage|overuse|unpaid|bounced|"
    r"returned|reversed|chargebacks?|late\b|failed|dormant|inactiv\w+|no[- ]show|stolen|extra)"
)

RULES = (
    Rule(
        id="en-charged-for-loss",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b{USER} (?:will|shall|may|can|must|is|are) (?:\w+ )?(?:be )?(?:billed|charged|invoiced|debited) "
            r"(?:[$€£]?[\w.,]{1,20} ){0,4}?"
            rf"(?:for|if|when|where)\b.{{0,40}}?\b{_AMISS}",
            rf"\b(?:fee|charge|cost) (?:\w+ ){{0,3}}?(?:is|are|will be|may be|shall be) (?:charged|taken|added|"
            rf"applied|levied|"
            rf"deducted|imposed|payable)\b.{{0,60}}?\b{_AMISS}",
            rf"\b{_AMISS}\b.{{0,60}}?\b(?:fee|charge)s?\b.{{0,30}}?\b(?:is|are|will be|may be|shall be) "
            rf"(?:\w+ )?(?:charged|taken|"
            r"added|applied|levied|deducted|imposed)",
            rf"\b(?:for|per) (?:each|every|any) (?:\w+ ){{0,2}}?(?:day|hour|week|month)s? (?:of |that )?(?:delay|"
            rf"late\w*|default|"
            rf"overrun|you are late)\b.{{0,40}}?\b{USER} (?:\w+ )?(?:owes?|pays?|must pay|will pay|(?:is|are) "
            rf"charged)\b",
            r"\bcosts? you (?:the |your |a |an |\d|[$€£])",
            r"\bright,? (?:\w+ )?(?:upon|with|on|after|at|without)\b[^.;]{0,60}?,? to (?:\w+ )?(?:deduct|debit|charge|"
            r"offset|"
            r"set off)\b",
            r"\bdeduct\w* (?:an? |the |any )?(?:\w+ ){0,4}?(?:fees?|costs?|charges?|amounts?)\b.{0,40}?\bfrom (?:your|"
            r"the) "
            r"(?:\w+ ){0,2}?(?:balance|deposit|account|payouts?|earnings|card|credit)",
        ),
        unless=en(
            r"\b(?:not|never|no|without|nothing|free|waived?)\b",
            rf"\b{USER} (?:may|can|are entitled to|is entitled to) (?:\w+ )?(?:deduct|set off|withhold)",
            r"\b(?:refund|reimburs)\w*",
        ),
    ),
)
