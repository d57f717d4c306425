"""Makes the page that lists the channels and shows the newest entries, for people without a feed reader."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from html import escape
from pathlib import Path

from feeds import safe
from feeds.channels import Channel, Site
from feeds.newest import updated
from tos_monitor.model import Entry, Language

_MAX_SHOWN = 20  # with the longest entries, a page of about one megabyte
_CSS = Path(__file__).with_name("index.css").read_text(encoding="utf-8")
# The entries are escaped where they are composed; should that ever fail, the browser still runs and loads nothing.
_POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; "
    f"style-src 'sha256-{b64encode(sha256(_CSS.encode()).digest()).decode()}'"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Words:
    channels: str
    all_at_once: str
    newest: str
    none_yet: str
    comparison: str
    source: str
    updated: str


_WORDS = {
    Language.EN: _Words(
        channels="Feeds",
        all_at_once="All of them for a feed reader (OPML)",
        newest="Newest entries",
        none_yet="Nothing has changed yet.",
        comparison="Comparison and evidence",
        source="The watched page",
        updated="Last entry",
    ),
    Language.KO: _Words(
        channels="피드",
        all_at_once="모든 피드를 한 번에 구독하기 (OPML)",
        newest="최근 항목",
        none_yet="아직 바뀐 것이 없습니다.",
        comparison="신구 대비와 증거",
        source="원문 주소",
        updated="최근 갱신",
    ),
}


def index_page(site: Site, channels: Sequence[Channel], newest_first: Sequence[Entry]) -> bytes:
    """The page, complete in one file."""
    words = _WORDS[site.language]
    told = "\n".join(_article(site, entry, words) for entry in newest_first[:_MAX_SHOWN])
    listed = "\n".join(_channel(channel) for channel in channels)
    page = f"""<!doctype html>
<html lang="{site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{_text(site.title)}</title>
{_discovery(channels)}
<style>{_CSS}</style>
</head>
<body>
<header>
<h1>{_text(site.title)}</h1>
<p>{words.updated}: {_time(updated(newest_first))}</p>
</header>
<main>
<section>
<h2>{words.channels}</h2>
<ul class="channels">
{listed}
</ul>
<p><a href="feeds.opml">{words.all_at_once}</a></p>
</section>
<section>
<h2>{words.newest}</h2>
{told or f"<p>{words.none_yet}</p>"}
</section>
</main>
</body>
</html>
"""
    return page.encode()


def _discovery(channels: Sequence[Channel]) -> str:
    return "\n".join(
        f'<link rel="alternate" type="application/rss+xml" title="{_text(channel.title)}" href="{channel.id}.rss">'
        for channel in channels
    )


def _channel(channel: Channel) -> str:
    links = " ".join(
        f'<a href="{channel.id}.{form}">{name}</a>'
        for form, name in (("rss", "RSS"), ("atom", "Atom"), ("json", "JSON"))
    )
    return (
        f"<li><strong>{_text(channel.title)}</strong>"
        f'<span class="about">{_text(channel.description)}</span><span class="forms">{links}</span></li>'
    )


def _article(site: Site, entry: Entry, words: _Words) -> str:
    link = escape(safe.address(entry.link, site.base_url))
    return f"""<article lang="{entry.language}" class="{entry.direction} {entry.severity or ""}">
<p class="when">{_time(updated([entry]))}</p>
<h3>{_text(entry.title)}</h3>
<p>{_text(entry.summary)}</p>
<details><summary lang="{site.language}">{words.comparison}</summary>
<div class="comparison">{safe.text(entry.html)}</div>
</details>
<p lang="{site.language}"><a href="{link}" rel="noreferrer nofollow">{words.source}</a></p>
</article>"""


def _time(at: datetime) -> str:
    return f'<time datetime="{at.isoformat()}">{at.isoformat(sep=" ", timespec="minutes")[:16]} UTC</time>'


def _text(content: str) -> str:
    return escape(safe.text(content))
