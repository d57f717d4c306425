"""English figures: how they are written, and the roles that they play."""

import re
from collections.abc import Iterable

from tos_monitor.rules.en.figures import deadlines, sums, terms
from tos_monitor.rules.quantity import Kind, Quantities, Unit
from tos_monitor.rules.sieve import RuleSet

# A month has 30 days, and a year 365; a business day is 7/5 of a day.
_DAYS = {
    "second": 1 / 86_400,
    "minute": 1 / 1_440,
    "hour": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "month": 30.0,
    "year": 365.0,
}
_BUSINESS = {
    f"{how} {unit}": worth * 7 / 5 for how in ("business", "working") for unit, worth in _DAYS.items() if unit == "day"
}
_SIGNS = ("us$", "$", "€", "£", "₩")
_MONEY = (*_SIGNS, "usd", "eur", "gbp", "krw", "dollar", "euro", "pound", "won", "cent", "point", "mile")
_COUNTED = (
    "device", "user", "account", "time", "transfer", "request", "item", "download", "copy", "copies",
    "withdrawal", "listing", "session", "class", "ticket", "violation", "strike", "warning", "attempt", "call",
    "message", "photo", "song", "guest", "bag", "lesson", "credit", "person", "people", "seat", "member", "order",
    "cancellation",
    "payment", "stream", "profile", "project", "file", "screen", "installment", "instalment", "title", "book", "video",
    "invitation", "token", "upload", "breach", "complaint", "no-show", "visit", "ride", "trip", "image", "return",
    "exchange", "chargeback", "offence", "offense", "page", "email", "text message", "household", "piece", "location",
    "game", "computer", "machine", "server", "workspace", "domain", "channel", "vehicle", "room", "night", "parcel",
)  # fmt: skip
_TIMES = ("times the", "times your", "times our", "times that", "times what", "times its")
_UNITS = {
    **{unit: Unit(kind=Kind.PERIOD, worth=worth) for unit, worth in {**_DAYS, **_BUSINESS}.items()},
    **dict.fromkeys(_MONEY, Unit(kind=Kind.AMOUNT)),
    "cent": Unit(kind=Kind.AMOUNT, worth=0.01),
    **dict.fromkeys(("%", "percent", "per cent"), Unit(kind=Kind.RATE)),
    **dict.fromkeys(_TIMES, Unit(kind=Kind.RATE, worth=100)),
    **dict.fromkeys(_COUNTED, Unit(kind=Kind.COUNT)),
}
_NAMES = {
    "half": (Kind.RATE, 50.0),
    "a third of": (Kind.RATE, 100 / 3),
    "one third": (Kind.RATE, 100 / 3),
    "two thirds": (Kind.RATE, 200 / 3),
    "a quarter of": (Kind.RATE, 25.0),
    "one quarter": (Kind.RATE, 25.0),
    "three quarters": (Kind.RATE, 75.0),
    "a fifth of": (Kind.RATE, 20.0),
    "a tenth of": (Kind.RATE, 10.0),
    "the full fee": (Kind.RATE, 100.0),
    "the full price": (Kind.RATE, 100.0),
    "the whole fee": (Kind.RATE, 100.0),
    "the whole price": (Kind.RATE, 100.0),
    "the full amount": (Kind.RATE, 100.0),
    "twice": (Kind.RATE, 200.0),
    "double": (Kind.RATE, 200.0),
}
_NUMERALS = {
    "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0,
    "ten": 10.0, "eleven": 11.0, "twelve": 12.0, "fourteen": 14.0, "fifteen": 15.0, "eighteen": 18.0, "twenty": 20.0,
    "twenty-one": 21.0, "twenty-four": 24.0, "twenty-eight": 28.0, "thirty": 30.0, "thirty-six": 36.0,
    "forty-five": 45.0, "forty-eight": 48.0, "fifty": 50.0, "sixty": 60.0, "seventy-two": 72.0, "ninety": 90.0,
}  # fmt: skip
_MANY = {"k": 1e3, "thousand": 1e3, "million": 1e6, "m": 1e6}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_WORDS = _any(_NUMERALS)
_DIGITS = r"\d[\d,]{0,14}(?:\.\d{1,4})?(?: ?(?:million|thousand|k\b))?"

QUANTITIES = Quantities(
    pattern=re.compile(
        # Within a word no figure begins; to see that first is three times as quick.
        r"(?:(?<![a-z])|(?=us\$|[$€£₩]))(?:"
        # A year, an age, round the clock: figures that measure nothing.
        r"\b\d{1,3} years? (?:of age|old|or older)\b|\b24 hours a day\b|\b(?:section|clause|article|"
        r"version|age of|aged) \d{1,4}\b|"
        rf"\b(?P<name>{_any(_NAMES)})\b(?! (?:of )?(?:the |an? )?(?:year|hour|day|month|season|board))|"
        rf"(?<![\d/.])(?P<part>\d)/(?P<whole>\d)(?![\d/])|"
        rf"(?:(?P<sign>us\$|[$€£₩]|\b(?:usd|eur|gbp|krw)\b) ?(?P<sum>{_DIGITS}))|"
        rf"(?<!\d)(?<!\d[.,])(?<![$€£₩])(?:\b(?:{_WORDS}) \((?=\d)|\b)(?P<number>{_DIGITS}|{_WORDS})\)?[ -]?"
        rf"(?:(?:full|calendar|consecutive|additional|further|more|free|separate|different|new|late|"
        rf"missed|active|simultaneous|monthly|unpaid) )?"
        rf"(?P<unit>{_any(set(_UNITS) - set(_SIGNS))})"
        r"(?:s|es)?(?![\w]))"
    ),
    units=_UNITS,
    names=_NAMES,
    numerals=_NUMERALS,
    many=_MANY,
    roles=RuleSet(deadlines.DEADLINES, terms.TERMS, sums.SUMS),
)
