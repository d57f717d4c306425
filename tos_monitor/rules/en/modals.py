"""English: how acts are bound, and by which words they are widened and narrowed."""

import re
from collections.abc import Iterator, Mapping

from tos_monitor.model import Category
from tos_monitor.rules.act import Act, Grammar, Modality, Role
from tos_monitor.rules.en.scales import CONDITION, SCALES
from tos_monitor.rules.en.words import NAMED, USER, WE

__all__ = ["ENGLISH_ACTS"]

_M = Modality
_FREE = "(?:able|allowed|permitted|entitled|eligible|free)"
_BEST = "(?:(?:all|our|its|every|commercially|reasonable|best) ){0,4}"
# Tried in this order: what denies comes before what it denies. "May not be able" and "will not be able" foretell.
_MODALITIES: tuple[tuple[Modality, str], ...] = (
    (_M.NEED_NOT, r"need not|(?:do|does|will|shall) not (?:have|need) to|(?:has|have) no (?:obligation|duty) to"),
    (_M.NEED_NOT, r"(?:is|are|be) (?:not|no longer) (?:required|obliged|obligated|bound) to"),
    (_M.NEED_NOT, r"(?:is|are) (?:under no|not under any|no longer under any) (?:obligation|duty) to"),
    (_M.NOT, rf"(?:may|must|shall|will|can|should) ?(?:not|never|no longer)(?: be {_FREE} to)?"),
    (_M.NOT, r"(?:do|does) not|agrees? not to|never|(?:is|are) (?:prohibited|forbidden|barred) from"),
    (_M.NOT, r"(?:is|are) (?:not|no longer) (?:allowed|permitted|entitled|able|free) to|(?:has|have) no right to"),
    (_M.TRIES, r"(?:(?:will|shall|may|must) )?(?:try|endeavou?r|strive|seek|aim|attempt)s? to"),
    (_M.TRIES, rf"(?:(?:will|shall|may|must) )?(?:use|make)s? {_BEST}(?:efforts?|endeavou?rs) to"),
    (_M.MAY_HAVE_TO, r"(?:may|might|can|could) (?:\w+ )?be (?:required|asked|obliged|requested) to"),
    (_M.MAY_HAVE_TO, r"(?:may|might) (?:have|need) to"),
    (_M.ASKED, r"should|(?:is|are) (?:\w+ly )?(?:asked|encouraged|advised|requested|invited|recommended) to"),
    (_M.MUST, r"(?:is|are|(?:will|shall|must) be) (?:required|obliged|obligated|bound|asked) to"),
    (_M.MUST, r"(?:will |shall )?(?:need|has|have) to|agrees? to|undertakes? to|commits? to"),
    (_M.MAY, rf"(?:is|are|(?:will|shall) be) {_FREE} to(?! (?:an?|the|your|any|full)\b)"),
    (_M.MAY, r"(?:(?:will |shall )?(?:has|have)|reserves?|retains?) the (?:right|option) to"),
    (_M.MAY, r"(?:may|can) (?:choose|elect|opt) to|may|can|could|might"),
    (_M.MUST, r"must|shall"),
    (_M.WILL, r"will"),
)
_ADVERB = r"(?:(?!(?:re|app|supp|comp|imp)ly\b)(?:also|always|then|in turn|[a-z]{1,12}ly) ){0,2}"
_MODAL = "|".join(f"(?P<m{at}>{words})" for at, (_, words) in enumerate(_MODALITIES))

# What a company does for its user, by the beginning of the verb, and the category of it.
_SERVICES = {
    Category.REFUND_LIMIT: r"refund|reimburs|repay|repaid|credit|return",
    Category.SHORT_NOTICE: r"notif|inform\b|informed|tell\b|told|warn|remind|announce",
    Category.UNILATERAL_CHANGE: (
        r"compensat|replac|repair|fix|restor|respond|repl[yi]|answer|acknowledg|correct\b|honou?r|"
        r"investigat|reinstat|offer you|give you|send you (?:an? )?(?:\w+ )?(?:notice|reminder|copy)|provide "
        r"(?:you\b|(?:a |an |the |any |\w+ )?(?:refund|notice|replacement|support|reason|copy))|pay\b|"
        r"consult|waive|back up|backs up|protect|safeguard|encrypt|anonymi[sz]e|(?:obtain|seek|ask for|get) "
        r"(?:your )?(?:\w+ )?"
        r"(?:consent|permission)"
    ),
}
# What it does to its user.
_POWERS = {
    Category.UNILATERAL_TERMINATION: (
        r"suspend|terminat|cancel|disabl|close|remov|restrict|limit\b|limited|den(?:y|ied)|refus|block|ban\b|banned|"
        r"delet|reject|withdraw|withhold|withheld|discontinu"
    ),
    Category.PENALTY: r"charg|bill\b|billed|deduct|debit|forfeit",
    Category.DATA_SHARING: (
        r"shar|sell\b|sold\b|rent\b|rented|disclos|transfer|collect|track|monitor|record\b|recorded|use\b|used\b|"
        r"process\b|processed|retain|combin|pass on|access\b|read\b"
    ),
    Category.UNILATERAL_CHANGE: r"chang|modif|amend|increas|rais|revis|alter|assign|substitut|move\b",
}
# What befalls the user, and what only happens to everyone: no choice of theirs.
_FATES = r"lose\b|forfeit|be (?:charged|billed|debited|liable|responsible|held|fined)|incur"
_NO_CHOICE = (
    r"be\b(?! required)|see\b|have\b|find\b|experience|encounter|notice\b|becom|need\b|want\b|wish|like\b|continu|"
    r"receiv|get\b|also\b|not\b|still\b|know|understand|acknowledg|expect|appear|feel|think|believe|miss\b|suffer|"
    r"remain|happen|occur"
)
_CHOICES = {
    Category.CLOSURE_OBSTACLE: r"cancel|terminat|clos|leave|unsubscrib|opt|withdraw|end\b|delet|stop\b|deactivat",
    Category.REFUND_LIMIT: r"return|claim|reject|exchange",
}


