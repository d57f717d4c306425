"""Shows one changed clause on a page: its place, what leads in, its words in both views, its flags, its neighbours."""

from collections.abc import Iterator

from tos_monitor.app.showing import phrases
from tos_monitor.app.showing.comparison import Comparison, lead_in, within
from tos_monitor.app.showing.markup import Content, Html, tag
from tos_monitor.beside import qualifying
from tos_monitor.model import Change, Clause, Edit, Finding, Flag, Kind, Language
from tos_monitor.publish.comparison import MARKS
from tos_monitor.publish.labels import CATEGORIES, KINDS, QUALIFIED, weight
from tos_monitor.publish.quoting import outline

_TAGS = {"-": "del", "+": "ins"}
_NEARBY_LIMIT = 240
_LEAD_IN_LIMIT = 600


def shown(comparison: Comparison, finding: Finding, number: int) -> Html:
    """The clause as a section of its own, to which the list of changes leads."""
    change, language = finding.change, comparison.language
    above, below = comparison.neighbours(change)
    leading = lead_in(change)
    return tag(
        "section",
        _heading(change, language),
        tag("p", tag("a", phrases.TO_LIST[language], href="#list"), class_="back"),
        *([_aside(leading, phrases.LEAD_IN[language], _LEAD_IN_LIMIT, "lead-in")] if leading else []),
        *([_aside(above, phrases.NEARBY[language], _NEARBY_LIMIT, "near")] if above and above != leading else []),
        tag("p", *_runs(change, "=-+", language), class_="unified"),
        tag("div", *(_side(change, op, language) for op in "-+"), class_="sides"),
        *([_aside(below, phrases.NEARBY[language], _NEARBY_LIMIT, "near")] if below else []),
        *([tag("ul", *(_flag(flag, language) for flag in finding.flags), class_="flags")] if finding.flags else []),
        *(_qualified(each, language) for each in qualifying(finding, language)),
        id=f"c{number}",
        class_=f"clause {change.kind}",
    )


def _heading(change: Change, language: Language) -> Html:
    told: list[Content] = [within(change, language), " ", tag("span", KINDS[change.kind][language], class_="kind")]
    if change.cosmetic:
        told += [" ", tag("span", phrases.COSMETIC[language].format(change.cosmetic), class_="kind")]
    return tag("h4", *told)


def _qualified(clause: Clause, language: Language) -> Html:
    return tag("p", f"{QUALIFIED[language]}: ", outline(clause.text, _NEARBY_LIMIT), class_="near")


def _aside(clause: Clause, name: str, limit: int, class_: str) -> Html:
    return tag("p", tag("span", f"{name}: ", class_="hidden"), outline(clause.text, limit), class_=class_)


def _side(change: Change, op: str, language: Language) -> Html:
    """What one side says; a clause that it does not have is said to be missing."""
    clause = change.before if op == "-" else change.after
    words = _runs(change, f"={op}", language) if clause else [tag("em", phrases.NOTHING_HERE[op][language])]
    return tag("div", tag("h5", phrases.SIDES[op][language]), tag("p", *words))


def _runs(change: Change, ops: str, language: Language) -> Iterator[Content]:
    for edit in change.edits:
        if edit.op in ops:
            yield edit.text if edit.op == "=" else _changed(edit, change.kind, language)


def _changed(edit: Edit, kind: Kind, language: Language) -> Html:
    """A changed run. Its mark is heard, printed and copied, and seen where there are no styles."""
    mark = [tag("span", f"{MARKS[edit.op][language]} ", class_="mark")] if edit.text.strip() else []
    return tag(_TAGS[edit.op], *mark, edit.text, **({} if kind is Kind.EDITED else {"class_": "whole"}))


def _flag(flag: Flag, language: Language) -> Html:
    sign = phrases.SIGNS.get(flag.direction, "·")
    return tag(
        "li",
        tag(
            "p",
            tag("strong", f"{sign} {weight(flag.direction, flag.severity, language)}"),
            " ",
            CATEGORIES[flag.category][language],
        ),
        tag("p", flag.reason[language]),
        *([tag("p", "; ".join(flag.law), class_="law")] if flag.law else []),
        class_=f"flag {flag.direction}",
    )
