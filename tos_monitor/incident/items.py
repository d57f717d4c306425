"""Reads which kinds of personal data a notice says got out, and of which it says that they did not."""

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple, Protocol

from tos_monitor.incident import rows
from tos_monitor.incident.predicates import ASIDE, CLAUSE_END, ENGLISH, KOREAN, LISTED, NO_SIGN_OF, Said
from tos_monitor.incident.text import Section, Sentence
from tos_monitor.model import Item, Table
from tos_monitor.patterns import words_of

# Read once at import, like the words beside it.
_TABLE = tomllib.loads(files("tos_monitor.rules").joinpath("items.toml").read_text(encoding="utf-8"))
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    *((slug, words_of(phrases)) for slug, phrases in _TABLE["items"].items()),
    ("", words_of(_TABLE["none"]["phrases"])),
)
SLUGS = tuple(_TABLE["items"])


class _Place(NamedTuple):
    """An item, or a predicate, with its place in a sentence."""

    start: int
    end: int
    means: str


_BY_SECTION = {Section.LEAKED: Said.LEAKED, Section.DENIED: Said.DENIED}
_ELSEWHERE = {Section.ADVICE, Section.CONTACT, Section.RESPONSE}

_HANGUL = re.compile("[가-힣]")


def items(sentences: Sequence[Sentence], tables: Sequence[Table] = ()) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """List the items that a notice says got out, and those that it says did not, each once and in order.

    What it only asks people to change, or has on file, is in neither list.
    """
    leaked: dict[str, Item] = {}
    denied: dict[str, Item] = {}
    for item, meant in _said(sentences, tables):
        if meant is Said.LEAKED:
            leaked.setdefault(item.slug, item)
        elif meant is Said.DENIED:
            denied.setdefault(item.slug, item)
    return tuple(leaked.values()), tuple(item for slug, item in denied.items() if slug not in leaked)


def named(text: str) -> frozenset[str]:
    """The slugs of the kinds of data that a text names, whatever it says of them."""
    return frozenset(item.slug for _, item in _named(text))


def contradicted(sentences: Sequence[Sentence], tables: Sequence[Table] = ()) -> tuple[str, ...]:
    """The words of items that a notice says got out and says did not."""
    said = _said(sentences, tables)
    leaked, denied = ({item.words for item, meant in said if meant is which} for which in (Said.LEAKED, Said.DENIED))
    return tuple(dict.fromkeys(item.words for item, _ in said if item.words in leaked & denied))


def _said(sentences: Sequence[Sentence], tables: Sequence[Table]) -> list[tuple[Item, Said | None]]:
    """Every item that is named, with what is said of it."""
    found: list[tuple[Item, Said | None]] = [
        (item, said) for words, said in rows.rows(tables) for _, item in _named(words)
    ]
    replied: Said | None = None
    for one, following in pairwise((*sentences, None)):
        before, replied = replied, None
        if one is None or one.section in _ELSEWHERE:
            continue
        if rows.is_question(one.text):
            replied = rows.answer(following.text) if following else None
            found.extend((item, replied) for _, item in _named(one.text))
        elif told := rows.answered(one.text):
            found.extend((item, told[1]) for _, item in _named(told[0]))
        else:
            found.extend((item, said or before) for item, said in _of(one))
    return found


def _of(sentence: Sentence) -> Iterator[tuple[Item, Said | None]]:
    text = sentence.text
    named = list(_named(text))
    if not named:
        return
    reading: _Reading = _Korean(text) if _HANGUL.search(text) else _English(text, named)
    for place, item in named:
        yield item, reading.of(place) or _BY_SECTION.get(sentence.section)


def _named(text: str) -> Iterator[tuple[_Place, Item]]:
    """The items in a sentence: of two at one place the longer one."""
    found = [
        _Place(match.start(), match.end(), slug) for slug, pattern in _PATTERNS for match in pattern.finditer(text)
    ]
    taken = -1
    for place in sorted(found, key=lambda place: (place.start, -place.end)):
        if place.start >= taken:
            taken = place.end
            if place.means:
                yield place, Item(slug=place.means, words=text[place.start : place.end].strip())


