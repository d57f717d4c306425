"""What is written for feed readers, as a feed reader gets it."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest

from feeds.channels import DEFAULT, Channel, Site, load, open_for
from feeds.jsonfeed import json_feed
from feeds.publish import publish
from tests.shop import SHOP
from tos_monitor.errors import ChannelError
from tos_monitor.model import (
    HEALTH_EVENTS,
    Category,
    Direction,
    DocumentId,
    Entry,
    EventKind,
    Language,
    Severity,
)

SITE = Site(
    title="A watch", domain="watch.example", base_url="https://watch.example/f/", author="Someone", language=Language.EN
)
ALL = Channel(id="all", title="All", description="All changes.")
EACH = Channel(id="{service}", title="{name}", description="What changed at {name_en} ({service}).")
MARKET = replace(SHOP, id="market", name="시장", name_en="Market")
ENTRY = Entry(
    id="revised/shop/terms/2",
    event=EventKind.REVISED,
    service="shop",
    document=DocumentId("shop/terms"),
    at=datetime(2026, 3, 2, 1, 2, 3, tzinfo=UTC),
    language=Language.KO,
    direction=Direction.ADVERSE,
    severity=Severity.HIGH,
    directions=(Direction.ADVERSE,),
    categories=(Category.SECURITY_RISK, Category.PENALTY),
    title="[높음·불리] 가게 이용약관 제38조 ⑦",
    summary='면책이 생겼습니다: "1 < 2 & 3"',
    html="<h3>제38조</h3><p><del>집니다</del> <ins>지지 않습니다</ins></p>",
    link="https://shop.example/terms?a=1&b=2",
)
HOSTILE = ("<script>alert(1)</script>", "]]>", "\x0b\x00", "\ufffe\uffff", "\ud800", "\u202eabc", "<ins>[추가]</ins>")
FORMS = ("rss", "atom")


def parse(path: Path) -> feedparser.FeedParserDict:
    return feedparser.parse(path.read_bytes())


def later(days: int) -> Entry:
    return replace(ENTRY, id=f"revised/shop/terms/{days}", at=ENTRY.at + timedelta(days=days))


def broken(hostile: str) -> Entry:
    return replace(later(1), title=hostile, summary=hostile, html=hostile, link=hostile)


def write(folder: Path, entries: Sequence[Entry] = (ENTRY,), channels: Sequence[Channel] = (ALL,)) -> tuple[str, ...]:
    return publish(folder, SITE, channels, [SHOP, MARKET], entries)


def test_every_channel_is_written_in_three_forms_with_the_page_that_lists_them(tmp_path: Path) -> None:
    changed = write(tmp_path, channels=[ALL, EACH])
    forms = {f"{name}.{form}" for name in ("all", "shop", "market") for form in ("rss", "atom", "json")}
    assert set(changed) == forms | {"index.html", "feeds.opml", "feed.css"}
    assert {path.name for path in tmp_path.iterdir()} == set(changed)


@pytest.mark.parametrize("form", FORMS)
def test_a_feed_reader_gets_what_the_entry_says(tmp_path: Path, form: str) -> None:
    write(tmp_path)
    feed = parse(tmp_path / f"all.{form}")
    (item,) = feed.entries
    assert not feed.bozo
    assert item.id == "tag:watch.example,2026:revised/shop/terms/2"
    assert (item.title, item.link) == (ENTRY.title, ENTRY.link)
    assert item.published_parsed[:6] == (2026, 3, 2, 1, 2, 3)
    assert item.content[0].value == ENTRY.html
    assert item.content[0].type == "text/html"
    assert {tag.term for tag in item.tags} == {"revised", "adverse", "high", "security-risk", "penalty"}


def test_a_summary_is_html_in_rss(tmp_path: Path) -> None:
    write(tmp_path)
    assert parse(tmp_path / "all.rss").entries[0].summary == '면책이 생겼습니다: "1 &lt; 2 &amp; 3"'


def test_a_summary_is_text_in_atom(tmp_path: Path) -> None:
    write(tmp_path)
    detail = parse(tmp_path / "all.atom").entries[0].summary_detail
    assert (detail.type, detail.value) == ("text/plain", ENTRY.summary)


@pytest.mark.parametrize("form", FORMS)
def test_a_channel_says_who_publishes_it_where(tmp_path: Path, form: str) -> None:
    write(tmp_path)
    feed = parse(tmp_path / f"all.{form}").feed
    assert (feed.title, feed.link, feed.language) == ("All – A watch", "https://watch.example/f/", "en")
    assert [link.href for link in feed.links if link.rel == "self"] == [f"https://watch.example/f/all.{form}"]


def test_atom_names_an_author(tmp_path: Path) -> None:
    write(tmp_path)
    assert parse(tmp_path / "all.atom").feed.author == "Someone"


def test_the_json_feed_holds_the_slugs_beside_the_words(tmp_path: Path) -> None:
    write(tmp_path)
    feed = json.loads((tmp_path / "all.json").read_bytes())
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "https://watch.example/f/all.json"
    assert feed["items"] == [
        {
            "id": "tag:watch.example,2026:revised/shop/terms/2",
            "url": ENTRY.link,
            "title": ENTRY.title,
            "summary": ENTRY.summary,
            "content_html": ENTRY.html,
            "date_published": "2026-03-02T01:02:03+00:00",
            "language": "ko",
            "tags": ["security-risk", "penalty"],
            "_tos_monitor": {
                "event": "revised",
                "service": "shop",
                "document": "shop/terms",
                "direction": "adverse",
                "severity": "high",
                "categories": ["security-risk", "penalty"],
            },
        }
    ]


def test_what_came_together_is_never_cut(tmp_path: Path) -> None:
    write(tmp_path, [replace(ENTRY, id=f"revised/shop/terms/{number}") for number in range(250)])
    assert len(json.loads((tmp_path / "all.json").read_bytes())["items"]) == 250


@pytest.mark.parametrize("form", FORMS)
def test_the_newest_entry_comes_first(tmp_path: Path, form: str) -> None:
    write(tmp_path, [later(1), later(3), later(2)])
    assert [item.id[-1] for item in parse(tmp_path / f"all.{form}").entries] == ["3", "2", "1"]


def test_a_channel_shows_the_newest_two_hundred(tmp_path: Path) -> None:
    write(tmp_path, [later(day) for day in range(250)])
    items = json.loads((tmp_path / "all.json").read_bytes())["items"]
    assert (len(items), items[-1]["id"]) == (200, "tag:watch.example,2026:revised/shop/terms/50")


@pytest.mark.parametrize("form", FORMS)
def test_a_feed_was_updated_when_its_newest_entry_was(tmp_path: Path, form: str) -> None:
    write(tmp_path, [later(1), later(9)])
    assert parse(tmp_path / f"all.{form}").feed.updated_parsed[:3] == (2026, 3, 11)


@pytest.mark.parametrize("form", FORMS)
def test_a_feed_without_entries_is_a_feed(tmp_path: Path, form: str) -> None:
    write(tmp_path, [])
    feed = parse(tmp_path / f"all.{form}")
    assert not feed.bozo
    assert feed.feed.updated_parsed[:3] == (2026, 1, 1)


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("form", FORMS)
def test_a_broken_entry_does_not_silence_the_others(tmp_path: Path, form: str, hostile: str) -> None:
    write(tmp_path, [ENTRY, broken(hostile)])
    feed = parse(tmp_path / f"all.{form}")
    assert not feed.bozo
    assert [item.title for item in feed.entries][1:] == [ENTRY.title]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_json_feed_survives_a_broken_entry(tmp_path: Path, hostile: str) -> None:
    write(tmp_path, [broken(hostile)])
    assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["items"]) == 1


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "file:///etc/passwd", "//shop.example/", "http://[", "https://a\\@b/", "https:///x", ""],
)
def test_a_link_leads_to_the_web_or_to_ourselves(tmp_path: Path, link: str) -> None:
    write(tmp_path, [replace(ENTRY, link=link)])
    assert parse(tmp_path / "all.rss").entries[0].link == SITE.base_url
    assert parse(tmp_path / "all.atom").entries[0].link == SITE.base_url
    assert f'<a href="{SITE.base_url}" rel' in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    entries = [later(day) for day in range(5)]
    write(tmp_path / "one", entries, [ALL, EACH])
    write(tmp_path / "two", entries[::-1], [ALL, EACH])
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    def written() -> dict[str, tuple[int, int]]:
        return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in tmp_path.iterdir()}

    write(tmp_path)
    before = written()
    assert write(tmp_path) == ()
    assert written() == before


def test_only_the_files_that_differ_are_written(tmp_path: Path) -> None:
    write(tmp_path, [ENTRY], [ALL, EACH])
    assert write(tmp_path, [ENTRY, later(1)], [ALL, EACH]) == (
        "all.rss", "all.atom", "all.json", "shop.rss", "shop.atom", "shop.json", "index.html",
    )  # fmt: skip


def test_a_reader_with_the_old_file_open_reads_it_to_its_end(tmp_path: Path) -> None:
    write(tmp_path, [])
    old = (tmp_path / "all.rss").read_bytes()
    with (tmp_path / "all.rss").open("rb") as reader:
        write(tmp_path)
        assert reader.read() == old


def test_who_may_read_a_file_may_read_the_next_one(tmp_path: Path) -> None:
    write(tmp_path, [])
    (tmp_path / "all.rss").chmod(0o640)
    write(tmp_path)
    assert (tmp_path / "all.rss").stat().st_mode & 0o777 == 0o640


def test_the_zone_of_a_moment_changes_no_byte(tmp_path: Path) -> None:
    write(tmp_path / "utc")
    write(tmp_path / "kst", [replace(ENTRY, at=ENTRY.at.astimezone(timezone(timedelta(hours=9))))])
    assert contents(tmp_path / "utc") == contents(tmp_path / "kst")


_ELSEWHERE = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from feeds.channels import DEFAULT, load
from feeds.publish import publish
from tos_monitor.model import *
site, channels = load(DEFAULT.read_text(encoding="utf-8"))
entry = Entry(
    id="e", event=EventKind.REVISED, service="shop", document=DocumentId("shop/terms"), language=Language.KO,
    at=datetime(2026, 3, 2, tzinfo=UTC), direction=Direction.MIXED, severity=Severity.LOW,
    directions=(), categories=tuple(Category), title="t", summary="s", html="<p>h</p>", link="https://shop.example/",
)
publish(Path(sys.argv[1]), site, channels, (), [entry])
"""


