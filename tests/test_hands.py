"""Documents that are watched by hand: when a person should look, and what is read of a page on paper."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests import shop
from tests.pdf_file import pdf_file
from tos_monitor.extract import extract
from tos_monitor.hands import is_due, reminder
from tos_monitor.model import DocumentKind, Health, Look, Reading, Rejection, Snapshot
from tos_monitor.printed import unprinted

NOW = datetime(2026, 11, 25, tzinfo=UTC)
HEALTH = Health(
    document=shop.TERMS.document,
    title="이용약관",
    kind=DocumentKind.TERMS,
    url="https://shop.example/terms",
    versions=1,
    last_look=NOW,
    last_good=NOW,
    last_change=None,
    problem="",
    refused="2026-10-02 https://shop.example/rules",
)
TERMS = replace(shop.TERMS, select=("#terms",))
LINES = [
    "제1조(목적)",
    "이 약관은 가게와 회원의 권리를 정합니다.",
    "제2조(탈퇴)",
    "회원은 언제든지 탈퇴할 수 있습니다.",
]


def seen(ago: timedelta) -> Health:
    return replace(HEALTH, last_good=NOW - ago)


@pytest.mark.parametrize(
    ("health", "due"),
    [
        pytest.param(replace(HEALTH, last_good=None), True, id="never"),
        pytest.param(seen(timedelta(0)), False, id="today"),
        pytest.param(seen(timedelta(days=7) - timedelta(seconds=1)), False, id="almost-a-week"),
        pytest.param(seen(timedelta(days=7)), True, id="a-week"),
        pytest.param(replace(seen(timedelta(days=70)), refused=""), False, id="not-refused"),
    ],
)
def test_a_document_is_due_by_hand_a_week_after_its_last_good_look(health: Health, due: bool) -> None:  # noqa: FBT001  a parameter of the test
    assert is_due(health, NOW) is due


@pytest.mark.parametrize(
    ("health", "said"),
    [
        pytest.param(seen(timedelta(days=8)), "due by hand: refused 2026-10-02 https://shop.example/rules", id="due"),
        pytest.param(
            seen(timedelta(days=1)),
            "by hand, due again 2026-12-01: refused 2026-10-02 https://shop.example/rules",
            id="not-yet",
        ),
        pytest.param(replace(HEALTH, refused=""), "", id="not-refused"),
    ],
)
def test_a_person_is_told_when_a_document_is_due(health: Health, said: str) -> None:
    assert reminder(health, NOW) == said


@pytest.mark.parametrize(
    "line",
    [
        "11/25/26, 10:51 PM 이용약관 | 가게",
        "25/11/2026, 22:51 Terms of Shop",
        "26. 11. 25. 오후 10:51 이용약관 | 가게",
        "2026. 11. 25. 22:51:07",
        "1 / 9 2026-11-25 22:51",
        "https://shop.example/terms 1/9",
        "file:///home/me/terms.html 12/12",
    ],
)
def test_what_a_browser_prints_around_a_page_is_left_out(line: str) -> None:
    assert unprinted("\n".join([line, *LINES])) == unprinted("\n".join([*LINES, line])) == "\n".join(LINES)


@pytest.mark.parametrize(
    "line",
    ["시행일: 2026. 11. 25.", "2026년 11월 25일 10:00부터 시행합니다.", "https://shop.example/help", "2026-11-25 시행"],
)
def test_a_line_of_the_text_is_kept(line: str) -> None:
    assert unprinted("\n".join([line, *LINES, line])) == "\n".join([line, *LINES, line])


def test_what_looks_printed_is_kept_within_the_text() -> None:
    text = "\n".join([*LINES, "11/25/26, 10:51 PM", *LINES])
    assert unprinted(text) == text


def test_a_text_of_one_line_may_be_all_print() -> None:
    assert unprinted("11/25/26, 10:51 PM") == ""


PRINTED = pdf_file(["26. 11. 25. 오후 10:51 이용약관", *LINES, "https://shop.example/terms 1/1"])


def look(body: bytes, content_type: str, *, by_hand: bool) -> Look:
    headers = (("Content-Type", content_type),)
    snapshot = Snapshot(requested=TERMS.fetch[0], url=TERMS.fetch[0], status=200, headers=headers, body=body)
    return Look(declaration=TERMS, seen_at=NOW, snapshots=(snapshot,), by_hand=by_hand)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        pytest.param(PRINTED, "application/pdf", id="pdf"),
        pytest.param("\n".join(LINES).encode(), "text/plain", id="utf-8"),
        pytest.param("\r\n".join(LINES).encode("utf-8-sig"), "text/plain", id="utf-8-bom"),
        pytest.param("\r\n".join(LINES).encode("utf-16"), "text/plain", id="utf-16"),
        pytest.param("\n".join(LINES).encode("cp949"), "text/plain", id="cp949"),
        pytest.param(
            f"<nav>메뉴</nav><div id=terms>{''.join(f'<p>{line}</p>' for line in LINES)}</div>".encode(),
            "text/html",
            id="html",
        ),
    ],
)
def test_a_page_by_hand_is_read_whole_where_nothing_can_be_selected(body: bytes, content_type: str) -> None:
    reading = extract(TERMS, look(body, content_type, by_hand=True))
    assert isinstance(reading, Reading)
    assert reading.text == "\n".join(LINES)


@pytest.mark.parametrize(
    ("body", "content_type", "by_hand"),
    [
        pytest.param(PRINTED, "application/pdf", False, id="fetched-pdf"),
        pytest.param("\n".join(LINES).encode(), "text/plain", False, id="fetched-text"),
        pytest.param(b"<p>another page</p>", "text/html", True, id="another-page-by-hand"),
    ],
)
def test_a_page_without_the_selected_part_is_rejected(body: bytes, content_type: str, by_hand: bool) -> None:  # noqa: FBT001  a parameter of the test
    rejection = extract(TERMS, look(body, content_type, by_hand=by_hand))
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "selector-no-match"


def test_a_pdf_by_hand_that_shows_no_text_is_rejected() -> None:
    rejection = extract(TERMS, look(pdf_file([]), "application/pdf", by_hand=True))
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "scanned-pdf"
