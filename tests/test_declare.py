import unicodedata
from datetime import date

import pytest

from tests.conftest import ROOT
from tos_monitor.declare import chosen, declare
from tos_monitor.errors import DeclarationError
from tos_monitor.model import JsonList, Language, Listing, Override, Past, Range, Refusal, Rows

GOOD = """
[service]
id = "shop"
name = "가게"
name_en = "Shop"
homepage = "https://shop.example/"
country = "KR"
language = "ko"

[[document]]
id = "terms"
type = "Terms of Service"
title = "이용약관"
fetch = ["https://shop.example/terms/1", "https://shop.example/terms/2"]
select = ["#terms", { start_after = "h1", end_before = "footer" }]
remove = [".share"]
must_contain = ["제1조"]
min_chars = 1000
audience = "buyer"
verified = 2026-11-01

[[document.history]]
valid_until = 2025-12-31
fetch = "https://shop.example/old"
select = ".old"

[[notices]]
id = "notice"
fetch = "https://shop.example/notice"
item = "a.title"
next = "a.next"
max_pages = 3
select = ".content"
title = "h1"
posted_on = ".date"
keep = "약관|유출"
"""


def problems(text: str, name: str = "shop.toml") -> list[str]:
    with pytest.raises(DeclarationError) as caught:
        declare({name: text})
    return list(caught.value.problems)


def test_a_document_is_read_with_all_its_keys() -> None:
    (watch,) = declare({"shop.toml": GOOD})
    (document,) = watch.documents
    assert document.document == "shop/terms"
    assert document.fetch == ("https://shop.example/terms/1", "https://shop.example/terms/2")
    assert document.select == ("#terms", Range(start_after="h1", end_before="footer"))
    assert document.min_chars == 1000
    assert document.verified == date(2026, 11, 1)


def test_a_document_speaks_the_language_of_its_service_unless_it_says_otherwise() -> None:
    (watch,) = declare({"shop.toml": GOOD.replace('audience = "buyer"', 'language = "en"')})
    assert watch.documents[0].language is Language.EN
    assert watch.boards[0].language is Language.KO


def test_a_board_is_read_with_all_its_keys() -> None:
    (board,) = declare({"shop.toml": GOOD})[0].boards
    assert (board.document, board.item, board.next, board.max_pages) == ("shop/notice", "a.title", "a.next", 3)
    assert (board.title, board.posted_on, board.keep) == ("h1", ".date", "약관|유출")


def test_the_hosts_of_a_service_are_those_of_its_addresses_unless_it_names_them() -> None:
    pinned = GOOD.replace('country = "KR"', 'country = "KR"\nhosts = ["Rules.shop.example"]')
    assert declare({"shop.toml": GOOD})[0].documents[0].hosts == ("shop.example",)
    assert declare({"shop.toml": pinned})[0].boards[0].hosts == ("rules.shop.example",)


def test_a_refusal_of_the_service_holds_for_all_that_say_nothing_else() -> None:
    refused = 'refused = { on = 2026-10-02, source = "terms, Article 12" }'
    text = GOOD.replace('country = "KR"', f'country = "KR"\n{refused}')
    own = text.replace('audience = "buyer"', 'refused = { on = 2026-11-01, source = "robots.txt" }')
    (watch,) = declare({"shop.toml": own})
    assert watch.documents[0].refused == Refusal(on=date(2026, 11, 1), source="robots.txt")
    assert watch.boards[0].refused == Refusal(on=date(2026, 10, 2), source="terms, Article 12")


def test_leave_to_ignore_robots_txt_is_of_one_document_with_day_and_reason() -> None:
    ignored = 'robots_ignored = { on = 2026-10-02, reason = "allowed by mail" }'
    (watch,) = declare({"shop.toml": GOOD.replace('audience = "buyer"', ignored)})
    assert watch.documents[0].robots_ignored == Override(on=date(2026, 10, 2), reason="allowed by mail")
    assert watch.boards[0].robots_ignored is None


@pytest.mark.parametrize(("host", "times"), [("shop.example", 1), ("www.shop.example", 0)])
def test_leave_of_a_board_to_ignore_robots_txt_holds_for_the_notices_at_its_host(host: str, times: int) -> None:
    ignored = 'max_pages = 3\nrobots_ignored = { on = 2026-10-02, reason = "allowed by mail" }'
    (board,) = declare({"shop.toml": GOOD.replace("max_pages = 3", ignored)})[0].boards
    assert board.declaration.robots_ignored == board.robots_ignored
    notice = board.notice(Listing(url=f"https://{host}/notice/1", title="공지"))
    assert [notice.robots_ignored].count(board.robots_ignored) == times


