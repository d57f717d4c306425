"""Compiles patterns when they are first used: there are two thousand, and a run that reads no notice needs few."""

import re
from collections.abc import Iterable
from typing import Any, cast

_HANGUL = re.compile("[가-힣]")
_WORD = re.compile(r"(?:\(\?:)*\w")
_BLANK = re.compile(r"\[[^\]]*\]| \??")  # a blank, but not one of a set of letters


class _Uncompiled:
    """Becomes a pattern with the first thing that is asked of it; what it spells is known before."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever patterns have
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(re.compile(self.pattern, self._flags), name)
        self.__dict__[name] = value  # from now on it is found at once
        return value


def pattern(spelled: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern that costs nothing until it is used. A test compiles all, so that mistakes are found before."""
    return cast("re.Pattern[str]", _Uncompiled(spelled, flags))


def any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of some forms: Korean ones with blanks at will, English ones as whole words."""
    return pattern("|".join(map(_form, forms)), re.IGNORECASE)


def words_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """The same for phrases that end where a word ends."""
    return any_of(phrase if _HANGUL.search(phrase) else f"(?:{phrase})(?![A-Za-z])" for phrase in phrases)


def _form(written: str) -> str:
    if _HANGUL.search(written):
        loose = _BLANK.sub(lambda found: r"[ \u00a0]{0,2}" if found[0].startswith(" ") else found[0], written)
        return f"(?:{loose})"
    return f"(?:{r'(?<![A-Za-z])' if _WORD.match(written) else ''}(?:{written}))"
