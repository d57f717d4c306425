"""How English terms say who bears a loss: exemptions, burdens, caps, warranties, remedies."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import BE, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_KEEP = (
    r"(?:nothing|not|never|no)\b…\b(?:(?:exclud|limit|affect|restrict|waiv|disclaim|prejudic|exempt|reduc|remov)\w*|"
    r"tak(?:e|es|ing) away)"
)

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
        unless=en(r"\bbut not limit"),
    ),
    Rule(
        id="en-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:not|never|nor|neither)\b(?! only)(?:.{0,60}?)\b(?:liable|responsible|accountable|liability|"
            r"responsibility)\b",
            r"\bno (?:\w+ )?(?:liability|responsibility|obligation|duty)\b",
            r"\breleas\w+ and (?:\w+ )?discharg",
            r"\b(?:disclaim|exclude)(?:s|ed|ing)?\b…(?:liabilit|responsib|damages|loss)",
            r"\bdisclaims?\b",
            r"without (?:any )?(?:liability|compensation|responsibility)",
            r"\breleas(?:e|es|ing)\b…\b(?:us|from)\b…(?:claim|liabilit|damage|demand)",
            r"\b(?:no event|no circumstances?)\b…\bliable\b",
            r"not (?:be )?(?:obligated|required|obliged|entitled) to (?:reimburse|compensate|pay you|"
            r"receive compensation)",
            r"\bexempt(?:s|ed)? from (?:\w+ )?liability",
            r"\b(?:we|company) (?:will|shall|do) not (?:\w+ )?(?:compensate|reimburse|restore|replace|make good)",
            r"not (?:be )?(?:bound|obliged|required) to (?:make good|compensate|repair|restore|replace)",
            r"\bno claims? (?:against|for)\b|\b(?:no|not)\b…\bowe you\b",
            r"\bnot (?:\w+ )?(?:compensate|reimburse) (?:you|customers?|users?|members?|guests?)\b",
        ),
        unless=en(
            rf"\b{USER}\b (?:will|shall|are|is|would|may)(?: not) (?:be )?(?:held )?(?:liable|responsible)",
        ),
    ),
    Rule(
        id="en-answers",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b(?:we|company|provider)\b (?:will|shall|{BE})? ?(?:be |remain )?(?:fully |solely |also |"
            rf"still )?(?:liable|responsible|accountable)\b",
            r"\bwe (?:will|shall|agree to|must)? ?(?:fully )?(?:compensate|reimburse|make good|pay (?:for|you)|"
            r"cover|make up for|put right|restore|replace|repair|rebook)\b",
            r"\b(?:we|company|provider)\b(?:(?!\byou\b|\bnot\b|\bno\b).){0,60}?\b(?:remain|stay)s? (?:\w+ly )?"
            r"(?:liable|responsible|accountable)\b",
            r"\b(?:compensate|reimburse)s? (?:you|customers?|users?|members?|guests?)\b",
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
            rf"\b{USER}\b (?:will|shall|are|is|would|do|does)(?: not) (?:be )?(?:held |bear )?(?:liable|"
            rf"responsible|any|the (?:cost|loss|risk))",
        ),
    ),
    Rule(
        id="en-user-bears",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"\b{USER}\b,?(?: alone,?)?(?: though,?)? (?:{BE}|(?:will|shall|must) be|(?:will|"
            rf"shall) remain)(?: \w+ly| also| and){{0,3}},? (?:responsible|liable|accountable)\b",
            r"\b(?:your|customer's|user's) (?:sole |own |full |exclusive )?(?:responsibilit|obligation to ensure)",
            rf"\b{USER}\b (?:\w+ )?(?:assume|bear|accept|take)s? …\b(?:risk|responsib|cost|loss|liabilit)",
            r"at your (?:own |sole ){0,2}(?:risk|peril|cost|expense)",
            r"\bbinding on you even\b|presumed to (?:be|have been) (?:you\b|made by you)",
            r"(?:considered|treated as|deemed) (?:yours\b|your own|(?:made|authori[sz]ed|placed) by you)",
            rf"responsibility (?:of|lies with|rests with) (?:the )?{USER}",
        ),
        unless=en(r"\btax(?:es)?\b", r"\bage of\b|parent"),
    ),
)

CAP = (
    Rule(
        id="en-uncapped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\bno (?:\w+ )?(?:cap|limit) (?:on|to)\b…(?:liab|pay|compensat|damages)",
            r"\b(?:liabilit|compensation)\w* (?:is|will be|shall be) (?:unlimited|not (?:capped|limited)\b(?! to))",
        ),
    ),
    Rule(
        id="en-capped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            r"(?:liabilit|damages|remed|compensation)\w*…(?:not exceed|limited to|exceed the|capped at)",
            r"(?:maximum|aggregate|total|cumulative|entire)…liability",
            r"\bmaximum\b…\bwe (?:will|shall|have to)? ?pay\b",
            r"\b(?:indirect|consequential|incidental|punitive|exemplary)\b….{0,40}?\b(?:damages?|loss)",
            r"(?:loss of|lost) (?:profits?|revenue|data|goodwill)",
            r"(?:sole|exclusive) remedy",
            r"(?:pay|paid) (?:you )?no more than",
        ),
    ),
)

WARRANTY = (
    Rule(
        id="en-no-warranty",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\bas[- ]is\b|\bas available\b(?! (?:by|at|on|in|through|from))|with all faults|in (?:its|"
            r"their) (?:current|present) (?:state|condition)",
            r"(?:no|not|cannot|without|disclaims?|exclude\w*)\b…\b(?:warrant|guarant|representation|promise|"
            r"ensure)",
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
            r"\b(?:waive|waives|waiver of|relinquish\w*|gives? up|forfeits?|forgo)\b…\b(?:claim|right|remed|"
            r"protection)",
            rf"\b{USER}\b (?:may|can|shall|will)(?:not| not) (?:\w+ )?(?:claim|object|challenge|dispute|appeal|"
            rf"assert|settle)",
            r"decision (?:is|shall be|will be) (?:final|binding)",
        ),
        unless=en(r"\b(?:not) (?:be )?(?:a |deemed a )?waive", r"\bclass\b|jury|failure"),
    ),
    Rule(
        id="en-may-appeal",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{USER}\b (?:may|can|will be able to|have the right to) (?:\w+ )?(?:appeal|object|challenge|"
            rf"dispute|complain)",
            r"right(?: \w+){0,3} to (?:appeal|object|complain|redress|lodge|sue|bring (?:a|any) (?:claim|action))",
        ),
    ),
    Rule(
        id="en-claim-period",
        family=Family.CLAIM_PERIOD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:claims?|actions?|suits?|proceedings?|cause of action)\b….{0,40}?\b(?:within|must be|be brought|"
            r"be filed|commence)….{0,20}?\b(?:year|month|day)s?\b",
            r"(?:permanently|time)[- ]barred|waived and barred",
        ),
    ),
)

RULES = (*LOSS, *BURDEN, *CAP, *WARRANTY, *REMEDY)
