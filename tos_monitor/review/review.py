"""Reviews a document at rest: the standard's protections in it, and the burdens that the standard does not allow."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tos_monitor.model import Clause, Language
from tos_monitor.review.burdens import Laid, Scales, adverse
from tos_monitor.review.measure import flaw, says, weakness
from tos_monitor.review.records import Flaw, Held, Mark, Provided, Reviewed
from tos_monitor.review.said import Said, said_in
from tos_monitor.review.standard import STANDARD, Proposition
from tos_monitor.rules.parties import Parties
from tos_monitor.rules.provision import Family, Provision
from tos_monitor.rules.tongue import Tongue
from tos_monitor.rules.tongues import TONGUES


@dataclass(frozen=True, kw_only=True, slots=True)
class _Match:
    """A sentence that says what a proposition of the standard does, and what it lacks."""

    proposition: Proposition
    said: Said
    flaw: Flaw | None


def review(clauses: Sequence[Clause], language: Language, day: date | None = None) -> Reviewed:
    """Measure a document against the standard; the law is cited as it stood on a day, or as it stands now."""
    parties = Parties.of("".join(clause.source for clause in clauses), language)
    tongue = TONGUES[language].naming(parties.named)
    told = tuple(said_in(clauses, tongue))
    matches = tuple(_matches(told, tongue, language))
    best = _best(matches)
    excused = _excused(matches, best)
    laid = adverse(told)
    left = tuple(
        (said, one)
        for said, one in laid
        if not one.is_the_law_anyway and one.rule.family not in excused.get(id(said), ())
    )
    measured = (one for one in STANDARD if one.is_protection and language in one.holds)
    return Reviewed(
        language=language,
        clauses=tuple(_provided(told)),
        held=tuple(_held(one, best.get(one.id), left, language) for one in measured),
        burdens=Scales(told=told, language=language, day=day).burdens(left),
        allowed=len(laid) - len(left),
    )


def _provided(told: Iterable[Said]) -> Iterator[Provided]:
    """Each clause that provides something, with all that its sentences do; whom a mere duty serves is only guessed."""
    by_clause: dict[int, tuple[Clause, list[Provision]]] = {}
    for said in told:
        by_clause.setdefault(id(said.clause), (said.clause, []))[1].extend(
            one for one in said.provisions if one.rule.family is not Family.DUTY
        )
    return (Provided(clause=clause, provisions=tuple(found)) for clause, found in by_clause.values() if found)


def _matches(told: Iterable[Said], tongue: Tongue, language: Language) -> Iterator[_Match]:
    for said in told:
        for one in STANDARD:
            if says(one, said, language):
                yield _Match(proposition=one, said=said, flaw=flaw(one, said, tongue, language))


def _best(matches: Iterable[_Match]) -> Mapping[str, _Match]:
    """Of each proposition the first sentence that is as good as the standard, else the first that says it."""
    best: dict[str, _Match] = {}
    for match in matches:
        known = best.get(match.proposition.id)
        if known is None or (known.flaw and not match.flaw):
            best[match.proposition.id] = match
    return best


def _excused(matches: Iterable[_Match], best: Mapping[str, _Match]) -> Mapping[int, frozenset[Family]]:
    """For each sentence, the families whose burdens in it are what the standard says or allows.

    A protection that is weaker than the standard's is told as such, and is no burden beside.
    """
    excused: dict[int, frozenset[Family]] = {}
    for match in matches:
        one, place = match.proposition, id(match.said)
        if (one.is_protection or not match.flaw) and _is_given(one, best):
            excused[place] = excused.get(place, frozenset()) | one.explains
    return excused


def _is_given(allowance: Proposition, best: Mapping[str, _Match]) -> bool:
    """Whether the document has the protection for which the standard allows a burden."""
    return not allowance.given or (allowance.given in best and best[allowance.given].flaw is None)


def _held(proposition: Proposition, match: _Match | None, left: Iterable[Laid], language: Language) -> Held:
    said = match.said if match else _opposite(proposition, left, language)
    if said is None:
        return Held(proposition=proposition, mark=Mark.MISSING)
    lacks = match.flaw if match else Flaw.OPPOSITE
    return Held(
        proposition=proposition,
        mark=Mark.WEAKER if lacks else Mark.PRESENT,
        clause=said.clause,
        quote=said.quote,
        weakness=weakness(lacks) if lacks else None,
    )


def _opposite(proposition: Proposition, left: Iterable[Laid], language: Language) -> Said | None:
    """The first sentence that lays on the user what the proposition protects from."""
    about = proposition.about.get(language)
    return next(
        (said for said, one in left if about and one.rule.family in proposition.families and about.search(said.folded)),
        None,
    )
