"""How English terms say what is owed when something goes wrong: security, proof, indemnity, penalties."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

SECURITY = (
    Rule(
        id="en-secures",
        family=Family.SECURITY_DUTY,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:ensure|protect|maintain|safeguard|preserve|keep|secure|guard)s?\b….{0,20}?\b(?:data|information|"
            r"content|accounts?|personal)\b….{0,40}?\b(?:secur|safe|unauthori|encrypt|confidential)",
            r"(?:ensure|protect|maintain|safeguard)s?\b….{0,20}?\b(?:security|confidentiality|"
            r"integrity)\b….{0,40}?\b(?:data|information|content|accounts?)\b",
            r"\b(?:we|company|provider|service)\b…\b(?:security|safeguards|encrypt)\w*…(?:measures|standards|"
            r"safeguards|controls|protect)",
            r"(?:technical|organi[sz]ational|security)(?: and \w+)? (?:measures|safeguards)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|agree|are responsible|shall|will|should|is responsible|undertake)",
            r"your (?:sole )?responsib|(?:not|cannot|no) (?:\w+ )?(?:guarantee|warrant|ensure|liable|"
            r"responsible)|you are (?:solely )?responsible",
        ),
    ),
    Rule(
        id="en-tells-of-breach",
        family=Family.BREACH_NOTICE,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:notif|inform|tell|alert|report)\w*….{0,40}?(?:breach|incident|leak|intrusion|unauthori[sz]ed)",
            r"(?:breach|incident|leak|intrusion)….{0,40}?\b(?:we|company|provider)\b….{0,20}?\b(?:notif|inform|"
            r"tell|alert)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|agree to|shall|will|should|undertake to) (?:\w+ )?(?:notify|inform|tell|"
            rf"report)"
        ),
    ),
)

PROOF = (
    Rule(
        id="en-company-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:unless|until) (?:we|the company)…(?:prove|show|demonstrate)",
            r"\b(?:for|up to|on) (?:us|the company) to (?:prove|show|demonstrate)",
            r"(?:we|company|provider) (?:\w+ )?(?:bears?|has|have|carry|carries) the burden",
            r"burden of proof (?:is|lies|rests|falls)…(?:us|company|provider)",
        ),
    ),
    Rule(
        id="en-user-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|will|can|has to|have to|are required to)? ?(?:first )?(?:proves?|"
            rf"demonstrates?|substantiates?|establish)\b",
            rf"burden of prov?\w+…\b{USER}\b",
            rf"\b{USER}\b (?:bears?|has|have|carry|carries) the burden",
            r"\bour (?:\w+ )?(?:records|logs) (?:\w+ )?(?:are|will be|shall be) (?:\w+ )?(?:final|conclusive|binding)",
            rf"\b{USER}\b (?:has|have) to (?:prove|show|demonstrate)",
            rf"\b(?:for|up to|on) (?:the )?{USER} to (?:prove|show|demonstrate)",
        ),
    ),
)

INDEMNITY = (
    Rule(
        id="en-company-indemnifies",
        family=Family.INDEMNITY,
        category=Category.INDEMNIFICATION,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:defend|indemnify|hold harmless)(?:,| and| or| indemnify| defend| hold| harmless|"
            r" reimburse){0,6} (?:you\b|customers?\b|users?\b)"
        ),
        unless=en(r"\b(?:no|not|neither|nor)\b…(?:obligat|duty|required|responsib)\w*…(?:defend|indemnif|harmless)"),
    ),
    Rule(
        id="en-user-indemnifies",
        family=Family.INDEMNITY,
        category=Category.INDEMNIFICATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\bindemnif|\bhold\b…\bharmless\b|\bdefend\b…\b(?:us|our)\b",
            rf"\b{USER}\b (?:\w+ )?(?:will|shall|must|agree to) (?:\w+ )?(?:reimburse|compensate|repay) "
            r"(?:us|the (?:company|platform|marketplace|operator|provider))\b",
        ),
        unless=en(
            r"(?:not|no longer) (?:\w+ )?(?:to )?indemnif|limitation of liability.{0,40}indemnif|"
            r"indemnification.{0,20}section|section.{0,20}indemnif"
        ),
    ),
)

PENALTY = (
    Rule(
        id="en-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            r"\bpenalt(?:y|ies)\b|liquidated damages|\bsurcharge|late (?:fee|charge|payment)|(?:cancellation|"
            r"termination|"
            r"inactivity|dormancy|no-show|restocking) (?:fee|charge)s?",
            r"(?:points?|balances?|credits?|funds|rewards?|miles|deposits?|gift cards?)\b….{0,30}?\b(?:forfeit|"
            r"expire|lapse|void|cancel|lost|lose|confiscat)",
            r"\bforfeit\w*\b|no cash value|(?:may not|cannot) be redeemed",
            r"interest (?:at|of) (?:the rate|\d)",
            r"\b(?:charge|fees?)\b….{0,20}?\bfor (?:export|clos|cancel|leav|withdraw)\w*",
            r"\b(?:early|premature) (?:withdrawal|exit|departure|termination|cancellation) (?:costs?|fees?|charges?)\b",
            r"remaining (?:\w+ )?(?:rent|fees?|term|balance|payments?|instal\w+|charges?)…(?:becomes?|is|are|falls?) "
            r"(?:\w+ )?(?:due|payable)",
            r"\b(?:fees?|charges?) \b….{0,40}?\bif you (?:leave|cancel|terminate|end|close|withdraw)\b",
        ),
        unless=en(
            r"\b(?:no(?!-)|not|without|never)\b…(?:penalt|fee|charge|forfeit|expire|"
            r"lapse)",
            r"penalty of perjury",
        ),
    ),
    Rule(
        id="en-no-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:no(?!-)|not|without|never)\b…\b(?:penalt|cancellation fee|late fee|additional charge|forfeit|"
            r"expire|lapse)",
            r"(?:cancel|clos|export|leav|return)\w*….{0,30}?(?:free of charge|at no cost|without (?:\w+ )?(?:charge|"
            r"fee))",
            r"\bno (?:fee|charge)s?\b….{0,20}?\bif you (?:leave|cancel|terminate|end|close|withdraw)\b",
        ),
    ),
)

# What a company does to its user; that it only may is no loss.
_TO_USER = en(
    r"\b(?:charg|bill|collect|deduct|debit|limit|refus|restrict|remov|withhold|us(?:e|ing)\b|process|disclos)"
)

DUTY = (
    Rule(
        id="en-must-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=en(r"\b(?:we|company|provider) (?:will|shall|must|undertake to|agree to|commit to) (?!not\b|never\b)"),
        unless=_TO_USER,
    ),
    Rule(
        id="en-may-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:we|company|provider) (?:may|can|could|might|(?:will |shall )?(?:try|aim|endeavou?r|"
            r"seek) to) (?!not\b)"
        ),
        unless=_TO_USER,
    ),
)

RULES = (*SECURITY, *PROOF, *INDEMNITY, *PENALTY, *DUTY)
