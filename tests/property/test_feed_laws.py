"""The laws of the feeds: whatever an entry holds, every reader gets every entry."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from xml.etree import ElementTree as ET

import feedparser
from hypothesis import given
from hypothesis import strategies as st

from feeds.channels import Channel, Site
from feeds.jsonfeed import json_feed
from feeds.newest import newest_first
from feeds.opml import opml
from feeds.writer import atom, rss
from tos_monitor.model import Category, Direction, DocumentId, Entry, EventKind, Language, Severity
from tos_monitor.publish.quoting import contrast

SITE = Site(
    title="A watch", domain="watch.example", base_url="https://watch.example/", author="Someone", language=Language.EN
)
CHANNEL = Channel(id="all", title="All", description="All changes.")

# Lone surrogates included: a page may hold anything.
anything = st.text(st.characters(), max_size=40)
slugs = st.text("abcdefghij-", min_size=1, max_size=8)
entries = st.builds(
    Entry,
    id=slugs,
    event=st.sampled_from(EventKind),
    service=slugs,
    document=slugs.map(DocumentId),
    at=st.datetimes(
        datetime(2000, 1, 1),  # noqa: DTZ001  # hypothesis adds the zone
        datetime(2100, 1, 1),  # noqa: DTZ001  # ditto
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=9))]),
    ),
    language=st.sampled_from(Language),
    direction=st.sampled_from(Direction),
    severity=st.sampled_from([*Severity, None]),
    directions=st.lists(st.sampled_from(Direction), unique=True, max_size=3).map(tuple),
    categories=st.lists(st.sampled_from(Category), unique=True, max_size=3).map(tuple),
    title=anything,
    summary=anything,
    html=anything,
    link=anything | anything.map("https://shop.example/{}".format),
)
logs = st.lists(entries, max_size=5, unique_by=lambda entry: entry.id)


@given(logs)
def test_whatever_entries_hold_a_reader_gets_each_of_them(log: list[Entry]) -> None:
    ordered = newest_first(log)
    expected = [SITE.tag(entry.id) for entry in ordered]
    for xml in (rss(SITE, CHANNEL, ordered), atom(SITE, CHANNEL, ordered)):
        feed = feedparser.parse(xml)
        assert not feed.bozo
        assert [item.id for item in feed.entries] == expected
    assert [item["id"] for item in json.loads(json_feed(SITE, CHANNEL, ordered))["items"]] == expected


@given(logs, st.randoms(use_true_random=False))
def test_the_order_of_the_records_changes_no_byte(log: list[Entry], random: Random) -> None:
    shuffled = random.sample(log, len(log))
    assert rss(SITE, CHANNEL, newest_first(shuffled)) == rss(SITE, CHANNEL, newest_first(log))


@given(anything, anything)
def test_whatever_a_channel_is_called_a_reader_gets_the_list(title: str, description: str) -> None:
    channel = replace(CHANNEL, title=title, description=description)
    listed = ET.fromstring(opml(SITE, [channel])).findall("body/outline/outline")  # noqa: S314  # our own bytes
    assert [outline.get("xmlUrl") for outline in listed] == ["https://watch.example/all.rss"]


@given(anything, anything, st.integers(20, 120))
def test_two_quotes_side_by_side_keep_to_their_room(before: str, after: str, room: int) -> None:
    assert len(contrast(before, after, room)) <= room
