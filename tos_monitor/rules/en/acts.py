"""How English terms bind or free the user where no other rule knows the act by its words."""

from tos_monitor.model import Category
from tos_monitor.rules.en.deeds import (
    ADVERBS,
    FAILS,
    HOW_TO,
    IS_FREE_TO,
    MUST,
    MUST_NOT,
    OTHERS,
    RIGHTS,
    STEP,
    THING,
    UNHARMED,
    YOU,
    YOUR_DUTIES,
)
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Rule, Stance

RULES = (
    Rule(
        id="en-act-vouches",
        family=Family.AVOWAL,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(
            rf"{YOU}(?:agrees? and )?(?:(?:is|are|remains?|shall be|will be)(?: also| solely| fully| entirely| and| "
            r"exclusively){0,4} (?:responsible|accountable|liable) for\b|(?:represents? (?:and|that|to)|warrants?|"
            r"acknowledges?|"
            r"understands? (?:and|that)|authori[sz]es?|grants?|consents?|certif(?:y|ies)|confirms?|guarantees?|"
            r"assumes?|accepts?|agrees? that|waives?)\b(?! ?[.,;]))",
            rf"{OTHERS} (?:agrees?|represents?|warrants?|authori[sz]es?|consents?) (?:that|to|and)\b",
            r"\byou (?:let|allow|permit) (?:us (?!know)|\w+ to\b)",
            rf"\bgives? (?!you\b|them\b|{USER}\b)\w+ (?:the right|permission|a \w+ licen[cs]e|consent)",
        ),
        unless=en(
            r"\bnot (?:be )?(?:responsible|liable)|\bno longer\b|\bcookies?\b|\bresponsible for (?:updating|keeping "
            r"(?:\w+ ){1,5}(?:up to date|current)|your own taxes)\b"
        ),
    ),
    Rule(
        id="en-act-may-not",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        is_ban=True,
        holds=en(
            rf"(?:{YOU}|{THING})(?:is|are) limited to\b",
            rf"{YOU}{MUST_NOT}(?:, [^,;.]{{1,60}},)? {UNHARMED}(?!be \w+(?:ed|en|ld)\b)",
            rf"{OTHERS} (?:must not|may not(?! be\b)|cannot(?! be\b)|shall not|(?:is|are) not (?:allowed|permitted) "
            rf"to) {UNHARMED}(?!{FAILS})",
            r"^no (?:\w+ ){1,8}?(?:may|shall|can|must) (?:\w+ )?be \w+(?:ed|en|d)\b",
            r"\bno more than (?:\w+ ){1,5}(?:may|can|are)\b",
            r"\b(?:nobody|no one)(?: \w+){0,5} (?:may|can|shall)\b",
            r"\bonly (?:one|two|\d+) (?:\w+ ){1,6}(?:may|can|shall) be \w+ed\b",
            r"^\W{0,3}(?:do not|never) (?!worry|sell|share|show|track|personali|hesitate)\w+(?! me\b| my\b)",
            r"(?<!\bwe )(?<!company )(?:is|are|it's) (?:strictly |expressly |also )?(?:prohibited|forbidden|"
            r"not (?:allowed|permitted|accepted))\b",
        ),
        unless=en(
            r"\bif (?:you|\w+) (?:do not|would rather not) \w+|\bfor example\b|\bnever miss\b|\bnot be able\b|:$|"
            r"\b(?:passwords?|credentials|log-?in)\b"
        ),
    ),
    Rule(
        id="en-act-must",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(
            rf"{YOU}(?:{MUST}(?:, [^,;.]{{1,60}},)? {STEP}|will {ADVERBS}{YOUR_DUTIES})",
            rf"{OTHERS} (?:must|(?:is|are) (?:required|obliged) to|(?:has|have|needs?) to) {STEP}",
            rf"\b(?:must|shall|has to|have to|is to|are to) be \w+ed by (?:the |an? |each |any )?{USER}\b",
            rf"\bit is your responsibility\b|\bwe require {USER}\b|\b{USER} (?:required|obliged) to\b",
            r"\b(?:needs?|requires?) (?:our |(?:the )?prior (?:written )?)(?:approval|consent|permission)\b",
        ),
        unless=en(HOW_TO),
    ),
    Rule(
        id="en-act-thing-may-not",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        is_ban=True,
        holds=en(
            rf"{THING}{MUST_NOT} {UNHARMED}(?!{FAILS}|be (?:available|visible|able|suitable|possible|shared|sold|"
            r"disclosed|given|transmitted|transferred to third|affected|removed|suspended|deleted|terminated))"
        ),
        unless=en(r"\bpasswords?\b|\bcookies?\b"),
    ),
    Rule(
        id="en-act-thing-must",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        is_faint=True,
        holds=en(
            rf"{THING}(?:must|shall|(?:is|are) required to|(?:has|have|needs?) to) (?!not\b|be (?:promptly )?"
            r"(?:refunded|returned to you|honou?red|deleted|answered|governed|resolved|subject)|include the following)"
        ),
        unless=en(
            HOW_TO,
            r"\bnotices? (?:to|under)\b.{0,60}\b(?:sent|addressed|mailed)",
            r"\bshall (?:apply|mean|be governed|continue|remain|prevail)\b",
        ),
    ),
    Rule(
        id="en-act-need-not",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        is_faint=True,
        holds=en(
            rf"{YOU}(?:need not|(?:do|does|will|shall) not (?:have|need) to|no longer (?:have|has|needs?) to|(?:is|"
            r"are|will be) (?:not|no longer|never) "
            r"(?:required|obliged|obligated|bound|charged|responsible|liable)|will not (?:be (?:charged|billed|"
            r"responsible|liable|held|required|penali[sz]ed)|lose|pay|owe|incur|need))\b",
            r"\bno (?:\w+ ){0,3}(?:fees?|charges?|costs?) (?:is|are) (?:charged|due|payable)\b",
        ),
        unless=en(r"\bplease note\b"),
    ),
    Rule(
        id="en-act-may",
        family=Family.CHOICE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        is_faint=True,
        holds=en(
            rf"{YOU}(?:{IS_FREE_TO} {ADVERBS}{RIGHTS}|(?:also |always |still )?(?:has|have) (?:(?:the|a) (?:\w+ "
            r")?right|"
            r"(?:\w+ )?rights) (?:\w+ ){0,6}to\b|(?:is|are) (?:free|entitled) to\b|(?:may|can|could) (?:\w+ly )?(?:ask|"
            rf"request|require) (?:us|a person|the company|that we|for)\b|{IS_FREE_TO} .{{0,60}}?\b(?:for free|free "
            r"for "
            r"(?:an?|one|\d+)|free of charge|without (?:any )?(?:extra |additional )?(?:charge|cost|fee))\b)",
        ),
    ),
)
