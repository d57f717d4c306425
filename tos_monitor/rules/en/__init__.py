"""English: the rules, and how its sentences, savers and figures are written."""

import re
from html import unescape

from tos_monitor.normal import plain
from tos_monitor.rules.en import change, data, dispute, duty, ending, loss
from tos_monitor.rules.en.words import en
from tos_monitor.rules.provision import Saver
from tos_monitor.rules.tongue import BLOCK, MARK, Figures, Tongue

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
    "one": 1.0, "two": 2.0, "three": 3.0, "five": 5.0, "six": 6.0, "seven": 7.0, "ten": 10.0, "twelve": 12.0,
    "fourteen": 14.0, "fifteen": 15.0, "twenty": 20.0, "twenty-one": 21.0, "thirty": 30.0, "forty-five": 45.0,
    "fifty": 50.0, "sixty": 60.0, "ninety": 90.0, "hundred": 100.0, "thousand": 1000.0,
}  # fmt: skip
_NUMBER = rf"(?P<number>\d[\d,]{{0,14}}|{'|'.join(sorted(_NUMERALS, key=len, reverse=True))})"


def fold(text: str) -> str:
    """Lower the case, drop marks of Markdown and write out what is contracted.

    Terms shout their gravest clauses, a link's target is no term, and "won't" is "will not".
    """
    folded = " ".join(_MARKS.sub("", plain(unescape(text))).lower().split())
    for pattern, written in _CONTRACTIONS:
        folded = pattern.sub(written, folded)
    return folded


ENGLISH = Tongue(
    rules=(*loss.RULES, *duty.RULES, *ending.RULES, *change.RULES, *data.RULES, *dispute.RULES),
    shortest=25,
    sentence_end=re.compile(
        r"(?<=[.!?;])[\"”’)]?\s+(?=[A-Z(“\"‘\[])|\n\s{0,40}(?=[-*•]|\(?[a-z0-9]{1,3}[.)])|\n{2,}|" + BLOCK
    ),
    fold=fold,
    qualifies=re.compile(
        r"However|Except|Unless|Notwithstanding|Provided|But\b|This (?:does not|limitation|exclusion|section does not)"
        r"|The (?:foregoing|above) (?:does|shall|will|limitation|exclusion)|Nothing in this (?:section|clause|"
        r"paragraph)"
    ),
    predicate=re.compile(r"\b(?:is|are|be|will|shall|may|must|can|cannot|do|does|not|agree|waive|contain)\b"),
    excepts=re.compile(
        r"(?:notwithstanding|despite|exception to) (?:section|clause|paragraph) (\(?[\w.]{1,8}\)?)"
        r"|(?:section|clause|paragraph) (\(?[\w.]{1,8}\)?) (?:does|shall|will) not apply",
        re.IGNORECASE,
    ),
    lead_in=re.compile(r":\s*$|following"),
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
                r"(?:if|where|when|because|only when) (?:you|the (?:customer|user|member|seller))(?: \w+){0,2}? "
                r"(?:breach|violat|infring|fraudulent|negligent|at fault|careless)",
                r"your (?:own )?(?:gross |wil(?:l)?ful )?(?:negligen|fault\b|default\b|misuse|carelessness)|"
                r"your (?:own )?(?:\w+ )?(?:breach|violation) of",
            ),
        ),
        (Saver.GROSS, en(r"gross(?:ly)? negligen|wil(?:l)?ful|intentional misconduct|fraud(?! or)|\bintent\b")),
        (
            Saver.FAULT,
            en(
                r"could not (?:\w+ )?have (?:avoided|prevented|foreseen)|(?:beyond|outside)…control|"
                r"\b(?:our|company's) (?:own )?(?:negligen|fault|breach|failure|wrongful)|\bwe (?:are at fault|"
                r"were negligent)|by (?:our )?negligence"
            ),
        ),
        (
            Saver.LAW,
            en(
                r"(?:extent|unless|where|except as|otherwise)…(?:permitted|required|prohibited|allowed|"
                r"allows?)…(?:law|jurisdiction)|extent (?:that )?(?:the )?law (?:allows|permits)|statutory|"
                r"consumer guarantees|mandatory (?:law|"
                r"provision)|applicable law (?:requires|permits)|as permitted by|subject to applicable law|"
                r"not (?:apply|allowed)…(?:jurisdiction|law)"
            ),
        ),
        (
            Saver.EXCEPTION,
            en(
                r"\bexcept\b|\bexcluding\b|\bif you are a new\b|\bonly new (?:users|customers|members)|"
                r"\bunforeseeable\b|"
                r"(?<!or )not (?:\w+ly )?foreseeable|\bother than\b|\bunless\b|\bprovided that\b|does not apply"
            ),
        ),
    ),
    firm_burden=en(
        r"\b(?:solely|sole|fully|entirely|any and all|under no circumstances|in no event|whatsoever|absolute|"
        r"permanently|lesser of|lower of|whether or not (?:you|the)|hold\b.{0,160}?\bharmless|"
        r"for any or no reason|any reason)\b"
    ),
    firm_protection=en(r"without (?:undue )?delay|promptly|immediately|within \d+ hours|always"),
    soft=en(
        r"endeavou?r|reasonable (?:efforts?|steps|endeavou?rs)|best efforts|strive|\btry to\b|\baim to\b|"
        r"where (?:possible|practicable)"
    ),
    intrusion=en(
        r"unauthori[sz]ed|\bhack|\bbreach(?:es)? of security|security|data breach|password|credential|log-?in|"
        r"account (?:details|information)|(?:use|access) of (?:the|your) account|(?:on|under|through|"
        r"via) your account|intrusion|"
        r"malware|virus|compromis|stolen"
    ),
    periods=Figures(
        pattern=re.compile(
            _NUMBER + r"(?: \(\d+\))?[ -]?(?:business |calendar |working )?(?P<unit>hour|day|week|month|year)"
        ),
        units={"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365},
        numerals=_NUMERALS,
    ),
    amounts=Figures(
        pattern=re.compile(
            rf"(?P<unit>[$€£]|usd |eur )?\s?{_NUMBER}(?(unit)|\s?(?:%|percent|per cent|dollars|euros|"
            rf"pounds))"
        ),
        units={},
        numerals=_NUMERALS,
    ),
)
