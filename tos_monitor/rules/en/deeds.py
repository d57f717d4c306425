"""English words of the rules of acts: who acts, how they are bound, and what they do to each other."""

from tos_monitor.rules.en.words import ALTERING, ENDING, NAMED, USER, WE

__all__ = [
    "ADVERBS",
    "COMPANY_ACTS",
    "COMPANY_GIVES",
    "COMPANY_REFUSES",
    "COMPANY_SPARES",
    "COMPANY_TAKES",
    "CUTS",
    "DONE_TO",
    "FAILS",
    "GIVES",
    "HANDLES",
    "HOW_TO",
    "IS_FREE_TO",
    "MUST",
    "MUST_NOT",
    "OTHERS",
    "RIGHTS",
    "SHUTS",
    "STEP",
    "THING",
    "UNHARMED",
    "USER_MAY",
    "YOU",
    "YOUR_DUTIES",
]

# Behind these words a subject only introduces another sentence ("if you must") or describes ("data that you may").
_INTRODUCED = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "if", "when", "where", "unless", "until", "before", "after", "once", "because", "whether", "whenever", "which",
        "how", "what", "while", "as", "whom", "than", "who", "steps", "things", "information", "data", "by", "of",
    )
)  # fmt: skip
# Those that terms call by their role, beside the users whom the rules know.
_BY_ROLE = (
    r"(?:couriers|affiliates?|entrants?|winners?|bidders?|exhibitors?|claimants?|insured|recipients?|resellers?|"
    r"administrators?|admins?|managers?|persons?|individuals?|owners?|businesses|streamers?|agencies|employees|"
    r"vendors?|"
    r"partners?|organi[sz]ations?|institutions?|whoever|anyone|everyone|no one|nobody)"
)
_WHO = rf"(?:(?!either |each party){USER}|{_BY_ROLE})"
# Which of them are meant: "sellers in Spain", "customers who rent a car for more than 2.5 days".
_WHICH = (
    r"(?: (?:who|whose|that|which|with|in|from|of|under|using|listing|selling|located|on|outside|for|at|to|including|"
    r"containing|related|relating|and any \w+)\b"
    r"(?:(?! (?:will|may|must|can|shall|should|cannot|agree)s? )[^,.;:]){1,80}?(?:\.\d[^,.;:]{1,40}?)?)?"
)
ADVERBS = r"(?:(?:also|always|then|therefore|each|all|hereby|further|[a-z]{1,12}ly),? ){0,3}"
YOU = rf"\b(?={_WHO}\b){_INTRODUCED}{_WHO}{_WHICH},? {ADVERBS}"
"""A user, however called, as the subject of what follows."""

# What users bring or make, and what they do with the service.
_OWN = (
    r"(?:(?:your )?(?:apps?|applications|ads?|advertisements|advertising|promotions?|campaigns?|games?|extensions?|"
    r"listings?|items|packages?|uploads|submissions?|posts?|reviews?|images?|photos|videos|stickers|usernames|landing "
    r"pages?|websites?|content|materials?|products|usage|use|access|accounts?|log-?ins?|devices|passwords?|requests?|"
    r"claims?|complaints?|notices of|disputes?|orders?|bookings?|tickets?|vouchers?|gift cards?|credits?|points|prizes|"
    r"goods|returns|parcels|payments?|deposits?|cancellations?|withdrawals?|transfers?)|"
    r"(?:they|it)(?= (?:must|may not)\b))"
)
THING = rf"\b(?={_OWN}\b){_INTRODUCED}{_OWN}{_WHICH} {ADVERBS}"
OTHERS = (
    r"(?:^|[.,;:] )(?:(?:every|each) (?:\w+ ){0,2}?(?!(?:party|court|arbitrator|judge|side|term|provision|notice|"
    r"change|"
    r"refund|service|provider|bank)\b)\w{3,20}|(?:(?:all|any|most|our|your) )?(?:\w+ ){0,2}?(?!(?:parties|courts|"
    r"arbitrators|judges|terms|conditions|provisions|laws|fees|prices|changes|notices|refunds|services|providers|"
    r"websites|cookies|features|companies|authorities|banks|claims|disputes|this|us|always|otherwise|unless|is|as|its|"
    rf"has|was|employees|affiliates|moderators)\b)\w{{3,20}}s){_WHICH}"
)
"""Others, every one or in the plural: reviewers, trainees, stalls. A term that binds them binds who accepts it."""

