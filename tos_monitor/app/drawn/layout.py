"""Gives every day, lane and bar of a timeline its place in the drawing: days run downwards, lanes side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate, count, pairwise

from tos_monitor.timeline import Lane, Point, Span, Timeline

MARKS = 5
"""How many marks of one day a lane shows; of more, the number is told."""

STEP = 13.0
"""From mark to mark, and from bar to bar: a mark is 9 across."""

TOP = 44.0  # of the first day, below the names of the lanes
_BOTTOM = 24.0
_LEFT = 88.0  # room for a day in full
_MOST_BARS = 6  # beside each other; more share their places, or a busy board would be wider than any screen
_ROW = 26.0  # a line of text, and a little
_A_DAY = 4.0  # what each further day adds
LONG = 14
"""Days without a record that are still drawn in proportion; a longer gap is cut to this, and its length written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """A span in its place; ``column`` counts within its lane."""

    span: Span
    column: int
    top: float
    bottom: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A point in its place; of the last that a day has room for, ``left`` is how many more there are."""

    point: Point
    column: int
    y: float
    left: int = 0


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Where everything stands."""

    timeline: Timeline

    @cached_property
    def days(self) -> Mapping[date, float]:
        """How far down each day is."""
        days = self.timeline.days
        steps = (_ROW + _A_DAY * min((after - before).days - 1, LONG) for before, after in pairwise(days))
        return dict(zip(days, accumulate(steps, initial=TOP), strict=False))

    @property
    def gaps(self) -> Sequence[tuple[float, int]]:
        """The middle of each gap that is cut short, and how many days it is."""
        return [
            ((self.days[before] + self.days[after]) / 2, (after - before).days)
            for before, after in pairwise(self.days)
            if (after - before).days > LONG
        ]

    @cached_property
    def bars(self) -> Sequence[Bar]:
        """Every span, beside those of its lane that it overlaps."""
        placed: list[Bar] = []
        until: dict[tuple[Lane, int], float] = {}
        for span in self.timeline.spans:
            top, bottom = sorted((self._y(span.start), self._y(span.end) if span.end else self.bottom))
            free = next(place for place in count() if until.get((span.lane, place), 0) <= top)
            until[span.lane, free] = bottom
            placed.append(Bar(span=span, column=free % _MOST_BARS, top=top, bottom=bottom))
        return placed

    @cached_property
    def marks(self) -> Sequence[Mark]:
        """What happened, beside what else did on its day in its lane."""
        gathered: dict[tuple[Lane, date], list[Point]] = {}
        for point in self.timeline.points:
            gathered.setdefault((point.lane, point.day), []).append(point)
        return [mark for (_, day), points in gathered.items() for mark in self._beside(self.days[day], points)]

    @cached_property
    def lanes(self) -> Mapping[Lane, float]:
        """Where the first column of each lane stands."""
        starts = accumulate((self._width(lane) for lane in Lane), initial=_LEFT)
        return dict(zip(Lane, starts, strict=False))

    @property
    def bottom(self) -> float:
        """Where what still goes on is left off."""
        return max(self.days.values(), default=TOP) + _BOTTOM / 2

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return _LEFT + sum(self._width(lane) for lane in Lane), self.bottom + _BOTTOM / 2

    def x(self, lane: Lane, column: int) -> float:
        """How far to the right a column of a lane is."""
        return self.lanes[lane] + STEP * column

    def _width(self, lane: Lane) -> float:
        bars = (bar.column for bar in self.bars if bar.span.lane is lane)
        marks = (mark.column + bool(mark.left) for mark in self.marks if mark.point.lane is lane)
        return STEP * (1 + max((MARKS, *bars, *marks)))

    def _beside(self, y: float, points: Sequence[Point]) -> Iterator[Mark]:
        """A point stands on the bar of its notice, or else in the first column that no bar needs further down."""
        lane = points[0].lane
        bars = [bar for bar in self.bars if bar.span.lane is lane and bar.top <= y <= bar.bottom]
        own = {bar.span.document: bar.column for bar in bars}
        passing = {bar.column for bar in bars if y < bar.bottom}
        taken: set[int] = set()
        for point in points[:MARKS]:
            column = own.get(point.document)
            if column is None or column in taken:
                column = next(place for place in count() if place not in taken | passing)
            taken.add(column)
            left = max(0, len(points) - MARKS) if len(taken) == MARKS else 0
            yield Mark(point=point, column=column, y=y, left=left)

    def _y(self, day: date) -> float:
        """How far down a day is; what began before the first day comes from the top."""
        return self.days.get(day, TOP - _BOTTOM / 2)
