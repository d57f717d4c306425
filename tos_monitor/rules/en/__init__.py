"""English: the rules, and how its sentences, savers and figures are written."""

import re
from functools import lru_cache
from html import unescape

from tos_monitor.model import Language
from tos_monitor.normal import plain
from tos_monitor.rules.en import (
    acts,
    arbitration,
    burden,
    change,
    charging,
    company_acts,
    consent,
    content,
    data,
    dispute,
    duty,
    ending,
    exposing,
    figures,
    indemnity,
    keeping,
    leaving,
    licensing,
    limits,
    loss,
    paying,
    refund,
    remedy,
    renewal,
    sharing,
    telling,
)
from tos_monitor.rules.en.asked import answered
from tos_monitor.rules.en.negation import affirmed
from tos_monitor.rules.en.words import en
from tos_monitor.rules.provision import Saver
from tos_monitor.rules.sieve import RuleSet
from tos_monitor.rules.tongue import BLOCK, MARK, Figures, Tongue

# What the rules of private international law are excluded by eases no burden.
_CONFLICT = r" (?:for )?(?:(?:its|the|any|that|body of) ){0,2}(?:conflicts?|choice|united nations|uncitral)\b"
_MARKS = re.compile(MARK + r"|[*\[\]#_|\\]")
_CONTRACTIONS = (
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bcan(?:'t| not)\b"), "cannot"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"(?<=\w)'ll\b"), " will"),
    (re.compile(r"(?<=\w)'re\b"), " are"),
    (re.compile(r"(?<=\w)'ve\b"), " have"),
)
_NUMERALS = {
    "a": 1.0, "an": 1.0, "one": 1.0, "past": 1.0, "last": 1.0, "previous": 1.0, "preceding": 1.0,
    "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0,
    "ten": 10.0, "twelve": 12.0, "fourteen": 14.0, "fifteen": 15.0, "eighteen": 18.0, "twenty": 20.0,
    "twenty-one": 21.0, "twenty-four": 24.0, "thirty": 30.0, "forty-five": 45.0, "forty-eight": 48.0, "fifty": 50.0,
    "sixty": 60.0, "ninety": 90.0, "hundred": 100.0, "thousand": 1000.0,
}  # fmt: skip
_NUMBER = rf"\b(?P<number>\d[\d,]{{0,14}}(?:\.\d{{1,4}})?|{'|'.join(sorted(_NUMERALS, key=len, reverse=True))})"


# A sentence is folded for each of its provisions; a clause has not so many sentences.
@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Lower the case, drop marks of Markdown and write out what is contracted.

    Terms shout their gravest clauses, a link's target is no term, and "won't" is "will not".
    """
    folded = " ".join(_MARKS.sub("", plain(unescape(text))).lower().split())
    if "'" in folded or "can not" in folded:
        for pattern, written in _CONTRACTIONS:
            folded = pattern.sub(written, folded)
    if "not" in folded:
        folded = affirmed(folded)
    return answered(folded) if "? " in folded else folded


ENGLISH = Tongue(
    language=Language.EN,
    rules=RuleSet(
        loss.RULES,
        burden.RULES,
        limits.RULES,
        remedy.RULES,
        duty.RULES,
        indemnity.RULES,
        paying.RULES,
        charging.RULES,
        refund.RULES,
        renewal.RULES,
        ending.RULES,
        leaving.RULES,
        change.RULES,
        telling.RULES,
        consent.RULES,
        content.RULES,
        licensing.RULES,
        data.RULES,
        sharing.RULES,
        exposing.RULES,
        keeping.RULES,
        dispute.RULES,
        arbitration.RULES,
        letters=4,
    ),
    shortest=25,
    sentence_end=re.compile(
        # An answer stays with its question and what it goes on with.
        r"(?<=[.!?;])(?<!\?\sYes\.)(?<!\?\sNo\.)[\"”’)]?\s+(?!(?<=\?\s)(?:Yes|No)\b)(?=[A-Z(“\"‘\[])|"
        r"\n\s{0,40}(?=[-*•]|\(?[a-z0-9]{1,3}[.)])|\n{2,}|" + BLOCK
    ),
    fold=fold,
    qualifies=re.compile(
        r"However|Except|Unless|Notwithstanding|Provided|But\b|This (?:does not|limitation|exclusion|"
        r"section does not)|The (?:foregoing|above) (?:does|shall|will|limitation|exclusion)|"
        r"Nothing in this (?:section|clause|paragraph)"
    ),
    predicate=re.compile(r"\b(?:is|are|be|will|shall|may|must|can|cannot|do|does|not|agree|waive|contain)\b"),
    # What only explains, reports or asks: "this section describes how …", "last year we removed 3,000 offers".
    defines=re.compile(
        r"^(?:this|these|the) (?:\w{1,20} )?(?:section|page|part|article|summary|guide|document)s? (?:\w{1,20} )?"
        r"(?:explains?|describes?|outlines?|shows?|summari[sz]es?|tells? you)\b|"
        r"^(?:last (?:year|quarter|month)|in (?:19|20)\d\d|from \w{1,20} to \w{1,20} (?:19|20)\d\d)\b.{0,40}?"
        r"\w{1,20}ed\b|\bon average\.?$|\?[\"”’)]?$|"
        r"^\W{0,5}(?:please |you (?:may|can) )?(?:review|see|read|refer to|consult|visit|learn more)\b.{0,120}?"
        r"\b(?:to learn|for (?:more|further|additional) (?:details|information)|learn more)\b|"
        # What a word stands for; what moves is told where it is used.
        r"^[\"“][^\"“”]{1,60}[\"”]\W{0,3}(?:shall |will )?(?:means?|is defined as|refers? to)\b|"
        # What greets or thanks.
        r"^(?:welcome to|thank you\b|we (?:\w{1,20} )?(?:thank|welcome)\b)[^.!?]{0,200}[.!?]?$",
        re.IGNORECASE,
    ),
    excepts=re.compile(
        r"(?:notwithstanding|despite|exception to) (?:section|clause|paragraph) (\(?[\w.]{1,8}\)?)|(?:section|clause|"
        r"paragraph) (\(?[\w.]{1,8}\)?) (?:does|shall|will) not apply",
        re.IGNORECASE,
    ),
    lead_in=re.compile(r":\s*$|\bfollowing\b[^.!?]{0,200}[.:]?\s*$"),
    savers=(
        # Fault is named only to say that it does not matter.
        (
            Saver.NONE,
            en(r"(?:regardless of|irrespective of|whether or not|even (?:if|where|when))….{0,10}?(?:negligen|fault)"),
        ),
        (Saver.PROOF, en(r"(?:unless|until) (?:we|the company) (?:can )?(?:prove|show|demonstrate)")),
        (
            Saver.USER_FAULT,
            en(
                r"\bif (?:we|it) (?:\w+ ){0,2}(?:determine|believe|find|establish|conclude)s? that…\b(?:violated?|"
                r"breached?|infringed?)\b",
                r"\b(?:if|where|when) (?:a|the) (?:court|judge|tribunal) (?:\w+ )?(?:finds?|rules?|holds?|decides?)\b",
                r"(?:if|where|when|because|only when) (?:you|the (?:customer|user|member|"
                r"seller))(?: \w+){0,2}? (?:breach|violat|infring|fraudulent|negligent|at fault|careless)",
                r"responsible for (?:updating|providing|keeping|obtaining|ensuring|checking|reviewing|making sure|"
                r"paying)\b|your (?:\w+ )?responsibility to (?:update|provide|keep)\b|\byour (?:own )?(?:intentional|"
                r"negligent|deliberate|culpable|wrongful) |responsible for your (?:own )?(?:conduct|content|actions|"
                r"compliance|behaviou?r)|(?:your|"
                r"(?:user|customer|member|seller|buyer|client)'s) (?:own )?(?:gross |wil(?:l)?ful )?(?:negligen|"
                r"fault\b|default\b|misuse|carelessness)|your (?:own )?(?:\w+ )?(?:breach|violation) of",
            ),
        ),
        (
            Saver.GROSS,
            en(
                r"gross(?:ly)? negligen|wil(?:l)?ful|intentional misconduct|\b(?:our|own|for|of|by|or|and|"
                r"including|involving|except|'s) fraud\b(?! (?:prevention|detection|protection|or))|\bintent\b|"
                r"\bserious(?:ly)? (?:mistake|fault|error|careless|breach)|\bdeliberate(?! or (?:careless|negligent))|"
                r"\bon purpose\b(?! or)|\bintentionally\b(?! or (?:negligent|careless))"
            ),
        ),
        (
            Saver.FAULT,
            en(
                r"could not (?:\w+ )?have (?:avoided|prevented|foreseen)|(?:beyond|outside)…control|\b(?:our|its|"
                r"[\w.-]{2,20}'s) (?:own )?(?:\w+ (?:or|and) )?(?:negligen|fault|breach|failure|wrongful)|\bwe (?:are "
                r"at fault|"
                r"were negligent)|by (?:our )?negligence|\b(?:acted|acts|acting) (?:with )?negligen|\b(?:our|"
                r"company's) (?:own )?(?:mistakes?|errors?|careless)|"
                r"\bcareless(?:ness|ly)?\b"
            ),
        ),
        (
            Saver.LAW,
            en(
                r"(?:extent|unless|where|except as|otherwise|\bas\b|\bwhen\b)…(?:permitted|required|prohibited|allowed|"
                r"allows?)…(?:law|jurisdiction)|extent (?:that )?(?:the )?law (?:allows|permits)|statutory|"
                r"cannot (?:\w+ )?be (?:lawfully |legally )?(?:excluded|limited|restricted|waived|disclaimed)|"
                r"matter of law|\bnothing\b….{0,20}?\b(?:prevents|stops)\b|consumer guarantees|mandatory (?:law|"
                r"provision)|applicable law (?:requires|permits)|as permitted by|subject to applicable law|"
                r"not (?:apply|allowed)…(?:jurisdiction|law)"
            ),
        ),
        (
            Saver.EXCEPTION,
            en(
                rf"\bexcept\b(?!{_CONFLICT})|\bexcluding\b(?!{_CONFLICT})|\bif you are a new\b|\bonly new (?:users|"
                r"customers|members)|"
                r"\bunforeseeable\b|\bup to (?:[$€£]|a (?:total|maximum) of|the (?:price|amount|value|fees?))|(?<!or "
                r")not (?:\w+ly )?foreseeable|"
                r"\bother than\b|\bunless\b(?! you (?:\w+ )?(?:cancel|terminate|end|close)\b)|\bprovided that\b|"
                r"does not apply|\bby (?:no more than|not more than|at most|up to)\b|\bsave (?:for|that|where|"
                r"to the extent|as)\b"
            ),
        ),
    ),
    firm_burden=en(
        r"\b(?:perpetual|irrevocable|solely|sole|fully|entirely|any and all|under no circumstances|in no event|"
        r"whatsoever|absolute|permanently|lesser of|lower of|whether or not (?:you|the)|hold\b.{0,160}?\bharmless|"
        r"accused|alleged(?:ly)?|suspect(?:ed|s)?|for any or no reason|any reason|no longer (?:wish|want)|(?:see|"
        r"think) fit|as we please|at will|whenever we|without (?:giving |stating )?(?:any )?reasons?|without telling)\b"
    ),
    firm_protection=en(r"without (?:undue )?delay|promptly|immediately|within \d+ hours|always|\bin full\b"),
    soft=en(
        r"endeavou?r|reasonable (?:efforts?|steps|endeavou?rs)|best efforts|strive|\b(?:try|aim) (?:not )?to\b|"
        r"where (?:possible|practicable)|\bmay be (?:entitled|eligible)\b|\byou may (?:receive|qualify|request)\b|"
        r"\bmay (?:\w+ )?(?:refund|reimburse|compensate|credit|replace)\b|\b(?:our|its) (?:\w+ )?discretion\b"
    ),
    intrusion=en(
        r"unauthori[sz]ed|\bhack|\bbreach(?:es)? of security|security|data breach|password|credential|log-?in|"
        r"account (?:details|information)|(?:use|access) of (?:the|your) account|(?:on|under|through|"
        r"via) your account|intrusion|malware|virus|compromis|stolen"
    ),
    periods=Figures(
        pattern=re.compile(
            _NUMBER + r"(?: \(\d+\)|\))?[ -]?(?:full |business |calendar |working |consecutive ){0,2}"
            r"(?P<unit>hour|day|week|month|year)"
        ),
        units={"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365},
        numerals=_NUMERALS,
    ),
    amounts=Figures(
        pattern=re.compile(
            # Within a word no figure begins; to see that first is twice as quick.
            r"(?:(?<![a-z])|(?=[$€£]))(?P<money>[$€£]|\b(?:usd|eur|gbp) )?\s?"
            rf"{_NUMBER}(?(money)|(?: \(\d{{1,4}}\))?\s?(?:%|percent|per cent|"
            r"dollars|euros|pounds|[- ]?(?P<unit>month|year)))"
        ),
        # How many months of fees a cap counts decides only between sums that are alike.
        units={"month": 1e-6, "year": 12e-6},
        numerals=_NUMERALS,
    ),
    quantities=figures.QUANTITIES,
    acts=RuleSet(acts.RULES, company_acts.RULES),
)
