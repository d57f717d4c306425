"""What is taken out of a file that a browser saved."""

from base64 import b64encode
from datetime import UTC, datetime
from quopri import encodestring

import pytest

from tests.pdf_file import pdf_file
from tos_monitor.captured import Captured, captured
from tos_monitor.errors import InputError

PAGE = "<!DOCTYPE html><title>약관</title><p>제1조 회원은 언제든지 탈퇴할 수 있습니다.</p>"
URL = "https://shop.example/terms?v=1"
AT = datetime(2024, 11, 1, tzinfo=UTC)


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
        "Content-Location: https://shop.example/frame\r\n\r\n"
    )
    frame = b"\r\n----cut--\r\nContent-Type: text/html\r\n\r\n<p>a frame</p>\r\n----cut----\r\n"
    return head.encode() + page + frame


def single_file(saved: str = "Fri Nov 01 2024 09:00:00 GMT+0900 (대한민국 표준시)", url: str = URL) -> bytes:
    note = f"<!--\n Page saved with SingleFile \n url: {url} \n saved date: {saved}\n-->"
    return f"<!DOCTYPE html> <html lang=ko>{note}<meta charset=utf-8><p>제1조</p></html>".encode()


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
    found = captured("a.mhtml", archive())
    assert (found.url, found.at) == (URL, AT)


def test_an_mhtml_is_told_by_its_bytes_whatever_it_is_called() -> None:
    assert captured("saved", archive()).url == URL


def test_a_header_line_may_be_folded_before_the_one_that_names_mime() -> None:
    assert captured("saved", b"Subject: terms\r\n of the shop\r\n" + archive()).url == URL


def test_the_charset_of_the_part_is_that_of_the_page() -> None:
    found = captured(
        "a.mht", archive(PAGE.encode("cp949"), encoding="8bit", kind='text/html; charset="ks_c_5601-1987"')
    )
    assert found.content_type == "text/html; charset=ks_c_5601-1987"
    assert PAGE in found.body.decode("cp949")


def test_an_older_mhtml_says_where_it_was_saved_at_its_page() -> None:
    assert captured("a.mht", archive(origin="")).url == "https://shop.example/frame"


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
    assert captured("a.html", content) == Captured(body=content, content_type="text/html", url=URL, at=AT)


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
    assert captured("a", content) == Captured(body=content, content_type="application/pdf")


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("a.TXT", "text/plain"), ("a.json", "application/json"), ("a.htm", "text/html"), ("terms", "text/html")],
)
def test_the_ending_tells_what_the_bytes_do_not(name: str, content_type: str) -> None:
    assert captured(name, b"terms").content_type == content_type


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("a.warc", b"WARC/1.1\r\nWARC-Type: response\r\n", "a WARC", id="warc"),
        pytest.param("a.warc.gz", b"\x1f\x8b\x08\x00", "compressed", id="packed"),
        pytest.param("a.webarchive", b"bplist00\xd1", "a Safari web archive", id="safari"),
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
