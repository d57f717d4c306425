"""How English terms say what data is collected and how long it is kept."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import NAMED, TIME, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_KEPT = (
    r"(?:data|information|content|records?|recordings?|logs?|files?|history|messages?|templates?|images?|photos?|"
    r"videos?|footage)"
)
# How long, and not what for.
_FOR = r"for (?!(?:the |any |our |your )?(?:\w+ )?(?:purposes?|example)\b)"
_COLLECTED = (
    r"\b(?:names?|e-?mails?|passwords?|(?:postal |mailing |home )?address(?:es)?|ip address(?:es)?|phone|telephone|"
    r"gender|birth|age|location|photos?|contacts|payment|credit card|device|browser|cookies?|purchases?|interests?|"
    r"preferences|biometric|voice|health|social media|profile|usage|activit(?:y|ies)|income|education|employment|"
    r"identifiers?|search(?:es)?|browsing|clicks?|demographic|recordings?|messages|reviews?|pages|keystrokes|viewing|"
    r"financial|bank|transactions?|diagnostics?|logs?|energy|finger ?prints?|facial|faces?|genetic|sensors?|audio|"
    r"video|"
    r"wi-?fi|calendar|camera|microphone|files|images|typ(?:e|ing)|time|marital|nationality|passport|driver's|"
    r"social security|vehicles?|driving|sleep|heart|fitness|inferences?|mouse|scroll\w*|crash|voiceprints?)\b"
)
# What data is used for, beside what users ask for.
_AIMS = (
    r"\b(?:improv|develop|research|advertis|marketing|promot|personali[sz]|tailor|recommend|profil|train|analytic|"
    r"monitor|sell|offers|commercial|any purpose|other purposes|measur|target|survey|scor|rank|market)"
)
# Those that serve the company.
_GAINS = (
    r"\b(?:advertis|marketing|promot|personali[sz]|tailor|profil|train|sell|offers|commercial|any purpose|other "
    r"purposes|"
    r"target|new (?:products|services|features)|models|develop)"
)
_USED = (
    r"(?:data|information|recordings?|messages?|inputs?|content|photos?|address(?:es)?|e-?mails?|numbers?|histor\w+|"
    r"files|activity|prompts|conversations|location|details)"
)

RULES = (
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
            r"\b(?:app|apps|service|software|site|website|device|platform) (?:\w+ )?(?:records?|logs?|tracks?|"
            r"registers?|stores?) (?:the|your|what|which|how|when|each|every)\b",
            r"\bautomatically (?:collect|gather|record|receive)",
            r"\bprovides? (?:us|\w+) with (?:your|their)\b",
            r"\b(?:we|company) (?:\w+ )?collects? (?:your|the following|from you)\b",
            r"\b(?:collect|gather|read|access|upload|copy|copies|take)s? your (?:\w+ )?(?:contacts|address book|"
            r"location|photos?|calendar|voice|browsing|biometric|fingerprints?|face)\b",
        ),
        # What is collected must be said; only that it grows is news.
        allowed=en(r"."),
        kinds=en(_COLLECTED),
    ),
    Rule(
        id="en-uses-data",
        family=Family.COLLECTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b(?:uses?|using|process(?:es|ing)?|analy[sz](?:es?|ing)|scans?) "
            rf".{{0,80}}?\b{_USED}\b.{{0,80}}?\b(?:to|for|in order)\b.{{0,120}}?{_GAINS}",
            rf"\b{_USED}\b.{{0,30}}?\b(?:is|are|may be|will be|can be) (?:\w+ )?(?:used|processed|analy[sz]ed) "
            rf"(?:\w+ ){{0,2}}?"
            rf"(?:to|for|in order)\b.{{0,120}}?{_GAINS}",
        ),
        unless=en(
            r"\b(?:not|never|no longer|only|cannot|stop|opt[- ]?(?:in|out)|object|withdraw|ask us|permission)\b",
            rf"\b{USER} (?:may|can|must|shall|should|agrees? to|will) (?:\w+ )?(?:use|process|analy[sz]e)\b",
        ),
        kinds=en(_AIMS),
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
            r"at most|not more "
            r"than)\b",
            rf"{_KEPT}.{{0,120}}?\bafter which (?:it|they|we|the \w+)\b.{{0,20}}?\b(?:delet|eras|destroy|purg|remov)",
            rf"\b(?=will|shall|must){NAMED}(?:will|shall|must)\b.{{0,160}}?\b(?:delete|erase|destroy|"
            rf"return)\b.{{0,80}}?\b(?:personal data|customer data|your data|personal information)\b",
            rf"{_KEPT}.{{0,30}}?\b(?:is|are|will be|shall be) (?:\w+ )?(?:deleted|erased|destroyed|anonymi[sz]ed|"
            r"wiped|purged)\b",
            r"\b(?:we|company)\b (?:(?:will|shall|must) )?(?:\w+ly )?(?:delete|erase|destroy|wipe|"
            r"purge)s?\b.{0,40}?\b(?:data|information|recordings?|records|everything|logs|files)\b",
            r"\b(?:has|have) to (?:delete|erase|destroy) (?:the |your )?(?:address|data|information|records?|"
            r"details)",
            r"\b(?:footage|data|recordings?|logs?|records?) (?:is|are) gone\b",
        ),
        unless=en(
            r"\b(?:not|never|no longer) (?:\w+ ){0,2}(?:delet|eras|destroy|anonymi|wip|purg)",
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
            rf"\b(?:keep|retain|store|preserve|hold|archive)s? (?:\w+ ){{0,3}}{_KEPT}.{{0,40}}?(?:\bforever\b|"
            rf"\bindefinitely\b|\bpermanently\b|{TIME})",
            rf"{_KEPT} (?:is|are|will be|may be) (?:\w+ )?(?:kept|retained|stored|held|archived) (?:forever|"
            r"indefinitely|permanently|without limit|for no fixed)",
            rf"\b(?:copies|copy|backups?|traces|posts|{_KEPT})\b.{{0,60}}?\b(?:may|might|can|could|will) "
            rf"(?:\w+ )?(?:remain|"
            r"persist|survive|linger|(?:be )?(?:\w+ )?(?:stay|available|accessible|visible|kept|"
            r"retained))\b(?=.{0,80}?\b"
            r"(?:servers?|systems?|backups?|caches?|archives?|period|others?|after|deleted|removed))",
            r"\b(?:delet|remov|clos|eras)\w*\b.{0,120}?\b(?:may|might|will|does|do|can) ?not (?:be )?(?:\w+ )?"
            r"(?:remove|delete|erase)d?\b",
        ),
        unless=en(rf"\b{USER}\b (?:will |shall |may |can |must |should )?(?:\w+ )?(?:retain|keep|store|preserve)s?\b"),
    ),
)
