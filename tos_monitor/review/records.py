"""What a review found: what each clause provides, how the standard's protections fare, and the burdens beyond it."""

from dataclasses import dataclass
from enum import StrEnum

from tos_monitor.model import Category, Clause, Language, Phrase, Severity
from tos_monitor.review.standard import Proposition
from tos_monitor.rules.provision import Provision


class Mark(StrEnum):
    """How a protection of the standard fares in a document."""

    PRESENT = "present"
    WEAKER = "weaker"
    MISSING = "missing"


class Flaw(StrEnum):
    """What makes a document's words weaker than the standard's."""

    SAVER = "saver"
    FIGURE = "figure"
    WORDS = "words"
    SOFT = "soft"
    OPPOSITE = "opposite"


@dataclass(frozen=True, kw_only=True, slots=True)
class Weakness:
    """Why a protection is weaker, for people."""

    flaw: Flaw
    reason: Phrase


@dataclass(frozen=True, kw_only=True, slots=True)
class Provided:
    """A clause with the sentences and provisions that were read in it, its lead-in included."""

    clause: Clause
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """How one protection of the standard fares; a missing one has neither clause nor quote."""

    proposition: Proposition
    mark: Mark
    clause: Clause | None = None
    quote: str = ""
    weakness: Weakness | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Burden:
    """An adverse sentence that the standard does not allow, like a flag of a text that does not change.

    ``rules`` begins with the one that names the category; ``also`` are the other categories that the sentence touches.
    """

    clause: Clause
    category: Category
    severity: Severity
    rules: tuple[str, ...]
    also: tuple[Category, ...]
    quote: str
    law: tuple[str, ...]
    reason: Phrase


@dataclass(frozen=True, kw_only=True, slots=True)
class Reviewed:
    """A document measured against the standard; ``allowed`` counts the burdens that the standard has too."""

    language: Language
    clauses: tuple[Provided, ...]
    held: tuple[Held, ...]
    burdens: tuple[Burden, ...]
    allowed: int

    def marked(self, mark: Mark) -> tuple[Held, ...]:
        """The protections that fare so, in the order of the standard."""
        return tuple(held for held in self.held if held.mark is mark)

    @property
    def rules(self) -> frozenset[str]:
        """The rules of its burdens."""
        return frozenset(rule for burden in self.burdens for rule in burden.rules)
