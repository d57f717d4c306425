"""What an entry says of an event."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from html.parser import HTMLParser

import pytest

from tests import shop
from tests.judge import judge
from tests.shop import SHOP
from tos_monitor.model import (
    Category,
    Cause,
    Change,
    Clause,
    Declaration,
    Direction,
    DocumentKind,
    Edit,
    Entry,
    Event,
    EventKind,
    Finding,
    Flag,
    HeldRun,
    Kind,
    Language,
    Phrase,
    Reading,
    Severity,
    Tally,
    Version,
    digest,
)
from tos_monitor.publish import News, compose
from tos_monitor.publish.labels import CATEGORIES, DIRECTIONS, EVENTS, KINDS, SEVERITIES
from tos_monitor.publish.watch import of_runs

TERMS = replace(shop.TERMS, fetch=("https://shop.example/terms?a=1&b=2",))
NOTICE = replace(TERMS, id="notice/1", type="Notice", title="고객 정보 노출 안내", kind=DocumentKind.NOTICE)
ENGLISH = replace(TERMS, id="terms-en", title="Terms of Service", language=Language.EN)

# Whatever a page may hold to break or take over what shows it, our own marks included.
HOSTILE = (
    "<script>alert(1)</script>",
    "&lt;img src=x onerror=alert(1)&gt;",
    "]]><!-- ",
    "\x0b\x00\ufffe\uffff",
    "\ud800",
    "\u202e아니합니다",
    "<ins>[추가]</ins> </blockquote></p> \"'",
)


def version(document: Declaration, text: str = "본문") -> Version:
    return Version(
        document=document.document,
        number=2,
        cause=Cause.REVISION,
        seen_at=datetime(2026, 3, 1, 16, 30, tzinfo=UTC),
        reader=digest("reader"),
        key=digest("key"),
        reading=Reading(text=text),
    )


def clause(text: str, *path: str, heading: str = "") -> Clause:
    return Clause(source=text, path=path, heading=heading)


def flag(
    direction: Direction = Direction.ADVERSE,
    severity: Severity = Severity.HIGH,
    before: str = "",
    after: str = "",
    category: Category = Category.SECURITY_RISK,
) -> Flag:
    return Flag(
        category=category,
        direction=direction,
        severity=severity,
        rule="a-rule",
        quote_before=before,
        quote_after=after,
        law=("KR Act 7",),
        reason=Phrase(ko="침입에 대한 면책이 생겼습니다.", en="A new exemption for intrusions."),
    )


def added(text: str, *path: str, flags: Iterable[Flag] = ()) -> Finding:
    edits = (Edit(op="+", text=text),)
    return Finding(
        change=Change(kind=Kind.ADDED, before=None, after=clause(text, *path), edits=edits), flags=tuple(flags)
    )


def edited(edits: Iterable[tuple[str, str]], *path: str, flags: Iterable[Flag] = ()) -> Finding:
    told = tuple(Edit(op=op, text=text) for op, text in edits)
    before = clause("".join(edit.text for edit in told if edit.op != "+"), *path)
    after = clause("".join(edit.text for edit in told if edit.op != "-"), *path)
    return Finding(change=Change(kind=Kind.EDITED, before=before, after=after, edits=told), flags=tuple(flags))


def moved(kind: Kind = Kind.MOVED) -> Finding:
    return Finding(change=Change(kind=kind, before=clause("옮긴 조항"), after=clause("옮긴 조항")))


def told(
    *findings: Finding,
    kind: EventKind = EventKind.REVISED,
    document: Declaration = TERMS,
    seen: Version | None = None,
    detail: str = "",
    by_hand: bool = False,
) -> Entry:
    event = Event(
        id=f"{kind}/{document.document}/2",
        kind=kind,
        document=document.document,
        at=datetime(2026, 3, 2, tzinfo=UTC),
        version=2,
        detail=detail,
    )
    return compose(
        News(event=event, declaration=document, service=SHOP, version=seen, findings=tuple(findings), by_hand=by_hand)
    )


class Markup(HTMLParser):
    """The elements of a piece of HTML, and whether each was closed in its turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.extend(attrs)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def test_a_title_says_how_grave_which_clause_and_its_words() -> None:
    entry = told(added("⑦ 책임을 지지 아니합니다.", "제38조", "⑦", flags=[flag(after="책임을 지지 아니합니다")]))
    assert entry.title == '[높음·불리] 가게 이용약관 제38조 ⑦: "책임을 지지 아니합니다"'


