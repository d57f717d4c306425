"""How English terms say with whom the company shares data, and what it makes of it."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import DATA, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
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
            rf"\b(?:shar|sell|disclos|transfer|provid|pass|hand)\w*….{{0,30}}?{DATA}….{{0,40}}?\b(?:third|partner|"
            r"affiliate|advertis|"
            r"vendor|other compan|firms|businesses|brokers|agencies|sponsors)",
            r"\b(?:develop|enhanc|improv|build)\w*….{0,30}?(?:artificial intelligence|\bai\b|machine[- ]learning|"
            r"language models?)",
            r"\b(?:train|teach|fine-tun)\w*….{0,30}?(?:models?|algorithms?|\bai\b|machine|software|systems)",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:read|scan|analy[sz]e|listen to|record)s? "
            rf"(?:\w+ ){{0,2}}{DATA}",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:share|sell|disclose|rent) (?:\w+ ){{0,3}}{DATA}",
            rf"{DATA}.{{0,40}}?\b(?:mov|transferr|process|stor|hosted|sent)\w* (?:\w+ )?(?:outside|abroad|overseas|"
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
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:show|reveal|publish|display) (?:\w+ ){{0,2}}{DATA} to "
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
            rf")?{DATA}",
            rf"{DATA}.{{0,40}}?\b(?:is|are|may be|can be|will be|gets?) (?:\w+ )?(?:passed|handed|sold|given|"
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
            r"\bno longer (?:\w+ )?(?:share|sell|rent|disclose|transfer|pass)\b",
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
            r"\bask (?:you )?(?:first|before)\b|\b(?:tell|notify|inform|warn) (?:you|users|\w+ \w+) (?:\w+ )?before\b",
        ),
    ),
)
