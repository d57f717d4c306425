"""Measures one sentence against one proposition of the standard: whether it says so, and what it lacks."""

import re
from collections.abc import Mapping

from tos_monitor.model import Language, Phrase
from tos_monitor.review.records import Flaw, Weakness
from tos_monitor.review.said import Said
from tos_monitor.review.standard import Proposition
from tos_monitor.rules.provision import PROTECTION_LADDER, Provision, Saver, Stance
from tos_monitor.rules.tongue import Tongue, wording

# The company may, where the standard says that it must.
_MAY: Mapping[Language, re.Pattern[str]] = {
    Language.KO: wording(r"(?:통지|고지|공지|안내|배상|보상|환급|처리|제공|표시)(?:를|을)?할수있(?:습니다|다|음)\.?$"),
    Language.EN: wording(r"\b(?:we|the company) may (?:\w+ )?(?:notify|inform|tell|compensate|refund|provide)\b"),
}
_FLAWS: Mapping[Flaw, Phrase] = {
    Flaw.SAVER: Phrase(ko="조건이 더 붙어 있습니다", en="it takes more for it to hold"),
    Flaw.FIGURE: Phrase(ko="기간이 표준과 다릅니다", en="its period is worse or not named"),
    Flaw.WORDS: Phrase(
        ko="표준이 정한 내용 가운데 일부가 없습니다", en="a part of what the standard says is not there"
    ),
    Flaw.SOFT: Phrase(
        ko="의무가 아니라 노력이나 선택으로 되어 있습니다", en="it is an endeavour or a choice, not a duty"
    ),
    Flaw.OPPOSITE: Phrase(ko="문서는 반대로 정합니다", en="the document says the opposite"),
}


def weakness(flaw: Flaw) -> Weakness:
    """A flaw with its explanation."""
    return Weakness(flaw=flaw, reason=_FLAWS[flaw])


def says(proposition: Proposition, said: Said, language: Language) -> bool:
    """Whether a sentence says what a proposition does, however weakly."""
    holds, unless = proposition.holds.get(language), proposition.unless.get(language)
    # A heading may name what a right is about; whom it burdens it does not say.
    text = said.headed if proposition.is_protection else said.folded
    if holds is None or not holds.search(text) or (unless and unless.search(text)):
        return False
    return proposition.family is None or _provision(proposition, said) is not None


def flaw(proposition: Proposition, said: Said, tongue: Tongue, language: Language) -> Flaw | None:
    """What makes a sentence that says it weaker than the standard; None when it is as good."""
    provision = _provision(proposition, said)
    if provision and proposition.saver and not _is_as_wide(provision, proposition.saver):
        return Flaw.SAVER
    if not _is_in_time(proposition, said, tongue, language):
        return Flaw.FIGURE
    fully = proposition.fully.get(language)
    if fully and not fully.search(said.whole):
        return Flaw.WORDS
    if proposition.binds and (_MAY[language].search(said.folded) or tongue.soft.search(said.folded)):
        return Flaw.SOFT
    return None


def _provision(proposition: Proposition, said: Said) -> Provision | None:
    """What the reader of provisions found for the user in the family of a proposition."""
    return next(
        (
            one
            for one in said.provisions
            if one.rule.family is proposition.family and one.rule.stance is Stance.FOR_USER
        ),
        None,
    )


def _is_as_wide(provision: Provision, least: Saver) -> bool:
    found = Saver.NONE if provision.saver is Saver.LAW else provision.saver  # what the law compels moves nothing
    return PROTECTION_LADDER.index(found) >= PROTECTION_LADDER.index(least)


def _is_in_time(proposition: Proposition, said: Said, tongue: Tongue, language: Language) -> bool:
    """Whether a period is as long, or as short, as the standard's; what is done at once needs no figure."""
    days = _days(proposition, said, tongue, language)
    if proposition.at_most and not days:
        return tongue.firm_protection.search(said.folded) is not None
    return days >= proposition.at_least and (not proposition.at_most or days <= proposition.at_most)


def _days(proposition: Proposition, said: Said, tongue: Tongue, language: Language) -> float:
    measures = proposition.measures.get(language)
    if measures is None:
        return tongue.periods.total(said.folded)
    return max((tongue.periods.total(found[0]) for found in measures.finditer(said.folded)), default=0.0)
