import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.pdf_file import pdf_file
from tos_monitor.admit import admit
from tos_monitor.extract import extract
from tos_monitor.model import (
    Declaration,
    DocumentKind,
    Language,
    Look,
    Past,
    Range,
    Reading,
    Rejection,
    Rows,
    Snapshot,
)
from tos_monitor.normal import text_key

URL = "https://shop.example/terms"
TERMS = Declaration(
    service="shop", id="terms", type="Terms of Service", title="이용약관", language=Language.KO, fetch=(URL,)
)
REAL_PAGES = Path(__file__).parent.parent.parent / "shared" / "data" / "html"


def snapshot(body: str | bytes, *, content_type: str = "text/html", url: str = URL) -> Snapshot:
    content = body.encode() if isinstance(body, str) else body
    return Snapshot(requested=url, url=url, status=200, headers=(("Content-Type", content_type),), body=content)


def look(*bodies: str | bytes, on: date = date(2026, 11, 1)) -> Look:
    seen_at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    return Look(declaration=TERMS, seen_at=seen_at, snapshots=tuple(map(snapshot, bodies)))


def text(declaration: Declaration, *bodies: str | bytes) -> str:
    reading = extract(declaration, look(*bodies))
    assert isinstance(reading, Reading)
    return reading.text


def test_without_a_declared_part_the_body_is_read_without_its_furniture() -> None:
    assert text(TERMS, "<nav>메뉴</nav><h1>약관</h1><p>제1조</p><footer>주소</footer>") == "약관\n제1조"


def test_declared_parts_are_read_in_the_order_of_the_declaration() -> None:
    declared = replace(TERMS, select=("#b", "#a"), remove=(".ad",))
    assert text(declared, "<p id=a>가</p><p id=b>나<i class=ad>광고</i></p><p>다</p>") == "나\n가"


def test_several_pages_make_one_text() -> None:
    assert text(TERMS, "<p>제1조</p>", "<p>제2조</p>") == "제1조\n제2조"


def test_a_page_in_cp949_reads_right() -> None:
    reading = extract(TERMS, look('<meta charset="euc-kr"><p>똠방각하의 약관을 정합니다.</p>'.encode("cp949")))
    assert reading == Reading(text="똠방각하의 약관을 정합니다.", encoding="cp949", chosen_by="meta")


def test_characters_that_could_not_be_read_are_counted() -> None:
    body = "<p>회사는 책임을 집니다. 회원은 책임을 지지 않습니다.</p>".encode("cp949").replace(b"</p>", b"\xff</p>")
    reading = extract(TERMS, look(body))
    assert isinstance(reading, Reading)
    assert reading.replaced == 1


def test_the_encodings_of_several_pages_are_all_named() -> None:
    reading = extract(TERMS, look("<p>회사는</p>", "<p>회원은 책임을 집니다</p>".encode("cp949")))
    assert isinstance(reading, Reading)
    assert reading.encoding == "utf-8, cp949"


def test_plain_text_keeps_its_lines() -> None:
    plain = snapshot("제1조\r\n\r\n  제2조  (목적)\n", content_type="text/plain; charset=utf-8")
    reading = extract(TERMS, replace(look(), snapshots=(plain,)))
    assert reading == Reading(text="제1조\n제2조 (목적)", encoding="utf-8", chosen_by="bytes")


def test_plain_text_has_no_parts_to_select() -> None:
    plain = snapshot("제1조", content_type="text/plain")
    rejection = extract(replace(TERMS, select=("#terms",)), replace(look(), snapshots=(plain,)))
    assert isinstance(rejection, Rejection)


@pytest.mark.parametrize(
    ("body", "content_type", "fault"),
    [
        (b"{}", "image/svg+xml", "image/svg+xml"),
        (b"\x89PNG", "text/html", "a picture, which is kept but not read: declare a page or a PDF"),
    ],
)
def test_a_file_that_is_no_text_is_rejected(body: bytes, content_type: str, fault: str) -> None:
    other = snapshot(body, content_type=content_type)
    rejection = extract(TERMS, replace(look(), snapshots=(other,)))
    assert rejection == Rejection(reason="unsupported-type", detail=f"{URL} is {fault}")


@pytest.mark.parametrize("content_type", ["application/pdf", "application/octet-stream", "text/html", ""])
def test_a_pdf_is_read_whatever_its_type_says(content_type: str) -> None:
    file = snapshot(pdf_file(["제1조(목적)", "  이 약관은\x01 회원의 권리를 정합니다."]), content_type=content_type)
    reading = extract(TERMS, replace(look(), snapshots=(file,)))
    assert reading == Reading(text="제1조(목적)\n이 약관은 회원의 권리를 정합니다.", encoding="pdf", chosen_by="bytes")


