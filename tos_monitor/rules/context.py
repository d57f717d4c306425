"""Reads a clause among its neighbours: its lead-in, its items, what it is an exception to, and what qualifies it."""

import unicodedata
from collections.abc import Iterable, Sequence

from tos_monitor.model import Change, Clause
from tos_monitor.normal import key, plain
from tos_monitor.rules.provision import Family, Provision, Saver, Stance
from tos_monitor.rules.reading import LONGEST_OPENING, completed, read, sentences
from tos_monitor.rules.tongue import Tongue

_QUALIFIABLE = frozenset({Family.LOSS, Family.BURDEN, Family.CAP, Family.WARRANTY})
_KEEPS_FAULT = frozenset({Saver.GROSS, Saver.FAULT, Saver.PROOF})


def lead_in(clause: Clause, around: Iterable[Clause], tongue: Tongue) -> Clause | None:
    """The clause that an item completes ("not liable in the following cases:"), when there is only one it can be."""
    if not clause.label:
        return None
    above = [
        neighbour
        for neighbour in around
        if not neighbour.is_heading
        and neighbour.path == clause.path[: len(neighbour.path)]
        and neighbour.label != clause.label
        and len(neighbour.text) <= LONGEST_OPENING
        and tongue.lead_in.search(neighbour.text)
    ]
    nearest = [one for one in above if len(one.path) == max(len(other.path) for other in above)]
    return nearest[0] if len(nearest) == 1 else None


def items_of(clause: Clause, around: Iterable[Clause], tongue: Tongue) -> str:
    """What the items below a lead-in say, as patterns see it; they are what it provides for."""
    if not tongue.lead_in.search(clause.text):
        return ""
    depth = len(clause.path)
    items = (each for each in around if len(each.path) > depth and each.path[:depth] == clause.path)
    return " ".join(tongue.fold(item.body) for item in items)


def excepted(change: Change, tongue: Tongue) -> tuple[Clause, Clause] | None:
    """The sibling to which a clause is an exception ("notwithstanding section 3"), if it stands alike on both sides."""
    texts = (plain(side.body) for side in (change.before, change.after) if side)
    named = {found[found.lastindex or 0] for text in texts for found in tongue.excepts.finditer(text)}
    old, new = (
        [each for each in around if each.label and _number(each.label) in map(_number, named)]
        for around in (change.around_before, change.around_after)
    )
    if len(old) != 1 or len(new) != 1 or key(old[0].body) != key(new[0].body):
        return None
    return old[0], new[0]


def _number(label: str) -> str:
    """The number of a printed label: ① and 1. are 1."""
    return unicodedata.normalize("NFKC", label).strip(" .()")


def with_exceptions(rule: Clause, exceptions: Sequence[str], tongue: Tongue) -> tuple[str, ...]:
    """What a clause provides together with the exceptions that another one makes to it."""
    *others, last = sentences(rule.body, tongue) or ("",)
    return (*others, " ".join((last, *exceptions)))


def provided_by(clause: Clause, lead: Clause | None, tongue: Tongue) -> tuple[str, ...]:
    """The sentences of a clause; an item begins with its lead-in, and a heading that only names has none."""
    if clause.is_heading and not tongue.predicate.search(tongue.fold(clause.body)):
        return ()
    if lead is None:
        return sentences(clause.body, tongue)
    opening = "".join(sentences(lead.body, tongue)[-1:]).rstrip(" .:：")
    first, *others = sentences(clause.body, tongue) or ("",)
    return (completed(opening, first, tongue), *others)


def qualifies(provision: Provision, around: Sequence[Clause], tongue: Tongue) -> bool:
    """Whether a neighbour keeps the company liable for its fault where a provision would free it."""
    if provision.rule.stance is Stance.FOR_USER or provision.rule.family not in _QUALIFIABLE:
        return False
    savers = [pattern for saver, pattern in tongue.savers if saver in _KEEPS_FAULT]
    texts = (
        text
        for clause in around
        if not clause.is_heading
        for text in sentences(clause.body, tongue)
        if any(pattern.search(tongue.fold(text)) for pattern in savers)  # few do, and to read a sentence takes longer
    )
    return any(
        other.rule.family is Family.LOSS and other.rule.stance is Stance.FOR_USER and other.saver in _KEEPS_FAULT
        for other in read(texts, tongue).provisions
    )
