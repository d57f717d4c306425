"""How English terms say when the company answers for a loss."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import BE, NAMED, NOT_EVERYWHERE, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_KEEP = (
    r"(?:nothing|not|cannot|never|no)\b…\b(?:(?:exclud|limit|affect|restrict|waiv|disclaim|prejudic|exempt|reduc|"
    r"remov)\w*|tak(?:e|es|ing) away)"
)

# What an exclusion names: the sorts of loss and damage, and what each comes from.
_LOSSES = (
    r"\b(?:indirect|incidental|special|consequential|punitive|exemplary|multiple damages|reliance|profit|revenue|"
    r"(?:loss|corruption) of data|lost data|goodwill|reputation|intangible|injur|death|accident|property damage|"
    r"emotional|negligence|(?:business|work|service) (?:interruption|stoppage)|substitute)"
)

RULES = (
    Rule(
        id="en-not-freed",
        family=Family.LOSS,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:limitations?|exclusions?|caps?|limits?)\b.{0,120}?\b(?:(?:shall|will|do|does) not (?:apply|extend|"
            r"cover)\b|(?:may|might) not apply to you)",
            rf"{_KEEP}…(?:liabilit|responsib|rights|remed|warrant)",
            r"not (?:be )?(?:relieved|released|exempt)",
            r"\bnothing\b.{0,60}?\b(?:exclud|limit|affect|restrict)\w*.{0,160}?\bliabilit",
            r"\b(?:statutory|legal|consumer|mandatory) (?:consumer )?rights (?:\w+ ){0,3}?(?:(?:is|are|remain|"
            r"stay)s? (?:not affected|unaffected|untouched|intact|in place|in full|in force|unchanged)|will not be "
            r"affected)",
            r"\bnothing\b.{0,60}?\b(?:takes?|taking) (?:away|from)\b.{0,30}?\brights",
            r"\bnothing\b.{0,60}?\b(?:curtail|diminish|impair)s?\b.{0,40}?\b(?:rights?|remed|claims?)",
        ),
        unless=en(
            r"\bbut not limit|\b(?:ownership|intellectual property|proprietary) rights",
            rf"\b{USER}\b (?:(?:are|is) not|(?:will|shall) not be) (?:\w+ )?(?:relieved|released|exempt)",
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
        measure=Measure.MORE_IS_WORSE,
        kinds=en(_LOSSES),
        holds=en(
            r"\b(?:not|cannot|never|nor|neither|none of)\b(?! only)(?:(?!, you (?:are|will|shall|must|remain)\b|"
            r"\bwho is\b)"
            r".){0,60}?\b(?:liable|responsible|accountable|"
            r"liability|responsibility)\b",
            r"\bno (?:\w+ )?(?:liability|responsibility|obligation|duty)\b",
            r"\breleas\w+ and (?:\w+ )?discharg",
            r"\b(?:disclaim|exclude)(?:s|ed|ing)?\b…(?:liabilit|responsib|damages|loss)",
            r"\bdisclaims?\b",
            r"\bwith(?:out| no) (?:\w+ ){0,4}?(?:liability|compensation|responsibility)\b",
            r"\breleas(?:e|es|ing)\b….{0,110}?\b(?:us|from)\b….{0,20}?(?:claim|liabilit|damage|demand)",
            r"\bno (?:way|manner|respect) (?:be )?(?:\w+ )?(?:liable|responsible|accountable|answerable)\b",
            r"\bno (?:event|circumstances?|case|(?:legal )?theory)\b….{0,260}?\b(?:liable|responsible|accountable|"
            r"liability|responsibility)\b",
            r"(?<!\byou are )(?<!\bcustomer is )(?<!\buser is )(?<!\bmember is )\bnot (?:be )?(?:obligated|required|"
            r"obliged|entitled) to (?:reimburse|compensate|pay you|"
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
            r"(?<!\byou are )(?<!\bcustomer is )(?<!\buser is )(?<!\bmember is )\bnot (?:be )?(?:deemed )?(?:in |to "
            r"be in |"
            r"a )breach\b",
            r"\b(?:responsib|liab)\w* (?:ends?|ceases?|stops?)\b|\bnot our (?:concern|problem|business|"
            r"responsibility)\b|\bnot (?:\w+ )?answer(?:able)? for\b",
            r"\bnot be (?:replaced|reissued|reinstated|made good|compensated)\b|\bnot entitle (?:you|users?|"
            r"customers?|members?)\b.{0,20}?\bcompensation",
            r"\b(?:liabilit|responsibilit|recourse)\w*\b.{0,80}?\b(?:is|are|be) (?:\w+ )?(?:excluded|disclaimed|"
            r"ruled out|waived|rejected|denied|declined|renounced|disowned|barred)\b",
            r"\b(?:disown|reject|renounce|decline|refuse|disclaim)s? (?:\w+ ){0,2}(?:liability|responsibility)\b|"
            r"\bden(?:y|ies) (?:\w+ )?(?:liability|responsibility)\b",
            r"\b(?:nobody|no one|none)\b.{0,60}?\b(?:liable|responsible|answerable|accountable|answers? for)\b",
            r"\bliability\b.{0,40}?\b(?:in|under) no (?:circumstances|event|case)\b(?!.{0,20}?\bexceed)",
            rf"\b(?:{WE}|they|it) (?:will|shall|do|does|can)? ?(?:not|never|cannot) (?:\w+ ){{0,2}}(?:pay|make up|"
            rf"make good|cover|answer|compensate) (?:you )?(?:for )?.{{0,40}}?\b(?:loss(?:es)?|lose|lost|damages?|"
            r"outages?|downtime|delays?|failures?|harm|missed)\b",
            r"\b(?:compensation|damages|redress|reimbursement|credit)\b.{0,80}?\b(?:is|are|will be|shall be) "
            r"(?:not|never) (?:\w+ )?(?:offered|paid|given|payable|available|due|owed|granted|provided)\b",
            r"\bnot (?:\w+ ){0,2}(?:give rise|lead|entitle)\b.{0,40}?\b(?:claims?|damages|compensation|liability|"
            r"rights?)\b",
            r"\bno (?:circumstances?|event|case)\b.{0,40}?\b(?:we|company|provider)\b.{0,20}?\b(?:answer|pay|"
            r"compensate|"
            r"reimburse|owe|accept|cover|bear)\b|\b(?:bears?|answers? for|accepts?|carry|carries|takes?) none of\b",
            r"\b(?:our|the company's) (?:obligations?|liability|responsibility|duty) (?:to|towards|under) "
            r"(?:\w+ ){1,3}?(?:ends?|"
            r"stops?|ceases?) (?:once|when|as soon as|at|on|upon|with)\b",
            r"\bneither\b.{0,100}?\b(?:answers?|accepts?|bears?|pays?|covers?|assumes?|owes?)\b",
            r"\b(?:outside|beyond) (?:our|its|the company's) (?:\w+ )?(?:responsib|liab|remit|sphere)",
            rf"\b{WE}\b (?:\w+ )?(?:bears?|carry|carries|takes?|assumes?|accepts?|owes?) no (?:\w+ )?(?:risk|loss|"
            r"costs?|liab|responsib|duty)",
            rf"\b{USER}\b (?:\w+ )?(?:has|have) no (?:\w+ )?(?:claim|recourse|redress|remedy)\b",
            rf"\b{USER}\b (?:\w+ ){{0,2}}(?:get|receive)s? (?:nothing|no (?:\w+ )?(?:compensation|damages|redress|"
            r"refund or compensation))\b",
            r"\b(?:leaves?|is|are|be) (?:\w+ )?(?:free of|freed from) (?:\w+ )?(?:liab|"
            r"responsib|obligation)",
            rf"\b{WE}\b (?:do|does|will|shall) not (?:\w+ )?(?:encrypt|back up|secure|guard)\b",
            r"\b(?:damages|compensation|claims?|redress|liability) (?:\w+ ){0,6}?(?:is|are) (?:out of the question|"
            r"not on offer|not contemplated|barred|precluded)\b",
            r"\bnot (?:on the hook|to blame|answerable|bound to answer|in charge)\b",
            r"\b(?:our|the company's|its) (?:job|duty|part|role|obligations?|liability|responsibility) (?:is over|"
            r"ends?|stops?|ceases?|is done) (?:once|when|as soon as|at|on|upon|with)\b",
            r"\bdeclines? (?:to (?:answer|accept|take)|(?:all|any) )\b.{0,30}?\b(?:for|liability|responsib|claims?)",
            r"\b(?:loss(?:es)?|damage|claims?|delays?|injur\w+|theft|breakages?|consequential "
            r"damage)\b.{0,40}?(?:(?<!that )\b(?:is|are) |: )(?:\w+ )?(?:not covered|excluded(?! from)|not "
            r"compensated|not reimbursed|uninsured)\b",
            r"\bexclusion of (?:\w+ ){0,2}(?:claims?|liability|damages)\b.{0,40}?\b(?:extends?|applies|covers?|"
            r"includes?)\b",
            r"\b(?:we|company|operator) (?:do|does|will|shall) not cover\b",
            rf"\b{USER}\b (?:\w+ ){{0,3}}releases? .{{0,600}}?\bfrom (?:\w+,? ){{0,4}}(?:responsib|liab|claims?\b|"
            r"damages\b)",
            r"\bnot (?:incur|create|give rise to|result in|trigger) (?:\w+,? ){0,4}?(?:obligations?|liabilit)",
            r"\brelease[sd]? (?:us|the \w+) from (?:its|our|all|any|their) (?:\w+ )?(?:obligations?|duties|duty)\b",
        ),
        unless=en(
            rf"\b{USER}\b (?:will not|shall not|are not|is not|would not|may not|cannot) (?:be )?(?:held "
            r")?(?:liable|responsible|answerable|accountable)",
            rf"\bhold {USER}\b|\b{USER}\b (?:are|is) (?:neither|never) (?:\w+ )?(?:liable|responsible)|\b(?:nobody|"
            r"no one) but "
            rf"(?:us|the {WE})\b",
            rf"\b{USER}\b (?:will |shall |would )?(?:have|has|(?:is|are) under) no (?:\w+ )?(?:liability|"
            r"responsibility|"
            rf"obligation|duty)\b|\b{USER}\b (?:do|does|will|shall) not (?:have|incur|assume|bear) (?:an?y? )?(?:\w+ )?"
            r"(?:liability|responsibility|obligation|duty)\b",
            rf"\bno (?:event|circumstances?|case)\b.{{0,20}}?\b(?:will|shall|are|is|be|would) (?:the )?{USER} (?:be )?"
            r"(?:held )?(?:liable|responsible|accountable)\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ ){{0,6}}?without (?:any )?(?:\w+ )?liability\b",
            NOT_EVERYWHERE,
            # Both are free for what neither can help.
            r"\bneither (?:party|side|of us)\b.{0,200}?\b(?:control|prevent|foresee|force majeure)",
            # The law is quoted.
            r"\b(?:void|unenforceable|invalid|prohibit\w*|forbids?)\b….{0,40}?\b(?:any|a|every|such) (?:\w+ )?(?:term|"
            r"clause|provision)s?\b",
            r"\b(?:liable|responsible)\b.{0,300}?\b(?:unless|except|save)\b.{0,60}?\bnot (?:\w+ )?(?:liable|"
            r"responsible)\b",
            rf"\b{USER}\b (?:\w+ )?(?:bears?|owes?|incurs?|carry|carries|risks?|loses?) (?:us )?(?:no\b|nothing)",
            rf"\bno {USER} (?:is|are|will be|shall be) (?:\w+ )?(?:liable|responsible|charged|obliged|bound)",
            r"\b(?:liability|responsibility)\b.{0,60}?(?<!but )\b(?:not|never) (?:be )?(?:\w+ )?(?:excluded|"
            r"limited|disclaimed)\b(?! to)",
            r"\bexclu\w+\b.{0,60}?\bliability\b.{0,60}?\bnot (?:\w+ )?(?:possible|allowed|permitted)",
            r"\bneither (?:party|side|of us)\b.{0,60}?\b(?:exclud|limit)\w*",
            r"\bnot (?:be )?(?:relieved|released|exempt)",
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
            r"still )?(?:liable|responsible|accountable)\b",
            r"\bwe (?:will|shall|agree to|must)? ?(?:fully )?(?:compensate|reimburse|make good|pay (?:for|you)|cover|"
            r"make up for|put right|restore|replace|repair|rebook)\b",
            r"\b(?:we|company|provider)\b(?:(?!\byou\b|\bnot\b|\bno\b).){0,60}?\b(?:remain|"
            r"stay)s? (?:\w+ly )?(?:liable|responsible|accountable)\b",
            r"\b(?:compensate|reimburse)s? (?:you|customers?|users?|members?|guests?)\b",
            r"\bwe accept (?:full )?(?:liability|responsib)",
            r"\bour (?:full )?(?:responsibility|liability) (?:for|to)\b…(?:remain|continue)",
            rf"^(?!.{{0,900}}?\b(?:no|none|neither|nor|not|never)\b).{{0,900}}?\b(?=is|are|will|shall|re|"
            rf"a){NAMED}(?:is|are|(?:will|shall) be|remains?|accepts?|assumes?)(?: always| fully| also)? (?:liable|"
            r"full liability|liability) (?:to you )?(?:for|without|where|if|in)\b",
            rf"\b(?=will|shall|remain|continue){NAMED}(?:(?:will|shall) )?(?:remains?|continues? to be) (?:\w+ly )?"
            r"(?:liable|responsible)\b",
            rf"\b(?=will|shall|must){NAMED}(?:will|shall|must)(?: \w+ly| also)? (?:repair|replace|restore|compensate|"
            r"reimburse|make good|rebook)\b",
            r"\b(?:we|company|provider)\b.{0,40}?\b(?:efforts|try|aim|seek|strive|endeavou?rs?) to (?:repair|replace|"
            r"restore|compensate|make good|put right)\b",
            rf"\b{WE}\b (?:\w+ )?(?:send|give|supply|offer)s? (?:you )?(?:another\b|a new|a (?:free )?(?:replacement|"
            r"substitute))",
            rf"\b{WE}\b (?:\w+ly )?(?:compensates?|reimburses?|replaces?|restores?|makes? good|answers? for|"
            r"pays? for)\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ )?(?:takes?|accepts?|assumes?|bears?|carry|carries) (?:full "
            r"|the |all |any |sole |entire )?(?:\w+ )?(?:responsibility|liability|risk|loss)\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ly )?(?:puts?|sets?|makes?) (?:it|this|that|them|things|"
            rf"matters|the (?:\w+ ){{1,3}}|any (?:\w+ ){{1,3}}|every (?:\w+ ){{1,3}})? ?(?:right|good)\b",
            rf"\b{WE}\b (?:will|shall|must) (?:\w+ly )?pay (?:you )?(?:the |its |their |your )?(?:full |actual |"
            r"market |declared )?(?:value|repair|cost of (?:repair|replac))",
            r"\b(?:will|shall|is|are|be) (?:\w+ly )?answerable for\b",
            r"\b(?:loss(?:es)?|damages?|harm|shortfalls?|breakages?|errors)\b.{0,80}?\b(?:is|are|will be|shall be) "
            r"(?:\w+ly )?(?:refunded|compensated|made good|made up|covered|reimbursed|restored|paid for by (?:us|"
            r"the company))\b",
            rf"\b{USER}\b (?:are|is|will be|shall be) (?:\w+ )?(?:compensated|made whole|reimbursed)\b",
            r"\b(?:goods|items?|products?|devices?|equipment|units?|defects?|faults?)\b.{0,60}?\b(?:is|are|will be|"
            r"shall be) (?:\w+ )?(?:repaired|replaced|mended|put right|made good)\b",
            r"\bwe\b.{0,60}?\bat our (?:own |sole )?(?:expense|cost|risk)\b",
            r"\bif\b.{0,80}?\bwe (?:will |shall )?(?:replace|repair|mend|restore|bear|carry)\b",
            rf"\b(?:shall|will|must) (?:\w+ )?make amends\b|(?<!if )(?<!unless )\b{WE} (?:alone )?(?:is|are) to "
            r"blame\b",
            rf"\b{WE} (?:will |shall |must )?(?:\w+ly )?(?:compensates?|indemnifies|recompenses?) (?:you|the {USER}|"
            rf"{USER})\b",
            r"\b(?:money|funds|balance|deposits?)\b.{0,30}?\b(?:is|are) (?:\w+ )?covered\b.{0,40}?\b(?:hack|theft|"
            r"fraud|stolen|breach)",
            r"\b(?:stolen|lost|missing|unauthori[sz]ed)\b.{0,40}?\b(?:is|are|will be) (?:\w+ )?(?:put back|made "
            r"good|paid back|returned|restored|replaced|refunded|reimbursed)\b",
            rf"\b{WE} (?:will |shall |must )?(?:\w+ly )?(?:puts?|gives?|hands?) back\b.{{0,80}}?\b(?:taken|stolen|"
            rf"lost|missing)",
            rf"\bat the {WE}'s (?:own |sole )?(?:risk|expense|cost)\b",
            r"\b(?:is|are|lies?) (?:\w+ )?(?:at|for) our (?:own )?(?:risk|account|expense)\b",
        ),
        unless=en(
            r"\bby (?:you\b|the (?:customer|user|renter|hirer|guest|tenant|seller|buyer|member)\b)",
            r"\b(?:liable|responsible) (?:only )?(?:up to|for no more)\b",
            r"\bno (?:circumstances?|event|case)\b.{0,40}?\b(?:we|company|provider)\b",
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
