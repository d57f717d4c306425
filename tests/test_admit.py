import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.pdf_file import pdf_file
from tests.shop import TERMS
from tos_monitor.admit import CHECKS, admit, admit_reading
from tos_monitor.alphabet import foreign_tongue
from tos_monitor.model import Declaration, DocumentKind, Language, Look, Reading, Rejection, Snapshot
from tos_monitor.signs import SIGNS

URL = "https://shop.example/terms"
ANSWER = Snapshot(requested=URL, url=URL, status=200, headers=(("Content-Type", "text/html"),))
CLAUSE = "<p>제1조(목적) 이 약관은 회원의 권리를 정합니다.</p>"


def look(*snapshots: Snapshot, kind: DocumentKind = DocumentKind.TERMS) -> Look:
    declaration = replace(TERMS, kind=kind)
    return Look(declaration=declaration, seen_at=datetime(2026, 11, 1, tzinfo=UTC), snapshots=snapshots)


def reason(markup: str, kind: DocumentKind = DocumentKind.TERMS, header: tuple[str, str] = ("Age", "0")) -> str | None:
    snapshot = replace(ANSWER, headers=(*ANSWER.headers, header), body=markup.encode())
    rejection = admit(look(snapshot, kind=kind))
    return rejection.reason if rejection else None


def test_a_page_of_terms_is_admitted() -> None:
    assert reason(CLAUSE) is None


@pytest.mark.parametrize("status", [199, 301, 404, 410, 500, 503])
def test_an_answer_that_is_no_success_is_rejected_by_its_status(status: int) -> None:
    rejection = admit(look(replace(ANSWER, status=status, body=CLAUSE.encode())))
    assert rejection == Rejection(reason=f"http-{status}", detail=f"{URL} answered {status}")


@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_an_empty_body_is_rejected(body: bytes) -> None:
    assert admit(look(replace(ANSWER, body=body))) == Rejection(
        reason="empty-body", detail=f"{URL} answered with nothing"
    )


def test_a_look_without_responses_is_rejected() -> None:
    assert admit(look()) == Rejection(reason="empty-body", detail="no response came")


@pytest.mark.parametrize("content_type", ["image/svg+xml; charset=utf-8", "VIDEO/mp4", "application/octet-stream"])
def test_a_type_that_is_no_text_is_rejected(content_type: str) -> None:
    snapshot = replace(ANSWER, headers=(("content-type", content_type),), body=b"{}")
    assert admit(look(snapshot)) == Rejection(
        reason="unsupported-type", detail=f"{URL} is {content_type.partition(';')[0].lower()}"
    )


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"\xd0\xcf\x11\xe0.. HWP Document File ..", "text/html", "an HWP document"),
        (b"HWP Document File V3.00 ..", "", "an HWP document"),
        (b"..", "application/x-hwp", "an HWP document"),
        (b"PK\x03\x04..mimetypeapplication/hwp+zip..", "application/octet-stream", "an HWPX document"),
        (b"PK\x03\x04..word/document.xml..", "", "a Word document (docx)"),
        (b"\xd0\xcf\x11\xe0..W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0..", "", "a Word document (doc)"),
        (b"\xd0\xcf\x11\xe0..", "application/x-hwp", "an office document"),
        (b"PK\x03\x04..", "text/html", "a ZIP archive"),
        (b"\x89PNG..", "text/html", "a picture"),
        (b"GIF89a..", "text/html", "a picture"),
        (b"\xff\xd8\xff..", "image/jpeg", "a picture"),
    ],
)
def test_a_file_is_named_by_its_bytes_before_its_type(body: bytes, content_type: str, kind: str) -> None:
    rejection = admit(look(replace(ANSWER, headers=(("Content-Type", content_type),), body=body)))
    assert rejection == Rejection(
        reason="unsupported-type", detail=f"{URL} is {kind}, which is kept but not read: declare a page or a PDF"
    )


@pytest.mark.parametrize("content_type", ["application/pdf", "text/html", "application/octet-stream"])
def test_a_pdf_is_admitted_whatever_its_type_says(content_type: str) -> None:
    file = pdf_file(["404 Not Found", "Access denied"])  # as no page could say
    assert admit(look(replace(ANSWER, headers=(("Content-Type", content_type),), body=file))) is None


@pytest.mark.parametrize("content_type", ["", "text/html; charset=euc-kr", "application/xhtml+xml", "Text/Plain"])
def test_text_of_any_kind_is_admitted(content_type: str) -> None:
    assert admit(look(replace(ANSWER, headers=(("Content-Type", content_type),), body=CLAUSE.encode()))) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [(URL, None), ("https://help.shop.example/terms", None), ("https://myshop.example/terms", "foreign-host")],
)
def test_only_the_services_own_hosts_answer_for_it(url: str, expected: str | None) -> None:
    seen = look(replace(ANSWER, url=url, body=CLAUSE.encode()))
    rejection = admit(replace(seen, declaration=replace(TERMS, hosts=("shop.example",))))
    assert (rejection.reason if rejection else None) == expected


