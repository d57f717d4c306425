"""Reads a document into its sentences, each with its place and what it provides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tos_monitor.compare import REACH, REACH_OUTSIDE
from tos_monitor.model import Clause
from tos_monitor.rules.context import items_of, lead_in, provided_by
from tos_monitor.rules.provision import Provision
from tos_monitor.rules.reading import read
from tos_monitor.rules.tongue import Tongue

# Signs of a sentence, and of a clause, that the standard is looked for in; on a page without full stops the time would
# grow for nothing. Of the 17,383 sentences that lawyers labelled (``docs/quality.md``) 5 are longer.
_LONGEST = 1_500


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """A sentence of a clause.

    ``folded`` is how patterns see it, ``headed`` below the heading that it stands under, ``whole`` all of its clause.
    """

    clause: Clause
    around: tuple[Clause, ...]
    lead: Clause | None
    text: str
    folded: str
    headed: str
    whole: str
    provisions: tuple[Provision, ...]

    @property
    def quote(self) -> str:
        """The sentence in one line."""
        return " ".join(self.text.split())


def said_in(clauses: Sequence[Clause], tongue: Tongue) -> Iterator[Said]:
    """Every sentence of a document, in order; an item is read with the sentence that leads it in."""
    for at, clause in enumerate(clauses):
        yield from _sentences(clause, _around(clauses, at), tongue)


def _around(clauses: Sequence[Clause], at: int) -> tuple[Clause, ...]:
    """The neighbours of a clause that belong to its article, as far off as where texts are compared."""
    article = clauses[at].path[:1]
    reach = REACH if article else REACH_OUTSIDE
    sides = clauses[max(at - reach, 0) : at], clauses[at + 1 : at + 1 + reach]
    return tuple(clause for side in sides for clause in side if clause.path[:1] == article)


def _sentences(clause: Clause, around: tuple[Clause, ...], tongue: Tongue) -> Iterator[Said]:
    lead = lead_in(clause, around, tongue)
    texts = provided_by(clause, lead, tongue)
    items = items_of(clause, around, tongue)
    whole = tongue.fold(" ".join(texts))[:_LONGEST]
    for text in texts:
        yield Said(
            clause=clause,
            around=around,
            lead=lead,
            text=text,
            folded=tongue.fold(text)[:_LONGEST],
            headed=tongue.fold(f"{clause.heading} {text}")[:_LONGEST],
            whole=whole,
            provisions=read((text,), tongue, items).provisions,
        )
