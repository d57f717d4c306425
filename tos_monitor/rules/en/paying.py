"""How English terms say what is paid beside the price: penalties, fees, forfeits."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import SAVINGS, TIME, USER, WE, en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-valid-for",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            rf"\b(?:{SAVINGS}|tickets?|they)\b.{{0,30}}?\b(?:are|is) (?:\w+ )?(?:valid|good|usable) for\b",
            rf"(?<!stay )(?<!stays )(?<!remain )(?<!remains )\bvalid for (?:\w+ ){{0,2}}{TIME}",
            rf"\b{SAVINGS}\b.{{0,40}}?\b(?:can be (?:used|redeemed|spent)|lasts?) (?:\w+ ){{0,2}}(?:for|until|up to|"
            rf"within)?\b.{{0,20}}?{TIME}",
            rf"\b{SAVINGS}\b.{{0,40}}?\b(?:expire|lapse|run out|forfeit(?:ed)?|lost)s?\b.{{0,30}}?{TIME}",
            rf"\b{SAVINGS}\b.{{0,60}}?{TIME}.{{0,20}}?\b(?:expire|lapse|run out|forfeit(?:ed)?|lost)s?\b",
            rf"{TIME}.{{0,40}}?\b{SAVINGS}\b.{{0,30}}?\b(?:expire|lapse|run out|forfeit(?:ed)?|lost)s?\b",
        ),
        unless=en(
            r"\b(?:ever|forever|indefinitely|always|life|never)\b|\bnot (?:\w+ )?(?:expire|lapse|run out|forfeit|lost)|"
            r"\b(?:offers?|quot\w+|licen[cs]es?|certificat\w+|prices?)\b"
        ),
    ),
    Rule(
        id="en-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.AGAINST_USER,
        measure=Measure.MORE_IS_WORSE,
        holds=en(
            r"\bpenalt(?:y|ies)\b|liquidated damages|\bsurcharge|late (?:fee|charge|payment)|(?:cancellation|"
            r"termination|inactivity|dormancy|maintenance|reactivation|no-show|restocking) (?:fee|charge)s?",
            rf"\b{SAVINGS}\b.{{0,20}}?\b(?:is|are|can|may|will) ?not (?:be )?(?:\w+ )?(?:redeem(?:ed|able)|valid|used|"
            r"usable|accepted|spent) (?:on|for|at|in|with|towards?|outside|by)\b",
            rf"{SAVINGS}\b….{{0,30}}?(?<!\bif )(?<!\bif it is )(?<!\bif they are )\b(?:forfeit|expire|"
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
            r"\bnet what (?:you|we) owe\b|\b(?:leaving|cancell?ing|quitting|ending)(?: \w+){0,2} costs? (?:you "
            r")?(?!nothing)\w",
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
            rf"\b{USER}\b (?:[\w-]{{1,20}} ){{0,6}}?(?:loses?|forfeits?|gives? up)\b.{{0,60}}?\b(?:points?|credits?|"
            r"balances?|winnings|earnings|discounts?|deposits?|prizes?|bonus(?:es)?|rewards?|miles|status|"
            r"commission)\b",
            rf"\b{USER}\b (?:[\w-]{{1,20}} ){{0,6}}?(?:is|are|be|get|gets|will be|may be) (?:\w+ )?(?:fined|"
            r"penali[sz]ed|surcharged)\b",
            rf"\b{WE} (?:may |will |can |shall )?(?:\w+ )?(?:fine|penali[sz]e)s? (?:\w+ ){{0,2}}(?:{USER}|drivers?|"
            r"hosts?)\b",
            r"\b(?:entails?|incurs?|carries|triggers?|results? in|leads? to|means?|attracts?|costs? you|subject "
            r"to)\b (?:\w+ ){0,4}?(?:penalt(?:y|ies)|fines?|forfeit\w*|loss of (?:\w+ ){0,3}(?:points|deposit|"
            r"balance|credit|bonus|earnings))\b",
            r"\battracts? (?:\w+ ){0,3}?(?:interest|fees?|charges?|surcharge)\b",
            r"\b(?:late|overdue|unpaid|outstanding|missed)\b.{0,60}?\b(?:bears?|attracts?|carr(?:y|ies)|accrues?) "
            r"(?:\w+ )?interest\b|\binterest\b.{0,40}?\b(?:is|will be|shall be|may be) (?:charged|added|payable|"
            r"due)\b",
            r"\b(?:take|deduct|subtract|recover)s? (?:it|them|this|these|the \w+|any \w+) (?:off|from|out of) your "
            r"(?:\w+ )?(?:deposit|balance|card|pay|payouts?|earnings|account|commission)",
            r"\b(?:entitled|free|at liberty) to (?:deduct|debit|withhold|set off|keep|retain)\b",
            r"\b(?:points?|balances?|credits?|rewards?|miles|deposits?|winnings|bonus(?:es)?|"
            r"vouchers?)\b.{0,40}?\b(?:is|are|be) (?:\w+ )?(?:wiped|erased|cleared|reset|voided|zeroed|taken away|"
            r"withdrawn|kept by)\b",
            r"\b(?:points?|credits?|balances?|rewards?|vouchers?|gift cards?|coupons?)\b.{0,30}?\bnot (?:\w+ )?be "
            r"(?:\w+ )?(?:turned into|exchanged for|converted|cashed|paid out|transferred|replaced)",
            r"\bfees? for (?:early|late|premature|missed|not|failing|exceeding)\b",
            r"\b(?:miss|no-show|cancel|late\b|leav|early|terminat|quit|exit)\w*(?:(?!\bfail|"
            r"\breason).){0,80}?\b(?:charged|pay\w*|billed|owe\w*|due|payable|equal to)\b (?:[\w-]{1,15} "
            r"){0,5}?(?:full|whole|entire|rest|remainder|remaining)\b",
            r"\bowes? (?:us )?(?:an?|one|the) (?:extra|additional|further)\b",
            r"\b(?:early|premature) (?:exit|departure|cancellation|termination|closure|redemption|"
            r"repayment)\b.{0,60}?\b(?:fee|charge|cost|penalt|sum|amount)",
            r"\b(?:we|company|club|operator|platform|hotel|agency) (?:will |may |shall |can )?(?:keeps?|retains?|"
            r"withholds?|confiscates?) (?:your|the|any|all) (?:\w+ )?(?:deposit|balance|credit|prepayment|down "
            r"?payment|payouts?|earnings|winnings|fee|money|payment)",
            r"\b(?:whole|entire|full) (?:\w+ )?(?:loan|balance|sum|amount|price|fee|term)\b.{0,20}?\b(?:is|becomes|"
            r"falls) due\b",
            r"\b(?:met|punished) (?:with|by) (?:a |an )?(?:\w+ )?(?:fine|penalty|"
            r"fee)",
            r"\b(?:rewards?|points?|credits?|coins|miles|tokens)\b.{0,20}?\b(?:vanish(?:es)?|"
            r"disappears?|runs? out|(?:are|is) gone)\b",
            r"\b(?:triggers?|requires?|means|entails?)\b.{0,20}?\b(?:a )?(?:payback|repayment|clawback|return) "
            r"of\b.{0,40}?\b(?:gift|bonus|discount|benefit|credit|subsidy)",
            r"\binterest (?:at|of) (?:\w+ ){0,2}(?:points?|per cent|percent)\b|\bcarr(?:y|ies) interest\b",
            r"\b(?:deposit|balance|prepayment)s?\b.{0,20}?\b(?:is|are)(?: not| never) (?:\w+ )?(?:handed back|"
            r"returned|given back|paid back|released)",
        ),
        unless=en(
            r"\b(?:no(?!-)|not|without|never) (?:\w+ ){0,4}?(?:penalt|fee|charge)|\b(?:no(?!-)|not|without|never) "
            r"(?:be |\w+ly |ever )?(?:forfeit|expir|lapse)",
            r"penalty of perjury|\b(?:civil|criminal|statutory) (?:and (?:civil|criminal) |or (?:civil|criminal) "
            r")?penalt",
            rf"\b{WE} (?:will |shall )?(?:\w+ )?pays? (?:you )?(?:\w+ )?interest\b|\bearns? (?:\w+ )?interest\b",
            r"\bsurcharges? (?:\w+ )?apply\b|\b(?:if|should|when) we (?:are|be|pay|fail)\b",
            r"\b(?:no|not|cannot|never)\b (?:\w+ ){0,3}?(?:interest|attract|incur)",
            rf"\b{USER} (?:keeps?|retains?)\b",
            r"\b(?:points?|credits?|balances?|rewards?|vouchers?|deposits?|gift cards?)\b.{0,30}?\b(?:never|not) "
            r"(?:be )?(?:\w+ )?(?:expire|lapse|forfeit|lost|wiped|lose)",
            r"\b(?:not|never) (?:be )?(?:\w+ )?(?:fined|penali[sz]ed|surcharged|charged)",
            r"\bbefore (?:the |it |they )?(?:\w+ )?(?:expire|lapse)s?\b.{0,40}?\b(?:remind|notif|tell|warn)",
            r"\binterest\b.{0,40}?\b(?:no|not|never|nothing)\b",
            r"\b(?:scrap|waiv|abolish|drop|remov|lift|cancel)\w* (?:the |our |all |any )?(?:\w+ )?(?:cancellation|"
            r"late|inactivity|termination|no-show|restocking|early) (?:charge|fee|penalt)",
            r"\bnever (?:runs? out|lapses?|ends?|expires?)\b",
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
            r"charged|billed|required to pay|subject to|incur|pay) (?:[\w-]{1,20} ){0,4}(?:fee|charge|penalt|"
            r"commission|surcharge)",
            r"\b(?<!monthly )(?<!annual )(?<!subscription )(?:fee|surcharge|commission)s?\b.{0,40}?\b(?:will|may|"
            r"shall) (?:\w+ )?(?:apply|be (?:charged|added|payable|deducted|levied|imposed|due))\b",
            r"\bwe (?:will |may |can |also )?charge (?:you )?(?:a|an|the) (?:[\w-]{1,20} ){0,2}(?:fee|charge|"
            r"commission)\b",
            rf"\b(?:may|can|will|shall) (?:also )?charge {USER}\b.{{0,80}}?\b(?:fees?|costs?|surcharge)\b",
            r"\b(?:charge|fee|premium|supplement|surcharge|levy|fine)\b.{0,60}?\b(?:is|are|will be|may be|shall be|"
            r"can be) (?:\w+ )?(?:levied|charged|added|imposed|applied|owed|taken|debited|collected)\b",
            rf"\b{USER}\b (?:[\w-]{{1,20}} ){{0,4}}?(?:is|are|be|get|gets) (?:\w+ )?(?:charged|billed) (?:\w+ "
            r"){0,3}?(?:[$€£]|\d|one\b|two\b|three\b|five\b|ten\b|twenty\b|fifty\b|extra\b|the full|a fee)",
            rf"\b(?:{USER}|accounts?|payers?|latecomers?|whoever) (?:\w+ ){{0,3}}?(?:pays?|owes?) (?:[$€£] ?\d|\d+ "
            r"(?:dollars|euros|pounds|percent|per cent))",
            r"\b(?:extra|additional|further)\b.{0,20}?\b(?:percent|per cent|euros?|dollars?|pounds?|fee|"
            r"charge)\b.{0,20}?\b(?:falls|becomes|is|are) (?:due|payable|charged|added)\b",
            r"\b(?:billed|charged|costs?) (?:at )?(?:one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|"
            r"fifty) (?:dollars?|euros?|pounds?)\b|\bbilled at (?:[$€£] ?\d|\d)",
            rf"\b{WE} (?:(?:may|will|can|shall|might) )?(?:\w+ )?(?:charge|levy|levies|add|impose)s? (?:an? "
            r")?(?:\w+ ){0,3}(?:fee|charge|surcharge|levy|supplement|fine)\b",
            r"\b(?:entails?|attracts?|triggers?|incurs?|carries) (?:an? )?(?:\w+ )?(?:charge|fee|surcharge)\b",
        ),
        unless=en(
            r"\b(?:(?<!\ba )no(?!-)|not|without|never)\b…(?:fee|charge|commission)",
            r"\bexample\b|e\.g\.|\bnot (?:be )?(?:charge|bill|liable)",
            r"\b(?:charge|fee|surcharge|supplement)s?\b.{0,40}?\b(?:not|never|nothing)\b",
            r"\b(?:waive|refund|reduc|lower|remov|cut|drop|abolish)\w*\b.{0,40}?\b(?:fee|charge|surcharge|"
            r"commission)",
            r"\b(?:bank|issuer|carrier|network)s? (?:may|will|might|can) (?:\w+ )?(?:charge|impose|apply|add|levy)",
        ),
    ),
    Rule(
        id="en-no-penalty",
        family=Family.PENALTY,
        category=Category.PENALTY,
        stance=Stance.FOR_USER,
        holds=en(
            r"\b(?:no(?!-)|not(?! (?:as )?an? penalt)|without|never)\b…\b(?:penalt|cancellation fee|late fee|"
            r"additional charge)|\b(?:no|not|never|without) (?:be |\w+ly |ever )?(?:forfeit|expir|lapse)",
            r"(?:cancel|clos|export|leav|return|end|terminat|withdraw|switch|quit)\w*….{0,30}?(?:free of charge|"
            r"at no cost|without (?:\w+ )?(?:charge|cost|fee)s?\b(?! (?:coming|being|going|falling|dropping)))",
            r"\bno (?:fee|charge)s?\b….{0,20}?\bif you (?:leave|cancel|terminate|end|close|withdraw)\b",
            r"\b(?:keep|retain)\b…\b(?:discount|bonus|credits?|points|balance|rewards?)\b.{0,30}?\b(?:even if|when|"
            r"after)\b",
            r"\b(?:credits?|balance|points|deposits?|funds)\b(?!.{0,100}?\bnon-?refundable).{0,40}?\b(?:is|are|will be|"
            r"shall be) (?:\w+ )?(?:paid out|paid back|refunded|given back)\b",
            r"\b(?:opening|account|service|services|app|delivery|shipping|returns?|cancellation|transfers?|"
            r"withdrawals?|support|export)\b…\b(?:is|are|remains?) free\b(?: of charge)?",
            r"\b(?:no|not|cannot|never)\b (?:\w+ ){0,3}?(?:attract|incur|charge)\b.{0,30}?\b(?:interest|fees?|penalt)",
            r"\byou will not be (?:charged|billed)\b|\bwe (?:will|do|shall) not (?:\w+ )?charge (?:you|any|a)\b",
            r"\bno (?:extra |additional |further |such |late |cancellation )?(?:charge|fee|cost|penalty|fine|"
            r"surcharge)s? (?:for|is|are|when|if|to|of|applies|apply|will|whatsoever|payable|due)\b",
            r"\b(?:leav|cancel|clos|switch|quit|return|downgrad|terminat|end|pay|chang)\w*\b.{0,60}?\b(?:at|for) "
            r"no (?:extra |additional |further )?(?:cost|charge)\b",
            r"\b(?:leav|cancel|clos|switch|quit|return|downgrad|terminat|end|reminder|export|withdraw\w*|"
            r"chang)\w*\b.{0,40}?\b(?:costs? (?:you )?nothing|(?:is|are) free\b)",
            r"\b(?:calls?|help|changes?|it|services?|copies|statements?|cards?|delivery|bookings?|tickets?|"
            r"seats?)\b.{0,30}?\bcosts? (?:you )?nothing\b|\b(?:credits?|points?|balances?|miles)\b.{0,20}?\bnever "
            r"(?:go|goes|disappears?)\b",
            r"\b(?:nothing|no money) (?:is|will be|shall be) (?:\w+ )?charged\b",
            r"\b(?:not|never) (?:be )?(?:\w+ )?(?:fined|penali[sz]ed|surcharged|charged (?:a|an|any|for|if|when|"
            r"extra))\b",
            r"\b(?:will|shall|do|does|can)? ?(?:not|never) (?:\w+ )?charges? (?:\w+ ){0,3}(?:fees?|interest|"
            r"penalt\w+|commission|for (?:cancel|leav|clos|return|late|chang|switch)\w*)",
            rf"\b{WE}\b (?:will |shall |may )?(?:\w+ )?waives? (?:the |all |any |our |your )?(?:\w+ )?(?:fee|charge|"
            r"penalt|cost)",
            r"\b(?:unused|remaining) (?:\w+ ){0,2}(?:carr(?:y|ies)|rolls?) (?:over|forward)\b|\b(?:minutes|data|"
            r"credits?|points?|days|allowances?|lessons|hours)\b.{0,60}?\b(?:carr(?:y|ies)|carried|rolls?|rolled) "
            r"(?:over|forward)\b",
            r"\b(?:balances?|credits?|points?|deposits?|earnings|rewards?)\b.{0,30}?\b(?:remains?|stays?|is|are) "
            rf"(?:yours|the {USER}'s|safe|intact)\b",
            rf"\b{USER} (?:\w+ )?(?:keeps?|retains?)\b.{{0,40}}?\b(?:earn|discount|bonus|credits?|points|balance|"
            r"rewards?|deposit|winnings|payouts?|prize)",
            r"\b(?:deposits?|balances?|credits?|prepayments?)\b.{0,40}?\b(?:is|are|will be|shall be|comes?|goes?) "
            r"(?:\w+ )?(?:returned|repaid|back|handed back|released)\b",
            r"\b(?:get|gets|receive|receives|have) (?:back )?(?:your|their|the|any) (?:\w+ )?(?:deposit|balance|"
            r"credit)\b(?: \w+){0,2}? back\b",
            r"\b(?:scrap|waiv|abolish|drop|remov|lift)\w* (?:the |our |all |any )?(?:\w+ )?(?:charge|fee|penalt|"
            r"fine|surcharge)",
            r"\b(?:keep|keeps|hold|holds) (?:its|their) value\b|\bnever (?:runs? out|lapses?|ends?)\b|\bpays? "
            rf"nothing (?:extra|more)\b|\b{USER} need not pay\b",
            r"\b(?:swapping|switching|changing|leaving|cancelling|returning|closing)\b.{0,30}?\b(?:is|are|comes?) "
            r"(?:\w+ )?(?:free|without (?:a )?(?:charge|fee|cost))",
            rf"\b(?:{SAVINGS}|tickets?|passes)\b.{{0,40}}?\b(?:for ever|forever|indefinitely|without limit)\b",
            rf"\b(?:{SAVINGS}|tickets?|passes|they)\b.{{0,30}}?\b(?:remains?|stays?|keeps?|holds?) (?:\w+ )?(?:valid|"
            r"good|usable)\b",
            r"\bno expiry\b|\b(?:have|has|with) no (?:expiry|expiration|end) date\b",
            r"\bno (?:fee|charge|cost|penalty)s? (?:falls?|becomes?|is) due\b",
        ),
        unless=en(
            r"\b(?:deposit|balance|credit)s? (?:is|are|will|shall) (?:not|never|only)\b",
            r"\bno (?:fee|charge|commission)s? (?:is |are |will be )?(?:refund|return|repaid)",
        ),
    ),
)
