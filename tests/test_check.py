"""A check fetches twice, records nothing, and says of each declaration what it reads and what to change."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from spiders.visit import _REASONS
from tests import shop
from tests.conftest import Run
from tests.shop import TERMS
from tests.site import InTurn, Page, Site
from tests.test_spiders import LONG, board, declare, document, listing
from tos_monitor.admit import CHECKS
from tos_monitor.advice import advice_on
from tos_monitor.app.marking import mark
from tos_monitor.app.sources import load
from tos_monitor.check import State, diagnose, diagnose_board, refused
from tos_monitor.errors import UsageError
from tos_monitor.model import (
    DocumentId,
    DocumentKind,
    Listing,
    Reading,
    Refusal,
    Rejection,
)
from tos_monitor.signs import HEADER_SIGNS, MARKUP_SIGNS, WORD_SIGNS

pytestmark = pytest.mark.slow

BOARD = replace(shop.BOARD, keep="약관")
TEXT = "제1조(목적)\n이 약관은 가게의 이용 조건을 정합니다.\n제2조(탈퇴)\n회원은 언제든지 탈퇴할 수 있습니다."
DAY = date(2026, 3, 4)
UNKNOWN = advice_on("no-such-reason", DocumentKind.TERMS)

COMMENTED = """\
# 가게. 주소는 손으로 확인함.
[service]
id = "shop"
name = "가게"
name_en = "Shop"
homepage = "https://shop.example/"
country = "KR"
language = "ko"

# The first document.
[[document]]
id = "terms"
type = "Terms of Service"
title = "이용약관"
fetch = "https://shop.example/terms"  # as linked from the footer
must_contain = [
    "제1조",
]

# The second document, which was verified before.
[[document]]
id = "privacy"
type = "Privacy Policy"
title = "개인정보 처리방침"
fetch = "https://shop.example/privacy"
verified = 2025-01-01  # by a colleague
audience = "buyer"

