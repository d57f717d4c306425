"""Reads who may, must or must not in an edited sentence whose modal verb changed."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tos_monitor.model import Category, Language
from tos_monitor.normal import plain
from tos_monitor.rules.act import Act, Grammar, Role, Scale, served
from tos_monitor.rules.en.modals import ENGLISH_ACTS
from tos_monitor.rules.ko.modals import KOREAN_ACTS
from tos_monitor.rules.provision import Family, Provision, Rule, Saver, Stance, Strength
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongue import Tongues, folded

GRAMMARS: Mapping[Language, Grammar] = {Language.KO: KOREAN_ACTS, Language.EN: ENGLISH_ACTS}
FAMILIES: Mapping[Role, Family] = {
    Role.SERVICE: Family.DUTY,
    Role.POWER: Family.POWER,
    Role.CHOICE: Family.CHOICE,
    Role.FATE: Family.BURDEN,
}
CONDITION = "condition"
"""What the shift of an act is called that a condition was put to."""
# Signs of a sentence beyond which it is a page that lost its full stops, and no two of its acts are known to be one.
_LONGEST = 1500
# Signs around what changed that its words may reach over.
_AROUND = 40
_NOTHING = re.compile(r"(?!)")

_Texts = tuple[str, str]
_Acts = tuple[Sequence[Act], Sequence[Act]]
_Place = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Lean:
    """A change of an act: whom it serves, 1 for the user and -1 for the company, and what it is called."""

    serves: int
    name: str
    family: Family
    category: Category
    is_faint: bool = False


# What each rule tells; what is called by the role of an act is a change of its modal verb.
_TELLS: Mapping[str, str] = {
    Role.SERVICE: "how far the company is bound to do something for the user",
    Role.POWER: "what the company may do to the user",
    Role.CHOICE: "what the user may, must or must not do",
    Role.FATE: "how surely something befalls the user",
    CONDITION: "a condition or an exception of an act",
    "anonymity": "whether data still tells who someone is",
    "any-of": "whether one of several grounds is enough",
    "at-will": "whether an act is free at any time",
    "consent": "how expressly the user consents",
    "deemed": "whether the user is deemed or only presumed to agree",
    "discretion": "what is left to the company's discretion",
    "duration": "for how long something is done to the user",
    "form": "in what form the user has to act",
    "frequency": "how often the company does something for the user",
    "gravity": "how grave a breach must be",
    "in-advance": "whether the user is told before or afterwards",
    "law": "whether something goes only as far as the law permits",
    "necessity": "whether an act has to be necessary",
    "notice": "whether the company gives notice of what it does to the user",
    "only": "whether an act is limited to a case",
    "promptness": "how soon the company acts for the user",
    "reasonableness": "whether something has to be reasonable",
    "told-each": "whether each user is told, or all by a page",
    "whole": "how much of it the company does for the user",
}


def says(id_: str) -> str:
    """What the rule with an id tells, for the manual."""
    return _TELLS[id_.partition("-modal-")[2]]


def rule_ids() -> Iterator[str]:
    """The ids of all rules that a shift may be told by."""
    for language, grammar in GRAMMARS.items():
        yield from (
            f"{language}-modal-{name}" for name in (*Role, *(scale.name for scale in grammar.scales), CONDITION)
        )


def families() -> frozenset[Family]:
    """What the shifts may be about; each may serve either side."""
    told = (scale.family for grammar in GRAMMARS.values() for scale in grammar.scales)
    return frozenset(FAMILIES.values()) | frozenset(filter(None, told))


def modal_shift(before: str, after: str, tongues: Tongues) -> Shift | None:
    """The shift between two forms of a sentence that differ in a modal verb; None when nothing moved.

    All that changed in who may or must has to serve the same side; where it doesn't, the sentence gives and takes.
    """
    if max(len(before), len(after)) > _LONGEST:
        return None
    language = tongues[0].language
    grammar = GRAMMARS[language]
    old, new = folded(before, after, tongues)
    leans = _leans((grammar.reword(old), grammar.reword(new)), grammar)
    if len({lean.serves for lean in leans}) != 1:
        return None
    first = min(leans, key=lambda lean: (lean.is_faint, lean.name, lean.category))
    stances = (Stance.AGAINST_USER, Stance.FOR_USER)[:: first.serves]
    one, other = (
        _provision(sentence, first, f"{language}-modal-{first.name}", stance)
        for sentence, stance in zip((before, after), stances, strict=True)
    )
    return Shift(before=one, after=other)


def _leans(texts: _Texts, grammar: Grammar) -> tuple[_Lean, ...]:
    acts = tuple(grammar.acts(texts[0])), tuple(grammar.acts(texts[1]))
    return (*_of_modality(acts), *_of_scales(texts, acts, grammar), *_of_condition(texts, grammar))


def _of_modality(acts: _Acts) -> Iterator[_Lean]:
    """Compare each act with itself; one that is told more often on one side isn't known from its like."""
    before, after = map(_by_name, acts)
    for name in sorted(before.keys() & after.keys()):
        if len(before[name]) == len(after[name]):
            for one, other in zip(before[name], after[name], strict=True):
                if serves := served(one.role, one.modality, other.modality):
                    yield _Lean(serves=serves, name=one.role, family=FAMILIES[one.role], category=one.category)


