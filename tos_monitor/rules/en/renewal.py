"""How English terms say whether a subscription goes on by itself."""

from tos_monitor.model import Category
from tos_monitor.rules.en.words import en
from tos_monitor.rules.provision import Family, Measure, Rule, Stance

RULES = (
    Rule(
        id="en-asks-to-renew",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.FOR_USER,
        measure=Measure.LONGER_IS_BETTER,
        holds=en(
            r"(?:remind|notif|tell|email|inform|notice)\w*….{0,40}?(?:before|prior to)…(?:renew|charg|trial)",
            r"(?:before|prior to)…(?:renew|trial end)….{0,40}?(?:remind|notif|tell|email|inform)",
            r"(?<!to )\b(?:not|cannot|never) (?:be )?(?:automatically )?renew|renews? only",
            r"\b(?:ends?|expires?|stops?)\b…unless you (?:\w+ ){0,2}(?:renew|extend)",
            r"\b(?:trial|plan|subscription|membership|contract|offer)\b (?:\w+ ){0,2}(?:ends?|stops?|"
            r"expires?)\b(?! of| up)(?!.{0,40}?(?:charg|bill|renew|automatic))",
        ),
    ),
    Rule(
        id="en-renews-itself",
        family=Family.RENEWAL,
        category=Category.AUTO_RENEWAL,
        stance=Stance.AGAINST_USER,
        holds=en(
            r"(?:automatic|auto)\w*[- ]?(?:\w+ ){0,4}?(?:renew|charg|bill|extend|convert)",
            r"(?:renew|charged|billed|extend|convert)\w*(?:\w+ ){0,4}? automatically|(?:renew|"
            r"continu)\w*….{0,100}?\b(?:until|unless) (?:you )?cancel",
            r"recurring (?:charge|payment|billing|subscription)",
            r"\broll(?:s|ed)? over\b",
            r"\b(?:trial|free (?:\w+ )?(?:month|week|period|year)|promotional (?:period|offer))\b.{0,60}?\b(?:turns?|"
            r"converts?|changes?|becomes?|rolls?)\b…\b(?:paid|full|regular|monthly|yearly|annual)",
            r"\b(?:trial|free (?:\w+ )?(?:month|week|period|year))\b.{0,60}?\b(?:we |be |"
            r"are )(?:\w+ )?(?:start (?:billing|charging)|begin (?:billing|charging)|charge|bill)",
            r"\b(?:goes on|go on|continues?|runs? on|extended|extends|prolonged) (?:\w+ )?(?:for|by) (?:another|"
            r"a further|an additional|successive|consecutive)\b",
            r"\brenews? (?:\w+ )?(?:every|each|for successive|annually|monthly|yearly)\b",
            r"\b(?:extended|prolonged|extends?|renewed) (?:\w+ )?(?:for|by) (?:\w+[ -]){1,2}(?:weeks?|months?|"
            r"years?)\b",
        ),
        unless=en(r"\bscams?\b", r"\bno (?:further |more |other )?(?:recurring|automatic|renewal)"),
    ),
)
