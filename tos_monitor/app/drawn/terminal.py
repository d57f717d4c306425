"""Shows a timeline as rows for a terminal: one for each thing that happened."""

from tos_monitor.app import tables
from tos_monitor.app.drawn import phrases
from tos_monitor.model import Direction, Language
from tos_monitor.publish.quoting import line
from tos_monitor.timeline import Point, Timeline

_COLOURS = {Direction.ADVERSE: "red", Direction.FAVOURABLE: "green", Direction.MIXED: "yellow"}
_TITLE_LIMIT = 40
_DETAIL_LIMIT = 160


def show(timeline: Timeline, language: Language, *, links: bool = True) -> None:
    """Print the timeline in a language; the records keep their own."""
    columns = (phrases.DAY, phrases.LANE, phrases.EVENT, phrases.VERDICT, phrases.RECORD, phrases.LINK)
    shown = len(columns) if links else len(columns) - 1
    tables.show(
        [column[language] for column in columns[:shown]],
        [_row(point, language)[:shown] for point in timeline.points],
        [_COLOURS.get(point.verdict.direction, "") if point.verdict else "" for point in timeline.points],
    )


def _row(point: Point, language: Language) -> tuple[str, ...]:
    detail = line(phrases.detail(point, language), _DETAIL_LIMIT)
    return (
        point.day.isoformat(),
        phrases.LANES[point.lane][language],
        phrases.happened(point, language),
        phrases.weighed(point, language),
        f"{line(point.title, _TITLE_LIMIT)}{f': {detail}' if detail else ''}",
        point.link,
    )
