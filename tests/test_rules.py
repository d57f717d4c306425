"""The rule tables: whole, safe on hostile text, and printed in the manual."""

import re
import subprocess
import sys
from datetime import date
from subprocess import PIPE

import pytest

from tests.conftest import ROOT
from tests.patterns import adversaries, endless, of_rule, of_tongue, repeated
from tos_monitor.model import Category, Language, Severity
from tos_monitor.rules.examples import EXAMPLES
from tos_monitor.rules.law import ARTICLES, citations
from tos_monitor.rules.manual import manual
from tos_monitor.rules.modals import families
from tos_monitor.rules.provision import BURDEN_LADDER, PROTECTION_LADDER, Rule, Saver, Stance
from tos_monitor.rules.reading import read, sentences
from tos_monitor.rules.reasons import NAMES
from tos_monitor.rules.severity import GRAVEST, SAVER_STEPS
from tos_monitor.rules.tongues import TONGUES

RULES = [rule for tongue in TONGUES.values() for rule in tongue.all_rules]
TONGUE_OF = {rule.id: tongue for tongue in TONGUES.values() for rule in tongue.all_rules}
# Patterns may repeat without a bound where a sign stands before that the repetition itself can't pass, so that no
# place is walked over twice.
ENDLESS = {
    (Language.KO, "sentence_end"): "white space, behind a full stop or a parenthesis",
    (Language.EN, "sentence_end"): "white space, behind the end of a sentence; empty lines, which always match",
    (Language.KO, "lead_in"): "white space, behind a word or a colon",
    (Language.EN, "lead_in"): "white space, behind a colon",
    (Language.EN, "periods"): "digits, behind a parenthesis that opens",
}
PAGE = 100_000
# A text of the size that a page may have, made to make a pattern try again at every place.
HOSTILE = (
    "책임을 " * 25_000,
    "회원이 회사는 " * 12_500,
    "고의과실" * 25_000,
    "not " * 25_000,
    "you may " * 12_500,
    "chang" * 20_000,
    "terminat account " * 6_000,
    "1" * 100_000,
    "<a " * 33_000,
    "](" * 50_000,
    "\n" * 100_000,
)


def of(rule: Rule) -> str:
    return rule.id


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("category", Category)
def test_every_category_has_a_rule_in_each_language(category: Category, language: Language) -> None:
    assert any(category in {rule.category, rule.intrusion} for rule in TONGUES[language].rules)


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_a_rule_can_explain_itself(rule: Rule) -> None:
    assert (rule.family, rule.stance) in NAMES


def test_every_explanation_belongs_to_a_rule() -> None:
    of_figures = {(role.family, role.stance) for tongue in TONGUES.values() for role in tongue.quantities.roles}
    of_modals = {(family, stance) for family in families() for stance in Stance}
    assert {(rule.family, rule.stance) for rule in RULES} | of_modals | of_figures == set(NAMES)


def test_a_korean_name_ends_so_that_its_particle_never_changes() -> None:
    assert all(name.ko.endswith("문구") for name in NAMES.values())


def test_every_category_has_a_severity() -> None:
    assert set(GRAVEST) == set(Category)


@pytest.mark.parametrize("category", [Category.SECURITY_RISK, Category.LIMITATION_OF_LIABILITY])
def test_what_this_program_is_for_is_grave(category: Category) -> None:
    assert GRAVEST[category] is Severity.HIGH


def test_every_saver_but_the_law_has_its_place_on_both_ladders() -> None:
    assert set(BURDEN_LADDER) == set(PROTECTION_LADDER) == set(Saver) - {Saver.LAW}


@pytest.mark.parametrize("stance", Stance)
def test_every_saver_has_its_steps(stance: Stance) -> None:
    assert set(SAVER_STEPS[stance]) == set(Saver)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_text_is_read_to_its_end(text: str, language: Language) -> None:
    tongue = TONGUES[language]
    assert read(sentences(text, tongue), tongue).folded is not None


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_a_rule_still_hears_its_example_behind_text_made_against_it(rule: Rule) -> None:
    """How long it takes is measured by benchmarks/flags.py."""
    fold = TONGUE_OF[rule.id].fold
    for _, pattern in of_rule(rule):
        pattern.search(fold(against(pattern)))
    assert rule.holds.search(fold(f"{against(rule.holds)} {EXAMPLES[rule.id].provides}"))


def against(pattern: re.Pattern[str]) -> str:
    """A text of a page's size that begins what the pattern looks for, in each of its ways."""
    begun = adversaries(pattern)
    return " ".join(repeated(text, PAGE // len(begun)) for text in begun)


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_a_rule_repeats_nothing_without_a_bound(rule: Rule) -> None:
    assert not {name: endless(pattern) for name, pattern in of_rule(rule) if endless(pattern)}


@pytest.mark.parametrize("language", Language)
def test_a_language_repeats_without_a_bound_only_where_no_place_is_walked_over_twice(language: Language) -> None:
    found = {(language, name) for name, pattern in of_tongue(TONGUES[language]) if endless(pattern)}
    assert found == {place for place in ENDLESS if place[0] is language}


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("a*", ("*",)),
        ("(?:ab)+c{2,}", ("+", "{2,}")),
        (r"a\*b\+[*+]c{0,9}?d{3}", ()),
        (r"(?P<n>a)(?(n)b|c)(?<!d)", ()),
    ],
)
def test_a_repetition_without_a_bound_is_told_from_its_looks(written: str, found: tuple[str, ...]) -> None:
    assert endless(re.compile(written)) == found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("category", Category)
def test_every_category_touches_a_law_in_force(category: Category, language: Language) -> None:
    assert citations(category, language, None)


def test_the_law_is_cited_as_it_stood_on_the_day() -> None:
    assert citations(Category.SECURITY_RISK, Language.KO, date(2016, 7, 20)) == (
        "KR Act on the Regulation of Terms and Conditions Art. 7",
        "KR Network Act Art. 32",
        "KR Personal Information Protection Act Art. 39",
    )


def test_a_law_that_is_no_longer_in_force_is_not_cited() -> None:
    assert "KR Network Act Art. 32" not in citations(Category.SECURITY_RISK, Language.KO, date(2020, 8, 5))


def test_no_article_ends_before_it_begins() -> None:
    assert all(article.until is None or article.since <= article.until for article in ARTICLES)


def test_the_manual_is_made_from_the_tables() -> None:
    assert (ROOT / "docs" / "flags.md").read_text(encoding="utf-8") == manual()


def test_the_manual_is_printed_as_the_page_says() -> None:
    printed = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tos_monitor.rules.manual"], stdout=PIPE, check=True, cwd=ROOT
    )
    assert printed.stdout.decode() == manual()
