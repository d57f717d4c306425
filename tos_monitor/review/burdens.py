"""Tells what a document lays on its users: the adverse provisions at rest, and how grave each sentence of them is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tos_monitor.model import Category, Language, Phrase, Severity
from tos_monitor.review.records import Burden
from tos_monitor.review.said import Said
from tos_monitor.rules.context import qualifies
from tos_monitor.rules.law import citations
from tos_monitor.rules.provision import Family, Provision, Saver, Stance
from tos_monitor.rules.reasons import NAMES
from tos_monitor.rules.severity import DESCENT, severity
from tos_monitor.rules.shift import Shift
from tos_monitor.rules.tongues import TONGUES

Laid = tuple[Said, Provision]
"""A sentence with something that it lays on the user."""

# What these say is a burden only beside what was said before: that the company may do what it had to, or keeps data.
_ONLY_IN_CHANGES = frozenset({Family.DUTY, Family.RETENTION})
# That the company does not answer where nobody is at fault is what the law says where terms are silent.
_NO_FAULT = frozenset({Saver.FAULT, Saver.PROOF})
_WHO_BEARS = frozenset({Family.LOSS, Family.BURDEN})
_FAMILIES = tuple(Family)


def adverse(told: Iterable[Said]) -> tuple[Laid, ...]:
    """Everything that the sentences of a document lay on the user, allowed or not."""
    return tuple(
        (said, one)
        for said in told
        for one in said.provisions
        if one.rule.stance is Stance.AGAINST_USER and not _is_nothing_at_rest(one)
    )


def _is_nothing_at_rest(provision: Provision) -> bool:
    family = provision.rule.family
    is_no_fault = family is Family.LOSS and provision.saver in _NO_FAULT and not provision.brings_intrusion
    return family in _ONLY_IN_CHANGES or is_no_fault


def _is_kept_liable(said: Said) -> bool:
    """Whether a sentence makes the company answer for a loss, and so may qualify an exemption beside it."""
    return any(one.rule.family is Family.LOSS and one.rule.stance is Stance.FOR_USER for one in said.provisions)


@dataclass(frozen=True, kw_only=True, slots=True)
class Scales:
    """Weighs what a document lays on its users; the law is cited as it stood on a day, or as it stands now."""

    told: Sequence[Said]
    language: Language
    day: date | None

    def burdens(self, laid: Sequence[Laid]) -> tuple[Burden, ...]:
        """One a sentence, the gravest first; an item does not repeat the sentence that leads it in."""
        by_sentence: dict[int, tuple[Said, list[Provision]]] = {}
        for said, one in _once(laid):
            by_sentence.setdefault(id(said), (said, []))[1].append(one)
        qualifying = {id(said.clause) for said in self.told if _is_kept_liable(said)}
        made = []
        for said, provisions in by_sentence.values():
            beside = tuple(clause for clause in said.around if id(clause) in qualifying)
            made.append(self._burden(replace(said, around=beside), provisions))
        return tuple(sorted(made, key=lambda burden: DESCENT.index(burden.severity)))

    def _burden(self, said: Said, provisions: Sequence[Provision]) -> Burden:
        """What a sentence lays on the user: the gravest of it in full, the rest by name."""
        weighed = [(self._weight(said, one), one) for one in provisions]
        grade, gravest = min(weighed, key=lambda each: (DESCENT.index(each[0]), _FAMILIES.index(each[1].rule.family)))
        name = NAMES[gravest.rule.family, gravest.rule.stance]
        return Burden(
            clause=said.clause,
            category=gravest.category,
            severity=grade,
            rules=tuple(dict.fromkeys((gravest.rule.id, *(one.rule.id for one in provisions)))),
            also=tuple(dict.fromkeys(one.category for one in provisions if one.category is not gravest.category)),
            quote=gravest.quote,
            law=citations(gravest.category, self.language, self.day),
            reason=Phrase(ko=f"{name.ko}입니다", en=name.en[0].upper() + name.en[1:]),
        )

    def _weight(self, said: Said, provision: Provision) -> Severity:
        """How grave it would be if it were new."""
        is_qualified = qualifies(provision, said.around, TONGUES[self.language])
        return severity(Shift(before=None, after=provision), qualified=is_qualified, listed=False)


def _once(laid: Sequence[Laid]) -> Iterator[Laid]:
    """Leave out what an item shares with its lead-in, and what a clause says twice.

    That the company is free and that the user bears the loss are two sides of one coin: a clause says it once.
    """
    led = {(id(said.clause), one.category) for said, one in laid}
    borne: set[tuple[int, Category]] = set()
    for said, one in laid:
        place = id(said.clause), one.category
        is_led = said.lead is not None and (id(said.lead), one.category) in led
        is_twice = one.rule.family in _WHO_BEARS and place in borne
        if one.rule.family in _WHO_BEARS:
            borne.add(place)
        if not is_led and not is_twice:
            yield said, one