def test_one_bad_response_of_several_is_enough() -> None:
    good = replace(ANSWER, body=CLAUSE.encode())
    rejection = admit(look(good, replace(good, status=404)))
    assert rejection == Rejection(reason="http-404", detail=f"{URL} answered 404")


@pytest.mark.parametrize(
    ("expected", "markup"),
    [
        ("bot-wall", "<title>Just a moment...</title><p>shop.example"),
        ("bot-wall", "<p>Please verify you are human to go on."),
        ("bot-wall", "<h1>Access to this page has been denied"),
        ("bot-wall", "<p>비정상적인 접근이 감지되어 잠시 이용할 수 없습니다."),
        ("bot-wall", "<p>자동입력 방지를 위해 아래 글자를 써 주세요."),
        ("bot-wall", '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=/terms">'),
        ("log-in-page", "<h1>로그인</h1><p>로그인이 필요한 서비스입니다."),
        ("log-in-page", "<p>로그인 후 이용하실 수 있습니다."),
        ("log-in-page", "<p>Please sign in to see this page."),
        ("log-in-page", "<form>아이디 <input> 비밀번호 <input type=password></form>"),
        ("not-found", "<h1>404</h1><p>Page not found"),
        ("not-found", "<p>요청하신 페이지를 찾을 수 없습니다."),
        ("not-found", "<p>존재하지 않는 게시글입니다."),
        ("not-found", "<p>삭제되었거나 옮겨진 페이지입니다."),
        ("error-page", "<p>일시적인 오류가 발생했습니다."),
        ("error-page", "<p>An internal error has occurred."),
        ("maintenance", "<p>지금은 서비스 점검 중입니다."),
        ("maintenance", "<p>We are down for maintenance."),
        ("needs-script", "<noscript>Enable JavaScript to run this shop.</noscript><div id=root></div>"),
        ("redirect-page", '<meta http-equiv=refresh content="0; url=/new"><a href="/new">이동</a>'),
    ],
)
def test_a_page_that_stands_in_for_the_document_is_known(expected: str, markup: str) -> None:
    assert reason(markup) == expected


@pytest.mark.parametrize("header", [("CF-Mitigated", "challenge"), ("x-amzn-waf-action", "captcha")])
def test_a_server_that_says_it_asks_for_proof_is_believed(header: tuple[str, str]) -> None:
    assert reason("<p>Hold on", header=header) == "bot-wall"


@pytest.mark.parametrize(
    "markup",
    [
        CLAUSE + "<p>로그인이 필요한 서비스입니다. 서비스 점검 중에는 이용할 수 없습니다.",
        "<p>The page was not found to be unfair. " + "We keep the shop open at all hours. " * 30,
        CLAUSE + "<form><input type=password></form>",
    ],
    ids=["articles", "length", "form"],
)
def test_terms_may_speak_of_what_walls_say(markup: str) -> None:
    assert reason(markup) is None


def test_a_notice_may_announce_maintenance() -> None:
    assert reason("<h1>시스템 점검 안내</h1><p>11월 3일 새벽에 쉽니다.", DocumentKind.NOTICE) is None


@pytest.mark.parametrize(
    "words",
    [
        "비정상적인 접근이 확인되어 알려 드립니다. 이름과 전화번호가 유출되었습니다.",
        "외부의 접속이 차단되었으며 회원님의 정보는 안전합니다.",
        "시스템 오류로 인하여 일부 회원의 주소가 노출되었습니다.",
        "로그인하여 주십시오. 비밀번호를 바꾸어 주시기 바랍니다.",
        "Access was blocked as soon as we knew. Some e-mail addresses were exposed.",
    ],
)
def test_a_notice_of_a_breach_speaks_like_a_wall_and_is_none(words: str) -> None:
    assert reason(f"<h1>안내</h1><p>{words}", DocumentKind.NOTICE) is None


def test_a_notice_that_only_alerts_that_it_is_gone_is_not_found() -> None:
    assert reason("<script>alert('삭제된 글입니다.');history.back();</script>", DocumentKind.NOTICE) == "not-found"


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        ("https://shop.example/notice/list", "led-elsewhere"),
        ("https://shop.example/", "led-elsewhere"),
        ("https://shop.example/notice/view?no=9", "led-elsewhere"),
        ("https://www.shop.example/notice/view?no=7&lang=ko", None),
        ("https://shop.example/notice/view/7-title", None),
    ],
)
def test_a_notice_that_leads_to_another_page_is_not_there(came: str, expected: str | None) -> None:
    asked = "https://shop.example/notice/view?no=7"
    answer = replace(ANSWER, requested=asked, url=came, body=CLAUSE.encode())
    rejection = admit(look(answer, kind=DocumentKind.NOTICE))
    assert (rejection.reason if rejection else None) == expected