MUST = (
    r"(?:must|shall|(?:will |shall )?(?:has|have|needs?) to|(?:is|are|(?:will|shall|must) be) (?:required|obliged|"
    r"obligated|bound|expected) to|(?:will|may) be (?:asked|requested|required) to|agrees? to|undertakes? to|"
    r"commits? to|covenants? to|promises? to)"
)
# A step of using the service is no burden; that one agrees to terms is how they begin.
STEP = (
    r"(?!(?:then |also |\w+ly )?(?:be accompanied|access|log|sign (?:in|up|into)|click|visit|select|follow|install|"
    r"download|set|go\b|"
    r"enter|open|"
    r"choose|contact|confirm|create|register|be (?:able|logged|signed|aware|connected|entitled|eligible|refunded|"
    r"reimbursed|notified|informed|paid|given)|accept|note\b|read\b|review\b|consent to (?:our|the)|include the "
    r"following|(?:the|our|all|these|any|its|additional|be bound by|abide by|comply with|adhere to|observe) "
    r"(?:\w+ ){0,3}(?:terms?\b|polic|conditions|agreement|licen[cs]e)|receive|refer\b|see\b|not\b|never\b|no longer\b|"
    r"have the (?:right|option)|continue)\b)"
)
HOW_TO = (
    r"^\W{0,3}(?:in order )?to \w+|^\W{0,3}(?:before|after) you \w+,|\bif (?:you|\w+) (?:want|wish|would like|need|"
    r"prefer)\b|\bfor example\b|"
    r"\bplease note\b|\bcookies?\b|\bpasswords?\b|:$"
)
YOUR_DUTIES = (
    r"(?:provide|use the|repay|reimburse|pay|comply|keep (?:records|accurate|confidential|copies|it|all|a)|ensure|"
    r"maintain|cooperate|notify|inform|obtain|bear|return|"
    r"make sure|only|supply|submit|deliver|cover|abide)\b"
)
MUST_NOT = (
    r"(?:(?:may|must|shall|will|can|should|would) ?(?:not|never|no longer|only|neither)\b|cannot|(?:may|can|must) "
    r"(?:also )?only|agrees? (?:not|never) to|(?:is|are) (?:\w+ly |also )?(?:prohibited|forbidden|barred|banned|"
    r"precluded) from|(?:is|are) (?:not|no longer|only|never) (?:allowed|permitted|entitled|authori[sz]ed|free|"
    r"eligible) to|(?:has|have) no right to|agrees? (?:that )?(?:you|they|it) (?:will|shall|may|must) not|"
    r"(?:shall|must|will|should) refrain from)"
)
# That something does not befall them is no ban: "you will not be charged".
UNHARMED = (
    r"(?!(?:be (?:\w+ly )?(?:charged|billed|liable|responsible|required|obliged|asked|held|penali[sz]ed|fined|subject|"
    r"affected|shown)|have to|need to|owe|lose|pay|incur|bear|receive|see|get|hear|worry|find|miss)\b)"
)
FAILS = r"(?:work|apply|function|show|appear|display|affect|always|reflect|represent|constitute|necessarily)\b"
"""What a thing does that nobody forbids: "features may not work"."""

