"""Reads a clause into the provisions it makes, sentence by sentence, main clause before proviso."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tos_monitor.model import Category
from tos_monitor.normal import plain
from tos_monitor.rules.provision import Family, Provision, Rule, Saver, Stance, Strength
from tos_monitor.rules.tongue import MARK, Tongue

# How far around its words a provision is told from another with the same words: a subject and an ending.
_BEFORE, _AFTER = 30, 15
# Families that say what the company may do.
_POWERS = frozenset({Family.TERMINATION, Family.CHANGE, Family.CONTENT, Family.DATA, Family.CLOSURE, Family.REFUND})
# A protection of these families that comes or goes together with the power it binds is no gain and no loss of its own.
_TEMPERED = frozenset({Family.TERMINATION})
# What may be left to discretion.
_AT_WILL = _POWERS | {Family.PENALTY, Family.PROOF}
# A protection of these that comes or goes together with a burden that it answers: "we collect, with your consent, …".
_BINDING = frozenset({Family.NOTICE, Family.NOTICE_PERIOD, Family.CONSENT})
# What a protection answers that stands after it: that users are told, may object, may opt out.
_ANSWERED: Mapping[Family, frozenset[Family]] = {
    Family.NOTICE: _POWERS,
    Family.NOTICE_PERIOD: _POWERS,
    Family.REMEDY: _POWERS,
    Family.RENEWAL: _POWERS,
    Family.CONSENT: frozenset({Family.DATA, Family.COLLECTION}),
    Family.ARBITRATION: frozenset({Family.ARBITRATION, Family.CLASS_ACTION}),
}
_WORD = re.compile(r"\w+|[,;·]")
_MARK = re.compile(MARK)
_COLUMN = "|"
# Stands between a lead-in that opens exceptions and one of them.
_EXCEPTED = " › "
LONGEST_OPENING = 700
"""Signs beyond which nothing is the lead-in of a list: each item is read with it, so that a long one costs that often.

