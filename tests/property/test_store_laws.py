"""Laws of the store: a record comes back as it went in, and adding twice adds once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from db.bodies import compress, decompress
from db.columns import at, moment
from db.store import Store
from tests.shop import SHOP, TERMS
from tos_monitor.model import (
    Category,
    Cause,
    Change,
    Clause,
    Digest,
    Direction,
    DocumentId,
    Edit,
    Entry,
    Event,
    EventKind,
    Finding,
    Flag,
    Kind,
    Language,
    Look,
    Outcome,
    Phrase,
    Reading,
    Severity,
    Snapshot,
    Version,
)

T = TypeVar("T")

OPENED = datetime(2026, 1, 1, tzinfo=UTC)

# A store in memory takes some milliseconds to make.
laws = settings(max_examples=60, deadline=None)


def tuples(element: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(element, max_size=most).map(tuple)


texts = st.text(max_size=40)
digests = st.binary(min_size=32, max_size=32).map(lambda raw: Digest(raw.hex()))
moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2090, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours))),
)
readings = st.builds(
    Reading,
    text=texts,
    title=texts,
    posted_on=texts,
    tables=tuples(tuples(tuples(texts))),
    encoding=texts,
    chosen_by=texts,
    replaced=st.integers(0, 1000),
)
versions = st.builds(
    Version,
    document=st.just(TERMS.document),
    number=st.integers(1, 1000),
    cause=st.sampled_from(Cause),
    seen_at=moments,
    reader=digests,
    key=digests,
    reading=readings,
)
snapshots = st.builds(
    Snapshot,
    requested=texts,
    url=texts,
    status=st.integers(100, 599),
    headers=tuples(st.tuples(texts, texts)),
    body=st.binary(max_size=200),
)
clauses = st.builds(Clause, source=texts, path=tuples(texts), heading=texts, label=texts, is_heading=st.booleans())
flags = st.builds(
    Flag,
    category=st.sampled_from(Category),
    direction=st.sampled_from([Direction.ADVERSE, Direction.FAVOURABLE, Direction.NEUTRAL]),
    severity=st.sampled_from(Severity),
    rule=texts,
    quote_before=texts,
    quote_after=texts,
    law=tuples(texts),
    reason=st.builds(Phrase, ko=texts, en=texts),
)
sides = st.tuples(clauses, clauses) | st.tuples(st.none(), clauses) | st.tuples(clauses, st.none())
changes = st.builds(
    lambda kind, sides, edits, around: Change(
        kind=kind, before=sides[0], after=sides[1], edits=edits, around_before=around
    ),
    kind=st.sampled_from(Kind),
    sides=sides,
    edits=tuples(st.builds(Edit, op=st.sampled_from("=-+"), text=texts)),
    around=tuples(clauses),
)
findings = st.builds(Finding, change=changes, flags=tuples(flags), announced=st.booleans())
events = st.builds(
    Event,
    id=texts,
    kind=st.sampled_from(EventKind),
    document=st.just(TERMS.document),
    at=moments,
    version=st.none(),
    detail=texts,
)
entries = st.builds(
    Entry,
    id=texts,
    event=st.sampled_from(EventKind),
    service=st.just("shop"),
    document=st.just(TERMS.document),
    at=moments,
    language=st.sampled_from(Language),
    direction=st.sampled_from(Direction),
    severity=st.none() | st.sampled_from(Severity),
    directions=tuples(st.sampled_from(Direction)),
    categories=tuples(st.sampled_from(Category)),
    title=texts,
    summary=texts,
    html=texts,
    link=texts,
    events=tuples(st.sampled_from(EventKind)),
)


def opened() -> Store:
    store = Store.in_memory()
    with store.transaction():
        store.add_service(SHOP)
        store.add_document(TERMS, OPENED)
    return store


def twice(store: Store, add: Callable[[], None]) -> None:
    for _ in range(2):
        with store.transaction():
            add()


@laws
@given(versions)
def test_a_version_comes_back_as_it_went_in(version: Version) -> None:
    with opened() as store:
        twice(store, lambda: store.add_version(version))
        assert store.version(version.document, version.number) == store.latest(version.document) == version


@laws
@given(versions, tuples(snapshots))
def test_the_responses_of_a_new_version_come_back_as_they_came(
    version: Version, responses: tuple[Snapshot, ...]
) -> None:
    look = Look(declaration=TERMS, seen_at=version.seen_at, snapshots=responses)
    with opened() as store:
        first = replace(version, cause=Cause.FIRST_RECORD)
        run = store.start_run("run", OPENED)

        def add() -> None:
            store.add_look(run, look, Outcome.FIRST, first.number)
            store.add_version(first)

        twice(store, add)
        assert store.evidence(first).snapshots == responses


@laws
@given(versions, tuples(findings))
def test_findings_come_back_in_order_with_their_flags(version: Version, found: tuple[Finding, ...]) -> None:
    bare = [replace(each, change=replace(each.change, around_before=())) for each in found]
    with opened() as store:
        store.add_version(version)
        twice(store, lambda: store.add_findings(version, found))
        kept = store.findings(version.document, version.number)
        assert kept == tuple(sorted(bare, key=lambda each: each.announced))


@laws
@given(st.lists(events, max_size=4, unique_by=lambda event: event.id))
def test_events_come_back_oldest_first(happened: list[Event]) -> None:
    with opened() as store:
        for event in happened:
            twice(store, partial(store.add_event, event))
        assert store.events(TERMS.document) == tuple(sorted(happened, key=lambda event: event.at))


@laws
@given(st.lists(entries, max_size=4, unique_by=lambda entry: entry.id))
def test_entries_come_back_newest_first(told: list[Entry]) -> None:
    with opened() as store:
        run = store.start_run("run", OPENED)
        for entry in told:
            event = Event(id=entry.id, kind=entry.event, document=entry.document, at=entry.at, version=None)
            store.add_event(event)
            twice(store, partial(store.add_entry, run, entry))
        newest_first = sorted(sorted(told, key=lambda entry: entry.id), key=lambda entry: entry.at, reverse=True)
        assert store.entries() == store.entries(service="shop") == tuple(newest_first)


@given(st.binary(max_size=400), st.none() | st.binary(min_size=8, max_size=400))
def test_a_body_is_unpacked_as_it_was_packed(body: bytes, anchor: bytes | None) -> None:
    assert decompress(compress(body, anchor), anchor) == body


@given(moments)
def test_a_moment_is_read_as_it_was_written(then: datetime) -> None:
    assert at(moment(then)) == then


@given(moments, moments)
def test_moments_sort_as_text_as_they_do_in_time(one: datetime, other: datetime) -> None:
    assert (moment(one) < moment(other)) == (one < other)


@laws
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 200), st.binary(min_size=1, max_size=30)), max_size=12))
def test_every_version_that_was_seen_can_be_read_again(looks: list[tuple[int, int, bytes]]) -> None:
    with opened() as store:
        run = store.start_run("run", OPENED)
        now = OPENED
        for number, hours, body in looks:
            now += timedelta(hours=hours)
            response = Snapshot(requested="https://shop.example", url="https://shop.example", status=200, body=body)
            with store.transaction():
                store.add_version(_version(number))
                look = Look(declaration=TERMS, seen_at=now, snapshots=(response,))
                store.add_look(run, look, Outcome.UNCHANGED, number)
        readable = {number for number, _, _ in looks if store.evidence(_version(number)).snapshots}
        assert readable == {number for number, _, _ in looks}


def _version(number: int) -> Version:
    return Version(
        document=DocumentId("shop/terms"),
        number=number,
        cause=Cause.REVISION,
        seen_at=OPENED,
        reader=Digest("r"),
        key=Digest("k"),
        reading=Reading(text="이 약관은 예시입니다."),
    )
