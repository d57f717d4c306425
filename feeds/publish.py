"""Writes the folder of feeds anew: every channel in three forms, the index page and the list of channels."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from feeds.channels import Channel, Site, open_for
from feeds.index import index_page
from feeds.jsonfeed import json_feed
from feeds.newest import newest_first, shown
from feeds.opml import opml
from feeds.replacing import replace
from feeds.writer import STYLESHEET, atom, rss
from tos_monitor.model import Entry, Service


def publish(
    folder: Path,
    site: Site,
    channels: Sequence[Channel],
    services: Sequence[Service],
    entries: Sequence[Entry],
) -> tuple[str, ...]:
    """Bring the folder up to date and say which files changed.

    The same records give the same bytes, and a file whose bytes are the same is not touched.

    Raises:
        ChannelError: the channels and services don't go together.
    """
    folder.mkdir(parents=True, exist_ok=True)
    opened = open_for(channels, services)
    return tuple(name for name, content in _files(site, opened, entries) if replace(folder / name, content))


def _files(site: Site, channels: Sequence[Channel], entries: Sequence[Entry]) -> Iterator[tuple[str, bytes]]:
    ordered = newest_first(entries)
    for channel in channels:
        admitted = shown(channel, ordered)
        yield f"{channel.id}.rss", rss(site, channel, admitted)
        yield f"{channel.id}.atom", atom(site, channel, admitted)
        yield f"{channel.id}.json", json_feed(site, channel, admitted)
    yield "feeds.opml", opml(site, channels)
    yield "index.html", index_page(site, channels, ordered)
    yield STYLESHEET, Path(__file__).with_name(STYLESHEET).read_bytes()
