"""Puts the news into a title and a summary of plain text."""

from tos_monitor.model import EventKind, Finding, Flag, Language, Phrase
from tos_monitor.publish.labels import CATEGORIES
from tos_monitor.publish.news import News, place
from tos_monitor.publish.quoting import clip, contrast, line

TITLE_LIMIT = 120  # what feed readers show of a title on one or two lines
SUMMARY_LIMIT = 600  # a screen of a telephone
_DETAIL_LIMIT = 200
_FURTHER_TOLD = 1  # of the other events, in the summary; the page has all
_REASON_LIMIT = 300

_FURTHER = Phrase(ko=" 외 {}건", en=" and {} more")
_GONE = Phrase(ko="{} 삭제", en="{} removed")
_VERSION = Phrase(ko="제{}판", en="version {}")
_VERDICT = Phrase(ko="판정: {}.", en="Verdict: {}.")
_CLAUSES = Phrase(ko="조항: {}.", en="Clauses: {}.")
_REST = Phrase(ko="그 밖에 {}건.", en="{} more.")
# Readers disagree on whether a title is text or HTML: without these signs it is the same in both.
_NO_MARKUP = str.maketrans("<>", "‹›")


def title(news: News) -> str:
    """The news in one line: how grave, whose rule, which clause, and its words."""
    tag = f"[{news.weight}] " if news.weight else ""
    return clip(tag + (_of_flag(news, len(tag)) if news.flags else _of_event(news)), TITLE_LIMIT).translate(_NO_MARKUP)


def summary(news: News) -> str:
    """What happened, what it comes to, and the reason of each flag, as many as there is room for."""
    facts = _facts(news)
    reasons = [_reason(finding, flag, news.language) for finding, flag in news.flags]
    fewer_and_fewer = (
        " ".join([*facts, *reasons[:told], *_rest(len(reasons) - told, news.language)])
        for told in range(len(reasons), -1, -1)
    )
    # Every fact is bounded, but two long details leave no room for the rest.
    fallback = clip(" ".join(facts), SUMMARY_LIMIT)
    return next((text for text in fewer_and_fewer if len(text) <= SUMMARY_LIMIT), fallback)


def _of_flag(news: News, taken: int) -> str:
    finding, flag = news.flags[0]
    revised = news.event.kind is EventKind.REVISED
    where = place(finding.change.clause)
    head = f"{news.subject} {where}".rstrip() if revised else f"{news.what_happened} – {where}".rstrip(" –")
    further = len(news.flags) - 1
    tail = _FURTHER[news.language].format(further) if further else ""
    room = TITLE_LIMIT - taken - len(head) - len(": ") - len(tail)
    return f"{head}: {_quote(flag, room, news.language)}{tail}"


def _quote(flag: Flag, room: int, language: Language) -> str:
    before, after = flag.quote_before, flag.quote_after
    if before and after and before != after:
        return contrast(before, after, room)
    if after:
        return f'"{line(after, room - 2)}"'
    if before:
        frame = len(_GONE[language].format('""'))
        return _GONE[language].format(f'"{line(before, room - frame)}"')
    return CATEGORIES[flag.category][language]


def _of_event(news: News) -> str:
    told = news.counts if news.event.kind is EventKind.REVISED else _detail(news)
    return f"{news.what_happened} – {told}".rstrip(" –")


def _detail(news: News) -> str:
    return line(news.event.detail, _DETAIL_LIMIT).removesuffix(".")


def _facts(news: News) -> list[str]:
    language = news.language
    version = f" ({_VERSION[language].format(news.version.number)})" if news.version else ""
    facts = [f"{news.what_happened}{version}."]
    if news.weight:
        facts.append(_VERDICT[language].format(news.weight))
    if news.event.detail:
        facts.append(f"{_detail(news)}.")
    facts += [f"{each}." for each in news.further[:_FURTHER_TOLD]]
    if news.counts:
        facts.append(_CLAUSES[language].format(news.counts))
    return facts


def _reason(finding: Finding, flag: Flag, language: Language) -> str:
    where = place(finding.change.clause)
    name = CATEGORIES[flag.category][language]
    return f"{where} [{name}] {line(flag.reason[language], _REASON_LIMIT)}".lstrip()


def _rest(left: int, language: Language) -> list[str]:
    return [_REST[language].format(left)] if left else []
