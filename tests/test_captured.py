"""What is taken out of a file that a browser saved."""

import gzip
import plistlib
from base64 import b64encode
from datetime import UTC, datetime
from quopri import encodestring

import pytest

from tests.pdf_file import pdf_file
from tos_monitor.captured import Captured, opened
from tos_monitor.errors import InputError

PAGE = "<!DOCTYPE html><title>약관</title><p>제1조 회원은 언제든지 탈퇴할 수 있습니다.</p>"
URL = "https://shop.example/terms?v=1"
FRAME = "https://shop.example/frame"
AT = datetime(2024, 11, 1, tzinfo=UTC)
LARGEST = 1_000_000


def archive(
    page: bytes = encodestring(PAGE.encode()),
    *,
    encoding: str = "quoted-printable",
    kind: str = "text/html",
    date: str = "Fri, 1 Nov 2024 09:00:00 +0900",
    origin: str = f"Snapshot-Content-Location: {URL}\r\n",
) -> bytes:
    head = (
        f"From: <Saved by a browser>\r\n{origin}Subject: terms\r\nDate: {date}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--cut--"\r\n\r\n\r\n'
        f"----cut--\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n"
        "Content-Location: https://shop.example/page\r\n\r\n"
    )
    framed = (
        "\r\n----cut--\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        f"Content-Location: {FRAME}\r\n\r\n<p>a frame</p>\r\n----cut----\r\n"
    )
    return head.encode() + page + framed.encode()


def plist(value: dict[str, object] | list[object]) -> bytes:
    return plistlib.dumps(value, fmt=plistlib.FMT_BINARY)


def resource(body: bytes, url: str, kind: str = "text/html") -> dict[str, object]:
    said = {"WebResourceMIMEType": kind, "WebResourceURL": url, "WebResourceTextEncodingName": "UTF-8"}
    return {**said, "WebResourceData": body}


def safari(page: bytes = PAGE.encode(), url: str = URL, *, frame: str = "<p>a frame</p>") -> bytes:
    framed = {"WebMainResource": resource(frame.encode(), FRAME)}
    return plist({"WebMainResource": resource(page, url), "WebSubframeArchives": [framed]})


def single_file(
    saved: str = "Fri Nov 01 2024 09:00:00 GMT+0900 (대한민국 표준시)", url: str = URL, *, page: str = "<p>제1조</p>"
) -> bytes:
    note = f"<!--\n Page saved with SingleFile \n url: {url} \n saved date: {saved}\n-->"
    return f"<!DOCTYPE html> <html lang=ko>{note}<meta charset=utf-8>{page}</html>".encode()


def captured(name: str, content: bytes, address: str = URL) -> Captured:
    return opened(name, content, LARGEST).page(address)


def typed(content_type: str) -> tuple[tuple[str, str], ...]:
    return (("Content-Type", content_type),)


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (encodestring(PAGE.encode()), "quoted-printable"),
        (b64encode(PAGE.encode()), "base64"),
        (PAGE.encode(), "binary"),
        (PAGE.encode(), "8bit"),
    ],
    ids=["quoted-printable", "base64", "binary", "8bit"],
)
def test_an_mhtml_gives_its_first_page_byte_for_byte(page: bytes, encoding: str) -> None:
    assert captured("a.mhtml", archive(page, encoding=encoding)).body.rstrip(b"\r\n") == PAGE.encode()


def test_an_mhtml_says_where_and_when_it_was_saved() -> None:
    saved = opened("a.mhtml", archive(), LARGEST)
    assert (saved.page(URL).url, saved.at) == (URL, AT)


def test_an_mhtml_is_told_by_its_bytes_whatever_it_is_called() -> None:
    assert captured("saved", archive()).url == URL


def test_a_header_line_may_be_folded_before_the_one_that_names_mime() -> None:
    assert captured("saved", b"Subject: terms\r\n of the shop\r\n" + archive()).url == URL


def test_the_charset_of_the_part_is_that_of_the_page() -> None:
    found = captured(
        "a.mht", archive(PAGE.encode("cp949"), encoding="8bit", kind='text/html; charset="ks_c_5601-1987"')
    )
    assert found.headers == typed("text/html; charset=ks_c_5601-1987")
    assert PAGE in found.body.decode("cp949")


def test_an_older_mhtml_says_where_it_was_saved_at_its_page() -> None:
    assert captured("a.mht", archive(origin="")).url == "https://shop.example/page"


@pytest.mark.parametrize("content", [archive(), safari()], ids=["mhtml", "safari"])
def test_the_page_in_a_frame_is_taken_when_its_address_is_asked_for(content: bytes) -> None:
    found = captured("saved", content, FRAME.replace("https", "http") + "/#top")
    assert (found.url, found.body.strip()) == (FRAME, b"<p>a frame</p>")


def test_an_mhtml_gives_the_page_in_a_frame_by_the_name_that_the_page_shows_it_under() -> None:
    assert captured("a.mhtml", archive(), "cid:frame-1@mhtml.blink").url == FRAME


