"""Reads who may, must or must not in an edited sentence whose modal verb changed."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from os.path import commonprefix

from tos_monitor.model import Category, Language
from tos_monitor.normal import plain
from tos_monitor.rules.act import Act, Grammar, Role, Scale, served
from tos_monitor.rules.en.modals import ENGLISH_ACTS
from tos_monitor.rules.ko.modals import KOREAN_ACTS
from tos_monitor.rules.provision import Family, Provision, Rule, Saver, Stance, Strength
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES

GRAMMARS: Mapping[Language, Grammar] = {Language.KO: KOREAN_ACTS, Language.EN: ENGLISH_ACTS}
FAMILIES: Mapping[Role, Family] = {
    Role.SERVICE: Family.DUTY,
    Role.POWER: Family.POWER,
    Role.CHOICE: Family.CHOICE,
    Role.FATE: Family.BURDEN,
}
CONDITION = "condition"
"""The name of the shift of an act to which a condition was added."""
# Signs of a sentence beyond which it is a page that lost its full stops, and no two of its acts are known to be one.
_LONGEST = 1500


@dataclass(frozen=True, kw_only=True, slots=True)
class _Lean:
    """A change of an act: whom it serves, 1 for the user and -1 for the company, and what the flag is called."""

    serves: int
    name: str
    family: Family
    category: Category


def modal_shift(before: str, after: str, tongue: Tongue) -> Shift | None:
    """The shift between two forms of a sentence that differ in a modal verb; None when nothing moved.

    All that changed in who may or must has to serve the same side; where it doesn't, the sentence gives and takes.
    """
    if max(len(before), len(after)) > _LONGEST:
        return None
    language = next(each for each in Language if TONGUES[each].rules is tongue.rules)
    leans = _leans(tongue.fold(before), tongue.fold(after), GRAMMARS[language])
    if len({lean.serves for lean in leans}) != 1:
        return None
    first = min(leans, key=lambda lean: (lean.name, lean.category))
    sides = (Stance.AGAINST_USER, Stance.FOR_USER)[:: first.serves]
    old, new = (
        _provision(sentence, rule(language, first.name, first.family, first.category, stance))
        for sentence, stance in zip((before, after), sides, strict=True)
    )
    return Shift(before=old, after=new)


def _leans(before: str, after: str, grammar: Grammar) -> tuple[_Lean, ...]:
    acts = tuple(grammar.acts(before)), tuple(grammar.acts(after))
    return (*_of_modality(*acts), *_of_scales((before, after), acts, grammar), *_of_condition((before, after), acts, grammar))


def _of_modality(old: Sequence[Act], new: Sequence[Act]) -> Iterator[_Lean]:
    """Compare each act with itself; one that is told more often on one side isn't known from its like."""
    before, after = _by_name(old), _by_name(new)
    for name in sorted(before.keys() & after.keys()):
        if len(before[name]) == len(after[name]):
            for one, other in zip(before[name], after[name], strict=True):
                if serves := served(one.role, one.modality, other.modality):
                    yield _Lean(serves=serves, name=one.role, family=FAMILIES[one.role], category=one.category)


def _by_name(acts: Sequence[Act]) -> Mapping[tuple[Role, str], list[Act]]:
    named = defaultdict[tuple[Role, str], list[Act]](list)
    for act in acts:
        named[act.role, act.stem].append(act)
    return named


_Texts = tuple[str, str]
_Acts = tuple[Sequence[Act], Sequence[Act]]


def _of_scales(texts: _Texts, acts: _Acts, grammar: Grammar) -> Iterator[_Lean]:
    """Compare how sentences that are equal but for the words of a scale grade their act."""
    graded = [(scale, *(scale.place(text) for text in texts)) for scale in grammar.scales]
    moved = [(scale, old, new) for scale, old, new in graded if old and new and old[0] != new[0]]
    if not moved or len({_without([scale for scale, _, _ in moved], text, grammar) for text in texts}) != 1:
        return
    for scale, old, new in moved:
        told = [grammar.act_at(side, place) for side, (_, place) in zip(acts, (old, new), strict=True) if place >= 0]
        act, lean = told[0], scale.lean(told[0])
        if lean and all(scale.lean(other) == lean and _class(other) == _class(act) for other in told):
            grows = 1 if new[0] > old[0] else -1
            yield _Lean(
                serves=lean * grows,
                name=scale.name,
                family=scale.family or (FAMILIES[act.role] if act else Family.DUTY),
                category=act.category if act else Category.UNILATERAL_CHANGE,
            )


def _class(act: Act | None) -> tuple[Role, Category] | None:
    return (act.role, act.category) if act else None


def _without(scales: Sequence[Scale], text: str, grammar: Grammar) -> str:
    """What is left of a sentence without the words of some scales."""
    for scale in scales:
        for words in filter(None, scale.degrees):
            text = words.sub("", text)
    return grammar.plain(text)


def _of_condition(texts: _Texts, acts: _Acts, grammar: Grammar) -> Iterator[_Lean]:
    """Judge a condition that was put into a sentence, or taken out of it, and all else left as it was."""
    shorter, longer = sorted(map(grammar.plain, texts), key=len)
    start = len(commonprefix((shorter, longer)))
    rest = shorter[start:]
    if len(shorter) == len(longer) or not longer.endswith(rest):
        return
    if grammar.condition.fullmatch(longer, start, len(longer) - len(rest)):
        side = int(len(texts[0]) > len(texts[1]))
        act = grammar.act_at(acts[side], start)
        if not act:
            return
        serves = (-1 if act.is_good else 1) * (1 if side == 0 else -1)
        yield _Lean(serves=serves, name=CONDITION, family=FAMILIES[act.role], category=act.category)


@lru_cache(maxsize=256)
def rule(language: Language, name: str, family: Family, category: Category, stance: Stance) -> Rule:
    """The rule that stands for one side of a shift; no words of its own make it hold."""
    return Rule(
        id=f"{language}-modal-{name}", family=family, category=category, stance=stance, holds=re.compile(r"(?!)")
    )


def _provision(sentence: str, of: Rule) -> Provision:
    return Provision(
        rule=of,
        category=of.category,
        strength=Strength.PLAIN,
        saver=Saver.NONE,
        figure=0.0,
        sentence=sentence,
        heard=sentence,
        words=tuple(plain(sentence).split()),
    )
