"""Writes a channel as RSS 2.0 and as Atom."""

from collections.abc import Sequence
from html import escape
from typing import Final
from urllib.parse import quote

from feedgen.feed import FeedGenerator

from feeds import safe
from feeds.channels import Channel, Site
from feeds.newest import updated
from tos_monitor.model import Entry

# A browser that gets the file as text/xml then shows a page. CSS, because browsers are taking XSLT out.
STYLESHEET: Final = "feed.css"
_PAGE: Final = f'<?xml-stylesheet type="text/css" href="{STYLESHEET}"?>\n'.encode()


def rss(site: Site, channel: Channel, entries: Sequence[Entry]) -> bytes:
    """The channel as RSS 2.0, its entries in the order given."""
    return _as_page(_feed(site, channel, entries, "rss").rss_str(pretty=True))


def atom(site: Site, channel: Channel, entries: Sequence[Entry]) -> bytes:
    """The channel as Atom, its entries in the order given."""
    return _as_page(_feed(site, channel, entries, "atom").atom_str(pretty=True))


def entry_id(site: Site, entry: Entry) -> str:
    """The name of an entry in every feed, for ever."""
    return site.tag(quote(entry.id, safe="/:", errors="surrogatepass"))


def _feed(site: Site, channel: Channel, entries: Sequence[Entry], form: str) -> FeedGenerator:
    feed = FeedGenerator()
    feed.id(site.tag(f"channel/{channel.id}"))
    feed.title(safe.text(f"{channel.title} – {site.title}"))
    feed.description(safe.text(channel.description))
    feed.author(name=safe.text(site.author))
    feed.language(site.language)
    feed.generator("tos-monitor")
    # RSS takes the last link as the channel's own, so the address of the feed itself comes first.
    feed.link(href=f"{site.base_url}{channel.id}.{form}", rel="self", type=f"application/{form}+xml")
    feed.link(href=site.base_url, rel="alternate", type="text/html")
    # Otherwise both are the time of writing, and the same records would give other bytes.
    feed.updated(updated(entries))
    feed.lastBuildDate(updated(entries))
    for entry in entries:
        _add(feed, site, entry)
    return feed


def _add(feed: FeedGenerator, site: Site, entry: Entry) -> None:
    item = feed.add_entry(order="append")  # otherwise it is put before the others
    item.guid(entry_id(site, entry), permalink=False)
    item.id(entry_id(site, entry))
    item.title(safe.text(entry.title).strip() or entry_id(site, entry))
    item.link(href=safe.address(entry.link, site.base_url), rel="alternate")
    # The order matters: RSS readers take a description for HTML, an Atom summary is text, and `description` also
    # sets the content of Atom, which `content` then sets right.
    item.summary(safe.text(entry.summary))
    item.description(escape(safe.text(entry.summary), quote=False))
    item.content(safe.text(entry.html), type="html")
    item.published(updated([entry]))
    item.updated(updated([entry]))
    for scheme, term in _terms(entry):
        item.category(term=term, scheme=site.tag(scheme))


def _terms(entry: Entry) -> list[tuple[str, str]]:
    severity = [("severity", entry.severity.value)] if entry.severity else []
    categories = [("category", category.value) for category in entry.categories]
    return [("event", entry.event.value), ("direction", entry.direction.value), *severity, *categories]


def _as_page(xml: bytes) -> bytes:
    declaration, rest = xml.split(b"\n", 1)
    return declaration + b"\n" + _PAGE + rest
