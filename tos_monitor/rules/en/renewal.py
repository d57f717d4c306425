"""How English terms say whether a subscription goes on by itself."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-asks-to-renew",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:remind|notif|tell|email|inform|notice)\w*….{0,40}?(?:before|prior to)…(?:renew|charg|trial)",
            r"(?:before|prior to)…(?:renew|trial end)….{0,40}?(?:remind|notif|tell|email|inform)",
            r"(?<!to )\b(?:not|cannot|never) (?:be )?(?:automatically )?renew|renews? only",
            r"\b(?:ends?|expires?|stops?)\b…unless you (?:\w+ ){0,2}(?:renew|extend)",
            r"\b(?:trial|plan|subscription|membership|contract|offer)\b (?:\w+ ){0,2}(?:ends?|stops?|"
            r"expires?)\b(?! of| up)(?!.{0,40}?(?:charg|bill|renew|automatic))",
            r"\b(?:ask|asks|asked)\b.{0,20}?\b(?:before|whether|if)\b.{0,20}?\b(?:renew|extend|continu)",
            r"(?<!to )\b(?:no|not|never) (?:be )?(?:\w+ )?(?:automatic(?:ally)? )?(?:renews?\b|renewed|renewal)|"
            r"\bno automatic (?:renewal|extension)",
            r"\brenew\w*\b.{0,40}?\b(?:only (?:if|when|with|after)|is optional|is voluntary|when accepted|must be "
            r"(?:asked|requested|confirmed))",
            r"\b(?:reminder|notice|e-?mail|message)\b.{0,40}?\b(?:before|ahead of|prior to)\b.{0,30}?\b(?:renew|"
            r"trial\b|term\b|expir|ends?\b)",
            r"\b(?:nothing|not|never)\b.{0,20}?\b(?:charged|billed?|bill|charge)\b.{0,40}?\b(?:trial|free (?:month|"
            r"week|period))|\btrial\b.{0,40}?\b(?:without (?:a )?(?:charge|payment)|nothing is charged|not (?:be "
            r")?(?:charged|billed|converted))",
            r"\b(?:plan|subscription|membership|contract|cover|policy|pass|term|agreement)\b (?:\w+ ){0,2}(?:ends?|"
            r"expires?|stops?|lapses?) (?:by itself|on its own|automatically|at the end|after|when|unless)\b",
            r"\b(?:plan|subscription|membership|contract|cover|policy|pass|term|agreement|trial)\b (?:\w+ "
            r"){0,6}?(?:ends?|expires?|stops?|lapses?|runs? out) (?:by itself|of itself|on its own|of its own accord|"
            r"without (?:any|either|you|your|further|the need|a|notice|cancell|having|action))\b(?!.{0,40}?\b(?:breach|"
            r"violat|infring))",
            r"\b(?:trial|free (?:month|week|period)|introductory \w+|offer)\b.{0,60}?\b(?:not|never) (?:\w+ )?(?:lead|"
            r"turn|convert|become|roll|change|run|grow|pass|go over|followed|continue)\w*\b",
            r"\b(?:trial|test (?:month|week|period))\b.{0,60}?\bnothing (?:\w+ )?(?:be |is )?(?:charged|billed|debited|"
            r"due)\b|\b(?:test|taster|first|free) (?:month|week|period)\b.{0,40}?\bnot (?:be )?(?:charged|billed|"
            r"debited|touched)\b",
            r"\bno need to cancel\b|\bnothing to cancel\b|\b(?:pass|plan|subscription|membership|contract|cover|trial) "
            r"is (?:simply |just )?over\b",
            r"\basks? (?:you )?(?:whether|if) you (?:want|wish|would like)\b.{0,40}?\b(?:another|further|more|continue|"
            r"go on)\b|\bwithout (?:a|your) (?:yes|consent|order|reply)\b.{0,40}?\b(?:stops?|ends?|lapses?|expires?)\b",
            r"\b(?:renewal|extension|prolongation)s?\b.{0,30}?\b(?:requires?|needs?|depends on) (?:your|an?|the \w+'s) "
            r"(?:\w+ )?(?:order|consent|yes|request|approval|agreement|confirmation)\b",
            r"\brenewal\b.{0,30}?\b(?:can|may) (?:\w+ )?be (?:switched off|turned off|disabled|cancelled|stopped)",
            r"\bonly be renewed if\b|\bno (?:payment|charge|fee|money) (?:is|will be) (?:taken|due|made|owed) "
            r"(?:once|after|when)\b",
        ),
        unless=en(
            r"\b(?:if|unless|without) (?:no )?(?:\w+ )?notice (?:is|has|was)\b|\bunless you (?:\w+ )?(?:notify|tell|"
            r"inform|cancel|write)\b.{0,200}?\bautomatically renew"
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
            r"continu)\w*….{0,100}?\b(?:until|unless) (?:you )?cancel",
            r"recurring (?:charge|payment|billing|subscription)",
            r"\broll(?:s|ed)? over\b",
            r"\b(?:trial|free (?:\w+ )?(?:month|week|period|year)|promotional (?:period|offer))\b.{0,60}?\b(?:turns?|"
            r"converts?|changes?|becomes?|rolls?|flows?|leads?|pass(?:es)?|moves?|transitions?|switch(?:es)?|runs?|"
            r"goes|continues?)\b…\b(?:paid|full|regular|monthly|yearly|annual)",
            r"\b(?:trial|free (?:\w+ )?(?:month|week|period|year))\b.{0,60}?\b(?:we |be |"
            r"are )(?:\w+ )?(?:start (?:billing|charging)|begin (?:billing|charging)|charge|bill)",
            r"\b(?:goes on|go on|continues?|runs? on|extended|extends|prolonged) (?:\w+ )?(?:for|by) (?:another|"
            r"a further|an additional|successive|consecutive)\b",
            r"\brenews? (?:\w+ )?(?:every|each|for successive|annually|monthly|yearly)\b",
            r"\b(?:extended|prolonged|extends?|renewed) (?:\w+ )?(?:for|by) (?:\w+[ -]){1,2}(?:weeks?|months?|"
            r"years?)\b",
            r"\b(?:renews?|renewed|extends?|extended|prolonged|continues?|carries on|goes on|rolls on) (?:\w+ "
            r")?(?:by itself|tacitly|on its own|of its own accord|without (?:further )?(?:notice|asking|action))\b",
            r"\brenewal\b.{0,40}?\b(?:is|are|happens|occurs|takes place) (?:\w+ )?(?:automatic|tacit|by default)",
            r"\b(?:unless|until)\b.{0,30}?\b(?:cancel\w*|terminat\w*|notice|you stop|stopped|say no|"
            r"object)\b.{0,60}?\b(?:carries|carry|continues?|goes|go|runs?|renews?|extends?|extended|prolonged|"
            r"keeps?)\b",
            r"\b(?:subscription|membership|plan|cover|contract|policy|pass|trial|deliver\w*|box|order|"
            r"ticket)\w*\b.{0,40}?\b(?:carries|carry|continues?|goes|go|runs?|keeps? (?:coming|going|running)|"
            r"renews?|extends?|extended|prolonged)\b.{0,60}?\b(?:until|unless)\b.{0,30}?\b(?:cancel|terminat|"
            r"notice|stop|say no|object)",
            r"\b(?:keep|keeps|continue) (?:charging|billing|taking|debiting)\b|\b(?:charged|billed|debited) (?:\w+ "
            r"){0,2}(?:each|every|per) (?:month|year|week|term)\b",
            r"\b(?:after|when|once)\b.{0,20}?\b(?:trial|free (?:\w+ )?(?:month|week|period))\b.{0,60}?\b(?:charged|"
            r"billed|taken from|debited|regular price|full price|pay)\b",
            rf"\b{WE} (?:will )?(?:\w+ly )?(?:renew|extend|prolong)s? (?:your|the|each|any) (?:\w+ )?(?:cover|plan|"
            r"subscription|membership|contract|policy|pass|term)\b|\bfollowed by another\b",
            r"\bif (?:nobody|no one|neither (?:party|side)|none) (?:\w+ )?(?:objects?|cancels?|gives|terminates?|"
            r"speaks|says)\b",
            r"\bkeeps? (?:shipping|coming|arriving|running|going)\b.{0,40}?\b(?:until|unless)\b|\b(?:test|taster|"
            r"introductory|first) (?:month|week|period)\b.{0,60}?\b(?:is|are|will be) (?:\w+ )?(?:charged|billed|"
            r"debited)\b",
            r"\b(?:prolongs?|extends?|renews?|repeats?|perpetuates?) (?:itself|themselves)\b|\b(?:subscription|"
            r"membership|plan|cover|contract|policy|pass|term)\b.{0,30}?\b(?:starts?|begins?) (?:afresh|again|anew|"
            r"over)\b|\b(?:unless|if no|without)\b.{0,80}?\b(?:term|period|year|cycle) (?:begins?|starts?|follows?)\b|"
            r"\b(?:cycle|term|period) begins? automatically\b",
            r"\bfree\b.{0,60}?\b(?:thereafter|after that|afterwards|from the \w+ (?:on|month|year|week)\w*|"
            r"then)\b.{0,40}?\b(?:debit|charg|bill|take|cost|pay\b|due\b)",
            r"\bfollowed (?:\w+ )?by (?:\w+ ){0,2}?(?:successive|consecutive|subsequent|further|new|additional|equal) "
            r"(?:\w+ )?(?:terms?|periods?|years?|months?)\b",
            r"\b(?:till|until) you (?:say|tell us to|ask us to|click) stop\b|"
            r"\bfollowed by a (?:further|new|second)\b",
        ),
        unless=en(
            r"\b(?:turn(?:s|ing)? off|switch(?:es|ing)? off|stop(?:s|ping)?) (?:\w+ )?(?:recurring|automatic|"
            r"auto-?renew)\w*|\bnothing (?:can|will|is|may)\b.{0,20}?\b(?:charged|billed|debited)\b|\bscams?\b|"
            r"\bconvert\w*\b.{0,20}?\bcurrenc",
            r"\bno (?:further |more |other )?(?:recurring|automatic|renewal)",
            r"(?<!to )\b(?:no|not|never) (?:be )?(?:\w+ )?(?:renew|extend|prolong|charged|billed)",
            r"\b(?:unused|minutes|data|credits?|points|allowances?)\b.{0,40}?\b(?:roll|carr|rolled)",
            r"\bonly (?:if|when|with|after)\b.{0,40}?\b(?:ask|agree|accept|consent|confirm)|"
            r"\brenewal\b.{0,40}?\b(?:can|may) be (?:switched|turned) off\b",
            r"\b(?:cancel|manage|stop)(?:/\w+)? (?:\w+ )?(?:recurring|automatic|auto-?renew)",
        ),
    ),
)
