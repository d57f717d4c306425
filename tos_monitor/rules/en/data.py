"""How English terms say what users may have done with their data, and what the company does not do with it."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import DATA, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-data-rights",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:you|users?|residents?|individuals?|data subjects?|customers?) (?:\w+ )?(?:may|can|have (?:the|"
            rf"a) right to|are entitled to|(?<!authori[sz]e )(?<!authori[sz]es )to) (?:\w+ ){{0,2}}(?:request|ask|"
            r"obtain|access|correct|object|restrict|"
            rf"rectify|withdraw|view)\b.{{0,80}}?(?:{DATA}|\bconsent\b|\bprocess)",
            rf"\b{USER} (?:may|can) have (?:\w+ ){{0,3}}{DATA} (?:\w+ )?(?:corrected|removed|deleted|erased)\b",
            r"\b(?:ask|asks|ask us|find out|learn) (?:us )?(?:what|which)\b.{0,30}?\b(?:know|hold|keep|have|"
            r"stor)\w*\b.{0,20}?\b(?:about|on) (?:you|them)",
            rf"\b{USER} (?:may|can) (?:\w+ )?(?:see|fix|correct|delete|erase|download) (?:(?:\w+,? ){{0,3}}or \w+ "
            rf")?(?:all |any )?(?:the |your ){DATA}",
            rf"\b{USER} (?:may|can) (?:\w+ )?(?:switch off|turn off|limit|stop)\b.{{0,40}}?\b(?:tracking|sharing|"
            r"profiling|collection|ads\b|advertising)",
            r"\bcopy of (?:all|everything|what|the data) (?:that )?we (?:hold|have|keep|store)\b",
        ),
        unless=en(
            rf"\b{USER} (?:agrees?|undertakes?|needs?|ha(?:ve|s)) to (?:\w+ ){{0,2}}obtain\b",
            r"\brefund|\bat least\b|\baccount\b.{0,20}?\b(?:cancel|clos)",
            # What the law of some places may give.
            r"\bmay (?:also )?have (?:the|a|certain|some) (?:\w+ )?rights?\b",
        ),
    ),
    Rule(
        id="en-guards-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        measure=Measure.MORE_IS_BETTER,
        kinds=en(r"\b(?:shar|sell|sold|disclos|rent|transfer|trad|train|use|read|provid|releas|giv|stor|log|collect)"),
        holds=en(
            r"\b(?:not|cannot|never)\b (?:\w+ ){0,4}?[\"“']?(?:shar|sell|disclos|train|transfer|use|provid|rent|read|"
            r"scan|pass|look at|"
            rf"listen to)\w*….{{0,40}}?(?:{DATA}|third|personal)",
            r"\b(?:data|information|recordings|files)\b.{0,20}?\b(?:stays?|(?:is|are) (?:\w+ )?(?:stored|kept|"
            r"processed|hosted)) (?:\w+ )?(?:in|within|inside) (?:the )?(?:eu\b|european|eea\b|country|uk\b|"
            r"united kingdom|switzerland|korea|germany)",
            r"\b(?:ask|request|require|right)\b…\b(?:erase|erasure of|delete|deletion of|remove) (?:your|"
            rf"their) (?:\w+ )?{DATA}",
            r"\b(?:shar|sell|disclos|pass|use)\w*….{0,20}?\bonly (?:with|after|on) your (?:\w+ )?(?:consent|"
            r"permission|agreement|approval)",
            r"(?:shar|sell|disclos|use|process)\w*…(?:only with|only after|with) your (?:\w+ )?consent",
            rf"\b(?:shar|sell|disclos|pass)\w*.{{0,60}}?{DATA}.{{0,60}}?\bonly (?:in|if|when|where|with|"
            r"to the extent|as)\b",
            r"\b(?:certified|certifies|complies|comply|adheres?|compliance|"
            r"participates?)\b.{0,120}?\b(?:safe harbou?r|privacy shield|data privacy framework|privacy principles)\b",
            rf"{DATA}.{{0,30}}?\b(?:never|not) be (?:\w+ )?(?:sold|shared|given|rented|disclosed|passed|used|"
            r"transferred)\b",
            r"\b(?:not|cannot|never)\b.{0,40}?\b(?:collect|solicit)\w*\b.{0,80}?\b(?:children|minors?|"
            r"under (?:the age of )?\d|sensitive)",
            r"\b(?:not|cannot|never) (?:\w+ ){0,2}(?:send|contact)\b.{0,60}?\b(?:marketing|promotional|advertis)\w*",
            r"\bno (?:\w+ ){0,3}(?:data|information) (?:is|are|will be) (?:used|shared|sold|disclosed)\b",
            rf"{DATA} (?:is|are) (?:not|never) (?:\w+ )?(?:sold|shared|given|rented|disclosed|passed|stored|kept|"
            r"recorded|logged|scanned|read)\b",
            rf"\b(?:not|cannot|never) (?:\w+ ){{0,2}}(?:show|reveal|expose|publish|display)\b.{{0,40}}?{DATA}",
            rf"\b(?:stor|keep|shar|collect|sell|retain|log|pass|record)\w*(?: on)? no (?:\w+ ){{0,3}}?(?:{DATA}|"
            r"copies\b)",
            rf"{DATA}.{{0,40}}?\b(?:is|are|be) (?:\w+ )?(?:used|processed|shared|stored|kept|disclosed) (?:only|"
            r"solely|exclusively) ",
            rf"\b(?:use|process|share|store|disclose)s? (?:\w+ ){{0,3}}{DATA} (?:only|solely|exclusively) (?:to|for|"
            rf"in|with|as)\b|\b(?:only|solely) (?:use|process|share)s? (?:\w+ ){{0,3}}{DATA}",
            rf"\b(?:do|does|will|shall) not (?:\w+ ){{0,2}}(?:log|store|record|retain|keep|track|monitor|combine|link|"
            rf"re-?identify|access|view|release|rent|sell|give)\b.{{0,40}}?{DATA}",
            r"\bwe (?:have |now )?(?:removed|stopped|ended|abolished|discontinued|switched off) "
            r"(?:\w+ ){0,1}?(?:\w+-party )?(?:\w+ ){0,2}?(?:track|shar|"
            r"sell|collect|profil|cookies|pixels|logging|scanning|recording)",
            rf"\b(?:shar|disclos|giv|pass)\w*\b.{{0,40}}?{DATA}.{{0,40}}?(?<!purposes )(?<!purpose )\b(?:only|alone|"
            r"exclusively|nobody else|no one else)(?=[.,;]|$)",
            rf"\b(?:keep|store|process|host|hold)s? (?:\w+ ){{0,3}}?{DATA}.{{0,20}}?\b(?:in|within|inside) "
            rf"(?:the )?(?:eu\b|"
            r"european|eea\b|uk\b|united kingdom|switzerland)",
            r"\b(?:require|oblige|bind|compel)s? (?:\w+ ){0,3}?(?:vendors|providers|partners|processors|suppliers|"
            r"recipients|"
            r"contractors|subprocessors)\b.{0,20}?\bto\b.{0,40}?\b(?:protect|keep|secure|safeguard|confiden|"
            r"delete)",
            r"\bonly (?:\w+ ){0,2}?(?:aggregate\w*|anonymous|anonymi[sz]ed|statistical) (?:\w+ )?(?:data|information|"
            r"statistics|"
            r"figures|results|reports)\b",
            r"\b(?:see|access|open|read|view|share|use|record|collect)\b.{0,60}?\bonly (?:after|when|if|once) you "
            r"(?:\w+ )?(?:let|"
            r"allow|permit|agree|consent|ask|invite|authori[sz]e|approve|opt)",
            rf"{DATA}.{{0,20}}?\b(?:known|visible|accessible|shown) (?:only to|to "
            rf"(?:\w+ ){{1,5}}?(?:only|alone)\b)",
            r"\bonly (?:\w+ )?(?:provid|shar|disclos|collect|us|process|access)\w*\b.{0,80}?\b(?:minimum|necessary|"
            r"needed|required)\b",
            rf"\b(?:minimum|limited|least) amount of {DATA}",
            r"\bnot (?:\w+ )?use (?:it|them|this|such|that|these)\b.{0,40}?\bfor (?:any other|advertis|marketing)",
            r"\b(?:nobody|no one|none|no (?:advertiser|employer|partner|seller|driver|"
            r"outsider)s?)\b.{0,40}?\b(?:see|read|receive|get|learn|know|open)s?\b.{0,40}?\b(?:your?|data|"
            r"messages?|notes?|names?|details)\b",
            r"\b(?:advertisers?|employers?|partners?|sellers?|drivers?|third parties|others?)\b.{0,20}?\b(?:never|"
            r"do not|does not|will not|cannot) (?:\w+ )?(?:get|see|receive|learn|access|know|read)",
            rf"{DATA}.{{0,20}}?(?<!may )(?<!whether )\b(?:stays?|remains?|is|are) (?:(?!kept\b)\w+ )?(?:private|"
            r"on (?:your|the) (?:\w+ )?(?:device|phone|computer)|hidden|secret|confidential|yours|with you|"
            r"invisible)\b",
            rf"{DATA}.{{0,30}}?\b(?:not|never) (?:be )?(?:\w+ )?(?:used|passed|shared|shown|given|handed|leave|"
            r"leaves)\b",
            r"\b(?:photos?|recordings?|posts?|texts?|files?|notes?|uploads?|voice|content)\b.{0,30}?\b(?:not|"
            r"never) (?:be )?(?:\w+ )?(?:used|fed|taken)\b.{0,30}?\b(?:train|teach|model|advert|marketing)",
            r"\bno (?:tracking|profiling|logs?|cookies)\b|\bkeeps? no\b.{0,20}?\b(?:logs?|records?|copies|data)",
            rf"{DATA}.{{0,40}}?\b(?:only|solely) (?:\w+ )?to (?:the|your) (?:seller|driver|courier|host|carrier|"
            rf"restaurant|shop)\b.{{0,40}}?\b(?:you|bought|booked|ordered)\b",
            rf"\b(?:shar|pass|disclos|giv|us|sell|hand)\w*\b.{{0,40}}?{DATA}.{{0,30}}?\bonly if you\b|\bhidden "
            r"by default\b|\bprivate by default\b",
            r"\b(?:will|shall|do|does) not (?:\w+ )?(?:disclose|pass|hand|give|reveal|share|"
            r"sell)\b.{0,60}?\b(?:names?|members'?|details|data|information|address)\b",
            r"\b(?:cannot|can not|not) (?:open|read|look at|see) "
            r"(?:them|it|your|what)\b|\bstopped (?:giving|sharing|selling|passing|handing)\b",
            r"\b(?:blacked out|masked|blurred|redacted|scrambled|pseudonymi[sz]ed) before\b|\bonly (?:the|your) "
            r"\w+(?: \w+){0,3} (?:can|may) (?:open|see|read|view)\b",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ly )?(?:(?:will|shall|may|must|agree|can|do|are|have|did|would) not|cannot)",
            r"\bnot (?:\w+ )?(?:affect|change|alter|impact)\b|\brequest that\b",
            r"\b(?:services?|software|products?|(?:web)?sites?|platform|apps?|tools?|features?|api|accounts?|"
            r"passwords?|credentials?|log-?in details) (?:may|must|"
            r"shall|can)(?: not|not) (?:\w+ )?be (?:used|shared|transferred|sold)\b",
        ),
    ),
)
