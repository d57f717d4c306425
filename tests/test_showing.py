"""A comparison is read without colour, without a script and without a network, and no text gets out of its place."""

import json
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.conftest import FOR_TESTS, Run
from tos_monitor.app import serial
from tos_monitor.app.showing import Comparison, lines, page
from tos_monitor.findings import findings
from tos_monitor.model import Change, Clause, Edit, Finding, Kind, Language
from tos_monitor.segment import segment

BEFORE = """제1조(보관)
① 회사는 다음 각 호의 물건을 맡지 않습니다.
1. 젖은 우산
2. 살아 있는 물고기
② 보관소의 문은 푸른 색입니다.

제2조(책임)
회사는 고의 또는 과실로 생긴 손해를 배상합니다.

제3조(알림)
회사는 게시판에 알립니다.
"""
AFTER = """제1조(보관)
① 회사는 다음 각 호의 물건을 맡지 않습니다.
1. 젖은 우산
2. 살아 있는 물고기
3. 소리 나는 시계
② 보관소의 문은 붉은 색입니다.

제2조(휴무)
등대는 월요일에 쉽니다.

제3조(책임)
회사는 고의 또는 과실로 생긴 손해를 배상하지 않습니다.

제4조(알림)
회사는 게시판에 알립니다.
"""
HOSTILE = (
    "</p></ins><script>alert(1)</script><img src=http://example.org/x onerror=alert(2)>",
    "<style>body{display:none}</style>&lt;b&gt;",
    "[삭제] 없던 말 [추가] 있던 말 [/] [removed] [added]",
    "\u202e거꾸로\u202c \u2066따로\u2069",
    "\" class='x' onclick='alert(3)",
)
REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def compared(before: str, after: str, language: Language = Language.KO) -> Comparison:
    return Comparison(
        title="old.txt → new.txt",
        language=language,
        findings=findings(before, after, language),
        before=segment(before, language),
        after=segment(after, language),
    )


def edited(*edits: tuple[str, str], cosmetic: str = "") -> Finding:
    before, after = ("".join(text for op, text in edits if op in ops) for ops in ("=-", "=+"))
    change = Change(
        kind=Kind.EDITED,
        before=Clause(source=before, path=("제9조",)),
        after=Clause(source=after, path=("제9조",)),
        edits=tuple(Edit(op=op, text=text) for op, text in edits),
        cosmetic=cosmetic,
    )
    return Finding(change=change)


def of(*found: Finding, language: Language = Language.KO, with_cosmetic: bool = False) -> Comparison:
    return Comparison(title="t", language=language, findings=found, with_cosmetic=with_cosmetic)


def plain(comparison: Comparison) -> list[str]:
    """The lines as they come out of a pipe."""
    return [re.sub(r"\x1b\[[\d;]*m", "", line) for line in lines(comparison, in_colour=False)]


def read(comparison: Comparison) -> BeautifulSoup:
    return BeautifulSoup(page(comparison), "html.parser")


def words(element: Tag, *without: str) -> str:
    """The words of an element, but for those of some parts of it and for our marks."""
    copy = BeautifulSoup(str(element), "html.parser")
    for part in copy.select(",".join((*without, ".mark"))):
        part.decompose()
    return " ".join(copy.get_text().split())


FAULT_STAYS = "② 이 조의 다른 규정에도 불구하고 회사는 회사의 고의 또는 과실로 손님에게 생긴 손해를 배상합니다.\n"
FREED = "① 회사는 등대의 고장으로 손님에게 생긴 손해에 대하여 책임을 지지 않습니다.\n"


@pytest.mark.parametrize(
    ("before", "after"), [("", FREED), (FREED, "")], ids=["a burden that comes", "a burden that goes"]
)
def test_a_neighbour_that_weighs_a_flag_less_is_shown_everywhere(before: str, after: str) -> None:
    old, new = (f"제1조(책임)\n{text}{FAULT_STAYS}" for text in (before, after))
    comparison = compared(old, new)
    told = f"이웃 조항이 있어 덜 무겁게 봄: {FAULT_STAYS.strip()}"
    assert f"    {told}" in plain(comparison)
    assert told in {" ".join(each.get_text().split()) for each in read(comparison).select("p.near")}
    (beside,) = (
        each["qualified_by"]
        for each in json.loads(json.dumps(serial.comparison(None, Language.KO, comparison.findings)))["changes"]
        if "qualified_by" in each
    )
    assert [(each["path"], each["text"]) for each in beside] == [(["제1조", "②"], FAULT_STAYS.strip())]


