"""How English terms limit what a user gets for a loss: caps, refused warranties."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import NOT_EVERYWHERE, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

CAP = (
    Rule(
        id="en-uncapped",
        family=Family.CAP,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\bno (?:\w+ )?(?:cap|limit) (?:on|to)\b…(?:liab|pay|compensat|damages)",
            r"\b(?:liabilit|compensation)\w* (?:is|will be|shall be) (?:unlimited|not (?:capped|limited)\b(?! to))",
            r"\b(?:liable|liability|responsib\w+|answerable|answers?|compensat\w+)\b.{0,30}?\b(?:without|no) (?:any |"
            r"upper |"
            r"financial )?(?:limit|cap|ceiling)\b|\b(?:unlimited|uncapped) (?:\w+ )?liability\b",
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
            r"^.{0,900}?(?:[$€£]|\b(?:dollars|euros|pounds|usd|eur|gbp)\b)",
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
            r"(?:liabilit|damages|remed|compensation)\w*….{0,80}?\b(?:not exceed|(?<!not )limited to|exceed the|"
            r"capped|in no event exceed)",
            r"\blimits? (?:our|its|the company's|[\w.-]{2,20}'s) (?:\w+ )?liability\b",
            r"\bliabilit(?:y|ies)\b.{0,60}?\b(?:is|are|be) limited\b",
            r"(?<!not )\b(?:only|solely) (?:be )?(?:liable|responsible|accountable)\b|\b(?:liable|responsible) only\b",
            r"(?<!not )\b(?:liable|responsible|answerable) (?:for|to you)\b.{0,160}?, (?:but )?(?:only )?up to (?:the|"
            r"a|an|"
            r"an?y|your|[$€£\d])",
            r"\b(?:compensation|liabilit\w+|pay|payable|damages|recover\w*|owe)\b.{0,60}?\b(?:lower|lesser|smaller|"
            r"least) of\b",
            r"\b(?:is|are|be) (?:your|the|a \w+'s) (?:only|sole|exclusive) (?:and \w+ )?(?:remed|recourse|redress)",
            r"\bno greater than\b|\bliable up to\b|\b(?:liab|answer|compensat|damages|refund|reimburs|pay|cover)\w*\b"
            r".{0,80}?\bup to an? (?:\w+ )?(?:amount|total|maximum)\b",
            r"(?:maximum|aggregate|total|cumulative|entire)…liability",
            r"\bmaximum\b…\bwe (?:will|shall|have to)? ?pay\b",
            r"\b(?:indirect|consequential|incidental|punitive|exemplary)\b….{0,40}?\b(?:damages?|loss)",
            r"(?<!against )(?<!prevent )(?<!avoid )(?<!against the )(?<!prevent the )(?<!avoid the )\b(?:loss of|lost) "
            r"(?:profits?|revenue|data|goodwill)",
            r"(?:sole|exclusive) remedy",
            rf"(?:pay|paid) you no more than|\b{WE}\b (?:will |shall |may )?(?:\w+ )?pays? no more than",
            r"\b(?:exposure|obligations?|liabilit\w+|responsibilit\w+)\b.{0,80}?\b(?:stops?|ends?) at\b",
            r"\b(?:exposure|liabilit\w+|damages|compensation|recovery|claims?|payouts?|"
            r"obligation)\b.{0,80}?\b(?:not|never) (?:\w+ )?(?:go beyond|be more than|surpass|amount to more|be "
            r"higher|be greater)",
            r"\b(?:exposure|recovery|recoverable|obligation|claims?|compensation|redress)\b.{0,60}?\b(?:confined|"
            r"restricted|(?<!not )limited|capped) (?:to|at)\b",
            r"\b(?:not|cannot|never) (?:\w+ )?(?:claim|recover|get|receive|expect|ask for|be paid) (?:\w+ )?more "
            r"than\b|\b(?:get|receive|recover|claim)s? (?:back )?no more than\b",
            rf"\bmost (?:that )?(?:we|you|{USER}|the company)\b.{{0,40}}?\b(?:pay|owe|get|claim|recover|receive|"
            r"liable)",
            r"\bmaximum (?:that )?(?:we|you|the company)\b.{0,30}?\b(?:pay|owe|claim|recover|receive)",
            r"\ball (?:that )?you (?:may|can|will|are entitled to|are able to) (?:\w+ )?(?:ask|claim|get|receive|"
            r"expect|recover)\b",
            rf"\b(?:your|the {USER}'s) only (?:remedy|recourse|right|claim)\b|\bonly (?:remedy|recourse|redress) "
            r"(?:is|will be|shall be)\b",
            r"\bonly (?:be )?(?:answer|answerable|pay|compensate)s? (?:you )?(?:for|up to)\b",
            r"\b(?:claims?|liability|damages|compensation|payments?)\b.{0,60}?\b(?:not|never|no case|no "
            r"event)\b.{0,40}?\b(?:surpass|top|go above|rise above|outstrip)",
            r"\bno (?:case|event|circumstances?)\b.{0,40}?\b(?:liab|damages|compensation|claims?|amounts?|pay|refund|"
            r"recover)\w*\b.{0,60}?\b(?:exceed|surpass|go beyond|(?:be|for) more than|in excess of)\b",
            r"\bcaps? (?:our|its|the company's) (?:\w+ )?liability\b",
        ),
        unless=en(
            rf"\b{USER}\b (?:will |shall |are |is |be )?(?:\w+ )?(?:only|solely|responsible|liable)\b",
            rf"\b(?:your|the {USER}'s) (?:\w+ ){{0,2}}liability\b",
            r"\bsolely (?:responsible|liable)\b",
            NOT_EVERYWHERE,
            r"\blimited (?:only )?to the (?:greatest|fullest|maximum|full|smallest|minimum) extent (?:permitted|"
            r"allowed)",
            # That it is liable, with no limit.
            rf"^(?!.{{0,900}}?\b(?:not|no|never|neither|nor|only|exceed|limited|maximum|up to|except|"
            rf"unless)\b).{{0,900}}?"
            rf"\b{WE} (?:are|is|will be|shall be|remains?) (?:\w+ly )?(?:liable|responsible)\b",
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
            r"\bas is\b|\bas-is\b|\bas available\b(?! (?:by|at|on|in|through|from))|with all faults|in (?:its|"
            r"their) (?:current|present) (?:state|condition)",
            r"(?:no|not|cannot|without|disclaims?|exclude\w*)\b…\b(?:warrant|guarant|representation|promise|ensure|"
            r"assur(?:e|ance)\b|commitments? (?:as to|about|regarding|that))",
            r"warrant(?:y|ies)…disclaim",
            r"\bno promises? (?:is|are) (?:made|given)\b|\bin whatever (?:state|condition)\b",
            r"\b(?:warrant(?:y|ies)|guarantees?)\b.{0,40}?\b(?:lapses?|ends?|expires?|(?:is|are|becomes?) "
            r"(?:\w+ )?(?:void|lost|"
            r"invalid|excluded|cancelled|forfeit\w*)|does not (?:cover|extend))\b",
            r"\b(?:not|no|never|cannot)\b (?:\w+ ){0,3}(?:assurance|vouch|certif\w+)\b",
        ),
        unless=en(
            NOT_EVERYWHERE,
            r"\bnot (?:\w+ )?(?:deprive|affect|prejudice|take away|remove|replace|diminish|limit|exclude|"
            r"restrict)s?\b(?! to\b).{0,60}?\b(?:rights?|guarantees?|warrant)|"
            r"\bnothing\b.{0,60}?\b(?:exclud|limit|affect|restrict|tak)\w*",
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
            rf"\b{WE}\b (?:\w+ )?stands? behind\b",
            r"\b(?:comes?|sold|supplied|delivered|provided) with (?:an? |our |the )?(?:[\w-]{1,15} "
            r"){0,3}(?:warranty|guarantee)\b|\b(?:is|are) (?:guaranteed|under (?:warranty|guarantee)) for\b",
            rf"\b{WE}\b (?:\w+ )?(?:gives?|offers?|grants?) (?:you )?(?:an? |our )?(?:[\w-]{{1,15}} "
            rf"){{0,3}}(?:warranty|guarantee)\b",
            rf"\b(?:seller|{WE}) (?:\w+ )?vouches for\b",
        ),
        measure=Measure.LONGER_IS_BETTER,
        unless=en(
            r"\b(?:no|not|never|neither|nor|without|disclaims?)\b",
        ),
    ),
)

RULES = (*CAP, *WARRANTY)
