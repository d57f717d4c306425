"""How English terms say what is paid and given back: penalties, fees, refunds."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import GIVES_BACK, NAMED, SAVINGS, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

PENALTY = (
    Rule(
        id="en-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            r"\bpenalt(?:y|ies)\b|liquidated damages|\bsurcharge|late (?:fee|charge|payment)|(?:cancellation|"
            r"termination|inactivity|dormancy|no-show|restocking) (?:fee|charge)s?",
            rf"{SAVINGS}\b….{{0,30}}?\b(?:forfeit|expire|"
            r"lapse|void|cancel|lost|lose|confiscat)",
            r"\bforfeit\w*\b|no cash value|(?:may not|cannot) be redeemed",
            r"interest (?:at|of) (?:the rate|\d)",
            r"\b(?:charge|fees?)\b….{0,20}?\bfor (?:export|clos|cancel|leav|withdraw)\w*",
            r"\b(?:early|premature) (?:withdrawal|exit|departure|termination|cancellation) (?:costs?|fees?|charges?)\b",
            r"remaining (?:\w+ )?(?:rent|fees?|term|balance|payments?|instal\w+|charges?)…(?:becomes?|is|are|"
            r"falls?) (?:\w+ )?(?:due|payable)",
            r"\b(?:fees?|charges?) \b….{0,40}?\bif you (?:leave|cancel|terminate|end|close|withdraw)\b",
            r"\b(?:rest|remainder|outstanding|remaining)\b.{0,40}?\b(?:fall|falls|become|becomes|be|is|"
            r"are) (?:\w+ )?(?:due|payable)\b",
            r"\b(?:must|shall|have to|has to|need to) (?:\w+ )?(?:repay|pay back|give back|return)\b…\b(?:discount|"
            r"bonus|credits?|gift|benefit|reward|subsidy)s?\b",
            r"\b(?:hold|withhold|retain|keep|delay|freeze)s? (?:back )?(?:\w+ ){0,3}(?:payouts?|payments?|proceeds|"
            r"earnings|deposits?|balance)\b",
            r"\b(?:receives?|gets?) no (?:payouts?|payments?|earnings|commission)\b|\b(?:payouts?|payments?|earnings|"
            r"proceeds) (?:are|is|may be|can be|will be) (?:\w+ )?(?:withheld|held back|frozen|suspended|delayed)\b",
            r"\b(?:set off|set-off|offset|recoup)\b.{0,40}?\b(?:owe|due|against|from|balance|amounts?)\b",
            r"\b(?:forfeit|expire|lapse|void|cancel|confiscate|revoke)\w* (?:\w+ ){0,3}(?:points|credits?|balances?|"
            r"rewards|miles|gift cards?|promo(?:tional)? codes?|coupons?|vouchers?)\b",
            r"\b(?:may|can|will|shall|right to|authori[sz]e \w+ to) (?:\w+ )?(?:debit|deduct|recoup|recover|"
            r"claw back)\b.{0,60}?\b(?:your|the seller's|account|balance|payouts?|payments?|amounts?)\b",
            r"\bwe (?:\w+ )?deduct\b.{0,60}?\b(?:your|from the|payouts?|earnings|proceeds|balance)\b",
            r"\b(?:must|shall|has to|have to|need to|required to) (?:\w+ )?pay (?:us )?(?:all |any )?(?:of )?(?:the |"
            r"your )?(?:remaining|rest of)",
            r"\b(?:fined|charged) (?:\w+ ){0,3}(?:fee|penalty|fine|amount)\b|\bfine of\b",
            r"\b(?:balances?|deposits?|credits?|funds|fares?|fees|payments?|amounts?|prepayments?)\b.{0,30}?\b(?:kept|"
            r"retained) by (?:us\b|the \w+)",
            r"\bnot (?:been )?(?:claimed|redeemed|used|collected|withdrawn) (?:within|by|before)\b.{0,60}?\b(?:go to|"
            r"becomes? the property|lost|forfeit|belong|lapse|expire|returned to us|ours)",
        ),
        unless=en(
            r"\b(?:no(?!-)|not|without|never) (?:\w+ ){0,4}?(?:penalt|fee|charge|forfeit|expire|lapse)",
            r"penalty of perjury",
            r"\bsurcharges? (?:\w+ )?apply\b",
            r"\b(?:no|not|cannot|never)\b (?:\w+ ){0,3}?(?:interest|attract|incur)",
        ),
    ),
    Rule(
        id="en-fee",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            r"\b(?:commission|(?:service|handling|processing|booking|platform|membership|subscription|delivery|"
            r"transaction|administration|admin|selling|listing|set-?up|activation|account) (?:fee|charge)|fee|"
            r"interest)s?\b…(?:is|are|of|at|to|equals?|amounts? to)\b (?:\w+ ){0,2}(?:[$€£] ?\d|\d[\d.,]{0,9} ?(?:%|"
            r"percent\b|per cent\b|dollars\b|euros\b|pounds\b|usd\b|eur\b))",
            r"\bcosts? (?:\w+ ){0,2}(?:[$€£] ?\d|\d[\d.,]{0,9} (?:dollars|euros|pounds)\b)",
            rf"\b{USER}\b (?:may|will|shall|must|can|agrees? to) (?:be |have to )?(?:\w+ )?(?:liable (?:to pay|for)|"
            rf"charged|billed|required to pay|subject to|incur|pay) (?:[\w-]{{1,20}} ){{0,4}}(?:fee|charge|penalt|"
            rf"commission|surcharge)",
            r"\b(?<!monthly )(?<!annual )(?<!subscription )(?:fee|surcharge|commission)s?\b.{0,40}?\b(?:will|may|"
            r"shall) (?:\w+ )?(?:apply|be (?:charged|added|payable|deducted|levied|imposed|due))\b",
            r"\bwe (?:will |may |can |also )?charge (?:you )?(?:a|an|the) (?:[\w-]{1,20} ){0,2}(?:fee|charge|"
            r"commission)\b",
            rf"\b(?:may|can|will|shall) (?:also )?charge {USER}\b.{{0,80}}?\b(?:fees?|costs?|surcharge)\b",
        ),
        unless=en(
            r"\b(?:(?<!\ba )no(?!-)|not|without|never)\b…(?:fee|charge|commission)",
            r"\bexample\b|e\.g\.|\bnot (?:be )?(?:charge|bill|liable)",
        ),
    ),
    Rule(
        id="en-valid-for",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b(?:{SAVINGS}|tickets?|they)\b.{{0,30}}?\b(?:are|is|remain|"
            r"stay)s? (?:\w+ )?(?:valid|good|usable) (?:for|until|as long as)\b"
        ),
    ),
    Rule(
        id="en-no-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:no(?!-)|not(?! (?:as )?an? penalt)|without|never)\b…\b(?:penalt|cancellation fee|late fee|"
            r"additional charge|forfeit|expire|lapse)",
            r"(?:cancel|clos|export|leav|return|end|terminat|withdraw|switch|quit)\w*….{0,30}?(?:free of charge|"
            r"at no cost|without (?:\w+ )?(?:charge|cost|fee))",
            r"\bno (?:fee|charge)s?\b….{0,20}?\bif you (?:leave|cancel|terminate|end|close|withdraw)\b",
            r"\b(?:keep|retain)\b…\b(?:discount|bonus|credits?|points|balance|rewards?)\b.{0,30}?\b(?:even if|when|"
            r"after)\b",
            r"\b(?:credits?|balance|points|deposits?|funds)\b(?!.{0,100}?\bnon-?refundable).{0,40}?\b(?:is|are|will be|"
            r"shall be) (?:\w+ )?(?:paid out|paid back|refunded|given back)\b",
            r"\b(?:opening|account|service|services|app|delivery|shipping|returns?|cancellation|transfers?|"
            r"withdrawals?|support|export)\b…\b(?:is|are|remains?) free\b(?: of charge)?",
            r"\b(?:no|not|cannot|never)\b (?:\w+ ){0,3}?(?:attract|incur|charge)\b.{0,30}?\b(?:interest|fees?|penalt)",
            r"\byou will not be (?:charged|billed)\b|\bwe (?:will|do|shall) not (?:\w+ )?charge (?:you|any|a)\b",
        ),
    ),
)

REFUND = (
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
            r"\b(?:no|not|never|without(?! (?:cause|reason|giving))|cannot)\b…(?<!for such )(?<!and )\b(?:refund|"
            r"reimburse|(?<!in )return(?:ed|"
            r"s)?\b|money back)",
            r"refund(?! or (?:an? |\w+ ){0,2}(?:voucher|coupon|credit|gift card|replacement|"
            r"exchange))….{0,30}?(?:\bnot\b(?! (?:yet |been )?(?:received|used|delivered|provided|rendered))|only in|"
            r"at our|discretion|(?<!\bor )(?:as|in|for|store|account|site) (?:\w+ )?credits?\b|voucher|coupon|gift "
            r"card|\bless\b|"
            r"deduct|minus)",
            r"\ball (?:\w+ )?(?:sales|purchases|payments|transactions|orders|bookings|donations|"
            r"fees)(?: \w+)? (?:are |is )?(?:\w+ )?final\b",
            r"\b(?:refuse|reject|decline|deny)\b…\brefund",
            r"\bonly (?:accept|consider|grant|honou?r|give|issue|process)\b….{0,20}?\brefund",
            r"\b(?:no|not have (?:a|the|any)|without (?:a|the|any)) right (?:of|to) (?:withdraw|cancel|return|"
            r"a refund)\w*",
            r"\bright (?:of|to) (?:withdraw\w*|return|cancel)\b.{0,60}?\b(?:does not (?:apply|exist)|is excluded|"
            r"is lost|expires)\b",
            r"\brefund\b.{0,80}?\b(?:may|can|will) be (?:turned down|refused|rejected|declined|denied|withheld)\b",
            rf"\b{USER}\b (?:will |shall |must |have to )?(?:pay|bear|"
            rf"cover)s? (?:for )?(?:the )?(?:costs? of (?:\w+ )?(?:return(?:s|ing)?)|return (?:postage|shipping|"
            rf"costs?))\b",
            r"\b(?:not|cannot|never)\b (?:\w+ )?(?:be )?(?:sent|given|taken|paid|handed) (?:back|out)\b",
            r"\b(?:settled|compensated|refunded|credited|repaid|paid back) (?:only )?(?:with|as|in|by|"
            r"through) (?:an? )?(?:\w+ )?(?:vouchers?|credits?|coupons?|gift cards?)\b",
            rf"\b{USER}\b (?:will |shall |must |has to |have to )?pays? for (?:the |any |your )?(?:\w+ )?returns?\b",
        ),
    ),
    Rule(
        id="en-pays-refund-within",
        family=Family.REFUND,
        category=Category.REFUND_LIMIT,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_WORSE,
        holds=en(
            r"\brefunds? (?:\w+ ){0,2}(?:reach|arrive|take|paid|made|issued|processed|sent|"
            r"credited)\w*\b….{0,20}?(?:within|in|by|take|after)? ?(?:\w+ )?(?:hours?|days?|weeks?|months?)\b",
            rf"\b{WE}\b (?:will |shall |must )?(?:\w+ )?(?:refund|reimburse|return|pay back|process|"
            rf"issue)\w*….{{0,30}}?\bwithin\b…"
            r"(?:hours?|days?|weeks?|months?)\b",
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
            r"\brefunds? (?:are|is|will be) (?:\w+ly )?(?:paid|issued|made|given)|\bwe (?:pay|issue|make|"
            r"give) (?:\w+ )?refunds?",
            rf"\b{USER}\b (?:may|can) return\b",
            rf"\b{WE} (?:\w+ly )?{GIVES_BACK}\b|\b{WE} (?:will|shall|must) (?:\w+ )?{GIVES_BACK}\b",
            r"\b(?:send|bring|give|return) (?:\w+ ){1,3}back within\b",
            rf"\b(?=will|shall|must|agrees){NAMED}(?:will|shall|must|agrees to)(?: \w+ly| also)? (?:refund|"
            rf"return (?:any|the|all|"
            r"your) (?:\w+ )?(?:fees?|payments?|money|amounts?|price))\b",
            r"\bhappy to refund\b|\b(?:give|offer) you (?:a|the|your) (?:\w+ )?refund\b",
            r"(?:entitled to|receive|request|get|right to|full|pro[- ]?rata|prorated) (?:a |an )?(?:\w+ )?refund",
            r"\b(?:paid|given|transferred) back to you|money[- ]back|right of withdrawal|cooling[- ]off|"
            r"right to withdraw",
            r"\b(?:can|may|will|shall) be (?:refunded|returned|exchanged|reimbursed)\b",
            rf"\b{USER}\b (?:have|has|get|gets) (?:\w+[ -]){{1,3}}(?:hours?|days?|weeks?|"
            rf"months?)\b.{{0,30}}?\bto (?:return|send|bring|withdraw|change your mind)\b",
            r"\bright to (?:cancel|return)\b.{0,40}?\b(?:reimburse|refund)",
            rf"\b{WE}\b (?:will |shall |must )?(?:pay|bear|cover)s? (?:for )?(?:the )?(?:costs? of (?:\w+ )?returns?|"
            rf"return (?:postage|shipping|costs?))\b",
        ),
        unless=en(
            r"\b(?:no|not have (?:a|the|any)|without (?:a|the|any)) right (?:of|to) (?:withdraw|cancel|return|refund|"
            r"change)|\bright (?:of|to) (?:withdraw\w*|return|cancel)\b.{0,60}?\b(?:does not|is excluded|is lost|"
            r"cannot|no longer)",
            r"\b(?:request|claim|entitled)\b.{0,30}?\b(?:refuse|reject)|\bwithdraw\b…\bconsent\b",
            r"\bright to (?:refund|refuse|cancel)\b (?:or|and) (?:cancel|refund|refuse)|\brefunds?,? if any\b",
            r"\bguarantee\b.{0,60}?\b(?:suspend|abuse|fraud|void)|\b(?:suspend|abuse|fraud)\w*\b.{0,60}?\bguarantee\b",
        ),
    ),
)

RULES = (*PENALTY, *REFUND)