def test_a_frame_is_named_now_and_in_the_past() -> None:
    one_page = GOOD.replace(', "https://shop.example/terms/2"', "").replace("min_chars = 1000", 'frame = "#rules"')
    framed = one_page.replace('select = ".old"', 'frame = "iframe"')
    document = declare({"shop.toml": framed})[0].documents[0]
    assert (document.frame, document.on(date(2025, 12, 31)).frame) == ("#rules", "iframe")


def test_decomposed_korean_is_read_as_composed() -> None:
    decomposed = unicodedata.normalize("NFD", GOOD)
    assert declare({"shop.toml": decomposed}) == declare({"shop.toml": GOOD})


def test_which_entry_of_a_list_is_wrong_is_said() -> None:
    (problem,) = problems(GOOD.replace("https://shop.example/terms/2", "ftp://x"))
    assert "entry 2" in problem


def test_history_says_how_a_document_was_declared_on_a_day() -> None:
    document = declare({"shop.toml": GOOD})[0].documents[0]
    assert document.history == (
        Past(valid_until=date(2025, 12, 31), fetch=("https://shop.example/old",), select=(".old",)),
    )
    assert document.on(date(2025, 12, 31)).select == (".old",)
    assert document.on(date(2026, 1, 1)).select == document.select


def test_another_selector_is_another_reader() -> None:
    first = declare({"shop.toml": GOOD})[0].documents[0]
    other = declare({"shop.toml": GOOD.replace("#terms", "#rules")})[0].documents[0]
    assert first.reader != other.reader


@pytest.mark.parametrize(
    ("good", "bad", "named"),
    [
        ('id = "terms"', 'id = "Terms!"', "document[1].id: expected a slug"),
        ('"#terms"', '"#terms["', "document[1].select: expected CSS selectors"),
        ('end_before = "footer"', 'ends = "footer"', "document[1].select: expected CSS selectors"),
        ("https://shop.example/terms/2", "ftp://shop.example/terms", "document[1].fetch: expected an address"),
        ("https://shop.example/terms/2", "https://you:me@shop.example/", "document[1].fetch: expected an address"),
        ("https://shop.example/terms/2", "https://shop.example:port/", "document[1].fetch: expected an address"),
        ("https://shop.example/terms/2", "https://shop.example/a b", "document[1].fetch: expected an address"),
        ("min_chars = 1000", "min_chars = 0", "document[1].min_chars: expected a whole number"),
        ("min_chars = 1000", "min_chars = true", "document[1].min_chars: expected a whole number"),
        ("min_chars = 1000", "min_char = 1000", "document[1].min_char: unknown key, expected one of audience"),
        ("verified = 2026-11-01", 'verified = "soon"', "document[1].verified: expected a date"),
        ("verified = 2026-11-01", "verified = 2026-11-01T00:00:00Z", "document[1].verified: expected a date"),
        ("verified = 2026-11-01", 'render = "no"', "document[1].render: expected true or false"),
        ("verified = 2026-11-01", 'language = "fr"', "document[1].language: expected one of 'ko', 'en'"),
        ('must_contain = ["제1조"]', "must_contain = []", "document[1].must_contain: expected a list of texts"),
        ('title = "이용약관"', 'title = " "', "document[1].title: expected a text"),
        ('title = "이용약관"', "", "document[1].title: missing, expected a text"),
        ("valid_until = 2025-12-31", "", "document[1].history[1].valid_until: missing, expected a date"),
        ('country = "KR"', 'country = "KOR"', "service.country: expected two letters"),
        ('country = "KR"', 'country = "KR"\nhosts = ["a/b"]', "service.hosts: expected host names"),
        ('country = "KR"', 'country = "KR"\nrefused = "yes"', "service.refused: expected a table"),
        ('country = "KR"', 'country = "KR"\nrefused = { on = 2026-10-02 }', "service.refused.source: missing"),
        ("verified = 2026-11-01", "robots_ignored = true", "document[1].robots_ignored: expected a table"),
        (
            "verified = 2026-11-01",
            "robots_ignored = { on = 2026-10-02 }",
            "document[1].robots_ignored.reason: missing, expected a text",
        ),
        (
            "verified = 2026-11-01",
            'robots_ignored = { on = 2026-10-02, reason = " " }',
            "document[1].robots_ignored.reason: expected a text",
        ),
        (
            "verified = 2026-11-01",
            'robots_ignored = { on = "2026-10-02", reason = "by mail" }',
            "document[1].robots_ignored.on: expected a date",
        ),
        (
            "verified = 2026-11-01",
            'robots_ignored = { on = 2026-10-02, reason = "by mail", by = "me" }',
            "document[1].robots_ignored.by: unknown key, expected one of on, reason",
        ),
        (
            'country = "KR"',
            'country = "KR"\nrobots_ignored = { on = 2026-10-02, reason = "by mail" }',
            "service.robots_ignored: unknown key",
        ),
        ('select = ".old"', 'frame = "iframe["', "document[1].history[1].frame: expected a CSS selector"),
        ("verified = 2026-11-01", 'frame = "iframe"', "document[1].frame: expected with one address in fetch, got 2"),
        ("verified = 2026-11-01", 'json = "data..x"', "document[1].json: expected a JMESPath"),
        ('keep = "약관|유출"', 'keep = "약관("', "notices[1].keep: expected a regular expression"),
        ('item = "a.title"', 'item = "a..title"', "notices[1].item: expected a CSS selector"),
        ('id = "notice"', 'id = "terms"', "id: expected an id of its own"),
        ('id = "shop"', 'id = "store"', "service.id: expected the file's name 'shop', got 'store'"),
    ],
)
def test_a_mistake_is_told_with_file_key_and_what_was_expected(good: str, bad: str, named: str) -> None:
    assert good in GOOD
    (problem,) = problems(GOOD.replace(good, bad, 1))
    assert problem.startswith(f"shop.toml: {named}")


