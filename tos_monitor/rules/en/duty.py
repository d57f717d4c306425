"""How English terms say what each side owes when something goes wrong: security and proof."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import NAMED, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

SECURITY = (
    Rule(
        id="en-secures",
        family=Family.SECURITY_DUTY,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:ensure|protect|maintain|safeguard|preserve|keep|secure|guard)s?\b….{0,20}?\b(?:data|information|"
            r"content|accounts?|personal)\b….{0,40}?\b(?:secur|safe|unauthori|encrypt|confidential)",
            r"(?:ensure|protect|maintain|safeguard)s?\b….{0,20}?\b(?:security|confidentiality|"
            r"integrity)\b….{0,40}?\b(?:data|information|content|accounts?)\b",
            r"\b(?:we|company|provider|service)\b…\b(?:security|safeguards|encrypt)\w*…(?:measures|standards|"
            r"safeguards|controls|protect)",
            r"(?:technical|organi[sz]ational|security)(?: and \w+)? (?:measures|safeguards)",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ly |also )?(?:back up|encrypt|monitor|scan|audit|patch|store|"
            rf"keep)s? .{{0,40}}?\b(?:encrypted|safe|secure|securely|backups?|suspicious|intrusions?|malware)\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ly |also )?(?:back up|encrypt)s? \b",
            r"\b(?:data|files|messages|content|passwords|information) (?:are|is) (?:\w+ly |always )?(?:encrypted|"
            r"backed up)\b",
            r"\b(?:encrypted|hashed) form\b|\b(?:is|are) (?:\w+ )?encrypted "
            r"end[- ]to[- ]end\b|\b(?:is|are) (?:always )?end[- ]to[- ]end encrypted\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ly |also |always )?(?:encrypts?|hash(?:es)?|monitors?|"
            rf"watch(?:es)?|guards?|tests?|audits?) \b.{{0,60}}?\b(?:messages?|data|passwords?|network|systems?|"
            r"accounts?|intrud|hack|intrus|security|payments?)",
            r"\b(?:staff|experts?|auditors?|engineers|specialists|team)\b.{0,60}?\b(?:watch|guard|test|audit|"
            r"monitor|check)s?\b.{0,60}?\b(?:network|defen[cs]es|security|systems?|intrud|intrus|safeguards)",
            r"\b(?:two-?(?:step|factor)|multi-?factor)\b.{0,30}?\b(?:protects?|guards?|secures?|required|login|"
            r"applies|is (?:on|used))",
            r"\b(?:stored|kept|sent|transmitted|saved|held) (?:\w+ )?(?:in )?(?:encrypted|securely|hashed)\b",
            r"\baccess to\b.{0,60}?\b(?:is|are) (?:\w+ )?(?:limited|restricted|confined) to (?:\w+ ){0,3}(?:staff|"
            r"employees|people|personnel|those) (?:who|with|that)",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|agree|are responsible|shall|will|should|is responsible|undertake)",
            r"\b(?:shar|disclos|request|requir)\w*\b.{0,200}?\b(?:to protect|additional security)",
            r"\b(?:limit|restrict|prevent|block|den(?:y|ied)|enforc|remov)\w*\b.{0,60}?\b(?:technical|"
            r"security) (?:measures|means)",
            r"\b(?:circumvent|bypass|disabl|interfer|defeat|tamper|evad|overrid|undermin)\w*\b.{0,80}?\b(?:security|"
            r"technical|"
            r"measures|safeguards|protect)",
            r"\b(?:guide|tips|advice|how to|learn|recommendations)\b",
            r"your (?:sole )?responsib|(?:not|cannot|no) (?:\w+ )?(?:guarantee|warrant|ensure|liable|responsible)|"
            r"you are (?:solely )?responsible",
            r"\b(?:do|does|will|are|is|shall|cannot|can) ?not (?:\w+ )?(?:encrypt|hash|monitor|watch|guard|protect|"
            r"secure)",
        ),
    ),
    Rule(
        id="en-tells-of-breach",
        family=Family.BREACH_NOTICE,
        category=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:notif|inform(?!ati)|tell\b|alert|report)\w*….{0,40}?(?:breach|incident|leak|intrusion|"
            r"unauthori[sz]ed)",
            r"(?:breach|incident|leak|intrusion)….{0,40}?\b(?:we|company|provider)\b….{0,20}?\b(?:notif|"
            r"inform(?!ati)|tell\b|alert)",
            r"\b(?:let you know|told|informed|notified|notification)\b.{0,60}?\b(?:breach|leaks?|incident|"
            r"intrusion|hack|unauthori[sz]ed|stolen|compromis)",
            r"\b(?:data|information|account|passwords?)\b.{0,30}?\b(?:leaks?|stolen|compromised|exposed|"
            r"breached)\b.{0,60}?\b(?:tell|notif|inform|let you know|alert|warn|contact) (?:you|those|users|"
            r"customers|members|each|the (?:users|customers|members|people|persons))\b",
            rf"\b(?:breach|incident|leak|intrusion|hack)\b.{{0,80}}?\b{USER} (?:will|shall|are|is) (?:be )?(?:\w+ "
            r")?(?:notified|informed|told|alerted|warned)\b",
            r"\b(?:those|everyone|persons|users|customers) affected (?:\w+ )?(?:is|are|will be|shall be) (?:\w+ "
            r")?(?:told|informed|notified|warned)\b",
        ),
        unless=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|agree to|shall|will|should|undertake to) (?!be )(?:\w+ )?(?:notify|"
            r"inform|tell|report)",
            r"\b(?:notify(?:ing)?|inform(?:ing)?|contact|tell|alert) us\b|\bplease (?:\w+ )?(?:notify|inform|tell|"
            r"alert|report|contact)\b",
            r"\b(?:report|complaint)\w* (?:of )?(?:an |any |the )?(?:\w+ )?incident",
        ),
    ),
)

PROOF = (
    Rule(
        id="en-company-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.FOR_USER,
        holds=en(
            rf"(?:unless|until) (?:we|the {WE})\b…(?:prove|show|demonstrate|establish)",
            r"\b(?:for|up to|on) (?:us|the company) to (?:prove|show|demonstrate)",
            r"(?:we|company|provider) (?:\w+ )?(?:bears?|has|have|carry|carries) the burden",
            rf"\b(?:burden of pro(?:of|ving)|onus)\b.{{0,80}}?\b(?:on|with|upon|to) (?:us\b|the {WE}\b)",
            r"\b(?:if|where|when) we cannot (?:prove|show|demonstrate)\b",
            rf"\b{WE}\b (?:must|has to|have to|shall|is to|will have to|need to|needs to) (?:\w+ )?(?:prove|show|"
            r"demonstrate)\b",
            rf"\b(?=must|has|shall|have){NAMED}(?:must|has to|have to|shall) (?:\w+ )?prove\b",
            r"\bno (?:\w+ )?(?:proof|evidence|receipts?) (?:is |are |will be )?(?:\w+ )?(?:needed|required|"
            r"necessary|asked)\b",
            r"\b(?:do|does|need|are|is|will) not (?:\w+ )?(?:have to |need to |need |required to |be asked to "
            r")?(?:prove|a receipt|to prove|provide (?:\w+ )?(?:proof|evidence)|furnish)\b",
            r"\b(?:up to us|our (?:job|task|duty|burden)|for us) to (?:prove|show|demonstrate)\b|\byour word is "
            r"(?:enough|sufficient)\b",
            rf"\b(?:free|entitled|allowed) to (?:prove|show|rebut)\b|(?<!if )(?<!unless )(?<!provided )"
            rf"(?<!only )\b{USER} (?:may|can) (?:\w+ )?(?:prove|rebut|"
            r"use any (?:\w+ )?evidence)\b",
            r"\bpresumed to have (?:been there|existed|been present)\b|\b(?:our|the company's) (?:fault|"
            r"negligence) is presumed\b|\bfault on our (?:part|side) is presumed\b",
            r"\bif (?:we|the company) (?:cannot|can not|are unable to|is unable to|fails? to) (?:prove|show|"
            r"demonstrate)\b",
            r"\b(?:photo|photograph|picture|statement|e-?mail) (?:\w+ ){0,2}(?:is|will be) (?:\w+ )?(?:enough|"
            r"sufficient)\b",
            rf"\b(?:falls to|is for|lies with) (?:us|the {WE}) to (?:prove|show|demonstrate|establish)\b|\btake "
            rf"your word\b|\b(?:benefit of the |any )doubt\b.{{0,30}}?\b(?:{USER}'s favour|your favour|you\b)",
            r"\b(?:records?|logs?)\b.{0,20}?\b(?:alone )?(?:do|does) not prove\b",
            rf"\b(?:for|up to|falls to|lies with|on) the (?:{WE}|vendor|seller|trader|dealer|airline)\b(?:, "
            rf"(?:and )?not "
            r"[^,]{1,30},)? to (?:prove|show|demonstrate|establish)\b",
            r"\bdoubts?\b.{0,60}?\b(?:in favour of|in favor of|to the (?:benefit|advantage) of|resolved for) (?:you\b|"
            r"the (?:customer|user|consumer|purchaser|buyer|member|guest|tenant|hirer|passenger|insured))",
            rf"\bwe (?:\w+ )?(?:believe|trust|side with|decide for|rule for|take the side of) (?:you|the {USER})"
            r"(?=[.,;]|$)",
            r"\b(?:accepted|believed|settled|taken) (?:solely |alone )?on (?:your|the \w+'s|his|her|their) word\b",
        ),
    ),
    Rule(
        id="en-user-proves",
        family=Family.PROOF,
        category=Category.BURDEN_OF_PROOF,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"\b{USER}\b (?:\w+ )?(?:must|shall|will|can|has to|have to|are required to)? ?(?:first )?(?:proves?|"
            r"demonstrates?|substantiates?|establish)\b",
            rf"burden of prov?\w+…\b{USER}\b",
            rf"\b{USER}\b (?:bears?|has|have|carry|carries) the burden",
            r"\bour (?:\w+ )?(?:records|logs) (?:\w+ )?(?:are|will be|shall be) (?:\w+ )?(?:final|conclusive|binding)",
            r"\b(?:in|of) our (?:systems?|records|books|logs)\b.{0,20}?\b(?:decides?|prevails?|counts?|governs?)\b",
            rf"\b{USER}\b (?:has|have) to (?:prove|show|demonstrate)",
            rf"\b(?:for|up to|on) (?:the )?{USER} to (?:prove|show|demonstrate)",
            r"\b(?:our|its|the company's) (?:\w+ ){0,2}(?:records?|logs?|books|data|systems?|measurements?|readings?|"
            r"figures|calculations?)\b…\b(?:final|conclusive|binding|(?:sole|only|full|decisive) (?:\w+ )?(?:evidence|"
            r"proof)|prevails?|decisive)\b",
            rf"\b{USER}\b (?:must|shall|has to|have to|needs? to|is to|are to|(?:is|are) required to) (?:\w+ "
            rf")?(?:furnish|produce|submit|provide|supply|bring|show)\b.{{0,30}}?\b(?:evidence|proof|police "
            r"report)\b",
            rf"\b(?:onus|burden|proof)\b.{{0,40}}?\b(?:on|lies with|rests with|falls (?:on|to)|lies on|rests on|"
            rf"upon) (?:you\b|the (?:sender|{USER}|claimant|complainant))",
            r"\bwithout (?:a |an |the |any )?(?:\w+ )?(?:receipts?|proof|evidence|photos?|photographs?|report|"
            r"documents?)\b.{0,60}?\b(?:no|not|cannot|refus|reject|declin)",
            r"\b(?:claims?|complaints?)\b.{0,40}?\b(?:must|shall|have to|need to|only)\b.{0,40}?\b(?:accompanied "
            r"by|supported by|backed by|with (?:a |an )?(?:\w+ )?(?:police report|receipt|proof|photo|evidence))\b",
            rf"\bpresumed\b.{{0,60}}?\b(?:to have (?:been|caused|accepted|agreed|received|lost|damaged)|that|to be(?! "
            rf"you\b)|the {USER}'s|in (?:good )?order|"
            r"delivered|your)\b",
            r"\b(?:accepted|regarded|treated|taken|serves?|count) as (?:\w+ )?(?:full|conclusive|sufficient|final) "
            r"(?:proof|evidence)\b|\b(?:time|records?|logs?) settles? any (?:argument|dispute|doubt)\b",
            r"\b(?:in (?:case of |any )?doubt|if in doubt)\b.{0,30}?\bour (?:\w+ )?(?:figures|records?|logs?|data|"
            r"version|measure\w*)",
            r"\b(?:what|whatever) our (?:\w+ ){1,3}(?:shows?|records?|says?|displays?|measures?|reads?) (?:is|are|"
            r"counts?|prevails?|"
            r"decides?|binds?)\b",
            r"\bonly (?:the company's|our|its) (?:own )?(?:\w+ )?(?:records?|logs?|data|figures|readings?|"
            r"systems?)\b|\b(?:records?|logs?|readings?|server time|figures|data)\b.{0,40}?\b(?:are|is|shall be) "
            r"(?:\w+ )?(?:conclusive|decisive|binding|final)\b",
            rf"\b(?:if|provided(?: that)?|only when|where) (?:you|the {USER}) (?:can |is able to |are able "
            rf"to )?(?:proves?|"
            r"demonstrates?|establish(?:es)?|show that|shows that)\b",
            rf"\bunless (?:you|the {USER})\b.{{0,20}}?\b(?:proves?|shows?|demonstrates?|can show)\b",
            r"\b(?:not|no) (?:\w+ )?(?:be )?(?:accepted|admitted|considered) (?:\w+ )?(?:as (?:proof|evidence)|in "
            r"support|in evidence)",
            rf"\b(?:falls to|is for) the (?:complainant|claimant|{USER}) to (?:make out|prove|show|establish)\b",
            r"\b(?:are|is) (?:taken|assumed|held) to have\b.{0,60}?\b(?:travelled|used|taken|received|broken|"
            r"caused|damaged)",
            r"\byou will need (?:a|an|the|your) (?:\w+'s )?(?:\w+ )?(?:note|"
            r"receipt|certificate|report|proof|evidence)\b.{0,40}?\b(?:claim|complain)",
            rf"\b(?:onus|burden) of\b.{{0,80}}?\b(?:is|are|lies|rests|falls) (?:on|with|upon) (?:you\b|the {USER})",
        ),
        unless=en(
            r"\b(?:no|not|nor|never) (?:\w+ ){0,3}?(?:need|required|have to|has to|proof|burden|onus|must|bear)\b",
            r"(?<!if you )(?<!unless you )\b(?:free|entitled|may|can|able) (?:to )?(?:\w+ )?(?:prove|show|rebut|"
            r"demonstrate|use any)\b",
            r"\b(?:company|we|bank|operator|platform|provider|carrier|seller) (?:\w+ )?(?:must|shall|has to|"
            r"have to|will|is to|bears?) (?:\w+ ){0,2}(?:prove|show|demonstrate|proof|burden)",
            r"\bpresumed to have been there\b|\bour (?:part|fault|side)\b.{0,20}?\bpresumed",
        ),
    ),
)

# What a company does to its user; that it only may is no loss.
_TO_USER = en(
    r"\b(?:charg|bill|collect|deduct|debit|limit|refus|restrict|remov|withhold|us(?:e|ing)\b|process|disclos)"
)

DUTY = (
    Rule(
        id="en-must-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:we|company|provider) (?:will|shall|must|undertake to|agree to|commit to) (?!not\b|never\b)",
            r"\b(?:refunds?|payments?|credits?|notices?|requests?|complaints?|claims|orders?|"
            r"deposits?) (?:[\w-]{1,20} ){0,6}(?:will|shall|must) be (?!not\b)",
        ),
        unless=_TO_USER,
    ),
    Rule(
        id="en-may-do",
        family=Family.DUTY,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:we|company|provider) (?:may|can|could|might|(?:will |shall )?(?:try|aim|endeavou?r|"
            r"seek) to) (?!not\b)",
            r"\b(?:refunds?|payments?|credits?|notices?|requests?|complaints?|claims|orders?|"
            r"deposits?) (?:[\w-]{1,20} ){0,6}(?:may|can|might) be (?!not\b)",
        ),
        unless=_TO_USER,
    ),
)

RULES = (*SECURITY, *PROOF, *DUTY)
