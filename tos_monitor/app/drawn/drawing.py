"""Draws a timeline: bars for what went on, marks for what happened, each with its words for who points at it."""

from collections.abc import Iterator

from tos_monitor.app.drawn import phrases
from tos_monitor.app.drawn.layout import STEP, Bar, Layout, Mark
from tos_monitor.app.showing.markup import Content, Html, tag
from tos_monitor.model import Direction, Language
from tos_monitor.timeline import Course, Fact, Timeline

_DASHED = frozenset({Course.POSTPONED, Course.WITHDRAWN})
_BASELINE = 4.0  # text stands so far below the middle of its line
# Around the middle of a mark; the shape says which way, and the colour repeats it.
_SHAPES = {
    Direction.ADVERSE: "M0,-5.5 L5.5,4.5 L-5.5,4.5 Z",
    Direction.FAVOURABLE: "M0,5.5 L5.5,-4.5 L-5.5,-4.5 Z",
    Direction.MIXED: "M0,-5.5 L5.5,0 L0,5.5 L-5.5,0 Z",
}
_ROUND = "M-4.5,0 A4.5,4.5 0 1,0 4.5,0 A4.5,4.5 0 1,0 -4.5,0 Z"


def drawing(timeline: Timeline, language: Language) -> Html:
    """The drawing as one element; who can't see it is told that the list holds the same."""
    layout = Layout(timeline=timeline)
    width, height = layout.size
    return tag(
        "svg",
        *_axis(layout, language),
        *(_bar(bar, layout, language) for bar in layout.bars),
        *(shape for mark in layout.marks for shape in _mark(mark, layout, language)),
        viewBox=f"0 0 {width:g} {height:g}",
        role="img",
        aria_label=phrases.DESCRIBED[language],
    )


def _axis(layout: Layout, language: Language) -> Iterator[Html]:
    width, _ = layout.size
    for lane, x in layout.lanes.items():
        yield _text(phrases.LANES[lane][language], x - STEP / 2, 16, "name")
    for day, y in layout.days.items():
        yield tag("line", x1="78", x2=f"{width:g}", y1=f"{y:g}", y2=f"{y:g}", class_="rule")
        yield _text(day.isoformat(), 0, y + _BASELINE, "day")
    for y, days in layout.gaps:
        yield _text(f"⋮ {phrases.GAP[language].format(days=days)}", 0, y + _BASELINE, "gap")


def _bar(bar: Bar, layout: Layout, language: Language) -> Html:
    span = bar.span
    until = span.end.isoformat() if span.end else phrases.STILL[language]
    words = f"{phrases.COURSES[span.course][language]}: {span.title}, {span.start} – {until}"
    dashed = " dashed" if span.course in _DASHED else ""
    x = f"{layout.x(span.lane, bar.column):g}"
    place = {"x1": x, "x2": x, "y1": f"{bar.top:g}", "y2": f"{bar.bottom:g}"}
    return tag("line", tag("title", words), **place, class_=f"bar {span.course}{dashed}")


def _mark(mark: Mark, layout: Layout, language: Language) -> Iterator[Html]:
    point, x = mark.point, layout.x(mark.point.lane, mark.column)
    direction = point.verdict.direction if point.verdict else Direction.NONE
    kind = "fact" if isinstance(point.happened, Fact) else direction.value
    words = f"{point.day} {phrases.happened(point, language)}: {point.title}"
    place = {"d": _SHAPES.get(direction, _ROUND), "transform": f"translate({x:g},{mark.y:g})"}
    yield tag("path", tag("title", words), **place, class_=f"event-mark {kind}")
    if mark.left:
        yield _text(f"+{mark.left}", x + STEP / 2, mark.y + _BASELINE, "gap")


def _text(words: Content, x: float, y: float, class_: str) -> Html:
    return tag("text", words, x=f"{x:g}", y=f"{y:g}", class_=class_)