def test_neither_zone_nor_locale_nor_hash_order_changes_a_byte(tmp_path: Path) -> None:
    for name, env in (
        ("here", {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}),
        ("there", {"TZ": "Asia/Seoul", "LC_ALL": "C", "PYTHONHASHSEED": "2"}),
    ):
        command = [sys.executable, "-c", _ELSEWHERE, str(tmp_path / name)]
        subprocess.run(command, check=True, env={**os.environ, **env, "PYTHONPATH": str(DEFAULT.parents[1])})
    assert contents(tmp_path / "here") == contents(tmp_path / "there")


@pytest.mark.parametrize("form", FORMS)
def test_a_browser_is_told_to_show_a_feed_as_a_page(tmp_path: Path, form: str) -> None:
    write(tmp_path)
    lines = (tmp_path / f"all.{form}").read_text(encoding="utf-8").splitlines()
    assert lines[1] == '<?xml-stylesheet type="text/css" href="feed.css"?>'


def test_the_page_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    write(tmp_path)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"<(script|img|iframe|object|embed)\b|\bsrc=|@import|url\(", page)
    assert "default-src 'none'" in page


def test_the_page_lists_every_channel(tmp_path: Path) -> None:
    write(tmp_path, channels=[ALL, EACH])
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert set(re.findall(r'<a href="([\w.]+\.rss)"', page)) == {"all.rss", "shop.rss", "market.rss"}


