"""Names the documents that an announcement speaks of, and finds them among those that are declared."""

from collections.abc import Iterable, Sequence

from tos_monitor.announce.table import CHANGE, DOCUMENTS, NOT_CHANGE, TYPES
from tos_monitor.model import Declaration, DocumentId
from tos_monitor.normal import key


def concerned(lines: Iterable[str]) -> tuple[str, ...]:
    """The documents of which the lines of a notice say that they change, as printed.

    A name that ends another one is taken for its short form: the 이용약관 of a notice on the 판매자 이용약관.
    """
    names: dict[str, str] = {}
    for line in lines:
        words = NOT_CHANGE.sub(" ", line)
        if CHANGE.search(words):
            for found in DOCUMENTS.finditer(words):
                names.setdefault(key(found[0]).lower(), found[0].strip())
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
