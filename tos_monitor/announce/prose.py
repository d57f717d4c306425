"""Reads what the sentences of a notice say to be new, gone or another number, as words before and after."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from tos_monitor.announce.table import LEADING, PROSE
from tos_monitor.model import Language

Sides = tuple[str, str]
"""The words before and after a change; empty where there were or will be none."""

_QUOTED = re.compile(r"(?<![가-힣A-Za-z])[\"'](?P<words>[^\"'\n]{8,400})[\"']")
_LONGEST_LINE = 600  # letters; what runs on longer is a clause, or no sentence at all
_NOUN = PROSE["noun"]
_NEW, _GONE = ("|".join(word.replace(" ", " ?") for word in PROSE[name]) for name in ("new", "gone"))
_HOW = "새로|추가로|신규로?|별도로|구체적으로|명확히|모두|전부|함께|일부|약관에|방침에"
_FROM_NOW = re.compile("|".join(PROSE["from_now"]))
_NOW = re.compile("|".join(PROSE["now"]), re.IGNORECASE)
_ENDINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(each["link"]), each["gives"]) for each in PROSE["ending"]
)
_BECAME: tuple[tuple[re.Pattern[str], dict[str, str]], ...] = tuple(
    (re.compile(each["what"]), each) for each in PROSE["became"]
)

_CLAUSE = re.compile(
    rf"(?P<clause>.{{6,400}}?)(?:는 ?내용의|라는)? ?(?:{_NOUN})[)\]]?(?:을|를|이|가|도)? ?(?:(?:{_HOW}) ?){{0,2}}"
    rf"(?:(?P<new>{_NEW})|(?P<gone>{_GONE}))"
)
_QUOTATION = re.compile(
    rf"{_QUOTED.pattern}(?:을|를|이|가|라는|이라는)? ?(?:{_HOW} ?)?(?:(?P<new>{_NEW})|(?P<gone>{_GONE}))"
)
# Two changes in one sentence: one clause goes and another comes.
_AND = re.compile(r"(?<=(?:삭제|폐지|신설|추가|변경|명시|도입)(?:하고|되고|하며|되며)),?\s+")
_SO_THAT = re.compile(
    r"(?P<clause>.{6,400}?(?:도록|(?= 것으로))) ?(?:것으로 )?(?:약관을? |내용을? )?"
    r"(?:변경|개정|수정|조정|바뀌|바뀝|바꾸|바꿉|규정|정하|정했|합니다|했습니다|하였)"
)
_NUMBERS = re.compile(
    r"(?P<what>[^\n,.:\d]{2,40}?)(?:을|를|이|가|은|는) (?:[^\d\n]{0,20})?"
    r"(?P<old>(?:최대 |최소 )?\d[^\s]{0,8})(?: 이내| 전)?에서 "
    r"(?P<new>(?:최대 |최소 )?\d[^\s]{0,8}?)(?: 이내| 전)?(?:으)?로 ?"
    r"(?:변경|단축|축소|확대|연장|조정|인상|인하|줄|늘|바뀌|바뀝|바꾸|강화|완화|앞당)"
)

# In brackets behind what it is of: 보관 기간 변경(6개월 → 1년).
_SIDE = r"\d[^\s→()]{0,8}(?: days?| months?| years?)?"
_ARROW_ASIDE = re.compile(
    r"(?P<what>[^\n,.:;()]{2,40}?)(?: (?:변경|조정|단축|연장|확대|축소|change))? ?"
    rf"\((?P<old>{_SIDE}) ?(?:→|->|⇒) ?(?P<new>{_SIDE})\)"
)
# A clause in a line of its own, behind the one that says that it comes or goes.
_CLAUSE_ALONE = re.compile(rf"\s*(?:[-*·]\s?)?{_QUOTED.pattern}[.\s]*")
_COMES = re.compile(rf"{_NEW}|\b(?:add|introduc|includ|insert)(?:e|es|ed|ing|s)?\b", re.IGNORECASE)

_EN_NOUN = (
    r"(?:clauses?|provisions?|sections?|sentences?|language|terms?|paragraphs?|requirements?|exclusions?|exceptions?"
    r"|statements?|rules?|wording|commitments?|promises?|disclaimers?)"
)
_EN_THAT = (
    r"(?:(?:that )?(?:says?|states?|provid(?:es?|ing)|stating|saying|requir(?:es?|ing)|under which|to the effect that"
    r"|whereby|that|which)[: ]+(?:that )?)"
)
_EN_CLAUSE = re.compile(
    r"(?:(?P<new>add|introduc|includ|insert)|(?P<gone>remov|delet|drop|eliminat|strik))(?:e|es|ed|ing|t|s|ped|ping)? "
    rf"(?:[a-z]+ ){{0,4}}?{_EN_NOUN} (?:(?:to|in|from) (?:section|article) \d+ )?{_EN_THAT}"
    r"\"?(?P<clause>[^\n\"]{8,400})",
    re.IGNORECASE,
)
_GOES = re.compile(rf"{_GONE}|\b(?:remov|delet|drop|eliminat|strik)(?:e|es|ed|ing|ped|ping)\b", re.IGNORECASE)
_EN_MUST = re.compile(
    rf"{_EN_NOUN} (?:now |will )*(?:require|oblige)s? (?P<who>users?|you|members?|customers?|sellers?) "
    r"to (?P<clause>[^\n]{8,400})",
    re.IGNORECASE,
)
_EN_EXCLUDES = re.compile(
    r"^(?:exclud|limit|disclaim|releas)(?:es?|ed|s) (?:us from )?(?:our |all |any )*(?:liability|responsibility)",
    re.IGNORECASE,
)
_EN_NUMBERS = re.compile(
    r"(?P<what>(?:the|our|your) [a-z -]{3,50}?) (?:(?:will|is|are|has|have|to|be|been|being|going|we) ){0,4}"
    r"(?:chang|reduc|increas|shorten|extend|lower|rais|cut|lengthen|go|mov)[a-z]* "
    r"from (?P<old>\d[\w ]{0,16}?) to (?P<new>\d[\w ]{0,16})",
    re.IGNORECASE,
)


def sides(lines: Iterable[str], language: Language) -> Iterator[Sides]:
    """List what each line says to change, in its words or in those that a clause would have."""
    readers: tuple[Callable[[str], Sides | None], ...] = _KOREAN if language is Language.KO else _ENGLISH
    for before, line in pairwise(("", *lines)):
        if len(line) > _LONGEST_LINE:
            continue
        if alone := _alone(before, line):
            yield alone
            continue
        for part in _AND.split(line):
            told = next(filter(None, (read(part.strip()) for read in readers)), None)
            if told:
                yield told


def _alone(before: str, line: str) -> Sides | None:
    """A clause that stands alone in its line, by what the line before says of it."""
    found = _CLAUSE_ALONE.fullmatch(line)
    if found is None:
        return None
    if _GOES.search(before):
        return found["words"], ""
    return ("", found["words"]) if _COMES.search(before) else None


def _arrow(line: str) -> Sides | None:
    found = _ARROW_ASIDE.search(line)
    return _became(found, "ko") if found else None


def _en_arrow(line: str) -> Sides | None:
    found = _ARROW_ASIDE.search(line)
    return _became(found, "en") if found else None


def _quotation(line: str) -> Sides | None:
    found = _QUOTATION.search(line)
    if found is None:
        return None
    return ("", found["words"]) if found["new"] else (found["words"], "")


def _clause(line: str) -> Sides | None:
    found = _CLAUSE.search(line)
    if found is None:
        return None
    quoted = _QUOTED.search(line)
    words = quoted["words"] if quoted else _ended(_without_leading(found["clause"]))
    return ("", words) if found["new"] else (words, "")


def _so_that(line: str) -> Sides | None:
    found = _SO_THAT.search(line)
    return ("", _ended(_without_leading(found["clause"]))) if found else None


def _numbers(line: str) -> Sides | None:
    found = _NUMBERS.search(line)
    return _became(found, "ko") if found else None


def _from_now(line: str) -> Sides | None:
    if not _FROM_NOW.search(line):
        return None
    return "", re.sub("하게 (?:됩니다|된다)", "합니다", _without_leading(line))


def _en_clause(line: str) -> Sides | None:
    found = _EN_CLAUSE.search(line)
    if found is None:
        return None
    words = _sentence(_EN_EXCLUDES.sub("we are not liable", found["clause"]))
    return ("", words) if found["new"] else (words, "")


def _en_must(line: str) -> Sides | None:
    found = _EN_MUST.search(line)
    return ("", _sentence(f"{found['who']} must {found['clause']}")) if found else None


def _en_numbers(line: str) -> Sides | None:
    found = _EN_NUMBERS.search(line)
    return _became(found, "en") if found else None


def _became(found: re.Match[str], language: str) -> Sides:
    """Both sides of a number that changes, in the words of a clause on such numbers."""
    what = _without_leading(found["what"])
    topic, frames = next((topic, frames) for pattern, frames in _BECAME if (topic := pattern.search(what)))
    old, new = (frames[language].format(what=topic[0] or what, n=found[side].strip()) for side in ("old", "new"))
    return _sentence(old), _sentence(new)


def _en_now(line: str) -> Sides | None:
    found = _NOW.search(line)
    if found is None:
        return None
    said = found[0].lower()
    if "no longer" in said:
        return "", line.replace("no longer", "not")
    if "will now" in said:
        return "", line.replace("will now", "will")
    return "", _sentence(re.sub(r"^(?:that )?", "", line[found.end() :].strip()))


def _sentence(words: str) -> str:
    bare = words.strip(" .\"'")
    return f"{bare[:1].upper()}{bare[1:]}."


def _without_leading(words: str) -> str:
    """The words of a clause without what leads to them: bullets, the article, "이번 개정에서는"."""
    left = words.strip()
    while (shorter := LEADING.sub("", left, count=1).strip()) != left:
        left = shorter
    return left


def _ended(words: str) -> str:
    """A clause with its predicate as a sentence has it."""
    for link, gives in _ENDINGS:
        if link.search(words):
            return link.sub(gives, words)
    return words


def says_what_goes(line: str) -> bool:
    """Whether a line tells of words that go, so that what it holds is not what is to apply."""
    return bool(_GOES.search(line))


_KOREAN = (_arrow, _numbers, _quotation, _so_that, _clause, _from_now)
_ENGLISH = (_en_arrow, _en_clause, _en_must, _en_numbers, _en_now)
