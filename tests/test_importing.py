"""Declarations of an Open Terms Archive collection become ours, and what can't be carried over is told."""

import json
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.app.importing import import_declarations
from tos_monitor.app.sources import load
from tos_monitor.declare import declare
from tos_monitor.errors import InputError, UsageError
from tos_monitor.model import Declaration, Language, Past, Range, Watch
from tos_monitor.ota import Collection, Converted, convert
from tos_monitor.ota.names import slugs
from tos_monitor.ota.toml import Heading, write

ENGLISH = Collection(language=Language.EN, country="GB")
TERMS = {"fetch": "https://shop.example/terms", "select": "main"}

Json = Any  # what json.dumps takes: a test may write anything into a file


def converted(files: Mapping[str, Json]) -> list[Converted]:
    return list(convert({name: json.dumps(content) for name, content in files.items()}, ENGLISH))


def shop(terms: Json, history: Json = None) -> Converted:
    """What becomes of the shop whose terms of service are declared so."""
    files = {"Shop.json": {"name": "Shop", "terms": {"Terms of Service": terms}}}
    past = {"Shop.history.json": {"Terms of Service": history}} if history is not None else {}
    (service,) = converted(files | past)
    return service


def watch(service: Converted) -> Watch:
    (declared,) = declare({service.file: service.toml})
    return declared


def document(terms: Json, history: Json = None) -> Declaration:
    (declared,) = watch(shop(terms, history)).documents
    return declared


def test_a_service_is_declared_with_the_name_the_collection_gives_it() -> None:
    service = watch(shop(TERMS)).service
    assert (service.id, service.name, service.homepage) == ("shop", "Shop", "https://shop.example/")
    assert (service.country, service.language) == ("GB", Language.EN)


def test_a_document_keeps_its_terms_type() -> None:
    declared = document(TERMS)
    assert (declared.document, declared.type) == ("shop/terms-of-service", "Terms of Service")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("#terms", ("#terms",)),
        (["h1", ".body"], ("h1", ".body")),
        ({"startAfter": "h1", "endBefore": "footer"}, (Range(start_after="h1", end_before="footer"),)),
        (
            ["h1", {"startBefore": "#a", "endAfter": 'b[title="x"]'}],
            ("h1", Range(start_before="#a", end_after='b[title="x"]')),
        ),
        (None, ()),
    ],
)
@pytest.mark.parametrize("key", ["select", "remove"])
def test_parts_are_selectors_ranges_or_lists_of_them(key: str, written: Json, read: tuple[str | Range, ...]) -> None:
    assert getattr(document(TERMS | {key: written}), key) == read


@pytest.mark.parametrize(("scripts", "render"), [(True, True), (False, False), (None, False)])
def test_a_page_whose_scripts_are_run_is_rendered(scripts: Json, render: bool) -> None:  # noqa: FBT001  a table's column
    assert document(TERMS | {"executeClientScripts": scripts}).render is render


def test_a_pdf_has_an_address_alone() -> None:
    declared = document({"fetch": "https://shop.example/terms.pdf"})
    assert (declared.fetch, declared.select) == (("https://shop.example/terms.pdf",), ())


COMBINED = {
    "combine": [{"fetch": "https://shop.example/2"}, {"fetch": "https://shop.example/1", "executeClientScripts": True}],
    "select": "main",
    "remove": "nav",
}


def test_several_pages_make_one_document_in_their_order() -> None:
    declared = document(COMBINED)
    assert declared.fetch == ("https://shop.example/2", "https://shop.example/1")
    assert (declared.select, declared.remove, declared.render) == (("main",), ("nav",), True)


def test_pages_that_inherit_all_lose_nothing() -> None:
    assert shop(COMBINED).losses == ()


def test_pages_with_parts_of_their_own_are_read_with_the_parts_of_all() -> None:
    service = shop({"combine": [TERMS, TERMS | {"fetch": "https://shop.example/2", "select": ".more"}]})
    assert watch(service).documents[0].select == ("main", ".more")
    assert service.losses == (
        "Shop.json: Terms of Service: not carried over: 'select' of its own for each page: all are read with all",
    )


