"""Writes a channel as JSON Feed 1.1, with the slugs for programs beside the words for people."""

import json
from collections.abc import Sequence

from feeds import safe
from feeds.channels import Channel, Site
from feeds.newest import updated
from feeds.writer import entry_id
from tos_monitor.model import Entry


def json_feed(site: Site, channel: Channel, entries: Sequence[Entry]) -> bytes:
    """The channel as JSON Feed 1.1, its entries in the order given."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": safe.text(f"{channel.title} – {site.title}"),
        "home_page_url": site.base_url,
        "feed_url": f"{site.base_url}{channel.id}.json",
        "description": safe.text(channel.description),
        "language": site.language.value,
        "authors": [{"name": safe.text(site.author)}],
        "items": [_item(site, entry) for entry in entries],
    }
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _item(site: Site, entry: Entry) -> dict[str, object]:
    return {
        "id": entry_id(site, entry),
        "url": safe.address(entry.link, site.base_url),
        "title": safe.text(entry.title),
        "summary": safe.text(entry.summary),
        "content_html": safe.text(entry.html),
        "date_published": updated([entry]).isoformat(),
        "language": entry.language.value,
        "tags": [category.value for category in entry.categories],
        "_tos_monitor": {
            "event": entry.event.value,
            "service": safe.text(entry.service) or None,
            "document": safe.text(entry.document) or None,
            "direction": entry.direction.value,
            "severity": entry.severity.value if entry.severity else None,
            "categories": [category.value for category in entry.categories],
        },
    }
