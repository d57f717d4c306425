"""How English terms say who bears a loss: exemptions, burdens, caps, warranties, security, proof, indemnity, penalties.

Patterns are matched against lower-case text. ``not only`` and ``you are not liable`` free nobody of ours, so the
company's exemptions are told from the user's by what stands before "liable".
"""

from tos_monitor.model import Category
from tos_monitor.rules.provision import Family, Measure, Rule, Stance
from tos_monitor.rules.tongue import wording as en

_BE = "(?:is|are|be|being|remain|remains|am)"
_USER = r"(?:you|users?|customers?|members?|the customer|the user|guests?|buyers?|sellers?|subscribers?)"
_KEEP = r"(?:nothing|not|never|no|n't)\b…\b(?:exclud|limit|affect|restrict|waiv|disclaim|prejudic|exempt)\w*"

LOSS = (
    Rule(
        id="en-not-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            rf"{_KEEP}…(?:liabilit|responsib|rights|remed|warrant)",
            r"not (?:be )?(?:relieved|released|exempt)",
        ),
        unless=en(r"including(?:,)? (?:but |without )not? limit"),
    ),
    Rule(
        id="en-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:not|never|nor|neither|n't)\b(?! only)(?:.{0,60}?)\b(?:liable|responsible|accountable|liability|responsibility)\b",
            r"\bno (?:\w+ )?(?:liability|responsibility|obligation|duty)\b",
            r"\b(?:disclaim|exclude)(?:s|ed|ing)?\b…(?:liabilit|responsib|damages|loss)",
            r"\bdisclaims?\b",
            r"without (?:any )?(?:liability|compensation|responsibility)",
            r"\breleas(?:e|es|ing)\b…\b(?:us|from)\b…(?:claim|liabilit|damage|demand)",
            r"\b(?:no event|no circumstances?)\b…\bliable\b",
            r"not (?:be )?(?:obligated|required|obliged|entitled) to (?:reimburse|compensate|pay you|receive compensation)",
            r"\bexempt(?:s|ed)? from (?:\w+ )?liability",
        ),
        unless=en(
            rf"\b{_USER}\b (?:will|shall|are|is|would|may)(?: not|n't) (?:be )?(?:held )?(?:liable|responsible)",
        ),
    ),
    Rule(
        id="en-answers",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b(?:we|company|provider)\b (?:will|shall|{_BE})? ?(?:be |remain )?(?:fully |solely |also |still )?(?:liable|responsible|accountable)\b",
            r"\bwe (?:will|shall|agree to|must)? ?(?:fully )?(?:compensate|reimburse|make good|pay (?:for|you)|cover)\b",
            r"\bwe accept (?:full )?(?:liability|responsib)",
            r"\bour (?:full )?(?:responsibility|liability) (?:for|to)\b…(?:remain|continue)",
        ),
    ),
)

BURDEN = (
    Rule(
        id="en-user-free",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b{_USER}\b (?:will|shall|are|is|would|do|does)(?: not|n't) (?:be )?(?:held |bear )?(?:liable|responsible|any|the (?:cost|loss|risk))",
        ),
    ),
    Rule(
        id="en-user-bears",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"\b{_USER}\b,?(?: alone,?)?(?: though,?)? (?:{_BE}|(?:will|shall|must) be|(?:will|shall) remain)(?: \w+ly| also| and)*,? (?:responsible|liable|accountable)\b",
            r"\b(?:your|customer's|user's) (?:sole |own |full |exclusive )?(?:responsibilit|obligation to ensure)",
            rf"\b{_USER}\b (?:\w+ )?(?:assume|bear|accept|take)s? …\b(?:risk|responsib|cost|loss|liabilit)",
            r"at your (?:own |sole )*(?:risk|cost|expense)",
            r"considered your own",
            rf"responsibility (?:of|lies with|rests with) (?:the )?{_USER}",
        ),
        unless=en(r"\btax(?:es)?\b", r"\bage of\b|parent"),
    ),
)

CAP = (
    Rule(
        id="en-capped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            r"(?:liabilit|damages|remed|compensation)\w*…(?:not exceed|limited to|exceed the|capped at)",
            r"(?:maximum|aggregate|total|cumulative|entire)…liability",
            r"\b(?:indirect|consequential|incidental|punitive|exemplary)\b….{0,40}?\b(?:damages?|loss)",
            r"(?:loss of|lost) (?:profits?|revenue|data|goodwill)",
            r"(?:sole|exclusive) remedy",
            r"(?:pay|paid) (?:you )?no more than",
        ),
        unless=en(r"no (?:cap|limit)\b"),
    ),
)

WARRANTY = (
    Rule(
        id="en-no-warranty",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\bas[- ]is\b|\bas available\b|with all faults",
            r"(?:no|not|n't|cannot|without|disclaims?|exclude\w*)\b…\b(?:warrant|guarant|representation|promise|ensure)",
            r"warrant(?:y|ies)…disclaim",
        ),
    ),
    Rule(
        id="en-warrants",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        holds=en(r"\b(?:we|company|provider)\b (?:\w+ )?(?:represents?|warrants?|guarantees?)\b"),
    ),
)