def test_a_flag_that_no_neighbour_weighs_less_names_none() -> None:
    comparison = compared("제1조(책임)\n② 등대는 밤에 켭니다.\n", f"제1조(책임)\n{FREED}② 등대는 밤에 켭니다.\n")
    assert any(finding.flags for finding in comparison.findings)
    assert not any("이웃 조항" in line for line in plain(comparison))


FORM = edited(("-", "‘말’"), ("+", "“말”"), cosmetic="typography")


def test_a_korean_comparison_reads_like_this() -> None:
    before, after = (text.split("제2조", maxsplit=1)[0] for text in (BEFORE, AFTER))
    assert plain(compared(before, after)) == [
        "중립",
        "추가 1 · 수정 1",
        "",
        "제1조 ① 3. (보관) – 추가",
        "  ① 회사는 다음 각 호의 물건을 맡지 않습니다.",
        "  [추가] 3. 소리 나는 시계",
        "",
        "제1조 ② (보관) – 수정",
        "  ② 보관소의 문은 [삭제] 푸른 [추가] 붉은[/] 색입니다.",
    ]


def test_an_english_comparison_reads_like_this() -> None:
    before = "1. Lockers\nA locker holds two coats and one wet umbrella.\n"
    after = "1. Lockers\nA locker holds three coats and one umbrella.\n"
    assert plain(compared(before, after, Language.EN)) == [
        "neutral",
        "1 edited",
        "",
        "1. (Lockers) – edited",
        "  A locker holds [removed] two [added] three[/] coats and one [removed] wet[/] umbrella.",
    ]


def test_the_verdict_comes_first() -> None:
    assert plain(compared(BEFORE, AFTER))[0].endswith("불리")


