"""Reads a whole number out of figures and words: 4천536, 3천370만, 1억 2천만, 사천오백, 33.7 million, 6.9M."""

import re
from decimal import Decimal

_FIGURES = r"(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?"
_HANGUL = {digit: value for value, digit in enumerate("영일이삼사오육칠팔구")}
_SMALL = {"십": 10, "백": 100, "천": 1000}
_GREAT = {"만": 10**4, "억": 10**8, "조": 10**12}
_SCALE = "(?:[십백천]?[만억조]|[십백천])"
# The words alone are read only where they hold a step: 이 and 일 are mostly no numbers.
_SPELLED = r"(?:[일이삼사오육칠팔구]?[십백천]|[일이삼사오육칠팔구](?=[만억조]))"
KOREAN = (
    rf"(?:(?<![\d.,-]){_FIGURES}(?:\s?{_SCALE}(?:\s?{_FIGURES}\s?{_SCALE}){{0,5}}(?:\s?{_FIGURES}(?![.,\d]))?)?"
    rf"|(?<![가-힣\d])(?:{_SPELLED}{{1,4}}[일이삼사오육칠팔구]?\s?[만억조]?\s?){{1,4}}|(?<![가-힣\d])만(?:{_SPELLED}){{0,3}}(?=\s?[명개건]))"
)
_EN_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "b": 10**9,
}
_EN_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "half a": 0, "a quarter of a": 0, "quarter of a": 0,
}  # fmt: skip
ENGLISH = (
    rf"(?:{_FIGURES}(?:[ -]?(?:{'|'.join(_EN_SCALES)})(?![a-z]))?"
    rf"|(?:{'|'.join(sorted(_EN_WORDS, key=len, reverse=True))}) (?:hundred thousand|hundred|thousand|million|billion))"
)
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+|[가-힣]", re.IGNORECASE)


def number(written: str) -> int:
    """The number that was written; a part of one is cut off."""
    words = written.lower().replace("half a", "0.5").replace("quarter of a", "0.25")
    total = section = Decimal(0)
    digit: Decimal | None = None
    for token in _TOKEN.findall(words):
        if token in _GREAT:
            total += (section + (digit or Decimal(0)) or 1) * _GREAT[token]
            section, digit = Decimal(0), None
        elif token in _SMALL:
            section += (digit if digit is not None else 1) * _SMALL[token]
            digit = None
        elif token in _EN_SCALES:
            digit = (digit if digit is not None else Decimal(1)) * _EN_SCALES[token]
        else:
            digit = _digit(token)
    return int(total + section + (digit or 0))


def _digit(token: str) -> Decimal:
    if token in _HANGUL:
        return Decimal(_HANGUL[token])
    if token in _EN_WORDS:
        return Decimal(_EN_WORDS[token])
    return Decimal(token.replace(",", ""))
