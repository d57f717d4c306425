"""What was read: the legible text of a document, its versions and its clauses."""

from dataclasses import dataclass
from datetime import datetime

from tos_monitor.model.names import Digest, DocumentId, digest
from tos_monitor.model.words import Cause, Language

Table = tuple[tuple[str, ...], ...]
"""The cells of a table, row by row, as legible text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rejection:
    """Why a snapshot does not become a version: a slug, and a sentence for people."""

    reason: str
    detail: str


PICTURE = {Language.KO: "[그림] ", Language.EN: "[image] "}
"""Begins the line of a text that stands for a picture, whose words nobody has read."""
_PICTURES = tuple(PICTURE.values())


def is_wordless(text: str) -> bool:
    """Tell whether a text has no words, or only lines that stand for pictures: then nothing of it was read."""
    return not any(line.strip() and not line.startswith(_PICTURES) for line in text.splitlines())


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What a reader of the page sees.

    ``title`` and ``posted_on`` are the words of the page where the declaration says where they stand, else empty.
    ``encoding`` is the one used, ``chosen_by`` how it was found, ``replaced`` the number of U+FFFD in the text.
    """

    text: str
    title: str = ""
    posted_on: str = ""
    tables: tuple[Table, ...] = ()
    encoding: str = "utf-8"
    chosen_by: str = "given"
    replaced: int = 0

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures that stand for words of the text, each by what is known of it."""
        return tuple(line.partition("] ")[2] for line in self.text.split("\n") if line.startswith(_PICTURES))


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """A text of a document that differs from the one before; ``number`` counts from 1 within the document.

    ``key`` identifies the visible text without regard to white space and look-alike signs: the same key is the same
    version. ``reader`` identifies the declaration and the program that read it.
    """

    document: DocumentId
    number: int
    cause: Cause
    seen_at: datetime
    reader: Digest
    key: Digest
    reading: Reading

    @property
    def text_digest(self) -> Digest:
        """Identify the legible text to the letter."""
        return digest(self.reading.text)


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """The smallest part that can bind on its own.

    ``source`` is the exact slice of the text, white space and number included: the sources of all clauses, joined,
    are the text. ``path`` names its place by the numbers as printed, from the outermost part that has one to the
    clause itself (``("제8조", "④")``), without chapters once an article is open; an unnumbered paragraph has the path
    of what it stands under. ``heading`` is the title of the nearest article or section; ``label`` the clause's own
    number as printed, or empty. ``is_heading`` tells a line that only names what follows.
    """

    source: str
    path: tuple[str, ...] = ()
    heading: str = ""
    label: str = ""
    is_heading: bool = False

    @property
    def text(self) -> str:
        """The clause as printed, without surrounding white space."""
        return self.source.strip()

    @property
    def body(self) -> str:
        """The clause without its number."""
        return self.text.removeprefix(self.label).strip()
