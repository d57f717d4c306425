"""How English terms say how a contract ends: at the company's will, or at the user's."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import ACCOUNT, AT_WILL, COMPANY_MAY, END, GRANT, MAY, USER, WE, en
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
            r"opportunity|tell|inform|warn)",
            r"(?:terminat|suspend|clos)\w*….{0,40}?(?:with|upon|after|giving|"
            r"by) (?:at least )?(?:\w+ )?(?:\(?\d+\)? )?(?:days?'?|months?'?)…notice",
            r"(?:notice|notify|opportunity|chance|reasons|warn\w*)…(?:before|prior to)…(?:terminat|suspend|clos|"
            r"restrict|remov|delist)",
            r"(?:we|company) (?:will|may|shall|can) (?:not|only) (?:terminate|suspend|close)",
            r"opportunity to (?:cure|remedy|respond|explain)|(?:we|company|provider) (?:will|shall|"
            r"must) (?:\w+ )?reinstate",
            r"\b(?:terminat|suspend|clos)\w*\b.{0,60}?\bonly (?:after|if|where|when|for|on)\b",
            r"\b(?:days?|weeks?|months?|chance|time) to (?:put (?:it|things|this|matters) right|fix|correct|respond|"
            r"reply|explain)\b",
        ),
        unless=en(r"without (?:prior |any |advance )?notice|not (?:\w+ )?(?:provide|give) (?:\w+ )?notice"),
    ),
    Rule(
        id="en-ends-inactive",
        family=Family.TERMINATION,
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{END}.{{0,200}}?\b(?:inactiv|dormant|not (?:\w+ ){{0,3}}(?:used|accessed|signed|logged|"
            rf"active)\b).{{0,80}}?"
            r"\b(?:days?|weeks?|months?|years?)\b",
            rf"\b(?:inactiv|dormant|not (?:\w+ ){{0,3}}(?:used|accessed|signed|logged|active)\b).{{0,80}}?\b(?:days?|"
            rf"weeks?|months?|years?)\b.{{0,120}}?\b{END}",
        ),
        unless=en(r"\b(?:points?|credits?|balances?|rewards?)\b…\b(?:expire|forfeit|lapse)"),
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
            rf"{MAY} (?:[\w,]{{1,20}} ){{0,4}}?limit(?:,? (?:\w+,? ){{0,3}}?(?:your|the|any|this|user)| access| use)\b",
            rf"\b{END}….{{0,40}}?{AT_WILL}|{AT_WILL}….{{0,40}}?\b{END}",
            rf"\b{ACCOUNT}\w* (?:will|shall) (?:\w+ )?be (?:\w+ )?{END}",
            r"\byour (?:[\w-]{1,20} ){1,3}(?:may|can|will) be (?:\w+ )?(?:suspended|terminated|disabled|deactivated|"
            r"revoked|banned|blocked|closed)\b",
            rf"\b(?:result in|lead to)…(?:suspen|terminat|ban|clos|delet|loss)\w*….{{0,20}}?\b{ACCOUNT}",
            r"\b(?:may|can|will|shall|could) result in\b….{0,40}?\b(?:suspen|terminat|ban|clos|delet|"
            r"loss)\w*….{0,20}?\b(?:account|access|membership|use)",
            r"\b(?:ground|cause|reason)s? for\b…\b(?:terminat|suspen|ban|clos|expul)\w*",
            rf"(?<!before )(?<!if )(?<!when )(?<!unless )(?<!until )(?<!after )(?<!once )\b{WE}\b (?:will |"
            rf"shall )?(?:\w+ )?(?:suspend|terminate|close|shut|block|ban|disable)s? (?:\w+ ){{0,2}}(?:accounts?|"
            rf"users?|members?|access|you)\b(?! only)",
            rf"\b{USER}\b (?:may|can|will|could) be (?:\w+ )?(?:removed|expelled|excluded|banned|suspended|blocked|"
            rf"terminated|shut out)\b",
            rf"{COMPANY_MAY} (?:\w+ )?end (?:this|the|your|an|any)\b",
            rf"\bpolicy (?:is )?to (?:\w+ ){{0,2}}{END}",
            rf"\b{ACCOUNT}\b.{{0,60}}?\b(?:is|are|be) (?:automatically|immediately) (?:revoked|terminated|suspended|"
            rf"cancell?ed|closed)\b",
            rf"\b{ACCOUNT}\b.{{0,40}}?\b(?:terminates?|ends?|expires?) (?:automatically|immediately|at once|"
            rf"forthwith)\b|\b{ACCOUNT} (?:will |shall )?(?:automatically|immediately) (?:terminates?|ends?)\b",
            rf"\b(?:actions?|measures?|steps?|sanctions?)\b.{{0,30}}?\b(?:such as|including|like)\b.{{0,160}}?\b{END}"
            rf"….{{0,20}}?\b(?:your|the|user|seller|their) (?:\w+ )?(?:{ACCOUNT})",
        ),
        measure=Measure.MORE_IS_WORSE,
        allowed=en(r"\brepeat(?:ed)? (?:\w+ )?infring"),
        kinds=en(
            r"\b(?:end (?:this|the|your|an)\b|terminat|deactivat|disabl|cancel|clos|ban|block|restrict|refus|"
            r"revok|limit|suspen[ds])"
        ),
        unless=en(
            rf"^(?!.{{0,900}}?\b{WE}\b (?:may|can|reserve|have the right|"
            rf"shall have the right)\b).{{0,900}}?\b{USER}\b (?:(?:may|can)(?! be\b)|(?:is|are) (?:eligible|able|"
            rf"entitled|free) to|have the right|are free|wish|want|choose|decide|cancel|close|terminate|request|"
            rf"submit)",
            r"(?:surviv|after|upon|following) (?:\w+ ){0,3}terminat|terminat\w* or expiration|your (?:right|"
            r"option) to (?:cancel|terminate|close|end|leave|withdraw|opt)",
            GRANT,
            r"\b(?:are|is) (?:eligible|free|welcome) to (?:cancel|terminate|close)",
            rf"\b{USER}\b (?:must|should|agree to|need to|have to) (?:\w+ly )?(?:withdraw|cancel|close|delete|"
            rf"terminate)",
            r"\bright to (?:request|ask|access)|\b(?:will|shall|may|can) only (?:\w+ )?(?:terminate|suspend|close|"
            r"restrict)",
            r"^(?:cancel|close|delete|end|leave)\b",
            # What follows for the user is what it provides.
            rf"^(?:if|when|where|whenever) {WE} .{{0,120}}?, {WE} (?:will|shall|must) (?:\w+ )?(?:refund|pay|give|tell|"
            rf"notif|reimburse|credit|inform|compensate)",
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
            r"\b(?:cancel|close|terminate|delete)\b….{0,30}?(?:only (?:by|if|after|through)|by (?:phone|calling|post|"
            r"mail|writing)|cannot|not possible|not be able)",
            r"(?:cannot|can't|may not|not be able to|unable to|not permitted to) (?:\w+ )?(?:cancel|close|leave|"
            r"terminate|delete)",
            r"(?:cannot|not) be (?:brought back|exported|downloaded|retrieved|recovered)",
            r"\btakes? …(?:days|weeks|months) to (?:close|delete|cancel)",
            r"\bto (?:cancel|close|leave|terminate|delete)\b….{0,20}?\byou (?:must|need to|have to)…(?:call|phone|"
            r"visit|writ|post|letter|in person|branch)",
            r"(?:cancellation|closure|deletion)…(?:delay|refus|declin|approval|processing time|up to|only (?:once|when|"
            r"after|if))",
            r"(?:\bnot|\bcannot|unable to)(?: be able to)? (?:create|open|register|rejoin|sign up)…(?:another|new|"
            r"again)\b",
            r"\b(?:cancel|clos|terminat|delet|leav|unsubscrib)\w*\b.{0,40}?\b(?:requires?|needs?|only|must|"
            r"subject to)\b.{0,40}?\b(?:phone|call|letter|post|mail|writing|written|in person|branch|agent|approval|"
            r"signed|form|fax)\b",
            r"\b(?:to|if you want to|if you wish to) (?:\w+ )?(?:cancel|close|leave|terminate|delete|"
            r"unsubscribe)\b.{0,40}?,? (?:please )?(?:send|write|call|phone|visit|ring|post|fax)\b",
            rf"\b{USER}\b.{{0,30}}?\b(?:cancel|leave|terminate|end)\b.{{0,40}}?\b(?:at|to|with effect from|"
            rf"until) the end of (?:a|the|each|your|any) (?:\w+ ){{0,2}}(?:year|term|month|period|cycle|quarter|week|"
            rf"season|half-year)\b",
            rf"\b{USER}\b (?:must|need to|has to|have to|shall) (?:\w+ )?(?:give|tell|notify|"
            rf"provide)\b.{{0,40}}?(?:days?|weeks?|months?)\b.{{0,20}}?\b(?:notice|before|prior|in advance)",
            r"\b(?:we|company) requires?\b…(?:days?|weeks?|months?)\b.{0,20}?\bnotice\b",
            r"\b(?:must|should|need to|needs to|have to|has to|please|required to) (?:\w+ ){0,3}?(?:cancel|terminate|"
            r"turn off|unsubscribe|opt out)\b.{0,60}?\b(?:hours?|days?|weeks?|months?) (?:before|prior|in advance)",
            r"\b(?:unless|until|if)\b.{0,60}?\b(?:cancel\w*|turned off|terminate\w*|opt out)\b.{0,40}?\b(?:hours?|"
            r"days?|weeks?|months?) (?:before|prior to|in advance of) (?:the|your|its|each|any)\b",
            r"\b(?:cancel|leave|close|terminate|withdraw)\b.{0,40}?\bby (?:\w+ )?(?:post|mail|letter|phone|telephone|"
            r"writing|fax|courier) only\b",
            r"\bminimum (?:\w+ )?(?:term|period|duration) (?:is|of|lasts)\b|"
            r"\bonly (?:\w+ )?be closed\b.{0,30}?\b(?:person|branch|phone|post|letter)",
        ),
        unless=en(
            r"\bwithout cause\b|\beach (?:end|terminate)\b",
            rf"\b{WE} (?:may|can|will|shall)? ?(?:not|cannot) (?:\w+ )?(?:cancel|close|terminate|delete|end)\b",
        ),
    ),
    Rule(
        id="en-leaves-after-notice",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            rf"\b{USER}\b (?:may|can) (?:\w+ )?(?:end|terminate|cancel|leave)\b.{{0,60}}?(?:hours?|days?|weeks?|"
            rf"months?)'? (?:\w+ ){{0,2}}notice\b",
        ),
    ),
    Rule(
        id="en-free-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b{USER}\b (?:may|can|are free to|have the right to) (?:\w+ )?(?:cancel|(?:close|delete)(?! (?:the|this|"
            rf"any|a) (?:\w+ )?(?:window|page|tab|banner|message|chat|notice))|terminate|withdraw|stop using|"
            rf"leave….{{0,10}}?(?:contract|plan|service|agreement|platform|marketplace|program(?:me)?|scheme|club|"
            rf"subscription|membership))\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?(?:download|export|take|copy) (?:\w+ ){{0,4}}?(?:your|their|everything|"
            rf"all|copy) (?:\w+ ){{0,2}}?(?:data|files|content|photos|documents|messages|records|stored|saved|uploaded|"
            rf"with you)\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?(?:download|export) (?:everything|all)\b",
            r"\b(?:cancel|leave|unsubscribe|(?:terminate|close|delete) your account)\b(?! the (?:pro|beta|"
            r"group))…\b(?:any ?time|whenever (?:you|they)|(?:one|a single|a few) clicks?|(?:from|in|via|"
            r"through) (?:the|your) (?:\w+ )?(?:app|account|settings)|online)\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?request (?:\w+ )?(?:deletion|closure|cancellation)\b",
            r"\b(?:choose|wish|want|decide|like) to (?:cancel|terminate|close|withdraw|leave)\b.{0,200}?\byou (?:may|"
            r"can) do (?:so|this|that)\b",
            r"\bway to (?:terminate|cancel|close|delete)\b.{0,40}?\b(?:settings|follow)",
        ),
        unless=en(
            r"\bonly\b",
            r"\bwithdraw\b…\bconsent\b",
            r"\b(?:the|each) end of (?:a|the|each|your|any)\b|\bbeta\b",
            rf"\b{WE}\b (?:may|can|reserve|has|have|will|shall)\b…\b(?:cancel|terminate|close|delete)",
        ),
    ),
)

RULES = (*TERMINATION, *CLOSURE)
