"""Shows a review as one page that needs nothing but itself, in the style of a comparison."""

from collections.abc import Iterator, Sequence

from tos_monitor.app.reviewed.paper import BURDENS, CLAUSES, MARKS, NONE, REVIEW, Paper
from tos_monitor.app.showing.markup import Content, Html, tag
from tos_monitor.app.showing.page import head
from tos_monitor.publish.quoting import line
from tos_monitor.review import Burden, Held, Mark

_QUOTE_LIMIT = 600


def page(paper: Paper) -> str:
    """Write the page: the summary, the burdens, how the standard's protections fare, and every clause."""
    body = tag("body", _header(paper), tag("main", *_sections(paper)))
    return f"<!doctype html>\n{tag('html', head(paper.title), body, lang=paper.language.value).text}"


def _header(paper: Paper) -> Html:
    first, *others = paper.summary
    return tag(
        "header",
        tag("p", REVIEW[paper.language], class_="kicker"),
        tag("h1", paper.title),
        tag("p", tag("strong", first), class_=f"verdict {'adverse' if paper.reviewed.burdens else 'none'}"),
        *(tag("p", other, class_="law") for other in others),
    )


def _sections(paper: Paper) -> Iterator[Html]:
    language, reviewed = paper.language, paper.reviewed
    yield tag("h2", f"{BURDENS[language]} {len(reviewed.burdens)}")
    yield _list([_burden(paper, burden) for burden in reviewed.burdens], paper, "flags")
    for mark in (Mark.WEAKER, Mark.MISSING):
        held = reviewed.marked(mark)
        yield tag("h2", f"{MARKS[mark][language]} {len(held)}")
        yield _list([_held(paper, one) for one in held], paper, "flags")
    present = reviewed.marked(Mark.PRESENT)
    yield _folded(f"{MARKS[Mark.PRESENT][language]} {len(present)}", [_held(paper, one) for one in present])
    rows = [tag("li", tag("strong", paper.where(each.clause)), " ", paper.provides(each)) for each in reviewed.clauses]
    yield _folded(f"{CLAUSES[language]} {len(rows)}", rows)


def _list(items: Sequence[Html], paper: Paper, class_: str) -> Html:
    return tag("ul", *items, class_=class_) if items else tag("p", NONE[paper.language])


def _folded(title: str, items: Sequence[Html]) -> Html:
    return tag("details", tag("summary", title), tag("ul", *items, class_="flags"))


def _burden(paper: Paper, burden: Burden) -> Html:
    told: list[Content] = [
        tag(
            "p",
            tag("strong", paper.weight(burden.severity)),
            " ",
            f"{paper.categories(burden)} · {paper.where(burden.clause)}",
        ),
        tag("p", burden.reason[paper.language]),
        tag("p", f"“{line(burden.quote, _QUOTE_LIMIT)}”"),
    ]
    told += [tag("p", note, class_="law") for note in ("; ".join(burden.law), paper.common(burden)) if note]
    return tag("li", *told, class_="flag adverse")


def _held(paper: Paper, held: Held) -> Html:
    told: list[Content] = [tag("p", tag("strong", paper.says(held)))]
    if held.weakness:
        told.append(tag("p", held.weakness.reason[paper.language]))
    if held.clause:
        told.append(tag("p", f"{paper.where(held.clause)}: “{line(held.quote, _QUOTE_LIMIT)}”"))
    way = {Mark.PRESENT: "favourable", Mark.WEAKER: "mixed", Mark.MISSING: "neutral"}[held.mark]
    return tag("li", *told, class_=f"flag {way}")
