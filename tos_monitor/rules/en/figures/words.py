"""Words by which English sentences tell what a figure is: who acts on it, what is done within it, what it prices."""

from tos_monitor.rules.en.words import USER
from tos_monitor.rules.quantity import Kind

PERIOD, AMOUNT, RATE, COUNT = Kind.PERIOD, Kind.AMOUNT, Kind.RATE, Kind.COUNT
SUM = f"(?:{AMOUNT}|{RATE})"
OFTEN = f"(?:{COUNT}|{PERIOD})"
ANY = f"(?:{AMOUNT}|{RATE}|{COUNT})"

WE = r"\b(?:we|us|the (?:company|provider|platform|operator|marketplace|store|bank|shop|carrier|insurer|host))\b"
YOU = rf"\b{USER}\b"
# Who acts on the figure: nobody else is named between the actor and it.
YOU_DO = rf"{YOU} (?:(?!{WE}).){{0,70}}?"
WE_DO = (
    r"\b(?:we|the (?:company|provider|platform|operator|marketplace|store|bank|shop|carrier|insurer|"
    r"host)) (?:(?!\byou (?:may|must|can|have|will|shall|do|are)\b).){0,70}?"
)
G = "[^.;]{0,40}?"
NEAR = "[^.;]{0,15}?"

WITHIN = (
    rf"(?:within|in|for|up to|during|no later than|not later than|before|have|has) (?:a period of |the "
    rf"first |the next |a |the |up to |at least |a minimum of )?{PERIOD}"
)
SOON = (
    rf"(?:within|in|no later than|not later than|in no more than|under|up to|takes?|take up to|allow) "
    rf"(?:a period of |up to |at most |a maximum of )?{PERIOD}"
)
NOTICE = (
    rf"(?:at least |no less than |not less than |a minimum of |no fewer than |upon |on |with |by "
    rf"giving |giving |gives? |give us |give you )?{PERIOD}(?:'s?)? ?(?:'? )?(?:advance |prior |"
    rf"written |email |e-mail ){{0,3}}"
)
TAKES_BACK = (
    r"(?:return|cancel|withdraw|refund|exchange|change your mind|send (?:it|them|the \w+) back|money "
    r"back|money-back|rescind)\w*"
)
CLAIMS = (
    r"(?:claims?|report|dispute|notify us|tell us|inform us|let us know|contact us|bring|commence|"
    r"file|submit a (?:claim|request)|raise)"
)
ANSWERS = r"(?:appeal|respond|reply|cure|remedy|fix|rectify|correct|remediate|put (?:it|things|this) right|contest)"
PERFORMS = (
    r"(?:pay|paid|payable|due|settle|return the|reimburse|repay|submit|provide|complete|collect|pick "
    r"up|check ?out|activate|book|vacate)"
)
PAYS_OUT = r"(?:refund|reimburse|credit|pay|process|issue|return|remit|release|transfer|send)\w*"
WORKS = (
    r"(?:respond|reply|answer|repair|fix|restore|resolve|ship|dispatch|deliver|investigat|review|act|"
    r"acknowledge|replac|decid|process|complete|remov|delet|correct|get back)\w*"
)
TELLS = (
    r"(?:notif|inform(?!al)|tell|email|e-mail|announc|post|let (?:you|users|members|customers) know|"
    r"warn|alert|advis|remind|publish)\w*"
)
LEAVES = r"(?:cancel|terminat|discontinu|end|close|leave|opt out|not to renew|non-renewal|stop|renewal|withdraw)\w*"
ENDS = (
    r"(?:terminat|suspend|close|clos|delet|ban|disabl|remov|restrict|deactivat|cancel|block|forfeit|"
    r"revok|accelerat|repossess|purg|expire)\w*"
)
BREAKS = (
    r"(?:late|overdue|past due|past-due|arrears|missed|unpaid|violat\w+|strikes?|warnings?|breach\w*|"
    r"inactiv\w+|not (?:used|log|sign|access|been used)\w*|infringe\w*|no-shows?|cancellations?|"
    r"complaints?|dormant|delinquent|unused|offen[cs]es?|chargebacks?|in default|no activity|"
    r"reported|wrong|failed|incorrect)"
)
FAILS = (
    r"(?:delay\w*|late|unavailab\w+|outage|downtime|down\b|interrupt\w+|fail\w*|not (?:available|"
    r"delivered|arrive\w*|working|restored|shipped|repaired)|out of service|disrupt\w+|offline)"
)
MAKES_GOOD = (
    r"(?:credit|refund|compensat\w+|cancel|terminate|free of charge|waive\w*|money back|reimburse\w*|"
    r"discount|entitled|for free)"
)
STOCK = (
    r"(?:points?|prizes?|winnings|credits?|vouchers?|gift cards?|coupons?|miles|balance|rewards?|tokens|coins|passes|"
    r"pass|tickets?|store credit|unused|minutes|data)"
)
FEE = (
    r"(?:penalty|fees?|charges?|surcharges?|interest|commission|late payment|deducted|deduct|"
    r"deduction|administrat\w+|fine|handling)"
)
PRICE = (
    r"(?:price|priced|cost|costs|subscription|rates?|deposit|premium|rent|rental|dues|membership|"
    r"delivery|shipping|annual percentage rate|apr|toll|fare|billed|charged|tariff|postage|minimum "
    r"order)"
)
PERKS = (
    r"(?:discount|cashback|cash back|bonus|reward|rebate|credit|points?|off\b|coupon|interest on "
    r"(?:your|the) (?:balance|deposit|savings)|free)"
)
PAY_OUT = (
    r"(?:compensat\w+|liab\w+|coverage|cover\w*|insur\w+|damages|indemnit\w+|reimburse\w*|service credits?|guarantee)"
)
USE = (
    r"(?:us(?:e|es|ing)|access|download|upload|stream|watch|transfer|withdraw|send|create|register|"
    r"store|storage|request|submit|post|invite|book|borrow|bring|carry|sign in|log in|connect|add|list|play|order|"
    r"make|receive|pause|freeze|change|reschedule)\w*"
)
