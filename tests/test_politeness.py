"""Politeness: what robots.txt and Retry-After ask for is what a host gets."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from scrapy.http import Headers
from scrapy.robotstxt import ProtegoRobotParser

from spiders.pace import retry_after
from spiders.robots import Rules
from tests.conftest import Run
from tests.site import Page, Site
from tests.test_retries import GOOD, InTurn
from tests.test_spiders import LONG, crawl, declare, document, looks, scrapy

CLOSED = "User-agent: *\nDisallow: /\n"
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


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
    given = {
        "TOS_DECLARATIONS": "declarations",
        "TOS_DB": "db/tos.db",
        "TOS_ALLOW_HOSTS": "127.0.0.1",
        "TOS_WAITS": json.dumps({"127.0.0.1": until}),
    }
    scrapy(tmp_path, "crawl", "terms", *(part for name, value in given.items() for part in ("-s", f"{name}={value}")))
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
