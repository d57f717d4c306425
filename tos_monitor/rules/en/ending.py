"""How English terms say how a contract ends at the company's will."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import ACCOUNT, AT_WILL, COMPANY_MAY, END, GRANT, MAY, TIME, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-warned-before-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:before|prior to)…(?:terminat|suspend|clos|restrict|delet)\w*….{0,40}?(?:notif|notice|write|"
            r"opportunity|tell|inform|warn)",
            r"(?:terminat|suspend|clos)\w*….{0,40}?(?:with|upon|after|giving|"
            r"by) (?:at least )?(?:\w+ )?(?:\(?\d+\)? )?(?:days?'?|months?'?)…notice",
            r"(?:notice|notify|opportunity|chance|reasons|warn\w*)…(?:before|prior to)…(?:terminat|suspend|clos|"
            r"restrict|remov|delist)",
            r"(?:we|company) (?:will|may|shall|can) (?:not|only) (?:terminate|suspend|close)",
            r"opportunity to (?:cure|remedy|respond|explain|state|comment|be heard)|(?:we|company|provider) "
            r"(?:will|shall|must) (?:\w+ )?reinstate",
            r"\b(?:terminat|suspend|clos)\w*\b.{0,60}?\bonly (?:after|if|where|when|for|on)\b",
            r"\b(?:days?|weeks?|months?|chance|time) to (?:put (?:it|things|this|matters) right|fix|correct|respond|"
            r"reply|explain)\b",
            r"\b(?:not|never|nobody|no one|no \w+|none)\b.{0,60}?\b(?:terminat|suspend|clos|restrict|delet|ban\b|"
            r"banned|block|expel|exclud|end\b|ended|shut|cut off|deactivat|freez|frozen)\w*.{0,60}?\b(?:without|"
            r"unless|until|before)\b.{0,60}?\b(?:tell|told|warn|reason|good cause|cause\b|hear|notice|explain|"
            r"explanation|chance|first|given|notif|opportunity)",
            r"\b(?:before|prior to) (?:any |a |every )?(?:suspension|termination|closure|ban|exclusion|expulsion|"
            r"restriction|deletion)\b.{0,60}?\b(?:heard|hearing|warned|told|asked|explain|reply|notif|informed|"
            r"given|receive)",
            r"\b(?:terminat|suspend|clos|end|exclud|expel|block)\w*\b.{0,60}?\bonly (?:\w+ )?(?:for|with|upon|"
            r"given|on) (?:a |an )?(?:\w+ ){0,2}(?:cause|reasons?|grounds?|breach)",
            r"\b(?:termination|suspension|closure|expulsion) (?:[\w-]{1,15} ){0,4}?requires? (?:[\w-]{1,15} "
            r"){0,8}?(?:notice|warning|cause|grounds?|reasons?|hearing|court)",
            r"\breasons? (?:is|are|will be|shall be) (?:\w+ )?(?:given|stated|provided|"
            r"explained)\b.{0,40}?\b(?:suspension|termination|closure|ban|exclusion|block|restriction)",
            r"\b(?:statement of|giv\w+|specify\w*|stat(?:e|es|ing)|provid\w+|"
            r"explain\w*)\b.{0,30}?\breasons?\b.{0,40}?\bfor (?:the |a |any |our |its |such )?(?:suspension|"
            r"termination|closure|ban|restriction)",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ )?(?:puts? you back|reinstates?|unblocks?|reopens?|restores? "
            r"(?:your |the )?(?:account|access)|lifts? the (?:ban|block|suspension))",
            r"\baccounts?\b.{0,40}?\b(?:is|are|will be|shall be) (?:never|not) (?:\w+ )?(?:delet|clos|suspend|"
            r"terminat|remov|deactivat|eras)",
            r"\baccounts? (?:will |shall )?(?:always )?(?:stays?|remains?) (?:open|active|available|yours)\b",
            r"\b(?:is|are|be|nobody is|no one is) (?:\w+ )?(?:banned|excluded|expelled|suspended|"
            r"blocked)\b.{0,30}?\bwithout (?:a |an )?(?:hearing|warning|reason|explanation)",
            r"\b(?:expelled|banned|removed|excluded|struck off|suspended|closed|terminated) only (?:by|on|upon|"
            r"after|with|if|where|for)\b",
            r"\b(?:give|gives|given|state|states) (?:a |the |our |its )?reasons?\b.{0,40}?\b(?:shut|clos|suspend|"
            r"ban\b|block|terminat|end\b|exclud)",
            r"\b(?:nobody|no one|no \w+) (?:\w+ )?(?:loses?|is (?:\w+ )?(?:banned|excluded|removed|expelled|"
            r"blocked))\b",
            r"\b(?:ban|block|suspension|restriction)s? (?:\w+ )?(?:lapses?|ends?|expires?|is lifted|are lifted) "
            r"(?:\w+ )?(?:after|within|once|when)",
            r"\b(?:blocked|banned|suspended|excluded)\b.{0,40}?\b(?:is|are|will be) (?:\w+ )?(?:let back|"
            r"readmitted|reinstated|restored|unblocked|let in)\b",
            r"\b(?:told|hears?(?: from us)?|learns?|explain|informed) (?:\w+ ){0,2}?(?:why|the "
            r"reasons?)\b.{0,40}?\b(?:ban|block|suspen|terminat|clos|exclu|expel|lock|shut)|\b(?:ban|block|suspen|"
            r"terminat|clos|exclu|expel|lock|shut)\w*\b.{0,60}?\b(?:told|hears?(?: from us)?|learns?|explain|informed) "
            r"(?:\w+ ){0,2}?(?:why|the reasons?)\b",
            r"\b(?:will|shall|must) (?:\w+ )?(?:re-?open|reactivate|reinstate|unlock|unblock|restore) (?:it\b(?! to)|"
            r"(?:your|the) (?:\w+ )?(?:account|access|shop|profile|listing))|\b(?:receive|get|given|sent) (?:our|the|"
            r"written|clear|detailed) (?:\w+ )?reasons\b",
            rf"\bunless {USER} (?:\w+ ){{0,3}}?(?:explain|correct|cure|remed|fix|rectif|repair|put|answer|respond)\w*\b"
            rf".{{0,60}}?\b(?:within|in|before)\b.{{0,30}}?{TIME}.{{0,60}}?\b{END}",
            rf"{TIME} to (?:\w+ )?(?:improve|cure|remedy|put (?:it|things) right|catch up)\b|\bafter (?:\w+ )?(?:prior|"
            r"due|written) (?:warning|notice) (?:be )?(?:suspend|terminat|clos|block)",
            r"\b(?:get|gets|have|has|given) (?:\w+[ -]){1,3}(?:days?|weeks?|months?) to (?:\w+ )?(?:answer|respond|"
            r"reply|explain|comment|appeal)\b",
        ),
        unless=en(
            r"without (?:prior |any |advance )?notice|not (?:\w+ )?(?:provide|give) (?:\w+ )?notice",
            r"^(?!.{0,900}?\b(?:not|never|nobody|no one|no \w+|none)\b.{0,60}?\b(?:terminat|suspend|clos|delet|ban|"
            r"block|expel|exclud|end|shut)).{0,900}?\bwithout (?:prior |any |advance )?(?:warning|reason)",
        ),
    ),
    Rule(
        id="en-ends-inactive",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{END}.{{0,200}}?\b(?:inactiv|dormant|not (?:\w+ ){{0,3}}(?:used|accessed|signed|logged|"
            r"active)\b).{0,80}?\b(?:days?|weeks?|months?|years?)\b",
            r"\b(?:inactiv|dormant|not (?:\w+ ){0,3}(?:used|accessed|signed|logged|active)\b).{0,80}?\b(?:days?|"
            rf"weeks?|months?|years?)\b.{{0,120}}?\b{END}",
            rf"\b(?:non-?use|disuse|untouched|unopened)\b.{{0,40}}?{TIME}.{{0,60}}?(?:{END}|\bremov|\beras|\bwip)",
            rf"\b(?:unused|idle|left unused)\b.{{0,60}}?{TIME}.{{0,120}}?\b{END}|\b{END}.{{0,200}}?\b(?:unused|"
            rf"idle)\b.{{0,60}}?{TIME}",
        ),
        unless=en(r"\b(?:points?|credits?|balances?|rewards?)\b…\b(?:expire|forfeit|lapse)"),
    ),
    Rule(
        id="en-may-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"{MAY}….{{0,30}}?\b{END}….{{0,30}}?\b(?:{ACCOUNT}|you\b|users?\b)",
            rf"\b{ACCOUNT}\w*….{{0,10}}?{MAY}….{{0,20}}?\b{END}",
            r"\b(?:we|company|provider) (?:may|can) end (?:this|the|your|an)\b",
            rf"{MAY} (?:[\w,]{{1,20}} ){{0,4}}?limit(?:,? (?:\w+,? ){{0,3}}?(?:your|the|any|this|user)| access| use)\b",
            rf"\b{END}….{{0,40}}?{AT_WILL}|{AT_WILL}….{{0,40}}?\b{END}",
            rf"\b{ACCOUNT}\w* (?:will|shall) (?:\w+ )?be (?:\w+ )?{END}",
            r"\byour (?:[\w-]{1,20} ){1,3}(?:may|can|will) be (?:\w+ )?(?:suspended|terminated|disabled|deactivated|"
            r"revoked|banned|blocked|closed)\b",
            rf"\b(?:result in|lead to)…(?:suspen|terminat|ban|clos|delet|loss)\w*….{{0,20}}?\b{ACCOUNT}",
            r"\b(?:may|can|will|shall|could) result in\b….{0,40}?\b(?:suspen|terminat|ban|clos|delet|"
            r"loss)\w*….{0,20}?\b(?:account|access|membership|use)",
            r"\b(?:ground|cause|reason)s? for\b…\b(?:terminat|suspen|ban|clos|expul)\w*",
            rf"(?<!before )(?<!if )(?<!when )(?<!where )(?<!unless )(?<!until )(?<!after )(?<!once )\b{WE}\b (?:will |"
            r"shall )?(?:(?!not\b|never\b)\w+ )?(?:suspend|terminate|close|shut|block|ban|disable)s? (?:\w+ "
            r"){0,2}(?:accounts?|users?|members?|access|you)\b(?! only)",
            rf"\b{USER}\b (?:may|can|will|could) be (?:\w+ )?(?:removed|expelled|excluded|banned|suspended|blocked|"
            r"terminated|shut out)\b",
            rf"{COMPANY_MAY} (?:\w+ )?end (?:this|the|your|an|any)\b",
            rf"\bpolicy (?:is )?to (?:\w+ ){{0,2}}{END}",
            rf"\b{ACCOUNT}\b.{{0,60}}?\b(?:is|are|be) (?:automatically|immediately) (?:revoked|terminated|suspended|"
            r"cancell?ed|closed)\b",
            rf"\b{ACCOUNT}\b.{{0,40}}?\b(?:terminates?|ends?|expires?) (?:automatically|immediately|at once|"
            rf"forthwith)\b|\b{ACCOUNT} (?:will |shall )?(?:automatically|immediately) (?:terminates?|ends?)\b",
            rf"\b(?:actions?|measures?|steps?|sanctions?)\b.{{0,30}}?\b(?:such as|including|like)\b.{{0,160}}?\b{END}"
            rf"….{{0,20}}?\b(?:your|the|user|seller|their) (?:\w+ )?(?:{ACCOUNT})",
            r"\b(?:actions?|measures?|steps?|sanctions?|penalt(?:y|ies)|consequences?)\b.{0,40}?\b(?:such as|including|"
            r"like|up to|ranging|as far as)\b.{0,60}?\b(?:suspension|termination|closure|deletion|ban|exclusion|"
            r"expulsion)\b",
            rf"{MAY} (?:\w+ )?(?:throw|kick|lock|shut|cut|strike|turn|take)\b.{{0,30}}?\b(?:out|off|away|down)\b",
            r"\b(?:may|can|will|shall|could|is|are|get|gets) (?:\w+ )?(?:be )?(?:\w+ly )?(?:struck off|thrown out|"
            r"locked out|kicked out|cut off|shut out|turned away|put on hold|frozen|dismissed|(?:removed|taken off|"
            r"taken down|excluded|dropped|expelled) (?:from )?(?:the|our) (?:\w+ )?(?:platform|marketplace|"
            r"program\w*|service|app|site|club|register|list|network|scheme|community))\b",
            rf"{COMPANY_MAY} (?:\w+ ){{0,4}}?(?:bring|put)\b.{{0,40}}?\b(?:to an end|an end to)\b",
            rf"{COMPANY_MAY} (?:\w+ly )?(?:terminate|suspend|discontinue) (?:at once|immediately|forthwith|with|"
            r"without|on|upon|this|it|them)\b",
            r"\b(?:breach|inactivity|violations?|infringements?|abuse|misuse|misconduct|non-?payment|failure|"
            r"cheating|fraud|contravention|infraction)\w*\b.{0,80}?\b(?:results? in|leads? to|means?|entails?|"
            r"brings?|causes?|triggers?|is punished (?:by|with)|may cost|is met with)\b.{0,60}?\b(?:expulsion|"
            r"exclusion|suspension|terminat\w+|bans?\b|banning|closure|deletion|loss of|removal|dismissal|"
            r"deactivation|blocking|revocation)",
            r"(?<!if your )(?<!when your )(?<!if the )\b(?:violators?|offenders?|cheaters?|accounts?|drivers?|sellers?|"
            r"hosts?|members?|users?|profiles?|shops?|listings?)\b.{0,60}?\b(?:will|shall|are|get|gets) (?:be )?(?:\w+ "
            r")?(?:banned|delisted|unlisted|barred|expelled|removed from the|deactivated|deleted|closed|suspended|"
            r"excluded|struck off|dismissed|thrown out|frozen|blocked)\b(?! (?:only|after you|when you|if you ask))",
            rf"\b{ACCOUNT}\b.{{0,20}}?\b(?:is|are|shall be|remains?) (?:\w+ )?(?:revocable|terminable)\b",
            r"\b(?:right|permission|licen[cs]e) to (?:use|access)\b.{0,60}?\b(?:may|can|will) (?:\w+ )?be (?:\w+ "
            r")?(?:withdrawn|revoked|cancell?ed|taken away|suspended)",
            rf"(?<!before )(?<!if )(?<!when )(?<!where )(?<!unless )(?<!until )(?<!after )(?<!once )\b{WE}\b (?:will |"
            r"shall )?(?:\w+ly |also |then )?(?:freezes?|locks?|ends?|cuts?|withdraws?|revokes?|removes?|bars?|"
            r"expels?|excludes?|dismisses?) (?:the |your |any |all |such )?(?:\w+ ){0,2}(?:accounts?|wallets?|"
            r"contracts?|access|membership|profiles?|users?|members?|sellers?|drivers?|cards?)\b",
            rf"{MAY} (?:\w+ )?(?:stop|cease|refuse|decline) (?:to )?(?:deal|do business|doing business|serv|supply|"
            r"trad|work)\w*",
            r"\brefuse (?:\w+ ){0,2}(?:service|entry|admission|access|to serve|to do business)\b|\bden(?:y|ies) "
            r"(?:\w+ )?(?:service|entry|access)",
            r"\b(?:termination|closure|suspension|exclusion)\b.{0,30}?\b(?:by (?:us|the company|the \w+) "
            r")?(?:needs?|requires?) no (?:\w+ )?(?:reason|notice|cause|grounds|explanation)",
            r"\b(?:ground|cause|reason)s? for (?:\w+ ){0,2}(?:dismissal|removal from|exclusion|expulsion|"
            r"disqualification)",
            rf"\b{COMPANY_MAY} (?:\w+ly )?(?:exclude|expel|ban|bar|block|dismiss|remove|lock) (?:\w+ "
            rf"){{0,2}}(?:{USER}|reader|person|player|you)\b(?! (?:content|submissions?|comments?|data|generated))",
            rf"\b{MAY} (?:\w+ly )?(?:cut off|withdraw|suspend|block|restrict) (?:\w+ ){{0,2}}(?:access|service|"
            r"use)\b",
            r"\b(?:put|place)s? (?:your|the|any) (?:\w+ )?(?:account|profile|shop|listing|card)s? on hold\b",
            r"\b(?:membership|account|contract|agreement|access|licen[cs]e|subscription)\b.{0,40}?\b(?:ends?|"
            r"terminates?|lapses?|ceases?|is lost|is over) (?:at once|immediately|forthwith|automatically|on the "
            r"spot)\b",
            r"\bloss of (?:your|the|their|his|her) (?:\w+ )?(?:account|membership|access|licen[cs]e|status|place)\b",
            r"\b(?:entitles?|allows?|permits?|empowers?|lets?) (?:us|the \w+) to (?:\w+ )?(?:exclude|terminate|"
            r"suspend|close|cancel|end|expel|ban|block|withdraw|remove)\b",
            r"\b(?:licen[cs]e|right|permission|membership|access|contract)\b.{0,30}?\b(?:falls? away|lapses?|ends?|"
            r"ceases?|terminates?|is void) (?:\w+ )?(?:upon|on|if|when|the moment|as soon as|"
            r"with)\b.{0,40}?\b(?:breach|violat|infring|chargeback|non-?payment|any|fail)",
            rf"(?<!if )(?<!when )(?<!if your )(?<!when your )\b(?:{USER}|accounts?) (?:are|is|get|gets) (?:blocked|"
            r"banned|barred|shut out|thrown out)\b",
            r"\bours to (?:withdraw|end|revoke|cancel|terminate)\b",
            r"\b(?:agreement|contract|membership|access|licen[cs]e|account)s?\b.{0,30}?\b(?:ends?|terminates?|lapses?|"
            r"falls?|closes?)\b.{0,40}?\b(?:upon|on|if|when|with) (?:any|a|the|one) (?:\w+ )?(?:breach|violation|"
            r"infringement)\b",
            rf"{COMPANY_MAY} (?:[\w,]{{1,20}} ){{0,5}}?(?:end|rescind|terminate|cancel) (?:an? |the )?(?:contracts?|"
            r"memberships?|plans?|agreements?|subscriptions?|tenanc(?:y|ies)|policy|bookings?)\b|\bpart(?:s|ing)? "
            rf"ways with\b|\blets? go of (?:an? |any |the )?{USER}\b",
            r"(?<!\byou )(?<!\byou do )\b(?:need not |not (?:have to |need to )?)(?:state|give|name|provide|offer)\b "
            rf"(?:\w+ )?(?:reasons?|grounds?|cause)\b.{{0,60}}?\b(?:{END}|shuts?\b|locks?\b|bars?\b|ends?\b)",
            rf"\b{ACCOUNT} (?:is|are) (?:\w+ )?(?:shut|closed|gone|lost|locked|removed|over) (?:for good|forever|"
            r"permanently|at once|overnight|on the spot)",
            rf"\b{ACCOUNT} (?:ends?|ceases?|stops?|is (?:closed|cut|lost|gone)) (?:the moment|as soon as|the "
            r"instant)\b",
        ),
        measure=Measure.MORE_IS_WORSE,
        allowed=en(r"\brepeat(?:ed)? (?:\w+ )?infring"),
        kinds=en(
            r"\b(?:end (?:this|the|your|an)\b|terminat|deactivat|disabl|cancel|clos|ban|block|restrict|refus|"
            r"revok|limit|suspen[ds])"
        ),
        unless=en(
            rf"^(?!.{{0,900}}?\b{WE}\b (?:may|can|reserve|have the right|shall have the "
            rf"right)\b).{{0,900}}?\b{USER}\b,? (?:(?:may|can)(?! be\b)|(?:is|are) (?:eligible|able|entitled|free) "
            r"to|have the right|are free|wish|want|choose|decide|cancel|close|terminate|request|submit)",
            r"(?:surviv|after|upon|following) (?:\w+ ){0,3}terminat|terminat\w* or expiration|your (?:right|"
            r"option) to (?:cancel|terminate|close|end|leave|withdraw|opt)",
            GRANT,
            r"\b(?:are|is) (?:eligible|free|welcome) to (?:cancel|terminate|close)",
            rf"\b{USER}\b (?:will |shall )?(?:also )?(?:must|should|agree to|need to|have to) (?:\w+ly "
            r")?(?:withdraw|cancel|close|delete|terminate)",
            r"\bright to (?:request|ask|access)|\b(?:will|shall|may|can) only (?:\w+ )?(?:terminate|suspend|close|"
            r"restrict)",
            r"^(?:cancel|close|delete|end|leave)\b",
            # What follows for the user is what it provides.
            rf"^(?:if|when|where|whenever) {WE} .{{0,120}}?, {WE} (?:will|shall|must) (?:\w+ )?(?:refund|pay|give|tell|"
            r"notif|reimburse|credit|inform|compensate)",
            r"\b(?:other|each|innocent|non-breaching) party\b",
            r"\bcookies?\b|\b(?:turn|switch) off (?:\w+ )?(?:recurring|automatic)\b",
            rf"\b(?:will|shall|may|can|do|does) (?:not|never) (?:\w+ly )?{END} [^.;]{{0,60}}?\bwithout\b",
            # Somebody else, and not the company.
            r"\byour (?:\w+ )?(?:bank|issuer|carrier|employer|school|administrator|internet provider|network) (?:may|"
            r"can|could|might|will)\b|\b(?:regulators|authorities|app stores|card networks|internet service providers) "
            r"(?:may|can|could|might)\b",
            r"\b(?:by mistake|in error|mistakenly|wrongly|wrongful)\b",
            r"\bnot (?:\w+ )?(?:be )?(?:grounds?|(?:a )?(?:cause|reason)s?) for\b|\b(?:nobody|no one|no \w+) (?:is|"
            r"are|will be|shall be) (?:\w+ )?(?:banned|excluded|expelled|suspended|blocked|removed)",
            r"\b(?:expelled|banned|removed|excluded|suspended|closed|terminated|blocked) only\b",
            r"^[\W\d]{0,12}(?:if|when|where|in case|in the event(?: that)?) (?:this|the|your|an?|any) (?:agreement|"
            r"account|contract|subscription|membership|terms?)\b.{0,60}?\b(?:is|are|has been) (?:\w+ "
            r")?(?:terminated|closed|cancell?ed|suspended|ended)(?!.{0,300}?\bmay\b)",
            rf"\b(?:cancell?ed|terminated|closed|ended|suspended) (?:\w+ ){{0,3}}?by (?:you\b|the {USER})|"
            r"\bcancellation is (?:\w+ )?possible",
            r"\b(?:may|can) be (?:\w+ )?(?:cancell?ed|terminated|ended|closed) (?:\w+ ){0,2}?(?:by (?:e-?mail|"
            r"phone|text|letter|post)|online|in the app)\b",
        ),
    ),
)
