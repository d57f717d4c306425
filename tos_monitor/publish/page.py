"""Lays out an entry: what happened, the comparison, the notice's own words, and the evidence."""

from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape

from tos_monitor.local import local_time
from tos_monitor.model import DocumentKind, Entry, EventKind, Explanation, Language, Phrase, Version
from tos_monitor.publish.comparison import clauses, paragraph
from tos_monitor.publish.news import News
from tos_monitor.publish.quoting import clip

_NOTICE_LIMIT = 1_500  # of characters, a page in print
_DETAIL_LIMIT = 600
_ADDRESS_LIMIT = 300
_MAX_ADDRESSES = 3
_MOST_EARLIER = 12

_VERDICT = Phrase(ko="판정", en="Verdict")
_CLAUSES = Phrase(ko="조항", en="Clauses")
_SO_FAR = Phrase(ko="지금까지", en="The story so far")
_EXPLAINED = Phrase(
    ko="언어 모델({model})의 설명: 판정에 쓰이지 않으며 틀릴 수 있음",
    en="Explained by a language model ({model}): it has no part in the verdict and may be wrong",
)
_SAYS = Phrase(ko="공지가 밝힌 것", en="What the notice says")
_UNREAD = Phrase(ko="읽지 못한 것", en="Not read")
_NOTICE = Phrase(ko="공지 본문", en="The notice")
_EVIDENCE = Phrase(ko="증거", en="Evidence")
_VERSION = Phrase(ko="판", en="Version")
_SEEN = Phrase(ko="확인 시각", en="Seen at")
_HOW = Phrase(ko="수집 방법", en="How it was captured")
_BY_HAND = Phrase(ko="사람이 브라우저에서 저장한 화면", en="saved from a browser by a person")
_CONFIRMED = Phrase(ko="재확인 시각", en="Seen again at")
_DIGEST = Phrase(ko="본문 SHA-256", en="SHA-256 of the text")
_ADDRESS = Phrase(ko="주소", en="Address")

# What is told only after a second look.
_CONFIRMED_KINDS = frozenset({EventKind.REVISED, EventKind.NOTICE_EDITED, EventKind.FLAPPED})
# A changed notice is shown by its changes; one that came or went is shown whole.
_SHOWN_WHOLE = frozenset({EventKind.NOTICE_POSTED, EventKind.NOTICE_VANISHED, EventKind.NOTICE_RETURNED})


def page(news: News) -> str:
    """The whole entry as HTML."""
    return "".join((*_opening(news), *_facts(news), *_earlier(news), *clauses(news), *_notice(news), *_evidence(news)))


def explained(entry: Entry, explanation: Explanation) -> str:
    """The page of an entry with what a model made of it below the evidence, marked as that."""
    said = _EXPLAINED[entry.language].format(model=explanation.model)
    return f"{entry.html}<h3>{escape(said)}</h3>{paragraph(explanation.text)}"


def _opening(news: News) -> Iterator[str]:
    yield paragraph(f"{news.what_happened}.")
    if news.weight:
        yield paragraph(f"{_VERDICT[news.language]}: {news.weight}")
    if news.event.detail:
        yield paragraph(clip(news.event.detail, _DETAIL_LIMIT))
    yield from (paragraph(each) for each in news.further)
    yield from (paragraph(f"{_UNREAD[news.language]}: {clip(each, _DETAIL_LIMIT)}") for each in news.unread)
    if news.counts:
        yield paragraph(f"{_CLAUSES[news.language]}: {news.counts}")


def _facts(news: News) -> Iterator[str]:
    if news.facts:
        lines = "".join(f"<li>{escape(clip(each, _DETAIL_LIMIT))}</li>" for each in news.facts)
        yield f"<h3>{_SAYS[news.language]}</h3><ul>{lines}</ul>"


def _earlier(news: News) -> Iterator[str]:
    """The story so far, oldest first, each with a link to its notice."""
    if not news.earlier:
        return
    yield f"<h3>{_SO_FAR[news.language]}</h3><ul>"
    for entry in news.earlier[-_MOST_EARLIER:]:
        day = local_time(entry.at, news.language).date()
        title = escape(clip(entry.title, _DETAIL_LIMIT))
        yield f'<li>{day} <a href="{escape(entry.link, quote=True)}">{title}</a></li>'
    yield "</ul>"


def _notice(news: News) -> Iterator[str]:
    if news.version is None or news.declaration.kind is not DocumentKind.NOTICE or not news.kinds & _SHOWN_WHOLE:
        return
    lines = clip(news.version.reading.text, _NOTICE_LIMIT).splitlines()
    words = "".join(paragraph(line) for line in lines if line.strip())
    yield f"<h3>{_NOTICE[news.language]}</h3><blockquote>{words}</blockquote>"


def _evidence(news: News) -> Iterator[str]:
    facts = [*_of_version(news.version, news), *_addresses(news)]
    yield f"<h3>{_EVIDENCE[news.language]}</h3>"
    yield from (paragraph(f"{label[news.language]}: {fact}") for label, fact in facts)


def _of_version(version: Version | None, news: News) -> tuple[tuple[Phrase, str], ...]:
    seen = (_SEEN, _moment(version.seen_at if version else news.event.at))
    if version is None:
        return (seen,)
    is_confirmed = version.seen_at < news.event.at and bool(news.kinds & _CONFIRMED_KINDS)
    confirmed = [(_CONFIRMED, _moment(news.event.at))] if is_confirmed else []
    how = [(_HOW, _BY_HAND[news.language])] if news.by_hand else []
    return (_VERSION, str(version.number)), seen, *how, *confirmed, (_DIGEST, version.text_digest)


def _addresses(news: News) -> Iterator[tuple[Phrase, str]]:
    for address in news.declaration.fetch[:_MAX_ADDRESSES]:
        yield _ADDRESS, clip(address, _ADDRESS_LIMIT)


def _moment(at: datetime) -> str:
    """The instant in UTC, and as the law of the watched services counts its days."""
    utc, korean = (there.isoformat(sep=" ")[:16] for there in (at.astimezone(UTC), local_time(at, Language.KO)))
    return f"{utc} UTC ({korean} KST)"
