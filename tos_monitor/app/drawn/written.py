"""The JSON of a timeline, to the letter of what other programs rely on."""

from tos_monitor.app.serial import Json
from tos_monitor.timeline import Point, Span, Timeline


def written(timeline: Timeline) -> Json:
    """Write a timeline: its events by day, and what went on for days."""
    return {
        "service": timeline.service.id,
        "name": timeline.service.name,
        "since": timeline.first.isoformat() if timeline.first else None,
        "events": [_point(point) for point in timeline.points],
        "spans": [_span(span) for span in timeline.spans],
    }


def _point(point: Point) -> Json:
    verdict = point.verdict
    return {
        "day": point.day.isoformat(),
        "lane": point.lane.value,
        "event": point.happened.value,
        "document": point.document,
        "version": point.version,
        "title": point.title,
        "detail": point.detail,
        "direction": verdict.direction.value if verdict else None,
        "severity": verdict.severity.value if verdict and verdict.severity else None,
        "categories": [each.value for each in point.categories],
        "link": point.link,
    }


def _span(span: Span) -> Json:
    """Write what went on; what still does has no end."""
    return {
        "lane": span.lane.value,
        "course": span.course.value,
        "document": span.document,
        "title": span.title,
        "from": span.start.isoformat(),
        "until": span.end.isoformat() if span.end else None,
    }
