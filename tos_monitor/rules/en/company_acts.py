"""How English terms bind or free the company where no other rule knows the act by its words."""

from tos_monitor.model import Category
from tos_monitor.rules.en.deeds import (
    ADVERBS,
    COMPANY_ACTS,
    COMPANY_GIVES,
    COMPANY_REFUSES,
    COMPANY_SPARES,
    COMPANY_TAKES,
    CUTS,
    DONE_TO,
    GIVES,
    HANDLES,
    HOW_TO,
    SHUTS,
    USER_MAY,
    YOU,
)
from tos_monitor.rules.en.words import USER, WE, en
from tos_monitor.rules.provision import Family, Rule, Stance

RULES = (
    Rule(
        id="en-act-ends",
        family=Family.POWER,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(rf"{COMPANY_ACTS}{SHUTS}", rf"{COMPANY_TAKES}{SHUTS}", rf"{DONE_TO}{SHUTS}"),
        unless=en(
            HOW_TO,
            rf"{USER_MAY}{SHUTS}|\bonly (?:if|when|with|where)\b|\bat your request\b|\b(?:will|may|can|shall) (?:\w+ )?"
            r"delete (?:your|all|any personal|the data)|\b(?:up)?on (?:your )?request\b|\bif (?:so )?requested\b|"
            r"\b(?:data|"
            r"information|details|messages)\b.{0,30}?\b(?:delet|remov|eras)",
        ),
    ),
    Rule(
        id="en-act-handles",
        family=Family.POWER,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(
            r"^we (?:also |always )?(?:record|share|sell|track|monitor|film|scan|retain|disclose)\b",
            rf"{COMPANY_ACTS}{HANDLES}",
            rf"{COMPANY_TAKES}{HANDLES}",
            rf"{DONE_TO}{HANDLES}",
        ),
        unless=en(
            rf"{USER_MAY}{HANDLES}|\b(?:authorit(?:y|ies)|law enforcement|courts?|legal (?:process|obligations?)|"
            r"lawful|required by law)\b|\bno \w+ may\b|\bonly (?:if|when|with|where)\b|\b(?:consent|permission)\b|"
            r"\bin "
            r"accordance with "
            r"(?:the|our)\b|\bat your request\b"
        ),
    ),
    Rule(
        id="en-act-cuts",
        family=Family.POWER,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(
            rf"{COMPANY_ACTS}{CUTS}",
            rf"{COMPANY_TAKES}{CUTS}",
            rf"{DONE_TO}{CUTS}",
            rf"\b{WE} (?:have|has) the right (?:to|of)\b",
            r"\b(?:reserves?|retains?) (?:to \w+ )?the (?:\w+ ){0,2}right (?:to|of)\b",
            r"\bmay subject you to\b",
        ),
        unless=en(rf"{USER_MAY}{CUTS}|\b{USER} (?:reserves?|retains?)\b|\bonly (?:if|when|with|where)\b"),
    ),
    Rule(
        id="en-act-spares",
        family=Family.POWER,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        is_faint=True,
        holds=en(rf"{COMPANY_SPARES}(?:{HANDLES}|{SHUTS}|use\b|charg|bill\b|deduct|increas|rais|train|re-?identify)"),
        unless=en(r"\bnot (?:\w+ )?(?:be )?(?:responsible|liable|monitor|control|verify|respond)"),
    ),
    Rule(
        id="en-act-gives",
        family=Family.BENEFIT,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        is_faint=True,
        holds=en(
            rf"{COMPANY_GIVES}{GIVES}",
            rf"^we (?:also |always )?(?:give (?:you|(?:(?:every|each|all|our|new) ){{1,2}}{USER})|refund|replace|"
            r"reimburse|"
            r"compensate|guarantee that|promise to)\b",
            rf"{YOU}(?:receives? (?:\w+ ){{0,3}}(?:refund|credit|compensation|replacement|discount|copy|notice)|will "
            rf"{ADVERBS}"
            r"(?:receive (?:\w+ ){0,3}(?:refund|credit|compensation|notice|copy|reminder|"
            r"replacement|confirmation)|get (?:\w+ ){0,3}(?:refund|back|credit|reminder)|keep (?:your|access|the)|"
            r"retain|be (?:notified|informed|refunded|reimbursed|compensated|told|reminded|given|warned)|"
            r"(?:still )?have (?:\d+|access|at least|the (?:right|option|opportunity))))",
            r"\b(?:free of charge|at no (?:extra |additional )?(?:cost|charge)|at our (?:own )?(?:cost|expense)|"
            r"without (?:any )?(?:extra |additional )?charge)\b",
            r"\b(?:refunds?|payments?|amounts?|fees?|deposits?|appeals?|complaints?|requests?|actions?|accounts?|"
            r"decisions?|data|information|content|charges?|access|users|customers|prepaid \w+)(?: \w+){0,10} (?:will|"
            r"shall) (?:always |promptly |also |then |automatically )?be (?:\w+ly )?(?:refunded|reimbursed|returned|"
            r"reversed|restored|reinstated|unfrozen|honou?red|answered|acknowledged|credited|compensated|notified|"
            r"informed|reviewed|subject to (?:a |human )|anonymi[sz]ed|protected)",
        ),
        unless=en(
            rf"\b(?:only accept|law enforcement|government|authorit)|{YOU}(?:shall|must|undertakes?|agrees?|commits?|"
            r"(?:is|are) (?:required|obliged))\b|\bnon-refundable\b|\bplease (?:contact|visit|call)\b"
        ),
    ),
    Rule(
        id="en-act-refuses",
        family=Family.BENEFIT,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(
            rf"{COMPANY_REFUSES}(?:guarantee|warrant|accept (?:returns|refund|cancel|any)|refund|reimburse|compensate|"
            r"notify|inform|respond|repl[yi]|replace|repair|restore|provide|offer|verify|monitor|review|screen|endorse|"
            r"back up|reinstate|consider)"
        ),
        unless=en(r"\bif you (?:do not|fail|refuse)\b"),
    ),
)