REMEDY = (
    Rule(
        id="en-gives-up",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"\b(?:waive|waives|waiver of|relinquish\w*|gives? up|forfeits?|forgo)\b…\b(?:claim|right|remed|protection)",
            rf"\b{_USER}\b (?:may|can|shall|will)(?:not| not) (?:\w+ )?(?:claim|object|challenge|dispute|appeal|assert|settle)",
            r"decision (?:is|shall be|will be) (?:final|binding)",
        ),
        unless=en(r"\b(?:not|n't) (?:be )?(?:a |deemed a )?waive", r"class[ -]|jury|failure"),
    ),
    Rule(
        id="en-may-appeal",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{_USER}\b (?:may|can|will be able to|have the right to) (?:\w+ )?(?:appeal|object|challenge|dispute|complain)",
            r"right to (?:appeal|object|complain|redress|lodge)",
        ),
    ),
    Rule(
        id="en-claim-period",
        family=Family.CLAIM_PERIOD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:claims?|actions?|suits?|proceedings?|cause of action)\b….{0,40}?\b(?:within|must be|be brought|be filed|commence)….{0,20}?\b(?:year|month|day)s?\b",
            r"(?:permanently|time)[- ]barred|waived and barred",
        ),
    ),
)

SECURITY = (
    Rule(
        id="en-secures",
        family=Family.SECURITY_DUTY,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:ensure|protect|maintain|safeguard|preserve|keep|secure|guard)s?\b…\b(?:security|integrity|confidential|secure|safe|against unauthori|encrypt)",
            r"\b(?:we|company|provider|service)\b…\b(?:security|safeguards|encrypt)\w*…(?:measures|standards|safeguards|controls|protect)",
            r"(?:technical|organi[sz]ational|security)(?: and \w+)? (?:measures|safeguards)",
        ),
        unless=en(
            rf"\b{_USER}\b (?:\w+ )?(?:must|agree|are responsible|shall|will|should|is responsible|undertake)",
            r"your (?:sole )?responsib|(?:not|n't|cannot|no) (?:\w+ )?(?:guarantee|warrant|ensure|liable|responsible)|you are (?:solely )?responsible",
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
            r"(?:breach|incident|leak|intrusion)….{0,40}?\b(?:we|company|provider)\b….{0,20}?\b(?:notif|inform|tell|alert)",
        ),
        unless=en(rf"\b{_USER}\b (?:\w+ )?(?:must|agree to|shall|will|should|undertake to) (?:\w+ )?(?:notify|inform|tell|report)"),
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
            rf"\b{_USER}\b (?:\w+ )?(?:must|shall|will|can|has to|have to|are required to)? ?(?:first )?(?:proves?|demonstrates?|substantiates?|establish)\b",
            rf"burden of prov?\w+…\b{_USER}\b",
            rf"\b{_USER}\b (?:bears?|has|have|carry|carries) the burden",
            r"our records (?:\w+ )?(?:are|will be|shall be) (?:final|conclusive|binding)",
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
            r"\b(?:defend|indemnify|hold harmless)(?:,| and| or| indemnify| defend| hold| harmless| reimburse){0,6} (?:you\b|customers?\b|users?\b)"
        ),
    ),
    Rule(
        id="en-user-indemnifies",
        family=Family.INDEMNITY,
        category=Category.INDEMNIFICATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\bindemnif|\bhold\b…\bharmless\b|\bdefend\b…\b(?:us|our)\b",
            rf"\b{_USER}\b (?:\w+ )?(?:will|shall|must|agree to) (?:reimburse|compensate|repay) (?:us|the company)",
        ),
        unless=en(r"(?:not|no longer|n't) (?:\w+ )?(?:to )?indemnif|limitation of liability.{0,40}indemnif|indemnification.{0,20}section|section.{0,20}indemnif"),
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
            r"\bpenalt(?:y|ies)\b|liquidated damages|late (?:fee|charge|payment)|(?:cancellation|termination|inactivity|dormancy|restocking) (?:fee|charge)s?",
            r"(?:points?|balances?|credits?|funds|rewards?|miles|deposits?|gift cards?)\b….{0,30}?\b(?:forfeit|expire|lapse|void|cancel|lost|lose|confiscat)",
            r"\bforfeit\w*\b",
            r"interest (?:at|of) (?:the rate|\d)",
        ),
        unless=en(r"\b(?:no|not|without|never|n't)\b…(?:penalt|fee|charge|forfeit|expire|lapse)"),
    ),
    Rule(
        id="en-no-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:no|not|without|never|n't)\b…\b(?:penalt|cancellation fee|late fee|additional charge|forfeit|expire|lapse)"
        ),
    ),
)

RULES = (*LOSS, *BURDEN, *CAP, *WARRANTY, *REMEDY, *SECURITY, *PROOF, *INDEMNITY, *PENALTY)