IS_FREE_TO = (
    r"(?:(?:may|can|could)(?: (?:also|always|still|then|now|either|freely|at any time|,)){0,2}(?: choose to| elect to|"
    r" ask "
    r"to)?|(?:is|are|(?:will|shall) be) (?:also |always |still )?(?:able|allowed|permitted|entitled|free|welcome) to|"
    r"(?:(?:will |shall |also |always |still )?(?:has|have|retains?|reserves?) (?:the |a |an )?(?:\w+ )?(?:right|"
    r"option|possibility|opportunity)) (?:to|of))"
)
# What is a right and no mere function of the service.
RIGHTS = (
    r"(?:cancel|terminat|withdraw|pause|suspend|return\b|exchange\b|claim\b|appeal|"
    r"object\b|complain|lodge|file (?:an?|your) (?:appeal|complaint|claim)|dispute|contest|challenge|refuse|decline|"
    r"reject|request (?:\w+ ){0,4}(?:refund|deletion|erasure|correction|copy|review|access|reinstatement|list|appeal|"
    r"human|cancellation)|submit (?:\w+ ){0,3}(?:appeal|complaint|grievance|claim)|seek (?:\w+ )?(?:remed|"
    r"redress|damages|review)|refer |escalat|sue\b|bring (?:\w+ )?(?:claim|action|proceeding)|receive (?:\w+ ){0,3}"
    r"(?:refund|compensation|credit|copy|notice)|have (?:your|their|the|it|them) (?:\w+ ){0,3}(?:corrected|deleted|"
    r"reviewed|heard)|get "
    r"(?:\w+ ){0,3}(?:refund|money|back)|be (?:informed|reimbursed|refunded|heard|notified)|export|download "
    r"(?:\w+ ){0,3}(?:data|copy|content)|transfer|share (?:your|their|the) (?:plan|subscription|membership)|downgrade|"
    r"retain|keep (?:your|the|using|all)|reuse|swap)"
)

# A company's name: whatever word is no plural, and none that others go by.
_NAME = (
    r"(?!you |and |but |or |it |who |which |that )[\w.&-]{2,20} (?<!s )(?<!bank )(?<!issuer )(?<!site )(?<!network )"
    r"(?<!party )"
)
_POWER = r"(?:may|can|could|(?:is|are|will be) entitled to|(?:has|have) the right to)\b"
_WILL = r"(?:will|shall)"
_PROMISES = (
    r"(?:will|shall|must|undertakes? to|agrees? to|commits? to|promises? to|(?:is|are) (?:required|obliged|committed) "
    r"to|(?:will )?endeavou?r to|(?:will )?(?:try|aim|strive) to)"
)


def _company(acts: str) -> str:
    """The company as the subject of what it does; few words stand before that, which is quick to see."""
    return rf"(?:(?<!your )\b{WE} (?={acts}\b)|{_NAME}(?={acts}\b){NAMED}){acts}"


# What "we may" only describes: "when we may close an account".
_DESCRIBED = "".join(
    rf"(?<!\b{word} we )"
    for word in (
        "if", "when", "where", "how", "what", "which", "whether", "unless", "why", "so", "information", "data",
        "information that", "data that",
    )
)  # fmt: skip
COMPANY_ACTS = (
    rf"(?={_POWER}){NAMED}(?<!s ){_DESCRIBED}{_POWER}(?: choose to| elect to| need to|, [^,.]{{1,60}},)? "
    rf"{ADVERBS}(?:be )?"
)
COMPANY_TAKES = (
    rf"{_company(_WILL)} {ADVERBS}(?!not\b|only\b|never\b|no longer\b|continue\b)(?:be (?:able|entitled) to )?"
)
COMPANY_GIVES = rf"{_company(_PROMISES)} {ADVERBS}(?!not\b|never\b|no longer\b)"
COMPANY_SPARES = (
    rf"(?:\b{WE} (?:will|do|shall|must)|{_NAME}(?:will|does|shall|must)) ?(?:not|never|no longer) {ADVERBS}"
)
COMPANY_REFUSES = (
    rf"{_NAME}(?:(?:will|do|does|shall|may|must|can) ?(?:not|never|no longer)|cannot|no longer) {ADVERBS}"
    r"(?:(?:be )?(?:able|obliged|obligated|required|bound) to )?"
)
DONE_TO = (
    r"(?!we |that |which |who |it |they |as |cookies? |notifications? )\w+ (?:may|can|will|shall)(?: also| then| "
    r"automatically| "
    r"immediately){0,2} be "
    r"(?:\w+ly )?"
)
USER_MAY = rf"\b{_WHO}{_WHICH} (?:{_POWER} {ADVERBS}|reserves?\b|retains?\b)"

