"""How English terms say what is given back."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import GIVES_BACK, NAMED, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-refunds-until",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\bcancel\w*….{0,20}?(?:hours?|days?|weeks?|months?) (?:before|prior)….{0,30}?(?:refund|money|free|"
            r"no charge)",
            r"(?:refund|free|no charge)….{0,30}?\bcancel\w*….{0,20}?(?:hours?|days?|weeks?|months?) (?:before|prior)",
        ),
    ),
    Rule(
        id="en-no-refund",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"non[- ]?refundable|nonrefundable",
            # What is not got back; what was not received is.
            r"\b(?:no(?!\.)|not|never|without(?! (?:cause|reason|giving))|cannot)\b(?! (?:yet |been |be )?(?:received|"
            r"used|delivered|provided|rendered|performed|given|affect|have to|need to)\b)(?<!need not)(?:(?!, (?:we|"
            r"you|they|the|your)\b|\b(?:are|is|will be) (?:\w+ )?refunded).){0,40}?(?<!for such )(?<!and )\b(?:refund|"
            r"reimburse|money back)",
            r"\b(?:no|not|never|cannot) (?:be )?(?:\w+ )?refunded\b|\b(?:none|neither) (?:of \w+ )?(?:is|are|will be) "
            r"(?:\w+ )?(?:refunded|paid back|returned|reimbursed)\b",
            r"\bno returns?\b|\b(?:not|never|cannot|no longer)\b.{0,40}?\b(?:be (?:\w+ )?(?:returned|exchanged)|"
            r"(?:accept|take|allow) (?:\w+ ){0,2}returns?)\b|\b(?:cannot|may not|must not|not be able to) (?:\w+ "
            r")?(?:return|exchange)\b",
            r"refund(?! or (?:an? |\w+ ){0,2}(?:voucher|coupon|credit|gift card|replacement|"
            r"exchange))….{0,30}?(?:(?<!you )\b(?:is|are|be|will|shall|does|may) not\b(?! (?:yet |been "
            r")?(?:received|used|delivered|provided|rendered))|only in|at our|discretion|(?<!\bor )(?:as|in|for|"
            r"store|account|site) (?:\w+ )?credits?\b|voucher|coupon|gift card|\bless\b|deduct|minus)",
            r"\ball (?:\w+ )?(?:sales|purchases|payments|transactions|orders|bookings|donations|"
            r"fees)(?: \w+)? (?:are |is )?(?:\w+ )?final\b",
            r"\b(?:sales?|purchases?|payments?|bookings?|orders?)(?: (?:of|on|for|in) (?:[\w-]{1,20} "
            r"){0,3}?[\w-]{1,20})? (?:is|are) (?:always |\w+ly )?final\b",
            r"\boutside (?:the|our|this|any) (?:\w+ )?(?:returns?|refund|withdrawal|exchange)\b",
            r"\brestocking\b|\b(?:deduction|fee|charge)s? (?:\w+ ){0,4}?(?:applies|apply|is made|are made) (?:to|for|"
            r"on) (?:\w+ ){0,3}?(?:returns?|returned|sent back|refund)",
            r"\bor (?:only )?(?:a |an )?(?:partial|reduced|lower) refund\b|\brefunds? (?:may|will|can) be (?:\w+ "
            r")?reduced\b|\breduces? (?:the|your|any) refund\b",
            r"\b(?:refuse|reject|decline|deny)\b…\brefund",
            r"\bonly (?:accept|consider|grant|honou?r|give|issue|process)\b….{0,20}?\brefund",
            r"\b(?:no|not have (?:a|the|any)|without (?:a|the|any)) right (?:of|to) (?:withdraw|cancel|return|"
            r"a refund)\w*",
            r"\bright (?:of|to) (?:withdraw\w*|return|cancel)\b.{0,60}?\b(?:does not (?:apply|exist)|is excluded|"
            r"is lost|expires)\b",
            r"\brefund\b.{0,80}?\b(?:may|can|will) be (?:turned down|refused|rejected|declined|denied|withheld)\b",
            rf"\b{USER}\b (?:will |shall |must |have to )?(?:pay|bear|cover)s? (?:for )?(?:the )?(?:costs? of (?:\w+ "
            r")?(?:return(?:s|ing)?)|return (?:postage|shipping|costs?))\b",
            r"\b(?:not|cannot|never)\b (?:\w+ )?(?:be )?(?:sent|given|taken|paid|handed) (?:back|out)\b",
            r"\b(?:settled|compensated|refunded|credited|repaid|paid back) (?:only )?(?:with|as|in|by|"
            r"through) (?:an? )?(?:\w+ )?(?:vouchers?|credits?|coupons?|gift cards?)\b",
            rf"\b{USER}\b (?:will |shall |must |has to |have to )?pays? for (?:the |any |your )?(?:\w+ )?returns?\b",
            r"\b(?:not|never|cannot|no longer) (?:\w+ ){0,3}?(?:get|receive|have|give|gives|offer|pay|be given|be "
            r"paid)\b.{0,30}?\b(?:refunds?|money back|repayment|reimbursement)\b",
            r"\b(?:money back|refunds?|repayment|reimbursement|exchange|returns?|withdrawal)\b.{0,30}?\b(?:is|"
            r"are) not (?:\w+ )?(?:possible|available|offered|given|granted|allowed|accepted|permitted|"
            r"provided)|\b(?:refunds?|exchanges?|returns?|withdrawal)(?: or (?:refund|return|exchange)s?)? (?:is|"
            r"are) (?:\w+ )?(?:excluded|impossible|ruled out)",
            r"\b(?:fees?|payments?|amounts?|sums?|prepayments?|money)\b.{0,30}?\b(?:already )?(?:paid|received)? "
            r"?(?:is|are|will be|stay|stays|remain|remains) (?:\w+ )?(?:kept|retained|lost|ours|irrevocable)\b",
            r"\b(?:no part|none) of (?:the |your |any )?(?:\w+ )?(?:fee|price|payment|money|amount|charge|deposit|"
            r"subscription)\w*\b.{0,30}?\b(?:repaid|refund|return|paid back|given back|reimburs)",
            r"(?:\b(?:fee|charge|cost|commission|deposit|percent|part)\w*\b|%).{0,40}?\b(?:is|are|will be|shall be) "
            r"(?:kept back|deducted|retained|withheld|subtracted|taken) (?:\w+ ){0,2}(?:from|out of|off|on|upon) "
            r"(?:\w+ )?(?:refund|repayment)",
            r"\b(?:paid back|refunded|repaid|returned|reimbursed) (?:only )?(?:in part|partly|partially|to the "
            r"extent)\b|\bonly (?:\w+ )?(?:paid back|refunded|repaid|reimbursed) (?:in part|if|where|when)",
            r"\binstead of (?:a |any |your )?(?:refund|money|cash)\b|\b(?:travel|store|account|site|shop|in-app) "
            r"credits?\b.{0,40}?\b(?:runs? out|expires?|in place of|instead)\b",
            r"\brefunds?\b.{0,60}?\b(?:made|given|paid|issued|granted) (?:only )?(?:in the form of|as|in|by way "
            r"of) (?:\w+ )?(?:credits?|vouchers?|coupons?|gift)",
            r"\brefunds? (?:are|is|will be) (?:\w+ )?(?:granted|given|made|paid|considered|available) only\b",
            r"(?<!\bor )(?<!\bor a )\b(?:merchandise|store|shop|site) credit for (?:your|the|any) returns?",
            r"\bnot (?:\w+ )?(?:be )?(?:undone|paid back|rescinded)\b|\b(?:another date|a new date|a voucher|"
            r"credit|a credit),? (?:and )?not (?:your|the) money\b",
            r"\bno right to (?:rescind|withdraw|return|cancel)\b|\breturns? (?:is|are)? ?not (?:on|for|accepted|"
            r"possible|allowed)\b",
            r"\breturn (?:postage|shipping|costs?)\b.{0,30}?\b(?:paid(?: for)?|borne|met|covered) by (?:you\b|"
            rf"the {USER})",
            r"\bexcluded from (?:return|exchange|refund|withdrawal)\b",
        ),
        unless=en(
            r"\b(?:no|without)(?: any)? (?:\w+ )?deductions?\b|\b(?:not|never|nobody|no one) (?:\w+ )?(?:happy|"
            r"satisfied|pleased|questions)|\bno (?:questions|matter)\b",
            r"\b(?:minus|less|deduct\w*)\b.{0,20}?\b(?:value|portion|part|price|cost)\b.{0,60}?\b(?:used|consumed|"
            r"received)\b",
            rf"\b{USER}\b (?:is|are|will be) not (?:obliged|obligated|required) to\b",
        ),
    ),
    Rule(
        id="en-pays-refund-within",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\b(?:money|price|fare|amount|deposit|payment)s? (?:is|are|will be) (?:\w+ )?(?:paid back|returned|"
            r"refunded|repaid|reimbursed) (?:\w+ )?(?:within|in)\b.{0,20}?(?:hours?|days?|weeks?|months?)\b",
            r"\brefunds? (?:\w+ ){0,2}(?:reach|arrive|take|paid|made|issued|processed|sent|"
            r"credited)\w*\b….{0,20}?(?:within|in|by|take|after)? ?(?:\w+ )?(?:hours?|days?|weeks?|months?)\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ )?(?:refund|reimburse|return|pay back|process|"
            r"issue)\w*….{0,30}?\bwithin\b…(?:hours?|days?|weeks?|months?)\b",
        ),
        unless=en(
            r"\brequests? (?:\w+ ){0,3}(?:within|in)\b",
            r"\b(?:if|when|where|provided) (?:you|the customer|a customer)\b.{0,80}?\b(?:within|in)\b.{0,20}?(?:days?|"
            r"weeks?|months?)",
            r"(?:days?|weeks?|months?) (?:of|after|from|following) (?:\w+ ){0,3}(?:purchase|delivery|order|payment|"
            r"subscri|booking)",
            r"\b(?:no|not|never|cannot)\b…refund",
        ),
    ),
    Rule(
        id="en-refunds",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.ENDLESS_IS_BEST,
        holds=en(
            r"\b(?:we|company|seller)\b (?:will|shall|must)? ?(?:\w+ )?(?:refund|return your (?:money|payment))",
            r"\b(?:gets?|receives?|have) (?:back )?every (?:cent|penny)\b|\b(?:money|fare|price|fee|deposit|payment)s? "
            r"(?:comes?|goes|go|flows?) back to (?:you|your|the)\b|\breturns?\b.{0,40}?\b(?:for nothing|free of "
            r"charge)\b",
            r"\byou (?:are|get|will be) (?:paid back|refunded|reimbursed)\b",
            r"\brefund\w*\b.{0,30}?\bwithout (?:any )?(?:\w+ )?deductions?\b|\b(?:pass|tickets?|lessons?|class(?:es)?|"
            r"points?|credits?|hours?|miles)\b.{0,30}?\b(?:is|are|will be) (?:\w+ )?(?:re-?credited|credited back|"
            r"restored|given back)\b",
            r"\breturns?\b.{0,80}?\b(?:must|can|may) be made within\b",
            r"\brefunds? (?:are|is) (?:\w+ly )?(?:available|possible|offered)\b(?! only)",
            r"\b(?:choose|choice|choosing|pick|select|opt|prefer|option)\w*\b.{0,80}?\b(?:refund|money back|"
            r"repayment)\b",
            r"\brefunds? (?:are|is|will be) (?:\w+ly )?(?:paid|issued|made|given)|\bwe (?:pay|issue|make|"
            r"give) (?:\w+ )?refunds?",
            rf"\b{USER}\b (?:may|can) return\b(?! to\b)",
            rf"\b{WE} (?:\w+ly )?{GIVES_BACK}\b|\b{WE} (?:will|shall|must) (?:\w+ )?{GIVES_BACK}\b",
            r"\b(?:send|bring|give|return) (?:\w+ ){1,3}back within\b",
            rf"\b(?=will|shall|must|agrees){NAMED}(?:will|shall|must|agrees to)(?: \w+ly| also)? (?:refund|return "
            r"(?:any|the|all|your) (?:\w+ )?(?:fees?|payments?|money|amounts?|price))\b",
            r"\bhappy to refund\b|\b(?:give|offer) you (?:a|the|your) (?:\w+ )?refund\b",
            r"(?:entitled to|receive|request|get|right to|full|pro[- ]?rata|prorated) (?:a |an )?(?:\w+ )?refund",
            r"\b(?:paid|given|transferred) back to you|money[- ]back|right of withdrawal|cooling[- ]off|"
            r"right to withdraw",
            r"\b(?:can|may|will|shall) be (?:refunded|returned|exchanged|reimbursed)\b",
            rf"\b{USER}\b (?:have|has|get|gets) (?:\w+[ -]){{1,3}}(?:hours?|days?|weeks?|"
            r"months?)\b.{0,30}?\bto (?:return|send|bring|withdraw|change your mind)\b",
            r"\bright to (?:cancel|return)\b.{0,40}?\b(?:reimburse|refund)",
            rf"\b{WE}\b (?:will |shall |must )?(?:pay|bear|cover)s? (?:for )?(?:the )?(?:costs? of (?:\w+ )?returns?|"
            r"return (?:postage|shipping|costs?))\b",
            r"\b(?:get|gets|have|receive|receives) (?:your|the|their|all (?:of )?(?:your|the)|every) (?:\w+ "
            r"){0,2}(?:money|price|payment|fee|fare|sum|amount)s?(?: \w+){0,3}? back\b",
            r"\b(?:unused|prepaid|remaining|excess|overpaid)\b.{0,40}?\b(?:is|are|will be|shall be) (?:(?!only\b|"
            r"not\b)\w+ )?(?:paid back|returned|repaid|reimbursed|given back|credited back)\b",
            r"\b(?:money|price|fare|everything you paid|what you paid|purchase price)\b.{0,40}?\b(?:is|are|will be|"
            r"shall be|goes|go) (?:\w+ )?(?:returned|repaid|paid back|reimbursed|given back|back) (?:\w+ )?(?:to "
            r"(?:you|the|your)|in full|pro rata|within|on request|upon|when|if|promptly|at once)\b",
            r"\b(?:entitled|right) to (?:the |a )?(?:\w+ )?(?:repayment|reimbursement|return) of\b",
            rf"\b{USER}\b (?:may|can|is entitled to|are entitled to|has the right to|have the right to) "
            r"(?:(?!only\b)\w+ )?(?:withdraw (?:from|within)|exchange (?:it|them|the goods|goods|items)|swap|send "
            r"(?:it|them|goods) back|send back|bring (?:it|them) back|change your mind)\b(?!.{0,40}?\bconsent)",
            r"\b(?:shop|store|we|company|seller|retailer) (?:will |shall )?(?:\w+ )?(?:takes? back|accepts? "
            r"returns|accepts? the return)\b",
            r"\b(?:return|returns|return postage|return shipping|sending it back)\b.{0,20}?\b(?:is|are) (?:free|"
            rf"on us|at our (?:cost|expense))\b|\b{WE}\b (?:will )?pays? for (?:the |your |any )?returns?\b",
            rf"\b(?:pays?|gives?) (?:you )?back\b.{{0,40}}?\b(?:price|money|paid|full|everything|fee)|\b{WE}\b "
            r"(?:will |shall )?(?:pays?|paid) you back\b",
            r"\bcan be (?:\w+ )?(?:returned|sent back|brought back|exchanged|swapped) (?:\w+ ){0,3}(?:within|up to|"
            r"until|for)\b",
            r"\bfull refunds? (?:if|when|where|for|up to|within|is|are|on)\b",
            r"\bmay change your mind\b|\bhave your money back\b",
            r"\breturn (?:postage|shipping|costs?)\b.{0,30}?\b(?:paid(?: for)?|borne|met|covered) by (?:us\b|the "
            rf"{WE})",
            r"\b(?:fees?|price|payments?|tickets?|deposits?)\b.{0,20}?\b(?:is|are|will be|shall be) (?:\w+ly "
            r")?(?:refunded|reimbursed) (?:in full|to you|within)",
        ),
        unless=en(
            r"\b(?:no|not have (?:a|the|any)|without (?:a|the|any)) right (?:of|to) (?:withdraw|cancel|return|refund|"
            r"change)|\bright (?:of|to) (?:withdraw\w*|return|cancel)\b.{0,60}?\b(?:does not|is excluded|is lost|"
            r"cannot|no longer)",
            r"\b(?:request|claim|entitled)\b.{0,30}?\b(?:refuse|reject)|\bwithdraw\b…\bconsent\b",
            # A refund that is only a condition, and a right that is lost.
            rf"^(?:if|when|once|where|after) (?:the |an? )?{USER} (?:\w+ )?(?:receives?|requests?|gets?|claims?|"
            r"obtains?|received|requested) (?:an? |the |your )?(?:\w+ )?refund|\b(?:loses?|waives?|gives? up|"
            r"forfeits?)\b.{0,30}?\bright (?:of|to) withdraw",
            r"\bright to (?:refund|refuse|cancel)\b (?:or|and) (?:cancel|refund|refuse)|\brefunds?,? if any\b",
            r"\bguarantee\b.{0,60}?\b(?:suspend|abuse|fraud|void)|\b(?:suspend|abuse|fraud)\w*\b.{0,60}?\bguarantee\b",
            r"\b(?:not|never|cannot|no longer)\b(?! (?:yet |been |be )?(?:received|used|delivered|provided|rendered|"
            r"performed|given)\b)(?:(?!, (?:we|you|they|the|your)\b).){0,40}?\b(?:refund|money back|repaid|reimburs|"
            r"paid back|returned|swap|exchange|get your|get the)",
            r"\b(?:money back|refund)\b.{0,30}?\b(?:is|are) not ",
            # Another one is to be asked for it.
            r"\b(?:contact|ask|turn to|apply to|refer to) (?:the|that|such|your|a|an) (?:\w+ ){0,3}?(?:part(?:y|ies)|"
            r"stores?|providers?|issuers?|retailers?|partners?|resellers?|platforms?)\b.{0,60}?\brefund",
        ),
    ),
)