class _Reading(Protocol):
    """What the predicates of one sentence say."""

    def of(self, place: _Place) -> Said | None:
        """What is said of an item at a place."""
        ...


class _Korean:
    """The next predicate speaks of an item; where none follows, the last one before; in brackets, the one in them."""

    def __init__(self, text: str) -> None:
        self._asides = [(aside.start(), aside.end()) for aside in ASIDE.finditer(text)]
        cues = [_cue(match) for match in KOREAN.finditer(text)]
        self._inside = [cue for cue in cues if self._around(cue)]
        self._outside = [cue for cue in cues if not self._around(cue)]

    def of(self, place: _Place) -> Said | None:
        around = self._around(place)
        inside = [cue for cue in self._inside if around and place.end <= cue.start < around[1]]
        next_one = bisect_left(self._outside, (place.end,))
        after = [*inside, *self._outside[next_one : next_one + 2]]
        if not after:
            return Said(self._outside[next_one - 1].means) if next_one else None
        if after[0].means == Said.EXCEPT:
            return _opposite(after[1].means if after[1:] else Said.LEAKED)
        return Said(after[0].means)

    def _around(self, place: _Place) -> tuple[int, int] | None:
        return next(((start, end) for start, end in self._asides if start <= place.start < end), None)


class _English:
    """The verb speaks of an item whose subject it is, or else the one whose object it is."""

    def __init__(self, text: str, named: Sequence[tuple[_Place, Item]]) -> None:
        self._text = text
        self._cues = [_cue(match) for match in ENGLISH.finditer(text)]
        self._ends = [0, *(end.end() for end in CLAUSE_END.finditer(text)), len(text)]
        self._doubts = [found.start() for found in NO_SIGN_OF.finditer(text)]
        self._rest = _without(text, [place for place, _ in named])

    def of(self, place: _Place) -> Said | None:
        clause = bisect_right(self._ends, place.start)
        start, end = self._ends[clause - 1], self._ends[min(clause, len(self._ends) - 1)]
        if bisect_left(self._doubts, start) < bisect_left(self._doubts, place.start):
            return Said.DENIED
        next_one = bisect_left(self._cues, (place.end,))
        before = [cue for cue in self._cues[max(0, next_one - 2) : next_one] if cue.start >= start]
        after = [cue for cue in self._cues[next_one : next_one + 2] if cue.end <= end]
        if after and after[0].means != Said.EXCEPT and self._is_list(place.end, after[0].start):
            return Said(after[0].means)
        nearest = [*reversed(before), *after] or self._elsewhere(next_one)
        if nearest and nearest[0].means == Said.EXCEPT:
            return _opposite(next((cue.means for cue in nearest if cue.means != Said.EXCEPT), Said.LEAKED))
        return Said(nearest[0].means) if nearest else None

    def _is_list(self, start: int, end: int) -> bool:
        """Whether nothing but items and the words that join them stand between two places."""
        return not LISTED.sub("", self._rest[start:end]).strip()

    def _elsewhere(self, next_one: int) -> list[_Place]:
        """In a clause without a verb, that of the clause before, or the first that says that something got out."""
        return (
            self._cues[max(0, next_one - 1) : next_one] or [cue for cue in self._cues if cue.means == Said.LEAKED][:1]
        )


def _without(text: str, places: Sequence[_Place]) -> str:
    """A text with blanks where its items were."""
    signs = list(text)
    for place in places:
        signs[place.start : place.end] = " " * (place.end - place.start)
    return "".join(signs)


def _opposite(means: str) -> Said:
    """What is said of what an exception takes out."""
    return Said.LEAKED if means == Said.DENIED else Said.DENIED


def _cue(match: re.Match[str]) -> _Place:
    return _Place(match.start(), match.end(), str(match.lastgroup))
