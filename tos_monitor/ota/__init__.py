"""Turns the declarations of an Open Terms Archive collection into ours, and tells what can't be carried over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from tos_monitor.model import Language
from tos_monitor.normal import printable
from tos_monitor.ota.document import Drafted, draft
from tos_monitor.ota.names import slugs
from tos_monitor.ota.service import Filed, read_service
from tos_monitor.ota.source import UnreadableError
from tos_monitor.ota.toml import Heading, Table, quoted, write

__all__ = ["Collection", "Converted", "convert"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Collection:
    """What the declarations of a collection leave unsaid; ``country`` is one that a declaration may have."""

    language: Language
    country: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Converted:
    """A service as TOML, if a document of it is left, and a line for each document that lacks something."""

    file: str
    toml: str
    documents: int
    losses: tuple[str, ...]


def convert(files: Mapping[str, str], collection: Collection) -> Iterator[Converted]:
    """Convert the declarations of a folder, given as file name and JSON text; what comes of each can be declared."""
    stems = [name.removesuffix(".json") for name in sorted(files) if _is_current(name)]
    for stem, slug in slugs(stems).items():
        filed = read_service(stem, files)
        lines = _told(f"{stem}.json", filed.losses)
        drafts = list(_drafts(stem, filed, collection.language, lines))
        comment = f"# From {quoted(f'{stem}.json')}, a declaration of Open Terms Archive.\n\n"
        head = (Heading.SERVICE, _head(slug, filed.name, drafts, collection))
        tables = (table for each in drafts for table in each.tables)
        yield Converted(
            file=f"{slug}.toml",
            toml=comment + write((head, *tables)) if drafts else "",
            documents=len(drafts),
            losses=tuple(lines),
        )


def _is_current(name: str) -> bool:
    return name.endswith(".json") and not name.endswith(".history.json")


def _drafts(stem: str, filed: Filed, language: Language, lines: list[str]) -> Iterator[Drafted]:
    for type_, id_ in slugs(filed.terms).items():
        try:
            drafted = draft(id_, type_, filed.terms[type_], filed.history.get(type_, []), language)
        except UnreadableError as problem:
            lines += _told(f"{stem}.json: {type_}", [f"the document: {problem}"])
            continue
        lines += _told(f"{stem}.json: {type_}", drafted.losses)
        yield drafted


def _told(place: str, losses: Sequence[str]) -> list[str]:
    """Tell what is missing in one line, whatever signs the files hold."""
    line = f"{place}: not carried over: {'; '.join(dict.fromkeys(losses))}"
    return [" ".join(printable(line).split())] if losses else []


def _head(slug: str, name: str, drafts: Sequence[Drafted], collection: Collection) -> Table:
    address = urlsplit(drafts[0].address if drafts else "")
    return {
        "id": slug,
        "name": name,
        "name_en": name,
        "homepage": f"{address.scheme}://{address.netloc}/",
        "country": collection.country,
        "language": collection.language,
    }
