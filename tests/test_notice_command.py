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
        },
        "incident": None,
    }


def test_what_a_notice_admits_is_written_to_the_letter() -> None:
    text = "회원 4,500여 명의 이름이 유출되었습니다. 비밀번호는 유출되지 않았습니다."
    answered = told({"posted": "2031-07-20", "gone": "2031-07-22", "title": "개인정보 유출 안내", "text": text})
    incident = answered["notices"][0]["incident"]
    assert list(incident) == [
        "words", "people", "unit", "items_leaked", "items_denied", "occurred_on", "discovered_on", "checklist",
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
