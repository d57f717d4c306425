"""How English terms say what counts as the user's consent."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-asks-consent",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:ask for|obtain|seek|get|request) your (?:\w+ )?(?:consent|agreement|permission|approval)",
            r"\bwith your (?:\w+ )?consent",
            r"(?:express|explicit|affirmative|separate) (?:consent|permission|acceptance|approval)|(?:express|explicit|"
            r"affirmative) agreement",
            r"you (?:may|can|have the right to|are able to)…opt[- ]?out|\bopt-in\b",
            r"\bonly (?:once|after|when|if) you (?:have )?(?:\w+ly )?(?:ticked|confirmed|agreed|accepted|clicked|"
            r"consented)",
            r"\bright to withdraw (?:your )?consent\b|\b(?:may|can|to) (?:\w+ )?withdraw your consent\b",
            r"\bopt[- ]?out of\b|\bto opt[- ]?out\b(?!:)",
            r"\bif you (?:\w+ )?(?:do not|would not|prefer not|no longer|would rather not)\b.{0,20}?\b(?:want|wish|"
            r"like|to (?:have|be|receive))\b.{0,60}?\b(?:shar|disclos|us(?:e|ing|ed)\b|receiv|contact|sell|sold|"
            r"sent)\w*.{0,160}?\b(?:you (?:may|can)|please|let us know|tell us|contact us|e-?mail us|write to|call us|"
            r"unsubscribe)",
            r"\brequest that we (?:no longer|stop|not|do not)\b",
            r"\bonly if you (?:have )?(?:\w+ly )?(?:ask|opt|request|sign|subscri|chos|choos)",
            r"\bsubject to (?:the|your) (?:\w+ )?(?:choices|settings|preferences)",
            r"\byou (?:may|can) choose (?:not to|to not) (?:receive|have|be|share|allow|provide|get)\b",
            r"\b(?:silence|(?:absence|lack) of (?:an? |any )?(?:reply|answer|response|objection)|not (?:replying|"
            r"answering|responding)|no (?:answer|reply)|(?:continued )?(?:use|membership)|visit\w*|brows\w*|carrying "
            r"on)\b.{0,60}?\b(?:not|never) (?:be )?(?:\w+ )?(?:taken|read|mean|amount|count|treated|deemed|"
            r"construed|constitute|bind|signify|imply|express|interpreted|leaves?)\w*",
            r"\bnot (?:answering|replying|responding)\b.{0,40}?\bleaves?\b.{0,60}?\bas (?:it|they) (?:is|are|was|"
            r"were)\b",
            r"\bnothing\b.{0,30}?\b(?:until|unless|before) you (?:\w+ )?(?:say|agree|accept|confirm|tick|sign|"
            r"consent|opt)",
            r"\bonly (?:\w+ ){0,4}?(?:to|by|for|from) (?:those|people|customers|users|members|anyone) (?:who|that) "
            r"(?:have )?(?:\w+ )?(?:ask|opt|sign|subscrib|agree|consent|want|request)\w*",
            rf"{USER} (?:may|can) (?:\w+ )?(?:take back|revoke|withdraw) (?:your|their) (?:\w+ )?(?:consent|"
            r"permission|approval|authori[sz]ation)\b",
            r"\b(?:consent|approval|permission)\b (?:is|are|will be|shall be) (?:\w+ )?(?:asked|sought)\b",
            rf"{USER} (?:may|can) (?:\w+ )?(?:switch|turn) off\b.{{0,40}}?\b(?:personali[sz]|ads|advertis|tracking|"
            r"sharing|profiling|marketing|newsletters?)",
            r"\bnothing\b.{0,40}?\bthat you have not (?:asked|ordered|agreed|requested)|\b(?:not (?:replying|"
            r"answering)|silence|doing nothing)\b.{0,20}?\bchanges nothing\b",
            r"\bno\b.{0,40}?\bwithout your (?:\w+ )?(?:tick|yes|say-so|go-ahead|opt-?in|consent|permission)\b",
            r"\b(?:not|never)\b.{0,60}?\bunless you (?:have )?(?:\w+ly )?(?:given|said yes|asked|consented|agreed|"
            r"opted in|requested)\b",
            r"\b(?:not|never) (?:\w+ )?pre-?(?:checked|ticked|selected)\b|\bnot take (?:your )?silence (?:for|as)\b",
            r"\bno box(?:es)? (?:is|are) (?:\w+ )?(?:ticked|checked|selected)\b|\b(?:off|unticked|unchecked|"
            r"disabled|opted out|switched off|turned off) by default\b",
            r"\bcounts? as (?:\w+ )?(?:received|read|delivered|given) only (?:once|when|after|if)\b",
            r"\bonly (?:if|when|once|after|where) you (?:have )?(?:\w+ly )?(?:confirm|agree|accept|consent|approve|"
            r"say yes|opt[- ]?in)",
            r"\bonly (?:\w+ ){1,4}(?:if|when|once|after|where) you (?:have )?(?:\w+ly )?(?:consented|agreed|confirmed|"
            r"opted[- ]?in|permitted|allowed)\b",
            r"\bonly (?:\w+ ){0,3}if you (?:have )?(?:\w+ly )?(?:asked|agreed|said|told|ticked|chosen|requested|"
            r"consented)",
            r"\b(?:silence|(?:continued )?use|changes?|amendments?|visit\w*|brows\w*|new terms)\b.{0,60}?\b(?:do|"
            rf"does|will|shall) not (?:\w+ )?bind (?:you|the {USER})\b",
            r"\bwe (?:will |shall |always )?(?:\w+ )?ask (?:you )?(?:first|beforehand|each time|for permission|"
            r"before (?:we|it) (?:send|share|use|call|contact|hand|pass|give|sell|disclose))\b",
            r"\bonly a (?:clear|express|spoken|written|real) (?:yes|consent|agreement)\b|\bdoing "
            r"nothing\b.{0,20}?\bnothing\b",
            r"\bnot (?:\w+ )?(?:sign you up|enrol you|subscribe you|add you)\b|\b(?:is|are|stays?|remains?) off "
            r"(?:until|unless) you\b",
            r"\bunsubscribe from (?:\w+ ){0,2}(?:e-?mails?|mails?|mailings?|newsletters?|market\w*|promot\w*)",
        ),
        unless=en(
            r"arbitrat|(?:no|not|cannot|unable to|without) (?:\w+ ){0,3}opt|\bour (?:\w+ ){0,3}(?:consent|permission|"
            r"agreement|approval)\b",
            # The permission of another one, and the consent that a processing rests on.
            rf"\b(?:consent|permission|agreement) (?:of|from) (?!{USER}|the {USER}|your|their)|\brel(?:y|ies|ying) on "
            r"(?:\w+ ){0,2}consent\b",
            r"\b(?:unless|if) you (?:\w+ ){0,2}?opt|\bhow (?:you|to) (?:\w+ ){0,2}opt",
            r"\b(?:no|not)\b.{0,40}?\b(?:opportunity|chance|right|option|possibility) (?:for \w+ )?(?:to|of) "
            r"(?:\w+ )?opt",
            r"\b(?:not|never|without) (?:\w+ )?(?:ask|seek|obtain|request)",
            rf"\b{USER} (?:must|shall) (?:\w+ )?(?:enable|process|honou?r|provide|offer|allow|obtain|respect)\b",
        ),
    ),
    Rule(
        id="en-deemed",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:deemed|considered|treated as|presumed|taken)…(?:accept|agree|consent|assent|receiv|given|notice|"
            r"acknowledg)\w*",
            r"(?:constitut|impl(?:y|ies)|signif|indicat|express|amount|denot)\w* (?:\w+ ){0,3}(?:acceptance|"
            r"agreement(?! between)|consent|assent|approval)\b",
            r"(?:when|if) you (?:\w+ ){0,2}(?:use|using|access|create|order|sign|place|make|pay|store|open|buy|book|"
            r"register|submit|send|install|download|visit|join|post|upload)\b….{0,40}?\b(?:you (?:also |hereby "
            r")?(?:agree|accept|consent)|be bound)",
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
            r"\b(?:accept|agree to|consent to|bound by) (?:\w+ ){1,5}by (?:\w+ly )?\w+ing\b",
            r"\bby (?:\w+,? ){0,2}\w+ing\b.{0,140}?\byou (?:\w+ ){0,3}(?:agree|accept|consent|acknowledge|are bound|"
            r"enter)",
            r"\bunless you (?:\w+ ){0,2}opt(?:ed)?[- ]?out\b",
            r"\b(?:not|cannot|unable to|not possible to)(?: be able to)? (?:\w+ )?opt[- ]?out\b",
            r"\b(?:signif(?:y|ies)|means?|shows?|indicates?|confirms?) (?:that )?you (?:\w+ )?(?:accept|agree|"
            r"consent)\b|\b(?:notifications?|sharing|tracking|marketing|personali[sz]ation|"
            r"newsletters?)\b.{0,40}?\b(?:is|are) (?:\w+ )?(?:activated|switched on|turned on|enabled|on) when you "
            r"(?:install|join|sign|register|create|open)\b",
            r"\bwe (?:may|will|can|shall) (?:\w+ )?(?:call|send|share|use|contact|pass|e-?mail|text)\b.{0,80}?\bunless "
            r"you (?:\w+ )?(?:tell|say|object|write|let us|ask)\b|\bby \w+ing\b.{0,60}?\byou (?:have|are) (?:\w+ "
            r")?(?:bought|ordered|agreed|accepted)\b",
            r"\b(?:absence|lack) of (?:an? |any )?(?:\w+ )?(?:objection|reply|response|answer)\b(?!.{0,60}?\bnot\b)",
            r"\b(?<!not )(?<!never )takes? (?:your )?silence (?:for|as)\b",
            r"\b(?:go(?:es)? ahead|proceeds?|appl(?:y|ies)|takes? (?:place|effect)|happens?|(?:is|are|will be) (?:\w+ "
            r")?(?:made|added|booked|shipped|sent|charged|upgraded|renewed|shared|used))\b.{0,40}?\bunless (?:you|"
            rf"the {USER}|{USER}) (?:\w+ ){{0,2}}?(?:objects?|declines?|says? no|protests?|refuses?|rejects?|"
            r"vetoe?s)\b",
            r"\bnotices?\b.{0,40}?\b(?:take effect|(?:is|are|be) (?:effective|given|served)) (?:when|upon|on|"
            r"once) (?:\w+ ){0,2}?(?:post|publi|sen[dt])",
            r"\bpre-?(?:checked|ticked|selected)\b|\b(?:checked|ticked|selected|enabled|on|opted in|"
            r"turned on) by default\b",
            r"\bautomatically (?:\w+ )?(?:enabled|enrolled|opted in|subscribed|activated|signed up)\b|\b(?:enabled|"
            r"enrolled|opted in|subscribed|activated|signed up) automatically\b",
            r"\byou (?:\w+ )?(?:authori[sz]e|consent to|permit|allow) (?:us|our|the company)\b.{0,60}?\b(?:send|"
            r"contact|call|text|share|disclos|sell)\w*",
            r"\b(?:visible|public|shared|searchable) (?:\w+ ){0,4}by default\b",
            r"\b(?:agree|consent) to (?:be |being |our )?(?:contact(?:ed|ing)?|receiv\w+|call(?:ed|ing)|"
            r"sent)\b.{0,100}?\b(?:marketing|promotion\w*|advertis\w*|calls|messages|telephone|texts)\b",
            r"\birrevocabl[ey] (?:\w+ )?(?:consent|authori[sz])",
            r"\bcounts? as (?:\w+ )?(?:deliver|receiv|read\b|accept|agree|given|consent)\w*",
            r"\b(?:failure|failing) to (?:object|respond|reply|answer|cancel|opt out)\b.{0,60}?\b(?:consent|accept|"
            r"agree|approv)",
            r"\bsilence\b.{0,40}?\b(?:means|is|counts|read|taken|treated|deemed|amounts|equals|interpreted)\b",
            r"\b(?:visitors?|anyone|whoever|persons?|guests?|users?|everyone|members?|players?) (?:who |that "
            r")?(?:uses?|enters?|visits?|plays?|books?|attends?|orders?|is bound|are bound)\b.{0,60}?\b(?:accepts?|"
            r"agrees? to|submits? to|consents? to|by)\b.{0,40}?\b(?:on (?:arrival|entry)|rules|terms|conditions|fees)",
            r"\b(?:whoever|anyone who) (?:\w+ ){1,5}?(?:submits? to|consents? to|accepts?|agrees? to)\b",
            r"\bwith (?:the|your|each|every|any) (?:\w+ )?(?:log-?in|order|visit|use|registration|payment|purchase|"
            r"booking|click|download)\b.{0,60}?\b(?:accept|agree|consent|approv|submit)",
            r"\b(?:adds?|added|puts?|placed?|places)\b.{0,40}?\b(?:to|in|into) (?:the|your) (?:basket|cart|order|"
            r"bill)\b.{0,40}?\b(?:unless|take it out|remove|deselect|untick|opt out|if you do not)\b",
            r"\b(?:using|use of|opening|entering|visiting|downloading|ordering|participat\w+|attending|booking|"
            r"registering|logging in|payment)\b.{0,60}?\b(?:means|counts as|signals?|shows|amounts to|constitutes?|"
            r"binds you|is taken)\b.{0,60}?(?:\b(?:agree(?!ment between)|accept|fine with|happy with|consent|ok "
            r"with|approv|terms|conditions|bound))",
            r"\b(?:letters?|notices?|e-?mails?|messages?|documents?|invoices?)\b.{0,30}?\b(?:presumed|deemed|taken|"
            r"considered|treated|regarded) (?:to have|as having|to be) (?:\w+ )?(?:arrived|reached|received|"
            r"delivered|read)",
            r"\b(?:sign-?up|newsletters?|settings?|options?|sharing|tracking|marketing|profil\w+|"
            r"box(?:es)?)\b.{0,60}?\b(?:is|are) (?:switched on|turned on|on|enabled|ticked|selected|checked|"
            r"active)\b.{0,40}?\b(?:default|start|outset|beginning|automatically|advance)",
            r"\b(?:participation|enrol\w*|membership|inclusion|subscription)\b.{0,40}?\b(?:is|are) automatic\b",
            r"\bbinds you to\b|\bunless you (?:\w+ )?(?:tell us|say|object|refuse|write|let us know|inform us|"
            r"indicate)\b.{0,20}?\b(?:otherwise|not|no|object|to us)?\b.{0,60}?\bwe (?:will|may|shall|"
            r"can)\b.{0,40}?\b(?:send|share|use|call|contact|assume|treat|pass|publish)",
            r"\bnot opt out\b",
            r"\b(?:give|gives|grant|grants) (?:us|the \w+) (?:\w+ )?(?:permission|consent|authority|leave) to "
            r"(?:call|contact|send|share|text|pass|disclose|sell)\b",
            r"\b(?:read|taken|understood|interpreted|construed|treated) as (?:\w+ )?(?:consent|acceptance|approval|"
            r"agreement|a yes|yes)\b",
            r"\b(?:no answer|no reply|no response|no objection)\b.{0,30}?\b(?:means|is|counts|amounts)\b",
            r"\b(?:accept|agree to) (?:our|the|these|all) (?:\w+ ){0,2}(?:rules|terms|conditions)\b(?: \w+){0,2} "
            r"(?:when|by \w+ing|once|as soon as)\b",
            r"\b(?:amounts? to|is as good as|equals) (?:a )?(?:yes|consent|agreement|acceptance)\b|\bsay "
            r"nothing\b.{0,20}?\b(?:counted in|included|agree|taken)",
            r"\b(?:go out|sent|continue|keep coming) unless you (?:say|tell|object|opt)\b|\bmeans you (?:\w+ "
            r")?(?:bought|buy|agreed|accepted|want|keep)\b",
            r"\bsilence\b.{0,40}?\b(?:stand|stands|serves?|buys?|binds?|seals?)\b|\btaken to have been (?:read|"
            r"received|seen)\b",
        ),
        unless=en(
            r"\bcookies?\b",
            r"\b(?:not|never) (?:be )?(?:\w+ )?(?:deemed|considered|treated|presumed|taken|regarded|construed|"
            r"constitute|imply|indicate|mean|count)\b",
            r"\b(?:silence|continued use|not (?:replying|answering|responding))\b.{0,40}?\b(?:not|never)\b|\bonly "
            r"(?:once|when|after|if) you\b",
            r"\b(?:do|does|will|shall|would) not (?:\w+ )?(?:bind|mean|amount|count|signify|imply|constitute|express|"
            r"denote|indicate)\b",
            # A consent that is only a condition.
            r"\bunless you (?:\w+ ){0,2}(?:consent|agree)\b|\bif you (?:provide|give|enter|share|consent|agree)\b"
            r"(?:(?!, you\b|\byou (?:agree|consent|accept)).){0,80}?\bconsent to\b",
            r"\b(?:defects?|faults?|damage)\b.{0,60}?\bpresumed\b|\b(?:not|never|no)\b.{0,20}?\bpre-?(?:checked|ticked|"
            r"selected)\b",
        ),
    ),
)
