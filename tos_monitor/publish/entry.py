"""Composes the entry of an event from all that is known of it."""

from tos_monitor.model import Entry, Severity
from tos_monitor.publish.headline import summary, title
from tos_monitor.publish.news import News
from tos_monitor.publish.page import page


def compose(news: News) -> Entry:
    """Tell an event: a title with the news in it, a plain summary, and the comparison with its evidence.

    The entry speaks the language of the document. Whatever a page wrote is quoted, bounded and escaped.
    """
    return Entry(
        id=news.event.id,
        event=news.event.kind,
        service=news.service.id,
        document=news.event.document,
        at=news.event.at,
        language=news.language,
        direction=news.verdict.direction,
        severity=news.verdict.severity,
        directions=tuple(dict.fromkeys(flag.direction for _, flag in news.flags if flag.severity is not Severity.LOW)),
        categories=tuple(dict.fromkeys(flag.category for _, flag in news.flags)),
        title=title(news),
        summary=summary(news),
        html=page(news),
        link=news.declaration.fetch[0],
        events=tuple(event.kind for event in news.others),
    )
