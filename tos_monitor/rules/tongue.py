"""What a language gives the reader of provisions: how sentences part, how savers sound, and the rules themselves."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from tos_monitor import patterns
from tos_monitor.model import Language
from tos_monitor.rules.provision import Measure, Rule, Saver
from tos_monitor.rules.quantity import Quantities
from tos_monitor.rules.sieve import RuleSet

# Longest stretch, in characters, over which two parts of a pattern still belong together: about one clause of a
# sentence. The bounds here also keep every pattern linear on hostile text, which is why no pattern repeats without one.
_GAP = 40
_WIDER_GAP = re.compile(r"…\.\{0,(\d+)\}\??")
_WORD_END = r"\w{0,20}"
_WORD = r"\w{1,20}"
_NUMBER = r"\d{1,12}"

# Marks that stored texts carry over from the page: a link's target, a tag. None of them is a word.
MARK = r"\]\((?:[^()\s]{0,500}|[#/][^()]{0,200})\)|</?[a-zA-Z][^<>]{0,300}>"
# The tags that part what stands around them.
BLOCK = r"</?(?:p|div|li|ul|ol|br|tr|td|th|table|h[1-6])\b[^<>]{0,300}>"


def wording(*alternatives: str) -> re.Pattern[str]:
    """A pattern for ways to say one thing. ``…`` stands for a short gap; one that must be wider names what it adds."""
    pattern = _WIDER_GAP.sub(lambda wider: f".{{0,{_GAP + int(wider[1])}}}?", "|".join(alternatives))
    pattern = pattern.replace("…", f".{{0,{_GAP}}}?")
    return patterns.pattern(pattern.replace(r"\w*", _WORD_END).replace(r"\w+", _WORD).replace(r"\d+", _NUMBER))


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """How a language writes figures: ``pattern`` finds ``number`` and ``unit``, ``units`` says what one unit counts."""

    pattern: re.Pattern[str]
    units: Mapping[str, float]
    numerals: Mapping[str, float]

    def total(self, folded: str) -> float:
        """Add up all figures of a sentence, so that a figure that shrinks or goes lowers the whole."""
        return sum(
            self._number(found["number"]) * self.units.get(found["unit"] or "", 1.0)
            for found in self.pattern.finditer(folded)
        )

    def _number(self, written: str) -> float:
        return self.numerals.get(written) or float(written.replace(",", "") or 0)


def _never(_: str, __: str) -> bool:
    return False


@dataclass(frozen=True, kw_only=True, slots=True)
class Tongue:
    """A language as the reader needs it.

    ``fold`` gives the form of a sentence that patterns are matched against. A sentence that ``qualifies`` belongs to
    the one before it; ``excepts`` finds the number of the clause to which a clause is an exception. Nothing below
    ``shortest`` signs is a sentence, and one that ``defines`` a word provides nothing by itself. Two folded texts of
    which one ``rewords`` the other say the same; white space parts their sentences. ``savers`` are tried in order.
    ``acts`` are rules of what someone must, may or will do, whatever it is; they are tried where no other shift is.
    """

    language: Language
    rules: RuleSet
    shortest: int
    sentence_end: re.Pattern[str]
    fold: Callable[[str], str]
    qualifies: re.Pattern[str]
    predicate: re.Pattern[str]
    defines: re.Pattern[str] | None = None
    lead_in: re.Pattern[str]
    excepts: re.Pattern[str]
    savers: tuple[tuple[Saver, re.Pattern[str]], ...]
    firm_burden: re.Pattern[str]
    firm_protection: re.Pattern[str]
    soft: re.Pattern[str]
    intrusion: re.Pattern[str]
    periods: Figures
    amounts: Figures
    quantities: Quantities
    acts: RuleSet = field(default_factory=RuleSet)
    rewords: Callable[[str, str], bool] = _never

    def naming(self, named: Callable[[str], str]) -> Self:
        """The same tongue for a text in which parties go by names of their own."""
        return replace(self, fold=lambda text: self.fold(named(text)))

    @property
    def all_rules(self) -> tuple[Rule, ...]:
        """The rules, and those of acts behind them."""
        return (*self.rules, *self.acts)

    def of_acts(self) -> Self:
        """The same tongue that reads acts only."""
        return replace(self, rules=self.acts)

    def figure(self, measure: Measure, folded: str) -> float:
        """What a rule measures in a sentence."""
        if measure is Measure.NONE:
            return 0.0
        figures = self.periods if measure.is_of_time else self.amounts
        return figures.total(folded)


Tongues = tuple[Tongue, Tongue]
"""How the two sides of a change are read: in one language, but each may mean another party by the same name."""


def folded(before: str, after: str, tongues: Tongues) -> tuple[str, str]:
    """Both sides of a change as patterns see them, each read as its own text means it."""
    return tongues[0].fold(before), tongues[1].fold(after)
