"""What is declared of boards: where they are, how they list notices, and what makes a notice of one a document."""

from dataclasses import dataclass, field
from datetime import date
from urllib.parse import quote, urlsplit

from tos_monitor.model.declared import Declaration, JsonList, Override, Part, Refusal, Rows, Service
from tos_monitor.model.names import DocumentId, digest
from tos_monitor.model.words import DocumentKind, Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Listing:
    """A notice as a board shows it, and by the way the day beside it and which page of the board it stands on."""

    url: str
    title: str
    posted_on: date | None = field(default=None, compare=False)
    page: int = field(default=0, compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    """Where a service posts its notices, and how to read them.

    ``item`` is the CSS of the links to the notices, within ``rows`` where those are given; ``rows`` alone are notices
    that open in place; ``in_json`` says where an answer in JSON lists them. ``url`` makes the address of a notice from
    its ``{id}``, and ``pages`` that of a page from its ``{page}``, the ``{offset}`` of its first notice or the
    ``{next}`` of the page before. A banner stands on a page that is mostly without one.
    """

    service: str
    id: str
    language: Language
    fetch: str
    item: str = ""
    rows: Rows | None = None
    in_json: JsonList | None = None
    url: str | None = None
    pages: str | None = None
    json: str | None = None
    is_banner: bool = False
    next: str | None = None
    max_pages: int = 1
    select: tuple[Part, ...] = ()
    remove: tuple[Part, ...] = ()
    title: str | None = None
    posted_on: str | None = None
    keep: str | None = None
    ignore: tuple[str, ...] = ()
    render: bool = False
    min_chars: int = 1
    hosts: tuple[str, ...] = ()
    refused: Refusal | None = None
    robots_ignored: Override | None = None

    @property
    def document(self) -> DocumentId:
        """The board itself, whose looks are recorded like a document's."""
        return DocumentId(f"{self.service}/{self.id}")

    @property
    def within(self) -> Rows | JsonList | None:
        """How the notices stand on the board's own page; None when they have addresses."""
        if self.in_json:
            return self.in_json if self.in_json.body else None
        return None if self.item else self.rows

    @property
    def shows(self) -> str:
        """The CSS of what a page of the board shows when it is there, or nothing."""
        return self.item or (self.rows.row if self.rows and not self.is_banner else "")

    def following(self, read: int, listed: int, cursor: str | None) -> str | None:
        """The address of the page after those that were read, where it is made and not linked.

        Args:
            read: how many pages.
            listed: how many notices stand on them.
            cursor: what the last of them calls the next one.
        """
        if self.pages is None or ("{next}" in self.pages and not cursor):
            return None
        before, _, after = self.pages.partition("{page}")
        first = self.fetch.removeprefix(before).removesuffix(after)  # some boards count from nought
        number = (int(first) if first.isdecimal() else 1) + read
        filled = {"{page}": str(number), "{offset}": str(listed), "{next}": quote(cursor or "", safe="")}
        address = self.pages
        for name, value in filled.items():
            address = address.replace(name, value)
        return address

    @property
    def declaration(self) -> Declaration:
        """The board as a document: its text is what it lists."""
        return Declaration(
            service=self.service,
            id=self.id,
            type="Notice Board",
            title=self.id,
            language=self.language,
            fetch=(self.fetch,),
            json=self.in_json.path if self.in_json else None,
            render=self.render,
            hosts=self.hosts,
            refused=self.refused,
            robots_ignored=self.robots_ignored,
            kind=DocumentKind.BOARD,
        )

    def notice(self, listing: Listing) -> Declaration:
        """Declare a notice of this board. Its address names it, because a title may be edited.

        The board's word on robots.txt holds at its own host: where else its links lead, nobody has given it.
        """
        is_at_home = urlsplit(listing.url).netloc == urlsplit(self.fetch).netloc
        return Declaration(
            service=self.service,
            id=f"{self.id}/{digest(listing.url)[:12]}",
            type="Notice",
            title=listing.title,
            language=self.language,
            fetch=(listing.url,),
            select=self.select,
            remove=self.remove,
            json=self.in_json.path if self.in_json and self.within else self.json,
            within=self.within,
            min_chars=self.min_chars,
            render=self.render,
            hosts=self.hosts,
            refused=self.refused,
            robots_ignored=self.robots_ignored if is_at_home else None,
            kind=DocumentKind.NOTICE,
            heading=self.title,
            posted_on=self.posted_on,
            listed_on=listing.posted_on,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Watch:
    """All that is declared for one service."""

    service: Service
    documents: tuple[Declaration, ...] = ()
    boards: tuple[Board, ...] = ()
