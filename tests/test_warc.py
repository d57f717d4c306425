"""What is taken out of a WARC, as the field's own library writes it."""

import gzip
import io
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import brotli
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tos_monitor.captured import Captured, opened
from tos_monitor.errors import InputError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

URL = "https://shop.example/terms"
PAGE = "<!DOCTYPE html><title>약관</title><p>제1조 회원은 언제든지 탈퇴할 수 있습니다.</p>".encode()
EARLY, LATE = "2024-11-01T00:00:00Z", "2024-12-01T00:00:00Z"
HTML = ("Content-Type", "text/html; charset=utf-8")
LARGEST = 100_000


@dataclass(kw_only=True)
class Archive:
    """A WARC that a test writes, record by record."""

    packed: bool = True
    out: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        self.writer = WARCWriter(self.out, gzip=self.packed)
        self.writer.write_record(self.writer.create_warcinfo_record("shop.warc.gz", {"software": "a browser"}))

    def answer(
        self,
        body: bytes = PAGE,
        url: str = URL,
        *more: tuple[str, str],
        status: str = "200 OK",
        date: str = EARLY,
        said: dict[str, str] | None = None,
    ) -> "Archive":
        head = StatusAndHeaders(status, [HTML, *more], protocol="HTTP/1.1")
        self.writer.write_record(
            self.writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(body),
                length=len(body),  # else the library leaves a temporary file open
                http_headers=head,
                warc_headers_dict={"WARC-Date": date, **(said or {})},
            )
        )
        return self

    def redirect(self, url: str, location: str, date: str = EARLY) -> "Archive":
        return self.answer(b"", url, ("Location", location), status="301 Moved Permanently", date=date)

    def repeat(self, said: dict[str, str], status: str = "", date: str = LATE) -> "Archive":
        head = StatusAndHeaders(status, [HTML, ("ETag", '"late"')], protocol="HTTP/1.1") if status else None
        record = self.writer.create_warc_record(
            URL, "revisit", http_headers=head, warc_headers_dict={"WARC-Date": date, **said}
        )
        self.writer.write_record(record)
        return self

    def note(self, kind: str, url: str = URL) -> "Archive":
        record = self.writer.create_warc_record(
            url, kind, payload=io.BytesIO(b"not the page"), length=12, warc_content_type="text/plain"
        )
        self.writer.write_record(record)
        return self

    @property
    def bytes(self) -> bytes:
        return self.out.getvalue()


def page(archive: Archive, address: str = URL, largest: int = LARGEST) -> Captured:
    return opened("shop.warc.gz", archive.bytes, largest).page(address)


@pytest.mark.parametrize("packed", [True, False], ids=["gzip", "plain"])
def test_a_response_comes_as_it_was_captured(packed: bool) -> None:  # noqa: FBT001  a parameter of the test
    archive = Archive(packed=packed).answer(PAGE, URL, ("Set-Cookie", "visitor=1"), ("etag", '"a"'))
    assert page(archive) == Captured(
        body=PAGE, headers=(HTML, ("Etag", '"a"')), status=200, url=URL, at=datetime(2024, 11, 1, tzinfo=UTC)
    )


def test_a_warc_packed_as_one_stream_is_read_too() -> None:
    content = gzip.compress(Archive(packed=False).answer().bytes)
    assert opened("shop.warc.gz", content, LARGEST).page(URL).body == PAGE


def test_the_status_of_the_response_is_kept() -> None:
    assert page(Archive().answer(status="404 Not Found")).status == 404


@pytest.mark.parametrize(
    "address",
    [
        "http://shop.example/terms",
        "https://shop.example:443/terms",
        "https://SHOP.example/terms/",
        "https://shop.example/terms#article-1",
    ],
)
def test_addresses_of_one_page_are_the_same(address: str) -> None:
    assert page(Archive().answer(), address).body == PAGE


def test_a_korean_address_is_found_as_browsers_send_it() -> None:
    archive = Archive().answer(url="https://shop.example/%EC%95%BD%EA%B4%80")
    assert page(archive, "https://shop.example/약관").body == PAGE


@pytest.mark.parametrize(
    "address",
    [
        "https://shop.example/terms?v=2",
        "https://shop.example/",
        "https://mall.example/terms",
        "http://shop.example:8080/terms",
    ],
)
def test_another_page_is_not_taken_for_the_document(address: str) -> None:
    with pytest.raises(InputError, match=r"it holds no response of .*; name one with --url, it has https://shop"):
        page(Archive().answer(), address)


def test_the_newest_of_several_captures_is_taken_wherever_it_stands() -> None:
    archive = Archive().answer(b"<p>new", date=LATE).answer(b"<p>old", date=EARLY)
    found = page(archive)
    assert (found.body, found.at, found.captures) == (b"<p>new", datetime(2024, 12, 1, tzinfo=UTC), 2)


def test_redirects_are_followed_within_the_file() -> None:
    archive = (
        Archive()
        .answer(url="https://shop.example/rules/1")
        .redirect("http://shop.example/terms", URL)
        .redirect(URL, "/rules")
        .redirect("https://shop.example/rules", "https://shop.example/rules/1")
    )
    found = page(archive)
    assert (found.url, found.body) == ("https://shop.example/rules/1", PAGE)


