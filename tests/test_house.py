"""The promises of the house: sizes, names, bounds, and a manual that keeps up with the program."""

import importlib
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.conftest import ROOT
from tos_monitor.app.cli import cli
from tos_monitor.model import Category, EventKind, Kind, Outcome

PACKAGES = ("tos_monitor", "spiders", "db", "feeds")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MANUAL = "\n".join(
    path.read_text(encoding="utf-8") for path in (*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md")
)


def pinned(file: str) -> dict[str, str]:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    pins = (line.split("==") for line in lines if "==" in line and not line.startswith("#"))
    return {name.lower().replace("_", "-"): version.split(";")[0].strip() for name, version in pins}


def requirements() -> list[Requirement]:
    extras = [each for extra in PROJECT["optional-dependencies"].values() for each in extra]
    return [Requirement(each) for each in (*PROJECT["dependencies"], *extras)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_one_idea_of_at_most_250_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250


@pytest.mark.parametrize("name", PACKAGES)
def test_each_top_level_name_resolves_to_ours(name: str) -> None:
    assert Path(str(importlib.import_module(name).__file__)).parent == ROOT / name


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_a_repeatable_install_pins_every_dependency_within_its_bounds(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pinned("constraints.txt")[requirement.name])


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_the_lowest_versions_that_are_tested_are_the_lower_bounds(requirement: Requirement) -> None:
    (bound,) = (each.version for each in requirement.specifier if each.operator == ">=")
    assert pinned("constraints-lowest.txt")[requirement.name] == bound


@pytest.mark.parametrize("command", cli.list_commands(None))  # type: ignore[arg-type]  # it needs no context
def test_every_command_is_in_the_manual(command: str) -> None:
    assert f"tos-monitor {command}" in MANUAL


@pytest.mark.parametrize("word", sorted({*Category, *EventKind, *Kind, *Outcome}))
def test_every_word_that_is_stored_is_in_the_manual(word: str) -> None:
    assert f"`{word}`" in MANUAL


def test_every_option_is_in_the_manual() -> None:
    options = {
        option
        for name in cli.list_commands(None)  # type: ignore[arg-type]  # it needs no context
        for parameter in cli.get_command(None, name).params  # type: ignore[arg-type, union-attr]  # ditto
        for option in parameter.opts
        if option.startswith("--")
    }
    assert {option for option in options if option not in MANUAL} == set()


def test_every_link_of_the_manual_leads_somewhere() -> None:
    for path in (*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", ROOT / "CHANGELOG.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"