_CHOICE = "choice"
_CLASSES = {
    f"{role}{at}": (role, category)
    for role, verbs in ((Role.SERVICE, _SERVICES), (Role.POWER, _POWERS), (Role.CHOICE, _CHOICES))
    for at, category in enumerate(verbs)
} | {
    "gets": (Role.SERVICE, Category.UNILATERAL_CHANGE),
    "fate": (Role.FATE, Category.PENALTY),
    _CHOICE: (Role.CHOICE, Category.UNILATERAL_CHANGE),
}
_Verb = tuple[Role, Category, str]


def _one_of(role: Role, classes: Mapping[Category, str]) -> str:
    return "|".join(f"(?P<{role}{at}>{verbs})" for at, verbs in enumerate(classes.values()))


_COMPANY_VERB = re.compile(rf"(?:be )?(?:{_one_of(Role.SERVICE, _SERVICES)}|{_one_of(Role.POWER, _POWERS)})")
_USER_VERB = re.compile(rf"(?P<fate>{_FATES})|(?!{_NO_CHOICE})(?:{_one_of(Role.CHOICE, _CHOICES)}|[a-z]{{3,20}})")
_FOR_THE_USER = re.compile(
    rf"be (?:{_one_of(Role.SERVICE, _SERVICES)})|(?P<gets>be (?:entitled|eligible)\b|"
    r"receive (?:\w+ ){0,3}(?:refund|credit|compensation|notice)\b)"
)
# We ask or require you to do something.
_ASKS = rf"\bwe (?:will |may )?(?:(?P<require>require)|(?P<ask>ask|encourage|request|advise|invite)) {USER} to "
# Any other name before a modal verb is the company's; a plural is a thing.
_NAME = rf"[\w.&-]{{3,20}} (?<!s )(?=(?:may|must|shall|will|can|cannot|agrees|is|has|does|reserves)\b){NAMED}"
# Who did the one thing also does what is joined to it.
_SAME = r"(?P<same>(?:and|but|or) )(?=(?:may|must|shall|will|can|cannot|agrees?|is|are|has|have|do|does)\b)"
_PARTS = re.compile(r"[.;:]")
_SUBJECT = rf"\b(?:(?:(?P<user>{USER})|{WE}|your (?:account|access|order|data|information|content)s?) |{_SAME}|{_NAME})"
# What only introduces the act ("if we change a price, we will …") or describes a thing ("data we use") is none itself.
_INTRODUCES = re.compile(
    r"\b(?:if|when|where|unless|until|before|after|once|because|whether|whenever|that|which|how|as|what|while|"
    r"information|"
    r"data|services)$"
)
_LONGEST_WORD = 12  # signs of an introducing word, with the blanks around it
_ACTS = re.compile(
    rf"(?:{_ASKS}|{_SUBJECT}{_ADVERB}(?:(?:{_MODAL})(?:, [^,.]{{1,40}},)? )?{_ADVERB})(?=(?P<verb>[a-z].{{0,50}}))"
)


def _modality(found: re.Match[str]) -> Modality | None:
    if found["require"]:
        return _M.MUST
    if found["ask"]:
        return _M.ASKED
    return next((modality for at, (modality, _) in enumerate(_MODALITIES) if found[f"m{at}"]), None)


def _acts(folded: str) -> Iterator[Act]:
    is_users, end = False, None
    for found in _ACTS.finditer(folded):
        start = found.start()
        if _INTRODUCES.search(folded, max(start - _LONGEST_WORD, 0), max(start - 1, 0)):
            continue
        if not found["same"]:
            is_users = bool(found["user"] or found["require"] or found["ask"])
        elif end is None or _PARTS.search(folded, end, start):
            continue
        end, modality = found.end(), _modality(found)
        if verb := _of_user(found["verb"], modality) if is_users else _of_company(found["verb"]):
            role, category, stem = verb
            yield Act(role=role, category=category, stem=stem, modality=modality or _M.WILL, start=start, end=end)


def _of_user(verb: str, modality: Modality | None) -> _Verb | None:
    """What the user does is only told by how it is bound: "you pay" may describe or oblige."""
    if modality is None:
        return None
    found = _FOR_THE_USER.match(verb) or _USER_VERB.match(verb)
    return _classed(found) if found else None


def _of_company(verb: str) -> _Verb | None:
    found = _COMPANY_VERB.match(verb)
    return _classed(found) if found else None


def _classed(found: re.Match[str]) -> _Verb:
    """The class of the verb that was found, with the part of the verb that its inflections share."""
    role, category = _CLASSES[found.lastgroup or _CHOICE]
    return role, category, found[found.lastgroup or 0]


_STYLE = re.compile(r"\b(?:a|an|the|any|also|that|such)\b|\(\w{1,3}\)|[^\w\s]")


def _plain(folded: str) -> str:
    return " ".join(_STYLE.sub(" ", folded).split())


ENGLISH_ACTS = Grammar(
    acts=_acts,
    plain=_plain,
    scales=SCALES,
    condition=CONDITION,
    reword=str,
    verb_is_last=False,
)
