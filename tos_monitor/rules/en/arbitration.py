"""How English terms take a dispute from the courts, or leave it to them."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# A title that names class actions gives none of them up.
_PREDICATE = (
    r"\b(?:is|are|be|will|shall|may|must|can|cannot|do|does|not|agree|waive|waives|gives?|affects?|requires?|contains?|"
    r"includes?|consent|acknowledge|have|has)\b"
)
_ARBITRATED = (
    r"\b(?:(?:resolved|settled|decided|determined|arbitrated|submitted|resolve|settle)\b.{0,40}?\b(?:by|through|in|to) "
    r"(?:[\w-]{1,15},? (?:and )?){0,3}?arbitration|agree\w* to (?:[\w-]{1,15} ){0,2}?arbitrat\w*)"
)
_IF_AGREED = (
    r"\barbitra\w+\b.{0,40}?\b(?:(?:only )?if (?:you|both|the \w+) (?:\w+ ){0,3}?(?:agree|wish|choose|prefer|"
    r"consent)s?\b|"
    r"at your (?:option|choice|request)\b)|\b(?:if you (?:so )?(?:wish|choose|prefer|agree)|at your (?:option|choice|"
    r"request))\b.{0,60}?\barbitrat"
)
# What an agreement to arbitrate reaches: the grounds of a claim, its time, whose it is.
_REACH = (
    r"\b(?:contract\b|tort|statut|regulation|fraud|misrepresent|equit|warrant|of any kind|whatsoever|prior versions|"
    r"before the effective|previous|past|scope|enforceab|arbitrability|formation|advertis|privacy)"
)
# In what company nobody may sue.
_JOINTLY = (
    r"\b(?:class|collective|representative|private attorney|consolidat|coordinat|mass\b|jury|batch|third part|joint|"
    r"joined|group|on behalf of)"
)

RULES = (
    Rule(
        id="en-open-court",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"small[- ]claims? court",
            r"(?:may|can|right to) (?:\w+ ){0,2}opt[- ]?out…(?:arbitrat|agreement)|"
            r"opt[- ]?out of (?:\w+ ){0,4}arbitrat",
            r"(?:may|can) (?:bring|file|pursue)…(?:claim|action|suit)…court",
            r"(?:not|no longer)…(?:subject to|require\w*|bound by)…arbitrat",
            r"rather than (?:by |through )?arbitrat",
            r"\bwe (?:will )?(?:pay|bear|cover)…\barbitrat",
            r"\b(?:need not|not have to|not need to|not required to)\b.{0,30}?\barbitrat",
            r"\b(?:can|may|free to|entitled to|right to|choose to) (?:\w+ )?(?:go to|take (?:\w+ ){0,3}to|choose|"
            r"turn to)\b.{0,20}?\bcourts?\b",
            r"\barbitrat\w+\b.{0,30}?\b(?:is|remains?) (?:\w+ )?(?:voluntary|optional)\b|\b(?:voluntary|"
            r"optional)\b.{0,30}?\b(?:arbitrat|mediation)|\bmediation\b.{0,40}?\b(?:is|remains?) (?:voluntary|"
            r"optional)",
            r"\b(?:turn down|decline|reject|refuse|opt out of|say no to)\b.{0,30}?\barbitrat|\b(?:not|never) (?:be "
            r")?(?:\w+ )?(?:bound|obliged|forced|required|compelled) to (?:\w+ )?arbitrat|"
            r"\barbitrat\w*\b.{0,80}?\b(?:will|shall|does) not apply to you",
            r"\b(?:arbitrator|tribunal|arbitration)\b.{0,30}?\b(?:fees?|costs?)\b.{0,30}?\b(?:paid|borne|met|"
            r"covered) by (?:us|the company)|\bwe (?:will |shall )?(?:\w+ )?(?:pay|bear|cover|meet)s? (?:the |all |"
            r"your )?(?:\w+ )?(?:arbitrat\w+|tribunal)",
            r"\b(?:court|courts)\b.{0,30}?\b(?:remains?|stays?) (?:\w+ )?(?:open|available|free)|\bright to (?:a "
            r")?(?:jury|trial|court)\b.{0,30}?\b(?:preserved|kept|remains?|unaffected|not affected|retained)",
            r"\barbitration (?:takes place|is held|will be held|shall be held)\b.{0,30}?\byour (?:\w+ )?(?:home|"
            r"town|city|country|residence|area)",
            r"\b(?:may|can|free to) (?:(?!not\b)\w+ )?(?:take part in|join|bring) (?:a |any )?(?:class|group|"
            r"collective|representative)",
            r"\b(?:no one|nobody) (?:is|will be) (?:made|forced|required|obliged) to arbitrate\b|\bgoing to (?:a "
            r"judge|court)\b.{0,20}?\b(?:always|possible|remains|open)",
            r"\barbitrat\w*\b.{0,60}?\bnot (?:bind|binding on) you\b",
            r"\b(?:not|nothing)\b.{0,30}?\b(?:stop|prevent|keep|bar)s? you\b.{0,40}?\b(?:class|court|collective|group|"
            r"representative)",
            _IF_AGREED,
            r"\barbitration (?:takes place|is held|will be held|shall be held|will take place|shall take "
            r"place)\b.{0,30}?"
            r"\bwhere you (?:live|reside)\b",
            r"\b(?:fees?|costs?)\b.{0,20}?\b(?:arbitra\w+|tribunal)\b.{0,40}?\b(?:paid|borne|met|covered|carried) by "
            r"(?:us\b|the (?:company|provider|operator|platform|carrier|seller|supplier)\b)",
        ),
        unless=en(
            r"(?:waive|instead of|in lieu|exclusively)",
            r"\b(?:before|only after|until)\b (?:\w+ ){0,3}?(?:may|can) (?:\w+ )?(?:go to|sue|bring|file|take)\b",
            # Small claims, or an opt-out, are the exception to it.
            rf"{_ARBITRATED}.{{0,80}}?\b(?:rather than|except|unless|other than|save)\b|"
            rf"\b(?:except|unless|save)\b.{{0,120}}?{_ARBITRATED}",
            r"\b(?:may not|cannot|may no longer|not possible to|no right to) (?:\w+ ){0,3}?(?:opt|bring|file|pursue|"
            r"go to)",
            r"\b(?:no|not)\b.{0,40}?\b(?:opportunity|chance|right|option|possibility) (?:for \w+ )?(?:to|of) "
            r"(?:\w+ )?opt",
            r"\b(?:cannot|may not|not) (?:\w+ )?(?:go to|take|choose|apply to|join)\b.{0,20}?\b(?:court|class|"
            r"group|collective)",
        ),
    ),
    Rule(
        id="en-arbitration",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        kinds=en(_REACH),
        holds=en(
            r"(?:binding|mandatory|individual|final|compulsory)(?: and \w+| [\w-]{1,20})? arbitrat",
            r"arbitrator….{0,60}?(?:exclusive|sole) (?:authority|power)",
            r"(?:resolved|settled|decided|determined|submitted|subject)…(?:by|to|through|in)…\barbitrat",
            r"agree\w* to arbitrat|contains? (?:an? )?(?:\w+ )?arbitration",
            r"arbitrat\w*…fees?\b",
            r"\barbitration (?:takes place|is held|will be held|shall be held|will take place|shall take place) "
            r"(?:only )?in (?!your\b|the (?:\w+ )?(?:where|of your))",
            r"\b(?:fees?|costs?)\b.{0,20}?\b(?:arbitra\w+|tribunal)\b.{0,40}?\b(?:paid|borne|met|covered|shared|split|"
            r"carried|advanced) (?:equally|by (?:you\b|both|each|either|whoever|the (?:losing |other )?(?:party|loser|"
            r"claimant|customer|user|member)))",
            r"\barbitrat(?:ors?|ion)\b.{0,60}?\b(?:decides?|settles?|resolves?|(?:shall|will|must) be (?:conducted|"
            r"administered|held|settled|initiated|final))\b",
            r"\bsubmit(?:s|ted)? (?:\w+ ){0,5}to (?:\w+ ){0,3}arbitration\b|\barbitrator's (?:decision|award)\b",
            r"\b(?:go|goes|referred|taken) to (?:\w+ )?arbitration\b",
            r"\b(?:no|not|cannot|no longer) (?:\w+ ){0,6}?opt(?:ing)?[- ]?out of (?:\w+ ){0,3}?arbitrat",
            r"\b(?:disputes?|claims?|disagreements?|controvers(?:y|ies)|differences?)\b.{0,40}?\b(?:go|goes|"
            r"decided|settled|resolved|heard|referred|submitted|brought|taken)\b.{0,40}?\b(?:arbitrat\w+|tribunal|"
            r"out of court)\b",
            r"\barbitration\b.{0,30}?\b(?:is|are) (?:\w+ )?(?:compulsory|mandatory|binding|obligatory)\b|"
            r"\bsettles? (?:\w+ )?disputes? by arbitration\b",
            r"\b(?:award|ruling)\b.{0,30}?\b(?:tribunal|arbitrat\w+)\b.{0,20}?\b(?:is|shall be|are) (?:\w+ "
            r")?(?:binding|final)",
            r"\b(?:must|shall|have to|has to|required to|condition precedent)\b.{0,40}?\b(?:mediat\w+|conciliation|"
            r"negotiat\w+|informal)\b.{0,60}?\b(?:before|prior to|court|sue|first)\b|\b(?:mediation|"
            r"conciliation)\b.{0,60}?\b(?:condition|takes the place|prerequisite|compulsory|mandatory)",
            r"\b(?:waives?|gives? up|forgo(?:es)?|renounces?) (?:\w+ ){0,3}right to (?:go to |a |sue in |be heard "
            r"in )?(?:court|trial|sue)(?!.{0,10}?\bjury)",
            r"\b(?:mediation|conciliation) (?:must|has to|shall) (?:first )?be (?:tried|attempted|sought|completed)\b",
            r"\bfinally settled under the rules\b",
            r"\bbefore\b.{0,60}?\b(?:court|lawsuit|suit|claim|proceedings|arbitration|action)\b.{0,60}?\b(?:must|"
            r"shall|has to|"
            r"have to|agrees? to|required to) (?:\w+ ){0,2}?(?:try|attempt|negotiate|contact|settle|mediate|send|"
            r"notify|"
            r"participate|engage|complete)\b",
            r"\b(?:panel|umpire|referee)\b.{0,40}?\b(?:last word|binds?|final|"
            r"decides?)\b|\bbefore (?:turning|going) to (?:a )?court\b.{0,30}?\b(?:must|shall|have to|first)",
        ),
        unless=en(
            _IF_AGREED,
            r"\barbitration (?:is|may be) available\b|\binvoke (?:\w+ )?arbitration|\blink to\b|"
            r"\bnot subject to arbitra",
            r"\barbitrat\w*\b.{0,40}?\b(?:voluntary|optional|not (?:apply|compulsory|mandatory|required|bound))\b|"
            r"\bnot (?:\w+ )?(?:bound|obliged|forced|required) to arbitrat|\b(?:instead of|rather than) arbitrat",
        ),
    ),
    Rule(
        id="en-no-class-action",
        family=Family.CLASS_ACTION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        kinds=en(_JOINTLY),
        holds=en(
            r"class[- ](?:action|wide|arbitration|member)|\bclass,? (?:or )?representative|private attorney general|"
            r"collective (?:proceedings?|actions?)|\bjury\b|representative (?:action|proceeding)|mass (?:arbitration|"
            r"claim|action)|consolidated (?:action|proceeding)",
            r"\bnot be (?:\w+ )?(?:brought|joined|combined|consolidated|heard|pursued) (?:\w+ )?together\b",
            r"\b(?:not|cannot|never|waive|give up|without)\b.{0,60}?\b(?:join|together with|along with|"
            r"combine)\w*.{0,20}?\bother (?:customers|users|people|members|persons|claimants|parties)",
            r"\bgroup (?:claims?|actions?|proceedings?|litigation)\b|\bclaims?\b.{0,60}?\bon (?:your|their|his|her|"
            r"its) own behalf\b|\b(?:brought|pursued|heard|made|filed) (?:only )?individually\b|\b(?:heard|decided|"
            r"grouped) in batches\b",
            r"\b(?:not|cannot|never) (?:\w+ )?(?:join|combine|team up|band together)\b.{0,30}?\b(?:claims?|with "
            r"others|actions?)\b",
            r"\b(?:sue|claim|act|complain) on behalf of others\b|\bonly (?:\w+ ){0,3}?individual (?:capacity|basis)\b",
        ),
        unless=en(
            r"\b(?:may|can|free to) (?:\w+ )?join\b",
            rf"^(?!.{{0,900}}?{_PREDICATE})",
            r"(?<!not )\b(?:keeps?|retains?|reserves?|ha(?:ve|s)) (?:the|your|their|"
            r"a) (?:\w+ )?rights? to\b(?!.{0,200}?\bwaive)",
            r"\bnot (?:\w+ )?(?:waive|give up|require\w* (?:you )?to (?:waive|give up))",
            r"\b(?:may|can|free to|right to) (?:(?!not\b)\w+ )?(?:take part|join|bring (?:a |any )?(?:class|group|"
            r"collective))",
            r"\bband together\b|\bnot (?:\w+ )?(?:stop|prevent|keep|bar|prohibit)\b",
        ),
    ),
)
