"""How English terms say which claims are given up, and how long one may be made."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import TIME, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# What is done with a claim, up to the time that it takes.
_HANDLES = (
    r"(?:respon[ds]|repl(?:y|ies)|answer|process|handl|resolv|decid|acknowledg|review|investigat|settl|paid\b|pays?\b|"
    r"dea(?:l|lt)\b|examin|consider)\w*"
)
_ITS_TIME = r"(?:(?!\b(?:if|unless|filed|submitted|made|brought|reported|raised|received)\b).){0,80}?"

RULES = (
    Rule(
        id="en-gives-up",
        family=Family.REMEDY,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:waive|waives|waiver of|relinquish\w*|gives? up|forfeits?|forgo)\b…\b(?:claim|right|remed|"
            r"protection|(?:civil )?code|statute)",
            rf"\b{USER}\b (?:may|can|shall|will)(?:not| not) (?:\w+ )?(?:claim|object|challenge|dispute|appeal|assert)",
            r"\bnot (?:benefit from|enjoy|(?:be )?(?:covered|protected) by|have the benefit "
            r"of)\b.{0,40}?\b(?:protections?|"
            r"rights|guarantees?|insurance|cover(?:age)?)\b",
            r"\b(?:decisions?|determinations?|calculations?|assessments?)\b.{0,60}?\b(?:is|are|shall be|"
            r"will be) (?:\w+ )?(?:final|binding|conclusive)\b(?! on us)",
            r"\b(?:decisions?|rulings?|determinations?|results?)\b.{0,60}?\b(?:not|cannot) be (?:challenged|appealed|"
            r"contested|questioned|reviewed|disputed)\b|\b(?:no|without) (?:\w+ )?(?:appeal|recourse)\b",
            r"\b(?:not|cannot)\b (?:\w+ )?(?:bring|make|raise|pursue) (?:any |a )?(?:claims?|complaints?|"
            r"objections?)\b",
            r"\brenounces?\b.{0,60}?\b(?:claims?|rights?|remed)",
            rf"\b{USER} (?:\w+ )?loses? (?:the|your|any|all|their) (?:\w+ )?rights? (?:to (?:complain|claim|sue|"
            rf"object|appeal|"
            r"bring|compensation|a remedy)|of (?:appeal|objection|recourse))",
        ),
        unless=en(
            r"\b(?:not) (?:be )?(?:a |deemed a )?waive",
            r"\bclass\b|jury|failure",
            r"\bwaiver of (?:our|its|the company's)\b|\b(?:mean|means|imply|show) (?:that )?we (?:\w+ )?(?:give|waive|"
            r"lose)",
            # A title.
            r"\b(?:en)?titled [\"“'‘]?(?:\w+ )?waiver",
        ),
    ),
    Rule(
        id="en-may-appeal",
        family=Family.REMEDY,
        # What is appealed against is mostly a sanction; no loss is borne by it.
        category=Category.UNILATERAL_TERMINATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b{USER}\b (?:may|can|will be able to|have the right to) (?:\w+ )?(?:appeal|object|challenge|dispute|"
            r"complain)",
            rf"\b{USER}\b (?:may|can|will be able to|have the right to|are entitled to) (?:\w+ )?(?:file|submit|lodge|"
            r"make|raise|request|bring) (?:an? |your |any )?(?:\w+ )?(?:appeal|objection|complaint|reinstatement|"
            r"reconsideration|review of)",
            r"\b(?:may|can|could) (?:\w+ )?ask\b.{0,80}?\b(?:review|reconsider|looked at again|look again|re-?examin|"
            r"second look|revers|overturn)",
            r"\bnothing\b.{0,60}?\b(?:prevents?|stops?|restricts?|limits?|keeps?)\b.{0,20}?\b(?:you|users?|"
            r"your right)\b.{0,40}?\b(?:rais|report|complain|claim|bring|contact|exercis|go(?:ing)? to)\w*",
            r"\b(?:right|possibility|opportunity) of (?:appeal|objection|review|redress)\b",
            r"right(?: \w+){0,3} to (?:appeal|object|complain|redress|lodge|sue|bring (?:a|any) (?:claim|action))",
            r"\b(?:has|have|with|without) (?:the |a )?(?:right to be heard|chance to be heard)\b",
            rf"\b{USER}\b (?:has|have|get|gets) (?:the|an?) (?:\w+ )?(?:right|chance|opportunity|possibility) to "
            r"(?:\w+ )?(?:appeal|object|challenge|contest|dispute|complain|lodge|be heard|respond)",
            r"\b(?:ask|asking|apply|applying) for (?:a |an )?(?:\w+ )?(?:review|second look|reconsideration|human "
            r"review|appeal)\b",
            r"\b(?:contest|contesting|challenge|challenging|appeal|appealing) (?:the |this |that |our |a |any |"
            r"such )?(?:\w+ )?(?:measure|decision|removal|suspension|ban|restriction|sanction|block)",
            r"\b(?:out-of-court|independent|alternative) (?:dispute|complaint)s? (?:settlement|"
            r"resolution)\b.{0,60}?\b(?:open|available|access|free|may|can|right)\b",
            r"\b(?:suspensions?|bans?|decisions?|removals?|restrictions?|sanctions?)\b.{0,20}?\b(?:may|can) be "
            r"(?:\w+ )?(?:appealed|challenged|contested|disputed)",
        ),
        unless=en(
            r"\b(?:personal|processing|privacy|your data)\b",
            r"\b(?:loses?|lost|forfeit\w*|waives?|no|without) (?:the |your |any |a )?(?:\w+ )?rights? (?:of|to)\b",
        ),
    ),
    Rule(
        id="en-claim-period",
        family=Family.CLAIM_PERIOD,
        category=Category.LIMITATION_OF_LIABILITY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:claims?|complaints?|actions?|suits?|proceedings?|cause of action)\b….{0,40}?\b(?:within|must be|"
            r"be brought|be filed|commence)….{0,20}?\b(?:year|month|day)s?\b",
            r"(?:permanently|time)[- ]barred|waived and barred",
            r"\b(?:complaints?|claims?|objections?|disputes?|reports?)\b.{0,80}?\b(?:later than|after|"
            r"within)\b.{0,40}?(?:hours?|days?|weeks?|months?|years?)\b.{0,60}?\b(?:disregard|reject|"
            r"not (?:be )?(?:considered|accepted|heard|processed)|excluded|ignored|invalid|barred|lost)",
            r"\b(?:damages?|defects?|errors?|shortages?|losses|complaints?|objections?)\b.{0,40}?\b(?:must|has to|"
            r"have to|shall) be (?:\w+ )?(?:reported|notified|claimed|raised|made)\b.{0,40}?\b(?:within|on the (?:day|"
            r"same)|no later|not later|immediately|at the time)\b",
            r"\bclaims?\b…\b(?:lapses?|expires?|time out|become void|extinguished)\b",
            rf"\b{USER}\b (?:must|shall|have to|has to|need to|should) (?:\w+ ){{0,2}}(?:report|notify|complain|claim|"
            rf"raise|object|tell)\b.{{0,60}}?\b(?:within|no later than|not later than)\b.{{0,20}}?(?:hours?|days?|"
            r"weeks?|months?|years?)\b",
            rf"\b{USER}\b (?:have|has) (?:only |just |no more than )?(?:\w+[ -]){{1,3}}(?:hours?|days?|weeks?|months?|"
            rf"years?)\b"
            r".{0,20}?\bto (?:contest|report|complain|claim|raise|object|dispute|tell|(?:make|bring|file|lodge) (?:a|"
            r"any|your) (?:claim|"
            r"complaint))\b",
            rf"\b(?:claims?|complaints?|objections?)\b.{{0,20}}?\b(?:not (?:\w+ )?|un)(?:made|lodged|raised|filed|"
            rf"reported|notified)\b.{{0,40}}?{TIME}.{{0,40}}?\b(?:lost|barred|reject|forfeit|void|extinguish|expire|"
            r"lapse|waived)",
            rf"\b(?:claims?|complaints?|objections?)\b.{{0,60}}?\b(?:after|later "
            rf"than)\b.{{0,30}}?{TIME}\b.{{0,60}}?\bnot (?:\w+ )?(?:be )?(?:looked at|entertained|dealt with|"
            r"accepted|heard|admitted)",
        ),
        # That is how long the company takes.
        unless=en(
            rf"\b(?:{WE}|team|staff|support) (?:\w+ ){{0,3}}?{_HANDLES}\b{_ITS_TIME}\b(?:with)?in\b",
            rf"\b(?:claims?|complaints?|disputes?) (?:\w+ ){{0,3}}?{_HANDLES}\b{_ITS_TIME}\b(?:with)?in\b",
            r"\b(?:right|chance|opportunity|possibility) to (?:lodge|complain|appeal|object|raise|submit|file|make|"
            r"bring)\b(?!.{0,60}?\bonly\b)",
            r"\b(?:may|can|could) (?:\w+ )?(?:lodge|complain|appeal|object|submit|file|contest|"
            r"challenge)\b(?!.{0,40}?\b(?:only|claim|action|suit))",
        ),
    ),
)
