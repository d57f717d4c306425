"""How English terms say when the user bears a loss."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import BE, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-user-free",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.FOR_USER,
        # Of what a user bears, what is above a figure.
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"\b{USER}\b (?:will|shall|are|is|would|do|does)(?: not) (?:be )?(?:(?:held )?(?:liable|responsible|"
            r"answerable|accountable)|bear (?:any|the)\b)",
            rf"\b{WE}\b (?:will |shall |must )?(?:pay|bear|cover|meet)s? (?!.{{0,40}}?\breturn)(?:for )?…\b(?:costs?|"
            r"postage|shipping|expenses)\b",
            rf"\b{USER}\b (?:pays?|owes?|loses?|risks?) nothing\b",
            r"\bindemnit(?:y|ies)\b.{0,80}?\b(?:do|does|shall|will) not (?:apply|extend|cover)\b|"
            r"\bno obligations? to indemnify\b",
            rf"\bnot hold {USER} (?:\w+ )?(?:liable|responsible|accountable)\b",
            rf"\b{USER}\b (?:will |shall |would )?(?:\w+ )?(?:pay|owe|lose|risk)s? (?:us |you )?nothing\b",
            rf"\bno {USER} (?:is|are|will be|shall be) (?:\w+ )?(?:liable|responsible|charged|obliged)",
            rf"\b{USER}\b (?:do|does|will|shall|need) not (?:\w+ )?(?:have to )?(?:bear|pay|cover|carry|meet|"
            r"shoulder) (?:for )?(?:the |our |any )?(?:\w+ )?(?:costs?|loss(?:es)?|damage|legal|fees of)\b",
            r"\b(?:duty|obligation|indemnit\w+|indemnify|indemnification)\b.{0,60}?\b(?:do|does|shall|will) not "
            r"(?:apply|extend|cover|reach|include)\b",
            rf"\b{USER}\b (?:bears?|carry|carries|takes?|assumes?) no (?:\w+ )?(?:risk|loss|costs?|liab|responsib)",
            rf"\b{USER}\b (?:has|have|incurs?) no (?:\w+ )?(?:liability|responsibility|obligation) (?:for|in "
            r"respect|towards?)\b",
            rf"\b(?:your|the {USER}'s) (?:share|liability|losses|loss|contribution|excess|"
            rf"part)\b.{{0,80}}?\b(?:capped|(?<!not be )limited to|not exceed|not (?:be )?more than|at most|no more "
            r"than|never exceed)\b",
        ),
        unless=en(r"^notwithstanding the (?:foregoing|above)\b(?!.{0,200}?\bindemnify)"),
    ),
    Rule(
        id="en-user-bears",
        family=Family.BURDEN,
        category=Category.LIMITATION_OF_LIABILITY,
        intrusion=Category.SECURITY_RISK,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            rf"(?<!\bif )(?<!\bunless )(?<!\bwhether )(?<!\bwhich )(?<!\bwhom )\b{USER}\b,?(?: alone,?)?(?: though,?)?"
            rf"(?:, who)? (?:{BE}|(?:will|shall|must) be|(?:will|"
            rf"shall) remain)(?: \w+ly| also| and){{0,3}},? (?:responsible|liable|accountable)\b",
            r"\b(?:your|customer's|user's) (?:sole |own |full |exclusive )?(?:responsibilit|(?:obligation|duty) "
            r"to\b)(?<!ends your obligation to)(?<!ends your duty to)",
            rf"\b{USER}\b (?:\w+ )?(?:assume|bear|accept|take)s? …\b(?:risk|responsib|cost|loss|liabilit)",
            rf"\bat (?:your|their|the {USER}'s?) (?:own |sole |\w+ and ){{0,3}}(?:risk|peril|cost|expense)\b",
            r"\bbinding on you even\b|presumed to (?:be|have been) (?:you\b|made by you)",
            r"(?:considered|treated as|deemed) (?:yours\b|your own|(?:made|authori[sz]ed|placed) by you)",
            rf"\b(?:responsibility|risks?|loss(?:es)?|damages?|costs?)\b….{{0,40}}?\b(?:of|lies?|rests?|remains?|"
            r"stays?|falls?|pass(?:es)?|is|are|be) (?:\w+ )?(?:with |on |upon |to |borne by |"
            rf"for )?(?:the )?{USER}\b(?! (?:may|can|will|shall|have|has|are|is|do))",
            rf"\b{USER}\b (?:will |shall |must |have to |has to )?(?:pay|cover|meet|shoulder|"
            rf"absorb)s? (?!.{{0,40}}?\breturn)…\b(?:costs?|postage|shipping|expenses?|losses|damage)\b",
            r"\b(?:counts?|count|regarded|treated|considered|deemed|taken|seen) as (?:\w+ )?(?:(?:made|done|placed|"
            rf"given|authori[sz]ed|sent) by )?(?:you\b|the {USER})",
            r"\b(?:back(?:ing)?[- ]?up|backups?|security|securing|protecting|protection|"
            r"safekeeping)\b.{0,40}?\b(?:up to|a matter for) (?:you|the user|the customer)\b",
            rf"\b{USER}\b (?:(?:who|that|which) .{{1,40}}? )?(?:\w+ )?answers? for\b",
            rf"\b{USER}\b (?:will |shall |must )?(?:\w+ )?(?:carry|carries|shoulders?|bears?|suffers?|takes?|"
            rf"assumes?) (?:\w+ ){{0,4}}?(?:consequences?|burden|loss(?:es)?|risks?|damages?|costs?)\b",
            r"\b(?:costs?|expenses|loss(?:es)?|damages?|fines?|consequences?|breakages?|repairs?|"
            rf"shortfalls?)\b.{{0,80}}?\b(?:is|are|be) (?:\w+ )?(?:borne|paid|paid for|met|covered|made good|"
            rf"carried|shouldered|settled) by (?:you\b|the {USER})",
            rf"\b(?:is|are|remains?) (?:\w+ )?(?:yours|the {USER}'s|your responsibility) to (?:bear|pay|cover|carry|"
            rf"meet|make good)\b|\b(?:the )?{USER}(?:s'|'s|') to (?:bear|pay|carry)\b",
            rf"\b(?:costs?|postage|shipping|risk|burden|onus|fees?|insurance)\b.{{0,20}}?\b(?:is|are) (?:entirely |"
            rf"all )?on (?:you|the {USER})\b(?!'| (?:may|can|will|shall|have|has|are|is|do))|\bon you to (?:insure|"
            r"back|keep|protect|make)",
            rf"\b{USER}\b (?:must|shall|will|has to|have to|agrees? to) (?:\w+ )?make good\b",
            r"\b(?:is|are|remains?) (?:\w+ )?your (?:own )?(?:affair|concern|problem|business|lookout)\b",
            r"\bbinds you\b.{0,40}?\b(?:password|pin|code|card|account)|\b(?:password|pin|code|card|"
            r"account)\b.{0,40}?\bbinds you\b",
            rf"\b(?:presumed|deemed|considered|regarded|treated)\b.{{0,30}}?\b(?:yours\b|the {USER}'s own|your own)",
            r"\b(?:account|password|pin|card)\b.{0,60}?\b(?:is|are) (?:yours|your) to pay\b",
            rf"\b{USER}\b (?:must|shall|will|has to|have to) pay for (?:whatever|everything|all|any|"
            rf"every)\b.{{0,60}}?\b(?:account|card|password|pin|login|profile)\b",
            rf"\b(?:your|their|his|her) own (?:risk|peril)\b|\b(?:be|is|are) for (?:your|the {USER}'s) (?:own "
            r")?account\b",
            r"\b(?:holder|whoever \w+|anyone who \w+)\b.{0,60}?\bbears?\b.{0,30}?\b(?:loss|costs?|risk|expense)",
            r"(?:;|:|,| and| or|\)) (?:be |are |is )?(?:solely|fully|entirely|wholly|exclusively) (?:responsible|"
            r"liable|"
            r"accountable) for\b",
            rf"\b{USER}\b (?:must|shall|will|has to|have to|agrees? to|(?:is|are) (?:required|obliged) to|"
            rf"undertakes? to) (?:\w+ )?take (?:all |any |every |the )?(?:\w+ |and ){{0,3}}(?:measures|steps|care|"
            rf"precautions|efforts) (?:\w+ ){{0,2}}to (?:\w+ )?(?:ensure|protect|secure|keep|safeguard|prevent|"
            rf"maintain|avoid)\b",
            rf"\b(?:is|are|remains?) (?:\w+ )?(?:up to|on|for) (?:you|the {USER}) to (?:\w+ )?(?:keep|make|secure|"
            rf"protect|"
            r"back|insure|check|ensure|obtain|arrange|verify)\b",
            r"\breliance\b.{0,60}?\byour own (?:decision|choice|judg\w+)\b",
            rf"\bconsequences\b….{{0,60}}?\b(?:lies?|rests?|remains?|falls?) (?:\w+ )?(?:with|on|upon) "
            rf"(?:the )?{USER}\b",
            r"\b(?:full |own )?acceptance of (?:its|the|all) (?:\w+ )?(?:dangers?|risks?|hazards?)\b",
        ),
        unless=en(
            rf"\b{WE} (?:will |shall )?(?:\w+ )?bears? (?:the|all|any)\b|\b(?:responsible|liable|accountable) (?:\w+ "
            r")?to "
            rf"(?:you|nobody|no one)\b|\bloss of {USER}\b|\b(?:is|are) available to {USER}\b",
            # A third party to whoever reads it.
            r"\b(?:sellers?|hosts?|merchants?)\b.{0,40}?\bresponsible for\b.{0,60}?\b(?:to you|your)\b",
            r"\b(?:remain|are|be) (?:responsible|liable) only\b",
            r"\btax(?:es)?\b",
            r"\bage of\b|parent(?:'s|al) |\bnot be (?:treated|considered|deemed|regarded) as",
            rf"\b(?:no|nor|neither) {USER} (?:is|are|will be|shall be)\b",
            r"\b(?:duty|obligation) to indemnify (?:\w+ ){0,2}not\b",
            r"\bnot (?:be )?(?:borne|paid|met|covered) by\b|\b(?:returned|refunded|replaced|compensated|repaid) "
            r"(?:to you|in full)\b",
            r"\b(?:on us|ours to bear)\b",
            r"\breturn (?:postage|shipping|costs?)\b.{0,30}?\b(?:paid(?: for)?|borne|met|covered) by\b",
            r"\breturn (?:postage|shipping|costs?)\b|\bcosts? of (?:\w+ )?returns?\b",
        ),
    ),
)
