"""Composes the entry of an event from all that is known of it."""

from collections.abc import Sequence

from tos_monitor.flag import verdict
from tos_monitor.model import Declaration, Entry, Event, Finding, Service, Severity, Version
from tos_monitor.publish.headline import summary, title
from tos_monitor.publish.news import News
from tos_monitor.publish.page import page


def compose(
    event: Event,
    declaration: Declaration,
    service: Service,
    version: Version | None,
    findings: Sequence[Finding],
) -> Entry:
    """Tell an event: a title with the news in it, a plain summary, and the comparison with its evidence.

    The entry speaks the language of the document. Whatever a page wrote is quoted, bounded and escaped.
    """
    come_to = verdict(findings)
    news = News(
        event=event,
        declaration=declaration,
        service=service,
        version=version,
        findings=tuple(findings),
        verdict=come_to,
    )
    return Entry(
        id=event.id,
        event=event.kind,
        service=service.id,
        document=event.document,
        at=event.at,
        language=news.language,
        direction=come_to.direction,
        severity=come_to.severity,
        directions=tuple(dict.fromkeys(flag.direction for _, flag in news.flags if flag.severity is not Severity.LOW)),
        categories=tuple(dict.fromkeys(flag.category for _, flag in news.flags)),
        title=title(news),
        summary=summary(news),
        html=page(news),
        link=declaration.fetch[0],
    )
