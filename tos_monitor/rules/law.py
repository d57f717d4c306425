"""The law that flags cite: which articles concern a category, and on which days they were in force."""

import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from tos_monitor.model import Category, Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """An article of law in our words; ``since`` and ``until`` are its first and last day in force."""

    cites: str
    language: Language
    categories: frozenset[Category]
    since: date
    until: date | None
    says: str
    link: str

    def in_force(self, day: date | None) -> bool:
        """Whether it was law on a day; without a day, whether it still is."""
        if day is None:
            return self.until is None
        return self.since <= day and (self.until is None or day <= self.until)


def _articles(toml: str) -> tuple[Article, ...]:
    return tuple(
        Article(
            cites=written["cites"],
            language=Language(written["language"]),
            categories=frozenset(map(Category, written["categories"])),
            since=written["from"],
            until=written.get("until"),
            says=written["says"],
            link=written["link"],
        )
        for written in tomllib.loads(toml)["article"]
    )


# The file is part of the program like the tables beside it, and is read once at import: no input, hence no I/O of the
# core's. Errors in it are ours and stop the program at the start.
ARTICLES = _articles(files(__package__).joinpath("law.toml").read_text(encoding="utf-8"))


def citations(category: Category, language: Language, day: date | None) -> tuple[str, ...]:
    """The articles that concern a category, as they are cited."""
    return tuple(
        article.cites
        for article in ARTICLES
        if article.language is language and category in article.categories and article.in_force(day)
    )
