"""Says when two texts look the same to a reader: the key that decides whether anything changed."""

import re
import unicodedata
from collections.abc import Iterable

from tos_monitor.model import Digest, Language, Table, digest

_LOOK_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´＇", "'"),
        **dict.fromkeys("“”„‟″＂「」『』", '"'),
        **dict.fromkeys("·ㆍ․•・‧∙･", "·"),
        **dict.fromkeys("‐‑‒–—―−－﹣", "-"),
        **dict.fromkeys("～〜∼", "~"),
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
    }
)
_ANY_LOOK_ALIKE = re.compile(f"[{re.escape(''.join(map(chr, _LOOK_ALIKE)))}]")
# C0 and C1 controls but tab and newline, the non-characters that break XML, and lone surrogates.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")


def printable(text: str) -> str:
    """Drop what no reader sees and no XML may hold: control characters, non-characters, lone surrogates."""
    return _UNPRINTABLE.sub("", text)


def tidy(text: str) -> str:
    """Compose (NFC), drop the unprintable and settle line ends; everything a reader sees stays."""
    return printable(unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))


def plain(text: str) -> str:
    """Fold what looks alike: quotes, dashes, middle dots, zero-width characters and runs of white space."""
    composed = unicodedata.normalize("NFC", text)
    if _ANY_LOOK_ALIKE.search(composed):  # few clauses have any, and to translate takes ten times as long as to search
        composed = composed.translate(_LOOK_ALIKE)
    return " ".join(composed.split())


def key(text: str) -> str:
    """The visible signs alone: ``plain`` without any white space, so that a re-flowed text stays the same text."""
    return plain(text).replace(" ", "")


def without_cells(tables: Iterable[Table], text: str) -> str:
    """A text without the lines that also stand in the cells of tables, which are read as such."""
    cells = {key(line) for table in tables for row in table for cell in row for line in cell.split("\n")}
    return "\n".join(line for line in text.split("\n") if key(line) not in cells) if cells else text


def text_key(text: str) -> Digest:
    """Identify a visible text; the leading version byte changes when this module does."""
    return digest("1" + key(text))


def language_of(text: str) -> Language:
    """Tell which language's clauses a text holds: Korean as soon as a tenth of its letters are Hangul.

    Korean terms quote English names and addresses; English terms hold no Hangul but perhaps a name.
    """
    letters = sum(sign.isalpha() for sign in text)
    hangul = sum("가" <= sign <= "힣" for sign in text)
    return Language.KO if hangul * 10 > letters else Language.EN
