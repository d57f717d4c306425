"""Makes the tables that declare one document, and proves each by declaring it."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from tos_monitor.declare import declare
from tos_monitor.errors import DeclarationError
from tos_monitor.model import Language, Part
from tos_monitor.ota.past import read_past
from tos_monitor.ota.source import Source, UnreadableError, read
from tos_monitor.ota.toml import Headed, Heading, Inline, Table, Value, write

# A service in which a document is declared alone, and where declare then says that its mistakes are.
_ALONE: Table = {
    "id": "service",
    "name": "service",
    "name_en": "service",
    "homepage": "https://service.example/",
    "country": "KR",
    "language": "en",
}
_PLACE = re.compile(r"^service\.toml: document\[1\](?:\.history\[1\])?\.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafted:
    """A document as tables, each of which can be declared; ``losses`` say what is missing in them."""

    tables: tuple[Headed, ...]
    address: str
    losses: tuple[str, ...]


def draft(id_: str, type_: str, content: object, entries: object, language: Language) -> Drafted:
    """Make the tables of a document out of its declaration and the entries of its history.

    Raises:
        UnreadableError: when it can't be declared.
    """
    source = read(content)
    table = {"id": id_, "type": type_, "title": type_, **_where(source)} | ({"render": True} if source.render else {})
    current = (Heading.DOCUMENT, table)
    _prove(current)
    losses = list(source.losses)
    past = tuple((Heading.HISTORY, each) for each in _past(current, entries, language, losses))
    return Drafted(tables=(current, *past), address=source.fetch[0], losses=tuple(losses))


def _past(current: Headed, entries: object, language: Language, losses: list[str]) -> Iterator[Table]:
    for day, source in read_past(entries, language, losses).items():
        table = {"valid_until": day, **_where(source)}
        try:
            _prove(current, (Heading.HISTORY, table))
        except UnreadableError as problem:
            losses.append(f"a declaration until {day}: {problem}")
            continue
        losses += [f"a declaration until {day}: {loss}" for loss in source.losses]
        yield table


def _where(source: Source) -> dict[str, Value]:
    parts = {"select": source.select, "remove": source.remove}
    return {"fetch": source.fetch, **{key: [*map(_inline, value)] for key, value in parts.items() if value}}


def _inline(part: Part) -> Inline:
    if isinstance(part, str):
        return part
    return {end: selector for end, selector in asdict(part).items() if selector is not None}


def _prove(*tables: Headed) -> None:
    try:
        declare({"service.toml": write(((Heading.SERVICE, _ALONE), *tables))})
    except DeclarationError as mistakes:
        raise UnreadableError("; ".join(_PLACE.sub("", each) for each in mistakes.problems)) from None