LINKS = 'item = "a.title"\nnext = "a.next"\nmax_pages = 3'
IN_JSON = 'list = { path = "items", title = "name", id = "no" }'


@pytest.mark.parametrize(
    ("keys", "named"),
    [
        ("", "item: missing, expected item, row or list"),
        (f'item = "a"\n{IN_JSON}\nurl = "/n/{{id}}"', "list: expected alone"),
        (IN_JSON, "list: expected with the path of url or body in it, or with url beside it"),
        ('list = { path = "items", title = "name" }\nurl = "/n/{id}"', "list.id: missing, expected the JMESPath"),
        ('list = { path = "items", body = "text" }', "list.title: missing, expected a JMESPath"),
        ('list = { path = "items[", title = "t", body = "b" }', "list.path: expected a JMESPath"),
        (
            'list = { path = "items", title = "t", body = "b", day = "d" }',
            "list.day: unknown key, expected one of body",
        ),
        ('list = "items"', "list: expected a table"),
        ('item = "dt"\nbody = "dd"', "body: expected with row"),
        ('row = "li"\nitem = "a"\nbody = "p"', "body: expected without item"),
        ('row = "li"\nurl = "/n/{id}"', "url: expected with item"),
        ('item = "a"\nurl = "/n/5"', "url: expected an address such as '/notice/{id}' (with {id})"),
        ('item = "a"\nurl = "ftp://x/{id}"', "url: expected an address such as '/notice/{id}'"),
        (
            'list = { path = "items", title = "t", id = "no", body = "b" }\nurl = "/n/{id}"',
            "url: expected without list.body",
        ),
        ('row = "li"\njson = "text"', "json: expected with notices that have addresses of their own"),
        (f'{IN_JSON}\nurl = "/n/{{id}}"\nnext = "a"', "next: expected in list"),
        (f'{LINKS}\npages = "https://shop.example/n?p={{page}}"', "next: expected without pages"),
        ('item = "a"\npages = "https://shop.example/n?p={page}"', "pages: expected with max_pages, from 2"),
        ('item = "a"\nmax_pages = 2\npages = "https://shop.example/n?p={next}"', "pages: expected list.next"),
        ('item = "a"\nmax_pages = 2\npages = "https://shop.example/n"', "pages: expected an address such as"),
        ('item = "a"\nmax_pages = 2\npages = "/n?p={page}"', "pages: expected an address such as"),
    ],
)
def test_keys_of_a_board_that_do_not_go_together_are_told(keys: str, named: str) -> None:
    first, *_ = problems(GOOD.replace(LINKS, keys, 1))
    assert first.startswith(f"shop.toml: notices[1].{named}")


def test_the_selector_of_what_opens_below_a_row_is_the_text_of_the_notice() -> None:
    text = GOOD.replace(LINKS, 'row = "dt"\nbody = "dd"').replace('select = ".content"\n', "")
    (board,) = declare({"shop.toml": text})[0].boards
    assert (board.within, board.select) == (Rows(row="dt", body="dd"), ("dd",))


