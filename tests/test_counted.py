import pytest

from tos_monitor import page


def lines(style: str, markup: str) -> list[str]:
    return page.text(page.parse(f"<style>{style}</style>{markup}").content()).split("\n")


ARTICLES = "<h3>목적</h3><p>가</p><h3>정의</h3><p>나</p>"
NESTED = "<ol><li>가<ol><li>나<li>다</ol><li>라</ol>"


@pytest.mark.parametrize(
    ("style", "markup", "expected"),
    [
        (
            'body { counter-reset: jo } h3::before { counter-increment: jo; content: "제" counter(jo) "조 " }',
            ARTICLES,
            ["제1조 목적", "가", "제2조 정의", "나"],
        ),
        (
            "ol { counter-reset: item } li { counter-increment: item } li:before { content: counters(item, '.') ' ' }",
            NESTED,
            ["1 가", "1.1 나", "1.2 다", "2 라"],
        ),
        (
            'h3{counter-increment:a} h3:before{content:"Section " counter(a,upper-roman) ": "}',
            "<h3>가</h3><div><h3>나</h3></div><h3>다</h3>",
            ["Section I: 가", "Section II: 나", "Section III: 다"],
        ),
        (
            'main>h3{counter-reset:b 0} p{counter-increment:b} p:before{content:counters(b,"-") " "}',
            "<main><h3>가</h3><p>나<p>다<h3>라</h3><p>마</main>",
            ["가", "1 나", "2 다", "라", "1 마"],
        ),
        (
            'main h3{counter-increment:a 2} h3:before{content:counter(a) "조 "}',
            "<h3>가</h3><main><p><h3>나</h3></main>",
            ["0조 가", "2조 나"],
        ),
        ('p{counter-reset:a 7} p:before{content:counter(a) ". "}', "<p>가<p>나", ["7. 가", "7. 나"]),
        ('p{counter-set:a 7} p:before{content:counter(a) ". "}', "<p>가", ["7. 가"]),
        ('li::marker{content:"(" counter(a,lower-alpha) ") "} li{counter-increment:a}', "<ul><li>가</ul>", ["(a) 가"]),
        (
            'p.a#b:before, h4:before{content:counter(x) " "}',
            "<p class='z a' id=b>가<p>나<h4>다</h4>",
            ["0 가", "나", "0 다"],
        ),
    ],
    ids=["articles", "nested", "sections", "children", "within", "reset", "set", "marker", "names"],
)
def test_numbers_that_a_style_sheet_counts_are_read(style: str, markup: str, expected: list[str]) -> None:
    assert lines(style, markup) == expected


@pytest.mark.parametrize(
    "style",
    [
        'h3::after { content: counter(a) "조" }',
        'h3:nth-child(2)::before { content: counter(a) "조" }',
        'h3 + p::before { content: counter(a) "조" }',
        'h3 { content: counter(a) "조" }',
        '@media print { p { margin: 0 } h3::before { content: counter(a) "조" } }',
        "h3::before { content: counter() url(counter) attr(id) none }",
        "h3[::before { content: counter(a) } } counter",
        "/* h3::before { content: counter(a) } */",
    ],
)
def test_what_is_not_counted_before_an_element_on_the_screen_is_no_text(style: str) -> None:
    assert lines(style, ARTICLES) == ["목적", "가", "정의", "나"]


def test_of_rules_for_one_element_the_last_holds() -> None:
    style = 'h3:before{content:counter(a) "조 "} .b:before{content:counter(a) "항 "}'
    assert lines(style, "<h3 class=b>가</h3>") == ["0항 가"]


def test_a_style_sheet_that_is_made_to_be_costly_takes_bounded_time() -> None:
    sheet = "".join(f"div div div div p.a{number}::before{{content:counter(a)}}" for number in range(50_000))
    assert lines(sheet, "<div>" * 500 + "<p>가" * 2_000) == ["가"] * 2_000