def test_the_page_shows_an_entry_with_its_comparison(tmp_path: Path) -> None:
    write(tmp_path)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert f"<h3>{ENTRY.title}</h3>" in page
    assert ENTRY.html in page


def test_the_page_says_that_nothing_has_changed_yet(tmp_path: Path) -> None:
    write(tmp_path, [])
    assert "Nothing has changed yet." in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_the_page_speaks_the_language_of_the_site(tmp_path: Path) -> None:
    publish(tmp_path, replace(SITE, language=Language.KO), [ALL], [], [])
    assert "아직 바뀐 것이 없습니다." in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_a_reader_subscribes_to_every_channel_by_one_list(tmp_path: Path) -> None:
    write(tmp_path, channels=[replace(ALL, title='"A" & <B>'), EACH])
    outlines = ET.fromstring((tmp_path / "feeds.opml").read_bytes()).iter("outline")  # noqa: S314  # our own file
    found = [(outline.get("title"), outline.get("xmlUrl")) for outline in outlines if outline.get("xmlUrl")]
    assert found == [
        ('"A" & <B>', "https://watch.example/f/all.rss"),
        ("가게", "https://watch.example/f/shop.rss"),
        ("시장", "https://watch.example/f/market.rss"),
    ]


@pytest.mark.parametrize(
    "channel",
    [
        ALL,
        replace(ALL, directions=frozenset({Direction.ADVERSE})),
        replace(ALL, severities=frozenset({Severity.HIGH, Severity.LOW})),
        replace(ALL, categories=frozenset({Category.PENALTY, Category.ARBITRATION})),
        replace(ALL, services=frozenset({"shop"}), directions=frozenset({Direction.ADVERSE})),
    ],
)
def test_a_channel_admits_what_meets_all_its_conditions(channel: Channel) -> None:
    assert channel.admits(ENTRY)


