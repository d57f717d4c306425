"""Writes the manual of the flags from the tables, so that it says what the program does: ``docs/flags.md``."""

import sys
from collections.abc import Iterable, Iterator

from tos_monitor.model import Category
from tos_monitor.rules.examples import EXAMPLES, FIGURES, MODALS, Example
from tos_monitor.rules.law import ARTICLES
from tos_monitor.rules.modals import says
from tos_monitor.rules.provision import BURDEN_LADDER, PROTECTION_LADDER, Rule, Saver, Stance
from tos_monitor.rules.reasons import NAMES
from tos_monitor.rules.severity import GRAVEST, SAVER_STEPS, STEPS_DOWN
from tos_monitor.rules.tongues import TONGUES

# A rule that is being written; a test holds that none stays so.
_NOT_YET = Example(provides="", counter="")

_OPENING = """\
# Flags

*This page is made from the rule tables: `python -m tos_monitor.rules.manual > docs/flags.md`.*

A flag says that a change of a clause moves a burden: to the user (adverse) or away from the user (favourable). Both
texts are read, sentence by sentence, into provisions: what they are about, whose side they take, how firmly, and what
they except. A flag is a provision that came, went, or moved on its ladder. So a change seen the other way round raises
the same flags with opposite directions, and a clause that was only moved, renumbered or typeset anew raises none.

An item of a list is read together with the sentence that leads it in. A proviso is read with the sentence it qualifies.
That the company is free and that the user bears the loss are two sides of one coin: a clause is flagged for it once.
A notice, a warning or a consent that comes or goes together with the power it binds ("may close your account after a
warning") is part of that power and no flag of its own. Where a page breaks off in the middle of a sentence, what
follows on the other side is no news. That the company may do what it had to do is told only of sentences that are
otherwise alike and in which no other rule finds anything.

## Verdict

The flags of a whole comparison come to one verdict. At each severity a rule has one vote, however often it was
raised: adverse or favourable, whichever more of its flags are. It has none where they balance, or where it only says so
because words stand in another clause now, or are cut or marked up otherwise. The votes at the gravest severity decide;
only where they balance do those of the next, and when all balance the verdict is mixed. It is neutral when the text
changed and no vote is left, and none when nothing changed to the eye. Its severity is that of the gravest vote in its
direction.
"""

_RULES = """\
Each with a sentence that it reads and one, near in words, that it does not: both are tests. Those with `-act-` in
their name only know who must, may or will do something. They are asked last, of sentences that came or went whole and
that no other rule knows, where nothing else moved in the clause and all that they find serves the same side; of an
edited sentence they tell that the list grew of what the user must, may or must not do. They are always of low
severity."""


_FIGURES = """\
Where no rule finds a shift in a sentence in which figures were replaced by others of their kind, the words around a
figure tell what it is, and so whom a greater one serves. A period said in another unit is the same period (1주일 and
7일, two weeks and 14 days, a month and 30 days); a business day counts for 7/5 of a day. Dates, ages, addresses and the
numbers of clauses are no figures. Where a figure may be two things that serve either party, or two figures changed
either way, nothing is flagged. The change from the first sentence to the second is adverse, the other way round it is
favourable, and from the first to the third nothing moves: all are tests."""

_MODALS = """\
Where no rule finds a shift in a sentence that was only edited, it is asked who may, must or must not do the same thing
now, and which words widen or narrow that. What the company does for its user, it does to its user, the user does, and
befalls the user are four kinds of acts; where whose act it is isn't clear, or two changes serve either side, nothing is
flagged. The change from the first sentence to the second is adverse, the other way round it is favourable, and from the
first to the third nothing moves: all are tests."""


def manual() -> str:
    """The page as it stands in the repository."""
    sections = (_OPENING, _severities(), _ladders(), _rules(), _figures(), _modals(), _law())
    return "\n".join(sections)


def _severities() -> str:
    rows = [(f"`{category}`", severity) for category, severity in GRAVEST.items()]
    savers = [
        (f"`{saver.value}`", str(SAVER_STEPS[Stance.AGAINST_USER][saver]), str(SAVER_STEPS[Stance.FOR_USER][saver]))
        for saver in Saver
    ]
    return "\n".join(
        (
            "## Severity",
            "",
            "Of a provision that appears, vanishes or turns into its opposite:",
            "",
            *_table(("category", "severity"), rows),
            "",
            "Its saver takes it so many steps down:",
            "",
            *_table(("saver", "of a burden", "of a protection"), savers),
            "",
            "And each of these takes it one step down, never below low:",
            "",
            *(f"- {step}" for step in STEPS_DOWN),
            "",
        )
    )


def _ladders() -> str:
    return "\n".join(
        (
            "## Savers",
            "",
            "From worst to best for the user. What the law compels anyway (`law`) moves nothing.",
            "",
            f"- a burden that excepts: {', '.join(saver.value for saver in BURDEN_LADDER)}",
            f"- a protection that requires: {', '.join(saver.value for saver in PROTECTION_LADDER)}",
            "",
        )
    )


def _rules() -> str:
    lines = ["## Rules", "", _RULES, ""]
    head = ("rule", "side", "what the words do", "such as", "but not")
    for category in Category:
        lines += [f"### {category}", "", *_table(head, _rules_of(category)), ""]
    return "\n".join(lines)


def _rules_of(category: Category) -> Iterator[tuple[str, ...]]:
    for tongue in TONGUES.values():
        for rule in tongue.all_rules:
            if category in {rule.category, rule.intrusion}:
                side = "for the user" if rule.stance is Stance.FOR_USER else "against the user"
                yield f"`{rule.id}`", side, NAMES[rule.family, rule.stance].en, *_examples(rule, category)


def _examples(rule: Rule, category: Category) -> tuple[str, str]:
    example = EXAMPLES.get(rule.id, _NOT_YET)
    return example.intrusion if category is rule.intrusion else example.provides, example.counter


def _figures() -> str:
    head = ("role", "what the words do", "category", "from", "to", "but not to")
    rows = (
        (f"`{role.id}`", NAMES[role.family, role.stance].en, f"`{role.category}`", one.before, one.after, one.same)
        for tongue in TONGUES.values()
        for role in tongue.quantities.roles
        for one in (FIGURES[role.id],)
    )
    return "\n".join(("## Figures", "", _FIGURES, "", *_table(head, rows), ""))


def _modals() -> str:
    head = ("rule", "what changed", "from", "to", "but not to")
    rows = ((f"`{id_}`", says(id_), one.before, one.after, one.same) for id_, one in MODALS.items())
    return "\n".join(("## Edited sentences", "", _MODALS, "", *_table(head, rows), ""))


def _law() -> str:
    rows = (
        (
            f"[{article.cites}]({article.link})",
            f"{article.since} – {article.until or ''}".strip(),
            ", ".join(f"`{category}`" for category in Category if category in article.categories),
            article.says,
        )
        for article in ARTICLES
    )
    return "\n".join(
        (
            "## Law",
            "",
            "A flag cites what was in force on the day of the change. Our own words, no legal advice.",
            "",
            *_table(("article", "in force", "cited for", "what it says"), rows),
            "",
        )
    )


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for row in (head, ("---",) * len(head), *rows):
        yield f"| {' | '.join(row)} |"


if __name__ == "__main__":
    sys.stdout.write(manual())
