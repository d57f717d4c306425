"""Judges a changed definition where its term is used: who narrows "loss" narrows what the company pays for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tos_monitor.model import Change, Clause, Direction, Flag, Language, Phrase
from tos_monitor.normal import key, plain
from tos_monitor.rules.law import citations
from tos_monitor.rules.provision import Provision
from tos_monitor.rules.reach import Growth, growth
from tos_monitor.rules.reading import read, sentences
from tos_monitor.rules.reasons import NAMES
from tos_monitor.rules.severity import DESCENT, GRAVEST
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES

# A text uses its terms everywhere; so many sentences show which way one that matters leans.
_MOST_USES = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wording:
    """How a language defines terms: ``about`` finds those whose width moves a burden.

    Parties and services are not among them: that a service is added to a list is hardly ever a shift.
    """

    defines: re.Pattern[str]
    about: re.Pattern[str]
    narrows: re.Pattern[str]
    widens: re.Pattern[str]


_WORDINGS = {
    Language.KO: _Wording(
        defines=re.compile(
            r"[\"'](?P<term>[가-힣 ]{2,20})[\"'](?:이?란|이?라\s?함은|[은는])\s(?P<meaning>[^\"]{5,600}?)"
            r"[을를]\s?(?:말|의미|뜻)(?P<rest>[^\"]{0,200})"
        ),
        about=re.compile(
            r"손해|손실|피해|사고|장애|수수료|비용|요금|위약금|환불|환급|포인트|적립금|마일리지|예치금|개인정보|과실|귀책|불가항력|부정"
        ),
        narrows=re.compile(r"제외|한정|한하|만을|직접|에 불과"),
        widens=re.compile(r"모든|일체|포함|등을|기타|간접"),
    ),
    Language.EN: _Wording(
        defines=re.compile(
            r"[\"'](?P<term>[\w -]{3,40})[\"'] (?:means|refers to|shall mean|includes) "
            r"(?P<meaning>[^\"]{5,600})(?P<rest>)"
        ),
        about=re.compile(
            r"loss|damage|fee|charge|cost|refund|balance|credit|point|personal|incident|breach|force majeure|misuse|"
            r"event",
            re.IGNORECASE,
        ),
        narrows=re.compile(
            r"\b(?:exclud\w+|except|only|direct|limited to|other than|does not include)\b", re.IGNORECASE
        ),
        widens=re.compile(r"\b(?:any|all|including|indirect|without limitation)\b", re.IGNORECASE),
    ),
}
_WORD = re.compile(r"\w+|[,;·]")


def redefined(
    change: Change, before: Sequence[Clause], after: Sequence[Clause], language: Language, day: date | None
) -> tuple[Flag, ...]:
    """Flag a definition that got narrower or wider, by what the clauses that use its term provide on both sides.

    One flag for each direction, the gravest, one step less grave than if the provision itself came or went.
    """
    if not (change.before and change.after):
        return ()
    wording, tongue = _WORDINGS[language], TONGUES[language]
    old, new = (wording.defines.search(plain(side.body)) for side in (change.before, change.after))
    if not old or not new or old["term"] != new["term"] or not wording.about.search(old["term"]):
        return ()
    width = _width(old["meaning"] + old["rest"], new["meaning"] + new["rest"], wording)
    kept = set(map(_key, before)) & set(map(_key, after))
    uses = list(_uses(old["term"], (clause for clause in after if _key(clause) in kept), tongue)) if width else []
    leaning: dict[int, Provision] = {}
    for provision in sorted(uses, key=lambda each: (DESCENT.index(GRAVEST[each.category]), each.sentence)):
        leaning.setdefault(width * provision.rule.stance, provision)
    quotes = plain(old.group()), plain(new.group())
    return tuple(_flag(provision, lean, width, quotes, (language, day)) for lean, provision in leaning.items())


def _key(clause: Clause) -> str:
    return key(clause.body)


def _width(before: str, after: str, wording: _Wording) -> int:
    """Whether a meaning got narrower (-1) or wider (1), by its lists or by words that limit it; 0 if neither tells."""
    words = [_WORD.findall(meaning.lower()) for meaning in (before, after)]
    came, went = growth(*words), growth(*reversed(words))
    wider = (came is Growth.LIST) + (went is Growth.EXCEPTIONS) - (went is Growth.LIST) - (came is Growth.EXCEPTIONS)
    if not wider:
        limits, reaches = (
            len(pattern.findall(after)) - len(pattern.findall(before)) for pattern in (wording.narrows, wording.widens)
        )
        wider = reaches - limits
    return (wider > 0) - (wider < 0)


def _uses(term: str, clauses: Iterable[Clause], tongue: Tongue) -> Iterator[Provision]:
    """What the sentences that use a term provide."""
    folded = tongue.fold(term)
    using = (text for clause in clauses for text in sentences(clause.body, tongue) if folded in tongue.fold(text))
    yield from read((text for _, text in zip(range(_MOST_USES), using, strict=False)), tongue).provisions


_CHANGED: Mapping[int, Phrase] = {
    -1: Phrase(ko="좁아져", en="narrower"),
    1: Phrase(ko="넓어져", en="wider"),
}


def _flag(
    provision: Provision, lean: int, width: int, quotes: tuple[str, str], law: tuple[Language, date | None]
) -> Flag:
    name = NAMES[provision.rule.family, provision.rule.stance]
    how_ko, how_en = ("불리하게", "worse") if lean < 0 else ("유리하게", "better")
    quote = f"“{provision.quote}”"
    grade = min(DESCENT.index(GRAVEST[provision.category]) + 1, len(DESCENT) - 1)
    return Flag(
        category=provision.category,
        direction=Direction.ADVERSE if lean < 0 else Direction.FAVOURABLE,
        severity=DESCENT[grade],
        rule=provision.rule.id,
        quote_before=quotes[0],
        quote_after=quotes[1],
        law=citations(provision.category, *law),
        reason=Phrase(
            ko=f"뜻이 {_CHANGED[width].ko}, 이 말을 쓰는 {name.ko}가 이용자에게 {how_ko} 되었습니다: {quote}",
            en=f"Its meaning got {_CHANGED[width].en}, which makes {name.en} {how_en} for the user: {quote}",
        ),
    )