def test_a_page_of_which_two_parts_are_combined_is_fetched_once() -> None:
    service = shop({"combine": [TERMS, TERMS | {"select": ".more"}]})
    declared = watch(service).documents[0]
    assert (declared.fetch, declared.select) == (("https://shop.example/terms",), ("main", ".more"))
    assert service.losses == ()


HISTORY = [
    TERMS | {"fetch": "https://shop.example/old", "validUntil": "2024-05-01T12:00:00Z"},
    TERMS | {"select": [".older"], "remove": "nav", "validUntil": "2021-12-31T23:30:00-02:00"},
]


def test_history_says_how_a_document_was_declared_on_a_day() -> None:
    assert document(TERMS, HISTORY).history == (
        Past(
            valid_until=date(2022, 1, 1),
            fetch=("https://shop.example/terms",),
            select=(".older",),
            remove=("nav",),
        ),
        Past(valid_until=date(2024, 5, 1), fetch=("https://shop.example/old",), select=("main",)),
    )


def test_a_day_in_history_is_that_of_the_documents_readers() -> None:
    files = {
        "Shop.json": json.dumps({"name": "Shop", "terms": {"Terms of Service": TERMS}}),
        "Shop.history.json": json.dumps({"Terms of Service": [TERMS | {"validUntil": "2021-12-31T15:00:00Z"}]}),
    }
    (service,) = convert(files, Collection(language=Language.KO, country="KR"))
    assert watch(service).documents[0].history[0].valid_until == date(2022, 1, 1)


@pytest.mark.parametrize(
    ("entry", "loss"),
    [
        (TERMS, "an earlier declaration: left out: validUntil: expected a time, got None"),
        (TERMS | {"validUntil": "9999-12-31T23:59:59-10:00"}, "an earlier declaration: left out: validUntil: expected"),
        ("gone", "an earlier declaration: left out: validUntil: expected a time, got None"),
        ({"validUntil": "2020-01-01"}, "an earlier declaration: left out: fetch: expected an address, got None"),
        (TERMS | {"validUntil": "2024-05-01T18:00:00Z"}, "left out: in force for a part of 2024-05-01 only"),
        (TERMS | {"validUntil": "2020-01-01", "select": "p::"}, "a declaration until 2020-01-01: select: expected CSS"),
    ],
)
def test_an_earlier_declaration_that_can_not_be_declared_is_told_and_left_out(entry: Json, loss: str) -> None:
    service = shop(TERMS, [*HISTORY, entry])
    assert watch(service).documents[0].history == document(TERMS, HISTORY).history
    assert loss in service.losses[0]


def test_what_an_earlier_declaration_lacks_is_told_with_its_day() -> None:
    service = shop(TERMS, [TERMS | {"validUntil": "2020-01-01", "filter": ["cutTokens"]}])
    assert len(watch(service).documents[0].history) == 1
    assert service.losses[0].endswith("not carried over: a declaration until 2020-01-01: filter 'cutTokens', a program")


@pytest.mark.parametrize(
    ("terms", "loss"),
    [
        (TERMS | {"filter": ["cutTokens", {"dropRows": ["a"]}]}, "filter 'cutTokens', a program; filter 'dropRows', a"),
        (TERMS | {"filter": "cutTokens"}, "filter 'cutTokens', a program"),
        (TERMS | {"combine": [{"filter": ["cutTokens"]}, {}]}, "filter 'cutTokens', a program"),
        (TERMS | {"mood": "sunny"}, "key 'mood'"),
    ],
)
def test_what_can_not_be_said_in_ours_is_told_and_the_rest_declared(terms: Json, loss: str) -> None:
    service = shop(terms)
    assert watch(service).documents[0].select == ("main",)
    assert service.losses[0].startswith(f"Shop.json: Terms of Service: not carried over: {loss}")


