"""How English terms say who bears a loss: exemptions and burdens."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import BE, NAMED, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_KEEP = (
    r"(?:nothing|not|cannot|never|no)\b…\b(?:(?:exclud|limit|affect|restrict|waiv|disclaim|prejudic|exempt|reduc|"
    r"remov)\w*|tak(?:e|es|ing) away)"
)

LOSS = (
    Rule(
        id="en-not-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:limitations?|exclusions?|caps?|limits?)\b.{0,60}?\b(?:shall|will|do|does) not (?:apply|extend|"
            r"cover)\b",
            rf"{_KEEP}…(?:liabilit|responsib|rights|remed|warrant)",
            r"not (?:be )?(?:relieved|released|exempt)",
            r"\bnothing\b.{0,60}?\b(?:exclud|limit|affect|restrict)\w*.{0,160}?\bliabilit",
        ),
        unless=en(
            r"\bbut not limit",
            # That a right is not lost by waiting serves whoever has it.
            r"\b(?:construed|considered|deemed|constitut\w*|operate|regarded|treated)\b….{0,20}?\bwaiver\b",
        ),
    ),
    Rule(
        id="en-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:not|cannot|never|nor|neither|none of)\b(?! only)(?:.{0,60}?)\b(?:liable|responsible|accountable|"
            r"liability|responsibility)\b",
            r"\bno (?:\w+ )?(?:liability|responsibility|obligation|duty)\b",
            r"\breleas\w+ and (?:\w+ )?discharg",
            r"\b(?:disclaim|exclude)(?:s|ed|ing)?\b…(?:liabilit|responsib|damages|loss)",
            r"\bdisclaims?\b",
            r"\bwith(?:out| no) (?:\w+ ){0,4}?(?:liability|compensation|responsibility)\b",
            r"\breleas(?:e|es|ing)\b….{0,110}?\b(?:us|from)\b….{0,20}?(?:claim|liabilit|damage|demand)",
            r"\bno (?:event|circumstances?|case|(?:legal )?theory)\b….{0,120}?\b(?:liable|responsible|accountable|"
            r"liability|responsibility)\b",
            r"not (?:be )?(?:obligated|required|obliged|entitled) to (?:reimburse|compensate|pay you|"
            r"receive compensation)",
            r"\bexempt(?:s|ed)? from (?:\w+ )?liability",
            r"\b(?:we|company) (?:will|shall|do) not (?:\w+ )?(?:compensate|reimburse|restore|replace|make good)",
            r"not (?:be )?(?:bound|obliged|required) to (?:make good|compensate|repair|restore|replace)",
            r"\bno claims? (?:against|for)\b|\b(?:no|not)\b…\bowe you\b",
            r"\bnot (?:\w+ )?(?:compensate|reimburse) (?:you|customers?|users?|members?|guests?)\b",
            r"\bow(?:e|es|ed)\b…\bnothing\b|\bnothing (?:is|will be|shall be) (?:\w+ )?(?:owed|payable|due)\b",
            r"\bno (?:compensation|damages|credits?|reimbursement|redress)\b.{0,60}?\b(?:payable|paid|due|owed|given|"
            r"granted|available|offered|provided)\b",
            r"\b(?:not|cannot|never)\b (?:\w+ ){0,2}(?:entitled to|able to|have (?:a|any) right to|receive|claim|"
            r"get)\b….{0,20}?\b(?:compensation|damages)\b",
            r"\bliabilit(?:y|ies)\b.{0,80}?\b(?:is|are|be) (?:hereby |fully |entirely )?(?:excluded|disclaimed|"
            r"ruled out|waived)\b",
            r"\bnot (?:be )?(?:deemed )?(?:in |to be in |a )breach\b",
            r"\b(?:responsib|liab)\w* (?:ends?|ceases?|stops?)\b|\bnot our (?:concern|problem|business|"
            r"responsibility)\b|\bnot (?:\w+ )?answer(?:able)? for\b",
            r"\bnot be (?:replaced|reissued|reinstated|made good|compensated)\b|\bnot entitle (?:you|users?|"
            r"customers?|members?)\b.{0,20}?\bcompensation",
        ),
        unless=en(
            rf"\b{USER}\b (?:will not|shall not|are not|is not|would not|may not|cannot) (?:be )?(?:held )?(?:liable|"
            rf"responsible)",
            rf"\bhold {USER}\b",
            # Both are free for what neither can help.
            r"\bneither (?:party|side|of us)\b.{0,200}?\b(?:control|prevent|foresee|force majeure)",
            # The law is quoted.
            r"\b(?:void|unenforceable|invalid|prohibit\w*|forbids?)\b….{0,40}?\b(?:any|a|every|such) (?:\w+ )?(?:term|"
            r"clause|provision)s?\b",
            r"\b(?:liable|responsible)\b.{0,300}?\b(?:unless|except|save)\b.{0,60}?\bnot (?:\w+ )?(?:liable|"
            r"responsible)\b",
        ),
    ),
    Rule(
        id="en-answers",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b(?:we|company|provider)\b (?:will|shall|{BE}) (?:be |remain )?(?:fully |solely |also |"
            rf"still )?(?:liable|responsible|accountable)\b",
            r"\bwe (?:will|shall|agree to|must)? ?(?:fully )?(?:compensate|reimburse|make good|pay (?:for|you)|cover|"
            r"make up for|put right|restore|replace|repair|rebook)\b",
            r"\b(?:we|company|provider)\b(?:(?!\byou\b|\bnot\b|\bno\b).){0,60}?\b(?:remain|"
            r"stay)s? (?:\w+ly )?(?:liable|responsible|accountable)\b",
            r"\b(?:compensate|reimburse)s? (?:you|customers?|users?|members?|guests?)\b",
            r"\bwe accept (?:full )?(?:liability|responsib)",
            r"\bour (?:full )?(?:responsibility|liability) (?:for|to)\b…(?:remain|continue)",
            rf"^(?!.{{0,900}}?\b(?:no|none|neither|nor|not|never)\b).{{0,900}}?\b(?=is|are|will|shall|re|"
            rf"a){NAMED}(?:is|are|(?:will|shall) be|remains?|accepts?|assumes?)(?: always| fully| also)? (?:liable|"
            rf"full liability|liability) (?:to you )?(?:for|without|where|if|in)\b",
            rf"\b(?=will|shall|remain|continue){NAMED}(?:(?:will|shall) )?(?:remains?|continues? to be) (?:\w+ly )?"
            rf"(?:liable|responsible)\b",
            rf"\b(?=will|shall|must){NAMED}(?:will|shall|must)(?: \w+ly| also)? (?:repair|replace|restore|compensate|"
            rf"reimburse|make good|rebook)\b",
            r"\b(?:we|company|provider)\b.{0,40}?\b(?:efforts|try|aim|seek|strive|endeavou?rs?) to (?:repair|replace|"
            r"restore|compensate|make good|put right)\b",
            rf"\b{WE}\b (?:\w+ )?(?:send|give|supply|offer)s? (?:you )?(?:another\b|a new|a (?:free )?(?:replacement|"
            rf"substitute))",
            rf"\b{WE}\b (?:\w+ly )?(?:compensates?|reimburses?|replaces?|restores?|makes? good|answers? for|"
            rf"pays? for)\b",
        ),
    ),
    Rule(
        id="en-credits",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            r"\b(?:credit|compensation) of (?:\d+|[$€£])",
            r"\b(?:you|customers?) (?:will |shall )?(?:get|receive|be credited)\b…(?:%|[$€£]|percent|"
            r"per cent).{0,40}?(?:off|bill|fee|credit|back)",
            r"\b(?:claims?|compensation|damages|losses) (?:are|is|will be) (?:paid|compensated|covered|"
            r"reimbursed) up to\b",
        ),
        unless=en(r"\b(?:charge|pay)s? (?:you |us )?(?:a )?(?:credit|compensation)"),
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
            rf"\b{USER}\b (?:will|shall|are|is|would|do|does)(?: not) (?:be )?(?:held |bear )?(?:liable|responsible|"
            rf"any|the (?:cost|loss|risk))",
            rf"\b{WE}\b (?:will |shall |must )?(?:pay|bear|cover|meet)s? (?!.{{0,40}}?\breturn)(?:for )?…\b(?:costs?|"
            rf"postage|shipping|expenses)\b",
            rf"\b{USER}\b (?:pays?|owes?|loses?|risks?) nothing\b",
            r"\bindemnit(?:y|ies)\b.{0,80}?\b(?:do|does|shall|will) not (?:apply|extend|cover)\b|"
            r"\bno obligations? to indemnify\b",
            rf"\bnot hold {USER} (?:\w+ )?(?:liable|responsible|accountable)\b",
        ),
        unless=en(r"^notwithstanding the (?:foregoing|above)\b(?!.{0,200}?\bindemnify)"),
    ),
    Rule(
        id="en-user-bears",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b{USER}\b,?(?: alone,?)?(?: though,?)?(?:, who)? (?:{BE}|(?:will|shall|must) be|(?:will|"
            rf"shall) remain)(?: \w+ly| also| and){{0,3}},? (?:responsible|liable|accountable)\b",
            r"\b(?:your|customer's|user's) (?:sole |own |full |exclusive )?(?:responsibilit|(?:obligation|duty) to\b)",
            rf"\b{USER}\b (?:\w+ )?(?:assume|bear|accept|take)s? …\b(?:risk|responsib|cost|loss|liabilit)",
            rf"\bat (?:your|their|the {USER}'s?) (?:own |sole |\w+ and ){{0,3}}(?:risk|peril|cost|expense)\b",
            r"\bbinding on you even\b|presumed to (?:be|have been) (?:you\b|made by you)",
            r"(?:considered|treated as|deemed) (?:yours\b|your own|(?:made|authori[sz]ed|placed) by you)",
            rf"\b(?:responsibility|risks?|loss(?:es)?|damages?|costs?)\b….{{0,40}}?\b(?:of|lies?|rests?|remains?|"
            rf"stays?|falls?|pass(?:es)?|is|are|be) (?:\w+ )?(?:with |on |upon |to |borne by |"
            rf"for )?(?:the )?{USER}\b(?! (?:may|can|will|shall|have|has|are|is|do))",
            rf"\b{USER}\b (?:will |shall |must |have to |has to )?(?:pay|cover|meet|shoulder|"
            rf"absorb)s? (?!.{{0,40}}?\breturn)…\b(?:costs?|postage|shipping|expenses?|losses|damage)\b",
            rf"\b(?:counts?|count|regarded|treated|considered|deemed|taken|seen) as (?:\w+ )?(?:(?:made|done|placed|"
            rf"given|authori[sz]ed|sent) by )?(?:you\b|the {USER})",
            r"\b(?:back(?:ing)?[- ]?up|backups?|security|securing|protecting|protection|"
            r"safekeeping)\b.{0,40}?\b(?:up to|a matter for) (?:you|the user|the customer)\b",
            rf"\b{USER}\b (?:\w+ )?answers? for\b",
        ),
        unless=en(
            # A third party to whoever reads it.
            r"\b(?:sellers?|hosts?|merchants?)\b.{0,40}?\bresponsible for\b.{0,60}?\b(?:to you|your)\b",
            r"\b(?:remain|are|be) (?:responsible|liable) only\b",
            r"\btax(?:es)?\b",
            r"\bage of\b|parent(?:'s|al) |\bnot be (?:treated|considered|deemed|regarded) as",
        ),
    ),
)

RULES = (*LOSS, *BURDEN)