def test_a_pdf_that_cannot_be_read_is_rejected_with_its_address() -> None:
    file = snapshot("<h1>404</h1>", content_type="application/pdf")
    assert extract(TERMS, replace(look(), snapshots=(file,))) == Rejection(
        reason="unreadable-pdf", detail=f"{URL}: it is damaged: its end is missing"
    )


def test_a_page_and_a_pdf_make_one_text() -> None:
    pages = (snapshot("<p>제1조</p>"), snapshot(pdf_file(["제2조"]), content_type="application/pdf"))
    reading = extract(TERMS, replace(look(), snapshots=pages))
    assert isinstance(reading, Reading)
    assert (reading.text, reading.encoding) == ("제1조\n제2조", "utf-8, pdf")


@pytest.mark.parametrize(
    "markup",
    [
        "<textarea readonly>제1조 가\n제2조 나</textarea>",
        "<pre>제1조 가\n\n  제2조 나</pre>",
        "<details><summary>제1조 가</summary>제2조 나</details>",
        '<div role=tabpanel>제1조 가</div><div role=tabpanel hidden aria-hidden="true">제2조 나</div>',
        '<p>제1조 가</p><div class=pane style="display: none"><p>제2조 나</p></div>',
    ],
    ids=["textarea", "pre", "details", "tabs", "hidden pane"],
)
def test_text_that_shows_at_a_click_or_in_a_field_is_read(markup: str) -> None:
    assert text(TERMS, markup) == "제1조 가\n제2조 나"


@pytest.mark.parametrize(
    "markup",
    ["<p></p><iframe src='/terms'></iframe>", "<frameset><frame src='/top'><frame src='/terms'></frameset>"],
    ids=["iframe", "frameset"],
)
def test_a_page_whose_text_is_in_a_frame_says_so(markup: str) -> None:
    assert extract(TERMS, look(markup)) == Rejection(
        reason="text-in-frame", detail=f"{URL}: it shows a frame and no text: name it in frame"
    )


def test_a_page_with_text_may_hold_a_frame() -> None:
    assert text(TERMS, "<p>제1조</p><iframe src='/ad'></iframe>") == "제1조"


def test_struck_words_are_no_text() -> None:
    assert (
        text(replace(TERMS, select=("p",)), "<p>회사는 <s>30일</s> 7일 전에 알립니다.</p>")
        == "회사는 7일 전에 알립니다."
    )


def test_the_tables_of_a_notice_keep_the_struck_words_of_the_old_text() -> None:
    table = "<table><tr><th>현행<th>개정<tr><td>30일 <del>전에</del><td><del>30일</del> 7일</table>"
    reading = extract(replace(TERMS, kind=DocumentKind.NOTICE), look(table))
    assert isinstance(reading, Reading)
    assert reading.tables == ((("현행", "개정"), ("30일 전에", "7일")),)


def test_a_part_that_is_not_there_is_named() -> None:
    declared = replace(TERMS, select=("p", "#gone", Range(start_after="h1", end_before=".end")))
    assert extract(declared, look("<p>가</p>")) == Rejection(
        reason="selector-no-match",
        detail=f'select = "#gone", {{ start_after = "h1", end_before = ".end" }} matches nothing on {URL}',
    )


def test_each_of_several_pages_may_hold_another_part() -> None:
    assert text(replace(TERMS, select=("#a", "#b")), "<p id=a>가</p>", "<p id=b>나</p>") == "가\n나"


def test_each_of_several_pages_must_hold_a_part() -> None:
    rejection = extract(replace(TERMS, select=("#a",)), look("<p id=a>가</p>", "<p>나</p>"))
    assert rejection == Rejection(reason="selector-no-match", detail=f'select = "#a" matches nothing on {URL}')


def test_title_and_date_stand_where_the_declaration_says() -> None:
    declared = replace(TERMS, select=("#body",), heading="h1", posted_on=".date")
    reading = extract(
        declared, look("<h1>약관 개정<br>안내</h1><h1>둘째</h1><i class=date>2026.11.01</i><p id=body>가</p>")
    )
    assert reading == Reading(text="가", title="약관 개정 안내", posted_on="2026.11.01", chosen_by="bytes")


def test_a_title_that_is_not_there_is_no_reason_to_reject() -> None:
    reading = extract(replace(TERMS, heading="h1"), look("<p>가</p>"))
    assert reading == Reading(text="가", chosen_by="bytes")


def test_the_tables_of_a_notice_are_read_cell_by_cell() -> None:
    table = "<table><tr><th>변경 전<th>변경 후<tr><td>가<td>나</table>"
    reading = extract(replace(TERMS, kind=DocumentKind.NOTICE), look(table))
    assert isinstance(reading, Reading)
    assert reading.tables == ((("변경 전", "변경 후"), ("가", "나")),)


