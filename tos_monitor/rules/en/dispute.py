"""How English terms say where and by which law a dispute is settled."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

# A title that names class actions gives none of them up.
_PREDICATE = (
    r"\b(?:is|are|be|will|shall|may|must|can|cannot|do|does|not|agree|waive|waives|gives?|affects?|requires?|contains?|"
    r"includes?|consent|acknowledge|have|has)\b"
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
            r"\b(?:sue|(?:bring|start) (?:(?:a |any |your )?claims?|proceedings|an action))\b….{0,20}?where (?:you|"
            r"they) (?:live|reside)",
            r"(?:right|rights) to (?:have )?…(?:settled in|go to|bring\b….{0,20}?) ?court",
        ),
    ),
    Rule(
        id="en-companys-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:(?<!non-)(?<!non )exclusive|personal) (?:\w+ ){0,2}(?:jurisdiction|venue)",
            r"(?:exclusively|solely|only)…(?:in|by|before) (?:the )?(?:\w+ ){0,5}courts?",
            r"courts? (?:of|in|located in|for|sitting in)\b….{0,60}?(?:(?<!exclusive )jurisdiction|venue|\bexclusive|"
            r"(?<!non-)exclusive)",
            r"(?:submits?|subject) to (?:the )?…jurisdiction",
            r"(?:lawsuits?|suits?|actions?|claims?|proceedings) must be (?:filed|brought|"
            r"started) in\b(?!.{0,20}\byour\b)",
            r"\b(?:claims?|disputes?|proceedings?|litigation|actions?|lawsuits?)\b.{0,100}?\b(?:brought|resolved|"
            r"filed|submitted|settled|heard|decided|litigated)\b.{0,40}?\bcourts? (?:of|in|located|sitting|at)\b",
            r"\b(?:claims?|disputes?|proceedings?|litigation|actions?|lawsuits?)\b.{0,100}?\b(?:brought|resolved|"
            r"filed|settled|heard|decided|litigated) (?:\w+ )?(?:in|by|before)\b.{0,40}?\bcourts?\b",
            r"\bcourts? (?:at|of|in|for|near)\b.{0,30}?\b(?:company's|our|registered|headquarter|principal place|"
            r"seat)",
            r"\bonly where (?:we|the company)\b|\bexclusive (?:\w+ ){0,2}(?:forum|place|venue)\b",
            r"\b(?:agree|consent) to (?:the )?(?:\w+ ){0,2}jurisdiction\b",
        ),
        unless=en(
            r"\bwhere you (?:live|reside)|\bcourts? (?:of|in|at) your\b|\byour (?:local )?courts?\b|small[- ]claims|"
            r"\bany court\b"
        ),
    ),
    Rule(
        id="en-users-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.FOR_USER,
        holds=en(
            r"laws? of (?:the |your )?(?:country|state|place|residence) (?:where|in which|of|that) (?:you|your)|"
            r"laws? (?:of|in) (?:your|the consumer)",
            r"local laws? of (?:the|your)",
            r"\bif you (?:are|live|reside)\b.{0,40}? in (?:the )?(?P<home>\w+(?: \w+)?)\b.{0,200}?\blaws? of (?:the )?"
            r"(?P=home)\b",
            r"mandatory (?:consumer )?(?:laws?|provisions?|rights)",
        ),
        unless=en(
            r"(?:exclusion of|instead of|regardless of|waive)…(?:laws?|rights)",
            r"(?:unless|except)…mandatory",
            r"\bage\b",
        ),
    ),
    Rule(
        id="en-choice-of-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:governed|construed|interpreted)…(?:by|with|under)…(?:laws?|legislation)|subject to the laws? of",
            r"laws? of (?:the )?[\w ]{0,40}?(?:governs?|shall|will|appl)",
            r"\blaw (?:will )?governs?\b",
            r"governing law (?:is|shall)",
            r"\blaws? of\b.{0,120}?\b(?:governs?|appl(?:y|ies))\b",
            r"\b(?<!applicable )(?<!local )(?<!your )(?<!mandatory )(?<!by )law (?:shall |will )?(?:applies|apply|"
            r"governs?)\b",
            r"\bsubject (?:\w+ )?to (?!applicable|local|mandatory|the|any|all)\w+ law\b",
        ),
        unless=en(
            r"laws? of (?:the |your )?(?:country|state|place) (?:where|in which) you",
            # Public bodies are no consumers, and what binds them is their own law.
            r"\b(?:government(?:al)? (?:entit|agenc|bod)|public (?:authorit|bod)|federal agenc)",
        ),
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
            r"(?:may|can|right to) (?:\w+ ){0,2}opt[- ]?out…(?:arbitrat|agreement)|"
            r"opt[- ]?out of (?:\w+ ){0,4}arbitrat",
            r"(?:may|can) (?:bring|file|pursue)…(?:claim|action|suit)…court",
            r"(?:not|no longer)…(?:subject to|require\w*|bound by)…arbitrat",
            r"rather than (?:by |through )?arbitrat",
            r"\bwe (?:will )?(?:pay|bear|cover)…\barbitrat",
            r"\b(?:need not|not have to|not need to|not required to)\b.{0,30}?\barbitrat",
        ),
        unless=en(
            r"(?:waive|instead of|in lieu|exclusively)",
            r"\b(?:may not|cannot|may no longer|not possible to|no right to) (?:\w+ ){0,3}?(?:opt|bring|file|pursue|"
            r"go to)",
            r"\b(?:no|not)\b.{0,40}?\b(?:opportunity|chance|right|option|possibility) (?:for \w+ )?(?:to|of) "
            r"(?:\w+ )?opt",
        ),
    ),
    Rule(
        id="en-arbitration",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:binding|mandatory|individual|final|compulsory)(?: and \w+| [\w-]{1,20})? arbitrat",
            r"arbitrator….{0,60}?(?:exclusive|sole) (?:authority|power)",
            r"(?:resolved|settled|decided|determined|submitted|subject)…(?:by|to|through|in)…\barbitrat",
            r"agree\w* to arbitrat|contains? (?:an? )?(?:\w+ )?arbitration",
            r"arbitrat\w*…fees?\b",
            r"\barbitrat(?:ors?|ion)\b.{0,60}?\b(?:decides?|settles?|resolves?|(?:shall|will|must) be (?:conducted|"
            r"administered|held|settled|initiated|final))\b",
            r"\bsubmit(?:s|ted)? (?:\w+ ){0,5}to (?:\w+ ){0,3}arbitration\b|\barbitrator's (?:decision|award)\b",
            r"\b(?:go|goes|referred|taken) to (?:\w+ )?arbitration\b",
            r"\b(?:no|not|cannot|no longer) (?:\w+ ){0,6}?opt(?:ing)?[- ]?out of (?:\w+ ){0,3}?arbitrat",
        ),
        unless=en(
            r"\barbitration (?:is|may be) available\b|\binvoke (?:\w+ )?arbitration|\blink to\b|"
            r"\bnot subject to arbitra",
        ),
    ),
    Rule(
        id="en-no-class-action",
        family=Family.CLASS_ACTION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"class[- ](?:action|wide|arbitration|member)|\bclass,? (?:or )?representative|private attorney general|"
            r"collective (?:proceedings?|actions?)|\bjury\b|representative (?:action|proceeding)|mass (?:arbitration|"
            r"claim|action)|collective (?:action|proceeding)|consolidated (?:action|proceeding)",
            r"\bnot be (?:\w+ )?(?:brought|joined|combined|consolidated|heard|pursued) (?:\w+ )?together\b",
            r"\b(?:not|cannot|never|waive|give up|without)\b.{0,60}?\b(?:join|together with|along with|"
            r"combine)\w*.{0,20}?\bother (?:customers|users|people|members|persons|claimants|parties)",
        ),
        unless=en(
            r"\b(?:may|can|free to) (?:\w+ )?join\b",
            rf"^(?!.{{0,900}}?{_PREDICATE})",
            r"(?<!not )\b(?:keeps?|retains?|reserves?|ha(?:ve|s)) (?:the|your|their|"
            r"a) (?:\w+ )?rights? to\b(?!.{0,200}?\bwaive)",
            r"\bnot (?:\w+ )?(?:waive|give up|require\w* (?:you )?to (?:waive|give up))",
        ),
    ),
)

RULES = (*COURT, *ARBITRATION)