def test_a_board_in_json_is_read_with_all_its_keys() -> None:
    paths = 'title = "name", id = "no", url = "link", posted_on = "day", body = "text", next = "after"'
    text = GOOD.replace(LINKS, f'list = {{ path = "items", {paths} }}')
    (board,) = declare({"shop.toml": text})[0].boards
    assert board.within == JsonList(
        path="items", title="name", id="no", url="link", posted_on="day", body="text", next="after"
    )


def test_the_hosts_of_addresses_that_a_board_makes_are_pinned_too() -> None:
    text = GOOD.replace(LINKS, f'{IN_JSON}\nurl = "https://m.shop.example/n/{{id}}"')
    assert "m.shop.example" in declare({"shop.toml": text})[0].boards[0].hosts


BANNER = '[[banner]]\nid = "front"\nfetch = "https://shop.example/"\nselect = ".popup"\n'


def test_a_banner_is_a_board_of_its_own() -> None:
    *_, banner = declare({"shop.toml": GOOD + BANNER})[0].boards
    assert (banner.document, banner.is_banner, banner.within) == ("shop/front", True, Rows(row=".popup"))


@pytest.mark.parametrize(
    ("good", "bad", "named"),
    [
        ('select = ".popup"', "", "banner[1].select: missing, expected a CSS selector"),
        ('select = ".popup"', 'select = ".popup"\nitem = "a"', "banner[1].item: unknown key, expected one of fetch"),
        ('id = "front"', 'id = "notice"', "id: expected an id of its own"),
    ],
)
def test_a_mistake_in_a_banner_is_told(good: str, bad: str, named: str) -> None:
    (problem,) = problems(GOOD + BANNER.replace(good, bad))
    assert problem.startswith(f"shop.toml: {named}")


@pytest.mark.parametrize(
    ("table", "heading"),
    [
        ("[[notices]]\nwrong = 1", "## `[[notices]]`"),
        ("[[notices]]\nlist = { wrong = 1 }", "### Lists in JSON"),
        ("[[banner]]\nwrong = 1", "## `[[banner]]`"),
    ],
)
def test_every_key_of_a_board_is_in_the_manual(table: str, heading: str) -> None:
    (problem,) = (each for each in problems(table) if "unknown key" in each)
    keys = problem.partition("expected one of ")[2].split(", ")
    manual = (ROOT / "docs" / "declare-a-service.md").read_text(encoding="utf-8").partition(heading)[2]
    assert [key for key in keys if f"`{key}`" not in manual and f"\n{key} = " not in manual] == []


def test_all_mistakes_of_all_files_are_told_at_once() -> None:
    with pytest.raises(DeclarationError) as caught:
        declare({"b.toml": "[service]\n", "a.toml": "not toml"})
    files = [problem.split(":")[0] for problem in caught.value.problems]
    assert files == ["a.toml", *["b.toml"] * 7]


@pytest.mark.parametrize("content", ["service = 1", "[[document]]\nid = 'x'"])
def test_a_missing_service_is_one_mistake(content: str) -> None:
    assert sum("service" in problem for problem in problems(content)) == 1


def test_tables_that_are_no_list_are_told() -> None:
    assert any("expected tables headed [[document]]" in problem for problem in problems("document = 3"))


def test_a_list_of_things_that_are_no_tables_is_told() -> None:
    assert any("document[1]: expected a table, got 3" in problem for problem in problems("document = [3]"))


def test_a_service_without_documents_is_a_mistake() -> None:
    head = GOOD[: GOOD.index("[[document]]")]
    assert problems(head) == [
        "shop.toml: document: missing, expected at least one [[document]], [[notices]] or [[banner]]"
    ]


def test_a_long_wrong_value_is_shortened() -> None:
    (problem,) = problems(GOOD.replace("min_chars = 1000", f"min_chars = '{'9' * 500}'"))
    assert len(problem) < 200


def test_services_are_chosen_once_in_the_order_given() -> None:
    watches = declare({"shop.toml": GOOD, "store.toml": GOOD.replace('"shop"', '"store"')})
    assert [watch.service.id for watch in chosen(watches, ["store", "shop", "store"])] == ["store", "shop"]


def test_no_name_chooses_every_service() -> None:
    watches = declare({"shop.toml": GOOD})
    assert chosen(watches, []) == watches


def test_an_undeclared_service_is_an_error_that_lists_the_declared_ones() -> None:
    with pytest.raises(DeclarationError, match="mall: no such service is declared, expected one of shop"):
        chosen(declare({"shop.toml": GOOD}), ["mall"])
