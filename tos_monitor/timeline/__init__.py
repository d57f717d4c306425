"""Sets all that is recorded of one service on one axis of days: notices, announcements, documents and incidents."""

from collections.abc import Iterator

from tos_monitor.local import local_day
from tos_monitor.model import EventKind, Verdict
from tos_monitor.timeline.axis import LANES, Course, Fact, Lane, Point, Records, Span, Timeline
from tos_monitor.timeline.told import announced, dated, incidents, undisclosed, up

__all__ = ["LANES", "Course", "Fact", "Lane", "Point", "Records", "Span", "Timeline", "look_back"]

_ORDER = {lane: place for place, lane in enumerate(Lane)}


def look_back(records: Records) -> Timeline:
    """Lay out the records on their days, as people where the service is count them.

    Notices that stood before the watch began are no part of the story: nobody saw when they came.
    """
    seen_to_come = {event.document for event in records.events if event.kind is EventKind.NOTICE_POSTED}
    tellings = [each for each in records.tellings if each.posted.version.document in seen_to_come]
    threads = incidents(tellings, records)
    points = (*_happened(records), *(point for thread in threads for point in dated(thread, records)))
    spans = (*up(tellings, records), *announced(tellings, records), *undisclosed(threads, records))
    return Timeline(
        service=records.service,
        points=tuple(sorted(points, key=lambda point: (point.day, _ORDER[point.lane]))),
        spans=tuple(sorted(spans, key=lambda span: (_ORDER[span.lane], span.start))),
    )


def _happened(records: Records) -> Iterator[Point]:
    entries = {entry.id: entry for entry in records.entries}
    documents = {each.document: each for each in records.documents}
    for event in records.events:
        if event.kind not in LANES:
            continue
        entry, document = entries.get(event.id), documents[event.document]
        yield Point(
            day=local_day(event.at, records.service.language),
            lane=LANES[event.kind],
            happened=event.kind,
            document=event.document,
            title=document.title,
            link=entry.link if entry else document.url,
            detail=event.detail,
            version=event.version,
            verdict=Verdict(direction=entry.direction, severity=entry.severity) if entry else None,
            categories=entry.categories if entry else (),
        )
