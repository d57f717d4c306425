"""How English terms say what each side owes when something goes wrong: security, proof, indemnity."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, WE, en
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
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ly |also )?(?:back up|encrypt|monitor|scan|audit|patch|store|"
            rf"keep)s? .{{0,40}}?\b(?:encrypted|safe|secure|securely|backups?|suspicious|intrusions?|malware)\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ly |also )?(?:back up|encrypt)s? \b",
            r"\b(?:data|files|messages|content|passwords|information) (?:are|is) (?:\w+ly |always )?(?:encrypted|"
            r"backed up)\b",
            r"\b(?:encrypted|hashed) form\b",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|agree|are responsible|shall|will|should|is responsible|undertake)",
            r"\b(?:shar|disclos|request|requir)\w*\b.{0,200}?\b(?:to protect|additional security)",
            r"your (?:sole )?responsib|(?:not|cannot|no) (?:\w+ )?(?:guarantee|warrant|ensure|liable|responsible)|"
            r"you are (?:solely )?responsible",
        ),
    ),
    Rule(
        id="en-tells-of-breach",
        family=Family.BREACH_NOTICE,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:notif|inform(?!ati)|tell\b|alert|report)\w*….{0,40}?(?:breach|incident|leak|intrusion|"
            r"unauthori[sz]ed)",
            r"(?:breach|incident|leak|intrusion)….{0,40}?\b(?:we|company|provider)\b….{0,20}?\b(?:notif|"
            r"inform(?!ati)|tell\b|alert)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|agree to|shall|will|should|undertake to) (?:\w+ )?(?:notify|inform|tell|"
            rf"report)",
            r"\b(?:notify(?:ing)?|inform(?:ing)?|contact|tell|alert) us\b|\bplease (?:\w+ )?(?:notify|inform|tell|"
            r"alert|report)\b",
            r"\b(?:report|complaint)\w* (?:of )?(?:an |any |the )?(?:\w+ )?incident",
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
            r"\b(?:if|where|when) we cannot (?:prove|show|demonstrate)\b",
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
            r"\b(?:in|of) our (?:systems?|records|books|logs)\b.{0,20}?\b(?:decides?|prevails?|counts?|governs?)\b",
            rf"\b{USER}\b (?:has|have) to (?:prove|show|demonstrate)",
            rf"\b(?:for|up to|on) (?:the )?{USER} to (?:prove|show|demonstrate)",
            r"\b(?:our|its|the company's) (?:\w+ ){0,2}(?:records?|logs?|books|data|systems?|measurements?|readings?|"
            r"figures|calculations?)\b…\b(?:final|conclusive|binding|(?:sole|only|full|decisive) (?:\w+ )?(?:evidence|"
            r"proof)|prevails?|decisive)\b",
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
            rf"\b{USER}\b (?:will |shall |must |have to |agrees? to |undertakes? to )?(?:make good|make up for|cover|"
            rf"reimburse|compensate|answer for|bears?|pays?)\b.{{0,60}}?\b(?:loss|losses|costs?|damages?|claims?|"
            rf"legal|expenses?|fees)\b.{{0,40}}?\b(?:we|us|our|the (?:company|platform|marketplace|operator|"
            rf"provider))\b",
            rf"\b{USER}\b (?:\w+ )?(?:agrees? to|must|shall|will|undertakes? to) (?:\w+ )?reimburse (?!you\b)",
            r"\b(?:keeps?|holds?) (?:us|our|the company|the platform|the marketplace|the operator|"
            r"the provider)\b.{0,40}?\b(?:free|clear|safe)\b.{0,30}?\b(?:from|of|against)\b",
            rf"\b{USER}\b (?:will |shall |must |have to )?pay (?:for )?our (?:\w+ )?(?:lawyers?|attorneys?|counsel|"
            rf"legal|court)\b",
        ),
        unless=en(
            r"(?:not|no longer) (?:\w+ )?(?:to )?indemnif|limitation of liability.{0,40}indemnif|"
            r"indemnification.{0,20}section|section.{0,20}indemnif"
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
        holds=en(
            r"\b(?:we|company|provider) (?:will|shall|must|undertake to|agree to|commit to) (?!not\b|never\b)",
            r"\b(?:refunds?|payments?|credits?|notices?|requests?|complaints?|claims|orders?|"
            r"deposits?) (?:[\w-]{1,20} ){0,6}(?:will|shall|must) be (?!not\b)",
        ),
        unless=_TO_USER,
    ),
    Rule(
        id="en-may-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:we|company|provider) (?:may|can|could|might|(?:will |shall )?(?:try|aim|endeavou?r|"
            r"seek) to) (?!not\b)",
            r"\b(?:refunds?|payments?|credits?|notices?|requests?|complaints?|claims|orders?|"
            r"deposits?) (?:[\w-]{1,20} ){0,6}(?:may|can|might) be (?!not\b)",
        ),
        unless=_TO_USER,
    ),
)

RULES = (*SECURITY, *PROOF, *INDEMNITY, *DUTY)
