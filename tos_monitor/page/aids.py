"""Leaves out what helps to find one's way in a text or to pass it on: tables of contents, TOP links, print buttons."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import TypeGuard

from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from tos_monitor.normal import key
from tos_monitor.page.attributes import attribute
from tos_monitor.page.lines import BLOCKS, SILENT, text, unmarked
from tos_monitor.page.tree import Page

# All that a link or a button says when it is no part of the text.
_AIDS = frozenset(
    key(words)
    for words in (
        *("top", "▲", "▲top", "top▲", "↑", "back to top", "go to top", "return to top", "scroll to top"),
        *(
            "맨위로",
            "위로",
            "위로 가기",
            "맨위로 가기",
            "상단으로",
            "페이지 상단으로",
            "처음으로",
            "목차로",
            "목록으로",
        ),
        *("skip to content", "skip to main content", "skip navigation", "본문 바로가기", "본문으로 바로가기"),
        *("메뉴 바로가기", "주메뉴 바로가기", "print", "print this page", "인쇄", "인쇄하기", "프린트", "출력"),
        *("share", "tweet", "copy link", "copy url", "공유", "공유하기", "url 복사", "링크 복사", "주소 복사"),
        *("share on facebook", "share on twitter", "share on x", "share on linkedin"),
        *("페이스북 공유", "트위터 공유", "카카오톡 공유", "목록", "목록 보기", "글자 크게", "글자 작게"),
        *("글씨 크게", "글씨 작게", "a+", "a-", "가+", "가-", "확대", "축소"),
        *("expand all", "collapse all", "모두 펼치기", "모두 접기", "전체 펼치기", "전체 접기"),
    )
)
_LONGEST_AID = 40  # characters, white space included
_SEPARATORS = re.compile(r"[\W\d]*")
_MOST_BESIDE = 50  # a line of more than these has words of its own, or was made to be costly
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"})
_FEWEST = 3  # links; two may come together by chance
_REPEATED = 0.75  # of the links: whoever edits a heading may forget the table of contents


def without_aids(page: Page) -> Page:
    """The page without links and buttons that stand apart from its text and say nothing that it does not say itself."""
    links = [tag for tag in page.tags if tag.name in {"a", "button"} and id(tag) not in page.hidden]
    aids = {id(node) for link in links if _is_aid(link) for node in _line_without_words(link)}
    left = replace(page, hidden=page.hidden | aids)
    return replace(left, hidden=left.hidden | _contents(left, [link for link in links if id(link) not in aids]))


def _is_aid(node: PageElement) -> bool:
    return key(_few_words(node) or "").lower() in _AIDS


def _few_words(node: PageElement) -> str | None:
    """What a node says, or None when it says more than an aid would."""
    words = ""
    for piece in [node] if isinstance(node, NavigableString) else _pieces(node):
        words += piece
        if len(words) > _LONGEST_AID:
            return None
    return words


def _pieces(node: PageElement) -> Iterator[NavigableString]:
    if isinstance(node, Tag) and node.name not in SILENT:
        yield from (piece for piece in node.descendants if _is_words(piece))


def _is_words(node: PageElement) -> TypeGuard[NavigableString]:
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def _line_without_words(link: Tag) -> Sequence[PageElement]:
    """The line of an aid, if nothing but such links and what separates them is on it."""
    beside = list(islice(chain(_beside(link, _before), _beside(link, _after)), _MOST_BESIDE))
    return [link, *beside] if len(beside) < _MOST_BESIDE and all(map(_is_aside, beside)) else []


def _is_aside(node: PageElement) -> bool:
    words = _few_words(node)
    return words is not None and (_SEPARATORS.fullmatch(words) is not None or key(words).lower() in _AIDS)


def _beside(link: Tag, step: Callable[[PageElement], PageElement | None]) -> Iterator[PageElement]:
    """What stands on the line of a link, on one side of it: a block ends the line."""
    node: Tag | None = link
    while node is not None and node.name not in BLOCKS:
        sibling = step(node)
        while sibling is not None and getattr(sibling, "name", None) not in BLOCKS:
            yield sibling
            sibling = step(sibling)
        if sibling is not None:
            return
        node = node.parent


def _before(node: PageElement) -> PageElement | None:
    return node.previous_sibling


def _after(node: PageElement) -> PageElement | None:
    return node.next_sibling


def _contents(page: Page, links: Sequence[Tag]) -> frozenset[int]:
    """The links of each table of contents, whose words the text repeats."""
    within = [
        link for link in links if "#" in attribute(link, "href") and _name(_words(link)) and not _is_heading(link)
    ]
    runs = [run for run in _runs(within) if len(run) >= _FEWEST]
    if not runs:
        return frozenset()
    inside = frozenset(id(link) for run in runs for link in run)
    lines = sorted(map(_name, text(replace(page, hidden=page.hidden | inside).whole()).split("\n")))
    return frozenset(id(node) for run in runs for link in _leading(run, lines) for node in (link, *_signs_beside(link)))


def _signs_beside(link: Tag) -> Iterator[PageElement]:
    """The numbers and strokes on a link's line."""
    for node in islice(chain(_beside(link, _before), _beside(link, _after)), _MOST_BESIDE):
        words = _few_words(node)
        if words is not None and _SEPARATORS.fullmatch(words):
            yield node


def _leading(run: Sequence[Tag], lines: Sequence[str]) -> Iterator[Tag]:
    """The links of a run that lead to headings, if that is what it is for."""
    names = [_name(_words(link)) for link in run]
    times = Counter(names)
    repeated = [_begins(name, lines) for name in names]
    if sum(found or times[name] > 1 for found, name in zip(repeated, names, strict=True)) < len(run) * _REPEATED:
        return
    seen: set[str] = set()
    for link, name, found in zip(run, names, repeated, strict=True):
        if found or name not in seen:  # else it is the first heading, which follows at once and leads to itself
            yield link
        seen.add(name)


def _is_heading(link: Tag) -> bool:
    """Tell a heading that leads to itself from a line that leads to a heading."""
    return any(parent.name in _HEADINGS for parent in link.parents)


def _runs(links: Sequence[Tag]) -> Iterator[list[Tag]]:
    """Links that follow each other with no words between them."""
    run: list[Tag] = []
    for link in links:
        if run and not _is_next(run[-1], link):
            yield run
            run = []
        run.append(link)
    yield run


def _is_next(link: Tag, other: Tag) -> bool:
    node = _last(link).next_element
    while node is not None and node is not other:
        if _is_words(node) and not _SEPARATORS.fullmatch(str(node)) and not _is_silent(node):
            return False
        node = node.next_element
    return node is other


def _last(tag: Tag) -> PageElement:
    node: PageElement = tag
    while isinstance(node, Tag) and node.contents:
        node = node.contents[-1]
    return node


def _is_silent(node: PageElement) -> bool:
    return node.parent is not None and node.parent.name in SILENT


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


def _name(line: str) -> str:
    return key(unmarked(line)).lower()


def _begins(name: str, lines: Sequence[str]) -> bool:
    """Whether some line, of all in order, begins with the words of a link."""
    place = bisect_left(lines, name)
    return place < len(lines) and lines[place].startswith(name)
