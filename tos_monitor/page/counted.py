"""Writes the numbers that a page's style sheets count, because clauses refer to each other by these numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, islice

import tinycss2
from bs4.element import Tag
from tinycss2.ast import Declaration, FunctionBlock, IdentToken, Node, NumberToken, QualifiedRule, StringToken

from tos_monitor.page.compound import Compound, compound
from tos_monitor.page.numbering import numeral

_PROPERTIES = frozenset({"counter-reset", "counter-set", "counter-increment", "content"})
_BEFORE = re.compile(r"::?(?:before|marker)$")
_COUNTS = re.compile(r"\bcounters?(?:\(|-(?:reset|set|increment)\s*:)", re.IGNORECASE)
_LONGEST = 4000  # characters of a rule; one of a hundred thousand gives names to colours
_STEP = re.compile(r"\s*(>)\s*|\s+")
_MOST = 16  # selectors; each is looked for in all of the page, and a sheet that counts clauses has a handful


@dataclass(kw_only=True, slots=True)
class _Counters:
    """The counters in scope: by name, how deep each was begun and what it shows, the innermost last."""

    begun: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def leave(self, depth: int) -> None:
        """End what was begun deeper down."""
        for scopes in self.begun.values():
            while scopes and scopes[-1][0] > depth:
                scopes.pop()

    def begin(self, name: str, depth: int, number: int) -> None:
        """Begin a counter beside or within those of its name."""
        scopes = self.begun.setdefault(name, [])
        if scopes and scopes[-1][0] == depth:
            scopes.pop()
        scopes.append((depth, number))

    def change(self, name: str, depth: int, number: int) -> None:
        """Give the innermost counter of a name another number."""
        scopes = self.begun.setdefault(name, [])
        scopes.append((scopes.pop()[0] if scopes else depth, number))

    def numbers(self, name: str) -> list[int]:
        """What the counters of a name show, from the outermost to the innermost."""
        return [number for _, number in self.begun.get(name, [])] or [0]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Selector:
    """Elements within elements, the innermost first, each with whether the one around it has to be its parent."""

    steps: tuple[tuple[Compound, bool], ...]

    def fits(self, tag: Tag) -> bool:
        """Whether an element is the innermost one; the nearest that fits is taken for each around it."""
        around: Iterable[Tag] = (tag,)
        for step, next_is_parent in self.steps:
            found = next(filter(step.fits, around), None)
            if found is None:
                return False
            around = islice(found.parents, 1 if next_is_parent else None)
        return True


def counted(tags: Sequence[Tag]) -> dict[int, str]:
    """What stands before elements by the style sheets in the page, by the id of each.

    Of rules for the same element, the last holds, however special the others are.
    """
    sheets = "\n".join(tag.get_text() for tag in tags if tag.name == "style")
    if "counter" not in sheets:
        return {}
    styles: dict[int, dict[str, Sequence[Node]]] = {}
    for selector, style in islice(chain.from_iterable(map(_rules, _counting(sheets))), _MOST):
        for match in filter(selector.fits, tags):
            styles.setdefault(id(match), {}).update(style)
    return dict(_written(tags, styles))


def _counting(sheets: str) -> Iterator[str]:
    """The rules that name a counter, among thousands that don't and need no parser; none for print or other widths."""
    depth = 0
    for piece in sheets.split("}"):
        begun = piece.count("{")
        if begun == 1 and depth == 0 and len(piece) <= _LONGEST and _COUNTS.search(piece):
            yield piece + "}"
        depth = max(depth + begun - 1, 0)


def _rules(sheet: str) -> Iterator[tuple[_Selector, Mapping[str, Sequence[Node]]]]:
    """Each selector with what it says of counters; what stands before an element counts as the element does."""
    for rule in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if not isinstance(rule, QualifiedRule):
            continue
        said = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
        style = {each.lower_name: each.value for each in said if isinstance(each, Declaration)}
        style = {name: value for name, value in style.items() if name in _PROPERTIES}
        for is_comma, part in groupby(rule.prelude, key=lambda node: node == ","):
            if style and not is_comma:
                written = tinycss2.serialize(list(part)).strip()
                element = _BEFORE.sub("", written)
                if selector := _selector(element or "*"):
                    yield selector, {k: v for k, v in style.items() if k != "content" or element != written}


def _selector(written: str) -> _Selector | None:
    """Read a selector of elements within elements; one that asks for more is passed over."""
    *around, innermost = _STEP.split(written)
    steps = [(compound(innermost), False)]
    for sign, each in zip(around[-1::-2], around[-2::-2], strict=True):
        steps[-1] = (steps[-1][0], sign == ">")
        steps.append((compound(each), False))
    known = tuple((step, is_child) for step, is_child in steps if step is not None)
    return _Selector(steps=known) if len(known) == len(steps) else None


def _written(tags: Sequence[Tag], styles: Mapping[int, Mapping[str, Sequence[Node]]]) -> Iterator[tuple[int, str]]:
    counters = _Counters()
    depths: dict[int, int] = {}
    for tag in tags:
        depth = depths[id(tag)] = depths.get(id(tag.parent), 0) + 1
        counters.leave(depth)
        style = styles.get(id(tag), {})
        for name, number in _numbers(style.get("counter-reset", ()), 0):
            counters.begin(name, depth, number)
        for name, number in _numbers(style.get("counter-increment", ()), 1):
            counters.change(name, depth, counters.numbers(name)[-1] + number)
        for name, number in _numbers(style.get("counter-set", ()), 0):
            counters.change(name, depth, number)
        if words := "".join(_words(style.get("content", ()), counters)):
            yield id(tag), words


def _numbers(value: Sequence[Node], default: int) -> Iterator[tuple[str, int]]:
    """The names of counters, each with the number that follows it."""
    told = [node for node in value if isinstance(node, IdentToken | NumberToken)]
    for place, node in enumerate(told):
        if isinstance(node, IdentToken) and node.lower_value != "none":
            after = told[place + 1] if place + 1 < len(told) else None
            yield node.value, int(after.value) if isinstance(after, NumberToken) else default


def _words(value: Sequence[Node], counters: _Counters) -> Iterator[str]:
    for node in value:
        if isinstance(node, StringToken):
            yield node.value
        elif isinstance(node, FunctionBlock) and node.lower_name in {"counter", "counters"}:
            names = [each.value for each in node.arguments if isinstance(each, IdentToken)]
            between = next((each.value for each in node.arguments if isinstance(each, StringToken)), None)
            numbers = counters.numbers(names[0]) if names else []
            shown = numbers if node.lower_name == "counters" else numbers[-1:]
            yield (between or "").join(numeral(number, names[-1] if names[1:] else "") for number in shown)
