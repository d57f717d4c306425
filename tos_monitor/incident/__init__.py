"""Reads a breach notice: its words for the event, how many are affected, what got out, when, and what it leaves out."""

from dataclasses import replace

from tos_monitor.incident import rows
from tos_monitor.incident.checklist import Delay, checklist, contact, delays
from tos_monitor.incident.counts import affected, counts
from tos_monitor.incident.dates import dates
from tos_monitor.incident.items import contradicted, items
from tos_monitor.incident.text import NO_TEXT, sentences
from tos_monitor.incident.words import (
    advice,
    event_words,
    has_advertising,
    is_denied,
    is_possible,
    minimisers,
    plainest,
)
from tos_monitor.model import Incident, Notice
from tos_monitor.model.read import is_wordless

__all__ = ["Delay", "delays", "incident"]


def incident(notice: Notice) -> Incident:
    """Read what a notice says of an incident; what it does not say is None, false or empty."""
    text = f"{notice.title}\n{rows.without(notice.tables, notice.text)}"
    parts = sentences(text)
    words = event_words(text)
    count, rivals = affected(parts)
    leaked, denied = items(parts, notice.tables)
    told = dates(parts, notice.posted, notice.language)
    read = Incident(
        words=tuple(word.form for word in words),
        word_class=plainest(words),
        minimisers=minimisers(parts),
        count=count,
        counts=counts(parts),
        items_leaked=leaked,
        items_denied=denied,
        occurred_on=told.occurred.on if told.occurred else None,
        occurred_until=told.occurred.until if told.occurred else None,
        discovered_on=told.discovered.on if told.discovered else None,
        reported_on=told.reported.on if told.reported else None,
        notified_on=told.notified.on if told.notified else None,
        contact=contact(text),
        advice=advice(parts),
        is_denied=is_denied(parts) and not leaked,
        is_possible=is_possible(parts),
        has_advertising=has_advertising(parts),
        unread=(
            *rivals,
            *(f"said to be leaked and not leaked: {words}" for words in contradicted(parts, notice.tables)),
            *told.unread,
            *((NO_TEXT,) if is_wordless(notice.text) else ()),
        ),
    )
    return replace(read, checklist=checklist(parts, read, notice.posted, notice.language))