def test_a_page_is_read_as_it_was_declared_on_its_day() -> None:
    past = Past(valid_until=date(2025, 12, 31), fetch=(URL,), select=("#old",))
    declared = replace(TERMS, select=("#new",), history=(past,))
    reading = extract(declared, look("<p id=old>옛 약관</p>", on=date(2025, 12, 31)))
    assert isinstance(reading, Reading)


SENTENCE = (
    "<p>회사는 7일 전에 '공지'하고, <a href='/mail'>help@shop.example</a>로 묻게 합니다 - 단, 급할 때는 아닙니다.</p>"
)


@pytest.mark.parametrize(
    ("seen", "instead"),
    [
        ("/mail", "https://other.example/mail?session=1"),
        ("<p>", "<p class=body style='color: red' data-nonce=1>"),
        ("회사는 7일", "회사는\n\t&nbsp; 7일"),
        ("'공지'", "‘공지’"),
        (" - ", " – "),
        ("공지", "공\u200b지"),
        (
            "help@shop.example",
            "<span data-cfemail='076f626b7747746f68772962" + "7f666a776b62'>[email&#160;protected]</span>",
        ),
        ("<p>", "<!-- 1 --><p>"),
    ],
    ids=["link", "attributes", "space", "quotes", "dash", "zero width", "address", "comment"],
)
def test_what_no_reader_sees_is_no_change(seen: str, instead: str) -> None:
    assert seen in SENTENCE
    assert text_key(text(TERMS, SENTENCE.replace(seen, instead))) == text_key(text(TERMS, SENTENCE))


@pytest.mark.parametrize(
    ("seen", "instead"), [("7일", "3일"), ("합니다 -", "합니다. -"), ("공지", "고지"), ("help", "hello")]
)
def test_what_a_reader_sees_is_a_change(seen: str, instead: str) -> None:
    assert text_key(text(TERMS, SENTENCE.replace(seen, instead))) != text_key(text(TERMS, SENTENCE))


def test_a_selected_part_is_read_without_its_contents_and_its_counter() -> None:
    headings = [f"제{number}조 (가)" for number in range(1, 5)]
    contents = "".join(f"<li><a href='#a'>{heading}</a>" for heading in headings)
    articles = "".join(f"<h3>{heading}</h3><a href=#>TOP</a>" for heading in headings)
    page = f"<div id=terms><p>조회수 1,234</p><ul>{contents}</ul>{articles}</div>"
    assert text(replace(TERMS, select=("#terms",)), page).split("\n") == headings


def test_a_part_that_is_not_there_is_no_frame() -> None:
    rejection = extract(replace(TERMS, select=("#gone",)), look("<p>제1조</p><iframe src='/ad'></iframe>"))
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "selector-no-match"


def test_a_notice_that_only_frames_another_page_on_its_board_shows_no_text() -> None:
    declared = replace(TERMS, within=Rows(row="li"), fetch=(f"{URL}#n8",))
    framed = "<ul><li id=n8><iframe src='/n/8'></iframe></li><li id=n7><p>제3조를 고칩니다.</p></li></ul>"
    rejection = extract(declared, look(framed))
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "text-in-frame"


def _rows(*kinds: str) -> list[dict[str, Any]]:
    manifest = REAL_PAGES / "manifest.jsonl"
    rows = map(json.loads, manifest.read_text().splitlines()) if manifest.exists() else ()
    return [row for row in rows if row["kind"] in kinds]


def _same_text() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Two files each, and the selectors that both are read with."""
    rows = _rows("same_text_a", "same_text_b")
    for one, other in pairwise(rows):
        if (one["kind"], other["kind"]) == ("same_text_a", "same_text_b"):
            select = one["declaration"]["declaration"]["select"]
            yield one["file"], other["file"], (select,) if isinstance(select, str) else tuple(select)


@pytest.mark.skipif(not REAL_PAGES.exists(), reason="the real pages are kept outside of the repository")
def test_no_real_page_of_terms_is_taken_for_a_wall() -> None:
    files = [row["file"] for row in _rows("page", "korean")]
    refused = {file: rejection for file in files if (rejection := admit(look((REAL_PAGES / file).read_bytes())))}
    assert (len(files) > 60, refused) == (True, {})


@pytest.mark.skipif(not REAL_PAGES.exists(), reason="the real pages are kept outside of the repository")
def test_real_pages_that_differ_in_markup_alone_have_the_same_text() -> None:
    keys = [
        [text_key(text(replace(TERMS, select=select), (REAL_PAGES / file).read_bytes())) for file in files]
        for *files, select in _same_text()
    ]
    assert [one for one, _ in keys] == [other for _, other in keys]
