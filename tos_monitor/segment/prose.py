"""Tells prose from titles: where a sentence ends, which line runs on into the next, what may be a title."""

import re

from tos_monitor.model import Language

_CLOSERS = "[\"'”’」』)\\]】〕*_]*"
_SENTENCE_END = {
    # Terms are often printed without full stops: 한다, 있음 and 아니함 end a sentence too, 다음 doesn't.
    Language.KO: re.compile(rf"(?:[.!?:;。…]|다|(?<!다)음|함|됨|임){_CLOSERS}\s*$"),
    Language.EN: re.compile(rf"[.!?:;…]{_CLOSERS}\s*$"),
}
_RUNS_ON = {
    # Only endings that no noun has; 의, 이, 가, 고, 지 also end 동의, 평가, 광고 and 해지.
    Language.KO: re.compile(
        r"(?:[,·(\[「『“‘]|(?:^|\s)(?:및|또는|그|이|각|다음|단|다만)|[가-힣](?:은|는|을|를|며|으로|에게|에서|하여|되어|도록)"
        r"|(?:대한|관한|관하여|대하여|따른|따라|위한|위하여|의한|의하여|통한|통하여|인한|인하여))\s*$"
    ),
    Language.EN: re.compile(
        r"(?:[,(\[“‘]|\b(?:a|an|and|any|are|as|at|be|by|for|from|in|is|not|of|on|or|our|that|the|this|to|under|we|which|with"
        r"|you|your))\s*$"
    ),
}
_STARTS_LATE = re.compile(r"[a-z)\]】〕」』”’,.;]|[은는을를의에로와과]\s")
_PROVISO = re.compile(r"(?:다만|단)\s?,|다만\s")  # it takes back what the sentence before it gives
_YEAR = re.compile(r"(?:19|20)\d\d")  # "Last updated", not a title
_OPEN, _CLOSED = re.compile(r"[(\[（]"), re.compile(r"[)\]）]")
# A shorter line was not cut by the width of a page: the narrowest Korean column seen breaks at 25 to 32 syllables.
_SHORTEST_WRAPPED = {Language.KO: 20, Language.EN: 40}
_LONGEST_TITLE = {Language.KO: 40, Language.EN: 80}
_MOST_WORDS = 10


def ends_sentence(line: str, language: Language) -> bool:
    """Whether nothing has to follow."""
    return _SENTENCE_END[language].search(line) is not None


def runs_on(line: str, language: Language) -> bool:
    """Whether something has to follow: the line stops at a comma, a particle or an open bracket."""
    return _RUNS_ON[language].search(line) is not None or len(_OPEN.findall(line)) > len(_CLOSED.findall(line))


def continues(line: str, following: str, language: Language, *, is_numbered: bool) -> bool:
    """Whether two lines are one clause that was cut by the width of a page."""
    if _PROVISO.match(following):
        return True
    if ends_sentence(line, language):
        return False
    if runs_on(line, language) or _STARTS_LATE.match(following):
        return True
    is_wide = len(line) >= _SHORTEST_WRAPPED[language]
    if is_numbered:
        # The next item would have a number too. An English item may be a short title with prose under it.
        return is_wide or language is Language.KO
    # Cells of a table and items without number are short, or others follow that are no sentences either.
    return is_wide and (ends_sentence(following, language) or runs_on(following, language))


def may_be_title(line: str, language: Language) -> bool:
    """Whether a line has the shape of a title: short, and no part of a sentence."""
    if len(line) > _LONGEST_TITLE[language] or _YEAR.search(line):
        return False
    if ends_sentence(line, language) or runs_on(line, language):
        return False
    if language is Language.KO:
        return re.search(r"[^\W\d_]", line) is not None
    return len(line.split()) <= _MOST_WORDS and re.match(r"[\"'“‘(\[*_]*[A-Z0-9]", line) is not None


def is_capitals(line: str) -> bool:
    """Whether a line is a title in capitals."""
    return line.isupper() and re.search("[A-Z]{3}", line) is not None
