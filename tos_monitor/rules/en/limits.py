"""How English terms limit what a user gets for a loss: caps, refused warranties, claims given up."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# What is done with a claim, up to the time that it takes.
_HANDLES = (
    r"(?:respon[ds]|repl(?:y|ies)|answer|process|handl|resolv|decid|acknowledg|review|investigat|settl|paid\b|pays?\b|"
    r"dea(?:l|lt)\b|examin|consider)\w*"
)
_ITS_TIME = r"(?:(?!\b(?:if|unless|filed|submitted|made|brought|reported|raised|received)\b).){0,80}?"

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
        id="en-capped-by-fees",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        # What was paid in all is more than what was paid in some months.
        measure=Measure.ENDLESS_IS_BEST,
        holds=en(
            r"(?:liabilit|damages|compensation|\bpay\b)\w*….{0,80}?\b(?:not exceed|limited to|exceed the|capped at|"
            r"no more than|more than)\b.{0,60}?\b(?:price|fees?|amounts?|sums?|charges)\b.{0,60}?\b(?:paid|payable|"
            r"received)\b",
        ),
        unless=en(
            r"\bnot limited\b|\byour liability\b",
            r".{0,900}?(?:[$€£]|\b(?:dollars|euros|pounds|usd|eur|gbp)\b)",
            rf"\b{USER}\b (?:is|are) (?:solely )?(?:liable|responsible)",
        ),
    ),
    Rule(
        id="en-capped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_BETTER,
        holds=en(
            r"(?:liabilit|damages|remed|compensation)\w*….{0,80}?\b(?:not exceed|limited to|exceed the|capped|"
            r"in no event exceed)",
            r"\blimits? (?:our|its|the company's|[\w.-]{2,20}'s) (?:\w+ )?liability\b",
            r"\bliabilit(?:y|ies)\b.{0,60}?\b(?:is|are|be) limited\b",
            r"(?<!not )\b(?:only|solely) (?:be )?(?:liable|responsible|accountable)\b|\b(?:liable|responsible) only\b",
            r"\b(?:no greater than|up to an? (?:\w+ )?(?:amount|total|maximum)|liable up to)\b",
            r"(?:maximum|aggregate|total|cumulative|entire)…liability",
            r"\bmaximum\b…\bwe (?:will|shall|have to)? ?pay\b",
            r"\b(?:indirect|consequential|incidental|punitive|exemplary)\b….{0,40}?\b(?:damages?|loss)",
            r"(?:loss of|lost) (?:profits?|revenue|data|goodwill)",
            r"(?:sole|exclusive) remedy",
            r"(?:pay|paid) (?:you )?no more than",
        ),
        unless=en(
            rf"\b{USER}\b (?:will |shall |are |is |be )?(?:\w+ )?(?:only|solely|responsible|liable)\b",
            r"\bsolely (?:responsible|liable)\b",
            r"\b(?:not|nothing|never|cannot) (?:[\w']{1,15} ){0,6}?limits? (?:our|its|the company's) (?:\w+ "
            r")?liability\b",
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
            r"(?:no|not|cannot|without|disclaims?|exclude\w*)\b…\b(?:warrant|guarant|representation|promise|ensure|"
            r"assur(?:e|ance)\b|commitments? (?:as to|about|regarding|that))",
            r"warrant(?:y|ies)…disclaim",
        ),
    ),
    Rule(
        id="en-warrants",
        family=Family.WARRANTY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:we|company|provider)\b (?:\w+ )?(?:represents?|warrants?|guarantees?)\b",
            r"\b(?:warranty|guarantee) (?:\w+ ){0,2}(?:covers|lasts|runs|applies to|is valid)\b",
        ),
        measure=Measure.LONGER_IS_BETTER,
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
            r"protection|(?:civil )?code|statute)",
            rf"\b{USER}\b (?:may|can|shall|will)(?:not| not) (?:\w+ )?(?:claim|object|challenge|dispute|appeal|assert)",
            r"\bnot (?:benefit from|enjoy|(?:be )?(?:covered|protected) by|have the benefit "
            r"of)\b.{0,40}?\b(?:protections?|"
            r"rights|guarantees?|insurance|cover(?:age)?)\b",
            r"\b(?:decisions?|determinations?|calculations?|assessments?)\b.{0,60}?\b(?:is|are|shall be|"
            r"will be) (?:\w+ )?(?:final|binding|conclusive)\b(?! on us)",
            r"\b(?:decisions?|rulings?|determinations?|results?)\b.{0,60}?\b(?:not|cannot) be (?:challenged|appealed|"
            r"contested|questioned|reviewed|disputed)\b|\b(?:no|without) (?:\w+ )?(?:appeal|recourse)\b",
            r"\b(?:not|cannot)\b (?:\w+ )?(?:bring|make|raise|pursue) (?:any |a )?(?:claims?|complaints?|"
            r"objections?)\b",
        ),
        unless=en(
            r"\b(?:not) (?:be )?(?:a |deemed a )?waive",
            r"\bclass\b|jury|failure",
            r"\bwaiver of (?:our|its|the company's)\b",
            # A title.
            r"\b(?:en)?titled [\"“'‘]?(?:\w+ )?waiver",
        ),
    ),
    Rule(
        id="en-may-appeal",
        family=Family.REMEDY,
        # What is appealed against is mostly a sanction; no loss is borne by it.
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{USER}\b (?:may|can|will be able to|have the right to) (?:\w+ )?(?:appeal|object|challenge|dispute|"
            rf"complain)",
            rf"\b{USER}\b (?:may|can|will be able to|have the right to|are entitled to) (?:\w+ )?(?:file|submit|lodge|"
            rf"make|raise|request|bring) (?:an? |your |any )?(?:\w+ )?(?:appeal|objection|complaint|reinstatement|"
            rf"reconsideration|review of)",
            r"\b(?:may|can|could) (?:\w+ )?ask\b.{0,80}?\b(?:review|reconsider|looked at again|look again|re-?examin|"
            r"second look|revers|overturn)",
            r"\bnothing\b.{0,60}?\b(?:prevents?|stops?|restricts?|limits?|keeps?)\b.{0,20}?\b(?:you|users?|"
            r"your right)\b.{0,40}?\b(?:rais|report|complain|claim|bring|contact|exercis|go(?:ing)? to)\w*",
            r"\b(?:right|possibility|opportunity) of (?:appeal|objection|review|redress)\b",
            r"right(?: \w+){0,3} to (?:appeal|object|complain|redress|lodge|sue|bring (?:a|any) (?:claim|action))",
        ),
        unless=en(r"\b(?:personal|processing|privacy|your data)\b"),
    ),
    Rule(
        id="en-claim-period",
        family=Family.CLAIM_PERIOD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:claims?|complaints?|actions?|suits?|proceedings?|cause of action)\b….{0,40}?\b(?:within|must be|"
            r"be brought|be filed|commence)….{0,20}?\b(?:year|month|day)s?\b",
            r"(?:permanently|time)[- ]barred|waived and barred",
            r"\b(?:complaints?|claims?|objections?|disputes?|reports?)\b.{0,80}?\b(?:later than|after|"
            r"within)\b.{0,40}?(?:hours?|days?|weeks?|months?|years?)\b.{0,60}?\b(?:disregard|reject|"
            r"not (?:be )?(?:considered|accepted|heard|processed)|excluded|ignored|invalid|barred|lost)",
            r"\b(?:damages?|defects?|errors?|shortages?|losses|complaints?|objections?)\b.{0,40}?\b(?:must|has to|"
            r"have to|shall) be (?:\w+ )?(?:reported|notified|claimed|raised|made)\b.{0,40}?\b(?:within|on the (?:day|"
            r"same)|no later|not later|immediately|at the time)\b",
            r"\bclaims?\b…\b(?:lapses?|expires?|time out|become void|extinguished)\b",
            rf"\b{USER}\b (?:must|shall|have to|has to|need to|should) (?:\w+ ){{0,2}}(?:report|notify|complain|claim|"
            rf"raise|object|tell)\b.{{0,60}}?\b(?:within|no later than|not later than)\b.{{0,20}}?(?:hours?|days?|"
            rf"weeks?|months?|years?)\b",
            rf"\b{USER}\b (?:have|has) (?:\w+[ -]){{1,3}}(?:hours?|days?|weeks?|months?|"
            rf"years?)\b.{{0,20}}?\bto (?:report|complain|claim|raise|object|dispute|tell)\b",
        ),
        # That is how long the company takes.
        unless=en(
            rf"\b(?:{WE}|team|staff|support) (?:\w+ ){{0,3}}?{_HANDLES}\b{_ITS_TIME}\b(?:with)?in\b",
            rf"\b(?:claims?|complaints?|disputes?) (?:\w+ ){{0,3}}?{_HANDLES}\b{_ITS_TIME}\b(?:with)?in\b",
        ),
    ),
)

RULES = (*CAP, *WARRANTY, *REMEDY)
