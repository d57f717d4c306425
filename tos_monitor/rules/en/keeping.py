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
    r"identifiers?|search(?:es)?|browsing|clicks?|demographic|recordings?|messages|reviews?)\b"
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
        ),
        unless=en(rf"\b{USER}\b (?:will |shall |may |can |must |should )?(?:\w+ )?(?:retain|keep|store|preserve)s?\b"),
    ),
)
