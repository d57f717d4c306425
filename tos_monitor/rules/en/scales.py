"""English: the words that widen or narrow an act, and the conditions that do."""

import re

from tos_monitor.rules.act import Effect, Role, Scale
from tos_monitor.rules.provision import Family

__all__ = ["CONDITION", "SCALES"]


def _en(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


_OWN = r"(?:our|its|their|the company's|company's)"
_AT_WILL = "(?:own |sole |absolute |exclusive |and |, ){0,4}"
# Those to whom something is done, or who do it themselves.
_OF_USER = frozenset({Role.POWER, Role.CHOICE, Role.FATE})
SCALES = (
    Scale(
        name="discretion",
        family=Family.DISCRETION,
        effect=Effect.SERVES,
        stands_alone=True,
        degrees=(
            _en(
                rf"(?:in|at|within) {_OWN} (?!{_AT_WILL}reasonabl){_AT_WILL}(?:discretion|option|judge?ment)|"
                r"as (?:we|it) sees? fit"
            ),
            _en(rf"(?:in|at|within) {_OWN} {_AT_WILL}reasonable {_AT_WILL}(?:discretion|option|judge?ment)"),
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
                r"(?:with|upon|after|by|on) (?:giving |sending )?(?:you )?(?:reasonable |prior |advance |written |"
                r"advanced |a ){0,3}(?:notice|warning)(?: to you)?|in advance|beforehand"
            ),
        ),
    ),
    Scale(
        name="in-advance",
        family=Family.NOTICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.SERVICE}),
        degrees=(_en(r"when|after|once|as soon as(?= (?:we|it|the|a|your)\b)"), _en(r"before|prior to")),
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
                r"(?:(?:express|explicit|prior|written|affirmative|opt-in)(?:,? and|,)? ){1,3}"
                r"(?=(?:consent|permission)\b)"
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
                r"(?:may|might) be (?:\w+ly )?(?:necessary|required|useful|needed|appropriate|helpful)|(?:is|are) (?:"
                r"useful|helpful|appropriate|desirable|convenient|advisable)"
            ),
            _en(r"(?:is|are) (?:\w+ly )?(?:necessary|required|needed|essential|indispensable)"),
        ),
    ),
    # Of labelled edits that change nothing else, readers call 6 of 7 better for the user, and none worse.
    Scale(
        name="law",
        family=Family.POWER,
        effect=Effect.NARROWS,
        stands_alone=True,
        is_faint=True,
        degrees=(
            None,
            _en(
                r"(?:subject )?to the (?:(?:fullest|maximum|full|greatest) )?extent (?:that )?(?:is |it is )?"
                r"(?:permitted|allowed|possible|permissible|required) (?:by|under) (?:\w+ ){0,2}laws?|(?:unless|except)"
                r"(?: as| where| to the extent| may be| otherwise| it is| is){0,3} (?:permitted|required|prohibited|"
                r"forbidden|restricted) (?:by|under) (?:\w+ ){0,2}laws?|subject to (?:any )?(?:applicable|mandatory) "
                r"laws?"
            ),
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
    Scale(
        name="anonymity",
        family=Family.DATA,
        effect=Effect.SERVES,
        stands_alone=True,
        is_faint=True,
        degrees=(
            None,
            _en(
                r"(?:anonymous(?:ly)?|anonymi[sz]ed|aggregated?|de-?identified|pseudonym(?:ous(?:ly)?|i[sz]ed)|"
                r"non-?personal(?:ly)?(?:[ -]identif\w{1,6})?)(?:(?: and| or|,)(?= (?:anonym|aggreg|de-?ident|pseud)))?"
            ),
        ),
    ),
    Scale(
        name="reasonableness",
        family=Family.POWER,
        effect=Effect.SERVES,
        roles=_OF_USER,
        stands_alone=True,
        is_faint=True,
        degrees=(
            None,
            _en(
                r"reasonably(?= (?:believe|suspect|determine|consider|think|require|necessary|request|incurred|"
                r"conclude))|"
                r"reasonable(?= (?:\w{1,12} )?(?:grounds|belief|suspicion|judg|notice|opinion|costs?|expenses|fees|"
                r"attorney|"
                r"legal|requests?|efforts|care))"
            ),
        ),
    ),
    Scale(
        name="gravity",
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER, Role.FATE}),
        is_faint=True,
        degrees=(
            None,
            _en(
                r"(?:serious(?:ly)?|grave(?:ly)?|repeated(?:ly)?|persistent(?:ly)?|manifest(?:ly)?|material(?:ly)?|"
                r"substantial(?:ly)?|wil(?:l)?ful(?:ly)?|intentional(?:ly)?|deliberate(?:ly)?|grossly) "
                r"(?=(?:breach|violat|infring|misus|abus|unfounded|illegal|unlawful|misconduct|false|negligent))"
            ),
        ),
    ),
    Scale(
        name="duration",
        effect=Effect.SERVES,
        roles=frozenset({Role.POWER, Role.FATE}),
        is_faint=True,
        degrees=(
            _en(r"permanent(?:ly)?|indefinite(?:ly)?|perpetual(?:ly)?|forever|for good"),
            None,
            _en(r"temporar(?:y|ily)|for a (?:limited|short) (?:time|period)"),
        ),
    ),
    Scale(
        name="frequency",
        effect=Effect.WIDENS,
        roles=frozenset({Role.SERVICE}),
        is_faint=True,
        degrees=(
            _en(
                r"usually|generally|typically|normally|ordinarily|sometimes|in (?:most|some|many|certain) cases|"
                r"occasionally|"
                r"from time to time|periodically|where (?:possible|practicable|feasible)|(?:when|if|where) we can|"
                r"rarely"
            ),
            None,
            _en(
                r"always|in (?:every|all|each) cases?|every (?:time|night|day|week|month|hour)|daily|weekly|nightly|"
                r"hourly|"
                r"continuous(?:ly)?"
            ),
        ),
    ),
    Scale(
        name="form",
        family=Family.CHOICE,
        effect=Effect.SERVES,
        roles=frozenset({Role.CHOICE}),
        is_faint=True,
        degrees=(
            _en(
                r"(?:only )?(?:in writing|by (?:registered|certified|recorded) (?:mail|letter|post|delivery)|in "
                r"person)"
            ),
            None,
        ),
    ),
)

# What the law says anyway narrows nothing.
CONDITION = re.compile(
    r"\s?(?:but )?(?:only )?(?:for (?:sole|limited) purposes? of|if|when|where|unless|provided|subject to|as long as|"
    r"so long as|except|in event|to extent|on condition)\b"
    r"(?!.{0,300}\b(?:or|by law|under law|applicable law)\b).{0,300}"
)
