"""English: how acts are bound, and by which words they are widened and narrowed."""

import re
from collections.abc import Iterator

from tos_monitor.model import Category
from tos_monitor.rules.act import Act, Effect, Grammar, Modality, Role, Scale
from tos_monitor.rules.en.words import NAMED, USER, WE
from tos_monitor.rules.provision import Family

__all__ = ["ENGLISH_ACTS"]

_M = Modality
# Tried in this order: what denies comes before what it denies. "May not be able" and "will not be able" foretell.
_MODALITIES: tuple[tuple[Modality, str], ...] = (
    (
        _M.NEED_NOT,
        r"need not|(?:do|does|will|shall) not (?:have|need) to|(?:is|are|be) not (?:required|obliged|obligated|bound) to|"
        r"(?:has|have) no (?:obligation|duty|responsibility) to|(?:is|are) under no (?:obligation|duty) to|"
        r"(?:is|are) (?:no longer|not) under any (?:obligation|duty) to",
    ),
    (
        _M.NOT,
        r"(?:may|must|shall|will|can|should) ?(?:not|never|no longer)(?: be (?:able|allowed|permitted|entitled) to)?|"
        r"(?:do|does) not|(?:is|are) (?:not|no longer) (?:allowed|permitted|entitled|able|free) to|agrees? not to|never|"
        r"(?:is|are) (?:prohibited|forbidden|barred) from|(?:has|have) no right to",
    ),
    (
        _M.TRIES,
        r"(?:(?:will|shall|may|must) )?(?:try|endeavou?r|strive|seek|aim|attempt)s? to|(?:(?:will|shall|may|must) )?"
        r"(?:use|make)s? (?:all |our |its |every |commercially ){0,2}(?:reasonable |best )?(?:efforts?|endeavou?rs) to",
    ),
    (
        _M.MAY_HAVE_TO,
        r"(?:may|might|can|could) (?:\w+ )?be (?:required|asked|obliged|requested) to|(?:may|might) (?:have|need) to",
    ),
    (_M.ASKED, r"should|(?:is|are) (?:\w+ly )?(?:asked|encouraged|advised|requested|invited|recommended) to"),
    (
        _M.MUST,
        r"(?:(?:is|are)|(?:will|shall|must) be) (?:required|obliged|obligated|bound|asked) to|(?:will |shall )?(?:need|"
        r"(?:has|have)) to|agrees? to|undertakes? to|commits? to",
    ),
    (
        _M.MAY,
        r"(?:(?:is|are)|(?:will|shall) be) (?:entitled|free|allowed|permitted|able|eligible) to(?! (?:an?|the|your|any|full)\b)|(?:(?:will |shall )?(?:has|have)|"
        r"reserves?|retains?) the (?:right|option) to|(?:may|can) (?:choose|elect|opt) to|may|can|could|might",
    ),
    (_M.MUST, r"must|shall|will"),
)
_ADVERB = r"(?:(?!(?:re|app|supp|comp|imp)ly\b)(?:also|always|then|in turn|[a-z]{1,12}ly) ){0,2}"
_MODAL = "|".join(f"(?P<m{at}>{words})" for at, (_, words) in enumerate(_MODALITIES))

