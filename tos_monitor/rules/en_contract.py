"""How English terms say what the company may do: end, change, notify, deem, remove, decide, sue, renew, share."""

from tos_monitor.model import Category
from tos_monitor.rules.provision import Family, Measure, Rule, Stance
from tos_monitor.rules.tongue import wording as en

_USER = r"(?:you|users?|customers?|members?|guests?|buyers?|sellers?|subscribers?|either party|each party)"
_AT_WILL = (
    r"(?:at any time|for any reason|any or no reason|without (?:prior |advance |any )?(?:notice|warning|cause|reason|explanation)|"
    r"(?:sole|absolute|own)(?: and \w+)? discretion|immediately|reserves? the right|in our (?:discretion|judg|opinion))"
)

TERMINATION = (
    Rule(
        id="en-warned-before-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:before|prior to)…(?:terminat|suspend|clos|restrict)\w*….{0,40}?(?:notif|notice|opportunity|tell|inform|warn)",
            r"(?:terminat|suspend|clos)\w*….{0,40}?(?:with|upon|after|giving|by) (?:at least )?(?:\w+ )?(?:\(?\d+\)? )?(?:days?'?|months?'?)…notice",
            r"(?:notice|notify|opportunity|chance)…(?:before|prior to)…(?:terminat|suspend|clos)",
            r"(?:we|company) (?:will|may|shall|can) (?:not|only) (?:terminate|suspend|close)",
            r"opportunity to (?:cure|remedy|respond|explain)|reinstate",
        ),
        unless=en(r"without (?:prior |any |advance )?notice"),
    ),
    Rule(
        id="en-may-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:terminat|suspend|deactivat|disabl|cancel|clos|ban|block|restrict|refus|discontinu)\w*….{0,30}?(?:account|access|membership|use|agreement|licen|service|subscription|order|registration)",
            r"(?:account|access|membership|agreement|licen[cs]e|subscription|registration)\w*….{0,30}?(?:terminat|suspend|deactivat|disabl|revok|cancel|clos)\w*",
        ),
        unless=en(
            rf"\b{_USER}\b (?:may|can|have the right|are free|wish|want|choose|decide|cancel|close|terminate)",
            r"(?:surviv|after|upon|following) (?:\w+ ){0,3}terminat|terminat\w* (?:of|or expiration)|your (?:right|option) to",
        ),
    ),
)

CLOSURE = (
    Rule(
        id="en-hard-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:cancel|close|terminate|delete)\b….{0,30}?(?:only (?:by|if|after|through)|by (?:phone|calling|post|mail|writing)|cannot|not possible|not be able)",
            r"(?:cannot|can't|may not|not be able to|unable to|not permitted to) (?:\w+ )?(?:cancel|close|terminate|delete)",
            r"(?:cancellation|closure|deletion)…(?:delay|refus|declin|approval|processing time|up to)",
        ),
    ),
    Rule(
        id="en-free-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b{_USER}\b (?:may|can|are free to|have the right to) (?:\w+ )?(?:cancel|close|terminate|delete|leave|withdraw|stop using)\b",
        ),
        unless=en(r"only"),
    ),
)

CHANGE = (
    Rule(
        id="en-asks-before-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:chang|modif|amend|updat|increas|revis)\w*….{0,40}?(?:only with|require|subject to|unless you|until you) ?(?:your )?(?:\w+ )?(?:consent|agree|accept|approv)",
            r"(?:ask for|obtain|seek|need) your (?:\w+ )?(?:consent|agreement|approval)…(?:new terms|chang|amend)",
            r"(?:will|shall|may|can)(?: not|not) (?:chang|modif|amend|increas|alter)",
            r"(?:chang|modif|amend|increas)\w*….{0,40}?\b(?:you (?:may|can) (?:terminate|cancel|reject)|right to (?:terminate|cancel|reject))",
            r"(?:chang|amend|modif)\w*…(?:not|n't) (?:apply )?(?:retroactive|material)",
        ),
        unless=en(rf"\b{_USER}\b (?:may|can|shall|will|must|agree)(?: not|not) (?:to )?(?:chang|modif|amend|alter)"),
    ),
    Rule(
        id="en-may-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"(?:chang|modif|amend|updat|revis|alter|discontinu|increas|replac|adjust|vary|withdraw)\w*….{{0,40}}?{_AT_WILL}",
            rf"{_AT_WILL}….{{0,40}}?(?:chang|modif|amend|updat|revis|alter|discontinu|increas|replac|adjust|vary|withdraw)",
            r"\b(?:we|company)\b (?:may|can) (?:\w+ ){0,3}(?:change|modify|amend|update|revise|alter|discontinue|increase|replace|adjust|vary|add|remove)",
            rf"\b{_USER}\b (?:will |must |shall |agree to )?pay (?:us|the company)",
            r"(?:fees|prices?|terms|features)…(?:may|can) (?:change|vary|be (?:changed|modified|increased|updated))",
        ),
        unless=en(rf"\b{_USER}\b (?:may|can) (?:\w+ )?(?:change|modify|update|withdraw|amend)"),
    ),
)

