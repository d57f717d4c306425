"""Shows a timeline as one page that needs nothing but itself: the drawing, and the same in words below it."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from operator import attrgetter

from tos_monitor.app.drawn import phrases
from tos_monitor.app.drawn.drawing import drawing
from tos_monitor.app.showing.markup import Content, Html, tag
from tos_monitor.app.showing.page import head
from tos_monitor.app.showing.phrases import SIGNS
from tos_monitor.model import Language
from tos_monitor.timeline import Point, Span, Timeline

_WEB = ("http://", "https://")


def page(timeline: Timeline) -> str:
    """Write the page, in the language of the service."""
    language = timeline.service.language
    body = tag("body", _header(timeline, language), tag("main", *_sections(timeline, language)))
    title = f"{timeline.service.name} – {phrases.TIMELINE[language]}"
    return f"<!doctype html>\n{tag('html', head(title, _style()), body, lang=language.value).text}"


@cache
def _style() -> str:
    return files(__package__).joinpath("timeline.css").read_text(encoding="utf-8")


def _header(timeline: Timeline, language: Language) -> Html:
    days = timeline.days
    counted = phrases.COUNTED[language].format(first=days[0], last=days[-1], count=len(timeline.points)) if days else ""
    since = phrases.FROM_ON[language].format(day=timeline.first) if timeline.first else ""
    return tag(
        "header",
        tag("p", phrases.TIMELINE[language], class_="kicker"),
        tag("h1", timeline.service.name),
        tag("p", " · ".join(filter(None, (since, counted))) or phrases.NOTHING[language], class_="law"),
    )


def _sections(timeline: Timeline, language: Language) -> Iterator[Html]:
    if not timeline.days:
        return
    legend = tag("figcaption", phrases.LEGEND[language], class_="law")
    figure = tag("figure", drawing(timeline, language), legend, class_="timeline")
    yield tag("section", tag("h2", phrases.DRAWING[language]), figure)
    yield tag("section", tag("h2", phrases.DAY_BY_DAY[language]), *_days(timeline, language))
    if timeline.spans:
        yield tag("section", tag("h2", phrases.COURSES_SEEN[language]), _table(timeline, language), class_="wide")


def _days(timeline: Timeline, language: Language) -> Iterator[Html]:
    for day, points in groupby(timeline.points, key=attrgetter("day")):
        yield tag("h3", tag("time", day.isoformat(), datetime=day.isoformat()))
        yield tag("ul", *(_point(point, language) for point in points), class_="events")


def _point(point: Point, language: Language) -> Html:
    told: list[Content] = [
        tag("span", phrases.LANES[point.lane][language], class_="kind"),
        " ",
        tag("strong", phrases.happened(point, language)),
        *_badge(point, language),
        ": ",
        _linked(point.title, point.link),
    ]
    if detail := phrases.detail(point, language):
        told.append(tag("p", detail, class_="law"))
    return tag("li", *told)


def _badge(point: Point, language: Language) -> Iterator[Content]:
    if (weighed := phrases.weighed(point, language)) and point.verdict:
        direction = point.verdict.direction
        yield " "
        yield tag("span", f"{SIGNS.get(direction, '')} {weighed}".strip(), class_=f"badge {direction}")


def _linked(title: str, link: str) -> Content:
    """A title that leads to its page; an address of another kind than the web's is not made a link."""
    return tag("a", title, href=link) if link.startswith(_WEB) else title


def _table(timeline: Timeline, language: Language) -> Html:
    names = (phrases.WHAT, phrases.TITLE, phrases.WAS, phrases.UNTIL)
    return tag(
        "table",
        tag("thead", tag("tr", *(tag("th", name[language], scope="col") for name in names))),
        tag("tbody", *(_row(span, language) for span in timeline.spans)),
        class_="spans",
    )


def _row(span: Span, language: Language) -> Html:
    until = span.end.isoformat() if span.end else phrases.STILL[language]
    cells = (phrases.COURSES[span.course][language], span.title, span.start.isoformat(), until)
    return tag("tr", *(tag("td", cell) for cell in cells))
