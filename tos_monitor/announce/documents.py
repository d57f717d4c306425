"""Names the documents that an announcement speaks of, and finds them among those that are declared."""

from collections.abc import Iterable, Iterator, Sequence

from tos_monitor.announce.table import CHANGE, NOT_CHANGE, PRIVACY, TERMS, TYPES
from tos_monitor.model import Declaration, DocumentId
from tos_monitor.normal import key


def named(line: str) -> Iterator[tuple[int, str]]:
    """The names of documents in a line, each with its place; of two that overlap, the longer."""
    found = [each for pattern in (TERMS, PRIVACY) for each in pattern.finditer(line)]
    end = 0
    for each in sorted(found, key=lambda each: (each.start(), -each.end())):
        if each.start() >= end:
            end = each.end()
            yield each.start(), each[0].strip()


def concerned(lines: Iterable[str]) -> tuple[str, ...]:
    """The documents of which the lines of a notice say that they change, as printed.

    A name that ends another one is taken for its short form: the 이용약관 of a notice on the 판매자 이용약관.
    """
    names: dict[str, str] = {}
    for line in lines:
        words = NOT_CHANGE.sub(" ", line)
        if CHANGE.search(words):
            for _, name in named(words):
                names.setdefault(key(name).lower(), name)
    return tuple(
        name for short, name in names.items() if not any(long != short and long.endswith(short) for long in names)
    )


def declared(name: str, documents: Sequence[Declaration]) -> DocumentId | None:
    """The declared document of a name: the one with that title, or the only one of the type that the name tells."""
    wanted = key(name).lower()
    titled = [each for each in documents if key(each.title).lower() == wanted]
    told = next((type_ for type_, pattern in TYPES.items() if pattern.search(name)), None)
    found = titled or [each for each in documents if each.type == told]
    return found[0].document if len(found) == 1 else None