def test_a_redirect_to_the_same_page_does_not_lead_away() -> None:
    assert page(Archive().answer().redirect("http://shop.example/terms/", URL, LATE)).body == PAGE


def test_a_redirect_without_an_address_is_a_response() -> None:
    assert page(Archive().redirect(URL, "http://[shop")).status == 301


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(PAGE), "gzip"),
        (gzip.compress(PAGE[:40]) + gzip.compress(PAGE[40:]) + b"\0\0", "x-gzip"),
        (zlib.compress(PAGE), "deflate"),
        (zlib.compress(PAGE)[2:-4], "deflate"),
        (brotli.compress(PAGE), "br"),
        (zstd.compress(PAGE), "zstd"),
        (brotli.compress(gzip.compress(PAGE)), "gzip, br"),
        (PAGE, "identity"),
        (PAGE, "gzip"),
        (PAGE, "br"),
    ],
    ids=["gzip", "streams", "deflate", "bare-deflate", "br", "zstd", "twice", "identity", "as-shown", "as-shown-br"],
)
def test_a_packed_body_is_unpacked(body: bytes, coding: str) -> None:
    found = page(Archive().answer(body, URL, ("Content-Encoding", coding)))
    assert (found.body, found.headers) == (PAGE, (HTML,))


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x;note\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)


@pytest.mark.parametrize(
    "body",
    [chunked(PAGE[:30], PAGE[30:]) + b"0\r\n\r\n", chunked(PAGE) + b"0\r\nDigest: x\r\n\r\n", PAGE],
    ids=["chunks", "trailer", "joined-before"],
)
def test_chunks_are_joined(body: bytes) -> None:
    assert page(Archive().answer(body, URL, ("Transfer-Encoding", "chunked"))).body == PAGE


@pytest.mark.parametrize(
    ("body", "header", "said"),
    [
        (chunked(PAGE), ("Transfer-Encoding", "chunked"), "it is cut short"),
        (gzip.compress(PAGE)[:-9], ("Content-Encoding", "gzip"), "it is cut short"),
        (zlib.compress(PAGE)[:-9], ("Content-Encoding", "deflate"), "it is cut short"),
        (brotli.compress(PAGE)[:-9], ("Content-Encoding", "br"), "it is cut short"),
        (zstd.compress(PAGE)[:-9], ("Content-Encoding", "zstd"), "it is cut short"),
        (b"\x01\x02", ("Content-Encoding", "gzip"), "it is damaged, or not packed as its Content-Encoding 'gzip' says"),
        (PAGE, ("Content-Encoding", "lzma"), "its Content-Encoding 'lzma' can't be undone"),
        (gzip.compress(bytes(LARGEST + 1)), ("Content-Encoding", "gzip"), "it is too large when unpacked"),
        (zlib.compress(bytes(LARGEST + 1)), ("Content-Encoding", "deflate"), "it is too large when unpacked"),
        (brotli.compress(bytes(LARGEST + 1)), ("Content-Encoding", "br"), "it is too large when unpacked"),
        (zstd.compress(bytes(LARGEST + 1)), ("Content-Encoding", "zstd"), "it is too large when unpacked"),
        (bytes(LARGEST + 1), ("Server", "shop"), "it is too large"),
    ],
)
def test_a_body_that_can_not_be_had_whole_is_refused(body: bytes, header: tuple[str, str], said: str) -> None:
    with pytest.raises(InputError) as refused:
        page(Archive().answer(body, URL, header))
    assert str(refused.value) == f"shop.warc.gz: {URL}: {said}"


@pytest.mark.parametrize(
    "said",
    [
        {"WARC-Refers-To": "<urn:uuid:00000000-0000-0000-0000-000000000001>"},
        {"WARC-Refers-To-Target-URI": URL, "WARC-Refers-To-Date": EARLY},
        {"WARC-Payload-Digest": "sha1:SAME"},
    ],
    ids=["id", "address", "digest"],
)
@pytest.mark.parametrize("status", ["", "200 OK", "304 Not Modified"])
def test_a_capture_that_repeats_an_earlier_one_has_its_body(said: dict[str, str], status: str) -> None:
    named = {"WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000001>", "WARC-Payload-Digest": "sha1:SAME"}
    found = page(Archive().answer(said=named).repeat(said, status))
    assert (found.body, found.status, found.at) == (PAGE, 200, datetime(2024, 12, 1, tzinfo=UTC))


def test_the_headers_of_a_capture_that_repeats_an_earlier_one_are_its_own() -> None:
    said = {"WARC-Refers-To-Target-URI": URL, "WARC-Refers-To-Date": EARLY}
    assert ("Etag", '"late"') in page(Archive().answer().repeat(said, "200 OK")).headers


def test_a_capture_that_repeats_what_is_in_another_file_is_refused() -> None:
    with pytest.raises(InputError, match="repeats one that is in another file"):
        page(Archive().answer().repeat({"WARC-Payload-Digest": "sha1:OTHER"}))


