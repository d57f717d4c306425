"""The timeline: everything that is recorded of a service, on its day and in its lane, drawn and in words."""

import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from db.store import Store
from tests.conftest import Run
from tests.shop import BOARD, SHOP, TERMS
from tos_monitor.app.drawn import page, written
from tos_monitor.app.drawn.layout import LONG, MARKS, Layout
from tos_monitor.app.timelines import recorded
from tos_monitor.model import (
    HEALTH_EVENTS,
    Announcement,
    BoardLook,
    Category,
    Cause,
    Concerned,
    Count,
    Declaration,
    Digest,
    Direction,
    DocumentId,
    Entry,
    Event,
    EventKind,
    Hedge,
    Incident,
    Item,
    Language,
    Listing,
    Notice,
    NoticeKind,
    Outcome,
    Reading,
    Severity,
    Status,
    Told,
    Unit,
    Verdict,
    Version,
    WordClass,
)
from tos_monitor.timeline import LANES, Course, Fact, Lane, Point, Span, Timeline

CHANGE = BOARD.notice(Listing(url="https://shop.example/1", title="약관 개정 안내"))
BREACH = BOARD.notice(Listing(url="https://shop.example/2", title="개인정보 유출 안내"))
LATER = BOARD.notice(Listing(url="https://shop.example/3", title="다시 알립니다"))
FIRST = datetime(2031, 7, 20, 1, tzinfo=UTC)
DAY = timedelta(days=1)
ANNOUNCED = Announcement(
    announced_on=date(2031, 7, 20),
    effective_on=date(2031, 7, 27),
    documents=(Concerned(name="이용약관", document=TERMS.document, effective_on=date(2031, 7, 27)),),
    pairs=2,
    verdict=Verdict(direction=Direction.ADVERSE, severity=Severity.HIGH),
    reason="등대의 사정",
    objection="우편으로",
    objection_until=date(2031, 7, 26),
    deemed_consent="말이 없으면 동의",
    unread=("그림",),
)
ADMITTED = Incident(
    words=("유출",),
    word_class=WordClass.STATUTORY,
    minimisers=("일부",),
    count=Count(number=4500, unit=Unit.ACCOUNTS, hedge=Hedge.ABOUT, quote=""),
    items_leaked=(Item(slug="name", words="이름"),),
    items_denied=(Item(slug="password", words="비밀번호"),),
    occurred_on=date(2031, 5, 3),
    occurred_until=date(2031, 5, 6),
    discovered_on=date(2031, 7, 11),
    reported_on=date(2031, 7, 13),
    notified_on=date(2031, 7, 20),
    checklist=(("items", True), ("contact", False)),
    contact="080-000-0000",
    advice="바꾸십시오.",
    is_possible=True,
)


