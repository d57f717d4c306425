"""How English terms say what the company may do with data."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_OBJECT = (
    r"\b(?:data|information|content|histor(?:y|ies)|details|address(?:es)?|e-?mails?|photos?|pictures|messages?|chats?|"
    r"conversations?|location|profiles?|contacts?|recordings?|(?:phone |telephone )?numbers?|files?|calls?|"
    r"identifiers?|particulars)\b"
)

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
            rf"rectify|withdraw|view)\b.{{0,80}}?(?:{_OBJECT}|\bconsent\b|\bprocess)",
            rf"\b{USER} (?:may|can) have (?:\w+ ){{0,3}}{_OBJECT} (?:\w+ )?(?:corrected|removed|deleted|erased)\b",
            r"\b(?:ask|asks|ask us|find out|learn) (?:us )?(?:what|which)\b.{0,30}?\b(?:know|hold|keep|have|"
            r"stor)\w*\b.{0,20}?\b(?:about|on) (?:you|them)",
            rf"\b{USER} (?:may|can) (?:\w+ )?(?:see|fix|correct|delete|erase|download) (?:(?:\w+,? ){{0,3}}or \w+ "
            rf")?(?:all |any )?(?:the |your ){_OBJECT}",
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
        kinds=en(r"\b(?:shar|sell|disclos|rent|transfer|trad|train|use|read|provid|releas|giv|stor|log|collect)"),
        holds=en(
            r"\b(?:not|cannot|never)\b (?:\w+ ){0,4}?[\"“']?(?:shar|sell|disclos|train|transfer|use|provid|rent|read|"
            r"scan|pass|look at|"
            rf"listen to)\w*….{{0,40}}?(?:{_OBJECT}|third|personal)",
            r"\b(?:data|information|recordings|files)\b.{0,20}?\b(?:stays?|(?:is|are) (?:\w+ )?(?:stored|kept|"
            r"processed|hosted)) (?:\w+ )?(?:in|within|inside) (?:the )?(?:eu\b|european|eea\b|country|uk\b|"
            r"united kingdom|switzerland|korea|germany)",
            r"\b(?:ask|request|require|right)\b…\b(?:erase|erasure of|delete|deletion of|remove) (?:your|"
            rf"their) (?:\w+ )?{_OBJECT}",
            r"\b(?:shar|sell|disclos|pass|use)\w*….{0,20}?\bonly (?:with|after|on) your (?:\w+ )?(?:consent|"
            r"permission|agreement|approval)",
            r"(?:shar|sell|disclos|use|process)\w*…(?:only with|only after|with) your (?:\w+ )?consent",
            rf"\b(?:shar|sell|disclos|pass)\w*.{{0,60}}?{_OBJECT}.{{0,60}}?\bonly (?:in|if|when|where|with|"
            r"to the extent|as)\b",
            r"\b(?:certified|certifies|complies|comply|adheres?|compliance|"
            r"participates?)\b.{0,120}?\b(?:safe harbou?r|privacy shield|data privacy framework|privacy principles)\b",
            rf"{_OBJECT}.{{0,30}}?\b(?:never|not) be (?:\w+ )?(?:sold|shared|given|rented|disclosed|passed|used|"
            r"transferred)\b",
            r"\b(?:not|cannot|never)\b.{0,40}?\b(?:collect|solicit)\w*\b.{0,80}?\b(?:children|minors?|"
            r"under (?:the age of )?\d|sensitive)",
            r"\b(?:not|cannot|never) (?:\w+ ){0,2}(?:send|contact)\b.{0,60}?\b(?:marketing|promotional|advertis)\w*",
            r"\bno (?:\w+ ){0,3}(?:data|information) (?:is|are|will be) (?:used|shared|sold|disclosed)\b",
            rf"{_OBJECT} (?:is|are) (?:not|never) (?:\w+ )?(?:sold|shared|given|rented|disclosed|passed|stored|kept|"
            r"recorded|logged|scanned|read)\b",
            rf"\b(?:not|cannot|never) (?:\w+ ){{0,2}}(?:show|reveal|expose|publish|display)\b.{{0,40}}?{_OBJECT}",
            rf"\b(?:stor|keep|shar|collect|sell|retain|log|pass|record)\w*(?: on)? no (?:\w+ ){{0,3}}?(?:{_OBJECT}|"
            r"copies\b)",
            rf"{_OBJECT}.{{0,40}}?\b(?:is|are|be) (?:\w+ )?(?:used|processed|shared|stored|kept|disclosed) (?:only|"
            r"solely|exclusively) ",
            rf"\b(?:use|process|share|store|disclose)s? (?:\w+ ){{0,3}}{_OBJECT} (?:only|solely|exclusively) (?:to|for|"
            rf"in|with|as)\b|\b(?:only|solely) (?:use|process|share)s? (?:\w+ ){{0,3}}{_OBJECT}",
            rf"\b(?:do|does|will|shall) not (?:\w+ ){{0,2}}(?:log|store|record|retain|keep|track|monitor|combine|link|"
            rf"re-?identify|access|view|release|rent|sell|give)\b.{{0,40}}?{_OBJECT}",
            r"\bonly (?:\w+ )?(?:provid|shar|disclos|collect|us|process|access)\w*\b.{0,80}?\b(?:minimum|necessary|"
            r"needed|required)\b",
            rf"\b(?:minimum|limited|least) amount of {_OBJECT}",
            r"\bnot (?:\w+ )?use (?:it|them|this|such|that|these)\b.{0,40}?\bfor (?:any other|advertis|marketing)",
            r"\b(?:nobody|no one|none|no (?:advertiser|employer|partner|seller|driver|"
            r"outsider)s?)\b.{0,40}?\b(?:see|read|receive|get|learn|know|open)s?\b.{0,40}?\b(?:your?|data|"
            r"messages?|notes?|names?|details)\b",
            r"\b(?:advertisers?|employers?|partners?|sellers?|drivers?|third parties|others?)\b.{0,20}?\b(?:never|"
            r"do not|does not|will not|cannot) (?:\w+ )?(?:get|see|receive|learn|access|know|read)",
            rf"{_OBJECT}.{{0,20}}?(?<!may )(?<!whether )\b(?:stays?|remains?|is|are) (?:(?!kept\b)\w+ )?(?:private|"
            r"on your (?:\w+ )?(?:device|phone|computer)|hidden|secret|confidential|yours|with you|invisible)\b",
            rf"{_OBJECT}.{{0,30}}?\b(?:not|never) (?:be )?(?:\w+ )?(?:used|passed|shared|shown|given|handed|leave|"
            r"leaves)\b",
            r"\b(?:photos?|recordings?|posts?|texts?|files?|notes?|uploads?|voice|content)\b.{0,30}?\b(?:not|"
            r"never) (?:be )?(?:\w+ )?(?:used|fed|taken)\b.{0,30}?\b(?:train|teach|model|advert|marketing)",
            r"\bno (?:tracking|profiling|logs?|cookies)\b|\bkeeps? no\b.{0,20}?\b(?:logs?|records?|copies|data)",
            rf"{_OBJECT}.{{0,40}}?\b(?:only|solely) (?:\w+ )?to (?:the|your) (?:seller|driver|courier|host|carrier|"
            rf"restaurant|shop)\b.{{0,40}}?\b(?:you|bought|booked|ordered)\b",
            rf"\b(?:shar|pass|disclos|giv|us|sell|hand)\w*\b.{{0,40}}?{_OBJECT}.{{0,30}}?\bonly if you\b|\bhidden "
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
    Rule(
        id="en-discloses-on-belief",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        # What it takes for a disclosure, beside the law.
        kinds=en(
            r"\b(?:our (?:\w+ )?rights|property|fraud|safety|security|interests|investigat|enforce|terms|policies|"
            r"technical|governmental?|harm)"
        ),
        holds=en(
            r"\b(?:disclos|shar|releas|preserv|transfer|us(?:e|ing)\b)\w*….{0,160}?\b(?:if|when|"
            r"where) we (?:\w+ ){0,3}(?:believe|think|determine|consider)",
            r"\b(?:believe|good faith|determine|consider)\b.{0,120}?\b(?:disclosure|disclosing|sharing|release|"
            r"to disclose|to share|to release)\b",
        ),
        unless=en(r"\b(?:not|never)\b…\b(?:disclos|shar|releas)", rf"\b{USER}\b (?:\w+ )?(?:disclose|share|release)"),
    ),
    Rule(
        id="en-shares-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        # What is done with data, and what for.
        kinds=en(
            r"\b(?:shar|sell|disclos|rent|transfer|trad|train|advertis|marketing|any purpose|otherwise|other purposes|"
            r"profil|personali[sz]|affiliate|partner)"
        ),
        holds=en(
            rf"\b(?:shar|sell|disclos|transfer|provid|pass|hand)\w*….{{0,30}}?{_OBJECT}….{{0,40}}?\b(?:third|partner|"
            r"affiliate|advertis|"
            r"vendor|other compan|firms|businesses|brokers|agencies|sponsors)",
            r"\b(?:develop|enhanc|improv|build)\w*….{0,30}?(?:artificial intelligence|\bai\b|machine[- ]learning|"
            r"language models?)",
            r"\b(?:train|teach|fine-tun)\w*….{0,30}?(?:models?|algorithms?|\bai\b|machine|software|systems)",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:read|scan|analy[sz]e|listen to|record)s? "
            rf"(?:\w+ ){{0,2}}{_OBJECT}",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:share|sell|disclose|rent) (?:\w+ ){{0,3}}{_OBJECT}",
            rf"{_OBJECT}.{{0,40}}?\b(?:mov|transferr|process|stor|hosted|sent)\w* (?:\w+ )?(?:outside|abroad|overseas|"
            r"to (?:other|third) countries)",
            r"\b(?:we|company)\b (?:may|can|will) (?:\w+ )?(?:shar|sell|disclos|rent|licen[cs])\w*….{0,40}?(?:your|"
            r"personal|data|information|location)",
            r"\b(?:merge|merger|acqui|sold\b|sale of|bankrupt|business assets|"
            r"sell or transfer)\w*.{0,160}?\b(?:information|data)\b.{0,80}?\b(?:transfer|assets|disclos|sold|shar)",
            r"\b(?:link|combin|merg|associat|match|cross-referenc)\w* (?:\w+ ){0,5}(?:information|"
            r"data)\b.{0,40}?\bwith\b",
            r"\bnot (?:\w+ ){0,2}(?:honou?r|respond to|recogni[sz]e|support|"
            r"react to)\b.{0,60}?\b(?:do[- ]not?[- ]track|dnt|tracked|tracking|opt-out signals?)\b",
            r"\b(?:may|can|will) (?:\w+ ){0,8}(?:send|contact|call|text)\b.{0,80}?\b(?:marketing|promotional|"
            r"advertising|auto-?dial)",
            r"\b(?:sent|disclosed|provided|transmitted) to (?:third parties|advertis|our partners|other companies)",
            r"\bwe send (?:you )?(?:\w+ )?(?:adverts|advertis|marketing|promotional)\w*.{0,40}?\bunless\b",
            r"\bcombin\w*\b.{0,40}?\bwith (?:\w+ )?(?:data|information)\b",
            r"\b(?:third[- ]part(?:y|ies)|vendors?|partners?|advertisers?|ad networks?|(?:service|"
            r"analytics) providers?|affiliates?|(?:partner|other|advertising|outside|analytics|media|"
            r"marketing) (?:compan\w+|firms|businesses|services|organi[sz]ations))\b "
            r"(?:(?!we\b)[\w,]{1,20} ){0,3}?(?:collect|receive|store|access|track|place|use|process|archive|"
            r"set)s?\b.{0,80}?\b(?:information|data|communications|cookies|content|technolog\w+|identifiers?|trackers|"
            r"pixels|beacons|tags|activit\w+|messages)\b",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:show|reveal|publish|display) (?:\w+ ){{0,2}}{_OBJECT} to "
            r"(?:other|"
            r"third|the public|anyone)",
            r"\bwe (?:\w+ ){0,4}?(?:share|sell|disclose|rent) (?:\w+ ){0,3}(?:data|information)\b",
            r"\b(?:may|can|will|might) (?:\w+ )?(?:be )?(?:record|monitor|scan|listen to|"
            r"read)(?:ed)? (?:\w+ ){0,4}(?:calls?|conversations?|messages|communications|chats?)\b|\b(?:calls|"
            r"conversations|messages|communications|chats|mails)\b.{0,40}?\b(?:may|can|will|might) be (?:recorded|"
            r"monitored|scanned|read)\b",
            r"\b(?:track|follow|monitor|observe)(?:s|ing)? (?:you|users|your (?:activit\w+|behaviou?r|browsing|visits|"
            r"use|movements))\b.{0,60}?\b(?:across|other|third|elsewhere|everywhere)\b",
            r"\b(?:offers?|promotions?|materials|messages|marketing|advertisements|leaflets|"
            r"brochures)\b.{0,60}?\bfrom (?:\w+ )?(?:third|our partners|other compan|affiliates|advertisers)",
            r"\b(?:sell|sells|rent|rents|trade|trades) (?:your|users'?|customers?'?|members'?|personal) (?:\w+ "
            rf")?{_OBJECT}",
            rf"{_OBJECT}.{{0,40}}?\b(?:is|are|may be|can be|will be|gets?) (?:\w+ )?(?:passed|handed|sold|given|"
            rf"forwarded|disclosed|shared|transferred|supplied|made available|rented)\b.{{0,20}}?\b(?:on to|to|with|"
            rf"abroad|over to) (?:\w+ ){{0,3}}(?:third|partner|affiliate|advertis|vendor|compan|firms|broker|agenc|"
            r"sponsor|anyone|others|insurer|networks?|countr)",
            r"\b(?:partners?|advertisers?|employers?|sponsors?|brokers?|insurers?|affiliates?)\b.{0,20}?\b(?:may|"
            r"can|will|might|gets?|receives?|sees?|obtains?) (?:\w+ )?(?:see|view|read|access|use|get|receive|"
            r"obtain|a copy|a list|copies)\b.{0,40}?\b(?:your?|data|details|profile|information|lists?)\b",
            r"\b(?:photos?|recordings?|posts?|texts?|files?|notes?|uploads?|voice|content|messages|"
            r"data)\b.{0,30}?\b(?:may|can|will|might) (?:\w+ )?be (?:used|fed|taken)\b.{0,30}?\b(?:train|teach|"
            r"improv|develop|advert|marketing)",
            rf"\b(?:{WE}|they|may|can) (?:\w+ )?(?:hand|give|pass|send|sell)s? (?:\w+ )?(?:over )?(?:your|any|their|"
            r"personal) (?:\w+ )?(?:data|details|information|address|photos?|number|records?|"
            rf"contacts)\b.{{0,20}}?\b(?:to|on)\b",
            r"\b(?:location|movements|browsing|activity|usage|behaviou?r)\b.{0,30}?\b(?:is|are|may be|will be|can "
            r"be) (?:\w+ )?(?:tracked|monitored|logged|recorded|followed|profiled)\b",
            r"\b(?:calls?|conversations?|chats?|rides?|sessions?|meetings|lessons)\b (?:\w+ )?(?:is|are|will be|"
            r"may be) (?:\w+ )?(?:recorded|listened to|monitored|taped)\b|\brecords? your (?:voice|calls?|screen|"
            r"conversations?|keystrokes)",
            r"\b(?:buy|purchase|acquire|obtain|get)s? (?:\w+ )?(?:data|information|details)\b.{0,30}?\bfrom (?:\w+ "
            r")?(?:brokers?|third|other|partners?|public|advertis)",
            r"\bcombines?\b.{0,40}?\b(?:with|about you)\b.{0,30}?\b(?:other|sources?|partners?|third)",
            rf"\bprofile (?:is|are|will be) (?:\w+ )?(?:public|visible|shown|searchable)\b|\b{WE} (?:may |will |also )?"
            r"profile (?:\w+ )?(?:customers|users|members)\b",
            r"\b(?:disclosure|transfer|passing on|sale|sharing)\b.{0,40}?\b(?:to|with) (?:\w+ )?(?:affiliates?|"
            r"partners?|third parties|advertisers|brokers?|anyone)\b.{0,30}?\b(?:permitted|allowed|possible|takes? "
            r"place|occurs?)\b",
            rf"\b(?:license|licence|sell|rent) (?:your|the {USER}'s) (?:\w+ )?(?:voice|data|likeness|recordings?|"
            rf"images?)\b.{{0,30}}?\bto\b",
            r"\b(?:goes|go|is fed|are fed|flows?) (?:straight |on )?(?:to|into) (?:the \w+|our|a|an|other) (?:\w+ "
            r")?(?:office|partners?|model|authorit\w+|advertisers?|firms?|compan\w+|brokers?)",
            r"\b(?:advertisers?|employers?|boss|partners?|insurers?) (?:get|gets|receive|receives) (?:an? |the "
            r")?(?:\w+ )?(?:report|copy|list|summary)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:may|can|must|shall|agree)(?: not)? (?:shar|sell|disclos|transfer|provid|use)",
            r"\b(?:not|never|no)\b.{0,100}?\btrain",
            r"\b(?:how|why|when|what|which|who)\b (?:\w+ ){0,4}(?:share|use|disclose|sell|process|collect)",
            r"\b(?:not|cannot|never)\b (?:\w+ ){0,3}(?:shar|sell|disclos|transfer|provid|pass|read|scan|rent)",
            r"\b(?:may|can|right to|permits? \w+ to|entitle\w* (?:\w+ )?to) (?:\w+ )?(?:request|ask|object)\b",
            r"\bthird parties (?:described|listed|identified|named|set out|mentioned) (?:above|below)\b",
            r"\bremains? (?:\w+ )?(?:liable|responsible)\b|\bwill be liable\b|\b(?:court|judicial|valid|"
            r"legal) orders?\b",
            r"\b(?:lawful|legal) requests?\b|\bpublic authorit|\blaw enforcement|\bsubpoena|\brequired by law\b|"
            r"\bopt[- ]?(?:in|out)\b",
            r"\b(?:not|never|nobody|no one|nothing|cannot) (?:[\w-]{1,15} ){0,5}?(?:shar|sell|sold|disclos|"
            r"transfer|pass|giv|hand|rent|read|see|get|receiv|combin|record|track|profil|send|sent|us(?:e|ed)\b|"
            r"train)",
            r"\bonly if you\b|\bif you (?:\w+ )?(?:agree|consent|allow|permit|opt in)\b|\bhidden\b|\bprivate\b|"
            r"\b(?:will|shall|may|can) inform you\b|\bif you (?:have )?(?:given|gave) (?:us )?(?:your )?consent\b",
            r"\bask (?:you )?(?:first|before)\b",
        ),
    ),
)