@pytest.mark.parametrize(
    "channel",
    [
        replace(ALL, directions=frozenset({Direction.FAVOURABLE})),
        replace(ALL, severities=frozenset({Severity.LOW})),
        replace(ALL, categories=frozenset({Category.ARBITRATION})),
        replace(ALL, services=frozenset({"market"})),
        replace(ALL, services=frozenset({"shop"}), severities=frozenset({Severity.LOW})),
    ],
)
def test_a_channel_refuses_what_misses_one_condition(channel: Channel) -> None:
    assert not channel.admits(ENTRY)


def test_a_channel_admits_what_is_adverse_though_something_favourable_prevails() -> None:
    mixed = replace(ENTRY, direction=Direction.FAVOURABLE, directions=(Direction.FAVOURABLE, Direction.ADVERSE))
    assert replace(ALL, directions=frozenset({Direction.ADVERSE})).admits(mixed)


@pytest.mark.parametrize(
    "without", [replace(ENTRY, severity=None), replace(ENTRY, direction=Direction.NONE, directions=())]
)
def test_an_entry_without_verdict_meets_no_condition_on_it(without: Entry) -> None:
    grave = replace(ALL, severities=frozenset(Severity), directions=frozenset({Direction.ADVERSE}))
    assert not grave.admits(without)


@pytest.mark.parametrize("kind", sorted(HEALTH_EVENTS))
def test_what_is_of_the_watch_is_in_no_channel_but_those_that_name_it(kind: EventKind) -> None:
    told = replace(ENTRY, event=kind)
    assert not ALL.admits(told)
    assert replace(ALL, events=HEALTH_EVENTS).admits(told)
    assert not replace(ALL, events=HEALTH_EVENTS).admits(ENTRY)


def test_an_entry_of_the_watch_has_no_service_in_json() -> None:
    told = replace(ENTRY, event=EventKind.RUN_HELD, service="", document=DocumentId(""))
    (item,) = json.loads(json_feed(SITE, ALL, [told]))["items"]
    assert (item["_tos_monitor"]["service"], item["_tos_monitor"]["document"]) == (None, None)


