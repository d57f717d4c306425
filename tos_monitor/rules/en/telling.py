"""How English terms say what users are told, and what counts as their consent."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

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
            r"applies) (?:immediately|at once|(?:up)?on (?:\w+ )?(?:posting|publication)|(?:when|as soon as|"
            r"once)…(?:posted|published))",
            r"\b(?:prices?|fees?|rates?|rises?|charges) (?:\w+ )?(?:(?:take|come)s? (?:into )?effect|apply|"
            r"applies) (?:immediately|at once|as soon as|when|once|from the moment)\b",
            r"(?:your responsib|you (?:should|must|agree to))…(?:check|review)…(?:terms|page|periodically|regularly|"
            r"from time)",
            r"\b(?:we|company)\b (?:do|does|will|need|are|shall|have) not (?:\w+ ){0,3}(?:announce|notify|inform|"
            r"warn)\b",
            r"\b(?:chang|updat|amend|modif|revis)\w*\b.{0,40}?\b(?:effective|effect|appl(?:y|ies)|binding|"
            r"in force)\b.{0,20}?\b(?:immediately|at once|from the (?:moment|time|date)|as soon as|upon|"
            r"on) (?:\w+ ){0,4}(?:post|publi|upload)",
            r"\b(?:please|should|must|agree to|responsib\w*)\b.{0,40}?\b(?:check|review|look at|visit|read|"
            r"consult)\b.{0,40}?\b(?:regular(?:ly)?|periodically|often|frequently|from time to time|for changes|"
            r"back (?:here )?(?:often|regularly|periodically|frequently|for|from time))\b",
        ),
        unless=en(rf"\b{USER}\b (?:may|can) "),
    ),
    Rule(
        id="en-tells-each",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:we|company|service|provider)\b (?:will|shall|must|agree to|undertake to) (?:\w+ ){0,3}(?:notify|"
            r"inform|tell|alert|let you know|give you|provide you|provide notice|email|send you)",
            r"\bwe give (?:[\w']{1,20} ){0,4}notice|\bwe (?:have )?(?:e-?mailed|notified|informed|told) you",
            r"\b(?:will|shall|must) (?:\w+ ){0,2}(?:notify|inform|tell|alert|email|warn) (?:you|users?|customers?|"
            r"members?|sellers?)\b",
            r"(?:advance|prior|individual) (?:\w+ )?notice",
            r"\bpolicy (?:is )?to (?:\w+ )?(?:notify|inform|tell|alert)\b",
            r"(?<!when )(?<!if )(?<!once )(?<!after )(?<!until )(?<!unless )(?<!where )\bwe (?:always |"
            r"also )?(?:e-?mail|notify|inform|tell|write to|text|alert|warn|contact) (?:you|users?|"
            r"customers?|members?|sellers?|each|every|all)\b",
            r"\byou (?:will )?(?:hear from us|be (?:notified|informed|told|e-?mailed)|receive (?:\w+ )?(?:notice|"
            r"e-?mail))\b.{0,60}?\b(?:before|chang|amend|updat|increas|in advance)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|will|agree to|by) (?:\w+ ){{0,3}}(?:notif|inform|giv|provid)|breach|"
            rf"incident|\b(?:may|can) (?:\w+ )?(?:give|provide|send)",
            r"\bif\b.{0,30}?\bless than\b…\bnotice",
            # Another one tells.
            r"\b(?:browsers?|networks?|(?:web)?sites?|devices?|banks?|issuers?|carriers?|third part(?:y|ies)|they|"
            r"administrators?) (?:will|shall|must) (?:\w+ ){0,2}(?:notify|inform|tell|alert|email|warn)\b",
        ),
        allowed=en(r"\b(?:as|where|when|if|extent)\b.{0,30}?\b(?:required by\b.{0,20}?\blaws?|laws? requires?)\b"),
    ),
    Rule(
        id="en-notice-period",
        family=Family.NOTICE_PERIOD,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:hours?|days?|weeks?|months?)'? (?:(?:\w+ ){0,2}(?:notice|warning)|before|prior|in advance)",
            r"(?:notice of|notify|announce)\w*….{0,20}?(?:hours?|days?|weeks?|months?)",
            r"(?:hours?|days?|weeks?|months?) (?:after|from) (?:(?:we|the company) (?:have )?(?:e-?mail|notif|post|"
            r"publish|announc|inform|t[eo]l[ld]|sen[dt])|the (?:date of )?(?:notice|posting)|notice|posting|"
            r"you receive)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|give|provide|notif|may opt|may reject)|opt[- ]?out|informal|arbitrat|"
            rf"breach|incident",
            r"\b(?:cancel\w*|you (?:\w+ )?(?:terminate|end|leave))\b….{0,20}?(?:hours?|days?|weeks?|"
            r"months?) (?:before|prior)",
            r"\b(?:cancellation|termination|non-renewal) (?:request|notice)s?\b.{0,160}?days? (?:before|prior)",
            r"within….{0,10}?(?:hours?|days?|weeks?|months?) (?:\([^()]{0,80}\) )?(?:of|after|from) (?:\w+ )?(?:notice|"
            r"notification|receipt|we (?:notify|tell|inform|send))",
            r"\bwithout (?:giving|providing|at least)\b|\b(?:fail|failure|fails) to (?:give|provide|notify)\b",
            r"\bwe requires?\b",
            r"\bwait\b",
            r"\b(?:you|users?|customers?|members?) (?:may|can|must|have to) (?:\w+ )?(?:end|terminate|cancel|leave)\b|"
            r"\bdeliver|\bdeemed\b|\bcounts? as\b",
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
            r"\bonly (?:once|after|when|if) you (?:have )?(?:\w+ly )?(?:ticked|confirmed|agreed|accepted|clicked|"
            r"consented)",
            r"\bright to withdraw (?:your )?consent\b|\bwithdraw your consent\b",
            r"\bopt[- ]?out of\b|\bto opt[- ]?out\b(?!:)",
            r"\bif you (?:\w+ )?(?:do not|would not|prefer not|no longer|would rather not)\b.{0,20}?\b(?:want|wish|"
            r"like|to (?:have|be|receive))\b.{0,60}?\b(?:shar|disclos|us(?:e|ing|ed)\b|receiv|contact|sell|sold|"
            r"sent)\w*.{0,160}?\b(?:you (?:may|can)|please|let us know|tell us|contact us|e-?mail us|write to|call us|"
            r"unsubscribe)",
            r"\brequest that we (?:no longer|stop|not|do not)\b",
            r"\bonly if you (?:have )?(?:\w+ly )?(?:ask|opt|request|sign|subscri|chos|choos)",
            r"\bsubject to (?:the|your) (?:\w+ )?(?:choices|settings|preferences)",
            r"\byou (?:may|can) choose (?:not to|to not) (?:receive|have|be|share|allow|provide|get)\b",
        ),
        unless=en(
            r"arbitrat|(?:no|not|cannot|unable to|without) (?:\w+ ){0,3}opt|\bour (?:\w+ )?(?:written )?consent",
            r"\b(?:unless|if) you (?:\w+ ){0,2}?opt|\bhow (?:you|to) (?:\w+ ){0,2}opt",
            r"\b(?:no|not)\b.{0,40}?\b(?:opportunity|chance|right|option|possibility) (?:for \w+ )?(?:to|of) "
            r"(?:\w+ )?opt",
        ),
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
            r"(?:when|if) you (?:\w+ ){0,2}(?:use|using|access|create|order|sign|place)\b….{0,40}?\b(?:you (?:also |"
            r"hereby )?(?:agree|accept|consent)|be bound)",
            r"bound….{0,40}?\b(?:if you|by) (?:continue|continuing|use|using)",
            r"\b(?:using|use of)\b….{0,40}?\bmeans (?:that )?you (?:agree|accept|consent)",
            r"\b(?:by|your continued|continu\w+ to) (?:\w+ ){0,3}(?:us(?:e|ing)|access\w*|visiting|continuing|"
            r"browsing|register\w*|purchas\w*|placing|submitting|downloading|clicking|signing|"
            r"creating)\b….{0,100}?\b(?:agree|accept|consent|acknowledge|bound)",
            r"agree to (?:those|these|the) (?:\w+ )?terms by",
            r"\b(?:serves as|counts as|treat\w* …\bas) (?:your )?(?:consent|acceptance|agreement|approval)",
            r"\bsilence\b…\b(?:means|is|counts)\b",
            r"if you do not (?:cancel|terminate|object|respond|opt out)\b….{0,40}?\byou (?:will )?(?:agree|accept|"
            r"be bound)",
            r"\b(?:not|no)\b (?:hear from you|hearing from you|repl(?:y|ying)|respon(?:d|ding|se)|answer(?:ing)?|"
            r"object(?:ing|ion)?)\b.{0,80}?\b(?:agree|accept|consent|approv|say yes)",
            r"\b(?:staying|carrying on|remaining|keep(?:ing)? (?:on )?(?:using|shopping|playing)|carry on (?:using|"
            r"shopping))\b.{0,100}?\b(?:agree|accept|consent|say yes|approv)",
            r"\b(?:deemed|considered|treated|presumed|taken|regarded|assumed|construed)\b.{0,60}?\b(?:accept|agree|"
            r"consent|receiv|given|notice|acknowledg|deliver|served|read\b|known?\b|approv)\w*",
            r"\b(?:accept|agree to|consent to|bound by) (?:\w+ ){1,5}by (?:\w+ ly)?\w+ing\b",
            r"\bby (?:\w+,? ){0,2}\w+ing\b.{0,140}?\byou (?:\w+ ){0,3}(?:agree|accept|consent|acknowledge|are bound|"
            r"enter)",
            r"\bunless you (?:\w+ ){0,2}opt(?:ed)?[- ]?out\b",
            r"\b(?:not|cannot|unable to|not possible to) (?:\w+ )?opt[- ]?out\b",
            r"\bnotices?\b.{0,40}?\b(?:take effect|(?:is|are|be) (?:effective|given|served)) (?:when|upon|on|"
            r"once) (?:\w+ ){0,2}?(?:post|publi|sen[dt])",
            r"\bpre-?(?:checked|ticked|selected)\b|\b(?:checked|ticked|selected|enabled|on|opted in|"
            r"turned on) by default\b",
            r"\bautomatically (?:\w+ )?(?:enabled|enrolled|opted in|subscribed|activated|signed up)\b",
            r"\byou (?:\w+ )?(?:authori[sz]e|consent to|permit|allow) (?:us|our|the company)\b.{0,60}?\b(?:send|"
            r"contact|call|text|share|disclos|sell)\w*",
            r"\b(?:visible|public|shared|searchable) (?:\w+ ){0,4}by default\b",
            r"\b(?:agree|consent) to (?:be |being |our )?(?:contact(?:ed|ing)?|receiv\w+|call(?:ed|ing)|"
            r"sent)\b.{0,100}?\b(?:marketing|promotion\w*|advertis\w*|calls|messages|telephone|texts)\b",
            r"\birrevocabl[ey] (?:\w+ )?(?:consent|authori[sz])",
            r"\bcounts? as (?:\w+ )?(?:deliver|receiv|read\b|accept|agree|given|consent)\w*",
            r"\b(?:failure|failing) to (?:object|respond|reply|answer|cancel|opt out)\b.{0,60}?\b(?:consent|accept|"
            r"agree|approv)",
        ),
        unless=en(
            r"\bcookies?\b",
            r"\b(?:not|never) (?:be )?(?:\w+ )?(?:deemed|considered|treated|presumed|taken|regarded|construed|"
            r"constitute|imply|indicate|mean|count)\b",
        ),
    ),
)

RULES = (*NOTICE, *CONSENT)