def test_a_filter_that_cuts_link_addresses_is_needless_here() -> None:
    assert shop(TERMS | {"filter": ["removeQueryParams", {"removeQueryParams": ["token"]}]}).losses == ()


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        ("https://shop.example/", "expected an object with 'fetch'"),
        ({"select": "main"}, "fetch: expected an address, got None"),
        ({"combine": []}, "combine: expected a list of objects, got []"),
        (TERMS | {"fetch": "ftp://shop.example/"}, "fetch: expected an address such as"),
        (TERMS | {"select": "main >"}, "select: expected CSS selectors such as"),
        (TERMS | {"select": 3}, "expected a CSS selector or a range, got 3"),
        (TERMS | {"select": {"from": "h1"}}, "expected a CSS selector or a range, got {'from': 'h1'}"),
        (TERMS | {"select": {"startAfter": "h1"}}, "select: expected CSS selectors such as"),
    ],
)
def test_a_document_that_can_not_be_declared_is_told_and_left_out(terms: Json, reason: str) -> None:
    service = shop(terms)
    assert (service.documents, service.toml) == (0, "")
    (loss,) = service.losses
    assert loss.startswith(f"Shop.json: Terms of Service: not carried over: the document: {reason}")


def test_the_other_documents_of_a_service_are_declared_all_the_same() -> None:
    terms = {"Terms of Service": {}, "Privacy Policy": TERMS, "Trackers Policy": TERMS}
    (service,) = converted({"Shop.json": {"name": "Shop", "terms": terms}})
    assert [each.id for each in watch(service).documents] == ["privacy-policy", "trackers-policy"]


def test_an_older_collection_calls_its_terms_documents() -> None:
    (service,) = converted({"Shop.json": {"name": "Shop", "documents": {"Terms of Service": TERMS}}})
    assert service.documents == 1


@pytest.mark.parametrize(
    ("text", "loss"),
    [
        ("{", "Shop.json is not JSON (Expecting property name"),
        ("[" * 100_000, "Shop.json is not JSON (maximum recursion depth"),
        ("[]", "Shop.json holds no object"),
        ('{"name": "Shop"}', "no 'terms' in it"),
        ('{"name": "Shop", "terms": {}, "since": 2020}', "key 'since'"),
    ],
)
def test_a_file_that_holds_no_declaration_is_told(text: str, loss: str) -> None:
    (service,) = convert({"Shop.json": text}, ENGLISH)
    assert service.losses[0].startswith(f"Shop.json: not carried over: {loss}")


def test_a_history_of_what_is_no_longer_declared_is_told() -> None:
    files = {"Shop.json": {"terms": {"Terms of Service": TERMS}}, "Shop.history.json": {"Imprint": HISTORY}}
    (service,) = converted(files)
    assert service.losses == ("Shop.json: not carried over: history of 'Imprint', which is no longer declared",)


def test_a_service_without_a_name_is_called_like_its_file() -> None:
    (service,) = converted({"Corner Shop.json": {"name": " ", "terms": {"Terms of Service": TERMS}}})
    assert watch(service).service.name == "Corner Shop"


def test_a_loss_is_told_in_one_line_whatever_the_file_holds() -> None:
    (service,) = converted({"Shop.json": {"terms": {"Terms\n\x1b[2J": {}}}})
    assert service.losses[0].startswith("Shop.json: Terms [2J: not carried over")


def test_slugs_hold_small_letters_digits_and_hyphens() -> None:
    assert slugs(["Amazon.com", "Caf\u00e9 N\u00ba 5", "11st"]) == {
        "Amazon.com": "amazon-com",
        "Caf\u00e9 N\u00ba 5": "cafe-no-5",
        "11st": "11st",
    }


def test_names_with_one_slug_or_none_get_a_tail_of_their_own() -> None:
    made = slugs(["A B", "A-B", "가게", "상점", "C"])
    assert made["C"] == "c"
    assert len(set(made.values())) == 5
    assert all(slug.startswith("a-b-") for name, slug in made.items() if name.startswith("A"))