DISCRETION = (
    Rule(
        id="en-discretion",
        family=Family.DISCRETION,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:sole|absolute|own|our|its)(?: and \w+)? discretion\b",
            r"for any (?:or no )?reason|any reason or no reason",
            r"(?:we|company) (?:determine|deem|consider|believe|decide)s?\b",
            r"reserves? the (?:\w+ )?right",
        ),
        unless=en(r"\byour (?:sole |own )?discretion|you reserve"),
    ),
)

NOTICE = (
    Rule(
        id="en-no-notice",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:without|no) (?:\w+ )?(?:prior |advance |further )?(?:notice|notification|warning)",
            r"(?:not|n't) (?:be )?(?:\w+ )?(?:required|obligated|obliged) to (?:notify|give notice|inform)",
            r"(?:your responsib|you (?:should|must|agree to))…(?:check|review)…(?:terms|page|periodically|regularly|from time)",
        ),
        unless=en(r"no prior notice is required by law"),
    ),
    Rule(
        id="en-tells-each",
        family=Family.NOTICE,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:we|company|service|provider)\b (?:will|shall|must|agree to|undertake to) (?:\w+ ){0,3}(?:notify|inform|tell|alert|let you know|give you|provide you|provide notice|email|send you)",
            r"(?:advance|prior|written|individual) (?:\w+ )?notice",
        ),
        unless=en(rf"\b{_USER}\b (?:\w+ )?(?:must|shall|will|agree to|by) (?:\w+ ){{0,3}}(?:notif|inform|giv|provid)"),
    ),
    Rule(
        id="en-notice-period",
        family=Family.NOTICE_PERIOD,
        category=Category.SHORT_NOTICE,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:days?|weeks?|months?)'?….{0,30}?(?:notice|before|prior|in advance)",
            r"(?:notice|notify|announce|effective|effect)\w*….{0,40}?(?:days?|weeks?|months?)",
        ),
        unless=en(rf"\b{_USER}\b (?:\w+ )?(?:must|shall|give|provide|notif|may opt|may reject)|opt[- ]?out|informal|arbitrat"),
    ),
)

CONSENT = (
    Rule(
        id="en-asks-consent",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:ask for|obtain|seek|get|request|with) your (?:\w+ )?(?:consent|agreement|permission|approval)",
            r"(?:express|explicit|affirmative|separate) (?:consent|agreement|permission)",
            r"\bopt[- ]?(?:out|in)\b",
        ),
        unless=en(r"arbitrat|(?:no|not|cannot) (?:\w+ )?opt|our (?:\w+ )?(?:written )?consent"),
    ),
    Rule(
        id="en-deemed",
        family=Family.CONSENT,
        category=Category.DEEMED_CONSENT,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:deemed|considered|treated as|presumed|taken)…(?:accept|agree|consent|receiv|given|notice|acknowledg)\w*",
            r"constitutes? (?:\w+ ){0,3}(?:acceptance|agreement|consent)",
            r"\b(?:by|your|continued|continu\w+ to) (?:\w+ ){0,3}(?:us(?:e|ing)|access\w*|visiting|browsing|register\w*|purchas\w*)\b….{0,60}?\b(?:agree|accept|consent|acknowledge|bound)",
            r"agree to (?:those|these|the) (?:\w+ )?terms by",
        ),
    ),
)

