"""How English terms say how far and how long a licence of the user's content reaches."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Rule, Stance

_LICENCE = r"\b(?:licen[cs]es?|rights? (?:that )?you (?:grant|give)|permission)\b"
_GONE = r"\b(?:delet|remov|clos|terminat|end\b|ends\b|leav|cancel|expir|withdraw|take down)"

RULES = (
    Rule(
        id="en-licence-ends",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=en(
            rf"{_LICENCE}.{{0,40}}?\b(?:ends?|terminates?|expires?|ceases?|lapses?|stops?)\b.{{0,40}}?{_GONE}",
            rf"\b{USER} (?:may|can) (?:\w+ )?(?:revoke|withdraw|end|terminate|cancel) (?:this|the|that|your) (?:\w+ )?"
            r"(?:licen[cs]e|permission)\b",
            r"\b(?:use|show|display|process|access|store)s? (?:it|them|this|that|your (?:\w+ )?(?:content|uploads?|"
            r"files?|"
            r"materials?|works?|inputs?)) (?:only|solely|exclusively) (?:to|for|in order|as|so)\b",
        ),
        unless=en(r"\b(?:not|never)\b.{0,40}?\b(?:end|terminate|expire|cease|lapse|revoke|withdraw)", r"\bsurviv"),
    ),
    Rule(
        id="en-licence-lasts",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"{_LICENCE}.{{0,40}}?\b(?:continues?|survives?|remains?|persists?|lasts?|stays?|goes on|go "
            rf"on)\b.{{0,60}}?"
            rf"(?:{_GONE}|\b(?:in force|in effect|after|even if|even when|forever|indefinitely)\b)",
            r"\bsub-?licen[cs]e (?:your|the \w+'s|users'|any|such|this|it|them)\b",
            rf"\b{USER} (?:\w+ )?(?:transfers?|assigns?|cedes?) (?:\w+ )?(?:all|any|every|the) "
            rf"(?:\w+ ){{0,3}}?(?:rights?|title|"
            r"ownership|copyrights?|interests?)\b.{0,60}?\bto (?:us\b|the \w+)",
            rf"\b{USER} (?:\w+ )?(?:waives?|gives? up|renounces?)\b.{{0,80}}?\bmoral rights",
            r"\b(?:your|the \w+'s) (?:\w+ )?(?:feedback|suggestions?|ideas?|submissions?)\b.{0,40}?\b(?:become|"
            r"becomes|belong|"
            r"belongs|is|are) (?:\w+ ){0,2}?(?:our|ours\b|to us|property)",
        ),
        unless=en(
            rf"\b{USER} (?:may|can|must|shall|cannot|agrees?)(?: not)? (?:\w+ )?sub-?licen[cs]e",
            r"\b(?:we|company) (?:hereby )?(?:grant|license)s? (?:to )?you|\blicen[cs]e to (?:use|access) (?:the|"
            r"our)\b",
            r"\b(?:not|never|cannot)\b.{0,30}?\bsub-?licen[cs]e",
        ),
    ),
)
