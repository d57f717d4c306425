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
            r"\b(?:chang|increas|rise|amendment|revis|update|new (?:terms|rules|conditions|prices?|fees|rates?|"
            r"version)|version)\w*\b.{0,40}?\b(?:never|not|only) (?:affects?|appl(?:y|ies) to|touch(?:es)?|binds?|"
            r"concerns?)\b.{0,40}?\b(?:already|existing|placed|before|current|earlier|pending|running|made|future|"
            r"new)\b",
            r"\b(?:terms|version|rules|conditions|prices?|rates?)\b.{0,30}?\b(?:on|at) the (?:date|day|time|moment) of "
            r"(?:\w+ )?(?:booking|order\w*|purchase|contract\w*|signing)\b",
            r"\b(?:increase|rise|change)s? (?:\w+ ){0,3}(?:needs?|requires?) your (?:\w+ )?(?:agreement|consent|"
            r"approval)",
            r"\b(?:price|rate|fee|tariff|premium|rent)s?\b.{0,30}?\b(?:is|are|stays?|remains?|will be|will stay|"
            r"will remain) (?:\w+ )?(?:locked|firm|fixed|guaranteed|frozen|the same|unchanged|unaltered|stable|"
            r"constant)\b",
            r"\b(?:features?|functions?|services?|benefits?)\b.{0,40}?\b(?:will|shall)(?: not| never) be (?:\w+ "
            r")?(?:taken away|removed|withdrawn|dropped|reduced)",
            r"\b(?:existing|current|old) (?:customers?|members?|users?|subscribers?|contracts?|plans?|"
            r"orders?)\b.{0,20}?\b(?:keeps?|stays? on|retains?|are not affected|is not affected|remain under|"
            r"unaffected)\b",
            r"\b(?:not|never|cannot) (?:\w+ )?(?:go up|rise|increase|be raised|be increased|chang\w*) (?:by "
            r")?(?:more than|beyond|above|without|during|unless|until|except)",
            r"\b(?:no|any|every|each) (?:change|increase|amendment|rise|modification|"
            r"variation)s?\b.{0,60}?\b(?:takes? effect|applies|apply|binds?|valid|effective|made|"
            r"binding)\b.{0,30}?\b(?:unless|until|without|only (?:if|when|once|with)) (?:you\b|your\b|both|the "
            rf"{USER})",
            r"\b(?:amendments?|changes?|variations?|modifications?|rises?|increases?)\b.{0,40}?\brequires? "
            rf"(?:the )?(?:\w+ )?(?:agreement|consent|approval|signature) of (?:both|you|the {USER}|all|each)",
            rf"\b{USER}\b (?:votes?|have a say|has a say|must approve)\b.{{0,30}}?\b(?:change|amend|rise|increase)",
            r"\bonly (?:\w+ )?(?:chang|alter|amend|vary|modif|revis|updat|increas|rais)\w*\b.{0,60}?\b(?:where|if|"
            r"when|because|to the extent|insofar)\b.{0,20}?\b(?:the |a )?(?:law|court|regulator|authority|statute|"
            r"legal)",
            r"\b(?:never|not) (?:\w+ )?(?:chang|alter|amend|vary|modif|revis|rais|increas)\w*\b.{0,80}?\bwithout "
            rf"(?:your|the {USER}'s|asking|first asking)\b",
            r"\bif you (?:do not|don't) (?:like|agree|accept|want)\b.{0,40}?\b(?:chang|amend|increas|"
            r"new)\w*\b.{0,40}?\byou (?:may|can) (?:\w+ )?(?:cancel|leave|terminate|end|reject|refuse|keep)",
            r"\b(?:upon|after|in case of|in the event of|following) (?:a |any )?(?:\w+ )?(?:increase|change|rise|"
            r"amendment)\b.{0,60}?\b(?:free to (?:go|leave|cancel|terminate)|may (?:cancel|leave|terminate|"
            r"withdraw)|can (?:cancel|leave|terminate))",
            r"\b(?:cannot|will not|may not|never) (?:touch|raise|put up|increase|change|alter) (?:your|the) (?:\w+ "
            r")?(?:rate|price|fee|premium|rent|tariff)\b",
            r"\b(?:rate|price|fee|tariff|rent)s? (?:is|are|stays?|will be) (?:held|pegged|capped|frozen)\b",
            r"\b(?:price|rate|fee|fare|rent|tariff|premium)s?\b.{0,60}?\b(?:cannot|will not|shall not|never|do not|"
            r"does not) (?:\w+ )?(?:go up|rise|increase|be (?:raised|increased|put up))\b|\b(?:raise|increase|change|"
            r"alter|amend)\b.{0,60}?\bneed your (?:\w+ )?(?:yes|say-so|go-ahead|consent|approval|agreement|"
            r"permission)\b|\b(?:features?|functions?|benefits?)\b.{0,60}?\b(?:stay|remain)s? (?:part of|included "
            r"in)\b",
            r"\b(?:modification|change|amendment|new version)s?\b.{0,30}?\brequires? (?:a |an |your )?(?:\w+ "
            r")?(?:click|signature|tick|confirmation|acceptance)\b|\b(?:not|never|no) (?:\w+ ){0,3}?(?:retroactive|"
            r"retrospective)(?:ly)?\b",
            r"\bold (?:terms|plan|price|conditions|rules) (?:go on|goes on|stays?|remains?|continues?|still)\b",
            r"\b(?:price|rate|fee|fare|rent|tariff)s? (?:stays?|remains?) as (?:agreed|booked|quoted)\b|\bkeeps? "
            r"(?:today's|the (?:old|current|present|agreed)) (?:\w+ )?(?:conditions|terms|price|rate)\b|\b(?:amended|"
            r"changed|modified|varied|altered) (?:\w+ ){0,2}?by (?:mutual|joint|common)? ?(?:agreement|consent)\b",
            r"\bsay no to (?:a|any|the) (?:\w+ )?(?:rise|change|increase|amendment)\b|\bkeep your (?:old|current|"
            r"existing|present) (?:plan|price|terms|rate|contract)\b",
            r"\b(?:amendment|change|variation|term)s?\b.{0,40}?\b(?:valid|binding|effective|"
            r"binds?)\b.{0,30}?\b(?:unless|only (?:if|when|those))\b.{0,30}?\b(?:sign|agree|accept|both)",
        ),
        unless=en(
            rf"\b{USER}\b (?:may|can|shall|will|must|agree) not (?:to )?(?:chang|modif|amend|alter)",
            # A price that is fixed for a while.
            r"\b(?:fixed|guaranteed|locked|frozen|unchanged|the same)\b.{0,60}?\b(?:only|after which|thereafter|"
            r"afterwards)\b",
        ),
    ),
    Rule(
        id="en-may-change",
        family=Family.CHANGE,
        category=Category.UNILATERAL_CHANGE,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"{ALTER}\w*….{{0,40}}?{AT_WILL}",
            rf"{AT_WILL}….{{0,40}}?\b{ALTER}",
            r"\b(?:may|(?:we|company|provider) can|(?:reserves?|retains?) the (?:right|option) to|entitled to|"
            r"free to) (?:\w+ly )?(?:also )?(?:change|modify|amend|update|revise|alter|discontinue|increase|raise|"
            r"reduce|withdraw|replace|adjust|vary|lower|tighten|rewrite)\b",
            rf"\b(?:we|company|provider)\b {MAY} (?:\w+, )?(?:\w+,? )?(?:or )?(?:remove|limit|make "
            r"changes)\b….{0,30}?\b(?:features?|functionalit|services?|offerings?|products?|changes)",
            rf"\b{USER}\b (?:will |must |shall |agree to )?pay (?:us|the company)",
            r"\bwe (?:chang|adjust|updat|revis|rais)\w*….{0,20}?from time to time",
            rf"\b{WE} (?:will |may |\w+ly )?(?:sets?|fix(?:es)?|determines?)\b….{{0,20}}?\bfrom time to time\b",
            rf"\b(?:thereafter|after which|afterwards|after that)\b.{{0,20}}?\b{WE} (?:may |will |can |shall "
            r")?(?:sets?|fix(?:es)?|adjusts?|changes?|increases?|raises?|determines?|decides?)\b",
            r"(?:rates?|fees?|prices?)…(?:may|can|could) (?:go up|rise)",
            r"(?:may|can|will) become (?:chargeable|subject to (?:a )?(?:fee|charge))",
            r"(?:fees|prices?|terms|features|agreement|services?)…(?:may|can) (?:change|be (?:changed|modified|"
            r"re-?set|re-?priced|raised|altered|varied|increased|updated|amended|revised|discontinued))",
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
            rf"\b{WE}\b (?:alone )?(?:decide|determine)s? (?:alone|at any time|which|what|whether)\b",
            r"\b(?:prices?|fees?|rates?|terms|conditions|features?|services?|programme|program|schedule|offers?|menus?|"
            r"availability|timetables?|specifications?|charges|premiums?)\b.{0,40}?\b(?:subject|liable|open) to (?:\w+ "
            r"){0,2}?(?:change|alteration|revision|variation|adjustment|increase|amendment|modification|"
            r"withdrawal)s?\b",
            r"\b(?:right|power) to (?:\w+ ){0,3}(?:amend|change|vary|alter|modify|revise|increase|withdraw|"
            r"adjust)\b.{0,30}?\b(?:is|are|remains?) (?:\w+ )?reserved|\b(?:change|alteration|amendment|variation|"
            r"modification|revision)s?\b.{0,40}?\b(?:is|are|remains?) (?:\w+ )?reserved\b",
            r"\b(?:rates?|fees?|prices?|premiums?|charges|rents?|tariffs?) (?:\w+ )?(?:goes? up|go up|rises?|"
            r"increases?|changes?) (?:\w+ )?(?:each|every|annually|yearly|by|with|in line)\b",
            rf"{COMPANY_MAY} (?:\w+ ){{0,3}}?(?:put up|bring up|hike|swap|substitute|drop|retire|pull|take away|"
            r"scrap|phase out|remove|hand over|reassign|subcontract|assign|cut|redesign|"
            r"reschedul\w*)\b.{0,60}?\b(?:prices?|fees?|rates?|features?|functions?|goods|products?|items?|"
            r"offers?|services?|programmes?|events?|benefits?|contract|agreement|vehicle|parts?|perks?|"
            r"discounts?)\b",
            r"\b(?:features?|functions?|offers?|items?|programmes?|schedules?|timetables?|routes?|specifications?|"
            r"benefits?|perks?|menus?|products?|tools|courses?|lessons?|promotions?)\b.{0,40}?\b(?:may|could|"
            r"might) (?:\w+ )?(?:vary|differ|be (?:\w+ )?(?:dropped|withdrawn|removed|replaced|pulled|cut|scrapped|"
            r"retired|switched off|varied|altered|substituted|suspended))\b",
            r"\b(?:need|do|does|have)(?: not) (?:\w+ )?(?:have to |need to )?(?:ask|consult|obtain|"
            rf"seek)\b.{{0,30}}?\b(?:you|your|consent|permission|approval|{USER})\b.{{0,40}}?\b(?:chang|alter|amend|"
            r"vary|modif|before|rais|increas)",
            rf"{MAY} (?:\w+ )?hand (?:\w+ ){{0,3}}over\b|\b(?:transfer|assign|novate) (?:this|the|your|our|its) "
            r"(?:\w+ )?(?:agreement|contract|rights)\b.{0,60}?\b(?:anyone|any third|any party|without|whomever|"
            r"as (?:we|it) see)",
            r"\b(?:entitled|free|at liberty|allowed) to (?:\w+ )?(?:swap|substitute|vary|alter|change|adjust|"
            r"revise|replace|drop|withdraw|modify)\b",
            rf"\b{WE} (?:may|can) (?:\w+ )?vary\b|\bvaried (?:at (?:our|will|any)|from time|without)\b",
            r"\b(?:differ|deviate|vary|departs?)\b.{0,30}?\bfrom (?:what|the|your) (?:was )?(?:\w+ )?(?:ordered|"
            r"agreed|booked|shown|advertised|description)",
            rf"\b(?:vary|alter|change|substitute|replace)\b.{{0,80}}?\bwithout (?:the {USER}'s|your) (?:\w+ "
            r")?(?:approval|consent|agreement)",
            r"\bonly (?:\w+ )?(?:chang|alter|amend|vary)\w*\b.{0,40}?\b(?:business|commercial) (?:needs|reasons|"
            r"interests)",
            r"\bours to (?:alter|change|set|decide|amend|rewrite|revise|raise|vary|fix)\b|\bat (?:our|its|the \w+'s) "
            r"(?:sole )?option\b",
            r"\b(?:redraw|rewrite|redraft|recast) (?:these|the|our) (?:\w+ )?(?:rules|terms|conditions)",
            r"\b(?:only|sole|exclusive) (?:choice|option|remedy|recourse) (?:is|will be|shall be) to (?:\w+ )?(?:leave|"
            r"cancel|stop|discontinue|terminate|close)\b",
            r"\b(?:price|fare|fee|rate|rent)s?\b.{0,40}?\b(?:may|could|might|can) (?:\w+ )?(?:vary|differ|deviate)\b|"
            r"\b(?:rates?|fees?|prices?|premiums?|rents?|tariffs?|fares?) (?:is|are) (?:\w+ )?(?:adjusted|raised|"
            r"increased|indexed|reviewed|updated) (?:\w+ )?(?:each|every|annually|yearly|in line|by us)\b",
            rf"{COMPANY_MAY} (?:\w+ )?(?:switch|move|migrate|transfer|shift) (?:you|the {USER}|any {USER}) to\b",
            r"\b(?:might|may) start charging\b|\b(?:may|can) (?:\w+ly )?(?:sunset|deprecate|wind down|decommission|"
            r"shelve)\b",
            rf"{COMPANY_MAY} (?:\w+ )?(?:scale|cut|trim|slim|water|pare) (?:[\w']{{1,15}} ){{0,4}}?(?:down|back)\b",
            r"\b(?:rates?|fees?|prices?|premiums?|rents?|tariffs?)\b.{0,60}?\b(?:will|shall) (?:rise|go up|increase|be "
            r"(?:raised|increased|indexed))\b",
            r"\b(?:assignment|transfer) of (?:this|the) (?:contract|agreement)\b.{0,40}?\b(?:needs?|requires?) no\b",
            r"\bat (?:our|its) option (?:substitute|replace|change|vary)",
            r"\b(?:consent|approval|agreement) is not (?:needed|required|necessary)\b.{0,60}?\b(?:assign|transfer|"
            r"chang|alter|amend)",
        ),
        unless=en(
            rf"^(?!.{{0,900}}?\b{WE}\b (?:may|can|reserve|have the right)\b).{{0,900}}?\b{USER}\b,? (?:(?:may|"
            r"can)(?! be\b)|(?:is|are) (?:eligible|able|entitled|free) to|must|shall|should|reserves? the right "
            r"to)(?: not)? (?:\w+ )?(?:change|modify|update|withdraw|amend|assign|transfer|adjust|vary|revise|"
            r"replace|reduce|increase)",
            r"\bas (?:it |they |the same )?(?:may|might|can) be (?:\w+ )?(?:amended|updated|changed|modified|revised|"
            r"replaced)\b|\bhow\b.{0,60}?\b(?:may|can) be (?:updated|changed|amended|modified|transferred)",
            r"derivative works|\bwe (?:are|have) (?:updat|chang)|\blaws? may\b",
            r"\b(?:exchange|conversion|currency|mortgage) rates?\b|\b(?:vary|varies|differ) (?:with|by|between|across) "
            r"\w|\b(?:turn|switch) off (?:\w+ )?(?:recurring|automatic)\b|\byou (?:may|can) (?:cancel|leave|terminate) "
            r"at any time\b",
            # Somebody, and not the company, which has a name.
            r"^an? (?:[\w-]{1,20} ){1,6}?(?:\([^()]{1,30}\) )?(?:may|can)\b",
            GRANT,
            r"\b(?:not|never|cannot) (?:\w+ )?(?:be )?(?:subject to (?:change|increase|variation)|differ|vary|"
            r"deviate)",
            r"\bif you\b.{0,60}?\b(?:change|swap|drop|remove|cancel)\b.{0,40}?\b(?:your|an) (?:order|booking|plan)",
            r"^[\W\d]{0,12}(?:if|when|where|in case|in the event(?: that)?) (?:this|the|your|an?|any) (?:agreement|"
            r"account|contract|subscription|membership|terms?)\b.{0,60}?\b(?:is|are|has been) (?:\w+ "
            r")?(?:terminated|closed|cancell?ed|suspended|ended|changed|discontinued)(?!.{0,300}?\bmay\b)",
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
            r"\b(?:sole|absolute|own|our|its|unfettered|unlimited|unrestricted|complete|entire)(?: and \w+)? "
            r"discretion\b|\b(?:sole|absolute|unfettered)(?: and \w+)? (?:judge?ment|option|election|opinion|"
            r"determination)\b|\bat (?:our|its) (?:whim|pleasure)\b|\bon a whim\b",
            rf"\b{WE}\b….{{0,60}}?\bfor any (?:or no )?reason|any reason or no reason",
            rf"{COMPANY_MAY}….{{0,60}}?\bfor any (?:or no )?reason",
            r"\bsubject to (?:our|its|the company's) (?:\w+ ){0,2}(?:approval|discretion)\b",
            rf"\b(?:if|as|when|where|whenever|unless|that|which|what|event|whom) {WE} (?:\w+ly )?(?:determine|deem|"
            r"consider|believe|decide)s?\b",
            r"reserves? the (?:\w+ )?right",
            rf"\bwithout (?:asking|consulting|having to ask) (?:{USER}|the {USER}|anyone|anybody)\b",
            r"\b(?:final|last) (?:say|word)\b",
        ),
        unless=en(
            r"\byour (?:sole |own )?discretion|you reserve",
            rf"\b{USER} (?:will |shall )?(?:has|have) the (?:final|last) (?:say|word)\b",
            rf"\b{USER},? (?:in|at) (?:its|their|his|her) (?:\w+ )?discretion",
            GRANT,
            r"\b(?:not|cannot|never)\b….{0,40}?(?:for any reason)",
        ),
    ),
)

RULES = (*CHANGE, *DISCRETION)