CONTENT = (
    Rule(
        id="en-keeps-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:notify|inform|tell|reason|appeal|explain|restore)\w*….{0,40}?(?:remov|delet|tak\w+ down)….{0,20}?(?:content|post|review|listing)",
            r"(?:not|never|only) (?:remove|delete|take down|edit)…(?:content|post|review|listing)",
        ),
    ),
    Rule(
        id="en-removes-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:remov|delet|edit|block|screen|refus|tak\w+ down|moderat|monitor|disabl)\w*….{0,40}?\b(?:content|posts?|reviews?|materials?|listings?|submissions?|comments?)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|submissions?)\b….{0,40}?(?:be |been )?(?:remov|delet|block|taken down|disabl)",
        ),
        unless=en(
            rf"\b{_USER}\b (?:may|can|will|shall|must|agree|delete|remove)(?: not)? ?(?:to )?(?:\w+ )?(?:remov|delet|edit|block|monitor)?",
            r"not (?:monitor|screen|obligated|responsible)",
        ),
    ),
    Rule(
        id="en-licence",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:perpetual|irrevocable|royalty[- ]free|worldwide|sublicens\w+|transferable)\b….{0,60}?\b(?:licen[cs]e|right)",
            r"licen[cs]e….{0,40}?\b(?:perpetual|irrevocable|royalty[- ]free|worldwide|sublicens\w+)",
        ),
        unless=en(r"(?:we|company) (?:hereby )?grants? you|grants? (?:to )?(?:you|customer)"),
    ),
)

COURT = (
    Rule(
        id="en-users-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.FOR_USER,
        holds=en(
            r"court….{0,40}?(?:where you (?:live|reside)|your (?:place|country|residence|domicile|home|state))",
            r"(?:your (?:place|country|residence|domicile|home)|where you (?:live|reside))….{0,40}?court",
            r"(?:right|rights) to (?:have )?…(?:settled in|go to|bring\b….{0,20}?) ?court",
        ),
    ),
    Rule(
        id="en-companys-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:exclusive|personal) (?:\w+ ){0,2}(?:jurisdiction|venue)",
            r"(?:exclusively|solely|only)…(?:in|by|before) (?:the )?(?:\w+ ){0,5}courts?",
            r"courts? (?:of|in|located in|for|sitting in)\b….{0,60}?(?:jurisdiction|venue|exclusive)",
            r"submits? to (?:the )?…jurisdiction",
        ),
    ),
    Rule(
        id="en-choice-of-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:governed|construed|interpreted)…(?:by|with|under)…(?:laws?|legislation)",
            r"laws? of (?:the )?[\w ]{0,40}?(?:governs?|shall|will|appl)",
            r"\blaw (?:will )?governs?\b",
            r"governing law (?:is|shall)",
        ),
        unless=en(r"laws? of (?:the |your )?(?:country|state|place) (?:where|in which) you"),
    ),
    Rule(
        id="en-users-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.FOR_USER,
        holds=en(r"laws? of (?:the |your )?(?:country|state|place|residence)(?: (?:where|in which|of) (?:you|your))?", r"local laws? of (?:the|your)"),
    ),
)

ARBITRATION = (
    Rule(
        id="en-open-court",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"small[- ]claims? court",
            r"(?:may|can|right to) (?:\w+ )?opt[- ]?out…(?:arbitrat|agreement)|opt[- ]?out of (?:\w+ )?arbitrat",
            r"(?:may|can) (?:bring|file|pursue)…(?:claim|action|suit)…court",
            r"(?:not|no longer|n't)…(?:subject to|require\w*|bound by)…arbitrat",
            r"rather than (?:by |through )?arbitrat",
        ),
        unless=en(r"(?:waive|instead of|in lieu)"),
    ),
    Rule(
        id="en-arbitration",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:binding|mandatory|individual|final|compulsory)(?: and \w+| individual)? arbitrat",
            r"(?:resolved|settled|decided|determined|submitted|subject)…(?:by|to|through|in)…\barbitrat",
            r"agree\w* to arbitrat|arbitration (?:agreement|clause|provision)s?",
            r"arbitrat\w*…fees",
        ),
    ),
    Rule(
        id="en-no-class-action",
        family=Family.CLASS_ACTION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"class[- ](?:action|wide|arbitration)|jury trial|trial by jury|representative (?:action|proceeding)|mass (?:arbitration|claim|action)|collective (?:action|proceeding)|consolidated (?:action|proceeding)",
        ),
    ),
)

