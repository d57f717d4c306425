"""How English terms say what the company may decide or change alone, and how it tells users."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import AT_WILL, GRANT, MAY, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

CHANGE = (
    Rule(
        id="en-asks-before-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:chang|modif|amend|updat|increas|revis)\w*….{0,40}?(?:only with|require|subject to|unless you|"
            r"only if you|"
            r"only (?:when|after) you|until you) ?(?:your )?(?:\w+ )?(?:consent|agree|accept|approv)",
            r"(?:ask for|obtain|seek|need) your (?:\w+ )?(?:consent|agreement|approval)…(?:new terms|chang|amend)",
            r"(?:will|shall|may|can) not (?:chang|modif|amend|increas|alter)",
            r"(?:chang|modif|amend|increas)\w*….{0,40}?\b(?:you (?:may|can) (?:terminate|cancel|reject)|"
            r"right to (?:terminate|cancel|reject))",
            r"(?:chang|amend|modif)\w*…not (?:apply )?(?:retroactive|material)",
            r"(?:rates?|fees?|prices?)…(?:is|are|stays?|remains?) (?:fixed|guaranteed|unchanged|the same)|"
            r"\bprice you (?:pay|agreed)\b",
        ),
        unless=en(rf"\b{USER}\b (?:may|can|shall|will|must|agree) not (?:to )?(?:chang|modif|amend|alter)"),
    ),
    Rule(
        id="en-may-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"(?:chang|modif|amend|updat|revis|alter|discontinu|increas|replac|adjust)\w*….{{0,40}}?{AT_WILL}",
            rf"{AT_WILL}….{{0,40}}?(?:chang|modif|amend|updat|revis|alter|discontinu|increas|replac|adjust)",
            r"\b(?:may|(?:we|company|provider) can|reserves? the right to) (?:\w+ly )?(?:also )?(?:change|modify|amend|"
            r"update|revise|alter|discontinue|increase|raise|reduce|withdraw|replace|adjust|vary)\b",
            rf"\b(?:we|company|provider)\b {MAY} (?:\w+, )?(?:\w+,? )?(?:or )?(?:add|remove|limit|expand|"
            rf"make changes)\b….{{0,30}}?"
            r"\b(?:features?|functionalit|services?|offerings?|products?|changes)",
            rf"\b{USER}\b (?:will |must |shall |agree to )?pay (?:us|the company)",
            r"\bwe (?:chang|adjust|updat|revis|rais)\w*….{0,20}?from time to time",
            r"(?:rates?|fees?|prices?)…(?:may|can|could) (?:go up|rise)",
            r"(?:may|can|will) become (?:chargeable|subject to (?:a )?(?:fee|charge))",
            r"(?:fees|prices?|terms|features|agreement|services?)…(?:may|can) (?:change|be (?:changed|"
            r"modified|increased|"
            r"updated|amended|revised|discontinued))",
        ),
        unless=en(
            rf"\b{USER}\b (?:may|can|reserves? the right to) (?:\w+ )?(?:change|modify|update|withdraw|amend)",
            r"derivative works|\bwe (?:are|have) (?:updat|chang)",
            GRANT,
        ),
    ),
)

DISCRETION = (
    Rule(
        id="en-discretion",
        family=Family.DISCRETION,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:sole|absolute|own|our|its)(?: and \w+)? discretion\b",
            r"for any (?:or no )?reason|any reason or no reason",
            r"(?:we|company) (?:determine|deem|consider|believe|decide)s?\b",
            r"reserves? the (?:\w+ )?right",
        ),
        unless=en(r"\byour (?:sole |own )?discretion|you reserve", GRANT),
    ),
)

NOTICE = (
    Rule(
        id="en-no-notice",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:without|no) (?:\w+ )?(?:prior |advance |further )?(?:notice|notification|warning)",
            r"\b(?:will|may|do|shall) not (?:\w+ )?(?:provide|give|send) (?:\w+ )?(?:notice|warning)",
            r"not (?:be )?(?:\w+ )?(?:required|obligated|obliged) to (?:notify|give notice|inform)",
            r"(?:chang|updat|amend|modif|terms|increas)\w*…(?:effective|(?:take|come)s? (?:into )?effect|apply|"
            r"applies) "
            r"(?:immediately|at once|(?:up)?on (?:\w+ )?(?:posting|publication)|(?:when|as soon as|once)…(?:posted|"
            r"published))",
            r"(?:your responsib|you (?:should|must|agree to))…(?:check|review)…(?:terms|page|periodically|"
            r"regularly|from time)",
        ),
        unless=en(rf"\b{USER}\b (?:may|can) "),
    ),
    Rule(
        id="en-tells-each",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:we|company|service|provider)\b (?:will|shall|must|agree to|"
            r"undertake to) (?:\w+ ){0,3}(?:notify|inform|tell|alert|let you know|give you|provide you|"
            r"provide notice|email|send you)",
            r"\bwe give (?:[\w']{1,20} ){0,4}notice|\bwe (?:have )?(?:e-?mailed|notified|informed|told) you",
            r"\b(?:will|shall|must) (?:\w+ ){0,2}(?:notify|inform|tell|alert|email|warn) (?:you|users?|customers?|"
            r"members?|sellers?)\b",
            r"(?:advance|prior|individual) (?:\w+ )?notice",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|will|agree to|by) (?:\w+ ){{0,3}}(?:notif|inform|giv|provid)|"
            rf"breach|incident|\b(?:may|can) (?:\w+ )?(?:give|provide|send)"
        ),
    ),
    Rule(
        id="en-notice-period",
        family=Family.NOTICE_PERIOD,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:hours?|days?|weeks?|months?)'? (?:\w+ ){0,2}(?:notice|before|prior|in advance)",
            r"(?:notice of|notify|announce)\w*….{0,20}?(?:hours?|days?|weeks?|months?)",
            r"(?:hours?|days?|weeks?|months?) (?:after|from) (?:(?:we|the company) (?:have )?(?:e-?mail|notif|post|"
            r"publish|announc|inform|t[eo]l[ld]|sen[dt])|"
            r"the (?:date of )?(?:notice|posting)|notice|posting|you receive)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|give|provide|notif|may opt|may reject)|opt[- ]?out|informal|"
            rf"arbitrat|breach|incident",
            r"\b(?:cancel\w*|you (?:\w+ )?(?:terminate|end|leave))\b….{0,20}?(?:hours?|days?|weeks?|"
            r"months?) (?:before|prior)",
            r"within…(?:hours?|days?|weeks?|months?) (?:of|after|from) (?:\w+ )?(?:notice|notification|receipt)",
        ),
    ),
)

CONSENT = (
    Rule(
        id="en-asks-consent",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:ask for|obtain|seek|get|request) your (?:\w+ )?(?:consent|agreement|permission|approval)",
            r"\bwith your (?:\w+ )?consent",
            r"(?:express|explicit|affirmative|separate) (?:consent|agreement|permission)",
            r"you (?:may|can|have the right to|are able to)…opt[- ]?out|\bopt-in\b",
        ),
        unless=en(r"arbitrat|(?:no|not|cannot) (?:\w+ )?opt|our (?:\w+ )?(?:written )?consent"),
    ),
    Rule(
        id="en-deemed",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:deemed|considered|treated as|presumed|taken)…(?:accept|agree|consent|receiv|given|notice|"
            r"acknowledg)\w*",
            r"(?:constitut|impl(?:y|ies)|signif|indicat)\w* (?:\w+ ){0,3}(?:acceptance|agreement(?! between)|consent)",
            r"(?:when|if) you (?:\w+ ){0,2}(?:use|using|access|create|order|sign|"
            r"place)\b….{0,40}?\b(?:you (?:also |hereby )?(?:agree|accept|consent)|"
            r"be bound)",
            r"bound….{0,40}?\b(?:if you|by) (?:continue|continuing|use|using)",
            r"\b(?:using|use of)\b….{0,40}?\bmeans (?:that )?you (?:agree|accept|consent)",
            r"\b(?:by|your continued|continu\w+ to) (?:\w+ ){0,3}(?:us(?:e|ing)|access\w*|visiting|continuing|browsing|"
            r"register\w*|purchas\w*|placing|submitting|downloading|clicking|signing|"
            r"creating)\b….{0,100}?\b(?:agree|accept|consent|acknowledge|bound)",
            r"agree to (?:those|these|the) (?:\w+ )?terms by",
            r"\b(?:serves as|counts as|treat\w* …\bas) (?:your )?(?:consent|acceptance|agreement|approval)",
            r"\bsilence\b…\b(?:means|is|counts)\b",
            r"if you do not (?:cancel|terminate|object|respond|opt out)\b….{0,40}?\byou (?:will )?(?:agree|accept|"
            r"be bound)",
        ),
    ),
)

RULES = (*CHANGE, *DISCRETION, *NOTICE, *CONSENT)