def test_a_title_speaks_the_language_of_the_document() -> None:
    finding = added("(a) We owe nothing.", "Section 9", "(a)", flags=[flag(after="We owe nothing")])
    assert told(finding, document=ENGLISH).title == (
        '[high · adverse] Shop Terms of Service Section 9 (a): "We owe nothing"'
    )


def test_a_title_counts_the_further_flags() -> None:
    finding = added("가", "제1조", flags=[flag(after="가"), flag(after="나"), flag(after="다")])
    assert told(finding).title == '[높음·불리] 가게 이용약관 제1조: "가" 외 2건'


def test_a_title_shows_what_a_quote_became() -> None:
    finding = edited([("-", "30일"), ("+", "7일"), ("=", " 전")], "제3조", flags=[flag(before="30일", after="7일")])
    assert told(finding).title == '[높음·불리] 가게 이용약관 제3조: "30일" → "7일"'


def test_a_title_says_that_a_quote_is_gone() -> None:
    finding = edited([("-", "가")], "제3조", flags=[flag(Direction.FAVOURABLE, before="책임이 없습니다")])
    assert told(finding).title == '[높음·유리] 가게 이용약관 제3조: "책임이 없습니다" 삭제'


def test_a_flag_without_a_quote_is_named_by_its_category() -> None:
    assert told(added("가", flags=[flag()])).title == "[높음·불리] 가게 이용약관: 보안 사고 책임"


def test_a_short_title_keeps_the_words_that_differ() -> None:
    shared = " ".join(["회사가"] * 40)
    finding = edited(
        [("=", shared), ("-", "집니다"), ("+", "지지 않습니다")],
        flags=[flag(before=f"{shared} 책임을 집니다", after=f"{shared} 책임을 지지 않습니다")],
    )
    title = told(finding).title
    assert "집니다" in title
    assert "지지 않습니다" in title
    assert len(title) <= 120


def test_the_gravest_flag_of_the_verdict_makes_the_title() -> None:
    entry = told(
        added("가", "제1조", flags=[flag(severity=Severity.LOW, after="낮은 것")]),
        added("나", "제2조", flags=[flag(severity=Severity.HIGH, after="높은 것")]),
    )
    assert "높은 것" in entry.title


def test_a_revision_without_flags_is_told_by_its_counts() -> None:
    entry = told(added("가"), edited([("-", "가"), ("+", "나")]), moved(), moved(Kind.RENUMBERED))
    assert entry.title == "[중립] 가게 이용약관 개정 – 추가 1 · 수정 1 · 이동 1 · 번호 변경 1"


def test_a_revision_that_only_moves_clauses_has_no_verdict_in_its_title() -> None:
    assert told(moved(), document=ENGLISH).title == "Shop Terms of Service revised – 1 moved"


def test_a_vanished_notice_is_told_with_how_long_it_was_up() -> None:
    entry = told(kind=EventKind.NOTICE_VANISHED, document=NOTICE, detail="2일 동안 게시")
    assert entry.title == '가게 공지 사라짐: "고객 정보 노출 안내" – 2일 동안 게시'


def test_a_detail_is_a_sentence_of_the_summary() -> None:
    entry = told(kind=EventKind.NOTICE_VANISHED, document=NOTICE, detail="2일 동안 게시.")
    assert entry.summary == '가게 공지 사라짐: "고객 정보 노출 안내". 2일 동안 게시.'


