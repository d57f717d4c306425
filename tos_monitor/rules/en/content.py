"""How English terms say what becomes of what users post: taken down, or licensed to the company."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import GRANT, MAY, USER, WE, en
from tos_monitor.rules.provision import Family, Rule, Stance

RULES = (
    Rule(
        id="en-keeps-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:remov|delet|tak\w+ down)\w*…\bonly (?:if|where|when)\b",
            r"\b(?:notify|inform|tell|(?<!any )reason|appeal|explain(?! why)|restore)\w*….{0,40}?(?:remov|delet|"
            r"tak\w+ down)….{0,20}?(?:content|post|review|listing)",
            r"\bbefore (?:we|it|\w+) (?:remov|delet|tak|hid|edit)\w*….{0,40}?\b(?:tell|notif|inform|warn|ask|give)\w*",
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
            r"submissions?|comments?)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|submissions?|uploads?|uploaded \w+)\b….{0,40}?(?:be |"
            r"been )?(?:remov|delet|block|taken down|disabl)",
            rf"\b(?:content|posts?|reviews?|materials?|listings?)\b.{{0,160}}?\b{WE} (?:may|can) (?:\w+ )?(?:remove|"
            rf"delete|block|hide|refuse) (?:it|them)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|comments?)\b….{0,20}?\bis (?:hidden|removed|deleted|"
            r"blocked|taken down|taken offline) (?:at once|immediately|automatically|without)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|comments?)\b….{0,20}?\b(?:may|can|could|will|"
            r"might) (?:\w+ )?be (?:\w+ )?(?:edit|hid|screen|reject|refus|remov|delet|withheld|taken down|"
            r"taken offline|unpublished|moderat)",
        ),
        unless=en(
            r"\bdeletion request\b|\b(?:removed|deleted|erased) from our systems\b",
            rf"\b{USER}\b (?:may|can|will|shall|must|agree|delete|remove)(?: not)? ?(?:to )?(?:\w+ )?(?:remov|delet|"
            rf"edit|block|monitor)?",
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
            r"\b(?:all|any) (?:\w+ ){0,3}(?:rights?|ownership|title|interests?)\b.{0,60}?\b(?:pass|transfer|belong|"
            r"assign|vest)\w* (?:to|in) (?:us\b|the company|company)",
            r"\b(?:grant|give)s? us\b.{0,60}?\b(?:licen[cs]e|right)\b",
            r"\b(?:let|allow|permit)s? us\b.{0,60}?\b(?:show|edit|use|publish|sublicen[cs]e|reproduce|modify|"
            r"distribute|display|copy|adapt)\b.{0,80}?\b(?:content|materials?|photos?|pictures|videos?|reviews?|posts?|"
            r"works?|likeness|them|it|medium|media)\b",
            r"\byou (?:hereby )?(?:irrevocably )?assign\b.{0,60}?\b(?:rights?|title|interests?|feedback)\b",
            rf"\b{MAY} (?:\w+ )?use (?:your|the \w+'s) (?:[\w']{{1,20}},? ){{0,4}}?(?:names?|logos?|likeness|"
            rf"trade ?marks?|image|brand)\b",
            r"\b(?:without|no) (?:any )?(?:\w+, ){0,3}(?:\w+ )?(?:or )?compensation to you\b",
            r"\buse (?:this|your|the|such|any) (?:\w+ )?(?:content|materials?|photos?|reviews?|"
            r"likeness)\b.{0,40}?\b(?:commercial|free[- ]of[- ]charge|without (?:payment|compensation)|advertis)",
        ),
        unless=en(r"(?:we|company) (?:hereby )?grants? you|grants? (?:to )?(?:you|customer)"),
    ),
)
