"""How English terms say what the company may do with content and data."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import GRANT, MAY, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

_KEPT = r"(?:data|information|content|records?|recordings?|logs?|files?|history|messages?|templates?|images?)"

CONTENT = (
    Rule(
        id="en-keeps-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:remov|delet|tak\w+ down)\w*…\bonly (?:if|where|when)\b",
            r"(?:notify|inform|tell|reason|appeal|explain|restore)\w*….{0,40}?(?:remov|delet|"
            r"tak\w+ down)….{0,20}?(?:content|post|review|listing)",
            r"(?:not|never|only) (?:remove|delete|take down|edit)…(?:content|post|review|listing)",
        ),
    ),
    Rule(
        id="en-removes-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"(?:{MAY}|\b(?:we|company|provider|right|discretion)\b)….{{0,30}}?\b(?:remov|delet|edit|block|screen|"
            rf"refus|"
            r"tak\w+ down|moderat|monitor|disabl)\w*….{0,40}?\b(?:content|posts?|reviews?|materials?|listings?|"
            r"submissions?|"
            r"comments?)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|submissions?|uploads?|uploaded \w+)\b….{0,40}?(?:be |"
            r"been )?(?:remov|"
            r"delet|block|taken down|disabl)",
        ),
        unless=en(
            rf"\b{USER}\b (?:may|can|will|shall|must|agree|delete|remove)(?: not)? ?(?:to )?(?:\w+ )?(?:remov|"
            rf"delet|edit|block|monitor)?",
            r"not (?:monitor|screen|obligated|responsible)|no (?:obligation|duty|liability|responsibility)|"
            r"should be remov",
            GRANT,
        ),
    ),
    Rule(
        id="en-licence",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:perpetual|irrevocable|royalty[- ]free|worldwide|sublicens\w+|"
            r"transferable)\b….{0,60}?\b(?:licen[cs]e|right)",
            r"licen[cs]e….{0,40}?\b(?:perpetual|irrevocable|royalty[- ]free|worldwide|sublicens\w+)",
        ),
        unless=en(r"(?:we|company) (?:hereby )?grants? you|grants? (?:to )?(?:you|customer)"),
    ),
)

DATA = (
    Rule(
        id="en-guards-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:not|never)\b (?:\w+ ){0,2}(?:shar|sell|disclos|train|transfer|use|provid|"
            r"rent)\w*….{0,40}?(?:data|information|content|third|personal|files?|messages?|photos?|recordings?)",
            r"(?:shar|sell|disclos|use|process)\w*…(?:only with|only after|with) your (?:\w+ )?consent",
        ),
        unless=en(rf"\b{USER}\b (?:\w+ )?(?:will|shall|may|must|agree|can|do|are) not"),
    ),
    Rule(
        id="en-shares-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:shar|sell|disclos|transfer|provid|pass|hand)\w*….{0,30}?(?:data|information|content|history|"
            r"details)….{0,40}?(?:third|partner|affiliate|advertis|vendor|other compan)",
            r"\b(?:train|fine-tun)\w*….{0,30}?(?:models?|algorithms?|\bai\b|machine learning)",
            r"\b(?:we|company)\b (?:may|can|will) (?:\w+ )?(?:shar|sell|disclos|rent|"
            r"licen[cs])\w*….{0,40}?(?:your|personal|data|information|location)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:may|can|must|shall|agree)(?: not)? (?:shar|sell|disclos|transfer|provid|use)",
            r"\b(?:not|never)\b…\btrain",
        ),
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
        ),
    ),
    Rule(
        id="en-keeps-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:retain|keep|store|preserve)s?\b…(?:data|information|content|records)….{0,40}?(?:for|until|"
            r"as long|indefinite|after|years?|months?)",
            rf"\b{_KEPT} (?:are|is|will be|shall be|may be) (?:\w+ly )?(?:kept|retained|stored|"
            rf"preserved)….{{0,40}}?(?:for|"
            r"until|as long|indefinite|years?|months?)",
        ),
    ),
)

RULES = (*CONTENT, *DATA)
