"""The standard that documents are measured against: its propositions, and how each is recognised."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from tos_monitor.model import Category, Language, Phrase
from tos_monitor.rules.ko.words import COMPANY, USER
from tos_monitor.rules.provision import Family, Saver
from tos_monitor.rules.tongue import wording

_Wordings = Mapping[Language, re.Pattern[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposition:
    """What the standard provides, in our words; ``rules/standard.toml`` says what the other fields mean.

    A language without ``holds`` has no words for it: documents in that language are not measured by it.
    """

    id: str
    article: str
    category: Category
    is_protection: bool
    says: Phrase
    family: Family | None
    saver: Saver | None
    binds: bool
    at_least: float
    at_most: float
    explains: frozenset[Family]
    given: str
    holds: _Wordings
    unless: _Wordings
    fully: _Wordings
    measures: _Wordings
    about: _Wordings

    @property
    def families(self) -> frozenset[Family]:
        """The families of provisions that it is about."""
        return self.explains | {self.family} if self.family else self.explains


def _proposition(written: Mapping[str, Any], words: Mapping[str, str]) -> Proposition:
    def wordings(key: str) -> _Wordings:
        named = {Language(language): "|".join(ways) for language, ways in written.get(key, {}).items()}
        return {language: wording(_spelled_out(ways, words)) for language, ways in named.items()}

    return Proposition(
        id=written["id"],
        article=written["article"],
        category=Category(written["category"]),
        is_protection={"protection": True, "allowance": False}[written["stance"]],
        says=Phrase(ko=written["ko"], en=written["en"]),
        family=Family(written["family"]) if "family" in written else None,
        saver=Saver(written["saver"]) if "saver" in written else None,
        binds=written.get("binds", False),
        at_least=float(written.get("at_least", 0)),
        at_most=float(written.get("at_most", 0)),
        explains=frozenset(map(Family, written.get("explains", ()))),
        given=written.get("given", ""),
        holds=wordings("says"),
        unless=wordings("unless"),
        fully=wordings("fully"),
        measures=wordings("measures"),
        about=wordings("about"),
    )


def _spelled_out(pattern: str, words: Mapping[str, str]) -> str:
    for name, said in words.items():
        pattern = pattern.replace(f"{{{name}}}", said)
    return pattern


def _standard(toml: str) -> tuple[Proposition, ...]:
    table = tomllib.loads(toml)
    words = {"company": COMPANY, "user": USER, **table["words"]}
    return tuple(_proposition(written, words) for written in table["proposition"])


# Part of the program like the tables of rules, and read once at import: errors in it are ours and stop the program.
STANDARD = _standard(files("tos_monitor.rules").joinpath("standard.toml").read_text(encoding="utf-8"))
"""The propositions of the standard, in the order of its articles."""
