"""How English terms say who else sees what users do, write and are, and what is made of it."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Rule, Stance

_DATA = (
    r"\b(?:data|information|inputs?|prompts?|content|histor(?:y|ies)|activit(?:y|ies)|behaviou?r|purchases|profiles?|"
    r"photos?|pictures?|messages?|conversations?|chats?|files?|posts?|names?|usage|interests|location|recordings?|"
    r"statistics|identifiers?|e-?mails?|address(?:es)?|uploads?|queries|feedback)\b"
)
# Who watches over others.
_OVERSEERS = (
    r"\b(?:employers?|administrators?|admins?|organi[sz]ations?|institutions?|parents?|schools?|managers?|teachers?|"
    r"landlords?|(?:account|workspace|team|plan|family) (?:owners?|holders?|managers?|organi[sz]ers?))\b"
)
_EVERYBODY = (
    r"(?:anyone|anybody|everyone|everybody|the (?:whole |general )?public|others\b|strangers|third|search engines|"
    r"all (?:\w+ )?(?:users|members|visitors)|other (?:\w+ )?(?:users|members|people|visitors|companies))"
)
_AIMS = (
    r"(?:tailor|personali[sz]|advertis|\bads\b|target|profil|train|develop|improv|market|any purpose|other purposes|"
    r"recommend|score|rank)"
)

RULES = (
    Rule(
        id="en-exposes-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"{_DATA}.{{0,60}}?\b(?:visible|viewable|accessible|shown|displayed|searchable|disclosed|open|"
            rf"published|made public) (?:\w+ )?(?:to|by|for) {_EVERYBODY}",
            rf"{_DATA}.{{0,60}}?\b(?:is|are|be) (?:\w+ )?(?:published|public\b|publicly (?:available|visible|"
            rf"accessible|"
            r"displayed|shown))",
            r"\b(?:reviewed|read|seen|checked|listened to|labell?ed|annotated|transcribed|viewed|examined) by "
            r"(?:\w+ ){0,2}?(?:humans?|people|reviewers|annotators|contractors|staff|employees|vendors|moderators|"
            r"persons)\b",
            r"\b(?:supplement|enrich|append|complete|enhance|augment|compare)s? \b.{0,60}?\b(?:from|with)\b.{0,40}?\b"
            r"(?:brokers?|third part|other (?:sources|companies|businesses)|partners?|public)",
            rf"{_DATA}.{{0,30}}?\b(?:is|are|may be|will be|can be) (?:\w+ )?(?:used|combined|analy[sz]ed|processed) "
            rf"(?:\w+ )"
            rf"{{0,3}}?(?:to|for)\b.{{0,30}}?\b{_AIMS}",
            r"\b(?:partners?|third parties|affiliates?|advertisers?|sponsors?|sellers)\b (?:may|can|will|might) "
            r"(?:\w+ )?"
            rf"(?:contact|call|text|phone|e-?mail|write to|solicit) (?:{USER}|them)\b",
            rf"\b(?:associate|link|match|tie|connect|correlate)s? (?:\w+ ){{0,5}}?{_DATA}.{{0,30}}?\b(?:with|to) "
            rf"(?:your|"
            r"you\b|other|their)",
            rf"{_OVERSEERS}.{{0,60}}?\b(?:can|may|will|(?:is|are) able to) (?:\w+ )?(?:view|see|read|access|export|"
            r"monitor|retain|control|track|review)\b.{0,40}?\b(?:your|how you|what you|users?'|members?')",
            rf"^(?!.{{0,300}}?\bunless\b).{{0,80}}?{_DATA} (?:is|are) public\b",
            r"\b(?:publish|post|upload|shar|content|profile)\w*\b.{0,40}?\b(?:indexed|cached|copied|crawled|found|"
            r"seen|read) "
            r"(?:and \w+ )?by (?:\w+ )?(?:others|anyone|search|third)",
            r"\b(?:allow|let|permit|enable|authori[sz]e|invite)s? (?:\w+ ){0,2}?(?:advertisers|partners|third "
            r"part(?:y|ies)|"
            r"affiliates|others|employers|sponsors|vendors|companies|networks) (?:\w+ )?(?:to )?(?:reach|contact|"
            r"target|see|"
            r"access|use|place|collect|read|view|set|receive|track)\b",
            r"\b(?:devices?|apps?|software|vehicles?|products?)\b (?:\w+ ){0,2}?(?:sends?|transmits?|uploads?) "
            r"(?:\w+ ){0,2}?"
            r"(?:us|back|to the manufacturer|to the company)\b",
            rf"{_DATA} (?:\w+ ){{0,2}}?(?:may|can|will) be (?:\w+ )?(?:processed|stored|transferred|"
            rf"hosted)\b.{{0,30}}?\b(?:any "
            r"country|other countries|third countries|abroad|outside|anywhere|worldwide)",
            r"\b(?:read|open|review|inspect|listen to|look at|access)s? (?:\w+ ){0,2}?(?:private|direct|personal) "
            r"(?:messages|"
            r"communications|chats|files|conversations|e-?mails|photos)",
            rf"{_DATA}.{{0,20}}?\b(?:known|available|visible|accessible|given|open) to\b.{{0,40}}?\b(?:sponsors|"
            rf"partners|"
            r"advertisers|affiliates|third|insurers|brokers|networks)",
            rf"(?:{_DATA}|\b(?:particulars|details)\b).{{0,20}}?\b(?:is|are|may be|will be) (?:\w+ )?(?:shared|used|"
            rf"passed|"
            r"exchanged|disclosed) (?:within|among|between|across) (?:the|our|its) ",
            r"\b(?:use|apply|run|create|employ|extract|generate)s? (?:\w+ ){0,3}?(?:facial|face|voice|biometric|"
            r"emotion) ?"
            r"(?:recognition|templates?|prints?|analysis|geometry|detection|identifiers?)",
            r"\bautomated (?:means|decision\w*|processing|systems?|tools?)\b.{0,40}?\b(?:decid|determin|assess|profil|"
            r"evaluat|restrict)",
            r"\bconsents? to (?:\w+ )?(?:publication|disclosure|sharing|transfer|sale|recording|monitoring) of\b",
            r"\btrack(?:s|ing|ed)?\b.{0,60}?\b(?:over time|across (?:\w+ )?(?:different|other|third|multiple|web|sites|"
            r"apps|devices))",
            r"\b(?:scan|analy[sz]e|monitor|inspect|review)s? (?:\w+ ){0,4}?(?:contents? of|messages|communications|"
            r"conversations|chats)\b",
            rf"{_DATA}.{{0,60}}?\b(?:is|are|be) (?:\w+ ){{0,3}}?(?:stored|hosted|held|kept) (?:by|on|at|"
            rf"with)\b.{{0,30}}?\bthird[- ]part",
            rf"(?:{_DATA}|\bsearches\b) (?:\w+ ){{0,2}}?(?:may|can|will|might|is|are) (?:be )?(?:\w+ )?(?:linked|"
            rf"combined|"
            r"tied|associated|matched|connected|attributed) (?:to|with)\b",
            rf"\b{_DATA} (?:\w+ )?(?:is|are|may be) (?:\w+ )?included in (?:\w+ ){{0,6}}?(?:director(?:y|ies)|search|"
            rf"lists?)\b",
        ),
        unless=en(
            r"\b(?:not|never|no|none|nobody|cannot|neither|nor|without)\b",
            r"\bonly (?:if|when|with|after|those)\b|\bif you (?:\w+ )?(?:agree|consent|allow|permit|opt in|ask|choose)|"
            r"\bopt[- ]?(?:in|out)\b|\b(?:choices?|settings|you (?:\w+ )?(?:control|decide|choose))\b|"
            r"\bunless you (?:make|set|change|turn|switch|choose)\b|\bwith your (?:\w+ )?(?:consent|permission)",
            rf"\b{USER} (?:must|shall|agrees? not|may only|should|can (?:\w+ )?(?:choose|control|decide|turn))\b",
            r"\b(?:protect|prevent|delete|erase)\w*\b|\b(?:that|which) cannot identify\b|\bwe (?:\w+ )?inform\b",
        ),
    ),
)
