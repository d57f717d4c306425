"""Tells prose from titles: where a sentence ends, which line runs on into the next, what may be a title."""

import re

from tos_monitor.model import Language

_CLOSERS = "\"'”’」』)]】〕*_"
_SENTENCE_ENDS = {
    # Terms are often printed without full stops: 한다, 있음 and 아니함 end a sentence too.
    Language.KO: (*".!?:;。…", "다", "음", "함", "됨", "임"),
    Language.EN: tuple(".!?:;…"),
}
# Only endings that no noun has; 의, 이, 가, 고, 지 also end 동의, 평가, 광고 and 해지.
_KOREAN_ENDINGS = (
    ", · ( [ 「 『 “ ‘ 은 는 을 를 며 으로 에게 에서 하여 되어 도록 대한 관한 관하여 대하여 따른 따라 위한 위하여 "
    "의한 의하여 통한 통하여 인한 인하여"
)
_RUN_ON_ENDINGS = {Language.KO: tuple(_KOREAN_ENDINGS.split()), Language.EN: tuple(",([“‘")}
_KOREAN_WORDS = "및 또는 그 이 각 다음 단 다만"
_ENGLISH_WORDS = """
    OF OR AND THE TO a about an and and/or any are as at be by for from in is not of on or our see
    that the this to under we which with you your
"""
_RUN_ON_WORDS = {Language.KO: frozenset(_KOREAN_WORDS.split()), Language.EN: frozenset(_ENGLISH_WORDS.split())}
_STARTS_LATE = re.compile(r"[a-z)\]】〕」』”’,.;]|[은는을를의에로와과]\s")
_PROVISO = re.compile(r"(?:다만|단)\s?,|다만\s")
# "Last updated" with its year, an address, a number to call, a link, a scrap of HTML, or more than one sentence.
_NO_TITLE = re.compile(r"\d{4}|@|://|www\.|</?[a-z]|[^\W\d_]{3}(?<!Inc|Ltd)[.!?]\s+[^\W\d_]{2}")
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL = re.compile(r"[\"'“‘(\[*_]*[A-Z0-9]")
_CAPITALS = re.compile("[A-Z]{3}")
# A shorter line was not cut by the width of a page: the narrowest Korean column seen breaks at 25 to 32 syllables.
_SHORTEST_WRAPPED = {Language.KO: 20, Language.EN: 40}
_LONGEST_TITLE = {Language.KO: 40, Language.EN: 80}
_LONGEST_WORD = 40  # signs; what is longer is no word that a line runs on with
_MOST_WORDS = 10


def ends_sentence(line: str, language: Language) -> bool:
    """Whether nothing has to follow."""
    bare = line.rstrip().rstrip(_CLOSERS)
    return bare.endswith(_SENTENCE_ENDS[language]) and not bare.endswith("다음")


def runs_on(line: str, language: Language) -> bool:
    """Whether something has to follow: the line stops at a comma, a particle or an open bracket."""
    line = line.rstrip()
    if line.endswith(_RUN_ON_ENDINGS[language]):
        return True
    last_word = next(reversed(line[-_LONGEST_WORD:].split()), "").lstrip("([\"'“‘")
    return last_word in _RUN_ON_WORDS[language] or _is_open(line)


def _is_open(line: str) -> bool:
    opened = line.count("(") + line.count("[") + line.count("（")
    return opened > 0 and opened > line.count(")") + line.count("]") + line.count("）")


def is_proviso(line: str) -> bool:
    """Whether a line takes back what the sentence before it gives."""
    return _PROVISO.match(line) is not None


def continues(line: str, following: str, language: Language, *, is_numbered: bool) -> bool:
    """Whether two lines are one clause that was cut by the width of a page."""
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
    if len(line) > _LONGEST_TITLE[language] or _NO_TITLE.search(line):
        return False
    if ends_sentence(line, language) or runs_on(line, language):
        return False
    if _LETTER.search(line) is None:
        return False
    return language is Language.KO or (len(line.split()) <= _MOST_WORDS and _CAPITAL.match(line) is not None)


def is_capitals(line: str) -> bool:
    """Whether a line is a title in capitals."""
    return line.isupper() and _CAPITALS.search(line) is not None
