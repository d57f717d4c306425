"""The command that reads notices: what it prints of files and of sequences, and how it says what is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tos_monitor.app.noticing import answer

TEXT = (
    "이용약관 개정 안내\n변경 전: 회사는 손해를 배상합니다.\n변경 후: 회사는 손해를 배상하지 않습니다.\n"
    "시행일: 7월 27일"
)
OFF = "이용약관 개정 연기 안내\n이용약관 개정의 시행을 잠정 연기합니다."
ROW = "<tr><td>제{n}조 회사는 {n}번 손해를 배상합니다.</td><td>제{n}조 회사는 {n}번 손해를 배상하지 않습니다.</td></tr>"


def told(notice: dict[str, Any]) -> Any:  # noqa: ANN401  what JSON holds
    return answer(json.dumps({"id": "a", "service": "shop", "notices": [notice]}).encode())


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "first.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "second.html").write_text(f"<p>{OFF}</p>", encoding="utf-8")
    return tmp_path


DAYS = ("--posted", "2031-07-20", "--posted", "2031-07-26")


@pytest.mark.usefixtures("pages")
def test_files_are_read_as_one_sequence_for_people(tos_monitor: Run) -> None:
    shown = tos_monitor("notice", "first.txt", "second.html", *DAYS).stdout
    assert "1. 2031-07-20 terms-change" in shown
    assert "effective on 2031-07-27 (7 days of notice)" in shown
    assert "verdict: adverse, high" in shown
    assert "1 → 2 announcement-postponed" in shown


@pytest.mark.usefixtures("pages")
def test_files_are_told_as_json_like_a_sequence(tos_monitor: Run) -> None:
    written = json.loads(tos_monitor("notice", "first.txt", "second.html", *DAYS, "--format", "json").stdout)
    assert set(written) == {"id", "notices", "events"}
    assert [each["announcement"]["status"] for each in written["notices"]] == ["announced", "postponed"]
    assert {"event": "announcement-postponed", "from": 0, "to": 1} in written["events"]


@pytest.mark.parametrize(
    "arguments",
    [(), ("first.txt", "--posted", "2031-07-20", "--posted", "2031-07-21"), ("first.txt", "--batch", "x.jsonl")],
)
@pytest.mark.usefixtures("pages")
def test_a_command_that_can_not_be_understood_is_a_usage_error(tos_monitor: Run, arguments: tuple[str, ...]) -> None:
    assert tos_monitor("notice", *arguments).returncode == 2


def test_each_line_of_a_batch_is_answered_and_a_bad_one_fails_the_run(tos_monitor: Run, tmp_path: Path) -> None:
    good = {
        "id": "a",
        "service": "shop",
        "notices": [{"posted": "2031-07-20", "gone": None, "title": "", "text": TEXT}],
    }
    (tmp_path / "x.jsonl").write_text(f"{json.dumps(good)}\n{{}}\nnone\n", encoding="utf-8")
    ended = tos_monitor("notice", "--batch", "x.jsonl")
    first, second, third = map(json.loads, ended.stdout.splitlines())
    assert ended.returncode == 1
    assert first["notices"][0]["announcement"]["effective_on"] == "2031-07-27"
    assert second == {"id": None, "error": "missing id, notices"}
    assert third["error"].startswith("expected a JSON object")


def test_what_a_notice_announces_is_written_to_the_letter() -> None:
    (notice,) = told({"posted": "2031-07-20", "gone": None, "title": "안내", "text": TEXT})["notices"]
    assert notice == {
        "kind": "terms-change",
        "announcement": {
            "announced_on": "2031-07-20",
            "effective_on": "2031-07-27",
            "notice_days": 7,
            "status": "announced",
            "pairs": 1,
            "verdict": {"direction": "adverse", "severity": "high"},
            "documents": [{"name": "이용약관", "effective_on": "2031-07-27"}],
            "reason": None,
            "objection": None,
            "objection_until": None,
            "deemed_consent": None,
        },
        "incident": None,
    }
    assert list(notice["announcement"])[:6] == [
        "announced_on", "effective_on", "notice_days", "status", "pairs", "verdict",
    ]  # fmt: skip


def test_what_users_can_do_about_a_change_stands_behind_the_contract() -> None:
    text = (
        "법령 개정을 반영하기 위해 이용약관을 개정합니다.\n시행일: 2031년 8월 27일\n"
        "동의하지 않는 회원은 2031년 8월 20일까지 고객센터로 이의를 제기할 수 있습니다.\n"
        "그때까지 거부 의사를 밝히지 않으면 개정에 동의한 것으로 봅니다."
    )
    (notice,) = told({"posted": "2031-07-20", "title": "이용약관 개정 안내", "text": text})["notices"]
    said = notice["announcement"]
    assert said["reason"].startswith("법령 개정을 반영하기 위해")
    assert (said["objection_until"], "이의를 제기" in said["objection"]) == ("2031-08-20", True)
    assert said["deemed_consent"].endswith("동의한 것으로 봅니다.")


def test_what_a_notice_admits_is_written_to_the_letter() -> None:
    text = "회원 4,500여 명의 이름이 유출되었습니다. 비밀번호는 유출되지 않았습니다."
    answered = told({"posted": "2031-07-20", "gone": "2031-07-22", "title": "개인정보 유출 안내", "text": text})
    incident = answered["notices"][0]["incident"]
    assert list(incident) == [
        "words", "people", "unit", "items_leaked", "items_denied", "occurred_on", "discovered_on", "checklist",
        "word_class", "count", "minimisers", "occurred_until", "reported_on", "notified_on", "delays", "advice",
        "contact", "advertising",
    ]  # fmt: skip
    assert (incident["words"], incident["people"], incident["unit"]) == (["유출"], 4500, "people")
    assert (incident["items_leaked"], incident["items_denied"]) == (["name"], ["password"])
    assert {"event": "taken-down-early", "from": 0, "to": 0, "days": 2} in answered["events"]


@pytest.mark.parametrize(
    ("notice", "error"),
    [
        ({"posted": "2031-02-30", "text": "가"}, "expected posted as YYYY-MM-DD, got '2031-02-30'"),
        ({"posted": "20310201", "text": "가"}, "expected posted as YYYY-MM-DD, got '20310201'"),
        ({"posted": "2031-W10-1", "text": "가"}, "expected posted as YYYY-MM-DD, got '2031-W10-1'"),
        ({"posted": "2031-02-01", "gone": 3, "text": "가"}, "expected gone as YYYY-MM-DD, got 3"),
        (
            {"posted": "2031-02-02", "gone": "2031-02-01", "text": "가"},
            "expected gone on the day of posted or later, got 2031-02-01 and 2031-02-02",
        ),
        ({"posted": "2031-02-01"}, "expected text or html in each notice"),
        ({"posted": "2031-02-01", "text": ["가"]}, "expected texts for title, text and html"),
    ],
)
def test_a_malformed_notice_is_named(notice: dict[str, Any], error: str) -> None:
    assert told(notice) == {"id": "a", "error": error}


@pytest.mark.parametrize("notices", [[], {}, None, ["가"]])
def test_a_sequence_without_notices_is_named(notices: object) -> None:
    line = json.dumps({"id": 7, "notices": notices}).encode()
    assert answer(line) == {"id": 7, "error": "expected a list of objects for notices"}


@pytest.mark.parametrize("id_", [True, None, [1]])
def test_an_id_that_is_no_text_or_number_is_named(id_: object) -> None:
    line = json.dumps({"id": id_, "notices": [{"posted": "2031-02-01", "text": "가"}]}).encode()
    assert answer(line) == {"id": None, "error": "expected a text or number for id"}


def test_a_notice_may_be_gone_on_the_day_on_which_it_was_posted() -> None:
    assert "error" not in told({"posted": "2031-02-01", "gone": "2031-02-01", "text": "가"})


@pytest.mark.parametrize("key", ["title", "text", "html"])
def test_half_a_character_is_refused_and_the_next_line_answered(tos_monitor: Run, tmp_path: Path, key: str) -> None:
    whole = {"posted": "2031-02-01", "text": "가"}
    cases = [{"id": 1, "notices": [whole | {key: "\ud800"}]}, {"id": "\ud800", "notices": [whole]}]
    lines = [json.dumps(case) for case in (*cases, {"id": 3, "notices": [whole]})]
    (tmp_path / "x.jsonl").write_text("\n".join(lines), encoding="utf-8")
    first, second, third = map(json.loads, tos_monitor("notice", "--batch", "x.jsonl").stdout.splitlines())
    assert first == {"id": 1, "error": "expected whole characters, got half of one"}
    assert second == first | {"id": None}
    assert third["id"] == 3


def test_a_notice_that_is_an_image_is_said_to_show_no_text() -> None:
    (notice,) = told({"posted": "2031-03-01", "title": "이용약관 개정 안내", "html": '<img src="a.png">'})["notices"]
    assert any("image" in problem for problem in notice["announcement"]["unread"])


def test_two_hundred_rows_are_two_hundred_pairs() -> None:
    rows = "".join(ROW.format(n=number) for number in range(1, 201))
    html = f"<p>시행일: 2031. 7. 27.</p><table><tr><th>변경 전</th><th>변경 후</th></tr>{rows}</table>"
    (answered,) = told({"posted": "2031-07-20", "title": "이용약관 개정 안내", "html": html})["notices"]
    assert answered["announcement"]["pairs"] == 200


LEAK = (
    "개인정보 유출 안내\n2031년 7월 2일 해킹으로 일부 회원 4,500여 명의 이름이 유출된 사실을 7월 3일 알게 되었습니다.\n"
    "7월 4일 개인정보보호위원회에 신고했습니다.\n비밀번호를 바꾸시기 바랍니다.\n문의: 02-000-0000\n"
    "지금 가입하시면 할인 쿠폰을 드립니다."
)


def test_what_makes_a_breach_small_and_how_late_it_was_told_stand_behind_the_contract() -> None:
    (notice,) = told({"posted": "2031-07-20", "title": "", "text": LEAK})["notices"]
    said = notice["incident"]
    assert (said["minimisers"], said["count"]) == (["일부"], {"quote": "4,500여 명", "hedge": "about"})
    assert [(each["told"], each["days"], each["late"]) for each in said["delays"]] == [
        ("people", 17, True),
        ("authority", 1, False),
    ]
    assert all(each["limit_hours"] == 72 and each["law"] for each in said["delays"])
    assert (said["reported_on"], said["contact"], said["advertising"]) == ("2031-07-04", "02-000-0000", True)
    assert "비밀번호" in said["advice"]


def test_people_are_told_what_programs_are(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "leak.txt").write_text(LEAK, encoding="utf-8")
    shown = tos_monitor("notice", "leak.txt", "--posted", "2031-07-20").stdout
    assert "made small by: 일부 – of 4,500 people (4,500여 명)" in shown
    assert "days until people were told: 17; the limit is 72 hours, which is late (" in shown
    assert "days until the authority was told: 1; the limit is 72 hours (" in shown
    assert "reported on 2031-07-04" in shown
    assert "contact: 02-000-0000" in shown
    assert "it advertises, too" in shown


@pytest.mark.parametrize(
    ("before", "after", "ratio"), [(10_000, 400, 0.04), (10_000, 2_500, 0.25), (4_500, 33_700_000, 7488.9)]
)
def test_a_ratio_says_something_however_small(before: int, after: int, ratio: float) -> None:
    notices = [
        {"posted": posted, "title": "개인정보 유출 안내", "text": f"회원 {count:,}명의 이름이 유출되었습니다."}
        for posted, count in (("2031-07-20", before), ("2031-07-25", after))
    ]
    (revised,) = (each for each in events(*notices) if each["event"] == "count-revised")
    assert revised["ratio"] == ratio


def events(*notices: dict[str, Any]) -> Any:  # noqa: ANN401  what JSON holds
    return answer(json.dumps({"id": "a", "notices": notices}).encode())["events"]


def coming(day: str, posted: str, gone: str | None = None, more: str = "") -> dict[str, Any]:
    text = f"이용약관이 아래와 같이 바뀝니다. 제8조의 문구를 다듬습니다.{more} 시행일: {day}"
    return {"posted": posted, "gone": gone, "title": "이용약관 개정 안내", "text": text}


FIRST = coming("2031년 8월 1일", "2031-07-01")


def test_the_same_words_with_another_day_are_the_notice_edited() -> None:
    assert events(FIRST, coming("2031년 8월 20일", "2031-07-10")) == [
        {"event": "terms-announced", "from": 0, "to": 0, "days": 31},
        {"event": "effective-date-moved", "from": 0, "to": 1, "days": 41},
    ]


def test_an_edited_notice_was_up_since_it_was_first_posted() -> None:
    vanished = {"event": "notice-vanished", "from": 1, "to": 1, "days": 29}
    assert vanished in events(FIRST, coming("2031년 8월 20일", "2031-07-10", "2031-07-30"))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (FIRST, coming("2032년 9월 1일", "2032-08-01")),
        (FIRST | {"gone": "2031-07-05"}, coming("2031년 8월 20일", "2031-07-10")),
        (FIRST, coming("2031년 8월 20일", "2031-07-10", more=" 제9조의 제목을 바꿉니다.")),
        (FIRST, coming("2031년 8월 20일", "2031-07-01")),
    ],
    ids=["over", "gone", "other words", "same day"],
)
def test_another_notice_is_no_edit(earlier: dict[str, Any], later: dict[str, Any]) -> None:
    announced = [each["to"] for each in events(earlier, later) if each["event"] == "terms-announced"]
    assert announced == [0, 1]


def test_a_copy_on_another_board_is_no_edit() -> None:
    assert not any(
        each["event"] == "announcement-withdrawn"
        for each in events(FIRST, FIRST | {"posted": "2031-07-02", "gone": "2031-07-09"})
    )


def test_an_image_is_said_to_be_unread_whatever_its_title_promises() -> None:
    plain, breach = (
        told({"posted": "2031-03-01", "title": title, "html": '<img src="a.png">'})["notices"][0]
        for title in ("안내드립니다", "개인정보 유출 안내")
    )
    assert plain["unread"] == ["it shows no text; it may be an image"]
    assert breach["incident"]["unread"] == ["the notice shows no text; it may be an image"]
    assert "unread" not in breach


def test_people_are_told_that_an_image_is_unread(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<img src='a.png'>", encoding="utf-8")
    assert "not read: it shows no text" in tos_monitor("notice", "page.html").stdout


def test_a_file_that_is_no_page_is_one_line(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "page.bin").write_bytes(b"\x01\x00\xfe" * 100)
    ended = tos_monitor("notice", "page.bin")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "error: page.bin: a binary file; give a saved page, a text or a PDF\n"