# What a company does for its user, by the beginning of the verb, and the category of it.
_SERVICES = {
    Category.REFUND_LIMIT: r"refund|reimburs|repay|repaid|credit|return",
    Category.SHORT_NOTICE: r"notif|inform\b|informed|tell\b|told|warn|remind|announce",
    Category.SECURITY_RISK: r"",
    Category.UNILATERAL_CHANGE: (
        r"compensat|replac|repair|fix|restor|respond|repl[yi]|answer|acknowledg|correct\b|honou?r|investigat|"
        r"reinstat|offer you|give you|send you (?:a |an )?(?:\w+ )?(?:notice|reminder|copy|confirmation)|provide "
        r"(?:you\b|(?:a |an |the |any |\w+ )?(?:refund|notice|replacement|support|reason|explanation|copy))|pay\b|consult|"
        r"waive|protect|safeguard|encrypt|anonymi[sz]e|(?:obtain|seek|ask for|get) (?:your )?(?:\w+ )?(?:consent|permission)"
    ),
}
# What it does to its user.
_POWERS = {
    Category.UNILATERAL_TERMINATION: (
        r"suspend|terminat|cancel|disabl|close|remov|restrict|limit\b|limited|den(?:y|ied)|refus|block|ban\b|banned|delet|"
        r"reject|withdraw|withhold|withheld|discontinu"
    ),
    Category.PENALTY: r"charg|bill\b|billed|deduct|debit|forfeit",
    Category.DATA_SHARING: (
        r"shar|sell\b|sold\b|rent\b|rented|disclos|transfer|collect|track|monitor|record\b|recorded|use\b|used\b|process\b|processed|"
        r"retain|combin|pass on"
    ),
    Category.UNILATERAL_CHANGE: r"chang|modif|amend|increas|rais|revis|alter|assign|substitut|move\b",
}
# What befalls the user, and what only happens to everyone: no choice of theirs.
_FATES = r"lose\b|forfeit|be (?:charged|billed|debited|liable|responsible|held|fined)|incur"
_NO_CHOICE = (
    r"be\b(?! required)|see\b|have\b|find\b|experience|encounter|notice\b|becom|need\b|want\b|wish|like\b|continu|receiv|get\b|"
    r"also\b|not\b|still\b|know|understand|acknowledg|expect|appear|feel|think|believe|miss\b|suffer|remain|happen|occur"
)
_CHOICES = {
    Category.CLOSURE_OBSTACLE: r"cancel|terminat|clos|leave|unsubscrib|opt|withdraw|end\b|delet|stop\b|deactivat",
    Category.REFUND_LIMIT: r"return|claim|reject|exchange",
}


def _one_of(classes: dict[Category, str], prefix: str) -> str:
    return "|".join(f"(?P<{prefix}{at}>{verbs})" for at, verbs in enumerate(classes.values()) if verbs)


_COMPANY_VERB = re.compile(rf"(?:be )?(?:{_one_of(_SERVICES, 's')}|{_one_of(_POWERS, 'p')})")
_USER_VERB = re.compile(rf"(?P<fate>{_FATES})|(?!{_NO_CHOICE})(?:{_one_of(_CHOICES, 'c')}|[a-z]{{3,20}})")
_FOR_THE_USER = re.compile(
    rf"be (?:{_one_of(_SERVICES, 's')})|(?P<gets>be (?:entitled|eligible)\b|receive (?:\w+ ){{0,3}}(?:refund|credit|compensation|notice)\b)"
)
# We ask or require you to do something.
_ASKS = rf"\bwe (?:will |may )?(?:(?P<require>require)|(?P<ask>ask|encourage|request|advise|invite)) {USER} to "
# Any other name before a modal verb is the company's; a plural is a thing.
_NAME = rf"[\w.&-]{{3,20}} (?<!s )(?=(?:may|must|shall|will|can|cannot|agrees|is|has|does|reserves)\b){NAMED}"
_SUBJECT = rf"\b(?:(?:(?P<user>{USER})|{WE}|your (?:account|access|order|data|information|content)s?) |{_NAME})"
# What only introduces the act ("if we change a price, we will …") or describes a thing ("data we use") is none itself.
_INTRODUCES = frozenset(
    "if when where unless until before after once because whether whenever that which how as what while information data services".split()
)
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
    for found in _ACTS.finditer(folded):
        if folded[: found.start()].rpartition(" ")[0].rpartition(" ")[2] in _INTRODUCES:
            continue
        modality = _modality(found)
        if found["user"] or found["require"] or found["ask"]:
            role = _of_user(found["verb"]) if modality else None
        else:
            role = _of_company(found["verb"])
        if role:
            yield Act(
                role=role[0],
                category=role[1],
                stem=role[2],
                modality=modality or _M.MUST,
                start=found.start(),
                end=found.end(),
            )


def _of_user(verb: str) -> tuple[Role, Category, str] | None:
    if served := _FOR_THE_USER.match(verb):
        if served["gets"]:
            return Role.SERVICE, Category.UNILATERAL_CHANGE, "get"
        return _classed(served, (("s", Role.SERVICE, _SERVICES),))
    found = _USER_VERB.match(verb)
    if not found:
        return None
    if found["fate"]:
        return Role.FATE, Category.PENALTY, found[0]
    return _classed(found, (("c", Role.CHOICE, _CHOICES),)) or (Role.CHOICE, Category.UNILATERAL_CHANGE, found[0])


