"""Says plainly what a denial of a denial affirms, and what "not only" adds up: neither is a "not" to the patterns."""

import re

_FREED = "(?:free|freed|excused|released|absolved|relieved|exempt|exempted|discharged|immune)"
_OF = "(?:from|of)(?: (?:any|all|its|our|their|the|this))? (?:liability|liabilities|responsibility|responsibilities)"
_PLAIN = (
    (re.compile(rf"\bnot (?P<be>be |been |being )?(?:wholly |entirely |thereby )?{_FREED} {_OF}\b"), r"\g<be>liable"),
    (
        re.compile(r"\bit is (?:not|never) (?:the case|true|correct) that (?P<who>[^.;]{1,60}? (?:is|are)) not\b"),
        r"\g<who>",
    ),
    # "Not only for A but also for B" is for A and for B.
    (re.compile(r"\bnot only (?P<one>[^.;]{1,200}?),? but (?:also )?"), r"\g<one> and also "),
)


def affirmed(folded: str) -> str:
    """A folded sentence with what two denials say put plainly; all else stays."""
    for said, plainly in _PLAIN:
        folded = said.sub(plainly, folded)
    return folded