def test_an_answer_that_nothing_changed_is_no_page() -> None:
    assert page(Archive().answer().answer(b"", status="304 Not Modified", date=LATE)).status == 200


@pytest.mark.parametrize("said", [{"WARC-Truncated": "length"}, {"WARC-Segment-Number": "1"}])
def test_a_capture_that_is_not_whole_is_refused(said: dict[str, str]) -> None:
    with pytest.raises(InputError, match="was not captured to its end"):
        page(Archive().answer(said=said))


def test_records_of_other_kinds_are_passed_over() -> None:
    archive = Archive().note("resource").note("metadata").note("response", "dns:shop.example")
    assert page(archive.answer(url="https://[shop/").answer()).body == PAGE


def test_some_of_the_pages_are_named_when_the_address_is_not_there() -> None:
    archive = Archive()
    for number in range(5):
        archive.answer(url=f"https://shop.example/{number}")
    with pytest.raises(InputError, match=r"it has https://shop\.example/0, .*/1, .*/2, and 2 more$"):
        page(archive)


def test_a_file_without_responses_is_refused() -> None:
    with pytest.raises(InputError, match="it has none"):
        page(Archive())


def test_redirects_that_go_round_end() -> None:
    there = "https://shop.example/there"
    with pytest.raises(InputError, match="leads on and on"):
        page(Archive().redirect(URL, there).redirect(there, URL))


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("2024-11-01T09:00:00.123456+09:00", datetime(2024, 11, 1, 0, 0, 0, 123456, tzinfo=UTC)),
        ("2024-11-01T00:00:00", datetime(2024, 11, 1, tzinfo=UTC)),
        ("2024-11", None),
        ("0001-01-01T00:00:00+09:00", None),
    ],
)
def test_a_date_counts_when_it_names_an_instant(date: str, at: datetime | None) -> None:
    archive = Archive().answer(date=date)
    saved = opened("shop.warc", archive.bytes, LARGEST)
    assert (saved.at, saved.page(URL).at) == (at, at)


def record(*lines: str, body: bytes = b"") -> bytes:
    return "\r\n".join(("WARC/1.1", *lines, "", "")).encode() + body + b"\r\n\r\n"


RESPONSE = ("WARC-Type: response", f"WARC-Target-URI: {URL}")
WHOLE = Archive(packed=False).answer().bytes
PACKED = Archive().answer().bytes
BOMB = gzip.compress(record("Content-Length: 600000000").rstrip() + b"\r\n\r\n") + gzip.compress(bytes(1_000_000)) * 501


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(WHOLE[:-30], "it is cut short", id="cut"),
        pytest.param(PACKED[:-30], "it is cut short", id="packed-cut"),
        pytest.param(PACKED[:-8] + bytes(8), "it is damaged", id="packed-damaged"),
        pytest.param(WHOLE + b"<p>more</p>", "something else stands where a record should begin", id="more"),
        pytest.param(record(*RESPONSE), "does not say how long it is", id="no-length"),
        pytest.param(record(*RESPONSE, "Content-Length: -3", body=b"abc"), "something else stands", id="bad-length"),
        pytest.param(record(*RESPONSE, "Content-Length: 9")[:-4], "it is cut short", id="cut-after-head"),
        pytest.param(BOMB, "it holds more than 500 MB when unpacked", id="bomb"),
        pytest.param(record("A: " + "a" * 1_000_000), "a head without end", id="long-line"),
        pytest.param(record(*["A: " + "a" * 1000] * 1000), "a head without end", id="many-lines"),
        pytest.param(record("Content-Length: 0") * 50_001, "more than 50000 records", id="many-records"),
        pytest.param(gzip.compress(b"WARC/1.1\r\nA: " + bytes(2_000_000)), "a head without end", id="bomb-in-head"),
    ],
)
def test_a_file_that_can_not_be_read_to_its_end_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=f"^shop.warc: .*{said}"):
        opened("shop.warc", content, LARGEST)


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        pytest.param(("WARC-Type: response",), b"HTTP/1.1 200 OK\r\n\r\n", id="no-address"),
        pytest.param(("WARC-Type: response", "WARC-Target-URI: http:///"), b"HTTP/1.1 200 OK\r\n\r\n", id="no-host"),
        pytest.param((f"WARC-Target-URI: {URL}",), b"HTTP/1.1 200 OK\r\n\r\n", id="no-type"),
        pytest.param(RESPONSE, b"", id="empty"),
        pytest.param(RESPONSE, b"abc", id="no-http"),
        pytest.param(RESPONSE, b"HTTP/1.1 fine\r\n\r\n", id="no-status"),
        pytest.param(RESPONSE, b"HTTP/1.1 99999 OK\r\n\r\n", id="no-such-status"),
    ],
)
def test_a_record_that_is_no_response_is_passed_over(lines: Sequence[str], body: bytes) -> None:
    content = record(*lines, f"Content-Length: {len(body)}", body=body) + WHOLE
    assert opened("shop.warc", content, LARGEST).page(URL).body == PAGE


def test_an_address_in_angle_brackets_is_read() -> None:
    assert page(Archive().answer(url=f"<{URL}>")).url == URL
