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
_LANE = STEP * MARKS + 19.0
_MOST_BARS = 12  # beside each other; more share their places, or a busy board would be wider than any screen
_ROW = 26.0  # a line of text, and a little
_A_DAY = 4.0  # what each further day adds
LONG = 14
"""Days without a record that are still drawn in proportion; a longer gap is cut to this, and its length written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """A span in its place; ``column`` counts within its lane."""

    span: Span
    column: int
    x: float
    top: float
    bottom: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A point in its place."""

    point: Point
    x: float
    y: float


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Where everything stands."""

    timeline: Timeline

    @cached_property
    def days(self) -> Mapping[date, float]:
        """How far down each day is."""
        days = self.timeline.days
        steps = (_ROW + _A_DAY * min((after - before).days - 1, LONG) for before, after in pairwise(days))
        return dict(zip(days, accumulate(steps, initial=TOP), strict=True))

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
            free = next(place for place in range(len(placed) + 1) if until.get((span.lane, place), 0) <= top)
            until[span.lane, free] = bottom
            column = free % _MOST_BARS
            x = self.lanes[span.lane] + STEP * column
            placed.append(Bar(span=span, column=column, x=x, top=top, bottom=bottom))
        return placed

    @property
    def lanes(self) -> Mapping[Lane, float]:
        """Where the first mark of each lane stands."""
        return {lane: _LEFT + _LANE * place for place, lane in enumerate(Lane)}

    @property
    def marks(self) -> Iterator[Mark]:
        """What happened, beside what else did on its day in its lane."""
        for (lane, day), points in self._gathered.items():
            columns = self._columns(lane, day, points)
            for point, column in zip(points[:MARKS], columns, strict=False):
                yield Mark(point=point, x=self.lanes[lane] + STEP * column, y=self.days[day])

    @property
    def more(self) -> Iterator[tuple[float, float, int]]:
        """Where the marks of a day do not all have room, and how many are left out."""
        for (lane, day), points in self._gathered.items():
            if len(points) > MARKS:
                yield self.lanes[lane] + STEP * MARKS, self.days[day], len(points) - MARKS

    @cached_property
    def _gathered(self) -> Mapping[tuple[Lane, date], Sequence[Point]]:
        gathered: dict[tuple[Lane, date], list[Point]] = {}
        for point in self.timeline.points:
            gathered.setdefault((point.lane, point.day), []).append(point)
        return gathered

    def _columns(self, lane: Lane, day: date, points: Sequence[Point]) -> Iterator[int]:
        """A point stands on the bar of its notice, or else in the first column that no bar needs further down."""
        y = self.days[day]
        bars = [bar for bar in self.bars if bar.span.lane is lane and bar.top <= y <= bar.bottom]
        own = {bar.span.document: bar.column for bar in bars}
        passing = {bar.column for bar in bars if y < bar.bottom}
        taken: set[int] = set()
        for point in points:
            column = own.get(point.document, -1)
            if column < 0 or column in taken:
                column = next(place for place in count() if place not in taken | passing)
            taken.add(column)
            yield column

    @property
    def bottom(self) -> float:
        """Where what still goes on is left off."""
        return max(self.days.values(), default=TOP) + _BOTTOM / 2

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        right = max((bar.x for bar in self.bars), default=0.0) + STEP
        return max(_LEFT + _LANE * len(Lane), right), self.bottom + _BOTTOM / 2

    def _y(self, day: date) -> float:
        """How far down a day is; what began before the first day comes from the top."""
        return self.days.get(day, TOP - _BOTTOM / 2)
