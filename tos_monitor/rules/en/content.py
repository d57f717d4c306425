"""How English terms say what becomes of what users post: taken down, or licensed to the company."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import GRANT, MAY, POSTS, TIME, USER, WE, en
from tos_monitor.rules.provision import Family, Rule, Stance

RULES = (
    Rule(
        id="en-keeps-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.FOR_USER,
        holds=en(
            r"(?:remov|delet|tak\w+ down)\w*…\bonly (?:if|where|when)\b",
            r"\b(?:notify|inform|tell|(?<!any )reason|appeal|explain(?! why)|restore)\w*….{0,40}?(?:remov|delet|"
            r"tak\w+ down)….{0,20}?(?:content|post|review|listing)",
            r"\bbefore (?:we|it|\w+) (?:remov|delet|tak|hid|edit)\w*….{0,40}?\b(?:tell|notif|inform|warn|ask|give)\w*",
            r"(?:not|never|only) (?:remove|delete|take down|edit)…(?:content|post|review|listing)",
            rf"\b(?:{WE}|they) (?:will |shall |do |does )?(?:not|never) (?:\w+ )?(?:remov|delet|take down|edit|hid|"
            rf"shorten|chang|alter|censor|touch|cut|eras)\w*\b.{{0,40}}?(?:{POSTS}|\bwhat you (?:\w+ )?(?:write|"
            r"post|say|upload|publish))",
            r"\b(?:told|given|informed|receives?|gets?|notified|e-?mailed)\b.{0,60}?\b(?:why|"
            r"reasons?)\b.{0,40}?\b(?:remov|taken down|delet|hidden|block)",
            r"\b(?:statement of reasons|reasons?|explanation)\b.{0,60}?\b(?:removal|deletion|taking down|takedown|"
            r"moderation)\b",
            rf"{POSTS}.{{0,30}}?\b(?:will |shall )?(?:stays?|remains?) (?:up|online|published|in place)\b",
            rf"{POSTS}.{{0,60}}?\b(?:is|are|will be|shall be) (?:\w+ )?(?:put back|restored|reinstated|"
            r"republished)\b|\bgo(?:es)? back (?:up|online)\b",
            rf"{POSTS}.{{0,20}}?\b(?:is|are|will be) (?:\w+ )?(?:published|shown|printed) (?:unchanged|unedited|"
            r"uncut|as (?:written|sent|they are|it is))",
            r"\b(?:remov|delet|eras|tak\w+ down|hid)\w*\b.{0,20}?\bonly\b.{0,60}?\b(?:unlawful|illegal|court|law|"
            r"break|breach|infring|violat)",
            rf"\b{TIME} to (?:download|save|copy|export|collect|object)\b.{{0,60}}?\bbefore\b",
            r"\b(?:challenge|contest|appeal|dispute|object to|question) (?:the|any|a|our|its|this) (?:\w+ "
            r")?(?:removal|deletion|takedown|moderation)\b",
            r"\b(?:copy|copies|backups?)\b.{0,60}?\b(?:kept|stored|retained|held)\b.{0,60}?\b(?:restore|recover|"
            r"retrieve|get (?:it|them) back)",
            r"\bnothing you (?:write|post|upload|say|share)\b.{0,20}?\b(?:is|will be) (?:\w+ )?(?:delet|remov|"
            r"chang|edit|cut)",
            r"\b(?:hear|told|asked) (?:\w+ ){0,3}before (?:a|the|any|their|your) (?:\w+ )?(?:text|post|clip|review|"
            r"piece|work|content|letter|song)\b",
            r"\b(?:taken-?down|removed|deleted|hidden|blocked)\b.{0,30}?\b(?:return|returns|go back|goes back|come "
            r"back|comes back|reappear)s?\b",
            r"\b(?:taken (?:off|down)|removed|deleted|hidden)\b.{0,80}?\b(?:told|given|informed|"
            r"learns?)\b.{0,30}?\b(?:why|which|reasons?|rule)|\bask for (?:a second|another) (?:opinion|look|review)\b",
            r"\binforms? (?:both (?:sides|parties)|the (?:author|poster|creator|writer))\b",
            r"\blook again at\b.{0,20}?\b(?:takedown|removal|deletion|decision)",
            rf"{POSTS}.{{0,20}}?\b(?:is|are|will be) (?:published|printed|reproduced|shown) without (?:alteration|"
            r"change|cuts)\b",
        ),
    ),
    Rule(
        id="en-removes-content",
        family=Family.CONTENT,
        category=Category.CONTENT_REMOVAL,
        stance=Stance.AGAINST_USER,
        holds=en(
            rf"(?:{MAY}|\b(?:we|company|provider|right|discretion)\b)….{{0,30}}?\b(?:remov|delet|edit|block|screen|"
            r"refus|tak\w+ down|moderat|monitor|disabl)\w*….{0,40}?\b(?:content|posts?|reviews?|materials?|"
            r"listings?|submissions?|comments?)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|submissions?|uploads?|uploaded \w+)\b….{0,40}?(?:be |"
            r"been )?(?:remov|delet|block|taken down|disabl)",
            rf"\b(?:content|posts?|reviews?|materials?|listings?)\b.{{0,160}}?\b{WE} (?:may|can) (?:\w+ )?(?:remove|"
            r"delete|block|hide|refuse) (?:it|them)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|comments?)\b….{0,20}?\bis (?:hidden|removed|deleted|"
            r"blocked|taken down|taken offline) (?:at once|immediately|automatically|without)\b",
            r"\b(?:content|posts?|reviews?|materials?|listings?|comments?)\b….{0,20}?\b(?:may|can|could|will|"
            r"might) (?:\w+ )?be (?:\w+ )?(?:edit|hid|screen|reject|refus|remov|delet|withheld|taken down|"
            r"taken offline|unpublished|moderat)",
            rf"{MAY} (?:[\w,]{{1,15}} ){{0,5}}?(?:remov|delet|edit|hid|pull|tak\w+ (?:down|off)|block|screen|eras|wip|"
            r"shorten|unpublish|reject|refus|censor|downrank|demot|cut|strik|suppress|withhold|bury|scrub|discard|"
            rf"trim|kill|scrap|mute)\w*\b.{{0,60}}?(?:{POSTS}|\bprofile\b)",
            rf"\b{WE}\b (?:will |shall )?(?:\w+ )?(?:removes?|deletes?|takes? down|hides?|blocks?|erases?|edits?|"
            rf"purges?) (?:\w+ ){{0,3}}?(?:{POSTS}|\banything\b|\bwhatever\b)",
            rf"{POSTS}.{{0,60}}?\b(?:is|are|may be|can be|will be|gets?) (?:\w+ )?(?:taken (?:down|off)|removed|"
            r"deleted|hidden|pulled|purged|wiped|erased|shortened|blocked|rejected|unpublished|cut|struck|suppressed|"
            r"withheld|discarded|muted|demoted|downranked)\b|\bwhat (?:is published|is shown|appears|"
            r"stays)\b.{0,20}?\bdecided by (?:us|the \w+)\b",
            rf"{POSTS}.{{0,20}}?\b(?:is|are|be) subject to (?:\w+ )?(?:deletion|removal|editing|moderation|review|"
            r"approval|screening|censorship)",
            rf"\b(?:deletion|removal|editing|moderation|publication) of\b.{{0,20}}?{POSTS}.{{0,20}}?\b(?:discretion|"
            r"at any time|without|as we)",
            r"\b(?:publication|posting) (?:may|can) be (?:refused|denied|withdrawn|delayed)|\b(?:edit|shorten|"
            r"change|alter|adapt) what you (?:write|post|upload|send|publish)",
            r"\b(?:reduce|limit|restrict|lower) (?:the )?(?:visibility|reach|distribution|ranking) of\b",
            rf"\bfree to (?:\w+ )?(?:remove|delete|refuse|reject|edit|hide|erase)\b.{{0,30}}?{POSTS}",
            rf"{POSTS}.{{0,20}}?\b(?:can|may|might|will|could) (?:\w+ )?(?:vanish|disappear|go|be gone)\b",
            r"\b(?:keep|keeps|have|has|retain|retains|reserve) the right to (?:\w+ )?(?:cut|edit|shorten|"
            rf"remove|delete|reject|refuse|hide)\b.{{0,30}}?{POSTS}",
            rf"\b(?:actions?|measures?|steps?)\b.{{0,160}}?\bremoval of (?:any |your |the )?(?:\w+ )?{POSTS}",
            r"\bdecline to (?:show|publish|print|display|host|carry)\b|\beditorial (?:control|discretion|power)\b",
            rf"{POSTS}.{{0,40}}?\b(?:disappears?|vanish(?:es)?)\b|{POSTS}.{{0,40}}?\bnot be (?:displayed|shown|"
            r"published|printed|posted)\b|\b(?:up to|for) (?:the )?(?:moderators?|editors?|us|admins?|"
            r"administrators?)\b.{0,20}?\b(?:what|which)\b.{0,40}?\b(?:stays?|appears?|shown|published|online)\b",
        ),
        unless=en(
            # What a user does with content, where the company does nothing.
            rf"^(?!.{{0,900}}?(?:\b{WE}\b (?:may|can|will|shall|reserve)|\bbe (?:\w+ )?(?:remov|delet|hid|block|edit|"
            rf"taken|reject|pull))).{{0,900}}?\b{USER}\b,? (?:(?:may|can|will|shall|must)\b(?! be\b)|agrees?\b)",
            r"\bdeletion request\b|\b(?:removed|deleted|erased) from our systems\b",
            rf"\b{USER}\b (?:(?:may|can|will|shall|must|agrees?)(?: not)?(?: to)? (?:\w+ )?(?:remov|delet|edit|block|"
            r"monitor)|(?:may|can) (?:\w+ )?(?:ask|request|appeal|object|report)\b|(?:delete|remove)s?\b)",
            r"not (?:monitor|screen|obligated|responsible)|no (?:obligation|duty|liability|responsibility)|"
            r"should be remov",
            GRANT,
            r"\b(?:put back|restored|reinstated|unchanged|statement of reasons|told why|only (?:if|where|when|"
            r"comments|content|posts))\b",
            r"\b(?:personal data|personal information|your data|account data)\b",
            r"\b(?:not|never) (?:\w+ ){0,2}(?:remov|delet|edit|hid|shorten|alter|tak)",
            r"\?$",
        ),
    ),
    Rule(
        id="en-licence",
        family=Family.LICENCE,
        category=Category.DATA_SHARING,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"\b(?:perpetual|irrevocable|royalty[- ]free|worldwide|sublicens\w+|"
            r"transferable)\b….{0,60}?\b(?:licen[cs]e|right)",
            r"licen[cs]e….{0,40}?\b(?:perpetual|irrevocable|royalty[- ]free|worldwide|sublicens\w+)",
            r"\b(?:all|any) (?:\w+ ){0,3}(?:rights?|ownership|title|interests?)\b.{0,60}?\b(?:pass|transfer|belong|"
            r"assign|vest)\w* (?:to|in) (?:us\b|the company|company)",
            r"\b(?:grant|give)s? us\b.{0,60}?\b(?:licen[cs]e|right)\b",
            r"\b(?:let|allow|permit)s? us\b.{0,60}?\b(?:show|edit|use|publish|sublicen[cs]e|reproduce|modify|"
            r"distribute|display|copy|adapt)\b.{0,80}?\b(?:content|materials?|photos?|pictures|videos?|reviews?|posts?|"
            r"works?|likeness|them|it|medium|media)\b",
            r"\byou (?:hereby )?(?:irrevocably )?assign\b.{0,60}?\b(?:rights?|title|interests?|feedback)\b",
            rf"\b{MAY} (?:\w+ )?use (?:your|the \w+'s) (?:[\w']{{1,20}},? ){{0,4}}?(?:names?|logos?|likeness|"
            r"trade ?marks?|image|brand)\b",
            r"\b(?:without|no) (?:any )?(?:\w+, ){0,3}(?:\w+ )?(?:or )?compensation to you\b",
            r"\buse (?:this|your|the|such|any) (?:\w+ )?(?:content|materials?|photos?|reviews?|"
            r"likeness)\b.{0,40}?\b(?:commercial|free[- ]of[- ]charge|without (?:payment|compensation)|advertis)",
            rf"\b{USER}\b (?:hereby )?(?:grants?|gives?) (?:us |the \w+ |\w+ )(?:an? |the )?(?:[\w-]{{1,20}},? "
            r"){0,4}?(?:(?<!this )licen[cs]e|right to use|permission to use|free use)\b(?! to (?:enable|you))",
            r"\b(?:becomes?|is|are|be) (?:the )?(?:\w+ )?(?:our property|ours\b|property of (?:us\b|the (?:company|"
            r"platform|publisher|operator|club|gallery)\b))",
            r"\blet (?:us|the \w+) (?:copy|licen[cs]e|use|change|sell|show|publish|adapt|sublicen[cs]e|edit)\b",
            rf"(?<!you may )(?<!you can )\buse (?:your|the {USER}'s|their) (?:\w+ )?(?:pictures?|photos?|images?|"
            r"videos?|name|voice|likeness|posts?|reviews?|content)\b.{0,40}?\b(?:ads\b|advert|marketing|promot|"
            r"campaign|publicity)",
            r"\b(?:post|upload|send|submit|contribut|photo|picture)\w*\b.{0,60}?\b(?:belongs?|pass(?:es)?|goes) to "
            r"us\b|\bused by us in (?:our )?(?:ads|adverts?|advertising|marketing)\b",
            r"(?<!you may )(?<!you can )\buse your (?:[\w']{1,20},? ){0,4}?(?:names?|likeness|images?|voice|"
            r"appearance)\b.{0,60}?\b(?:marketing|advertis|promot|publicity)",
        ),
        unless=en(
            r"(?:we|company) (?:hereby )?grants? you|grants? (?:to )?(?:you|customer)",
            # One of the user's to use the service.
            rf"\b{USER}\b (?:\w+ )?(?:receives?|obtains?|gets?|acquires?|(?:is|are) "
            r"granted)\b.{0,60}?\b(?:licen[cs]e|right)\b",
            r"\b(?:licen[cs]e|right) to (?:use|access|install|play|download) (?:the|our|this) (?:apps?|services?|"
            r"software|(?:web)?sites?|games?|platform|products?)\b|\byou may use our\b",
            # The company's own, that of others, and a licence that is told of elsewhere.
            r"\brights?\b.{0,60}?\b(?:in|to) (?:the|our|this) (?:services?|platform|(?:web)?sites?|software|apps?)\b"
            r"(?!.{0,300}?\byou(?:r|rs)?\b)|\b(?:on|in) (?:the|our|this) (?:services?|platform|(?:web)?sites?|apps?) "
            r"(?:is|are|remains?) our property\b|\bopen[- ]source\b|\bnature of (?:the|this|that) licen[cs]e\b",
            r"\b(?:not|never|no longer) (?:\w+ ){0,2}(?:use|grant|give|claim|become|licen[cs]e|let|own)",
            r"\blicen[cs]e (?:\w+ ){0,3}(?:ends?|expires?|terminates?|stops?)\b",
            rf"\b{WE}\b (?:\w+ )?grants?\b",
        ),
    ),
)
