"""Tells whether a text is written in the letters of its declared language, by the share that they have in it."""

import re
from dataclasses import dataclass

from tos_monitor.model import Language

# Fewer letters are no text to judge: a title, a table of companies and their addresses.
_JUDGED = 200
# Signs looked at, spread evenly over longer texts, so that a part in another language doesn't decide.
_SAMPLE = 4_000
# Hangul and Latin letters, and the ideographs, kana, Cyrillic, Greek, Arabic and so on of all others.
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Script:
    """The letters of a language, and the smallest share of a text's letters that they make up."""

    name: str
    letter: re.Pattern[str]
    least: float


SCRIPTS = {
    # Of 29 Korean texts all but one hold 0.76 or more, a policy that quotes its own code 0.38; 85 English ones none
    # (``benchmarks/thresholds.py``). A tenth is where the text stops to be read by the rules for Korean.
    Language.KO: Script(name="Hangul", letter=re.compile("[가-힣ㄱ-ㆎ]"), least=0.1),
    # The same English texts hold 0.98 or more, the Korean ones 0.24 at most but for the one with code. English printed
    # beside its Korean is more than half, since it takes more letters.
    Language.EN: Script(name="Latin", letter=re.compile("[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]"), least=0.5),
}


def is_of_another(words: str) -> bool:
    """Whether words have a letter of a script that no declared language is written in."""
    return any(not any(script.letter.match(letter) for script in SCRIPTS.values()) for letter in _LETTER.findall(words))


def foreign_tongue(text: str, language: Language) -> str:
    """Say in words why a text can't be in a language, or nothing."""
    sample = text[:: 1 + len(text) // _SAMPLE]
    letters = len(_LETTER.findall(sample))
    script = SCRIPTS[language]
    share = len(script.letter.findall(sample)) / max(letters, 1)
    if letters < _JUDGED or share >= script.least:
        return ""
    return f"{share:.0%} of the letters are {script.name}, at least {script.least:.0%} expected of '{language}'"