REFUND = (
    Rule(
        id="en-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"non[- ]?refundable|nonrefundable",
            r"\b(?:no|not|never|without|n't|cannot)\b…\b(?:refund|reimburse|return(?:ed|s)?\b|money back)",
            r"refund….{0,30}?(?:not|only in|at our|discretion|credit|less|deduct|minus)",
            r"all (?:sales|purchases|payments) (?:are )?final",
        ),
    ),
    Rule(
        id="en-refunds",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"\b(?:we|company|seller)\b (?:will|shall|must)? ?(?:\w+ )?(?:refund|return your (?:money|payment))",
            r"(?:entitled to|receive|request|get|right to|full|pro[- ]?rata|prorated) (?:a |an )?(?:\w+ )?refund",
            r"money[- ]back|right of withdrawal|cooling[- ]off|right to withdraw",
        ),
    ),
)

RENEWAL = (
    Rule(
        id="en-asks-to-renew",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:remind|notif|tell|email|inform|notice)\w*….{0,40}?(?:before|prior to)…(?:renew|charg|trial)",
            r"(?:before|prior to)…(?:renew|trial end)….{0,40}?(?:remind|notif|tell|email|inform)",
            r"(?:not|n't|never) (?:be )?(?:automatically )?renew|renews? only",
        ),
    ),
    Rule(
        id="en-renews-itself",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:automatic|auto)\w*[- ]?(?:\w+ ){0,4}?(?:renew|charg|bill|extend|convert)",
            r"(?:renew|charged|billed|extend|convert)\w*(?:\w+ ){0,4}? automatically|(?:renew|continu)\w*…(?:until|unless) (?:you )?cancel",
            r"recurring (?:charge|payment|billing|subscription)",
        ),
    ),
)

DATA = (
    Rule(
        id="en-guards-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:not|never|n't)\b (?:\w+ ){0,2}(?:shar|sell|disclos|train|transfer|use|provid|rent)\w*….{0,40}?(?:data|information|content|third|personal)",
            r"(?:shar|sell|disclos|use|process)\w*…(?:only with|only after|with) your (?:\w+ )?consent",
        ),
        unless=en(rf"\b{_USER}\b (?:\w+ )?(?:will|shall|may|must|agree|can|do|are)(?: not|not|n't)"),
    ),
    Rule(
        id="en-shares-data",
        family=Family.DATA,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:shar|sell|disclos|transfer|provid)\w*….{0,30}?(?:data|information|content|history|details)….{0,40}?(?:third|partner|affiliate|advertis|vendor|other compan)",
            r"(?:train|improve|develop)\w*….{0,30}?(?:model|algorithm|ai\b|machine)",
            r"\b(?:we|company)\b (?:may|can|will) (?:\w+ )?(?:shar|sell|disclos|collect|use|analy[sz]|monitor|record|retain)\w*….{0,40}?(?:your|personal|data|information|content|location)",
        ),
        unless=en(rf"\b{_USER}\b (?:\w+ )?(?:may|can|must|shall|agree)(?: not)? (?:shar|sell|disclos|transfer|provid|use)"),
    ),
    Rule(
        id="en-erases-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(r"\b(?:we|company)\b (?:will|shall|must)? ?(?:\w+ )?(?:delete|erase|destroy|anonymi[sz]e)…(?:data|information|content)"),
    ),
    Rule(
        id="en-keeps-data",
        family=Family.RETENTION,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(r"\b(?:retain|keep|store|preserve)s?\b…(?:data|information|content|records)….{0,40}?(?:for|until|as long|indefinite|after|years?|months?)"),
    ),
)

RULES = (
    *TERMINATION,
    *CLOSURE,
    *CHANGE,
    *DISCRETION,
    *NOTICE,
    *CONSENT,
    *CONTENT,
    *COURT,
    *ARBITRATION,
    *REFUND,
    *RENEWAL,
    *DATA,
)
