"""How English terms say what users are told."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import NAMED, TIME, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-no-notice",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:without|no) (?:\w+ )?(?:prior |advance |further )?(?:notice|notification|warning)",
            r"\b(?:will|may|do|shall) not (?:\w+ )?(?:provide|give|send) (?:\w+ )?(?:notice|warning)",
            r"not (?:be )?(?:\w+ )?(?:required|obligated|obliged) to (?:notify|give notice|inform|send you|write)",
            r"(?:chang|updat|amend|modif|terms|increas|new rules|new conditions|new prices)\w*…(?:effective|(?:take|"
            r"come)s? (?:into )?effect|apply|applies) (?:immediately|at once|(?:up)?on (?:\w+ )?(?:posting|"
            r"publication)|(?:when|as soon as|once)…(?:posted|published))",
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
            r"\b(?:effective|effect|apply|applies|application|in(?:to)? force|binding|bind|binds|"
            r"valid)\b.{0,20}?\b(?:straight ?away|right away|immediately|at once|with immediate effect|instantly|"
            r"as soon as|(?:up)?on (?:their |its |the )?(?:publication|posting|release)|from the moment|the "
            r"moment)\b.{0,60}?(?:\b(?:change|terms|rules|conditions|prices?|fees?|website|online|site|page|"
            r"publi\w*|post\w*))",
            r"\b(?:prices?|fees?|changes?|amendments?|terms|rules)\b.{0,30}?\bwith immediate effect\b",
            r"\bnot (?:\w+ )?be (?:\w+ )?(?:told|notified|informed|warned|e-?mailed|announced)\b.{0,30}?\b(?:of|"
            r"about|when|before|change|amend)|\bnot (?:\w+ )?(?:announced|notified|communicated) (?:individually|"
            r"separately|in advance|personally)",
            r"\bno (?:\w+ )?announcements?\b|\bunannounced\b|\bnot (?:send|sending|give|"
            r"issue)\b.{0,20}?\b(?:notices?|e-?mails?|reminders?)\b.{0,30}?\b(?:change|amend|update)",
            r"\b(?:responsib\w+|up to|expected|obliged|advised|required|task|job|duty)\b.{0,30}?\bto (?:\w+ "
            r")?(?:check|read|keep (?:an eye|up|abreast|track|watch)|review|monitor|look|follow|"
            r"watch)\b.{0,40}?\b(?:terms|rules|page|change|website|site|regular|update|conditions|policy)",
            r"\b(?:notice|notif(?:y|ied|ication)|inform(?:ed)?|told|tell)\b (?:(?!e-?mail|letter|text|by\b|"
            r"or\b)[\w-]{1,20} ){0,5}?by (?:\w+ )?(?:placing|mentioning|including|noting|putting)\b",
            r"\b(?:on|via|through|in) (?:our|the) (?:web)?(?:site|page|app|help cent(?:re|er)|blog|notice ?board) "
            r"only\b|\bonly (?:\w+ )?(?:posted|published|announced|displayed)\b",
            rf"\b{WE} (?:(?:will|shall|may|can) )?(?:only |just )?(?:put|leave|place|show)s? (?:a |the )?(?:note|"
            r"notice|banner|message) (?:\w+ ){0,2}(?:in|on)\b",
            r"\b(?:check|revisit|look at|visit|read) (?:this|these|our|the) (?:page|terms|rules|website|site|"
            r"policy|conditions) (?:\w+ )?(?:often|regularly|periodically|frequently|now and then|from time to "
            r"time)",
            r"\b(?:nobody|no one|no (?:\w+ )?(?:customer|member|user|subscriber)) (?:is|will be) (?:\w+ )?(?:written "
            r"to|told|informed|notified|warned)\b|\b(?:pinned|put up|hung|posted|shown|displayed) (?:up )?(?:to|on|at|"
            r"in) (?:the|our|a) (?:\w+ )?(?:notice ?board|wall|lobby|counter|office)|\b(?:learns?|hears?) (?:of|about) "
            r"(?:\w+ ){0,2}(?:changes|rules|terms|prices) (?:from|on) (?:the|our)\b|\b(?:look in on|come back to|"
            r"return to|call in at) (?:this|our|the) (?:page|site|website)\b",
            rf"(?<!you )\bneed not (?:\w+ )?(?:tell|notify|inform|warn|write to) (?:you|the |any|{USER})",
            r"\b(?:look|check|come back) here (?:\w+ )?(?:now and then|from time to time|often|"
            r"regularly)\b|\bhow you (?:learn|find out|hear) (?:of|about) changes\b",
            r"\b(?:applies|apply|counts?|valid|binding|effective) from the (?:day|minute|moment|hour|date|"
            r"time)\b.{0,30}?\b(?:put up|post|publish|display|online)",
            r"\bno (?:\w+ )?(?:duty|obligation|need) (?:\w+ ){0,4}?to (?:announce|give notice|tell|notify|inform)\b",
            r"\b(?:effective|effect|force|binding)\b.{0,20}?\b(?:up)?on the (?:day|date) of (?:their|its|the) "
            r"(?:publication|posting)",
        ),
        unless=en(
            rf"\b{USER}\b (?:may|can) ",
            r"\b(?:expires?|ends?) without (?:\w+ )?notice\b|\b(?:if|where|when|unless) (?:no|such|\w+)? ?notice (?:is|"
            r"has|was)\b",
        ),
    ),
    Rule(
        id="en-tells-each",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:we|company|service|provider)\b (?:will|shall|must|agree to|undertake to) (?:\w+ ){0,3}(?:let you "
            r"know|provide notice|(?:notify|inform|tell|alert|e-?mail)\b(?! (?:your|law|others|third|any|our|the "
            r"(?:\w+ )?(?:police|authorit|bank|court))\b)|(?:give|provide|send) you (?:with )?(?:[\w'’-]{1,15} "
            r"){0,5}?(?:notices?|notification|warning|e-?mail|message|reminder|letter)\b)",
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
            rf"\b{USER}\b.{{0,20}}?(?<!until )(?<!once )\b(?:is|are|will be|shall be) (?:\w+ )?(?:informed|notified|"
            r"told|warned|e-?mailed|alerted)\b.{0,60}?\b(?:before|in writing|personally|individually|in advance|"
            r"ahead|chang|amend|increas|updat|new terms|rise)\w*",
            rf"\b{USER}\b.{{0,20}}?\b(?:is|are|will be|shall be) (?:\w+ )?(?:notified|informed) (?:personally|"
            r"individually|directly|in person)\b",
            r"\b(?:changes?|amendments?|increases?|updates?|new (?:terms|prices|rules))\b.{0,30}?\b(?:is|are|will "
            r"be|shall be) (?:\w+ )?(?:announced|communicated|notified|sent|made known)\b.{0,40}?\b(?:by|to (?:you|"
            r"each|every|all)|in writing|ahead|in advance|beforehand|before)\b",
            rf"\b{USER}\b (?:will |shall )?(?:\w+ )?(?:get|gets|receive|receives) (?:\w+[ '-]){{0,4}}?(?:messages?|"
            r"e-?mails?|letters?|texts?|notifications?|warnings?)\b.{0,40}?\b(?:chang|amend|before|when|increas|"
            r"new terms|updat|of any)",
            r"\b(?:not|never) (?:\w+ ){0,2}(?:chang|alter|amend|vary|rais|increas|updat)\w*\b.{0,60}?\bwithout "
            r"(?:first |previously )?(?:telling|informing|notifying|warning|letting|e-?mailing)",
            rf"(?<!when )(?<!if )(?<!once )(?<!after )(?<!until )(?<!unless )(?<!where )\b{WE}\b (?:will |shall |"
            r"must )?(?:\w+ly |also |always )?(?:informs?|notif(?:y|ies)|tells?|e-?mails?|alerts?|warns?|writes? "
            rf"to) (?:its |our |the |all |every |each )?(?:{USER})\b.{{0,60}}?\b(?:chang|before|amend|increas|updat|"
            r"new|price|in advance|ahead)",
            r"\b(?:learns?|hears?) (?:of|about) (?:\w+ ){0,2}(?:changes|rules|terms|prices) (?:by|in an?|through an?|"
            r"via) (?:letter|e-?mail|post|message|text)\b",
            rf"{NAMED}(?:notifies|informs|warns|alerts|reminds) (?:(?:the|its|all|every|each|affected|any) "
            rf"){{0,2}}(?:{USER})\b|\b(?:promptly|always|individually) notifies (?:(?:the|its|all|every|each|affected|"
            rf"any) ){{0,2}}(?:{USER})\b",
            r"\b(?:letter|e-?mail|message|text|note)s?\b.{0,20}?\b(?:goes|go|is sent|are sent|will be sent) (?:out "
            r")?to (?:every|each|all)\b|\b(?:timely|due|fair|reasonable|proper) (?:\w+ )?notice\b",
            rf"\b(?:until|before) (?:the )?{USER} (?:have|has|are|is) (?:been )?(?:told|informed|notified|warned)\b",
            r"\bbefore\b.{0,80}?\byou (?:will )?(?:get|receive) (?:an? )?(?:\w+ )?(?:warning|notice|e-?mail|"
            r"message|letter)\b",
        ),
        unless=en(
            r"\b(?:give|tell|notify|inform) us\b",
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|will|agree to|by) (?!be )(?:\w+ ){{0,3}}(?:notif|inform|giv|"
            r"provid)|breach|incident|\b(?:may|can) (?:\w+ )?(?:give|provide|send)",
            r"\bif\b.{0,30}?\bless than\b…\bnotice",
            r"\bnot (?:obliged|required|obligated) to (?:send|notify|inform|tell|e-?mail|write)\b|\b(?:although|"
            r"though) we (?:have )?(?:e-?mailed|notified|informed|told)\b",
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
            r"(?:hours?|days?|weeks?|months?)'? (?:(?:\w+ ){0,2}(?:notice|warning)|(?:before|prior|in "
            r"advance)\b(?!.{0,20}?\b(?:departure|arrival|check-?in|(?:the|your) (?:concert|event|flight|trip|stay|"
            r"visit|class|appointment))\b))",
            r"(?:notice of|notify|announce)\w*….{0,20}?(?:hours?|days?|weeks?|months?)",
            r"(?:hours?|days?|weeks?|months?) (?:after|from) (?:(?:we|the company) (?:have )?(?:e-?mail|notif|post|"
            r"publish|announc|inform|t[eo]l[ld]|sen[dt])|the (?:date of )?(?:notice|posting)|notice|posting|"
            r"you receive)",
            rf"{TIME}(?:'s|s')? (?:\w+ ){{0,2}}(?:notice|warning)\b",
            rf"{TIME} (?:ahead|beforehand|earlier)\b",
            rf"\b(?:no sooner|no earlier|not earlier|not sooner|not before|earliest)\b.{{0,30}}?{TIME}",
            rf"\bbefore (?:a|one|two|three|\d+) (?:full )?{TIME} (?:has|have) (?:passed|elapsed|gone)",
            rf"{TIME} (?:must|shall|have to|has to) (?:pass|elapse|go by|lie)\b",
            rf"\bno (?:\w+ )?(?:amendment|change|increase|rise)s?\b.{{0,40}}?\b(?:until|before)\b.{{0,60}}?{TIME}",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|give|provide|notif|may opt|may reject)|opt[- ]?out|informal|arbitrat|"
            r"breach|incident",
            r"\b(?:cancel\w*|you (?:\w+ )?(?:terminate|end|leave))\b….{0,20}?(?:hours?|days?|weeks?|"
            r"months?) (?:before|prior|ahead|beforehand|in advance)",
            r"\b(?:cancellation|termination|non-renewal) (?:request|notice)s?\b.{0,160}?days? (?:before|prior)",
            r"within….{0,10}?(?:hours?|days?|weeks?|months?) (?:\([^()]{0,80}\) )?(?:of|after|from) (?:\w+ )?(?:notice|"
            r"notification|receipt|we (?:notify|tell|inform|send))",
            r"\bwithout (?:giving|providing|at least)\b|\b(?:fail|failure|fails) to (?:give|provide|notify)\b",
            r"\bwe requires?\b|\b(?:if|unless|where) (?:no )?notice (?:is|has|was)\b",
            r"\b(?:held|taken|considered|presumed|treated|regarded|assumed)\b.{0,40}?\b(?:receiv|reach|deliver|given|"
            r"read\b|accept|arriv)",
            r"\bwait\b",
            r"\b(?:you|users?|customers?|members?) (?:may|can|must|have to) (?:\w+ )?(?:end|terminate|cancel|leave)\b|"
            r"\bdeliver|\bdeemed\b|\bcounts? as\b",
            r"\b(?:leave|leaving|resign|quit|tenant|your notice|notice (?:of|to) (?:cancel|terminat|leav))\w*",
            r"\b(?:\d+|two|three|few|ten) (?:hours?|days?|weeks?|months?) (?:earlier|beforehand|ahead) (?:than|"
            r"of)\b",
        ),
    ),
)
