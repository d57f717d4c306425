"""Writes the manual of the standard from its table, so that it says what the program does: ``docs/standard.md``."""

import sys
from collections.abc import Iterator

from tos_monitor.model import Language
from tos_monitor.review.standard import STANDARD, Proposition

_OPENING = """\
# The standard

*This page is made from `tos_monitor/rules/standard.toml`: `python -m tos_monitor.review.manual > docs/standard.md`.*

What `tos-monitor review` measures terms by: the Korean model terms for e-commerce (전자상거래 표준약관 제10023호,
as revised on 26 June 2015) as short propositions in our own words. A **protection** is what users
should find in a document: it is present, weaker (a condition more, a worse period, an endeavour where
the standard has a duty, a part of it missing, or the opposite), or missing. An **allowance** is a
burden that the standard itself lays on users: where a document has it in the same form, that is no
adverse provision. Propositions without English words are not looked for in English terms: they hang on
Korean law.

The standard is made for shops. That a game or a social network says nothing of returns is no fault of it; and that a
proposition is missing means that no words for it were found, in any of the forms that the table knows.
"""


def manual() -> str:
    """The page as it stands in the repository."""
    return "\n".join((_OPENING, *_section("Protections", is_protection=True), *_section("Allowances")))


def _section(title: str, *, is_protection: bool = False) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    for row in (("article", "id", "what it says", "한국어", "category", "looked for in"), ("---",) * 6):
        yield f"| {' | '.join(row)} |"
    for one in STANDARD:
        if one.is_protection is is_protection:
            yield f"| {' | '.join(_row(one))} |"
    yield ""


def _row(one: Proposition) -> tuple[str, ...]:
    languages = ", ".join(language.value for language in Language if language in one.holds)
    return one.article, f"`{one.id}`", one.says.en, one.says.ko, f"`{one.category}`", languages


if __name__ == "__main__":
    sys.stdout.write(manual())