def test_an_announced_change_is_told_with_its_notice() -> None:
    finding = replace(added("가", "제3조", flags=[flag(after="책임이 없습니다")]), announced=True)
    entry = told(finding, kind=EventKind.NOTICE_POSTED, document=NOTICE)
    assert entry.title == '[높음·불리] 가게 공지 게시: "고객 정보 노출 안내" – 제3조: "책임이 없습니다"'


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_title_has_nothing_that_could_be_read_as_markup(hostile: str) -> None:
    assert not re.search("[<>\n\ud800-\udfff\ufffe\u202e\x0b]", told(added("가", flags=[flag(after=hostile)])).title)


def test_a_title_never_grows_beyond_its_limit() -> None:
    endless = "끝없는 이름 " * 50
    document = replace(NOTICE, title=endless)
    finding = added(endless, endless, endless, flags=[flag(before=endless, after=endless * 2)] * 30)
    assert len(told(finding, kind=EventKind.NOTICE_EDITED, document=document, detail=endless).title) <= 120


@pytest.mark.parametrize(
    "flags",
    [[], [flag(after="끝없는 이름 " * 50), flag(Direction.FAVOURABLE, before="끝")] * 15],
    ids=["bare", "flagged"],
)
@pytest.mark.parametrize("kind", EventKind)
@pytest.mark.parametrize("document", [NOTICE, TERMS], ids=["notice", "terms"])
@pytest.mark.parametrize("language", Language)
def test_no_title_or_summary_grows_beyond_its_limit(
    language: Language, document: Declaration, kind: EventKind, flags: list[Flag]
) -> None:
    endless = "끝없는 이름 " * 50
    event = Event(
        id="1", kind=kind, document=document.document, at=datetime(2026, 3, 2, tzinfo=UTC), version=2, detail=endless
    )
    news = News(
        event=event,
        declaration=replace(document, title=endless, language=language),
        service=replace(SHOP, name=endless, name_en=endless),
        version=replace(version(document), number=10**9),
        findings=(added(endless, endless, flags=flags), edited([("-", endless), ("+", "나")]), *map(moved, Kind)),
        others=tuple(replace(event, kind=other) for other in EventKind),
    )
    entry = compose(news)
    assert len(entry.title) <= 120
    assert 0 < len(entry.summary) <= 600


def test_a_summary_gives_the_verdict_with_the_reason_of_each_flag() -> None:
    entry = told(added("가", "제1조", flags=[flag(after="가")]), seen=version(TERMS))
    assert entry.summary == (
        "가게 이용약관 개정 (제2판). 판정: 높음·불리. 조항: 추가 1. "
        "제1조 [보안 사고 책임] 침입에 대한 면책이 생겼습니다."
    )


def test_a_summary_counts_the_reasons_it_has_no_room_for() -> None:
    summary = told(added("가", "제1조", flags=[flag(after="가")] * 50)).summary
    shown = summary.count("침입에")
    assert summary.endswith(f" 그 밖에 {50 - shown}건.")
    assert 0 < len(summary) <= 600


def test_an_edited_clause_is_shown_as_two_whole_sentences_with_the_words_marked() -> None:
    entry = told(edited([("=", "시행일 "), ("-", "30일"), ("+", "7일"), ("=", " 전")], "제3조"))
    assert "<p><strong>변경 전</strong> 시행일 <strong>[삭제]</strong> <del>30일</del> 전</p>" in entry.html
    assert "<p><strong>변경 후</strong> 시행일 <strong>[추가]</strong> <ins>7일</ins> 전</p>" in entry.html


def test_an_added_clause_is_shown_as_added() -> None:
    entry = told(added("We owe nothing.", "9."), document=ENGLISH)
    assert "<h3>9. – added</h3><blockquote><p><strong>[added]</strong> <ins>We owe nothing.</ins></p>" in entry.html


def test_a_flag_is_shown_with_its_reason_beside_the_law() -> None:
    entry = told(added("가", flags=[flag(after="가")]))
    assert (
        "<li><strong>높음·불리 – 보안 사고 책임</strong>: 침입에 대한 면책이 생겼습니다. (KR Act 7)</li>" in entry.html
    )