[[document.history]]
valid_until = 2024-12-31
fetch = "https://shop.example/old"
"""


def reading(text: str) -> Reading:
    return Reading(text=text)


def listings(*titles: str) -> tuple[Listing, ...]:
    return tuple(Listing(url=f"https://shop.example/notice/{title}", title=title) for title in titles)


def checked(run: Run, *more: str, **variables: str) -> tuple[int, dict[str, dict[str, Any]]]:
    """The exit code of a check, and what it says of each document."""
    arguments = ("check", "--declarations", "declarations", "--allow-host", "127.0.0.1", "--json", *more)
    ended = run(*arguments, **variables)
    return ended.returncode, {each["document"]: each for each in json.loads(ended.stdout)}


def marked(folder: Path, text: str, *ids: str) -> str:
    """A file of declarations after some of its documents were marked."""
    path = folder / "shop.toml"
    path.write_bytes(text.encode())
    (watch,) = load(folder)
    mark(folder, watch, [DocumentId(f"shop/{each}") for each in ids], DAY)
    return path.read_bytes().decode()


def test_the_same_text_twice_is_whole() -> None:
    assert diagnose(TERMS, reading(TEXT), reading(TEXT)).state is State.WHOLE


def test_a_text_is_shown_by_its_first_clause_and_its_last() -> None:
    told = diagnose(TERMS, reading(TEXT), reading(TEXT))
    assert (told.first, told.last) == ("제1조(목적)", "회원은 언제든지 탈퇴할 수 있습니다.")


def test_a_text_that_is_only_set_otherwise_is_stable() -> None:
    assert diagnose(TERMS, reading(TEXT), reading(TEXT.replace(" 이용 조건", "  이용\n조건"))).state is State.WHOLE


def test_an_unstable_text_names_the_words_that_change() -> None:
    told = diagnose(TERMS, reading(f"{TEXT}\n조회수는 17회입니다."), reading(f"{TEXT}\n조회수는 18회입니다."))
    assert told.state is State.UNSTABLE
    assert told.problem is not None
    assert told.problem.detail == '"조회수는 18회입니다." is edited at the second fetch: "17회" became "18회"'


def test_a_clause_that_came_only_once_is_named() -> None:
    told = diagnose(TERMS, reading(TEXT), reading(f"{TEXT}\n제3조(포인트)"))
    assert told.problem is not None
    assert told.problem.detail == '"제3조(포인트)" is added at the second fetch'


def test_a_text_whose_bullets_change_is_unstable_though_no_clause_does() -> None:
    told = diagnose(TERMS, reading(f"{TEXT}\n• 포인트"), reading(f"{TEXT}\n- 포인트"))
    assert told.problem is not None
    assert "bullets" in told.problem.detail


def test_a_fetch_that_failed_once_is_not_whole_but_shows_what_the_other_read() -> None:
    told = diagnose(TERMS, reading(TEXT), Rejection(reason="timeout", detail="30 seconds"))
    assert told.state is State.NOT_WHOLE
    assert told.last == "회원은 언제든지 탈퇴할 수 있습니다."


def test_nothing_is_shown_of_a_text_that_never_came() -> None:
    failure = Rejection(reason="timeout", detail="30 seconds")
    told = diagnose(TERMS, failure, failure)
    assert (told.first, told.last, told.clauses) == ("", "", ())


def test_a_board_counts_what_it_lists_and_what_is_followed() -> None:
    seen = listings("약관 개정 안내", "휴무 안내")
    told = diagnose_board(BOARD, seen, seen)
    assert (told.state, len(told.listed), len(told.followed), told.advice) == (State.WHOLE, 2, 1, "")


def test_a_board_of_which_nothing_is_followed_comes_with_advice() -> None:
    seen = listings("휴무 안내")
    told = diagnose_board(BOARD, seen, seen)
    assert told.state is State.WHOLE
    assert "keep" in told.advice


def test_a_board_whose_addresses_change_is_unstable() -> None:
    told = diagnose_board(BOARD, listings("약관 1"), listings("약관 2"))
    assert told.state is State.UNSTABLE
    assert "ignore" in told.advice


def test_a_refused_document_says_since_when() -> None:
    told = refused(replace(TERMS, refused=Refusal(on=DAY, source="a letter")))
    assert told.state is State.REFUSED
    assert told.problem == Rejection(reason="refused", detail="2026-03-04, a letter")


@pytest.mark.parametrize(
    "reason",
    sorted(
        {check.reason for check in CHECKS}
        | {sign.reason for sign in (*HEADER_SIGNS, *MARKUP_SIGNS, *WORD_SIGNS)}
        | {reason for _, _, reason in _REASONS}
        | {"foreign-host", "led-elsewhere", "unsupported-type", "text-in-frame", "selector-no-match", "empty-body"}
        | {"needs-browser", "no-answer", "not-json", "json-no-match", "unreadable-pdf", "scanned-pdf", "fetch-error"}
        | {"http-302", "http-403", "http-404", "http-503", "refused", "unstable"}
    ),
)
def test_every_reason_has_advice_of_its_own(reason: str) -> None:
    if reason != "garbled":  # nothing that a declaration could say
        assert advice_on(reason, DocumentKind.TERMS) != UNKNOWN


def test_a_mark_is_one_line_more(tmp_path: Path) -> None:
    before, after = '    "제1조",\n]\n', f'    "제1조",\n]\nverified = {DAY}\n'
    assert marked(tmp_path, COMMENTED, "terms") == COMMENTED.replace(before, after)


def test_a_mark_replaces_the_one_before_it_and_keeps_its_comment(tmp_path: Path) -> None:
    assert marked(tmp_path, COMMENTED, "privacy") == COMMENTED.replace("2025-01-01", str(DAY))


def test_several_documents_are_marked_at_once(tmp_path: Path) -> None:
    marked(tmp_path, COMMENTED, "terms", "privacy")
    assert [each.verified for watch in load(tmp_path) for each in watch.documents] == [DAY, DAY]


def test_a_mark_keeps_the_line_ends_of_the_file(tmp_path: Path) -> None:
    text = marked(tmp_path, COMMENTED.replace("\n", "\r\n"), "terms", "privacy")
    assert text.count("\r\n") == text.count("\n")


def test_a_file_without_a_last_line_end_can_be_marked(tmp_path: Path) -> None:
    text = COMMENTED.partition("\n# The second")[0].rstrip()
    assert marked(tmp_path, text, "terms") == f"{text}\nverified = {DAY}"


def test_a_file_that_starts_with_a_byte_order_mark_keeps_it(tmp_path: Path) -> None:
    assert marked(tmp_path, f"\ufeff{COMMENTED}", "terms").startswith("\ufeff# 가게")


@pytest.mark.parametrize(
    ("written", "otherwise"),
    [
        pytest.param('"이용약관"', '"""\n[[document]]\n"""', id="a-heading-within-a-text"),
        pytest.param("[[document]]", '[["document"]]', id="a-heading-in-quotes"),
    ],
)
def test_a_file_that_can_not_be_edited_by_lines_is_left_alone(tmp_path: Path, written: str, otherwise: str) -> None:
    odd = COMMENTED.replace(written, otherwise, 1)
    with pytest.raises(UsageError, match="by hand"):
        marked(tmp_path, odd, "terms", "privacy")
    assert (tmp_path / "shop.toml").read_text(encoding="utf-8") == odd


def test_a_file_that_was_edited_since_it_was_read_is_not_marked(tmp_path: Path) -> None:
    path = tmp_path / "shop.toml"
    path.write_text(COMMENTED, encoding="utf-8")
    (watch,) = load(tmp_path)
    path.write_text(COMMENTED.replace("footer", "header").replace("shop.example/terms", "shop.example/new"))
    with pytest.raises(UsageError, match="edited since"):
        mark(tmp_path, watch, [DocumentId("shop/terms")], DAY)


def test_a_file_that_is_broken_by_now_is_not_marked(tmp_path: Path) -> None:
    path = tmp_path / "shop.toml"
    path.write_text(COMMENTED, encoding="utf-8")
    (watch,) = load(tmp_path)
    path.write_bytes(COMMENTED.encode("cp949"))
    with pytest.raises(UsageError, match="not marked"):
        mark(tmp_path, watch, [DocumentId("shop/terms")], DAY)


def test_a_file_that_is_gone_can_not_be_marked(tmp_path: Path) -> None:
    path = tmp_path / "shop.toml"
    path.write_text(COMMENTED, encoding="utf-8")
    (watch,) = load(tmp_path)
    path.unlink()
    with pytest.raises(UsageError, match="can't be marked"):
        mark(tmp_path, watch, [DocumentId("shop/terms")], DAY)


def test_a_mark_leaves_nothing_else_in_the_folder(tmp_path: Path) -> None:
    marked(tmp_path, COMMENTED, "terms")
    assert [path.name for path in tmp_path.iterdir()] == ["shop.toml"]


def test_a_whole_and_stable_document_is_good(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    code, told = checked(tos_monitor)
    assert code == 0
    assert told["shop/terms"] == {
        "document": "shop/terms",
        "kind": "terms",
        "title": "이용약관",
        "state": "whole",
        "stable": True,
        "reason": None,
        "detail": None,
        "advice": None,
        "encoding": "utf-8",
        "chosen_by": "bytes",
        "replaced": 0,
        "characters": 215,
        "clauses": 8,
        "first": "이용약관",
        "last": "회원은 언제든지 탈퇴할 수 있고 가게는 이를 바로 처리합니다.",
        "listed": None,
        "followed": None,
    }


def test_each_document_is_fetched_twice_without_validators(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG, headers={"ETag": '"1"'})
    declare(tmp_path, site, document(site, "/terms"))
    checked(tos_monitor)
    asked = [each for each in site.asked if each.path == "/terms"]
    assert [each.headers.get("If-None-Match") for each in asked] == [None, None]


def test_the_second_fetch_keeps_its_distance_from_the_first(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    checked(tos_monitor, TOS_MONITOR_DELAY="1")
    (end,) = (place for place, asked in enumerate(site.asked[1:]) if asked.path == "/robots.txt")
    assert site.asked[end + 1].at - site.asked[end].at >= 1.0


def test_characters_that_can_not_be_read_are_counted(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG.encode() + b"<p>\xed\x95</p>")
    declare(tmp_path, site, document(site, "/terms"))
    ended = tos_monitor("check", "--declarations", "declarations", "--allow-host", "127.0.0.1")
    assert "utf-8 (damage), replaced characters: 1" in ended.stdout


def test_a_nonce_in_the_text_is_told(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.pages = InTurn(terms=[Page(body=f"{LONG}<p>화면 번호 {number}</p>".encode()) for number in (4711, 4712)])
    declare(tmp_path, site, document(site, "/terms"))
    code, told = checked(tos_monitor)
    terms = told["shop/terms"]
    assert (code, terms["state"], terms["stable"], terms["advice"]) == (
        1,
        "unstable",
        False,
        "add the part that changes to remove",
    )
    assert terms["detail"].endswith('"화면 번호 4712" is edited at the second fetch: "4711" became "4712"')


def test_a_selector_that_matches_nothing_comes_with_advice(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more='select = "#agreement"'))
    code, told = checked(tos_monitor)
    terms = told["shop/terms"]
    assert (code, terms["state"], terms["stable"], terms["reason"]) == (1, "not-whole", None, "selector-no-match")
    assert "tos-monitor extract" in terms["advice"]


def test_a_board_is_told_with_one_notice_it_leads_to(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", listing(("/n/1", "휴무 안내"), ("/n/2", "약관 개정 안내"), ("/n/3", "약관 시행 안내")))
    for number in (1, 2, 3):
        site.show(f"/n/{number}", '<div class="content">공지의 본문입니다.</div>')
    declare(tmp_path, site, board(site, 'keep = "약관"'))
    code, told = checked(tos_monitor)
    (of_board, of_notice) = told.values()
    assert (code, of_board["state"], of_board["listed"], of_board["followed"]) == (0, "whole", 3, 2)
    assert (of_notice["title"], of_notice["state"]) == ("약관 개정 안내", "whole")
    assert [path for path in site.paths() if path.startswith("/n/")] == ["/n/2", "/n/2"]


def test_a_board_that_lists_nothing_comes_with_advice(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", "<p>등록된 글이 없습니다.</p>")
    declare(tmp_path, site, board(site))
    code, told = checked(tos_monitor)
    assert (code, told["shop/notice"]["listed"]) == (1, None)
    assert "item" in told["shop/notice"]["advice"]


def test_refused_documents_are_listed_and_left_in_peace(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    refusal = 'refused = { on = 2026-03-04, source = "a letter" }'
    declare(tmp_path, site, document(site, "/terms", more=refusal), board(site, refusal))
    code, told = checked(tos_monitor)
    assert (code, site.paths()) == (0, [])
    assert {each["state"] for each in told.values()} == {"refused"}


def test_the_database_of_the_user_is_not_touched(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    checked(tos_monitor, TOS_MONITOR_DB="db/tos.db")
    assert [path.name for path in tmp_path.iterdir()] == ["declarations"]


def test_without_json_a_check_is_one_line_a_document(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    site.show("/board", listing(("/gone", "약관 개정 안내")))
    declare(tmp_path, site, document(site, "/terms"), board(site))
    ended = tos_monitor("check", "--declarations", "declarations", "--allow-host", "127.0.0.1")
    lines = [line.split("\t") for line in ended.stdout.splitlines()]
    assert [line[1:3] for line in lines] == [
        ["state", "holds"],
        ["whole", "characters: 215, clauses: 8, utf-8 (bytes)"],
        ["whole", "notices: 1 listed, 1 followed"],
        ["not-whole", ""],
    ]


def test_a_mark_is_written_for_what_is_whole_and_stable(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, "# by hand", document(site, "/terms"), document(site, "/gone", "gone"))
    declare(tmp_path, site, document(site, "/gone"), service="mall")
    code, _ = checked(tos_monitor, "--mark")
    verified = {each.document for watch in load(tmp_path / "declarations") for each in watch.documents if each.verified}
    assert (code, verified) == (1, {"shop/terms"})
    assert "# by hand" in (tmp_path / "declarations" / "shop.toml").read_text(encoding="utf-8")


def test_the_declarations_of_the_program_are_not_marked_by_chance(tos_monitor: Run) -> None:
    ended = tos_monitor("check", "--mark")
    assert (ended.returncode, "--declarations" in ended.stderr) == (2, True)