def test_a_channel_for_each_service_bears_its_name() -> None:
    assert open_for([EACH], [SHOP]) == (
        Channel(id="shop", title="가게", description="What changed at Shop (shop).", services=frozenset({"shop"})),
    )


def test_the_channels_that_ship_are_valid() -> None:
    _, channels = load(DEFAULT.read_text(encoding="utf-8"))
    assert [channel.id for channel in channels] == [
        "all",
        "adverse",
        "announcements",
        "breaches",
        "health",
        "{service}",
    ]


_SITE_TOML = """
[site]
title = "A watch"
domain = "watch.example"
base_url = "https://watch.example/f/"
author = "Someone"
language = "en"
"""
_CHANNEL_TOML = """
[[channel]]
id = "all"
title = "All"
description = "All changes."
"""


def test_channels_are_read_as_declared() -> None:
    narrow = (
        _CHANNEL_TOML.replace("all", "narrow") + 'severities = ["high"]\ncategories = ["penalty"]\nservices = ["shop"]'
    )
    assert load(_SITE_TOML + _CHANNEL_TOML + narrow) == (
        SITE,
        (
            ALL,
            replace(
                ALL,
                id="narrow",
                severities=frozenset({Severity.HIGH}),
                categories=frozenset({Category.PENALTY}),
                services=frozenset({"shop"}),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ("[site", "my.toml: expected TOML: "),
        (_CHANNEL_TOML, "my.toml: site: expected one table [site], found nothing"),
        (_SITE_TOML, "my.toml: channel: expected tables [[channel]], found nothing"),
        (_SITE_TOML + "[channel]", "my.toml: channel: expected tables [[channel]], found {}"),
        (_SITE_TOML + "[feed]", "my.toml: feed: unknown key; expected one of site, channel"),
        (
            _SITE_TOML.replace("f/", "f"),
            "my.toml: site.base_url: expected an http(s) address that ends with a slash, found 'https://watch.example/f'",
        ),
        (
            _SITE_TOML.replace("https", "ftp"),
            "my.toml: site.base_url: expected an http(s) address that ends with a slash, found 'ftp://watch.example/f/'",
        ),
        (
            _SITE_TOML.replace('"watch.example"', '"https://watch.example"'),
            "my.toml: site.domain: expected a domain such as 'watch.example', found 'https://watch.example'",
        ),
        (_SITE_TOML.replace('"en"', '"fr"'), "my.toml: site.language: expected ko or en, found 'fr'"),
        (_SITE_TOML.replace('"Someone"', "3"), "my.toml: site.author: expected one line of text, found 3"),
        (
            _SITE_TOML + 'mail = "x"',
            "my.toml: site.mail: unknown key; expected one of title, domain, base_url, author, language",
        ),
        (
            _SITE_TOML + _CHANNEL_TOML.replace('"all"', '"../x"'),
            "my.toml: channel[1].id: expected a slug such as 'adverse', or '{service}', found '../x'",
        ),
        (_SITE_TOML + _CHANNEL_TOML * 2, "my.toml: two feeds named 'all'; expected every name once"),
        (
            _SITE_TOML + _CHANNEL_TOML + 'severities = ["grave"]',
            "my.toml: channel[1].severities: expected words out of high, medium, low, found 'grave'",
        ),
        (
            _SITE_TOML + _CHANNEL_TOML + 'services = "shop"',
            "my.toml: channel[1].services: expected a list of strings, found 'shop'",
        ),
    ],
)
def test_a_mistake_is_named_by_file_with_key_with_what_was_expected(declared: str, message: str) -> None:
    with pytest.raises(ChannelError) as caught:
        load(declared, "my.toml")
    assert str(caught.value).startswith(message)


def test_a_service_may_not_take_the_name_of_a_channel() -> None:
    with pytest.raises(ChannelError, match="two feeds named 'all'"):
        open_for([ALL, EACH], [replace(SHOP, id="all")])


def test_a_service_that_cannot_name_a_file_has_no_channel() -> None:
    with pytest.raises(ChannelError, match=r"service '\.\./shop': expected a slug"):
        open_for([EACH], [replace(SHOP, id="../shop")])
