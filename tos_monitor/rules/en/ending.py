"""How English terms say how a contract ends or goes on: termination, leaving, refunds, renewal."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import ACCOUNT, AT_WILL, END, GRANT, MAY, USER, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

TERMINATION = (
    Rule(
        id="en-warned-before-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:before|prior to)…(?:terminat|suspend|clos|restrict|delet)\w*….{0,40}?(?:notif|notice|write|"
            r"opportunity|tell|"
            r"inform|warn)",
            r"(?:terminat|suspend|clos)\w*….{0,40}?(?:with|upon|after|giving|"
            r"by) (?:at least )?(?:\w+ )?(?:\(?\d+\)? )?(?:days?'?|months?'?)…notice",
            r"(?:notice|notify|opportunity|chance)…(?:before|prior to)…(?:terminat|suspend|clos)",
            r"(?:we|company) (?:will|may|shall|can) (?:not|only) (?:terminate|suspend|close)",
            r"opportunity to (?:cure|remedy|respond|explain)|(?:we|company|provider) (?:will|shall|"
            r"must) (?:\w+ )?reinstate",
        ),
        unless=en(r"without (?:prior |any |advance )?notice|not (?:\w+ )?(?:provide|give) (?:\w+ )?notice"),
    ),
    Rule(
        id="en-may-end",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"{MAY}….{{0,30}}?\b{END}….{{0,30}}?\b(?:{ACCOUNT}|you\b|users?\b)",
            rf"\b{ACCOUNT}\w*….{{0,10}}?{MAY}….{{0,20}}?\b{END}",
            r"\b(?:we|company|provider) (?:may|can) end (?:this|the|your|an)\b",
            rf"\b{END}….{{0,40}}?{AT_WILL}|{AT_WILL}….{{0,40}}?\b{END}",
            rf"\b{ACCOUNT}\w* (?:will|shall) (?:\w+ )?be (?:\w+ )?{END}",
            rf"\b(?:result in|lead to)…(?:suspen|terminat|ban|clos|delet|loss)\w*….{{0,20}}?\b{ACCOUNT}",
        ),
        measure=Measure.MORE_IS_WORSE,
        kinds=en(
            r"\b(?:end (?:this|the|your|an)\b|terminat|suspend|deactivat|disabl|cancel|clos|ban|block|restrict|refus|"
            r"revok|limit)"
        ),
        unless=en(
            rf"\b{USER}\b (?:may|can|have the right|are free|wish|want|choose|decide|cancel|close|terminate)",
            r"(?:surviv|after|upon|following) (?:\w+ ){0,3}terminat|terminat\w* (?:of|or expiration)|"
            r"your (?:right|option) to",
            GRANT,
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
            r"\b(?:cancel|close|terminate|delete)\b….{0,30}?(?:only (?:by|if|after|through)|by (?:phone|calling|"
            r"post|mail|writing)|cannot|not possible|not be able)",
            r"(?:cannot|can't|may not|not be able to|unable to|not permitted to) (?:\w+ )?(?:cancel|close|leave|"
            r"terminate|delete)",
            r"(?:cannot|not) be (?:exported|downloaded|retrieved|recovered)",
            r"\btakes? …(?:days|weeks|months) to (?:close|delete|cancel)",
            r"\bto (?:cancel|close|leave|terminate|delete)\b….{0,20}?\byou (?:must|need to|have to)…(?:call|phone|"
            r"visit|writ|post|"
            r"letter|in person|branch)",
            r"(?:cancellation|closure|deletion)…(?:delay|refus|declin|approval|processing time|up to)",
            r"(?:\bnot|\bcannot|unable to)(?: be able to)? (?:create|open|register|rejoin|sign up)…(?:another|new|"
            r"again)\b",
        ),
    ),
    Rule(
        id="en-free-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b{USER}\b (?:may|can|are free to|have the right to) (?:\w+ )?(?:cancel|close|terminate|delete|"
            rf"withdraw|stop using|leave….{{0,10}}?(?:contract|plan|service|agreement|platform|marketplace))\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?(?:download|export|take) (?:\w+ )?(?:your|their) (?:\w+ )?(?:data|"
            rf"files|content)",
        ),
        unless=en(r"only"),
    ),
)

REFUND = (
    Rule(
        id="en-refunds-until",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\bcancel\w*….{0,20}?(?:hours?|days?|weeks?|months?) (?:before|prior)….{0,30}?(?:refund|money|free|"
            r"no charge)",
            r"(?:refund|free|no charge)….{0,30}?\bcancel\w*….{0,20}?(?:hours?|days?|weeks?|months?) (?:before|prior)",
        ),
    ),
    Rule(
        id="en-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"non[- ]?refundable|nonrefundable",
            r"\b(?:no|not|never|without|cannot)\b…\b(?:refund|reimburse|return(?:ed|s)?\b|money back)",
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
            r"\brefunds? (?:are|is|will be) (?:\w+ly )?(?:paid|issued|made|given)|\bwe (?:pay|issue|make|"
            r"give) (?:\w+ )?refunds?",
            rf"\b{USER}\b (?:may|can) return\b",
            r"(?:entitled to|receive|request|get|right to|full|pro[- ]?rata|prorated) (?:a |an )?(?:\w+ )?refund",
            r"\b(?:paid|given|transferred) back to you|money[- ]back|right of withdrawal|cooling[- ]off|"
            r"right to withdraw",
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
            r"(?:not|never) (?:be )?(?:automatically )?renew|renews? only",
            r"\b(?:ends?|expires?|stops?)\b…unless you (?:\w+ ){0,2}(?:renew|extend)",
        ),
    ),
    Rule(
        id="en-renews-itself",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:automatic|auto)\w*[- ]?(?:\w+ ){0,4}?(?:renew|charg|bill|extend|convert)",
            r"(?:renew|charged|billed|extend|convert)\w*(?:\w+ ){0,4}? automatically|(?:renew|"
            r"continu)\w*…(?:until|unless) (?:you )?cancel",
            r"recurring (?:charge|payment|billing|subscription)",
            r"\broll(?:s|ed)? over\b",
        ),
    ),
)

RULES = (*TERMINATION, *CLOSURE, *REFUND, *RENEWAL)
