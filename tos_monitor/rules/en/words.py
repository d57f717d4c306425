"""Words that the English rules share: who the user is, what the company may do, and how a pattern is made of them.

Patterns are matched against lower-case text. The company goes by "we" or by any name, so a pattern tells the sides
apart by the user's words: "not liable" frees the company unless "you are" stands before it.
"""

import re

from tos_monitor.rules.sieve import alternatives
from tos_monitor.rules.tongue import wording

__all__ = [
    "ACCOUNT",
    "ALTER",
    "ALTERING",
    "AT_WILL",
    "BE",
    "COMPANY_MAY",
    "DATA",
    "END",
    "ENDING",
    "GIVES_BACK",
    "GRANT",
    "LEAVE",
    "MAY",
    "NAMED",
    "NOT_EVERYWHERE",
    "POSTS",
    "SAVINGS",
    "TIME",
    "USER",
    "WE",
    "en",
]


def en(*ways: str) -> re.Pattern[str]:
    """Compile ways to say one thing; each begins with a word and not within one, so that "refunds" is no "funds"."""
    return wording(*(_from_a_word(way).replace(_ADVERB, _BUT_NO) for each in ways for way in alternatives(each)))


# A word that may stand between two others is none that turns them into their opposite: "is not covered".
_ADVERB = r"(?:\w+ )?"
_BUT_NO = rf"(?:(?!not |never |no ){_ADVERB[3:-2]})?"


def _from_a_word(way: str) -> str:
    if way.startswith((r"\b", "^", "(?:^", ":")):
        return way
    return rf"\b(?:can)?{way}" if way.startswith("not ") else rf"\b{way}"


