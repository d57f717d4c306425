"""In real Korean terms every article is found and none is invented.

The texts are not part of the repository. What they hold was counted by a reader: the numbers alone are kept here.
"""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tos_monitor.model import Clause, Language
from tos_monitor.normal import tidy
from tos_monitor.segment import segment

TEXTS = ROOT.parent / "shared" / "data" / "korean-terms"
HEAD = re.compile(r"제\d+[편장절관]|제\d+조(?:의\d+)?|부칙|별[표지첨].*|Article \d+")

STANDARD = "1-24"  # the articles of the standard terms for e-commerce
COMMUNITY = "1장 1-3 2장 4-7 3장 8-9 4장 10-11 5장 12-13 6장 14-15 부칙"
EXPECTED = {
    # The page lost its middle: articles 8 and 9, and half of 7.
    "JSP_Project__termsofservice.jsp.txt": "1-7 10-25 부칙 부칙",
    "Style_Is_You__pop1.jsp.txt": f"{STANDARD} 25-28",
    "guadify-ai__test.txt.txt": "1-10",
    # A table of contents lists the articles before they come.
    "jungsung__terms.php.txt": f"{STANDARD} {STANDARD}",
    # The standard terms, one article more, an unfinished translation, and a privacy policy.
    "personalPolicy__README.md.txt": f"{STANDARD} 25 Article-1-10 부칙",
    "policy__sonub-terms-ko.txt.txt": COMMUNITY,
    "res__free-ex-terms-and-conditions.txt.txt": COMMUNITY,
    "res__philov-terms-ko.txt.txt": COMMUNITY,
    "res__silvers-terms.txt.txt": COMMUNITY,
    "res__wemeet-terms-ko.txt.txt": COMMUNITY,
}


def spelled_out(counted: str) -> list[str]:
    """The heads that a count names: ``2장`` is a chapter, ``4-7`` are four articles."""
    heads: list[str] = []
    for part in counted.split():
        if found := re.fullmatch(r"(Article-)?(\d+)(?:-(\d+))?", part):
            english, first, last = found.groups()
            numbers = range(int(first), int(last or first) + 1)
            heads += [f"Article {number}" if english else f"제{number}조" for number in numbers]
        else:
            heads.append(part if part == "부칙" else f"제{part}")
    return heads


def heads(clauses: tuple[Clause, ...]) -> list[str]:
    """The heads that clauses open, not those that they only stand under."""
    ends = ((clause.path[-1], clause.label) for clause in clauses if clause.path)
    return [head for head, label in ends if HEAD.fullmatch(head) and head.replace(" ", "") in label.replace(" ", "")]


@pytest.mark.skipif(not TEXTS.exists(), reason="the Korean terms are not beside the repository")
@pytest.mark.parametrize("name", EXPECTED)
def test_every_article_is_found_and_none_is_invented(name: str) -> None:
    text = tidy(Path(TEXTS / name).read_text(encoding="utf-8"))
    assert heads(segment(text, Language.KO)) == spelled_out(EXPECTED[name])


@pytest.mark.skipif(not TEXTS.exists(), reason="the Korean terms are not beside the repository")
def test_every_text_was_counted() -> None:
    assert {path.name for path in TEXTS.glob("*.txt")} - {"SOURCE.txt"} == EXPECTED.keys()