def test_a_clause_is_headed_by_where_it_stood_with_where_it_stands() -> None:
    change = Change(
        kind=Kind.EDITED,
        before=clause("가", "제3조", "②", heading="개정"),
        after=clause("나", "제3조", "③", heading="개정"),
        edits=(Edit(op="-", text="가"), Edit(op="+", text="나")),
    )
    assert "<h3>제3조 ② → 제3조 ③ (개정) – 수정</h3>" in told(Finding(change=change)).html


def test_a_clause_that_completes_a_lead_in_is_shown_with_it() -> None:
    finding = added("1. 해킹", "제9조", "①", "1.")
    around = (
        clause("제9조", "제9조"),
        clause("① 다음의 경우 책임이 없습니다.", "제9조", "①"),
        clause("② 다른 항", "제9조", "②"),
    )
    shown = told(replace(finding, change=replace(finding.change, around_after=around))).html
    assert "<p>① 다음의 경우 책임이 없습니다.</p><blockquote>" in shown
    assert "다른 항" not in shown


def test_a_neighbour_that_weighs_a_flag_less_stands_below_it() -> None:
    fault = "② 이 조의 다른 규정에도 불구하고 회사는 회사의 고의 또는 과실로 손님에게 생긴 손해를 배상합니다."
    freed = "① 회사는 등대의 고장으로 손님에게 생긴 손해에 대하여 책임을 지지 않습니다."
    found = judge(f"제1조(책임)\n{fault}", f"제1조(책임)\n{freed}\n{fault}", Language.KO)
    assert f"</ul><p>이웃 조항이 있어 덜 무겁게 봄: {fault}</p>" in told(*found).html


def test_moved_clauses_are_counted_without_being_shown() -> None:
    html = told(moved(), added("가")).html
    assert "이동 1" in html
    assert "옮긴 조항" not in html


def test_flagged_clauses_come_before_the_others() -> None:
    html = told(added("앞의 조항"), added("걸린 조항", flags=[flag(after="걸린")])).html
    assert html.index("걸린 조항") < html.index("앞의 조항")


def test_the_evidence_names_version_moment_digest_with_address() -> None:
    seen = version(TERMS, "본문")
    html = told(added("가"), seen=seen).html
    assert "<p>판: 2</p><p>확인 시각: 2026-03-01 16:30 UTC (2026-03-02 01:30 KST)</p>" in html
    assert f"<p>본문 SHA-256: {seen.text_digest}</p><p>주소: https://shop.example/terms?a=1&amp;b=2</p>" in html


def test_a_vanished_notice_is_kept_in_its_own_words() -> None:
    seen = version(NOTICE, "이름이 노출되었습니다.\n\n<b>사과드립니다.</b>")
    html = told(kind=EventKind.NOTICE_VANISHED, document=NOTICE, seen=seen).html
    assert "<blockquote><p>이름이 노출되었습니다.</p><p>&lt;b&gt;사과드립니다.&lt;/b&gt;</p></blockquote>" in html


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_page_gets_markup_into_an_entry(hostile: str) -> None:
    findings = (
        added(hostile, hostile, flags=[flag(after=hostile)]),
        edited([("=", hostile), ("-", hostile), ("+", hostile)]),
    )
    document = replace(NOTICE, title=hostile, fetch=(f"https://shop.example/{hostile}",))
    entry = told(*findings, kind=EventKind.NOTICE_POSTED, document=document, seen=version(NOTICE, hostile))
    markup = Markup(entry.html)
    assert markup.tags <= {"h3", "p", "ul", "li", "blockquote", "strong", "del", "ins", "table"}
    assert not markup.attributes
    assert not markup.open


@pytest.mark.parametrize("hostile", ["&" * 1_000_000, "가" * 1_000_000, "'\n" * 100_000])
def test_an_entry_stays_small_whatever_the_page_holds(hostile: str) -> None:
    findings = [edited([("=", hostile), ("-", hostile), ("+", hostile)], flags=[flag(after=hostile)])] * 60
    document = replace(NOTICE, fetch=(f"https://shop.example/{hostile}",) * 9)
    entry = told(
        *findings, kind=EventKind.NOTICE_POSTED, document=document, seen=version(NOTICE, hostile), detail=hostile
    )
    assert len(entry.html.encode()) <= 60_000
    assert len(entry.summary) <= 600


