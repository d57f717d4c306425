"""Lists the channels as OPML, so that a reader subscribes to all of them at once."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from feeds import safe
from feeds.channels import Channel, Site


def opml(site: Site, channels: Sequence[Channel]) -> bytes:
    """The list of the channels."""
    title = quoteattr(safe.text(site.title))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"<head><title>{escape(safe.text(site.title))}</title></head>",
        f"<body><outline text={title} title={title}>",
        *(_outline(site, channel) for channel in channels),
        "</outline></body>",
        "</opml>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _outline(site: Site, channel: Channel) -> str:
    title = quoteattr(safe.text(channel.title))
    about = quoteattr(safe.text(channel.description))
    address = quoteattr(f"{site.base_url}{channel.id}.rss")
    home = quoteattr(site.base_url)
    return f'<outline type="rss" text={title} title={title} description={about} xmlUrl={address} htmlUrl={home}/>'
