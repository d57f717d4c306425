import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests import shop
from tos_monitor.admit import admit
from tos_monitor.extract import extract
from tos_monitor.json_path import problem
from tos_monitor.model import Declaration, Look, Reading, Rejection, Snapshot

URL = "https://shop.example/api/terms"
TERMS = replace(shop.TERMS, fetch=(URL,), json="data.content")


def look(body: str | bytes, declaration: Declaration = TERMS, content_type: str = "application/json") -> Look:
    content = body.encode() if isinstance(body, str) else body
    headers = (("Content-Type", content_type),)
    snapshot = Snapshot(requested=URL, url=URL, status=200, headers=headers, body=content)
    return Look(declaration=declaration, seen_at=datetime(2026, 11, 1, tzinfo=UTC), snapshots=(snapshot,))


def content(value: object, declaration: Declaration = TERMS) -> Reading | Rejection:
    return extract(declaration, look(json.dumps({"data": {"content": value}}), declaration))


def text(value: object, declaration: Declaration = TERMS) -> str:
    reading = content(value, declaration)
    assert isinstance(reading, Reading)
    return reading.text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<h1>약관</h1><ol><li>회원은<li>회사는</ol>", "약관\n1. 회원은\n2. 회사는"),
        ("제1조\r\n\r\n  제2조 <부칙> A&B", "제1조\n제2조 <부칙> A&B"),
        ("&lt;p&gt;제1조&lt;/p&gt;&lt;p&gt;제2조&lt;/p&gt;", "제1조\n제2조"),
        ("제1조 A&amp;B", "제1조 A&B"),
        ("회원이 3 < 5 이고 7 > 2 인 때", "회원이 3 < 5 이고 7 > 2 인 때"),
        (["<p>제1조</p>", "제2조\n제3조"], "제1조\n제2조\n제3조"),
        ("", ""),
    ],
    ids=["markup", "plain", "escaped markup", "escaped plain", "comparison", "list", "empty"],
)
def test_the_value_is_read_as_a_page_or_as_plain_text(value: object, expected: str) -> None:
    assert text(value) == expected


def test_parts_are_selected_in_the_markup_that_json_carries() -> None:
    declared = replace(TERMS, select=("#b",), remove=("i",))
    assert text("<p id=a>가</p><p id=b>나<i>다</i></p>", declared) == "나"


def test_a_part_that_the_markup_lacks_is_named() -> None:
    assert content("<p>가</p>", replace(TERMS, select=("#b",))) == Rejection(
        reason="selector-no-match", detail=f'select = "#b" matches nothing on {URL}'
    )


def test_a_path_may_gather_texts_in_their_order() -> None:
    answer = json.dumps(
        {"articles": [{"title": "제1조", "body": "<p>가</p>"}, {"title": "제2조", "body": "<p>나</p>"}]}
    )
    declared = replace(TERMS, json="articles[].[title, body][]")
    reading = extract(declared, look(answer, declared))
    assert isinstance(reading, Reading)
    assert reading.text == "제1조\n가\n제2조\n나"


def test_json_in_cp949_reads_right() -> None:
    answer = json.dumps({"data": {"content": "똠방각하의 책임을 정합니다."}}, ensure_ascii=False).encode("cp949")
    assert extract(TERMS, look(answer)) == Reading(
        text="똠방각하의 책임을 정합니다.", encoding="cp949", chosen_by="bytes"
    )


@pytest.mark.parametrize(
    "content_type", ["application/json", "text/html", "application/vnd.api+json", "text/plain", ""]
)
def test_json_is_read_whatever_its_type_says(content_type: str) -> None:
    answer = look('{"data": {"content": "제1조"}}', content_type=content_type)
    assert (admit(answer), isinstance(extract(TERMS, answer), Reading)) == (None, True)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (None, "nothing"),
        (True, "true or false"),
        (3, "a number"),
        (0.5, "a number"),
        ({"html": "가"}, "an object"),
        ([], "an empty list"),
        (["가", None], "nothing"),
        ([["가"]], "a list of lists"),
    ],
)
def test_what_is_no_text_is_named(value: object, found: str) -> None:
    assert content(value) == Rejection(
        reason="json-no-match",
        detail=f'{URL}: json = "data.content": expected text or a list of texts, got {found}',
    )


@pytest.mark.parametrize("path", ["length(data)", "data.[", "&data"])
def test_a_path_that_cannot_be_followed_matches_nothing(path: str) -> None:
    declared = replace(TERMS, json=path)
    rejection = extract(declared, look('{"data": 3}', declared))
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "json-no-match"


@pytest.mark.parametrize(
    "body",
    ["<p>제1조</p>", '{"data": {"content": "제1', "[" * 100_000, '{"data": ' + "1" * 5_000 + "}"],
    ids=["page", "cut off", "nested without end", "number without end"],
)
def test_what_is_no_json_is_told(body: str) -> None:
    rejection = extract(TERMS, look(body))
    assert isinstance(rejection, Rejection)
    assert (rejection.reason, rejection.detail.startswith(f"{URL}: the answer is not JSON")) == ("not-json", True)


def test_json_without_a_path_asks_for_one() -> None:
    declared = replace(TERMS, json=None)
    assert extract(declared, look("{}", declared)) == Rejection(
        reason="unsupported-type",
        detail=f'{URL} is application/json: declare where it holds the text, such as json = "data.content"',
    )


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("data.content", None),
        ("articles[?lang == 'ko'].body | [0]", None),
        ("data.[", "Invalid jmespath expression: Incomplete expression:"),
        ("", "Invalid JMESPath expression: cannot be empty."),
        ("a#b", "Bad jmespath expression: Unknown token #:"),
    ],
)
def test_a_path_is_said_to_be_wrong_before_it_is_used(path: str, said: str | None) -> None:
    assert problem(path) == said
