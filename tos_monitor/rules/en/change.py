"""How English terms say what the company may decide or change alone."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import ALTER, AT_WILL, COMPANY_MAY, GRANT, MAY, USER, WE, en
from tos_monitor.rules.provision import Family, Rule, Stance

CHANGE = (
    Rule(
        id="en-asks-before-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:chang|modif|amend|updat|increas|revis)\w*….{0,40}?(?:only with|require|subject to|unless you|"
            r"only if you|only (?:when|after) you|until you) ?(?:your )?(?:\w+ )?(?:consent|agree|accept|approv)",
            r"(?:ask for|obtain|seek|need) your (?:\w+ )?(?:consent|agreement|approval)…(?:new terms|chang|amend)",
            r"(?:will|shall|may|can) not (?:chang|modif|amend|increas|alter)",
            r"(?:chang|modif|amend|increas)\w*….{0,40}?\b(?:you (?:may|can) (?:terminate|cancel|reject)|"
            r"right to (?:terminate|cancel|reject))",
            r"(?:chang|amend|modif)\w*…not (?:apply )?(?:retroactive|material)",
            r"(?:rates?|fees?|prices?)…(?:is|are|stays?|remains?) (?:fixed|guaranteed|unchanged|the same)|"
            r"\bprice you (?:pay|agreed)\b",
            r"\bonly (?:\w+ )?(?:chang|modif|amend|updat|increas|revis|rais)\w*.{0,60}?\b(?:if|with|when|after|"
            r"once) you(?:r)? (?:\w+ )?(?:agree|consent|accept|approv)",
            r"(?:chang|modif|amend|updat|revis)\w*.{0,60}?\b(?:binds?|apply|applies|effective|"
            r"valid) (?:to )?(?:you )?only (?:once|after|when|if) you\b",
            r"\b(?:will|shall|may|can|do) not (?:\w+ )?(?:rais|put up|adjust)",
            r"\b(?:try|tries|aim|aims|endeavou?r|strive|efforts) not to (?:chang|rais|increas|modif|put up|amend)",
            r"\b(?:fees?|prices?|rates?) (?:that (?:is|was) )?in (?:force|effect) (?:when|at the time|"
            r"on the day)\b.{0,20}?\border",
            r"\b(?:not|cannot|never|only)\b.{0,40}?\b(?:assign|transfer)\b.{0,60}?\bwithout (?:your|the (?:user|"
            r"customer)'s) (?:\w+ )?consent",
            r"\b(?:chang|increas|rise)\w*\b.{0,30}?\b(?:never|not) (?:affect|apply to)\b.{0,40}?\b(?:already|existing|"
            r"placed|before|current)\b",
            r"\b(?:increase|rise|change)s? (?:\w+ ){0,3}(?:needs?|requires?) your (?:\w+ )?(?:agreement|consent|"
            r"approval)",
        ),
        unless=en(rf"\b{USER}\b (?:may|can|shall|will|must|agree) not (?:to )?(?:chang|modif|amend|alter)"),
    ),
    Rule(
        id="en-may-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"{ALTER}\w*….{{0,40}}?{AT_WILL}",
            rf"{AT_WILL}….{{0,40}}?\b{ALTER}",
            r"\b(?:may|(?:we|company|provider) can|reserves? the right to|entitled to|"
            r"free to) (?:\w+ly )?(?:also )?(?:change|modify|amend|update|revise|alter|discontinue|increase|raise|"
            r"reduce|withdraw|replace|adjust|vary|lower|tighten|rewrite)\b",
            rf"\b(?:we|company|provider)\b {MAY} (?:\w+, )?(?:\w+,? )?(?:or )?(?:remove|limit|"
            rf"make changes)\b….{{0,30}}?"
            r"\b(?:features?|functionalit|services?|offerings?|products?|changes)",
            rf"\b{USER}\b (?:will |must |shall |agree to )?pay (?:us|the company)",
            r"\bwe (?:chang|adjust|updat|revis|rais)\w*….{0,20}?from time to time",
            r"(?:rates?|fees?|prices?)…(?:may|can|could) (?:go up|rise)",
            r"(?:may|can|will) become (?:chargeable|subject to (?:a )?(?:fee|charge))",
            r"(?:fees|prices?|terms|features|agreement|services?)…(?:may|can) (?:change|be (?:changed|modified|"
            r"increased|updated|amended|revised|discontinued))",
            r"\bwe (?:\w+ly )?(?:chang|adjust|updat|revis|rais|review|increas|"
            r"put up)\w*\b.{0,40}?\b(?:from time to time|when(?:ever)? (?:we|needed|necessary)|as (?:we|needed|"
            r"necessary)|every (?:year|month)|each (?:year|month)|annually|periodically|regularly)",
            r"\bfrom time to time\b.{0,40}?\b(?:we|company)\b (?:\w+ )?(?:chang|put up|rais|adjust|updat|revis|"
            r"increas|modif|amend)",
            rf"{COMPANY_MAY} (?:\w+,? ){{0,4}}?(?:make (?:\w+ ){{0,3}}(?:changes|modifications|amendments|updates)\b|"
            r"(?:cease|stop) (?:to )?(?:provid|offer|operat|support|continu)\w*|(?:switch|turn) off\b|drop\b|retire\b|"
            r"(?:impose|introduce|establish|create|set) (?:\w+ ){0,2}(?:limits?|fees?|charges?|restrictions?)\b|"
            r"(?:assign|transfer|hand|novate|pass)\b.{0,40}?\b(?:agreement|contract|terms|"
            r"rights)\b.{0,60}?\b(?:without|to (?:another|any|a third|an affiliate)|at any time|freely)\b)",
            r"\b(?:may|can|will) (?:also )?need to (?:change|modify|amend|update|withdraw|replace)\b",
            r"\b(?:we|company)\b (?:alone )?(?:decide|determine)s? (?:alone|at any time|which|what|whether)\b",
        ),
        unless=en(
            rf"^(?!.{{0,900}}?\b{WE}\b (?:may|can|reserve|have the right)\b).{{0,900}}?\b{USER}\b (?:(?:may|"
            rf"can)(?! be\b)|(?:is|are) (?:eligible|able|entitled|free) to|must|shall|should|"
            rf"reserves? the right to)(?: not)? (?:\w+ )?(?:change|modify|update|withdraw|amend|assign|transfer|adjust|"
            rf"vary|revise|replace|reduce|increase)",
            r"\bas (?:it |they |the same )?(?:may|might|can) be (?:\w+ )?(?:amended|updated|changed|modified|revised|"
            r"replaced)\b|\bhow\b.{0,60}?\b(?:may|can) be (?:updated|changed|amended|modified|transferred)",
            r"derivative works|\bwe (?:are|have) (?:updat|chang)|\blaws? may\b",
            # Somebody, and not the company, which has a name.
            r"^an? (?:[\w-]{1,20} ){1,6}?(?:\([^()]{1,30}\) )?(?:may|can)\b",
            GRANT,
        ),
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
            rf"\b{WE}\b….{{0,60}}?\bfor any (?:or no )?reason|any reason or no reason",
            rf"{COMPANY_MAY}….{{0,60}}?\bfor any (?:or no )?reason",
            r"\bsubject to (?:our|its|the company's) (?:\w+ ){0,2}(?:approval|discretion)\b",
            rf"\b(?:if|as|when|where|whenever|unless|that|which|what|event|whom) {WE} (?:\w+ly )?(?:determine|deem|"
            r"consider|believe|decide)s?\b",
            r"reserves? the (?:\w+ )?right",
            rf"\bwithout (?:asking|consulting|having to ask) (?:{USER}|the {USER}|anyone|anybody)\b",
        ),
        unless=en(
            r"\byour (?:sole |own )?discretion|you reserve",
            rf"\b{USER},? (?:in|at) (?:its|their|his|her) (?:\w+ )?discretion",
            GRANT,
            r"\b(?:not|cannot|never)\b….{0,40}?(?:for any reason)",
        ),
    ),
)

RULES = (*CHANGE, *DISCRETION)
