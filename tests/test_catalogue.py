"""The declarations that ship: each has its source, and what the sources hold is declared or named as a gap."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tos_monitor.app import sources
from tos_monitor.model import Board, Declaration, Watch

WATCHES = sources.load(sources.bundled_declarations())
FILES = sorted(sources.bundled_declarations().glob("*.toml"))
MANUAL = (ROOT / "docs" / "services.md").read_text(encoding="utf-8")
SERVICES = ROOT.parent / "shared" / "data" / "services.json"

# GitHub OpenTermsArchive/terms-types, termsTypes.json; the names that the catalogue needs.
TYPES = {
    "Terms of Service",
    "Privacy Policy",
    "Community Guidelines",
    "Acceptable Use Policy",
    "Commercial Terms",
    "General Conditions of Sale",
    "Marketplace Sellers Conditions",
    "Ranking Parameters Description",
}
# Operators that say in their terms, in an answer or in robots.txt that programs may not collect their pages.
REFUSING = {"bunjang", "coupang", "daangn", "interpark", "kakao"}
BY_SCRIPT = {"render", "login-or-render"}


def watched(watch: Watch) -> tuple[Declaration | Board, ...]:
    return (*watch.documents, *watch.boards)


def addresses(each: Declaration | Board) -> tuple[str, ...]:
    return (each.fetch,) if isinstance(each, Board) else each.fetch


DECLARED = {address: each for watch in WATCHES for each in watched(watch) for address in addresses(each)}


@pytest.fixture
def known() -> list[dict[str, Any]]:
    """The addresses that public sources give, as they were collected."""
    if not SERVICES.exists():
        pytest.skip("the collected addresses are not beside the repository")
    services = json.loads(SERVICES.read_text(encoding="utf-8"))
    return [entry for service in services for entry in (*service["documents"], *service["notices"])]


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.service.id)
def test_what_is_declared_is_listed_in_the_manual(watch: Watch) -> None:
    (row,) = (line for line in MANUAL.splitlines() if line.startswith("|") and f"(`{watch.service.id}`)" in line)
    listed = re.findall(r"`([a-z0-9-]+)`", "|".join(row.split("|")[2:4]))
    assert listed == [each.id for each in watched(watch)]


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.service.id)
def test_each_document_has_a_terms_type_of_open_terms_archive(watch: Watch) -> None:
    assert {document.type for document in watch.documents} <= TYPES


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.service.id)
def test_each_address_is_on_a_host_that_is_pinned(watch: Watch) -> None:
    hosts = {(urlsplit(address).hostname, each.hosts) for each in watched(watch) for address in addresses(each)}
    assert [host for host, pinned in hosts if not f".{host}".endswith(tuple(f".{each}" for each in pinned))] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_service_says_which_hosts_are_its_own(path: Path) -> None:
    assert tomllib.loads(path.read_text(encoding="utf-8"))["service"]["hosts"]


def comments_above_tables(path: Path) -> Iterator[str]:
    above: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line in ("[[document]]", "[[notices]]"):
            yield "\n".join(above)
        above = [*above, line] if line.startswith("#") else []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_address_has_its_source_beside_it(path: Path) -> None:
    assert [above for above in comments_above_tables(path) if "Source: " not in above] == []


def test_the_operators_that_refuse_programs_are_the_ones_whose_refusal_is_known() -> None:
    assert {watch.service.id for watch in WATCHES if any(each.refused for each in watched(watch))} == REFUSING


def test_what_is_known_to_be_usable_is_declared_or_named_as_a_gap(known: list[dict[str, Any]]) -> None:
    usable = (entry["url"] for entry in known if entry["use"])
    assert [url for url in usable if url not in DECLARED and url not in MANUAL] == []


def test_what_is_known_to_be_useless_is_named_and_not_declared(known: list[dict[str, Any]]) -> None:
    useless = [entry["url"] for entry in known if not entry["use"]]
    assert [url for url in useless if url in DECLARED or url not in MANUAL] == []


def test_what_only_a_script_shows_is_rendered(known: list[dict[str, Any]]) -> None:
    scripted = (DECLARED.get(entry["url"]) for entry in known if entry.get("access") in BY_SCRIPT)
    assert [each.document for each in scripted if isinstance(each, Declaration) and not each.render] == []