None is longer of the 218 in 50 English terms that lawyers labelled (``docs/quality.md``), and of the 52 in ten Korean
terms from public repositories.
"""
# What an item of a list begins with that a page put into the paragraph of its lead-in.
_ITEM = re.compile(r"(?:\d{1,2}[.)]|[-•·○※])\s")

_Held = tuple[Rule, str]
"""A rule that holds in a part of a sentence, with the words that show it."""


def sentences(text: str, tongue: Tongue) -> tuple[str, ...]:
    """Part a text into sentences; a proviso stays with the sentence it qualifies, and an item completes its lead-in."""
    parts: list[str] = []
    opening = ""
    for part in _parts(text, tongue):
        if parts and tongue.qualifies.match(part):
            parts[-1] += " " + part
            opening = _opening(parts[-1]) if tongue.lead_in.search(part) else opening
        elif opening and (mark := _ITEM.match(part)):
            parts.append(completed(opening, part[mark.end() :], tongue))
        else:
            parts.append(part)
            opening = _opening(part) if tongue.lead_in.search(part) else ""
    return tuple(parts)


def _opening(part: str) -> str:
    return part.rstrip(" .:：") if len(part) <= LONGEST_OPENING else ""


def completed(opening: str, item: str, tongue: Tongue) -> str:
    """A lead-in with one of its items; one that is an exception ("but not in these cases: …") is marked as such."""
    _, *provisos = _parts(opening, tongue)
    lists_exceptions = any(tongue.qualifies.match(part) and tongue.lead_in.search(part) for part in provisos)
    return f"{opening}{_EXCEPTED if lists_exceptions else ' '}{item}"


def _parts(text: str, tongue: Tongue) -> Iterator[str]:
    return filter(None, (part.strip() for part in tongue.sentence_end.split(text)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Provided:
    """What sentences provide, beside their words as patterns see them."""

    folded: str
    provisions: tuple[Provision, ...]

    def is_answered_by(self, protection: Provision) -> bool:
        """Whether a sentence burdens the user with what a protection answers."""
        # That the author of a post is told of its removal is part of the removal and answers no other power.
        answered = _ANSWERED.get(protection.rule.family, _POWERS) - {Family.CONTENT}
        return any(each.rule.stance is Stance.AGAINST_USER and each.rule.family in answered for each in self.provisions)


def read(texts: Iterable[str], tongue: Tongue, items: str = "") -> Provided:
    """Read sentences, each with its provisos; ``items`` is what the list says that they open."""
    kept = tuple(text for text in texts if _tells(text, tongue))
    provisions = _after_a_power(_once(provision for text in kept for provision in _provisions(text, tongue)))
    if tongue.intrusion.search(items):
        provisions = (replace(each, category=each.rule.intrusion or each.category) for each in provisions)
    return Provided(folded=" ".join(map(tongue.fold, kept)), provisions=tuple(provisions))


def _once(provisions: Iterable[Provision]) -> Iterator[Provision]:
    """Leave out what an item of a list provides only because its lead-in does, which is there too."""
    said: list[Provision] = []
    for each in provisions:
        if not any(_repeats(each, one) for one in said):
            said.append(each)
            yield each


def _repeats(item: Provision, opening: Provision) -> bool:
    if item.rule is not opening.rule or len(item.sentence) <= len(opening.sentence):
        return False
    return item.sentence.startswith(opening.sentence.rstrip(" .:")) and item.standing == opening.standing


def _after_a_power(provisions: Iterable[Provision]) -> Iterator[Provision]:
    """Temper what answers a power that a sentence before it gives ("We may …. We will tell you ….")."""
    burdens: set[Family] = set()
    for each in provisions:
        if each.rule.stance is Stance.AGAINST_USER:
            burdens.add(each.rule.family)
            yield each
        else:
            yield replace(each, tempers=each.tempers or not burdens.isdisjoint(_ANSWERED.get(each.rule.family, ())))


def _tells(text: str, tongue: Tongue) -> bool:
    """Whether a text is long enough for a sentence; a row of a table that names a figure is, however short."""
    if tongue.defines and tongue.defines.search(text):
        return False
    return len(tongue.fold(text)) >= tongue.shortest or (_COLUMN in text and any(map(str.isdigit, text)))


def _provisions(sentence: str, tongue: Tongue) -> Iterator[Provision]:
    """Read of each family the first rule that holds.

    The main clause is read before its provisos, so that "liable; but not if" is a protection with an exception and
    not an exemption.
    """
    parts = [tuple(_holding(tongue.fold(part), tongue)) for part in _parts(sentence, tongue)]
    found = _first_of_each(held for part in parts for held in part)
    burdens = {rule.family for part in parts for rule, _ in part if rule.stance is Stance.AGAINST_USER}
    if any(rule.stance is Stance.AGAINST_USER for family, (rule, _) in found.items() if family in _AT_WILL):
        # What is left to discretion is then that power itself, whose firmness counts.
        found.pop(Family.DISCRETION, None)
    if len(found) > 1:
        # Whom a duty serves is only guessed where nothing else in the sentence tells.
        found.pop(Family.DUTY, None)
    for family, (rule, heard) in found.items():
        provision = _provision(rule, heard, sentence, tongue)
        if provision.saver is Saver.EXCEPTION and _excepts_nothing(rule, parts):
            provision = replace(provision, saver=Saver.NONE)
        if _EXCEPTED in sentence and not any(held is rule for part in parts[1:] for held, _ in part):
            provision = replace(provision, is_excepted_from=True)
        bound = burdens & (_ANSWERED[family] if family in _BINDING else _TEMPERED & {family})
        yield replace(
            provision,
            tempers=rule.stance is Stance.FOR_USER and bool(bound),
            overruled=frozenset(held.id for part in parts for held, _ in part if _is_said_by(held, rule)) - {rule.id},
        )


def _is_said_by(other: Rule, rule: Rule) -> bool:
    """Whether a rule tells of a sentence what another one does: one of its family, or a power of its discretion."""
    is_power = rule.stance is Stance.AGAINST_USER and rule.family in _AT_WILL
    return other.family is rule.family or (is_power and other.family is Family.DISCRETION)


def _first_of_each(holding: Iterable[_Held]) -> dict[Family, _Held]:
    found: dict[Family, _Held] = {}
    for rule, heard in holding:
        found.setdefault(rule.family, (rule, heard))
    return found


def _excepts_nothing(rule: Rule, parts: Iterable[Iterable[_Held]]) -> bool:
    """Whether the exception of a sentence is none to what a rule says in it.

    As where a proviso says the same ("7 days; but 30 where it is to your disadvantage"), or where the proviso is the
    protection. A burden that stands in a proviso only is the exception itself, and lighter for it.
    """
    firsts = (_first_of_each(part).get(rule.family) for part in parts)
    says = [first is not None and first[0].stance is rule.stance for first in firsts]
    return says.count(True) > 1 or (rule.stance is Stance.FOR_USER and not says[0])


def _holding(folded: str, tongue: Tongue) -> Iterator[_Held]:
    for rule, found in tongue.rules.holding(folded):
        if not (rule.unless and rule.unless.search(folded)):
            yield rule, _surroundings(found)


def _surroundings(found: re.Match[str]) -> str:
    return found.string[max(found.start() - _BEFORE, 0) : found.end() + _AFTER]


def _provision(rule: Rule, heard: str, sentence: str, tongue: Tongue) -> Provision:
    folded = tongue.fold(sentence)
    return Provision(
        rule=rule,
        category=_category(rule, folded, tongue),
        strength=_strength(rule.stance, folded, tongue),
        saver=next((saver for saver, pattern in tongue.savers if pattern.search(folded)), Saver.NONE),
        figure=_figure(rule, folded, tongue),
        sentence=sentence,
        heard=heard,
        words=words_of(sentence),
        is_allowed=rule.allowed is not None and rule.allowed.search(folded) is not None,
    )


def words_of(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, and the signs that part a list."""
    return tuple(_WORD.findall(_MARK.sub("", plain(sentence)).lower()))


def _figure(rule: Rule, folded: str, tongue: Tongue) -> float:
    if rule.kinds:
        return len(set(rule.kinds.findall(folded)))
    return tongue.figure(rule.measure, folded)


def _category(rule: Rule, folded: str, tongue: Tongue) -> Category:
    if rule.intrusion and tongue.intrusion.search(folded):
        return rule.intrusion
    return rule.category


def _strength(stance: Stance, folded: str, tongue: Tongue) -> Strength:
    firm = tongue.firm_protection if stance is Stance.FOR_USER else tongue.firm_burden
    if stance is Stance.FOR_USER and tongue.soft.search(folded):
        return Strength.SOFT
    return Strength.FIRM if firm.search(folded) else Strength.PLAIN