USER = (
    r"(?:you|users?|customers?|members?|guests?|buyers?|sellers?|subscribers?|clients?|consumers?|passengers?|"
    r"players?|merchants?|account[- ]?holders?|cardholders?|shoppers?|purchasers?|tenants?|"
    r"developers?|creators?|artists?|authors?|publishers?|parents?|guardians?|students?|licensees?|renters?|borrowers?|"
    r"travell?ers?|participants?|riders?|drivers?|hosts?|visitors?|patients?|residents?|hirers?|advertisers?|"
    r"applicants?|attendees?|contributors?|freelancers?|patrons?|policyholders?|depositors?|investors?|"
    r"lessees?|(?:card|ticket|pass|policy|permit|licen[cs]e) holders?|either party|each party|exhibitors?|bidders?|"
    r"entrants?|"
    r"learners?|pupils?|trainees?|candidates?|donors?|backers?|viewers?|listeners?|readers?|streamers?|consignors?|"
    r"shippers?|"
    r"campers?|occupants?|occupiers?|homeowners?|leaseholders?|savers?|the insured|supporters?|payers?|gamers?|"
    r"pledgers?|"
    r"growers?|collectors?|holidaymakers?|boarders?|lodgers?|pet owners?|ticketholders?|bookers?|diners?)"
)
WE = (
    r"(?:we|company|provider|platform|operator|marketplace|shop|store|bank|agency|airline|association|broker|club|"
    r"courier|(?<!your )(?<!mobile )carrier|editors?|moderators?|garage|gym|hotel|insurer|landlord|lender|lessor|"
    r"underwriter|dealer|workshop|nursery|caterer|foundation|institute|college|university|council|theatre|cinema|"
    r"museum|"
    r"railway|ferry|manufacturer|registrar|warehouse|cooperative|federation|academy|syndicate|auctioneer|auction "
    r"house|charity|"
    r"trustee|custodian|pharmacy|campsite|hostel|lottery|bookmaker|installer|forwarder|utility|lab|"
    r"library|licensor|network|organi[sz]ers?|retailer|school|society|studio|supplier|clinic|firm|foundry)"
)
# Whoever stands before the verb and is not the company, which goes by any name.
_OTHERS = (
    "you", "user", "users", "customer", "customers", "member", "members", "guest", "guests", "buyer", "buyers",
    "seller", "sellers", "subscriber", "subscribers", "client", "clients", "consumer", "consumers", "passenger",
    "passengers", "player", "players", "merchant", "merchants", "holder", "party", "parties", "person", "people",
    "anyone", "others", "they", "it", "this", "that", "these", "those", "which", "who", "and", "or", "not", "what",
    "there", "law", "laws", "agreement", "contract", "terms", "service", "services", "content", "information", "data",
    "fee", "fees", "price", "prices", "refunds", "changes", "court", "courts", "arbitrator", "arbitration", "claim",
    "claims", "section", "carrier", "driver", "drivers", "host", "hosts", "partner", "partners", "developer",
    "developers", "creator", "creators", "artist", "artists", "author", "authors", "publisher", "publishers", "student",
    "students", "licensee", "licensees", "participant", "participants", "supplier", "suppliers", "guardian", "parent",
    "parents", "rider", "riders", "visitor", "visitors", "patient", "patients", "resident", "residents",
    "hirer", "hirers", "advertiser", "advertisers", "affiliate", "affiliates", "applicant", "applicants",
    "contributor", "contributors", "tenant", "tenants", "renter", "renters", "traveller", "travellers",
    "everyone", "nobody", "whoever", "entrant", "entrants", "winner", "winners", "bidder", "bidders", "exhibitor",
    "exhibitors", "claimant", "claimants", "insured", "recipient", "recipients", "reseller", "resellers",
    "administrator", "administrators", "admin", "admins", "manager", "managers", "persons", "individual",
    "individuals", "owner", "owners", "businesses", "streamer", "streamers", "vendor", "vendors", "couriers",
    "agencies", "employees", "organization", "organizations", "organisation", "organisations", "institution",
    "institutions", "policyholder", "policyholders", "attendee", "attendees", "patron", "patrons", "learner",
    "learners", "pupil", "pupils", "trainee", "trainees", "candidate", "candidates", "donor", "donors", "backer",
    "backers", "viewer", "viewers", "listener", "listeners", "reader", "readers", "consignor", "shipper", "camper",
    "campers", "occupant", "occupants", "occupier", "homeowner", "leaseholder", "saver", "supporter", "supporters",
    "payer", "gamer", "gamers", "pledger", "grower", "collector", "boarder", "lodger", "diner", "holders", "lessee",
    "lessees", "shopper", "shoppers", "purchaser", "purchasers", "borrower", "borrowers", "investor", "investors",
    "depositor", "freelancer", "freelancers", "cardholder", "cardholders",
)  # fmt: skip
NAMED = "".join(rf"(?<!\b{other} )" for other in _OTHERS)
BE = "(?:is|are|be|being|remains?|stays?|am)"
AT_WILL = (
    r"(?:at any (?:time|moment)|for any reason|any or no reason|at will\b|without (?:prior |advance |any |giving |"
    r"stating |further ){0,2}(?:notice|warning|cause|reasons?|explanation)|without telling|(?:sole|absolute|own|"
    r"unfettered|unlimited|unrestricted|complete|full|entire|free)(?: and \w+)? discretion|(?:at|for) (?:our|its) "
    r"(?:whim|pleasure|convenience)|for convenience|on a whim|immediately|reserves? the right|in our (?:discretion|"
    r"judg|opinion)|(?:see|"
    r"think)s? fit|as we please|when(?:ever)? (?:we|it) (?:like|want|wish|choose|need)|if we (?:no longer )?(?:want|"
    r"wish)|whenever we)"
)
MAY = (
    r"\b(?:may|can|could|need to|(?:reserve|retain)s? (?:to \w+ |for \w+ )?the (?:right|power|option|liberty) to|"
    r"(?:has|have) the right to|entitled to|at liberty to|free to)\b"
)
COMPANY_MAY = rf"(?={MAY}){NAMED}{MAY}"
ENDING = (
    r"terminat|suspend|delet|paus|delist|deactivat|disabl|cancel|clos(?:e|ing)|ban\b|bann|block|restrict(?!ion)|"
    r"refus|shut\b|withdraw|expel|exclud|lock\b|den(?:y|ied)\b|kick|revok|freez|froze|dismiss|evict|cut off|"
    r"turn away|throw out|rescind|rescission"
)
END = rf"(?:{ENDING})\w*"
ACCOUNT = (
    r"(?:accounts?|access|memberships?|use|agreement|licen[cs]e|services?|subscriptions?|orders?|registration|shops?|"
    r"stores?|campaigns?|profiles?|channels?|contracts?|listings?)"
)
# What the company may do to what was agreed.
ALTERING = r"chang|modif|amend|revis|alter(?!n)|increas|lower|reduc|rais(?:e|ing)"
ALTER = rf"(?:{ALTERING}|updat|discontinu|replac|adjust|vary|varied|cut back|scal(?:e|ing) back|tighten|rewrit)"
TIME = r"(?:hours?|days?|weeks?|months?|years?|fortnight|quarter)"
# How a user parts from the company.
LEAVE = r"(?:cancel|close|leave|terminate|end|quit|resign|withdraw|unsubscribe|delete|stop)"
# What users put where others see it.
POSTS = (
    r"\b(?:content|posts?|postings?|reviews?|materials?|listings?|submissions?|comments?|photos?|photographs?|"
    r"pictures?|videos?|clips?|uploads?|contributions?|essays?|songs?|tracks?|entries|ads?|adverts?|advertisements?|"
    r"uploaded \w+|works?|articles?|profiles|answers|ratings?|stories|streams?|recipes?|designs?|courses?|episodes?|"
    r"threads?|artworks?|drawings?|poems?|blogs?)\b"
)
# What users have saved up with the company.
SAVINGS = (
    r"(?:points?|balances?|credits?|funds|rewards?|miles|deposits?|gift cards?|vouchers?|coupons?|minutes|allowances?|"
    r"tokens?|stamps|winnings|earnings|unused (?:hours|units|data|lessons|tickets|days))"
)
# How a bought thing is paid back.
GIVES_BACK = (
    r"(?:refunds?|reimburses?|returns? (?:what|your|the (?:price|amount|money|payment|fees?))|(?:gives?|pays?|hands?|"
    r"sends?) back (?:what|your|the (?:price|amount|money|payment|fees?))|repays?)"
)
# A right that a term gives the user; what follows it is no power of the company.
GRANT = (
    rf"\b{USER}\b (?:\w+ ){{0,6}}(?:have|has|retain|retains) (?:a|the|any)? ?(?:\w+ )?right|{USER} (?:may|"
    r"can)…for any reason"
)
# What a company knows or holds of its users.
DATA = (
    r"\b(?:data|information|content|histor(?:y|ies)|details|address(?:es)?|e-?mails?|photos?|pictures|messages?|chats?|"
    r"conversations?|location|profiles?|contacts?|recordings?|(?:phone |telephone )?numbers?|files?|calls?|"
    r"identifiers?|particulars)\b"
)
# Where an exclusion is void: "some states do not allow it".
NOT_EVERYWHERE = (
    r"\b(?:states|jurisdictions|countries|provinces|territories|laws?)\b.{0,40}?\b(?:do|does|may) not "
    r"(?:allow|permit)\b"
)
