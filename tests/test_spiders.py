"""The spiders against a real server, through the command that cron starts."""

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from db.store import Store
from tests.conftest import ROOT, Run, program_in
from tests.site import Page, Served, Site
from tos_monitor.model import DocumentId

pytestmark = pytest.mark.slow

if TYPE_CHECKING:
    import subprocess

TERMS = "<h1>이용약관</h1><h2>제1조(목적)</h2><p>이 약관은 가게와 회원의 권리와 의무를 정합니다.</p>"
LONG = TERMS + "<p>회원은 언제든지 탈퇴할 수 있고 가게는 이를 바로 처리합니다.</p>" * 5

HUGE = b"<p>" + b"x" * (11 * 1024 * 1024)


def declare(folder: Path, site: Served, *tables: str, service: str = "shop") -> None:
    head = f"""
[service]
id = "{service}"
name = "가게"
name_en = "Shop"
homepage = "{site.address}/"
country = "KR"
language = "ko"
"""
    (folder / "declarations").mkdir(exist_ok=True)
    (folder / "declarations" / f"{service}.toml").write_text(head + "\n".join(tables), encoding="utf-8")


def document(site: Site, path: str, id_: str = "terms", more: str = "") -> str:
    fetch = json.dumps([site.address + each for each in path.split()])
    return f'[[document]]\nid = "{id_}"\ntype = "Terms of Service"\ntitle = "이용약관"\nfetch = {fetch}\n{more}\n'


def board(site: Site, more: str = "") -> str:
    return (
        f'[[notices]]\nid = "notice"\nfetch = "{site.address}/board"\nitem = "a.title"\nselect = ".content"\n{more}\n'
    )


def crawl(run: Run, *more: str, **variables: str | int) -> "subprocess.CompletedProcess[str]":
    return run("run", "--declarations", "declarations", "--allow-host", "127.0.0.1", *more, **variables)


def looks(folder: Path) -> dict[str, str]:
    with Store.open(folder / "db" / "tos.db") as store:
        return {health.document: health.problem for health in store.health()}


def listing(*notices: tuple[str, str], following: str = "") -> str:
    links = "".join(f'<li><a class="title" href="{path}">{title}</a></li>' for path, title in notices)
    return f'<ul>{links}</ul><a class="next" href="{following}">다음</a>' if following else f"<ul>{links}</ul>"