def _of_company(verb: str) -> tuple[Role, Category, str] | None:
    found = _COMPANY_VERB.match(verb)
    return _classed(found, (("s", Role.SERVICE, _SERVICES), ("p", Role.POWER, _POWERS))) if found else None


def _classed(
    found: re.Match[str], classes: tuple[tuple[str, Role, dict[Category, str]], ...]
) -> tuple[Role, Category, str] | None:
    """The class of verbs that was found, with the part of the verb that its inflections share."""
    for prefix, role, verbs in classes:
        for at, (category, words) in enumerate(verbs.items()):
            if words and (stem := found[f"{prefix}{at}"]):
                return role, category, stem
    return None


def _en(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


_STYLE = re.compile(r"\b(?:a|an|the|any|also|that|such)\b|\(\w{1,3}\)|[^\w\s]")


def _plain(folded: str) -> str:
    return " ".join(_STYLE.sub(" ", folded).split())


_OWN = r"(?:our|its|their|the company's|company's)"
SCALES = (
    Scale(
        name="discretion",
        family=Family.DISCRETION,
        effect=Effect.SERVES,
        stands_alone=True,
        degrees=(
            _en(
                rf"(?:in|at|within) {_OWN} (?:own |sole |absolute |reasonable |exclusive |(?:and|,) ){{0,4}}(?:discretion|option|"
                r"judg(?:e)?ment)|as (?:we|it) sees? fit"
            ),
            None,
        ),
    ),
    Scale(
        name="notice",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER}),
        degrees=(
            _en(r"without (?:any |prior |further |advance |giving |you ){0,3}(?:notice|warning)(?: to you)?"),
            None,
            _en(
                r"(?:with|upon|after|by|on) (?:giving |sending )?(?:you )?(?:reasonable |prior |advance |written |advanced |"
                r"a ){0,3}(?:notice|warning)(?: to you)?|in advance|beforehand"
            ),
        ),
    ),
    Scale(
        name="at-will",
        effect=Effect.WIDENS,
        roles=frozenset({Role.POWER, Role.CHOICE}),
        degrees=(
            None,
            _en(r"at any (?:time|moment)|for any (?:or no )?reason|without (?:cause|giving (?:a |any )?reasons?)"),
        ),
    ),
    Scale(
        name="promptness",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        degrees=(
            None,
            _en(r"as soon as (?:it is )?(?:reasonably )?(?:possible|practicable)|within a reasonable (?:time|period)"),
            _en(r"promptly|without (?:undue |unreasonable )?delay|immediately|at once"),
        ),
    ),
    Scale(
        name="consent",
        family=Family.CONSENT,
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER}),
        degrees=(
            None,
            re.compile(
                r"(?:(?:express|explicit|prior|written|affirmative|opt-in)(?:,? and|,)? ){1,3}(?=(?:consent|permission)\b)"
            ),
        ),
    ),
    Scale(
        name="only",
        effect=Effect.NARROWS,
        degrees=(None, _en(r"(?<!not )(?:only|solely|exclusively)")),
    ),
    Scale(
        name="necessity",
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER}),
        degrees=(
            _en(
                r"(?:may|might) be (?:\w+ly )?(?:necessary|required|useful|needed|appropriate|helpful)|(?:is|are) (?:useful|"
                r"helpful|appropriate|desirable|convenient|advisable)"
            ),
            _en(r"(?:is|are) (?:\w+ly )?(?:necessary|required|needed|essential|indispensable)"),
        ),
    ),
    Scale(
        name="whole",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        degrees=(
            _en(r"(?:a )?(?:part|some|portion) of|partial(?:ly)?|in part"),
            None,
            _en(r"full(?:y)?|all of|in full|entire(?:ly)?|whole"),
        ),
    ),
)

ENGLISH_ACTS = Grammar(
    acts=_acts,
    plain=_plain,
    scales=SCALES,
    # What the law says anyway narrows nothing.
    condition=re.compile(
        r"\s?(?:but )?(?:only )?(?:for (?:sole|limited) purposes? of|if|when|where|unless|provided|subject to|as long as|"
        r"so long as|except|in event|to extent|on condition)\b(?!.{0,300}\b(?:or|by law|under law|applicable law)\b).{0,300}"
    ),
    verb_is_last=False,
)
