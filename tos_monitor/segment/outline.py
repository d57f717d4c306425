"""Keeps track of where in the outline of a text a clause stands: its path and the title above it."""

from dataclasses import dataclass, replace

from tos_monitor.segment.marks import CHAPTERS, Mark, Style

_DEEPEST = 12  # five parts and 조, 항, 호, 목 and their items; lists that lead in lists without end nest no further


@dataclass(frozen=True, kw_only=True, slots=True)
class _Scope:
    """What a clause stands under: a numbered part, or a heading without a number. It may lead in a list of its own."""

    mark: Mark | None
    title: str = ""
    leads_in: bool = False

    def has(self, style: Style) -> bool:
        return self.mark is not None and self.mark.style is style


@dataclass(frozen=True, kw_only=True, slots=True)
class Outline:
    """The scopes that are open at one place of a text, from the outermost."""

    scopes: tuple[_Scope, ...] = ()

    @property
    def path(self) -> tuple[str, ...]:
        """The numbers from the outermost part to here. An article is cited without the chapter it stands in."""
        marks = [scope.mark for scope in self.scopes if scope.mark]
        if any(mark.style is Style.ARTICLE for mark in marks):
            marks = [mark for mark in marks if mark.style not in CHAPTERS]
        return tuple([mark.name for mark in marks])

    @property
    def heading(self) -> str:
        """The nearest title."""
        return next((scope.title for scope in reversed(self.scopes) if scope.title), "")

    @property
    def in_article(self) -> bool:
        """Whether an article, section or the like is open."""
        return any(scope.mark and scope.mark.is_head and scope.mark.style not in CHAPTERS for scope in self.scopes)

    def choose(self, marks: tuple[Mark, ...]) -> Mark | None:
        """Say which of the marks that a line may begin with it does: the next of an open list, else a first one."""
        if not marks or (len(marks) == 1 and not marks[0].weak):
            return next(iter(marks), None)
        ranks = (
            next((mark for mark in marks if mark.is_head), None),
            next((mark for mark in marks if self._last(mark) is not None), None),
            next((mark for mark in marks if mark.is_first), None),
            next((mark for mark in marks if not mark.weak), None),
        )
        return next((mark for mark in ranks if mark), None)

    def under(self, mark: Mark, title: str = "", *, leads_in: bool = False) -> "Outline":
        """Open a numbered part: close what it ends, keep what it stands in."""
        if mark.style is Style.BULLET:
            return self
        depth = self._depth_of_head(mark) if mark.is_head else self._depth_of_item(mark)
        kept = self.scopes[: min(depth, _DEEPEST - 1)]
        return Outline(scopes=(*kept, _Scope(mark=mark, title=title, leads_in=leads_in)))

    def under_title(self, title: str) -> "Outline":
        """Open a part without a number. It ends lists, but stays inside a section that has a title of its own."""
        kept = tuple(scope for scope in self.scopes[:1] if scope.mark and scope.title)
        return Outline(scopes=(*kept, _Scope(mark=None, title=title)))

    def titled(self, title: str) -> "Outline":
        """Name the innermost part, whose number stood alone on the line before."""
        return Outline(scopes=(*self.scopes[:-1], replace(self.scopes[-1], title=title, leads_in=True)))

    def _last(self, mark: Mark) -> int | None:
        """The depth of the list that a mark goes on with."""
        depths = range(len(self.scopes) - 1, -1, -1)
        return next((depth for depth in depths if (at := self.scopes[depth].mark) and mark.follows(at)), None)

    def _depth_of_head(self, mark: Mark) -> int:
        def ends(scope: _Scope) -> bool:
            if scope.mark is None or not scope.mark.is_head:
                return True
            # Supplements hold articles of their own, never chapters.
            return scope.mark.rank >= mark.rank or (scope.has(Style.SUPPLEMENT) and mark.style in CHAPTERS)

        return next((depth for depth, scope in enumerate(self.scopes) if ends(scope)), len(self.scopes))

    def _depth_of_item(self, mark: Mark) -> int:
        if len(mark.value) > 1:
            return self._depth_of_decimal(mark)
        last = self._last(mark)
        if last is not None:
            return last
        end = len(self.scopes)
        innermost = next((depth for depth in range(end - 1, -1, -1) if self.scopes[depth].has(mark.style)), end)
        begins_inside = mark.is_first and (innermost < end - 1 or any(scope.leads_in for scope in self.scopes[-1:]))
        return end if begins_inside else innermost

    def _depth_of_decimal(self, mark: Mark) -> int:
        """1.2.3 stands in 1.2 or else in 1; if neither is open, beside the other numbers of its list."""
        numbers = [
            (depth, at.value) for depth, scope in enumerate(self.scopes) if (at := scope.mark) and scope.has(mark.style)
        ]
        holders = [
            depth for depth, value in numbers if value == mark.value[: len(value)] and len(value) < len(mark.value)
        ]
        if holders:
            return holders[-1] + 1
        return numbers[0][0] if numbers else len(self.scopes)
