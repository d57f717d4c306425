"""Shows a comparison as one page that needs nothing but itself: no script, no network, no colour."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from itertools import groupby

from tos_monitor.app.showing import phrases
from tos_monitor.app.showing.clause import shown
from tos_monitor.app.showing.comparison import QUIET, Comparison, article, heading
from tos_monitor.app.showing.markup import Content, Html, raw, tag, void
from tos_monitor.model import Direction, Finding, Language, Severity
from tos_monitor.publish.labels import KINDS, weight

_Numbered = tuple[int, Finding]
_MANY = 12  # lines of a list before it is folded away or set in columns


def page(comparison: Comparison) -> str:
    """Write the page: the verdict, the list of changes, each with its words, and what moved or was left out."""
    language = comparison.language
    numbered = tuple(enumerate(comparison.told, start=1))
    body = tag(
        "body",
        _header(comparison),
        *([_list(numbered, language), _views(language)] if numbered else []),
        tag("main", *_articles(comparison, numbered)),
        tag("footer", *_ends(comparison)),
    )
    return f"<!doctype html>\n{tag('html', head(comparison.title), body, lang=language.value).text}"


@cache
def _style() -> str:
    return files(__package__).joinpath("page.css").read_text(encoding="utf-8")


def head(title: str, more: str = "") -> Html:
    """The head of a page that loads nothing, and that a browser holds to it; ``more`` is style of its own."""
    style = _style() + more
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=policy),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="color-scheme", content="light dark"),
        tag("title", title),
        raw("style", style),
    )


def _header(comparison: Comparison) -> Html:
    language, came_to = comparison.language, comparison.verdict
    counted = phrases.counted(comparison.kinds, language)
    return tag(
        "header",
        tag("p", phrases.COMPARISON[language], class_="kicker"),
        tag("h1", comparison.title),
        tag(
            "p",
            tag("span", phrases.VERDICT[language], class_="label"),
            " ",
            tag("strong", _weight(came_to.direction, came_to.severity, language)),
            " ",
            tag("span", counted, class_="counts"),
            class_=f"verdict {came_to.direction}",
        ),
    )


def _weight(direction: Direction, severity: Severity | None, language: Language) -> str:
    sign = phrases.SIGNS.get(direction, "")
    return f"{sign} {weight(direction, severity, language)}".strip()


def _list(numbered: Sequence[_Numbered], language: Language) -> Html:
    """Every change in a line that leads to it, with the gravest of its flags each way."""
    title = f"{phrases.CHANGES[language]} {len(numbered)}"
    links = (tag("li", *_link(number, finding, language)) for number, finding in numbered)
    return tag(
        "nav",
        tag("h2", title, id="list"),
        tag("ol", *links, **({"class_": "long"} if len(numbered) > _MANY else {})),
        aria_labelledby="list",
    )


def _link(number: int, finding: Finding, language: Language) -> Iterator[Content]:
    yield tag("a", heading(finding.change, language), href=f"#c{number}")
    gravest = {flag.direction: flag for flag in reversed(finding.flags)}  # the gravest flags come first
    for flag in sorted(gravest.values(), key=finding.flags.index):
        yield " "
        yield tag("span", _weight(flag.direction, flag.severity, language), class_=f"badge {flag.direction}")


def _views(language: Language) -> Html:
    """Two radio buttons choose the view: they work with keys, and without a script."""
    return tag(
        "fieldset",
        tag("legend", phrases.VIEW[language]),
        void("input", type="radio", name="view", id="one", checked=""),
        tag("label", phrases.UNIFIED[language], for_="one"),
        void("input", type="radio", name="view", id="two"),
        tag("label", phrases.SIDE_BY_SIDE[language], for_="two"),
        tag("p", *_legend(language), class_="legend"),
    )


def _legend(language: Language) -> Iterator[Content]:
    yield tag("del", phrases.LEGEND["-"][language])
    yield " "
    yield tag("ins", phrases.LEGEND["+"][language])


def _articles(comparison: Comparison, numbered: Sequence[_Numbered]) -> Iterator[Html]:
    language = comparison.language
    yield tag("h2", phrases.WORDS[language])
    if not numbered:
        yield tag("p", phrases.NO_CHANGES[language])
    for name, group in groupby(numbered, key=lambda each: article(each[1].change, language)):
        told = [shown(comparison, finding, number) for number, finding in group]
        yield tag("section", tag("h3", name), *told, class_="article")


def _ends(comparison: Comparison) -> Iterator[Html]:
    language = comparison.language
    for kind in QUIET:
        if ways := comparison.quiet(kind):
            yield _quiet(f"{KINDS[kind][language]} {len(ways)}", ways)
    if left_out := phrases.left_out(comparison.left_out, language):
        yield tag("p", left_out)


def _quiet(title: str, ways: Sequence[str]) -> Html:
    listed = tag("ul", *(tag("li", way) for way in ways), class_="ways")
    folded = {} if len(ways) > _MANY else {"open": ""}
    return tag("details", tag("summary", title), listed, **folded)