def test_a_notice_without_a_number_is_known_by_its_whole_address() -> None:
    answer = replace(ANSWER, requested=f"{URL}/a", url=f"{URL}/b", body=CLAUSE.encode())
    rejection = admit(look(answer, kind=DocumentKind.NOTICE))
    assert rejection == Rejection(reason="led-elsewhere", detail=f"{URL}/a led to {URL}/b")


def test_a_deleted_notice_is_not_found() -> None:
    assert reason("<p>삭제된 게시물입니다.", DocumentKind.NOTICE) == "not-found"


def test_every_reason_is_a_slug() -> None:
    reasons = {each.reason for each in (*SIGNS, *CHECKS)}
    assert [each for each in reasons if not re.fullmatch(r"[a-z]+(-[a-z]+)*", each)] == []


READING = Reading(text="제1조(목적) 이 약관은 회원의 권리를 정합니다.")


@pytest.mark.parametrize(
    ("declaration", "reading", "last", "expected"),
    [
        (TERMS, READING, None, None),
        (TERMS, READING, READING, None),
        (TERMS, replace(READING, text="\u200b"), None, "blank"),
        (TERMS, replace(READING, replaced=3), None, None),
        (TERMS, replace(READING, replaced=4), None, "garbled"),
        (replace(TERMS, min_chars=27), READING, None, None),
        (replace(TERMS, min_chars=28), READING, None, "too-short"),
        (replace(TERMS, must_contain=("제1조 (목적)", "회원")), READING, None, None),
        (replace(TERMS, must_contain=("제1조", "부칙")), READING, None, "missing-text"),
        (TERMS, replace(READING, text="가" * 30), replace(READING, text="나" * 100), None),
        (TERMS, replace(READING, text="가" * 29), replace(READING, text="나" * 100), "shrunk"),
        (replace(TERMS, kind=DocumentKind.NOTICE), replace(READING, text="철회"), READING, None),
    ],
)
def test_a_reading_is_admitted_when_it_can_be_the_whole_document(
    declaration: Declaration, reading: Reading, last: Reading | None, expected: str | None
) -> None:
    rejection = admit_reading(declaration, reading, last)
    assert (rejection.reason if rejection else None) == expected


def test_what_is_missing_is_named() -> None:
    rejection = admit_reading(replace(TERMS, must_contain=("제1조", "부칙")), READING, None)
    assert rejection == Rejection(reason="missing-text", detail="the text lacks '부칙'")


@pytest.mark.parametrize(
    ("hangul", "latin", "language", "is_foreign"),
    [
        (20, 180, Language.KO, False),
        (19, 181, Language.KO, True),
        (0, 199, Language.KO, False),
        (0, 0, Language.KO, False),
        (100, 100, Language.EN, False),
        (101, 99, Language.EN, True),
        (199, 0, Language.EN, False),
        (20_000, 180_000, Language.KO, False),
        (10_000, 190_000, Language.KO, True),
    ],
)
def test_a_text_is_in_its_language_when_enough_of_its_letters_are(
    hangul: int, latin: int, language: Language, *, is_foreign: bool
) -> None:
    assert bool(foreign_tongue("가" * hangul + " 1. " + "a" * latin, language)) == is_foreign


def test_a_text_in_another_language_is_told_with_its_share() -> None:
    rejection = admit_reading(TERMS, Reading(text="We sell goods. " * 20), None)
    assert rejection == Rejection(
        reason="wrong-language", detail="0% of the letters are Hangul, at least 10% expected of 'ko'"
    )


def test_a_shell_is_told_with_what_it_shows() -> None:
    shell = f"<script>{'0' * 199_983}</script>Loading.."
    rejection = admit(look(replace(ANSWER, body=shell.encode())))
    assert rejection == Rejection(
        reason="needs-script",
        detail=f"{URL} shows 9 of 200009 characters: the text is written by a script",
    )


def test_a_server_that_asks_for_proof_is_believed_before_its_status() -> None:
    answer = replace(ANSWER, status=202, headers=(("x-amzn-waf-action", "challenge"),))
    rejection = admit(look(answer))
    assert rejection == Rejection(
        reason="bot-wall", detail=f"{URL}: the server asks for proof that a person is looking"
    )
