"""How English terms say where and by which law a dispute is settled."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import USER, en
from tos_monitor.rules.provision import Family, Rule, Stance

# "If you live in Germany": its law is German, and the two names begin alike.
_AT_HOME = r"\bif you (?:are|live|reside)\b.{0,60}? (?:in|of) (?:the )?(?P<land>(?!the\b|eur|any\b)[a-z]{3,5})"

RULES = (
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
            rf"\b(?:your|the {USER}'s) (?:local|home|nearest|own) courts?\b|(?<!our )\bhome courts?\b|\bnearest "
            r"court\b",
            rf"\bcourts? (?:\w+ )?(?:nearest|closest|local) to (?:you|the {USER})\b|\bcourts? (?:at|of|in|for) "
            rf"(?:the )?(?:{USER})'s? (?:own )?(?:\w+ )?(?:residence|home|domicile|town|country|place)",
            r"\b(?:only|shall|will|must) (?:\w+ )?sue you\b.{0,40}?\b(?:your|where you)|\b(?:against|sue) (?:a |"
            r"the |you)(?:\w+ )?.{0,60}?\bonly\b.{0,40}?\b(?:where|in) (?:the |your |you )(?:\w+ )?(?:lives?|resid|"
            r"own country|home)",
            r"\b(?:choose|pick|select) (?:the|a|any|which) (?:\w+ )?court\b|\bany court (?:that|which) has "
            r"jurisdiction\b.{0,60}?\b(?:hear|bring|claim|sue)\b",
            r"\b(?:bring|start|take|file)\b.{0,40}?\b(?:at|in|to|before) (?:her|his|their|your) (?:own )?(?:local |"
            r"home )?(?:courts?|residence|country)\b",
            rf"\bcourts? (?:of |in )?(?:the (?:country|place|state|member state) )?where (?:the {USER}|they|he or "
            r"she|she|he) (?:lives?|resides?|live|reside)",
            r"\b(?:sue us|bring (?:your|a) (?:case|claim)) (?:at home|where you live|in your)\b|\bheard where the "
            rf"{USER} (?:lives?|resides?)\b|\b(?:your|{USER}'s) own court\b",
            rf"\b(?:courts?|suits?|sue|claims?|proceedings?|filed|heard)\b.{{0,60}}?\b(?:home|domicile|residence) of "
            rf"(?:the |"
            rf"a )?{USER}\b",
            rf"\b(?:courts?|forum|venue|jurisdiction)\b.{{0,60}}?\b(?:your|(?:the |a )?{USER}'s?) (?:own |habitual |"
            rf"usual "
            r")?(?:domicile|residence|home|address|place|town|country|choice)\b",
        ),
    ),
    Rule(
        id="en-companys-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:(?<!non-)(?<!non )exclusive|personal) (?:\w+ ){0,2}(?:jurisdiction|venue)",
            r"(?:exclusively|solely|only)(?:(?!\borders?\b).){0,40}?(?<!order )(?:in|by|before) (?:the "
            r")?(?:(?!order\b)\w+ "
            r"){0,5}courts?\b(?! orders?)",
            r"courts? (?:of(?! (?:competent|law|any|proper|appropriate)\b)|in|located in|for|sitting "
            r"in)\b….{0,60}?(?:(?<!exclusive )jurisdiction|venue|\bexclusive|"
            r"(?<!non-)exclusive)",
            r"(?:submits?|subject) to (?:the )?…jurisdiction",
            r"(?:lawsuits?|suits?|actions?|claims?|proceedings) must be (?:filed|brought|"
            r"started) in\b(?!.{0,20}\byour\b)",
            r"\b(?:claims?|disputes?|proceedings?|litigation|actions?|lawsuits?)\b.{0,100}?\b(?:brought|resolved|"
            r"filed|submitted|settled|heard|decided|determined|litigated)\b.{0,40}?\bcourts? (?:of|in|located|sitting|"
            r"at)\b",
            r"\b(?:claims?|disputes?|proceedings?|litigation|actions?|lawsuits?)\b.{0,100}?\b(?:brought|resolved|"
            r"filed|settled|heard|decided|determined|litigated) (?:\w+ )?(?:in|by|before)\b.{0,40}?\bcourts?\b",
            r"\bcourts? (?:at|of|in|for|near)\b.{0,30}?\b(?:company's|our|registered|headquarter|principal place|"
            r"seat)",
            r"\bonly where (?:we|the company)\b|\bexclusive (?:\w+ ){0,2}(?:forum|place|venue)\b",
            r"\b(?:agree|consent) to (?:the )?(?:\w+ ){0,2}jurisdiction\b",
            r"\bsue (?:us|the company) (?:\w+ )?only\b|\bsue (?:us|the company) only\b",
            r"\bplace of jurisdiction (?:for|is|shall|will)\b|\b(?:sole|only|exclusive) (?:competence|competent "
            r"court|forum)\b|\bhave sole (?:competence|jurisdiction)",
            r"\b(?:legal )?(?:action|proceedings?|lawsuits?|suits?|claims?|litigation)\b.{0,40}?\b(?:must|shall|"
            r"may only|may be|can only|is to) (?:\w+ )?(?:be )?(?:\w+ )?(?:(?:tried|litigated) (?:in|at|before) "
            r"(?!your\b)|(?:brought|filed|taken|heard|instituted|commenced|conducted)\b.{0,40}?(?:\b(?:solely|"
            r"exclusively|only) in (?!your\b|accordance\b|the (?:country|place))|\bcourts? (?:of|in|at|for)\b|"
            r"\bwhere (?:we|the company)\b|\b(?:at|in) (?:our|the company's)\b))",
            r"\bvenue (?:lies|is|shall be|will be)\b|\bcompetent courts? (?:is|are|shall be)\b|(?<!public "
            r")(?<!judicial )\bforum (?:for (?:all|any)|shall|is)\b",
            r"\bcourts?\b.{0,60}?\b(?:head office|registered office|headquarters|principal place of business)\b",
            r"\bsubmits? to the (?:\w+ ){0,3}courts?\b|\bproceed (?:only|exclusively) in\b|"
            r"\bforum non conveniens",
            r"\b(?:gives? up|waives?|renounces?) (?:every|any|all) other (?:forum|court|venue)\b",
            r"\bonly (?:in|before|at|to) our (?:\w+ )?courts?\b",
            r"\b(?:lawsuits?|suits?|actions?|claims?|proceedings|litigation)\b (?:\w+ ){0,6}?(?:must|has to|have to|"
            r"shall|can "
            r"only|may only|may) be (?:\w+ )?(?:filed|brought|started|commenced|instituted|conducted)(?: only| "
            r"exclusively)? "
            r"(?:in (?!your\b|the (?:country|place)|writing|good|accordance|any|small|court\b|an?\b|english\b)\w|at "
            r"the (?:place|"
            r"seat) of (?:our|the company))",
            r"\bonly (?:the )?(?:\w+ ){0,2}?courts? (?:of|in|at|for) (?!your\b|the (?:country|place))",
            r"\bcourts?\b.{0,40}?\b(?:has|have|shall have|will have) (?:the )?(?:sole|exclusive)\b",
            r"\b(?:competent courts?|(?:place of )?jurisdiction|venue|forum): (?!your\b|the \w+'s\b)\w",
        ),
        unless=en(
            r"\bwhere you (?:live|reside)|\bcourts? (?:of|in|at) your\b|\byour (?:local )?courts?\b|small[- ]claims|"
            r"\bany court\b",
            # That of the place where one lives.
            r"\bif you (?:are|live|reside)\b.{0,40}? (?:in|of) (?:the "
            r")?(?P<home>(?!the\b)\w{4,20})\b.{0,200}?\b(?P=home)\b",
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
            rf"{_AT_HOME}\w*\b.{{0,120}}?\b(?P=land)\w* (?:\w+ )?laws?\b",
            r"\bwithout (?:prejudice|limiting|affecting|restricting|touching)\b.{0,80}?\b(?:protect\w*|mandatory|"
            r"rights?|"
            r"rules?)\b.{0,80}?\b(?:where (?:you|the \w+|they)|your|domicil\w*|resid\w*|consumer)",
            r"\b(?:its|your|their) (?:own )?(?:\w+ )?consumer (?:protection )?(?:rules|laws?)\b.{0,20}?\bappl(?:y|"
            r"ies)\b",
            r"mandatory (?:consumer )?(?:laws?|provisions?|rights)",
            rf"\blaws? (?:of|in) (?:the |a )?(?:{USER})'s (?:own )?(?:\w+ )?(?:home|country|residence|state)\b",
            r"\b(?:keeps?|retains?|enjoys?)\b.{0,40}?\b(?:benefits?|protections?)\b.{0,40}?\blaws? of (?:their|your|"
            r"his|her)\b",
            r"\b(?:keep|keeps|retain|enjoy|have|has)\b.{0,40}?\bprotections? (?:of|under|given|granted|"
            r"that)\b.{0,60}?\b(?:country|place|state|laws?)\b.{0,30}?\b(?:you|live|reside|home|consumer)",
            r"\b(?:choice (?:of|in favour of)|choosing)\b.{0,80}?\b(?:not|nor|untouched|unaffected|"
            r"without)\b.{0,60}?\b(?:depriv|tak(?:e|ing) away|remov|affect|prejudic|rights?|provisions?|"
            r"guarantees?|protection)",
            r"\b(?:mandatory|compulsory|binding) (?:\w+ ){0,3}(?:of|in) (?:your|the) (?:\w+ )?(?:home|country|"
            r"place)",
            r"\b(?:home|own|local) (?:\w+ )?(?:consumer )?(?:code|law|rights|rules)\b.{0,30}?\b(?:beats?|"
            r"overrides?|prevails?|wins?|comes? first|takes? precedence)\b|\bkeep your (?:local|national|home) "
            r"(?:\w+ )?(?:rights|protections?)",
        ),
        unless=en(
            r"(?:exclusion of|instead of|regardless of|waive|whatever|irrespective of|no matter)…(?:laws?|rights)",
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
            r"\b(?<!applicable )(?<!local )(?<!your )(?<!mandatory )(?<!by )(?<!the )(?<!this )(?<!that )law "
            r"(?:shall |will )?(?:applies|apply|"
            r"governs?)\b",
            r"\bsubject (?:\w+ )?to (?!applicable|local|mandatory|the|any|all)\w+ law\b",
            r"\blaws? of\b.{0,40}?\b(?:controls?|determines?|regulates?|decides?)\b|"
            r"\blegislation\b.{0,80}?\b(?:determines?|governs?|applies|controls?|regulates?)",
            r"\b(?:made|concluded|entered into|decided|settled|judged|resolved) under (?:the )?(?:\w+ )?law\b|"
            r"\bunder the laws? of\b.{0,40}?\b(?:contract|agreement|terms|disputes?)",
            r"(?<!by )(?<!under )(?<!with )(?<!of )\b(?:applicable|governing) law(?: is|: \w)|\bsubject to (?:the "
            r")?(?:laws? of (?!your)|(?:english|swiss|german|french|irish|japanese|korean|dutch|californian?|"
            r"indian|scottish|australian|canadian)\b)",
            r"\b(?:governing|applicable|contract) law[.:] (?!your\b|the laws? of your\b)\w|\b(?:is|be) (?:made )?a "
            r"contract under (?!your)",
            r"\blaw\b.{0,40}?\b(?:to the exclusion of|excluding|instead of)\b",
            r"\b(?:rules|laws?) of your (?:own )?country "
            r"(?:are|is) (?:set aside|excluded|displaced|not)",
        ),
        unless=en(
            r"laws? of (?:the |your )?(?:country|state|place) (?:where|in which) you",
            # Public bodies are no consumers, and what binds them is their own law.
            r"\b(?:government(?:al)? (?:entit|agenc|bod)|public (?:authorit|bod)|federal agenc)",
            rf"\blaws? (?:of|in) (?:your|the {USER}'s)\b",
            rf"{_AT_HOME}\w*\b.{{0,120}}?\b(?P=land)\w* (?:\w+ )?laws?\b",
            # What a law forbids or asks, whatever governs the contract.
            r"\b(?:barred|prohibited|forbidden|permitted|allowed|required|eligible|illegal|unlawful|organi[sz]ed|"
            r"incorporated|established|registered|existing) (?:\w+ ){0,5}under the laws? of\b",
        ),
    ),
)
