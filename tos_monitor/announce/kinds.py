"""Tells what a notice is about: a change of terms or of a privacy policy, a breach, or something else."""

import re

from tos_monitor.announce.table import (
    ANY_PRIVACY,
    ANY_TERMS,
    BREACH,
    CHANGE,
    DOCUMENTS,
    EFFECTIVE,
    NOT_CHANGE,
    NOT_PLANNED,
    RECALLED,
    STATUS,
)
from tos_monitor.announce.text import folded, head, sentences
from tos_monitor.incident.counts import affected
from tos_monitor.incident.items import named
from tos_monitor.incident.text import sentences as parts
from tos_monitor.model import Notice, NoticeKind
from tos_monitor.model.read import is_wordless
from tos_monitor.patterns import pattern
from tos_monitor.side_by_side import pairs

_REACH = 70  # letters between a document and what is said of it
_NEAR = 30  # where the change is named first: "개정된 이용약관"
_NOT_TOLD = tuple(BREACH[name] for name in ("quoted", "borrowed", "other_leak"))
_DIGIT = re.compile(r"\d")
# A heading that names its document and a day: Terms of Use (1 April).
_HEAD = pattern(
    rf"\W{{0,3}}(?:our |the )?(?:{DOCUMENTS.pattern})(?:\s?[:(–-]|, (?:from|effective|starting))", re.IGNORECASE
)


def kind(notice: Notice) -> NoticeKind:
    """Tell the kind of a notice by what its head does, then by what its sentences do."""
    title = head(notice)
    text = folded(notice.text)
    for not_told in _NOT_TOLD:
        text = not_told.sub(" ", text)
    lines = [each.text for each in sentences(text)]
    if any(map(BREACH["rehearsed"].search, (title, *lines))):
        return NoticeKind.OTHER
    is_of_others = _is_of_others(title, lines)
    if not is_of_others and _is_headed_by_breach(title, lines, is_read=not is_wordless(notice.text)):
        return NoticeKind.BREACH
    if (named := _changed(title)) and not _is_foreign(title) and not any(map(NOT_PLANNED.search, lines)):
        if named is NoticeKind.PRIVACY_CHANGE and _announces(notice, lines) is NoticeKind.TERMS_CHANGE:
            return NoticeKind.TERMS_CHANGE
        return named
    if announced := _announces(notice, lines):
        return announced
    return NoticeKind.BREACH if not is_of_others and _is_breach(lines, title) else NoticeKind.OTHER


def _changed(sentence: str) -> NoticeKind | None:
    """Which kind of document a sentence says to change."""
    return _named_with_change(NOT_CHANGE.sub(" ", sentence))


def _changed_anew(sentence: str) -> NoticeKind | None:
    """The same for a sentence of the body, which may recall an earlier change."""
    return _named_with_change(RECALLED.sub(" ", NOT_CHANGE.sub(" ", sentence)))


def _named_with_change(words: str) -> NoticeKind | None:
    for changed, names in ((NoticeKind.TERMS_CHANGE, ANY_TERMS), (NoticeKind.PRIVACY_CHANGE, ANY_PRIVACY)):
        for found in names.finditer(words):
            if CHANGE.search(words, found.end(), found.end() + _REACH) or CHANGE.search(
                words, max(0, found.start() - _NEAR), found.start()
            ):
                return changed
    return None


def _announces(notice: Notice, lines: list[str]) -> NoticeKind | None:
    """The kind of document that the body says to change, where it says from when, how, or that it won't."""
    named = [kind for line in lines if not _is_foreign(line) and (kind := _changed_anew(line))]
    if not named:
        return None
    says_how = bool(pairs(notice.tables)) or any(map(_says_when, lines)) or any(map(_stands_otherwise, lines))
    if not says_how:
        return None
    return NoticeKind.TERMS_CHANGE if NoticeKind.TERMS_CHANGE in named else NoticeKind.PRIVACY_CHANGE


def _says_when(line: str) -> bool:
    if _DIGIT.search(line) and (CHANGE.search(line) or _HEAD.match(line)):
        return True
    return bool(EFFECTIVE["at_once"].search(line))


def _stands_otherwise(line: str) -> bool:
    words = STATUS["not_status"].sub(" ", line)
    return bool(STATUS["postponed"].search(words) or STATUS["withdrawn"].search(words))


def _is_foreign(line: str) -> bool:
    return bool(BREACH["others"].search(line))


def _is_of_others(title: str, lines: list[str]) -> bool:
    """Whether the leaks that a notice speaks of are none of ours: it warns or teaches, or keeps itself apart."""
    is_apart = BREACH["warned"].search(title) or any(map(BREACH["disclaimed"].search, lines))
    return bool(is_apart) and not any(_asserts_breach(line) and BREACH["ours"].search(line) for line in lines)


def _is_headed_by_breach(title: str, lines: list[str], *, is_read: bool) -> bool:
    """Whether a head tells of a breach, and the words below too, where there are any that could be read."""
    return _asserts_breach(title) or (_tells_of_breach(title) and (not is_read or any(map(_is_of_breach, lines))))


def _asserts_breach(line: str) -> bool:
    """Whether a line says in so many words that data of ours got out."""
    says = BREACH["asserted"].search(_told(line)) or BREACH["excepting"].search(line)
    return bool(says) and not _is_foreign(line)


def _tells_of_breach(line: str) -> bool:
    return _is_of_breach(line) and bool(BREACH["data"].search(_told(line)))


def _is_of_breach(line: str) -> bool:
    """Whether a line names what befalls data, without saying of which."""
    if BREACH["not_breach"].search(line) or _is_foreign(line):
        return False
    return bool(BREACH["event"].search(_told(line)))


def _may_befall(line: str) -> bool:
    return not BREACH["not_breach"].search(line) and bool(BREACH["act"].search(_told(line)))


def _told(line: str) -> str:
    """What a line tells to have happened: neither denied nor supposed."""
    return BREACH["supposed"].sub(" ", BREACH["denied"].sub(" ", line))


def _is_breach(lines: list[str], title: str) -> bool:
    if any(map(_asserts_breach, lines)) or any(map(_tells_of_breach, lines)):
        return True
    everything = " ".join((title, *lines))
    if _is_foreign(everything):
        return False
    if any(map(_is_of_breach, (title, *lines))) and any(map(BREACH["holds"].search, lines)):
        return True
    if any(map(_may_befall, lines)) and named(everything) and affected(parts(everything))[0]:
        return True
    is_promised = any(map(BREACH["promised"].search, lines))
    is_denied = any(map(BREACH["denied"].search, lines)) and _is_attacked(lines, everything)
    return is_promised or is_denied


def _is_attacked(lines: list[str], everything: str) -> bool:
    """Whether a notice that denies a leak admits an attack; what it denies as a rumour it does not admit."""
    rumoured = BREACH["rumoured"]
    if not rumoured.search(everything):
        return bool(BREACH["attacked"].search(everything))
    return any(BREACH["attacked"].search(_told(line)) for line in lines if not rumoured.search(line))