def test_a_document_is_recorded_with_its_text(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    ended = crawl(tos_monitor)
    assert (ended.returncode, ended.stderr) == (0, "")
    with Store.open(tmp_path / "db" / "tos.db") as store:
        version = store.latest(DocumentId("shop/terms"))
    assert version is not None
    assert "제1조(목적)" in version.reading.text


def test_the_pages_of_one_document_are_joined_in_order(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/1", LONG)
    site.show("/2", "<p>부칙은 둘째 쪽에 있습니다.</p>")
    declare(tmp_path, site, document(site, "/1 /2"))
    crawl(tos_monitor)
    with Store.open(tmp_path / "db" / "tos.db") as store:
        version = store.latest(DocumentId("shop/terms"))
    assert version is not None
    assert version.reading.text.endswith("부칙은 둘째 쪽에 있습니다.")


def test_the_request_names_who_is_asking(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    agents = {asked.headers["User-Agent"] for asked in site.asked}
    (agent,) = agents
    assert agent.startswith("tos-monitor/")
    assert "tests@example.org" in agent


def test_without_a_contact_the_run_says_so(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    assert "TOS_MONITOR_CONTACT" in crawl(tos_monitor, TOS_MONITOR_CONTACT="").stderr


def test_robots_txt_holds_for_every_request_that_waits_for_it(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/robots.txt", "User-agent: *\nDisallow: /closed/\n", content_type="text/plain")
    for number in range(6):
        site.show(f"/closed/{number}", LONG)
    declare(tmp_path, site, *(document(site, f"/closed/{number}", f"terms-{number}") for number in range(6)))
    ended = crawl(tos_monitor)
    assert ended.returncode == 1
    assert site.paths() == ["/robots.txt"]
    assert all(problem.startswith("robots-forbidden") for problem in looks(tmp_path).values())


def test_requests_to_a_host_follow_each_other_with_a_delay(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    site.show("/privacy", LONG)
    declare(tmp_path, site, document(site, "/terms"), document(site, "/privacy", "privacy"))
    crawl(tos_monitor, TOS_MONITOR_DELAY="2")
    first, second = (asked.at for asked in site.asked if asked.path != "/robots.txt")
    assert second - first >= 1.0  # two seconds, spread by half either way


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        pytest.param(Page(status=404, body=b"<p>none</p>"), "http-404", id="404"),
        pytest.param(Page(status=500, body=b"<p>down</p>"), "http-500", id="500"),
        pytest.param(Page(status=302, headers={"Location": "/terms"}), "too-many-redirects", id="loop"),
        pytest.param(Page(status=302, headers={"Location": "file:///etc/passwd"}), "http-302", id="to-a-file"),
        pytest.param(Page(body=b""), "empty-body", id="empty"),
        pytest.param(Page(body=b"\x89PNG\r\n", content_type="image/png"), "unsupported-type", id="picture"),
        pytest.param(Page(body=HUGE), "too-large", id="large"),
        pytest.param(
            Page(body=gzip.compress(HUGE), headers={"Content-Encoding": "gzip"}), "too-large", id="large-when-unpacked"
        ),
        pytest.param(Page(body=LONG.encode(), promised=1_000_000), "cut-short", id="cut"),
        pytest.param(
            Page(body=gzip.compress(LONG.encode())[:-9], headers={"Content-Encoding": "gzip"}),
            "cut-short",
            id="cut-when-packed",
        ),
        pytest.param(Page(body=b"no gzip", headers={"Content-Encoding": "gzip"}), "fetch-error", id="not-packed"),
        pytest.param(Page(status=206, body=LONG.encode()), "http-206", id="part"),
        pytest.param(Page(body=b"<p>short</p>"), "too-short", id="short"),
    ],
)
def test_a_bad_answer_is_recorded_with_its_reason_and_the_other_documents_go_on(
    site: Site, tos_monitor: Run, tmp_path: Path, page: Page, reason: str
) -> None:
    site.pages["/terms"] = page
    site.show("/privacy", LONG)
    declare(tmp_path, site, document(site, "/terms"), document(site, "/privacy", "privacy"))
    ended = crawl(tos_monitor)
    problems = looks(tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"shop/terms: {reason}")
    assert len(ended.stderr.splitlines()) == 1
    assert problems["shop/terms"].startswith(reason)
    assert problems["shop/privacy"] == ""


def test_a_service_that_is_down_is_a_failed_look(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms").replace(site.address, "http://127.0.0.1:9"))
    assert crawl(tos_monitor).returncode == 1
    assert looks(tmp_path)["shop/terms"].startswith("connection-refused")


def test_a_selector_that_matches_nothing_is_named(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more='select = ["#rules"]'))
    ended = crawl(tos_monitor)
    assert ended.stderr.startswith("shop/terms: selector-no-match")
    assert "#rules" in ended.stderr


def test_two_documents_at_one_address_are_both_recorded(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"), document(site, "/terms", "terms-again"))
    assert crawl(tos_monitor).returncode == 0
    assert set(looks(tmp_path)) == {"shop/terms", "shop/terms-again"}


def test_a_private_address_is_refused_unless_it_is_allowed(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    ended = tos_monitor("run", "--declarations", "declarations")
    assert ended.returncode == 1
    assert ended.stderr.startswith("shop/terms: private-address")
    assert "--allow-host 127.0.0.1" in ended.stderr
    assert site.asked == []


def test_cookies_of_one_service_are_not_sent_for_another(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/a", LONG, headers={"Set-Cookie": "visitor=1; Path=/"})
    site.show("/b", LONG)
    declare(tmp_path, site, document(site, "/a"), service="first")
    declare(tmp_path, site, document(site, "/b"), service="second")
    crawl(tos_monitor)
    (second,) = (asked for asked in site.asked if asked.path == "/b")
    assert "Cookie" not in second.headers


def test_a_board_is_read_page_by_page_up_to_its_limit(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", listing(("/n/1", "약관 개정 안내"), following="/board?p=2"))
    site.show("/board?p=2", listing(("/n/2", "약관 변경 안내"), following="/board?p=3"))
    site.show("/board?p=3", listing(("/n/3", "약관 안내")))
    for number in (1, 2, 3):
        site.show(f"/n/{number}", f'<div class="content"><p>{number}번 공지입니다.</p></div>')
    declare(tmp_path, site, board(site, 'next = "a.next"\nmax_pages = 2'))
    assert crawl(tos_monitor).returncode == 0
    assert [path for path in site.paths() if path != "/robots.txt"] == ["/board", "/board?p=2", "/n/1", "/n/2"]


def test_only_the_notices_that_are_to_be_kept_are_followed(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", listing(("/n/1", "약관 개정 안내"), ("/n/2", "여름 할인 안내")))
    site.show("/n/1", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, board(site, 'keep = "약관"'))
    assert crawl(tos_monitor).returncode == 0
    assert "/n/2" not in site.paths()


def test_a_board_that_links_to_itself_ends(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", listing(("/n/1", "약관 개정 안내"), following="/board"))
    site.show("/n/1", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, board(site, 'next = "a.next"\nmax_pages = 50'))
    assert crawl(tos_monitor).returncode == 0
    assert site.paths().count("/board") == 1


def test_a_board_that_fails_takes_no_notice_with_it(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", listing(("/n/1", "약관 개정 안내")))
    site.show("/n/1", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, board(site))
    crawl(tos_monitor)
    site.show("/board", "<p>점검 중입니다.</p>", status=503)
    ended = crawl(tos_monitor)
    assert ended.returncode == 1
    assert looks(tmp_path)["shop/notice"].startswith("http-503")
    with Store.open(tmp_path / "db" / "tos.db") as store:
        (notice,) = store.known_notices(DocumentId("shop/notice"))
    assert [each.listed for each in notice.presence] == [True]


def test_a_page_of_a_board_that_fails_leaves_what_the_pages_before_it_listed(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/board", listing(("/n/1", "약관 개정 안내"), following="/gone"))
    site.show("/n/1", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, board(site, 'next = "a.next"\nmax_pages = 3'))
    ended = crawl(tos_monitor)
    assert ended.returncode == 1
    assert ended.stderr.startswith("shop/notice: http-404")
    assert "/n/1" in site.paths()


def test_a_board_that_is_down_is_a_failed_look(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    declare(tmp_path, site, board(site).replace(site.address, "http://127.0.0.1:9"))
    assert crawl(tos_monitor).returncode == 1
    assert looks(tmp_path)["shop/notice"].startswith("connection-refused")


def test_a_next_page_that_does_not_come_leaves_what_the_pages_before_it_listed(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/board", listing(("/n/1", "약관 개정 안내"), following="http://127.0.0.1:9/"))
    site.show("/n/1", '<div class="content"><p>공지입니다.</p></div>')
    declare(tmp_path, site, board(site, 'next = "a.next"\nmax_pages = 3'))
    ended = crawl(tos_monitor)
    assert ended.stderr.startswith("shop/notice: connection-refused")
    assert "/n/1" in site.paths()


def test_a_board_that_redirects_to_a_file_is_rejected(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/board", "", status=302, headers={"Location": "file:///etc/passwd"})
    declare(tmp_path, site, board(site))
    assert crawl(tos_monitor).stderr.startswith("shop/notice: http-302")


def asked_with(site: Site, path: str) -> list[dict[str, str]]:
    """The validators of each request for a path."""
    wanted = ("If-None-Match", "If-Modified-Since")
    return [
        {name: asked.headers[name] for name in wanted if name in asked.headers}
        for asked in site.asked
        if asked.path == path
    ]


MODIFIED = "Wed, 25 Nov 2026 10:00:00 GMT"


def test_an_unchanged_document_is_asked_for_with_its_servers_own_validators(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/terms", LONG, headers={"ETag": '"v1"', "Last-Modified": MODIFIED})
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    site.show("/terms", "", status=304)
    for _ in range(2):
        assert "1 unchanged" in crawl(tos_monitor).stdout
    validators = {"If-None-Match": '"v1"', "If-Modified-Since": MODIFIED}
    assert asked_with(site, "/terms") == [{}, validators, validators]


def test_after_a_failed_look_a_document_is_asked_for_in_full(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG, headers={"ETag": '"v1"'})
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    site.show("/terms", "<p>gone</p>", status=404)
    crawl(tos_monitor)
    crawl(tos_monitor)
    assert asked_with(site, "/terms") == [{}, {"If-None-Match": '"v1"'}, {}]


def test_after_the_declaration_changed_a_document_is_asked_for_in_full(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/terms", LONG, headers={"ETag": '"v1"'})
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    declare(tmp_path, site, document(site, "/terms", more='select = ["body"]'))
    crawl(tos_monitor)
    assert asked_with(site, "/terms") == [{}, {}]


def test_after_a_week_a_document_is_asked_for_in_full(site: Site, tmp_path: Path) -> None:
    site.show("/terms", LONG, headers={"ETag": '"v1"'})
    declare(tmp_path, site, document(site, "/terms"))
    given = {"TOS_DECLARATIONS": "declarations", "TOS_DB": "db/tos.db", "TOS_ALLOW_HOSTS": "127.0.0.1"}
    for day in ("01", "08", "16"):
        settings = {**given, "TOS_NOW": f"2026-11-{day}T09:00:00+09:00"}
        scrapy(
            tmp_path,
            "crawl",
            "terms",
            *(part for name, value in settings.items() for part in ("-s", f"{name}={value}")),
        )
    assert asked_with(site, "/terms") == [{}, {"If-None-Match": '"v1"'}, {}]


REFUSED = 'refused = { on = 2026-10-02, source = "terms, Article 12" }'


def test_an_operator_that_refuses_programs_is_not_visited_but_listed(
    site: Site, tos_monitor: Run, tmp_path: Path
) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more=REFUSED), board(site, REFUSED))
    assert crawl(tos_monitor).returncode == 0
    assert site.asked == []
    listed = tos_monitor("status")
    assert listed.returncode == 0
    assert listed.stdout.count("due by hand: refused 2026-10-02, terms, Article 12") == 2


def test_a_user_may_know_better_than_a_refusal(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms", more=REFUSED))
    crawl(tos_monitor, TOS_MONITOR_RESPECT_REFUSALS="false")
    assert "/terms" in site.paths()


def test_a_stranger_that_the_address_leads_to_is_not_the_service(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", "", status=302, headers={"Location": site.address.replace("127.0.0.1", "localhost") + "/copy"})
    site.show("/copy", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    ended = crawl(tos_monitor, "--allow-host", "localhost")
    assert ended.stderr.startswith("shop/terms: foreign-host")
    assert "led to localhost" in ended.stderr


def test_a_second_run_over_unchanged_pages_adds_nothing(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    site.show("/terms", LONG.replace("<p>", "\n<p class='x'>"))
    ended = crawl(tos_monitor)
    assert "1 unchanged" in ended.stdout
    assert "0 new entries" in ended.stdout


def scrapy(folder: Path, *arguments: str, **limits: int) -> "subprocess.CompletedProcess[str]":
    (folder / "scrapy.cfg").write_text((ROOT / "scrapy.cfg").read_text(encoding="utf-8"), encoding="utf-8")
    return program_in(folder, "scrapy")(*arguments, **limits)


def test_scrapy_lists_the_spiders(tmp_path: Path) -> None:
    assert scrapy(tmp_path, "list").stdout.split() == ["notices", "second-look", "terms"]


def test_plain_scrapy_crawls_into_the_database(site: Site, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    given = {"TOS_DECLARATIONS": "declarations", "TOS_DB": "db/tos.db", "TOS_ALLOW_HOSTS": "127.0.0.1"}
    settings = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    assert scrapy(tmp_path, "crawl", "terms", "-a", "service=shop", *settings).returncode == 0
    assert looks(tmp_path) == {"shop/terms": ""}


def test_a_request_that_ends_without_a_word_is_told(site: Site, tmp_path: Path) -> None:
    """Scrapy's own filter drops a second request for an address and calls neither callback nor errback."""
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"), document(site, "/terms", "terms-again"))
    given = {
        "TOS_DECLARATIONS": "declarations",
        "TOS_DB": "db/tos.db",
        "TOS_ALLOW_HOSTS": "127.0.0.1",
        "DUPEFILTER_CLASS": "scrapy.dupefilters.RFPDupeFilter",
    }
    scrapy(tmp_path, "crawl", "terms", *(part for name, value in given.items() for part in ("-s", f"{name}={value}")))
    assert looks(tmp_path)["shop/terms-again"].startswith("no-answer")


def test_plain_scrapy_waits_for_no_lock(site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms"))
    (tmp_path / "db").mkdir()
    with FileLock(tmp_path / "db" / "tos.db.lock"):
        ended = scrapy(tmp_path, "crawl", "terms", "-s", "TOS_DECLARATIONS=declarations", "-s", "TOS_DB=db/tos.db")
    assert ended.returncode == 1
    assert "another run is writing it" in ended.stderr


def test_plain_scrapy_fails_with_a_look_that_can_not_be_recorded(site: Site, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    site.show("/rules", LONG + "".join(f"<p>{number}번째 조항입니다.</p>" for number in range(20_000)))
    given = ("-s", "TOS_DECLARATIONS=declarations", "-s", "TOS_DB=db/tos.db", "-s", "TOS_ALLOW_HOSTS=127.0.0.1")
    declare(tmp_path, site, document(site, "/terms"))
    scrapy(tmp_path, "crawl", "terms", *given)
    declare(tmp_path, site, document(site, "/rules", "rules"))
    ended = scrapy(tmp_path, "crawl", "terms", *given, largest_file=300_000)
    assert ended.returncode == 1
    assert ended.stderr.startswith("error: db/tos.db: the database can't be read or written")


@pytest.mark.parametrize("spiders", [(), ("terms", "notices"), ("nobody",)])
def test_scrapy_crawls_with_one_spider_that_is_there(spiders: tuple[str, ...], tmp_path: Path) -> None:
    assert scrapy(tmp_path, "crawl", *spiders).returncode != 0


def test_no_suffix_list_is_asked_for_when_a_page_sets_a_cookie(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG, headers={"Set-Cookie": "visitor=1; Domain=127.0.0.1"})
    site.show("/privacy", LONG)
    declare(tmp_path, site, document(site, "/terms"), document(site, "/privacy", "privacy"))
    ended = crawl(tos_monitor, HOME=str(tmp_path))
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_host_that_asked_to_wait_is_left_alone_by_the_next_run(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", "<p>later</p>", status=429, headers={"Retry-After": "3600"})
    declare(tmp_path, site, document(site, "/terms"))
    assert crawl(tos_monitor).returncode == 1
    asked = len(site.asked)
    ended = crawl(tos_monitor)
    assert ended.stderr.startswith("shop/terms: asked-to-wait")
    assert len(site.asked) == asked


def test_cookies_stay_out_of_the_database(site: Site, tos_monitor: Run, tmp_path: Path) -> None:
    site.show("/terms", LONG, headers={"Set-Cookie": "visitor=secret", "ETag": '"1"'})
    declare(tmp_path, site, document(site, "/terms"))
    crawl(tos_monitor)
    with Store.open(tmp_path / "db" / "tos.db") as store:
        version = store.latest(DocumentId("shop/terms"))
        assert version is not None
        (kept,) = store.evidence(version).snapshots
    assert ("Etag", '"1"') in kept.headers
    assert "secret" not in str(kept.headers)


def test_scrapy_refuses_a_service_that_is_not_declared(site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms"))
    ended = scrapy(tmp_path, "crawl", "terms", "-a", "service=mall", "-s", "TOS_DECLARATIONS=declarations")
    assert ended.returncode == 1
    assert "mall: no such service is declared" in ended.stderr
