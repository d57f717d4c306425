"""Reads the notices that an answer in JSON lists."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tos_monitor import json_path, page
from tos_monitor.boards import naming, shown
from tos_monitor.boards.placed import Placed
from tos_monitor.model import Declaration, JsonList, Language, Rejection


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """A notice as an answer lists it; what the answer does not say is empty."""

    own: str
    url: str
    title: str
    posted_on: date | None
    body: str

    @property
    def name(self) -> str:
        """The name of a notice that the answer holds whole."""
        return self.own or naming.by_words(self.title, self.posted_on)


@lru_cache(maxsize=1)  # the notices of an answer are read one after the other
def listed(answer: str, chosen: JsonList, language: Language) -> tuple[Listed, ...] | Rejection:
    """The notices of an answer, in order."""
    found = json_path.search(answer, chosen.path)
    if isinstance(found, Rejection):
        return found
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        return Rejection(reason="json-no-match", detail=f'list.path = "{chosen.path}": expected a list of objects')
    return tuple(_listed(each, chosen, language) for each in found)


def next_page(answer: str, chosen: JsonList) -> str:
    """What an answer calls the page after it: an address, a number, a key; or nothing."""
    value = json_path.search(answer, chosen.next) if chosen.next else None
    return _plain(None if isinstance(value, Rejection) else value)


def find(declaration: Declaration, chosen: JsonList, answer: str) -> Placed | Rejection:
    """The notice among those that an answer lists."""
    found = listed(answer, chosen, declaration.language)
    if isinstance(found, Rejection):
        return found
    own = naming.own_of(declaration)
    for each in found:
        if each.name == own:
            return Placed(name=own, title=each.title, posted_on=each.posted_on, markup=json_path.page(each.body))
    return Rejection(reason="json-no-match", detail=f'list.path = "{chosen.path}": no notice is called {own}')


def _listed(content: object, chosen: JsonList, language: Language) -> Listed:
    def value(path: str | None) -> object:
        found = json_path.within(content, path) if path else None
        return None if isinstance(found, Rejection) else found

    return Listed(
        own=_plain(value(chosen.id)),
        url=_plain(value(chosen.url)),
        title=_legible(_plain(value(chosen.title))),
        posted_on=shown.moment(value(chosen.posted_on), language),
        body=_plain(value(chosen.body)),
    )


def _plain(value: object) -> str:
    """Text or a number as it is written; whatever else stands there says nothing."""
    return "" if isinstance(value, bool) or not isinstance(value, str | int | float) else str(value).strip()


def _legible(title: str) -> str:
    """A title without markup, which some systems keep in it to show it in colour."""
    if "<" not in title and "&" not in title:
        return page.legible(title)
    return " ".join(page.text(page.parse(json_path.page(title)).whole()).split("\n"))