class Shelf:
    """A database that a test fills with what was seen."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.run = store.start_run("run", FIRST)
        store.add_service(SHOP)
        for declaration in (TERMS, BOARD.declaration, CHANGE, BREACH, LATER):
            store.add_document(declaration, FIRST)

    def told(
        self, notice: Declaration, said: Announcement | Incident, at: datetime = FIRST, *, number: int = 1
    ) -> None:
        """A version of a notice that announces or admits something, with the event that it came."""
        version = self._version(notice, number, at)
        words = Notice(title=notice.title, text="알립니다.", posted=at.date(), language=Language.KO)
        told = Told(notice=words, kind=NoticeKind.OTHER, document=notice.document)
        if isinstance(said, Announcement):
            told = replace(told, kind=NoticeKind.TERMS_CHANGE, announcement=said)
        else:
            told = replace(told, kind=NoticeKind.BREACH, incident=said)
        self.store.add_told(version, told)
        self.happened(EventKind.NOTICE_POSTED if number == 1 else EventKind.NOTICE_EDITED, notice, at)

    def _version(self, document: Declaration, number: int, at: datetime) -> Version:
        version = Version(
            document=document.document,
            number=number,
            cause=Cause.FIRST_RECORD if number == 1 else Cause.REVISION,
            seen_at=at,
            reader=Digest("reader"),
            key=Digest(f"key {number}"),
            reading=Reading(text=f"{number}. 등대는 월요일에 쉽니다."),
        )
        self.store.add_version(version)
        return version

    def happened(
        self,
        kind: EventKind,
        document: Declaration,
        at: datetime = FIRST,
        detail: str = "",
        beside: tuple[DocumentId, int] | None = None,
    ) -> Event:
        """An event."""
        event = Event(
            id=f"{kind}/{document.document}/{at}",
            kind=kind,
            document=document.document,
            at=at,
            version=None,
            detail=detail,
            beside=beside,
        )
        self.store.add_event(event)
        return event

    def entered(self, event: Event, direction: Direction) -> None:
        """The entry of an event."""
        entry = Entry(
            id=event.id,
            event=event.kind,
            service="shop",
            document=event.document,
            at=event.at,
            language=Language.KO,
            direction=direction,
            severity=Severity.HIGH,
            directions=(direction,),
            categories=(Category.SECURITY_RISK,),
            title="",
            summary="",
            html="",
            link="https://shop.example/entry",
        )
        self.store.add_entry(self.run, entry)

    def listed(self, at: datetime, *listings: Declaration) -> None:
        """A look at the board that found these notices and missed the change's, where it is not among them."""
        run = self.store.start_run("run", at)
        shown = tuple(Listing(url=each.fetch[0], title=each.title) for each in listings)
        look = BoardLook(board=BOARD, seen_at=at, snapshots=(), listings=shown, whole=True)
        self.store.add_board_look(run, look, Outcome.UNCHANGED)
        if CHANGE not in listings:
            self.store.add_absence(run, CHANGE.document, at)

    @property
    def timeline(self) -> Timeline:
        """What the records come to."""
        return recorded(self.store, SHOP)

    def span(self, course: Course) -> Span:
        """The only one of its kind."""
        (found,) = (span for span in self.timeline.spans if span.course is course)
        return found


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Store.in_memory() as store, store.transaction():
        yield Shelf(store)


def point(day: date, lane: Lane = Lane.NOTICES, title: str = "안내", link: str = "https://shop.example/1") -> Point:
    return Point(
        day=day,
        lane=lane,
        happened=EventKind.NOTICE_POSTED,
        document=DocumentId("shop/notice/1"),
        title=title,
        link=link,
    )


def span(start: date, end: date | None, title: str = "안내") -> Span:
    return Span(
        lane=Lane.NOTICES, course=Course.UP, document=DocumentId("shop/notice/1"), title=title, start=start, end=end
    )


def drawn(*points: Point, spans: tuple[Span, ...] = ()) -> Timeline:
    return Timeline(service=SHOP, points=points, spans=spans)


def on(day: int) -> date:
    return date(2031, 7, 1) + (day - 1) * DAY


# --- what is on the axis


def test_every_event_has_a_lane_but_those_of_the_watch_itself() -> None:
    assert set(LANES) == set(EventKind) - HEALTH_EVENTS


def test_a_day_is_the_one_that_people_at_the_service_call_it(shelf: Shelf) -> None:
    shelf.happened(EventKind.REVISED, TERMS, datetime(2031, 7, 20, 16, tzinfo=UTC))
    assert [each.day for each in shelf.timeline.points] == [date(2031, 7, 21)]


def test_what_happened_is_told_with_the_verdict_and_the_link_of_its_entry(shelf: Shelf) -> None:
    shelf.entered(shelf.happened(EventKind.REVISED, TERMS), Direction.ADVERSE)
    (revised,) = shelf.timeline.points
    assert revised.verdict == Verdict(direction=Direction.ADVERSE, severity=Severity.HIGH)
    assert (revised.categories, revised.link) == ((Category.SECURITY_RISK,), "https://shop.example/entry")


def test_what_has_no_entry_leads_to_its_document(shelf: Shelf) -> None:
    shelf.happened(EventKind.SILENT_CHANGE, TERMS)
    assert [each.link for each in shelf.timeline.points] == ["https://shop.example/terms"]


def test_what_happened_to_the_watch_itself_is_left_out(shelf: Shelf) -> None:
    shelf.happened(EventKind.FLAPPED, TERMS)
    assert shelf.timeline.points == ()


