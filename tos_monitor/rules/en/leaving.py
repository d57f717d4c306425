"""How English terms let users leave, and what they put in the way."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import LEAVE, TIME, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
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
            r"\b(?:to|if you want to|if you wish to) (?:\w+ )?(?:cancel|close|leave|terminate|delete|quit|resign|"
            r"unsubscribe)\b.{0,40}?,? (?:please )?(?:send|write|call|phone|visit|ring|post|"
            r"hand in|come|bring|appear|fax)\b(?!.{0,30}?\b(?:e-?mail|message|chat))",
            rf"\b{USER}\b.{{0,30}}?\b(?:cancel|leave|terminate|end)\b.{{0,40}}?\b(?:at|to|with effect from|"
            r"until) the end of (?:a|the|each|your|any) (?:\w+ ){0,2}(?:year|term|month|period|cycle|quarter|week|"
            r"season|half-year)\b",
            rf"\b{USER}\b (?:must|need to|has to|have to|shall) (?:\w+ )?(?:give|tell|notify|"
            r"provide)\b.{0,40}?(?:days?|weeks?|months?)\b.{0,20}?\b(?:notice|before|prior|in advance)",
            r"\b(?:we|company) requires?\b…(?:days?|weeks?|months?)\b.{0,20}?\bnotice\b",
            r"\b(?:must|should|need to|needs to|have to|has to|please|required to) (?:\w+ ){0,3}?(?:cancel|terminate|"
            r"turn off|unsubscribe|opt out)\b.{0,60}?\b(?:hours?|days?|weeks?|months?) (?:before|prior|in advance)",
            r"\b(?:unless|until|if)\b.{0,60}?\b(?:cancel\w*|turned off|terminate\w*|opt out)\b.{0,40}?\b(?:hours?|"
            r"days?|weeks?|months?) (?:before|prior to|in advance of) (?:the|your|its|each|any)\b",
            r"\b(?:cancel|leave|close|terminate|withdraw)\b.{0,40}?\bby (?:\w+ )?(?:post|mail|letter|phone|telephone|"
            r"writing|fax|courier) only\b",
            r"\bminimum (?:\w+ )?(?:term|period|duration|commitment|contract|stay|membership) (?:is|of|lasts)\b|"
            r"\bnon-?cancell?able\b|\bonly (?:\w+ )?be closed\b.{0,30}?\b(?:person|branch|phone|post|letter)",
            r"\b(?:leaving|cancellation|cancelling|canceling|resignation|termination|withdrawal|closure|exit|"
            r"downgrad\w*|departure)\b.{0,60}?\b(?:takes? effect|effective|possible|counts?|valid|accepted|"
            r"complete)\b.{0,30}?\b(?:only|at the end|from the end|from the next)\b",
            r"\b(?:tied|locked|bound|committed|contracted) (?:in|into|to)?\b.{0,40}?\b(?:for|"
            rf"until)\b.{{0,30}}?{TIME}\b",
            r"\bminimum (?:\w+ )?(?:term|period|duration|stay|commitment|contract|membership) of\b",
            r"\b(?:cancellation|cancelling|leaving|closure|closing|termination|withdrawal|"
            r"resignation)\b.{0,40}?\b(?:is|are|will be) not (?:\w+ )?(?:possible|available|allowed|"
            r"permitted|accepted|offered)\b|\b(?:cancellation|leaving|closure|termination|withdrawal|resignation) "
            r"(?:\w+ ){0,5}?(?:is|are) (?:\w+ )?(?:excluded|impossible|ruled out|barred)",
            r"\b(?:deletion|closure|cancellation|termination|resignation)s? (?:requests?|"
            r"notices?)?\b.{0,20}?\b(?:may|can|will|might) (?:\w+ )?be (?:\w+ )?(?:turned down|refused|rejected|"
            r"declined|denied|delayed)",
            r"\b(?:leaves?|left|resigns?|resigned|cancels?|cancelled|closes?|closed)\b.{0,60}?\b(?:may|can|will)? "
            r"?(?:not|never|cannot) (?:\w+ )?(?:come back|rejoin|return|join|sign up|register|open|be readmitted)\b",
            r"\b(?:closing|cancelling|canceling|cancellation|leaving|closure|deletion|deleting|withdrawal|"
            r"resignation)\b.{0,40}?\b(?:needs?|requires?|depends on|subject to)\b.{0,40}?\b(?:approval|consent|"
            r"permission|agreement|supervisor|confirmation|interview)",
            r"\b(?:contract|agreement|plan|subscription|membership|policy|tenancy|rental)\b.{0,30}?\b(?:cannot|may "
            r"not|not) be (?:\w+ )?(?:ended|terminated|cancell?ed|closed|left|given up)",
            r"\bnot (?:be )?(?:entitled|able|allowed|permitted) to (?:\w+ )?(?:terminate|determine (?:this|the)|cancel|"
            r"end|leave|close|withdraw|resign|quit)\b",
            rf"\b{USER}\b (?:\w+ )?(?:may not|cannot|must not) (?:\w+ )?{LEAVE}\b.{{0,60}}?\b(?:contract|agreement|"
            r"plan|account|membership|subscription|term|before|early|until|within|during|order)",
            r"\b(?:resignations?|cancellations?|notice of (?:\w+ )?(?:cancellation|termination|leaving|"
            r"withdrawal))\b.{0,60}?\b(?:must|has to|have to|shall|needs to) (?:\w+ )?(?:reach|be (?:sent|received|"
            r"given|made|posted|delivered|submitted))\b.{0,60}?\b(?:before the|registered|in writing|by letter|by "
            r"phone|in person|no later than|at least|prior to the)",
            r"\b(?:closure|closing|cancellation|deletion|requests? to (?:cancel|close))\b.{0,60}?\b(?:takes?|"
            r"handled within|completed within|processed within|up to)\b.{0,30}?\b(?:thirty|sixty|ninety|30|45|60|"
            r"90|\d+)(?: \w+)? (?:days|weeks|months)\b",
            r"\b(?:once|after|when) you (?:leave|close|cancel|quit)\b.{0,80}?\b(?:cannot|not|no longer|"
            r"never)\b.{0,40}?\b(?:recover|retriev|restor|brought back|get back|download|export|access)",
            r"\b(?:resignation|cancellation|leaving|termination|closure)\b.{0,60}?\b(?:counts?|valid|effective|"
            r"accepted|complete) only (?:after|once|when|if)\b.{0,60}?\b(?:spoken|talked|call|phone|confirm|letter|"
            r"sign|approv)",
            r"\bnotice to (?:quit|leave|cancel)\b.{0,40}?\b(?:counts?|takes? effect|runs?|works) (?:only )?(?:from|"
            r"at)\b",
            r"\b(?:opting out|leaving|cancell?ing|quitting|withdrawing|getting out)\b.{0,40}?\bnot (?:\w+ )?(?:on "
            r"offer|possible|an option|allowed|open|available)\b",
            r"\b(?:must|have to|has to|need to) contact (?:the|that|such|your|a|an) (?:\w+ ){0,3}?(?:part(?:y|ies)|"
            r"stores?|providers?|partners?|resellers?|platforms?|carriers?)\b.{0,20}?\bto (?:\w+ )?(?:cancel|close|end|"
            r"terminate|leave)\b",
            r"\b(?:export|download|data|files|content)\b.{0,30}?\bnot (?:\w+ )?be (?:\w+ )?(?:available|accessible|"
            r"recoverable|retrievable)\b.{0,30}?\b(?:after|once|following|upon) (?:closure|closing|cancell|terminat|"
            r"leav|you (?:close|leave|cancel))",
            rf"\b(?:whoever|who|{USER})\b.{{0,30}}?\b(?:stays?|remains?|commits?|signs? up) (?:\w+ )?for (?:at least|a "
            rf"minimum of|no less than|not less than) (?:\w+ )?{TIME}|\b(?:resignation|cancellation|notice of "
            r"cancellation)s? (?:is|are) (?:only )?accepted (?:only )?(?:on paper|in writing|by post|by letter|in "
            r"person|by phone|at the)",
            r"\b(?:accounts?|profiles?) (?:cannot|may not) be (?:\w+ )?(?:erased|deleted|closed)\b|\b(?:on|upon|when|"
            r"after) (?:leaving|closure|closing|cancell\w+|quitting)\b.{0,60}?\b(?:are|is|will be) (?:\w+ )?(?:lost|"
            r"gone|wiped|destroyed|forfeited)\b",
            r"\bto (?:close|cancel|leave|end|quit)\b.{0,40}?\byou (?:have to|need to|must|will have to|will need "
            r"to)\b.{0,20}?\b(?:visit|ring|call|phone|write|go to|appear|post|send)",
            r"\b(?:have to|need to|must) (?:ring|call|phone|visit|write to|write) us to (?:cancel|leave|close|end|"
            r"quit)\b",
            rf"\b{USER}\b (?:cannot|may not|can never) (?:get|break|back) out\b|\bbefore the \w+ "
            r"(?:months?|weeks?|years?) (?:is|are) (?:up|over)\b",
            r"\brequests? to (?:delete|close|cancel|leave)\b.{0,60}?\b(?:within|up to|may take|"
            r"takes?)\b.{0,20}?\b(?:\d+|thirty|sixty|ninety) (?:days|weeks|months)",
            r"\b(?:cancel|close|leave|resign|terminate)\b.{0,30}?\bby (?:\w+ing )?(?:an? )?(?:\w+ )?(?:letter|fax|"
            r"registered (?:mail|post))\b",
            rf"\bto (?:cancel|close|leave|terminate|end)\b.{{0,20}}?\b{USER} (?:has|have|needs?|must|will have) "
            r"(?:to )?(?:\w+ )?(?:appear|call|phone|visit|write|ring|send a (?:letter|registered))",
        ),
        unless=en(
            r"\bwithout cause\b|\beach (?:end|terminate)\b",
            rf"\b{WE} (?:may|can|will|shall)? ?(?:not|cannot) (?:\w+ )?(?:cancel|close|terminate|delete|end)\b",
            r"\bno (?:\w+ )?(?:minimum|notice|lock-?in|commitment)\b|\bnot (?:\w+ )?(?:tied|locked|bound|"
            r"committed)\b|\bneed not (?:take|be|give)\b",
            r"\b(?:cancellation|closure|termination|notice) (?:\w+ )?(?:by us|by the company)\b",
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
            r"months?)'? (?:\w+ ){0,2}notice\b",
        ),
    ),
    Rule(
        id="en-free-to-leave",
        family=Family.CLOSURE,
        category=Category.CLOSURE_OBSTACLE,
        stance=Stance.FOR_USER,
        holds=en(
            rf"\b{USER}\b (?:may|can|are free to|have the right to) (?:\w+ )?(?:cancel(?! (?:the |your )?auto)|"
            r"(?:close|delete)(?! (?:the|this|any|a) (?:\w+ )?(?:window|page|tab|banner|message|chat|notice))|"
            r"terminate|withdraw(?! (?:up|funds|money|cash|from your)\b)|stop using|leave….{0,10}?(?:contract|plan|"
            r"service|agreement|platform|marketplace|program(?:me)?|scheme|club|subscription|membership))\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?(?:download|export|take|copy) (?:\w+ ){{0,4}}?(?:your|their|everything|"
            r"all|copy) (?:\w+ ){0,2}?(?:data|files|content|photos|documents|messages|records|stored|saved|uploaded|"
            r"with you)\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?(?:download|export) (?:everything|all)\b",
            r"\b(?:cancel|leave|unsubscribe|(?:terminate|close|delete) your account)\b(?! the (?:pro|beta|"
            r"group))…\b(?:any ?time|whenever (?:you|they)|(?:one|a single|a few) clicks?|(?:from|in|via|"
            r"through) (?:the|your) (?:\w+ )?(?:app|account|settings)|online)\b",
            rf"\b{USER}\b (?:may|can) (?:\w+ )?request (?:\w+ )?(?:deletion|closure|cancellation)\b",
            r"\b(?:choose|wish|want|decide|like) to (?:cancel|terminate|close|withdraw|leave)\b.{0,200}?\byou (?:may|"
            r"can) do (?:so|this|that)\b",
            r"\bway to (?:terminate|cancel|close|delete)\b.{0,40}?\b(?:settings|follow)",
            r"\b(?:cancel|leave|quit|resign|unsubscribe(?! from (?:\w+ )?(?:e-?mail|mail|newsletter|market)))\b(?: "
            r"\w+){0,4} (?:at )?(?:any ?time|whenever|any day|any moment|online|in the app|by e-?mail|with one "
            r"click|in (?:one|two|a few) (?:clicks?|taps?))\b",
            r"\b(?:click|tap|call|e-?mail|message|button|press)s? (?:\w+ ){0,3}?(?:closes?|ends?|cancels?|deletes?|"
            r"terminates?) (?:your|the|it|an?)\b",
            r"(?<!with )\bno (?:\w+ )?notice (?:\w+ ){0,3}?(?:needed|required|necessary|period)\b|\bno (?:minimum|"
            r"fixed|lock-?in|binding) (?:\w+ )?(?:term|contract|stay|commitment|duration)\b",
            rf"\b{USER}\b (?:\w+ )?(?:has|have) (?:the|a|an) (?:\w+ )?(?:right|option|possibility) to (?:\w+ly "
            r")?(?:cancel|terminate|leave|resign|close|quit|end)\b",
            r"\b(?:tap|press|click|select|go to)\b.{0,60}?\b(?:leave|cancel|close (?:my )?account|delete (?:my "
            r")?account|quit)\b(?! link)",
            rf"\bnothing (?:ties|binds|locks) (?:you|the {USER})\b|\bnot (?:\w+ )?(?:tied|locked) (?:in|into|to|"
            r"down)\b|\b(?:free|able) to (?:go|leave|quit|walk away)\b",
            r"\b(?:deletion|deleting|cancellation|cancelling|closure|closing|leaving|resignation|"
            r"termination)\b.{0,60}?\b(?:takes? effect|effective|works|done|happens|processed|complete) (?:\w+ "
            r")?(?:immediately|at once|the same day|instantly|right away|straight away)\b",
            r"\b(?:data|files|photos|content|messages|copies)\b.{0,30}?\b(?:remains?|stays?|kept) (?:available|"
            r"accessible|ready)\b.{0,20}?\b(?:for|to) (?:download|export|collect)",
            r"\b(?:take|carry|move) (?:your|their|all your) (?:data|files|photos|content|number|contacts|"
            r"playlists?) (?:with you|elsewhere|to another)",
            r"\b(?:leav|cancel|clos)\w*\b.{0,20}?\b(?:is|are) (?:as )?(?:easy|simple)\b",
            rf"\b{USER}\b (?:may|can|are free to|is free to) (?:\w+ly |also )?(?:end|resign|quit|stop|leave|go)\b(?! "
            r"(?:user|to|on|through|and|back|an?\b|feedback|comments|reviews|messages|(?:the|this|a|your) (?:film|"
            r"video|song|game|comments?|reviews?|feedback|message)|(?:the|this|a) (?:page|chat|call|session|room|"
            r"licen[cs]e|permission)))",
            r"\b(?:walk away|hand in (?:your|their|his or her) (?:\w+ )?(?:resignation|notice)|leave|quit) "
            r"(?:when(?:ever)?|by (?:text|e-?mail|message)|without|there and then)\b",
            r"\b(?:ends?|cancels?|closes?) (?:the|your) (?:contract|plan|account|membership|subscription) (?:there "
            r"and then|at once|immediately|on the spot|straight away)",
            r"\b(?:account|profile|membership|contract|plan)s? (?:goes|is gone|ends?|closes?|is (?:closed|deleted|"
            r"erased)) (?:the moment|as soon as|when|once) you (?:press|click|tap|ask|say|tell|write)\b",
            r"\b(?:after|following) (?:closure|closing|cancell\w+|termination|leaving)\b.{0,40}?\b(?:may|can) (?:still "
            r")?(?:retrieve|download|export|access|collect|recover)\b|\bwalk away from (?:the|your|this) \w+ (?:when|"
            r"at any)",
            r"\byou (?:need not|do not (?:have|need) to) (?:give|state|provide) (?:\w+ )?(?:reasons?|"
            r"grounds)\b.{0,40}?\b(?:cancel|leav|withdraw|terminat)",
            rf"\bno lock-?in\b|\b{USER} (?:may|can) (?:\w+ )?take (?:\w+ ){{0,4}}?(?:along|with (?:you|them))\b",
            r"\bat liberty to (?:determine|end|cancel|terminate|leave)\b",
            r"\b(?:cancellation|termination|withdrawal|resignation|leaving|closure) (?:is|are|remains?) (?:\w+ "
            r")?(?:possible|allowed|permitted|available|open to)\b",
            r"\b(?:may|can) be (?:\w+ )?(?:cancell?ed|terminated|closed|ended) (?:\w+ ){0,3}?by (?:you\b|the "
            rf"{USER})",
            r"\b(?:subscription|membership|plan|contract|account)s? (?:may|can) be (?:\w+ )?(?:cancell?ed|"
            r"terminated|ended|closed) (?:\w+ ){0,2}?(?:by (?:e-?mail|phone|text|letter|post)|online|in the app)\b",
        ),
        unless=en(
            r"\bonly\b",
            r"\bwithdraw\b…\bconsent\b",
            r"\b(?:the|each) end of (?:a|the|each|your|any)\b|\bbeta\b",
            # What is closed is no contract.
            r"\b(?:close|end|leave|quit|stop) (?:the|an?|this) (?:apps?|game|browser|level|match|film|song|song|lesson|"
            r"article|map)\b",
            rf"\b{WE}\b (?:may|can|reserve|has|have|will|shall)\b…\b(?:cancel|terminate|close|delete)",
            rf"\b(?:not|never|cannot|no longer) (?:be )?(?:\w+ )?(?:{LEAVE}|able to|entitled to|free to)",
            r"\b(?:may not|cannot|not) (?:\w+ )?(?:leave|cancel|withdraw|close|terminate)",
            rf"\b(?:before you|if you do not|unless you|until you) (?:\w+ )?{LEAVE}",
        ),
    ),
)
