"""Reads declarations: TOML in, what to watch out, or every mistake at once with file, key and what was expected."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from unicodedata import normalize
from urllib.parse import urlsplit

from tos_monitor.declare.boards import banner, board
from tos_monitor.declare.consent import refused, robots_ignored
from tos_monitor.declare.table import Table
from tos_monitor.declare.values import (
    ADDRESS,
    ADDRESSES,
    COUNT,
    COUNTRY,
    CSS,
    DAY,
    FLAG,
    HOSTS,
    JSON_PATH,
    LANGUAGE,
    PARTS,
    SLUG,
    STAND_IN,
    TEXT,
    TEXTS,
)
from tos_monitor.errors import DeclarationError
from tos_monitor.model import Declaration, Past, Refusal, Service, Watch

# Fewer characters hold no terms: the shortest text among 860 documents that a public archive declares has 100.
_MIN_CHARS = 100


def declare(files: Mapping[str, str | bytes]) -> tuple[Watch, ...]:
    """Read declarations, given as file name and TOML, which is in UTF-8.

    Raises:
        DeclarationError: with all mistakes of all files.
    """
    problems: list[str] = []
    watches = tuple(_watch(name, text, problems) for name, text in sorted(files.items()))
    if problems:
        raise DeclarationError(problems)
    return watches


def chosen(watches: Iterable[Watch], names: Iterable[str]) -> tuple[Watch, ...]:
    """Choose services by id, each once; no names choose all.

    Raises:
        DeclarationError: when a name is not declared.
    """
    by_id = {watch.service.id: watch for watch in watches}
    wanted = dict.fromkeys(names)
    if unknown := [name for name in wanted if name not in by_id]:
        known = ", ".join(sorted(by_id)) or "none: the folder holds no declarations"
        raise DeclarationError([f"{name}: no such service is declared, expected one of {known}" for name in unknown])
    return tuple(by_id[name] for name in wanted) or tuple(by_id.values())


def _watch(name: str, given: str | bytes, problems: list[str]) -> Watch:
    try:
        text = given.decode("utf-8-sig") if isinstance(given, bytes) else given
        content = tomllib.loads(normalize("NFC", text))  # as the texts that its words are looked for in
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        problems.append(f"{name}: expected TOML in UTF-8: {problem}")
        content = {}
        problems = []  # what follows from the missing content is no mistake of its own
    root = Table(content, name, "", problems)
    service = _service(root.table("service"), name)
    watch = Watch(
        service=service.service,
        documents=tuple(_document(table, service) for table in root.tables("document")),
        boards=(
            *(board(table, service.service, service.refused) for table in root.tables("notices")),
            *(banner(table, service.service, service.refused) for table in root.tables("banner")),
        ),
    )
    watch = _pinned(watch, service.hosts)
    root.close()
    ids = Counter([each.id for each in watch.documents] + [each.id for each in watch.boards])
    for id_, times in ids.items():
        if times > 1 and id_ != STAND_IN:
            root.complain("id", f"expected an id of its own for every document and board, got {id_!r} {times} times")
    if not ids:
        root.complain("document", "missing, expected at least one [[document]], [[notices]] or [[banner]]")
    return watch


@dataclass(frozen=True, kw_only=True, slots=True)
class _Common:
    """What [service] says for all documents and boards of a file."""

    service: Service
    hosts: tuple[str, ...]
    refused: Refusal | None


def _pinned(watch: Watch, hosts: tuple[str, ...]) -> Watch:
    """Pin the hosts: those that the file names, or else those of its addresses."""
    templates = (template for each in watch.boards for template in (each.fetch, each.pages, each.url) if template)
    addresses = [url for each in watch.documents for url in each.fetch] + list(templates)
    own = (urlsplit(url).hostname or "" for url in (watch.service.homepage, *addresses))
    pinned = hosts or tuple(dict.fromkeys(host.removeprefix("www.") for host in own if host))
    return replace(
        watch,
        documents=tuple(replace(each, hosts=pinned) for each in watch.documents),
        boards=tuple(replace(each, hosts=pinned) for each in watch.boards),
    )


def _closed(table: Table, declared: Declaration | Past) -> None:
    """Close a document's table. A frame is of one page, so that it is plain which of the responses holds the text."""
    if declared.frame and len(declared.fetch) > 1:
        table.complain("frame", f"expected with one address in fetch, got {len(declared.fetch)}")
    table.close()


def _service(table: Table, name: str) -> _Common:
    service = Service(
        id=table.take("id", SLUG),
        name=table.take("name", TEXT),
        name_en=table.take("name_en", TEXT),
        homepage=table.take("homepage", ADDRESS),
        country=table.take("country", COUNTRY),
        language=table.take("language", LANGUAGE),
    )
    common = _Common(service=service, hosts=table.take_or("hosts", HOSTS, ()), refused=refused(table, None))
    table.close()
    if service.id != STAND_IN and f"{service.id}.toml" != name:
        table.complain("id", f"expected the file's name {name.removesuffix('.toml')!r}, got {service.id!r}")
    return common


def _document(table: Table, common: _Common) -> Declaration:
    declaration = Declaration(
        service=common.service.id,
        id=table.take("id", SLUG),
        type=table.take("type", TEXT),
        title=table.take("title", TEXT),
        language=table.take_or("language", LANGUAGE, common.service.language),
        fetch=table.take("fetch", ADDRESSES),
        select=table.take_or("select", PARTS, ()),
        remove=table.take_or("remove", PARTS, ()),
        json=table.take_or("json", JSON_PATH, None),
        frame=table.take_or("frame", CSS, None),
        refused=refused(table, common.refused),
        robots_ignored=robots_ignored(table),
        render=table.take_or("render", FLAG, default=False),
        must_contain=table.take_or("must_contain", TEXTS, ()),
        min_chars=table.take_or("min_chars", COUNT, _MIN_CHARS),
        audience=table.take_or("audience", TEXT, None),
        verified=table.take_or("verified", DAY, None),
        history=tuple(_past(each) for each in table.tables("history")),
    )
    _closed(table, declaration)
    return declaration


def _past(table: Table) -> Past:
    past = Past(
        valid_until=table.take("valid_until", DAY),
        fetch=table.take("fetch", ADDRESSES),
        select=table.take_or("select", PARTS, ()),
        remove=table.take_or("remove", PARTS, ()),
        json=table.take_or("json", JSON_PATH, None),
        frame=table.take_or("frame", CSS, None),
    )
    _closed(table, past)
    return past
