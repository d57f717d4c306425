"""No flag rule is dead weight: each fires on sentences that were not written for it, and none hides behind another."""

from collections.abc import Mapping
from functools import cache

import pytest

from tests.evaluation.labelled import ARE_HERE
from tests.firing import fires, said_in_examples, said_in_reality, shadowed
from tos_monitor.model import Language
from tos_monitor.rules.tongues import TONGUES

needs_material = pytest.mark.skipif(not ARE_HERE, reason="the real material is not beside the repository")

_RARE = "rare in the terms that we have; revisions add it, and its reversal is what must be seen"
# Rules that fire on no real sentence that we have, and why each stays.
UNHEARD = {
    "ko-answers-since": _RARE,
    "ko-user-free": _RARE,
    "ko-uncapped": _RARE,
    "ko-pays-multiple": _RARE,
    "ko-free-for": _RARE,
    "ko-after-delay": _RARE,
    "ko-price": "prices stand in tariffs, and no tariffs are in the material",
    "ko-warrants": _RARE,
    "ko-refunds-until": "events and stays set such days, and no such terms are in the material",
    "ko-keeps-content": _RARE,
    "ko-open-court": _RARE,
    "en-company-proves": _RARE,
    "en-credits": _RARE,
    "en-leaves-after-notice": _RARE,
    "en-refunds-until": "events and stays set such days, and no such terms are in the material",
}
# Rules that fire only where another rule of the same kind does, and why each stays.
SHADOWED: Mapping[tuple[str, str], str] = {
    ("ko-refunds-until", "ko-refunds"): "it hears of leaving without a fee too, of which the material has no sentence",
}


@cache
def unheard(language: Language) -> frozenset[str]:
    said = said_in_reality(language)
    return frozenset(
        rule.id for rule in TONGUES[language].all_rules if not any(fires(rule, sentence) for sentence in said)
    )


@needs_material
@pytest.mark.parametrize("language", Language)
def test_a_rule_that_fires_on_no_real_sentence_has_a_reason(language: Language) -> None:
    assert not unheard(language) - UNHEARD.keys()


@needs_material
def test_a_rule_with_such_a_reason_needs_it() -> None:
    assert not UNHEARD.keys() - frozenset().union(*map(unheard, Language))


@needs_material
def test_a_rule_that_fires_only_where_another_of_its_kind_does_has_a_reason() -> None:
    said = {language: said_in_reality(language) + said_in_examples(language) for language in Language}
    assert {pair for language in Language for pair in shadowed(language, said[language])} == SHADOWED.keys()
