"""Politeness: what robots.txt and Retry-After ask for is what a host gets."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from scrapy.http import Headers
from scrapy.robotstxt import ProtegoRobotParser

from spiders.pace import retry_after
from spiders.robots import Rules
from spiders.spread import gap, head_start, in_turns
from tests.conftest import Run
from tests.site import InTurn, Page, Site
from tests.test_retries import GOOD
from tests.test_spiders import LONG, board, crawl, declare, document, listing, looks, scrapy

pytestmark = [pytest.mark.slow, pytest.mark.unmeasured]

CLOSED = "User-agent: *\nDisallow: /\n"
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
IGNORED = 'robots_ignored = { on = 2026-10-02, reason = "the operator allowed it by mail" }'


def robots(site: Site, text: str | bytes, **page: object) -> None:
    site.show("/robots.txt", text, **{"content_type": "text/plain", **page})


def between(site: Site) -> list[float]:
    """The seconds between the requests for documents."""
    at = [asked.at for asked in site.asked if asked.path != "/robots.txt"]
    return [later - earlier for earlier, later in pairwise(at)]


def test_a_crawl_delay_lies_between_the_requests_to_its_host(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, "User-agent: *\nCrawl-delay: 1\n")
    for number in range(3):
        site.show(f"/{number}", LONG)
    declare(tmp_path, site, *(document(site, f"/{number}", f"terms-{number}") for number in range(3)))
    crawl(tos_monitor)
    assert [seconds >= 1 for seconds in between(site)] == [True, True]


def test_a_crawl_delay_that_is_too_long_is_told(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, "User-agent: *\nCrawl-delay: 3600\n")
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    ended = crawl(tos_monitor)
    assert "127.0.0.1: robots.txt asks for 3600 seconds between requests; this program keeps to 60" in ended.stderr


def test_a_document_that_is_forbidden_says_by_which_line(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, "User-agent: *\nDisallow: /closed/  # not yours\n")
    site.show("/closed/terms", LONG)
    declare(tmp_path, site, document(site, "/closed/terms"))
    crawl(tos_monitor)
    host = site.address.removeprefix("http://")
    assert looks(tmp_path)["shop/terms"] == f"robots-forbidden: robots.txt of {host}: Disallow: /closed/ for *"


def test_a_document_that_ignores_robots_txt_is_fetched(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, CLOSED)
    site.show("/terms", LONG)
    site.show("/privacy", LONG)
    declare(tmp_path, site, document(site, "/terms", more=IGNORED), document(site, "/privacy", "privacy"))
    crawl(tos_monitor)
    assert {name: problem.partition(":")[0] for name, problem in looks(tmp_path).items()} == {
        "shop/terms": "",
        "shop/privacy": "robots-forbidden",
    }


def test_that_robots_txt_is_ignored_is_told_once_a_document_with_rule_day_and_reason(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    robots(site, CLOSED)
    site.show("/1", LONG)
    site.show("/2", LONG)
    declare(tmp_path, site, document(site, "/1 /2", more=IGNORED))
    host = site.address.removeprefix("http://")
    told = f"fetched against robots.txt of {host}: Disallow: / for * (ignored since 2026-10-02: the operator allowed it"
    assert crawl(tos_monitor).stderr == f"WARNING: shop/terms: {told} by mail)\n"


def test_nothing_is_told_when_robots_txt_allows_what_would_be_fetched_anyway(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more=IGNORED))
    assert crawl(tos_monitor).stderr == ""


def test_a_crawl_delay_holds_for_who_ignores_robots_txt(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, CLOSED + "Crawl-delay: 1\n")
    site.show("/1", LONG)
    site.show("/2", LONG)
    declare(tmp_path, site, document(site, "/1 /2", more=IGNORED))
    assert crawl(tos_monitor).returncode == 0
    assert between(site)[0] >= 1


def test_a_robots_txt_out_of_reach_does_not_keep_who_ignores_it(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, "", status=503)
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more=IGNORED))
    assert "shop/terms: fetched against " in crawl(tos_monitor).stderr
    assert looks(tmp_path) == {"shop/terms": ""}


@pytest.mark.parametrize(("target", "reason"), [("127.0.0.1", ""), ("localhost", "robots-forbidden")])
def test_leave_to_ignore_robots_txt_ends_at_the_host_it_was_given_for(
    site: Site, tos_monitor: Run, tmp_path: Path, target: str, reason: str
) -> None:
    robots(site, CLOSED)
    site.show("/terms", "", status=302, headers={"Location": f"{site.address}/new".replace("127.0.0.1", target)})
    site.show("/new", LONG)
    declare(tmp_path, site, document(site, "/terms", more=IGNORED))
    crawl(tos_monitor, "--allow-host", "localhost")
    assert looks(tmp_path)["shop/terms"].partition(":")[0] == reason


def test_a_board_that_ignores_robots_txt_leads_to_its_notices(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, CLOSED)
    elsewhere = f"{site.address}/2".replace("127.0.0.1", "localhost")
    site.show("/board", listing(("/1", "약관 개정 안내"), (elsewhere, "다른 곳의 공지")))
    site.show("/1", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, board(site, IGNORED))
    crawl(tos_monitor, "--allow-host", "localhost")
    assert sorted(problem.partition(":")[0] for problem in looks(tmp_path).values()) == ["", "", "robots-forbidden"]


def test_a_check_reminds_of_a_robots_txt_that_is_ignored(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    robots(site, CLOSED)
    site.show("/terms", LONG)
    site.show("/board", listing())
    declare(tmp_path, site, document(site, "/terms", more=IGNORED), board(site, IGNORED))
    checked = tos_monitor("check", "--declarations", "declarations", "--allow-host", "127.0.0.1", "--json")
    reminder = "robots.txt is ignored since 2026-10-02 (the operator allowed it by mail): see whether that still holds"
    assert [each["advice"].rpartition("; ")[2] for each in json.loads(checked.stdout)] == [reminder] * 2


def test_a_site_is_asked_in_the_language_of_the_document(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    site.show("/board", listing(("/notice", "약관 개정 안내")))
    site.show("/notice", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, document(site, "/terms"), board(site), document(site, "/en", "en", 'language = "en"'))
    crawl(tos_monitor)
    korean = "ko-KR,ko;q=0.9,en;q=0.5"
    assert {asked.path: asked.headers["Accept-Language"] for asked in site.asked} == {
        "/robots.txt": korean,
        "/terms": korean,
        "/board": korean,
        "/notice": korean,
        "/en": "en",
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("User-agent: *\nDisallow: /a", "Disallow: /a for *", id="plain"),
        pytest.param("User-agent: *\nDisallow: /a\nDisallow: /a/b", "Disallow: /a/b for *", id="longest"),
        pytest.param("user-agent: *\ndisallow:/a", "Disallow: /a for *", id="any-case"),
        pytest.param(
            "User-agent: *\nDisallow: /a/b\n\nUser-agent: tos-monitor\nDisallow: /a",
            "Disallow: /a for tos-monitor",
            id="our-own-group",
        ),
        pytest.param(
            "User-agent: other\nUser-agent: *\nCrawl-delay: 5\nDisallow: /", "Disallow: / for *", id="shared-group"
        ),
        pytest.param("User-agent: *\nDisallow: /*/b$", "Disallow: /*/b$ for *", id="pattern"),
        pytest.param("User-agent: *\nDisallow /a", "a line that is not in the form of the standard", id="no-colon"),
        pytest.param("User-agent: *\nAllow: /a/b\nDisallow: /a", None, id="allowed-within"),
        pytest.param("User-agent: other\nDisallow: /", None, id="somebody-else"),
        pytest.param("User-agent: tos-monitor\nDisallow:\n\nUser-agent: *\nDisallow: /", None, id="we-may"),
        pytest.param("", None, id="empty"),
    ],
)
def test_the_line_of_the_closest_group_that_forbids_an_address_is_quoted(text: str, line: str | None) -> None:
    rules = Rules(text.encode(), "tos-monitor", lambda body: ProtegoRobotParser(body, None))
    assert rules.against("https://shop.example/a/b") == line


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(Page(status=404, body=CLOSED.encode()), id="not-found"),
        pytest.param(Page(status=403, body=CLOSED.encode()), id="not-shown"),
        pytest.param(Page(status=302, body=CLOSED.encode()), id="leads-nowhere"),
        pytest.param(Page(body=b"\n<html>\n" + CLOSED.encode()), id="a-page"),
        pytest.param(Page(body=CLOSED.encode("utf-16-le")), id="binary"),
        pytest.param(Page(body=b"#" * 500 * 1024 + b"\n" + CLOSED.encode()), id="after-500-KiB"),
        pytest.param(
            Page(body=b"#" * (500 * 1024 - 30) + b"\nUser-agent: *\nDisallow: /another\n"), id="line-cut-in-two"
        ),
    ],
)
def test_what_holds_no_rules_forbids_nothing(site: Site, tos_monitor: Run, tmp_path: Path, page: Page) -> None:
    site.pages["/robots.txt"] = page
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    assert looks(tmp_path) == {"shop/terms": ""}


@pytest.mark.parametrize(
    ("page", "detail"),
    [
        pytest.param(Page(status=503, body=b"<p>soon</p>"), "HTTP 503", id="in-trouble"),
        pytest.param(Page(status=429), "HTTP 429", id="too-many"),
        pytest.param(Page(body=b"User-agent: *\n", promised=1000), "ResponseDataLossError", id="cut-short"),
        pytest.param(Page(status=302, headers={"Location": "/robots.txt"}), "max redirections", id="loop"),
    ],
)
def test_nothing_is_fetched_while_robots_txt_is_out_of_reach(
    site: Site, tos_monitor: Run, tmp_path: Path, page: Page, detail: str
) -> None:
    site.pages["/robots.txt"] = page
    declare(tmp_path, site, document(site, "/terms"), document(site, "/privacy", "privacy"))
    crawl(tos_monitor)
    assert set(site.paths()) == {"/robots.txt"}
    assert all(problem.startswith("robots-unreachable") and detail in problem for problem in looks(tmp_path).values())


def test_a_robots_txt_that_comes_back_by_the_end_of_the_run_is_obeyed(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.pages = InTurn(robots_txt=[*[Page(status=500)] * 3, Page(body=b"User-agent: *\nDisallow: /b")], a=[GOOD])
    declare(tmp_path, site, document(site, "/a", "a"), document(site, "/b", "b"))
    crawl(tos_monitor)
    assert {name: problem.partition(":")[0] for name, problem in looks(tmp_path).items()} == {
        "shop/a": "",
        "shop/b": "robots-forbidden",
    }


def test_a_short_retry_after_holds_everything_for_its_host(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.pages = InTurn(a=[Page(status=503, headers={"Retry-After": "1"}), GOOD], b=[GOOD], c=[GOOD])
    declare(tmp_path, site, *(document(site, f"/{name}", name) for name in "abc"))
    assert crawl(tos_monitor).returncode == 0
    assert between(site)[0] >= 1


def test_a_host_that_asks_for_a_long_wait_is_sent_nothing_more(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", "<p>busy</p>", status=429, headers={"Retry-After": "7200"})
    declare(tmp_path, site, document(site, "/terms"), document(site, "/privacy", "privacy"))
    crawl(tos_monitor)
    assert site.paths() == ["/robots.txt", "/terms"]
    assert all(problem.startswith("asked-to-wait") for problem in looks(tmp_path).values())


def test_waits_that_are_short_each_but_long_in_all_end_too(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.pages = InTurn(a=[Page(status=503, headers={"Retry-After": wait}) for wait in ("1", "60")])
    declare(tmp_path, site, document(site, "/a"))
    crawl(tos_monitor)
    assert looks(tmp_path)["shop/terms"].startswith("asked-to-wait")


@pytest.mark.parametrize(
    ("until", "paths"), [("2999-01-01T00:00:00+00:00", []), ("2020-01-01T00:00:00+00:00", ["/robots.txt", "/terms"])]
)
def test_a_wait_of_an_earlier_run_holds_until_its_time(
    site: Site, tmp_path: Path, until: str, paths: list[str]
) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    run_with(tmp_path, TOS_WAITS=json.dumps({"127.0.0.1": until}))
    assert site.paths() == paths


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        pytest.param({"Retry-After": "120"}, 120, id="seconds"),
        pytest.param({"Retry-After": "0"}, 0, id="at-once"),
        pytest.param({"Retry-After": "Mon, 02 Nov 2026 09:05:00 GMT"}, 300, id="date"),
        pytest.param({"Retry-After": "Mon, 02 Nov 2026 09:05:00 -0000"}, 300, id="date-without-a-zone"),
        pytest.param(
            {"Retry-After": "Fri, 30 Jan 2015 10:00:30 GMT", "Date": "Fri, 30 Jan 2015 10:00:00 GMT"},
            30,
            id="by-the-server's-clock",
        ),
        pytest.param({"Retry-After": "Sun, 01 Nov 2026 09:00:00 GMT"}, 0, id="past"),
        pytest.param({"Retry-After": "9" * 5000}, 7 * 24 * 3600, id="for-ever"),
        pytest.param({"Retry-After": "Thu, 01 Jan 2099 00:00:00 GMT"}, 7 * 24 * 3600, id="for-ages"),
        pytest.param({"Retry-After": "-5"}, None, id="negative"),
        pytest.param({"Retry-After": "１２０"}, None, id="not-of-ASCII"),
        pytest.param({"Retry-After": "soon"}, None, id="word"),
        pytest.param({}, None, id="absent"),
    ],
)
def test_retry_after_is_read_as_seconds_or_a_date(headers: dict[str, str], seconds: int | None) -> None:
    assert retry_after(Headers(headers), NOW) == (None if seconds is None else timedelta(seconds=seconds))


SEED = "2026-11-02 7"


def run_with(folder: Path, **given: str) -> None:
    settings = {
        "TOS_DECLARATIONS": "declarations",
        "TOS_DB": "db/tos.db",
        "TOS_ALLOW_HOSTS": "127.0.0.1",
        "TOS_NOW": NOW.isoformat(),
        **given,
    }
    scrapy(folder, "crawl", "terms", *(part for name, value in settings.items() for part in ("-s", f"{name}={value}")))


def test_the_delays_of_a_run_are_those_that_its_seed_decides(site: Site, tmp_path: Path) -> None:
    for number in range(4):
        site.show(f"/{number}", LONG)
    declare(tmp_path, site, *(document(site, f"/{number}", f"terms-{number}") for number in range(4)))
    run_with(tmp_path, DOWNLOAD_DELAY="0.6")
    assert len(site.asked) == 5
    at = [asked.at for asked in site.asked]
    expected = [gap("2026-11-02 None", "127.0.0.1", number, 0.6) for number in range(4)]
    assert all(later - sooner >= least for (sooner, later), least in zip(pairwise(at), expected, strict=True))


def test_a_delay_is_never_shorter_than_it_was_set_and_at_most_half_longer() -> None:
    gaps = [gap(SEED, "shop.example", number, 2) for number in range(200)]
    assert min(gaps) == pytest.approx(2, abs=0.05)
    assert max(gaps) == pytest.approx(3, abs=0.05)
    assert all(2 <= each < 3 for each in gaps)


def test_the_delays_of_a_run_differ() -> None:
    assert len({gap(SEED, "shop.example", number, 2) for number in range(200)}) == 200


def test_a_delay_is_the_same_for_the_same_seed_on_every_machine() -> None:
    assert gap(SEED, "shop.example", 3, 2) == pytest.approx(2.5721, abs=0.0001)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(lambda: gap("2026-11-02 8", "shop.example", 3, 2), id="run"),
        pytest.param(lambda: gap(SEED, "mall.example", 3, 2), id="host"),
    ],
)
def test_another_run_and_another_host_have_other_delays(other: Callable[[], float]) -> None:
    assert other() != gap(SEED, "shop.example", 3, 2)


def test_without_a_delay_nobody_waits() -> None:
    assert (gap(SEED, "shop.example", 3, 0), head_start(SEED, "shop.example", 0)) == (0, 0)


def test_the_hosts_of_a_run_are_first_asked_at_different_times() -> None:
    starts = sorted(head_start(SEED, f"shop-{number}.example", 2) for number in range(200))
    assert starts[0] == pytest.approx(0, abs=0.1)
    assert starts[-1] == pytest.approx(4, abs=0.1)
    assert len(set(starts)) == 200


def test_hosts_take_turns() -> None:
    assert [each[0] for each in in_turns(["a1", "a2", "a3", "b1", "c1", "c2"], lambda each: each[0], SEED)] == [
        *"abc",
        *"ac",
        "a",
    ]


def test_every_document_of_a_host_is_the_first_one_at_some_run() -> None:
    firsts = {in_turns(range(1, 4), lambda _: "shop.example", f"2026-11-02 {run}")[0] for run in range(20)}
    assert firsts == {1, 2, 3}


def test_documents_that_follow_each_other_still_do_so() -> None:
    turned = in_turns(range(1, 7), lambda _: "shop.example", SEED)
    first = turned[0]
    assert turned == [*range(first, 7), *range(1, first)]


def test_without_a_seed_the_order_is_as_declared() -> None:
    assert in_turns(["a1", "a2", "b1"], lambda each: each[0], "") == ["a1", "a2", "b1"]