def test_colours_take_the_place_of_marks() -> None:
    coloured = "\n".join(lines(compared(BEFORE, AFTER), in_colour=True))
    assert "\x1b[" in coloured
    assert "[추가]" not in coloured


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_file_gets_no_colour_codes(tos_monitor: Run, tmp_path: Path, form: str) -> None:
    for name, text in (("a.txt", BEFORE), ("b.txt", AFTER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    ended = tos_monitor("diff", "a.txt", "b.txt", "--format", form)
    assert ended.returncode == 0
    assert "\x1b" not in ended.stdout


@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_a_terminal_gets_colours_unless_its_user_wants_none(tmp_path: Path, no_colour: str, *, coloured: bool) -> None:
    for name, text in (("a.txt", BEFORE), ("b.txt", AFTER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    reader, terminal = os.openpty()
    subprocess.run(
        [sys.executable, "-m", "tos_monitor", "diff", "a.txt", "b.txt"],
        cwd=tmp_path,
        env={**os.environ, **FOR_TESTS, "NO_COLOR": no_colour},
        stdout=terminal,
        check=True,
    )
    assert (b"\x1b[" in os.read(reader, 100_000)) == coloured
    os.close(reader)
    os.close(terminal)


def test_of_a_long_run_that_stayed_the_words_next_to_a_change_are_shown() -> None:
    kept = " ".join(f"낱말{number}" for number in range(100))
    shown = plain(of(edited(("=", f"{kept} "), ("-", "옛"), ("+", "새"), ("=", f" {kept}"))))[-1]
    assert "낱말98 낱말99 [삭제] 옛 [추가] 새[/] 낱말0 낱말1" in shown
    assert "낱말50" not in shown


def test_what_only_got_another_number_is_one_line() -> None:
    assert plain(compared(BEFORE, AFTER))[-1] == "번호 변경: 제2조 → 제3조, 제3조 → 제4조"


def test_places_that_do_not_fit_in_a_line_are_counted() -> None:
    sides = [Clause(source="같은 말", path=(f"제{number}조",)) for number in range(1, 32)]
    found = [Finding(change=Change(kind=Kind.RENUMBERED, before=one, after=other)) for one, other in pairwise(sides)]
    assert plain(of(*found))[-1].endswith("제12조 → 제13조, 외 18건")


def test_what_moved_without_a_number_is_named_by_its_first_words() -> None:
    clause = Clause(source="등대는 밤새 켜져 있습니다.")
    moved = Finding(change=Change(kind=Kind.MOVED, before=clause, after=clause))
    assert plain(of(moved))[-1] == "이동: 등대는 밤새 켜져 있습니다."


def test_changes_of_form_are_counted_by_their_reasons() -> None:
    spaced = edited(("-", "ab"), ("+", "a b"), cosmetic="contact")
    assert plain(of(FORM, spaced, FORM, language=Language.EN))[-1] == (
        "3 changes of form left out: 2 typography, 1 contact; show them with --cosmetic"
    )


def test_a_change_of_form_is_told_with_its_reason_when_it_is_asked_for() -> None:
    assert "제9조 – 수정, 형식만: typography" in plain(of(FORM, with_cosmetic=True))


def test_the_command_shows_changes_of_form_when_it_is_asked_to(tos_monitor: Run, tmp_path: Path) -> None:
    for name, text in (("a.txt", "1. We keep 'keys' and “coats”.\n"), ("b.txt", "1. We keep keys, and coats.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    left_out, shown = (tos_monitor("diff", "a.txt", "b.txt", *option).stdout for option in ((), ("--cosmetic",)))
    assert ("--cosmetic" in left_out) == ("form only" in shown)
    assert "left out" not in shown


def test_a_text_can_not_imitate_a_mark() -> None:
    shown = plain(of(edited(("=", "가"), ("+", " [삭제] 나 [/] 다"), ("=", "."))))
    assert shown[-1] == "  가 [추가] ［삭제］ 나 ［/］ 다[/]."


CALM = compared(BEFORE, AFTER)
WILD = compared(
    BEFORE, AFTER.replace("월요일에", f"월요일에 {' '.join(HOSTILE)} {'끝없는말' * 2_000}") + "\n".join(HOSTILE)
)
ENGLISH = compared("1. Lockers\n(a) Two coats.\n(b) A hat.\n", "1. Lockers\n(a) Three coats.\n", Language.EN)
ALIKE = compared(BEFORE, BEFORE)
SPACED = of(edited(("=", "등대"), ("-", " "), ("=", "지기의 열"), ("+", " 개의 "), ("=", "쇠")))
on_every_page = pytest.mark.parametrize(
    "comparison",
    [CALM, WILD, ENGLISH, ALIKE, SPACED, of(FORM)],
    ids=["calm", "hostile", "english", "alike", "spaced", "form"],
)


@on_every_page
def test_both_views_hold_every_word_of_both_sides(comparison: Comparison) -> None:
    document = read(comparison)
    for number, finding in enumerate(comparison.told, start=1):
        (unified,), sides = document.select(f"#c{number} .unified"), document.select(f"#c{number} .sides p")
        texts = (side.text if side else "" for side in (finding.change.before, finding.change.after))
        both = [" ".join(REORDERING.sub("", text).split()) for text in texts]
        assert [words(unified, "ins"), words(unified, "del")] == both
        assert [words(side, "em") for side in sides] == both


@on_every_page
def test_every_link_leads_to_a_place_of_the_page(comparison: Comparison) -> None:
    document = read(comparison)
    names = [element["id"] for element in document.select("[id]")]
    assert len(names) == len(set(names))
    assert {link["href"] for link in document.select("a")} <= {f"#{name}" for name in names}


@on_every_page
def test_every_change_is_in_the_list(comparison: Comparison) -> None:
    assert [link["href"] for link in read(comparison).select("nav a")] == [
        f"#{section['id']}" for section in read(comparison).select(".clause")
    ]


@on_every_page
def test_nothing_is_fetched_or_run(comparison: Comparison) -> None:
    document = read(comparison)
    names = {name for element in document.select("*") for name in element.attrs}
    assert document.select("script, img, link, iframe, object, embed, svg, base, form") == []
    assert not [name for name in names if name.startswith(("on", "src", "style"))]


@on_every_page
def test_the_page_allows_its_own_style_alone(comparison: Comparison) -> None:
    document = read(comparison)
    (style,) = document.select("style")
    (policy,) = document.select("meta[http-equiv='Content-Security-Policy']")
    assert str(policy["content"]).startswith("default-src 'none'; style-src 'sha256-")
    assert not re.search(r"url\(|@import|</", style.get_text())


@on_every_page
def test_headings_follow_each_other_without_a_gap(comparison: Comparison) -> None:
    levels = [int(heading.name[1]) for heading in read(comparison).select("h1, h2, h3, h4, h5")]
    assert (levels[0], levels.count(1)) == (1, 1)
    assert all(after <= before + 1 for before, after in pairwise(levels))


@on_every_page
def test_nothing_turns_the_words_round(comparison: Comparison) -> None:
    assert not REORDERING.search(page(comparison))


@on_every_page
def test_the_page_says_its_language(comparison: Comparison) -> None:
    assert read(comparison).select("html")[0]["lang"] == comparison.language


def test_a_page_says_of_what_it_did_not_find_that_it_did_not() -> None:
    assert "내용이 바뀐 조항이 없습니다." in read(ALIKE).get_text()


def test_an_item_is_shown_with_its_lead_in_and_its_neighbours() -> None:
    (added,) = read(CALM).select("#c1")
    assert words(added.select(".lead-in")[0], ".hidden") == "① 회사는 다음 각 호의 물건을 맡지 않습니다."
    assert [words(near, ".hidden") for near in added.select(".near")] == ["2. 살아 있는 물고기"]


def test_a_removed_item_is_shown_with_the_neighbours_that_it_had() -> None:
    comparison = compared(AFTER, BEFORE)
    (removed,) = read(comparison).select("#c1")
    assert [words(near, ".hidden") for near in removed.select(".near")] == ["2. 살아 있는 물고기"]


def test_a_flag_is_a_card_with_its_reason() -> None:
    flags = [(finding, flag) for finding in CALM.told for flag in finding.flags]
    cards = read(CALM).select(".flag")
    assert len(cards) == len(flags) > 0
    assert all(flag.reason.ko in card.get_text() for (_, flag), card in zip(flags, cards, strict=True))


def test_a_change_of_form_says_so_on_the_page() -> None:
    assert [kind.get_text() for kind in read(of(FORM, with_cosmetic=True)).select(".kind")] == [
        "수정",
        "형식만: typography",
    ]


def test_what_moved_is_folded_only_when_it_is_much() -> None:
    sides = [Clause(source="같은 말", path=(f"제{number}조",)) for number in range(1, 32)]
    found = [Finding(change=Change(kind=Kind.RENUMBERED, before=one, after=other)) for one, other in pairwise(sides)]
    assert [len(read(of(*some)).select("details[open]")) for some in (found, found[:3])] == [0, 1]


def luminance(colour: str) -> float:
    """How bright a colour is to the eye, by WCAG 2."""
    digits = colour * 2 if len(colour) == 3 else colour
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


PAIRS = [
    *((ink, "paper") for ink in ("ink", "soft", "link", "adverse", "favourable", "mixed")),
    *((ink, "card") for ink in ("ink", "soft", "adverse", "favourable")),
    ("gone", "gone-paper"),
    ("come", "come-paper"),
]


@pytest.mark.parametrize(("ink", "paper"), PAIRS, ids="-on-".join)
def test_words_stand_out_by_day_and_by_night(ink: str, paper: str) -> None:
    style = read(CALM).select("style")[0].get_text()
    schemes = [
        dict(re.findall(r"--([a-z-]+): #([0-9a-f]+);", root))
        for root in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]
    assert len(schemes) == 3  # by day, by night, in print
    for scheme in schemes[:2]:
        dark, light = sorted(luminance(scheme[name]) for name in (ink, paper))
        assert (light + 0.05) / (dark + 0.05) >= 4.5