def test_a_clause_of_very_many_edits_is_cut() -> None:
    html = told(edited([("-", "가"), ("=", " "), ("+", "나")] * 5_000)).html
    assert "…</p>" in html


def test_an_entry_says_how_many_clauses_it_leaves_out() -> None:
    assert "지면 관계로 생략한 조항: 10개" in told(*[added(f"조항 {number}") for number in range(50)]).html


def test_an_entry_carries_the_slugs_of_what_was_found() -> None:
    entry = told(
        added("가", flags=[flag(severity=Severity.LOW, after="가", category=Category.PENALTY), flag(after="나")] * 2)
    )
    assert (entry.direction, entry.severity) == (Direction.ADVERSE, Severity.HIGH)
    assert entry.categories == (Category.SECURITY_RISK, Category.PENALTY)


def test_an_entry_is_named_by_its_event() -> None:
    entry = told(added("가"))
    assert (entry.id, entry.link) == ("revised/shop/terms/2", "https://shop.example/terms?a=1&b=2")


@pytest.mark.parametrize(
    ("labels", "slugs"),
    [(CATEGORIES, Category), (DIRECTIONS, Direction), (SEVERITIES, Severity), (KINDS, Kind), (EVENTS, EventKind)],
    ids=["categories", "directions", "severities", "kinds", "events"],
)
def test_every_slug_has_its_own_name_in_both_languages(labels: Mapping[StrEnum, Phrase], slugs: type[StrEnum]) -> None:
    assert set(labels) == set(slugs)
    assert all(len({label[language] for label in labels.values()}) == len(slugs) for language in Language)


def test_evidence_that_a_person_captured_says_so() -> None:
    assert (
        "수집 방법: 사람이 브라우저에서 저장한 화면" in told(added("새 조항"), seen=version(TERMS), by_hand=True).html
    )
    assert "수집 방법" not in told(added("새 조항"), seen=version(TERMS)).html


def test_what_was_seen_twice_says_when_it_was_seen_again() -> None:
    assert (
        "재확인 시각: 2026-03-02 00:00 UTC (2026-03-02 09:00 KST)" in told(added("새 조항"), seen=version(TERMS)).html
    )


def test_a_notice_that_is_new_needed_no_second_look() -> None:
    posted = told(kind=EventKind.NOTICE_POSTED, document=NOTICE, seen=version(NOTICE))
    assert "재확인 시각" not in posted.html


def test_a_document_that_flaps_is_named_with_what_it_did() -> None:
    flapped = told(kind=EventKind.FLAPPED, seen=version(TERMS), detail="제1판의 글로 되돌아감")
    assert flapped.title.startswith("가게 이용약관 30일 안에 이전 글로 되돌아감")


HELD = HeldRun(
    run=12, held_at=datetime(2026, 3, 2, 9, tzinfo=UTC), tally=Tally(known=40, changed=9, failed=2), released_at=None
)


@pytest.mark.parametrize("language", Language)
def test_a_held_run_says_how_much_changed_and_how_to_release_it(language: Language) -> None:
    (entry,) = of_runs([HELD], language)
    assert (entry.id, entry.event, entry.direction) == ("run-held/12", EventKind.RUN_HELD, Direction.NONE)
    assert all(number in entry.title for number in ("12", "40", "9", "2"))
    assert "tos-monitor release 12" in entry.summary
    assert len(entry.title) <= 120


def test_a_release_is_an_entry_of_its_own() -> None:
    held, released = of_runs([replace(HELD, released_at=HELD.held_at + timedelta(days=1))], Language.EN)
    assert (held.at, released.at) == (HELD.held_at, HELD.held_at + timedelta(days=1))
    assert "since 2026-03-02 09:00 UTC" in released.summary
