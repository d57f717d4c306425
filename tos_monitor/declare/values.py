"""What a value in a declaration may be, as a table: what is expected, in words for the person who wrote it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar
from urllib.parse import urljoin, urlsplit

from tos_monitor.json_path import problem as path_problem
from tos_monitor.model import Language, Part, Range
from tos_monitor.page import css_problem

T = TypeVar("T")

_COUNTRY = re.compile(r"[A-Z]{2}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# White space, control characters and back slashes split an address differently in different parsers.
_UNSAFE_IN_ADDRESS = re.compile(r"[\x00-\x20\x7f\\]")


class UnexpectedError(ValueError):
    """A value that isn't what was expected; its text may say more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Value(Generic[T]):
    """A kind of value: ``read`` gives it in the model's form or raises ``UnexpectedError``.

    ``stand_in`` takes the place of a wrong value, so that reading goes on and finds the other mistakes too.
    """

    expected: str
    stand_in: T
    read: Callable[[object], T]


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UnexpectedError
    return value.strip()


def _slug(value: object) -> str:
    if not _SLUG.fullmatch(text := _text(value)):
        raise UnexpectedError
    return text


def _address(value: object) -> str:
    text = _text(value)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as problem:  # a port that is no number, a bracket that does not close
        raise UnexpectedError(str(problem)) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc or port == 0:
        raise UnexpectedError
    if _UNSAFE_IN_ADDRESS.search(text):
        raise UnexpectedError("no white space or back slash")
    return text


def _filled(names: tuple[str, ...], *, is_whole: bool) -> Callable[[object], str]:
    """Read an address with exactly one of some names in braces; one that is not whole may start from its page."""

    def read(value: object) -> str:
        text = _text(value)
        used = [name for name in names if name in text]
        if len(used) != 1:
            raise UnexpectedError(f"with one of {', '.join(names)}" if len(names) > 1 else f"with {names[0]}")
        filled = text.replace(used[0], "1")
        _address(filled if is_whole else urljoin("https://www.example.com/", filled))
        return text

    return read


def _css(value: object) -> str:
    selector = _text(value)
    if problem := css_problem(selector):
        raise UnexpectedError(problem)
    return selector


def _part(value: object) -> Part:
    if not isinstance(value, dict):
        return _css(value)
    starts = value.keys() & {"start_before", "start_after"}
    ends = value.keys() & {"end_before", "end_after"}
    if len(starts) != 1 or len(ends) != 1 or value.keys() - starts - ends:
        raise UnexpectedError("a range has one start_before or start_after and one end_before or end_after")
    return Range(**{key: _css(each) for key, each in value.items()})


def _country(value: object) -> str:
    if not _COUNTRY.fullmatch(text := _text(value)):
        raise UnexpectedError
    return text


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise UnexpectedError
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise UnexpectedError
    return value


def _day(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise UnexpectedError
    return value


def _language(value: object) -> Language:
    try:
        return Language(_text(value))
    except ValueError:
        raise UnexpectedError from None


def _host(value: object) -> str:
    host = _text(value).lower()
    if _address(f"https://{host}/") and urlsplit(f"https://{host}/").hostname != host:
        raise UnexpectedError
    return host


def _json_path(value: object) -> str:
    path = _text(value)
    if problem := path_problem(path):
        raise UnexpectedError(problem)
    return path


def _pattern(value: object) -> str:
    expression = _text(value)
    try:
        re.compile(expression)
    except re.error as problem:
        raise UnexpectedError(str(problem)) from None
    return expression


def _numbered(each: Callable[[object], T], item: object, number: int) -> T:
    try:
        return each(item)
    except UnexpectedError as problem:
        raise UnexpectedError(f"entry {number}: {str(problem) or repr(item)}") from None


def _one_or_many(each: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    def read(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            return (each(value),)
        if not value:
            raise UnexpectedError("the list is empty")
        return tuple(_numbered(each, item, number) for number, item in enumerate(value, 1))

    return read


STAND_IN = "?"  # no slug, no address, no CSS: it can't be mistaken for a value that was read
_NO_PARTS: tuple[Part, ...] = ()
_NO_TEXTS: tuple[str, ...] = ()

TEXT = Value(expected="a text", stand_in=STAND_IN, read=_text)
COUNTRY = Value(expected="two letters of ISO 3166-1, such as 'KR'", stand_in=STAND_IN, read=_country)
SLUG = Value(expected="a slug of small letters, digits and hyphens, such as 'terms-en'", stand_in=STAND_IN, read=_slug)
ADDRESS = Value(expected="an address such as 'https://www.example.com/terms'", stand_in=STAND_IN, read=_address)
ADDRESSES = Value(
    expected="an address such as 'https://www.example.com/terms', or a list of them",
    stand_in=_NO_TEXTS,
    read=_one_or_many(_address),
)
MADE_ADDRESS = Value(
    expected="an address such as '/notice/{id}'", stand_in=STAND_IN, read=_filled(("{id}",), is_whole=False)
)
PAGES = Value(
    expected="an address such as 'https://www.example.com/notice?page={page}'",
    stand_in=STAND_IN,
    read=_filled(("{page}", "{offset}", "{next}"), is_whole=True),
)
CSS = Value(expected="a CSS selector such as '#terms'", stand_in=STAND_IN, read=_css)
PARTS = Value(
    expected="CSS selectors such as ['#terms'], or ranges such as { start_after = 'h1', end_before = 'footer' }",
    stand_in=_NO_PARTS,
    read=_one_or_many(_part),
)
TEXTS = Value(expected="a list of texts such as ['제1조']", stand_in=_NO_TEXTS, read=_one_or_many(_text))
HOSTS = Value(expected="host names such as ['www.example.com']", stand_in=_NO_TEXTS, read=_one_or_many(_host))
FLAG = Value(expected="true or false", stand_in=False, read=_flag)
COUNT = Value(expected="a whole number from 1", stand_in=1, read=_count)
JSON_PATH = Value(expected="a JMESPath such as 'data.content'", stand_in=STAND_IN, read=_json_path)
DAY = Value(expected="a date without quotes, such as 2026-11-01", stand_in=date.min, read=_day)
LANGUAGE = Value(
    expected="one of " + ", ".join(repr(each.value) for each in Language), stand_in=Language.EN, read=_language
)
PATTERN = Value(expected="a regular expression such as '약관|개인정보'", stand_in="", read=_pattern)
