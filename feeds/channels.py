"""Says which feeds there are and what each admits, as ``channels.toml`` declares it."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from tos_monitor.errors import ChannelError
from tos_monitor.model import HEALTH_EVENTS, Category, Direction, Entry, EventKind, Language, Service, Severity

DEFAULT = Path(__file__).with_name("channels.toml")
"""The channels that ship with the program."""

EACH_SERVICE = "{service}"
"""The id of a channel that stands for one of each service."""

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CHANNEL_ID = re.compile(f"{_SLUG.pattern}|{re.escape(EACH_SERVICE)}")
_LINE = re.compile(r"\s*\S[^\n]*")
_LANGUAGE = re.compile("|".join(Language))
_DOMAIN = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_BASE_URL = re.compile(r"https?://[^\s/?#\\]+(/[^\s/?#\\]+)*/")

_Slug = TypeVar("_Slug", bound=StrEnum)


@dataclass(frozen=True, kw_only=True, slots=True)
class Site:
    """Who publishes the feeds, and where."""

    title: str
    domain: str
    base_url: str
    author: str
    language: Language

    def tag(self, name: str) -> str:
        """A URI that names a thing for ever; the year is that of the scheme, not of the thing."""
        return f"tag:{self.domain},2026:{name}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel:
    """A feed and the conditions for being in it; an empty condition admits all, but for what is of the watch itself."""

    id: str
    title: str
    description: str
    directions: frozenset[Direction] = frozenset()
    severities: frozenset[Severity] = frozenset()
    categories: frozenset[Category] = frozenset()
    services: frozenset[str] = frozenset()
    events: frozenset[EventKind] = frozenset()

    def admits(self, entry: Entry) -> bool:
        """Whether an entry meets every condition."""
        return (
            (_meets(self.events, {entry.event, *entry.events}) if self.events else entry.event not in HEALTH_EVENTS)
            and _meets(self.directions, {entry.direction, *entry.directions})
            and _meets(self.severities, {entry.severity})
            and _meets(self.categories, entry.categories)
            and _meets(self.services, {entry.service})
        )

    def of(self, service: Service) -> "Channel":
        """This channel for one service alone."""
        return replace(
            self,
            id=service.id,
            title=_fill(self.title, service),
            description=_fill(self.description, service),
            services=frozenset({service.id}),
        )


def load(text: str, file: str = "channels.toml") -> tuple[Site, tuple[Channel, ...]]:
    """Read the declaration of the channels.

    Raises:
        ChannelError: it names the file, the key and what was expected.
    """
    try:
        declared = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ChannelError(f"{file}: expected TOML: {error}") from error
    top = _Table(f"{file}: ", declared, ("site", "channel"))
    site = _site(top.table("site", Site))
    channels = tuple(_channel(table) for table in top.tables("channel", Channel))
    _refuse_twins(file, [channel.id for channel in channels])
    return site, channels


def open_for(channels: Sequence[Channel], services: Iterable[Service]) -> tuple[Channel, ...]:
    """The channels to be written: each as declared, and those for each service once a service.

    Raises:
        ChannelError: a service has a name that can't name a file, or one that a channel has.
    """
    listed = tuple(services)
    for service in listed:
        if not _SLUG.fullmatch(service.id):
            raise ChannelError(f"service {service.id!r}: expected a slug such as 'corner-shop' to name its feed by")
    opened = tuple(
        one
        for channel in channels
        for one in ([channel.of(service) for service in listed] if channel.id == EACH_SERVICE else [channel])
    )
    _refuse_twins("channels and services", [channel.id for channel in opened])
    return opened


class _Table:
    """A table of the file that knows its own address, so that a mistake can be named."""

    def __init__(self, where: str, values: Mapping[str, object], known: Collection[str]) -> None:
        self._where = where
        self._values = values
        for key in values:
            if key not in known:
                raise ChannelError(f"{where}{key}: unknown key; expected one of {', '.join(known)}")

    def text(self, key: str, pattern: re.Pattern[str], expected: str) -> str:
        """A string that must be there and look as expected."""
        value = self._values.get(key)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise self._mistake(key, expected, value)
        return value

    def texts(self, key: str) -> frozenset[str]:
        """A list of strings that may be absent."""
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._mistake(key, "a list of strings", value)
        return frozenset(value)

    def slugs(self, key: str, kind: type[_Slug]) -> frozenset[_Slug]:
        """A list of words out of a fixed set."""
        chosen = self.texts(key)
        if unknown := sorted(chosen - set(kind)):
            raise self._mistake(key, f"words out of {', '.join(kind)}", unknown[0])
        return frozenset(kind(word) for word in chosen)

    def table(self, key: str, record: type[Site]) -> "_Table":
        """The table under a key, for a record."""
        value = self._values.get(key)
        if not isinstance(value, dict):
            raise self._mistake(key, f"one table [{key}]", value)
        return _Table(f"{self._where}{key}.", value, [field.name for field in fields(record)])

    def tables(self, key: str, record: type[Channel]) -> "tuple[_Table, ...]":
        """The tables under a key, for a record each."""
        value = self._values.get(key)
        if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
            raise self._mistake(key, f"tables [[{key}]]", value)
        known = [field.name for field in fields(record)]
        return tuple(_Table(f"{self._where}{key}[{number}].", table, known) for number, table in enumerate(value, 1))

    def _mistake(self, key: str, expected: str, value: object) -> ChannelError:
        found = "nothing" if value is None else repr(value)
        return ChannelError(f"{self._where}{key}: expected {expected}, found {found}")


def _site(table: _Table) -> Site:
    return Site(
        title=table.text("title", _LINE, "one line of text"),
        domain=table.text("domain", _DOMAIN, "a domain such as 'watch.example'"),
        base_url=table.text("base_url", _BASE_URL, "an http(s) address that ends with a slash"),
        author=table.text("author", _LINE, "one line of text"),
        language=Language(table.text("language", _LANGUAGE, " or ".join(Language))),
    )


def _channel(table: _Table) -> Channel:
    return Channel(
        id=table.text("id", _CHANNEL_ID, f"a slug such as 'adverse', or {EACH_SERVICE!r}"),
        title=table.text("title", _LINE, "one line of text"),
        description=table.text("description", _LINE, "one line of text"),
        directions=table.slugs("directions", Direction),
        severities=table.slugs("severities", Severity),
        categories=table.slugs("categories", Category),
        services=table.texts("services"),
        events=table.slugs("events", EventKind),
    )


def _fill(text: str, service: Service) -> str:
    named = text.replace("{service}", service.id).replace("{name_en}", service.name_en or service.name)
    return named.replace("{name}", service.name)


def _meets(condition: Collection[object], found: Iterable[object]) -> bool:
    return not condition or any(one in condition for one in found)


def _refuse_twins(where: str, ids: Sequence[str]) -> None:
    for name in ids:
        if ids.count(name) > 1:
            raise ChannelError(f"{where}: two feeds named {name!r}; expected every name once")