def _by_name(acts: Sequence[Act]) -> Mapping[tuple[Role, str], Sequence[Act]]:
    named = defaultdict[tuple[Role, str], list[Act]](list)
    for act in acts:
        named[act.role, act.stem].append(act)
    return named


def _of_scales(texts: _Texts, acts: _Acts, grammar: Grammar) -> Iterator[_Lean]:
    """Compare how sentences that are equal but for the words of a scale grade their act."""
    start, rest = _shared(*texts), _shared(texts[0][::-1], texts[1][::-1])
    parts = [(text, max(start - _AROUND, 0), len(text) - rest + _AROUND) for text in texts]
    moved = [(scale, places) for scale in grammar.scales if (places := _moved(scale, parts))]
    if not moved or len({_without([scale for scale, _ in moved], text, grammar) for text in texts}) != 1:
        return
    for scale, (old, new) in moved:
        told = [grammar.act_at(side, at) for side, (_, at) in zip(acts, (old, new), strict=True) if at >= 0]
        act, lean = told[0], scale.lean(told[0])
        if (
            lean
            and {_kind(other) for other in told} == {_kind(act)}
            and {scale.lean(other) for other in told} == {lean}
        ):
            family = scale.family or (FAMILIES[act.role] if act else Family.DUTY)
            category = act.category if act else Category.UNILATERAL_CHANGE
            serves = lean if new[0] > old[0] else -lean
            yield _Lean(serves=serves, name=scale.name, family=family, category=category, is_faint=scale.is_faint)


def _moved(scale: Scale, parts: Sequence[tuple[str, int, int]]) -> tuple[_Place, _Place] | None:
    old, new = (scale.place(*part) for part in parts)
    return (old, new) if old and new and old[0] != new[0] else None


def _kind(act: Act | None) -> tuple[Role, Category] | None:
    return (act.role, act.category) if act else None


def _without(scales: Sequence[Scale], text: str, grammar: Grammar) -> str:
    """What is left of a sentence without the words of some scales."""
    for scale in scales:
        for words in filter(None, scale.degrees):
            text = words.sub("", text)
    return grammar.plain(text)


def _of_condition(texts: _Texts, grammar: Grammar) -> Iterator[_Lean]:
    """Judge a condition that was put into a sentence, or taken out of it, and all else left as it was."""
    old, new = map(grammar.plain, texts)
    shorter, longer = sorted((old, new), key=len)
    start = _shared(shorter, longer)
    rest = _shared(shorter[start:][::-1], longer[start:][::-1])
    replaced, put = shorter[start : len(shorter) - rest], longer[start : len(longer) - rest]
    if replaced not in put or not grammar.condition.fullmatch(longer, start, len(longer) - rest):
        return
    if act := grammar.act_at(tuple(grammar.acts(shorter)), start):
        serves = -1 if act.is_good is (shorter is old) else 1
        yield _Lean(serves=serves, name=CONDITION, family=FAMILIES[act.role], category=act.category)


def _shared(one: str, other: str) -> int:
    """How many signs two texts begin with alike."""
    lengths = range(1, min(len(one), len(other)) + 1)
    return bisect_left(lengths, 1, key=lambda length: int(one[:length] != other[:length]))


def _provision(sentence: str, lean: _Lean, id_: str, stance: Stance) -> Provision:
    """One side of a shift as a provision, by a rule that no words of its own make hold."""
    return Provision(
        rule=Rule(
            id=id_,
            family=lean.family,
            category=lean.category,
            stance=stance,
            holds=_NOTHING,
            is_faint=lean.is_faint,
        ),
        category=lean.category,
        strength=Strength.PLAIN,
        saver=Saver.NONE,
        figure=0.0,
        sentence=sentence,
        heard=sentence,
        words=tuple(plain(sentence).split()),
    )