def test_what_a_notice_announced_comes_back_as_it_was_recorded(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    assert [each.announcement for each in shelf.store.tellings("shop")] == [ANNOUNCED]


def test_what_a_notice_admitted_comes_back_as_it_was_recorded(shelf: Shelf) -> None:
    shelf.told(BREACH, ADMITTED)
    assert [each.incident for each in shelf.store.tellings("shop")] == [ADMITTED]


def test_an_incident_of_which_nothing_is_said_comes_back_empty(shelf: Shelf) -> None:
    shelf.told(BREACH, Incident())
    assert [each.incident for each in shelf.store.tellings("shop")] == [Incident()]


def test_a_notice_is_up_from_the_first_look_to_the_first_of_two_that_missed_it(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.listed(FIRST, CHANGE)
    shelf.listed(FIRST + 7 * DAY)
    shelf.listed(FIRST + 8 * DAY)
    up = shelf.span(Course.UP)
    assert (up.start, up.end) == (date(2031, 7, 20), date(2031, 7, 27))


def test_a_notice_that_one_look_missed_is_still_up(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.listed(FIRST, CHANGE)
    shelf.listed(FIRST + DAY)
    assert shelf.span(Course.UP).end is None


def test_an_announced_change_lasts_until_it_applies(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    announced = shelf.span(Course.ANNOUNCED)
    assert (announced.start, announced.end) == (ANNOUNCED.announced_on, ANNOUNCED.effective_on)


def test_a_change_announced_for_no_day_goes_on(shelf: Shelf) -> None:
    shelf.told(CHANGE, replace(ANNOUNCED, effective_on=None))
    assert shelf.span(Course.ANNOUNCED).end is None


POSTPONED = replace(ANNOUNCED, announced_on=date(2031, 7, 26), effective_on=None, status=Status.POSTPONED)
SIXTH = FIRST + 6 * DAY


def test_a_postponed_change_lasts_until_it_was_put_off(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.told(CHANGE, POSTPONED, SIXTH, number=2)
    shelf.happened(EventKind.ANNOUNCEMENT_POSTPONED, CHANGE, SIXTH, beside=(CHANGE.document, 1))
    postponed = shelf.span(Course.POSTPONED)
    assert (postponed.start, postponed.end) == (date(2031, 7, 20), date(2031, 7, 26))


def test_a_change_that_another_notice_puts_off_lasts_until_that_notice_came(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.told(LATER, POSTPONED, SIXTH)
    shelf.happened(EventKind.ANNOUNCEMENT_POSTPONED, LATER, SIXTH, beside=(CHANGE.document, 1))
    postponed = shelf.span(Course.POSTPONED)
    assert (postponed.document, postponed.end) == (CHANGE.document, date(2031, 7, 26))


def test_a_notice_that_only_takes_back_announces_nothing(shelf: Shelf) -> None:
    shelf.told(LATER, POSTPONED, SIXTH)
    assert {each.course for each in shelf.timeline.spans} == {Course.UP}


def test_a_change_put_off_to_another_day_lasts_until_that_day(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.told(CHANGE, replace(POSTPONED, effective_on=date(2031, 9, 1)), SIXTH, number=2)
    shelf.happened(EventKind.ANNOUNCEMENT_POSTPONED, CHANGE, SIXTH, beside=(CHANGE.document, 1))
    assert shelf.span(Course.ANNOUNCED).end == date(2031, 9, 1)


def test_what_was_put_off_and_then_taken_back_is_withdrawn(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.told(CHANGE, POSTPONED, SIXTH, number=2)
    shelf.happened(EventKind.ANNOUNCEMENT_POSTPONED, CHANGE, SIXTH, beside=(CHANGE.document, 1))
    shelf.happened(EventKind.ANNOUNCEMENT_WITHDRAWN, CHANGE, SIXTH + DAY)
    assert shelf.span(Course.WITHDRAWN).end == date(2031, 7, 27)


def test_a_change_put_off_and_then_announced_anew_lasts_until_its_new_day(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.told(CHANGE, POSTPONED, SIXTH, number=2)
    shelf.happened(EventKind.ANNOUNCEMENT_POSTPONED, CHANGE, SIXTH, beside=(CHANGE.document, 1))
    shelf.told(CHANGE, replace(ANNOUNCED, effective_on=date(2031, 9, 1)), SIXTH + DAY, number=3)
    shelf.happened(EventKind.EFFECTIVE_DATE_MOVED, CHANGE, SIXTH + DAY, beside=(CHANGE.document, 2))
    assert shelf.span(Course.ANNOUNCED).end == date(2031, 9, 1)


def test_a_change_that_another_notice_puts_off_to_another_day_lasts_until_that_notice_came(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    for kind in (EventKind.ANNOUNCEMENT_POSTPONED, EventKind.EFFECTIVE_DATE_MOVED):
        shelf.happened(kind, LATER, SIXTH, beside=(CHANGE.document, 1))
    assert shelf.span(Course.POSTPONED).end == date(2031, 7, 26)


def test_a_change_whose_notice_went_away_and_came_back_is_announced(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.happened(EventKind.ANNOUNCEMENT_WITHDRAWN, CHANGE, FIRST + 2 * DAY)
    shelf.happened(EventKind.NOTICE_RETURNED, CHANGE, FIRST + 3 * DAY)
    assert shelf.span(Course.ANNOUNCED).end == ANNOUNCED.effective_on


def test_a_notice_that_comes_back_leaves_put_off_what_another_put_off(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.happened(EventKind.ANNOUNCEMENT_POSTPONED, LATER, FIRST + DAY, beside=(CHANGE.document, 1))
    shelf.happened(EventKind.ANNOUNCEMENT_WITHDRAWN, CHANGE, FIRST + 2 * DAY)
    shelf.happened(EventKind.NOTICE_RETURNED, CHANGE, FIRST + 3 * DAY)
    assert shelf.span(Course.POSTPONED).end == date(2031, 7, 21)


def test_a_change_whose_notice_went_away_lasts_until_that_day(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.happened(EventKind.ANNOUNCEMENT_WITHDRAWN, CHANGE, FIRST + 5 * DAY)
    assert shelf.span(Course.WITHDRAWN).end == date(2031, 7, 25)


def test_the_days_that_a_breach_notice_names_are_facts_of_its_lane(shelf: Shelf) -> None:
    shelf.told(BREACH, ADMITTED)
    facts = [(each.day, each.happened) for each in shelf.timeline.points if isinstance(each.happened, Fact)]
    assert facts == [
        (date(2031, 5, 3), Fact.OCCURRED),
        (date(2031, 7, 11), Fact.DISCOVERED),
        (date(2031, 7, 13), Fact.REPORTED),
        (date(2031, 7, 20), Fact.NOTIFIED),
    ]


def test_an_incident_is_undisclosed_until_its_first_notice(shelf: Shelf) -> None:
    shelf.told(BREACH, Incident())
    shelf.told(LATER, Incident(occurred_on=date(2031, 5, 3)), FIRST + 9 * DAY)
    hidden = shelf.span(Course.UNDISCLOSED)
    assert (hidden.start, hidden.end, hidden.document) == (date(2031, 5, 3), date(2031, 7, 20), LATER.document)


def test_the_newest_notice_that_names_a_day_is_believed(shelf: Shelf) -> None:
    shelf.told(BREACH, Incident(discovered_on=date(2031, 7, 18)))
    shelf.told(LATER, Incident(discovered_on=date(2031, 7, 11)), FIRST + 9 * DAY)
    facts = [each.day for each in shelf.timeline.points if each.happened is Fact.DISCOVERED]
    assert facts == [date(2031, 7, 11)]


def test_an_incident_that_no_notice_dates_is_a_point_without_a_span(shelf: Shelf) -> None:
    shelf.told(BREACH, Incident())
    assert {each.course for each in shelf.timeline.spans} == {Course.UP}


def test_a_notice_that_stood_before_the_watch_began_is_no_part_of_the_story(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED, number=2)  # of which nobody saw the first version come
    assert shelf.timeline.spans == ()


def test_the_story_since_a_day_keeps_what_had_begun_and_went_on() -> None:
    whole = drawn(point(on(1)), point(on(9)), spans=(span(on(1), on(3)), span(on(2), on(7)), span(on(1), None)))
    since = whole.since(on(5))
    assert [each.day for each in since.points] == [on(9)]
    assert since.spans == whole.spans[1:]
    assert since.days == (on(7), on(9))


# --- how it is drawn


def test_days_run_downwards_and_a_long_gap_is_cut() -> None:
    layout = Layout(timeline=drawn(point(on(1)), point(on(2)), point(on(2 + LONG)), point(on(900))))
    tops = list(layout.days.values())
    assert tops == sorted(tops)
    assert tops[3] - tops[2] <= tops[2] - tops[1] + 5
    assert [days for _, days in layout.gaps] == [900 - 2 - LONG]


def test_bars_of_a_lane_that_overlap_stand_beside_each_other() -> None:
    spans = (span(on(1), on(9)), span(on(5), None), span(on(9), None))
    bars = Layout(timeline=drawn(spans=spans)).bars
    assert [bar.column for bar in bars] == [0, 1, 0]


def test_a_busy_board_draws_no_wider_than_a_screen() -> None:
    layout = Layout(timeline=drawn(spans=tuple(span(on(1), None) for _ in range(200))))
    assert layout.size[0] < 500


def test_a_bar_that_began_before_the_first_day_comes_from_the_top() -> None:
    (bar,) = Layout(timeline=drawn(point(on(9)), spans=(span(on(1), None),)).since(on(5))).bars
    assert bar.top < Layout(timeline=drawn(point(on(9)))).days[on(9)]


def test_a_point_stands_on_the_bar_of_its_notice() -> None:
    passing = replace(span(on(1), on(9)), document=DocumentId("shop/notice/other"))
    layout = Layout(timeline=drawn(point(on(5)), spans=(passing, span(on(5), on(9)))))
    assert [mark.column for mark in layout.marks] == [layout.bars[1].column]


def test_two_marks_of_a_day_are_never_in_one_place() -> None:
    layout = Layout(timeline=drawn(*(point(on(5)) for _ in range(4)), spans=(span(on(5), on(9)),)))
    assert len({(mark.column, mark.y) for mark in layout.marks}) == 4


DAYS = st.integers(1, 60).map(on)
POINTS = st.lists(st.builds(point, DAYS, st.sampled_from(Lane)), max_size=30)
SPANS = st.lists(st.builds(span, DAYS, st.none() | DAYS), max_size=12)


@given(points=POINTS, spans=SPANS)
def test_no_two_marks_are_in_one_place_and_none_is_outside(points: list[Point], spans: list[Span]) -> None:
    layout = Layout(timeline=drawn(*points, spans=tuple(spans)))
    width, height = layout.size
    marks = [(layout.x(mark.point.lane, mark.column), mark.y) for mark in layout.marks]
    assert len(marks) == len(set(marks))
    assert all(0 < x < width and 0 < y < height for x, y in marks)
    assert all(0 < bar.top <= bar.bottom < height for bar in layout.bars)


def test_of_more_marks_than_have_room_the_rest_is_counted() -> None:
    layout = Layout(timeline=drawn(*(point(on(5)) for _ in range(MARKS + 3))))
    assert [mark.left for mark in layout.marks] == [*[0] * (MARKS - 1), 3]


def test_a_day_with_just_as_many_marks_as_have_room_shows_them_all() -> None:
    layout = Layout(timeline=drawn(*(point(on(5)) for _ in range(MARKS))))
    assert [mark.left for mark in layout.marks] == [0] * MARKS


def test_what_is_left_out_of_a_drawing_is_counted_in_it() -> None:
    assert ">+3</text>" in page(drawn(*(point(on(5)) for _ in range(MARKS + 3))))


def test_the_page_needs_nothing_but_itself() -> None:
    shown = BeautifulSoup(page(drawn(point(on(1)))), "lxml")
    assert shown.select("script, link, img, iframe, object, [src], [onclick]") == []


def test_a_browser_applies_the_style_of_the_page_and_no_other() -> None:
    shown = BeautifulSoup(page(drawn(point(on(1)))), "lxml")
    ((policy,), (style,)) = (shown.select(css) for css in ("meta[http-equiv]", "style"))
    allowed = b64encode(sha256(style.get_text().encode()).digest()).decode()
    assert str(policy["content"]).startswith(f"default-src 'none'; style-src 'sha256-{allowed}'")


def test_the_drawing_is_well_formed_and_says_where_the_same_is_in_words() -> None:
    html = page(drawn(point(on(1)), point(on(90), Lane.INCIDENTS), spans=(span(on(1), None),)))
    svg = ET.fromstring(html[html.index("<svg") : html.index("</svg>") + 6])  # noqa: S314  made here
    assert svg.attrib["role"] == "img"
    assert "목록" in svg.attrib["aria-label"]


def test_the_list_holds_everything_that_is_drawn(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.told(BREACH, ADMITTED, FIRST + DAY)
    told = shelf.timeline
    shown = BeautifulSoup(page(told), "lxml")
    assert len(shown.select(".events > li")) == len(told.points)
    assert len(shown.select(".spans tbody tr")) == len(told.spans)
    assert [each.get_text() for each in shown.select("h3")] == sorted({str(each.day) for each in told.points})


def test_a_verdict_is_shown_with_its_sign_and_what_it_is_about() -> None:
    adverse = Verdict(direction=Direction.ADVERSE, severity=Severity.HIGH)
    told = replace(point(on(1)), verdict=adverse, categories=(Category.SECURITY_RISK,), detail="이레 앞서")
    (shown,) = BeautifulSoup(page(drawn(told)), "lxml").select(".events > li")
    assert shown.get_text() == "공지 공지 게시 ▲ 높음·불리: 안내이레 앞서 – 보안 사고 책임"


def test_what_a_board_writes_stays_text() -> None:
    hostile = "</title><script>alert(1)</script>"
    html = page(drawn(point(on(1), title=hostile), spans=(span(on(1), None, title=hostile),)))
    assert "<script" not in html


def test_only_an_address_of_the_web_is_made_a_link() -> None:
    shown = BeautifulSoup(page(drawn(point(on(1), link="javascript:alert(1)"))), "lxml")
    assert shown.select("a[href]") == []


def test_a_day_since_which_nothing_is_recorded_is_said_and_not_drawn() -> None:
    html = page(drawn(point(on(1))).since(on(5)))
    assert "<svg" not in html
    assert "2031-07-05부터" in html


def test_the_json_has_the_keys_that_other_programs_rely_on(shelf: Shelf) -> None:
    shelf.told(CHANGE, ANNOUNCED)
    shelf.entered(shelf.happened(EventKind.TERMS_ANNOUNCED, CHANGE), Direction.ADVERSE)
    told = written(shelf.timeline)
    assert set(told) == {"service", "name", "since", "events", "spans"}
    read = json.loads(json.dumps(told, ensure_ascii=False))
    assert {key for event in read["events"] for key in event} == {
        "day", "lane", "event", "document", "version", "title", "detail", "direction", "severity", "categories", "link",
    }  # fmt: skip
    assert {key for each in read["spans"] for key in each} == {"lane", "course", "document", "title", "from", "until"}
    assert read["events"][1]["direction"] == "adverse"


# --- the command


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "tos.db"
    with Store.open(path) as store, store.transaction():
        shelf = Shelf(store)
        shelf.told(CHANGE, ANNOUNCED)
        shelf.entered(
            shelf.happened(EventKind.TERMS_ANNOUNCED, CHANGE, detail="시행 예정일 2031-07-27"), Direction.ADVERSE
        )
        shelf.happened(EventKind.REVISED, TERMS, FIRST + 7 * DAY)
        store.add_service(replace(SHOP, id="quiet"))
    return path


@pytest.mark.usefixtures("filled")
def test_each_thing_that_happened_is_a_line(tos_monitor: Run) -> None:
    ended = tos_monitor("timeline", "shop", "--db", "tos.db")
    assert (ended.returncode, ended.stderr) == (0, "")
    _, posted, announced, revised = (line.split("\t") for line in ended.stdout.splitlines())
    assert posted[:3] == ["2031-07-20", "공지", "공지 게시"]
    assert announced[1:] == [
        "예고", "변경 예고", "높음·불리", "약관 개정 안내: 시행 예정일 2031-07-27 – 보안 사고 책임",
        "https://shop.example/entry",
    ]  # fmt: skip
    assert revised[0] == "2031-07-27"


@pytest.mark.usefixtures("filled")
def test_the_story_can_be_told_from_a_day_on(tos_monitor: Run) -> None:
    told = json.loads(
        tos_monitor("timeline", "shop", "--db", "tos.db", "--since", "2031-07-27", "--format", "json").stdout
    )
    assert (told["since"], [event["event"] for event in told["events"]]) == ("2031-07-27", ["revised"])


@pytest.mark.usefixtures("filled")
def test_the_page_is_printed(tos_monitor: Run) -> None:
    assert tos_monitor("timeline", "shop", "--db", "tos.db", "--format", "html").stdout.startswith("<!doctype html>")


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("service", "database", "said"),
    [
        ("quiet", "tos.db", "quiet: nothing has happened yet"),
        ("harbour", "tos.db", "harbour: nothing is recorded of it, expected one of quiet, shop"),
        ("shop", "none.db", "none.db: no such database"),
    ],
)
def test_a_service_without_records_is_one_line_and_a_usage_error(
    tos_monitor: Run, service: str, database: str, said: str
) -> None:
    ended = tos_monitor("timeline", service, "--db", database)
    assert (ended.returncode, ended.stdout, len(ended.stderr.splitlines())) == (2, "", 1)
    assert said in ended.stderr
