"""Words that the English rules share: who the user is, what the company may do, and how a pattern is made of them.

Patterns are matched against lower-case text. The company goes by "we" or by any name, so a pattern tells the sides
apart by the user's words: "not liable" frees the company unless "you are" stands before it.
"""

from tos_monitor.rules.tongue import wording as en

__all__ = ["ACCOUNT", "AT_WILL", "BE", "END", "GRANT", "MAY", "USER", "en"]

USER = (
    r"(?:you|users?|customers?|members?|the customer|the user|guests?|buyers?|sellers?|subscribers?|either party|"
    r"each party)"
)
BE = "(?:is|are|be|being|remains?|stays?|am)"
AT_WILL = (
    r"(?:at any time|for any reason|any or no reason|"
    r"without (?:prior |advance |any )?(?:notice|warning|cause|reason|explanation)|"
    r"(?:sole|absolute|own)(?: and \w+)? discretion|immediately|reserves? the right|"
    r"in our (?:discretion|judg|opinion)|as we see fit|whenever we)"
)
MAY = (
    r"\b(?:may|can|could|need to|(?:reserve|retain)s? the right to|(?:has|have) the right to|entitled to|"
    r"at liberty to)\b"
)
END = (
    r"(?:terminat|suspend|delet|paus|delist|deactivat|disabl|cancel|clos(?:e|ing)|ban\b|bann|block|restrict|refus|"
    r"revok|"
    r"limit)\w*"
)
ACCOUNT = (
    r"(?:accounts?|access|memberships?|use|agreement|licen[cs]e|services?|subscriptions?|orders?|registration|"
    r"shops?|stores?|campaigns?)"
)
# A right that a term gives the user; what follows it is no power of the company.
GRANT = (
    rf"\b{USER}\b (?:\w+ ){{0,6}}(?:have|has|retain|retains) (?:a|the|any)? ?(?:\w+ )?right|"
    rf"{USER} (?:may|can)…for any reason"
)
