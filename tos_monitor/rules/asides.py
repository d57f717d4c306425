"""Leaves out of a clause what a page says beside its terms: that they were changed, what is on sale, what law says."""

import re
from collections.abc import Sequence

_TERMS = r"(?:terms|polic(?:y|ies)|agreements?|notices?|statements?|conditions|guidelines)\b"
_CHANGED = r"(?:(?:updat|revis|chang|amend)(?:ed|ing)|modif(?:ied|ying))"
# Of a text that was changed, not of one that may be: "once we have updated our terms" is a condition.
_NEWS = re.compile(
    r"(?<!if )(?<!whether )(?<!when )(?<!once )(?<!after )(?<!that )(?<!whenever )(?<!until )\b(?:"
    rf"we(?:['’]ve| have|['’]re| are) (?:\w{{1,12}}ly )?(?:made (?:\w{{1,20}} )?(?:changes|updates) to|{_CHANGED}) "
    rf"(?:some of )?(?:our|the|these|this)\b[^.;]{{0,60}}?\b{_TERMS}"
    rf"|(?:our|these|this)(?: [\w&'’-]{{1,20}}){{0,4}}? {_TERMS} "
    rf"(?:(?:has|have) (?:recently )?(?:been )?|(?:is|are) being ){_CHANGED})"
    r"|(?:약관|방침|정책)[이가은는]\s?[^.]{0,40}?(?:개정|변경)되었(?:습니다|음을)",
    re.IGNORECASE,
)
# What such news goes on with: from when the new text holds, and that who goes on takes it.
_OF_THE_NEWS = re.compile(
    rf"\b(?:new|updated|revised|amended|modified)\b[^.;]{{0,40}}?\b{_TERMS}|\bthe(?:se)? (?:changes|updates)\b"
    r"|(?:개정|변경)(?:된)?\s?(?:약관|방침|정책|내용)",
    re.IGNORECASE,
)
_SALE = re.compile(
    r"\bshop now\b|\bno (?:promo(?:tion)? )?code (?:is )?(?:needed|required|necessary)\b"
    r"|\b(?:take|get|save|enjoy)\b[^.]{0,20}?\d{1,2}% off\b",
    re.IGNORECASE,
)
# What a law says, told as the law's words: it holds whatever the terms say of it. "As a law provides, we …" is no such.
_LAW_KO = (
    r"(?:」|법|법률|법령|시행령|시행규칙)"
    r"(?:\s?제\s?\d{1,4}조(?:의\s?\d{1,2})?)?(?:\s?제\s?\d{1,2}[항호]){0,2}"
)
_NAMED_KO = r"(?:」[^.]{0,20}?|법\s?제\s?\d{1,4}조[^.]{0,12}?)"
_SAYS_KO = r"[고을를로]\s?(?:규정|정|명시|선언)(?:하고\s?있습니다|하고\s?있다|합니다|한다|하였습니다)[.\s]*$"
_SAYS = r"(?:says?|reads?|provides?|states?|stipulates?|prescribes?)"
_OF_LAW_KO = re.compile(
    rf"{_LAW_KO}(?:은|는|이|에서는?|에는)\s[^\n]{{0,300}}?{_SAYS_KO}"
    rf"|^[^.]{{0,40}}?{_NAMED_KO}에\s?(?:따르면|의하면)\s(?![^\n]{{0,300}}?(?:회사|당사|몰)[은는이가의])"
)
_OF_LAW = re.compile(
    rf"\b(?:act|code|law|statute|regulation|directive|constitution|section \d+)\b[^.“”\"]{{0,40}}? {_SAYS}:? "
    rf"(?:that )?[\"“]"
    rf"|\bas (?:our|the) (?:old|former|previous|earlier) (?:terms|policy|agreement) said\b",
    re.IGNORECASE,
)


def without_asides(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences of either side of a change that may bind someone.

    What one side adds to its news is left out on both, or it would look gone where it stands without them.
    """
    asides = [_SALE]
    if any(map(_NEWS.search, (*before, *after))):
        asides += [_NEWS, _OF_THE_NEWS]
    return _without(asides, before), _without(asides, after)


def _without(asides: Sequence[re.Pattern[str]], sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        each for each in sentences if not _quotes_law(each) and not any(aside.search(each) for aside in asides)
    )


def _quotes_law(sentence: str) -> bool:
    # Asked of every sentence, so that a sign which it needs is looked for first.
    if "법" in sentence or "」" in sentence:
        return bool(_OF_LAW_KO.search(sentence))
    return ('"' in sentence or "“" in sentence) and bool(_OF_LAW.search(sentence))