# What a company does to its user.
SHUTS = (
    rf"(?:{ENDING}|remov|denying|reject|withhold|withheld|discontinu|locked|hid(?:e|den)\b|eras|edit\b|declin|cease to)"
)
HANDLES = (
    r"(?:shar(?:e|ing)|sell\b|sold|rent\b|disclos|transfer|collect (?:your|personal|information|data|any|such|details|"
    r"statistics|the (?:following|data|information))|collected|track|monitor|record|film|"
    r"photograph|"
    r"log (?:your|every|all|the)|retain|combin|link\b|pass on|pass\w* (?:your|it|them|these|this)|access(?:ing)?\b|"
    r"scan|analy[sz]|(?:use|process) (?:your|this|these|such|it|them|personal|information|data|customer|cookies|any|"
    r"the (?:data|information|content))|used (?:for|to)|keep (?:your|this|personal|the|such|any) (?:\w+ )?(?:data|"
    r"information|records?|details|content|messages)|reproduc|publish|inspect|verif|"
    r"audit|"
    r"sent to)"
)
CUTS = (
    r"(?:limit\b|limit(?:ing|ed)|charg|bill you\b|deduct|debit|forfeit|mov(?:e|ing)\b|assign|substitut|"
    rf"{ALTERING}|impos|levy|convert|require\b|request (?:\w+ )?(?:documents?|"
    r"proof|"
    r"information|evidence|additional|identification|id\b)|ask (?:for|you|users|members|sellers)\b|contact you for "
    r"marketing|send you (?:\w+ )?(?:marketing|promotional|offers|advert)|display (?:\w+ )?ads|"
    r"set off|recover|reclaim|claw|hold (?:you|back)|reassign|reclassif|repossess|tow\b|dispos|determine\b|decide\b|"
    r"lost\b|deemed|considered (?:as )?(?:accept|indicative|fraud)|fined|penali[sz]ed|moved|added to|"
    r"handed (?:over )?to|passed (?:on )?to)"
)
# What it does for its user, and what it may refuse.
GIVES = (
    r"(?:refund|reimburs|repay|credit\b|return (?:the|your|any|all|it)|notif|inform\b|tell you\b|warn|remind|alert "
    r"you\b|"
    r"compensat|replac|repair|fix\b|restor|acknowledg|correct\b|honou?r|investigat|reinstat|"
    r"review (?:your|the|all|each|any|such) (?:\w+ )?(?:appeals?|complaints?|reports?|requests?|decisions?|case)|"
    r"assess (?:any|your|the)|offer you\b|give (?:you|users|customers|members|sellers|them|at least)\b|grant you\b|"
    r"provide "
    r"(?:you|users|customers|members|sellers|each|a|an|at least|notice|prior|reasonable|advance|support|instructions|"
    r"customer|separate)\b|send you (?:an? |the )?(?:\w+ )?(?:notice|reminder|copy|acknowledg|confirmation|receipt)|"
    r"protect|safeguard|encrypt|anonymi[sz]|pseudonymi[sz]|(?:obtain|seek|ask for|ask you for|request|get) (?:your |"
    r"any )?(?:\w+ ){0,2}(?:consent|permission)|make (?:\w+ )?(?:reasonable )?efforts?|use (?:\w+ )?(?:reasonable|"
    r"best) (?:\w+ )?(?:efforts?|skill|care)|maintain (?:[\w,]{1,20} ){0,6}(?:safeguards|measures|security|insurance)|"
    r"resolve|waive|extend (?:your|the)|pay (?:you|the|for|out|all|\w+ (?:an?|the))\b|cover\b|bear (?:the|all|any)|"
    r"make "
    r"available|deliver|keep (?:your|it|"
    r"them|all|the) (?:\w+ )?(?:available|safe|secure|confidential|private)|(?:cease|stop) (?:using|processing|"
    r"sharing|charging)|"
    r"delete (?:your|it|them|the data|all|any personal)|only (?:access|collect|use|share|disclose|process|terminate|"
    r"suspend|retain|keep|charge|sell|transfer|contact|store|provide (?:\w+ ){0,3}with the minimum))"
)