@pytest.mark.parametrize("address", ["https://shop.example/moved", "about:blank", "http://[shop"])
def test_the_page_itself_is_taken_when_the_file_does_not_know_the_address(address: str) -> None:
    assert captured("a.mhtml", archive(), address).url == URL


def test_safari_says_where_a_page_was_saved_but_not_when() -> None:
    found = captured("saved", safari())
    assert found == Captured(body=PAGE.encode(), headers=typed("text/html; charset=UTF-8"), url=URL)


@pytest.mark.parametrize(
    ("date", "at"),
    [
        pytest.param("Fri, 1 Nov 2024 00:00:00 -0000", AT, id="utc-of-unknown-place"),
        pytest.param("Fri, 1 Nov 2024 00:00:00 GMT", AT, id="gmt"),
        pytest.param("Fri, 1 Nov 2024 00:00:00", None, id="no-zone"),
        pytest.param("yesterday", None, id="no-date"),
        pytest.param("Fri, 1 Nov 2024 00:00:00 +9999999999999999", None, id="no-such-zone"),
        pytest.param("Fri, 31 Dec 9999 23:00:00 -0500", None, id="after-the-calendar"),
        pytest.param("", None, id="empty"),
    ],
)
def test_a_date_counts_when_it_names_an_instant(date: str, at: datetime | None) -> None:
    assert captured("a.mhtml", archive(date=date)).at == at


def test_a_single_file_says_where_and_when_it_was_saved() -> None:
    content = single_file()
    assert captured("a.html", content) == Captured(body=content, headers=typed("text/html"), url=URL, at=AT)


def test_a_single_file_may_leave_out_when_it_was_saved() -> None:
    content = b"<html><!--\n Page saved with SingleFile \n url: https://shop.example/ \n--><p>terms"
    found = captured("a.html", content)
    assert (found.url, found.at) == ("https://shop.example/", None)


def test_a_whole_page_saved_by_chromium_says_where() -> None:
    content = b"<!DOCTYPE html>\n<!-- saved from url=(0026)https://shop.example/terms -->\n<html><p>terms"
    found = captured("a.html", content)
    assert (found.url, found.at) == ("https://shop.example/terms", None)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(single_file(url="file:///home/me/terms.html"), id="a-copy-of-a-copy"),
        pytest.param(b"<!-- saved from url=(0014)about:internet --><p>terms", id="about-internet"),
        pytest.param(b'<link rel="canonical" href="https://shop.example/terms"><p>terms', id="canonical"),
        pytest.param(b"<p>terms<!-- saved from url=(0026)https://shop.example/terms -->", id="not-at-the-top"),
        pytest.param(b"<!-- terms --><p>terms", id="another-comment"),
        pytest.param(b"<!-- Page saved with SingleFile", id="no-end"),
    ],
)
def test_only_an_address_on_the_web_that_the_browser_wrote_counts(content: bytes) -> None:
    assert captured("a.html", content).url is None


def test_a_pdf_is_told_by_its_bytes() -> None:
    content = pdf_file(["제1조(목적)"], trailer="/Info << /CreationDate (D:20241101090000+09'00') >>")
    assert captured("a", content) == Captured(body=content, headers=typed("application/pdf"))


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("a.TXT", "text/plain"), ("a.json", "application/json"), ("a.htm", "text/html"), ("terms", "text/html")],
)
def test_the_ending_tells_what_the_bytes_do_not(name: str, content_type: str) -> None:
    assert captured(name, b"terms").headers == typed(content_type)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("a.html.gz", gzip.compress(PAGE.encode()), "compressed and no WARC", id="packed"),
        pytest.param("a.warc.gz", b"\x1f\x8b\x08\x00", "compressed and no WARC", id="cut-packed"),
        pytest.param("a.webarchive", b"bplist00\xd1", "no web archive of Safari", id="cut-safari"),
        pytest.param("a.webarchive", plist([]), "no web archive of Safari", id="list"),
        pytest.param("a.webarchive", plist({}), "no web archive of Safari", id="no-resource"),
        pytest.param(
            "a.webarchive",
            plist({"WebMainResource": resource(PAGE.encode(), URL, "image/png")}),
            "no page",
            id="safari-picture",
        ),
        pytest.param("a.mhtml", archive()[:-40], "cut short", id="cut"),
        pytest.param(
            "a.mhtml", archive(kind="image/png").replace(b"text/html", b"image/gif"), "no page", id="pictures"
        ),
        pytest.param("a.mhtml", b"\x00\x01", "no page", id="no-mhtml"),
    ],
)
def test_a_file_that_holds_no_readable_page_is_refused(name: str, content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        captured(name, content)


def test_parts_nested_without_end_are_refused() -> None:
    depth = 3000
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    with pytest.raises(InputError, match="nested too deeply"):
        captured("a.mhtml", f"MIME-Version: 1.0\n{opened}".encode())
