"""Proposes flags of low severity for changed sentences in which the rules read nothing."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from tos_monitor.model import Category, Change, Clause, Direction, Flag, Language, Reason, Severity
from tos_monitor.rules.context import lead_in, provided_by
from tos_monitor.rules.law import citations
from tos_monitor.rules.reading import read
from tos_monitor.rules.shift import changed
from tos_monitor.rules.tongues import TONGUES
from tos_monitor.second_reader.features import Around, blocks
from tos_monitor.second_reader.learned import Model

PREFIX = "model-"
"""How the rule of a proposed flag begins; its category follows."""

CATEGORIES: Mapping[str, Category] = {
    "ltd": Category.LIMITATION_OF_LIABILITY,
    "ter": Category.UNILATERAL_TERMINATION,
    "ch": Category.UNILATERAL_CHANGE,
    "use": Category.DEEMED_CONSENT,
    "cr": Category.CONTENT_REMOVAL,
    "j": Category.JURISDICTION,
    "law": Category.CHOICE_OF_LAW,
    "a": Category.ARBITRATION,
    "pinc": Category.DEEMED_CONSENT,  # who uses the service is taken to agree to the privacy policy
}
"""The category that each label of the corpus is about."""

_TONGUE = TONGUES[Language.EN]
_QUOTE = 600  # signs, as for the quotes of the rules


def propose(change: Change, flags: tuple[Flag, ...], model: Model, *, day: date | None = None) -> tuple[Flag, ...]:
    """Propose flags for an English change that raised none.

    Words that came are adverse, words that went favourable, and a category that stands on both sides is no news; so
    a change seen the other way round raises the same flags with opposite directions. Nothing of ``flags`` is changed.
    """
    if flags or change.is_formal:
        return ()
    before = _sentences(change.before, change.around_before)
    after = _sentences(change.after, change.around_after)
    gone, come = changed(*(tuple((each, _TONGUE.fold(each)) for each in side) for side in (before, after)))
    went, came = _told(before, gone, model), _told(after, come, model)
    return tuple(_flag(category, went, came, day) for category in Category if (category in went) != (category in came))


def _sentences(clause: Clause | None, around: Iterable[Clause]) -> tuple[str, ...]:
    return provided_by(clause, lead_in(clause, around, _TONGUE), _TONGUE) if clause else ()


def _told(sentences: tuple[str, ...], news: Iterable[str], model: Model) -> dict[Category, str]:
    """The first sentence for each category, of those that only one side has and in which the rules read nothing."""
    told: dict[Category, str] = {}
    for sentence, around in _unread(sentences, frozenset(news)):
        for label in sorted(model.read_surely(blocks(sentence, around))):
            told.setdefault(CATEGORIES[label], sentence)
    return told


def _unread(sentences: tuple[str, ...], news: frozenset[str]) -> Iterator[tuple[str, Around]]:
    for before, sentence, after in zip(("", *sentences), sentences, (*sentences[1:], ""), strict=False):
        if sentence in news and not read((sentence,), _TONGUE).provisions:
            yield sentence, Around(before=before, after=after)


def _flag(category: Category, went: Mapping[Category, str], came: Mapping[Category, str], day: date | None) -> Flag:
    is_new = category in came
    quote = " ".join((came if is_new else went)[category].split())
    quote = quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1].rstrip() + "…"
    return Flag(
        category=category,
        direction=Direction.ADVERSE if is_new else Direction.FAVOURABLE,
        severity=Severity.LOW,
        rule=f"{PREFIX}{category}",
        quote_before="" if is_new else quote,
        quote_after=quote if is_new else "",
        law=citations(category, Language.EN, day),
        reason=_reason(quote, is_new=is_new),
    )


def _reason(quote: str, *, is_new: bool) -> Reason:
    # The category is named by the flag; a model has no grounds to give but that the words are like labelled ones.
    if is_new:
        return Reason(
            ko=f"규칙은 읽지 못했지만, 법률가가 불공정하다고 표시한 문장과 닮은 문장이 새로 생겼습니다: “{quote}”",
            en=f"New: a sentence that no rule reads, but that is like ones which lawyers marked as unfair: “{quote}”",
        )
    return Reason(
        ko=f"규칙은 읽지 못했지만, 법률가가 불공정하다고 표시한 문장과 닮은 문장이 없어졌습니다: “{quote}”",
        en=f"Gone: a sentence that no rule reads, but that is like ones which lawyers marked as unfair: “{quote}”",
    )
