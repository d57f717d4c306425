"""How English terms say what the company may do with data."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import NAMED, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_KEPT = r"(?:data|information|content|records?|recordings?|logs?|files?|history|messages?|templates?|images?)"
# How long, and not what for.
_FOR = r"for (?!(?:the |any |our |your )?(?:\w+ )?(?:purposes?|example)\b)"
_OBJECT = (
    r"\b(?:data|information|content|histor(?:y|ies)|details|address(?:es)?|e-?mails?|photos?|pictures|messages?|chats?|"
    r"conversations?|location|profiles?|contacts?|recordings?|(?:phone |telephone )?numbers?|files?|calls?|"
    r"identifiers?)\b"
)

_COLLECTED = (
    r"\b(?:names?|e-?mails?|passwords?|(?:postal |mailing |home )?address(?:es)?|ip address(?:es)?|phone|telephone|"
    r"gender|birth|age|location|photos?|contacts|payment|credit card|device|browser|cookies?|purchases?|interests?|"
    r"preferences|biometric|voice|health|social media|profile|usage|activit(?:y|ies)|income|education|employment|"
    r"identifiers?|search(?:es)?|browsing|clicks?|demographic|recordings?|messages|reviews?)\b"
)

RULES = (
    Rule(
        id="en-data-rights",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b(?:you|users?|residents?|individuals?|data subjects?|customers?) (?:\w+ )?(?:may|can|have (?:the|"
            rf"a) right to|are entitled to|to) (?:\w+ ){{0,2}}(?:request|ask|obtain|access|correct|object|restrict|"
            rf"rectify|withdraw|view)\b.{{0,80}}?(?:{_OBJECT}|\bconsent\b|\bprocess)",
            rf"\b{USER} (?:may|can) have (?:\w+ ){{0,3}}{_OBJECT} (?:\w+ )?(?:corrected|removed|deleted|erased)\b",
        ),
        unless=en(
            rf"\b{USER} (?:agrees?|undertakes?|needs?|ha(?:ve|s)) to (?:\w+ ){{0,2}}obtain\b",
            r"\brefund|\bat least\b|\baccount\b.{0,20}?\b(?:cancel|clos)",
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
            rf"\b(?:ask|request|require|right)\b…\b(?:erase|erasure of|delete|deletion of|remove) (?:your|"
            rf"their) (?:\w+ )?{_OBJECT}",
            r"\b(?:shar|sell|disclos|pass|use)\w*….{0,20}?\bonly (?:with|after|on) your (?:\w+ )?(?:consent|"
            r"permission|agreement|approval)",
            r"(?:shar|sell|disclos|use|process)\w*…(?:only with|only after|with) your (?:\w+ )?consent",
            rf"\b(?:shar|sell|disclos|pass)\w*.{{0,60}}?{_OBJECT}.{{0,60}}?\bonly (?:in|if|when|where|with|"
            rf"to the extent|as)\b",
            r"\b(?:certified|certifies|complies|comply|adheres?|compliance|"
            r"participates?)\b.{0,120}?\b(?:safe harbou?r|privacy shield|data privacy framework|privacy principles)\b",
            rf"{_OBJECT}.{{0,30}}?\b(?:never|not) be (?:\w+ )?(?:sold|shared|given|rented|disclosed|passed|used|"
            rf"transferred)\b",
            r"\b(?:not|cannot|never)\b.{0,40}?\b(?:collect|solicit)\w*\b.{0,80}?\b(?:children|minors?|"
            r"under (?:the age of )?\d|sensitive)",
            r"\b(?:not|cannot|never) (?:\w+ ){0,2}(?:send|contact)\b.{0,60}?\b(?:marketing|promotional|advertis)\w*",
            r"\bno (?:\w+ ){0,3}(?:data|information) (?:is|are|will be) (?:used|shared|sold|disclosed)\b",
            rf"{_OBJECT} (?:is|are) (?:not|never) (?:\w+ )?(?:sold|shared|given|rented|disclosed|passed|stored|kept|"
            rf"recorded|logged|scanned|read)\b",
            rf"\b(?:not|cannot|never) (?:\w+ ){{0,2}}(?:show|reveal|expose|publish|display)\b.{{0,40}}?{_OBJECT}",
            rf"\b(?:stor|keep|shar|collect|sell|retain|log|pass|record)\w*(?: on)? no (?:\w+ ){{0,3}}?(?:{_OBJECT}|"
            rf"copies\b)",
            rf"{_OBJECT}.{{0,40}}?\b(?:is|are|be) (?:\w+ )?(?:used|processed|shared|stored|kept|disclosed) (?:only|"
            rf"solely|exclusively) ",
            rf"\b(?:use|process|share|store|disclose)s? (?:\w+ ){{0,3}}{_OBJECT} (?:only|solely|exclusively) (?:to|for|"
            rf"in|with|as)\b|\b(?:only|solely) (?:use|process|share)s? (?:\w+ ){{0,3}}{_OBJECT}",
            rf"\b(?:do|does|will|shall) not (?:\w+ ){{0,2}}(?:log|store|record|retain|keep|track|monitor|combine|link|"
            rf"re-?identify|access|view|release|rent|sell|give)\b.{{0,40}}?{_OBJECT}",
            r"\bonly (?:\w+ )?(?:provid|shar|disclos|collect|us|process|access)\w*\b.{0,80}?\b(?:minimum|necessary|"
            r"needed|required)\b",
            rf"\b(?:minimum|limited|least) amount of {_OBJECT}",
            r"\bnot (?:\w+ )?use (?:it|them|this|such|that|these)\b.{0,40}?\bfor (?:any other|advertis|marketing)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:(?:will|shall|may|must|agree|can|do|are|have|did|would) not|cannot)",
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
            rf"affiliate|advertis|"
            r"vendor|other compan|firms|businesses|brokers|agencies|sponsors)",
            r"\b(?:develop|enhanc|improv|build)\w*….{0,30}?(?:artificial intelligence|\bai\b|machine[- ]learning|"
            r"language models?)",
            r"\b(?:train|teach|fine-tun)\w*….{0,30}?(?:models?|algorithms?|\bai\b|machine|software|systems)",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:read|scan|analy[sz]e|listen to|record)s? "
            rf"(?:\w+ ){{0,2}}{_OBJECT}",
            rf"\bwe (?:(?:may|can|will|also) ){{0,2}}(?:share|sell|disclose|rent) (?:\w+ ){{0,3}}{_OBJECT}",
            rf"{_OBJECT}.{{0,40}}?\b(?:mov|transferr|process|stor|hosted|sent)\w* (?:\w+ )?(?:outside|abroad|overseas|"
            rf"to (?:other|third) countries)",
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
            rf"(?:other|"
            rf"third|the public|anyone)",
            r"\bwe (?:\w+ ){0,4}?(?:share|sell|disclose|rent) (?:\w+ ){0,3}(?:data|information)\b",
            r"\b(?:may|can|will|might) (?:\w+ )?(?:be )?(?:record|monitor|scan|listen to|"
            r"read)(?:ed)? (?:\w+ ){0,4}(?:calls?|conversations?|messages|communications|chats?)\b|\b(?:calls|"
            r"conversations|messages|communications|chats|mails)\b.{0,40}?\b(?:may|can|will|might) be (?:recorded|"
            r"monitored|scanned|read)\b",
            r"\b(?:track|follow|monitor|observe)(?:s|ing)? (?:you|users|your (?:activit\w+|behaviou?r|browsing|visits|"
            r"use|movements))\b.{0,60}?\b(?:across|other|third|elsewhere|everywhere)\b",
            r"\b(?:offers?|promotions?|materials|messages|marketing|advertisements|leaflets|"
            r"brochures)\b.{0,60}?\bfrom (?:\w+ )?(?:third|our partners|other compan|affiliates|advertisers)",
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
        ),
    ),
    Rule(
        id="en-collects-data",
        family=Family.COLLECTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            r"\b(?:collect|gather|obtain|receive|record|track)s?\b….{0,40}?\b(?:information|data|details)\b",
            r"\b(?:information|data|details) (?:that |which )?(?:we|the company|you)\b.{0,40}?\b(?:collect|gather|"
            r"provide|receive)",
            r"\bautomatically (?:collect|gather|record|receive)",
            r"\bprovides? (?:us|\w+) with (?:your|their)\b",
            r"\b(?:we|company) (?:\w+ )?collects? (?:your|the following|from you)\b",
        ),
        # What is collected must be said; only that it grows is news.
        allowed=en(r"."),
        kinds=en(_COLLECTED),
    ),
    Rule(
        id="en-erases-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:we|company)\b (?:(?:will|shall|must) )?(?:\w+ly )?(?:delete|erase|destroy|anonymi[sz]e)…(?:data|"
            r"information|recordings?|records)",
            rf"\b{_KEPT} (?:are|is|will be|shall be) (?:\w+ly )?(?:delet|eras|destroy|anonymi[sz])\w*",
            rf"\b(?:retain|keep|store)s?\b…{_KEPT}….{{0,20}}?\bfor (?:a maximum of|up to|no (?:more|longer) than|"
            rf"at most|not more "
            r"than)\b",
            rf"{_KEPT}.{{0,120}}?\bafter which (?:it|they|we|the \w+)\b.{{0,20}}?\b(?:delet|eras|destroy|purg|remov)",
            rf"\b(?=will|shall|must){NAMED}(?:will|shall|must)\b.{{0,160}}?\b(?:delete|erase|destroy|"
            rf"return)\b.{{0,80}}?\b(?:personal data|customer data|your data|personal information)\b",
        ),
    ),
    Rule(
        id="en-keeps-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"(?<!\bapp )(?<!play )\b(?:retain|keep|store|preserve)s?\b…{_KEPT}….{{0,40}}?(?:{_FOR}|until|"
            r"as long|indefinite|after|years?|months?)",
            rf"\b{_KEPT} (?:are|is|will be|shall be|may be) (?:\w+ly )?(?:kept|retained|stored|"
            rf"preserved)….{{0,40}}?(?:{_FOR}|"
            r"until|as long|indefinite|years?|months?)",
        ),
        unless=en(rf"\b{USER}\b (?:will |shall |may |can |must |should )?(?:\w+ )?(?:retain|keep|store|preserve)s?\b"),
    ),
)