@given(st.text())
def test_any_text_is_written_as_toml_and_read_back_but_for_what_utf_8_can_not_hold(text: str) -> None:
    toml = write([(Heading.SERVICE, {"name": text})])
    toml.encode()
    assert tomllib.loads(toml)["service"]["name"] == text.encode(errors="replace").decode()


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """A checked-out collection of one service, with the programs that its filters are."""
    folder = tmp_path / "collection" / "declarations"
    folder.mkdir(parents=True)
    content = {"name": "가게", "terms": {"Terms of Service": TERMS, "Privacy Policy": TERMS}}
    (folder / "Shop.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "Shop.history.json").write_text(json.dumps({"Terms of Service": HISTORY}), encoding="utf-8")
    (folder / "Shop.filters.js").write_text("export function cut() {}", encoding="utf-8")
    return folder.parent


Import = Callable[..., Result]


@pytest.fixture
def import_into(tmp_path: Path) -> Import:
    def run(folder: Path, *options: str) -> Result:
        arguments = ["ota", str(folder), "--into", str(tmp_path / "own"), "--language", "en", "--country", "GB"]
        return CliRunner().invoke(import_declarations, [*arguments, *options], catch_exceptions=False)

    return run


@pytest.mark.parametrize("place", ["", "declarations"])
def test_a_collection_becomes_a_folder_of_declarations(
    collection: Path, import_into: Import, tmp_path: Path, place: str
) -> None:
    ended = import_into(collection / place)
    assert (ended.exit_code, ended.stderr) == (0, "")
    assert ended.stdout.endswith("own: 1 services with 2 documents written\n")
    (declared,) = load(tmp_path / "own")
    assert [document.id for document in declared.documents] == ["terms-of-service", "privacy-policy"]


def test_a_loss_is_told_on_stderr_and_makes_the_exit_code_1(collection: Path, import_into: Import) -> None:
    content = {"name": "Mall", "terms": {"Terms of Service": TERMS | {"filter": ["cut"]}}}
    (collection / "declarations" / "Mall.json").write_text(json.dumps(content), encoding="utf-8")
    ended = import_into(collection)
    assert ended.exit_code == 1
    assert ended.stderr == "Mall.json: Terms of Service: not carried over: filter 'cut', a program\n"
    assert "2 services with 3 documents" in ended.stdout


def test_a_file_that_is_there_is_kept(collection: Path, import_into: Import, tmp_path: Path) -> None:
    own = tmp_path / "own" / "shop.toml"
    own.parent.mkdir()
    own.write_text("# mine", encoding="utf-8")
    ended = import_into(collection)
    assert (ended.exit_code, own.read_text(encoding="utf-8")) == (1, "# mine")
    assert ended.stderr == f"{own}: is there already and was kept; --force replaces it\n"


def test_a_file_that_is_there_is_replaced_when_asked(collection: Path, import_into: Import, tmp_path: Path) -> None:
    own = tmp_path / "own" / "shop.toml"
    own.parent.mkdir()
    own.write_text("# mine", encoding="utf-8")
    assert import_into(collection, "--force").exit_code == 0
    assert len(load(tmp_path / "own")) == 1


def test_a_service_without_documents_is_not_written(tmp_path: Path, import_into: Import) -> None:
    (tmp_path / "Shop.json").write_text('{"terms": {"Imprint": {}}}', encoding="utf-8")
    assert import_into(tmp_path).exit_code == 1
    assert list((tmp_path / "own").iterdir()) == []


def test_a_folder_without_declarations_is_a_usage_error(tmp_path: Path, import_into: Import) -> None:
    with pytest.raises(UsageError, match="no declarations"):
        import_into(tmp_path)


def test_a_file_that_is_no_text_is_an_input_error(tmp_path: Path, import_into: Import) -> None:
    (tmp_path / "Shop.json").write_bytes(b"\xff\x00")
    with pytest.raises(InputError, match="can't read the declarations"):
        import_into(tmp_path)


@pytest.mark.parametrize("place", ["own", "own/shop.toml"])
def test_where_nothing_can_be_written_is_a_usage_error(
    collection: Path, import_into: Import, tmp_path: Path, place: str
) -> None:
    if place == "own":
        (tmp_path / place).write_text("a file", encoding="utf-8")
    else:
        (tmp_path / place).mkdir(parents=True)
    with pytest.raises(UsageError, match="can't be"):
        import_into(collection, "--force")


def test_a_country_that_is_none_is_a_usage_error(collection: Path, import_into: Import) -> None:
    with pytest.raises(UsageError, match="--country: expected two letters"):
        import_into(collection, "--country", "Britain")
